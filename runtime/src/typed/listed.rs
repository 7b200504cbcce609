//! What `app!` knows of the flows that it lists, and what it judges of them at compile time.
//!
//! Absent: what one flow alone shows; its own macro and the checks beside it judge that.

use super::check::{AppFacts, Text, same};
use super::entity::{Account, Entity};
use super::facts::{EntityTag, RoleFacts};
use super::flow::{self, CallFact, CalleeKind, FlowFacts, Microflow, NamedAction, Nanoflow};
use super::known::KnownType;
use crate::value::Enumerations;
use std::any::TypeId;
use tidewater_model as model;

/// A nanoflow of the list.
pub struct ListedFlow {
    /// Its name in the model.
    pub name: &'static str,
    id: u64,
    facts: FlowFacts,
    flow: fn(&mut Enumerations) -> Option<(model::Flow, model::FlowSource)>,
}

/// A microflow or an action of the list.
pub struct ListedFunction {
    /// Its name in the model.
    pub name: &'static str,
    id: u64,
    roles: &'static [RoleFacts],
    /// What a microflow takes and gives.
    carried: &'static [KnownType],
    signature: fn(&mut Enumerations) -> model::Signature,
}

impl ListedFlow {
    /// The nanoflow `F`.
    #[must_use]
    pub const fn new<F: Nanoflow>() -> Self {
        Self { name: F::NAME, id: F::ID, facts: F::FACTS, flow: flow::flow::<F> }
    }

    /// The flow as data, with its lines.
    pub(super) fn to_model(
        &self,
        enumerations: &mut Enumerations,
    ) -> Option<(model::Flow, model::FlowSource)> {
        (self.flow)(enumerations)
    }
}

impl ListedFunction {
    /// The microflow `M`.
    #[must_use]
    pub const fn microflow<M: Microflow>() -> Self {
        Self { name: M::NAME, id: M::ID, roles: M::ROLES, carried: M::CARRIED, signature: M::signature }
    }

    /// The action `A`.
    #[must_use]
    pub const fn action<A: NamedAction>() -> Self {
        Self { name: A::NAME, id: A::ID, roles: &[], carried: &[], signature: A::signature }
    }

    /// What a device knows of it.
    pub(super) fn to_model(&self, enumerations: &mut Enumerations) -> model::Signature {
        (self.signature)(enumerations)
    }
}

/// The identity of a function of the program: what `client.run` is given.
#[must_use]
pub fn function_id<F: 'static>(_: F) -> TypeId {
    TypeId::of::<F>()
}

impl AppFacts {
    /// What is wrong with the nanoflow at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn nanoflow_fault(&self, position: usize) -> Text {
        let flow = &self.nanoflows[position];
        let mut earlier = 0;
        while earlier < position {
            if same(self.nanoflows[earlier].name, flow.name) {
                return twice("nanoflows", flow.name, self.nanoflows[earlier].id == flow.id);
            }
            earlier += 1;
        }
        if !self.are_roles(flow.facts.roles) {
            return foreign(flow.name);
        }
        if let Some(entity) = self.unlisted(&flow.facts) {
            return Text::new()
                .add("`")
                .add(flow.name)
                .add("` uses `")
                .add(entity.name)
                .add("`, which is not in this app [unlisted-entity]\nhelp: add `")
                .add(entity.name)
                .add("` to `entities`");
        }
        let mut at = 0;
        while at < flow.facts.calls.len() {
            let call = &flow.facts.calls[at];
            if !self.lists_callee(call) {
                let key = match call.kind {
                    CalleeKind::Nanoflow => "nanoflows",
                    CalleeKind::Microflow => "microflows",
                    CalleeKind::Action | CalleeKind::Activity => "actions",
                };
                return Text::new()
                    .add("`")
                    .add(flow.name)
                    .add("` calls `")
                    .add(call.name)
                    .add("`, which is not in this app (line ")
                    .number(call.line)
                    .add(" of ")
                    .add(flow.facts.file)
                    .add(") [unlisted-flow]\nhelp: add `")
                    .add(call.name)
                    .add("` to `")
                    .add(key)
                    .add("`");
            }
            at += 1;
        }
        Text::new()
    }

    /// What is wrong with the microflow at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn microflow_fault(&self, position: usize) -> Text {
        self.function_fault("microflows", self.microflows, position)
    }

    /// What is wrong with the action at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn action_fault(&self, position: usize) -> Text {
        self.function_fault("actions", self.actions, position)
    }

    const fn function_fault(&self, key: &str, list: &[ListedFunction], position: usize) -> Text {
        let listed = &list[position];
        let mut earlier = 0;
        while earlier < position {
            if same(list[earlier].name, listed.name) {
                return twice(key, listed.name, list[earlier].id == listed.id);
            }
            earlier += 1;
        }
        if !self.are_roles(listed.roles) {
            return foreign(listed.name);
        }
        self.carried_fault(listed.name, listed.carried)
    }

    const fn are_roles(&self, roles: &[RoleFacts]) -> bool {
        let mut at = 0;
        while at < roles.len() {
            if roles[at].of != self.role {
                return false;
            }
            at += 1;
        }
        true
    }

    /// An entity that the flow holds and the app does not list.
    const fn unlisted(&self, facts: &FlowFacts) -> Option<EntityTag> {
        let mut groups = Some(facts.types.locals);
        while let Some(group) = groups {
            let mut at = 0;
            while at < group.group.len() {
                if let Some(entity) = group.group[at].entity()
                    && entity.id != Account::ID
                    && !self.lists(entity.id)
                {
                    return Some(entity);
                }
                at += 1;
            }
            groups = match group.rest {
                Some(rest) => Some(*rest),
                None => None,
            };
        }
        None
    }

    const fn lists_callee(&self, call: &CallFact) -> bool {
        let functions = match call.kind {
            CalleeKind::Nanoflow => {
                let mut at = 0;
                while at < self.nanoflows.len() {
                    if self.nanoflows[at].id == call.id {
                        return true;
                    }
                    at += 1;
                }
                return false;
            }
            CalleeKind::Microflow => self.microflows,
            CalleeKind::Action => self.actions,
            CalleeKind::Activity => return true,
        };
        let mut at = 0;
        while at < functions.len() {
            if functions[at].id == call.id {
                return true;
            }
            at += 1;
        }
        false
    }
}

const fn twice(key: &str, name: &str, is_same: bool) -> Text {
    let text = Text::new();
    if is_same {
        return text
            .add("`")
            .add(name)
            .add("` is listed twice under `")
            .add(key)
            .add("` [listed-twice]\nhelp: remove one of the two");
    }
    text.add("two of `")
        .add(key)
        .add("` are called `")
        .add(name)
        .add("` [name-clash]\nhelp: set another name on one with `name = \"..\"` in its attribute")
}

const fn foreign(name: &str) -> Text {
    Text::new()
        .add("`")
        .add(name)
        .add("` is for a role of another enum than this app's `roles` [foreign-role]")
        .add("\nhelp: name roles of the app in `roles(..)` of `")
        .add(name)
        .add("`")
}
