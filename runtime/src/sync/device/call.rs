//! A call of a microflow, or a request of `cx.online()`, as a synchronize sees it: which unsent changes go
//! with it, what a failure of its request means, and how it ended.

use super::online::{self, OnlineAnswer};
use super::reason::describe;
use super::selection::Selection;
use super::traffic::Failure;
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{CutBatch, PendingObject};
use crate::sync::fault;
use crate::value::{CallKey, Carried, DateTime, Parcel};
use crate::wire::call::{Call, Called};
use crate::wire::message::{Operation, Reason};
use crate::wire::online::Ask;
use tidewater_model::{Catalog, limits};

/// How often the request of a call is sent at once before its answer counts as lost.
const TRIES: u32 = 2;
/// How long after it was sent first. A device may sleep in between, and a server that has forgotten the
/// result would make the call again; the half leaves room for clocks that differ, and for the way there.
const TRIED_MILLISECONDS: i64 = limits::CALL_HOURS * 60 * 60 * 1_000 / 2;

/// What a request asks for besides a synchronize.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// That a microflow runs.
    Microflow(Call),
    /// What the server has and the device does not.
    Online(CallKey, Ask),
}

/// The result of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallResult {
    /// What a microflow gave, with the transient objects to which it leads.
    Microflow(Parcel, Vec<Carried>),
    /// What was found or changed at the server.
    Online(OnlineAnswer),
}

/// How a call ended, with its key.
pub type CallEnd = (CallKey, FlowResult<CallResult>);

/// A call under way.
pub(super) struct Calling {
    pub(super) asked: Asked,
    /// Whether the changes go in requests of their own, because they are too large to go with the call.
    pub(super) apart: bool,
    /// Whether the device's file knows of the call.
    pub(super) is_noted: bool,
    /// How often the request was sent without an answer. Whether the server saw it is not known then.
    lost: u32,
    /// When the request was sent for the first time.
    sent_at: Option<DateTime>,
    ended: Option<FlowResult<CallResult>>,
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
    Over(Failure),
}

impl Calling {
    /// A call that nobody answered yet.
    pub(super) fn new(asked: Asked) -> Self {
        let is_noted = match &asked {
            // Who only asks again knows the key already.
            Asked::Microflow(call) => call.arguments.is_none(),
            // A question is asked again by who wants to know.
            Asked::Online(_, ask) => !ask.is_write(),
        };
        Self { asked, apart: false, is_noted, lost: 0, sent_at: None, ended: None }
    }

    /// Takes note that the request is sent.
    pub(super) fn sent(&mut self, now: DateTime) {
        self.sent_at.get_or_insert(now);
    }

    pub(super) fn key(&self) -> CallKey {
        match &self.asked {
            Asked::Microflow(call) => call.key,
            Asked::Online(key, _) => *key,
        }
    }

    /// Whether the answer brings what changed: what was called may have changed something.
    pub(super) fn pulls(&self) -> bool {
        match &self.asked {
            Asked::Microflow(_) => true,
            Asked::Online(_, ask) => ask.is_write(),
        }
    }

    /// Whether the call travels with this batch: nothing that it needs is left to be sent before it.
    pub(super) fn goes_with(&self, batch: Option<&CutBatch>, needed: &Selection) -> bool {
        needed.ends_with(batch) && !(self.apart && batch.is_some())
    }

    /// Takes note of what was rejected. A call whose objects the server did not take is not made.
    pub(super) fn rejected(&mut self, rejected: &[RejectedObject], needed: &Selection) {
        let concerns = |one: &&RejectedObject| needed.holds(one.object);
        if let Some(one) = rejected.iter().find(concerns) {
            // What was given up without the server's word may have arrived, and the call with it.
            if self.may_be_made() && !one.reason.is_answer() {
                self.ended = Some(Err(self.over(Failure::Unreachable)));
                return;
            }
            let text = describe(&one.blamed, &one.reason);
            let (entity, code) = (one.blamed.entity.to_string(), one.reason.code().to_owned());
            self.ended = Some(Err(FlowError::Rejected { entity, id: one.blamed.id, code, text }));
        }
    }

    /// Takes the server's answer.
    pub(super) fn answered(&mut self, catalog: &Catalog, called: Called) -> FlowResult {
        if called.key != self.key() {
            return Err(FlowError::Protocol { detail: "it holds the result of another call".to_owned() });
        }
        self.ended = Some(match &self.asked {
            Asked::Microflow(_) => called
                .result
                .map(|result| CallResult::Microflow(result, called.carried))
                .map_err(|fault| fault::error(fault, called.key, "the microflow gave no result")),
            Asked::Online(_, ask) => online::answer(catalog, ask, called).map(CallResult::Online),
        });
        Ok(())
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended.is_some()
    }

    /// How the call ended. Without an answer it is not known.
    pub(super) fn end(self) -> CallEnd {
        let key = self.key();
        (key, self.ended.unwrap_or(Err(FlowError::Unknown { key })))
    }

    /// Whether this is the call of a microflow itself, not only a question what became of it.
    pub(super) fn is_first(&self) -> bool {
        matches!(&self.asked, Asked::Microflow(call) if call.arguments.is_some())
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
        AfterFailure::Over(failure)
    }

    /// Whether the server may have made the call and forgotten it: then the call is not sent again. A clock
    /// that was set back says nothing. What only asks can be sent at any time.
    pub(super) fn may_be_forgotten(&self, now: DateTime) -> bool {
        let changes = match &self.asked {
            Asked::Microflow(call) => call.arguments.is_some(),
            Asked::Online(_, ask) => ask.is_write(),
        };
        let since = self.sent_at.map(|sent| now.milliseconds().saturating_sub(sent.milliseconds()));
        changes && self.may_be_made() && !since.is_some_and(|since| (0..TRIED_MILLISECONDS).contains(&since))
    }

    /// Whether the server may have done what was asked although nobody heard of it.
    pub(super) fn may_be_made(&self) -> bool {
        self.lost > 0
    }

    /// What it means to who called that a request failed, be it one that only brings what goes before.
    pub(super) fn over(&self, failure: Failure) -> FlowError {
        if !self.may_be_made() {
            return failure.into_error();
        }
        // A question that got lost changed nothing.
        let is_question = matches!(&self.asked, Asked::Online(_, ask) if !ask.is_write());
        if is_question { FlowError::Offline } else { FlowError::Unknown { key: self.key() } }
    }
}
