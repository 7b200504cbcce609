//! The messages about values that stand in attributes and in functions with `#[expression]`.

use super::message;
use proc_macro2::{Ident, Span};

pub(crate) fn clock_in_expression(span: Span) -> syn::Error {
    let text = "what is calculated follows from the object alone, and a clock changes without it";
    let help = "let a flow set a member from `cx.now()` or `cx.today()`, and compare with that";
    message(span, text, "not-in-expression", help)
}

pub(crate) fn called_in_expression(name: &Ident) -> syn::Error {
    let text = format!("`{name}` would be called once, when the app starts, and not for each object");
    let help = "make what it yields a `const`, or write it here";
    message(name.span(), text, "not-in-expression", help)
}

pub(crate) fn macro_in_expression(name: &Ident) -> syn::Error {
    let text = format!("`{name}!` would be written out once, when the app is built, and not for each object");
    let help = "make what it yields a `const`, or write it here";
    message(name.span(), text, "not-in-expression", help)
}

pub(crate) fn float_bound(span: Span) -> syn::Error {
    let help = "write a `Decimal`: `Decimal::from(5) / 2` is 2.5";
    message(span, "members have no binary fractions", "malformed-attribute", help)
}
