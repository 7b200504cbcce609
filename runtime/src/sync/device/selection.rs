//! What a synchronize is about: all that waits, or the unsent changes of some objects with what they need.
//!
//! A selection is closed: the other objects of the same groups, the other changes of the same objects, and
//! what they refer to or referred to, as far as it waits as well. So what is sent is never half of what a
//! commit did, and never before its causes. Absent: how it is cut into batches.

use super::cut::references_of;
use super::machine::in_parts;
use super::schedule::Extent;
use crate::store::StoreError;
use crate::store::device::{CutBatch, DeviceDatabase, LoggedGroup, PendingObject};
use crate::value::ObjectId;
use crate::wire::message::{Base, Operation, OperationChange, Want};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tidewater_model::{Catalog, Mode, Name, Query, Value, limits};

/// What somebody wants to be synchronized. Every kind brings the device to the server's present state; they
/// differ in what they send, and in what they fetch that the modes of the entities do not bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    #[default]
    All,
    /// All that waits to be sent. Nothing is cleared.
    Unsent,
    /// Some objects.
    Objects {
        /// Which.
        objects: BTreeSet<PendingObject>,
        /// Whether all deletions that wait are sent as well: a deleted object is in nobody's hand.
        with_deletions: bool,
    },
    /// What a query finds, here and at the server.
    Where(Query),
}

impl Scope {
    /// Whether who wants `other` gets it when this is done.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self == other || matches!((self, other), (Self::All, Self::Unsent))
    }

    /// How much of what waits is sent.
    #[must_use]
    pub(crate) fn extent(&self) -> Extent {
        match self {
            Self::All | Self::Unsent => Extent::Whole,
            Self::Objects { .. } | Self::Where(_) => Extent::Part,
        }
    }

    /// What the server is asked for, in as many requests as it takes. What is downloaded anyway is not, but
    /// what was cleared comes back with everything.
    pub(super) fn wants(&self, database: &DeviceDatabase) -> Result<VecDeque<Want>, StoreError> {
        let catalog = database.catalog();
        let taken_off = database.taken_off()?;
        let is_here = |entity: &Name| {
            is_whole(catalog, entity) && !taken_off.iter().any(|(at, _)| catalog.entity(*at).name == *entity)
        };
        Ok(match self {
            Self::All => in_chunks(catalog, &taken_off.iter().collect::<Vec<_>>()),
            Self::Unsent => VecDeque::new(),
            Self::Where(query) if is_here(&query.entity) => VecDeque::new(),
            Self::Where(query) if query.window.limit.is_none() => {
                VecDeque::from([Want::Query(in_parts(query, None))])
            }
            Self::Where(query) => VecDeque::from([Want::Query(query.clone())]),
            Self::Objects { objects, .. } => {
                let is_part =
                    |(entity, _): &&PendingObject| !is_whole(catalog, &catalog.entity(*entity).name);
                in_chunks(catalog, &objects.iter().filter(is_part).collect::<Vec<_>>())
            }
        })
    }
}

/// Objects, as many in a request as it may name.
pub(super) fn in_chunks(catalog: &Catalog, objects: &[&PendingObject]) -> VecDeque<Want> {
    let chunk = |chunk: &[&PendingObject]| {
        let mut by_entity: BTreeMap<Name, Vec<ObjectId>> = BTreeMap::new();
        for (entity, id) in chunk {
            by_entity.entry(catalog.entity(*entity).name.clone()).or_default().push(*id);
        }
        Want::Objects(by_entity.into_iter().collect())
    };
    objects.chunks(limits::WANTED).map(chunk).collect()
}

/// Whether rows of an entity come by themselves.
pub(crate) fn is_downloaded(catalog: &Catalog, entity: &Name) -> bool {
    let mode = catalog.find(entity).map(|entity| catalog.mode(entity));
    mode.is_none_or(|mode| matches!(mode, Mode::All | Mode::Filter(_)))
}

/// Whether a device has all rows of an entity that its account may read.
fn is_whole(catalog: &Catalog, entity: &Name) -> bool {
    let mode = catalog.find(entity).map(|entity| catalog.mode(entity));
    mode.is_none_or(|mode| matches!(mode, Mode::All))
}

/// Unsent changes that are sent before the others.
pub(super) struct Selection {
    /// The objects that they are about.
    objects: BTreeSet<PendingObject>,
    /// The groups that hold them, in order.
    groups: BTreeSet<i64>,
    /// Whether this is how it is now: nothing was committed since.
    is_new: bool,
}

impl Selection {
    /// The unsent changes of some objects, and all deletions if they are wanted, with what these need.
    pub(super) fn of(
        database: &DeviceDatabase,
        named: impl IntoIterator<Item = PendingObject>,
        with_deletions: bool,
    ) -> Result<Self, StoreError> {
        let mut objects: BTreeSet<PendingObject> = named.into_iter().collect();
        let pending = database.pending_objects()?;
        let has_links = pending.iter().any(|(entity, _)| database.catalog().set_of_links(*entity).is_some());
        if !with_deletions && !has_links && objects.is_disjoint(&pending) {
            return Ok(Self { objects, groups: BTreeSet::new(), is_new: true });
        }
        let outbox = whole_outbox(database)?;
        if with_deletions {
            let operations = outbox.iter().flat_map(|one| &one.group.operations);
            objects.extend(operations.filter(|one| is_delete(one)).filter_map(|one| object(database, one)));
        }
        let groups = closure(database, &outbox, &mut objects)?;
        Ok(Self { objects, groups, is_new: true })
    }

    /// The groups that are left, in order.
    pub(super) fn groups(&self) -> &BTreeSet<i64> {
        &self.groups
    }

    /// Whether an object is among those that were selected, or needed by them.
    pub(super) fn holds(&self, object: PendingObject) -> bool {
        self.objects.contains(&object)
    }

    /// Whether nothing is left after a batch.
    pub(super) fn ends_with(&self, batch: Option<&CutBatch>) -> bool {
        let Some(batch) = batch else { return self.groups.is_empty() };
        self.groups.iter().all(|group| batch.numbers.contains(group))
    }

    /// Forgets the groups that were decided about, and adds what the others need by now of what was there at
    /// a time: a later commit may have become a part of one of them.
    pub(super) fn renew(&mut self, database: &DeviceDatabase, horizon: i64) -> Result<(), StoreError> {
        self.refresh(database)?;
        if !std::mem::take(&mut self.is_new) && !self.groups.is_empty() {
            let mut outbox = whole_outbox(database)?;
            outbox.retain(|one| one.number <= horizon);
            self.groups = closure(database, &outbox, &mut self.objects)?;
        }
        Ok(())
    }

    /// Forgets the groups that were decided about.
    pub(super) fn refresh(&mut self, database: &DeviceDatabase) -> Result<(), StoreError> {
        let mut left = BTreeSet::new();
        for number in std::mem::take(&mut self.groups) {
            if database.group(number)?.is_some() {
                left.insert(number);
            }
        }
        self.groups = left;
        Ok(())
    }
}

/// The groups of the outbox that hold some objects, with what they need: the other objects of the same
/// groups, the other changes of the same objects, new objects that they refer to, and the changes of others
/// that cease to refer to what is deleted, go along with it or lose their reference to it. The objects found
/// on the way are added.
fn closure(
    database: &DeviceDatabase,
    outbox: &[LoggedGroup],
    objects: &mut BTreeSet<PendingObject>,
) -> Result<BTreeSet<i64>, StoreError> {
    let catalog = database.catalog();
    let operations = || outbox.iter().flat_map(|one| &one.group.operations);
    let creates = operations().filter(|one| matches!(one.change, OperationChange::Create(_)));
    let created: BTreeSet<PendingObject> = creates.filter_map(|one| object(database, one)).collect();
    // For each object the ones whose unsent changes cease to refer to it.
    let mut ceased: BTreeMap<PendingObject, BTreeSet<PendingObject>> = BTreeMap::new();
    for operation in operations() {
        for before in referred(database, operation)? {
            ceased.entry(before).or_default().extend(object(database, operation));
        }
    }
    let links = links_of(database, outbox)?;
    let mut taken = BTreeSet::new();
    loop {
        let before = taken.len();
        // A set is a part of its owner.
        let owned = links.iter().filter(|(owner, _)| objects.contains(owner)).map(|(_, link)| *link);
        objects.extend(owned.collect::<Vec<_>>());
        for LoggedGroup { number, group } in outbox {
            let of_group: Vec<_> = group.operations.iter().filter_map(|one| object(database, one)).collect();
            if of_group.iter().any(|object| objects.contains(object)) && taken.insert(*number) {
                objects.extend(of_group);
                let named = group.operations.iter().flat_map(|one| references_of(catalog, one));
                objects.extend(named.filter(|object| created.contains(object)));
                let deletes = group.operations.iter().filter(|one| is_delete(one));
                let deleted = deletes.filter_map(|one| ceased.get(&object(database, one)?));
                objects.extend(deleted.flatten());
                if group.operations.iter().any(is_delete) {
                    objects.extend(database.derived_of(*number)?.into_iter().map(|one| one.object));
                }
            }
        }
        if taken.len() == before {
            return Ok(taken);
        }
    }
}

/// The links that unsent changes make or remove, each with the object whose set it is in.
fn links_of(
    database: &DeviceDatabase,
    outbox: &[LoggedGroup],
) -> Result<Vec<(PendingObject, PendingObject)>, StoreError> {
    let catalog = database.catalog();
    let mut links = Vec::new();
    for operation in outbox.iter().flat_map(|one| &one.group.operations) {
        let Some(link) = object(database, operation) else { continue };
        let Some(set) = catalog.set_of_links(link.0) else { continue };
        let owner = match &operation.change {
            OperationChange::Delete(_) => {
                let row = database.theirs(link)?;
                row.and_then(|row| ObjectId::from_raw(row.values.first()?.integer()?))
            }
            _ => references_of(catalog, operation).next().map(|(_, owner)| owner),
        };
        links.extend(owner.map(|owner| ((set.owner, owner), link)));
    }
    Ok(links)
}

fn object(database: &DeviceDatabase, operation: &Operation) -> Option<PendingObject> {
    Some((database.catalog().find(&operation.entity)?, operation.id))
}

fn is_delete(operation: &Operation) -> bool {
    matches!(operation.change, OperationChange::Delete(_))
}

/// The objects that an operation makes its object not refer to any more: those whose place others take, and
/// all that a deleted one refers to at the server.
fn referred(database: &DeviceDatabase, operation: &Operation) -> Result<Vec<PendingObject>, StoreError> {
    let catalog = database.catalog();
    let Some(entity) = catalog.find(&operation.entity) else { return Ok(Vec::new()) };
    let target = |name: &Name, value: &Value| {
        Some((catalog.target(entity, name)?, ObjectId::from_raw(value.integer()?)?))
    };
    Ok(match &operation.change {
        OperationChange::Create(_) => Vec::new(),
        OperationChange::Update(members) => {
            let before = members.iter().filter_map(|change| {
                if let Base::Value(before) = &change.base { target(&change.member, before) } else { None }
            });
            before.collect()
        }
        OperationChange::Delete(_) => {
            let row = database.theirs((entity, operation.id))?;
            let members = catalog.entity(entity).members.iter();
            let values = row.iter().flat_map(|row| row.values.iter());
            members.zip(values).filter_map(|(member, value)| target(&member.name, value)).collect()
        }
    })
}

fn whole_outbox(database: &DeviceDatabase) -> Result<Vec<LoggedGroup>, StoreError> {
    let mut outbox: Vec<LoggedGroup> = Vec::new();
    loop {
        let after = outbox.last().map_or(0, |group| group.number);
        let more = database.groups_after(after, limits::BATCH_OPERATIONS)?;
        if more.is_empty() {
            return Ok(outbox);
        }
        outbox.extend(more);
    }
}
