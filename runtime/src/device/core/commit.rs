//! Committing objects: what may be stored, and what of it.

use super::flow::RunningFlow;
use super::outbox::{self, Change, Outlet};
use super::{DeviceCore, Signed};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{
    Access, Denied, EVERY_MEMBER, Evaluation, Fault, Judge, State, conforms, followed, validate,
};
use crate::store::device::{LoadedRows, Writing, points};
use crate::sync::device::{ChangeSet, changed as on_top};
use crate::sync::in_hand::{ObjectInHand, StoredObject};
use crate::value::ObjectId;
use crate::wire::message::{Base, MemberChange};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{
    ACCOUNT, After, Catalog, Conflict, EntityIndex, Expression, Name, Path, Validation, limits,
};

/// An object on its way into the database.
struct Candidate {
    entity: EntityIndex,
    /// The row as it is; nothing for a new object.
    before: Option<StoredObject>,
    /// The row as it will be.
    after: StoredObject,
    /// A bit for each member that changes.
    changed: u64,
    /// A bit for each member that is sent.
    sent: u64,
    /// What the user saw, for a change of members.
    seen: Option<Vec<tidewater_model::Value>>,
}

/// What a commit came to.
pub(super) struct Committed {
    pub(super) stored: Vec<StoredObject>,
    pub(super) changes: ChangeSet,
}

impl DeviceCore {
    /// Stores objects: all of them or none. The result holds them as they are stored, in the same order.
    ///
    /// # Errors
    /// All broken validations of the first object that has some; a missing right; a reference to an
    /// uncommitted object; a commit that is too large to be sent.
    pub fn commit(&mut self, objects: &[ObjectInHand]) -> FlowResult<Vec<StoredObject>> {
        let committed = self.commit_with(objects, |_| Ok(()))?;
        self.changed(&committed.changes);
        Ok(committed.stored)
    }

    /// Takes a transient object as committed: its values are checked, and nothing is stored.
    ///
    /// # Errors
    /// All its broken validations.
    pub fn settle(&self, object: &ObjectInHand) -> FlowResult<StoredObject> {
        let members = &self.catalog.entity(object.entity).members;
        let mut values: Vec<_> = members.iter().map(|member| member.default.clone()).collect();
        values.iter_mut().zip(&object.values).for_each(|(member, value)| member.clone_from(value));
        let after = StoredObject { id: object.id, unreadable: 0, values };
        let (entity, changed) = (object.entity, EVERY_MEMBER);
        let candidate = Candidate { entity, before: None, after, changed, sent: 0, seen: None };
        let mut around = LoadedRows::default();
        let after = std::slice::from_ref(&candidate.after);
        around.follow(&self.signed()?.database, entity, after, &self.followed[entity.0])?;
        self.check_values(&candidate, &around)?;
        self.complete(entity, candidate.after)
    }

    /// As [`DeviceCore::commit`], with more work in the same transaction.
    pub(super) fn commit_with(
        &mut self,
        objects: &[ObjectInHand],
        also: impl FnOnce(&Writing<'_>) -> FlowResult,
    ) -> FlowResult<Committed> {
        self.signed()?.database.open_flow()?;
        let mut candidates: Vec<Candidate> = Vec::new();
        // A row that several objects hold becomes what each of them makes of it in turn.
        let mut latest: BTreeMap<(EntityIndex, ObjectId), usize> = BTreeMap::new();
        for object in objects {
            let earlier = latest.insert((object.entity, object.id), candidates.len());
            let earlier = earlier.map(|at| candidates[at].after.clone());
            candidates.push(self.candidate(object, earlier)?);
        }
        let (mut around_before, mut around_after) = (LoadedRows::default(), LoadedRows::default());
        for candidate in &candidates {
            if let Some(before) = &candidate.before {
                around_before.put(candidate.entity, before.clone());
            }
            around_after.put(candidate.entity, candidate.after.clone());
        }
        for candidate in &candidates {
            let chains = &self.followed[candidate.entity.0];
            let database = &self.signed()?.database;
            around_before.follow(database, candidate.entity, candidate.before.as_slice(), chains)?;
            let after = std::slice::from_ref(&candidate.after);
            around_after.follow(database, candidate.entity, after, chains)?;
        }
        for candidate in candidates.iter().filter(|candidate| candidate.changed != 0) {
            self.check_values(candidate, &around_after)?;
        }
        for candidate in candidates.iter().filter(|candidate| candidate.changed != 0) {
            self.check_rights(candidate, &around_before, &around_after)?;
            self.check_references(candidate, &candidates)?;
        }
        for candidate in &mut candidates {
            candidate.sent = self.sent_members(candidate, &around_before, &around_after)?;
        }
        let changes = candidates.iter().filter(|candidate| candidate.changed != 0);
        let changes: Vec<Change<'_>> = changes.map(Candidate::change).collect();
        let told = self.store(&changes, also)?;
        let stored = candidates.iter().map(|it| {
            let at = latest[&(it.entity, it.after.id)];
            self.complete(it.entity, candidates[at].after.clone())
        });
        Ok(Committed { stored: stored.collect::<FlowResult<_>>()?, changes: told })
    }

    /// What a commit makes of an object; `earlier` is what the same commit made of its row before.
    fn candidate(&self, object: &ObjectInHand, earlier: Option<StoredObject>) -> FlowResult<Candidate> {
        let signed = self.signed()?;
        let ObjectInHand { entity, id, .. } = *object;
        let definition = self.catalog.entity(entity);
        if !definition.persistable || &*definition.name == ACCOUNT {
            return Err(FlowError::Access { what: format!("write {}", definition.name) });
        }
        let current = earlier.map_or_else(|| signed.database.row(entity, id), |row| Ok(Some(row)))?;
        match (&object.stored, current) {
            (None, Some(_)) => {
                Err(FlowError::Model { detail: format!("{} {id} exists already", definition.name) })
            }
            (Some(_), None) => Err(FlowError::Gone { entity: self.name(entity), id }),
            (None, None) => {
                let initial = definition.members.iter().map(|member| member.default.clone());
                let mut after = StoredObject { id, unreadable: 0, values: initial.collect() };
                for (at, value) in object.values.iter().enumerate().take(after.values.len()) {
                    after.values[at].clone_from(value);
                }
                Ok(Candidate {
                    entity,
                    before: None,
                    after,
                    changed: EVERY_MEMBER,
                    sent: EVERY_MEMBER,
                    seen: None,
                })
            }
            (Some(stored), Some(current)) => {
                let mut after = current.clone();
                let mut changed = 0;
                for (at, value) in object.values.iter().enumerate().take(after.values.len()) {
                    let hidden = (object.unreadable | current.unreadable) >> at & 1 == 1;
                    if !hidden && stored.get(at) != Some(value) {
                        changed |= 1 << at;
                        let member = &definition.members[at];
                        let base = stored.get(at).cloned().map_or(Base::Unread, Base::Value);
                        let change = MemberChange { member: member.name.clone(), base, mine: value.clone() };
                        after.values[at] = on_top(member, &after.values[at], &change);
                    }
                }
                let seen = Some(stored.clone());
                Ok(Candidate { entity, before: Some(current), after, changed, sent: changed, seen })
            }
        }
    }

    /// Every validation that the device can decide, all faults at once.
    fn check_values(&self, candidate: &Candidate, around: &LoadedRows) -> FlowResult {
        let definition = self.catalog.entity(candidate.entity);
        let members = definition.members.iter().enumerate();
        let changed = members.filter(|(at, member)| candidate.changed >> at & 1 == 1 && member.is_stored());
        let mut faults: Vec<Fault> = changed
            .filter(|(at, member)| !conforms(&self.catalog, member, &candidate.after.values[*at]))
            .map(|(_, member)| Fault::of_type(member))
            .collect();
        let evaluation = Evaluation { catalog: &self.catalog, me: Some(self.signed()?.me), rows: around };
        faults.extend(validate(&evaluation, candidate.entity, candidate.after.view(), candidate.changed));
        if !faults.is_empty() {
            return Err(FlowError::Invalid { entity: self.name(candidate.entity), faults });
        }
        let size: usize = candidate.after.values.iter().map(tidewater_model::Value::size).sum();
        if size > limits::OBJECT_BYTES {
            return Err(FlowError::GroupTooLarge { size, limit: limits::OBJECT_BYTES, unit: "bytes" });
        }
        Ok(())
    }

    fn check_rights(&self, candidate: &Candidate, before: &LoadedRows, after: &LoadedRows) -> FlowResult {
        let access = Access { catalog: &self.catalog, me: self.signed()?.me, judge: Judge::Device };
        let state_after = State { row: candidate.after.view(), rows: after };
        let (verb, judged) = match &candidate.before {
            None => ("create", access.create(candidate.entity, state_after)),
            Some(row) => {
                let state_before = State { row: row.view(), rows: before };
                ("write", access.update(candidate.entity, state_before, state_after, candidate.changed))
            }
        };
        let definition = self.catalog.entity(candidate.entity);
        judged.map_err(|denied| FlowError::Access {
            what: match denied {
                Denied::Object => format!("{verb} {} {}", definition.name, candidate.after.id),
                Denied::Member(at) => format!("write {}.{}", definition.name, definition.members[at.0].name),
            },
        })
    }

    /// The members that are sent with those that changed: under `last_wins_object` all that the account
    /// may write.
    fn sent_members(
        &self,
        candidate: &Candidate,
        before: &LoadedRows,
        after: &LoadedRows,
    ) -> FlowResult<u64> {
        let definition = self.catalog.entity(candidate.entity);
        let whole = definition.conflict == Conflict::LastWinsObject && candidate.changed != 0;
        let Some(row) = candidate.before.as_ref().filter(|_| whole) else { return Ok(candidate.changed) };
        let access = Access { catalog: &self.catalog, me: self.signed()?.me, judge: Judge::Device };
        let state_before = State { row: row.view(), rows: before };
        let state_after = State { row: candidate.after.view(), rows: after };
        let may = |at: &usize| access.update(candidate.entity, state_before, state_after, 1 << at).is_ok();
        let members = (0..definition.members.len()).filter(|at| definition.members[*at].is_stored());
        Ok(members.filter(may).fold(candidate.changed, |sent, at| sent | 1 << at))
    }

    /// What an object refers to must be here, or be stored with it: otherwise the server could not know
    /// it either. What another device made may be out of this account's sight; the server decides.
    fn check_references(&self, candidate: &Candidate, all: &[Candidate]) -> FlowResult {
        let Signed { database, facts, .. } = self.signed()?;
        let definition = self.catalog.entity(candidate.entity);
        for (at, member) in definition.members.iter().enumerate() {
            let id = candidate.after.values[at].integer().and_then(ObjectId::from_raw);
            let target = member.target().and_then(|name| self.catalog.find(name));
            let (Some(id), Some(target)) = (id, target) else { continue };
            let is_ours = id.replica() == facts.now.replica;
            if candidate.changed >> at & 1 == 0 || !is_ours {
                continue;
            }
            let is_together = all.iter().any(|other| other.entity == target && other.after.id == id);
            if !is_together && database.row(target, id)?.is_none() {
                return Err(FlowError::UncommittedReference {
                    entity: definition.name.to_string(),
                    member: member.name.to_string(),
                    target: self.name(target),
                    id,
                });
            }
        }
        Ok(())
    }

    /// Writes changes and their place in the outbox in one transaction.
    fn store(
        &mut self,
        changes: &[Change<'_>],
        also: impl FnOnce(&Writing<'_>) -> FlowResult,
    ) -> FlowResult<ChangeSet> {
        let groups = outbox::groups(&self.catalog, changes);
        let atomic = self.flow.as_mut().and_then(RunningFlow::group);
        let mut outlet = Outlet { environment: &*self.environment, atomic };
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        signed.facts.write(&signed.database, &points::COMMIT, |writing, _| {
            for group in &groups {
                outbox::log(writing, group, &mut outlet)?;
            }
            also(writing)
        })?;
        let mut told = ChangeSet::default();
        for change in changes {
            match change.before {
                None => told.rows(change.entity),
                Some(_) => told.changed(change.entity, change.changed),
            }
        }
        Ok(told)
    }
}

impl Candidate {
    fn change(&self) -> Change<'_> {
        Change {
            entity: self.entity,
            before: self.before.as_ref(),
            after: &self.after,
            changed: self.changed,
            sent: self.sent,
            seen: self.seen.as_deref(),
        }
    }
}

/// The references that rights, validations and calculated members of an entity follow.
pub(super) fn followed_at(catalog: &Catalog, index: EntityIndex) -> Vec<Vec<Name>> {
    let entity = catalog.entity(index);
    let conditions = entity.rules.iter().filter_map(|rule| rule.condition.as_ref());
    let afters = entity.rules.iter().filter_map(|rule| match &rule.after {
        After::Condition(condition) => Some(condition),
        After::SameCondition | After::Any => None,
    });
    let validations = entity.members.iter().flat_map(|member| &member.validations);
    let validations = validations.filter_map(|validation| match validation {
        Validation::Expression(_, condition) => Some(condition),
        _ => None,
    });
    let calculated = entity.members.iter().filter(|member| member.calculated.is_some());
    let calculated: Vec<_> =
        calculated.map(|member| Expression::Member(Path::member(member.name.clone()))).collect();
    let all = conditions.chain(afters).chain(validations).chain(&calculated);
    let chains: BTreeSet<Vec<Name>> =
        all.flat_map(|expression| followed(catalog, index, expression)).collect();
    let mut chains: Vec<_> = chains.into_iter().collect();
    chains.sort_by_key(Vec::len);
    chains
}
