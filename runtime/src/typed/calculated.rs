//! What calculated members are calculated from: who therefore reads a value of one, and which would be
//! calculated from themselves.
//!
//! A device calculates such a member itself, of what the account may read. So a right to it is worth no more
//! than the rights to all that it reads. It reads members of its own object, because a function with
//! `#[expression]` has nothing but the references to others. Absent: conditions of rules, which only a row
//! decides.

use super::access::of_member;
use super::check::Text;
use super::facts::{EntityFacts, RoleFacts};
use tidewater_model as model;
use tidewater_model::limits::CALCULATED_DEPTH;

/// Calculated members, by their places, each of which reads the next.
#[derive(Clone, Copy)]
struct Chain {
    places: [usize; CALCULATED_DEPTH],
    length: usize,
}

/// What a chain ends in.
enum End {
    Sound,
    /// It comes back to where it begins.
    Circle(Chain),
    /// There is one more than a device follows.
    TooLong,
}

impl EntityFacts {
    /// The roles that may read the member at a place of some row, a bit for each, with all that it is
    /// calculated from.
    #[must_use]
    pub const fn readers(&self, place: usize) -> u64 {
        self.readers_within(place, CALCULATED_DEPTH)
    }

    const fn readers_within(&self, place: usize, depth: usize) -> u64 {
        let (mut roles, mut names) = (self.openers(place), self.calculated_from(place));
        while let [name, others @ ..] = names {
            if depth > 0
                && let Some(read) = self.place(name)
            {
                roles &= self.readers_within(read, depth - 1);
            }
            names = others;
        }
        roles
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
        match self.end(Chain { places: [place; CALCULATED_DEPTH], length: 1 }) {
            End::Sound => Text::new(),
            End::Circle(chain) => self.circle(&chain),
            End::TooLong => {
                let text = of_member(Text::new().add("`"), self.name, self.name_at(place));
                let text = text.add(" is calculated from a member that is calculated, and so on, more than ");
                let text = text.number(CALCULATED_DEPTH as u32).add(" times [too-many]\nhelp: write what ");
                text.add("some of them yield into one `#[expression]`")
            }
        }
    }

    /// What the chain ends in if one follows all that its last member reads.
    const fn end(&self, chain: Chain) -> End {
        let mut names = self.calculated_from(chain.places[chain.length - 1]);
        while let [name, others @ ..] = names {
            if let Some(read) = self.place(name)
                && !self.calculated_from(read).is_empty()
            {
                match self.end_with(chain, read) {
                    End::Sound => {}
                    fault => return fault,
                }
            }
            names = others;
        }
        End::Sound
    }

    /// The same, once the member at another place is read.
    const fn end_with(&self, mut chain: Chain, read: usize) -> End {
        let mut at = 0;
        while at < chain.length {
            if chain.places[at] == read {
                // What only leads to a circle, or stands on it behind the first, does not tell of it.
                return if at == 0 && chain.begins_first() { End::Circle(chain) } else { End::Sound };
            }
            at += 1;
        }
        if chain.length == CALCULATED_DEPTH {
            return End::TooLong;
        }
        chain.places[chain.length] = read;
        chain.length += 1;
        self.end(chain)
    }

    /// "`Order.x` is calculated from itself: it reads `y`, which reads `x`"
    const fn circle(&self, chain: &Chain) -> Text {
        let first = self.name_at(chain.places[0]);
        let text = of_member(Text::new().add("`"), self.name, first);
        let (mut text, mut at) = (text.add(" is calculated from itself: it reads `"), 1);
        while at < chain.length {
            text = text.add(self.name_at(chain.places[at])).add("`, which reads `");
            at += 1;
        }
        let last = self.name_at(chain.places[chain.length - 1]);
        let text = text.add(first).add("` [calculated]\nhelp: calculate `").add(last);
        text.add("` from members that have values of their own")
    }
}

impl Chain {
    /// Whether its first member is declared before the others.
    const fn begins_first(&self) -> bool {
        let mut at = 1;
        while at < self.length {
            if self.places[at] < self.places[0] {
                return false;
            }
            at += 1;
        }
        true
    }
}
