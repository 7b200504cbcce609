//! What an object looks like on the device: the server's version with the unsent changes on top. A change
//! of a counter that waits is what was added to it, whatever the counter is by now.

use crate::store::StoreError;
use crate::store::device::{Derived, LoggedDerived, LoggedOperation, PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::message::{Base, Group, MemberChange, OperationChange};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Catalog, Entity, EntityIndex, Member, Type, Value};

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
pub(super) fn added(member: &Member, change: &MemberChange) -> Option<i64> {
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

/// A row after what a deletion does to it. It counts only as long as the row refers to what is deleted:
/// somebody else may have changed that.
fn derive(
    entity: &Entity,
    row: Option<SelectedRow>,
    derived: Derived,
    change: &OperationChange,
) -> Option<SelectedRow> {
    let mut row = row?;
    let OperationChange::Update(members) = change else { return Some(row) };
    for change in members {
        let at = entity.members.iter().position(|member| member.name == change.member);
        let Some(at) = at.filter(|at| change.base == Base::Value(row.values[*at].clone())) else { continue };
        match derived {
            Derived::Deleted => return None,
            Derived::Emptied => row.values_mut()[at] = Value::Empty,
        }
    }
    Some(row)
}

/// Puts the rows of objects in order on the server's versions that were noted with them. The entities of
/// others are returned whose rows are shown again, see [`rebase`].
///
/// # Errors
/// What the database answers.
pub(super) fn rebase_noted(
    writing: &Writing<'_>,
    objects: &BTreeSet<PendingObject>,
) -> Result<BTreeSet<EntityIndex>, StoreError> {
    let mut others = BTreeSet::new();
    for object in objects {
        let operations = writing.operations_of(*object)?;
        // Of one without operations, which another has ended, the row is in order already.
        if !operations.is_empty() {
            others.append(&mut rebase(writing, *object, writing.theirs_under(*object, &operations)?)?);
        }
    }
    Ok(others)
}

/// Puts the row of an object in order on a new version of the server's, which is kept as long as there are
/// unsent changes on top of it. If a deletion does not take the object along any more, neither does it take
/// what would have gone with the object. The entities of those others are returned.
///
/// # Errors
/// What the database answers.
pub fn rebase(
    writing: &Writing<'_>,
    object: PendingObject,
    theirs: Option<SelectedRow>,
) -> Result<BTreeSet<EntityIndex>, StoreError> {
    let operations = writing.operations_of(object)?;
    let mut open = lay_all(writing, object, theirs, operations)?;
    // By the group and by what goes: what a deletion does to others. A cascade may be long, so it is read
    // once.
    let mut followers: BTreeMap<(i64, ObjectId), Vec<LoggedDerived>> = BTreeMap::new();
    let mut read = BTreeSet::new();
    let mut others = BTreeSet::new();
    while !open.is_empty() {
        let (mut taken_back, mut theirs) = (Vec::new(), BTreeMap::new());
        while let Some((group, spared)) = open.pop() {
            if read.insert(group) {
                for one in writing.derived_of(group)? {
                    followers.entry((group, one.target)).or_default().push(one);
                }
            }
            for follower in followers.remove(&(group, spared)).unwrap_or_default() {
                let operations = writing.operations_of(follower.object)?;
                // Another reason may have taken it back already; then the row is in order.
                if operations.iter().any(|one| one.number == follower.number) {
                    theirs.insert(follower.object, writing.theirs_under(follower.object, &operations)?);
                    taken_back.push((follower.object, follower.number));
                    open.extend((follower.derived == Derived::Deleted).then_some((group, follower.object.1)));
                }
            }
        }
        if !taken_back.is_empty() {
            writing.remove_derived(&taken_back)?;
        }
        for (object, theirs) in theirs {
            others.insert(object.0);
            open.extend(lay_all(writing, object, theirs, writing.operations_of(object)?)?);
        }
    }
    Ok(others)
}

/// Lays the unsent changes of an object on the server's version of it. Deletions that do not take the object
/// along any more are taken back; each is returned by its group, with the object.
fn lay_all(
    writing: &Writing<'_>,
    object: PendingObject,
    theirs: Option<SelectedRow>,
    operations: Vec<LoggedOperation>,
) -> Result<Vec<(i64, ObjectId)>, StoreError> {
    let (index, id) = object;
    let entity = writing.catalog().entity(index);
    let (mut kept, mut spared) = (None, Vec::new());
    let mut row = theirs.clone();
    for operation in operations {
        let was_there = row.is_some();
        row = match operation.derived {
            Some(derived) => derive(entity, row, derived, &operation.change),
            None => lay_with(entity, id, row, &operation.change, changed),
        };
        if was_there && row.is_some() && operation.derived == Some(Derived::Deleted) {
            spared.push(operation);
        } else {
            kept.get_or_insert(operation.number);
        }
    }
    if !spared.is_empty() {
        let numbers: Vec<_> = spared.iter().map(|one| (object, one.number)).collect();
        writing.remove_derived(&numbers)?;
    }
    if let Some(first) = kept {
        writing.set_theirs(first, index, theirs.as_ref())?;
    }
    match row {
        Some(row) => writing.put_row(index, &row)?,
        None => drop(writing.delete_row(index, id)?),
    }
    Ok(spared.into_iter().map(|operation| (operation.group, id)).collect())
}
