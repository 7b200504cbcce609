//! Decides about the operations of one group, in the order in which the device did them.
//!
//! What an account may not see is as if it were not there: unknown, unreadable and deleted objects take
//! the same path to the same answer (SYNC R17).

use super::merge::{MemberMerge, Merged, reference};
use super::removal::removal;
use super::unpack::{MemberStep, Step, StepChange};
use super::upload::Upload;
use super::world::{Key, Patched, UniqueSet};
use super::write::changed_members;
use crate::rule::{Denied, EVERY_MEMBER, Evaluation, Fault, RowView, State, validate};
use crate::store::StoreError;
use crate::sync::seen_hash;
use crate::wire::message::{Base, MergedMember, Reason, Rejection};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{
    Conflict, ContentHash, Entity, EntityIndex, MemberIndex, SYSTEM_MEMBERS, Validation, Value,
};

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
type Created = BTreeSet<Key>;

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
    /// Whether a handler of the app judges the operation. Handlers judge what is stored, not what goes.
    pub(super) fn is_judged(&self, step: &Step<'_>) -> bool {
        let entity = &self.acceptance.engine.catalog.entity(step.key.0).name;
        !matches!(step.change, StepChange::Delete(_)) && self.acceptance.events.judges(entity)
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
                if let Err(reason) = self.begin_create(step.key, values) {
                    return reject(position, reason);
                }
                created.insert(step.key);
            }
        }
        for (position, step) in numbered() {
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

    fn entity(&self, index: EntityIndex) -> &Entity {
        self.acceptance.engine.catalog.entity(index)
    }

    // --- Create -----------------------------------------------------------------------------------

    /// Puts the new row into the world, so that the group's other objects may refer to it.
    fn begin_create(&mut self, key: Key, named: &[(MemberIndex, &Value)]) -> Result<(), Reason> {
        let id = key.1;
        if id.replica() != self.occasion.replica {
            let own = self.occasion.replica;
            return Err(Reason::Malformed(format!(
                "{id} is not an id of replica {own}; ids are given there"
            )));
        }
        if self.deleted.contains(&id.raw()) {
            return Err(Reason::Gone);
        }
        if self.world.get(key).is_some() {
            return Err(Reason::Malformed(format!("{} {id} was created before", self.entity(key.0).name)));
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
        // An earlier operation of the group may have deleted what the new object belongs to.
        let Some(values) = self.world.get(key).cloned() else { return Err(Reason::Gone.into()) };
        self.check_references(key.0, &values, EVERY_MEMBER, created)?;
        let row = RowView { id: key.1, values: &values, unreadable: 0 };
        let allowed = self.access().create(key.0, State { row, rows: &self.world });
        allowed.map_err(|denied| self.denied(key.0, denied))?;
        let mut values = values.to_vec();
        self.stamp(key.0, &mut values, true);
        self.numbers.assign(key.0, &mut values);
        let values = self.run_handlers(key, None, None, values).await?;
        self.check_values(key, &values, EVERY_MEMBER).await?;
        let corrected = |(member, value): &(MemberIndex, &Value)| values[member.0] != **value;
        let merged = named.iter().filter(|named| corrected(named)).map(|(member, _)| *member).collect();
        self.world.put(key, Some(values.into()));
        self.undecided.remove(&key);
        Ok(merged)
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
        let changed = changed_members(&before, &values);
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
        if changed != 0 {
            let base = base_of(&before, changes);
            self.stamp(key.0, &mut values, false);
            values = self.run_handlers(key, Some(before.to_vec()), Some(base), values).await?;
            let changed = changed_members(&before, &values) | self.conditions_of(key.0);
            self.check_values(key, &values, changed).await?;
        }
        for member in &update.overwritten {
            let entity = self.acceptance.engine.catalog.entity(key.0);
            let name = entity.members[member.0].name.clone();
            self.journal.lost_value(&self.acceptance.engine.catalog, key, name, &before[member.0]);
        }
        let other = changes.iter().filter(|change| values[change.member.0] != *change.mine);
        let readable = other.filter(|change| unreadable >> change.member.0 & 1 == 0);
        let merged = readable.map(|change| change.member).collect();
        if changed != 0 {
            self.world.put(key, Some(values.into()));
        }
        Ok(merged)
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
        let members = self.entity(entity).members.iter().enumerate();
        let conditional = members.filter(|(_, member)| {
            member.validations.iter().any(|validation| matches!(validation, Validation::Expression(..)))
        });
        conditional.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    fn out_of_range(&self, entity: EntityIndex, members: &[MemberIndex]) -> Reason {
        let fault = |member| Fault {
            member,
            code: "overflow".to_owned(),
            text: "the sum with the changes of others leaves the range of the number".to_owned(),
        };
        Reason::Invalid(self.names(entity, members).into_iter().map(fault).collect())
    }

    // --- Delete -----------------------------------------------------------------------------------

    async fn delete(&mut self, key: Key, seen: Option<ContentHash>, created: &Created) -> Result<(), Halt> {
        let (before, unreadable) = self.visible(key, created).ok_or(Reason::Gone)?;
        let row = RowView { id: key.1, values: &before, unreadable: 0 };
        let allowed = self.access().delete(key.0, State { row, rows: &self.world });
        allowed.map_err(|denied| self.denied(key.0, denied))?;
        if self.entity(key.0).conflict == Conflict::Reject
            && seen != Some(seen_hash(self.entity(key.0), &before, unreadable))
        {
            return Err(Reason::Conflict(Vec::new()).into());
        }
        // Usually loaded already, with those of the batch's other deletions.
        self.load_referrers(vec![key]).await?;
        let catalog = &self.acceptance.engine.catalog;
        let removal = removal(catalog, &self.world, key).ok_or(Reason::Prevented)?;
        for (holder, members) in removal.emptied {
            let Some(row) = self.world.get(holder) else { continue };
            let mut values = row.to_vec();
            for member in members {
                let name = self.entity(holder.0).members[member.0].name.clone();
                let lost = std::mem::take(&mut values[member.0]);
                self.journal.lost_value(catalog, holder, name, &lost);
            }
            self.stamp(holder.0, &mut values, false);
            self.world.put(holder, Some(values.into()));
        }
        for gone in removal.deleted {
            if let Some(row) = self.world.get(gone) {
                self.journal.lost_row(catalog, gone, row);
            }
            self.deleted.insert(gone.1.raw());
            self.world.put(gone, None);
        }
        Ok(())
    }

    // --- What they share --------------------------------------------------------------------------

    /// The row and its unreadable members, if the account may see it or the group created it.
    fn visible(&self, key: Key, created: &Created) -> Option<(super::world::Values, u64)> {
        let values = self.world.get(key)?;
        let row = RowView { id: key.1, values, unreadable: 0 };
        let unreadable = self.access().unreadable(key.0, State { row, rows: &self.world });
        let unreadable = unreadable.or(created.contains(&key).then_some(0))?;
        Some((values.clone(), unreadable))
    }

    /// A new reference must lead to a row that the account may read, or that the group creates.
    fn check_references(
        &self,
        entity: EntityIndex,
        values: &[Value],
        members: u64,
        created: &Created,
    ) -> Result<(), Reason> {
        let catalog = &self.acceptance.engine.catalog;
        for (at, member) in catalog.entity(entity).members.iter().enumerate() {
            let name = member.target().filter(|_| members >> at & 1 == 1);
            let Some((name, id)) = name.zip(reference(member, &values[at])) else { continue };
            let target = catalog.find(name).map(|target| (target, id));
            if target.is_none_or(|target| self.visible(target, created).is_none()) {
                return Err(Reason::Dangling { member: member.name.clone(), target: name.clone(), id });
            }
        }
        Ok(())
    }

    /// Lets the app's handlers judge and correct a row. They see what was accepted before.
    async fn run_handlers(
        &mut self,
        key: Key,
        before: Option<Vec<Value>>,
        base: Option<Vec<Value>>,
        mine: Vec<Value>,
    ) -> Result<Vec<Value>, Halt> {
        let name = self.entity(key.0).name.clone();
        if !self.acceptance.events.judges(&name) {
            return Ok(mine);
        }
        self.flush().await?;
        let values = self.call_handlers(&name, key, before, base, mine.clone()).await?;
        let catalog = &self.acceptance.engine.catalog;
        let mut corrected = values;
        for ((value, mine), member) in corrected.iter_mut().zip(&mine).zip(&catalog.entity(key.0).members) {
            if member.is_assigned() || !member.is_stored() {
                value.clone_from(mine);
            } else if !crate::rule::conforms(catalog, member, value) {
                return Err(Reason::HandlerFailed.into());
            }
        }
        let mut about = BTreeSet::new();
        let values = corrected.iter().enumerate().map(|(at, value)| (MemberIndex(at), value));
        self.pending.add(catalog, key, values, &mut about);
        self.load_rows(about.iter().copied()).await?;
        // Handlers have the rights of the system: a reference has to lead somewhere, no more.
        if about.iter().any(|target| self.world.get(*target).is_none()) {
            return Err(Reason::HandlerFailed.into());
        }
        Ok(corrected)
    }

    /// The broken validations of these members.
    fn faults(&self, key: Key, values: &[Value], members: u64) -> Vec<Fault> {
        let rows = Patched { world: &self.world, key, values };
        let catalog = &self.acceptance.engine.catalog;
        let evaluation = Evaluation { catalog, me: Some(self.me()), rows: &rows };
        validate(&evaluation, key.0, RowView { id: key.1, values, unreadable: 0 }, members)
    }

    /// Validations, and that unique values are free.
    async fn check_values(&mut self, key: Key, values: &[Value], members: u64) -> Result<(), Halt> {
        let faults = self.faults(key, values, members);
        if !faults.is_empty() {
            return Err(Reason::Invalid(faults).into());
        }
        let mut wanted: BTreeMap<UniqueSet, BTreeSet<Vec<Value>>> = BTreeMap::new();
        for position in 0..self.world.unique_sets(key.0).len() {
            let set = (key.0, position);
            let is_written =
                self.world.unique_sets(key.0)[position].iter().any(|at| members >> at.0 & 1 == 1);
            if let Some(values) = self.world.unique_values(set, values).filter(|_| is_written) {
                wanted.entry(set).or_default().insert(values);
            }
        }
        if wanted.is_empty() {
            return Ok(());
        }
        self.load_holders(wanted.clone()).await?;
        for (set, values) in wanted {
            if values.into_iter().any(|values| self.world.is_held_by_another(set, values, key.1)) {
                let members = self.world.unique_sets(key.0)[set.1].clone();
                return Err(Reason::Unique(self.names(key.0, &members)).into());
            }
        }
        Ok(())
    }

    /// Sets the system members of an audited entity.
    fn stamp(&self, entity: EntityIndex, values: &mut [Value], is_new: bool) {
        let entity = self.entity(entity);
        if !entity.audited {
            return;
        }
        for system in SYSTEM_MEMBERS.iter().filter(|system| is_new || system.name.starts_with("changed")) {
            let at = entity.members.iter().position(|member| &*member.name == system.name);
            if let Some(value) = at.and_then(|at| values.get_mut(at)) {
                *value = Value::Integer(if system.is_instant {
                    self.occasion.now.milliseconds()
                } else {
                    self.me().object().raw()
                });
            }
        }
    }

    fn denied(&self, entity: EntityIndex, denied: Denied) -> Reason {
        match denied {
            Denied::Object => Reason::Access(None),
            Denied::Member(member) => {
                Reason::Access(Some(self.entity(entity).members[member.0].name.clone()))
            }
        }
    }

    fn names(&self, entity: EntityIndex, members: &[MemberIndex]) -> Vec<tidewater_model::Name> {
        members.iter().map(|member| self.entity(entity).members[member.0].name.clone()).collect()
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
