//! A call of a microflow as a synchronize sees it: which unsent changes go with it, what a failure of its
//! request means, and how it ended.

use super::reason::describe;
use super::selection::Selection;
use super::traffic::Failure;
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{CutBatch, PendingObject};
use crate::sync::fault;
use crate::value::{CallKey, Parcel};
use crate::wire::call::{Call, Called};
use crate::wire::message::{Operation, Reason};

/// How often the request of a call is sent at once before its answer counts as lost.
const TRIES: u32 = 2;

/// A call under way.
pub(super) struct Calling {
    pub(super) call: Call,
    /// Whether the changes go in requests of their own, because they are too large to go with the call.
    pub(super) apart: bool,
    /// Whether the device's file knows of the call.
    pub(super) is_noted: bool,
    /// How often the request was sent without an answer. Whether the server saw it is not known then.
    lost: u32,
    ended: Option<FlowResult<Parcel>>,
}

/// An object of a rejected group, with the operation that is to blame.
pub(super) struct RejectedObject {
    pub(super) object: PendingObject,
    pub(super) blamed: Operation,
    pub(super) reason: Reason,
}

/// What to do after the request of a call failed.
pub(super) enum AfterFailure {
    /// The same request again.
    Again,
    /// The changes first, in requests of their own.
    Apart,
    /// The call is over.
    Over(FlowError),
}

impl Calling {
    /// A call that nobody answered yet.
    pub(super) fn new(call: Call) -> Self {
        // Who only asks again knows the key already.
        let is_noted = call.arguments.is_none();
        Self { call, apart: false, is_noted, lost: 0, ended: None }
    }

    /// Whether the call travels with this batch: nothing that it needs is left to be sent before it.
    pub(super) fn goes_with(&self, batch: Option<&CutBatch>, needed: &Selection) -> bool {
        needed.ends_with(batch) && !(self.apart && batch.is_some())
    }

    /// Takes note of what was rejected. A call whose objects the server did not take is not made.
    pub(super) fn rejected(&mut self, rejected: &[RejectedObject], needed: &Selection) {
        let concerns = |one: &&RejectedObject| needed.holds(one.object);
        if let Some(one) = rejected.iter().find(concerns) {
            let text = describe(&one.blamed, &one.reason);
            let (entity, code) = (one.blamed.entity.to_string(), one.reason.code().to_owned());
            self.ended = Some(Err(FlowError::Rejected { entity, id: one.blamed.id, code, text }));
        }
    }

    /// Takes the server's answer.
    pub(super) fn answered(&mut self, called: Called) -> FlowResult {
        if called.key != self.call.key {
            return Err(FlowError::Protocol { detail: "it holds the result of another call".to_owned() });
        }
        self.ended = Some(called.result.map_err(|fault| fault::error(fault, called.key)));
        Ok(())
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended.is_some()
    }

    /// How the call ended, with its key. Without an answer it is not known.
    pub(super) fn end(self) -> (CallKey, FlowResult<Parcel>) {
        let key = self.call.key;
        (key, self.ended.unwrap_or(Err(FlowError::Unknown { key })))
    }

    /// Whether this is the call itself, not only a question what became of it.
    pub(super) fn is_first(&self) -> bool {
        self.call.arguments.is_some()
    }

    /// What a failure of the call's own request means. Only one that surely did not arrive is `Offline`.
    pub(super) fn failed(&mut self, failure: Failure, with_batch: bool) -> AfterFailure {
        let may_have_run = match &failure {
            Failure::Unreachable => true,
            Failure::NoConnection | Failure::Untrusted { .. } => false,
            Failure::Status { status: 503, problem, .. } => {
                problem.as_ref().is_none_or(|problem| problem.kind != "/problems/unavailable")
            }
            Failure::Status { status, .. } => *status >= 500,
        };
        if may_have_run {
            self.lost += 1;
            if self.lost < TRIES {
                return AfterFailure::Again;
            }
        } else if with_batch && matches!(failure, Failure::Status { status: 413, .. }) {
            return AfterFailure::Apart;
        }
        if self.lost > 0 {
            return AfterFailure::Over(FlowError::Unknown { key: self.call.key });
        }
        AfterFailure::Over(failure.into_error())
    }
}
