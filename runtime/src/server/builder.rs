//! `tidewater::server::<A>()`: from a declaration to a server that listens.

use super::{NewAccount, PasswordCost};
use super::{Seeder, ServerApp};
use crate::store::Durability;
use crate::sync::Environment;
use crate::system::SystemEnvironment;
use crate::typed::Role;
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// Begins to set up the server of an app.
#[must_use]
pub fn server<A: ServerApp>() -> ServerBuilder<A> {
    ServerBuilder {
        database: PathBuf::from("server.db"),
        address: "127.0.0.1:8080".to_owned(),
        durability: Durability::default(),
        password_cost: PasswordCost::default(),
        accounts: Vec::new(),
        seed: None,
        welcome: Welcome::default(),
        environment: Arc::new(SystemEnvironment),
        app: PhantomData,
    }
}

/// A server that is being set up. Nothing happens before [`ServerBuilder::serve`] or
/// [`ServerBuilder::start`].
#[must_use]
pub struct ServerBuilder<A: ServerApp> {
    database: PathBuf,
    address: String,
    durability: Durability,
    password_cost: PasswordCost,
    accounts: Vec<NewAccount>,
    seed: Option<Seed<A>>,
    welcome: Welcome,
    environment: Arc<dyn Environment>,
    app: PhantomData<fn() -> A>,
}

type Seed<A> = Box<dyn FnOnce(&mut Seeder<A>) + Send>;

/// What the page at `/` tells beside what the server is.
#[derive(Clone, Debug, Default)]
pub struct Welcome {
    /// Sample accounts with their passwords. A server that shows them listens on loopback only.
    pub accounts: Vec<SampleAccount>,
    /// What to try next: a command, and what it does.
    pub commands: Vec<(String, String)>,
}

/// An account that anybody may try.
#[derive(Clone, Debug)]
pub struct SampleAccount {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
    /// Who it stands for.
    pub description: String,
}

impl<A: ServerApp> ServerBuilder<A> {
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
    ///
    /// # Errors
    /// If the address is in use or the database cannot be opened.
    pub async fn serve(self) -> crate::Result<()> {
        let running = self.start().await?;
        running.stop().await
    }

    /// Starts to serve and returns, for tests and for programs that do more.
    ///
    /// # Errors
    /// If the address is in use or the database cannot be opened.
    #[expect(clippy::unused_async, reason = "the skeleton")]
    pub async fn start(self) -> crate::Result<RunningServer> {
        todo!()
    }
}

/// A server that listens.
pub struct RunningServer {
    address: SocketAddr,
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

    /// Takes no new requests, lets the running ones finish, and closes the database.
    ///
    /// # Errors
    /// If serving had failed.
    #[expect(clippy::unused_async, reason = "the skeleton")]
    pub async fn stop(self) -> crate::Result<()> {
        todo!()
    }
}
