//! What `app!` judges at compile time over all listed items, on facts that hold ids only.
//!
//! Generated code asserts on these answers, so that rustc shows the developer's line and not ours.
//! Absent: everything that one item alone shows; its own macro judges that.

use super::entity::{Account, Entity};
use super::facts::{EntityFacts, EntityTag, MemberFacts};
use super::index::{Index, Listed, Places};
use super::listed::{ListedFlow, ListedFunction};
use super::offline::OfflineFacts;
use super::page::ListedPage;
use super::text::Text;
use crate::value::{Enumerations, MemberKind};
use tidewater_model as model;

/// Everything that `app!` lists.
#[derive(Clone, Copy)]
pub struct AppFacts {
    /// The name of the app.
    pub name: &'static str,
    /// Its doc comment.
    pub documentation: &'static str,
    /// The compile-time id of the enum of its roles.
    pub role: u64,
    /// The names and doc comments of its variants.
    pub roles: &'static [(&'static str, &'static str)],
    /// The positions of those that may read what the server keeps beside the data.
    pub auditors: &'static [usize],
    /// The entities in order.
    pub entities: &'static [ListedEntity],
    /// The handlers in order.
    pub events: &'static [ListedEvent],
    /// The nanoflows in order.
    pub nanoflows: &'static [ListedFlow],
    /// The microflows in order.
    pub microflows: &'static [ListedFunction],
    /// The actions in order.
    pub actions: &'static [ListedFunction],
    /// Steps that a flow may take, if the app says it.
    pub fuel: Option<u64>,
    /// The pages in order.
    pub pages: &'static [ListedPage],
    /// What devices begin with, and which rows they hold.
    pub offline: OfflineFacts,
    /// Where each stands.
    pub places: Places,
}

impl AppFacts {
    /// Of an app that lists nothing.
    pub const EMPTY: Self = Self {
        name: "",
        documentation: "",
        role: 0,
        roles: &[],
        auditors: &[],
        entities: &[],
        events: &[],
        nanoflows: &[],
        microflows: &[],
        actions: &[],
        fuel: None,
        pages: &[],
        offline: OfflineFacts::EMPTY,
        places: Places::NONE,
    };
}

/// One entity of the list.
pub struct ListedEntity {
    pub(crate) id: u64,
    pub(crate) facts: EntityFacts,
    model: fn(&mut Enumerations) -> model::Entity,
}

/// One handler of the list.
pub struct ListedEvent {
    pub(super) name: &'static str,
    entity: u64,
    entity_name: &'static str,
    kind: model::EventKind,
}

impl ListedEntity {
    /// The entity `T`.
    #[must_use]
    pub const fn new<T: Entity>() -> Self {
        Self { id: T::ID, facts: T::FACTS, model: T::model }
    }

    /// The entity, as what is done with it names it.
    pub(super) const fn tag(&'static self) -> EntityTag {
        let EntityFacts { name, persistable, .. } = self.facts;
        EntityTag { id: self.id, name, persistable, facts: &self.facts }
    }
}

impl ListedEvent {
    /// The handler of that name, of changes of `T`.
    #[must_use]
    pub const fn new<T: Entity>(name: &'static str, kind: model::EventKind) -> Self {
        Self { name, entity: T::ID, entity_name: T::FACTS.name, kind }
    }

    /// The name of the entity whose changes it handles.
    #[must_use]
    pub const fn entity(&self) -> &'static str {
        self.entity_name
    }

    /// When it runs.
    #[must_use]
    pub const fn kind(&self) -> model::EventKind {
        self.kind
    }
}

impl AppFacts {
    /// The app as data.
    #[must_use]
    pub fn model(&self) -> model::App {
        let mut enumerations = Enumerations::default();
        let entities = self.entities.iter().map(|listed| (listed.model)(&mut enumerations)).collect();
        let roles = self.roles.iter().map(|(name, documentation)| model::Role {
            name: (*name).into(),
            documentation: (*documentation).to_owned(),
        });
        let events = self.events.iter().map(|listed| model::Event {
            name: listed.name.into(),
            entity: listed.entity_name.into(),
            kind: listed.kind,
        });
        let flows = self.nanoflows.iter().map(|listed| listed.to_model(&mut enumerations));
        let (nanoflows, sources) = flows.unzip();
        let mut signatures = |listed: &[ListedFunction]| {
            listed.iter().map(|listed| listed.to_model(&mut enumerations)).collect()
        };
        let (microflows, actions) = (signatures(self.microflows), signatures(self.actions));
        let pages = self.pages.iter().map(|listed| listed.to_model(&mut enumerations)).collect();
        let OfflineFacts { home, roots, modes, rejected, sync_on } = &self.offline;
        let offline = model::Offline {
            home: home.as_ref().map(|home| home.name.into()),
            roots: roots.iter().map(|flow| flow.name.into()).collect(),
            modes: modes.iter().map(|mode| (mode.entity.name.into(), (mode.mode)())).collect(),
            rejected: rejected.iter().map(|(entity, flow)| (entity.name.into(), flow.name.into())).collect(),
            sync_on: *sync_on,
            held: self.held(),
        };
        model::App {
            name: self.name.into(),
            documentation: self.documentation.to_owned(),
            roles: roles.collect(),
            auditors: self.auditors.iter().filter_map(|at| Some(self.roles.get(*at)?.0.into())).collect(),
            entities,
            enumerations: enumerations.into_vec(),
            events: events.collect(),
            nanoflows,
            sources,
            microflows,
            actions,
            fuel: self.fuel,
            pages,
            offline,
        }
    }

    /// The same with a table of where each stands.
    #[must_use]
    pub const fn indexed<const PLACES: usize>(&self, index: &'static Index<PLACES>) -> Self {
        Self { places: index.places(), ..*self }
    }

    /// Every role of the app, a bit for each.
    pub(super) const fn everybody(&self) -> u64 {
        match self.roles.len() {
            0 => 0,
            some => u64::MAX >> (64 - some),
        }
    }

    /// How many calls its nanoflows have together.
    #[must_use]
    pub const fn calls(&self) -> usize {
        let (mut calls, mut flow) = (0, 0);
        while flow < self.nanoflows.len() {
            calls += self.nanoflows[flow].facts.calls.len();
            flow += 1;
        }
        calls
    }

    /// What is wrong with the entity at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn entity_fault(&self, position: usize) -> Text {
        let EntityFacts { name, persistable, may_lack_rules, members, rules, .. } =
            self.entities[position].facts;
        let text = Text::new();
        if same(name, model::ACCOUNT) || same(name, model::SYNCHRONIZATION_ERROR) {
            let text = text.add("`").add(name).add("` is built in and need not be listed [name-clash]");
            return text.add("\nhelp: remove it from the list, or give your own entity another name");
        }
        if !matches!(self.place(self.entities[position].id), Some(first) if first == position) {
            return text
                .add("entity `")
                .add(name)
                .add("` is listed twice [listed-twice]\nhelp: remove one of the two");
        }
        if self.namesake(Listed::Entity, position).is_some() {
            return text
                .add("two entities are called `")
                .add(name)
                .add("`; storage does not tell upper from lower case [name-clash]")
                .add("\nhelp: set another name on one of the two: `#[entity(name = \"..\")]`");
        }
        if persistable && rules.is_empty() && !may_lack_rules {
            return text
                .add("entity `")
                .add(name)
                .add("` has no access rule, so nobody could use it [no-rule]\nhelp: add `#[access(Role, read)]`")
                .add(" with a role of the app, or make it `#[entity(transient)]`");
        }
        let (mut text, mut at) = (text, 0);
        while at < rules.len() {
            if let Some(role) = rules[at].role
                && role.of != self.role
            {
                let foreign = Text::new().add("a rule of `").add(name).add("` is for `").add(role.name);
                let foreign =
                    foreign.add("`, a role of another enum than this app's `roles` [foreign-role]\nhelp: ");
                let foreign = foreign.add("name a role of the app in each `#[access(..)]` of `").add(name);
                text = text.and(&foreign.add("`"));
            }
            if !rules[at].asked.is_empty() {
                text = text.and(&self.asked_roles_fault("a rule of `", name, rules[at].asked));
            }
            at += 1;
        }
        at = 0;
        while at < members.len() {
            let member = members[at];
            if let Some(target) = member.target()
                && target != Account::ID
                && !self.lists(target)
            {
                let leads = Text::new().add("`").add(name).add(".").add(member.name);
                text = text.and(&unlisted_target(leads, member.written));
            }
            if persistable && let Some(target) = self.target_in_memory(&member) {
                let leads = Text::new().add("`").add(name).add(".").add(member.name);
                let leads = leads.add("` is stored and leads to `").add(target);
                let leads = leads.add("`, which lives in memory only [transient]\nhelp: remove ");
                let leads = leads.add("`#[entity(transient)]` from `").add(target).add("`, or the member");
                text = text.and(&leads);
            }
            if !persistable && matches!(member.kind, MemberKind::Hashed) {
                let hashed = Text::new().add("`").add(name).add(".").add(member.name);
                let hashed = hashed.add("` is hashed and never leaves the server, and `").add(name);
                let hashed = hashed.add("` is transient, which travels [hashed-on-device]\nhelp: ");
                text = text.and(&hashed.add("put it into an entity that is stored"));
            }
            at += 1;
        }
        text.and(&self.members_enumerations_fault(position))
            .and(&self.sets_fault(position))
            .and(&self.rules_fault(position))
            .and(&self.unique_fault(position))
    }

    /// What is wrong with the handler at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn event_fault(&self, position: usize) -> Text {
        let event = &self.events[position];
        if self.namesake(Listed::Event, position).is_some() {
            return Text::new()
                .add("two handlers are called `")
                .add(event.name)
                .add("` [name-clash]\nhelp: remove or rename one of the two");
        }
        if self.lists(event.entity) {
            return Text::new();
        }
        Text::new()
            .add("`")
            .add(event.name)
            .add("` handles changes of `")
            .add(event.entity_name)
            .add("`, which is not in this app [unlisted-entity]\nhelp: add `")
            .add(event.entity_name)
            .add("` to `entities`")
    }

    /// The name of the entity that a member leads to, if that has no table.
    const fn target_in_memory(&self, member: &MemberFacts) -> Option<&'static str> {
        match member.target() {
            Some(target) if target != Account::ID => match self.place(target) {
                Some(place) if !self.entities[place].facts.persistable => {
                    Some(self.entities[place].facts.name)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The place of an entity in the list.
    pub(super) const fn place(&self, id: u64) -> Option<usize> {
        self.position(Listed::Entity, id)
    }

    pub(super) const fn lists(&self, id: u64) -> bool {
        self.place(id).is_some()
    }
}

/// A member that leads out of the app, by the name of what it leads to.
const fn unlisted_target(text: Text, written: &str) -> Text {
    if written.is_empty() {
        return text
            .add("` refers to an entity that is not in this app [unlisted-entity]")
            .add("\nhelp: add the entity that the member's type names to `entities`");
    }
    text.add("` refers to `")
        .add(written)
        .add("`, which is not in this app [unlisted-entity]\nhelp: add `")
        .add(written)
        .add("` to `entities`")
}

/// Whether two names are the same but for the case of ASCII letters.
pub(super) const fn same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}
