//! The rows that an upload reads and writes, in memory.
//!
//! Rows are loaded in sets before anything is decided, decisions change them here, and what became of
//! them is written in sets. A rejected group is undone here; the database never saw it.

use crate::rule::{RowView, Rows};
use crate::sync::removal::{Removal, removal};
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::convert::Infallible;
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex, MemberIndex, Validation, Value};

/// The values of a row in member order, shared between the present and the past of the row.
pub(super) type Values = Arc<[Value]>;

/// An object.
pub(super) type Key = (EntityIndex, ObjectId);

/// Members whose values together are unique, by entity and position in [`World::unique_sets`].
pub(super) type UniqueSet = (EntityIndex, usize);

/// The rows, as they are at this point of the batch.
pub(in crate::sync) struct World<'a> {
    catalog: &'a Catalog,
    rows: HashMap<Key, Option<Values>>,
    /// The rows that differ from the database, each as the database has it. Sorted, so that writes
    /// come in the same order in every run.
    stale: BTreeMap<Key, Option<Values>>,
    undo: Vec<(Key, Option<Values>)>,
    referrers: Referrers,
    unique: Unique,
}

/// Which rows refer to a row. Complete only for rows that [`Referrers::known`] holds.
#[derive(Default)]
struct Referrers {
    tracked: bool,
    known: HashSet<Key>,
    by_target: HashMap<(EntityIndex, MemberIndex, ObjectId), BTreeSet<ObjectId>>,
}

/// Which rows have which values in unique members. Complete only for values that `known` holds.
struct Unique {
    sets: Vec<Vec<Vec<MemberIndex>>>,
    known: HashSet<(UniqueSet, Vec<Value>)>,
    holders: HashMap<(UniqueSet, Vec<Value>), BTreeSet<ObjectId>>,
}

/// Where a group began, to go back to.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize);

/// A row that differs from the database.
pub(super) struct Stale {
    pub(super) key: Key,
    pub(super) before: Option<Values>,
    pub(super) after: Option<Values>,
}

impl<'a> World<'a> {
    /// Nothing is loaded yet. Who refers to whom is only tracked for batches that delete.
    pub(in crate::sync) fn new(catalog: &'a Catalog, tracks_referrers: bool) -> Self {
        let sets = catalog.entities().map(|(index, _)| unique_sets(catalog, index)).collect();
        Self {
            catalog,
            rows: HashMap::new(),
            stale: BTreeMap::new(),
            undo: Vec::new(),
            referrers: Referrers { tracked: tracks_referrers, ..Referrers::default() },
            unique: Unique { sets, known: HashSet::new(), holders: HashMap::new() },
        }
    }

    /// Whether the database was asked for the row.
    pub(super) fn is_loaded(&self, key: Key) -> bool {
        self.rows.contains_key(&key)
    }

    /// The rows that are here.
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.rows.iter().filter(|(_, row)| row.is_some()).map(|(key, _)| *key)
    }

    /// Puts what the database has, unless something newer is here.
    pub(super) fn load(&mut self, key: Key, values: Option<Values>) {
        if !self.rows.contains_key(&key) {
            self.index(key, values.as_ref(), true);
            self.rows.insert(key, values);
        }
    }

    /// Forgets a row that no table has, so that it may be put in another state.
    pub(super) fn forget(&mut self, key: Key) {
        if let Some(row) = self.rows.remove(&key) {
            self.index(key, row.as_ref(), false);
        }
    }

    /// The row's values, if it is there.
    pub(super) fn get(&self, key: Key) -> Option<&Values> {
        self.rows.get(&key)?.as_ref()
    }

    /// Creates, changes or (with nothing) deletes a row.
    pub(super) fn put(&mut self, key: Key, values: Option<Values>) {
        let old = self.replace(key, values);
        self.stale.entry(key).or_insert_with(|| old.clone());
        self.undo.push((key, old));
    }

    fn replace(&mut self, key: Key, values: Option<Values>) -> Option<Values> {
        let old = self.rows.get(&key).cloned().flatten();
        self.index(key, old.as_ref(), false);
        self.index(key, values.as_ref(), true);
        self.rows.insert(key, values);
        old
    }

    /// Where to go back to if what follows is rejected.
    pub(super) fn mark(&self) -> Mark {
        Mark(self.undo.len())
    }

    /// Undoes everything since a mark.
    pub(super) fn undo_to(&mut self, mark: Mark) {
        while self.undo.len() > mark.0 {
            if let Some((key, values)) = self.undo.pop() {
                self.replace(key, values);
            }
        }
    }

    /// The rows that differ from the database, which is up to date after they were written. Those that
    /// are not decided about yet are left for later.
    pub(super) fn take_stale(&mut self, undecided: &BTreeSet<Key>) -> Vec<Stale> {
        let (later, now) =
            std::mem::take(&mut self.stale).into_iter().partition(|(key, _)| undecided.contains(key));
        self.stale = later;
        let now: BTreeMap<Key, Option<Values>> = now;
        let stale = now.into_iter().map(|(key, before)| Stale { key, before, after: self.get(key).cloned() });
        stale.filter(|row| row.before != row.after).collect()
    }

    /// Forgets what differs from the database, because both were put back to where they agreed, but for rows
    /// that are not decided about yet: those the database never had.
    pub(super) fn forget_stale(&mut self, undecided: &BTreeSet<Key>) {
        self.stale.retain(|key, _| undecided.contains(key));
    }

    // --- Who refers to whom -----------------------------------------------------------------------

    /// Whether all rows that refer to the row are here.
    pub(super) fn knows_referrers(&self, key: Key) -> bool {
        self.referrers.known.contains(&key)
    }

    /// All rows that refer to these rows were loaded.
    pub(super) fn set_referrers_known(&mut self, keys: &[Key]) {
        self.referrers.known.extend(keys);
    }

    /// Begins to track references, for a deletion that nobody expected.
    pub(super) fn track_referrers(&mut self) {
        if self.referrers.tracked {
            return;
        }
        self.referrers.tracked = true;
        let rows: Vec<_> = self.rows.iter().filter_map(|(key, row)| Some((*key, row.clone()?))).collect();
        for (key, row) in rows {
            self.index_references(key, &row, true);
        }
    }

    /// What deleting an object does; nothing if an object that stays prevents it. Every row that refers to a
    /// row of the removal must be in the world.
    pub(super) fn removal(&self, key: Key) -> Option<Removal> {
        let referrers = |entity, member, target| Ok::<_, Infallible>(self.referrers(entity, member, target));
        removal(self.catalog, key, referrers).ok()
    }

    /// The rows whose association leads to the object.
    pub(super) fn referrers(
        &self,
        entity: EntityIndex,
        association: MemberIndex,
        target: ObjectId,
    ) -> Vec<ObjectId> {
        let found = self.referrers.by_target.get(&(entity, association, target));
        found.map(|ids| ids.iter().copied().collect()).unwrap_or_default()
    }

    // --- Who holds which unique values ------------------------------------------------------------

    /// The sets of members of an entity that are unique, each with what identifies it.
    pub(super) fn unique_sets(&self, entity: EntityIndex) -> &[Vec<MemberIndex>] {
        &self.unique.sets[entity.0]
    }

    /// The values of a row in a unique set; nothing if one is absent, because absent values never clash.
    pub(super) fn unique_values(&self, set: UniqueSet, row: &[Value]) -> Option<Vec<Value>> {
        unique_values(&self.unique.sets[set.0.0][set.1], row)
    }

    /// Whether all rows with these values are here.
    pub(super) fn knows_holders(&self, set: UniqueSet, values: &[Value]) -> bool {
        self.unique.known.contains(&(set, values.to_vec()))
    }

    /// All rows with these values were loaded.
    pub(super) fn set_holders_known(&mut self, set: UniqueSet, values: Vec<Value>) {
        self.unique.known.insert((set, values));
    }

    /// Whether another row has these values.
    pub(super) fn is_held_by_another(&self, set: UniqueSet, values: Vec<Value>, id: ObjectId) -> bool {
        let holders = self.unique.holders.get(&(set, values));
        holders.is_some_and(|holders| holders.iter().any(|holder| *holder != id))
    }

    /// The other links between the two objects that a link is between.
    pub(super) fn doubles(&self, (links, id): Key, ends: &[Value]) -> Vec<Key> {
        let holders = self.unique.holders.get(&((links, 0), ends.to_vec()));
        let others = holders.into_iter().flatten().filter(|other| **other != id);
        others.map(|other| (links, *other)).collect()
    }

    // --- Indexes ----------------------------------------------------------------------------------

    fn index(&mut self, key: Key, row: Option<&Values>, add: bool) {
        let Some(row) = row else { return };
        if self.referrers.tracked {
            self.index_references(key, row, add);
        }
        for (position, members) in self.unique.sets[key.0.0].iter().enumerate() {
            if let Some(values) = unique_values(members, row) {
                let holders = self.unique.holders.entry(((key.0, position), values)).or_default();
                if add {
                    holders.insert(key.1)
                } else {
                    holders.remove(&key.1)
                };
            }
        }
    }

    fn index_references(&mut self, key: Key, row: &[Value], add: bool) {
        for (at, member) in self.catalog.entity(key.0).members.iter().enumerate() {
            let target = member.target().and(row[at].integer()).and_then(ObjectId::from_raw);
            if let Some(target) = target {
                let index = (key.0, MemberIndex(at), target);
                let referrers = self.referrers.by_target.entry(index).or_default();
                if add {
                    referrers.insert(key.1)
                } else {
                    referrers.remove(&key.1)
                };
            }
        }
    }
}

impl Rows for World<'_> {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        self.get((entity, id)).map(|values| RowView { id, values, unreadable: 0 })
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        let ends = vec![Value::Integer(owner.raw()), Value::Integer(target.raw())];
        let holders = self.unique.holders.get(&((links, 0), ends));
        holders.map(|ids| ids.iter().copied().collect()).unwrap_or_default()
    }
}

/// The rows as they would be with one row changed.
pub(super) struct Patched<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) key: Key,
    pub(super) values: &'a [Value],
}

impl Rows for Patched<'_> {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        if (entity, id) == self.key {
            return Some(RowView { id, values: self.values, unreadable: 0 });
        }
        self.world.row(entity, id)
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        self.world.linking(links, owner, target)
    }
}

fn unique_sets(catalog: &Catalog, index: EntityIndex) -> Vec<Vec<MemberIndex>> {
    let entity = catalog.entity(index);
    let declared = entity
        .unique
        .iter()
        .map(|names| names.iter().filter_map(|name| catalog.member(index, name)).collect::<Vec<_>>());
    let single = entity.members.iter().enumerate();
    let single = single.filter(|(_, member)| member.validations.contains(&Validation::Unique));
    declared.chain(single.map(|(at, _)| vec![MemberIndex(at)])).collect()
}

fn unique_values(members: &[MemberIndex], row: &[Value]) -> Option<Vec<Value>> {
    let values = members.iter().map(|member| Some(&row[member.0]).filter(|value| !value.is_empty()));
    values.map(Option::<&Value>::cloned).collect()
}
