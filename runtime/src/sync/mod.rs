//! Synchronization: the logic on both sides. Pure: no clock, randomness or network.

pub mod accept;
mod environment;

pub use crate::wire::{frame, message};
pub mod frame;
pub mod message;
mod seen;
pub use environment::Environment;
pub use seen::seen_hash;
