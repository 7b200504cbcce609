//! The server's core over a database that lets everybody wait: each call returns to the executor once
//! before it does anything. What passes here needs no driver that answers at once.

use super::app::Rounds;
use super::target::{Target, World};
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use tidewater::server::{PasswordCost, ServerApp, ServerCore, ServerError};
use tidewater::store::{
    BoxFuture, Dialect, Durability, Row, ServerStore, SqliteServerStore, Statement, StoreError, Transaction,
};
use tidewater::typed::App;
use tidewater::wire::call::CallRequest;
use tidewater::wire::frame;
use tidewater::wire::message::{Frame, Problem, SignInAnswer, SyncRequest};
use tidewater::wire::online::OnlineRequest;
use tidewater_model::{Catalog, ValueRef};

/// The core over a suspending database, driven by [`run`].
pub struct Suspended {
    pub core: ServerCore,
    pub waits: Arc<AtomicU64>,
    writing: Arc<AtomicBool>,
    world: World,
}

impl Suspended {
    pub fn start() -> Self {
        let world = World::new();
        let waits = Arc::new(AtomicU64::new(0));
        let inner = SqliteServerStore::open(&world.database(), Durability::Off).unwrap();
        let writing = Arc::new(AtomicBool::new(false));
        let store = Arc::new(Store { inner, waits: waits.clone(), is_writing: writing.clone() });
        let catalog = Arc::new(Catalog::new(Rounds::model()).unwrap());
        let events = Rounds::handlers();
        let opening = ServerCore::open(catalog, events, store, world.clock.clone(), PasswordCost::NONE);
        let core = run(opening).unwrap();
        run(core.seed(world.seed())).unwrap();
        Self { core, waits, writing, world }
    }

    /// Whether somebody has the only writer.
    pub fn is_writing(&self) -> bool {
        self.writing.load(Ordering::Relaxed)
    }
}

/// One request as the endpoint would answer it.
pub async fn answer(core: &ServerCore, token: &str, body: &[u8]) -> Result<Vec<Frame>, ServerError> {
    let session = core.accounts().authenticate(token).await?;
    let malformed = |error: frame::FrameError| ServerError::Malformed { detail: error.to_string() };
    let request: SyncRequest = frame::decode(body).map_err(malformed)?;
    let mut frames = Vec::new();
    core.sync(&session, &request, &mut frames).await?;
    Ok(frames)
}

/// One call as the endpoint would answer it.
pub async fn answer_call(core: &ServerCore, token: &str, body: &[u8]) -> Result<Vec<Frame>, ServerError> {
    let session = core.accounts().authenticate(token).await?;
    let malformed = |error: frame::FrameError| ServerError::Malformed { detail: error.to_string() };
    let request: CallRequest = frame::decode(body).map_err(malformed)?;
    let mut frames = Vec::new();
    core.call(&session, &request, &mut frames).await?;
    Ok(frames)
}

async fn answer_online(core: &ServerCore, token: &str, body: &[u8]) -> Result<Vec<Frame>, ServerError> {
    let session = core.accounts().authenticate(token).await?;
    let malformed = |error: frame::FrameError| ServerError::Malformed { detail: error.to_string() };
    let request: OnlineRequest = frame::decode(body).map_err(malformed)?;
    let mut frames = Vec::new();
    core.online(&session, &request, &mut frames).await?;
    Ok(frames)
}

impl Target for Suspended {
    fn sign_in(&self, body: &[u8]) -> Result<SignInAnswer, Problem> {
        let malformed = |error: frame::FrameError| ServerError::Malformed { detail: error.to_string() };
        let request = frame::decode(body).map_err(|error| malformed(error).problem())?;
        let from = IpAddr::V4(Ipv4Addr::LOCALHOST);
        run(self.core.accounts().sign_in(&request, from)).map_err(|error| error.problem())
    }

    fn sync(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem> {
        let before = self.waits.load(Ordering::Relaxed);
        let answered = run(answer(&self.core, token, body)).map_err(|error| {
            // The device is not told what failed inside; the output of a failing test says it.
            println!("refused: {error:?}");
            error.problem()
        });
        assert!(self.waits.load(Ordering::Relaxed) > before, "the database was not asked");
        answered
    }

    fn call(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem> {
        run(answer_call(&self.core, token, body)).map_err(|error| error.problem())
    }

    fn online(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem> {
        run(answer_online(&self.core, token, body)).map_err(|error| error.problem())
    }

    fn sign_out(&self, token: &str) {
        run(self.core.accounts().sign_out(token)).unwrap();
    }

    fn set_roles(&self, name: &str, roles: &[&str]) {
        let roles: Vec<_> = roles.iter().map(|role| (*role).into()).collect();
        run(self.core.accounts().set_roles(name, &roles)).unwrap();
    }

    fn revoke(&self, name: &str) {
        run(self.core.accounts().revoke(name)).unwrap();
    }

    fn set_password(&self, name: &str, password: &str) {
        run(self.core.accounts().set_password(name, password)).unwrap();
    }

    fn keep_short(&self) {
        run(self.core.keep_short()).unwrap();
    }

    fn world(&self) -> &World {
        &self.world
    }
}

/// A tiny executor: polls a future whenever it asked for it, and fails if it waits for nothing.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    run_all(&mut [future.as_mut()]).remove(0)
}

/// Runs futures in turns, a step of each at a time.
pub fn run_all<T, F: Future<Output = T> + ?Sized>(futures: &mut [Pin<&mut F>]) -> Vec<T> {
    let flag = Arc::new(Flag(AtomicBool::new(false)));
    let waker = Waker::from(flag.clone());
    let mut results: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    while results.iter().any(Option::is_none) {
        flag.0.store(false, Ordering::Relaxed);
        for (future, result) in futures.iter_mut().zip(&mut results) {
            if result.is_none()
                && let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker))
            {
                *result = Some(value);
                flag.0.store(true, Ordering::Relaxed);
            }
        }
        assert!(flag.0.load(Ordering::Relaxed), "every future waits for something that nobody does");
    }
    results.into_iter().flatten().collect()
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// SQLite behind a driver that waits.
struct Store {
    inner: SqliteServerStore,
    waits: Arc<AtomicU64>,
    is_writing: Arc<AtomicBool>,
}

/// A transaction of [`Store`].
struct Suspending {
    inner: Box<dyn Transaction>,
    waits: Arc<AtomicU64>,
    _writing: Option<Writing>,
}

/// The one writer; others wait until it is dropped.
struct Writing(Arc<AtomicBool>);

impl Drop for Writing {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// Returns to the executor once.
async fn suspend(waits: &AtomicU64) {
    waits.fetch_add(1, Ordering::Relaxed);
    let mut is_first = true;
    std::future::poll_fn(|context| {
        if std::mem::take(&mut is_first) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(())
    })
    .await;
}

impl ServerStore for Store {
    fn dialect(&self) -> &'static Dialect {
        self.inner.dialect()
    }

    fn place(&self) -> String {
        self.inner.place()
    }

    fn read(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>> {
        Box::pin(async {
            suspend(&self.waits).await;
            let inner = self.inner.read().await?;
            let waits = self.waits.clone();
            Ok(Box::new(Suspending { inner, waits, _writing: None }) as Box<dyn Transaction>)
        })
    }

    fn write(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>> {
        Box::pin(async {
            suspend(&self.waits).await;
            while self.is_writing.swap(true, Ordering::Relaxed) {
                suspend(&self.waits).await;
            }
            let writing = Writing(self.is_writing.clone());
            let inner = self.inner.write().await?;
            let waits = self.waits.clone();
            Ok(Box::new(Suspending { inner, waits, _writing: Some(writing) }) as Box<dyn Transaction>)
        })
    }
}

impl Transaction for Suspending {
    fn scan<'a>(
        &'a mut self,
        statement: &'a Statement,
        visit: &'a mut (dyn FnMut(&[ValueRef<'_>]) + Send),
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.scan(statement, visit).await
        })
    }

    fn execute<'a>(&'a mut self, statement: &'a Statement) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.execute(statement).await
        })
    }

    fn insert<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        rows: &'a [Row],
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.insert(table, columns, rows).await
        })
    }

    fn update<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        rows: &'a [Row],
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.update(table, columns, rows).await
        })
    }

    fn delete<'a>(&'a mut self, table: &'a str, ids: &'a [i64]) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.delete(table, ids).await
        })
    }

    fn savepoint(&mut self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.savepoint().await
        })
    }

    fn close_savepoint(&mut self, keep: bool) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.close_savepoint(keep).await
        })
    }

    fn commit(self: Box<Self>) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            suspend(&self.waits).await;
            self.inner.commit().await
        })
    }
}
