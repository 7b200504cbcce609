//! What an object looks like on the device: the server's version with the unsent changes on top. A change
//! of a counter that waits is what was added to it, whatever the counter is by now.

use crate::store::StoreError;
use crate::store::device::{LoggedOperation, PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::message::{Base, Group, MemberChange, OperationChange};
use tidewater_model::{Catalog, Entity, Member, Type, Value};

/// A row after a change that was accepted as it was sent. A change of members lies on what is there; without
/// a row there is nothing to show, and a member that may not be read stays hidden.
#[must_use]
pub fn lay(
    entity: &Entity,
    id: ObjectId,
    row: Option<SelectedRow>,
    change: &OperationChange,
) -> Option<SelectedRow> {
    lay_with(entity, id, row, change, |_, _, change| change.mine.clone())
}

fn lay_with(
    entity: &Entity,
    id: ObjectId,
    row: Option<SelectedRow>,
    change: &OperationChange,
    onto: impl Fn(&Member, &Value, &MemberChange) -> Value,
) -> Option<SelectedRow> {
    let position = |name: &str| entity.members.iter().position(|member| &*member.name == name);
    match change {
        OperationChange::Create(values) => {
            let mut row = row.unwrap_or_else(|| SelectedRow {
                id,
                unreadable: 0,
                values: entity.members.iter().map(initial).collect(),
            });
            for (name, value) in values {
                if let Some(at) = position(name) {
                    row.values_mut()[at] = value.clone();
                }
            }
            Some(row)
        }
        OperationChange::Update(members) => {
            let mut row = row?;
            for change in members {
                match position(&change.member) {
                    Some(at) if row.unreadable >> at & 1 == 0 => {
                        let value = onto(&entity.members[at], &row.values[at], change);
                        row.values_mut()[at] = value;
                    }
                    _ => {}
                }
            }
            Some(row)
        }
        OperationChange::Delete(_) => None,
    }
}

/// What a change makes of a member that holds this value.
#[must_use]
pub fn changed(member: &Member, value: &Value, change: &MemberChange) -> Value {
    let sum = added(member, change).and_then(|added| number(value).checked_add(added));
    sum.map_or_else(|| change.mine.clone(), Value::Integer)
}

/// What the user added to a counter; nothing for other members, or if nobody knows what was seen.
fn added(member: &Member, change: &MemberChange) -> Option<i64> {
    match (&member.ty, &change.base) {
        (Type::Counter, Base::Value(seen)) => number(&change.mine).checked_sub(number(seen)),
        _ => None,
    }
}

fn number(value: &Value) -> i64 {
    value.integer().unwrap_or_default()
}

/// Takes what the user saw out of a change: it may leave the account's sight. What was added to a counter
/// remains, as if it had been nothing before; otherwise the server would take it for the whole count.
pub(super) fn forget_base(entity: &Entity, change: &mut MemberChange) {
    let added = entity.member(&change.member).and_then(|member| added(member, change));
    match added {
        Some(added) => {
            change.base = Base::Value(Value::Integer(0));
            change.mine = Value::Integer(added);
        }
        None => change.base = Base::Unread,
    }
}

/// What the user made of a group, without what they saw before. A retry starts from what is stored then.
pub(super) fn without_bases(catalog: &Catalog, group: &Group) -> Group {
    let mut group = group.clone();
    for operation in &mut group.operations {
        if let (OperationChange::Update(members), Some(entity)) =
            (&mut operation.change, catalog.named(&operation.entity))
        {
            members.iter_mut().for_each(|change| forget_base(entity, change));
        }
    }
    group
}

/// Folds a later change of an object into an earlier one.
pub fn fold(entity: &Entity, earlier: &mut OperationChange, later: &OperationChange) {
    let onto = |value: &Value, change: &MemberChange| {
        entity
            .member(&change.member)
            .map_or_else(|| change.mine.clone(), |member| changed(member, value, change))
    };
    match (&mut *earlier, later) {
        (OperationChange::Create(values), OperationChange::Update(members)) => {
            for change in members {
                match values.iter_mut().find(|(name, _)| *name == change.member) {
                    Some((_, value)) => *value = onto(value, change),
                    None => values.push((change.member.clone(), change.mine.clone())),
                }
            }
        }
        (OperationChange::Update(known), OperationChange::Update(members)) => {
            for change in members {
                match known.iter_mut().find(|known| known.member == change.member) {
                    Some(known) => known.mine = onto(&known.mine, change),
                    None => known.push(change.clone()),
                }
            }
        }
        (_, later) => *earlier = later.clone(),
    }
}

/// What a member of a new object holds; what only the server assigns is empty.
fn initial(member: &tidewater_model::Member) -> Value {
    if member.is_assigned() { Value::Empty } else { member.default.clone() }
}

/// Puts the row of an object in order on a new version of the server's, which is kept as long as there are
/// unsent changes on top of it.
///
/// # Errors
/// What the database answers.
pub fn rebase(
    writing: &Writing<'_>,
    object: PendingObject,
    theirs: Option<SelectedRow>,
) -> Result<(), StoreError> {
    let (index, id) = object;
    let entity = writing.catalog().entity(index);
    let operations = writing.operations_of(object)?;
    if let Some(first) = operations.first() {
        writing.set_theirs(first.number, index, theirs.as_ref())?;
    }
    let unsent = |row, operation: &LoggedOperation| lay_with(entity, id, row, &operation.change, changed);
    let row = operations.iter().fold(theirs, unsent);
    match row {
        Some(row) => writing.put_row(index, &row),
        None => writing.delete_row(index, id).map(drop),
    }
}
