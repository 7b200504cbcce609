//! The messages about flows.

use super::{first, message};
use crate::keys::{self, similar};
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Path, Token};

pub(crate) fn not_in_flow(span: Span, what: &str) -> syn::Error {
    let help = "move it into an `#[action]`, or write it with what `docs/flows.md` lists";
    message(span, format!("{what} is not part of the flow language"), "not-in-flow", help)
}

pub(crate) fn malformed_feature(name: &LitStr) -> syn::Error {
    let help = "write one as in the `Cargo.toml` of this crate: `feature = \"server\"`";
    message(name.span(), "this is not the name of a feature", "malformed-attribute", help)
}

pub(crate) fn unnamed_microflow(span: Span) -> syn::Error {
    let help = "write its name, as `cx.call(credit_check, ..)`; to choose among several, write a `match`";
    message(span, "`cx.call` names the microflow that it calls", "not-in-flow", help)
}

pub(crate) fn statements_in_condition(span: Span) -> syn::Error {
    let help = "write one expression, and compute what stands before it outside of the closure";
    message(span, "a condition over rows is one expression in a flow", "not-in-flow", help)
}

pub(crate) fn closure_alone(span: Span) -> syn::Error {
    let help = "write it where it is used, or make it a `#[nanoflow]`";
    message(span, "a closure of a flow is an argument of a function", "not-in-flow", help)
}

pub(crate) fn index_in_flow(span: Span) -> syn::Error {
    let help = "write `list.get(at)`, and say what happens when there is nothing";
    message(span, "an index is not part of the flow language", "not-in-flow", help)
}

pub(crate) fn conversion(span: Span) -> syn::Error {
    let help = "a decimal is made with `Decimal::from(..)`, and gives an integer with `to_i64()`";
    message(span, "flows convert to `i32`, `i64`, `usize` and `u64`", "not-in-flow", help)
}

pub(crate) fn repeated_list(span: Span) -> syn::Error {
    let help = "write its elements, as `vec![0, 0]`, or push them in a loop";
    message(span, "a list says its elements one by one", "not-in-flow", help)
}

pub(crate) fn open_range(span: Span) -> syn::Error {
    message(span, "a range of a flow has two ends", "not-in-flow", "write both, as `0..list.len()`")
}

pub(crate) fn item_in_flow(span: Span) -> syn::Error {
    message(span, "a flow declares nothing but locals", "not-in-flow", "move the item out of the function")
}

pub(crate) fn cfg_in_flow(span: Span) -> syn::Error {
    let help = "put `#[cfg(..)]` on the whole flow, and write one for each build";
    message(span, "what a flow does is the same in every build", "not-in-flow", help)
}

pub(crate) fn float(span: Span) -> syn::Error {
    let help = "use `Decimal`, which computes as people do: `Decimal::from(3) / 2` is 1.5";
    message(span, "flows have no binary fractions", "not-in-flow", help)
}

pub(crate) fn not_assignable(span: Span) -> syn::Error {
    let help = "assign to a local, or to a member of an object in hand: `order.status = ..`";
    message(span, "a flow cannot assign to this", "not-in-flow", help)
}

pub(crate) fn changes_no_local(method: &Ident) -> syn::Error {
    let text = format!("`{method}` changes a value that is no local");
    message(method.span(), text, "not-in-flow", "put it into a local, change that, and assign it back")
}

pub(crate) fn error_value(span: Span) -> syn::Error {
    let help = "end the flow with `return cx.fail(\"code\", \"text\")`, or hand on an error that you have";
    message(span, "a flow makes no errors of the runtime", "not-in-flow", help)
}

pub(crate) fn rest_is_default(span: Span, path: &Path) -> syn::Error {
    let path = path.to_token_stream();
    let text = "what is not given takes its default";
    message(span, text, "not-in-flow", format!("write `..{path}::default()`"))
}

pub(crate) fn macro_in_flow(span: Span, name: &str) -> syn::Error {
    let help = match name {
        "println" | "print" | "eprintln" | "dbg" => "write `cx.log(Level::Info, ..)`",
        "panic" | "todo" | "unimplemented" | "unreachable" | "assert" | "assert_eq" => {
            "end the flow with `return cx.fail(\"code\", \"text\")`"
        }
        "query" => "write `Order::filter(|o| ..)`",
        _ => "the macros of flows are `format!`, `vec!` and `matches!`",
    };
    message(span, format!("flows have no macro `{name}!`"), "not-in-flow", help)
}

pub(crate) fn format_of_hole(span: Span, hole: &str) -> syn::Error {
    let text = format!("flows cannot format `{{{hole}}}`");
    let width = hole.split_once(":0").map(|(_, width)| width);
    let help = match width.filter(|width| !width.is_empty() && width.chars().all(|digit| digit.is_numeric()))
    {
        Some(width) => format!("write `{{:0>{width}}}`, which fills with zeros"),
        None => "use `{}`, or fill, alignment, width and precision, as `{:>8.2}`".to_owned(),
    };
    message(span, text, "not-in-flow", help)
}

pub(crate) fn not_a_pattern(span: Span) -> syn::Error {
    let help = "use literals, variants, `Some`, `None`, `Ok`, `Err`, errors, tuples, names, `|` and `_`";
    message(span, "this pattern is not part of the flow language", "not-in-flow", help)
}

pub(crate) fn place_of_error(span: Span) -> syn::Error {
    let help = "match the error itself; an error that leaves the flow names its place by itself";
    message(span, "where an error arose is no part of what it is", "not-in-flow", help)
}

pub(crate) fn no_rest(span: Span) -> syn::Error {
    message(span, "a tuple is taken apart whole", "not-in-flow", "write `_` for each part that is not needed")
}

pub(crate) fn number_among_others(span: Span) -> syn::Error {
    let help = "write a `match` with an arm for the number";
    message(span, "a number stands beside a pattern of another kind here", "not-in-flow", help)
}

pub(crate) fn unsafe_flow(span: Span) -> syn::Error {
    message(span, "a flow cannot be unsafe", "not-in-flow", "move this into an `#[action]` that calls it")
}

pub(crate) fn assigned_in_closure(name: &Ident) -> syn::Error {
    let text = format!("a closure cannot change `{name}`, which stands outside of it");
    message(name.span(), text, "closure-changes", "write a `for` loop")
}

pub(crate) fn taking_closure(span: Span) -> syn::Error {
    let help = "remove `move`; to keep a value as it is now, give it a name first: `let before = count;`";
    message(
        span,
        "a closure of a flow looks at what there is, and takes nothing along",
        "closure-changes",
        help,
    )
}

pub(crate) fn assigns_part(name: &Ident) -> syn::Error {
    let text = format!("`{name}` leads into another value, and a flow has a copy of what is there");
    let again = format!("list = list.into_iter().map(|{name}| ..).collect()");
    let help = format!("put the new value back whole: `{again}`, or `option = Some(..)`");
    message(name.span(), text, "changes-copy", help)
}

pub(crate) fn assigns_object(name: &Ident) -> syn::Error {
    let text = format!("an object cannot become another one, and `{name}` names one that the caller has");
    let help = "give the members their new values one by one, or return the other object";
    message(name.span(), text, "changes-copy", help)
}

pub(crate) fn lends_part(span: Span) -> syn::Error {
    let text = "a flow lends a value whole, and of this part the callee would have a copy";
    let help = "give the part a name, lend that, and assign it back: `order.total = total`";
    message(span, text, "changes-copy", help)
}

pub(crate) fn shown_again(span: Span) -> syn::Error {
    let text = "a flow computes each value of `format!` where it stands, once and in order";
    message(span, text, "not-in-flow", "give what is shown twice, or out of order, a name first")
}

pub(crate) fn loop_in_closure(span: Span) -> syn::Error {
    let help =
        "write an iterator, as `.map(..).sum()` or `.fold(..)`; or a `for` loop in place of the closure";
    message(span, "a closure of a flow yields a value without loops", "closure-changes", help)
}

pub(crate) fn else_in_closure(span: Span) -> syn::Error {
    let help = "write `match` or `if let`, with a value for both cases";
    message(span, "a closure of a flow cannot leave, so its `let` has no `else`", "closure-changes", help)
}

pub(crate) fn too_deep(span: Option<Span>) -> syn::Error {
    let help = "give a part of it a name with `let` first, or move it into a flow of its own";
    let span = span.unwrap_or_else(Span::call_site);
    message(span, "this is nested deeper than a device reads", "not-in-flow", help)
}

pub(crate) fn leaves_closure(span: Span) -> syn::Error {
    message(
        span,
        "a closure yields a value and cannot leave the flow",
        "closure-changes",
        "write a `for` loop",
    )
}

pub(crate) fn activity_in_closure(context: &Ident, name: &Ident) -> syn::Error {
    let text = format!("`{name}` acts on the device, and a closure only computes");
    let help = match name.to_string().as_str() {
        fact @ ("now" | "today" | "me" | "is_online") => {
            format!("write `let {fact} = {context}.{fact}();` before it")
        }
        _ => "write a `for` loop".to_owned(),
    };
    message(name.span(), text, "closure-changes", help)
}

pub(crate) fn call_in_closure(name: &Ident) -> syn::Error {
    let text = format!("a closure only computes, so it cannot call `{name}`");
    let help = "write a `for` loop, or what the function computes";
    message(name.span(), text, "closure-changes", help)
}

pub(crate) fn query_alone(span: Span) -> syn::Error {
    let help = "write it there: `cx.retrieve(Order::filter(|o| ..))?`";
    message(span, "a query stands in the activity that runs it", "not-in-flow", help)
}

pub(crate) fn context_alone(name: &Ident) -> syn::Error {
    let text = format!("`{name}` is the device itself: a flow calls its activities and hands it on");
    let help = format!("write `{name}.commit(..)`, or pass `{name}` as the first argument of a flow");
    message(name.span(), text, "context-alone", help)
}

pub(crate) fn no_such_activity(name: &Ident) -> syn::Error {
    let known: Vec<&str> = keys::ACTIVITIES.iter().chain(keys::WAITING).copied().collect();
    let help = match similar(&name.to_string(), &known) {
        Some(known) => format!("did you mean `{known}`?"),
        None if keys::SERVER_ONLY.iter().any(|known| name == known) => {
            format!("only the server has `{name}`: move this into a `#[microflow]`, and `cx.call` it")
        }
        None => "the activities are the methods of `Device`; anything else is an `#[action]`".to_owned(),
    };
    message(name.span(), format!("a device has no activity `{name}`"), "no-such-activity", help)
}

pub(crate) fn past_the_context(span: Span, has: &str, help: &str) -> syn::Error {
    message(span, format!("a flow has {has}"), "no-such-activity", help)
}

pub(crate) fn session_variable(name: &Ident, help: &str) -> syn::Error {
    let text = format!("a device has no `{name}`: what a flow knows, it is given or retrieves");
    message(name.span(), text, "session-variable", help)
}

pub(crate) fn shows_at_server(name: &Ident) -> syn::Error {
    let text = format!("`{name}` shows something to a person, and a server has nobody before it");
    let help = "give back what is to be shown, and let the nanoflow that called show it";
    message(name.span(), text, "microflow-shows-ui", help)
}

pub(crate) fn clock_in_rule(span: Span) -> syn::Error {
    let text = "who may see a row follows from the data, and a clock changes without it";
    let help = "compare with a member that a flow or a handler sets";
    message(span, text, "clock-in-rule", help)
}

pub(crate) fn activity_not_available(name: &Ident) -> syn::Error {
    let text = format!("the activity `{name}` is not available in this version");
    message(name.span(), text, "not-available", "leave it out")
}

pub(crate) fn unsynced_reference(target: &Ident, object: &str, member: &str) -> syn::Error {
    let text = format!("`{object}.{member}` leads to `{target}`, which this flow creates and never commits");
    let help =
        format!("commit `{target}` first: what `{object}` refers to travels along once it is committed");
    message(target.span(), text, "unsynced-reference", help)
}

pub(crate) fn unsynced_new(span: Span, object: &str, member: &str) -> syn::Error {
    let text = format!("`{object}.{member}` leads to an object that this flow creates and never commits");
    let help = "give the new object a name, `let mut new = cx.create(..)?;`, and commit it first";
    message(span, text, "unsynced-reference", help)
}

pub(crate) fn opened_by_call(
    context: &Expr,
    page: &Expr,
    arguments: &Punctuated<Expr, Token![,]>,
    method: &Ident,
) -> syn::Error {
    let about = match arguments.len() {
        1 => arguments.to_token_stream().to_string(),
        _ => format!("({})", arguments.to_token_stream()),
    };
    let [context, name] = [context, page].map(|part| part.to_token_stream().to_string().replace(' ', ""));
    let text = format!("`{method}` is given the name of a page, and beside it what the page is about");
    message(first(page), text, "not-callable", format!("write `{context}.{method}({name}, {about})`"))
}

pub(crate) fn not_awaited(context: &Ident, name: &Ident, is_async: bool) -> syn::Error {
    let text = format!("`{name}` waits for something outside, and a plain call does not");
    let help = if is_async {
        format!("write `{context}.{name}(..).await`")
    } else {
        format!("make the flow an `async fn` and write `{context}.{name}(..).await`")
    };
    message(name.span(), text, "network-in-plain-fn", help)
}

pub(crate) fn online_not_awaited(context: &Ident, name: &Ident, is_async: bool) -> syn::Error {
    let text = format!("`online().{name}` asks the server, and a plain call does not wait");
    let help = if is_async {
        format!("write `{context}.online().{name}(..).await`")
    } else {
        format!("make the flow an `async fn` and write `{context}.online().{name}(..).await`")
    };
    message(name.span(), text, "network-in-plain-fn", help)
}

pub(crate) fn online_alone(name: &Ident) -> syn::Error {
    let text = "`online()` does nothing by itself";
    let help = "write what is done at the server behind it, as in `cx.online().get(id).await`";
    message(name.span(), text, "no-such-activity", help)
}

pub(crate) fn not_at_server(name: &Ident) -> syn::Error {
    let help = match similar(&name.to_string(), keys::ONLINE) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("it has `{}`", keys::ONLINE.join("`, `")),
    };
    message(name.span(), format!("`online()` has no activity `{name}`"), "no-such-activity", help)
}

pub(crate) fn nothing_to_await(name: &Ident) -> syn::Error {
    let text = format!("`{name}` works without a connection, so there is nothing to await");
    message(name.span(), text, "network-in-plain-fn", "remove `.await`")
}

pub(crate) fn await_in_plain_flow(span: Span) -> syn::Error {
    let text = "a plain `fn` works without a connection, so it waits for nothing";
    message(span, text, "network-in-plain-fn", "make the flow an `async fn`")
}

pub(crate) fn awaits_no_call(span: Span) -> syn::Error {
    let help = "write `.await` behind the call";
    message(span, "only activities, flows and actions are awaited", "network-in-plain-fn", help)
}

pub(crate) fn clock_in_filter(span: Span) -> syn::Error {
    let text = "which rows a device holds follows from the data, and a clock changes without it";
    message(span, text, "clock-in-rule", "filter on a member that a flow or a handler sets")
}

pub(crate) fn unknown_flow_function(span: Span, name: &str, known: &[&str]) -> syn::Error {
    let help = match similar(name, known) {
        _ if ["unwrap", "expect"].contains(&name) => {
            "write `let Some(value) = .. else { return .. }`, or `unwrap_or(..)`; behind a result `?`"
                .to_owned()
        }
        _ if name.ends_with("::now") || name.ends_with("::today") => {
            "write `cx.now()` or `cx.today()`".to_owned()
        }
        Some(known) => format!("did you mean `{known}`?"),
        None => "use a function that `docs/flows.md` lists, or an `#[action]`".to_owned(),
    };
    message(span, format!("flows have no function `{name}`"), "unknown-function", help)
}

pub(crate) fn not_yielded(span: Span, function: &str, known: &[&str]) -> syn::Error {
    let text = format!("`{function}` gives no such type in flows");
    let help = format!("write one of `{}` by its own name", known.join("`, `"));
    message(span, text, "unknown-function", help)
}

pub(crate) fn text_pattern(span: Span, function: &str) -> syn::Error {
    let text = format!("`{function}` looks for a text in flows, and for no choice of letters");
    let help = "give the text, or go through the letters: `text.chars().filter(|letter| ..)`";
    message(span, text, "unknown-function", help)
}

pub(crate) fn insert_into_option(method: &Ident) -> syn::Error {
    let text = "flows have no function `insert` of an option";
    message(method.span(), text, "unknown-function", "write `value = Some(..)`")
}

pub(crate) fn atomic_await(word: &Ident) -> syn::Error {
    let text = "what is all or nothing cannot wait for something outside";
    let help = "remove `atomic`, or put the commits into a plain `fn` of their own that is `atomic`";
    message(word.span(), text, "atomic-await", help)
}

pub(crate) fn missing_roles(word: &Ident) -> syn::Error {
    let help = "write `roles(Rep, Manager)`, or leave it out: every role may run it then";
    message(word.span(), "`roles` lists no role", "malformed-attribute", help)
}

pub(crate) fn malformed_flow_name(span: Span, name: &str) -> syn::Error {
    let text = format!("`{name}` cannot be the name of a flow");
    message(span, text, "reserved-name", "begin with a letter, and use letters, digits and `_` only")
}

pub(crate) fn named_like_type(name: &Ident) -> syn::Error {
    let text = format!("`{name}` is a type of Rust, which a function with this attribute would hide");
    message(name.span(), text, "reserved-name", "choose another name")
}

pub(crate) fn associated(span: Span, name: &str) -> syn::Error {
    let text = format!("`#[{name}]` belongs on a function of a module, and this one is of a type");
    let help = "move it out of the `impl` or `trait`, and take as a parameter what `self` would be";
    message(span, text, "misplaced-attribute", help)
}

pub(crate) fn no_context(span: Span, name: &str, context: &str) -> syn::Error {
    let text = format!("the first parameter of a function with `#[{name}]` says where it runs");
    message(span, text, "flow-signature", format!("begin with `cx: &mut {context}`"))
}

pub(crate) fn no_flow_result(span: Span, name: &str) -> syn::Error {
    let text = format!("a function with `#[{name}]` can fail, so it gives a `FlowResult`");
    message(span, text, "flow-signature", "write `-> FlowResult`, or `-> FlowResult<Decimal>`")
}

pub(crate) fn microflow_borrows(span: Span) -> syn::Error {
    let text = "what a microflow takes travels to the server, so nothing is borrowed";
    let help = "take an object's id, as `Id<Order>`, and a value as it is, as `String`";
    message(span, text, "microflow-takes-persistable", help)
}

pub(crate) fn action_exchanges(name: &Ident) -> syn::Error {
    let text = format!("an action cannot change the value of `{name}`: only objects are shared with it");
    message(
        name.span(),
        text,
        "flow-signature",
        "take the value as it is, and give the new one as the result",
    )
}

pub(crate) fn malformed_parameter(span: Span) -> syn::Error {
    message(span, "a parameter of a flow is a name", "flow-signature", "write `order: &mut Obj<Order>`")
}

pub(crate) fn generic_parameter(span: Span) -> syn::Error {
    let text = "a parameter of a flow has one type";
    message(span, text, "flow-signature", "write the type, as `String` or `&Obj<Order>`")
}
