//! Which entities flows, pages, microflows and actions name and the app does not list: no device opens with a
//! program that names one.
//!
//! Absent: entities that members, handlers and modes name, which are told where these are judged.

use super::access::Access;
use super::check::AppFacts;
use super::entity::{Account, Entity};
use super::facts::EntityTag;
use super::known::KnownType;
use super::listed::at_line;
use super::slots::{FlowTypes, Types};
use super::synchronization_error::SynchronizationError;
use super::text::Text;

/// How many are told of one item: more than there is room for in a message.
const TOLD: usize = 64;

/// What an item names and the app does not list, each once, with the line; 0 where no line is known.
struct Unlisted<'a> {
    app: &'a AppFacts,
    /// An entity that need not be listed, beside accounts.
    built_in: u64,
    /// The last one that was looked for: what follows each other is mostly of the same entity.
    last: u64,
    entities: [Option<(EntityTag, u32)>; TOLD],
    count: usize,
}

impl AppFacts {
    /// The entities that a flow or a page names and that the app does not list.
    pub(super) const fn used_entities_fault(
        &self,
        name: &str,
        file: &str,
        types: &FlowTypes,
        accesses: &[Access],
    ) -> Text {
        let (mut unlisted, mut at) = (Unlisted::of(self, Account::ID), 0);
        while at < accesses.len() {
            if let Some(entity) = accesses[at].entity {
                unlisted.add(entity, accesses[at].line);
            }
            at += 1;
        }
        unlisted.add_all(types.locals);
        unlisted.add_all(types.inferred);
        unlisted.add_all(types.constants);
        unlisted.add_type(&types.result);
        unlisted.tell(name, "uses", file)
    }

    /// The same of what a microflow or an action takes and gives.
    pub(super) const fn carried_entities_fault(&self, name: &str, carried: &[KnownType]) -> Text {
        // Every app has it, and the server alone its objects: a microflow may say of which it speaks.
        let mut unlisted = Unlisted::of(self, SynchronizationError::ID);
        unlisted.add_types(carried);
        unlisted.tell(name, "takes or gives", "")
    }
}

impl<'a> Unlisted<'a> {
    const fn of(app: &'a AppFacts, built_in: u64) -> Self {
        Self { app, built_in, last: Account::ID, entities: [None; TOLD], count: 0 }
    }

    const fn add_all(&mut self, types: Types) {
        let mut types = types;
        loop {
            self.add_types(types.group);
            match types.rest {
                Some(rest) => types = *rest,
                None => return,
            }
        }
    }

    const fn add_types(&mut self, types: &[KnownType]) {
        let mut at = 0;
        while at < types.len() {
            self.add_type(&types[at]);
            at += 1;
        }
    }

    const fn add_type(&mut self, known: &KnownType) {
        match known {
            KnownType::Object(entity)
            | KnownType::Record(entity)
            | KnownType::Reference(entity)
            | KnownType::Identity(entity) => self.add(*entity, 0),
            KnownType::List(inner) | KnownType::Optional(inner) | KnownType::Outcome(inner) => {
                self.add_type(inner);
            }
            KnownType::Tuple(parts) => self.add_types(parts),
            _ => {}
        }
    }

    const fn add(&mut self, entity: EntityTag, line: u32) {
        if entity.id == self.last {
            return;
        }
        self.last = entity.id;
        let is_built_in = entity.id == Account::ID || entity.id == self.built_in;
        if is_built_in || self.app.lists(entity.id) || self.count == TOLD {
            return;
        }
        let mut at = 0;
        while at < self.count {
            if let Some((earlier, _)) = self.entities[at]
                && earlier.id == entity.id
            {
                return;
            }
            at += 1;
        }
        self.entities[self.count] = Some((entity, line));
        self.count += 1;
    }

    /// The messages about an item that does something with them.
    const fn tell(&self, name: &str, does: &str, file: &str) -> Text {
        let (mut all, mut at) = (Text::new(), 0);
        while at < self.count {
            if let Some((entity, line)) = self.entities[at] {
                let text = Text::new().add("`").add(name).add("` ").add(does).add(" `").add(entity.name);
                let text = text.add("`, which is not in this app");
                let text = if line == 0 { text } else { at_line(text, line, file) };
                let text = text.add(" [unlisted-entity]\nhelp: add `").add(entity.name);
                all = all.and(&text.add("` to `entities`"));
            }
            at += 1;
        }
        all
    }
}
