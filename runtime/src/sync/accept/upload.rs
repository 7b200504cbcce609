//! One batch in one transaction: what is loaded, in which order groups are decided, what is written.

use super::events::{Depth, HANDLER_MILLISECONDS, Handled};
use super::journal::{Journal, Occasion};
use super::ledger::{self, Known, KnownGroup, StoredOutcome};
use super::numbers::Numbers;
use super::prefetch::{self, Paths, Pending};
use super::unpack::{Step, StepChange, Unit};
use super::world::{Key, UniqueSet, World};
use super::write::flush;
use super::{AcceptError, Acceptance, Caller, answer};
use crate::rule::{Access, Judge, Rows, State};
use crate::store::{StoreError, Transaction};
use crate::sync::refine::refine;
use crate::sync::transients::Transients;
use crate::sync::{self, Filing, IdLease};
use crate::typed::Me;
use crate::value::{DateTime, ObjectId};
use crate::wire::message::{Cut, Group, GroupVerdict, MergedMember, Outcome, Page, Reason, Rejection};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, MemberIndex, Name, Value};

/// How long server code may take in one transaction that writes: it keeps everybody else from writing (SYNC
/// R8).
pub const WRITE_MILLISECONDS: i64 = 5_000;
/// How long groups are begun to be decided about, so that the handlers of one change always have their time.
/// What is not reached then is sent again.
const BUDGET_MILLISECONDS: i64 = WRITE_MILLISECONDS - HANDLER_MILLISECONDS;

/// A batch that is being decided about.
pub(super) struct Upload<'a> {
    pub(super) acceptance: Acceptance<'a>,
    pub(super) occasion: Occasion,
    /// Here up to the end.
    transaction: Option<Box<dyn Transaction>>,
    pub(super) world: World<'a>,
    pub(super) paths: Vec<Paths>,
    pub(super) pending: Pending,
    filing: Filing,
    pub(super) numbers: Numbers,
    pub(super) journal: Journal,
    /// Ids in the batch that belong to deleted objects.
    deleted: BTreeSet<i64>,
    /// Those of them that the group deletes that is decided about: they are not, if it is rejected.
    deleted_by_group: Vec<i64>,
    /// Rows of creates that are in the world, so that the group's other objects may refer to them, but
    /// not decided about yet.
    pub(super) undecided: BTreeSet<Key>,
    /// Rows that were written as they were sent.
    pub(super) as_sent: BTreeSet<Key>,
    /// Rows to which something else was done, before or after.
    pub(super) corrected: BTreeSet<Key>,
    /// Whose rights count for the present operation.
    pub(super) judge: Judge,
    /// Whether a microflow wrote this: its ids are the server's own, and that nobody changed its rows
    /// meanwhile is known.
    pub(super) is_microflow: bool,
    /// When code of the server has to be done. What no such code runs for is written however late it is.
    pub(super) until: DateTime,
    /// Which changes the app handles.
    pub(super) handled: Handled,
    /// Where handlers are within handlers.
    pub(super) depth: Depth,
    /// The ids of what handlers create, once one did.
    pub(super) ids: Option<IdLease>,
    /// The transient objects that handlers committed.
    pub(super) transients: Transients,
}

impl<'a> Upload<'a> {
    /// An upload of nothing yet.
    pub(super) fn new(
        acceptance: Acceptance<'a>,
        transaction: Box<dyn Transaction>,
        occasion: Occasion,
    ) -> Self {
        let catalog = &acceptance.engine.catalog;
        let until = occasion.now.plus_milliseconds(WRITE_MILLISECONDS).unwrap_or(occasion.now);
        Self {
            acceptance,
            occasion,
            transaction: Some(transaction),
            world: World::new(catalog, false),
            paths: Paths::of(catalog),
            pending: Pending::default(),
            filing: Filing::new(),
            numbers: Numbers::default(),
            journal: Journal::default(),
            deleted: BTreeSet::new(),
            deleted_by_group: Vec::new(),
            undecided: BTreeSet::new(),
            as_sent: BTreeSet::new(),
            corrected: BTreeSet::new(),
            judge: Judge::Server,
            is_microflow: false,
            until,
            handled: Handled::new(catalog, acceptance.events),
            depth: Depth::default(),
            ids: None,
            transients: Transients::default(),
        }
    }

    /// What a microflow wrote, to be stored by a time in milliseconds at the latest.
    pub(super) fn of_microflow(
        acceptance: Acceptance<'a>,
        transaction: Box<dyn Transaction>,
        occasion: Occasion,
        until: i64,
    ) -> Self {
        let upload = Self::new(acceptance, transaction, occasion);
        let until = DateTime::from_milliseconds(until).map_or(upload.until, |until| until.min(upload.until));
        Self { is_microflow: true, until, ..upload }
    }

    /// Whether the time of server code is over.
    pub(super) fn is_late(&self) -> bool {
        self.acceptance.environment.now() > self.until
    }

    /// Writes what a microflow wrote, and everything that belongs to it. `told` are the objects whose state
    /// its caller is answered. The transaction is left open for the result.
    pub(super) async fn store(mut self, told: Vec<Key>) -> Result<Box<dyn Transaction>, StoreError> {
        self.flush().await?;
        let engine = self.acceptance.engine;
        let mut transaction = self.transaction.take().ok_or_else(over)?;
        self.filing.sent_by(sync::Upload {
            replica: self.occasion.replica,
            as_sent: BTreeSet::new(),
            answered: told.into_iter().collect(),
        });
        std::mem::take(&mut self.filing).finish(&mut *transaction, engine, self.occasion.seq).await?;
        self.keep(&mut *transaction).await?;
        Ok(transaction)
    }

    /// Decides about every group, writes what is accepted, and commits with the outcome.
    pub(super) async fn run(
        mut self,
        caller: &Caller,
        cut: Cut,
        groups: &[Group],
        units: &[Unit<'_>],
    ) -> Result<(Outcome, Vec<Page>), AcceptError> {
        let dialect = self.acceptance.engine.dialect;
        let known = ledger::known_groups(self.transaction()?, dialect, caller, groups).await?;
        self.prefetch(units).await?;
        let verdicts = self.decide_all(units, &known.groups).await?;
        self.flush().await?;
        let outcome = Outcome { seq: cut.seq, verdicts };
        let untrue = groups.iter().zip(&outcome.verdicts).enumerate().filter(|(position, (_, verdict))| {
            known.groups.contains_key(position)
                || !matches!(verdict, GroupVerdict::Applied | GroupVerdict::NotReached)
        });
        let untrue: Vec<&Group> = untrue.map(|(_, (group, _))| group).collect();
        let hidden = self.hidden_creates(units, &outcome.verdicts);
        let told: Vec<_> = untrue.into_iter().flat_map(objects).chain(hidden).collect();
        let state = self.state_of(told.iter().cloned()).await?;
        self.filing.sent_by(self.upload_of(&told));
        self.finish(caller, cut, &outcome, groups, &known).await?;
        Ok((outcome, state))
    }

    /// What the change log notes about the replica, given the objects whose state it is answered.
    fn upload_of(&self, told: &[(Name, ObjectId)]) -> sync::Upload {
        let catalog = &self.acceptance.engine.catalog;
        let known = told.iter().filter_map(|(name, id)| Some((catalog.find(name)?, *id)));
        sync::Upload {
            replica: self.occasion.replica,
            as_sent: self.as_sent.difference(&self.corrected).copied().collect(),
            // What a later step of the batch put back to what it was before has no change that a bucket could
            // tell of, and yet the device has what it sent.
            answered: known.chain(self.as_sent.intersection(&self.corrected).copied()).collect(),
        }
    }

    /// The members of an object that the account may not read; nothing if it may not read the object, or
    /// there is none.
    fn unreadable(&self, key: Key) -> Option<u64> {
        let row = self.world.row(key.0, key.1)?;
        self.access().unreadable(key.0, State { row, rows: &self.world })
    }

    /// Whether the account may read less than all of an object.
    pub(super) fn is_seen_in_part(&self, key: Key) -> bool {
        self.unreadable(key) != Some(0)
    }

    /// The objects that were created as sent, but that their creator may not read, or that a later
    /// deletion of the batch took along: no download ever speaks of them, so this answer says that they
    /// are gone from the device.
    fn hidden_creates(&self, units: &[Unit<'_>], verdicts: &[GroupVerdict]) -> Vec<(Name, ObjectId)> {
        let applied = units.iter().zip(verdicts).filter(|(_, verdict)| **verdict == GroupVerdict::Applied);
        let steps = applied.filter_map(|(unit, _)| unit.steps.as_ref().ok()).flatten();
        let created = steps.filter(|step| matches!(step.change, StepChange::Create(_)));
        let is_hidden = |key: &Key| self.unreadable(*key).is_none();
        let hidden = created.map(|step| step.key).filter(is_hidden);
        hidden.map(|(entity, id)| (self.acceptance.engine.catalog.entity(entity).name.clone(), id)).collect()
    }

    pub(super) async fn prefetch(&mut self, units: &[Unit<'_>]) -> Result<(), StoreError> {
        let engine = self.acceptance.engine;
        let catalog = &engine.catalog;
        let (pending, about) = Pending::of(catalog, units);
        self.pending = pending;
        self.load_rows(about).await?;
        let steps = || units.iter().filter_map(|unit| unit.steps.as_ref().ok()).flatten();
        let deletes = steps().filter(|step| matches!(step.change, StepChange::Delete(_)));
        let deletes: Vec<Key> = deletes.map(|step| step.key).collect();
        if !deletes.is_empty() {
            self.load_referrers(deletes).await?;
        }
        let creates = steps().filter(|step| matches!(step.change, StepChange::Create(_)));
        let created: Vec<i64> = creates.map(|step| step.key.1.raw()).collect();
        if !created.is_empty() {
            let transaction = self.transaction.as_deref_mut().ok_or_else(over)?;
            let compiler = self.acceptance.compiler();
            prefetch::load_namesakes(transaction, compiler, &mut self.world, &created).await?;
            self.deleted = prefetch::deleted_ids(transaction, compiler, created).await?;
        }
        let mut wanted = BTreeMap::new();
        for step in steps().filter(|step| !matches!(step.change, StepChange::Delete(_))) {
            self.want_holders(step.key, &step.change.named(), &mut wanted);
        }
        self.load_holders(wanted).await
    }

    /// Adds the unique values that a row will have once these members are set.
    fn want_holders(
        &self,
        key: Key,
        named: &[(MemberIndex, &Value)],
        wanted: &mut BTreeMap<UniqueSet, BTreeSet<Vec<Value>>>,
    ) {
        for (position, members) in self.world.unique_sets(key.0).iter().enumerate() {
            let stored = self.world.get(key);
            let value = |member: &MemberIndex| {
                let coming = named.iter().find(|(named, _)| named == member).map(|(_, value)| *value);
                let default = || &self.acceptance.engine.catalog.entity(key.0).members[member.0].default;
                let value = coming.or(stored.map(|row| &row[member.0])).unwrap_or_else(default);
                (!value.is_empty()).then(|| value.clone())
            };
            if let Some(values) = members.iter().map(value).collect::<Option<Vec<_>>>() {
                wanted.entry((key.0, position)).or_default().insert(values);
            }
        }
    }

    async fn decide_all(
        &mut self,
        units: &[Unit<'_>],
        known: &BTreeMap<usize, KnownGroup>,
    ) -> Result<Vec<GroupVerdict>, AcceptError> {
        let mut verdicts = Vec::with_capacity(units.len());
        let mut decided = false;
        for (position, unit) in units.iter().enumerate() {
            let verdict = match known.get(&position) {
                Some(KnownGroup::Decided(verdict)) => verdict.clone(),
                Some(KnownGroup::Mixed) => GroupVerdict::Rejected(Rejection {
                    operation: 0,
                    reason: Reason::Malformed("a part of this group was applied before".to_owned()),
                }),
                None if decided && self.is_over_budget() => GroupVerdict::NotReached,
                None => self.decide(unit, decided).await?,
            };
            decided |= !known.contains_key(&position);
            verdicts.push(verdict);
        }
        Ok(verdicts)
    }

    fn is_over_budget(&self) -> bool {
        let now = self.acceptance.environment.now().milliseconds();
        now - self.occasion.now.milliseconds() > BUDGET_MILLISECONDS
    }

    /// One verdict. A rejection leaves no trace but its own record. A group whose handlers had less than a
    /// whole transaction's time, because others were decided about before, and were not done in it, is put
    /// off: it comes again, and then before the others.
    async fn decide(&mut self, unit: &Unit<'_>, is_later: bool) -> Result<GroupVerdict, AcceptError> {
        let applied = match &unit.steps {
            Err(rejection) => Err(rejection.clone()),
            Ok(steps) => {
                self.begin_group();
                self.apply_or_undo(steps).await?
            }
        };
        Ok(match applied {
            Ok(merged) if merged.is_empty() => GroupVerdict::Applied,
            Ok(merged) => GroupVerdict::Merged(merged),
            Err(Rejection { reason: Reason::HandlerFailed(None), .. }) if is_later && self.is_late() => {
                GroupVerdict::NotReached
            }
            Err(rejection) => {
                self.journal.rejected(&self.acceptance.engine.catalog, unit.group, &rejection);
                GroupVerdict::Rejected(rejection)
            }
        })
    }

    /// Notes that an object is deleted: its id is not given to another.
    pub(super) fn note_deleted(&mut self, id: ObjectId) {
        if self.deleted.insert(id.raw()) {
            self.deleted_by_group.push(id.raw());
        }
    }

    /// Whether an object of this id was deleted.
    pub(super) fn was_deleted(&self, id: ObjectId) -> bool {
        self.deleted.contains(&id.raw())
    }

    /// Applies steps; what is rejected leaves nothing.
    pub(super) async fn apply_or_undo(
        &mut self,
        steps: &[Step<'_>],
    ) -> Result<Result<Vec<MergedMember>, Rejection>, StoreError> {
        let (mark, lost, numbers) = (self.world.mark(), self.journal.mark(), self.numbers.clone());
        let (undecided, has_ids) = (self.undecided.clone(), self.ids.is_some());
        let deleted = self.deleted_by_group.len();
        // Only what handlers saw is in the database before the end, so only then is there something to undo
        // there.
        let is_handled = steps.iter().any(|step| self.is_handled(step));
        if is_handled {
            self.flush().await?;
            self.transaction()?.savepoint().await?;
        }
        let attempt = self.filing.attempt();
        let applied = self.apply(steps).await?;
        self.undecided = undecided;
        self.filing.end(attempt, applied.is_err());
        if applied.is_err() {
            self.world.undo_to(mark);
            self.journal.undo_to(lost);
            for id in self.deleted_by_group.drain(deleted..) {
                self.deleted.remove(&id);
            }
            self.numbers = numbers;
            if is_handled {
                self.world.forget_stale(&self.undecided);
                self.ids.take_if(|_| !has_ids);
            }
        }
        if is_handled {
            self.transaction()?.close_savepoint(applied.is_ok()).await?;
        }
        Ok(applied)
    }

    /// What the server keeps beside the rows: numbers and ids that were given, and what was lost.
    async fn keep(&mut self, transaction: &mut dyn Transaction) -> Result<(), StoreError> {
        self.numbers.store(transaction, &self.acceptance.engine.catalog).await?;
        let mut ids = self.ids.take();
        if ids.is_none() && self.journal.needs_ids() {
            ids = Some(IdLease::open(transaction).await?);
        }
        std::mem::take(&mut self.journal).write(transaction, self.occasion, ids.as_mut()).await?;
        match ids {
            Some(ids) => ids.close(transaction).await,
            None => Ok(()),
        }
    }

    /// Everything that belongs to the commit beside the rows, and the commit.
    async fn finish(
        mut self,
        caller: &Caller,
        cut: Cut,
        outcome: &Outcome,
        groups: &[Group],
        known: &Known,
    ) -> Result<(), AcceptError> {
        let engine = self.acceptance.engine;
        let occasion = self.occasion;
        let mut transaction = self.transaction.take().ok_or_else(over)?;
        std::mem::take(&mut self.filing).finish(&mut *transaction, engine, occasion.seq).await?;
        self.keep(&mut *transaction).await?;
        let objects = BTreeSet::from_iter(groups.iter().flat_map(objects)).into_iter().collect();
        let stored = StoredOutcome { outcome: outcome.clone(), objects };
        ledger::store_outcome(&mut *transaction, caller, cut, &stored, groups, known, occasion.now).await?;
        self.acceptance.commit(transaction).await?;
        Ok(())
    }

    /// The state of some objects as the caller sees it.
    pub(super) async fn state_of(
        &mut self,
        objects: impl Iterator<Item = (Name, ObjectId)>,
    ) -> Result<Vec<Page>, StoreError> {
        let catalog = &self.acceptance.engine.catalog;
        let known = objects.filter_map(|(name, id)| Some((catalog.find(&name)?, id)));
        let keys: BTreeSet<Key> = known.filter(|(entity, _)| catalog.entity(*entity).persistable).collect();
        self.load_rows(keys.iter().copied()).await?;
        let guests = self.guests(&keys).await?;
        Ok(answer::state(self.access(), &self.world, &keys, &guests))
    }

    /// Those of some objects that the filter of their entity leaves out, as they will be stored.
    async fn guests(&mut self, keys: &BTreeSet<Key>) -> Result<BTreeSet<Key>, StoreError> {
        let engine = self.acceptance.engine;
        let mut guests = BTreeSet::new();
        let entities: BTreeSet<EntityIndex> = keys.iter().map(|(entity, _)| *entity).collect();
        for entity in entities {
            let condition = engine.wanted(entity).condition(&engine.catalog, &engine.grants, self.me());
            let Some(condition) = condition else { continue };
            self.flush().await?;
            let ids = keys.iter().filter(|(of, _)| *of == entity).map(|(_, id)| id.raw());
            let (ids, me): (Vec<_>, _) = (ids.collect(), Some(self.me()));
            let matching = refine(self.transaction()?, engine, entity, &ids, &condition, me).await?;
            let others = keys.iter().filter(|(of, id)| *of == entity && !matching.contains(&id.raw()));
            guests.extend(others);
        }
        Ok(guests)
    }

    // --- What deciding uses ------------------------------------------------------------------------

    pub(super) fn me(&self) -> Me {
        self.occasion.me
    }

    pub(super) fn access(&self) -> Access<'a> {
        Access { catalog: &self.acceptance.engine.catalog, me: self.occasion.me, judge: self.judge }
    }

    pub(super) fn transaction(&mut self) -> Result<&mut dyn Transaction, StoreError> {
        match &mut self.transaction {
            Some(transaction) => Ok(&mut **transaction),
            None => Err(over()),
        }
    }

    pub(super) async fn flush(&mut self) -> Result<(), StoreError> {
        let transaction = self.transaction.as_deref_mut().ok_or_else(over)?;
        let Self { acceptance, filing, world, undecided, .. } = self;
        flush(transaction, acceptance.engine, filing, world, undecided).await
    }

    /// Loads the last auto numbers, once.
    pub(super) async fn load_numbers(&mut self) -> Result<(), StoreError> {
        if !self.numbers.is_loaded() {
            let transaction = self.transaction.as_deref_mut().ok_or_else(over)?;
            self.numbers = Numbers::load(transaction, &self.acceptance.engine.catalog).await?;
        }
        Ok(())
    }

    pub(super) async fn load_rows(&mut self, keys: impl IntoIterator<Item = Key>) -> Result<(), StoreError> {
        let transaction = self.transaction.as_deref_mut().ok_or_else(over)?;
        let Self { acceptance, world, paths, pending, .. } = self;
        let me = Some(self.occasion.me);
        prefetch::load_rows(transaction, acceptance.compiler(), world, paths, pending, me, keys).await
    }

    pub(super) async fn load_referrers(&mut self, keys: Vec<Key>) -> Result<(), StoreError> {
        let transaction = self.transaction.as_deref_mut().ok_or_else(over)?;
        prefetch::load_referrers(transaction, self.acceptance.compiler(), &mut self.world, keys).await
    }

    pub(super) async fn load_holders(
        &mut self,
        wanted: BTreeMap<UniqueSet, BTreeSet<Vec<Value>>>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction.as_deref_mut().ok_or_else(over)?;
        prefetch::load_holders(transaction, self.acceptance.compiler(), &mut self.world, wanted).await
    }
}

/// The objects that a group is about.
fn objects(group: &Group) -> impl Iterator<Item = (Name, ObjectId)> {
    group.operations.iter().map(|operation| (operation.entity.clone(), operation.id))
}

fn over() -> StoreError {
    StoreError::Refused { detail: "the transaction of the upload is over".to_owned() }
}
