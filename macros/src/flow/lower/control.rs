//! Expressions that choose and repeat.

use super::Lowering;
use super::deed::{self, End, end_of};
use super::parts::{gone_through, tell_there};
use super::pattern::Shown;
use super::statement::before;
use crate::say;
use proc_macro2::Span;
use syn::{BinOp, Expr, ExprForLoop, ExprWhile, Lifetime, Stmt};
use tidewater_model::{Arm, Node, Operator};

impl Lowering<'_> {
    pub(super) fn control(&mut self, expression: &mut Expr) -> Node {
        let outer = self.scope.len();
        if self.closures > 0 {
            self.errors.extend(repeats(expression).map(say::loop_in_closure));
        }
        let parts = gone_through(expression);
        let node = match expression {
            Expr::If(choice) => {
                let mut shown = Shown::default();
                let (answer, readable) = (self.answer(&choice.cond), self.fresh.readable.clone());
                let condition = Box::new(self.condition(&mut choice.cond, &mut shown));
                let mut before = self.fresh.clone();
                before.readable = readable;
                let end = end_of(&choice.then_branch);
                let then = self.block(&mut choice.then_branch);
                show(&mut choice.then_branch, &mut shown);
                self.settle(&mut shown);
                self.scope.truncate(outer);
                let mut branches = vec![(std::mem::replace(&mut self.fresh, before.clone()), end)];
                self.learns(answer, false);
                if choice.else_branch.is_none() {
                    branches.push((self.fresh.clone(), End::Falls));
                }
                let otherwise = choice.else_branch.as_mut();
                let otherwise = otherwise.map(|(_, otherwise)| {
                    let end = deed::end(otherwise);
                    let node = Box::new(self.expression(otherwise));
                    branches.push((std::mem::take(&mut self.fresh), end));
                    node
                });
                self.fresh = self.joined(before, branches);
                Node::If { condition, then, otherwise }
            }
            Expr::While(repeat) => self.around(|it| it.perhaps(|it| it.while_loop(repeat))),
            Expr::ForLoop(each) => self.around(|it| it.perhaps(|it| it.for_loop(each))),
            Expr::Loop(repeat) => {
                let depth = self.depth();
                self.around(|it| Node::Loop(it.repeated(depth, repeat.label.as_ref(), &mut repeat.body)))
            }
            Expr::Match(choice) => {
                let (is_created, answer) = (self.is_created(&choice.expr), self.answer(&choice.expr));
                let value = Box::new(self.expression(&mut choice.expr));
                let (mut data, mut arms, mut branches) = (Vec::new(), Vec::new(), Vec::new());
                let before = self.fresh.clone();
                for mut arm in std::mem::take(&mut choice.arms) {
                    let end = deed::end(&arm.body);
                    self.learns_arm(answer.clone(), &arm.pat);
                    data.push(self.match_arm(&mut arm, is_created, &mut arms));
                    branches.push((std::mem::replace(&mut self.fresh, before.clone()), end));
                    arms.push(arm);
                }
                self.fresh = self.joined(before, branches);
                choice.arms = arms;
                Node::Match { value, arms: data }
            }
            _ => Node::Tuple(Vec::new()),
        };
        tell_there(expression, parts);
        self.scope.truncate(outer);
        node
    }

    fn while_loop(&mut self, repeat: &mut ExprWhile) -> Node {
        let (mut shown, depth) = (Shown::default(), self.depth());
        self.loop_begins();
        let condition = Box::new(self.condition(&mut repeat.cond, &mut shown));
        let body = self.repeated(depth, repeat.label.as_ref(), &mut repeat.body);
        self.loop_ends();
        show(&mut repeat.body, &mut shown);
        self.settle(&mut shown);
        Node::While { condition, body }
    }

    fn for_loop(&mut self, each: &mut ExprForLoop) -> Node {
        let list = Box::new(self.expression(&mut each.expr));
        let mut shown = Shown::default();
        let pattern = self.pattern(&mut each.pat, &mut shown);
        let body = self.repeated(self.depth(), each.label.as_ref(), &mut each.body);
        show(&mut each.body, &mut shown);
        self.settle(&mut shown);
        Node::For { pattern, list, body }
    }

    fn match_arm(&mut self, arm: &mut syn::Arm, is_created: bool, extra: &mut Vec<syn::Arm>) -> Arm {
        let (outer, first) = (self.scope.len(), self.locals.len());
        let mut shown = Shown::default();
        let (pattern, guard) = match &mut arm.pat {
            syn::Pat::Guard(guarded) => {
                let pattern = self.arm(&mut guarded.pat, &mut shown, extra);
                let answer = self.answer(&guarded.guard);
                let guard = self.expression(&mut guarded.guard);
                self.learns(answer, true);
                (pattern, Some(guard))
            }
            plain => (self.arm(plain, &mut shown, extra), None),
        };
        if is_created {
            self.bound_to_new(first);
        }
        let value = self.expression(&mut arm.body);
        if !shown.statements.is_empty() {
            *arm.body = before(&shown.statements, &arm.body);
            arm.comma = Some(syn::token::Comma::default());
        }
        self.scope.truncate(outer);
        Arm { pattern, guard, value }
    }

    /// A condition, which may bind.
    fn condition(&mut self, condition: &mut Expr, shown: &mut Shown) -> Node {
        match condition {
            Expr::Let(matched) => {
                let (is_created, first) = (self.is_created(&matched.expr), self.locals.len());
                let value = Box::new(self.expression(&mut matched.expr));
                let pattern = self.pattern(&mut matched.pat, shown);
                if is_created {
                    self.bound_to_new(first);
                }
                Node::Matches { pattern, value }
            }
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
                let left = Box::new(self.condition(&mut binary.left, shown));
                Node::Binary(Operator::And, left, Box::new(self.condition(&mut binary.right, shown)))
            }
            other => {
                let answer = self.answer(other);
                let node = self.expression(other);
                self.learns(answer, true);
                node
            }
        }
    }

    /// The body of a loop around which so many are.
    fn repeated(
        &mut self,
        depth: usize,
        label: Option<&syn::Label>,
        body: &mut syn::Block,
    ) -> tidewater_model::Block {
        self.loops.push(label.map(|label| label.name.clone()));
        let data = self.turns(depth, |it| it.block(body));
        self.loops.pop();
        data
    }

    /// How many loops further out than the innermost a label stands. One that is not there is rustc's.
    pub(super) fn outward(&self, label: Option<&Lifetime>) -> u32 {
        let Some(label) = label else { return 0 };
        let found = self.loops.iter().rev().position(|known| known.as_ref() == Some(label));
        found.and_then(|found| u32::try_from(found).ok()).unwrap_or(0)
    }

    /// A block that stands for itself, as behind `let .. else`.
    pub(super) fn branch(&mut self, expression: &mut Expr) -> tidewater_model::Block {
        match expression {
            Expr::Block(block) => {
                let (before, end) = (self.fresh.clone(), end_of(&block.block));
                let data = self.block(&mut block.block);
                // It never falls through, but a loop may lead from it to what follows.
                let branches = vec![(std::mem::take(&mut self.fresh), end), (before.clone(), End::Falls)];
                self.fresh = self.joined(before, branches);
                data
            }
            _ => tidewater_model::Block::default(),
        }
    }
}

/// The word of a loop.
fn repeats(expression: &Expr) -> Option<Span> {
    match expression {
        Expr::ForLoop(each) => Some(each.for_token.span),
        Expr::While(repeat) => Some(repeat.while_token.span),
        Expr::Loop(repeat) => Some(repeat.loop_token.span),
        _ => None,
    }
}

/// What a pattern bound is shown where the block begins.
fn show(block: &mut syn::Block, shown: &mut Shown) {
    let statements: Vec<Stmt> = std::mem::take(&mut shown.statements);
    block.stmts.splice(0..0, statements);
}
