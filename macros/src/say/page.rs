//! The messages about pages, and about what devices begin with.

use super::{meant, message};

use proc_macro2::{Ident, Span};

pub(crate) fn page_parameter(span: Span) -> syn::Error {
    message(span, "a page is about objects", "page-signature", "write `order: &Obj<Order>`, or no parameter")
}

pub(crate) fn word_as_parameter(name: &Ident) -> syn::Error {
    let text = format!("`{name}` begins a part of a page, so no object of one is called so");
    message(name.span(), text, "page-signature", "choose another name, as `order`")
}

pub(crate) fn async_page(span: Span) -> syn::Error {
    let text = "a page is built once, before anything happens";
    message(span, text, "page-signature", "remove `async`; what waits is an action of the page")
}

pub(crate) fn no_page(span: Span) -> syn::Error {
    message(span, "a function with `#[page]` returns a page", "page-signature", "write `-> Page`")
}

pub(crate) fn unknown_element(word: &Ident, place: &str, known: &[&str]) -> syn::Error {
    message(word.span(), format!("a `{place}` has no `{word}`"), "page-shape", meant(word, known))
}

pub(crate) fn not_a_query(span: Span) -> syn::Error {
    let help = "write the query here: `.list(Order::filter(|o| ..), |o| row().title(o.name))`";
    message(span, "a list shows what a query finds", "page-shape", help)
}

pub(crate) fn query_outside_list(span: Span) -> syn::Error {
    message(
        span,
        "on a page a query stands in a list",
        "page-shape",
        "write it as the first part of `.list(..)`",
    )
}

/// A page shows what is stored, and waits for nothing that may fail.
pub(crate) fn fails_on_page(span: Span) -> syn::Error {
    let text = "a page runs no flow while it is drawn, and nothing on it fails";
    message(
        span,
        text,
        "page-shape",
        "show a member here; what a tap runs is an `.action(\"Place\", place_order)`",
    )
}

pub(crate) fn no_template(span: Span, like: &str) -> syn::Error {
    message(span, "this is no closure over what is shown", "page-shape", format!("write `{like}`"))
}

pub(crate) fn template_outside(name: &Ident, like: &str) -> syn::Error {
    let text = format!("`{name}` begins what is shown of one object");
    message(name.span(), text, "page-shape", format!("write it in a closure: `{like}`"))
}

pub(crate) fn form_of_another(member: &Ident) -> syn::Error {
    let text = "a form edits the members of one object, and this is one of another";
    message(member.span(), text, "page-shape", "show it in a `view`, or compute it")
}

pub(crate) fn form_of_no_parameter(span: Span) -> syn::Error {
    let text = "a form is about an object that the page is opened with";
    message(span, text, "page-shape", "write the parameter here, or show the object in a `view`")
}

pub(crate) fn unnamed_target(span: Span, like: &str) -> syn::Error {
    message(span, "this is not the name of a function", "page-shape", format!("write `{like}`"))
}

pub(crate) fn word_of_pages(word: &Ident) -> syn::Error {
    let text = format!("`{word}` begins a part of a page here, and names no function of yours");
    message(word.span(), text, "page-shape", format!("write `self::{word}`"))
}

pub(crate) fn malformed_offline(span: Span) -> syn::Error {
    let like = "offline: { home: orders, sync: { Product: filter(|p| !p.discontinued) } }";
    message(span, "this is not how `offline` is written", "app-shape", format!("write `{like}`"))
}

pub(crate) fn filter_of_nothing(span: Span) -> syn::Error {
    let help = "write `filter(|p| !p.discontinued)`";
    message(span, "a filter says which rows a device wants", "app-shape", help)
}

pub(crate) fn malformed_moment(span: Span) -> syn::Error {
    let help = "write `sync_on: [reconnect, commit, every(minutes = 15)]`";
    message(span, "this is no moment to synchronize at", "app-shape", help)
}

pub(crate) fn moment_out_of_range(span: Span, shortest: &str, longest: &str) -> syn::Error {
    let text = format!("a device waits at least {shortest} and at most {longest} here");
    message(span, text, "app-shape", "write another time, as in `every(minutes = 15)`")
}
