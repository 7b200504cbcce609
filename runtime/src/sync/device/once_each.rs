//! What the user is told of a rejected group: each object once, whatever the group did to it in turn.
//!
//! Absent: the list itself, and what the user decides.

use super::overlay::fold;
use crate::wire::message::{Group, Operation, OperationChange, Reason, Rejection};
use tidewater_model::Catalog;

/// Folds the operations of each object into its first one, and keeps the one to blame the same. An object
/// that was created and deleted leaves the group; if it was to blame, nothing is wrong with the others but
/// that they belonged to it.
pub(super) fn once_each(catalog: &Catalog, group: &mut Group, rejection: &mut Rejection) {
    let operations = std::mem::take(&mut group.operations);
    let mut kept: Vec<Option<Operation>> = Vec::with_capacity(operations.len());
    let mut places = Vec::with_capacity(operations.len());
    for operation in operations {
        let is_same = |known: &Operation| known.entity == operation.entity && known.id == operation.id;
        let place = kept.iter().position(|known| known.as_ref().is_some_and(is_same));
        places.push(place.unwrap_or(kept.len()));
        match place.and_then(|at| kept.get_mut(at)) {
            None => kept.push(Some(operation)),
            Some(known) => {
                let is_created = |one: &Operation| matches!(one.change, OperationChange::Create(_));
                let deletes = matches!(operation.change, OperationChange::Delete(_));
                if deletes && known.as_ref().is_some_and(is_created) {
                    *known = None;
                } else if let (Some(known), Some(entity)) = (known, catalog.named(&operation.entity)) {
                    fold(entity, &mut known.change, &operation.change);
                }
            }
        }
    }
    let blamed = usize::try_from(rejection.operation).ok().and_then(|at| places.get(at)).copied();
    let blamed = blamed.unwrap_or_default();
    if kept.get(blamed).is_some_and(Option::is_some) {
        let before = kept[..blamed].iter().flatten().count();
        rejection.operation = u32::try_from(before).unwrap_or_default();
    } else {
        (rejection.operation, rejection.reason) = (0, Reason::Dependent);
    }
    group.operations = kept.into_iter().flatten().collect();
}
