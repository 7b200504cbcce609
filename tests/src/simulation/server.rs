//! The simulated server: the real core on a real file, polled by hand, which dies and starts again.

use super::environment::Outside;
use super::oracle::state::{Row, State};
use super::shape::Shape;
use std::collections::BTreeMap;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use tidewater::server::{NewAccount, PasswordCost, ServerCore, ServerError};
use tidewater::store::{
    BoxFuture, Dialect, Durability, ServerStore, Sqlite, SqliteServerStore, Statement, StoreError,
    Transaction,
};
use tidewater::sync::device::Outgoing;
use tidewater::sync::{FrameSink, SinkClosed};
use tidewater::value::CallKey;
use tidewater::wire::call::{Call, CallRequest};
use tidewater::wire::frame;
use tidewater::wire::message::{Frame, SignInAnswer, SignInRequest, SyncRequest};
use tidewater::wire::online::{Ask, OnlineRequest};
use tidewater_model::{Catalog, Name, Value};

/// How often a future that does not wait for the network may ask to be polled again.
const PATIENCE: usize = 10_000;

/// The server.
pub struct Server {
    /// Its outside.
    pub outside: Arc<Outside>,
    page_rows: usize,
    core: Option<Arc<ServerCore>>,
    path: PathBuf,
    running: BTreeMap<u64, Running>,
    /// How many transactions began, over all.
    begun: Arc<AtomicU64>,
    /// Looks at the file from beside, for the oracle.
    window: Option<Sqlite>,
}

/// What a device asks the server.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The synchronize.
    pub sync: SyncRequest,
    /// The call in it.
    pub call: Option<Call>,
    /// What is asked besides, with its key.
    pub ask: Option<(CallKey, Ask)>,
}

impl Asked {
    /// Reads a request.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(request: &Outgoing) -> Result<Self, frame::FrameError> {
        if request.path == "/call" {
            let CallRequest { sync, call } = frame::decode(&request.body)?;
            return Ok(Self { sync, call: Some(call), ask: None });
        }
        if request.path == "/online" {
            let OnlineRequest { sync, key, ask } = frame::decode(&request.body)?;
            return Ok(Self { sync, call: None, ask: Some((key, ask)) });
        }
        Ok(Self { sync: frame::decode(&request.body)?, call: None, ask: None })
    }
}

/// An answer that is being made.
struct Running {
    future: BoxFuture<'static, Result<(), ServerError>>,
    sent: Arc<Mutex<Vec<Frame>>>,
}

/// What the server did with an answer.
pub struct Progress {
    /// The frames that it sent now.
    pub frames: Vec<Frame>,
    /// Whether it looked at the data now; otherwise all frames are of what it saw the last time.
    pub looked: bool,
    /// How the answer ended, unless it waits for the receiver.
    pub end: Option<Result<(), ServerError>>,
}

/// The store of the server, which counts the transactions that begin: what an answer tells was read in one.
struct Counted {
    store: SqliteServerStore,
    begun: Arc<AtomicU64>,
}

impl ServerStore for Counted {
    fn dialect(&self) -> &'static Dialect {
        self.store.dialect()
    }

    fn place(&self) -> String {
        self.store.place()
    }

    fn read(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.store.read()
    }

    fn write(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.store.write()
    }
}

/// Takes frames; after a page it lets others have a turn, if it is told to.
struct Sink {
    sent: Arc<Mutex<Vec<Frame>>>,
    waits: bool,
}

impl FrameSink for Sink {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        let mut waits = self.waits && matches!(frame, Frame::Page(_));
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(frame);
        Box::pin(std::future::poll_fn(move |_| {
            if std::mem::take(&mut waits) { Poll::Pending } else { Poll::Ready(Ok(())) }
        }))
    }
}

/// Runs a future that waits for nothing but the database.
///
/// # Panics
/// If it waits for something else.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    poll_patiently(future.as_mut()).expect("the future waits for something that the simulation does not have")
}

fn poll_patiently<T>(mut future: Pin<&mut (impl Future<Output = T> + ?Sized)>) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    (0..PATIENCE).find_map(|_| match future.as_mut().poll(&mut context) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    })
}

impl Server {
    /// A server that was never started.
    #[must_use]
    pub fn new(path: PathBuf, outside: Arc<Outside>, page_rows: usize) -> Self {
        let (running, begun) = (BTreeMap::new(), Arc::default());
        Self { outside, page_rows, core: None, path, running, begun, window: None }
    }

    /// Starts the process, with a version of the app.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn start(&mut self, shape: &Shape, generation: u32) -> tidewater::Result<()> {
        let store = SqliteServerStore::open(&self.path, Durability::Off)?;
        let store = Arc::new(Counted { store, begun: self.begun.clone() });
        let catalog = Arc::new(Catalog::new(shape.app_of(generation)).map_err(tidewater::Error::Model)?);
        let events = (shape.handlers)();
        let outside = self.outside.clone();
        let cost = PasswordCost::NONE;
        let core = ServerCore::open_with_pages(catalog, events, store, outside, cost, self.page_rows);
        self.core = Some(Arc::new(run(core)?));
        if self.window.is_none() {
            self.window = Some(Sqlite::open(&self.path, Durability::Off)?);
        }
        Ok(())
    }

    /// Ends the process as a kill does.
    pub fn stop(&mut self) {
        self.running.clear();
        self.core = None;
    }

    /// Whether the process lives.
    #[must_use]
    pub fn is_up(&self) -> bool {
        self.core.is_some()
    }

    /// The process.
    ///
    /// # Panics
    /// If it is dead.
    #[must_use]
    pub fn core(&self) -> Arc<ServerCore> {
        self.core.clone().expect("only a living server is asked")
    }

    /// Makes an account; gives its id.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn add_account(&self, name: &str, roles: &[&'static str]) -> tidewater::Result<i64> {
        let roles = roles.iter().map(|role| Name::from(*role)).collect();
        let account = NewAccount { name: name.to_owned(), password: PASSWORD.to_owned(), roles };
        run(self.core().accounts().add(&account)).map(|id| id.raw())
    }

    /// Gives an account other roles.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn set_roles(&self, name: &str, roles: &[&'static str]) -> tidewater::Result<()> {
        let roles: Vec<_> = roles.iter().map(|role| Name::from(*role)).collect();
        run(self.core().accounts().set_roles(name, &roles))
    }

    /// Ends every session of an account.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn revoke(&self, name: &str) -> tidewater::Result<()> {
        run(self.core().accounts().revoke(name))
    }

    /// Forgets what is kept for a while only, as the server does every hour.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn keep_short(&self) -> Result<(), ServerError> {
        run(self.core().keep_short())
    }

    /// Forgets every change so far, as a server does after 90 days, in which devices have slept.
    ///
    /// # Errors
    /// What the database answers.
    pub fn forget_log(&self) -> tidewater::Result<()> {
        let window = self.window.as_ref().expect("the server was started once");
        for sql in [
            "DELETE FROM \"_change\"",
            "UPDATE \"_scope\" SET \"since\" = (SELECT \"seq\" FROM \"_counter\")",
        ] {
            window.execute(&Statement::new(sql, []))?;
        }
        Ok(())
    }

    /// Answers a sign-in.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn sign_in(&self, request: &SignInRequest, device: usize) -> Result<SignInAnswer, ServerError> {
        let address = IpAddr::V4(Ipv4Addr::new(10, 0, 0, u8::try_from(device).unwrap_or(u8::MAX)));
        run(self.core().accounts().sign_in(request, address))
    }

    /// Begins to answer a synchronize, perhaps with a call in it, as the arrival of that number.
    pub fn begin(&mut self, arrival: u64, token: String, asked: Asked, waits: bool) {
        let sent = Arc::new(Mutex::new(Vec::new()));
        let mut sink = Sink { sent: sent.clone(), waits };
        let core = self.core();
        let future = async move {
            let session = core.accounts().authenticate(&token).await?;
            let Asked { sync, call, ask } = asked;
            match (call, ask) {
                (Some(call), _) => core.call(&session, &CallRequest { sync, call }, &mut sink).await,
                (None, Some((key, ask))) => {
                    core.online(&session, &OnlineRequest { sync, key, ask }, &mut sink).await
                }
                (None, None) => core.sync(&session, &sync, &mut sink).await,
            }
        };
        self.running.insert(arrival, Running { future: Box::pin(future), sent });
    }

    /// Goes on with an answer.
    pub fn go_on(&mut self, arrival: u64) -> Option<Progress> {
        let running = self.running.get_mut(&arrival)?;
        let before = self.begun.load(Ordering::Relaxed);
        let mut context = Context::from_waker(Waker::noop());
        let mut end = None;
        for _ in 0..PATIENCE {
            if let Poll::Ready(result) = running.future.as_mut().poll(&mut context) {
                end = Some(result);
                break;
            }
            // Only the sink lets others have a turn; whatever else waits is polled again.
            if !running.sent.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
                break;
            }
        }
        let frames = std::mem::take(&mut *running.sent.lock().unwrap_or_else(PoisonError::into_inner));
        if end.is_some() {
            self.running.remove(&arrival);
        }
        Some(Progress { frames, looked: self.begun.load(Ordering::Relaxed) > before, end })
    }

    /// The last batch that was decided for a replica, as the file says. A batch may change nothing, so the
    /// data do not tell whether it was decided before the server was killed.
    ///
    /// # Errors
    /// What the database answers.
    pub fn last_batch(&self, replica: u32) -> tidewater::Result<Option<u64>> {
        let window = self.window.as_ref().expect("the server was started once");
        let sql = "SELECT \"last_seq\" FROM \"_replica\" WHERE \"number\" = ?1";
        let rows = window.query(&Statement::new(sql, [Value::Integer(replica.into())]))?;
        let last = rows.first().and_then(|row| row[0].integer());
        Ok(last.and_then(|last| u64::try_from(last).ok()))
    }

    /// What is kept of the rejected changes of a replica: whose they are, the object to blame, and why.
    ///
    /// # Errors
    /// What the database answers.
    pub fn kept_rejections(&self, replica: u32) -> tidewater::Result<Vec<Vec<Value>>> {
        let window = self.window.as_ref().expect("the server was started once");
        let sql =
            "SELECT account, entity, object, reason, \"group\" FROM SynchronizationError WHERE replica = ?1";
        Ok(window.query(&Statement::new(sql, [Value::Integer(replica.into())]))?)
    }

    /// The data as they stand in the file.
    ///
    /// # Errors
    /// What the database answers.
    pub fn dump(&self, shape: &Shape) -> tidewater::Result<State> {
        let window = self.window.as_ref().expect("the server was started once");
        let mut state = State::default();
        for entity in &shape.entities {
            state.tables.insert(entity.name, BTreeMap::new());
            let names = entity.names();
            let columns = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
            let sql = format!("SELECT \"id\", {columns} FROM \"{}\"", entity.name);
            for row in window.query(&Statement::new(sql, []))? {
                let mut row = row.into_iter();
                let id = row.next().and_then(|id| id.integer()).unwrap_or_default();
                state.put(entity.name, id, names.iter().copied().zip(row).collect::<Row>());
            }
        }
        for row in window.query(&Statement::new("SELECT \"id\", \"name\" FROM \"Account\"", []))? {
            if let [Value::Integer(id), Value::Text(name)] = &row[..] {
                state.accounts.insert(*id, name.to_string());
            }
        }
        Ok(state)
    }
}

/// Everybody's password.
pub const PASSWORD: &str = "correct horse";

/// Frames as they travel.
#[must_use]
pub fn bytes(frames: &[Frame]) -> Vec<u8> {
    frames.iter().flat_map(|one| frame::frame(one, frame::Compression::Plain)).collect()
}
