//! Transient objects that were committed: they live in memory, and references lead to them.
//!
//! Absent: validations of what is committed, and objects that are stored.

use super::in_hand::{ObjectInHand, Refreshed, StoredObject};
use crate::rule::{EVERY_MEMBER, Evaluation, NoRows, RowView, validate};
use crate::typed::Me;
use crate::value::{Carried, ObjectId, Parcel};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tidewater_model::{Catalog, Entity, EntityIndex, Name, Type, Value, limits};

type Key = (EntityIndex, ObjectId);

/// The transient objects of the account that uses a device, or of one microflow or upload, each as it was
/// committed last.
#[derive(Default)]
pub(crate) struct Transients {
    objects: BTreeMap<Key, Kept>,
    /// The same, by the number of the commit.
    by_commit: BTreeMap<u64, Key>,
    commits: u64,
    bytes: usize,
    /// What was before the changes since [`Transients::begin`], oldest first.
    undo: Option<Vec<(Key, Option<Kept>)>>,
    /// How many commits there were at the last mark. Of what was committed since, it is known what was
    /// before.
    marked: u64,
}

#[derive(Clone)]
struct Kept {
    commit: u64,
    object: StoredObject,
    /// Whether it came along with a call or an answer, and was not committed here since.
    came: bool,
}

/// Where to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    undo: usize,
    /// The mark before this one.
    before: u64,
}

impl Transients {
    // --- Keeping ----------------------------------------------------------------------------------

    /// Keeps an object as it was committed. Of very many, or of large ones, those are forgotten whose commit
    /// is longest ago: nobody says of a transient object that it is not needed any more.
    pub(crate) fn keep(&mut self, entity: EntityIndex, object: StoredObject) {
        self.put((entity, object.id), object, false);
    }

    fn put(&mut self, key: Key, object: StoredObject, came: bool) {
        self.commits += 1;
        let before = self.replace(key, Some(Kept { commit: self.commits, object, came }));
        if let Some(undo) = &mut self.undo
            && before.as_ref().is_none_or(|before| before.commit <= self.marked)
        {
            undo.push((key, before));
        }
        while (self.objects.len() > limits::TRANSIENT_OBJECTS || self.bytes > limits::TRANSIENT_BYTES)
            && let Some((_, oldest)) = self.by_commit.first_key_value().filter(|(_, oldest)| **oldest != key)
        {
            // What is forgotten stays forgotten: what could be undone is bounded by what is kept.
            self.replace(*oldest, None);
        }
    }

    fn replace(&mut self, key: Key, now: Option<Kept>) -> Option<Kept> {
        if let Some(now) = &now {
            self.bytes += now.bytes();
            self.by_commit.insert(now.commit, key);
        }
        let before = match now {
            Some(now) => self.objects.insert(key, now),
            None => self.objects.remove(&key),
        };
        if let Some(before) = &before {
            self.bytes -= before.bytes();
            self.by_commit.remove(&before.commit);
        }
        before
    }

    /// An object, if it was committed.
    pub(crate) fn get(&self, entity: EntityIndex, id: ObjectId) -> Option<&StoredObject> {
        self.objects.get(&(entity, id)).map(|kept| &kept.object)
    }

    /// What the commit of an object comes to: what its user changed, on top of what others committed since it
    /// was read.
    pub(crate) fn merged(&self, catalog: &Catalog, object: &ObjectInHand) -> ObjectInHand {
        match self.get(object.entity, object.id).filter(|_| object.stored.is_some()) {
            None => object.clone(),
            Some(kept) => {
                let values = Refreshed::new(catalog, object, kept.clone()).values;
                ObjectInHand { values, ..object.clone() }
            }
        }
    }

    // --- Undoing ----------------------------------------------------------------------------------

    /// From here on what changes can be undone.
    pub(crate) fn begin(&mut self) {
        self.undo = Some(Vec::new());
        self.marked = self.commits;
    }

    /// Nothing is undone any more.
    pub(crate) fn end(&mut self) {
        self.undo = None;
    }

    /// What there is now.
    pub(crate) fn mark(&mut self) -> Mark {
        let before = std::mem::replace(&mut self.marked, self.commits);
        Mark { undo: self.undo.as_ref().map_or(0, Vec::len), before }
    }

    /// What changed since stays, as far as an earlier mark lets it: of what was committed since that one, it
    /// is known already what was before.
    pub(crate) fn release(&mut self, mark: Mark) {
        self.marked = mark.before;
        let Some(undo) = &mut self.undo else { return };
        let since = undo.split_off(mark.undo.min(undo.len()));
        let is_needed = |before: &Option<Kept>| before.as_ref().is_none_or(|it| it.commit <= mark.before);
        undo.extend(since.into_iter().filter(|(_, before)| is_needed(before)));
    }

    /// Makes everything what it was.
    pub(crate) fn back_to(&mut self, mark: Mark) {
        self.marked = mark.before;
        let Some(undo) = &mut self.undo else { return };
        for (key, before) in undo.split_off(mark.undo.min(undo.len())).into_iter().rev() {
            self.replace(key, before);
        }
    }

    // --- Travelling -------------------------------------------------------------------------------

    /// The objects to which those in the parcels lead, however indirectly: each once, nearest first.
    pub(crate) fn reached<'p>(
        &self,
        catalog: &Catalog,
        parcels: impl IntoIterator<Item = &'p Parcel>,
    ) -> Vec<Carried> {
        self.led_to(catalog, parcels, |_| true)
    }

    /// Those of them that were committed here, and did not only come along.
    pub(crate) fn made<'p>(
        &self,
        catalog: &Catalog,
        parcels: impl IntoIterator<Item = &'p Parcel>,
    ) -> Vec<Carried> {
        self.led_to(catalog, parcels, |kept| !kept.came)
    }

    fn led_to<'p>(
        &self,
        catalog: &Catalog,
        parcels: impl IntoIterator<Item = &'p Parcel>,
        travels: impl Fn(&Kept) -> bool,
    ) -> Vec<Carried> {
        let (mut ahead, mut known, mut found) = (VecDeque::new(), BTreeSet::new(), Vec::new());
        if self.objects.is_empty() {
            return found;
        }
        for parcel in parcels {
            parcel.visit_records(&mut |name, members| {
                if let Some(entity) = catalog.named(name) {
                    ahead.extend(targets(catalog, entity, members.iter().map(|(_, value)| value)));
                }
            });
        }
        while let Some(key) = ahead.pop_front() {
            let Some(kept) = self.objects.get(&key).filter(|_| known.insert(key)) else { continue };
            let entity = catalog.entity(key.0);
            ahead.extend(targets(catalog, entity, kept.object.values.iter()));
            if travels(kept) {
                let names = entity.members.iter().map(|member| member.name.clone());
                let members = names.zip(kept.object.values.iter().cloned()).collect();
                found.push(Carried { entity: entity.name.clone(), id: key.1, members });
            }
        }
        found
    }

    /// Keeps what came along with a call or its answer, and is of the types that the app says. Whoever sent
    /// it is not believed that it is valid, and what is calculated is calculated here.
    ///
    /// # Errors
    /// What is not valid, naming the object; nothing is kept then.
    pub(crate) fn take(&mut self, catalog: &Catalog, me: Me, carried: Vec<Carried>) -> Result<(), String> {
        let evaluation = Evaluation { catalog, me: Some(me), rows: &NoRows };
        let mut taken = Vec::with_capacity(carried.len());
        for Carried { entity, id, members } in carried {
            let Some(index) = catalog.find(&entity) else { continue };
            let values =
                catalog.entity(index).members.iter().zip(members).map(|(member, (_, value))| {
                    if member.calculated.is_some() { Value::Empty } else { value }
                });
            let mut object = StoredObject { id, unreadable: 0, values: values.collect() };
            let view = RowView { id, values: &object.values, unreadable: 0 };
            if let Some(fault) = validate(&evaluation, index, view, EVERY_MEMBER).first() {
                return Err(format!("what comes along as `{entity}` {id} is not valid: {}", fault.text));
            }
            object.complete(&evaluation, index);
            object.hide_absent(catalog, index);
            taken.push(((index, id), object));
        }
        // What is nearest was told first, and is to be forgotten last.
        taken.into_iter().rev().for_each(|(key, object)| self.put(key, object, true));
        Ok(())
    }
}

impl Kept {
    fn bytes(&self) -> usize {
        self.object.values.iter().map(Value::size).sum()
    }
}

/// The transient objects to which members refer.
fn targets<'a>(
    catalog: &'a Catalog,
    entity: &'a Entity,
    values: impl Iterator<Item = &'a Value> + 'a,
) -> impl Iterator<Item = Key> + 'a {
    entity.members.iter().zip(values).filter_map(|(member, value)| {
        let Type::Reference(name) = &member.ty else { return None };
        Some((transient(catalog, name)?, value.integer().and_then(ObjectId::from_raw)?))
    })
}

fn transient(catalog: &Catalog, name: &Name) -> Option<EntityIndex> {
    catalog.find(name).filter(|entity| !catalog.entity(*entity).persistable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(count: u32, number: i64) -> StoredObject {
        let values = [Value::Integer(number)].into();
        StoredObject { id: ObjectId::new(1, count).unwrap(), unreadable: 0, values }
    }

    fn numbers(transients: &Transients, most: u32) -> Vec<Option<i64>> {
        let found = |count| transients.get(EntityIndex(0), ObjectId::new(1, count).unwrap());
        (1..=most).map(|count| found(count)?.values[0].integer()).collect()
    }

    #[test]
    fn what_failed_within_what_failed_is_undone_to_where_each_began() {
        let mut kept = Transients::default();
        let put = |kept: &mut Transients, count, number| kept.keep(EntityIndex(0), object(count, number));
        put(&mut kept, 1, 1);
        kept.begin();
        put(&mut kept, 2, 1);
        let outer = kept.mark();
        put(&mut kept, 1, 2);
        let inner = kept.mark();
        (3..9).for_each(|number| put(&mut kept, 1, number));
        put(&mut kept, 3, 1);
        kept.back_to(inner);
        assert_eq!(numbers(&kept, 3), [Some(2), Some(1), None]);
        let inner = kept.mark();
        put(&mut kept, 2, 2);
        kept.release(inner);
        put(&mut kept, 2, 3);
        assert_eq!(numbers(&kept, 3), [Some(2), Some(3), None]);
        kept.back_to(outer);
        assert_eq!(numbers(&kept, 3), [Some(1), Some(1), None]);
        assert_eq!((kept.bytes, kept.by_commit.len()), (18, 2));
    }

    #[test]
    fn what_is_kept_to_be_undone_does_not_grow_with_the_commits_of_one_object() {
        let mut kept = Transients::default();
        kept.begin();
        for number in 0..1_000 {
            let mark = kept.mark();
            kept.keep(EntityIndex(0), object(1, number));
            kept.keep(EntityIndex(0), object(1, -number));
            kept.release(mark);
            kept.keep(EntityIndex(0), object(1, number));
        }
        assert_eq!(kept.undo.map(|undo| undo.len()), Some(1));
    }
}
