//! What no flow does with a member, whatever the role: its type is of the server, or of native code.
//!
//! Absent: what a role may not do, which is the access's own to say; rows, of which conditions read members
//! that no flow can hold.

use super::EntityFacts;
use super::access::{Access, What, of_member};
use super::facts::{MemberFacts, equal};
use super::text::Text;
use crate::value::MemberKind;

/// What an access does that no device can.
#[derive(Clone, Copy, Debug)]
pub(super) enum Impossible {
    /// The member is hashed.
    Hashed,
    /// The value of the member is none of flows.
    Native,
    /// The value of the member would be a set of references.
    Set,
    /// The member is calculated, and given a value.
    Calculated,
    /// The server assigns the member, and it is given a value.
    Assigned,
}

impl Impossible {
    /// Of what is done with a member of a row, or of an object or a record in hand.
    pub(super) const fn of(what: What, member: &MemberFacts, is_row: bool) -> Option<Self> {
        let is_value = matches!(what, What::Read(_) | What::Write(_)) && !is_row;
        match member.kind {
            MemberKind::Hashed => Some(Self::Hashed),
            _ if matches!(what, What::Write(_)) && member.calculated => Some(Self::Calculated),
            MemberKind::AutoNumber if matches!(what, What::Write(_)) => Some(Self::Assigned),
            MemberKind::Native if is_value => Some(Self::Native),
            MemberKind::Set(_) if is_value => Some(Self::Set),
            _ => None,
        }
    }

    /// What is said of it.
    pub(super) const fn tell(self, facts: &EntityFacts, what: What) -> Text {
        let (What::Read(member) | What::Write(member) | What::Ask(member)) = what else {
            return Text::new();
        };
        let text = Text::new();
        let name = facts.name;
        match self {
            Self::Hashed => of_member(text.add("`"), name, member)
                .add(" is hashed and never leaves the server [hashed-on-device]")
                .add("\nhelp: let a microflow set it or compare with it"),
            Self::Native => of_member(text.add("a flow cannot hold the value of `"), name, member)
                .add(" [not-in-flow]\nhelp: let a microflow, or an `#[action]` that takes the object, ")
                .add("read it and change it"),
            Self::Set => of_member(text.add("`"), name, member)
                .add(" is a set of references, and a flow has no value for one [not-in-flow]")
                .add("\nhelp: write `cx.linked(..)`, `cx.link(..)` and `cx.unlink(..)` with the object"),
            Self::Calculated => of_member(text.add("`"), name, member)
                .add(" is calculated, so nothing is assigned to it [server-assigned-write]")
                .add("\nhelp: assign the members that it is calculated from"),
            Self::Assigned => of_member(text.add("the server assigns `"), name, member)
                .add(", and nobody else does [server-assigned-write]")
                .add("\nhelp: leave it out: it has a value once the server accepted the object"),
        }
    }
}

impl EntityFacts {
    /// What is wrong with a unique member at a place: a set of references has no value. Empty if nothing is.
    #[must_use]
    pub const fn unique_fault(&self, place: usize) -> Text {
        match self.member_at(Some(place)) {
            Some(MemberFacts { kind: MemberKind::Set(_), name, .. }) => {
                of_member(Text::new().add("`"), self.name, name)
                    .add(" is a set of references, which has no value that could be unique ")
                    .add("[misplaced-attribute]\nhelp: remove `unique`: each object is in a set once")
            }
            _ => Text::new(),
        }
    }
}

/// Whether an earlier access does what no device can with the same member, whether it reads or writes it.
pub(super) const fn is_told_before(accesses: &[Access], position: usize) -> bool {
    let Some((impossible, entity)) = accesses[position].impossible else { return false };
    let mut earlier = 0;
    while earlier < position {
        if let Some((other, of)) = accesses[earlier].impossible
            && other as u8 == impossible as u8
            && is_same_place(accesses[earlier].place, accesses[position].place)
            && equal(of.name, entity.name)
        {
            return true;
        }
        earlier += 1;
    }
    false
}

const fn is_same_place(one: Option<usize>, other: Option<usize>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one == other)
}
