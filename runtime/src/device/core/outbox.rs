//! From changed objects to commit groups in the outbox.
//!
//! A group is what the server gives one verdict: new objects of one commit that refer to each other,
//! and every other object by itself. A later change of an object is folded into the entry that waits
//! for it, unless that would bring it before something that it may depend on.

use crate::flow::{FlowError, FlowResult};
use crate::rule::members_that_rules_read;
use crate::store::device::{DeviceDatabase, LoggedOperation, PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::sync::Environment;
use crate::sync::device::fold;
use crate::value::ObjectId;
use crate::wire::frame::encode;
use crate::wire::message::{Base, Group, MemberChange, Operation, OperationChange};
use serde_bytes::ByteBuf;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Catalog, Conflict, Entity, EntityIndex, Type, Validation, Value, limits};

/// A changed object.
pub(super) struct Change<'a> {
    pub(super) entity: EntityIndex,
    pub(super) before: Option<&'a SelectedRow>,
    pub(super) after: &'a SelectedRow,
    /// A bit for each member that changes.
    pub(super) changed: u64,
    /// A bit for each member that is sent: those that change, unless the entity wants more.
    pub(super) sent: u64,
    /// What the user saw before changing it.
    pub(super) seen: Option<&'a [Value]>,
}

impl Change<'_> {
    fn object(&self) -> PendingObject {
        (self.entity, self.after.id)
    }
}

/// Where operations go: into groups of their own or, while an atomic flow runs, all into its group.
pub(super) struct Outlet<'a> {
    pub(super) environment: &'a dyn Environment,
    /// The group of the atomic flow, once something stands in it.
    pub(super) atomic: Option<&'a mut Option<i64>>,
}

/// The groups of a commit: first new objects, so that what refers to them comes after them.
pub(super) fn groups<'a>(catalog: &Catalog, changes: &'a [Change<'a>]) -> Vec<Vec<&'a Change<'a>>> {
    let new: Vec<&Change<'_>> = changes.iter().filter(|change| change.before.is_none()).collect();
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
    let updates = changes.iter().filter(|change| change.before.is_some()).map(|change| vec![change]);
    new_groups.chain(updates).collect()
}

fn references(catalog: &Catalog, change: &Change<'_>) -> impl Iterator<Item = PendingObject> {
    let members = catalog.entity(change.entity).members.iter().zip(&change.after.values);
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

/// Writes the rows of a group and its operations.
pub(super) fn log(writing: &Writing<'_>, changes: &[&Change<'_>], outlet: &mut Outlet<'_>) -> FlowResult {
    let mut operations = Vec::new();
    for change in changes {
        let pending = writing.operations_of(change.object())?;
        keep_theirs(writing, change.entity, change.before, &pending)?;
        writing.put_row(change.entity, change.after)?;
        operations.push(operation(writing.catalog(), change, &pending));
        if let [only] = changes
            && outlet.atomic.is_none()
            && fold_into(writing, only, &operations[0], &pending, outlet.environment)?
        {
            return Ok(());
        }
    }
    append(writing, operations, outlet)
}

/// Adds operations as one group, if it can be sent.
pub(super) fn append(
    writing: &Writing<'_>,
    operations: Vec<Operation>,
    outlet: &mut Outlet<'_>,
) -> FlowResult {
    let Some(number) = &mut outlet.atomic else {
        let group = Group { keys: vec![new_key(outlet.environment)], atomic: false, operations };
        check_size(&group)?;
        writing.append_group(&group)?;
        return Ok(());
    };
    // The group may be gone again: what was made in it was deleted, or could not be stored.
    let before = number.map_or(Ok(0), |number| writing.operation_count(number))?;
    let size = before + operations.len();
    if size > limits::BATCH_OPERATIONS {
        return Err(FlowError::GroupTooLarge { size, limit: limits::BATCH_OPERATIONS, unit: "operations" });
    }
    match number {
        Some(number) if before > 0 => writing.append_operations(*number, &operations)?,
        _ => {
            let group = Group { keys: vec![new_key(outlet.environment)], atomic: true, operations };
            **number = Some(writing.append_group(&group)?);
        }
    }
    Ok(())
}

/// Whether a group can be sent.
pub(super) fn check_group(database: &DeviceDatabase, number: i64) -> FlowResult {
    database.group(number)?.map_or(Ok(()), |group| check_size(&group))
}

/// A key for a group: 48 bits of the time in milliseconds and 80 random bits.
///
/// The server keeps the keys of months in their order. Those of one batch stand together there because
/// they begin with the time; wholly random ones would each change another page of its database.
fn new_key(environment: &dyn Environment) -> ByteBuf {
    let mut key = [0; 16];
    let [_, _, time @ ..] = environment.now().milliseconds().to_be_bytes();
    key[..time.len()].copy_from_slice(&time);
    environment.random(&mut key[time.len()..]);
    ByteBuf::from(key)
}

fn check_size(group: &Group) -> FlowResult {
    let (count, size) = (group.operations.len(), encode(group).len() + 5);
    if count > limits::BATCH_OPERATIONS {
        let limit = limits::BATCH_OPERATIONS;
        return Err(FlowError::GroupTooLarge { size: count, limit, unit: "operations" });
    }
    if size > limits::BATCH_BYTES {
        return Err(FlowError::GroupTooLarge { size, limit: limits::BATCH_BYTES, unit: "bytes" });
    }
    Ok(())
}

/// Keeps the server's version of an object that is about to get its first unsent change.
pub(super) fn keep_theirs(
    writing: &Writing<'_>,
    entity: EntityIndex,
    before: Option<&SelectedRow>,
    pending: &[LoggedOperation],
) -> FlowResult {
    match before {
        Some(before) if pending.is_empty() => Ok(writing.set_theirs(entity, before)?),
        _ => Ok(()),
    }
}

fn operation(catalog: &Catalog, change: &Change<'_>, pending: &[LoggedOperation]) -> Operation {
    let entity = catalog.entity(change.entity);
    let stored = entity.members.iter().enumerate().filter(|(_, member)| member.is_stored());
    let change_of = match (change.before, change.seen) {
        (Some(before), Some(seen)) => {
            let keep_whole = catalog.app().events.iter().any(|event| event.entity == entity.name);
            let sent = stored.filter(|(at, _)| change.sent >> at & 1 == 1);
            let members = sent.map(|(at, member)| {
                // What the user changed before is what the server will have by then; and to a counter the
                // user added, whatever it was by then.
                let is_known = names(pending, &member.name) || member.ty == Type::Counter;
                let seen = if is_known { &before.values[at] } else { &seen[at] };
                let base = Base::of(seen, keep_whole);
                MemberChange { member: member.name.clone(), base, mine: change.after.values[at].clone() }
            });
            OperationChange::Update(members.collect())
        }
        _ => {
            let given = stored.filter(|(_, member)| !member.is_assigned());
            let values = given.map(|(at, member)| (member.name.clone(), change.after.values[at].clone()));
            OperationChange::Create(values.collect())
        }
    };
    Operation { entity: entity.name.clone(), id: change.after.id, change: change_of }
}

/// Whether an unsent change of the object sets the member.
fn names(pending: &[LoggedOperation], member: &str) -> bool {
    pending.iter().any(|operation| match &operation.change {
        OperationChange::Create(_) => true,
        OperationChange::Update(members) => members.iter().any(|change| &*change.member == member),
        OperationChange::Delete(_) => false,
    })
}

/// Folds a change of members into the entry of the same object that waits, if that is allowed; whether
/// it was.
fn fold_into(
    writing: &Writing<'_>,
    change: &Change<'_>,
    operation: &Operation,
    pending: &[LoggedOperation],
    environment: &dyn Environment,
) -> FlowResult<bool> {
    let (OperationChange::Update(_), Some(last)) = (&operation.change, pending.last()) else {
        return Ok(false);
    };
    let entity = writing.catalog().entity(change.entity);
    let is_last = last.group == writing.last_group()?;
    let may_move = is_last || !holds_order(entity, change.changed);
    if last.cut || last.atomic || !may_move || changes_rights(writing.catalog(), change, &last.change) {
        return Ok(false);
    }
    let mut folded = last.change.clone();
    fold(entity, &mut folded, &operation.change);
    leave_out_unchanged(entity, &mut folded);
    if folded == OperationChange::Update(Vec::new()) {
        writing.remove_operation(last)?;
        writing.forget_settled(&BTreeSet::from([change.object()]))?;
        return Ok(true);
    }
    writing.replace_operation(last.number, &folded)?;
    writing.add_key(last.group, new_key(environment))?;
    if let Some(group) = writing.group(last.group)? {
        check_size(&group)?;
    }
    Ok(true)
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
