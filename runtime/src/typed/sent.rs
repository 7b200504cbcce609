//! What microflows deliver to devices, in const.
//!
//! Absent: who receives it; that the server decides when it is sent.

use super::slots::{Slots, Types};
use super::{Entity, Obj, Slot};

/// What a microflow sends.
#[derive(Clone, Copy, Debug)]
pub struct Sent {
    types: Types,
    /// Whether a function that has the context may send more.
    is_handed_on: bool,
}

impl Sent {
    /// Nothing.
    pub const NOTHING: Self = Self { types: <() as Slots>::TYPES, is_handed_on: false };
    /// What other functions send with its context, whatever that is.
    pub const UNKNOWN: Self = Self { types: <() as Slots>::TYPES, is_handed_on: true };

    /// The entities of the slots that a copy of the body returns. The copy is not run.
    #[must_use]
    pub const fn of<S: Slots>(is_handed_on: bool, _: fn() -> S) -> Self {
        Self { types: S::TYPES, is_handed_on }
    }

    /// Whether objects of the entity with this id may be among it.
    pub(super) const fn may_hold(&self, entity: u64) -> bool {
        let mut groups = Some(self.types);
        while let Some(types) = groups {
            let mut at = 0;
            while at < types.group.len() {
                if let Some(sent) = types.group[at].entity()
                    && sent.id == entity
                {
                    return true;
                }
                at += 1;
            }
            groups = match types.rest {
                Some(rest) => Some(*rest),
                None => None,
            };
        }
        self.is_handed_on
    }
}

impl Sent {
    /// The names of the entities that are sent, each once, in the order of the body.
    pub(crate) fn entities(&self) -> Vec<&'static str> {
        let groups = std::iter::successors(Some(self.types), |types| types.rest.copied());
        let known = groups.flat_map(|types| types.group.iter().filter_map(|known| known.entity()));
        let mut names: Vec<&str> = Vec::new();
        known.map(|entity| entity.name).for_each(|name| {
            if !names.contains(&name) {
                names.push(name);
            }
        });
        names
    }
}

impl<T: Entity> Slot<T> {
    /// The slot is the entity of objects that are sent, which are handed on.
    pub fn sent<'a, I: IntoIterator<Item = &'a Obj<T>>>(&self, objects: I) -> I {
        objects
    }
}
