//! Whether a condition over the account shows a part of a page to some roles only: whoever does not see it
//! needs no right to it.
//!
//! Absent: which roles these are; the roles of an account come together from several.

use syn::{BinOp, Expr, UnOp};

/// Whether a condition, as the argument of `visible_if` or `field_if`, can hold for some roles only.
pub(super) fn is_guard(argument: Option<&Expr>) -> bool {
    match argument {
        Some(Expr::Closure(closure)) => asks(&closure.body, true),
        _ => false,
    }
}

/// Whether an expression comes to a truth value only for who has a role, or for who has it not. What `!`
/// stands before is asked for the other value, and there `&&` and `||` change their parts.
fn asks(condition: &Expr, value: bool) -> bool {
    match condition {
        Expr::Paren(inner) => asks(&inner.expr, value),
        Expr::Group(inner) => asks(&inner.expr, value),
        Expr::Block(block) => match &block.block.stmts[..] {
            [.., syn::Stmt::Expr(last, None)] => asks(last, value),
            _ => false,
        },
        Expr::Unary(inner) if matches!(inner.op, UnOp::Not(_)) => asks(&inner.expr, !value),
        Expr::Binary(two) => match (&two.op, value) {
            (BinOp::And(_), true) | (BinOp::Or(_), false) => {
                asks(&two.left, value) || asks(&two.right, value)
            }
            (BinOp::Or(_), true) | (BinOp::And(_), false) => {
                asks(&two.left, value) && asks(&two.right, value)
            }
            _ => false,
        },
        Expr::MethodCall(call) => call.method == "has" && call.args.len() == 1,
        _ => false,
    }
}
