//! Tidewater: offline-first business apps from ordinary Rust structs and functions.

extern crate self as tidewater;

pub mod typed;
pub mod value;
pub use tidewater_model as model;
pub use value::sort_key;
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod prelude;
/// The traits behind the derives, for code that is generic over entities, enumerations or roles.
pub mod traits {
    pub use crate::server::BeforeCommit;
    pub use crate::typed::{App, Calculation, Entity, Enumeration, Persistable, Role};
}
pub use tidewater_macros::{app, before_commit, expression, main, query};
pub mod device;
mod error;
pub mod flow;
pub mod rule;
pub mod server;
pub mod store;
pub mod sync;
#[cfg(not(target_arch = "wasm32"))]
mod system;
pub use device::device;
pub use error::{Error, Result};
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use server::server;
#[cfg(not(target_arch = "wasm32"))]
pub use system::SystemEnvironment;
pub mod wire;
