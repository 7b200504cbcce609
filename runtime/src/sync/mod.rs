//! Synchronization: the logic on both sides. Pure: no clock, randomness or network.

mod environment;

pub use crate::wire::{frame, message};
pub use environment::Environment;
