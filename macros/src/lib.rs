//! The macros of Tidewater. Use them through the crate `tidewater`, where they are documented.
//!
//! One pipeline per item: tokens are parsed, read into a declaration of ours, checked, lowered and
//! expanded. Readers report to a collector and carry on; one gate follows; expansion cannot fail. Absent:
//! knowledge of types (rustc's), of the whole app (const evaluation in `app!`), files and environment.

mod access;
mod app;
mod associated;
mod attr;
mod calculation;
mod entity;
mod entry;
mod enumeration;
mod errors;
mod event;
#[cfg(test)]
mod expansions;
mod flow;
mod keys;
mod lower;
mod page;
mod path;
mod query;
mod quiet;
mod role;
mod say;
mod showing;
mod span;
mod twin;

use proc_macro::TokenStream;

/// See `tidewater::Entity`.
#[proc_macro_derive(Entity, attributes(access, attr, association, entity, validate, calculated))]
pub fn derive_entity(input: TokenStream) -> TokenStream {
    entity::derive(input.into()).into()
}

/// See `tidewater::Enumeration`.
#[proc_macro_derive(Enumeration, attributes(caption))]
pub fn derive_enumeration(input: TokenStream) -> TokenStream {
    enumeration::derive(input.into()).into()
}

/// See `tidewater::Role`.
#[proc_macro_derive(Role)]
pub fn derive_role(input: TokenStream) -> TokenStream {
    role::derive(input.into()).into()
}

/// See `tidewater::expression`.
#[proc_macro_attribute]
pub fn expression(arguments: TokenStream, input: TokenStream) -> TokenStream {
    calculation::expand(arguments.into(), input.into()).into()
}

/// See `tidewater::before_create`.
#[proc_macro_attribute]
pub fn before_create(arguments: TokenStream, input: TokenStream) -> TokenStream {
    event::expand(tidewater_model::EventKind::BeforeCreate, arguments.into(), input.into()).into()
}

/// See `tidewater::after_create`.
#[proc_macro_attribute]
pub fn after_create(arguments: TokenStream, input: TokenStream) -> TokenStream {
    event::expand(tidewater_model::EventKind::AfterCreate, arguments.into(), input.into()).into()
}

/// See `tidewater::before_commit`.
#[proc_macro_attribute]
pub fn before_commit(arguments: TokenStream, input: TokenStream) -> TokenStream {
    event::expand(tidewater_model::EventKind::BeforeCommit, arguments.into(), input.into()).into()
}

/// See `tidewater::after_commit`.
#[proc_macro_attribute]
pub fn after_commit(arguments: TokenStream, input: TokenStream) -> TokenStream {
    event::expand(tidewater_model::EventKind::AfterCommit, arguments.into(), input.into()).into()
}

/// See `tidewater::before_delete`.
#[proc_macro_attribute]
pub fn before_delete(arguments: TokenStream, input: TokenStream) -> TokenStream {
    event::expand(tidewater_model::EventKind::BeforeDelete, arguments.into(), input.into()).into()
}

/// See `tidewater::after_delete`.
#[proc_macro_attribute]
pub fn after_delete(arguments: TokenStream, input: TokenStream) -> TokenStream {
    event::expand(tidewater_model::EventKind::AfterDelete, arguments.into(), input.into()).into()
}

/// See `tidewater::nanoflow`.
#[proc_macro_attribute]
pub fn nanoflow(arguments: TokenStream, input: TokenStream) -> TokenStream {
    flow::nanoflow(arguments.into(), input.into()).into()
}

/// See `tidewater::microflow`.
#[proc_macro_attribute]
pub fn microflow(arguments: TokenStream, input: TokenStream) -> TokenStream {
    flow::microflow(arguments.into(), input.into()).into()
}

/// See `tidewater::action`.
#[proc_macro_attribute]
pub fn action(arguments: TokenStream, input: TokenStream) -> TokenStream {
    flow::action(arguments.into(), input.into()).into()
}

/// See `tidewater::page`.
#[proc_macro_attribute]
pub fn page(arguments: TokenStream, input: TokenStream) -> TokenStream {
    page::expand(arguments.into(), input.into()).into()
}

/// See `tidewater::main`.
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, input: TokenStream) -> TokenStream {
    entry::expand(arguments.into(), input.into()).into()
}

/// See `tidewater::query`.
#[proc_macro]
pub fn query(input: TokenStream) -> TokenStream {
    query::expand(input.into()).into()
}

/// See `tidewater::app`.
#[proc_macro]
pub fn app(input: TokenStream) -> TokenStream {
    app::expand(input.into()).into()
}
