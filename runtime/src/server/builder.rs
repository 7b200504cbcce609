//! `tidewater::server::<A>()`: from a declaration to a server that listens.

use super::http::{self, Home, HttpLimits, Site};
use super::pace::{Crowd, Pacer};
use super::{Handlers, NewAccount, PasswordCost, Seeder, ServerApp, ServerCore, Welcome};
use crate::Error;
use crate::store::{Durability, SqliteServerStore};
use crate::sync::Environment;
use crate::system::SystemEnvironment;
use crate::typed::{App, Role};
use std::io::ErrorKind;
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tidewater_model::Catalog;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::{Notify, Semaphore, oneshot};
use tokio::task::JoinHandle;

/// Begins to set up the server of an app.
pub fn server<A: ServerApp>() -> ServerBuilder<A> {
    ServerBuilder {
        database: PathBuf::from("server.db"),
        address: "127.0.0.1:8080".to_owned(),
        durability: Durability::default(),
        password_cost: PasswordCost::default(),
        accounts: Vec::new(),
        seed: None,
        welcome: Welcome::default(),
        limits: HttpLimits::default(),
        environment: Arc::new(SystemEnvironment),
        handlers: A::handlers,
        app: PhantomData,
    }
}

/// A server that is being set up. Nothing happens before [`ServerBuilder::serve`] or
/// [`ServerBuilder::start`].
#[must_use]
pub struct ServerBuilder<A: App> {
    database: PathBuf,
    address: String,
    durability: Durability,
    password_cost: PasswordCost,
    accounts: Vec<NewAccount>,
    seed: Option<Seed<A>>,
    welcome: Welcome,
    limits: HttpLimits,
    environment: Arc<dyn Environment>,
    handlers: fn() -> Handlers,
    app: PhantomData<fn() -> A>,
}

/// How often a server asks whether there is something to forget.
const HOUR: Duration = Duration::from_secs(60 * 60);

type Seed<A> = Box<dyn FnOnce(&mut Seeder<A>) + Send>;

// Of any app: `server` alone asks whether it is one with its functions, so that rustc tells once of one that
// is not.
impl<A: App> ServerBuilder<A> {
    /// The database file; `server.db` by default. It is made if it is not there.
    pub fn database(mut self, path: impl Into<PathBuf>) -> Self {
        self.database = path.into();
        self
    }

    /// The address to listen on; `127.0.0.1:8080` by default. Port 0 takes any free one.
    pub fn listen(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// What a commit survives.
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }

    /// What a password hash costs.
    pub fn password_cost(mut self, cost: PasswordCost) -> Self {
        self.password_cost = cost;
        self
    }

    /// What a client may take up.
    pub fn limits(mut self, limits: HttpLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Where time and randomness come from; the system by default.
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.environment = environment;
        self
    }

    /// Makes an account at the start, unless one of that name is there.
    pub fn account(
        mut self,
        name: impl Into<String>,
        password: impl Into<String>,
        roles: impl IntoIterator<Item = A::Role>,
    ) -> Self {
        let roles = roles.into_iter().map(|role| A::Role::ROLES[role.position()].0.into()).collect();
        self.accounts.push(NewAccount { name: name.into(), password: password.into(), roles });
        self
    }

    /// The first data: runs once, on a database without accounts and objects.
    pub fn seed(mut self, seed: impl FnOnce(&mut Seeder<A>) + Send + 'static) -> Self {
        self.seed = Some(Box::new(seed));
        self
    }

    /// What the page at `/` tells.
    pub fn welcome(mut self, welcome: Welcome) -> Self {
        self.welcome = welcome;
        self
    }

    /// Serves until the process is asked to end (SIGINT, SIGTERM), then lets the running requests finish.
    /// Says on the standard output where it listens, and writes its log to the standard error, as
    /// `RUST_LOG` asks.
    ///
    /// # Errors
    /// If the address is in use or the database cannot be opened.
    pub async fn serve(self) -> crate::Result<()> {
        log_to_standard_error();
        let welcome = self.welcome.clone();
        let running = self.start().await?;
        let has_accounts = !running.core().accounts().is_empty().await?;
        print!("{}", welcome.text(&A::model().name, &running.url(), has_accounts));
        running.until_asked_to_end().await
    }

    /// Starts to serve and returns, for tests and for programs that do more.
    ///
    /// # Errors
    /// If the address is in use or the database cannot be opened.
    pub async fn start(self) -> crate::Result<RunningServer> {
        // The address comes first: whoever starts a second server by mistake is told so, instead of
        // that its database is in use.
        let listener = listen(&self.address).await?;
        let address = listener.local_addr().map_err(|error| no_listening(&self.address, &error))?;
        if !self.welcome.accounts.is_empty() && !address.ip().is_loopback() {
            return Err(Error::SampleAccountsInPublic { address: address.to_string() });
        }
        let (limits, welcome) = (self.limits, self.welcome.clone());
        let runtime = Handle::current();
        let opening = tokio::task::spawn_blocking(move || runtime.block_on(self.open()));
        let core = Arc::new(opening.await.map_err(|error| failed("the database was not opened", &error))??);
        let app = core.catalog().app();
        let home = Home { app: app.name.to_string(), documentation: app.documentation.clone(), welcome };
        let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
        let password_checks = Semaphore::new(processors);
        let superseded = Arc::new(Notify::new());
        let site = Site {
            core: core.clone(),
            home,
            limits,
            password_checks,
            pacer: Pacer::new(limits.pace),
            calls: Semaphore::new(limits.calls),
            crowd: Crowd::new(limits.per_account),
            superseded: superseded.clone(),
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let router = http::router(Arc::new(site));
        let task = tokio::spawn(serve_until(listener, router, limits, core.clone(), stopped, superseded));
        tracing::info!(%address, "listening");
        Ok(RunningServer { address, core, stop, task })
    }

    /// Opens the database, fills it if it is empty, and makes the accounts that are missing.
    async fn open(self) -> crate::Result<ServerCore> {
        let catalog = Arc::new(Catalog::new(A::model()).map_err(Error::Model)?);
        let store = Arc::new(SqliteServerStore::open(&self.database, self.durability)?);
        let handlers = (self.handlers)().with_timer(|wait| Box::pin(tokio::time::sleep(wait)));
        let core = ServerCore::open(catalog, handlers, store, self.environment, self.password_cost).await?;
        core.keep_short().await.map_err(|error| failed("the database was not tidied", &error))?;
        if let Some(seed) = self.seed {
            core.seed(seed).await?;
        }
        for account in &self.accounts {
            if !core.accounts().has(&account.name).await? {
                core.accounts().add(account).await?;
            }
        }
        Ok(core)
    }
}

/// A server that listens. Dropping it stops it without waiting.
pub struct RunningServer {
    address: SocketAddr,
    core: Arc<ServerCore>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<crate::Result<()>>,
}

impl RunningServer {
    /// The address that it listens on.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address for a device's `.server(..)`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The server behind the endpoints, to administer accounts.
    #[must_use]
    pub const fn core(&self) -> &Arc<ServerCore> {
        &self.core
    }

    /// Serves until the process is asked to end (SIGINT, SIGTERM), then stops.
    ///
    /// # Errors
    /// If serving ended by itself: another process moved the database to a newer version of the app.
    pub async fn until_asked_to_end(mut self) -> crate::Result<()> {
        tokio::select! {
            asked = asked_to_end() => asked?,
            ended = &mut self.task => return ended.map_err(|error| failed("the server stopped", &error))?,
        }
        tracing::info!("asked to end");
        self.stop().await
    }

    /// Takes no new requests, lets the running ones finish, and closes the database.
    ///
    /// # Errors
    /// If serving had failed.
    pub async fn stop(self) -> crate::Result<()> {
        // Nobody listens to the order any more if serving ended by itself.
        let _ = self.stop.send(());
        self.task.await.map_err(|error| failed("the server stopped", &error))?
    }
}

/// Serves until it is stopped, or until the database serves another model (SYNC R9). A handle that is
/// dropped stops it as well.
async fn serve_until(
    listener: TcpListener,
    router: axum::Router,
    limits: HttpLimits,
    core: Arc<ServerCore>,
    stopped: oneshot::Receiver<()>,
    superseded: Arc<Notify>,
) -> crate::Result<()> {
    let mut result = Ok(());
    let end = async {
        tokio::select! {
            _ = stopped => {}
            () = superseded.notified() => result = Err(Error::Superseded),
            () = keep_short(core) => {}
        }
    };
    http::serve(listener, router, limits, end).await;
    result
}

/// Never returns. A failure is no reason to stop serving: the next hour brings another try.
async fn keep_short(core: Arc<ServerCore>) {
    let runtime = Handle::current();
    loop {
        tokio::time::sleep(HOUR).await;
        let (core, runtime) = (core.clone(), runtime.clone());
        let work = tokio::task::spawn_blocking(move || runtime.block_on(core.keep_short()));
        match work.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(code = error.code(), %error, "nothing was forgotten"),
            Err(error) => tracing::error!(%error, "nothing was forgotten"),
        }
    }
}

async fn listen(address: &str) -> crate::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Error::AddressInUse { address: address.to_owned() },
        _ => no_listening(address, &error),
    })
}

fn no_listening(address: &str, error: &std::io::Error) -> Error {
    Error::Listen { address: address.to_owned(), detail: error.to_string() }
}

fn failed(what: &'static str, error: &dyn std::fmt::Display) -> Error {
    Error::System { what, detail: error.to_string() }
}

/// Returns when the process is asked to end.
async fn asked_to_end() -> crate::Result<()> {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let terminate = signal(SignalKind::terminate());
        let mut terminate = terminate.map_err(|error| failed("signals cannot be received", &error))?;
        tokio::select! {
            interrupted = interrupted => interrupted.map_err(|error| failed("signals cannot be received", &error)),
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    interrupted.await.map_err(|error| failed("signals cannot be received", &error))
}

/// A program that set up its own log keeps it.
fn log_to_standard_error() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
