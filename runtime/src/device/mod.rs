//! The device: objects that work without a connection, and their synchronization.
//!
//! [`DeviceCore`] is the whole device without types, network and threads; [`Client`] puts types on it
//! and drives its synchronization over a [`Transport`]. Only `native` knows tokio and reqwest.

mod builder;
mod client;
mod core;
mod facts;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod rejected;
mod transport;

pub use self::core::{DeviceCore, ObjectInHand, StoredObject};
pub use crate::sync::device::{ChangeSet, SyncReport};
pub use builder::{Builder, device};
pub use client::{Client, CommitObject, Watch};
pub use facts::{RejectedChange, RejectedKind, RejectedObject, SyncFailure, SyncStatus};
pub use rejected::Rejected;
pub use transport::{Answer, Transport};
