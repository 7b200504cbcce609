//! What becomes of a call that can fail for want of a connection: does somebody deal with it, or does the
//! flow hand the error on?
//!
//! The walk follows values, not control: for each expression it knows from which calls the value may be an
//! outcome. Somebody deals with a call if its outcome meets a `match` or `if let`, a `let .. else`, or a
//! method such as `ok` or `unwrap_or`, or if it is dropped; a match whose arm for the error only returns
//! it is `?` written out. Absent: what a callee does; that needs the whole app, so `app!` judges it.

mod pattern;
#[cfg(test)]
mod tests;

use crate::keys;
use pattern::{
    Case, HandsOn, alternatives, block_hands_on, hands_on, is_error_again, looks, projected, takes_offline,
};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Action, Argument, Arm, Block, Name, Node, Pattern, Piece, Statement};

/// Methods behind which the error is gone.
const MEETS: &[&str] = &[
    "err",
    "map_or",
    "map_or_else",
    "ok",
    "or",
    "or_else",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
];
/// Methods that only ask.
const ASKS: &[&str] = &["is_err", "is_ok", "is_ok_and"];

/// A call of a flow or microflow, or an activity that needs the network.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Site {
    pub(super) what: What,
    /// The number of the statement that it stands in.
    pub(super) statement: u32,
    /// Whether somebody deals with its failure.
    pub(super) is_handled: bool,
}

/// What is called.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A method of the device.
    Activity(Name),
    /// A nanoflow, microflow or action, by the name that stands for it in the data.
    Callee(Name),
}

/// The places of a flow that may need the network, in the order in which they stand.
pub(super) fn sites(body: &Block) -> Vec<Site> {
    let mut walk = Walk::default();
    // Loops carry a local back to where it is used, so that one walk may not see all.
    loop {
        let known = walk.locals.clone();
        walk.sites.clear();
        let end = walk.block(body);
        walk.returned.extend(end.all());
        if walk.locals == known {
            break;
        }
    }
    let Walk { mut sites, returned, met, .. } = walk;
    for (number, site) in sites.iter_mut().enumerate() {
        site.is_handled = met.contains(&number) || !returned.contains(&number);
    }
    sites
}

/// Of which sites a value may be the outcome.
#[derive(Clone, Default, PartialEq, Eq)]
struct Outcomes {
    whole: BTreeSet<usize>,
    /// Of which the elements of a tuple may be, by their places.
    parts: BTreeMap<u32, Outcomes>,
}

impl Outcomes {
    fn of(site: usize) -> Self {
        Self { whole: BTreeSet::from([site]), parts: BTreeMap::new() }
    }

    fn extend(&mut self, other: Self) {
        self.whole.extend(other.whole);
        for (place, part) in other.parts {
            self.parts.entry(place).or_default().extend(part);
        }
    }

    /// Of an element of a tuple. What a whole is the outcome of, its parts come from.
    fn part(&self, place: u32) -> Self {
        let mut part = self.parts.get(&place).cloned().unwrap_or_default();
        part.whole.extend(&self.whole);
        part
    }

    /// The sites, wherever in the value.
    fn all(&self) -> BTreeSet<usize> {
        let parts = self.parts.values().flat_map(Self::all);
        self.whole.iter().copied().chain(parts).collect()
    }
}

impl FromIterator<Self> for Outcomes {
    fn from_iter<I: IntoIterator<Item = Self>>(values: I) -> Self {
        values.into_iter().fold(Self::default(), |mut all, value| {
            all.extend(value);
            all
        })
    }
}

#[derive(Default)]
struct Walk {
    sites: Vec<Site>,
    locals: BTreeMap<u32, Outcomes>,
    /// What the flow returns.
    returned: BTreeSet<usize>,
    /// What somebody deals with.
    met: BTreeSet<usize>,
    /// What the loops around the present expression yield, innermost last.
    loops: Vec<Outcomes>,
    /// The present statement.
    statement: u32,
}

impl Walk {
    fn block(&mut self, block: &Block) -> Outcomes {
        for statement in &block.statements {
            self.statement(statement);
        }
        block.value.as_ref().map(|value| self.statement(value)).unwrap_or_default()
    }

    fn statement(&mut self, statement: &Statement) -> Outcomes {
        self.statement = statement.number;
        match &statement.action {
            Action::Evaluate(node) => return self.value(node),
            Action::Let { pattern, value, otherwise } => {
                let outcomes = value.as_ref().map(|value| self.value(value)).unwrap_or_default();
                match otherwise {
                    Some(otherwise) => {
                        self.met.extend(outcomes.all());
                        self.block(otherwise);
                    }
                    None => self.bind(pattern, &outcomes),
                }
            }
            Action::Assign { place, value, .. } => {
                let outcomes = self.value(value);
                if place.member.is_none() {
                    self.locals.entry(place.local).or_default().extend(outcomes);
                }
            }
        }
        Outcomes::default()
    }

    fn bind(&mut self, pattern: &Pattern, outcomes: &Outcomes) {
        match pattern {
            Pattern::Bind(local, inner) => {
                self.locals.entry(*local).or_default().extend(outcomes.clone());
                if let Some(inner) = inner {
                    self.bind(inner, outcomes);
                }
            }
            Pattern::Some(inner) | Pattern::Ok(inner) | Pattern::Err(inner) => self.bind(inner, outcomes),
            Pattern::Tuple(parts) => {
                for (place, part) in (0..).zip(parts) {
                    self.bind(part, &outcomes.part(place));
                }
            }
            Pattern::Or(parts) => parts.iter().for_each(|part| self.bind(part, outcomes)),
            Pattern::Any
            | Pattern::None
            | Pattern::Constant(_)
            | Pattern::Range { .. }
            | Pattern::Error(..) => {}
        }
    }

    fn value(&mut self, node: &Node) -> Outcomes {
        match node {
            Node::Local(local) => self.locals.get(local).cloned().unwrap_or_default(),
            Node::Some(inner) | Node::Ok(inner) | Node::Err(inner) | Node::Inferred(_, inner) => {
                self.value(inner)
            }
            Node::Element(inner, place) => self.value(inner).part(*place),
            Node::Tuple(parts) => {
                let parts = (0..).zip(parts).map(|(place, part)| (place, self.value(part)));
                Outcomes { parts: parts.collect(), ..Outcomes::default() }
            }
            Node::List(parts) => self.all(parts),
            Node::Try(inner) => {
                let outcomes = self.value(inner);
                self.returned.extend(outcomes.all());
                Outcomes::default()
            }
            Node::Return(value) => {
                let outcomes = value.as_ref().map(|value| self.value(value)).unwrap_or_default();
                self.returned.extend(outcomes.all());
                Outcomes::default()
            }
            Node::Break(outward, value) => {
                let outcomes = value.as_ref().map(|value| self.value(value)).unwrap_or_default();
                if let Some(found) = self.loops.iter_mut().rev().nth(*outward as usize) {
                    found.extend(outcomes);
                }
                Outcomes::default()
            }
            Node::Function { name, arguments } => self.function(name, arguments),
            Node::Closure { body, .. } => self.value(body),
            Node::Activity { name, arguments, awaited } => {
                self.arguments(arguments);
                if let Some(Argument::Microflow(callee)) = arguments.first() {
                    let outcomes = self.site(What::Callee(callee.clone()));
                    if *awaited {
                        return outcomes;
                    }
                    // It only says which microflow is meant: nothing is called.
                    self.met.extend(outcomes.all());
                    return Outcomes::default();
                }
                let is_request =
                    name.starts_with(keys::AT_SERVER) || keys::NETWORK.iter().any(|known| **name == **known);
                let is_site = *awaited && is_request;
                if is_site { self.site(What::Activity(name.clone())) } else { Outcomes::default() }
            }
            Node::Microflow { name, arguments } => {
                self.all(arguments);
                self.site(What::Callee(name.clone()))
            }
            Node::Call { name, arguments, .. } => {
                self.arguments(arguments);
                self.site(What::Callee(name.clone()))
            }
            Node::Block(block) => self.block(block),
            Node::If { condition, then, otherwise } => {
                self.condition(condition, then);
                let mut outcomes = self.block(then);
                outcomes.extend(otherwise.as_ref().map(|node| self.value(node)).unwrap_or_default());
                outcomes
            }
            Node::Match { value, arms } => self.choice(value, arms),
            Node::For { pattern, list, body } => {
                let outcomes = self.value(list);
                self.bind(pattern, &outcomes);
                self.repeat(body)
            }
            Node::While { condition, body } => {
                self.condition(condition, body);
                self.repeat(body)
            }
            Node::Loop(body) => self.repeat(body),
            other => {
                self.within(other);
                Outcomes::default()
            }
        }
    }

    /// What is inside of an expression whose own value is no outcome.
    fn within(&mut self, node: &Node) {
        match node {
            Node::Member(inner, _) | Node::Not(inner) | Node::Negate(inner) | Node::Cast(inner, _) => {
                self.value(inner);
            }
            Node::Binary(_, left, right) | Node::Range { from: left, to: right, .. } => {
                self.value(left);
                self.value(right);
            }
            Node::Record { members, .. } => members.iter().for_each(|(_, value)| {
                self.value(value);
            }),
            Node::Format(pieces) => {
                for piece in pieces {
                    if let Piece::Value(value) | Piece::Formatted { value, .. } = piece {
                        self.value(value);
                    }
                }
            }
            Node::Query(query) => {
                for part in [&query.condition, &query.limit, &query.offset].into_iter().flatten() {
                    self.value(part);
                }
            }
            Node::Matches { value, .. } => {
                let outcomes = self.value(value);
                self.met.extend(outcomes.all());
            }
            _ => {}
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Outcomes {
        nodes.iter().map(|node| self.value(node)).collect()
    }

    fn arguments(&mut self, arguments: &[Argument]) {
        for argument in arguments {
            if let Argument::Value(value) = argument {
                self.value(value);
            }
        }
    }

    fn site(&mut self, what: What) -> Outcomes {
        self.sites.push(Site { what, statement: self.statement, is_handled: false });
        Outcomes::of(self.sites.len() - 1)
    }

    fn repeat(&mut self, body: &Block) -> Outcomes {
        self.loops.push(Outcomes::default());
        self.block(body);
        self.loops.pop().unwrap_or_default()
    }

    fn function(&mut self, name: &str, arguments: &[Node]) -> Outcomes {
        let Some((receiver, others)) = arguments.split_first() else { return Outcomes::default() };
        let outcomes = self.value(receiver);
        let mut others = self.all(others);
        if ASKS.contains(&name) {
            return Outcomes::default();
        }
        let hands_on = match arguments {
            [_, Node::Closure { parameters, body }] if name == "or_else" => {
                parameters.first().is_some_and(|error| is_error_again(body, error))
            }
            _ => false,
        };
        if MEETS.contains(&name) && !hands_on {
            self.met.extend(outcomes.all());
        } else {
            others.extend(outcomes);
        }
        others
    }

    /// A condition: what it binds, somebody looks at, unless `then` only returns the error.
    fn condition(&mut self, condition: &Node, then: &Block) {
        match condition {
            Node::Matches { pattern, value } => {
                let outcomes = self.value(value);
                if looks(pattern) {
                    self.met_if(&outcomes, &alternatives(pattern), then);
                } else {
                    self.bind(pattern, &outcomes);
                }
            }
            Node::Binary(_, left, right) => {
                self.condition(left, then);
                self.condition(right, then);
            }
            other => {
                self.value(other);
            }
        }
    }

    /// What `if let` looks at, part by part.
    fn met_if(&mut self, outcomes: &Outcomes, patterns: &[&Pattern], then: &Block) {
        let passed =
            patterns.iter().any(|pattern| matches!(block_hands_on(then, pattern), Some(HandsOn::ToCaller)));
        if passed { &mut self.returned } else { &mut self.met }.extend(&outcomes.whole);
        for (place, part) in &outcomes.parts {
            let patterns: Vec<_> = patterns.iter().map(|pattern| projected(pattern, *place).0).collect();
            self.met_if(part, &patterns, then);
        }
    }

    /// What the arms of a `match` do with an outcome: those that take one without a connection, up to the
    /// first that always does. What one of them hands on is handed on.
    fn decide(&mut self, outcomes: &Outcomes, cases: &[Case<'_>], result: &mut Outcomes) {
        if !cases.iter().any(|case| looks(case.pattern)) && cases.len() > 1 {
            return cases.iter().for_each(|case| self.bind(case.pattern, outcomes));
        }
        let last = cases.iter().position(|case| case.is_certain && takes_offline(case.pattern));
        let taking = cases.iter().take(last.map_or(cases.len(), |last| last + 1));
        let taking = taking.filter(|case| takes_offline(case.pattern));
        match taking.filter_map(|case| hands_on(case.value, case.pattern)).next() {
            Some(HandsOn::AsValue) => result.whole.extend(&outcomes.whole),
            Some(HandsOn::ToCaller) => self.returned.extend(&outcomes.whole),
            None => self.met.extend(&outcomes.whole),
        }
        for (place, part) in &outcomes.parts {
            let cases: Vec<_> = cases.iter().map(|case| case.projected(*place)).collect();
            self.decide(part, &cases, result);
        }
    }

    fn choice(&mut self, value: &Node, arms: &[Arm]) -> Outcomes {
        let outcomes = self.value(value);
        let mut result = Outcomes::default();
        let deciding = arms.iter().filter(|arm| arm.guard.is_none()).flat_map(|arm| {
            let case = |pattern| Case { pattern, value: &arm.value, is_certain: true };
            alternatives(&arm.pattern).into_iter().map(case)
        });
        self.decide(&outcomes, &deciding.collect::<Vec<_>>(), &mut result);
        for arm in arms {
            if let Some(guard) = &arm.guard {
                self.value(guard);
            }
            result.extend(self.value(&arm.value));
        }
        result
    }
}
