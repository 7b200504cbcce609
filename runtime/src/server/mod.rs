//! The server: the context of server code, accounts, and the endpoints over HTTP.

mod accounts;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
mod builder;
mod context;
mod error;
mod handlers;
mod seeder;

pub use accounts::{NewAccount, PasswordCost};
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use builder::{RunningServer, SampleAccount, ServerBuilder, Welcome, server};
pub use context::Server;
pub use error::ServerError;
pub use handlers::{BeforeCommit, Handlers, ServerApp};
pub use seeder::Seeder;
