//! A server in this process, and devices that reach it over a network that fails as it is told.

use crate::app::Shops;
use crate::files::account_file;
use crate::meanwhile::{Meanwhile, Watched};
pub use crate::outside::Outside;
use futures_channel::oneshot;
use std::collections::VecDeque;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tempfile::TempDir;
use tidewater::device::{Answer, Builder, Client, Transport};
use tidewater::flow::FlowResult;
use tidewater::server::{NewAccount, PasswordCost, ServerApp, ServerCore, ServerError};
use tidewater::store::{BoxFuture, Durability, Sqlite, SqliteServerStore, Statement};
use tidewater::sync::Environment;
use tidewater::sync::device::{Failure, Outgoing};
use tidewater::traits::DeviceApp;
use tidewater::wire::call::CallRequest;
use tidewater::wire::frame::{Compression, decode, encode, frame};
use tidewater::wire::message::{Frame, SyncRequest};
use tidewater::wire::online::OnlineRequest;
use tidewater_model::Catalog;

/// Everybody's password.
pub const PASSWORD: &str = "correct horse";
/// Rows in a page, so that few rows make many pages.
const PAGE_ROWS: usize = 20;

/// Lets whoever drives a future have a look before it goes on.
pub async fn pause() {
    let mut is_first = true;
    std::future::poll_fn(|_| if std::mem::take(&mut is_first) { Poll::Pending } else { Poll::Ready(()) })
        .await;
}

/// Asks a future once whether it is done.
pub fn poll<T>(future: Pin<&mut (impl Future<Output = T> + ?Sized)>) -> Poll<T> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Runs a future that waits for nothing outside this process.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..10_000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
    panic!("the future waits for something that never comes");
}

/// What the network does to the next request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no connection.
    NoConnection,
    /// It does not arrive.
    Lost,
    /// It arrives, its answer does not.
    AnswerLost,
    /// Its answer breaks off after so many frames.
    BreaksAfter(usize),
    /// It arrives, and its answer is on its way for ever.
    NeverEnds,
    /// Its answer seems to end after so many frames.
    EndsAfter(usize),
    /// Its answer seems to end in the middle of the frame behind so many.
    EndsWithin(usize),
    /// The server answers with this status.
    Status(u16),
    /// The server asks for patience of so many seconds.
    Patience(u64),
    /// Nothing: the request goes through.
    None,
}

/// What becomes of the frames of an answer.
pub type Lie = fn(&mut Vec<Frame>);

/// The network between one device and the server.
pub struct Network {
    server: Arc<ServerCore>,
    pub faults: Mutex<VecDeque<Fault>>,
    pub down: Mutex<bool>,
    /// The largest request that a proxy takes, if it takes not all.
    pub most: Mutex<Option<usize>>,
    /// Whether every step of a request and its answer waits to be looked at.
    pub pauses: AtomicBool,
    /// Whether what writes to the disk has threads of its own, as on a real device.
    pub has_threads: AtomicBool,
    clock: Arc<Outside>,
    /// How many seconds each request waited before it was sent.
    pub waits: Mutex<Vec<u64>>,
    /// What a lying server makes of its frames.
    pub lies: Mutex<Option<Lie>>,
    /// What happens at the server behind the first page of the next download.
    pub meanwhile: Mutex<Option<Meanwhile>>,
    /// The requests that were made, for tests that look at them.
    pub requests: Mutex<Vec<SyncRequest>>,
}

impl Network {
    /// The next requests meet these faults, in order.
    pub fn fail(&self, faults: &[Fault]) {
        self.faults.lock().unwrap().extend(faults);
    }

    fn answer(&self, request: &Outgoing) -> Result<Vec<Vec<u8>>, Failure> {
        let problem = |error: ServerError| Failure::Status {
            status: error.status(),
            problem: Some(error.problem()),
            retry_after: None,
        };
        if request.path == "/sign-in" {
            let asked = decode(&request.body).unwrap();
            let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
            let answer = run(self.server.accounts().sign_in(&asked, address)).map_err(problem)?;
            return Ok(vec![encode(&answer)]);
        }
        let token = request.token.clone().unwrap();
        if request.path == "/sign-out" {
            run(self.server.accounts().sign_out(&token)).map_err(problem)?;
            return Ok(Vec::new());
        }
        let mut frames: Vec<Frame> = Vec::new();
        run(async {
            let session = self.server.accounts().authenticate(&token).await?;
            let meanwhile = self.meanwhile.lock().unwrap().take();
            let mut watched = Watched { frames: &mut frames, server: &self.server, meanwhile };
            if request.path == "/call" {
                let asked: CallRequest = decode(&request.body).unwrap();
                self.requests.lock().unwrap().push(asked.sync.clone());
                return self.server.call(&session, &asked, &mut watched).await;
            }
            if request.path == "/online" {
                let asked: OnlineRequest = decode(&request.body).unwrap();
                self.requests.lock().unwrap().push(asked.sync.clone());
                return self.server.online(&session, &asked, &mut watched).await;
            }
            let asked: SyncRequest = decode(&request.body).unwrap();
            self.requests.lock().unwrap().push(asked.clone());
            self.server.sync(&session, &asked, &mut watched).await
        })
        .map_err(problem)?;
        if let Some(lie) = *self.lies.lock().unwrap() {
            lie(&mut frames);
        }
        Ok(frames.iter().map(|one| frame(one, Compression::Zstd)).collect())
    }
}

struct Pieces {
    pieces: VecDeque<Result<Vec<u8>, Failure>>,
    pauses: bool,
}

impl Answer for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Vec<u8>>, Failure>> {
        Box::pin(async {
            if self.pauses {
                pause().await;
            }
            self.pieces.pop_front().transpose()
        })
    }
}

impl Transport for Network {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>> {
        Box::pin(async move {
            let pauses = self.pauses.load(Ordering::Relaxed);
            if pauses {
                pause().await;
            }
            let fault = self.faults.lock().unwrap().pop_front().unwrap_or(Fault::None);
            if *self.down.lock().unwrap() || fault == Fault::Lost {
                return Err(Failure::Unreachable);
            }
            if fault == Fault::NoConnection {
                return Err(Failure::NoConnection);
            }
            let is_too_large = self.most.lock().unwrap().is_some_and(|most| request.body.len() > most);
            let fault = if is_too_large { Fault::Status(413) } else { fault };
            if let Fault::Status(status) = fault {
                return Err(Failure::Status { status, problem: None, retry_after: None });
            }
            self.waits.lock().unwrap().push(request.wait);
            if let Fault::Patience(seconds) = fault {
                return Err(Failure::Status { status: 429, problem: None, retry_after: Some(seconds) });
            }
            let frames = self.answer(&request)?;
            if fault == Fault::NeverEnds {
                std::future::pending::<()>().await;
            }
            if fault == Fault::AnswerLost {
                return Err(Failure::Unreachable);
            }
            let mut pieces: VecDeque<_> = frames.into_iter().map(Ok).collect();
            if let Fault::BreaksAfter(count) | Fault::EndsAfter(count) = fault {
                pieces.truncate(count);
            }
            if let Fault::EndsWithin(count) = fault {
                pieces.truncate(count + 1);
                if let Some(Ok(last)) = pieces.back_mut() {
                    last.truncate(last.len() / 2);
                }
            }
            if let Fault::BreaksAfter(_) = fault {
                pieces.push_back(Err(Failure::Unreachable));
            }
            Ok(Box::new(Pieces { pieces, pauses }) as Box<dyn Answer>)
        })
    }

    fn wait(&self, time: Duration) -> BoxFuture<'static, ()> {
        let (clock, milliseconds) = (Arc::clone(&self.clock), i64::try_from(time.as_millis()).unwrap());
        let end = clock.now().plus_milliseconds(milliseconds).unwrap();
        Box::pin(std::future::poll_fn(
            move |_| {
                if clock.now() < end { Poll::Pending } else { Poll::Ready(()) }
            },
        ))
    }

    fn apart(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        if !self.has_threads.load(Ordering::Relaxed) {
            work();
            return Box::pin(std::future::ready(()));
        }
        let (sender, done) = oneshot::channel();
        std::thread::spawn(move || {
            work();
            // Who asked may be gone.
            let _ = sender.send(());
        });
        Box::pin(async { done.await.expect("the work does not panic") })
    }
}

/// A server with accounts: `boss` is a manager, `anna` and `otto` are reps.
pub struct World {
    folder: TempDir,
    opened: AtomicU64,
    pub server: Arc<ServerCore>,
    /// What the server hears of time, and where it stops.
    pub outside: Arc<Outside>,
}

/// A device and its surroundings.
pub struct Device {
    pub client: Client,
    pub network: Arc<Network>,
    pub outside: Arc<Outside>,
    pub path: PathBuf,
}

impl World {
    pub fn new() -> Self {
        Self::of::<Shops>()
    }

    pub fn of<A: ServerApp>() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (server, outside) = server::<A>(&folder);
        let world = Self { server, outside, opened: AtomicU64::new(1), folder };
        for (name, role) in [("boss", "Manager"), ("anna", "Rep"), ("otto", "Rep")] {
            world.add(name, role);
        }
        world
    }

    /// Another account.
    pub fn add(&self, name: &str, role: &str) {
        let account =
            NewAccount { name: name.to_owned(), password: PASSWORD.to_owned(), roles: vec![role.into()] };
        run(self.server.accounts().add(&account)).unwrap();
    }

    /// The same server, started again with another version of the app.
    pub fn restart<A: ServerApp>(&mut self) {
        (self.server, self.outside) = server::<A>(&self.folder);
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Whether the bytes of a text stand anywhere in the files of a device.
    pub fn holds(&self, device: &str, text: &str) -> bool {
        let files = std::fs::read_dir(self.path("")).unwrap().map(|entry| entry.unwrap().path());
        let mut own = files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(device));
        own.any(|path| std::fs::read(path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes()))
    }

    /// A device of that name, opened again if it was there before.
    pub fn open<A: DeviceApp>(&self, name: &str) -> FlowResult<Device> {
        self.open_as::<A>(name, |builder| builder)
    }

    /// The same, with what the caller says of it.
    pub fn open_as<A: DeviceApp>(
        &self,
        name: &str,
        say: impl FnOnce(Builder<A>) -> Builder<A>,
    ) -> FlowResult<Device> {
        self.open_in(Outside::default(), name, say)
    }

    /// The same, in a process that is killed at a point once it was passed so many times.
    pub fn open_killed<A: DeviceApp>(
        &self,
        name: &str,
        (point, passes): (&'static str, usize),
    ) -> FlowResult<Device> {
        let outside = Outside::default();
        outside.stop_at(point, passes);
        self.open_in::<A>(outside, name, |builder| builder)
    }

    fn open_in<A: DeviceApp>(
        &self,
        outside: Outside,
        name: &str,
        say: impl FnOnce(Builder<A>) -> Builder<A>,
    ) -> FlowResult<Device> {
        let outside = Arc::new(outside);
        // A process that starts again draws other randomness than before.
        outside.random.store(self.opened.fetch_add(1, Ordering::Relaxed) << 32, Ordering::Relaxed);
        let network = Arc::new(Network {
            server: Arc::clone(&self.server),
            faults: Mutex::default(),
            down: Mutex::default(),
            most: Mutex::default(),
            pauses: AtomicBool::default(),
            has_threads: AtomicBool::default(),
            clock: Arc::clone(&outside),
            lies: Mutex::default(),
            meanwhile: Mutex::default(),
            requests: Mutex::default(),
            waits: Mutex::default(),
        });
        let path = self.path(name);
        let builder = tidewater::device::<A>().database(&path).durability(Durability::Off);
        let client = say(builder).open_with(outside.clone(), network.clone())?;
        Ok(Device { client, network, outside, path })
    }

    /// A device that an account signed in on, synchronized.
    pub fn device(&self, account: &str) -> Device {
        self.device_of::<Shops>(account)
    }

    /// The same for another app.
    pub fn device_of<A: DeviceApp>(&self, account: &str) -> Device {
        let device = self.open::<A>(&format!("{account}.db")).unwrap();
        run(device.client.sign_in(account, PASSWORD)).unwrap();
        run(device.client.sync()).unwrap();
        device
    }
}

fn server<A: ServerApp>(folder: &TempDir) -> (Arc<ServerCore>, Arc<Outside>) {
    let store = SqliteServerStore::open(&folder.path().join("server.db"), Durability::Off).unwrap();
    let catalog = Arc::new(Catalog::new(A::model()).unwrap());
    let outside = Arc::new(Outside::default());
    let core = ServerCore::open_with_pages(
        catalog,
        A::handlers(),
        Arc::new(store),
        outside.clone(),
        PasswordCost::NONE,
        PAGE_ROWS,
    );
    (Arc::new(run(core).unwrap()), outside)
}

/// Copies the files of a device as they are now: those of its process if it were killed at this moment.
fn copy(path: &Path, to: &Path) -> Vec<PathBuf> {
    let start = path.file_stem().unwrap().to_string_lossy().into_owned();
    let mut files = Vec::new();
    for file in path.parent().unwrap().read_dir().unwrap().map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let copy = to.join(&name);
        if name.starts_with(&start) {
            std::fs::copy(file, &copy).unwrap();
            files.extend(name.ends_with(".db").then_some(copy));
        }
    }
    files.sort();
    files
}

/// Every row of every table in a device's files, as text.
pub fn stored(path: &Path) -> Vec<String> {
    // The device holds its files, so a copy of them is read.
    let copies = tempfile::tempdir().unwrap();
    let files = copy(path, copies.path());
    files.iter().flat_map(|file| rows(&Sqlite::open(file, Durability::Off).unwrap())).collect()
}

/// Every row of every table of a file.
fn rows(file: &Sqlite) -> Vec<String> {
    let query = |sql: String| file.query(&Statement::new(sql, [])).unwrap();
    let tables = query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name".to_owned());
    let names = tables.iter().map(|row| row[0].text().unwrap().to_owned());
    let all = |name: String| {
        let rows = query(format!("SELECT * FROM \"{name}\""));
        rows.into_iter().map(move |row| format!("{name} {row:?}"))
    };
    names.flat_map(all).collect()
}

impl Device {
    /// The device after its process ended and started again.
    pub fn reopen(self, world: &World) -> Self {
        self.reopen_as::<Shops>(world)
    }

    /// What a process finds that starts after this one was killed in the middle of what it does.
    pub fn killed_as<A: DeviceApp>(&self, world: &World) -> Self {
        let name = self.path.file_name().unwrap().to_string_lossy().into_owned();
        std::fs::create_dir(world.path("killed")).unwrap();
        copy(&self.path, &world.path("killed"));
        world.open::<A>(&format!("killed/{name}")).unwrap()
    }

    /// The same for another app.
    pub fn reopen_as<A: DeviceApp>(self, world: &World) -> Self {
        let Self { client, path, .. } = self;
        drop(client);
        world.open::<A>(path.file_name().unwrap().to_str().unwrap()).unwrap()
    }

    /// The device after its process ended, somebody ran SQL on its account's file, and it started again.
    pub fn altered(self, world: &World, sql: &str) -> Self {
        let Self { client, path, .. } = self;
        drop(client);
        let account = account_file(world, path.file_stem().unwrap().to_str().unwrap());
        Sqlite::open(&account, Durability::Off).unwrap().run(sql).unwrap();
        world.open::<Shops>(path.file_name().unwrap().to_str().unwrap()).unwrap()
    }

    pub fn sync(&self) -> FlowResult<tidewater::device::SyncReport> {
        run(self.client.sync())
    }

    pub fn go_offline(&self) {
        *self.network.down.lock().unwrap() = true;
    }

    pub fn go_online(&self) {
        *self.network.down.lock().unwrap() = false;
    }

    /// Every row of every table in the device's files, as text.
    pub fn stored(&self) -> Vec<String> {
        stored(&self.path)
    }

    /// How many operations wait to be sent.
    pub fn pending(&self) -> u64 {
        self.client.sync_status().unwrap().pending.values().sum()
    }
}
