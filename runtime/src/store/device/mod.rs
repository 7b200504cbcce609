//! What a device stores: an installation, and beside it one database file for each account.
//!
//! A file holds the rows of the entities, and what is not sent yet: commit groups, the frozen batch,
//! what the server rejected. Tables of the engine begin with `_`. One type, [`DeviceDatabase`], opens
//! transactions. Absent: what a change means, who may do it, and everything about the network.

mod cleared;
mod database;
mod derived;
mod disk;
mod enter;
mod file;
mod flow;
mod guests;
mod history;
mod installation;
mod loading;
mod memory;
mod outbox;
mod queue;
mod rows;
mod set_aside;
mod state;
mod staying;
mod support;
mod theirs;
mod write_behind;

pub use database::{CommitPoint, DeviceDatabase, Writing, points};
pub use derived::{Derived, FOLLOWED, LoggedDerived, NewDerived};
pub use disk::{Disk, Stops};
pub use file::{account_file, remove};
pub use history::{History, HistoryEntry};
pub use installation::{Installation, KnownAccount, VerifierCost};
pub use loading::Loading;
pub use outbox::{LoggedGroup, LoggedOperation, PendingObject, Waiting};
pub use queue::CutBatch;
pub use rows::{LoadedRows, RowWriter};
pub use set_aside::SetAside;
pub use state::{DeviceState, Facts, UnansweredCall};
pub use theirs::Theirs;
pub use write_behind::{GroupKey, NewOperation};
