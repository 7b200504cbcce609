//! The device: objects that work without a connection, and their synchronization.
//!
//! [`DeviceCore`] is the whole device without types, network and threads; [`Client`] puts types on it
//! and drives its synchronization over a [`Transport`]. Only `native` knows tokio and reqwest.

mod activity;
mod app;
mod arguments;
mod builder;
mod by_itself;
mod client;
mod command_line;
mod context;
mod core;
mod facts;
mod flows;
mod held;
mod interpreter;
mod lease;
mod links;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod online;
mod page;
mod rejected;
mod requests;
mod run;
mod sync_objects;
mod synchronizing;
mod trace;
mod transport;
mod typed_text;
mod ui;

pub use self::core::{DeviceCore, OnlineDeed};
pub use crate::store::device::{UnansweredCall, VerifierCost};
pub use crate::sync::device::Scope;
pub use crate::sync::device::{ChangeSet, Due, SyncReport, Trigger};
pub use crate::sync::in_hand::{CommitObject, CommitObjects, ObjectInHand, StoredObject};
pub use crate::sync::named::{Named, NamedObjects};
pub use app::{ActionCall, DeviceApp, ListedAction, NativeAction, OfferedAction};
pub use arguments::{Arguments, Plain, Waits};
pub use builder::{Builder, device};
pub use client::{Client, Watch};
pub use command_line::CommandLine;
pub use context::Device;
#[doc(hidden)]
pub use context::atomically;
pub use facts::{
    RejectedChange, RejectedKind, RejectedObject, RunningSync, SyncFailure, SyncKind, SyncRecord, SyncStatus,
};
pub use online::Online;
pub use page::PageArguments;
pub use rejected::Rejected;
pub use sync_objects::SyncObjects;
pub use trace::{TraceStep, Tracer};
pub use transport::{Answer, Transport};
pub use ui::{Headless, InvalidMember, Level, Shown, Ui};
