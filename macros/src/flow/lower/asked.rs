//! Where a flow knows that a member may be read, because it asked `can_read`.
//!
//! What an answer says holds where the answer must have been that one: in the branch, behind the `&&` or `||`
//! that it decides, and behind a branch that leaves the flow or the loop. It is about one object, by the
//! local that holds it, as long as that holds the same. Absent: objects that pass through iterators.

use super::deed::{End, asked};
use super::{Lowering, root};
use crate::access::Base;
use std::collections::BTreeMap;
use syn::{BinOp, Expr, Lit, Pat, UnOp};
use tidewater_model::Node;

/// That a member of an object may be read: the local, the elements of tuples that lead to the object, and the
/// member.
type May = (u32, Vec<u32>, String);

/// What is known at a place, each with the number of loops around the place where it became known.
#[derive(Clone, Default)]
pub(super) struct Readable {
    members: BTreeMap<May, usize>,
    /// What the answer that a local holds says: if it is true, and if it is false.
    answers: BTreeMap<u32, Answer>,
}

/// What is known if a condition holds, and if not.
#[derive(Clone, Default)]
pub(super) struct Answer {
    yes: Vec<May>,
    no: Vec<May>,
}

impl Answer {
    fn of(self, is_true: bool) -> Vec<May> {
        if is_true { self.yes } else { self.no }
    }

    /// What both say: `a && b`, turned around `a || b`.
    fn and(mut self, mut other: Self) -> Self {
        self.yes.append(&mut other.yes);
        Self { yes: self.yes, no: Vec::new() }
    }

    fn turned(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }
}

impl Readable {
    /// Nothing is known of what a local holds. Gives the number of loops around the first place where it was.
    fn forget(&mut self, local: u32) -> Option<usize> {
        let of_it = |may: &May| may.0 == local;
        let born = self.members.iter().filter(|(may, _)| of_it(may)).map(|(_, born)| *born).min();
        self.members.retain(|may, _| !of_it(may));
        for answer in self.answers.values_mut() {
            answer.yes.retain(|may| !of_it(may));
            answer.no.retain(|may| !of_it(may));
        }
        born
    }

    /// What is known behind a choice: what is known at the end of each branch from which one gets there.
    /// `stays` says what is known in spite of a branch that ends so, by the number of loops around the place
    /// where it became known.
    pub(super) fn join(before: &Self, branches: &[(&Self, End)], stays: &dyn Fn(End, usize) -> bool) -> Self {
        let falling = branches.iter().find(|(_, end)| *end == End::Falls);
        let mut all = falling.map_or(before, |(branch, _)| branch).clone();
        for (branch, end) in branches.iter().filter(|(_, end)| *end != End::LeavesFlow) {
            all.members.retain(|may, born| stays(*end, *born) || branch.members.contains_key(may));
            all.answers.retain(|local, answer| {
                let other = branch.answers.get(local);
                answer.yes.retain(|may| other.is_some_and(|other| other.yes.contains(may)));
                answer.no.retain(|may| other.is_some_and(|other| other.no.contains(may)));
                other.is_some()
            });
        }
        all
    }
}

impl Lowering<'_> {
    /// What a condition says of members that may be read. Call it before the condition is lowered.
    pub(super) fn answer(&self, condition: &Expr) -> Answer {
        match condition {
            Expr::Paren(inner) => self.answer(&inner.expr),
            Expr::Group(inner) => self.answer(&inner.expr),
            Expr::Unary(inner) if matches!(inner.op, UnOp::Not(_)) => self.answer(&inner.expr).turned(),
            Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => {
                self.answer(&both.left).and(self.answer(&both.right))
            }
            Expr::Binary(either) if matches!(either.op, BinOp::Or(_)) => {
                self.answer(&either.left).turned().and(self.answer(&either.right).turned()).turned()
            }
            Expr::Path(path) => {
                let local = path.path.get_ident().and_then(|name| self.find(name)).map(|it| it.local);
                let known = local.and_then(|local| self.fresh.readable.answers.get(&local));
                known.cloned().unwrap_or_default()
            }
            Expr::MethodCall(call) if call.method == "can_read" => {
                let arguments: Vec<&Expr> = call.args.iter().collect();
                let (object, member) = match &arguments[..] {
                    [member] => (&*call.receiver, *member),
                    [object, member] if root(&call.receiver).is_some_and(|it| self.is_context(it)) => {
                        (*object, *member)
                    }
                    _ => return Answer::default(),
                };
                match (self.owner(object), asked(member)) {
                    (Some((Base::Local(local), parts)), Some(member)) => {
                        Answer { yes: vec![(local, parts, member)], no: Vec::new() }
                    }
                    _ => Answer::default(),
                }
            }
            _ => Answer::default(),
        }
    }

    /// A condition was true, or false.
    pub(super) fn learns(&mut self, answer: Answer, is_true: bool) {
        let loops = self.fresh.loops.len();
        for may in answer.of(is_true) {
            self.fresh.readable.members.entry(may).or_insert(loops);
        }
    }

    /// What an arm of a `match` says of the value, if that is an answer.
    pub(super) fn learns_arm(&mut self, answer: Answer, pattern: &Pat) {
        if let Pat::Lit(literal) = pattern
            && let Lit::Bool(literal) = &literal.lit
        {
            self.learns(answer, literal.value);
        }
    }

    /// A local that never changes holds an answer.
    pub(super) fn answers(&mut self, local: u32, answer: Answer) {
        if !(answer.yes.is_empty() && answer.no.is_empty()) {
            self.fresh.readable.answers.insert(local, answer);
        }
    }

    /// Lowers a loop. Behind it that may be read which could be before, because it may end at any turn.
    pub(super) fn around(&mut self, lower: impl FnOnce(&mut Self) -> Node) -> Node {
        let (before, from) = (self.fresh.readable.clone(), self.changed.len());
        let node = lower(self);
        self.fresh.readable = before;
        let changed = self.changed[from..].to_vec();
        for local in changed {
            self.fresh.readable.forget(local);
        }
        node
    }

    /// Whether the flow knows that a member may be read.
    pub(super) fn may_be_read(&self, base: &Base, parts: &[u32], member: &str) -> bool {
        let Base::Local(local) = base else { return false };
        self.fresh.readable.members.contains_key(&(*local, parts.to_vec(), member.to_owned()))
    }

    /// A local holds another object from now on. In a loop that began after an answer about it, it did so in
    /// the turns before as well.
    pub(super) fn is_another(&mut self, local: u32) {
        self.changed.push(local);
        let born = self.fresh.readable.forget(local);
        if let Some(from) = born.and_then(|born| self.fresh.loops.get(born)) {
            self.accesses.unasked(local, *from);
        }
    }
}
