//! The device: objects that work without a connection, and their synchronization.
//!
//! [`DeviceCore`] is the whole device without types, network and threads; [`Client`] puts types on it
//! and drives its synchronization over a [`Transport`]. Only `native` knows tokio and reqwest.

mod client;
mod core;
mod facts;
mod transport;

pub use self::core::{DeviceCore, ObjectInHand, StoredObject};
pub use crate::sync::device::{ChangeSet, SyncReport};
pub use client::{Builder, Client, CommitObject, Rejected, Watch, device};
pub use facts::{RejectedChange, RejectedKind, RejectedObject, SyncFailure, SyncStatus};
pub use transport::{Answer, Transport};
