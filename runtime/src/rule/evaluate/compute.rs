//! Arithmetic and the functions of expressions. Nothing instead of a panic: overflow, division by zero,
//! a day without a calendar form, and an absent value where the type has none.

use crate::value::{AttributeType, Date, DateTime, Decimal};
use std::borrow::Cow;
use tidewater_model::{Arithmetic, Catalog, Function, Number, Value};

/// The checked method of an operator. A macro, because the kinds of numbers share its names and no trait.
macro_rules! checked {
    ($operator:expr, $left:expr, $right:expr) => {
        match $operator {
            Arithmetic::Add => $left.checked_add($right),
            Arithmetic::Subtract => $left.checked_sub($right),
            Arithmetic::Multiply => $left.checked_mul($right),
            Arithmetic::Divide => $left.checked_div($right),
            Arithmetic::Remainder => $left.checked_rem($right),
        }
    };
}

/// The result of an operator on two numbers of one kind.
pub(super) fn arithmetic(operator: Arithmetic, number: Number, left: &Value, right: &Value) -> Option<Value> {
    Some(match number {
        Number::Integer32 => checked!(operator, integer32(left)?, integer32(right)?)?.to_value(),
        Number::Integer64 => checked!(operator, left.integer()?, right.integer()?)?.to_value(),
        Number::Decimal => checked!(operator, decimal(left)?, decimal(right)?)?.to_value(),
    })
}

/// The result of a function.
pub(super) fn call(catalog: &Catalog, function: &Function, arguments: &[Cow<'_, Value>]) -> Option<Value> {
    let first = arguments.first()?;
    let second = arguments.get(1);
    let texts = || Some((first.text()?, second?.text()?));
    let day = || Date::from_value(first);
    Some(match function {
        Function::Length => Value::Integer(i64::try_from(first.text()?.len()).ok()?),
        Function::IsEmpty => Value::from(first.text()?.is_empty()),
        Function::Contains => texts().map(|(text, other)| Value::from(text.contains(other)))?,
        Function::StartsWith => texts().map(|(text, other)| Value::from(text.starts_with(other)))?,
        Function::EndsWith => texts().map(|(text, other)| Value::from(text.ends_with(other)))?,
        Function::ToLowercase => Value::from(first.text()?.to_lowercase()),
        Function::ToUppercase => Value::from(first.text()?.to_uppercase()),
        Function::Trim => Value::from(first.text()?.trim()),
        Function::UnwrapOr if first.is_empty() => second?.clone().into_owned(),
        Function::UnwrapOr | Function::ToInteger64 => first.clone().into_owned(),
        Function::Absolute(Number::Integer32) => integer32(first)?.checked_abs()?.to_value(),
        Function::Absolute(Number::Integer64) => first.integer()?.checked_abs()?.to_value(),
        Function::Absolute(Number::Decimal) => decimal(first)?.abs().to_value(),
        Function::Negate(Number::Integer32) => integer32(first)?.checked_neg()?.to_value(),
        Function::Negate(Number::Integer64) => first.integer()?.checked_neg()?.to_value(),
        Function::Negate(Number::Decimal) => (-decimal(first)?).to_value(),
        Function::Round => decimal(first)?.round(u32::try_from(second?.integer()?).ok()?).to_value(),
        Function::ToDecimal => Decimal::from(first.integer()?).to_value(),
        Function::Position(enumeration) => position(catalog, enumeration, first),
        Function::Year => day()?.year().to_value(),
        Function::Month => day()?.month().to_value(),
        Function::Day => day()?.day().to_value(),
        Function::DateOf => DateTime::from_value(first)?.date().to_value(),
        Function::PlusDays => day()?.plus_days(second?.integer()?)?.to_value(),
    })
}

/// The position of a variant; absent for an absent variant, and for one that the app does not know.
pub(super) fn position(catalog: &Catalog, enumeration: &str, variant: &Value) -> Value {
    let known = variant.text().and_then(|name| catalog.enumeration(enumeration)?.position(name));
    known.and_then(|position| i64::try_from(position).ok()).map_or(Value::Empty, Value::Integer)
}

fn integer32(value: &Value) -> Option<i32> {
    i32::from_value(value)
}

fn decimal(value: &Value) -> Option<Decimal> {
    Decimal::from_value(value)
}
