//! The server: the context of server code, accounts, and the endpoints over HTTP.

mod accounts;
#[cfg(not(target_arch = "wasm32"))]
mod block_on;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
mod builder;
mod calls;
mod context;
mod core;
mod error;
mod events;
mod handlers;
mod handling;
mod history;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
mod http;
mod id_pool;
mod links;
mod lost;
mod microflows;
mod online;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
mod pace;
mod password;
#[cfg(not(target_arch = "wasm32"))]
mod remove;
mod running;
mod seeder;
mod sessions;
mod throttle;
mod upkeep;
mod welcome;
mod work;

pub use crate::sync::IdLease;
pub use accounts::{Accounts, Authenticated, NewAccount};
#[cfg(not(target_arch = "wasm32"))]
pub use block_on::block_on;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use builder::{RunningServer, ServerBuilder, server};
pub use context::{AsSystem, Server};
pub use core::ServerCore;
pub use error::ServerError;
pub use handlers::{ErasedHandler, Handler, Handlers, Handles, ServerApp};
pub use history::{ServedKind, ServedSync};
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use http::HttpLimits;
pub use lost::Lost;
pub use microflows::{ErasedMicroflow, ListedMicroflow, ServedMicroflow, no_body};
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use pace::Pace;
pub use password::PasswordCost;
#[cfg(not(target_arch = "wasm32"))]
pub use remove::remove_database;
pub use seeder::Seeder;
pub use welcome::{SampleAccount, Welcome};
