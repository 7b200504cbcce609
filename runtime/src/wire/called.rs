//! How a call of a microflow ended, as it travels. Apart from the request, because frames hold it.

use super::message::Table;
use crate::rule::Fault;
use crate::value::{CallKey, Carried, ObjectId, Parcel};
use serde::{Deserialize, Serialize};

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// The key of the call.
    pub key: CallKey,
    /// The microflow's result, or why there is none. Nothing of a call without a result was written.
    /// For [`Ask::Count`](super::online::Ask::Count) the number, for the other requests of `POST /online`
    /// `()`.
    pub result: Result<Parcel, CallFault>,
    /// The rows that a request of `POST /online` found, as the account sees them, calculated members
    /// included; nothing of a call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<Table>,
    /// The transient objects to which those in the result lead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<Carried>,
}

/// Why a microflow gave no result. Those that a caller can handle are told as they were; the others have
/// a stable code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallFault {
    /// The app reported a failure.
    Failed {
        /// The app's code.
        code: String,
        /// The app's text.
        text: String,
    },
    /// An object is unknown, deleted, or not for the account.
    NotHere {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// An object was deleted meanwhile.
    Gone {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// The account has no right to something.
    Access {
        /// To what.
        what: String,
    },
    /// Values break validations.
    Invalid {
        /// The entity.
        entity: String,
        /// Every fault, by member.
        faults: Vec<Fault>,
    },
    /// An object that the microflow wrote was changed meanwhile.
    Conflict {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// What the microflow wrote was rejected for another reason.
    Rejected {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
        /// A stable code: `unique`, `dangling`, `prevented`, `handler` ..
        code: String,
        /// Why, for people.
        text: String,
    },
    /// The server has no result under the key.
    NotCalled,
    /// Anything else.
    Other {
        /// A stable code: `microflow-failed`, `timed-out` ..
        code: String,
        /// What happened.
        text: String,
    },
}
