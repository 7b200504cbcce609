//! Numbers that have whatever type is wanted of them: literals without a suffix, what is computed of them
//! alone, and choices between such. Captured as they stand each would be an `i32`, whatever it meets.
//!
//! Absent: which type is wanted, which rustc infers from what they meet.

use super::Lowering;
use super::function::is_some_call;
use crate::errors::Errors;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{BinOp, Block, Expr, ExprBlock, Lit, Stmt, UnOp};

impl Lowering<'_, '_> {
    /// The operand of a local that is a number without a suffix.
    pub(super) fn open_local(&self, expression: &Expr) -> Option<&Ident> {
        let Expr::Path(path) = expression else { return None };
        self.named(path.path.get_ident()?)?.open.as_ref()
    }

    /// Whether an expression has whatever type is wanted of it: such a number, or an option of one.
    pub(super) fn is_open(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Path(path) if path.path.is_ident("None") => true,
            Expr::Call(call) if is_some_call(call) => self.is_open(&call.args[0]),
            other => self.is_made(other, &|part| self.is_open(part)),
        }
    }

    /// Whether an expression is a number that has whatever type is wanted of it.
    pub(super) fn is_number(&self, expression: &Expr) -> bool {
        self.is_made(expression, &|part| self.is_number(part))
    }

    /// Whether an expression is a number, or made of what `is_part` says.
    fn is_made(&self, expression: &Expr, is_part: &dyn Fn(&Expr) -> bool) -> bool {
        match expression {
            Expr::Paren(inner) => is_part(&inner.expr),
            Expr::Group(inner) => is_part(&inner.expr),
            Expr::Block(block) => alone(block).is_some_and(is_part),
            // What an `if let` binds is captured with it.
            Expr::If(choice) if !binds(&choice.cond) => {
                let otherwise = choice.else_branch.as_ref().map(|(_, otherwise)| &**otherwise);
                [end(&choice.then_branch), otherwise].into_iter().all(|part| part.is_some_and(is_part))
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => self.is_number(&unary.expr),
            Expr::Binary(binary) if computes(&binary.op) => {
                self.is_number(&binary.left) && self.is_number(&binary.right)
            }
            other => literal(other).is_some() || self.open_local(other).is_some(),
        }
    }
}

/// The same, where no local is known.
pub(crate) fn is_open(expression: &Expr) -> bool {
    let errors = Errors::new();
    let is_open = Lowering::new(&errors).is_open(expression);
    errors.finish();
    is_open
}

/// The value of a block that is nothing else.
pub(super) fn alone(block: &ExprBlock) -> Option<&Expr> {
    end(&block.block).filter(|_| block.label.is_none() && block.attrs.is_empty())
}

fn end(block: &Block) -> Option<&Expr> {
    if let [Stmt::Expr(end, None)] = &block.stmts[..] { Some(end) } else { None }
}

/// Whether a condition binds names.
fn binds(condition: &Expr) -> bool {
    match condition {
        Expr::Let(_) => true,
        Expr::Binary(binary) => binds(&binary.left) || binds(&binary.right),
        _ => false,
    }
}

fn computes(operator: &BinOp) -> bool {
    matches!(operator, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_))
}

/// An integer literal without a suffix, or one with a minus.
pub(super) fn literal(expression: &Expr) -> Option<TokenStream> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) if number.suffix().is_empty() => Some(quote!(#number)),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match &*unary.expr {
            Expr::Lit(_) => literal(&unary.expr).map(|_| quote!(#unary)),
            _ => None,
        },
        _ => None,
    }
}
