//! Tidewater: offline-first business apps from ordinary Rust structs and functions.

extern crate self as tidewater;

pub mod typed;
pub mod value;
pub use value::sort_key;
/// x
pub mod prelude {
    pub use crate::value::Decimal;
}
pub mod flow;
pub mod server;
pub mod store;
pub mod sync;
