//! Filing: which changes of a commit concern which buckets.
//!
//! Before rows are written, the buckets that they are in are noted, and those of the rows whose
//! conditions read them. At the end the buckets are compared. A row that entered, left or changed
//! visibly leaves one entry in each bucket concerned; everything else leaves nothing, so that an edit
//! of members that nobody in a bucket may read cannot be told from no edit at all.

use super::Engine;
use super::log::{self, Kind, NOBODY};
use super::refine::refine;
use crate::rule::{EVERYONE, Key};
use crate::store::{Row, StoreError, Transaction};
use crate::value::ObjectId;
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
        let members = members.into_iter().fold(0, |bits, member| bits | 1 << member.0);
        Self { entity, id, members, is_new: false }
    }
}

/// The buckets that a row is in.
#[derive(Default)]
struct Buckets {
    /// For each grant of its entity the key, unless that is a set.
    keys: Vec<Option<i64>>,
    /// Of the grants whose key is a set: the grant's position and a key, for each account in the set.
    in_sets: BTreeSet<(usize, i64)>,
}

impl Buckets {
    /// The keys of a grant's buckets that the row is in.
    fn of(&self, position: usize) -> BTreeSet<i64> {
        let single = self.keys.get(position).copied().flatten();
        let all = self.in_sets.range((position, i64::MIN)..=(position, i64::MAX)).map(|(_, key)| *key);
        all.chain(single).collect()
    }
}

/// A row whose buckets may change.
#[derive(Default)]
struct Noted {
    before: Buckets,
    /// The row's own members that changed.
    members: u64,
    /// Whether a row that its conditions read changed.
    reached: bool,
}

impl Noted {
    /// Whether the row was not there before.
    fn is_new(&self) -> bool {
        self.before.keys.is_empty()
    }
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
        let is_known = kind == Kind::Stay || (kind == Kind::Enter && noted.is_new());
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
}

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
                self.rows.entry(one.entity).or_default().entry(one.id.raw()).or_default();
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
        let Self { rows, upload } = self;
        let mut entries = Entries::default();
        for (entity, rows) in rows {
            let now = buckets_of(transaction, engine, entity, rows.keys().copied().collect()).await?;
            let grants = engine.grants.of(entity);
            let told = !engine.silent(entity);
            let created = rows.iter().filter(|(id, noted)| noted.is_new() && upload.has_given(**id));
            for (id, _) in created {
                let replica = upload.replica.into();
                entries.add((engine.by_upload(entity), replica, *id), Kind::Enter, replica);
            }
            for (position, grant) in grants.grants.iter().enumerate() {
                let is_set = matches!(grant.key, Key::Set(_));
                let of = |buckets: &Buckets| buckets.keys.get(position).copied().flatten();
                for (id, noted) in &rows {
                    if is_set {
                        let file = |key, kind| {
                            let sender = upload.sender(entity, *id, noted, kind);
                            entries.add((grant.id, key, *id), kind, sender);
                        };
                        let (before, after) = (&noted.before, now.get(id));
                        let after = after.map(|after| after.of(position)).unwrap_or_default();
                        let is_news = noted.members & grant.mask & told != 0;
                        compare(&before.of(position), &after, is_news, file);
                        continue;
                    }
                    let (before, after) = (of(&noted.before), now.get(id).and_then(of));
                    if grant.key == Key::Unbucketed {
                        let counts = noted.members & (grant.mask & told | grants.members) != 0;
                        if noted.reached || counts || before != after {
                            entries.add((grant.id, EVERYONE, WHOLE_ENTITY), Kind::Stay, NOBODY);
                        }
                        continue;
                    }
                    let mut file = |key, kind| {
                        entries.add((grant.id, key, *id), kind, upload.sender(entity, *id, noted, kind));
                    };
                    if before != after {
                        before.into_iter().for_each(|key| file(key, Kind::Leave));
                        after.into_iter().for_each(|key| file(key, Kind::Enter));
                    } else if let Some(key) = after.filter(|_| noted.members & grant.mask & told != 0) {
                        file(key, Kind::Stay);
                    }
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
            let before = found.remove(&id).unwrap_or_default();
            noted.insert(id, Noted { before, ..Noted::default() });
        }
        Ok(())
    }

    fn each(&mut self, entity: EntityIndex, ids: impl Iterator<Item = i64>, change: impl Fn(&mut Noted)) {
        let Some(rows) = self.rows.get_mut(&entity) else { return };
        ids.for_each(|id| rows.get_mut(&id).into_iter().for_each(&change));
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
            let key = |key: &ValueRef<'_>| if let ValueRef::Integer(key) = key { Some(*key) } else { None };
            let keys = keys.iter().map(key).collect();
            found.insert(*id, Buckets { keys, in_sets: BTreeSet::new() });
        }
    };
    transaction.scan(&membership.statement.of(ids.clone()), &mut collect).await?;
    for position in &membership.inexact {
        let Some(condition) = &engine.grants.of(entity).grants[*position].row else { continue };
        let maybe: Vec<_> =
            found.iter().filter(|(_, row)| row.keys[*position].is_some()).map(|(id, _)| *id).collect();
        let holds = refine(transaction, engine, entity, &maybe, condition, None).await?;
        for id in maybe.iter().filter(|id| !holds.contains(id)) {
            found.get_mut(id).into_iter().for_each(|row| row.keys[*position] = None);
        }
    }
    for (position, statement) in &membership.sets {
        let mut collect = |row: &[ValueRef<'_>]| {
            let [ValueRef::Integer(id), ValueRef::Integer(key)] = row else { return };
            if let Some(row) = found.get_mut(id).filter(|row| row.keys[*position].is_some()) {
                row.in_sets.insert((*position, *key));
            }
        };
        transaction.scan(&statement.of(ids.clone()), &mut collect).await?;
        found.values_mut().for_each(|row| row.keys[*position] = None);
    }
    Ok(found)
}

/// Files what happened to a row in the buckets of a set: it left some, entered some, and where it stayed
/// there may be news of it.
fn compare(before: &BTreeSet<i64>, after: &BTreeSet<i64>, is_news: bool, mut file: impl FnMut(i64, Kind)) {
    before.difference(after).for_each(|key| file(*key, Kind::Leave));
    after.difference(before).for_each(|key| file(*key, Kind::Enter));
    before.intersection(after).filter(|_| is_news).for_each(|key| file(*key, Kind::Stay));
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
