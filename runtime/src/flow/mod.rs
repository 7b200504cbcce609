//! Flows: for now, what can go wrong in them.

mod error;

pub use error::{FlowError, FlowResult};
