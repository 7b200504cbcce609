//! Functions of texts: those of `str`.

use super::{Plain, Step};
use std::str::FromStr;
use std::sync::Arc;
use tidewater::flow::FlowError;
use tidewater::value::{Date, DateTime, Decimal, TextFunctions as _};
use tidewater_model::FlowType;

/// A function of a text.
pub(super) fn of_text<'f>(name: &str, text: &str, rest: &[Plain<'f>]) -> Step<'f> {
    if let Some(kind) = name.strip_prefix("parse::<").and_then(|rest| rest.strip_suffix('>')) {
        return Ok(parsed(text, &super::function::type_named(kind)));
    }
    Ok(match rest {
        [] => alone(name, text),
        [Plain::Size(count)] if name == "repeat" => Plain::Text(text.repeat(*count as usize)),
        [other] => with_text(name, text, other.as_text()),
        [from, to] if name == "replace" => Plain::Text(text.replace(from.as_text(), to.as_text())),
        [from, to, count] if name == "replacen" => {
            Plain::Text(text.replacen(from.as_text(), to.as_text(), count.as_number() as usize))
        }
        [pattern, with] if name == "replace_pattern" => {
            Plain::option(text.replace_pattern(pattern.as_text(), with.as_text()).map(Plain::Text))
        }
        [pattern, with] if name == "replace_first_pattern" => {
            Plain::option(text.replace_first_pattern(pattern.as_text(), with.as_text()).map(Plain::Text))
        }
        [Plain::Size(start), Plain::Size(length)] if name == "substring" => {
            Plain::Text(text.substring(*start as usize, *length as usize))
        }
        _ => panic!("`{name}` of a text"),
    })
}

fn items<'f, 't>(parts: impl Iterator<Item = &'t str>) -> Plain<'f> {
    Plain::List(parts.map(Plain::text).collect())
}

fn alone<'f>(name: &str, text: &str) -> Plain<'f> {
    match name {
        "len" => Plain::Size(text.len() as u64),
        "is_empty" => Plain::Boolean(text.is_empty()),
        "to_lowercase" => Plain::Text(text.to_lowercase()),
        "to_uppercase" => Plain::Text(text.to_uppercase()),
        "to_ascii_lowercase" => Plain::Text(text.to_ascii_lowercase()),
        "to_ascii_uppercase" => Plain::Text(text.to_ascii_uppercase()),
        "trim" => Plain::text(text.trim()),
        "trim_start" => Plain::text(text.trim_start()),
        "trim_end" => Plain::text(text.trim_end()),
        "url_encoded" => Plain::Text(text.url_encoded()),
        "url_decoded" => Plain::option(text.url_decoded().map(Plain::Text)),
        "split_whitespace" => items(text.split_whitespace()),
        "lines" => items(text.lines()),
        "chars" => Plain::List(text.chars().map(|letter| Plain::Text(letter.to_string())).collect()),
        "char_indices" => {
            let pair = |(at, letter): (usize, char)| {
                Plain::Tuple(vec![Plain::Size(at as u64), Plain::Text(letter.to_string())])
            };
            Plain::List(text.char_indices().map(pair).collect())
        }
        _ => panic!("`{name}` of a text"),
    }
}

fn with_text<'f>(name: &str, text: &str, other: &str) -> Plain<'f> {
    let part = |found: Option<&str>| Plain::option(found.map(Plain::text));
    let position = |found: Option<usize>| Plain::option(found.map(|at| Plain::Size(at as u64)));
    let pair = |found: Option<(&str, &str)>| {
        Plain::option(found.map(|(left, right)| Plain::Tuple(vec![Plain::text(left), Plain::text(right)])))
    };
    match name {
        "fits" => Plain::option(text.fits(other).map(Plain::Boolean)),
        "contains" => Plain::Boolean(text.contains(other)),
        "starts_with" => Plain::Boolean(text.starts_with(other)),
        "ends_with" => Plain::Boolean(text.ends_with(other)),
        "eq_ignore_ascii_case" => Plain::Boolean(text.eq_ignore_ascii_case(other)),
        "strip_prefix" => part(text.strip_prefix(other)),
        "strip_suffix" => part(text.strip_suffix(other)),
        "trim_start_matches" => Plain::text(text.trim_start_matches(other)),
        "trim_end_matches" => Plain::text(text.trim_end_matches(other)),
        "find" => position(text.find(other)),
        "rfind" => position(text.rfind(other)),
        "split" => items(text.split(other)),
        "split_once" => pair(text.split_once(other)),
        "rsplit_once" => pair(text.rsplit_once(other)),
        _ => panic!("`{name}` of a text and a text"),
    }
}

fn parsed<'f>(text: &str, kind: &FlowType) -> Plain<'f> {
    fn result<'f, T: FromStr<Err: std::fmt::Display>>(text: &str, hold: fn(T) -> Plain<'f>) -> Plain<'f> {
        Plain::result(text.parse().map(hold).map_err(|error: T::Err| {
            Arc::new(FlowError::Failed { code: "parse".to_owned(), text: error.to_string() })
        }))
    }
    match kind {
        FlowType::Integer32 => result(text, Plain::Integer32),
        FlowType::Integer64 => result(text, Plain::Integer64),
        FlowType::Size => result(text, Plain::Size),
        FlowType::Decimal => result::<Decimal>(text, Plain::Decimal),
        FlowType::Date => result::<Date>(text, Plain::Date),
        FlowType::DateTime => result::<DateTime>(text, Plain::DateTime),
        FlowType::Boolean => result(text, Plain::Boolean),
        other => panic!("nothing is parsed as {other:?}"),
    }
}
