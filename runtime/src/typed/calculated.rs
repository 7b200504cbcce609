//! What calculated members are calculated from: who therefore reads a value of one, and which would be
//! calculated from themselves.
//!
//! A device calculates such a member itself, of what the account may read. So a right to it is worth no more
//! than the rights to all that it reads. It reads members of its own object, because a function with
//! `#[expression]` has nothing but the references to others. Absent: conditions of rules, which only a row
//! decides.

use super::access::of_member;
use super::facts::{EntityFacts, RoleFacts};
use super::text::Text;
use tidewater_model as model;
use tidewater_model::limits::{CALCULATED_DEPTH, MEMBERS};

/// Places of an entity: its members, and those that the system fills.
const PLACES: usize = MEMBERS + model::SYSTEM_MEMBERS.len();

/// Members, a bit for each place.
type Places = u128;

/// What members are calculated from. Sets, because members that read the same others are led to by many
/// more paths than there are members.
struct Reads {
    /// The members that the one at each place reads, where it was followed.
    of: [Places; PLACES],
    /// All that was followed.
    reached: Places,
}

impl EntityFacts {
    /// The roles that may read the member at a place of some row, a bit for each, with all that it is
    /// calculated from.
    #[must_use]
    pub const fn readers(&self, place: usize) -> u64 {
        let mut roles = self.openers(place);
        if self.calculated_from(place).is_empty() {
            return roles;
        }
        let mut rest = self.reads(place).reached;
        while let Some(read) = next(&mut rest) {
            roles &= self.openers(read);
        }
        roles
    }

    /// What the member at a place reads, and what that reads, each followed once.
    const fn reads(&self, place: usize) -> Reads {
        let mut reads = Reads { of: [0; PLACES], reached: bit(place) };
        let mut rest = reads.reached;
        while let Some(place) = next(&mut rest) {
            let mut names = self.calculated_from(place);
            while let [name, others @ ..] = names {
                if let Some(read) = self.place(name) {
                    reads.of[place] |= bit(read);
                }
                names = others;
            }
            rest |= reads.of[place] & !reads.reached;
            reads.reached |= reads.of[place];
        }
        reads
    }

    /// The name of a member that a role may not read, and that takes the member at a place from it: that one
    /// itself, or one that it is calculated from.
    pub(super) const fn unread(&self, place: usize, role: &RoleFacts) -> &'static str {
        let (mut place, mut depth) = (place, CALCULATED_DEPTH);
        while depth > 0
            && self.openers(place) & role.bit() != 0
            && let Some(read) = self.unread_by(place, role)
        {
            place = read;
            depth -= 1;
        }
        self.name_at(place)
    }

    /// The first of what the member at a place is calculated from that a role may not read.
    const fn unread_by(&self, place: usize, role: &RoleFacts) -> Option<usize> {
        let mut names = self.calculated_from(place);
        while let [name, others @ ..] = names {
            if let Some(read) = self.place(name)
                && self.readers(read) & role.bit() == 0
            {
                return Some(read);
            }
            names = others;
        }
        None
    }

    /// The names of the members that the one at a place is calculated from.
    const fn calculated_from(&self, place: usize) -> &'static [&'static str] {
        match self.member_at(Some(place)) {
            Some(member) => member.calculated_from,
            None => &[],
        }
    }

    const fn name_at(&self, place: usize) -> &'static str {
        match self.member_at(Some(place)) {
            Some(member) => member.name,
            None => model::SYSTEM_MEMBERS[place - self.members.len()].name,
        }
    }

    /// What is wrong with the calculation of the member at a place: it reads, by others perhaps, what it
    /// gives a value. A circle is told of at the first of its members. Empty if nothing is wrong.
    #[must_use]
    pub const fn calculated_fault(&self, place: usize) -> Text {
        let reads = self.reads(place);
        if let Some(circle) = reads.circle(place) {
            return self.circle(place, &circle);
        }
        // Whatever leads to a circle, or stands on one behind the first, does not tell of it.
        if reads.is_deep(place) && !reads.has_circle() {
            let text = of_member(Text::new().add("`"), self.name, self.name_at(place));
            let text = text.add(" is calculated from a member that is calculated, and so on, more than ");
            let text = text.number(CALCULATED_DEPTH as u32).add(" times [too-many]\nhelp: write what ");
            return text.add("some of them yield into one `#[expression]`");
        }
        Text::new()
    }

    /// "`Order.x` is calculated from itself: it reads `y`, which reads `x`"
    const fn circle(&self, place: usize, reader: &[usize; PLACES]) -> Text {
        // Which member reads which is known from the end, and said from the beginning.
        let (mut reads, mut at) = ([place; PLACES], reader[place]);
        let last = at;
        while at != place {
            reads[reader[at]] = at;
            at = reader[at];
        }
        let first = self.name_at(place);
        let text = of_member(Text::new().add("`"), self.name, first);
        let mut text = text.add(" is calculated from itself: it reads `");
        at = reads[place];
        while at != place {
            text = text.add(self.name_at(at)).add("`, which reads `");
            at = reads[at];
        }
        let text = text.add(first).add("` [calculated]\nhelp: calculate `").add(self.name_at(last));
        text.add("` from members that have values of their own")
    }
}

impl Reads {
    /// The shortest way from a member back to it, by who reads each, if it leads by members behind it alone.
    const fn circle(&self, place: usize) -> Option<[usize; PLACES]> {
        let (mut reader, mut seen) = ([PLACES; PLACES], bit(place) - 1);
        let mut edge = bit(place);
        while edge != 0 {
            let mut found = 0;
            while let Some(at) = next(&mut edge) {
                let mut rest = self.of[at] & !seen;
                seen |= rest;
                found |= rest;
                while let Some(read) = next(&mut rest) {
                    reader[read] = at;
                }
            }
            if found & bit(place) != 0 {
                return Some(reader);
            }
            edge = found;
        }
        None
    }

    /// Whether more than `CALCULATED_DEPTH` calculated members read one the other, from a place on.
    const fn is_deep(&self, place: usize) -> bool {
        let (mut edge, mut depth) = (bit(place), 0);
        while edge != 0 && depth < CALCULATED_DEPTH {
            edge = self.calculated(self.read_by(edge));
            depth += 1;
        }
        edge != 0
    }

    /// Whether some of them read each other: what is left once those are gone that read none of the rest.
    const fn has_circle(&self) -> bool {
        let mut left = self.calculated(self.reached);
        loop {
            let (mut rest, mut kept) = (left, 0);
            while let Some(at) = next(&mut rest) {
                if self.of[at] & left != 0 {
                    kept |= bit(at);
                }
            }
            if kept == left {
                return left != 0;
            }
            left = kept;
        }
    }

    /// What some members read.
    const fn read_by(&self, mut members: Places) -> Places {
        let mut read = 0;
        while let Some(at) = next(&mut members) {
            read |= self.of[at];
        }
        read
    }

    /// Those of some members that read something.
    const fn calculated(&self, mut members: Places) -> Places {
        let mut calculated = 0;
        while let Some(at) = next(&mut members) {
            if self.of[at] != 0 {
                calculated |= bit(at);
            }
        }
        calculated
    }
}

const fn bit(place: usize) -> Places {
    1 << place
}

/// Takes the first place out of a set.
const fn next(places: &mut Places) -> Option<usize> {
    if *places == 0 {
        return None;
    }
    let place = places.trailing_zeros() as usize;
    *places &= *places - 1;
    Some(place)
}
