//! The server: the context of server code, accounts, and the endpoints over HTTP.

mod context;
mod handlers;

pub use context::Server;
pub use handlers::{BeforeCommit, Handlers, ServerApp};
