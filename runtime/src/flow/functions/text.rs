//! Functions of texts.

use super::{Compute, Line, change, many, one, pattern, two, whole};
use crate::flow::frame::Outcome;
use crate::flow::load::{TEXT_BYTES, append};
use crate::flow::{ComputationFault, FlowError, Held};
use crate::value::{Date, DateTime, Decimal, Replacement, TextFunctions as _, TooLong};
use std::str::FromStr;
use std::sync::Arc;

fn text(held: &Held) -> &str {
    held.as_text().unwrap_or("")
}
#[expect(clippy::unnecessary_wraps, reason = "the table's functions may fail")]
fn held(text: &str) -> Outcome<Held> {
    Ok(Held::text(text))
}
fn size(held: &Held) -> u64 {
    if let Held::Size(size) = held { *size } else { 0 }
}
fn texts(parts: impl Iterator<Item = Held>) -> Outcome<Held> {
    let parts: Vec<_> = parts.collect();
    crate::flow::load::too_many(parts.len())?;
    Ok(Held::list(parts))
}
fn bounded(text: String) -> Outcome<Held> {
    if text.len() > TEXT_BYTES { Err(ComputationFault::TooLarge.into()) } else { Ok(Held::Text(text.into())) }
}
fn option(found: Option<&str>) -> Held {
    found.map_or(Held::none(), Held::text)
}
fn position(found: Option<usize>) -> Held {
    found.map_or(Held::none(), |at| Held::Size(at as u64))
}
fn pair(pair: Option<(&str, &str)>) -> Held {
    pair.map_or(Held::none(), |(left, right)| Held::Tuple(Arc::new([Held::text(left), Held::text(right)])))
}
/// A text that is to be read as a value of another type.
fn parsed<T: FromStr>(source: &Held, hold: impl FnOnce(T) -> Held) -> Outcome<Held>
where
    T::Err: std::fmt::Display,
{
    Ok(match text(source).parse() {
        Ok(value) => hold(value),
        Err(error) => {
            let error = FlowError::Failed { code: "parse".to_owned(), text: T::Err::to_string(&error) };
            Held::failed(Arc::new(error))
        }
    })
}

pub(super) const LINES: &[Line] = &[
    one("len(String) -> usize", |a| Ok(Held::Size(text(a).len() as u64))),
    one("is_empty(String) -> bool", |a| Ok(Held::Boolean(text(a).is_empty()))),
    two("contains(String, String) -> bool", |a, b| Ok(Held::Boolean(text(a).contains(text(b))))),
    two("starts_with(String, String) -> bool", |a, b| Ok(Held::Boolean(text(a).starts_with(text(b))))),
    two("ends_with(String, String) -> bool", |a, b| Ok(Held::Boolean(text(a).ends_with(text(b))))),
    whole("to_lowercase(String) -> String", |a| bounded(text(a).to_lowercase())),
    whole("to_uppercase(String) -> String", |a| bounded(text(a).to_uppercase())),
    whole("to_ascii_lowercase(String) -> String", |a| bounded(text(a).to_ascii_lowercase())),
    whole("to_ascii_uppercase(String) -> String", |a| bounded(text(a).to_ascii_uppercase())),
    two("eq_ignore_ascii_case(String, String) -> bool", |a, b| {
        Ok(Held::Boolean(text(a).eq_ignore_ascii_case(text(b))))
    }),
    whole("trim(String) -> String", |a| held(text(a).trim())),
    whole("trim_start(String) -> String", |a| held(text(a).trim_start())),
    whole("trim_end(String) -> String", |a| held(text(a).trim_end())),
    two("strip_prefix(String, String) -> Option<String>", |a, b| Ok(option(text(a).strip_prefix(text(b))))),
    two("strip_suffix(String, String) -> Option<String>", |a, b| Ok(option(text(a).strip_suffix(text(b))))),
    two("trim_start_matches(String, String) -> String", |a, b| held(text(a).trim_start_matches(text(b)))),
    two("trim_end_matches(String, String) -> String", |a, b| held(text(a).trim_end_matches(text(b)))),
    many("replace(String, String, String) -> String", |all| {
        let [a, from, to] = all else { return held("") };
        // Each byte and each end may be replaced, so the result has a bound before it is built.
        let most = (text(a).len() + 1).saturating_mul(text(to).len() + 1);
        let count = if most > TEXT_BYTES { text(a).matches(text(from)).count() } else { 0 };
        if text(a).len().saturating_add(count.saturating_mul(text(to).len())) > TEXT_BYTES {
            return Err(ComputationFault::TooLarge.into());
        }
        bounded(text(a).replace(text(from), text(to)))
    }),
    many("replacen(String, String, String, integer) -> String", |all| {
        let [a, from, to, count] = all else { return held("") };
        let count = usize::try_from(number(count)).unwrap_or(usize::MAX).min(text(a).len() + 1);
        if text(a).len().saturating_add(count.saturating_mul(text(to).len())) > TEXT_BYTES {
            return Err(ComputationFault::TooLarge.into());
        }
        bounded(text(a).replacen(text(from), text(to), count))
    }),
    two("repeat(String, usize) -> String", |a, count| {
        let count = usize::try_from(size(count)).unwrap_or(usize::MAX);
        if text(a).len().saturating_mul(count) > TEXT_BYTES {
            return Err(ComputationFault::TooLarge.into());
        }
        Ok(Held::Text(text(a).repeat(count).into()))
    }),
    pattern("fits(String, String) -> Option<bool>", |all| {
        let [a, pattern] = all else { return Ok(Held::none()) };
        Ok(text(a).fits(text(pattern)).map_or(Held::none(), Held::Boolean))
    }),
    pattern("replace_pattern(String, String, String) -> Option<String>", |all| by_pattern(all, usize::MAX)),
    pattern("replace_first_pattern(String, String, String) -> Option<String>", |all| by_pattern(all, 1)),
    many("substring(String, usize, usize) -> String", |all| {
        let [a, start, length] = all else { return held("") };
        let count = |held| usize::try_from(size(held)).unwrap_or(usize::MAX);
        Ok(Held::Text(text(a).substring(count(start), count(length)).into()))
    }),
    whole("url_encoded(String) -> String", |a| bounded(text(a).url_encoded())),
    whole("url_decoded(String) -> Option<String>", |a| Ok(option(text(a).url_decoded().as_deref()))),
    two("find(String, String) -> Option<usize>", |a, b| Ok(position(text(a).find(text(b))))),
    two("rfind(String, String) -> Option<usize>", |a, b| Ok(position(text(a).rfind(text(b))))),
    two("split(String, String) -> DoubleEnded<String>", |a, b| texts(text(a).split(text(b)).map(Held::text))),
    whole("split_whitespace(String) -> DoubleEnded<String>", |a| {
        texts(text(a).split_whitespace().map(Held::text))
    }),
    whole("lines(String) -> DoubleEnded<String>", |a| texts(text(a).lines().map(Held::text))),
    whole("chars(String) -> DoubleEnded<String>", |a| {
        let mut bytes = [0; 4];
        texts(text(a).chars().map(|letter| Held::text(letter.encode_utf8(&mut bytes))))
    }),
    whole("char_indices(String) -> DoubleEnded<(usize, String)>", |a| {
        let mut bytes = [0; 4];
        texts(text(a).char_indices().map(|(at, letter)| {
            Held::Tuple(Arc::new([Held::Size(at as u64), Held::text(letter.encode_utf8(&mut bytes))]))
        }))
    }),
    two("split_once(String, String) -> Option<(String, String)>", |a, b| {
        Ok(pair(text(a).split_once(text(b))))
    }),
    two("rsplit_once(String, String) -> Option<(String, String)>", |a, b| {
        Ok(pair(text(a).rsplit_once(text(b))))
    }),
    one("to_string(String) -> String", |a| Ok(a.clone())),
    one("to_owned(String) -> String", |a| Ok(a.clone())),
    one("clone(String) -> String", |a| Ok(a.clone())),
    one("as_str(String) -> String", |a| Ok(a.clone())),
    one("into(String) -> String", |a| Ok(a.clone())),
    one("String::from(String) -> String", |a| Ok(a.clone())),
    Line { signature: "String::new() -> String", compute: Compute::Many(|_| Ok(Held::text(""))) },
    whole("parse(String) -> FlowResult<i32>", |a| parsed::<i32>(a, |number| Held::Integer(number.into()))),
    whole("parse(String) -> FlowResult<i64>", |a| parsed::<i64>(a, Held::Integer)),
    whole("parse(String) -> FlowResult<usize>", |a| parsed::<u64>(a, Held::Size)),
    whole("parse(String) -> FlowResult<Decimal>", |a| parsed::<Decimal>(a, Held::Decimal)),
    whole("parse(String) -> FlowResult<Date>", |a| parsed::<Date>(a, Held::Date)),
    whole("parse(String) -> FlowResult<DateTime>", |a| parsed::<DateTime>(a, Held::DateTime)),
    whole("parse(String) -> FlowResult<bool>", |a| parsed::<bool>(a, Held::Boolean)),
    two("cmp(String, String) -> Ordering", |a, b| Ok(Held::Integer(a.cmp(b) as i64))),
    change("push(&mut String, String)", added),
    change("push_str(&mut String, String)", added),
    change("clear(&mut String)", |a, _| {
        *a = Held::text("");
        Ok(Held::Unit)
    }),
];

/// A text with so many places that fit a pattern replaced.
fn by_pattern(all: &[Held], times: usize) -> Outcome<Held> {
    let [a, pattern, with] = all else { return Ok(Held::none()) };
    let replacement = Replacement { with: text(with), times, most: TEXT_BYTES };
    let replaced = replacement.of(text(pattern), text(a)).map_err(|TooLong| ComputationFault::TooLarge)?;
    Ok(option(replaced.as_deref()))
}

/// A text, or a letter, at the end of another text.
fn added(whole: &mut Held, all: &[Held]) -> Outcome<Held> {
    append(whole, all.first().map_or("", text))?;
    Ok(Held::Unit)
}

fn number(held: &Held) -> u64 {
    match held {
        Held::Size(number) => *number,
        Held::Integer(number) => u64::try_from(*number).unwrap_or(0),
        _ => 0,
    }
}
