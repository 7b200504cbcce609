//! What an app can show of its synchronization: facts, never guesses from a socket's state.

use crate::sync::message::Reason;
use crate::value::{DateTime, ObjectId};
use std::collections::BTreeMap;
use std::fmt;
use tidewater_model::{EntityIndex, Name, Value};

/// What one synchronize did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncReport {
    /// Changed objects that the server took.
    pub uploaded: u64,
    /// Of these, objects whose stored values are not all the ones that were sent.
    pub merged: u64,
    /// Changed objects that were set aside; see [`super::Client::rejected`].
    pub rejected: u64,
    /// Rows that arrived.
    pub downloaded: u64,
    /// Rows that left the device.
    pub removed: u64,
}

impl fmt::Display for SyncReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} sent, {} received", self.uploaded, self.downloaded)?;
        for (count, word) in [(self.removed, "removed"), (self.merged, "merged"), (self.rejected, "rejected")]
        {
            if count > 0 {
                write!(formatter, ", {count} {word}")?;
            }
        }
        Ok(())
    }
}

/// Where the device stands with the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncStatus {
    /// Whether a synchronize is under way.
    pub running: bool,
    /// Unsent changed objects by entity.
    pub pending: BTreeMap<Name, u64>,
    /// Changes that were set aside and wait for a decision.
    pub rejected: u64,
    /// When the last synchronize succeeded.
    pub last_success: Option<DateTime>,
    /// Why the last synchronize failed, if it did.
    pub last_error: Option<SyncFailure>,
    /// When the next attempt is due, if the last one failed and there is something to send.
    pub next_retry: Option<DateTime>,
}

/// A synchronize that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncFailure {
    /// The stable code, as [`crate::flow::FlowError::code`] says.
    pub code: String,
    /// For people.
    pub text: String,
    /// When.
    pub at: DateTime,
}

/// A commit that the server rejected, or that could not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedChange {
    /// Names the entry in [`super::DeviceCore::retry`] and [`super::DeviceCore::discard`].
    pub number: i64,
    /// The objects; several if they were created together.
    pub objects: Vec<RejectedObject>,
    /// Which of the objects is to blame.
    pub blamed: usize,
    /// Why.
    pub reason: Reason,
    /// Why, for people.
    pub text: String,
    /// When it was set aside.
    pub at: DateTime,
}

/// One object of a [`RejectedChange`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedObject {
    /// The entity.
    pub entity: Name,
    /// The object.
    pub id: ObjectId,
    /// What was done to it.
    pub kind: RejectedKind,
    /// What the user made of the members, by name; of a delete nothing.
    pub mine: Vec<(Name, Value)>,
    /// What the device shows now: the server's version with later edits. Nothing if it is not here.
    pub theirs: Option<Vec<Value>>,
}

/// What was done to a rejected object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RejectedKind {
    /// It was created.
    Create,
    /// Members were changed.
    Update,
    /// It was deleted.
    Delete,
}

/// What a commit or a synchronize changed, for live queries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    /// For each entity a bit for each member that changed somewhere; all bits if rows came or went.
    pub members: BTreeMap<EntityIndex, u64>,
}
