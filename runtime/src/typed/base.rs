//! What an access is of: the value whose type rustc inferred, by the number of its slot.
//!
//! Absent: what is done with it; that is the access.

use super::access::{Access, Here, What};
use super::facts::EntityTag;
use super::slots::{FlowTypes, Types};
use super::{EntityFacts, KnownType};

/// What an access is of, as rustc inferred it.
#[derive(Clone, Copy)]
pub struct Base {
    pub(super) known: KnownType,
    /// Whether it is a row that a condition or a page speaks of; otherwise a flow has it in hand.
    is_row: bool,
}

impl FlowTypes {
    /// The value of a local.
    #[must_use]
    pub const fn local(&self, number: usize) -> Base {
        Base::in_hand(known(self.locals, number))
    }

    /// The row that a local of a query stands for.
    #[must_use]
    pub const fn row(&self, number: usize) -> Base {
        self.local(number).as_row()
    }

    /// The value of an expression.
    #[must_use]
    pub const fn seen(&self, number: usize) -> Base {
        Base::in_hand(known(self.seen, number))
    }

    /// The row at the end of a step of a query.
    #[must_use]
    pub const fn step(&self, number: usize) -> Base {
        self.seen(number).as_row()
    }
}

impl Base {
    /// A record that is written out.
    #[must_use]
    pub const fn record(id: u64, facts: &'static EntityFacts) -> Self {
        let entity = EntityTag { id, name: facts.name, persistable: facts.persistable, facts };
        Self::in_hand(KnownType::Object(entity))
    }

    const fn in_hand(known: KnownType) -> Self {
        Self { known, is_row: false }
    }

    const fn as_row(self) -> Self {
        let known = match self.known {
            KnownType::Record(entity) => KnownType::Object(entity),
            known => known,
        };
        Self { known, is_row: true }
    }

    /// A part of a tuple.
    #[must_use]
    pub const fn part(self, position: usize) -> Self {
        match self.known {
            KnownType::Tuple(parts) if position < parts.len() => Self::in_hand(parts[position]),
            _ => Self::in_hand(KnownType::Unit),
        }
    }

    /// Reads a member of the object, which is found by the number made of its name.
    #[must_use]
    pub const fn read(self, member: &'static str, key: u64, line: u32) -> Access {
        self.of_member(What::Read(member), key, line)
    }

    /// Gives a member of the object a value.
    #[must_use]
    pub const fn write(self, member: &'static str, key: u64, line: u32) -> Access {
        self.of_member(What::Write(member), key, line)
    }

    /// Asks whether a member of the object may be read.
    #[must_use]
    pub const fn ask(self, member: &'static str, key: u64, line: u32) -> Access {
        self.of_member(What::Ask(member), key, line)
    }

    /// Creates what is in the result.
    #[must_use]
    pub const fn create(self, line: u32) -> Access {
        Access::new(self.known.entity(), What::Create, None, line)
    }

    /// Deletes the object.
    #[must_use]
    pub const fn delete(self, line: u32) -> Access {
        Access::new(self.object(), What::Delete, None, line)
    }

    /// Looks for what is in the result.
    #[must_use]
    pub const fn retrieve(self, line: u32) -> Access {
        Access::new(self.known.entity(), What::Retrieve, None, line)
    }

    /// Commits the object, or each of several.
    #[must_use]
    pub const fn commit(self, line: u32) -> Access {
        Access::new(self.known.entity(), What::Commit, None, line)
    }

    /// Gives the object the values again that the device holds.
    #[must_use]
    pub const fn renew(self, line: u32) -> Access {
        Access::new(self.object(), What::Renew, None, line)
    }

    /// Makes, removes or looks for links of the object.
    #[must_use]
    pub const fn links(self, line: u32) -> Access {
        Access::new(self.object(), What::Here(Here::Link), None, line)
    }

    /// Names the object, or each of several, for a synchronize.
    #[must_use]
    pub const fn synchronizes(self, line: u32) -> Access {
        Access::new(self.known.entity(), What::Here(Here::Synchronize), None, line)
    }

    /// Asks the server for such objects.
    #[must_use]
    pub const fn fetches(self, line: u32) -> Access {
        Access::new(self.known.entity(), What::Here(Here::Fetch), None, line)
    }

    /// Takes the object, or each of several, off the device.
    #[must_use]
    pub const fn clears(self, line: u32) -> Access {
        Access::new(self.known.entity(), What::Here(Here::Clear), None, line)
    }

    const fn of_member(self, what: What, key: u64, line: u32) -> Access {
        let (KnownType::Object(entity) | KnownType::Record(entity)) = self.known else {
            return Access::new(None, what, None, line);
        };
        let place = entity.facts.place_of(key);
        let access = match self.object() {
            Some(_) => Access::new(Some(entity), what, place, line),
            // A record takes no right.
            None => Access { place, ..Access::new(None, what, None, line) },
        };
        match entity.facts.member_at(place) {
            Some(member) => access.of(member, self.is_row, entity.facts),
            None => access,
        }
    }

    const fn object(self) -> Option<EntityTag> {
        match self.known {
            KnownType::Object(entity) => Some(entity),
            _ => None,
        }
    }
}

pub(super) const fn known(types: Types, number: usize) -> KnownType {
    let (mut types, mut number) = (types, number);
    loop {
        if number < types.group.len() {
            return types.group[number];
        }
        number -= types.group.len();
        match types.rest {
            Some(rest) => types = *rest,
            None => return KnownType::Unit,
        }
    }
}
