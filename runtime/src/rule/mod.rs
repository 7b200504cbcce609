//! Rules: who may do what with which row, and what must hold for its values. Pure.

mod fault;
mod grant;

pub use fault::Fault;
pub use grant::Grants;
