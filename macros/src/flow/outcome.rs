//! What becomes of a call that can fail for want of a connection: does somebody deal with it, or does the
//! flow hand the error on?
//!
//! The walk follows values, not control: for each expression it knows from which calls the value may be an
//! outcome. Somebody deals with a call if its outcome meets a `match` or `if let`, a `let .. else`, or a
//! method such as `ok` or `unwrap_or`, or if it is dropped; a match whose arm for the error only returns
//! it is `?` written out. Absent: what a callee does; that needs the whole app, so `app!` judges it.

use crate::keys;
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
        walk.returned.extend(end);
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
type Outcomes = BTreeSet<usize>;

#[derive(Default)]
struct Walk {
    sites: Vec<Site>,
    locals: BTreeMap<u32, Outcomes>,
    /// What the flow returns.
    returned: Outcomes,
    /// What somebody deals with.
    met: Outcomes,
    /// What the loops around the present expression yield, innermost last.
    loops: Vec<Outcomes>,
    /// The present statement.
    statement: u32,
}

/// How a branch for an error does nothing but pass it on.
enum HandsOn {
    /// It is the value of the branch.
    AsValue,
    /// The flow ends with it.
    ToCaller,
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
                        self.met.extend(outcomes);
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
        Outcomes::new()
    }

    fn bind(&mut self, pattern: &Pattern, outcomes: &Outcomes) {
        match pattern {
            Pattern::Bind(local, inner) => {
                self.locals.entry(*local).or_default().extend(outcomes);
                if let Some(inner) = inner {
                    self.bind(inner, outcomes);
                }
            }
            Pattern::Some(inner) | Pattern::Ok(inner) | Pattern::Err(inner) => self.bind(inner, outcomes),
            Pattern::Tuple(parts) | Pattern::Or(parts) => {
                parts.iter().for_each(|part| self.bind(part, outcomes));
            }
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
            Node::Element(inner, _)
            | Node::Some(inner)
            | Node::Ok(inner)
            | Node::Err(inner)
            | Node::Inferred(_, inner) => self.value(inner),
            Node::Tuple(parts) | Node::List(parts) => self.all(parts),
            Node::Try(inner) => {
                let outcomes = self.value(inner);
                self.returned.extend(outcomes);
                Outcomes::new()
            }
            Node::Return(value) => {
                let outcomes = value.as_ref().map(|value| self.value(value)).unwrap_or_default();
                self.returned.extend(outcomes);
                Outcomes::new()
            }
            Node::Break(outward, value) => {
                let outcomes = value.as_ref().map(|value| self.value(value)).unwrap_or_default();
                let left = self.loops.iter_mut().rev().nth(*outward as usize);
                left.into_iter().for_each(|found| found.extend(&outcomes));
                Outcomes::new()
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
                    self.met.extend(outcomes);
                    return Outcomes::new();
                }
                let is_request =
                    name.starts_with(keys::AT_SERVER) || keys::NETWORK.iter().any(|known| **name == **known);
                let is_site = *awaited && is_request;
                if is_site { self.site(What::Activity(name.clone())) } else { Outcomes::new() }
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
                Outcomes::new()
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
                self.met.extend(outcomes);
            }
            _ => {}
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Outcomes {
        nodes.iter().flat_map(|node| self.value(node)).collect()
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
        Outcomes::from([self.sites.len() - 1])
    }

    fn repeat(&mut self, body: &Block) -> Outcomes {
        self.loops.push(Outcomes::new());
        self.block(body);
        self.loops.pop().unwrap_or_default()
    }

    fn function(&mut self, name: &str, arguments: &[Node]) -> Outcomes {
        let Some((receiver, others)) = arguments.split_first() else { return Outcomes::new() };
        let outcomes = self.value(receiver);
        let mut others = self.all(others);
        if ASKS.contains(&name) {
            return Outcomes::new();
        }
        let hands_on = match arguments {
            [_, Node::Closure { parameters, body }] if name == "or_else" => {
                parameters.first().is_some_and(|error| is_error_again(body, error))
            }
            _ => false,
        };
        if MEETS.contains(&name) && !hands_on {
            self.met.extend(outcomes);
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
                let passed = matches!(block_hands_on(then, pattern), Some(HandsOn::ToCaller));
                if passed { &mut self.returned } else { &mut self.met }.extend(outcomes);
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

    fn choice(&mut self, value: &Node, arms: &[Arm]) -> Outcomes {
        let outcomes = self.value(value);
        let deciding = arms.iter().find(|arm| arm.guard.is_none() && takes_offline(&arm.pattern));
        let mut result = Outcomes::new();
        match deciding.and_then(|arm| hands_on(&arm.value, &arm.pattern)) {
            Some(HandsOn::AsValue) => result.extend(outcomes),
            Some(HandsOn::ToCaller) => self.returned.extend(outcomes),
            None => self.met.extend(outcomes),
        }
        for arm in arms {
            if let Some(guard) = &arm.guard {
                self.value(guard);
            }
            result.extend(self.value(&arm.value));
        }
        result
    }
}

/// Whether a pattern takes the outcome of a call that could not reach the server.
fn takes_offline(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Any | Pattern::Bind(_, None) | Pattern::Tuple(_) => true,
        Pattern::Bind(_, Some(inner)) | Pattern::Err(inner) | Pattern::Some(inner) => takes_offline(inner),
        Pattern::Error(variant, _) => **variant == *"Offline",
        Pattern::Or(parts) => parts.iter().any(takes_offline),
        Pattern::Ok(_) | Pattern::None | Pattern::Constant(_) | Pattern::Range { .. } => false,
    }
}

/// Whether the value of a branch is nothing but what its pattern took, the error or the whole outcome.
fn hands_on(value: &Node, pattern: &Pattern) -> Option<HandsOn> {
    match value {
        Node::Block(block) => block_hands_on(block, pattern),
        Node::Return(Some(inner)) | Node::Try(inner) => hands_on(inner, pattern).map(|_| HandsOn::ToCaller),
        Node::Inferred(_, inner) => hands_on(inner, pattern),
        Node::Local(local) if is_bound(pattern, *local) => Some(HandsOn::AsValue),
        Node::Err(_) => match pattern {
            Pattern::Err(error) if is_error_again(value, error) => Some(HandsOn::AsValue),
            _ => None,
        },
        _ => None,
    }
}

fn block_hands_on(block: &Block, pattern: &Pattern) -> Option<HandsOn> {
    let only = match (&block.statements[..], &block.value) {
        ([], Some(only)) => only,
        ([only], None) => only,
        _ => return None,
    };
    match &only.action {
        Action::Evaluate(node) => hands_on(node, pattern),
        _ => None,
    }
}

/// Whether a value is `Err(error)` with the error that a pattern took.
fn is_error_again(value: &Node, error: &Pattern) -> bool {
    let value = if let Node::Inferred(_, inner) = value { inner } else { value };
    matches!(value, Node::Err(inner) if matches!(**inner, Node::Local(local) if is_bound(error, local)))
}

fn is_bound(pattern: &Pattern, local: u32) -> bool {
    matches!(pattern, Pattern::Bind(bound, _) if *bound == local)
}

#[cfg(test)]
mod tests {
    use super::super::lower::Lowering;
    use super::super::read::{Attribute, Context, signature};
    use crate::errors::Errors;
    use proc_macro2::TokenStream;
    use quote::quote;

    /// Whether somebody deals with the failure of each site of a body, in order.
    fn handled(body: TokenStream) -> Vec<bool> {
        let function: syn::ItemFn =
            syn::parse2(quote!(async fn flow(cx: &mut Device) -> FlowResult<i64> { #body }))
                .expect("this is a function");
        let errors = Errors::new();
        let signature = signature(&function.sig, Context::Device, "nanoflow", &errors);
        let flow = Lowering::new(&errors, &signature, true).function(&function, &Attribute::default());
        let faults = errors.finish().to_string();
        assert!(faults.is_empty(), "{faults}");
        super::sites(&flow.body).into_iter().map(|site| site.is_handled).collect()
    }

    #[test]
    fn an_error_that_is_returned_is_not_dealt_with() {
        for body in [
            quote!(cx.sync().await?; Ok(1)),
            quote!(cx.call(check, ()).await),
            quote!(cx.call_again(check, 1).await),
            quote!(return inner(cx).await;),
            quote!(let answer = cx.call(check, ()).await; answer),
            quote!(let answer = cx.call(check, ()).await; let again = answer; Ok(again? + 1)),
            quote!(let answer; answer = cx.call(check, ()).await; answer),
            quote!(Ok(cx.call(check, ()).await.map(|n| n + 1)?)),
            quote!(cx.sync().await.and(inner(cx)).map_err(|error| error)),
            quote!(if cx.is_online() { cx.call(check, ()).await } else { Ok(1) }),
            quote!(match cx.is_online() {
                true => cx.call(check, ()).await,
                false => Ok(1),
            }),
            quote!(let answer = loop { break cx.call(check, ()).await; }; answer),
            quote!(let mut last = Ok(1); for _ in 0..3 { last?; last = cx.call(check, ()).await; } Ok(1)),
        ] {
            assert_eq!(handled(body.clone()).first(), Some(&false), "{body}");
        }
    }

    #[test]
    fn an_arm_that_only_returns_the_error_is_a_question_mark() {
        for body in [
            quote!(match cx.call(check, ()).await {
                Ok(n) => Ok(n),
                Err(error) => Err(error),
            }),
            quote!(let n = match cx.call(check, ()).await { Ok(n) => n, Err(e) => return Err(e) }; Ok(n)),
            quote!(let n = match cx.call(check, ()).await { Ok(n) => n, Err(e) => { return Err(e); } }; Ok(n)),
            quote!(match cx.call(check, ()).await {
                Err(FlowError::Conflict) => Ok(1),
                other => other,
            }),
            quote!(if let Err(error) = cx.sync().await { return Err(error); } Ok(1)),
            quote!(cx.call(check, ()).await.or_else(|error| Err(error))),
        ] {
            assert_eq!(handled(body.clone()), [false], "{body}");
        }
    }

    #[test]
    fn an_outcome_that_is_looked_at_or_dropped_is_dealt_with() {
        for body in [
            quote!(match cx.call(check, ()).await {
                Ok(n) => Ok(n),
                Err(FlowError::Offline) => Ok(0),
                Err(error) => Err(error),
            }),
            quote!(match cx.call(check, ()).await {
                Ok(n) => Ok(n),
                Err(error) => {
                    cx.message("later");
                    Err(error)
                }
            }),
            quote!(match cx.call(check, ()).await {
                Ok(n) => Ok(n),
                Err(_) => Ok(0),
            }),
            quote!(match cx.call(check, ()).await {
                Ok(n) => Ok(n),
                Err(FlowError::Offline | FlowError::SessionExpired) => Ok(0),
                other => other,
            }),
            quote!(if let Ok(n) = cx.call(check, ()).await { Ok(n) } else { Ok(0) }),
            quote!(let Ok(n) = cx.call(check, ()).await else { return Ok(0) }; Ok(n)),
            quote!(let _ = cx.sync().await; Ok(1)),
            quote!(Ok(cx.call(check, ()).await.unwrap_or(0))),
            quote!(Ok(cx.call(check, ()).await.ok().unwrap_or_default())),
            quote!(let answer = cx.call(check, ()).await; if let Err(FlowError::Offline) = &answer { cx.message("later"); } answer),
            quote!(while let Err(FlowError::Offline) = cx.sync().await { cx.message("again"); } Ok(1)),
        ] {
            assert_eq!(handled(body.clone()), [true], "{body}");
        }
    }

    #[test]
    fn an_arm_with_a_guard_or_for_another_error_decides_nothing() {
        let body = quote!(match cx.call(check, ()).await {
            Ok(n) => Ok(n),
            Err(FlowError::Offline) if cx.is_online() => Ok(0),
            Err(FlowError::SignedOut) => Ok(0),
            Err(error) => Err(error),
        });
        assert_eq!(handled(body), [false]);
    }

    #[test]
    fn each_call_is_judged_by_itself() {
        let body = quote!(cx.sync().await?; let _ = inner(cx).await; cx.call(check, ()).await);
        assert_eq!(handled(body), [false, true, false]);
    }
}
