//! The app: the closed set of what it is made of.

use crate::{ContentHash, Entity, Flow, FlowSource, Name, Offline, Page, Signature};
use serde::{Deserialize, Serialize};

/// Everything that an app declares, as data. Built once by `app!`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct App {
    /// The name of the app's type, `FieldSales`.
    pub name: Name,
    /// The doc comment of the app.
    pub documentation: String,
    /// What an account may be.
    pub roles: Vec<Role>,
    /// The listed entities, in the order of `app!`.
    pub entities: Vec<Entity>,
    /// The enumerations that members of the entities have, each once.
    pub enumerations: Vec<Enumeration>,
    /// The listed event handlers.
    pub events: Vec<Event>,
    /// The listed nanoflows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nanoflows: Vec<Flow>,
    /// Where the statements of the nanoflows stand, in the same order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<FlowSource>,
    /// The listed microflows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub microflows: Vec<Signature>,
    /// The actions that the nanoflows call.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Signature>,
    /// Steps that a nanoflow may take in one run, with those that it calls; nothing for
    /// [`limits::FUEL`](crate::limits::FUEL).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fuel: Option<u64>,
    /// The roles that may read all that the server keeps beside the data: what was lost in conflicts, what
    /// was rejected, and how everybody's synchronizes ended.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub auditors: Vec<Name>,
    /// The listed pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// What devices begin with and want to have.
    #[serde(default)]
    pub offline: Offline,
}

/// What a device begins with: all else that it does follows from these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root<'a> {
    /// The home page.
    Page(&'a Page),
    /// A nanoflow.
    Nanoflow(&'a Flow),
}

/// A handler that runs on the server around changes of an entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The function's name.
    pub name: Name,
    /// Whose changes it handles.
    pub entity: Name,
    /// When it runs.
    pub kind: EventKind,
}

/// When a handler runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Before a new object is written; earlier than [`EventKind::BeforeCommit`].
    BeforeCreate,
    /// After a new object was written; earlier than [`EventKind::AfterCommit`].
    AfterCreate,
    /// Before a new or a changed object is written.
    BeforeCommit,
    /// After a new or a changed object was written.
    AfterCommit,
    /// Before an object is deleted, by itself or with another.
    BeforeDelete,
    /// After an object was deleted, by itself or with another.
    AfterDelete,
}

impl EventKind {
    /// The attribute that declares a handler of this kind.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::BeforeCreate => "before_create",
            Self::AfterCreate => "after_create",
            Self::BeforeCommit => "before_commit",
            Self::AfterCommit => "after_commit",
            Self::BeforeDelete => "before_delete",
            Self::AfterDelete => "after_delete",
        }
    }
}

impl App {
    /// The identity of this version of the app: devices and servers compare it.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        // Nor what devices begin with and want to have changes what they and the server say to each other.
        let data = Self { offline: Offline::default(), ..self.of_data() };
        ContentHash::canonical(&data)
    }

    /// What of the app concerns its data, which is what databases remember. Flows and pages are the
    /// program's: another version of it brings others, and a database fits it as before.
    #[must_use]
    pub fn of_data(&self) -> Self {
        let Offline { modes, sync_on, .. } = &self.offline;
        Self {
            name: self.name.clone(),
            documentation: self.documentation.clone(),
            roles: self.roles.clone(),
            entities: self.entities.clone(),
            enumerations: self.enumerations.clone(),
            events: self.events.clone(),
            nanoflows: Vec::new(),
            sources: Vec::new(),
            microflows: self.microflows.clone(),
            actions: Vec::new(),
            fuel: None,
            auditors: self.auditors.clone(),
            pages: Vec::new(),
            offline: Offline { modes: modes.clone(), sync_on: *sync_on, ..Offline::default() },
        }
    }

    /// The page of that name.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&Page> {
        self.pages.iter().find(|page| &*page.name == name)
    }

    /// What a device begins with: the home page, the flows that are named as roots, and those for what the
    /// server rejected. Without a home page every nanoflow is a root.
    #[must_use]
    pub fn roots(&self) -> Vec<Root<'_>> {
        let Offline { home, roots, rejected, .. } = &self.offline;
        let Some(home) = home.as_deref().and_then(|home| self.page(home)) else {
            return self.nanoflows.iter().map(Root::Nanoflow).collect();
        };
        let named = |flow: &&Flow| {
            roots.contains(&flow.name) || rejected.iter().any(|(_, repair)| *repair == flow.name)
        };
        let flows = self.nanoflows.iter().filter(named).map(Root::Nanoflow);
        std::iter::once(Root::Page(home)).chain(flows).collect()
    }
}

/// What an account may be; access rules grant rights to roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// The variant's name.
    pub name: Name,
    /// The variant's doc comment.
    pub documentation: String,
}

/// A closed list of named values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enumeration {
    /// The type's name.
    pub name: Name,
    /// The variants in declaration order, which is also their order in comparisons.
    pub variants: Vec<EnumerationVariant>,
}

impl Enumeration {
    /// The position of a variant in the declaration, which comparisons use.
    #[must_use]
    pub fn position(&self, variant: &str) -> Option<usize> {
        self.variants.iter().position(|known| &*known.name == variant)
    }
}

/// One value of an [`Enumeration`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnumerationVariant {
    /// The variant's name, which is also what is stored.
    pub name: Name,
    /// What people read: `#[caption(..)]`, or the name with spaces.
    pub caption: String,
}
