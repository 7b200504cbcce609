//! What a device's list of rejections says of single objects, as the ledger reads it.

use super::ledger::{Deed, Key, has_all};
use super::state::Row;
use crate::simulation::shape::Shape;
use std::collections::BTreeMap;
use tidewater::device::{RejectedChange, RejectedKind, RejectedObject};
use tidewater_model::{Name, Value};

/// The object that an entry is about.
pub(super) fn key(shape: &Shape, object: &RejectedObject) -> Key {
    (shape.entity(&object.entity).name, object.id.raw())
}

/// The objects in a list of rejections, and what was done to each.
pub(super) fn listed(shape: &Shape, entries: &[RejectedChange]) -> BTreeMap<Key, Vec<RejectedKind>> {
    let mut listed: BTreeMap<Key, Vec<RejectedKind>> = BTreeMap::new();
    for object in entries.iter().flat_map(|entry| &entry.objects) {
        listed.entry(key(shape, object)).or_default().push(object.kind);
    }
    listed
}

/// Whether an entry says something of a member.
pub(super) fn names(object: &RejectedObject, member: &str) -> bool {
    object.mine.iter().any(|(listed, _)| &**listed == member)
}

impl Deed {
    /// Whether an entry of the list of rejections says exactly this.
    pub(super) fn is_listed_as(&self, shape: &Shape, object: &RejectedObject) -> bool {
        let entity = shape.entity(&object.entity);
        match (self, object.kind) {
            (Self::Create(row), RejectedKind::Create) => {
                let mut listed: Row =
                    entity.members.iter().map(|one| (one.name, one.kind.default())).collect();
                for (name, value) in &object.mine {
                    let Some(member) = entity.member(name) else { return false };
                    listed.insert(member.name, value.clone());
                }
                listed == *row
            }
            (Self::Update(changes), RejectedKind::Update) => {
                // Of a counter the list shows what it would be now, which says nothing about the commit.
                let is_right = |(name, mine): &(Name, Value)| {
                    let own = changes.get(&**name);
                    own.is_some_and(|(_, own)| own == mine || shape.is_counter(entity.name, name))
                };
                object.mine.iter().all(is_right) && has_all(changes, |name| names(object, name))
            }
            (Self::Delete(_), RejectedKind::Delete) => true,
            _ => false,
        }
    }
}
