//! Decides about the operations of one group, in the order in which the device did them.
//!
//! What an account may not see is as if it were not there: unknown, unreadable and deleted objects take
//! the same path to the same answer (SYNC R17).

use super::merge::{MemberMerge, Merged};
use super::unpack::{MemberStep, Step, StepChange};
use super::upload::Upload;
use super::world::{Key, Patched};
use super::write::changed_members;
use crate::rule::{EVERY_MEMBER, Fault, Judge, RowView, State, members_that};
use crate::store::StoreError;
use crate::typed::ChangeValues;
use crate::wire::message::{Base, MergedMember, Reason, Rejection};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Entity, EntityIndex, EventKind, MemberIndex, Validation, Value};

/// Why an operation goes no further.
pub(super) enum Halt {
    /// The group is rejected.
    Reject(Reason),
    /// The database failed.
    Failed(StoreError),
}

impl From<Reason> for Halt {
    fn from(reason: Reason) -> Self {
        Self::Reject(reason)
    }
}
impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}

/// The objects that a group creates. They may refer to each other, and the group may go on with them.
pub(super) type Created = BTreeSet<Key>;

/// What runs before a new object is written, in this order.
const BEFORE_CREATE: [EventKind; 2] = [EventKind::BeforeCreate, EventKind::BeforeCommit];
/// What runs after a new object was written, in this order.
const AFTER_CREATE: [EventKind; 2] = [EventKind::AfterCreate, EventKind::AfterCommit];

/// An update as it will be written.
struct Update {
    values: Vec<Value>,
    /// The members that the user changed, whether or not the value is another one now.
    sent: u64,
    conflicts: Vec<MemberIndex>,
    out_of_range: Vec<MemberIndex>,
    /// Members whose current value is lost.
    overwritten: Vec<MemberIndex>,
}

impl Upload<'_> {
    /// Whether a handler of the app has to do with the operation.
    pub(super) fn is_handled(&self, step: &Step<'_>) -> bool {
        match step.change {
            StepChange::Create(_) => {
                self.handled.has_any(step.key.0, &BEFORE_CREATE)
                    || self.handled.has_any(step.key.0, &AFTER_CREATE)
            }
            StepChange::Update(_) => {
                self.handled.has_any(step.key.0, &[EventKind::BeforeCommit, EventKind::AfterCommit])
            }
            StepChange::Delete(_) => self.handled.follows_deletion(step.key.0),
        }
    }

    /// Whether code of the server does the present operation: ids are the server's own, and what was seen
    /// needs no proof.
    pub(super) fn is_own(&self) -> bool {
        self.is_microflow || self.judge == Judge::System
    }

    /// Applies a group to the world. After a rejection the world is half changed; the caller undoes it.
    pub(super) async fn apply(
        &mut self,
        steps: &[Step<'_>],
    ) -> Result<Result<Vec<MergedMember>, Rejection>, StoreError> {
        let mut created = Created::new();
        let mut merged = Vec::new();
        let numbered = || (0..).zip(steps);
        let reject = |operation, reason| Ok(Err(Rejection { operation, reason }));
        for (position, step) in numbered() {
            if let StepChange::Create(values) = &step.change {
                self.judge = if step.is_system { Judge::System } else { Judge::Server };
                self.load_numbers().await?;
                // Nothing refers to a link, which is looked at when its turn comes; before, one that is there
                // and hidden would count as made here.
                if !self.is_link(step.key) {
                    if let Err(reason) = self.begin_create(step.key, values) {
                        return reject(position, reason);
                    }
                    created.insert(step.key);
                }
            }
        }
        for (position, step) in numbered() {
            if self.is_microflow && self.is_late() {
                return reject(position, Reason::HandlerFailed(None));
            }
            self.judge = if step.is_system { Judge::System } else { Judge::Server };
            let stored = match &step.change {
                StepChange::Create(values) => self.create(step.key, values, &created).await,
                StepChange::Update(changes) => self.update(step.key, changes, &created).await,
                StepChange::Delete(seen) => self.delete(step.key, *seen, &created).await.map(|()| Vec::new()),
            };
            match stored {
                Ok(members) => merged.extend(self.name_merged(position, step.key.0, members)),
                Err(Halt::Reject(reason)) => return reject(position, reason),
                Err(Halt::Failed(error)) => return Err(error),
            }
        }
        self.judge = Judge::Server;
        Ok(Ok(merged))
    }

    fn name_merged(
        &self,
        operation: u32,
        entity: EntityIndex,
        members: Vec<MemberIndex>,
    ) -> Vec<MergedMember> {
        let entity = self.entity(entity);
        let name = |member: MemberIndex| entity.members[member.0].name.clone();
        members.into_iter().map(|member| MergedMember { operation, member: name(member) }).collect()
    }

    pub(super) fn entity(&self, index: EntityIndex) -> &Entity {
        self.acceptance.engine.catalog.entity(index)
    }

    // --- Create -----------------------------------------------------------------------------------

    /// Puts the new row into the world, so that the group's other objects may refer to it.
    fn begin_create(&mut self, key: Key, named: &[(MemberIndex, &Value)]) -> Result<(), Reason> {
        let id = key.1;
        if id.replica() != self.occasion.replica && !self.is_own() {
            let own = self.occasion.replica;
            return Err(Reason::Malformed(format!(
                "{id} is not an id of replica {own}; ids are given there"
            )));
        }
        if self.was_deleted(id) {
            return Err(Reason::Gone);
        }
        if self.world.get(key).is_some() {
            return Err(Reason::Malformed(format!("{} {id} was created before", self.entity(key.0).name)));
        }
        let mut tables = self.acceptance.engine.catalog.tables();
        if tables.any(|(other, _)| self.world.get((other, id)).is_some()) {
            return Err(Reason::Malformed(format!("{id} is the id of another object")));
        }
        let entity = self.entity(key.0);
        let mut values: Vec<Value> = entity.members.iter().map(|member| member.default.clone()).collect();
        for (member, value) in named {
            values[member.0] = (*value).clone();
        }
        self.world.put(key, Some(values.into()));
        self.undecided.insert(key);
        Ok(())
    }

    async fn create(
        &mut self,
        key: Key,
        named: &[(MemberIndex, &Value)],
        created: &Created,
    ) -> Result<Vec<MemberIndex>, Halt> {
        // Nothing refers to a link, and it must give nobody a right before it is decided about.
        if self.is_link(key) {
            self.begin_create(key, named)?;
        }
        // An earlier operation of the group may have deleted what the new object belongs to.
        let Some(values) = self.world.get(key).cloned() else { return Err(Reason::Gone.into()) };
        self.check_references(key.0, &values, EVERY_MEMBER, created)?;
        let row = RowView { id: key.1, values: &values, unreadable: 0 };
        let allowed = self.access().create(key.0, State { row, rows: &self.world });
        allowed.map_err(|denied| self.denied(key.0, denied))?;
        self.replace_links(key, &values).await?;
        let there = values;
        let mut values = there.to_vec();
        self.stamp(key.0, &mut values, true);
        self.numbers.assign(key.0, &mut values);
        let change = |mine| ChangeValues { id: key.1, before: None, base: None, mine };
        let values = self.correct(&BEFORE_CREATE, key, &there, change(values)).await?;
        self.check_values(key, &values, EVERY_MEMBER).await?;
        let corrected = |(member, value): &(MemberIndex, &Value)| values[member.0] != **value;
        let merged = named.iter().filter(|named| corrected(named)).map(|(member, _)| *member).collect();
        let defaults = self.entity(key.0).members.iter().map(|member| member.default.clone()).collect();
        self.note_echo(key, defaults, named.iter().copied(), &values);
        self.world.put(key, Some(values.clone().into()));
        self.undecided.remove(&key);
        self.tell(&AFTER_CREATE, key, &change(values)).await?;
        Ok(merged)
    }

    fn is_link(&self, key: Key) -> bool {
        self.acceptance.engine.catalog.set_of_links(key.0).is_some()
    }

    /// A new link takes the place of one between the same objects: whoever removes that one, having seen no
    /// other, does not remove this one (SYNC R23).
    async fn replace_links(&mut self, key: Key, ends: &[Value]) -> Result<(), StoreError> {
        if !self.is_link(key) {
            return Ok(());
        }
        self.load_holders(BTreeMap::from([((key.0, 0), BTreeSet::from([ends.to_vec()]))])).await?;
        for double in self.world.doubles(key, ends) {
            self.journal.lost_row(&self.acceptance.engine.catalog, double, ends);
            self.note_deleted(double.1);
            self.world.put(double, None);
        }
        Ok(())
    }

    // --- Update -----------------------------------------------------------------------------------

    async fn update(
        &mut self,
        key: Key,
        changes: &[MemberStep<'_>],
        created: &Created,
    ) -> Result<Vec<MemberIndex>, Halt> {
        let (before, unreadable) = self.visible(key, created).ok_or(Reason::Gone)?;
        let update = self.merge(key.0, changes, &before, unreadable);
        let mut values = update.values;
        // A hidden member counts as changed whatever is set: otherwise an account could guess its value, and
        // see from the verdict, or from what handlers do, if it is right.
        let changed = changed_members(&before, &values) | update.sent & unreadable;
        self.check_references(key.0, &values, changed, created)?;
        let rows = Patched { world: &self.world, key, values: &values };
        let view = |values| RowView { id: key.1, values, unreadable: 0 };
        let allowed = self.access().update(
            key.0,
            State { row: view(&before), rows: &self.world },
            State { row: view(&values), rows: &rows },
            update.sent | changed,
        );
        allowed.map_err(|denied| self.denied(key.0, denied))?;
        if !update.conflicts.is_empty() {
            return Err(Reason::Conflict(self.names(key.0, &update.conflicts)).into());
        }
        if !update.out_of_range.is_empty() {
            return Err(self.out_of_range(key.0, &update.out_of_range).into());
        }
        let change = |mine| {
            let (before, base) = (Some(before.to_vec()), Some(base_of(&before, changes)));
            ChangeValues { id: key.1, before, base, mine }
        };
        if changed != 0 {
            self.stamp(key.0, &mut values, false);
            values = self.correct(&[EventKind::BeforeCommit], key, &before, change(values)).await?;
            let written = changed | changed_members(&before, &values) | self.conditions_of(key.0);
            self.check_values(key, &values, written).await?;
        }
        for member in &update.overwritten {
            let catalog = &self.acceptance.engine.catalog;
            let name = &catalog.entity(key.0).members[member.0].name;
            self.journal.lost_value(catalog, key, name, &before[member.0], &values[member.0]);
        }
        let other = changes.iter().filter(|change| values[change.member.0] != *change.mine);
        let readable = other.filter(|change| unreadable >> change.member.0 & 1 == 0);
        let merged = readable.map(|change| change.member).collect();
        if changed != 0 {
            let sent = changes.iter().map(|change| (change.member, change.mine));
            self.note_echo(key, before.to_vec(), sent, &values);
            self.world.put(key, Some(values.clone().into()));
            self.tell(&[EventKind::AfterCommit], key, &change(values)).await?;
        }
        Ok(merged)
    }

    /// Notes whether a row has now the values that its device has: what was there with what was sent.
    fn note_echo<'v>(
        &mut self,
        key: Key,
        mut there: Vec<Value>,
        sent: impl Iterator<Item = (MemberIndex, &'v Value)>,
        now: &[Value],
    ) {
        sent.for_each(|(member, value)| there[member.0] = value.clone());
        let is_as_sent = there == now && self.judge != Judge::System;
        let noted = if is_as_sent { &mut self.as_sent } else { &mut self.corrected };
        noted.insert(key);
    }

    fn merge(
        &self,
        entity: EntityIndex,
        changes: &[MemberStep<'_>],
        before: &[Value],
        unreadable: u64,
    ) -> Update {
        let catalog = &self.acceptance.engine.catalog;
        let entity = catalog.entity(entity);
        let mut update = Update {
            values: before.to_vec(),
            sent: 0,
            conflicts: Vec::new(),
            out_of_range: Vec::new(),
            overwritten: Vec::new(),
        };
        for change in changes {
            let at = change.member;
            let merge = MemberMerge {
                member: &entity.members[at.0],
                conflict: entity.conflict,
                base: change.base,
                mine: change.mine,
                current: &before[at.0],
                unreadable: unreadable >> at.0 & 1 == 1,
            };
            // Naming a member needs the right to write it, whatever it holds: otherwise an account could
            // guess the value of a member that it may not read, and see from the verdict if it is right.
            update.sent |= 1 << at.0;
            match merge.decide(catalog) {
                Merged::Same => {}
                Merged::Set(value) => update.values[at.0] = value,
                Merged::Overwrite => {
                    update.values[at.0] = change.mine.clone();
                    update.overwritten.push(at);
                }
                Merged::Conflict => update.conflicts.push(at),
                Merged::OutOfRange => update.out_of_range.push(at),
            }
        }
        update
    }

    /// The members that are judged by conditions over the whole object, whichever member was changed.
    fn conditions_of(&self, entity: EntityIndex) -> u64 {
        members_that(self.entity(entity), |member| {
            member.validations.iter().any(|validation| matches!(validation, Validation::Expression(..)))
        })
    }

    fn out_of_range(&self, entity: EntityIndex, members: &[MemberIndex]) -> Reason {
        let fault = |member| Fault {
            member,
            code: "overflow".to_owned(),
            text: "the sum with the changes of others leaves the range of the number".to_owned(),
        };
        Reason::Invalid(self.names(entity, members).into_iter().map(fault).collect())
    }
}

/// The row as the user saw it: the server's, with the bases that the device sent.
fn base_of(before: &[Value], changes: &[MemberStep<'_>]) -> Vec<Value> {
    let mut base = before.to_vec();
    for change in changes {
        if let Base::Value(value) = change.base {
            base[change.member.0] = value.clone();
        }
    }
    base
}
