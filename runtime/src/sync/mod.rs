//! Synchronization: what travels, and the logic on both sides. Pure: no clock, randomness or network.

mod environment;
pub mod frame;
pub mod message;
pub use environment::Environment;
