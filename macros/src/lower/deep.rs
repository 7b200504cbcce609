//! How deep an expression over rows is nested: devices and servers take stack for each level, and refuse a
//! model in which one is deeper than they read.
//!
//! It is counted as the data will be nested: `a && b && c` is one level, `a + b + c` two. Absent: what a
//! captured value is computed with, which is Rust.

use super::{Kind, Lowering, mentions, parameter};
use crate::path::{matches_cases, name_of};
use proc_macro2::{Ident, Span};
use std::collections::BTreeMap;
use syn::spanned::Spanned;
use syn::{BinOp, Block, Expr, Member, Stmt};
use tidewater_model::limits::EXPRESSION_DEPTH;

/// Where an expression gets too deep, if it does.
pub(super) struct Depths<'l, 'e, 'w> {
    lowering: &'l Lowering<'e, 'w>,
    /// How deep what a `let` names is nested.
    locals: BTreeMap<String, usize>,
    too_deep: Option<Span>,
}

impl Lowering<'_, '_> {
    /// Where the value of a closure or a function gets too deep.
    pub(crate) fn too_deep(&self, value: &Expr) -> Option<Span> {
        let mut depths = Depths { lowering: self, locals: BTreeMap::new(), too_deep: None };
        depths.of(value);
        depths.too_deep
    }
}

impl Depths<'_, '_, '_> {
    fn of(&mut self, expression: &Expr) -> usize {
        match expression {
            Expr::Paren(inner) => return self.of(&inner.expr),
            Expr::Group(inner) => return self.of(&inner.expr),
            Expr::Reference(inner) => return self.of(&inner.expr),
            Expr::Call(call) if super::function::is_some_call(call) => return self.of(&call.args[0]),
            Expr::Block(block) => return self.block(&block.block),
            _ => {}
        }
        let of_row = |name: &Ident| self.lowering.of_row(name) || self.locals.contains_key(&name_of(name));
        if !mentions(expression, &of_row) && !self.lowering.is_open(expression) {
            return 1;
        }
        match expression {
            Expr::Path(path) => {
                let local = path.path.get_ident().and_then(|name| self.locals.get(&name_of(name)));
                local.copied().unwrap_or_else(|| self.place(expression))
            }
            Expr::Field(_) => self.place(expression),
            Expr::Binary(binary) => {
                let (left, right) = (self.of(&binary.left), self.of(&binary.right));
                // A chain of `&&` or of `||` is one level.
                let goes_on = |inner: &Expr| match inner {
                    Expr::Binary(inner) => match binary.op {
                        BinOp::And(_) => matches!(inner.op, BinOp::And(_)),
                        BinOp::Or(_) => matches!(inner.op, BinOp::Or(_)),
                        _ => false,
                    },
                    _ => false,
                };
                let left = if goes_on(&binary.left) { left - 1 } else { left };
                self.above(left.max(right), binary.op.span())
            }
            Expr::Unary(unary) => {
                let inner = self.of(&unary.expr);
                self.above(inner, unary.op.span())
            }
            Expr::Cast(cast) => {
                let inner = self.of(&cast.expr);
                self.above(inner, cast.as_token.span)
            }
            Expr::If(choice) => {
                let otherwise = choice.else_branch.as_ref().map_or(0, |(_, otherwise)| self.of(otherwise));
                let most = self.of(&choice.cond).max(self.block(&choice.then_branch)).max(otherwise);
                self.above(most, choice.if_token.span)
            }
            Expr::MethodCall(call) => {
                let receiver = self.of(&call.receiver);
                let arguments = call.args.iter().map(|argument| match argument {
                    Expr::Closure(closure) => self.of(&closure.body),
                    other => self.of(other),
                });
                let most = arguments.max().unwrap_or(0).max(receiver);
                match call.method.to_string().as_str() {
                    "clone" => receiver,
                    // Not `is_some`.
                    "is_none" => self.above(most + 1, call.method.span()),
                    _ => self.above(most, call.method.span()),
                }
            }
            Expr::Call(call) => {
                let most = call.args.iter().map(|argument| self.of(argument)).max().unwrap_or(0);
                self.above(most, call.func.span())
            }
            Expr::Macro(call) => match matches_cases(&call.mac.tokens) {
                Ok((value, cases)) => {
                    let several = usize::from(cases.len() > 1);
                    let value = self.of(&value);
                    self.above(value + several, call.span())
                }
                Err(_) => 1,
            },
            _ => 1,
        }
    }

    fn block(&mut self, block: &Block) -> usize {
        let outer = self.locals.clone();
        let mut depth = 1;
        for statement in &block.stmts {
            match statement {
                Stmt::Local(local) => {
                    if let (Some(name), Some(init)) = (parameter(&local.pat), &local.init) {
                        let inner = self.of(&init.expr);
                        self.locals.insert(name_of(name), inner);
                    }
                }
                Stmt::Expr(value, _) => depth = self.of(value),
                _ => {}
            }
        }
        self.locals = outer;
        depth
    }

    /// One level, and one more for an object of a page.
    fn place(&self, expression: &Expr) -> usize {
        match expression {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Field(field) if matches!(field.member, Member::Named(_)) => self.place(&field.base),
            Expr::Path(path) => {
                let kind = path.path.get_ident().and_then(|name| self.lowering.kind(name));
                1 + usize::from(kind == Some(Kind::Given))
            }
            _ => 1,
        }
    }

    fn above(&mut self, below: usize, span: Span) -> usize {
        if below >= EXPRESSION_DEPTH && self.too_deep.is_none() {
            self.too_deep = Some(span);
        }
        below + 1
    }
}
