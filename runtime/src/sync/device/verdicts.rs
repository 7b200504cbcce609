//! What the server decided about the groups of a batch, and what follows for those that need them.

use super::apply::protocol;
use super::arrived::{Left, leave_the_rest_of, left};
use super::call::RejectedObject;
use super::once_each::once_each;
use super::overlay::{lay, rebase, without_bases};
use super::report::{ChangeSet, SyncReport};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{
    CutBatch, DeviceState, LoggedDerived, LoggedGroup, PendingObject, SetAside, Writing,
};
use crate::store::sql::SelectedRow;
use crate::value::{DateTime, ObjectId};
use crate::wire::frame::decode;
use crate::wire::message::{Group, GroupVerdict, Operation, OperationChange, Outcome, Reason, Rejection};
use serde_bytes::ByteBuf;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Catalog, EntityIndex, MemberSet, Name};

/// The verdicts of a batch, on their way into the database.
pub(super) struct Verdicts<'a> {
    writing: &'a Writing<'a>,
    roles: &'a [Name],
    now: DateTime,
    /// The objects of the batch.
    objects: BTreeSet<PendingObject>,
    /// Those of them that have further operations in the outbox.
    changed_again: BTreeSet<PendingObject>,
    /// The server's version of the objects whose rows have to be put in order at the end.
    theirs: BTreeMap<PendingObject, Option<SelectedRow>>,
    /// The entries that objects of rejected groups stand in.
    aside: BTreeMap<PendingObject, i64>,
    /// Whether what is set aside may have arrived, because no server gave a word about it.
    may_have_arrived: bool,
    /// The objects that were to be created by rejected groups.
    uncreated: BTreeSet<ObjectId>,
    /// The groups that leave the outbox.
    settled: Vec<i64>,
    /// What was set aside without a word of the server about it: it may have arrived.
    unanswered: Vec<SetAside>,
    /// The keys of what was set aside without the server's word and is tried again.
    retried: BTreeSet<ByteBuf>,
    /// The objects of rejected groups.
    pub(super) rejected: Vec<RejectedObject>,
    pub(super) changes: ChangeSet,
    pub(super) report: SyncReport,
    /// What the server wrote as it was sent: it need not repeat that. Nothing unless a download waits for
    /// it, because most do not.
    pub(super) written: Option<Vec<Operation>>,
}

impl<'a> Verdicts<'a> {
    pub(super) fn new(
        writing: &'a Writing<'a>,
        roles: &'a [Name],
        now: DateTime,
    ) -> Result<Self, StoreError> {
        let mut unanswered = writing.set_aside()?;
        unanswered.retain(|entry| !entry.rejection.reason.is_answer());
        Ok(Self {
            unanswered,
            retried: writing.retried()?,
            objects: BTreeSet::new(),
            changed_again: BTreeSet::new(),
            writing,
            roles,
            now,
            theirs: BTreeMap::new(),
            aside: BTreeMap::new(),
            may_have_arrived: false,
            uncreated: BTreeSet::new(),
            settled: Vec::new(),
            rejected: Vec::new(),
            changes: ChangeSet::default(),
            report: SyncReport::default(),
            written: None,
        })
    }

    /// Applies the outcome of a batch; whether any group of it was decided.
    pub(super) fn apply(&mut self, outcome: &Outcome, state: &mut DeviceState) -> FlowResult<bool> {
        let broken = |detail: &str| FlowError::Protocol { detail: detail.to_owned() };
        let Some(batch) = self.writing.batch(outcome.seq)? else {
            return Err(broken("it holds the outcome of a batch that was not sent"));
        };
        if batch.numbers.len() != outcome.verdicts.len() {
            return Err(broken("it holds another number of verdicts than groups were sent"));
        }
        let groups = self.groups_of(&batch)?;
        let operations = groups.iter().flat_map(|logged| &logged.group.operations);
        self.objects = operations.filter_map(|operation| self.object(operation)).collect();
        self.changed_again = self.writing.changed_again(&self.objects)?;
        let mut accepted = Vec::new();
        for (group, verdict) in groups.iter().zip(&outcome.verdicts) {
            match verdict {
                GroupVerdict::Applied => self.written(group, &mut accepted),
                GroupVerdict::Merged(members) => {
                    let objects: BTreeSet<u32> = members.iter().map(|member| member.operation).collect();
                    self.report.merged += objects.len() as u64;
                    self.written(group, &mut accepted)
                }
                GroupVerdict::Rejected(rejection) if wanted_gone(&group.group, rejection) => {
                    self.writing.note_settled(&group.group.keys)?;
                    self.written(group, &mut accepted)
                }
                GroupVerdict::Rejected(rejection) => {
                    if self.take_back(&group.group)? {
                        // It stands in the list again, for another reason, so it is not done with.
                        self.writing.forget_settled(&group.group.keys)?;
                        self.list(group, rejection).map(drop)
                    } else {
                        self.reject(group, rejection)
                    }
                }
                GroupVerdict::NotReached => Ok(()),
            }?;
        }
        if accepted.len() == groups.len() {
            self.writing.keep_accepted(outcome.seq, batch.content, self.now)?;
        } else if !accepted.is_empty() {
            self.writing.keep_accepted(outcome.seq, crate::wire::frame::encode(&accepted), self.now)?;
        }
        self.writing.forget_cuts()?;
        state.prev = outcome.seq;
        self.finish()?;
        Ok(!self.settled.is_empty())
    }

    /// The groups of a batch. One that was set aside without the server's word is not in the outbox any
    /// more, but an outcome may say that it had arrived after all.
    fn groups_of(&self, batch: &CutBatch) -> FlowResult<Vec<LoggedGroup>> {
        let groups: Vec<Group> = decode(&batch.content).map_err(|error| protocol(&error))?;
        let numbered = batch.numbers.iter().zip(groups);
        Ok(numbered.map(|(number, group)| LoggedGroup { number: *number, group }).collect())
    }

    fn object(&self, operation: &Operation) -> Option<PendingObject> {
        Some((self.writing.catalog().find(&operation.entity)?, operation.id))
    }

    /// The server's version of an object as far as the verdicts before have made it.
    fn theirs(&mut self, object: PendingObject) -> Result<&mut Option<SelectedRow>, StoreError> {
        if !self.theirs.contains_key(&object) {
            let row = self.writing.theirs(object)?;
            self.theirs.insert(object, row);
        }
        Ok(self.theirs.entry(object).or_default())
    }

    /// A group that the server wrote. With further changes of an object waiting, its version there
    /// becomes theirs; without, the row is it already.
    fn written<'g>(&mut self, group: &'g LoggedGroup, accepted: &mut Vec<&'g Group>) -> FlowResult {
        self.take_back(&group.group)?;
        for operation in &group.group.operations {
            let Some(object) = self.object(operation) else { continue };
            let catalog = self.writing.catalog();
            let hidden = matches!(operation.change, OperationChange::Create(_))
                && !is_ever_readable(catalog, object.0, self.roles);
            if hidden {
                *self.theirs(object)? = None;
                self.changes.rows(object.0);
            } else if self.changed_again.contains(&object) {
                let entity = self.writing.catalog().entity(object.0);
                let theirs = self.theirs(object)?;
                *theirs = lay(entity, object.1, theirs.take(), &operation.change);
            }
            if let Some(written) = self.written.as_mut().filter(|_| !hidden) {
                written.push(operation.clone());
            }
        }
        if group.group.keys.iter().any(|key| self.retried.contains(key)) {
            self.leave_the_rest(&group.group)?;
        }
        if deletes(group) {
            self.writing.note_followed(group.number)?;
        }
        self.report.uploaded += group.group.operations.len() as u64;
        self.settled.push(group.number);
        accepted.push(&group.group);
        Ok(())
    }

    /// What was set aside without the server's word had arrived after all: it was written, and its rows
    /// come with the answer, or it was rejected, and stands in the list for that. What joined its entry
    /// later stays. Whether there was such an entry.
    fn take_back(&mut self, group: &Group) -> FlowResult<bool> {
        let same = |entry: &SetAside| entry.group.keys.iter().any(|key| group.keys.contains(key));
        let Some(at) = self.unanswered.iter().position(same) else { return Ok(false) };
        let mut entry = self.unanswered.swap_remove(at);
        if !leave_the_rest_of(self.writing.catalog(), &mut entry, group) {
            return Ok(self.writing.remove_set_aside(entry.number)?);
        }
        self.writing.replace_set_aside(entry.number, &entry.group, &entry.rejection)?;
        self.unanswered.push(entry);
        Ok(true)
    }

    /// What was tried again had been written before: of what waits to be sent only the rest is left.
    fn leave_the_rest(&mut self, group: &Group) -> FlowResult {
        let deletes = |one: &Operation| matches!(one.change, OperationChange::Delete(_));
        // A second deletion is sent all the same: it finds the object gone, which is what it wanted.
        for written in group.operations.iter().filter(|one| !deletes(one)) {
            let Some(object) = self.object(written) else { continue };
            let entity = self.writing.catalog().entity(object.0);
            let operations = self.writing.operations_of(object)?;
            let made = operations.iter().filter(|one| one.derived.is_none());
            for one in made.filter(|one| !self.settled.contains(&one.group)) {
                match left(entity, &one.change, &written.change) {
                    Left::All => continue,
                    Left::Some(change) => self.writing.replace_operation(one.number, &change)?,
                    Left::Nothing => self.writing.remove_operation(object, one)?,
                }
                break;
            }
        }
        Ok(())
    }

    /// A group that the server did not write: it leaves the tables and joins the list, and what needs it
    /// will follow.
    pub(super) fn reject(&mut self, group: &LoggedGroup, rejection: &Rejection) -> FlowResult {
        self.may_have_arrived |= rejection.reason == Reason::Undeliverable;
        let number = self.list(group, rejection)?;
        for operation in &group.group.operations {
            let Some(object) = self.object(operation) else { continue };
            if matches!(operation.change, OperationChange::Create(_)) {
                self.uncreated.insert(operation.id);
            }
            self.aside.extend(number.map(|number| (object, number)));
        }
        Ok(())
    }

    /// The same without what follows. It is all of a group that was given up before: what waits was committed
    /// without it, and does not need it. Gives the number of its entry, if it made one.
    fn list(&mut self, group: &LoggedGroup, rejection: &Rejection) -> FlowResult<Option<i64>> {
        self.report.rejected += 1;
        self.settled.push(group.number);
        for operation in &group.group.operations {
            let Some(object) = self.object(operation) else { continue };
            let at = usize::try_from(rejection.operation).unwrap_or_default();
            let blamed = group.group.operations.get(at).unwrap_or(operation).clone();
            self.rejected.push(RejectedObject { object, blamed, reason: rejection.reason.clone() });
            self.theirs(object)?;
            self.changes.rows(object.0);
        }
        let followers = if deletes(group) { self.writing.derived_of(group.number)? } else { Vec::new() };
        for LoggedDerived { object, .. } in followers {
            self.theirs(object)?;
            self.changes.rows(object.0);
        }
        if let Some(entry) = self.entry_to_join(&group.group)? {
            self.join(entry, &group.group)?;
            return Ok(None);
        }
        let (mut aside, mut rejection) =
            (without_bases(self.writing.catalog(), &group.group), rejection.clone());
        once_each(self.writing.catalog(), &mut aside, &mut rejection);
        if aside.operations.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.writing.put_aside(&aside, &rejection, self.now)?))
    }

    /// The entry in the list that a later change of the same object joins. What is undeliverable may have
    /// arrived all the same, and then its entry goes: what came later must not go with it. Nor does the
    /// deletion of what needed it cancel the creation: the server may have the object.
    fn entry_to_join(&self, group: &Group) -> Result<Option<SetAside>, StoreError> {
        let [operation] = group.operations.as_slice() else { return Ok(None) };
        let cancels = self.may_have_arrived && matches!(operation.change, OperationChange::Delete(_));
        let entry = self.object(operation).and_then(|object| self.aside.get(&object));
        let Some(entry) = entry.filter(|_| !group.atomic && !cancels) else { return Ok(None) };
        let entry = self.writing.one_set_aside(*entry)?;
        Ok(entry.filter(|entry| entry.rejection.reason != Reason::Undeliverable))
    }

    fn join(&mut self, entry: SetAside, later: &Group) -> FlowResult {
        let SetAside { number, mut group, mut rejection, .. } = entry;
        group.operations.extend(without_bases(self.writing.catalog(), later).operations);
        group.keys.extend(later.keys.iter().cloned());
        once_each(self.writing.catalog(), &mut group, &mut rejection);
        if group.operations.is_empty() {
            self.writing.remove_set_aside(number)?;
            return Ok(());
        }
        Ok(self.writing.replace_set_aside(number, &group, &rejection)?)
    }

    /// Sets aside what waits in the outbox and needs a rejected group, and puts the rows in order.
    pub(super) fn finish(&mut self) -> FlowResult {
        self.writing.remove_groups(&self.settled)?;
        if !self.aside.is_empty() {
            self.set_dependants_aside()?;
            self.writing.remove_groups(&self.settled)?;
        }
        for (object, theirs) in std::mem::take(&mut self.theirs) {
            rebase(self.writing, object, theirs)?.into_iter().for_each(|entity| self.changes.rows(entity));
        }
        Ok(())
    }

    fn set_dependants_aside(&mut self) -> FlowResult {
        let mut after = 0;
        loop {
            let groups = self.writing.groups_after(after, tidewater_model::limits::BATCH_OPERATIONS)?;
            let Some(last) = groups.last() else { return Ok(()) };
            after = last.number;
            for group in &groups {
                if let Some(operation) = self.dependent_operation(&group.group) {
                    self.reject(group, &Rejection { operation, reason: Reason::Dependent })?;
                }
            }
        }
    }

    /// The first operation of a group that needs something that was rejected: the same object, or one
    /// that was not created.
    fn dependent_operation(&self, group: &Group) -> Option<u32> {
        let needs = |operation: &Operation| {
            let Some(object) = self.object(operation) else { return false };
            let entity = self.writing.catalog().entity(object.0);
            let is_reference =
                |name: &Name| entity.member(name).is_some_and(|member| member.target().is_some());
            let leads_nowhere = |name: &Name, value: &tidewater_model::Value| {
                let id = value.integer().and_then(ObjectId::from_raw);
                is_reference(name) && id.is_some_and(|id| self.uncreated.contains(&id))
            };
            self.aside.contains_key(&object)
                || match &operation.change {
                    OperationChange::Create(values) => {
                        values.iter().any(|(name, value)| leads_nowhere(name, value))
                    }
                    OperationChange::Update(members) => {
                        members.iter().any(|change| leads_nowhere(&change.member, &change.mine))
                    }
                    OperationChange::Delete(_) => false,
                }
        };
        group.operations.iter().position(needs).and_then(|at| u32::try_from(at).ok())
    }
}

/// Whether a group deletes something: only then can it do anything to other objects here.
fn deletes(group: &LoggedGroup) -> bool {
    group.group.operations.iter().any(|one| matches!(one.change, OperationChange::Delete(_)))
}

/// Whether all that a rejected group wanted is the case already: somebody else deleted its object, or an
/// earlier deletion took it along. There is nothing for its user to decide then.
fn wanted_gone(group: &Group, rejection: &Rejection) -> bool {
    let deletes = |operation: &Operation| matches!(operation.change, OperationChange::Delete(_));
    rejection.reason == Reason::Gone && group.operations.len() == 1 && group.operations.iter().all(deletes)
}

/// Whether any rule of these roles lets an account read any row of the entity. If none does, a row
/// that was created here has no business here once it is sent.
fn is_ever_readable(catalog: &Catalog, entity: EntityIndex, roles: &[Name]) -> bool {
    let entity = catalog.entity(entity);
    entity.rules.iter().any(|rule| roles.contains(&rule.role) && rule.read != MemberSet::None)
}
