//! What is gone through: by `for`, by `zip`, `chain` and `extend`, and what the closure of `flat_map` yields.
//!
//! What cannot be gone through becomes whatever is wanted there, in both copies alike: so rustc tells of it
//! once, at its own name, and of nothing behind it. Absent: what can be, which rustc knows.

use super::method::{Standing, standing};
use crate::span::first_token;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Stmt};

/// The methods that go through what they are given.
const GIVEN: &[&str] = &["chain", "extend", "zip"];

/// Where to tell of what an expression goes through, if only rustc knows whether that can be. Call it before
/// the expression is rewritten.
pub(in crate::flow) fn gone_through(expression: &mut Expr) -> Option<Span> {
    let parts = parts(expression)?;
    (!matches!(standing(parts), Standing::Found(_))).then(|| name(parts))
}

/// The same, afterwards: lets rustc tell there.
pub(in crate::flow) fn tell_there(expression: &mut Expr, span: Option<Span>) {
    if let (Some(span), Some(parts)) = (span, parts(expression)) {
        *parts = syn::parse_quote_spanned!(span=> ::tidewater::__private::Parts(#parts).__parts());
    }
}

/// What an expression goes through.
fn parts(expression: &mut Expr) -> Option<&mut Expr> {
    match expression {
        Expr::ForLoop(each) => Some(&mut each.expr),
        Expr::MethodCall(call) => given(call),
        _ => None,
    }
}

fn given(call: &mut ExprMethodCall) -> Option<&mut Expr> {
    let argument = match &mut *call.receiver {
        _ if call.args.len() == 1 && GIVEN.iter().any(|method| call.method == method) => {
            return call.args.first_mut();
        }
        _ if call.method == "flat_map" => call.args.first_mut(),
        Expr::MethodCall(mapped) if call.method == "flatten" && mapped.method == "map" => {
            mapped.args.first_mut()
        }
        _ => None,
    };
    let Some(Expr::Closure(closure)) = argument else { return None };
    end(&mut closure.body)
}

/// What a block yields, if it is one.
fn end(expression: &mut Expr) -> Option<&mut Expr> {
    match expression {
        Expr::Block(block) => match block.block.stmts.last_mut() {
            Some(Stmt::Expr(last, None)) => end(last),
            _ => None,
        },
        other => Some(other),
    }
}

/// The token that names what an expression is.
fn name(expression: &Expr) -> Span {
    match expression {
        Expr::Paren(inner) => name(&inner.expr),
        Expr::Reference(inner) => name(&inner.expr),
        Expr::Try(inner) => name(&inner.expr),
        Expr::Await(inner) => name(&inner.base),
        Expr::Unary(inner) => name(&inner.expr),
        Expr::Field(field) => field.member.span(),
        Expr::MethodCall(call) => call.method.span(),
        Expr::Call(call) => name(&call.func),
        Expr::Path(path) => path.path.segments.last().map_or_else(|| path.span(), |last| last.ident.span()),
        other => first_token(other),
    }
}
