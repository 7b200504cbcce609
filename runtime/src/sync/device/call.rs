//! A call of a microflow as a synchronize sees it: which unsent changes go with it, what a failure of its
//! request means, and how it ended.

use super::cut::references_of;
use super::reason::describe;
use super::traffic::Failure;
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{CutBatch, DeviceDatabase, LoggedGroup, PendingObject};
use crate::sync::fault;
use crate::value::{CallKey, Parcel};
use crate::wire::call::{Call, Called};
use crate::wire::message::{Operation, OperationChange, Reason};
use std::collections::BTreeSet;
use tidewater_model::limits;

/// How often the request of a call is sent at once before its answer counts as lost.
const TRIES: u32 = 2;

/// A call under way.
pub(super) struct Calling {
    pub(super) call: Call,
    /// The objects whose unsent changes are sent before the microflow runs.
    objects: BTreeSet<PendingObject>,
    /// The groups that hold them, in order.
    pub(super) groups: BTreeSet<i64>,
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
    /// A call with the objects that its arguments name.
    pub(super) fn new(
        database: &DeviceDatabase,
        call: Call,
        named: impl IntoIterator<Item = PendingObject>,
    ) -> Result<Self, StoreError> {
        let mut objects: BTreeSet<PendingObject> = named.into_iter().collect();
        let groups = closure(database, &mut objects)?;
        // Who only asks again knows the key already.
        let is_noted = call.arguments.is_none();
        Ok(Self { call, objects, groups, apart: false, is_noted, lost: 0, ended: None })
    }

    /// Whether the call travels with this batch: nothing is left to be sent before it.
    pub(super) fn goes_with(&self, batch: Option<&CutBatch>) -> bool {
        let Some(batch) = batch else { return self.groups.is_empty() };
        !self.apart && self.groups.iter().all(|group| batch.numbers.contains(group))
    }

    /// Forgets the groups that were decided about.
    pub(super) fn refresh(&mut self, database: &DeviceDatabase) -> Result<(), StoreError> {
        let mut left = BTreeSet::new();
        for number in std::mem::take(&mut self.groups) {
            if database.group(number)?.is_some() {
                left.insert(number);
            }
        }
        self.groups = left;
        Ok(())
    }

    /// Takes note of what was rejected. A call whose objects the server did not take is not made.
    pub(super) fn rejected(&mut self, rejected: &[RejectedObject]) {
        let concerns = |one: &&RejectedObject| self.objects.contains(&one.object);
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

/// The groups of the outbox that hold some objects, with what they need: the other objects of the same
/// groups, the other changes of the same objects, and new objects that they refer to. The objects found on
/// the way are added.
fn closure(
    database: &DeviceDatabase,
    objects: &mut BTreeSet<PendingObject>,
) -> Result<BTreeSet<i64>, StoreError> {
    let pending = database.pending_objects()?;
    if objects.is_disjoint(&pending) {
        return Ok(BTreeSet::new());
    }
    let (outbox, mut taken) = (whole_outbox(database)?, BTreeSet::new());
    let object = |operation: &Operation| Some((database.catalog().find(&operation.entity)?, operation.id));
    let is_create = |operation: &&Operation| matches!(operation.change, OperationChange::Create(_));
    let created: BTreeSet<PendingObject> =
        outbox.iter().flat_map(|one| &one.group.operations).filter(is_create).filter_map(object).collect();
    loop {
        let before = taken.len();
        for LoggedGroup { number, group } in &outbox {
            let holds = group.operations.iter().filter_map(object).any(|object| objects.contains(&object));
            if holds && taken.insert(*number) {
                objects.extend(group.operations.iter().filter_map(object));
                let named = group.operations.iter().flat_map(|one| references_of(database.catalog(), one));
                objects.extend(named.filter(|object| created.contains(object)));
            }
        }
        if taken.len() == before {
            return Ok(taken);
        }
    }
}

fn whole_outbox(database: &DeviceDatabase) -> Result<Vec<LoggedGroup>, StoreError> {
    let mut outbox: Vec<LoggedGroup> = Vec::new();
    loop {
        let after = outbox.last().map_or(0, |group| group.number);
        let more = database.groups_after(after, limits::BATCH_OPERATIONS)?;
        if more.is_empty() {
            return Ok(outbox);
        }
        outbox.extend(more);
    }
}
