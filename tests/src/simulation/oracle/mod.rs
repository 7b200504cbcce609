//! What must be true, worked out a second time in the most naive way: whole states in memory, rules as
//! closures, no index, no log, no cursor. Nothing here calls the engine; it shares the wire's types only.

pub mod accept;
pub mod aside;
mod given_up;
pub mod ledger;
mod listed;
mod removal;
pub mod rights;
pub mod state;
