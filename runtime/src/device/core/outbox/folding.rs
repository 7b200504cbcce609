//! A later change of an object becomes part of the operation that waits for it, where nobody could tell the
//! difference.
//!
//! Absent: what is sent of a change.

use super::Change;
use super::KEY_BYTES;
use super::groups::check_group_size;
use crate::flow::{FlowResult, StoreError};
use crate::rule::{entities_that_rules_follow, members_that_rules_read};
use crate::store::device::{DeviceDatabase, GroupKey, LoggedOperation, PendingObject, Writing};
use crate::sync::device::fold;
use crate::wire::message::{MemberChange, OperationChange};
use serde_bytes::ByteBuf;
use tidewater_model::{Catalog, Conflict, Entity, EntityIndex, Name, Type, Validation, Value};

/// How many commits one group may be made of.
const MOST_KEYS: usize = 64;

/// A change that became part of an operation that waits.
pub(super) struct Folded {
    object: PendingObject,
    into: LoggedOperation,
    /// Nothing if the object is as it was before.
    change: Option<OperationChange>,
    /// The keys that the group has already.
    keys: Vec<ByteBuf>,
}

impl Folded {
    /// A change of members as part of the operation on the same object that waits, if that is allowed.
    /// `is_first` tells whether nothing else of the commit stands before it.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn new(
        database: &DeviceDatabase,
        change: &Change<'_>,
        done: &OperationChange,
        pending: &[LoggedOperation],
        is_first: bool,
    ) -> FlowResult<Option<Self>> {
        let (OperationChange::Update(_), Some(last)) = (done, pending.last()) else { return Ok(None) };
        let catalog = database.catalog();
        let entity = catalog.entity(change.entity);
        if last.cut || last.atomic || last.derived.is_some() || changes_rights(catalog, change, &last.change)
        {
            return Ok(None);
        }
        let is_last = is_first && last.group == database.last_group()?;
        if !is_last
            && (holds_order(entity, change.changed)
                || is_judged_by_later(database, change.entity, last.group)?)
        {
            return Ok(None);
        }
        let mut folded = last.change.clone();
        fold(entity, &mut folded, done);
        keep_choices(entity, &mut folded, done, pending);
        leave_out_unchanged(entity, &mut folded);
        let (object, into) = (change.object(), last.clone());
        if folded == OperationChange::Update(Vec::new()) {
            return Ok(Some(Self { object, into, change: None, keys: Vec::new() }));
        }
        let Some(mut group) = database.group(last.group)? else { return Ok(None) };
        let mut operations = group.operations.iter_mut();
        if let Some(same) = operations.find(|one| one.entity == entity.name && one.id == change.after.id) {
            same.change.clone_from(&folded);
        }
        let keys = group.keys.clone();
        group.keys.push(ByteBuf::from([0; KEY_BYTES]));
        // Each change that is folded adds its key: without a bound every commit of an object would read and
        // write those of all before it, and at last none would fit.
        if group.keys.len() > MOST_KEYS || check_group_size(&group).is_err() {
            return Ok(None);
        }
        Ok(Some(Self { object, into, change: Some(folded), keys }))
    }

    /// Writes it, with the key of the commit.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn write(&self, writing: &Writing<'_>, key: GroupKey) -> Result<(), StoreError> {
        let Some(change) = &self.change else { return writing.remove_operation(self.object, &self.into) };
        writing.replace_operation(self.into.number, change)?;
        let keys: Vec<ByteBuf> = self.keys.iter().cloned().chain([ByteBuf::from(key)]).collect();
        writing.set_keys(self.into.group, &keys)
    }
}

/// What the user set back to what they first saw is a choice, if the server has something else by then:
/// between what they had made of it, which is what they saw last, and this. Nobody chooses what a counter
/// holds.
fn keep_choices(
    entity: &Entity,
    change: &mut OperationChange,
    done: &OperationChange,
    pending: &[LoggedOperation],
) {
    let (OperationChange::Update(members), OperationChange::Update(last)) = (change, done) else { return };
    let is_set_back = |change: &&mut MemberChange| {
        let is_counter = entity.member(&change.member).is_some_and(|member| member.ty == Type::Counter);
        change.base.is(&change.mine) && !is_counter
    };
    for member in members.iter_mut().filter(is_set_back) {
        let under = value_under(pending, &member.member);
        let last = last.iter().find(|last| last.member == member.member);
        if let (Some(under), Some(last)) = (under, last)
            && !member.base.is(under)
        {
            member.base.clone_from(&last.base);
        }
    }
}

/// What the server has in a member when the last of the operations that wait comes to it: what the earlier
/// ones make of it, or what it has now, as far as that is known.
fn value_under<'a>(pending: &'a [LoggedOperation], name: &Name) -> Option<&'a Value> {
    let (_, earlier) = pending.split_last()?;
    let made = earlier.iter().rev().find_map(|operation| match &operation.change {
        OperationChange::Create(values) => {
            values.iter().find(|(member, _)| member == name).map(|(_, value)| value)
        }
        OperationChange::Update(members) => {
            members.iter().find(|change| change.member == *name).map(|change| &change.mine)
        }
        OperationChange::Delete(_) => None,
    });
    made.or_else(|| pending.first()?.theirs.as_ref()?.value(name))
}

/// What is as the user first saw it is no change any more. Where the whole object counts, it is all or none.
fn leave_out_unchanged(entity: &Entity, change: &mut OperationChange) {
    let OperationChange::Update(members) = change else { return };
    let is_unchanged = |change: &MemberChange| change.base.is(&change.mine);
    if entity.conflict != Conflict::LastWinsObject || members.iter().all(is_unchanged) {
        members.retain(|change| !is_unchanged(change));
    }
}

/// Whether one of two changes has a say in who may do what: then the server must judge the one after the
/// other, and what was done between them with the rights of that time.
fn changes_rights(catalog: &Catalog, change: &Change<'_>, last: &OperationChange) -> bool {
    let entity = catalog.entity(change.entity);
    let ruling = members_that_rules_read(catalog, change.entity);
    let position = |name: &str| entity.members.iter().position(|member| &*member.name == name);
    let earlier = match last {
        // A creator sets every member once; the rules judge the outcome.
        OperationChange::Create(_) => 0,
        OperationChange::Update(members) => {
            members.iter().filter_map(|member| position(&member.member)).fold(0, |bits, at| bits | 1 << at)
        }
        OperationChange::Delete(_) => return true,
    };
    ruling & (change.changed | earlier) != 0
}

/// Whether something that the rules or the handlers of an entity look at was changed behind a group: what is
/// done now may be allowed because of that, and would not be before it. Handlers may look at anything.
fn is_judged_by_later(database: &DeviceDatabase, entity: EntityIndex, group: i64) -> FlowResult<bool> {
    let catalog = database.catalog();
    let name = &catalog.entity(entity).name;
    if catalog.app().events.iter().any(|event| event.entity == *name) {
        return Ok(true);
    }
    let followed = entities_that_rules_follow(catalog, entity);
    Ok(!followed.is_empty() && database.last_groups(&followed)? > group)
}

/// Whether a changed member says something about other objects: what it refers to must come before,
/// and what must be unique may have to be given up elsewhere first.
fn holds_order(entity: &Entity, changed: u64) -> bool {
    let members = entity.members.iter().enumerate().filter(|(at, _)| changed >> at & 1 == 1);
    members.into_iter().any(|(_, member)| {
        member.target().is_some()
            || member.validations.contains(&Validation::Unique)
            || entity.unique.iter().flatten().any(|name| *name == member.name)
    })
}
