//! Calls of the functions of the table, by what they are asked of.

use super::{Frame, Plain, Step, kind};
use std::sync::Arc;
use tidewater::flow::{ComputationFault, FlowError};
use tidewater::value::{Date, DateTime, Decimal};
use tidewater_model::{FlowType, Node};

impl<'f> Frame<'_, 'f> {
    /// The result of a function of the table.
    pub(super) fn function(
        &mut self,
        name: &str,
        arguments: &'f [Node],
        wanted: Option<&FlowType>,
    ) -> Step<'f> {
        if let Some(Node::Local(local)) = arguments.first()
            && let Some(done) = self.change(name, *local, &arguments[1..])?
        {
            return Ok(done);
        }
        if name.contains("::") && !name.contains("::<") {
            let given = self.all(arguments)?;
            return Ok(of_path(name, given));
        }
        let receiver = arguments.first().expect("a method has a receiver");
        let kind = self.plain_kind(receiver);
        let is_chain = match (name, &kind) {
            (_, None) => self.item_kind(receiver).is_some(),
            ("iter" | "into_iter", _) => true,
            _ => false,
        };
        if is_chain {
            return self.of_chain(name, arguments);
        }
        if arguments.iter().any(|argument| matches!(argument, Node::Closure { .. })) {
            let value = self.eval(receiver)?;
            return self.with_closures(name, value, &arguments[1..]);
        }
        if name == "unwrap_or_default" {
            let Some(FlowType::Option(inner) | FlowType::Result(inner)) = kind else {
                panic!("{receiver:?} says not of what it is an option")
            };
            return Ok(match self.eval(receiver)? {
                Plain::Some(value) | Plain::Ok(value) => *value,
                _ => self.walk.default_of(&inner),
            });
        }
        if name == "caption" {
            let Plain::Variant(_, position) = self.eval(receiver)? else {
                panic!("only variants have captions")
            };
            let Some(FlowType::Enumeration(name)) = kind else { panic!("a variant says of what") };
            let known = self.walk.catalog.enumeration(&name).expect("the enumeration is in the app");
            return Ok(Plain::text(known.variants[position].caption.as_str()));
        }
        if name == "into" {
            let wanted = wanted.expect("the place says what `into` gives");
            return Ok(converted(self.eval(receiver)?, kind.as_ref(), wanted));
        }
        let given = self.all(arguments)?;
        of_values(name, given)
    }

    fn all(&mut self, nodes: &'f [Node]) -> Step<'f, Vec<Plain<'f>>> {
        nodes.iter().map(|node| self.eval(node)).collect()
    }

    fn of_chain(&mut self, name: &str, arguments: &'f [Node]) -> Step<'f> {
        const STEPS: [&str; 17] = [
            "iter",
            "into_iter",
            "cloned",
            "copied",
            "map",
            "filter",
            "filter_map",
            "flat_map",
            "flatten",
            "enumerate",
            "zip",
            "chain",
            "rev",
            "take",
            "skip",
            "step_by",
            "take_while",
        ];
        if STEPS.contains(&name) || name == "skip_while" {
            return Ok(Plain::Chain(Box::new(self.step_of_chain(name, arguments)?)));
        }
        let kind = self.item_kind(&arguments[0]).expect("an iterator says of what");
        self.end_of_chain(name, arguments, &kind)
    }
}

/// What is called by its path.
fn of_path<'f>(name: &str, given: Vec<Plain<'f>>) -> Plain<'f> {
    let part = |at: usize| given[at].as_number();
    let option = |made: Option<Plain<'f>>| Plain::option(made);
    match name {
        "String::new" => Plain::text(""),
        "String::from" => given.into_iter().next().expect("a text"),
        "Vec::new" => Plain::List(Vec::new()),
        "Decimal::from" => Plain::Decimal(given[0].to_decimal()),
        "Decimal::new" => {
            option(Decimal::new(part(0) as i64, part(1).try_into().unwrap_or(u32::MAX)).map(Plain::Decimal))
        }
        "Date::of" | "Date::new" => {
            option(Date::of(part(0) as i32, part(1) as i32, part(2) as i32).map(Plain::Date))
        }
        "Date::from_days" => option(Date::from_days(part(0) as i64).map(Plain::Date)),
        "DateTime::from_milliseconds" => {
            option(DateTime::from_milliseconds(part(0) as i64).map(Plain::DateTime))
        }
        "DateTime::of" => {
            let [year, month, day, hour, minute, second] = std::array::from_fn(|at| part(at) as i32);
            option(DateTime::of(year, month, day, hour, minute, second).map(Plain::DateTime))
        }
        "Date::parse_as" => option(Date::parse_as(given[0].as_text(), given[1].as_text()).map(Plain::Date)),
        "DateTime::parse_as" => {
            option(DateTime::parse_as(given[0].as_text(), given[1].as_text()).map(Plain::DateTime))
        }
        "Decimal::parse_as" => {
            option(Decimal::parse_as(given[0].as_text(), given[1].as_text()).map(Plain::Decimal))
        }
        "i64::from" => match given[0] {
            Plain::Boolean(truth) => Plain::Integer64(truth.into()),
            _ => Plain::Integer64(part(0) as i64),
        },
        "i32::from" => Plain::Integer32(given[0].is_true().into()),
        "FlowError::Offline" => Plain::Error(Arc::new(FlowError::Offline)),
        "FlowError::Failed" => Plain::Error(Arc::new(FlowError::Failed {
            code: given[0].as_text().to_owned(),
            text: given[1].as_text().to_owned(),
        })),
        _ => panic!("`{name}` is no function that can be walked"),
    }
}

/// What is asked of values.
fn of_values<'f>(name: &str, given: Vec<Plain<'f>>) -> Step<'f> {
    let rest = &given[1..];
    match (name, rest) {
        ("clone" | "to_owned" | "as_str" | "to_vec" | "as_deref", []) => return Ok(given[0].clone()),
        ("to_string", []) => return Ok(Plain::Text(super::expression::shown(&given[0]))),
        ("cmp", [other]) => return Ok(Plain::Ordering(given[0].compare(other))),
        ("min", [other]) => {
            return Ok(if other.compare(&given[0]).is_lt() { other } else { &given[0] }.clone());
        }
        ("max", [other]) => {
            return Ok(if other.compare(&given[0]).is_lt() { &given[0] } else { other }.clone());
        }
        ("clamp", [least, most]) => {
            if least.compare(most).is_gt() {
                return Err(ComputationFault::OutOfRange.into());
            }
            let value = &given[0];
            return Ok(match (value.compare(least).is_lt(), value.compare(most).is_gt()) {
                (true, _) => least.clone(),
                (_, true) => most.clone(),
                _ => value.clone(),
            });
        }
        _ => {}
    }
    match &given[0] {
        Plain::Text(text) => super::text::of_text(name, text, rest),
        Plain::List(items) => Ok(super::list::of_list(name, items, rest)),
        Plain::Integer32(_) | Plain::Integer64(_) | Plain::Size(_) => {
            super::number::of_integer(name, &given[0], rest)
        }
        Plain::Decimal(number) => super::number::of_decimal(name, *number, rest),
        Plain::Date(day) => Ok(super::day::of_day(name, *day, rest)),
        Plain::DateTime(instant) => Ok(super::day::of_instant(name, *instant, rest)),
        Plain::Variant(variant, _) if name == "name" => Ok(Plain::text(&**variant)),
        Plain::Error(error) if name == "code" => Ok(Plain::text(error.code())),
        Plain::Ordering(ordering) => Ok(Plain::Ordering(match (name, rest) {
            ("reverse", []) => ordering.reverse(),
            ("then", [Plain::Ordering(other)]) => ordering.then(*other),
            _ => panic!("`{name}` of an ordering"),
        })),
        _ => Ok(super::option::of_wrapped(name, given)),
    }
}

/// `value.into()`, from one type to another.
fn converted<'f>(value: Plain<'f>, from: Option<&FlowType>, to: &FlowType) -> Plain<'f> {
    match (value, to) {
        (value, to) if from == Some(to) => value,
        (value, FlowType::Option(_)) => Plain::Some(Box::new(value)),
        (Plain::Integer32(number), FlowType::Integer64) => Plain::Integer64(number.into()),
        (value, FlowType::Decimal) => Plain::Decimal(value.to_decimal()),
        (value, _) => value,
    }
}

/// The type that stands behind `parse`.
pub(super) fn type_named(name: &str) -> FlowType {
    kind::named(name).unwrap_or_else(|| panic!("nothing is parsed as `{name}`"))
}
