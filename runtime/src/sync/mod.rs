//! Synchronization: the logic on both sides. Pure: no clock, randomness or network.

pub mod accept;
mod cursor;
pub mod device;
mod engine;
mod environment;
mod fault;
mod filing;
mod fingerprint;
mod ids;
pub mod in_hand;
pub(crate) mod links;
mod log;
pub mod named;
mod names;
mod pull;
mod refine;
pub(crate) mod removal;
mod rights;
mod seen;
mod sent_members;
mod sink;
pub(crate) mod transients;

pub use crate::wire::{frame, message};
pub use engine::Engine;
pub use environment::Environment;
pub use fault::fault;
pub use filing::{Filing, Touched, Upload};
pub use ids::{IdLease, lease_replica};
pub use log::{note_scope, prune};
pub use pull::{AtEnd, Pull, PullError, Pulled, Rights};
pub use rights::{ToldRoles, account_rights};
pub use seen::seen_hash;
pub use sink::{FrameSink, SinkClosed};

#[cfg(test)]
mod scope_tests;
