//! Committing objects: what may be stored, and what of it.

use super::outbox::{Change, Plan};
use super::{DeviceCore, Signed};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{
    Access, Denied, EVERY_MEMBER, Evaluation, Fault, Judge, Needs, State, conforms, positions, validate,
};
use crate::store::device::{LoadedRows, PendingObject, Writing};
use crate::sync::device::{ChangeSet, changed as on_top};
use crate::sync::in_hand::{ObjectInHand, StoredObject};
use crate::value::ObjectId;
use crate::wire::message::{Base, MemberChange};
use foldhash::{HashMap, HashMapExt};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;
use tidewater_model::{
    After, Catalog, Conflict, EntityIndex, Expression, Member, Mode, Path, Type, Validation, Value,
    is_built_in, limits,
};

/// An object on its way into the database.
pub(super) struct Candidate<'a> {
    entity: EntityIndex,
    /// The row as it is; nothing for a new object.
    before: Option<StoredObject>,
    /// The row as it will be.
    after: StoredObject,
    /// A bit for each member that changes.
    changed: u64,
    /// A bit for each member that is sent.
    pub(super) sent: u64,
    /// What the user saw, for a change of members.
    seen: Option<Cow<'a, [Value]>>,
}

/// Objects on their way into the database, each once.
struct Candidates<'a> {
    each: Vec<Candidate<'a>>,
    /// The place of each among them.
    known: HashMap<PendingObject, usize>,
    /// For each object that was given its place among them.
    places: Vec<usize>,
}

/// The rows that an evaluation may follow references to: as they are, and as they will be.
pub(super) struct Around {
    before: LoadedRows,
    after: LoadedRows,
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
        if objects.iter().any(|object| self.is_transient(object)) {
            return self.commit_mixed(objects);
        }
        objects.iter().try_for_each(|object| self.check_held(object.entity))?;
        let committed = self.commit_with(objects, |_| Ok(()))?;
        self.changed(&committed.changes);
        Ok(committed.stored)
    }

    fn is_transient(&self, object: &ObjectInHand) -> bool {
        !self.catalog.entity(object.entity).persistable
    }

    /// Commits objects of which some are transient. Those are checked before anything is stored, and kept in
    /// memory once all else is: all or none are committed.
    fn commit_mixed(&mut self, objects: &[ObjectInHand]) -> FlowResult<Vec<StoredObject>> {
        let settle =
            |object: &ObjectInHand| self.is_transient(object).then(|| self.settle(object)).transpose();
        let settled = objects.iter().map(settle).collect::<FlowResult<Vec<_>>>()?;
        let stored: Vec<_> = objects.iter().filter(|object| !self.is_transient(object)).cloned().collect();
        let stored = if stored.is_empty() { Vec::new() } else { self.commit(&stored)? };
        let kept = &mut self.signed.as_mut().ok_or(FlowError::SignedOut)?.transients;
        let mut stored = stored.into_iter();
        let each = objects.iter().zip(settled).filter_map(|(object, settled)| match settled {
            Some(row) => {
                kept.keep(object.entity, row.clone());
                Some(row)
            }
            None => stored.next(),
        });
        Ok(each.collect())
    }

    /// Takes a transient object as committed: its values are checked, and nothing is stored.
    fn settle(&self, object: &ObjectInHand) -> FlowResult<StoredObject> {
        let object = &self.signed()?.transients.merged(&self.catalog, object);
        let members = &self.catalog.entity(object.entity).members;
        let mut values: Vec<_> = members.iter().map(|member| member.default.clone()).collect();
        values.iter_mut().zip(&object.values).for_each(|(member, value)| member.clone_from(value));
        let after = StoredObject { id: object.id, unreadable: 0, values: values.into() };
        let (entity, changed) = (object.entity, EVERY_MEMBER);
        let candidate = Candidate { entity, before: None, after, changed, sent: 0, seen: None };
        let mut around = LoadedRows::default();
        let Signed { database, me, .. } = self.signed()?;
        around.follow(database, entity, &[&candidate.after], &self.followed[entity.0], *me)?;
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
        let Candidates { each: mut candidates, known, places } = self.candidates(objects)?;
        let around = self.around(&candidates)?;
        for candidate in candidates.iter().filter(|candidate| candidate.changed != 0) {
            self.check_values(candidate, &around.after)?;
        }
        for candidate in candidates.iter().filter(|candidate| candidate.changed != 0) {
            self.check_rights(candidate, &around)?;
            self.check_references(candidate, &known)?;
        }
        for candidate in &mut candidates {
            candidate.sent = self.sent_members(candidate, &around)?;
        }
        let changes = candidates.iter().filter(|candidate| candidate.changed != 0);
        let changes: Vec<Change<'_>> = changes.map(Candidate::change).collect();
        let plan = Plan::new(&self.signed()?.database, &changes, self.outlet())?;
        self.write(plan, also)?;
        let told = told(&changes);
        let uncommitted = &mut self.signed.as_mut().ok_or(FlowError::SignedOut)?.uncommitted;
        for created in candidates.iter().filter(|it| it.before.is_none()) {
            uncommitted.remove(&created.after.id);
        }
        let stored = candidates.into_iter().map(|it| self.complete(it.entity, it.after));
        let stored = stored.collect::<FlowResult<Vec<_>>>()?;
        let is_once = stored.len() == places.len();
        let stored = if is_once { stored } else { places.iter().map(|at| stored[*at].clone()).collect() };
        Ok(Committed { stored, changes: told })
    }

    /// The objects, each once.
    fn candidates<'a>(&self, objects: &'a [ObjectInHand]) -> FlowResult<Candidates<'a>> {
        for object in objects {
            let definition = self.catalog.entity(object.entity);
            if !definition.persistable || is_built_in(&definition.name) {
                return Err(FlowError::Access { what: format!("write {}", definition.name) });
            }
        }
        let given = objects.iter().map(|object| (object.entity, object.id));
        let mut rows = self.signed()?.database.rows_to_write(given.clone())?.into_iter();
        let mut all = Candidates {
            each: Vec::with_capacity(objects.len()),
            known: HashMap::with_capacity(objects.len()),
            places: Vec::with_capacity(objects.len()),
        };
        for (object, key) in objects.iter().zip(given) {
            let row = rows.next().flatten();
            match all.known.entry(key) {
                Entry::Occupied(_) if object.stored.is_none() => return Err(self.exists_already(key)),
                // A row that several objects hold becomes what each of them makes of it in turn.
                Entry::Occupied(at) => {
                    all.places.push(*at.get());
                    self.take(&mut all.each[*at.get()], object);
                }
                Entry::Vacant(new) => {
                    all.places.push(*new.insert(all.each.len()));
                    all.each.push(self.candidate(object, row)?);
                }
            }
        }
        Ok(all)
    }

    pub(super) fn candidate<'a>(
        &self,
        object: &'a ObjectInHand,
        current: Option<StoredObject>,
    ) -> FlowResult<Candidate<'a>> {
        let ObjectInHand { entity, id, .. } = *object;
        let definition = self.catalog.entity(entity);
        match (&object.stored, current) {
            (None, Some(_)) => Err(self.exists_already((entity, id))),
            (Some(_), None) => Err(FlowError::Gone { entity: self.name(entity), id }),
            (None, None) => {
                let members = definition.members.iter().enumerate();
                let given =
                    |(at, member): (usize, &Member)| object.values.get(at).unwrap_or(&member.default).clone();
                let after = StoredObject { id, unreadable: 0, values: members.map(given).collect() };
                let (changed, sent) = (EVERY_MEMBER, EVERY_MEMBER);
                Ok(Candidate { entity, before: None, after, changed, sent, seen: None })
            }
            (Some(stored), Some(before)) => {
                let (after, seen) = (before.clone(), Some(Cow::Borrowed(&**stored)));
                let mut candidate =
                    Candidate { entity, before: Some(before), after, changed: 0, sent: 0, seen };
                self.take(&mut candidate, object);
                Ok(candidate)
            }
        }
    }

    fn exists_already(&self, (entity, id): PendingObject) -> FlowError {
        FlowError::Model { detail: format!("{} {id} exists already", self.catalog.entity(entity).name) }
    }

    /// Puts the members that the user changed on top of an object as it is.
    fn take(&self, candidate: &mut Candidate<'_>, object: &ObjectInHand) {
        let stored = object.stored.as_deref().unwrap_or_default();
        let hidden = object.unreadable | candidate.after.unreadable;
        let members = self.catalog.entity(object.entity).members.iter();
        for (at, (member, value)) in members.zip(&object.values).enumerate() {
            if hidden >> at & 1 == 1 || stored.get(at) == Some(value) {
                continue;
            }
            let mine = &mut candidate.after.values_mut()[at];
            if member.ty == Type::Counter {
                let base = stored.get(at).cloned().map_or(Base::Unread, Base::Value);
                let change = MemberChange { member: member.name.clone(), base, mine: value.clone() };
                *mine = on_top(member, mine, &change);
            } else {
                mine.clone_from(value);
            }
            let is_first = candidate.changed >> at & 1 == 0;
            let seen = candidate.seen.as_mut().filter(|seen| is_first && seen.get(at) != stored.get(at));
            if let (Some(seen), Some(stored)) = (seen, stored.get(at))
                && let Some(seen) = seen.to_mut().get_mut(at)
            {
                seen.clone_from(stored);
            }
            candidate.changed |= 1 << at;
        }
        candidate.sent = candidate.changed;
    }

    /// The rows around objects, if anything that is judged follows references.
    pub(super) fn around(&self, candidates: &[Candidate<'_>]) -> FlowResult<Around> {
        let mut around = Around { before: LoadedRows::for_rules(), after: LoadedRows::for_rules() };
        if candidates.iter().all(|candidate| self.followed[candidate.entity.0].is_empty()) {
            return Ok(around);
        }
        let (mut before, mut after) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
        for candidate in candidates {
            if let Some(row) = &candidate.before {
                around.before.put(candidate.entity, row.clone());
                before.entry(candidate.entity).or_default().push(row);
            }
            around.after.put(candidate.entity, candidate.after.clone());
            if self.catalog.set_of_links(candidate.entity).is_some() {
                around.after.put_link(candidate.entity, &candidate.after);
            }
            after.entry(candidate.entity).or_default().push(&candidate.after);
        }
        let Signed { database, me, .. } = self.signed()?;
        for (rows, roots) in [(&mut around.before, before), (&mut around.after, after)] {
            for (entity, roots) in roots {
                rows.follow(database, entity, &roots, &self.followed[entity.0], *me)?;
            }
        }
        Ok(around)
    }

    /// Every validation that the device can decide, all faults at once.
    fn check_values(&self, candidate: &Candidate<'_>, around: &LoadedRows) -> FlowResult {
        let definition = self.catalog.entity(candidate.entity);
        let changed = positions(candidate.changed, definition.members.len());
        let changed = changed.map(|at| (&definition.members[at], &candidate.after.values[at]));
        let mut faults: Vec<Fault> = changed
            .filter(|(member, value)| member.is_stored() && !conforms(&self.catalog, member, *value))
            .map(|(member, _)| Fault::of_type(member))
            .collect();
        let evaluation = Evaluation { catalog: &self.catalog, me: Some(self.signed()?.me), rows: around };
        faults.extend(validate(&evaluation, candidate.entity, candidate.after.view(), candidate.changed));
        if !faults.is_empty() {
            return Err(FlowError::Invalid { entity: self.name(candidate.entity), faults });
        }
        let size: usize = candidate.after.values.iter().map(Value::size).sum();
        if size > limits::OBJECT_BYTES {
            return Err(FlowError::GroupTooLarge { size, limit: limits::OBJECT_BYTES, unit: "bytes" });
        }
        Ok(())
    }

    fn check_rights(&self, candidate: &Candidate<'_>, around: &Around) -> FlowResult {
        let access = Access { catalog: &self.catalog, me: self.signed()?.me, judge: Judge::Device };
        let state_after = State { row: candidate.after.view(), rows: &around.after };
        let (verb, judged) = match &candidate.before {
            None => ("create", access.create(candidate.entity, state_after)),
            Some(row) => {
                let state_before = State { row: row.view(), rows: &around.before };
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
    pub(super) fn sent_members(&self, candidate: &Candidate<'_>, around: &Around) -> FlowResult<u64> {
        let definition = self.catalog.entity(candidate.entity);
        let whole = definition.conflict == Conflict::LastWinsObject && candidate.changed != 0;
        let Some(row) = candidate.before.as_ref().filter(|_| whole) else { return Ok(candidate.changed) };
        let access = Access { catalog: &self.catalog, me: self.signed()?.me, judge: Judge::Device };
        let state_before = State { row: row.view(), rows: &around.before };
        let state_after = State { row: candidate.after.view(), rows: &around.after };
        let may = |at: &usize| access.update(candidate.entity, state_before, state_after, 1 << at).is_ok();
        let members = (0..definition.members.len()).filter(|at| definition.members[*at].is_stored());
        Ok(members.filter(may).fold(candidate.changed, |sent, at| sent | 1 << at))
    }

    /// What an object refers to must be here, or be stored with it: otherwise the server could not know
    /// it either. What another device made may be out of this account's sight, and what this one made may
    /// have left it where a mode says so; the server decides.
    fn check_references(
        &self,
        candidate: &Candidate<'_>,
        together: &HashMap<PendingObject, usize>,
    ) -> FlowResult {
        let Signed { database, facts, uncommitted, .. } = self.signed()?;
        let definition = self.catalog.entity(candidate.entity);
        for (at, member) in definition.members.iter().enumerate() {
            let target = member.target().filter(|_| candidate.changed >> at & 1 == 1);
            let Some(target) = target.and_then(|name| self.catalog.find(name)) else { continue };
            let id = candidate.after.values[at].integer().and_then(ObjectId::from_raw);
            let Some(id) = id.filter(|id| id.replica() == facts.now.replica) else { continue };
            let is_here = together.contains_key(&(target, id)) || database.row(target, id)?.is_some();
            if !is_here && (*self.catalog.mode(target) == Mode::All || uncommitted.contains(&id)) {
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
}

impl Candidate<'_> {
    pub(super) fn change(&self) -> Change<'_> {
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

fn told(changes: &[Change<'_>]) -> ChangeSet {
    let mut told = ChangeSet::default();
    for change in changes {
        match change.before {
            None => told.rows(change.entity),
            Some(_) => told.changed(change.entity, change.changed),
        }
    }
    told
}

/// What rights, validations and calculated members of an entity need.
pub(super) fn followed_at(catalog: &Catalog, index: EntityIndex) -> Needs {
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
    Needs::of(catalog, index, conditions.chain(afters).chain(validations).chain(&calculated))
}
