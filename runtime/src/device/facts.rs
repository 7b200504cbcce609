//! What an app can show of its synchronization: facts, never guesses from a socket's state.

use crate::value::{DateTime, ObjectId};
use crate::wire::message::Reason;
use std::collections::BTreeMap;
use tidewater_model::{Name, Value};

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
