//! The device's side of the protocol: a state machine that is given bytes and failures, and writes to
//! the device's store. It sends nothing itself.
//!
//! [`Machine`] goes through one synchronize: it cuts a batch (`cut`), reads the answer, and applies it
//! (`apply`, `verdicts`) in one transaction, or page by page into a new file at the first download
//! (`spool`). What the server cannot tell from a cursor it says itself (`compare`). [`Scope`] is what it is
//! about (`selection`). [`Schedule`] says when a device synchronizes by itself. What an object looks like
//! with its unsent changes is said in `overlay`.

mod apply;
mod arrived;
mod call;
mod compare;
mod cut;
mod machine;
mod once_each;
mod online;
mod overlay;
mod reason;
mod received;
mod report;
mod schedule;
mod selection;
mod spool;
mod traffic;
mod verdicts;

pub use call::{Asked, CallEnd, CallResult};
pub(crate) use cut::references_of;
pub use machine::{Machine, Surroundings};
pub use online::OnlineAnswer;
pub use overlay::{changed, fold, lay, rebase};
pub use reason::describe;
pub use report::{ChangeSet, SyncReport};
pub use schedule::{Cause, Due, End, Event, Schedule, Standing, Trigger, backoff};
pub use selection::Scope;
pub(crate) use selection::is_downloaded;
pub use traffic::{Failure, Next, Outgoing};
