//! Transient objects that were committed: they live in memory, and references lead to them.
//!
//! Absent: validations, and objects that are stored.

use super::in_hand::StoredObject;
use crate::value::{Carried, ObjectId, Parcel};
use crate::wire::call::check_carried;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use tidewater_model::{Catalog, Entity, EntityIndex, Name, Type, Value, limits};

type Key = (EntityIndex, ObjectId);

/// The transient objects of the account that uses a device, or of one microflow or upload, each as it was
/// committed last. A clone keeps what they were, and costs nothing before one of both changes.
#[derive(Clone, Default)]
pub(crate) struct Transients(Arc<Kept>);

#[derive(Clone, Default)]
struct Kept {
    objects: BTreeMap<Key, (u64, StoredObject)>,
    /// The same, by the number of the commit.
    by_commit: BTreeMap<u64, Key>,
    commits: u64,
}

impl Transients {
    /// Keeps an object as it was committed. Of very many the one whose commit is longest ago is forgotten:
    /// nobody says of such an object that it is not needed any more.
    pub(crate) fn keep(&mut self, entity: EntityIndex, object: StoredObject) {
        let kept = Arc::make_mut(&mut self.0);
        let key = (entity, object.id);
        kept.commits += 1;
        if let Some((before, _)) = kept.objects.insert(key, (kept.commits, object)) {
            kept.by_commit.remove(&before);
        }
        kept.by_commit.insert(kept.commits, key);
        if kept.objects.len() > limits::TRANSIENT_OBJECTS
            && let Some((_, oldest)) = kept.by_commit.pop_first()
        {
            kept.objects.remove(&oldest);
        }
    }

    /// An object, if it was committed.
    pub(crate) fn get(&self, entity: EntityIndex, id: ObjectId) -> Option<&StoredObject> {
        self.0.objects.get(&(entity, id)).map(|(_, object)| object)
    }

    /// The objects to which those in the parcels lead, however indirectly: each once, nearest first.
    pub(crate) fn reached<'p>(
        &self,
        catalog: &Catalog,
        parcels: impl IntoIterator<Item = &'p Parcel>,
    ) -> Vec<Carried> {
        let (mut ahead, mut known, mut found) = (VecDeque::new(), BTreeSet::new(), Vec::new());
        if self.0.objects.is_empty() {
            return found;
        }
        for parcel in parcels {
            parcel.visit_records(&mut |name, members| {
                if let Some(entity) = catalog.named(name) {
                    ahead.extend(targets(catalog, entity, members.iter().map(|(_, value)| value)));
                }
            });
        }
        while let Some((index, id)) = ahead.pop_front() {
            let Some(object) = self.get(index, id).filter(|_| known.insert((index, id))) else { continue };
            let entity = catalog.entity(index);
            ahead.extend(targets(catalog, entity, object.values.iter()));
            let names = entity.members.iter().map(|member| member.name.clone());
            let members = names.zip(object.values.iter().cloned()).collect();
            found.push(Carried { entity: entity.name.clone(), id, members });
        }
        found
    }

    /// Keeps what came along with a call or its answer.
    ///
    /// # Errors
    /// What does not fit the app; nothing is kept then.
    pub(crate) fn take(&mut self, catalog: &Catalog, carried: Vec<Carried>) -> Result<(), String> {
        check_carried(catalog, &carried)?;
        for Carried { entity, id, members } in carried {
            let values = members.into_iter().map(|(_, value)| value).collect();
            if let Some(entity) = catalog.find(&entity) {
                self.keep(entity, StoredObject { id, unreadable: 0, values });
            }
        }
        Ok(())
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
