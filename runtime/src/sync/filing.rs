//! Filing: which changes of a commit concern which buckets.
//!
//! Before rows are written, the buckets that they are in are noted, and those of the rows whose
//! conditions read them. At the end the buckets are compared. A row that entered, left or changed
//! visibly leaves one entry in each bucket concerned; everything else leaves nothing, so that an edit
//! of members that nobody in a bucket may read cannot be told from no edit at all.

use super::Engine;
use super::refine::refine;
use crate::rule::{EVERYONE, Key};
use crate::store::{Row, StoreError, Transaction};
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, MemberIndex, Value, ValueRef};

/// What happened to a row, as a bucket sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i64)]
pub(super) enum Kind {
    Enter = 0,
    Stay = 1,
    Leave = 2,
}

impl Kind {
    /// The kind that is stored as this number.
    pub(super) const fn from_number(number: i64) -> Self {
        match number {
            0 => Self::Enter,
            2 => Self::Leave,
            _ => Self::Stay,
        }
    }
}

/// In the place of a replica: none has the row as it is.
pub(super) const NOBODY: i64 = 0;

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
}

impl Touched {
    /// A row that is created or deleted.
    #[must_use]
    pub const fn whole(entity: EntityIndex, id: ObjectId) -> Self {
        Self { entity, id, members: u64::MAX }
    }

    /// A row of which these members change.
    #[must_use]
    pub fn changed(
        entity: EntityIndex,
        id: ObjectId,
        members: impl IntoIterator<Item = MemberIndex>,
    ) -> Self {
        let members = members.into_iter().fold(0, |bits, member| bits | 1 << member.0);
        Self { entity, id, members }
    }
}

/// The key of the bucket that a row is in, for each grant of its entity.
type Buckets = Vec<Option<i64>>;

/// A row whose buckets may change.
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
        self.before.is_empty()
    }
}

/// Gathers what a transaction touches, and files it in the change log at the end.
#[derive(Default)]
pub struct Filing {
    rows: BTreeMap<EntityIndex, BTreeMap<i64, Noted>>,
    /// The replica that sent rows, and those that are now exactly as it sent them.
    as_sent: Option<(u32, BTreeSet<(EntityIndex, ObjectId)>)>,
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

    /// These rows are now exactly as the replica has them that sent them: nothing was merged, assigned
    /// or corrected. It needs no echo of them.
    pub fn as_sent(&mut self, replica: u32, rows: BTreeSet<(EntityIndex, ObjectId)>) {
        self.as_sent = Some((replica, rows));
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
        let mut entries = BTreeSet::new();
        let Self { rows, as_sent } = self;
        // A row that enters or leaves a bucket may show more of itself than before, so it is echoed,
        // unless its sender created it.
        let sender = |entity: EntityIndex, id: i64, noted: &Noted, kind: Kind| {
            let (replica, rows) = as_sent.as_ref()?;
            let is_sent = rows.contains(&(entity, ObjectId::from_raw(id)?)) && !noted.reached;
            let is_known = kind == Kind::Stay || (kind == Kind::Enter && noted.is_new());
            (is_sent && is_known).then_some(i64::from(*replica))
        };
        for (entity, rows) in rows {
            let now = buckets_of(transaction, engine, entity, rows.keys().copied().collect()).await?;
            let grants = engine.grants.of(entity);
            if let Some((replica, _)) = &as_sent {
                let own = |id: i64| ObjectId::from_raw(id).is_some_and(|id| id.replica() == *replica);
                let created = rows.iter().filter(|(id, noted)| noted.is_new() && own(**id));
                for (id, _) in created.filter(|(id, _)| *replica != 0 && now.contains_key(id)) {
                    let replica = i64::from(*replica);
                    entries.insert((engine.created(entity), replica, *id, Kind::Enter as i64, replica));
                }
            }
            for (position, grant) in grants.grants.iter().enumerate() {
                let of = |buckets: &Buckets| buckets.get(position).copied().flatten();
                for (id, noted) in &rows {
                    let (before, after) = (of(&noted.before), now.get(id).and_then(of));
                    let mut file = |key, id, kind: Kind| {
                        let sender = sender(entity, id, noted, kind).unwrap_or(NOBODY);
                        entries.insert((grant.id, key, id, kind as i64, sender));
                    };
                    if grant.key == Key::Unbucketed {
                        let counts = noted.members & (grant.mask | grants.members) != 0;
                        if noted.reached || counts || before != after {
                            file(EVERYONE, WHOLE_ENTITY, Kind::Stay);
                        }
                        continue;
                    }
                    if before == after {
                        if let Some(key) = after.filter(|_| noted.members & grant.mask != 0) {
                            file(key, *id, Kind::Stay);
                        }
                        continue;
                    }
                    before.into_iter().for_each(|key| file(key, *id, Kind::Leave));
                    after.into_iter().for_each(|key| file(key, *id, Kind::Enter));
                }
            }
        }
        let seq = i64::try_from(seq).unwrap_or(i64::MAX);
        let row =
            |(grant, key, id, kind, sender)| [grant, key, seq, id, kind, sender].map(Value::Integer).to_vec();
        let rows: Vec<Row> = entries.into_iter().map(row).collect();
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
            noted.insert(id, Noted { before, members: 0, reached: false });
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
            found.insert(*id, keys.iter().map(key).collect());
        }
    };
    transaction.scan(&membership.statement.of(ids), &mut collect).await?;
    for position in &membership.inexact {
        let Some(condition) = &engine.grants.of(entity).grants[*position].row else { continue };
        let maybe: Vec<_> =
            found.iter().filter(|(_, keys)| keys[*position].is_some()).map(|(id, _)| *id).collect();
        let holds = refine(transaction, engine, entity, &maybe, condition, None).await?;
        for id in maybe.iter().filter(|id| !holds.contains(id)) {
            found.get_mut(id).into_iter().for_each(|keys| keys[*position] = None);
        }
    }
    Ok(found)
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
