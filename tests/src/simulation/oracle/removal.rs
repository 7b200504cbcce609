//! What the server must do when a row is deleted: to those that refer to it, and to those that refer to them;
//! and to what handlers left behind of it.

use super::state::{Row, State};
use crate::simulation::shape::{MARK, OnDelete, Shape};
use std::collections::BTreeSet;
use tidewater_model::Value;

/// Deletes a row, what cascades from it, the references to all of that, and the marks of it; gives the rows
/// that lost a reference. Nothing if others prevent it.
pub(super) fn delete_with_what_hangs_on_it(
    shape: &Shape,
    state: &mut State,
    entity: &'static str,
    id: i64,
) -> Option<BTreeSet<(&'static str, i64)>> {
    let (mut doomed, mut emptied) = (vec![(entity, id)], BTreeSet::new());
    let mut at = 0;
    while let Some((target, id)) = doomed.get(at).copied() {
        at += 1;
        for (entity, member, on_delete) in shape.incoming(target) {
            if on_delete == OnDelete::Cascade {
                let new = referring(state, entity, member, id).into_iter().map(|id| (entity, id));
                let new: Vec<_> = new.filter(|one| !doomed.contains(one)).collect();
                doomed.extend(new);
            }
        }
    }
    for (target, id) in &doomed {
        for (entity, member, on_delete) in shape.incoming(target) {
            for referring in referring(state, entity, member, *id) {
                match on_delete {
                    _ if doomed.contains(&(entity, referring)) => {}
                    OnDelete::Prevent => return None,
                    OnDelete::Cascade => {}
                    OnDelete::Keep => {
                        if let Some(row) = state.row_mut(entity, referring) {
                            row.insert(member, Value::Empty);
                            emptied.insert((entity, referring));
                        }
                    }
                }
            }
        }
    }
    for (entity, id) in doomed {
        if let Some(gone) = state.remove(entity, id).filter(|_| shape.entity(entity).is_marked.is_some()) {
            take_marks_away(state, &gone);
        }
    }
    Some(emptied)
}

fn take_marks_away(state: &mut State, gone: &Row) {
    if let Some(marks) = state.tables.get_mut(MARK) {
        marks.retain(|_, mark| mark["code"] != gone["code"]);
    }
}

fn referring(state: &State, entity: &str, member: &str, target: i64) -> Vec<i64> {
    let Some(rows) = state.tables.get(entity) else { return Vec::new() };
    let hits = rows.iter().filter(|(_, row)| row[member] == Value::Integer(target));
    hits.map(|(id, _)| *id).collect()
}
