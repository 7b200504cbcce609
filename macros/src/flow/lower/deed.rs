//! What a flow does with objects: reading, giving values, creating, deleting.
//!
//! The creator of an object sets every member, until it commits it. Which locals hold such an object is
//! followed along the statements: through branches, loops and early ends. Absent: objects that pass through
//! lists, other locals or other flows; those count as committed.

use super::asked::Readable;
use super::statement::root;
use super::{Lowering, Slots, slot};
use crate::access::{Base, What};
use crate::path::name_of;
use proc_macro2::{Ident, Span};
use std::collections::BTreeMap;
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprMethodCall, Member, Stmt};

/// What is known of the locals at a place of the body.
#[derive(Clone, Default)]
pub(super) struct Fresh {
    /// Those that hold an object which the body created and did not commit yet.
    locals: Locals,
    /// The members that may be read, because the flow asked.
    pub(super) readable: Readable,
    /// How many accesses were noted when each loop around the present expression began.
    pub(super) loops: Vec<usize>,
}

/// Locals that hold a new object, and where they came to.
type Locals = BTreeMap<u32, Born>;

/// How many loops are around the place where a local came to hold a new object.
#[derive(Clone, Copy)]
struct Born {
    /// Of the one that it holds.
    last: usize,
    /// Of the first of those that it held one after the other, with nothing else between them.
    first: usize,
}

/// A loop around the present expression.
pub(super) struct Around {
    /// How many loops are around it.
    depth: usize,
    /// What holds where it is left, and where it goes on before its end.
    ways: Vec<Locals>,
}

/// How a branch ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::flow) enum End {
    /// What follows the branch is next.
    Falls,
    /// The loop around it ends.
    EndsLoop,
    /// The loop around it goes on, or one further out goes on or ends.
    LeavesLoop,
    /// The flow ends.
    LeavesFlow,
}

impl Fresh {
    /// What holds behind a choice: what holds at the end of each branch from which one gets there, now or in
    /// a later turn of a loop. So many loops are around the innermost one.
    fn join(mut self, branches: Vec<(Self, End)>, around: usize) -> Self {
        let depth = self.loops.len();
        // What a branch did that leads elsewhere is no matter here, unless one gets here again by a loop
        // outside of which it began.
        let stays = |end: End, born: usize| match end {
            End::Falls => false,
            End::EndsLoop => born >= around,
            End::LeavesLoop => born == depth,
            End::LeavesFlow => true,
        };
        let ends: Vec<_> = branches.iter().map(|(branch, end)| (&branch.readable, *end)).collect();
        self.readable = Readable::join(&self.readable, &ends, &stays);
        for (branch, end) in branches {
            self.locals.retain(|local, born| stays(end, born.last) || branch.locals.contains_key(local));
        }
        self
    }

    /// Behind a loop that holds what does at each of its ends.
    fn behind(&mut self, ways: &[Locals]) {
        let depth = self.loops.len();
        self.locals.retain(|local, born| {
            *born = Born { last: born.last.min(depth), first: born.first.min(depth) };
            ways.iter().all(|way| way.contains_key(local))
        });
    }
}

impl Lowering<'_> {
    /// A local with its name now holds what was created, or something else.
    pub(super) fn holds(&mut self, local: u32, is_created: bool) {
        self.is_another(local);
        if is_created {
            let last = self.fresh.loops.len();
            let first = self.fresh.locals.get(&local).map_or(last, |born| born.first);
            self.fresh.locals.insert(local, Born { last, first });
        } else {
            self.local_committed(local);
        }
    }

    /// What a pattern over a new object bound, from this local on, holds it.
    pub(super) fn bound_to_new(&mut self, from: usize) {
        (from..self.locals.len())
            .for_each(|local| self.holds(u32::try_from(local).unwrap_or(u32::MAX), true));
    }

    /// Whether an expression is `cx.create(..)`, with or without what becomes of its failure.
    pub(super) fn is_created(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Paren(inner) => self.is_created(&inner.expr),
            Expr::Try(inner) => self.is_created(&inner.expr),
            Expr::MethodCall(call) => {
                call.method == "create" && root(&call.receiver).is_some_and(|name| self.is_context(name))
            }
            _ => false,
        }
    }

    /// What holds behind a choice, of what did before it and does at the end of each branch.
    pub(super) fn joined(&self, before: Fresh, branches: Vec<(Fresh, End)>) -> Fresh {
        before.join(branches, self.inside.last().map_or(0, |around| around.depth))
    }

    /// A loop is left or goes on, so many loops further out than the innermost.
    pub(super) fn leaves(&mut self, outward: u32) {
        let outward = usize::try_from(outward).unwrap_or(usize::MAX);
        if let Some(around) = self.inside.iter_mut().rev().nth(outward) {
            around.ways.push(self.fresh.locals.clone());
        }
    }

    /// Lowers the body of a loop around which so many are.
    pub(super) fn turns<R>(&mut self, depth: usize, lower: impl FnOnce(&mut Self) -> R) -> R {
        self.inside.push(Around { depth, ways: Vec::new() });
        self.loop_begins();
        let lowered = lower(self);
        self.loop_ends();
        if let Some(around) = self.inside.pop() {
            self.fresh.behind(&around.ways);
        }
        lowered
    }

    /// Lowers a loop that may come to no turn at all.
    pub(super) fn perhaps<R>(&mut self, lower: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.fresh.locals.clone();
        let lowered = lower(self);
        self.fresh.behind(&[before]);
        lowered
    }

    /// How many loops are around the present expression.
    pub(super) fn depth(&self) -> usize {
        self.fresh.loops.len()
    }

    pub(super) fn loop_begins(&mut self) {
        self.fresh.loops.push(self.accesses.len());
    }

    pub(super) fn loop_ends(&mut self) {
        self.fresh.loops.pop();
    }

    /// What an argument names is committed, by the activity at the span.
    pub(super) fn commits(&mut self, argument: &Expr, span: Span) {
        for local in self.objects(argument) {
            self.accesses.add(Base::Local(local), Vec::new(), What::Commit, false, span);
            self.local_committed(local);
        }
    }

    /// What an argument names must be on the device, for the activity at the span.
    pub(super) fn names(&mut self, argument: &Expr, word: &'static str, span: Span) {
        for local in self.objects(argument) {
            self.accesses.add(Base::Local(local), Vec::new(), What::Here(word), false, span);
        }
    }

    /// The locals whose objects an argument names: one, several in a list, or each in a tuple or an array.
    fn objects(&self, argument: &Expr) -> Vec<u32> {
        match argument {
            Expr::Tuple(tuple) => tuple.elems.iter().flat_map(|part| self.objects(part)).collect(),
            Expr::Array(array) => array.elems.iter().flat_map(|part| self.objects(part)).collect(),
            Expr::Paren(inner) => self.objects(&inner.expr),
            Expr::Reference(reference) => self.objects(&reference.expr),
            other => root(other)
                .and_then(|name| self.find(name))
                .map(|binding| binding.local)
                .into_iter()
                .collect(),
        }
    }

    /// A local is lent to be changed, by another name from now on.
    pub(super) fn lends(&mut self, lent: &Expr) {
        if let Some(local) = root(lent).and_then(|name| self.find(name)).map(|binding| binding.local) {
            self.local_committed(local);
        }
    }

    /// A local may be committed now. In a loop that began after it was created, that was so in the turns
    /// before as well.
    pub(super) fn local_committed(&mut self, local: u32) {
        let Some(born) = self.fresh.locals.remove(&local) else { return };
        if let Some(from) = self.fresh.loops.get(born.first) {
            self.accesses.committed(local, *from);
        }
    }

    // --- Facts ------------------------------------------------------------------------------------

    /// Whose member an expression names. Call it before the expression is lowered, and
    /// [`Lowering::owned`] behind it.
    pub(super) fn owner(&self, base: &Expr) -> Option<(Base, Vec<u32>)> {
        match base {
            Expr::Paren(inner) => self.owner(&inner.expr),
            Expr::Reference(inner) => self.owner(&inner.expr),
            Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => self.owner(&inner.expr),
            Expr::Path(path) => {
                let binding = self.find(path.path.get_ident()?)?;
                Some((Base::Local(binding.local), Vec::new()))
            }
            Expr::Field(field) => match &field.member {
                Member::Unnamed(index) => {
                    let (owner, mut parts) = self.owner(&field.base)?;
                    parts.push(index.index);
                    Some((owner, parts))
                }
                Member::Named(_) => None,
            },
            _ => None,
        }
    }

    /// Notes what is done with the value of an expression that was lowered. A value that is no local goes
    /// through a slot of its own, so that rustc tells its type.
    pub(super) fn does(&mut self, owner: Option<(Base, Vec<u32>)>, base: &mut Expr, what: What, span: Span) {
        if let Some(owner) = owner.or_else(|| self.seen(base)) {
            self.done(owner, what, span);
        }
    }

    fn done(&mut self, (owner, parts): (Base, Vec<u32>), what: What, span: Span) {
        let is_fresh = |local: &u32| self.fresh.locals.contains_key(local) && parts.is_empty();
        let is_new = matches!(&owner, Base::Local(local) if is_fresh(local)) && !matches!(what, What::Ask(_));
        self.accesses.is_asked =
            matches!(&what, What::Read(member) if self.may_be_read(&owner, &parts, member));
        self.accesses.add(owner, parts, what, is_new, span);
        self.accesses.is_asked = false;
    }

    /// Sends the value of an expression through a slot.
    fn seen(&mut self, base: &mut Expr) -> Option<(Base, Vec<u32>)> {
        match base {
            Expr::Paren(inner) => self.seen(&mut inner.expr),
            Expr::Reference(inner) => self.seen(&mut inner.expr),
            Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => self.seen(&mut inner.expr),
            Expr::Field(field) => {
                let Member::Unnamed(index) = &field.member else { return None };
                let index = index.index;
                let (owner, mut parts) = self.seen(&mut field.base)?;
                parts.push(index);
                Some((owner, parts))
            }
            Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Try(_)
            | Expr::Await(_)
            | Expr::Block(_)
            | Expr::If(_)
            | Expr::Match(_) => {
                let (number, span) = (self.accesses.slot(), base.span());
                let slot = slot(Slots::Seen, number, span);
                *base = syn::parse_quote_spanned!(span=> #slot.value(#base));
                Some((Base::Seen(number), Vec::new()))
            }
            _ => None,
        }
    }

    /// Notes a member that is read.
    pub(super) fn reads(
        &mut self,
        owner: Option<(Base, Vec<u32>)>,
        base: &mut Expr,
        member: &Ident,
        of_set: bool,
    ) {
        self.accesses.of_set = of_set;
        self.does(owner, base, What::Read(name_of(member)), member.span());
        self.accesses.of_set = false;
    }

    /// Notes what an activity does, once it was lowered: `call` is the whole of it.
    pub(super) fn deed(&mut self, call: &mut Expr, owner: Option<(Base, Vec<u32>)>) {
        let Expr::MethodCall(activity) = call else { return };
        let method = activity.method.clone();
        match method.to_string().as_str() {
            "create" => self.does(None, call, What::Create, method.span()),
            "get" => self.does(None, call, What::Retrieve, method.span()),
            word @ ("delete" | "refresh" | "rollback") => {
                let what = if word == "delete" { What::Delete } else { What::Renew };
                if let Some(object) = activity.args.first_mut() {
                    self.does(owner, object, what, method.span());
                }
            }
            word @ ("link" | "unlink" | "linked") => {
                let named = activity.args.get(1).and_then(asked);
                if let (Some(member), Some(object)) = (named, activity.args.first_mut()) {
                    let what = if word == "linked" { What::Read(member) } else { What::Write(member) };
                    if let Some(owner) = owner.or_else(|| self.seen(object)) {
                        self.accesses.of_set = true;
                        self.done(owner.clone(), what, method.span());
                        self.accesses.of_set = false;
                        self.done(owner, What::Here("links"), method.span());
                    }
                }
                if word == "linked" {
                    self.does(None, call, What::Retrieve, method.span());
                }
            }
            "can_read" => {
                let asked = activity.args.get(1).and_then(asked);
                if let (Some(member), Some(object)) = (asked, activity.args.first_mut()) {
                    self.does(owner, object, What::Ask(member), method.span());
                }
            }
            _ => {}
        }
    }

    /// Notes what a method of an object tells: whether a member may be read, or what the server keeps.
    pub(super) fn tells(&mut self, call: &mut ExprMethodCall, owner: Option<(Base, Vec<u32>)>) {
        let (name, span) = (name_of(&call.method), call.method.span());
        if crate::keys::SYSTEM_MEMBERS.contains(&name.as_str()) && call.args.is_empty() {
            self.does(owner, &mut call.receiver, What::Read(name), span);
        } else if name == "can_read"
            && let Some(member) = call.args.first().and_then(asked)
        {
            self.does(owner, &mut call.receiver, What::Ask(member), span);
        }
    }
}

/// The member of which `|o| o.status` asks.
pub(super) fn asked(argument: &Expr) -> Option<String> {
    let Expr::Closure(closure) = argument else { return None };
    let Expr::Field(field) = &*closure.body else { return None };
    let Member::Named(member) = &field.member else { return None };
    Some(name_of(member))
}

/// How a branch ends, by its last statement.
pub(in crate::flow) fn end_of(block: &Block) -> End {
    match block.stmts.last() {
        Some(Stmt::Expr(last, _)) => end(last),
        _ => End::Falls,
    }
}

/// How an expression ends.
pub(in crate::flow) fn end(expression: &Expr) -> End {
    match expression {
        Expr::Return(_) => End::LeavesFlow,
        Expr::Break(leave) if leave.label.is_none() => End::EndsLoop,
        Expr::Break(_) | Expr::Continue(_) => End::LeavesLoop,
        Expr::Block(block) => end_of(&block.block),
        _ => End::Falls,
    }
}
