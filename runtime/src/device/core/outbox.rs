//! From changed objects to commit groups in the outbox.
//!
//! A group is what the server gives one verdict: new objects of one commit that refer to each other,
//! and every other object by itself. A later change of an object is folded into the entry that waits
//! for it, unless that would bring it before something that it may depend on.
//!
//! A commit is planned before anything of it is written, so that it is refused whole, and only the disk can
//! stop it in the middle.

use crate::flow::{FlowError, FlowResult, StoreError};
use crate::rule::members_that_rules_read;
use crate::store::device::{DeviceDatabase, LoggedOperation, NewOperation, PendingObject, Theirs, Writing};
use crate::store::sql::SelectedRow;
use crate::sync::Environment;
use crate::sync::device::fold;
use crate::value::ObjectId;
use crate::wire::frame::encode;
use crate::wire::groups::GroupWriter;
use crate::wire::message::{Base, Group, MemberChange, OperationChange};
use serde_bytes::ByteBuf;
use std::collections::BTreeMap;
use tidewater_model::{Catalog, Conflict, Entity, EntityIndex, Mode, Type, Validation, Value, limits};

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

/// Where operations go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outlet {
    /// Into groups of their own.
    Groups,
    /// While an atomic flow runs, all into its group, which has a number once something stands in it.
    Atomic(Option<i64>),
}

/// What a commit writes.
pub(super) struct Plan<'a> {
    outlet: Outlet,
    rows: &'a [Change<'a>],
    /// By the first operation of an object: the server's version of what is changed there, see [`Theirs`].
    theirs: Vec<(i64, Vec<u8>)>,
    folded: Vec<Folded>,
    /// The operations of each group; while an atomic flow runs, only the first of them.
    groups: Vec<Vec<NewOperation>>,
    /// The operations of each group of an atomic flow that stays on the device: they are no part of what
    /// the flow sends.
    staying: Vec<Vec<NewOperation>>,
}

/// A change that became part of an operation that waits.
struct Folded {
    into: LoggedOperation,
    /// Nothing if the object is as it was before.
    change: Option<OperationChange>,
    /// The keys that the group has already.
    keys: Vec<ByteBuf>,
}

/// The groups of a commit: first new objects, so that what refers to them comes after them.
fn groups<'a>(catalog: &Catalog, changes: &'a [Change<'a>]) -> Vec<Vec<&'a Change<'a>>> {
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

impl<'a> Plan<'a> {
    /// What storing changed objects, each of them once, comes to.
    ///
    /// # Errors
    /// If it is too large to be sent; what the database answers.
    pub(super) fn new(
        database: &DeviceDatabase,
        changes: &'a [Change<'a>],
        outlet: Outlet,
    ) -> FlowResult<Self> {
        let catalog = database.catalog();
        let pending = database.operations_of_all(&changes.iter().map(Change::object).collect())?;
        let mut plan = Self::empty(changes, outlet);
        for group in groups(catalog, changes) {
            let mut operations = Vec::with_capacity(group.len());
            for change in &group {
                let pending = pending.get(&change.object()).map_or(&[][..], Vec::as_slice);
                let theirs = plan.keep_theirs(catalog, change, pending);
                let done = operation(catalog, change, pending);
                if let ([only], Outlet::Groups) = (group.as_slice(), outlet)
                    && let Some(folded) = plan.fold(database, only, &done, pending)?
                {
                    plan.folded.push(folded);
                } else {
                    let (entity, id) = change.object();
                    operations.push(NewOperation { entity, id, change: encode(&done), theirs });
                }
            }
            plan.add(database, operations)?;
        }
        Ok(plan)
    }

    /// What deleting an object that the server may know comes to; its row goes as well.
    ///
    /// # Errors
    /// If the group of an atomic flow is full; what the database answers.
    pub(super) fn delete(
        database: &DeviceDatabase,
        entity: EntityIndex,
        row: &SelectedRow,
        change: &OperationChange,
        pending: &[LoggedOperation],
        outlet: Outlet,
    ) -> FlowResult<Self> {
        let definition = database.catalog().entity(entity);
        let mut plan = Self::empty(&[], outlet);
        let mut theirs = None;
        match pending.first().map(|first| (first.number, &first.theirs)) {
            None => theirs = Some(Theirs::whole(definition, row)),
            // Without the row the rest of the server's version would be lost.
            Some((first, Some(known))) if known.needs_row() => {
                let whole = known.row(definition, row.id, Some(row.clone()));
                plan.theirs.extend(whole.map(|whole| (first, Theirs::whole(definition, &whole))));
            }
            Some(_) => {}
        }
        plan.add(database, vec![NewOperation { entity, id: row.id, change: encode(change), theirs }])?;
        Ok(plan)
    }

    fn empty(rows: &'a [Change<'a>], outlet: Outlet) -> Self {
        Self { outlet, rows, theirs: Vec::new(), folded: Vec::new(), groups: Vec::new(), staying: Vec::new() }
    }

    /// Keeps the server's version of the members that are changed for the first time: with the first
    /// operation of the object, which may be the one that is about to be added.
    fn keep_theirs(
        &mut self,
        catalog: &Catalog,
        change: &Change<'_>,
        pending: &[LoggedOperation],
    ) -> Option<Vec<u8>> {
        let (before, entity) = (change.before?, catalog.entity(change.entity));
        let stored = entity.members.iter().enumerate().filter(|(_, member)| member.is_stored());
        let touched = stored.fold(0, |mask, (at, _)| mask | 1 << at) & (change.sent | change.changed);
        let Some(first) = pending.first() else { return Some(Theirs::touched(entity, before, touched)) };
        let grown = first.theirs.as_ref().and_then(|theirs| theirs.with_touched(entity, before, touched));
        self.theirs.extend(grown.map(|grown| (first.number, grown)));
        None
    }

    /// Adds operations as one group, if it can be sent.
    fn add(&mut self, database: &DeviceDatabase, operations: Vec<NewOperation>) -> FlowResult {
        if operations.is_empty() {
            return Ok(());
        }
        let Outlet::Atomic(number) = self.outlet else {
            check_size(database.catalog(), &operations)?;
            self.groups.push(operations);
            return Ok(());
        };
        if operations.iter().all(|one| *database.catalog().mode(one.entity) == Mode::Never) {
            check_size(database.catalog(), &operations)?;
            self.staying.push(operations);
            return Ok(());
        }
        match self.groups.last_mut() {
            Some(group) => group.extend(operations),
            None => self.groups.push(operations),
        }
        let before = number.map_or(Ok(0), |number| database.operation_count(number))?;
        check_count(before + self.groups.iter().map(Vec::len).sum::<usize>())
    }

    /// Writes all of it; the number of the atomic flow's group.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn write(
        &self,
        writing: &Writing<'_>,
        environment: &dyn Environment,
    ) -> Result<Option<i64>, StoreError> {
        for change in self.rows {
            match change.before {
                Some(_) => writing.update_row(change.entity, change.after, change.changed)?,
                None => writing.put_row(change.entity, change.after)?,
            }
        }
        for (first, theirs) in &self.theirs {
            writing.put_theirs(*first, Some(theirs))?;
        }
        let groups = self.folded.len() + self.groups.len() + self.staying.len();
        let mut new_keys = keys(environment, groups).into_iter();
        for (folded, key) in self.folded.iter().zip(&mut new_keys) {
            folded.write(writing, key)?;
        }
        let mut number = None;
        for (operations, key) in self.staying.iter().zip(&mut new_keys) {
            writing.append_group(&[key], false, operations)?;
        }
        for (operations, key) in self.groups.iter().zip(new_keys) {
            number = Some(match self.outlet {
                Outlet::Groups => writing.append_group(&[key], false, operations)?,
                // The group may be gone again: what was made in it was deleted.
                Outlet::Atomic(Some(number)) if writing.operation_count(number)? > 0 => {
                    writing.append_operations(number, operations)?;
                    number
                }
                Outlet::Atomic(_) => writing.append_group(&[key], true, operations)?,
            });
        }
        Ok(number)
    }

    /// A change of members as part of the operation on the same object that waits, if that is allowed.
    fn fold(
        &self,
        database: &DeviceDatabase,
        change: &Change<'_>,
        done: &OperationChange,
        pending: &[LoggedOperation],
    ) -> FlowResult<Option<Folded>> {
        let (OperationChange::Update(_), Some(last)) = (done, pending.last()) else { return Ok(None) };
        let catalog = database.catalog();
        let entity = catalog.entity(change.entity);
        if last.cut || last.atomic || changes_rights(catalog, change, &last.change) {
            return Ok(None);
        }
        let is_last = self.groups.is_empty() && last.group == database.last_group()?;
        if !is_last && holds_order(entity, change.changed) {
            return Ok(None);
        }
        let mut folded = last.change.clone();
        fold(entity, &mut folded, done);
        leave_out_unchanged(entity, &mut folded);
        let into = last.clone();
        if folded == OperationChange::Update(Vec::new()) {
            return Ok(Some(Folded { into, change: None, keys: Vec::new() }));
        }
        let Some(mut group) = database.group(last.group)? else { return Ok(None) };
        let mut operations = group.operations.iter_mut();
        if let Some(same) = operations.find(|one| one.entity == entity.name && one.id == change.after.id) {
            same.change.clone_from(&folded);
        }
        let keys = group.keys.clone();
        group.keys.push(ByteBuf::from([0; KEY_BYTES]));
        check_group_size(&group)?;
        Ok(Some(Folded { into, change: Some(folded), keys }))
    }
}

impl Folded {
    fn write(&self, writing: &Writing<'_>, key: ByteBuf) -> Result<(), StoreError> {
        let Some(change) = &self.change else { return writing.remove_operation(&self.into) };
        writing.replace_operation(self.into.number, change)?;
        let keys: Vec<ByteBuf> = self.keys.iter().cloned().chain([key]).collect();
        writing.set_keys(self.into.group, &keys)
    }
}

/// Whether a group can be sent.
pub(super) fn check_group(database: &DeviceDatabase, number: i64) -> FlowResult {
    database.group(number)?.map_or(Ok(()), |group| check_group_size(&group))
}

const KEY_BYTES: usize = 16;

/// Keys for groups: 48 bits of the time in milliseconds and 80 random bits.
///
/// The server keeps the keys of months in their order. Those of one batch stand together there because
/// they begin with the time; wholly random ones would each change another page of its database.
fn keys(environment: &dyn Environment, count: usize) -> Vec<ByteBuf> {
    let [_, _, time @ ..] = environment.now().milliseconds().to_be_bytes();
    let mut random = vec![0; count * (KEY_BYTES - time.len())];
    environment.random(&mut random);
    let each = random.chunks_exact(KEY_BYTES - time.len());
    each.map(|random| ByteBuf::from([&time, random].concat())).collect()
}

fn check_count(count: usize) -> FlowResult {
    let limit = limits::BATCH_OPERATIONS;
    if count > limit {
        return Err(FlowError::GroupTooLarge { size: count, limit, unit: "operations" });
    }
    Ok(())
}

/// Whether operations can be sent as a new group.
fn check_size(catalog: &Catalog, operations: &[NewOperation]) -> FlowResult {
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

fn check_group_size(group: &Group) -> FlowResult {
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

fn operation(catalog: &Catalog, change: &Change<'_>, pending: &[LoggedOperation]) -> OperationChange {
    let entity = catalog.entity(change.entity);
    let stored = entity.members.iter().enumerate().filter(|(_, member)| member.is_stored());
    match (change.before, change.seen) {
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
    }
}

/// Whether an unsent change of the object sets the member.
fn names(pending: &[LoggedOperation], member: &str) -> bool {
    pending.iter().any(|operation| match &operation.change {
        OperationChange::Create(_) => true,
        OperationChange::Update(members) => members.iter().any(|change| &*change.member == member),
        OperationChange::Delete(_) => false,
    })
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
