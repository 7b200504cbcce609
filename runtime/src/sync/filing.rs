//! Filing: which changes of a commit concern which buckets.
//!
//! Before rows are written, the buckets that they are in are noted, and those of the rows whose
//! conditions read them. At the end the buckets are compared. A row that entered, left or changed
//! visibly leaves one entry in each bucket concerned; everything else leaves nothing, so that an edit
//! of members that nobody in a bucket may read cannot be told from no edit at all.

use super::Engine;
use super::log::{self, Kind, NOBODY};
use super::refine::refine;
use crate::rule::{EVERYONE, Key, mask};
use crate::store::{Row, StoreError, Transaction};
use crate::value::ObjectId;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, MemberIndex, Value, ValueRef};

/// The row under which a change of an entity is filed for those who read the entity as a whole.
const WHOLE_ENTITY: i64 = 1;

/// A row that is about to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The entity.
    pub entity: EntityIndex,
    /// The row.
    pub id: ObjectId,
    /// A bit for each member that changes, by its position.
    pub members: u64,
    /// Whether the row is not in the database yet; nobody asks for its buckets then.
    pub is_new: bool,
}

impl Touched {
    /// A row that is created or deleted, or both: it may be there or not.
    #[must_use]
    pub const fn whole(entity: EntityIndex, id: ObjectId) -> Self {
        Self { entity, id, members: u64::MAX, is_new: false }
    }

    /// A row that is created and was not there before the transaction.
    #[must_use]
    pub const fn created(entity: EntityIndex, id: ObjectId) -> Self {
        Self { entity, id, members: u64::MAX, is_new: true }
    }

    /// A row of which these members change.
    #[must_use]
    pub fn changed(
        entity: EntityIndex,
        id: ObjectId,
        members: impl IntoIterator<Item = MemberIndex>,
    ) -> Self {
        let members = mask(members.into_iter().map(|member| member.0));
        Self { entity, id, members, is_new: false }
    }
}

/// The buckets that a row is in: positions of grants of its entity, each with a key. Sorted; under a grant by
/// a set there is one for each account in the set.
#[derive(Default)]
struct Buckets(Vec<(usize, i64)>);

impl Buckets {
    /// Those of a grant.
    fn of(&self, position: usize) -> &[(usize, i64)] {
        let first = self.0.partition_point(|(at, _)| *at < position);
        let end = self.0.partition_point(|(at, _)| *at <= position);
        &self.0[first..end]
    }
}

/// A row whose buckets may change.
#[derive(Default)]
struct Noted {
    /// Nothing for a row that was not there.
    before: Option<Buckets>,
    /// The row's own members that changed.
    members: u64,
    /// Whether a row that its conditions read changed.
    reached: bool,
}

/// What a commit that is an upload means for the replica that sent it.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The replica; 0 if the commit is no upload.
    pub replica: u32,
    /// Rows that are now exactly as the replica has them: nothing of them was merged, assigned or
    /// corrected. It needs no echo of them.
    pub as_sent: BTreeSet<(EntityIndex, ObjectId)>,
    /// Rows whose state the answer to the upload tells. The replica knows them in a way that its cursor
    /// does not say, so the next download tells them again.
    pub answered: BTreeSet<(EntityIndex, ObjectId)>,
}

impl Upload {
    /// Whether the id is one of those that the replica gives.
    fn has_given(&self, id: i64) -> bool {
        self.replica != 0 && ObjectId::from_raw(id).is_some_and(|id| id.replica() == self.replica)
    }

    /// Who has the row as it is after this. A row that enters or leaves a bucket may show more of itself
    /// than before, so nobody has, unless its sender created it.
    fn sender(&self, entity: EntityIndex, id: i64, noted: &Noted, kind: Kind) -> i64 {
        let is_sent = ObjectId::from_raw(id).is_some_and(|id| self.as_sent.contains(&(entity, id)));
        let is_known = kind == Kind::Stay || (kind == Kind::Enter && noted.before.is_none());
        if is_sent && is_known && !noted.reached { self.replica.into() } else { NOBODY }
    }
}

/// Entries by bucket (grant and key) and row: what happened, and who has the row as it is now.
#[derive(Default)]
struct Entries {
    entries: BTreeMap<(i64, i64, i64), (Kind, i64)>,
}

impl Entries {
    fn add(&mut self, place: (i64, i64, i64), kind: Kind, sender: i64) {
        self.entries.insert(place, (kind, sender));
    }

    fn rows(self, seq: i64) -> Vec<Row> {
        let row = |((grant, key, id), (kind, sender)): ((i64, i64, i64), (Kind, i64))| {
            [grant, key, seq, id, kind as i64, sender].map(Value::Integer).to_vec()
        };
        self.entries.into_iter().map(row).collect()
    }
}

/// Gathers what a transaction touches, and files it in the change log at the end.
#[derive(Default)]
pub struct Filing {
    rows: BTreeMap<EntityIndex, BTreeMap<i64, Noted>>,
    upload: Upload,
    /// How many attempts are under way, one within the other.
    attempts: usize,
    /// What was noted in them, the last at the end.
    noted: Vec<Undo>,
}

/// How something that was noted is taken back. Which buckets a row was in before stays true.
enum Undo {
    /// A row that was not there.
    New(EntityIndex, i64),
    /// What was noted of a row: its members, and whether it was reached.
    Row(EntityIndex, i64, u64, bool),
}

/// Where an attempt began.
#[derive(Clone, Copy)]
pub struct Attempt(usize);

impl Filing {
    /// Nothing is touched yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes which buckets rows are in **before** they are written. Call it before each set of writes
    /// with every row of the set, rows that a deletion takes with it included.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn touch(
        &mut self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        touched: &[Touched],
    ) -> Result<(), StoreError> {
        let mut written: BTreeMap<EntityIndex, BTreeMap<i64, u64>> = BTreeMap::new();
        for one in touched {
            if one.is_new && !engine.grants.of(one.entity).grants.is_empty() {
                let rows = self.rows.entry(one.entity).or_default();
                if let Entry::Vacant(new) = rows.entry(one.id.raw()) {
                    new.insert(Noted::default());
                    let undo = Undo::New(one.entity, one.id.raw());
                    self.noted.extend((self.attempts > 0).then_some(undo));
                }
            }
            *written.entry(one.entity).or_default().entry(one.id.raw()).or_default() |= one.members;
        }
        for (entity, rows) in &written {
            self.note(transaction, engine, *entity, rows.keys().copied().collect()).await?;
            for (position, reach) in engine.grants.of(*entity).reached.iter().enumerate() {
                let counts = |members: u64| members == u64::MAX || members & reach.members != 0;
                let from = rows.iter().filter(|(_, members)| counts(**members)).map(|(id, _)| *id);
                let from: Vec<_> = from.collect();
                if !from.is_empty() {
                    let statement = engine.reached(*entity)[position].of(from);
                    let ids = ids_of(transaction, &statement).await?;
                    self.note(transaction, engine, reach.entity, ids.iter().copied().collect()).await?;
                    self.each(reach.entity, ids.into_iter(), |noted| noted.reached = true);
                }
            }
        }
        for (entity, rows) in written {
            for (id, members) in rows {
                self.each(entity, std::iter::once(id), |noted| noted.members |= members);
            }
        }
        Ok(())
    }

    /// Begins something that may be undone, in the database and so here.
    pub fn attempt(&mut self) -> Attempt {
        self.attempts += 1;
        Attempt(self.noted.len())
    }

    /// Ends it. What was undone was not written: nobody is told of it.
    pub fn end(&mut self, Attempt(begin): Attempt, is_undone: bool) {
        self.attempts -= 1;
        let undone = if is_undone { self.noted.split_off(begin) } else { Vec::new() };
        for undo in undone.into_iter().rev() {
            match undo {
                Undo::New(entity, id) => {
                    self.rows.get_mut(&entity).and_then(|rows| rows.remove(&id));
                }
                Undo::Row(entity, id, members, reached) => {
                    let noted = self.rows.get_mut(&entity).and_then(|rows| rows.get_mut(&id));
                    noted.into_iter().for_each(|noted| (noted.members, noted.reached) = (members, reached));
                }
            }
        }
        if self.attempts == 0 {
            self.noted.clear();
        }
    }

    /// The commit is the upload of a replica.
    pub fn sent_by(&mut self, upload: Upload) {
        self.upload = upload;
    }

    /// Files what changed under the number of this commit, after the last write.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn finish(
        self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        seq: u64,
    ) -> Result<(), StoreError> {
        let Self { rows, upload, .. } = self;
        let mut entries = Entries::default();
        for (entity, rows) in rows {
            let now = buckets_of(transaction, engine, entity, rows.keys().copied().collect()).await?;
            let grants = engine.grants.of(entity);
            let told = !engine.silent(entity);
            let created = rows.iter().filter(|(id, noted)| noted.before.is_none() && upload.has_given(**id));
            for (id, _) in created {
                let replica = upload.replica.into();
                entries.add((engine.by_upload(entity), replica, *id), Kind::Enter, replica);
            }
            for (position, grant) in grants.grants.iter().enumerate() {
                for (id, noted) in &rows {
                    let before = noted.before.as_ref().map_or(&[][..], |all| all.of(position));
                    let after = now.get(id).map_or(&[][..], |all| all.of(position));
                    if grant.key == Key::Unbucketed {
                        let counts = noted.members & (grant.mask & told | grants.members) != 0;
                        if noted.reached || counts || before != after {
                            entries.add((grant.id, EVERYONE, WHOLE_ENTITY), Kind::Stay, NOBODY);
                        }
                        continue;
                    }
                    let is_news = noted.members & grant.mask & told != 0;
                    compare(before, after, is_news, |key, kind| {
                        entries.add((grant.id, key, *id), kind, upload.sender(entity, *id, noted, kind));
                    });
                }
            }
        }
        for (entity, id) in upload.answered.iter().filter(|_| upload.replica != 0) {
            entries.add((engine.by_upload(*entity), upload.replica.into(), id.raw()), Kind::Stay, NOBODY);
        }
        let rows = entries.rows(log::number(seq));
        transaction.insert("_change", &["grant", "key", "seq", "id", "kind", "replica"], &rows).await
    }

    /// Notes the buckets of rows that are not noted yet.
    async fn note(
        &mut self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        entity: EntityIndex,
        ids: BTreeSet<i64>,
    ) -> Result<(), StoreError> {
        if engine.grants.of(entity).grants.is_empty() {
            return Ok(());
        }
        let noted = self.rows.entry(entity).or_default();
        let new: Vec<_> = ids.into_iter().filter(|id| !noted.contains_key(id)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let mut found = buckets_of(transaction, engine, entity, new.clone()).await?;
        for id in new {
            noted.insert(id, Noted { before: found.remove(&id), ..Noted::default() });
        }
        Ok(())
    }

    fn each(&mut self, entity: EntityIndex, ids: impl Iterator<Item = i64>, change: impl Fn(&mut Noted)) {
        let Self { rows, attempts, noted: undo, .. } = self;
        let Some(rows) = rows.get_mut(&entity) else { return };
        for id in ids {
            if let Some(noted) = rows.get_mut(&id) {
                let before = Undo::Row(entity, id, noted.members, noted.reached);
                undo.extend((*attempts > 0).then_some(before));
                change(noted);
            }
        }
    }
}

/// The buckets of those of these rows that are there.
async fn buckets_of(
    transaction: &mut dyn Transaction,
    engine: &Engine,
    entity: EntityIndex,
    ids: Vec<i64>,
) -> Result<BTreeMap<i64, Buckets>, StoreError> {
    let membership = engine.membership(entity);
    let mut found: BTreeMap<i64, Buckets> = BTreeMap::new();
    let mut collect = |row: &[ValueRef<'_>]| {
        if let Some((ValueRef::Integer(id), keys)) = row.split_first() {
            let key = |(at, key): (usize, &ValueRef<'_>)| match key {
                ValueRef::Integer(key) => Some((at, *key)),
                _ => None,
            };
            found.insert(*id, Buckets(keys.iter().enumerate().filter_map(key).collect()));
        }
    };
    transaction.scan(&membership.statement.of(ids.clone()), &mut collect).await?;
    for position in &membership.inexact {
        let Some(condition) = &engine.grants.of(entity).grants[*position].row else { continue };
        let is_in = |(_, row): &(&i64, &Buckets)| !row.of(*position).is_empty();
        let maybe: Vec<_> = found.iter().filter(is_in).map(|(id, _)| *id).collect();
        let holds = refine(transaction, engine, entity, &maybe, condition, None).await?;
        for id in maybe.iter().filter(|id| !holds.contains(id)) {
            found.get_mut(id).into_iter().for_each(|row| row.0.retain(|(at, _)| at != position));
        }
    }
    for (position, statement) in &membership.sets {
        let mut accounts: BTreeMap<i64, Vec<(usize, i64)>> = BTreeMap::new();
        let mut collect = |row: &[ValueRef<'_>]| {
            let [ValueRef::Integer(id), ValueRef::Integer(key)] = row else { return };
            accounts.entry(*id).or_default().push((*position, *key));
        };
        transaction.scan(&statement.of(ids.clone()), &mut collect).await?;
        // The one bucket so far only said that the grant is for those in the set.
        for (id, row) in &mut found {
            let is_open = !row.of(*position).is_empty();
            row.0.retain(|(at, _)| at != position);
            row.0.extend(accounts.remove(id).filter(|_| is_open).into_iter().flatten());
            row.0.sort_unstable();
        }
    }
    Ok(found)
}

/// Files what happened to a row in the buckets of a grant: it left some, entered some, and where it stayed
/// there may be news of it.
fn compare(before: &[(usize, i64)], after: &[(usize, i64)], is_news: bool, mut file: impl FnMut(i64, Kind)) {
    let stays = |bucket: &&(usize, i64)| after.binary_search(bucket).is_ok();
    before.iter().filter(|bucket| !stays(bucket)).for_each(|(_, key)| file(*key, Kind::Leave));
    before.iter().filter(|bucket| is_news && stays(bucket)).for_each(|(_, key)| file(*key, Kind::Stay));
    let entered = after.iter().filter(|bucket| before.binary_search(bucket).is_err());
    entered.for_each(|(_, key)| file(*key, Kind::Enter));
}

/// The ids that a query gives.
pub(super) async fn ids_of(
    transaction: &mut dyn Transaction,
    statement: &crate::store::Statement,
) -> Result<Vec<i64>, StoreError> {
    let mut ids = Vec::new();
    let mut collect = |row: &[ValueRef<'_>]| {
        if let [ValueRef::Integer(id), ..] = row {
            ids.push(*id);
        }
    };
    transaction.scan(statement, &mut collect).await?;
    Ok(ids)
}
