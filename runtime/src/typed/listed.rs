//! What `app!` knows of the flows that it lists, and what it judges of them at compile time.
//!
//! Absent: what one flow alone shows; its own macro and the checks beside it judge that.

use super::access::Access;
use super::calls::Calls;
use super::check::AppFacts;
use super::facts::RoleFacts;
use super::flow::{self, CallFact, CalleeKind, FlowFacts, Microflow, NamedAction, Nanoflow};
use super::index::Listed;
use super::known::KnownType;
use super::privileges::Privileges;
use super::sent::Sent;
use super::slots::FlowTypes;
use super::text::Text;
use crate::value::Enumerations;
use std::any::TypeId;
use tidewater_model as model;

/// A nanoflow of the list.
pub struct ListedFlow {
    /// Its name in the model.
    pub name: &'static str,
    pub(super) id: u64,
    pub(super) facts: FlowFacts,
    /// The type of its function, which `client.run` is given.
    pub(super) function: fn() -> TypeId,
    flow: fn(&mut Enumerations) -> (model::Flow, model::FlowSource),
}

/// A microflow or an action of the list.
#[derive(Clone, Copy)]
pub struct ListedFunction {
    /// Its name in the model.
    pub name: &'static str,
    pub(super) id: u64,
    roles: &'static [RoleFacts],
    /// What it takes and gives.
    carried: &'static [KnownType],
    /// What a microflow delivers to the device.
    pub(crate) sent: Sent,
    /// Where a microflow acts as the system.
    pub(crate) privileges: Privileges,
    /// Whether its body is in this build.
    pub(crate) has_body: bool,
    signature: fn(&mut Enumerations) -> model::Signature,
}

impl ListedFlow {
    /// The nanoflow `F`.
    #[must_use]
    pub const fn new<F: Nanoflow>() -> Self {
        let function = TypeId::of::<F>;
        Self { name: F::NAME, id: F::ID, facts: F::FACTS, function, flow: flow::flow::<F> }
    }

    /// The same, with the function that became the nanoflow.
    #[must_use]
    pub const fn of<F: Copy + 'static>(self, _: F) -> Self {
        Self { function: TypeId::of::<F>, ..self }
    }

    /// The flow as data, with its lines.
    pub(super) fn to_model(&self, enumerations: &mut Enumerations) -> (model::Flow, model::FlowSource) {
        (self.flow)(enumerations)
    }
}

impl ListedFunction {
    /// The microflow `M`.
    #[must_use]
    pub const fn microflow<M: Microflow>() -> Self {
        Self {
            name: M::NAME,
            id: M::ID,
            roles: M::ROLES,
            carried: M::CARRIED,
            sent: M::SENT,
            privileges: M::PRIVILEGES,
            has_body: M::HAS_BODY,
            signature: M::signature,
        }
    }

    /// What it takes and gives.
    pub(super) const fn carried(&self) -> &'static [KnownType] {
        self.carried
    }

    /// The action `A`.
    #[must_use]
    pub const fn action<A: NamedAction>() -> Self {
        Self {
            name: A::NAME,
            id: A::ID,
            roles: &[],
            carried: A::CARRIED,
            sent: Sent::NOTHING,
            privileges: Privileges::NONE,
            has_body: true,
            signature: A::signature,
        }
    }

    /// What a device knows of it.
    pub(super) fn to_model(self, enumerations: &mut Enumerations) -> model::Signature {
        (self.signature)(enumerations)
    }
}

/// The identity of a function of the program: what `client.run` is given.
#[must_use]
pub fn function_id<F: 'static>(_: F) -> TypeId {
    TypeId::of::<F>()
}

impl AppFacts {
    /// The nanoflows by the type of their function, with the name that each has in the model.
    pub(super) fn flows(&self) -> Vec<(TypeId, &'static str)> {
        self.nanoflows.iter().map(|flow| ((flow.function)(), flow.name)).collect()
    }

    /// What is wrong with the nanoflow at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn nanoflow_fault<const FLOWS: usize, const CALLS: usize>(
        &self,
        calls: &Calls<FLOWS, CALLS>,
        position: usize,
    ) -> Text {
        let flow = &self.nanoflows[position];
        if let Some(earlier) = self.namesake(Listed::Nanoflow, position) {
            return twice("nanoflows", flow.name, self.nanoflows[earlier].id == flow.id);
        }
        let facts = &flow.facts;
        self.part_fault(flow.name, facts.file, facts.roles, &facts.types, facts.accesses)
            .and(&self.asked_roles_fault("`", flow.name, facts.asked))
            .and(&self.callees_fault(flow.name, facts.file, facts.calls))
            .and(&self.flow_enumerations_fault(position))
            .and(&self.asked_fault(position))
            .and(&self.deleted_fault(position))
            .and(&calls.rights_fault(self, position))
            .and(&calls.network_fault(self, position))
    }

    /// What a flow or a page calls or opens and the app does not list, each once.
    pub(super) const fn callees_fault(&self, name: &str, file: &str, calls: &[CallFact]) -> Text {
        let (mut text, mut at) = (Text::new(), 0);
        while at < calls.len() {
            if !self.lists_callee(&calls[at]) && !is_called_before(calls, at) {
                text = text.and(&unlisted_callee(name, file, &calls[at]));
            }
            at += 1;
        }
        text
    }

    /// The roles and the entities that a flow or a page names and that are not the app's.
    pub(super) const fn part_fault(
        &self,
        name: &str,
        file: &str,
        roles: &[RoleFacts],
        types: &FlowTypes,
        accesses: &[Access],
    ) -> Text {
        self.roles_fault(name, roles).and(&self.used_entities_fault(name, file, types, accesses))
    }

    /// What is wrong with the microflow at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn microflow_fault(&self, position: usize) -> Text {
        self.function_fault("microflows", Listed::Microflow, self.microflows, position)
    }

    /// What is wrong with the action at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn action_fault(&self, position: usize) -> Text {
        self.function_fault("actions", Listed::Action, self.actions, position)
    }

    const fn function_fault(&self, key: &str, of: Listed, list: &[ListedFunction], position: usize) -> Text {
        let listed = &list[position];
        if let Some(earlier) = self.namesake(of, position) {
            return twice(key, listed.name, list[earlier].id == listed.id);
        }
        // What an action takes stays on the device.
        let carried = match of {
            Listed::Microflow => self.carried_fault(listed.name, listed.carried),
            _ => Text::new(),
        };
        self.roles_fault(listed.name, listed.roles)
            .and(&self.carried_entities_fault(listed.name, listed.carried))
            .and(&carried)
            .and(&self.carried_enumerations_fault(listed.name, listed.carried))
    }

    /// The roles of an item that are none of the app's.
    const fn roles_fault(&self, name: &str, roles: &[RoleFacts]) -> Text {
        let (mut text, mut at) = (Text::new(), 0);
        while at < roles.len() {
            if roles[at].of != self.role {
                text = text.and(&foreign(name, roles[at]));
            }
            at += 1;
        }
        text
    }

    /// The roles that an item asks for and that are none of the app's, each once: no account has them.
    pub(super) const fn asked_roles_fault(
        &self,
        before: &str,
        name: &str,
        asked: &[(RoleFacts, u32)],
    ) -> Text {
        let (mut text, mut at) = (Text::new(), 0);
        while at < asked.len() {
            let (role, line) = asked[at];
            if role.of != self.role && !is_asked_before(asked, at) {
                let foreign = Text::new().add(before).add(name).add("` asks for `").add(role.name);
                let foreign = foreign.add("`, a role of another enum than this app's `roles` (line ");
                let foreign = foreign.number(line).add(") [foreign-role]\nhelp: ask for a role of the app");
                let foreign = match self.roles.first() {
                    Some((first, _)) => foreign.add(", as `").add(first).add("`"),
                    None => foreign,
                };
                text = text.and(&foreign);
            }
            at += 1;
        }
        text
    }

    /// Whether the app lists what a call leads to.
    pub(super) const fn lists_callee(&self, call: &CallFact) -> bool {
        let of = match call.kind {
            CalleeKind::Nanoflow => Listed::Nanoflow,
            CalleeKind::Microflow => Listed::Microflow,
            CalleeKind::Action => Listed::Action,
            CalleeKind::Page => Listed::Page,
            CalleeKind::Activity | CalleeKind::Plain => return true,
            CalleeKind::Home => return self.offline.home.is_some(),
        };
        self.position(of, call.id).is_some()
    }
}

/// Whether an earlier call leads to the same.
const fn is_called_before(calls: &[CallFact], position: usize) -> bool {
    let mut at = 0;
    while at < position {
        if calls[at].leads_as(&calls[position]) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether a role was asked for earlier.
const fn is_asked_before(asked: &[(RoleFacts, u32)], position: usize) -> bool {
    let (role, mut at) = (asked[position].0, 0);
    while at < position {
        if asked[at].0.of == role.of && asked[at].0.position == role.position {
            return true;
        }
        at += 1;
    }
    false
}

/// Adds where something stands.
pub(super) const fn at_line(text: Text, line: u32, file: &str) -> Text {
    text.add(" (line ").number(line).add(" of ").add(file).add(")")
}

/// A page, flow or action that is not there where a flow or a page needs it.
pub(super) const fn unlisted_callee(name: &str, file: &str, call: &CallFact) -> Text {
    let (verb, key) = match call.kind {
        CalleeKind::Home => ("opens the home page", ""),
        CalleeKind::Page => ("opens", "pages"),
        CalleeKind::Nanoflow => ("calls", "nanoflows"),
        CalleeKind::Microflow => ("calls", "microflows"),
        CalleeKind::Action | CalleeKind::Activity | CalleeKind::Plain => ("calls", "actions"),
    };
    let mut text = Text::new().add("`").add(name).add("` ").add(verb);
    if !key.is_empty() {
        text = text.add(" `").add(call.name).add("`");
    }
    let text = text.add(match call.kind {
        CalleeKind::Home => ", and this app names none",
        _ => ", which is not in this app",
    });
    let text = at_line(text, call.line, file);
    let text = match call.kind {
        CalleeKind::Home => {
            return text.add(" [home-page]\nhelp: add `offline: { home: .. }` with a page");
        }
        CalleeKind::Page => text.add(" [unlisted-page]\nhelp: add `"),
        _ => text.add(" [unlisted-flow]\nhelp: add `"),
    };
    text.add(call.name).add("` to `").add(key).add("`")
}

pub(super) const fn twice(key: &str, name: &str, is_same: bool) -> Text {
    let text = Text::new();
    if is_same {
        return text
            .add("`")
            .add(name)
            .add("` is listed twice under `")
            .add(key)
            .add("` [listed-twice]\nhelp: remove one of the two");
    }
    // `nanoflows` are what `#[nanoflow]` makes.
    let (attribute, _) = key.split_at(key.len() - 1);
    text.add("two of `")
        .add(key)
        .add("` are called `")
        .add(name)
        .add("` [name-clash]\nhelp: set another name on one of the two: `#[")
        .add(attribute)
        .add("(name = \"..\")]`")
}

const fn foreign(name: &str, role: RoleFacts) -> Text {
    Text::new()
        .add("`")
        .add(name)
        .add("` is for `")
        .add(role.name)
        .add("`, a role of another enum than this app's `roles` [foreign-role]")
        .add("\nhelp: name roles of the app in `roles(..)` of `")
        .add(name)
        .add("`")
}
