//! Deleting objects.

use super::flow::RunningFlow;
use super::outbox::Plan;
use super::{DeviceCore, Signed};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{Access, Judge, State};
use crate::store::device::{LoadedRows, LoggedOperation, PendingObject, Writing, points};
use crate::store::sql::SelectedRow;
use crate::sync::device::ChangeSet;
use crate::sync::seen_hash;
use crate::value::ObjectId;
use crate::wire::message::OperationChange;
use std::collections::BTreeMap;
use tidewater_model::{Catalog, Conflict, ContentHash, EntityIndex, Name, OnDelete, Value, is_built_in};

/// What deleting an object does here.
#[derive(Default)]
struct Unsent {
    /// Objects that were never sent: nothing of them stays.
    forgotten: Vec<PendingObject>,
    /// References of unsent objects that are emptied.
    emptied: Vec<(PendingObject, Name, ObjectId)>,
}

impl DeviceCore {
    /// Deletes an object. One that was never sent leaves nothing behind; with it go, or lose their
    /// reference, the unsent objects that refer to it. For one that was sent the server decides that.
    ///
    /// # Errors
    /// If the account has no right to it, other objects on the device prevent it, or it is gone.
    pub fn delete(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult {
        let changes = self.delete_with(entity, id, None, |_| Ok(()))?;
        self.changed(&changes);
        Ok(())
    }

    /// As [`DeviceCore::delete`]; `seen` is the object as its user saw it.
    ///
    /// # Errors
    /// As [`DeviceCore::delete`].
    pub fn delete_seen(&mut self, entity: EntityIndex, id: ObjectId, seen: &[Value]) -> FlowResult {
        let changes = self.delete_with(entity, id, Some(seen), |_| Ok(()))?;
        self.changed(&changes);
        Ok(())
    }

    pub(super) fn delete_with(
        &mut self,
        entity: EntityIndex,
        id: ObjectId,
        seen: Option<&[Value]>,
        also: impl FnOnce(&Writing<'_>) -> FlowResult,
    ) -> FlowResult<ChangeSet> {
        let signed = self.signed()?;
        let object = (entity, id);
        let gone = || FlowError::Gone { entity: self.name(entity), id };
        let row = signed.database.row(entity, id)?.ok_or_else(gone)?;
        self.check_delete(entity, &row)?;
        let pending = signed.database.operations_of(object)?;
        let mut plan = Unsent::default();
        let is_forgotten = self.is_unsent(&pending) && self.plan(signed, object, &mut plan)?;
        if !is_forgotten {
            plan = Unsent::default();
            if let Some(referring) = self.preventing(signed, object)? {
                return Err(FlowError::Prevented { entity: self.name(entity), id, referring });
            }
        }
        let mut told = ChangeSet::default();
        let objects = plan.forgotten.iter().chain(plan.emptied.iter().map(|(object, ..)| object));
        objects.chain([&object]).for_each(|(entity, _)| told.rows(*entity));
        if is_forgotten {
            let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
            signed.facts.write(&signed.database, &points::COMMIT, |writing, _| {
                forget(writing, &plan)?;
                also(writing)
            })?;
            return Ok(told);
        }
        let change = OperationChange::Delete(self.hash_of_seen(entity, &row, seen, &pending));
        let commit = Plan::delete(&self.signed()?.database, entity, &row, &change, &pending, self.outlet())?;
        self.write(&commit, |writing| {
            writing.delete_row(entity, id)?;
            also(writing)
        })?;
        Ok(told)
    }

    fn check_delete(&self, entity: EntityIndex, row: &SelectedRow) -> FlowResult {
        let signed = self.signed()?;
        let mut around = LoadedRows::default();
        around.follow(&signed.database, entity, &[row], &self.followed[entity.0], signed.me)?;
        let access = Access { catalog: &self.catalog, me: signed.me, judge: Judge::Device };
        let judged = access.delete(entity, State { row: row.view(), rows: &around });
        let what = || format!("delete {} {}", self.catalog.entity(entity).name, row.id);
        if is_built_in(&self.catalog.entity(entity).name) {
            return Err(FlowError::Access { what: what() });
        }
        judged.map_err(|_| FlowError::Access { what: what() })
    }

    /// An entity whose objects on this device keep the object from being deleted.
    fn preventing(&self, signed: &Signed, (entity, id): PendingObject) -> FlowResult<Option<String>> {
        for (index, member) in self.catalog.incoming(entity) {
            let referring = signed.database.referring(index, &member.name, id)?;
            let others = referring.iter().any(|other| (index, *other) != (entity, id));
            if member.on_delete == OnDelete::Prevent && others {
                return Ok(Some(self.name(index)));
            }
        }
        Ok(None)
    }

    /// What goes with an object that was never sent; whether all of it can go without the server.
    fn plan(&self, signed: &Signed, object: PendingObject, plan: &mut Unsent) -> FlowResult<bool> {
        if plan.forgotten.contains(&object) {
            return Ok(true);
        }
        plan.forgotten.push(object);
        let (entity, id) = object;
        for (index, member) in self.catalog.incoming(entity) {
            for other in signed.database.referring(index, &member.name, id)? {
                let child = (index, other);
                let unsent = self.is_unsent(&signed.database.operations_of(child)?);
                match member.on_delete {
                    _ if plan.forgotten.contains(&child) => {}
                    OnDelete::Cascade if unsent && self.plan(signed, child, plan)? => {}
                    OnDelete::Cascade => return Ok(false),
                    OnDelete::Keep => plan.emptied.push((child, member.name.clone(), id)),
                    OnDelete::Prevent => {
                        let referring = self.name(index);
                        return Err(FlowError::Prevented { entity: self.name(entity), id, referring });
                    }
                }
            }
        }
        Ok(true)
    }

    /// Whether the server cannot know the object: it was created here, and no batch held it. What stands
    /// in the group of an atomic flow that is over stays there whole.
    fn is_unsent(&self, pending: &[LoggedOperation]) -> bool {
        let created = pending.first().is_some_and(|first| matches!(first.change, OperationChange::Create(_)));
        let own = self.flow.as_ref().and_then(RunningFlow::number);
        let may_go = |operation: &LoggedOperation| {
            !operation.cut && (!operation.atomic || own == Some(operation.group))
        };
        created && pending.iter().all(may_go)
    }

    /// The row as the user saw it, if a deletion must not go past what they did not see.
    fn hash_of_seen(
        &self,
        entity: EntityIndex,
        row: &SelectedRow,
        seen: Option<&[Value]>,
        pending: &[LoggedOperation],
    ) -> Option<ContentHash> {
        let definition = self.catalog.entity(entity);
        let seen = seen.filter(|seen| pending.is_empty() && seen.len() == row.values.len());
        let hash = || seen_hash(definition, seen.unwrap_or(&row.values), row.unreadable);
        (definition.conflict == Conflict::Reject).then(hash)
    }
}

fn forget(writing: &Writing<'_>, plan: &Unsent) -> FlowResult {
    for object in &plan.forgotten {
        for operation in writing.operations_of(*object)?.iter().rev() {
            writing.remove_operation(operation)?;
        }
        writing.delete_row(object.0, object.1)?;
    }
    let mut emptied: BTreeMap<PendingObject, SelectedRow> = BTreeMap::new();
    for (object, member, id) in &plan.emptied {
        for operation in writing.operations_of(*object)? {
            let mut change = operation.change;
            empty_reference(&mut change, member, *id);
            writing.replace_operation(operation.number, &change)?;
        }
        if let Some(row) = writing.row(object.0, object.1)? {
            emptied.insert(*object, without(writing.catalog(), object.0, row, member));
        }
        if let Some(row) = emptied.get(object) {
            writing.put_row(object.0, row)?;
        }
    }
    Ok(())
}

fn without(catalog: &Catalog, entity: EntityIndex, mut row: SelectedRow, member: &str) -> SelectedRow {
    if let Some(at) = catalog.member(entity, member) {
        row.values_mut()[at.0] = Value::Empty;
    }
    row
}

/// An unsent change no longer leads to an object that was never sent.
fn empty_reference(change: &mut OperationChange, member: &Name, id: ObjectId) {
    let empty = |value: &mut Value| {
        if value.integer() == Some(id.raw()) {
            *value = Value::Empty;
        }
    };
    match change {
        OperationChange::Create(values) => {
            values.iter_mut().filter(|(name, _)| name == member).for_each(|(_, value)| empty(value));
        }
        OperationChange::Update(members) => {
            let same = members.iter_mut().filter(|change| change.member == *member);
            same.for_each(|change| empty(&mut change.mine));
        }
        OperationChange::Delete(_) => {}
    }
}
