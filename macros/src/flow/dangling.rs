//! References that a flow gives away to objects which it creates and does not commit before.
//!
//! The walk knows names only, and is silent wherever it could be wrong: about a local that is bound twice,
//! assigned anew or passed on, a member that is given twice, and a commit that may not follow. Absent: types;
//! whether the objects have a table, a check in const asks rustc.

use super::lower::{End, end_of};
use crate::path::name_of;
use crate::span::first_token;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};
use syn::{
    Arm, BinOp, Block, Expr, ExprAssign, ExprMethodCall, ExprStruct, ItemFn, Local, Macro, Member, Pat,
};

/// A member that leads to an object which is not committed when that matters.
pub(super) struct Dangling {
    /// The local whose member it is.
    pub(super) object: String,
    pub(super) member: String,
    /// The object at the other end, where the member is given.
    pub(super) target: Target,
    pub(super) fate: Fate,
    /// Whether the object at the other end is committed, but only afterwards.
    pub(super) is_late: bool,
}

/// An object to which a reference leads.
#[derive(Clone)]
pub(super) enum Target {
    /// In a local.
    Local(Ident),
    /// Created where the reference is taken, so that nobody can commit it.
    New(Span),
}

/// What is done with the object whose member it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Committed,
    /// A selected synchronize.
    Selected,
    /// The object at the other end is put into a set, which stores the link at once.
    Linked,
}

/// Activities that look at an object or put it back, and commit nothing.
const HARMLESS: &[&str] = &["can_read", "invalid", "linked", "refresh", "rollback"];

/// The dangling references of a flow, each once.
pub(super) fn references(function: &ItemFn, context: Option<&Ident>) -> Vec<Dangling> {
    let Some(context) = context else { return Vec::new() };
    let mut walk = Walk { context: name_of(context), ..Walk::default() };
    walk.visit_item_fn(function);
    walk.found()
}

/// Where something stands.
#[derive(Clone)]
struct Place {
    order: usize,
    /// The blocks and arms around it, by their numbers.
    around: Vec<usize>,
}

/// A member that is given a reference to a local.
struct Given {
    object: String,
    member: String,
    target: Target,
    place: Place,
}

impl Given {
    fn dangles(&self, fate: Fate, is_late: bool) -> Dangling {
        let Self { object, member, target, .. } = self;
        let (object, member, target) = (object.clone(), member.clone(), target.clone());
        Dangling { object, member, target, fate, is_late }
    }
}

#[derive(Default)]
struct Walk {
    context: String,
    /// How often each name is bound.
    bound: BTreeMap<String, usize>,
    /// Where each is created.
    created: BTreeMap<String, Place>,
    /// Names that others got hold of, or that stand for something else later.
    passed_on: BTreeSet<String>,
    /// Where each name is committed.
    committed: BTreeMap<String, Vec<Place>>,
    given: Vec<Given>,
    /// Objects that are put into sets.
    linked: Vec<Given>,
    /// Locals that hold a reference, with the local of the object to which it leads.
    references: BTreeMap<String, Target>,
    /// How often each member of a local is given a value.
    assigned: BTreeMap<(String, String), usize>,
    fates: Vec<(String, Fate, Place)>,
    around: Vec<usize>,
    /// Whether what follows a block or an arm is next at its end.
    falls: Vec<bool>,
    /// The blocks that loops repeat.
    repeated: BTreeSet<usize>,
    order: usize,
}

impl Walk {
    fn found(self) -> Vec<Dangling> {
        let found = self.given.iter().filter_map(|given| {
            let is_steady = self.bound.get(&given.object) == Some(&1)
                && self.assigned.get(&(given.object.clone(), given.member.clone())) == Some(&1);
            let fates = self
                .fates
                .iter()
                .filter(|(object, _, place)| *object == given.object && self.follows(&given.place, place));
            let mut fates = fates.map(|(_, fate, place)| (*fate, place));
            let (fate, place) = match fates.next() {
                Some((Fate::Selected, first)) => {
                    fates.find(|(fate, _)| *fate == Fate::Committed).unwrap_or((Fate::Selected, first))
                }
                first => first?,
            };
            let is_late = self.is_uncommitted(&given.target, place)?;
            // What is sent may be committed later, if it is sent again.
            let is_told = is_steady && !(is_late && fate == Fate::Selected);
            is_told.then(|| given.dangles(fate, is_late))
        });
        let linked = self.linked.iter().filter_map(|given| {
            let is_late = self.is_uncommitted(&given.target, &given.place)?;
            Some(given.dangles(Fate::Linked, is_late))
        });
        found.chain(linked).collect()
    }

    /// Of an object that the flow creates and has not committed at a place: whether it is later.
    fn is_uncommitted(&self, target: &Target, place: &Place) -> Option<bool> {
        let Target::Local(name) = target else { return Some(false) };
        let name = name_of(name);
        let born = self.created.get(&name).filter(|_| self.is_steady(&name))?;
        let Some(commits) = self.committed.get(&name) else { return Some(false) };
        // A loop around the commit, and not around the creation, comes back to the place.
        let is_again = |commit: &Place| {
            let inner = commit.around.iter().filter(|block| !born.around.contains(block));
            inner.into_iter().any(|block| self.repeated.contains(block))
        };
        let is_later = |commit: &Place| commit.order > place.order && !is_again(commit);
        commits.iter().all(is_later).then_some(true)
    }

    /// Whether a name stands for one object all along, and nobody else has it.
    fn is_steady(&self, name: &str) -> bool {
        self.bound.get(name) == Some(&1) && !self.passed_on.contains(name)
    }

    /// Whether the second place comes behind the first one whenever it is reached from there.
    fn follows(&self, first: &Place, second: &Place) -> bool {
        let shared = first.around.iter().zip(&second.around).take_while(|(one, other)| one == other).count();
        let (left, entered) = (&first.around[shared..], &second.around[shared..]);
        let falls = left.iter().all(|block| self.falls.get(*block) == Some(&true));
        second.order > first.order && falls && (left.is_empty() || entered.is_empty())
    }

    fn place(&mut self) -> Place {
        self.order += 1;
        Place { order: self.order, around: self.around.clone() }
    }

    fn within(&mut self, end: End, visit: impl FnOnce(&mut Self)) {
        self.around.push(self.falls.len());
        self.falls.push(end == End::Falls);
        visit(self);
        self.around.pop();
    }

    /// The block of a loop.
    fn repeats(&mut self, block: &Block) {
        self.repeated.insert(self.falls.len());
        self.visit_block(block);
    }

    fn is_context(&self, expression: &Expr) -> bool {
        local(expression).is_some_and(|name| name == self.context)
    }

    fn is_at_server(&self, expression: &Expr) -> bool {
        super::lower::online_of(expression).is_some_and(|name| *name == self.context)
    }

    /// The argument of `cx.create(..)`, with or without what becomes of its failure.
    fn created<'e>(&self, expression: &'e Expr) -> Option<&'e Expr> {
        match expression {
            Expr::Paren(inner) => self.created(&inner.expr),
            Expr::Try(inner) => self.created(&inner.expr),
            Expr::MethodCall(call) if call.method == "create" && self.is_context(&call.receiver) => {
                call.args.first()
            }
            _ => None,
        }
    }

    /// A member is given a value.
    fn gives(&mut self, object: String, member: &Member, value: &Expr) {
        let Member::Named(member) = member else { return self.visit_expr(value) };
        let member = name_of(member);
        *self.assigned.entry((object.clone(), member.clone())).or_default() += 1;
        let target = self.leads(value);
        if !matches!(target, Some(Target::Local(_))) {
            self.visit_expr(value);
        }
        if let Some(target) = target {
            let place = self.place();
            self.given.push(Given { object, member, target, place });
        }
    }

    /// The object that an expression is.
    fn object(&self, expression: &Expr) -> Option<Target> {
        let made =
            || self.created(without_reference(expression)).map(|_| Target::New(first_token(expression)));
        super::lower::root(expression).cloned().map(Target::Local).or_else(made)
    }

    /// The object to which a reference leads, where the reference stands.
    fn leads(&self, value: &Expr) -> Option<Target> {
        if let Some(target) = referred(value).and_then(|object| self.object(object)) {
            return Some(target);
        }
        let inner = match value {
            Expr::Call(call) if call.args.len() == 1 => call.args.first()?,
            other => other,
        };
        let Expr::Path(path) = inner else { return None };
        let name = path.path.get_ident()?;
        let target = self.references.get(&name_of(name)).filter(|_| self.is_steady(&name_of(name)))?;
        Some(match target {
            Target::Local(object) => {
                let mut object = object.clone();
                object.set_span(name.span());
                Target::Local(object)
            }
            Target::New(_) => Target::New(name.span()),
        })
    }

    /// `cx.link(team, |t| t.members, &anna)`
    fn links(&mut self, call: &ExprMethodCall) {
        let [owner, Expr::Closure(set), target] = call.args.iter().collect::<Vec<_>>()[..] else { return };
        let Expr::Field(field) = &*set.body else { return };
        let Member::Named(member) = &field.member else { return };
        let is_name = matches!(target, Expr::Path(_));
        let target = self.leads(target).or_else(|| self.object(target));
        // One that is created in the call is rustc's to refuse: the context is lent already.
        let target = target.filter(|target| is_name || matches!(target, Target::Local(_)));
        if let (Some(object), Some(target)) = (local(owner), target) {
            let (member, place) = (name_of(member), self.place());
            self.linked.push(Given { object, member, target, place });
        }
    }

    /// What happens to each object that an argument names, at one place: what is committed together may refer
    /// to each other.
    fn befalls(&mut self, argument: &Expr, fate: Fate, place: &Place) {
        match argument {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.befalls(part, fate, place)),
            Expr::Array(array) => array.elems.iter().for_each(|part| self.befalls(part, fate, place)),
            Expr::Paren(inner) => self.befalls(&inner.expr, fate, place),
            Expr::Reference(inner) => self.befalls(&inner.expr, fate, place),
            other => match local(other) {
                Some(name) => {
                    if fate == Fate::Committed {
                        self.committed.entry(name.clone()).or_default().push(place.clone());
                    }
                    self.fates.push((name, fate, place.clone()));
                }
                None => self.visit_expr(other),
            },
        }
    }

    fn activity(&mut self, call: &ExprMethodCall) {
        let fate = match call.method.to_string().as_str() {
            "commit" | "commit_all" => Some(Fate::Committed),
            "sync_objects" => Some(Fate::Selected),
            _ => None,
        };
        if matches!(call.method.to_string().as_str(), "link" | "unlink") {
            if call.method == "link" {
                self.links(call);
            }
            return;
        }
        let is_harmless = HARMLESS.iter().any(|harmless| call.method == harmless);
        let place = self.place();
        for argument in &call.args {
            match fate {
                Some(fate) => self.befalls(argument, fate, &place),
                None if is_harmless && local(argument).is_some() => {}
                None => self.visit_expr(argument),
            }
        }
    }

    fn mentions(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => self.passed_on.extend([name_of(&name)]),
                TokenTree::Group(group) => self.mentions(group.stream()),
                _ => {}
            }
        }
    }
}

impl Visit<'_> for Walk {
    fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
        *self.bound.entry(name_of(&pattern.ident)).or_default() += 1;
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_local(&mut self, statement: &Local) {
        let made = statement.init.as_ref().and_then(|init| self.created(&init.expr));
        let (Some(made), Some(name)) = (made, bound(&statement.pat)) else {
            let referred = statement.init.as_ref().and_then(|init| referred(&init.expr));
            let leads = referred.and_then(|object| self.object(object));
            self.references.extend(bound(&statement.pat).zip(leads));
            return visit::visit_local(self, statement);
        };
        let place = self.place();
        self.created.insert(name.clone(), place);
        self.visit_pat(&statement.pat);
        match made {
            Expr::Struct(ExprStruct { fields, rest, .. }) => {
                fields.iter().for_each(|field| self.gives(name.clone(), &field.member, &field.expr));
                rest.iter().for_each(|rest| self.visit_expr(rest));
            }
            other => self.visit_expr(other),
        }
        let otherwise = statement.init.iter().filter_map(|init| init.diverge.as_ref());
        otherwise.for_each(|(_, otherwise)| self.visit_expr(otherwise));
    }

    fn visit_block(&mut self, block: &Block) {
        self.within(end_of(block), |walk| visit::visit_block(walk, block));
    }

    fn visit_expr_for_loop(&mut self, each: &syn::ExprForLoop) {
        self.visit_pat(&each.pat);
        self.visit_expr(&each.expr);
        self.repeats(&each.body);
    }

    fn visit_expr_while(&mut self, each: &syn::ExprWhile) {
        self.visit_expr(&each.cond);
        self.repeats(&each.body);
    }

    fn visit_expr_loop(&mut self, each: &syn::ExprLoop) {
        self.repeats(&each.body);
    }

    fn visit_arm(&mut self, arm: &Arm) {
        self.within(super::lower::end(&arm.body), |walk| visit::visit_arm(walk, arm));
    }

    fn visit_expr_assign(&mut self, assign: &ExprAssign) {
        match &*assign.left {
            Expr::Field(field) if local(&field.base).is_some() => {
                local(&field.base)
                    .into_iter()
                    .for_each(|name| self.gives(name, &field.member, &assign.right));
            }
            // A local that is assigned anew counts as passed on: its name is visited as a value.
            _ => visit::visit_expr_assign(self, assign),
        }
    }

    fn visit_expr(&mut self, expression: &Expr) {
        match expression {
            Expr::MethodCall(call)
                if self.is_context(&call.receiver) || self.is_at_server(&call.receiver) =>
            {
                self.activity(call);
            }
            Expr::MethodCall(call) if local(&call.receiver).is_some() => {
                call.args.iter().for_each(|argument| self.visit_expr(argument));
            }
            Expr::Field(field) if local(&field.base).is_some() => {}
            Expr::Binary(binary) if matches!(binary.op, BinOp::Eq(_) | BinOp::Ne(_)) => {
                let sides = [&binary.left, &binary.right].into_iter().filter(|side| local(side).is_none());
                sides.for_each(|side| self.visit_expr(side));
            }
            Expr::Path(path) => {
                self.passed_on.extend(path.path.get_ident().map(name_of));
            }
            other => visit::visit_expr(self, other),
        }
    }

    fn visit_macro(&mut self, call: &Macro) {
        self.mentions(call.tokens.clone());
    }
}

/// The name of a local, through parentheses, references and dereferences.
fn local(expression: &Expr) -> Option<String> {
    super::lower::root(expression).map(name_of)
}

/// The object whose reference a value is: of `customer.as_ref()`, `Some(customer.id().into())` and the like.
fn referred(value: &Expr) -> Option<&Expr> {
    match value {
        Expr::Paren(inner) => referred(&inner.expr),
        Expr::MethodCall(call) if ["as_ref", "id"].iter().any(|known| call.method == known) => {
            Some(&call.receiver)
        }
        Expr::MethodCall(call) if call.method == "into" => {
            Some(referred(&call.receiver).unwrap_or(&call.receiver))
        }
        Expr::Call(call) => {
            let Expr::Path(function) = &*call.func else { return None };
            let (last, argument) = (function.path.segments.last()?, call.args.first()?);
            match last.ident.to_string().as_str() {
                "Some" => referred(argument),
                "from" => Some(referred(argument).unwrap_or(argument)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// What is lent, in parentheses or not.
fn without_reference(expression: &Expr) -> &Expr {
    match expression {
        Expr::Paren(inner) => without_reference(&inner.expr),
        Expr::Reference(inner) => without_reference(&inner.expr),
        other => other,
    }
}

/// The one name that a pattern binds.
fn bound(pattern: &Pat) -> Option<String> {
    match pattern {
        Pat::Ident(name) => Some(name_of(&name.ident)),
        Pat::Type(typed) => bound(&typed.pat),
        _ => None,
    }
}
