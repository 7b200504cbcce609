//! What else goes when an object is deleted (SYNC R16), and whose references are emptied.
//!
//! The server derives it with system rights from all rows, a device at once from those that it holds. Absent:
//! where the rows are.

use crate::value::ObjectId;
use std::collections::BTreeMap;
use tidewater_model::{Catalog, EntityIndex, MemberIndex, OnDelete};

/// An object by its entity and its id.
type Key = (EntityIndex, ObjectId);

/// What a deletion does.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Removal {
    /// The objects that go: the deleted one, and those that cascade with the reference that took them along.
    pub(crate) deleted: BTreeMap<Key, Option<Link>>,
    /// The references that are emptied in objects that stay.
    pub(crate) emptied: BTreeMap<Key, Vec<Link>>,
}

/// A reference to an object that goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The member that holds it.
    pub(crate) member: MemberIndex,
    /// The object that goes.
    pub(crate) target: ObjectId,
}

/// Why an object cannot be deleted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotRemoved<E> {
    /// An object of this entity, which stays, refers to it or to something that would go with it.
    Prevented(EntityIndex),
    /// The rows cannot be read.
    Store(E),
}

/// What deleting an object does. `referrers` tells which rows refer to an object by a member.
///
/// # Errors
/// If an object that stays prevents it; what `referrers` answers.
pub(crate) fn removal<E>(
    catalog: &Catalog,
    key: Key,
    mut referrers: impl FnMut(EntityIndex, MemberIndex, ObjectId) -> Result<Vec<ObjectId>, E>,
) -> Result<Removal, NotRemoved<E>> {
    let mut removal = Removal { deleted: BTreeMap::from([(key, None)]), ..Removal::default() };
    let mut open = vec![key];
    let mut others = Vec::new();
    while let Some((entity, target)) = open.pop() {
        for (holder, association) in catalog.incoming(entity).filter(|(_, member)| member.is_stored()) {
            let Some(member) = catalog.member(holder, &association.name) else { continue };
            for referrer in referrers(holder, member, target).map_err(NotRemoved::Store)? {
                let (referrer, link) = ((holder, referrer), Link { member, target });
                match association.on_delete {
                    OnDelete::Cascade if removal.deleted.contains_key(&referrer) => {}
                    OnDelete::Cascade => {
                        removal.deleted.insert(referrer, Some(link));
                        open.push(referrer);
                    }
                    other => others.push((referrer, link, other)),
                }
            }
        }
    }
    // Judged at the end, because an object that goes as well prevents nothing.
    others.retain(|(referrer, ..)| !removal.deleted.contains_key(referrer));
    for (referrer, link, on_delete) in others {
        if on_delete == OnDelete::Prevent {
            return Err(NotRemoved::Prevented(referrer.0));
        }
        removal.emptied.entry(referrer).or_default().push(link);
    }
    Ok(removal)
}
