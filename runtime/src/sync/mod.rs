//! Synchronization: the logic on both sides. Pure: no clock, randomness or network.

pub mod accept;
mod environment;
mod seen;

pub use crate::wire::{frame, message};
pub use environment::Environment;
pub use seen::seen_hash;
