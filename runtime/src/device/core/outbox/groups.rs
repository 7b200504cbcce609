//! Which changes of a commit stand in one group, and whether a group can be sent.
//!
//! Absent: what is sent of a change.

use super::{Change, KEY_BYTES};
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{DeviceDatabase, NewOperation, PendingObject};
use crate::value::ObjectId;
use crate::wire::frame::encode;
use crate::wire::groups::GroupWriter;
use crate::wire::message::Group;
use serde_bytes::ByteBuf;
use smallvec::{SmallVec, smallvec};
use std::collections::BTreeMap;
use tidewater_model::{Catalog, limits};

/// The groups of a commit: first new objects, so that what refers to them comes after them.
pub(super) fn groups<'a>(catalog: &Catalog, changes: &'a [Change<'a>]) -> Vec<SmallVec<[&'a Change<'a>; 1]>> {
    let updates = changes.iter().filter(|change| change.before.is_some()).map(|change| smallvec![change]);
    let new: Vec<&Change<'_>> = changes.iter().filter(|change| change.before.is_none()).collect();
    if new.is_empty() {
        return updates.collect();
    }
    let places: BTreeMap<PendingObject, usize> =
        new.iter().enumerate().map(|(at, change)| (change.object(), at)).collect();
    let targets: Vec<Vec<usize>> = new
        .iter()
        .map(|change| references(catalog, change).filter_map(|object| places.get(&object).copied()).collect())
        .collect();
    let mut group_of: Vec<usize> = (0..new.len()).collect();
    for (from, to) in targets.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |to| (from, *to))) {
        let (keep, merge) = (group_of[from].min(group_of[to]), group_of[from].max(group_of[to]));
        group_of.iter_mut().filter(|group| **group == merge).for_each(|group| *group = keep);
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in after_targets(&targets) {
        groups.entry(group_of[at]).or_default().push(at);
    }
    let new_groups = groups.into_values().map(|members| members.into_iter().map(|at| new[at]).collect());
    new_groups.chain(updates).collect()
}

fn references(catalog: &Catalog, change: &Change<'_>) -> impl Iterator<Item = PendingObject> {
    let members = catalog.entity(change.entity).members.iter().zip(&*change.after.values);
    members.filter_map(|(member, value)| {
        let target = catalog.find(member.target()?)?;
        Some((target, ObjectId::from_raw(value.integer()?)?))
    })
}

/// Positions in an order in which each comes after those that it refers to; circles keep the given order.
fn after_targets(targets: &[Vec<usize>]) -> Vec<usize> {
    fn visit(at: usize, targets: &[Vec<usize>], seen: &mut [bool], order: &mut Vec<usize>) {
        if std::mem::replace(&mut seen[at], true) {
            return;
        }
        targets[at].iter().for_each(|target| visit(*target, targets, seen, order));
        order.push(at);
    }
    let (mut seen, mut order) = (vec![false; targets.len()], Vec::new());
    (0..targets.len()).for_each(|at| visit(at, targets, &mut seen, &mut order));
    order
}

/// Whether a group can be sent.
pub(in crate::device::core) fn check_group(database: &DeviceDatabase, number: i64) -> FlowResult {
    database.group(number)?.map_or(Ok(()), |group| check_group_size(&group))
}

pub(super) fn check_count(count: usize) -> FlowResult {
    let limit = limits::BATCH_OPERATIONS;
    if count > limit {
        return Err(FlowError::GroupTooLarge { size: count, limit, unit: "operations" });
    }
    Ok(())
}

/// Whether operations can be sent as a new group.
pub(super) fn check_size(catalog: &Catalog, operations: &[NewOperation]) -> FlowResult {
    check_count(operations.len())?;
    // What stands around a change is a name, an id and some words.
    let most = operations.iter().map(|one| one.change.len() + 2 * limits::NAME_LENGTH).sum::<usize>();
    if most < limits::BATCH_BYTES - 2 * limits::NAME_LENGTH {
        return Ok(());
    }
    let mut group = GroupWriter::new(&encode(&[ByteBuf::from([0; KEY_BYTES])]), false);
    for one in operations {
        group.operation(&catalog.entity(one.entity).name, one.id, &one.change);
    }
    check_bytes(group.finish().len())
}

pub(super) fn check_group_size(group: &Group) -> FlowResult {
    check_count(group.operations.len())?;
    check_bytes(encode(group).len())
}

/// Whether a group of so many bytes fits into a batch, which begins with the head of a list.
fn check_bytes(group: usize) -> FlowResult {
    let (size, limit) = (group + 5, limits::BATCH_BYTES);
    if size > limit {
        return Err(FlowError::GroupTooLarge { size, limit, unit: "bytes" });
    }
    Ok(())
}
