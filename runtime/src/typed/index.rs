//! Where everything that an app lists stands, by its id and by its name, in const.
//!
//! A constant is evaluated step by step, so nothing is searched from end to end: one table, filled once,
//! finds each thing in a step or two. Absent: what is said of things that are listed twice.

use super::check::{AppFacts, same};
use super::known::KnownType;
use super::slots::Types;
use crate::value::EnumerationTag;

/// What an entry of the table is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Listed {
    /// `entities`
    Entity,
    /// `events`
    Event,
    /// `nanoflows`
    Nanoflow,
    /// `microflows`
    Microflow,
    /// `actions`
    Action,
    /// `pages`
    Page,
    /// `sync` of `offline`
    Mode,
    /// What members, flows and microflows name: by a number made of the name, where no case is folded.
    Enumeration,
}

impl Listed {
    const ALL: [Self; 7] =
        [Self::Entity, Self::Event, Self::Nanoflow, Self::Microflow, Self::Action, Self::Page, Self::Mode];
}

/// One place of the table.
#[derive(Clone, Copy)]
struct Entry {
    key: u64,
    of: Listed,
    /// Whether the key is made of a name; otherwise it is an id.
    is_name: bool,
    /// In the list; of an enumeration the id.
    position: usize,
}

/// The table. Where a key stands already, it stays the first.
pub struct Index<const PLACES: usize>([Option<Entry>; PLACES]);

/// What is asked of the table, whatever its size.
#[derive(Clone, Copy)]
pub struct Places(&'static [Option<Entry>]);

impl<const PLACES: usize> Index<PLACES> {
    /// Of an app; `PLACES` are more than it has names and ids.
    #[must_use]
    pub const fn of(app: &AppFacts) -> Self {
        let (mut index, mut list) = (Self([None; PLACES]), 0);
        while list < Listed::ALL.len() {
            let (of, mut position) = (Listed::ALL[list], 0);
            while position < app.length(of) {
                let (id, name) = app.listed(of, position);
                if !matches!(of, Listed::Event) {
                    index.add(app, Entry { key: id, of, is_name: false, position });
                }
                if !matches!(of, Listed::Mode) {
                    index.add(app, Entry { key: folded(name), of, is_name: true, position });
                }
                position += 1;
            }
            list += 1;
        }
        index.enumerations(app);
        index
    }

    const fn add(&mut self, app: &AppFacts, entry: Entry) {
        let mut at = entry.key as usize % PLACES;
        while let Some(known) = self.0[at] {
            if known.is(entry.of, entry.is_name, entry.key)
                && (!entry.is_name
                    || same(app.listed(entry.of, known.position).1, app.listed(entry.of, entry.position).1))
            {
                return;
            }
            at = (at + 1) % PLACES;
        }
        self.0[at] = Some(entry);
    }

    /// Adds what members, flows, microflows and actions name.
    const fn enumerations(&mut self, app: &AppFacts) {
        let mut at = 0;
        while at < app.entities.len() {
            let mut rest = app.entities[at].facts.members;
            while let [member, others @ ..] = rest {
                self.enumeration(member.enumeration);
                rest = others;
            }
            at += 1;
        }
        at = 0;
        while at < app.nanoflows.len() {
            let types = &app.nanoflows[at].facts.types;
            if types.names_enumeration {
                self.types(types.locals);
                self.types(types.constants);
                self.types(types.inferred);
            }
            at += 1;
        }
        at = 0;
        while at < app.microflows.len() {
            self.known(app.microflows[at].carried());
            at += 1;
        }
        at = 0;
        while at < app.actions.len() {
            self.known(app.actions[at].carried());
            at += 1;
        }
    }

    const fn types(&mut self, types: Types) {
        self.known(types.group);
        if let Some(rest) = types.rest {
            self.types(*rest);
        }
    }

    const fn known(&mut self, mut types: &[KnownType]) {
        while let [known, others @ ..] = types {
            self.enumeration(known.named_enumeration());
            types = others;
        }
    }

    const fn enumeration(&mut self, known: Option<EnumerationTag>) {
        let Some(EnumerationTag { id, key, .. }) = known else { return };
        let mut at = key as usize % PLACES;
        while let Some(entry) = self.0[at] {
            if entry.is(Listed::Enumeration, true, key) {
                return;
            }
            at = (at + 1) % PLACES;
        }
        self.0[at] = Some(Entry { key, of: Listed::Enumeration, is_name: true, position: id as usize });
    }

    /// The table, to be asked.
    #[must_use]
    pub const fn places(&'static self) -> Places {
        Places(&self.0)
    }
}

impl Entry {
    const fn is(&self, of: Listed, is_name: bool, key: u64) -> bool {
        self.key == key && self.of as u8 == of as u8 && self.is_name == is_name
    }
}

impl AppFacts {
    const fn length(&self, of: Listed) -> usize {
        match of {
            Listed::Entity => self.entities.len(),
            Listed::Event => self.events.len(),
            Listed::Nanoflow => self.nanoflows.len(),
            Listed::Microflow => self.microflows.len(),
            Listed::Action => self.actions.len(),
            Listed::Page => self.pages.len(),
            Listed::Mode => self.offline.modes.len(),
            Listed::Enumeration => 0,
        }
    }

    /// Id and name of what stands at a position of a list. Handlers have no id.
    const fn listed(&self, of: Listed, position: usize) -> (u64, &'static str) {
        match of {
            Listed::Entity => (self.entities[position].id, self.entities[position].facts.name),
            Listed::Event => (0, self.events[position].name),
            Listed::Nanoflow => (self.nanoflows[position].id, self.nanoflows[position].name),
            Listed::Microflow => (self.microflows[position].id, self.microflows[position].name),
            Listed::Action => (self.actions[position].id, self.actions[position].name),
            Listed::Page => (self.pages[position].id, self.pages[position].name),
            Listed::Mode => {
                let entity = &self.offline.modes[position].entity;
                (entity.id, entity.name)
            }
            Listed::Enumeration => (0, ""),
        }
    }

    /// How large its table is: an id and a name of each, and as much room between them that they are found at
    /// once.
    #[must_use]
    pub const fn places(&self) -> usize {
        let (mut listed, mut list) = (0, 0);
        while list < Listed::ALL.len() {
            listed += self.length(Listed::ALL[list]);
            list += 1;
        }
        (4 * listed + 2 * self.named_enumerations() + 4).next_power_of_two()
    }

    /// How many enumerations are named, each as often as it is.
    const fn named_enumerations(&self) -> usize {
        let (mut named, mut at) = (0, 0);
        while at < self.entities.len() {
            let mut rest = self.entities[at].facts.members;
            while let [member, others @ ..] = rest {
                named += member.enumeration.is_some() as usize;
                rest = others;
            }
            at += 1;
        }
        at = 0;
        while at < self.nanoflows.len() {
            let types = &self.nanoflows[at].facts.types;
            if types.names_enumeration {
                named += types.locals.count() + types.constants.count() + types.inferred.count();
            }
            at += 1;
        }
        at = 0;
        while at < self.microflows.len() {
            named += self.microflows[at].carried().len();
            at += 1;
        }
        at = 0;
        while at < self.actions.len() {
            named += self.actions[at].carried().len();
            at += 1;
        }
        named
    }

    /// The position in its list of what has an id, if the app lists it.
    pub(super) const fn position(&self, of: Listed, id: u64) -> Option<usize> {
        self.places.with_id(of, id)
    }

    /// An earlier one in a list, of the same name but for the case of ASCII letters.
    pub(super) const fn namesake(&self, of: Listed, position: usize) -> Option<usize> {
        match self.places.with_name(self, of, self.listed(of, position).1) {
            Some(first) if first < position => Some(first),
            _ => None,
        }
    }
}

impl Places {
    /// Of nothing.
    pub const NONE: Self = Self(&[None]);

    /// The position in its list of what has an id.
    const fn with_id(self, of: Listed, id: u64) -> Option<usize> {
        let mut at = id as usize % self.0.len();
        while let Some(entry) = &self.0[at] {
            if entry.is(of, false, id) {
                return Some(entry.position);
            }
            at = (at + 1) % self.0.len();
        }
        None
    }

    /// The id of the first enumeration whose name makes this number.
    pub(super) const fn enumeration(self, key: u64) -> Option<usize> {
        let mut at = key as usize % self.0.len();
        while let Some(entry) = &self.0[at] {
            if entry.is(Listed::Enumeration, true, key) {
                return Some(entry.position);
            }
            at = (at + 1) % self.0.len();
        }
        None
    }

    /// The position of the first in a list whose name is this but for the case of ASCII letters.
    const fn with_name(self, app: &AppFacts, of: Listed, name: &str) -> Option<usize> {
        let key = folded(name);
        let mut at = key as usize % self.0.len();
        while let Some(entry) = &self.0[at] {
            if entry.is(of, true, key) && same(app.listed(of, entry.position).1, name) {
                return Some(entry.position);
            }
            at = (at + 1) % self.0.len();
        }
        None
    }
}

/// A number made of a name, the same whatever the case of its letters.
const fn folded(name: &str) -> u64 {
    let (bytes, mut number, mut at) = (name.as_bytes(), 0_u64, 0);
    while at < bytes.len() {
        // Letters differ from their capitals in one bit.
        number = number.wrapping_mul(0x0100_0000_01b3) ^ (bytes[at] | 0x20) as u64;
        at += 1;
    }
    number
}
