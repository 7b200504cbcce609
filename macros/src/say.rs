//! Every message of the macros: what is wrong in the developer's words, a slug that can be searched
//! for, and a `help:` line that says what to write instead.
//!
//! The slug names a folder in `tests/ui` and a section of `docs/diagnostics.md`. What rustc says better
//! is left to it; its texts stand in `#[diagnostic::on_unimplemented]` on the runtime's traits.

mod calculation;
mod flow;
mod handler;
mod page;

pub(crate) use calculation::*;
pub(crate) use flow::*;
pub(crate) use handler::*;
pub(crate) use page::*;

use crate::keys::{self, similar};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::fmt::Display;
use syn::{Attribute, Expr, Generics, LitStr, Path};

/// The one shape of all messages.
fn message(span: Span, text: impl Display, slug: &str, help: impl Display) -> syn::Error {
    syn::Error::new(span, format!("{text} [{slug}]\nhelp: {help}"))
}

/// The word that was probably meant, else all of them.
fn meant(word: &Ident, known: &[&str]) -> String {
    match similar(&word.to_string(), known) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("the words are {}", listed(known)),
    }
}

fn listed(known: &[&str]) -> String {
    known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// `#[attr]` or `query!`, as it is written.
fn place(name: &str) -> String {
    if name.ends_with('!') { format!("`{name}`") } else { format!("`#[{name}(..)]`") }
}

// --- Words of attributes and macros ---------------------------------------------------------------

pub(crate) fn unknown_word(word: &Ident, place: &str, known: &[&str]) -> syn::Error {
    let place = self::place(place);
    message(word.span(), format!("unknown word `{word}` in {place}"), "unknown-word", meant(word, known))
}

pub(crate) fn unknown_value(value: &Ident, word: &Ident, known: &[&str]) -> syn::Error {
    message(value.span(), format!("`{word}` cannot be `{value}`"), "unknown-word", meant(value, known))
}

pub(crate) fn duplicate_word(word: &Ident, place: &str) -> syn::Error {
    let text = format!("`{word}` is given twice in {}", self::place(place));
    message(word.span(), text, "duplicate-word", "keep one of the two")
}

pub(crate) fn duplicate_attribute(attribute: &Attribute, name: &str) -> syn::Error {
    let text = format!("`#[{name}(..)]` is given twice");
    message(span_of(attribute.path()), text, "duplicate-word", "keep one of the two")
}

pub(crate) fn malformed_word(span: Span) -> syn::Error {
    message(span, "this is no word of the attribute", "malformed-attribute", "separate the words with commas")
}

pub(crate) fn quoted_word(word: &LitStr) -> syn::Error {
    let help = format!("write the word without quotation marks: `{}`", word.value());
    message(word.span(), "this is a text and no word of the attribute", "malformed-attribute", help)
}

pub(crate) fn empty_attribute(attribute: &Attribute, name: &str) -> syn::Error {
    let text = format!("`#[{name}]` says nothing");
    message(
        span_of(attribute.path()),
        text,
        "malformed-attribute",
        format!("write `#[{name}(..)]`, or remove it"),
    )
}

pub(crate) fn misplaced_attribute(attribute: &Attribute, name: &str, belongs: &str) -> syn::Error {
    let text = format!("`#[{name}]` belongs on {belongs}");
    message(span_of(attribute.path()), text, "misplaced-attribute", "move it there")
}

pub(crate) fn takes_no_value(word: &Ident) -> syn::Error {
    let text = format!("`{word}` takes no value");
    message(word.span(), text, "malformed-attribute", format!("write `{word}` alone"))
}

pub(crate) fn missing_value(word: &Ident, like: &str) -> syn::Error {
    message(word.span(), format!("`{word}` needs a value"), "malformed-attribute", format!("write `{like}`"))
}

pub(crate) fn malformed_pattern(pattern: &LitStr, fault: &regex_syntax::Error) -> syn::Error {
    let fault = match fault {
        regex_syntax::Error::Parse(fault) => fault.kind().to_string(),
        regex_syntax::Error::Translate(fault) => fault.kind().to_string(),
        other => other.to_string(),
    };
    message(
        pattern.span(),
        format!("this is no pattern: {fault}"),
        "malformed-attribute",
        "a pattern is a regular expression as in the crate `regex`, and matches the whole text",
    )
}

pub(crate) fn malformed_value(span: Span, word: &Ident, like: &str) -> syn::Error {
    message(
        span,
        format!("`{word}` cannot have this value"),
        "malformed-attribute",
        format!("write `{like}`"),
    )
}

pub(crate) fn missing_list(word: &Ident) -> syn::Error {
    let help = format!("write `{word}(a, b)` with names of members");
    message(word.span(), format!("`{word}` lists no members"), "malformed-attribute", help)
}

pub(crate) fn malformed_list(span: Span, word: &Ident) -> syn::Error {
    let help = format!("write `{word}(a, b)` with names of members");
    message(span, format!("`{word}` lists names only"), "malformed-attribute", help)
}

pub(crate) fn not_a_path(span: Span, name: &str) -> syn::Error {
    let help = format!("write `#[{name}(function)]` with the name of an `#[expression]` function");
    message(span, format!("`#[{name}(..)]` names a function"), "malformed-attribute", help)
}

pub(crate) fn malformed_caption(attribute: &Attribute) -> syn::Error {
    let help = "write `#[caption(\"On its way\")]`";
    message(span_of(attribute.path()), "a caption is one text", "malformed-attribute", help)
}

pub(crate) fn takes_no_arguments(span: Span, name: &str) -> syn::Error {
    let text = format!("`#[{name}]` takes no arguments");
    message(span, text, "malformed-attribute", format!("write `#[{name}]`"))
}

// --- The shape of items ---------------------------------------------------------------------------

pub(crate) fn not_a_struct(span: Span) -> syn::Error {
    let help = "write `struct Order { .. }`, or derive `Enumeration` for a list of names";
    message(span, "an entity must be a struct with named fields", "entity-shape", help)
}

pub(crate) fn not_named_fields(name: &Ident, span: Span) -> syn::Error {
    let help = format!("write `struct {name} {{ .. }}` with a name for each member");
    message(span, "an entity must be a struct with named fields", "entity-shape", help)
}

pub(crate) fn not_an_enum(span: Span, what: &str) -> syn::Error {
    message(
        span,
        format!("{what} must be an enum"),
        "enumeration-shape",
        "write `enum Name { First, Second }`",
    )
}

pub(crate) fn no_variants(name: &Ident, what: &str) -> syn::Error {
    let text = format!("{what} needs at least one variant, and `{name}` has none");
    message(name.span(), text, "enumeration-shape", "add a variant")
}

pub(crate) fn variant_with_values(variant: &Ident, what: &str) -> syn::Error {
    let text = format!("{what} is a list of names, and `{variant}` holds values");
    message(
        variant.span(),
        text,
        "enumeration-shape",
        format!("write `{variant}` alone; values belong into an entity"),
    )
}

pub(crate) fn variant_with_number(number: &Expr, what: &str) -> syn::Error {
    let text = format!("{what} is stored by name, so its variants have no numbers");
    message(first(number), text, "enumeration-shape", "remove the number")
}

pub(crate) fn too_many_roles(variant: &Ident, most: usize) -> syn::Error {
    message(
        variant.span(),
        format!("an app has at most {most} roles"),
        "too-many",
        "join roles that have the same rights",
    )
}

pub(crate) fn generic(generics: &Generics, what: &str) -> syn::Error {
    let text = format!("{what} cannot be generic: it has one name in storage and on the wire");
    message(first(&generics.params), text, "generic", "remove the parameters")
}

pub(crate) fn not_a_function(item: &TokenStream, name: &str) -> syn::Error {
    message(first(item), format!("`#[{name}]` belongs on a function"), "misplaced-attribute", "move it there")
}

pub(crate) fn not_async(span: Span, name: &str) -> syn::Error {
    message(span, format!("a function with `#[{name}]` must be async"), "not-async", "write `async fn`")
}

pub(crate) fn main_with_argument(span: Span) -> syn::Error {
    message(
        span,
        "`main` takes no arguments",
        "main-arguments",
        "read them with `env::args()` of the standard library",
    )
}

pub(crate) fn malformed_expression(span: Span) -> syn::Error {
    let help = "write `fn total(line: &OrderLine) -> Decimal`";
    message(span, "an expression takes one object and yields a value", "expression-signature", help)
}

pub(crate) fn async_expression(span: Span) -> syn::Error {
    message(span, "an expression cannot wait for anything", "expression-signature", "remove `async`")
}

// --- Members --------------------------------------------------------------------------------------

pub(crate) fn member_called_id(member: &Ident) -> syn::Error {
    let text = "a member may not be called `id`: every object has an id";
    message(member.span(), text, "reserved-name", "remove it, or choose another name, as `number`")
}

pub(crate) fn name_of_engine(member: &Ident) -> syn::Error {
    let text = format!("`{member}` begins with `_`, as the names of the engine do");
    message(member.span(), text, "reserved-name", "begin the name with a letter")
}

pub(crate) fn system_member(member: &Ident) -> syn::Error {
    let text = format!("`{member}` is kept by the server on every audited entity");
    message(member.span(), text, "reserved-name", "remove the member, or the word `audited`")
}

pub(crate) fn malformed_name(span: Span, name: &str) -> syn::Error {
    let text = format!("`{name}` cannot be the name of an entity");
    message(span, text, "reserved-name", "begin with a letter, and use letters, digits and `_` only")
}

pub(crate) fn name_too_long(span: Span, most: usize) -> syn::Error {
    message(span, format!("the name has more than {most} characters"), "too-many", "shorten it")
}

pub(crate) fn links_name_too_long(member: &Ident, links: &str, most: usize) -> syn::Error {
    let text = format!("the links of this set are kept as `{links}`, which has more than {most} characters");
    message(member.span(), text, "too-many", "shorten the name of the member or of the entity")
}

pub(crate) fn same_but_case(member: &Ident, first: &Ident) -> syn::Error {
    let text = format!("`{member}` and `{first}` are the same to a database, which ignores case");
    message(member.span(), text, "name-clash", "rename one of the two")
}

pub(crate) fn too_many_members(member: &Ident, most: usize) -> syn::Error {
    let text = format!("an entity has at most {most} members");
    message(member.span(), text, "too-many", "move some to an entity that refers to this one")
}

pub(crate) fn too_many_parameters(parameter: &Ident, most: usize) -> syn::Error {
    let text = format!("a function takes at most {most} values beside the context");
    message(parameter.span(), text, "too-many", "put some into a transient entity, and take that")
}

pub(crate) fn unknown_member(name: &Ident, entity: &Ident, members: &[String]) -> syn::Error {
    let known: Vec<&str> = members.iter().map(String::as_str).collect();
    let help = match similar(&name.to_string(), &known) {
        _ if keys::SYSTEM_MEMBERS.iter().any(|kept| name == kept) => {
            format!("the server keeps `{name}` if the entity is `#[entity(audited)]`")
        }
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("its members are {}", listed(&known)),
    };
    message(name.span(), format!("`{entity}` has no member `{name}`"), "unknown-member", help)
}

pub(crate) fn member_twice(name: &Ident) -> syn::Error {
    message(name.span(), format!("`{name}` is listed twice"), "duplicate-word", "keep one of the two")
}

pub(crate) fn transient_with(span: Span, what: &str) -> syn::Error {
    let text = format!("a transient entity has no rows, so it has no use for {what}");
    message(span, text, "transient", "remove this, or the word `transient`")
}

pub(crate) fn unique_of_one(member: &Ident) -> syn::Error {
    let text = "one member alone is no combination";
    message(member.span(), text, "unique-alone", format!("write `#[attr(unique)]` on `{member}`"))
}

pub(crate) fn extends_without_base(path: &Path) -> syn::Error {
    let target = path.to_token_stream();
    let text = "an entity extends another by a member called `base`";
    message(span_of(path), text, "extends-without-base", format!("add `base: Ref<{target}>`"))
}

pub(crate) fn calculated_with(word: &Ident, member: &Ident) -> syn::Error {
    let text = format!("`{member}` is calculated, so nothing is stored that this could be about");
    message(word.span(), text, "calculated", "remove it, or say it of the members that it is calculated from")
}

pub(crate) fn range_and_bound(word: &Ident) -> syn::Error {
    let help = "keep either `range`, or `min` and `max`";
    message(word.span(), "`range` is a `min` and a `max`", "duplicate-word", help)
}

pub(crate) fn empty_range(word: &Ident, least: i128, greatest: i128) -> syn::Error {
    let text = format!("no value is at least {least} and at most {greatest}");
    message(word.span(), text, "empty-range", "exchange the two")
}

// --- Access rules ---------------------------------------------------------------------------------

pub(crate) fn missing_role(attribute: &Attribute) -> syn::Error {
    let help = "begin with a role, as in `#[access(Rep, read)]`";
    message(span_of(attribute.path()), "an access rule is for a role", "rule-without-role", help)
}

pub(crate) fn rule_without_right(role: &Path) -> syn::Error {
    let text = "this rule grants nothing";
    let help = "add `create`, `delete`, `read` or `write`, or remove the rule";
    message(span_of(role), text, "rule-without-right", help)
}

pub(crate) fn without_condition(word: &Ident) -> syn::Error {
    let text = format!("`{word}` is about a condition, and this rule has none");
    message(word.span(), text, "rule-without-condition", "add `where = |o, me| ..`, or remove it")
}

pub(crate) fn unknown_of_new(member: &Ident) -> syn::Error {
    let text =
        format!("the server fills in `{member}` once it accepted a new object, and `create` asks before");
    let help = "put `create` into a rule of its own, without this condition";
    message(member.span(), text, "rule-not-evaluable", help)
}

pub(crate) fn not_writable(name: &Ident, why: &str) -> syn::Error {
    let text = format!("`{name}` cannot be written: {why}");
    message(name.span(), text, "not-writable", "remove it from the list")
}

// --- Expressions ----------------------------------------------------------------------------------

pub(crate) fn malformed_closure(span: Span, like: &str) -> syn::Error {
    message(span, "a closure of another shape belongs here", "closure-shape", format!("write `{like}`"))
}

pub(crate) fn unknown_account(span: Span, help: &str) -> syn::Error {
    message(span, "this closure is not given the account `me`", "closure-shape", help)
}

pub(crate) fn closure_with_word(span: Span, word: &str) -> syn::Error {
    let text = format!("a closure over rows is never `{word}`");
    message(span, text, "closure-shape", format!("remove `{word}`"))
}

pub(crate) fn not_a_member(span: Span, row: &Ident) -> syn::Error {
    let help = format!("write a path from the object, as `|{row}| {row}.customer.name`");
    message(span, "objects are sorted by a member", "not-a-member", help)
}

pub(crate) fn path_too_long(member: &Ident) -> syn::Error {
    let text = "a path has at most 6 steps over associations";
    message(member.span(), text, "too-many", "add a member that leads there directly")
}

pub(crate) fn expression_too_deep(span: Span) -> syn::Error {
    let help = "split it: store a part of it in a member, or compute that in a calculated one";
    message(span, "an expression over rows is nested at most 32 deep", "too-many", help)
}

pub(crate) fn no_step(span: Span) -> syn::Error {
    let text = "a member is read from the object or from what a `Ref` of it leads to";
    message(span, text, "not-in-expression", "write a path that begins with the object")
}

pub(crate) fn correlated(name: &Ident) -> syn::Error {
    let text = format!("a condition inside `is_some_and` cannot read `{name}` outside of it");
    let help =
        "compare each with a value, or by a path over a required `Ref`, as `o.customer.name == o.name`";
    message(name.span(), text, "correlated", help)
}

/// What an expression has no form for.
pub(crate) fn not_in_expression(span: Span) -> syn::Error {
    let help = "use paths, comparisons, `&& || !`, arithmetic, `if`, `let` and the documented functions";
    not_in_expression_but(span, help)
}

/// What it has another form for.
pub(crate) fn not_in_expression_but(span: Span, help: &str) -> syn::Error {
    message(span, "this cannot stand in an expression over rows", "not-in-expression", help)
}

pub(crate) fn no_else(span: Span) -> syn::Error {
    let help = "add an `else` with the other value";
    message(span, "an `if` in an expression needs both values", "not-in-expression", help)
}

pub(crate) fn no_value(span: Span) -> syn::Error {
    let help = "end it with a value, without a semicolon";
    message(span, "this block yields no value", "not-in-expression", help)
}

pub(crate) fn unknown_function(name: &Ident) -> syn::Error {
    let known: Vec<&str> = keys::METHODS.iter().map(|(name, ..)| *name).collect();
    let help = match similar(&name.to_string(), &known) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("the functions are {}", listed(&known)),
    };
    message(name.span(), format!("expressions have no function `{name}`"), "unknown-function", help)
}

pub(crate) fn wrong_arguments(name: &Ident, number: usize) -> syn::Error {
    let values = match number {
        0 => "no value".to_owned(),
        1 => "one value".to_owned(),
        more => format!("{more} values"),
    };
    let help = if number == 0 { format!("write `{name}()`") } else { format!("write `{name}(value)`") };
    message(name.span(), format!("`{name}` takes {values}"), "unknown-function", help)
}

pub(crate) fn not_an_expression_function(function: &Expr) -> syn::Error {
    let help = "call it outside and use its result, or use a method of the member";
    message(first(function), "a function cannot be called on rows", "unknown-function", help)
}

pub(crate) fn unknown_of_me(name: &Ident) -> syn::Error {
    let text = format!("`me` has no `{name}` in an access rule");
    message(name.span(), text, "unknown-function", "compare `me` with a reference, or ask `me.has(Role)`")
}

// --- `query!` and `app!` --------------------------------------------------------------------------

pub(crate) fn query_without_entity(span: Span) -> syn::Error {
    message(
        span,
        "a query begins with an entity",
        "query-shape",
        "write `query!(Order, |o| o.placed.is_none())`",
    )
}

pub(crate) fn malformed_query(span: Span) -> syn::Error {
    let help = "write `query!(Order, |o| o.placed.is_none(), order_by = |o| o.number, limit = 10)`";
    message(span, "this is no part of a query", "query-shape", help)
}

/// `end` is where its last token stands: what is missing there has no place of its own.
pub(crate) fn unreadable_condition(error: &syn::Error, end: Span) -> syn::Error {
    let text = format!("the condition cannot be read: {error}");
    let span = if error.to_string().starts_with("unexpected end") { end } else { error.span() };
    message(span, text, "query-shape", "write a whole condition, as `|o| o.placed.is_none()`")
}

pub(crate) fn malformed_app(span: Span) -> syn::Error {
    let help = "write `app! { pub Name { roles: Role, entities: [Order] } }`";
    message(span, "an app is a name and a list of what it is made of", "app-shape", help)
}

pub(crate) fn malformed_entry(span: Span) -> syn::Error {
    let help = "write `key: value`, separated with commas";
    message(span, "this is no entry of an app", "app-shape", help)
}

pub(crate) fn missing_key(name: &Ident, key: &str) -> syn::Error {
    let like = if key == "roles" { "roles: Role" } else { "entities: [Order]" };
    message(name.span(), format!("app `{name}` does not say its {key}"), "app-shape", format!("add `{like}`"))
}

pub(crate) fn not_available(key: &Ident) -> syn::Error {
    let text = format!("`{key}` is not available in this version");
    message(key.span(), text, "not-available", format!("remove `{key}`; the words are {}", listed(keys::APP)))
}

// --- Spans ----------------------------------------------------------------------------------------

/// The last name of a path: on stable, the span of a path covers its first token only.
fn span_of(path: &Path) -> Span {
    path.segments.last().map_or_else(Span::call_site, |last| last.ident.span())
}

/// The first token, which is the smallest that shows what is meant.
fn first(tokens: &impl ToTokens) -> Span {
    let tokens = quote!(#tokens);
    tokens.into_iter().next().map_or_else(Span::call_site, |token| token.span())
}
