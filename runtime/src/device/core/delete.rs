//! Deleting objects, with what goes along and what loses its reference (SYNC R16). The server derives that
//! anew from all rows; here it is derived from those on the device, and undone if the deletion is rejected.

use super::DeviceCore;
use super::flow::RunningFlow;
use super::outbox::{Follower, Outlet, Plan};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{Access, Judge, State};
use crate::store::device::{Derived, LoadedRows, LoggedOperation, PendingObject, Writing, points};
use crate::store::sql::SelectedRow;
use crate::sync::device::ChangeSet;
use crate::sync::removal::{NotRemoved, Removal, removal};
use crate::sync::seen_hash;
use crate::value::ObjectId;
use crate::wire::message::{Base, OperationChange};
use std::collections::BTreeSet;
use tidewater_model::{
    Conflict, ContentHash, Entity, EntityIndex, Member, MemberIndex, Mode, Name, Value, is_built_in,
};

impl DeviceCore {
    /// Deletes an object; what refers to it goes along, or loses its reference. If none of what goes was ever
    /// sent, nothing of it is left behind; in an atomic flow, if all of it was created there.
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
        self.check_held(entity)?;
        let signed = self.signed()?;
        let object = (entity, id);
        let gone = || FlowError::Gone { entity: self.name(entity), id };
        let row = signed.database.row(entity, id)?.ok_or_else(gone)?;
        self.check_delete(entity, &row)?;
        let removal = self.removal(object)?;
        let mut told = ChangeSet::default();
        removal.deleted.keys().chain(removal.emptied.keys()).for_each(|(entity, _)| told.rows(*entity));
        let pending = signed.database.operations_of_all(removal.deleted.keys().copied())?;
        let may_return = matches!(self.outlet(), Outlet::Atomic(_)) && self.travels(entity);
        let is_unsent = |gone: &PendingObject| {
            pending.get(gone).is_some_and(|pending| self.is_unsent(gone.0, pending, may_return))
        };
        if removal.deleted.keys().all(is_unsent) && !self.is_named(&removal)? {
            let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
            // The server never hears of them, so nothing can refer to them any more.
            removal.deleted.keys().for_each(|(_, id)| signed.note_created(*id));
            signed.facts.write(&signed.database, &points::COMMIT, |writing, _| {
                forget(writing, &removal)?;
                also(writing)
            })?;
            return Ok(told);
        }
        let pending = pending.get(&object).map_or(&[][..], Vec::as_slice);
        let change = OperationChange::Delete(self.hash_of_seen(entity, &row, seen, pending));
        let followers = self.followers(object, removal)?;
        let database = &self.signed()?.database;
        let commit = Plan::delete(database, (object, &row), &change, pending, &followers, self.outlet())?;
        self.write(commit, |writing| {
            writing.delete_row(entity, id)?;
            followers.iter().try_for_each(|follower| follower.write(writing))?;
            also(writing)
        })?;
        Ok(told)
    }

    fn check_delete(&self, entity: EntityIndex, row: &SelectedRow) -> FlowResult {
        let signed = self.signed()?;
        let mut around = LoadedRows::for_rules();
        around.follow(&signed.database, entity, &[row], &self.followed[entity.0], signed.me)?;
        let access = Access { catalog: &self.catalog, me: signed.me, judge: Judge::Device };
        let judged = access.delete(entity, State { row: row.view(), rows: &around });
        let what = || format!("delete {} {}", self.catalog.entity(entity).name, row.id);
        if is_built_in(&self.catalog.entity(entity).name) {
            return Err(FlowError::Access { what: what() });
        }
        judged.map_err(|_| FlowError::Access { what: what() })
    }

    /// What deleting an object does to the rows on this device.
    fn removal(&self, object: PendingObject) -> FlowResult<Removal> {
        let database = &self.signed()?.database;
        let referrers = |entity: EntityIndex, MemberIndex(at): MemberIndex, target| {
            database.referring(entity, &self.catalog.entity(entity).members[at].name, target)
        };
        removal(&self.catalog, object, referrers).map_err(|why| match why {
            NotRemoved::Prevented(by) => {
                FlowError::Prevented { entity: self.name(object.0), id: object.1, referring: self.name(by) }
            }
            NotRemoved::Store(error) => error.into(),
        })
    }

    /// The other objects of a removal, as they are before it.
    fn followers(&self, object: PendingObject, removal: Removal) -> FlowResult<Vec<Follower>> {
        let database = &self.signed()?.database;
        let deleted =
            removal.deleted.into_iter().map(|(key, link)| (key, Derived::Deleted, Vec::from_iter(link)));
        let emptied = removal.emptied.into_iter().map(|(key, links)| (key, Derived::Emptied, links));
        let others: Vec<_> = deleted.chain(emptied).filter(|(key, ..)| *key != object).collect();
        let rows = database.rows_to_write(others.iter().map(|(key, ..)| *key))?;
        let mut pending = database.operations_of_all(others.iter().map(|(key, ..)| *key))?;
        let each = others.into_iter().zip(rows).filter_map(|((object, derived, links), row)| {
            let pending = pending.remove(&object).unwrap_or_default();
            Some(Follower { object, row: row?, pending, derived, links })
        });
        Ok(each.collect())
    }

    /// Whether an object can go without a trace: it was created here, and no batch held it. What stands in
    /// the group of an atomic flow that is over stays there whole. `may_return` if the deletion is sent in
    /// the group of the flow that runs: if that is rejected, what was committed before must be there again.
    fn is_unsent(&self, entity: EntityIndex, pending: &[LoggedOperation], may_return: bool) -> bool {
        let created = pending.first().is_some_and(|first| matches!(first.change, OperationChange::Create(_)));
        let own = self.flow.as_ref().and_then(RunningFlow::number);
        // What is never sent by itself is no part of any group of a flow.
        let may_go_alone = !may_return || !self.travels(entity);
        let may_go = |operation: &LoggedOperation| {
            if operation.atomic { own == Some(operation.group) } else { may_go_alone }
        };
        created && pending.iter().all(|operation| !operation.cut && may_go(operation))
    }

    /// Whether a change that waits makes an object refer to one of these that does not any more: on its way
    /// to what it is now, so that all of it must be sent.
    fn is_named(&self, removal: &Removal) -> FlowResult<bool> {
        let ids: BTreeSet<ObjectId> = removal.deleted.keys().map(|(_, id)| *id).collect();
        let gone: BTreeSet<EntityIndex> = removal.deleted.keys().map(|(entity, _)| *entity).collect();
        let refers = |entity: &Entity| {
            let target = |member: &Member| member.target().and_then(|target| self.catalog.find(target));
            entity.members.iter().filter_map(target).any(|target| gone.contains(&target))
        };
        let referring = self.catalog.tables().filter(|(_, entity)| refers(entity)).map(|(index, _)| index);
        let mut named = false;
        self.signed()?.database.changes_of(&referring.collect(), &mut |object, change| {
            // What goes leaves no change behind, and what is emptied here is emptied in its changes as well.
            if removal.deleted.contains_key(&object) {
                return;
            }
            let emptied = removal.emptied.get(&object).into_iter().flatten().map(|link| link.target);
            let emptied: BTreeSet<ObjectId> = emptied.collect();
            named |= names(change, |id| ids.contains(&id) && !emptied.contains(&id), |id| ids.contains(&id));
        })?;
        Ok(named)
    }

    /// Whether changes of the entity are sent without being asked for.
    fn travels(&self, entity: EntityIndex) -> bool {
        *self.catalog.mode(entity) != Mode::Never
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

fn forget(writing: &Writing<'_>, removal: &Removal) -> FlowResult {
    for object in removal.deleted.keys() {
        for operation in writing.operations_of(*object)?.iter().rev() {
            writing.remove_operation(*object, operation)?;
        }
        writing.delete_row(object.0, object.1)?;
    }
    for (object, links) in &removal.emptied {
        let Some(mut row) = writing.row(object.0, object.1)? else { continue };
        for link in links {
            row.values_mut()[link.member.0] = Value::Empty;
            let name = writing.catalog().entity(object.0).members[link.member.0].name.clone();
            for operation in writing.operations_of(*object)? {
                let mut change = operation.change;
                empty_reference(&mut change, &name, link.target);
                writing.replace_operation(operation.number, &change)?;
            }
        }
        writing.put_row(object.0, &row)?;
    }
    Ok(())
}

/// Whether a change makes a value one of some ids, or begins where it was one of others. That of a number
/// that happens to be one counts as well: then the deletion is sent.
fn names(change: &OperationChange, to: impl Fn(ObjectId) -> bool, from: impl Fn(ObjectId) -> bool) -> bool {
    let id = |value: &Value| value.integer().and_then(ObjectId::from_raw);
    let began = |base: &Base| if let Base::Value(value) = base { id(value) } else { None };
    match change {
        OperationChange::Create(values) => values.iter().any(|(_, value)| id(value).is_some_and(&to)),
        OperationChange::Update(members) => members
            .iter()
            .any(|change| id(&change.mine).is_some_and(&to) || began(&change.base).is_some_and(&from)),
        OperationChange::Delete(_) => false,
    }
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
