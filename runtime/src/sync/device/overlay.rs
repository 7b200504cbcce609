//! What an object looks like on the device: the server's version with the unsent changes on top.

use crate::store::StoreError;
use crate::store::device::{PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::message::OperationChange;
use tidewater_model::{Entity, Value};

/// A row after a change. A change of members lies on what is there; without a row there is nothing to
/// show, and a member that may not be read stays hidden.
#[must_use]
pub fn lay(
    entity: &Entity,
    id: ObjectId,
    row: Option<SelectedRow>,
    change: &OperationChange,
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
                    row.values[at] = value.clone();
                }
            }
            Some(row)
        }
        OperationChange::Update(members) => {
            let mut row = row?;
            for change in members {
                match position(&change.member) {
                    Some(at) if row.unreadable >> at & 1 == 0 => row.values[at] = change.mine.clone(),
                    _ => {}
                }
            }
            Some(row)
        }
        OperationChange::Delete(_) => None,
    }
}

/// What a member of a new object holds; what only the server assigns is empty.
fn initial(member: &tidewater_model::Member) -> Value {
    if member.is_assigned() { Value::Empty } else { member.default.clone() }
}

/// Puts the row of an object in order after its unsent changes or the server's version changed.
///
/// # Errors
/// What the database answers.
pub fn recompute(writing: &Writing<'_>, object: PendingObject) -> Result<(), StoreError> {
    let (index, id) = object;
    let entity = writing.catalog().entity(index);
    let operations = writing.operations_of(object)?;
    let theirs = writing.theirs(object)?;
    let row = operations.iter().fold(theirs, |row, operation| lay(entity, id, row, &operation.change));
    match row {
        Some(row) => writing.put_row(index, &row),
        None => writing.delete_row(index, id).map(drop),
    }
}
