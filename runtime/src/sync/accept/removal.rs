//! What else goes when an object is deleted (SYNC R16). Derived by the server, with system rights.

use super::world::{Key, World};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Catalog, MemberIndex, OnDelete};

/// What a deletion does.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Removal {
    /// The objects that go: the deleted one and those that cascade.
    pub(super) deleted: BTreeSet<Key>,
    /// The references that are emptied in objects that stay.
    pub(super) emptied: BTreeMap<Key, Vec<MemberIndex>>,
}

/// What deleting an object does; nothing if an object that stays prevents it.
///
/// Every row that refers to a row of the removal must be in the world.
pub(super) fn removal(catalog: &Catalog, world: &World<'_>, key: Key) -> Option<Removal> {
    let mut removal = Removal { deleted: BTreeSet::from([key]), ..Removal::default() };
    let mut open = vec![key];
    let mut others = Vec::new();
    while let Some((target, id)) = open.pop() {
        for (entity, member) in catalog.incoming(target).filter(|(_, member)| member.is_stored()) {
            let Some(association) = catalog.member(entity, &member.name) else { continue };
            for referrer in world.referrers(entity, association, id) {
                let referrer = (entity, referrer);
                match member.on_delete {
                    OnDelete::Cascade if removal.deleted.insert(referrer) => open.push(referrer),
                    OnDelete::Cascade => {}
                    other => others.push((referrer, association, other)),
                }
            }
        }
    }
    // Judged at the end, because an object that goes as well prevents nothing.
    for (referrer, association, on_delete) in others {
        if removal.deleted.contains(&referrer) {
            continue;
        }
        if on_delete == OnDelete::Prevent {
            return None;
        }
        removal.emptied.entry(referrer).or_default().push(association);
    }
    Some(removal)
}
