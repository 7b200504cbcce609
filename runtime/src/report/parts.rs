//! The nanoflows and pages of an app with what leads from one to another, from the facts on which the proofs
//! stand.

use super::place::Place;
use crate::typed::flow::{CallFact, CalleeKind};
use crate::typed::{AppFacts, ListedFunction, Part, Reached, RoleFacts};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{App, Flow, FlowSource, Name};

/// How a device comes to a flow or a page: the shortest way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// What makes the device begin there.
    pub start: Start,
    /// The flows and pages, each of which leads to the next; the last is the one that is come to.
    pub through: Vec<PartName>,
}

/// Why a device begins with a flow or a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// It is the home page.
    Home,
    /// It is among the `roots` of the profile.
    Root,
    /// It receives what the server rejected.
    Rejected,
    /// The program runs it: an app without a home page begins with every flow and page.
    Program,
}

/// A flow or a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "name", rename_all = "snake_case")]
pub enum PartName {
    /// A nanoflow.
    Flow(Name),
    /// A page.
    Page(Name),
}

impl PartName {
    /// The name alone.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Flow(name) | Self::Page(name) => name,
        }
    }
}

impl Way {
    /// "orders → order_detail → place_order"
    pub(super) fn words(&self) -> String {
        let names: Vec<_> = self.through.iter().map(PartName::name).collect();
        let start = match self.start {
            Start::Home | Start::Program => "",
            Start::Root => "root: ",
            Start::Rejected => "rejected: ",
        };
        format!("{start}{}", names.join(" → "))
    }
}

/// The nanoflows and pages of an app. A part is named by its position.
pub(super) struct Parts<'a> {
    facts: &'a AppFacts,
    app: &'a App,
    pub(super) all: Vec<Part>,
    by_id: BTreeMap<u64, usize>,
    /// The parts that a device can come to, nearest first.
    pub(super) reached: Vec<Reached>,
}

impl<'a> Parts<'a> {
    pub(super) fn new(facts: &'a AppFacts, app: &'a App) -> Self {
        let all = facts.parts();
        let by_id = all.iter().enumerate().map(|(at, part)| (part.id, at)).collect();
        let reached = facts.reached(&all);
        Self { facts, app, all, by_id, reached }
    }

    /// The nanoflows as data, each with its part and its source.
    pub(super) fn flows(&self) -> impl Iterator<Item = (usize, &'a Flow, &'a FlowSource)> {
        let flows = self.app.nanoflows.iter().zip(&self.app.sources);
        flows.filter_map(|(flow, source)| Some((self.flow(&flow.name)?, flow, source)))
    }

    /// The microflows, with their facts.
    pub(super) fn microflows(&self) -> &'static [ListedFunction] {
        self.facts.microflows
    }

    /// The nanoflow of a name.
    pub(super) fn flow(&self, name: &str) -> Option<usize> {
        self.all.iter().position(|part| !part.is_page && part.name == name)
    }

    /// The page of a name.
    pub(super) fn page(&self, name: &str) -> Option<usize> {
        self.all.iter().position(|part| part.is_page && part.name == name)
    }

    /// The place of a line of a part.
    pub(super) fn place(&self, part: usize, line: u32) -> Place {
        let part = &self.all[part];
        let flows = self.app.nanoflows.iter().zip(&self.app.sources);
        let source =
            flows.filter(|(flow, _)| !part.is_page && *flow.name == *part.name).map(|(_, source)| source);
        Place::of_line(line, source.into_iter().next())
    }

    /// The nanoflow that a call leads to at once.
    pub(super) fn callee(&self, call: &CallFact) -> Option<usize> {
        if call.kind == CalleeKind::Nanoflow { self.by_id.get(&call.id).copied() } else { None }
    }

    /// A part and all that runs within it, nearest first. What a page starts runs after it, not within it.
    pub(super) fn within(&self, part: usize) -> Vec<usize> {
        let (mut seen, mut found, mut next) = (BTreeSet::from([part]), vec![part], 0);
        while let Some(at) = found.get(next).copied().filter(|at| !self.all[*at].is_page) {
            next += 1;
            let callees = self.all[at].calls.iter().filter_map(|call| self.callee(call));
            found.extend(callees.filter(|callee| seen.insert(*callee)));
        }
        found
    }

    /// Whether a part, or what runs within it, asks the server for something.
    pub(super) fn asks(&self, part: usize) -> bool {
        self.within(part).into_iter().any(|part| self.all[part].calls.iter().any(CallFact::is_request))
    }

    /// Whether a part can end with the error that there is no connection.
    pub(super) fn hands_on(&self, part: usize) -> bool {
        let mut waiting = vec![part];
        let mut seen = BTreeSet::from([part]);
        while let Some(part) = waiting.pop() {
            for call in self.all[part].calls.iter().filter(|call| !call.is_handled) {
                if call.is_request() {
                    return true;
                }
                waiting.extend(self.callee(call).filter(|callee| seen.insert(*callee)));
            }
        }
        false
    }

    /// The shortest way to a part; nothing if no device comes to it.
    pub(super) fn way(&self, part: usize) -> Option<Way> {
        let from = |part: usize| self.reached.iter().find(|reached| reached.part == part);
        let (mut through, mut at) = (Vec::new(), from(part)?);
        loop {
            through.push(self.part_name(at.part));
            match at.from {
                Some(before) => at = from(before)?,
                None => break,
            }
        }
        through.reverse();
        Some(Way { start: self.start(at.part), through })
    }

    fn start(&self, part: usize) -> Start {
        let offline = &self.app.offline;
        let name = self.all[part].name;
        let is_named = |names: &[Name]| names.iter().any(|known| **known == *name);
        match &offline.home {
            None => Start::Program,
            Some(_) if self.all[part].is_page => Start::Home,
            Some(_) if is_named(&offline.roots) => Start::Root,
            Some(_) => Start::Rejected,
        }
    }

    pub(super) fn part_name(&self, part: usize) -> PartName {
        let Part { is_page, name, .. } = &self.all[part];
        if *is_page { PartName::Page((*name).into()) } else { PartName::Flow((*name).into()) }
    }

    /// The roles of the app, with their facts.
    pub(super) fn roles(&self) -> impl Iterator<Item = RoleFacts> {
        let of = self.facts.role;
        let named = self.facts.roles.iter().zip(0..);
        named.map(move |((name, _), position)| RoleFacts { of, position, name })
    }

    /// The compile-time id of an entity.
    pub(super) fn entity(&self, name: &str) -> Option<u64> {
        self.facts.entities.iter().find(|listed| listed.facts.name == name).map(|listed| listed.id)
    }
}
