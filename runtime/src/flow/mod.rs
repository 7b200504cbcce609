//! Flows: for now, what can go wrong in them.

mod error;
mod store_error;

pub use error::{FlowError, FlowResult};
pub use store_error::StoreError;
