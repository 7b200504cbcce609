//! How many requests a flow sends at most.
//!
//! A call of a microflow is a request, and so is a synchronize, if what waits fits into one. Of branches the
//! longer counts, of loops one round, and what a called flow sends counts with its caller. Absent: early
//! ends, which only save requests.

use super::parts::Parts;
use super::place::Place;
use super::table::Style;
use crate::typed::flow::CalleeKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tidewater_model::{Action, Argument, Block, Flow, FlowSource, Name, Node, Part, Statement};

/// A bound on the requests of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requests {
    /// So many at most, outside of loops.
    pub once: u64,
    /// What comes to that each time that something is repeated.
    pub again: Vec<Again>,
}

/// Something that is repeated, nobody knows how often, and sends requests each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Again {
    /// The flow in which it is.
    pub flow: Name,
    /// Where the loop, or the call that leads back into its flow, begins.
    pub place: Place,
    /// What is repeated.
    pub what: Repeated,
    /// The requests of one round; none are counted of a call that leads back, so that counting ends.
    pub each: Requests,
}

/// What is repeated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeated {
    /// A loop.
    Loop,
    /// A call of this flow, which leads back into the one that makes it: what it sends itself comes to that.
    Call(Name),
}

impl Requests {
    /// Whether there are none.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.once == 0 && self.again.is_empty()
    }

    /// One after the other.
    fn then(mut self, next: Self) -> Self {
        self.once = self.once.saturating_add(next.once);
        self.join(next.again);
        self
    }

    /// Either of the two.
    fn or(mut self, other: Self) -> Self {
        self.once = self.once.max(other.once);
        self.join(other.again);
        self
    }

    fn join(&mut self, again: Vec<Again>) {
        for again in again {
            if !self.again.contains(&again) {
                self.again.push(again);
            }
        }
    }

    /// "at most 1; 2 in each round of the loop at line 12"
    pub(super) fn words(&self, flow: &str, style: Style) -> String {
        let once = (self.once > 0).then(|| format!("at most {}", self.once));
        let again = self.again.iter().flat_map(|again| again.words(flow, "", style));
        let words: Vec<_> = once.into_iter().chain(again).collect();
        match (&words[..], self.once) {
            ([], _) => "none".to_owned(),
            ([only], 1) => only.clone(),
            // Each of them waits for the server, and may be the one that finds no connection.
            (several, _) => several.join("; ") + " (a warning: more than one)",
        }
    }
}

impl Again {
    /// What comes to a run of `flow`, this time and in rounds within this round.
    fn words(&self, flow: &str, within: &str, style: Style) -> Vec<String> {
        let owner = if *self.flow == *flow { String::new() } else { format!(" of {}", self.flow) };
        let place = format!("{}{owner}", self.place.words(style));
        match &self.what {
            Repeated::Call(callee) => {
                vec![format!("those of {callee} each time that the call at {place} leads back{within}")]
            }
            Repeated::Loop => {
                let once = format!("{} in each round of the loop at {place}{within}", self.each.once);
                let inner = format!(" within the one at {place}");
                let again = self.each.again.iter().flat_map(|again| again.words(flow, &inner, style));
                (self.each.once > 0).then_some(once).into_iter().chain(again).collect()
            }
        }
    }
}

/// The requests of every nanoflow of an app, by their part.
pub(super) fn requests(parts: &Parts<'_>) -> BTreeMap<usize, Requests> {
    let flows = parts.flows().map(|(part, flow, source)| (part, (flow, source))).collect();
    let mut count = Count { parts, flows, known: BTreeMap::new() };
    let positions: Vec<_> = count.flows.keys().copied().collect();
    positions.into_iter().for_each(|part| drop(count.flow(part)));
    count.known
}

struct Count<'a> {
    parts: &'a Parts<'a>,
    flows: BTreeMap<usize, (&'a Flow, &'a FlowSource)>,
    known: BTreeMap<usize, Requests>,
}

/// The statement that is counted, and its flow.
#[derive(Clone, Copy)]
struct At<'a> {
    part: usize,
    flow: &'a Flow,
    source: &'a FlowSource,
    step: u32,
}

impl<'a> Count<'a> {
    fn flow(&mut self, part: usize) -> Requests {
        if let Some(known) = self.known.get(&part) {
            return known.clone();
        }
        let Some((flow, source)) = self.flows.get(&part).copied() else { return Requests::default() };
        // A plain `fn` cannot wait, so it asks nobody.
        let requests = if flow.is_async {
            self.block(At { part, flow, source, step: 0 }, &flow.body)
        } else {
            Requests::default()
        };
        self.known.insert(part, requests.clone());
        requests
    }

    /// What follows a `let .. else` is an alternative to its `else`, which does not come back.
    fn block(&mut self, at: At<'a>, block: &'a Block) -> Requests {
        block.all().rev().fold(Requests::default(), |rest, statement| self.statement(at, statement, rest))
    }

    fn statement(&mut self, at: At<'a>, statement: &'a Statement, rest: Requests) -> Requests {
        let at = At { step: statement.number, ..at };
        match &statement.action {
            Action::Let { value: Some(value), otherwise: Some(otherwise), .. } => {
                let otherwise = self.block(at, otherwise);
                self.node(at, value).then(rest.or(otherwise))
            }
            action => self.parts(at, action.parts()).then(rest),
        }
    }

    fn parts(&mut self, at: At<'a>, parts: Vec<Part<'a>>) -> Requests {
        parts.into_iter().fold(Requests::default(), |before, part| match part {
            Part::Node(node) => before.then(self.node(at, node)),
            Part::Block(block) => before.then(self.block(at, block)),
            Part::Pattern(_) | Part::Place(_) | Part::Lent(_) | Part::Row(_) => before,
        })
    }

    fn node(&mut self, at: At<'a>, node: &'a Node) -> Requests {
        let one = Requests { once: 1, again: Vec::new() };
        match node {
            Node::Microflow { .. } => self.parts(at, node.parts()).then(one),
            Node::Activity { name, arguments, awaited: true } if self.asks(at.part, name, arguments) => {
                self.parts(at, node.parts()).then(one)
            }
            Node::Call { name, awaited: true, .. } => {
                self.parts(at, node.parts()).then(self.called(at, name))
            }
            Node::If { condition, then, otherwise } => {
                let otherwise = otherwise.as_ref().map(|node| self.node(at, node)).unwrap_or_default();
                self.node(at, condition).then(self.block(at, then).or(otherwise))
            }
            Node::Match { value, arms } => {
                let guards = arms.iter().filter_map(|arm| arm.guard.as_ref());
                let before =
                    guards.fold(self.node(at, value), |before, guard| before.then(self.node(at, guard)));
                let arms = arms.iter().map(|arm| self.node(at, &arm.value));
                before.then(arms.fold(Requests::default(), Requests::or))
            }
            Node::For { list, body, .. } => {
                let list = self.node(at, list);
                let each = self.block(at, body);
                list.then(round(at, each))
            }
            Node::While { condition, body } => {
                let each = self.node(at, condition).then(self.block(at, body));
                round(at, each)
            }
            Node::Loop(body) => {
                let each = self.block(at, body);
                round(at, each)
            }
            other => self.parts(at, other.parts()),
        }
    }

    /// Whether an activity that is awaited is a request: `sync`, `call_again`.
    fn asks(&self, part: usize, name: &str, arguments: &[Argument]) -> bool {
        let known = &self.parts.all[part].calls;
        matches!(arguments.first(), Some(Argument::Microflow(_)))
            || known.iter().any(|call| call.kind == CalleeKind::Activity && *call.name == *name)
    }

    fn called(&mut self, at: At<'a>, name: &str) -> Requests {
        let Some(callee) = self.parts.flow(name) else { return Requests::default() };
        if !self.parts.within(callee).contains(&at.part) {
            return self.flow(callee);
        }
        let again = self.parts.asks(callee).then(|| Again {
            flow: at.flow.name.clone(),
            place: Place::of_step(at.step, at.source),
            what: Repeated::Call(name.into()),
            each: Requests::default(),
        });
        Requests { once: 0, again: again.into_iter().collect() }
    }
}

fn round(at: At<'_>, each: Requests) -> Requests {
    if each.is_none() {
        return each;
    }
    let (flow, place) = (at.flow.name.clone(), Place::of_step(at.step, at.source));
    Requests { once: 0, again: vec![Again { flow, place, what: Repeated::Loop, each }] }
}
