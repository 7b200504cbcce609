//! Where everything that an app lists stands, by its id and by its name, in const.
//!
//! A constant is evaluated step by step, so nothing is searched from end to end: one table, filled once,
//! finds each thing in a step or two. Absent: what is said of things that are listed twice.

use super::check::{AppFacts, same};

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
        }
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
