//! Tidewater: offline-first business apps from ordinary Rust structs and functions.

extern crate self as tidewater;

pub mod typed;
pub mod value;
pub use value::sort_key;
/// x
pub mod prelude {
    pub use crate::value::Decimal;
}
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
