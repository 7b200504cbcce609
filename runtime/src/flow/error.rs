//! Why an activity of the device, or a handler on the server, did not succeed.

use super::StoreError;
use crate::rule::Fault;
use crate::value::{CallKey, ObjectId};
use std::sync::Arc;
use tidewater_model::Name;

/// The result of an activity.
pub type FlowResult<T = ()> = Result<T, FlowError>;

/// Why an activity did not succeed. [`FlowError::code`] is stable; the text is for people.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FlowError {
    /// The server cannot be reached. Everything is kept and is sent later.
    #[error("the server cannot be reached; what you did is kept and is sent later")]
    Offline,
    /// Somebody stopped the synchronize. Everything is kept.
    #[error("the synchronize was stopped; what you did is kept and is sent later")]
    Cancelled,
    /// Nobody is signed in.
    #[error("nobody is signed in; sign in first")]
    SignedOut,
    /// The account name or the password is wrong.
    #[error("the account name or the password is wrong")]
    WrongPassword,
    /// There is no session with the server: it ended, was revoked, or the sign-in was without the server.
    #[error(
        "there is no session with the server: it ended, or the sign-in was without the server; sign in again \
         when the server is there: what was not sent is kept"
    )]
    SessionExpired,
    /// Signing in offline was never possible for this account on this device.
    #[error("`{name}` never signed in on this device; the first time needs a connection to the server")]
    FirstSignInNeedsServer {
        /// The account.
        name: String,
    },
    /// The object is not on this device: unknown, deleted, or not for this account.
    #[error("{entity} {id} is not here: it is unknown, deleted, or not for this account")]
    NotHere {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// A reference leads nowhere, and its object was asked for.
    #[error("an empty reference leads to no {entity}; ask whether it is empty first")]
    EmptyReference {
        /// The entity to which the reference would lead.
        entity: String,
    },
    /// The object in hand was deleted, or is not for this account any more.
    #[error("{entity} {id} is gone: it was deleted, or is not for this account any more")]
    Gone {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// The account has no right to this.
    #[error("you may not {what}")]
    Access {
        /// `create Order`, `write Order.total`, `delete Order 7.1`.
        what: String,
    },
    /// Values break validations; all faults at once.
    #[error("{entity} cannot be saved: {}", list(.faults))]
    Invalid {
        /// The entity.
        entity: String,
        /// Every fault, by member.
        faults: Vec<Fault>,
    },
    /// A reference leads to an object that was never committed.
    #[error(
        "{entity}.{member} refers to {target} {id}, which is not committed; commit it before or together"
    )]
    UncommittedReference {
        /// The entity.
        entity: String,
        /// The association.
        member: String,
        /// The entity at the other end.
        target: String,
        /// The id there.
        id: ObjectId,
    },
    /// An object was never committed: the server cannot be told of it, and nothing of it is stored.
    #[error("{entity} {id} was never committed; commit it first")]
    Uncommitted {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// An object has changes that were not sent, or that the server rejected: they would be lost.
    #[error("{entity} {id} has changes that are not sent; synchronize it first")]
    Unsent {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// No change of the object was rejected, so there is nothing to retry or discard.
    #[error("no change of {entity} {id} was rejected")]
    NotRejected {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// A synchronize went well, but the server rejected some of what was sent.
    #[error("the server rejected {count} of the changes that were sent; they wait for a decision")]
    NotAccepted {
        /// How many changed objects were set aside.
        count: u64,
    },
    /// Deleting is refused because other objects refer to the object.
    #[error("{entity} {id} cannot be deleted: {referring} refers to it")]
    Prevented {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
        /// The entity that refers to it.
        referring: String,
    },
    /// One commit is too large to be sent.
    #[error("the commit is too large to be sent: {size} of at most {limit} {unit}")]
    GroupTooLarge {
        /// How large it is.
        size: usize,
        /// The limit.
        limit: usize,
        /// `operations` or `bytes`.
        unit: &'static str,
    },
    /// The server's history and this device's differ: one of them was restored from a backup.
    #[error(
        "this device and the server disagree about what was sent ({detail}); nothing was applied and everything is kept"
    )]
    Forked {
        /// What differs.
        detail: String,
    },
    /// Device and server do not speak the same version.
    #[error("this version does not fit the server's; update it: what was not sent is kept")]
    UpdateNeeded,
    /// The server refused a request; this is not about one object.
    #[error("the server refused the request: {title} ({code}). {detail}")]
    Refused {
        /// The stable code.
        code: String,
        /// What it is.
        title: String,
        /// What happened here.
        detail: String,
    },
    /// The server's answer breaks the protocol.
    #[error("the server's answer cannot be understood: {detail}")]
    Protocol {
        /// What is wrong with it.
        detail: String,
    },
    /// A handler or a microflow used up the time that the server gives it. Nothing of it was written.
    #[error("the time for this is over: it may take {seconds} seconds")]
    TimedOut {
        /// How long it may take.
        seconds: u64,
    },
    /// A call was sent, and its answer got lost: the microflow may have run. Ask again with the key.
    #[error("the answer of the call was lost; ask again with its key {key}: it is not made twice")]
    Unknown {
        /// The key of the call.
        key: CallKey,
    },
    /// The server knows no result under the key of a call: it never ran, or more than a day ago.
    #[error("the server has no result of the call {key}: it never ran, or more than a day ago")]
    NotCalled {
        /// The key of the call.
        key: CallKey,
    },
    /// An object that a microflow wrote was changed by somebody else meanwhile. Nothing was written.
    #[error("{entity} {id} was changed by somebody else meanwhile; nothing was written, try again")]
    Conflict {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
    },
    /// The server rejected a change. Of a call nothing was written then.
    #[error("{text}")]
    Rejected {
        /// The entity.
        entity: String,
        /// The id.
        id: ObjectId,
        /// The stable code: `unique`, `dangling`, `handler` ..
        code: String,
        /// Why, and what to do.
        text: String,
    },
    /// A microflow asked for something outside after it had looked at the data.
    #[error(
        "what is outside the server is asked before the data is first looked at, because a snapshot waits for nobody"
    )]
    OutsideTooLate,
    /// A failure that the app reported.
    #[error("{text}")]
    Failed {
        /// The app's code.
        code: String,
        /// The app's text.
        text: String,
    },
    /// What a flow calls asked for the device that the flow has: it would wait for itself without end.
    #[error(
        "a flow has the device, so what the flow calls cannot use a `Client` of its own: it would wait for \
         itself; use the context of the flow, or the client when the flow is over"
    )]
    WithinFlow,
    /// A function or name that is no nanoflow of the app.
    #[error("`{flow}` is no nanoflow of {app}; put `#[nanoflow]` on the function and list it in `app!`")]
    UnknownFlow {
        /// The function, or the name that was asked for.
        flow: String,
        /// The app.
        app: String,
    },
    /// A flow needs an action that this device does not offer, here or in a flow that it calls.
    #[error("`{flow}` needs the action `{action}`, {}", lack(.capability.as_deref()))]
    NotOffered {
        /// The flow.
        flow: String,
        /// The action.
        action: String,
        /// What the device would have to have; nothing if its program lacks the action itself.
        capability: Option<String>,
    },
    /// A flow was started with other arguments than it takes.
    #[error("these are not the arguments of `{flow}`: {detail}")]
    WrongArguments {
        /// The flow.
        flow: String,
        /// What is wrong with them.
        detail: String,
    },
    /// A stored value does not fit the struct, or a query does not fit the model.
    #[error("the model and the program do not fit: {detail}")]
    Model {
        /// What does not fit.
        detail: String,
    },
    /// A computation of the flow has no result.
    #[error(transparent)]
    Computation(#[from] ComputationFault),
    /// An error that left a flow: where it arose, and what it is.
    #[error("{source} (flow `{flow}`, step {step}{})", line_of(*line))]
    At {
        /// The flow.
        flow: Name,
        /// The number of the statement in the flow.
        step: u32,
        /// Its line in the source; 0 if the app carries no lines.
        line: u32,
        /// What went wrong there.
        source: Arc<FlowError>,
    },
    /// The local database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a computation has no result. None of these can be handled inside a flow: natively they are panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ComputationFault {
    /// A number does not fit its type.
    #[error("the result of a computation is out of the range of its type")]
    Overflow,
    /// A division or remainder by zero.
    #[error("a division by zero")]
    DivisionByZero,
    /// An argument is outside of what the function takes.
    #[error("an argument is outside of what the function takes")]
    OutOfRange,
    /// The flow took more steps than it may: it probably never ends.
    #[error("the flow took more steps than it may; does it ever end?")]
    OutOfFuel,
    /// Flows call each other too deep.
    #[error("flows call each other more than {} deep", super::CALL_DEPTH)]
    TooDeep,
    /// A text or list is larger than a flow may hold.
    #[error("a text or list is larger than a flow may hold")]
    TooLarge,
}

impl ComputationFault {
    /// The stable code of the fault.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overflow => "overflow",
            Self::DivisionByZero => "division-by-zero",
            Self::OutOfRange => "out-of-range",
            Self::OutOfFuel => "out-of-fuel",
            Self::TooDeep => "too-deep",
            Self::TooLarge => "too-large",
        }
    }
}

fn line_of(line: u32) -> String {
    if line == 0 { String::new() } else { format!(", line {line}") }
}

impl FlowError {
    /// The error without where it arose.
    #[must_use]
    pub fn cause(&self) -> &Self {
        if let Self::At { source, .. } = self { source.cause() } else { self }
    }

    /// The stable code of the error.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Offline => "offline",
            Self::Cancelled => "cancelled",
            Self::SignedOut => "signed-out",
            Self::WrongPassword => "wrong-password",
            Self::SessionExpired => "session-expired",
            Self::FirstSignInNeedsServer { .. } => "first-sign-in-needs-server",
            Self::NotHere { .. } => "not-here",
            Self::EmptyReference { .. } => "empty-reference",
            Self::Gone { .. } => "gone",
            Self::Access { .. } => "access",
            Self::Invalid { .. } => "invalid",
            Self::UncommittedReference { .. } => "uncommitted-reference",
            Self::Uncommitted { .. } => "uncommitted",
            Self::Unsent { .. } => "unsent",
            Self::NotRejected { .. } => "not-rejected",
            Self::NotAccepted { .. } => "not-accepted",
            Self::Prevented { .. } => "prevented",
            Self::GroupTooLarge { .. } => "group-too-large",
            Self::Forked { .. } => "forked",
            Self::UpdateNeeded => "update-needed",
            Self::Refused { code, .. } | Self::Failed { code, .. } => code,
            Self::Protocol { .. } => "protocol",
            Self::TimedOut { .. } => "timed-out",
            Self::Unknown { .. } => "unknown",
            Self::NotCalled { .. } => "not-called",
            Self::Conflict { .. } => "conflict",
            Self::Rejected { code, .. } => code,
            Self::OutsideTooLate => "outside-too-late",
            Self::WithinFlow => "within-flow",
            Self::UnknownFlow { .. } => "unknown-flow",
            Self::NotOffered { capability: None, .. } => "action-missing",
            Self::NotOffered { capability: Some(_), .. } => "capability-missing",
            Self::WrongArguments { .. } => "wrong-arguments",
            Self::Model { .. } => "model",
            Self::Computation(fault) => fault.code(),
            Self::At { source, .. } => source.code(),
            Self::Store(_) => "store",
        }
    }
}

fn lack(capability: Option<&str>) -> String {
    let lack = |capability| format!("which needs `{capability}`, and this device does not offer that");
    capability.map_or_else(|| "which this device does not have".to_owned(), lack)
}

fn list(faults: &[Fault]) -> String {
    let each = faults.iter().map(|fault| format!("{}: {}", fault.member, fault.text));
    each.collect::<Vec<_>>().join("; ")
}
