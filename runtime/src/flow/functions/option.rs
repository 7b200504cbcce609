//! Functions of options, results and orderings.

use super::{Call, Compute, Line, build, change, one, two};
use crate::flow::frame::{Compiled, Frame, Outcome, compiled};
use crate::flow::iterate::Closure;
use crate::flow::load::{Problem, Typed};
use crate::flow::{FlowError, Held};
use std::sync::Arc;

fn is_none(held: &Held) -> bool {
    matches!(held, Held::None(0))
}
fn is_err(held: &Held) -> bool {
    matches!(held, Held::Failed(0, _))
}

/// The receiver, the closure, and the kind of the result.
struct Parts {
    value: Compiled<Held>,
    closure: Closure<Held>,
}

/// A function of a value and a closure.
fn with_closure(
    mut call: Call,
    compute: impl Fn(&mut Frame<'_>, Held, &Closure<Held>) -> Outcome<Held> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let value = call.held()?;
    let (bind, body) = call.closure()?;
    let parts = Parts { value, closure: Closure { bind, body: body.into_held() } };
    Ok(Typed::held_code(call.kind(), move |frame| {
        let value = (parts.value)(frame)?;
        compute(frame, value, &parts.closure)
    }))
}

/// `map_or` and its like: the other value is computed first, as an argument is.
fn map_or(mut call: Call) -> Result<Typed, Problem> {
    let (value, other) = (call.held()?, call.held()?);
    let (bind, body) = call.closure()?;
    let closure = Closure { bind, body: body.into_held() };
    Ok(Typed::held_code(call.kind(), move |frame| {
        let value = value(frame)?;
        let other = other(frame)?;
        match value.into_option() {
            Some(value) => closure.call(frame, [value]),
            None => Ok(other),
        }
    }))
}

fn map_or_else(mut call: Call) -> Result<Typed, Problem> {
    let value = call.held()?;
    let ((_, other), (bind, body)) = (call.closure()?, call.closure()?);
    let other = other.into_held();
    let closure = Closure { bind, body: body.into_held() };
    Ok(Typed::held_code(call.kind(), move |frame| match value(frame)?.into_option() {
        Some(value) => closure.call(frame, [value]),
        None => other(frame),
    }))
}

fn unwrap_or(mut call: Call) -> Result<Typed, Problem> {
    let (value, other) = (call.held()?, call.held()?);
    Ok(Typed::held_code(call.kind(), move |frame| {
        let value = value(frame)?;
        let other = other(frame)?;
        Ok(value.into_option().unwrap_or(other))
    }))
}

fn result_unwrap_or(mut call: Call) -> Result<Typed, Problem> {
    let (value, other) = (call.held()?, call.held()?);
    Ok(Typed::held_code(call.kind(), move |frame| {
        let value = value(frame)?;
        let other = other(frame)?;
        Ok(value.into_result().unwrap_or(other))
    }))
}

/// What `unwrap_or_default` gives instead of nothing.
fn unwrap_or_default(mut call: Call) -> Result<Typed, Problem> {
    let kind = call.kind();
    let default = crate::flow::program::default_of(&kind)
        .ok_or_else(|| format!("{} has no default that a flow knows", kind))?;
    let value = call.held()?;
    let code: Compiled<Held> =
        compiled(move |frame| Ok(value(frame)?.into_option().unwrap_or_else(|| default.clone())));
    Ok(Typed::from_held(kind, code))
}

fn result_unwrap_or_default(mut call: Call) -> Result<Typed, Problem> {
    let kind = call.kind();
    let default = crate::flow::program::default_of(&kind)
        .ok_or_else(|| format!("{} has no default that a flow knows", kind))?;
    let value = call.held()?;
    let code: Compiled<Held> =
        compiled(move |frame| Ok(value(frame)?.into_result().unwrap_or_else(|_| default.clone())));
    Ok(Typed::from_held(kind, code))
}

fn error_of(held: Held) -> Held {
    if let Held::Error(error) = held { Held::failed(error) } else { held }
}

fn failed(error: Arc<FlowError>) -> Held {
    Held::failed(error)
}

pub(super) const LINES: &[Line] = &[
    one("is_some(Option<T>) -> bool", |a| Ok(Held::Boolean(!is_none(a)))),
    one("is_none(Option<T>) -> bool", |a| Ok(Held::Boolean(is_none(a)))),
    build("is_some_and(Option<T>, fn(T) -> bool) -> bool", |call| {
        with_closure(call, |frame, value, closure| match value.into_option() {
            Some(value) => closure.call(frame, [value]),
            None => Ok(Held::Boolean(false)),
        })
    }),
    build("is_none_or(Option<T>, fn(T) -> bool) -> bool", |call| {
        with_closure(call, |frame, value, closure| match value.into_option() {
            Some(value) => closure.call(frame, [value]),
            None => Ok(Held::Boolean(true)),
        })
    }),
    build("unwrap_or(Option<T>, T) -> T", unwrap_or),
    build("unwrap_or_default(Option<T>) -> T", unwrap_or_default),
    build("unwrap_or_else(Option<T>, fn() -> T) -> T", |call| {
        with_closure(call, |frame, value, closure| match value.into_option() {
            Some(value) => Ok(value),
            None => closure.call(frame, []),
        })
    }),
    build("map(Option<T>, fn(T) -> U) -> Option<U>", |call| {
        with_closure(call, |frame, value, closure| match value.into_option() {
            Some(value) => closure.call(frame, [value]).map(Held::some),
            None => Ok(Held::none()),
        })
    }),
    build("map_or(Option<T>, U, fn(T) -> U) -> U", map_or),
    build("map_or_else(Option<T>, fn() -> U, fn(T) -> U) -> U", map_or_else),
    build("and_then(Option<T>, fn(T) -> Option<U>) -> Option<U>", |call| {
        with_closure(call, |frame, value, closure| match value.into_option() {
            Some(value) => closure.call(frame, [value]),
            None => Ok(Held::none()),
        })
    }),
    build("filter(Option<T>, fn(T) -> bool) -> Option<T>", |call| {
        with_closure(call, |frame, value, closure| match value.clone().into_option() {
            Some(inner) if closure.call(frame, [inner.clone()])? == Held::Boolean(true) => Ok(value),
            _ => Ok(Held::none()),
        })
    }),
    two("or(Option<T>, Option<T>) -> Option<T>", |a, b| Ok(if is_none(a) { b.clone() } else { a.clone() })),
    two("and(Option<T>, Option<U>) -> Option<U>", |a, b| Ok(if is_none(a) { a.clone() } else { b.clone() })),
    two("xor(Option<T>, Option<T>) -> Option<T>", |a, b| {
        Ok(match (is_none(a), is_none(b)) {
            (false, true) => a.clone(),
            (true, false) => b.clone(),
            _ => Held::none(),
        })
    }),
    build("or_else(Option<T>, fn() -> Option<T>) -> Option<T>", |call| {
        with_closure(
            call,
            |frame, value, closure| {
                if is_none(&value) { closure.call(frame, []) } else { Ok(value) }
            },
        )
    }),
    two("ok_or(Option<T>, FlowError) -> FlowResult<T>", |a, b| {
        Ok(match a.clone().into_option() {
            Some(value) => Held::ok(value),
            None => error_of(b.clone()),
        })
    }),
    build("ok_or_else(Option<T>, fn() -> FlowError) -> FlowResult<T>", |call| {
        with_closure(call, |frame, value, closure| match value.into_option() {
            Some(value) => Ok(Held::ok(value)),
            None => closure.call(frame, []).map(error_of),
        })
    }),
    two("zip(Option<T>, Option<U>) -> Option<(T, U)>", |a, b| {
        Ok(match (a.clone().into_option(), b.clone().into_option()) {
            (Some(a), Some(b)) => Held::Tuple(Arc::new([a, b])),
            _ => Held::none(),
        })
    }),
    one("flatten(Option<Option<T>>) -> Option<T>", |a| Ok(a.clone().into_option().unwrap_or(Held::none()))),
    one("cloned(Option<T>) -> Option<T>", |a| Ok(a.clone())),
    one("copied(Option<T>) -> Option<T>", |a| Ok(a.clone())),
    one("clone(Option<T>) -> Option<T>", |a| Ok(a.clone())),
    one("as_ref(Option<T>) -> Option<T>", |a| Ok(a.clone())),
    one("as_deref(Option<T>) -> Option<T>", |a| Ok(a.clone())),
    change("take(&mut Option<T>) -> Option<T>", |a, _| Ok(std::mem::replace(a, Held::none()))),
    change("replace(&mut Option<T>, T) -> Option<T>", |a, all| {
        Ok(std::mem::replace(a, Held::some(all.first().cloned().unwrap_or_default())))
    }),
    one("is_ok(FlowResult<T>) -> bool", |a| Ok(Held::Boolean(!is_err(a)))),
    one("is_err(FlowResult<T>) -> bool", |a| Ok(Held::Boolean(is_err(a)))),
    one("ok(FlowResult<T>) -> Option<T>", |a| {
        Ok(a.clone().into_result().map_or_else(|_| Held::none(), Held::some))
    }),
    one("err(FlowResult<T>) -> Option<FlowError>", |a| {
        Ok(a.clone().into_result().map_or_else(Held::Error, |_| Held::none()))
    }),
    build("unwrap_or(FlowResult<T>, T) -> T", result_unwrap_or),
    build("unwrap_or_default(FlowResult<T>) -> T", result_unwrap_or_default),
    build("unwrap_or_else(FlowResult<T>, fn(FlowError) -> T) -> T", |call| {
        with_closure(call, |frame, value, closure| match value.into_result() {
            Ok(value) => Ok(value),
            Err(error) => closure.call(frame, [Held::Error(error)]),
        })
    }),
    build("map(FlowResult<T>, fn(T) -> U) -> FlowResult<U>", |call| {
        with_closure(call, |frame, value, closure| match value.into_result() {
            Ok(value) => closure.call(frame, [value]).map(Held::ok),
            Err(error) => Ok(failed(error)),
        })
    }),
    build("map_err(FlowResult<T>, fn(FlowError) -> FlowError) -> FlowResult<T>", |call| {
        with_closure(call, |frame, value, closure| match value.into_result() {
            Ok(value) => Ok(Held::ok(value)),
            Err(error) => closure.call(frame, [Held::Error(error)]).map(error_of),
        })
    }),
    build("and_then(FlowResult<T>, fn(T) -> FlowResult<U>) -> FlowResult<U>", |call| {
        with_closure(call, |frame, value, closure| match value.into_result() {
            Ok(value) => closure.call(frame, [value]),
            Err(error) => Ok(failed(error)),
        })
    }),
    build("is_ok_and(FlowResult<T>, fn(T) -> bool) -> bool", |call| {
        with_closure(call, |frame, value, closure| match value.into_result() {
            Ok(value) => closure.call(frame, [value]),
            Err(_) => Ok(Held::Boolean(false)),
        })
    }),
    one("code(FlowError) -> String", |a| match a {
        Held::Error(error) => Ok(Held::text(error.code())),
        _ => Ok(Held::text("")),
    }),
    one("to_string(FlowError) -> String", |a| Ok(Held::Text(a.to_string().into()))),
    Line { signature: "reverse(Ordering) -> Ordering", compute: Compute::Number(|a| Ok(-a)) },
    Line {
        signature: "then(Ordering, Ordering) -> Ordering",
        compute: Compute::Numbers(|a, b| Ok(if a == 0 { b } else { a })),
    },
];
