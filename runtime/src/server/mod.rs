//! The server: the context of server code, accounts, and the endpoints over HTTP.

mod accounts;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
mod builder;
mod context;
mod error;
mod handlers;
mod ids;
mod password;
mod seeder;
mod sessions;
mod throttle;

pub use accounts::{Accounts, Authenticated, NewAccount};
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use builder::{RunningServer, SampleAccount, ServerBuilder, Welcome, server};
pub use context::Server;
pub use error::ServerError;
pub use handlers::{BeforeCommit, Handlers, ServerApp};
pub use ids::lease_ids;
pub use password::PasswordCost;
pub use seeder::Seeder;
