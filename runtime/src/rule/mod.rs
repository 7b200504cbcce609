//! Rules: who may do what with which row, and what must hold for its values. Pure.

mod fault;

pub use fault::Fault;
