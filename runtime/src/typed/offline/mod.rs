//! The offline profile of an app: what devices begin with, which rows they hold, and whether the rest of the
//! app fits to it, in const.
//!
//! Absent: what a mode does; that is the synchronize's.

mod delete;
mod followed;
mod judged;
mod modes;
mod online;
mod reach;
mod unique;

use super::check::AppFacts;
use super::entity::{Account, Entity};
use super::facts::{EntityFacts, EntityTag, Granted, RoleFacts};
use super::flow::Nanoflow;
use super::index::Listed;
use super::known::KnownType;
use super::page::ListedPage;
use super::text::Text;
pub(crate) use reach::{Part, Reached};
use tidewater_model as model;

/// `offline: { .. }` of `app!`.
#[derive(Clone, Copy)]
pub struct OfflineFacts {
    /// The page that devices begin with.
    pub home: Option<ListedPage>,
    /// Further flows that begin something.
    pub roots: &'static [FlowTag],
    /// The entities for which a mode is declared.
    pub modes: &'static [ModeFacts],
    /// The flows that receive what the server rejected.
    pub rejected: &'static [(EntityTag, FlowTag)],
    /// When devices synchronize by themselves.
    pub sync_on: Option<model::SyncOn>,
}

impl OfflineFacts {
    /// Of an app that declares no profile.
    pub const EMPTY: Self = Self { home: None, roots: &[], modes: &[], rejected: &[], sync_on: None };
}

/// A nanoflow, by its id and name.
#[derive(Clone, Copy)]
pub struct FlowTag {
    pub(super) id: u64,
    pub(super) name: &'static str,
    /// What it takes, where that matters.
    takes: Option<KnownType>,
}

impl FlowTag {
    /// The nanoflow `F`.
    #[must_use]
    pub const fn new<F: Nanoflow>() -> Self {
        Self { id: F::ID, name: F::NAME, takes: None }
    }

    /// The nanoflow, of which is known what it takes.
    #[must_use]
    pub const fn taking(self, takes: Option<KnownType>) -> Self {
        Self { takes, ..self }
    }

    /// What is wrong with what it takes, if it receives the rejected objects of an entity.
    const fn taken_fault(&self, entity: &EntityTag) -> Text {
        let text = Text::new().add("`").add(self.name).add("` receives the rejected objects of `");
        let text = text.add(entity.name).add("` one by one, and it takes ");
        let text = match &self.takes {
            None => return Text::new(),
            Some(KnownType::Object(taken)) if taken.id == entity.id => return Text::new(),
            Some(KnownType::Object(taken)) => text.add("an object of `").add(taken.name).add("`"),
            Some(KnownType::Unit) => text.add("nothing"),
            Some(KnownType::Tuple(_)) => text.add("several values"),
            Some(other) => text.add(other.words()),
        };
        let text = text.add(" [rejected-signature]\nhelp: write `fn ").add(self.name);
        text.add("(cx: &mut Device, rejected: &mut Obj<").add(entity.name).add(">)`")
    }
}

/// The declared mode of an entity.
pub struct ModeFacts {
    pub(super) entity: EntityTag,
    kind: ModeKind,
    /// The members that its condition reads, each by the path from the row.
    reads: &'static [&'static [&'static str]],
    /// The mode as data.
    pub(super) mode: fn() -> model::Mode,
}

/// Which rows of an entity devices hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModeKind {
    /// All that the account may read.
    All,
    /// Of those the ones for which a condition holds.
    Filter,
    /// None: what is sent leaves the device.
    Clear,
    /// What microflows deliver.
    Preserve,
    /// What the device makes; nothing of it is ever sent.
    Never,
    /// None: each access is a request.
    Online,
}

impl ModeKind {
    const fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Filter => "filter",
            Self::Clear => "clear",
            Self::Preserve => "preserve",
            Self::Never => "never",
            Self::Online => "online",
        }
    }

    /// Whether something of it travels by a synchronize.
    const fn synchronizes(self) -> bool {
        !matches!(self, Self::Never | Self::Online)
    }

    /// Whether a device holds every row that a rule may ask for.
    const fn is_at_hand(self) -> bool {
        matches!(self, Self::All | Self::Filter)
    }
}

impl ModeFacts {
    /// The mode of `T`.
    #[must_use]
    pub const fn of<T: Entity>(
        kind: ModeKind,
        reads: &'static [&'static [&'static str]],
        mode: fn() -> model::Mode,
    ) -> Self {
        Self { entity: EntityTag::of::<T>(), kind, reads, mode }
    }
}

impl AppFacts {
    /// What is wrong with the root at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn root_fault(&self, position: usize) -> Text {
        self.started_fault(&self.offline.roots[position], "is a root")
    }

    /// What is wrong with the flow for rejected objects at a position of the list, and with their entity.
    #[must_use]
    pub const fn rejected_fault(&self, position: usize) -> Text {
        let (entity, flow) = &self.offline.rejected[position];
        let fault = self.synchronized_fault(entity);
        if !fault.is_empty() {
            return fault;
        }
        self.started_fault(flow, "receives what is rejected")
            .and(&flow.taken_fault(entity))
            .and(&self.repairers_fault(entity, flow))
    }

    /// The roles that may change the objects of an entity, and for which the flow is not that receives the
    /// rejected ones, each once.
    const fn repairers_fault(&self, entity: &EntityTag, flow: &FlowTag) -> Text {
        let Some(at) = self.nanoflow(flow.id) else { return Text::new() };
        let mut known = RoleFacts::named(self.nanoflows[at].facts.roles);
        let (mut all, mut rest) = (Text::new(), entity.facts.rules);
        while let [rule, others @ ..] = rest {
            let changes = rule.create || rule.delete || !matches!(rule.write, Granted::Nothing);
            if let Some(role) = &rule.role
                && changes
                && known & role.bit() == 0
            {
                known |= role.bit();
                let text = Text::new().add("`").add(flow.name).add("` receives what is rejected of `");
                let text = text.add(entity.name).add("`, which `").add(role.name);
                let text = text.add("` may change, and is not for that role [no-access]\nhelp: add `");
                let text = text.add(role.name).add("` to `roles(..)` of `").add(flow.name).add("`");
                all = all.and(&text);
            }
            rest = others;
        }
        all
    }

    /// Whether the runtime starts the nanoflow with this id, with what the server rejected.
    pub(super) const fn is_repair(&self, id: u64) -> bool {
        let mut at = 0;
        while at < self.offline.rejected.len() {
            if self.offline.rejected[at].1.id == id {
                return true;
            }
            at += 1;
        }
        false
    }

    /// What is wrong with an entity of which `offline` speaks.
    const fn synchronized_fault(&self, entity: &EntityTag) -> Text {
        let EntityTag { id, name, persistable, .. } = *entity;
        let text = Text::new().add("`").add(name);
        if !self.lists(id) {
            let text = text.add("` is not in this app [unlisted-entity]\nhelp: add `");
            return text.add(name).add("` to `entities`");
        }
        if !persistable {
            return text
                .add("` is transient: it lives in memory, and nothing of it is synchronized [transient]")
                .add("\nhelp: remove it from `offline`");
        }
        Text::new()
    }

    const fn started_fault(&self, flow: &FlowTag, what: &str) -> Text {
        if self.nanoflow(flow.id).is_some() {
            return Text::new();
        }
        Text::new()
            .add("`")
            .add(flow.name)
            .add("` ")
            .add(what)
            .add(" and is not in this app [unlisted-flow]\nhelp: add `")
            .add(flow.name)
            .add("` to `nanoflows`")
    }

    /// The mode of an entity.
    pub(super) const fn mode(&self, id: u64) -> ModeKind {
        match self.position(Listed::Mode, id) {
            Some(at) => self.offline.modes[at].kind,
            None => ModeKind::All,
        }
    }

    /// Where an association of the entity at a place leads, unless to accounts, which every device knows.
    const fn next(&self, place: usize, member: &str) -> Option<usize> {
        let facts = &self.entities[place].facts;
        match facts.member_at(facts.place(member)) {
            Some(member) => match member.target() {
                Some(id) if id != Account::ID => self.place(id),
                _ => None,
            },
            None => None,
        }
    }
}

/// Where a flow or page does something.
struct Where {
    part: &'static str,
    file: &'static str,
    line: u32,
}

impl Where {
    const fn begin(&self) -> Text {
        Text::new().add("`").add(self.part).add("` ")
    }

    const fn end(&self, text: Text) -> Text {
        text.add(" (line ").number(self.line).add(" of ").add(self.file).add(")")
    }
}

/// Adds the word of a rule by which a member may be read.
const fn read_word(text: Text, facts: &EntityFacts, member: &str) -> Text {
    match facts.place(member) {
        Some(place) if facts.is_telltale(place) => text.add("`read`"),
        _ => text.add("`read(").add(member).add(")`"),
    }
}

/// Adds a path to a message.
const fn path(mut text: Text, path: &[&str]) -> Text {
    let mut at = 0;
    while at < path.len() {
        if at > 0 {
            text = text.add(".");
        }
        text = text.add(path[at]);
        at += 1;
    }
    text
}
