//! What an app can show of its synchronization: facts, never guesses from a socket's state.

use crate::sync::device::{Scope, SyncReport, Trigger};
use crate::value::{DateTime, ObjectId};
use crate::wire::message::Reason;
use std::collections::BTreeMap;
use tidewater_model::{Name, Value};

/// Where the device stands with the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncStatus {
    /// The synchronize that is under way.
    pub running: Option<RunningSync>,
    /// Unsent changed objects by entity.
    pub pending: BTreeMap<Name, u64>,
    /// When the oldest change was committed that is not sent.
    pub oldest_unsent: Option<DateTime>,
    /// Changes that were set aside and wait for a decision.
    pub rejected: u64,
    /// When the server last answered anything, a refusal included.
    pub last_answer: Option<DateTime>,
    /// When the last synchronize succeeded.
    pub last_success: Option<DateTime>,
    /// Why the last synchronize failed, if it did.
    pub last_error: Option<SyncFailure>,
    /// When the device synchronizes next by itself. Of one that does so only when it is asked: when another
    /// attempt makes sense, if the last one failed and there is something to send.
    pub next_try: Option<DateTime>,
}

/// What a synchronize is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncKind {
    /// Everything is sent, and all changes are fetched.
    Full,
    /// Everything is sent; what the modes of entities keep away stays as it is.
    Unsynchronized,
    /// Some objects are sent, with what they need, and fetched.
    Selected,
    /// A microflow is called, with what it needs.
    Call,
    /// A flow asks the server for what the device does not hold, or changes it there.
    Online,
}

impl SyncKind {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Unsynchronized => "unsynchronized",
            Self::Selected => "selected",
            Self::Call => "call",
            Self::Online => "online",
        }
    }

    pub(super) fn by_code(code: &str) -> Option<Self> {
        let all = [Self::Full, Self::Unsynchronized, Self::Selected, Self::Call, Self::Online];
        all.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether somebody waits for what it answers, and the synchronize only comes with it.
    pub(super) const fn is_call(self) -> bool {
        matches!(self, Self::Call | Self::Online)
    }

    /// What a synchronize of a scope is.
    pub(super) fn of(scope: &Scope) -> Self {
        match scope {
            Scope::All => Self::Full,
            Scope::Unsent => Self::Unsynchronized,
            Scope::Objects { .. } | Scope::Where(_) => Self::Selected,
        }
    }
}

/// A synchronize that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningSync {
    /// What it is.
    pub kind: SyncKind,
    /// What asked for it.
    pub trigger: Trigger,
    /// When it began.
    pub since: DateTime,
    /// What it did so far. What it has still to send is what is pending.
    pub progress: SyncReport,
}

/// A synchronize of the past, or several in a row that did nothing and ended alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncRecord {
    /// What it was.
    pub kind: SyncKind,
    /// What asked for it.
    pub trigger: Trigger,
    /// When it began; of several the first.
    pub began: DateTime,
    /// When it ended; of several the last.
    pub ended: DateTime,
    /// How many there were.
    pub times: u64,
    /// What was done, also if it failed later.
    pub report: SyncReport,
    /// `done`, `cancelled`, or the code of the error, as [`crate::flow::FlowError::code`] says.
    pub outcome: String,
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
