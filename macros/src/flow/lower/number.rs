//! Numbers whose types rustc finds. Absent: their values, which the walk reads.

use crate::span::first_token;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Expr, ExprLit, Lit, UnOp};

/// A number, or another value, in a block, as both the flow that stays and its shadow have it: rustc says
/// what is wrong with the number in the same words, and so once.
pub(super) fn in_block(value: &TokenStream, span: Span, shown: Option<TokenStream>) -> Expr {
    let number = Ident::new("__value", span);
    // What lints say of the statement is about ours.
    let within = quote_spanned!(span.resolved_at(Span::call_site())=> let);
    let mut block =
        Group::new(Delimiter::Brace, quote_spanned!(span=> #within #number = #value; #shown #number));
    block.set_span(span);
    syn::parse_quote!(#block)
}

/// The same in the flow that stays, of a number that has no type yet.
pub(in crate::flow) fn kept_number(expression: &Expr) -> Option<Expr> {
    let literal = if let Expr::Unary(unary) = expression { &*unary.expr } else { expression };
    let span = first_token(literal);
    is_open(expression).then(|| in_block(&expression.to_token_stream(), span, None))
}

/// Whether a number stands here, perhaps with a sign, whose type rustc finds.
pub(super) fn is_open(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.suffix().is_empty(),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && negative(&unary.expr).is_some(),
        _ => false,
    }
}

/// The value of `-5`, from the `5`.
pub(super) fn negative(expression: &Expr) -> Option<i64> {
    let Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) = expression else { return None };
    format!("-{}", number.base10_digits()).parse().ok()
}
