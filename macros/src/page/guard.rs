//! Whether a condition over the account shows a part of a page to some roles only: whoever does not see it
//! needs no right to it.
//!
//! Absent: which roles these are; the roles of an account come together from several.

use syn::{BinOp, Expr, UnOp};

/// Whether a condition, as the argument of `visible_if` or `field_if`, can hold for some roles only.
pub(super) fn is_guard(argument: Option<&Expr>) -> bool {
    match argument {
        Some(Expr::Closure(closure)) => asks(&closure.body),
        _ => false,
    }
}

/// Whether an expression holds only for who has a role, or for who has it not.
fn asks(condition: &Expr) -> bool {
    match condition {
        Expr::Paren(inner) => asks(&inner.expr),
        Expr::Group(inner) => asks(&inner.expr),
        Expr::Block(block) => match &block.block.stmts[..] {
            [.., syn::Stmt::Expr(last, None)] => asks(last),
            _ => false,
        },
        Expr::Unary(inner) if matches!(inner.op, UnOp::Not(_)) => asks(&inner.expr),
        Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => asks(&both.left) || asks(&both.right),
        Expr::Binary(either) if matches!(either.op, BinOp::Or(_)) => {
            asks(&either.left) && asks(&either.right)
        }
        Expr::MethodCall(call) => call.method == "has" && call.args.len() == 1,
        _ => false,
    }
}
