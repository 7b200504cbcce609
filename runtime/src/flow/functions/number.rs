//! Functions of integers and decimals.

use super::{Compute, Line, number, numbers, one, two};
use crate::flow::frame::{Outcome, Trap};
use crate::flow::load::{decimal_of, short};
use crate::flow::{ComputationFault, Held};
use crate::value::Decimal;

const OVERFLOW: Trap = Trap::Computation(ComputationFault::Overflow);

fn integer(held: &Held) -> i64 {
    crate::flow::frame::number_of(held)
}
/// An `i32` that is held as 64 bits.
fn short_of(held: &Held) -> i32 {
    i32::try_from(integer(held)).unwrap_or(0)
}
fn optional(number: Option<i64>) -> Outcome<Held> {
    Ok(number.map_or(Held::none(), Held::Integer))
}
fn optional_short(number: Option<i32>) -> Outcome<Held> {
    optional(number.map(i64::from))
}
/// The other operand of a decimal, which may be an integer.
fn as_decimal(held: &Held) -> Decimal {
    if let Held::Decimal(number) = held { *number } else { Decimal::from(integer(held)) }
}
fn optional_decimal(number: Option<Decimal>) -> Outcome<Held> {
    Ok(number.map_or(Held::none(), Held::Decimal))
}
/// The exponent of a power, a `u32` in Rust.
fn exponent(number: i64) -> Outcome<u32> {
    u32::try_from(number).map_err(|_| ComputationFault::OutOfRange.into())
}
fn digits(held: &Held) -> Outcome<u32> {
    exponent(integer(held))
}
fn euclid(b: i64, result: Option<i64>) -> Outcome<i64> {
    if b == 0 { Err(ComputationFault::DivisionByZero.into()) } else { result.ok_or(OVERFLOW) }
}
fn clamp(all: &[Held]) -> Outcome<Held> {
    let [value, least, most] = all else { return Ok(Held::Unit) };
    if least > most {
        return Err(ComputationFault::OutOfRange.into());
    }
    Ok(value.clone().clamp(least.clone(), most.clone()))
}

pub(super) const LINES: &[Line] = &[
    number("abs(i32) -> i32", |a| short(a.checked_abs())),
    number("abs(i64) -> i64", |a| a.checked_abs().ok_or(OVERFLOW)),
    one("abs(Decimal) -> Decimal", |a| Ok(Held::Decimal(decimal_of(a).abs()))),
    number("signum(i32) -> i32", |a| Ok(a.signum())),
    number("signum(i64) -> i64", |a| Ok(a.signum())),
    one("is_positive(i32) -> bool", |a| Ok(Held::Boolean(integer(a) > 0))),
    one("is_positive(i64) -> bool", |a| Ok(Held::Boolean(integer(a) > 0))),
    one("is_negative(i32) -> bool", |a| Ok(Held::Boolean(integer(a) < 0))),
    one("is_negative(i64) -> bool", |a| Ok(Held::Boolean(integer(a) < 0))),
    two("min(K, K) -> K", |a, b| Ok(a.min(b).clone())),
    // Of two equal values Rust gives the second.
    two("max(K, K) -> K", |a, b| Ok(if a > b { a.clone() } else { b.clone() })),
    Line { signature: "clamp(K, K, K) -> K", compute: Compute::Many(clamp) },
    two("cmp(N, N) -> Ordering", |a, b| Ok(Held::Integer(a.cmp(b) as i64))),
    numbers("pow(i32, integer) -> i32", |a, b| {
        let power = i32::try_from(a).ok().and_then(|a| a.checked_pow(exponent(b).ok()?));
        power.map(i64::from).ok_or(OVERFLOW)
    }),
    numbers("pow(i64, integer) -> i64", |a, b| a.checked_pow(exponent(b)?).ok_or(OVERFLOW)),
    numbers("rem_euclid(i32, i32) -> i32", |a, b| {
        if b == -1 && a == i64::from(i32::MIN) { Err(OVERFLOW) } else { euclid(b, a.checked_rem_euclid(b)) }
    }),
    numbers("rem_euclid(i64, i64) -> i64", |a, b| euclid(b, a.checked_rem_euclid(b))),
    numbers("div_euclid(i32, i32) -> i32", |a, b| {
        euclid(b, a.checked_div_euclid(b)).and_then(|number| short(Some(number)))
    }),
    numbers("div_euclid(i64, i64) -> i64", |a, b| euclid(b, a.checked_div_euclid(b))),
    two("checked_add(i32, i32) -> Option<i32>", |a, b| optional_short(short_of(a).checked_add(short_of(b)))),
    two("checked_sub(i32, i32) -> Option<i32>", |a, b| optional_short(short_of(a).checked_sub(short_of(b)))),
    two("checked_mul(i32, i32) -> Option<i32>", |a, b| optional_short(short_of(a).checked_mul(short_of(b)))),
    two("checked_div(i32, i32) -> Option<i32>", |a, b| optional_short(short_of(a).checked_div(short_of(b)))),
    two("checked_rem(i32, i32) -> Option<i32>", |a, b| optional_short(short_of(a).checked_rem(short_of(b)))),
    two("checked_add(i64, i64) -> Option<i64>", |a, b| optional(integer(a).checked_add(integer(b)))),
    two("checked_sub(i64, i64) -> Option<i64>", |a, b| optional(integer(a).checked_sub(integer(b)))),
    two("checked_mul(i64, i64) -> Option<i64>", |a, b| optional(integer(a).checked_mul(integer(b)))),
    two("checked_div(i64, i64) -> Option<i64>", |a, b| optional(integer(a).checked_div(integer(b)))),
    two("checked_rem(i64, i64) -> Option<i64>", |a, b| optional(integer(a).checked_rem(integer(b)))),
    two("saturating_add(i32, i32) -> i32", |a, b| {
        Ok(Held::Integer(short_of(a).saturating_add(short_of(b)).into()))
    }),
    two("saturating_sub(i32, i32) -> i32", |a, b| {
        Ok(Held::Integer(short_of(a).saturating_sub(short_of(b)).into()))
    }),
    numbers("saturating_add(i64, i64) -> i64", |a, b| Ok(a.saturating_add(b))),
    numbers("saturating_sub(i64, i64) -> i64", |a, b| Ok(a.saturating_sub(b))),
    numbers("saturating_sub(usize, usize) -> usize", |a, b| {
        Ok(a.cast_unsigned().saturating_sub(b.cast_unsigned()).cast_signed())
    }),
    number("clone(i32) -> i32", Ok),
    number("clone(i64) -> i64", Ok),
    number("i64::from(i32) -> i64", Ok),
    number("i64::from(bool) -> i64", Ok),
    number("i32::from(bool) -> i32", Ok),
    number("into(i32) -> i64", Ok),
    one("into(i32) -> Decimal", |a| Ok(Held::Decimal(Decimal::from(integer(a))))),
    one("into(i64) -> Decimal", |a| Ok(Held::Decimal(Decimal::from(integer(a))))),
    one("Decimal::from(i32) -> Decimal", |a| Ok(Held::Decimal(Decimal::from(integer(a))))),
    one("Decimal::from(i64) -> Decimal", |a| Ok(Held::Decimal(Decimal::from(integer(a))))),
    two("Decimal::new(i64, integer) -> Option<Decimal>", |a, b| {
        optional_decimal(u32::try_from(integer(b)).ok().and_then(|scale| Decimal::new(integer(a), scale)))
    }),
    two("round(Decimal, integer) -> Decimal", |a, b| Ok(Held::Decimal(decimal_of(a).round(digits(b)?)))),
    two("pow(Decimal, integer) -> Decimal", |a, b| {
        decimal_of(a).checked_pow(digits(b)?).map(Held::Decimal).ok_or(OVERFLOW)
    }),
    two("checked_pow(Decimal, integer) -> Option<Decimal>", |a, b| {
        optional_decimal(decimal_of(a).checked_pow(digits(b)?))
    }),
    one("sqrt(Decimal) -> Option<Decimal>", |a| optional_decimal(decimal_of(a).sqrt())),
    two("format(Decimal, String) -> Option<String>", |a, b| {
        let text = decimal_of(a).format(b.as_text().unwrap_or(""));
        Ok(text.map_or(Held::none(), |text| Held::Text(text.into())))
    }),
    two("Decimal::parse_as(String, String) -> Option<Decimal>", |a, b| {
        optional_decimal(Decimal::parse_as(a.as_text().unwrap_or(""), b.as_text().unwrap_or("")))
    }),
    one("floor(Decimal) -> Decimal", |a| Ok(Held::Decimal(decimal_of(a).floor()))),
    one("ceil(Decimal) -> Decimal", |a| Ok(Held::Decimal(decimal_of(a).ceil()))),
    one("trunc(Decimal) -> Decimal", |a| Ok(Held::Decimal(decimal_of(a).trunc()))),
    one("is_zero(Decimal) -> bool", |a| Ok(Held::Boolean(decimal_of(a) == Decimal::ZERO))),
    one("to_i64(Decimal) -> Option<i64>", |a| optional(decimal_of(a).to_i64())),
    two("checked_add(Decimal, N) -> Option<Decimal>", |a, b| {
        optional_decimal(decimal_of(a).checked_add(as_decimal(b)))
    }),
    two("checked_sub(Decimal, N) -> Option<Decimal>", |a, b| {
        optional_decimal(decimal_of(a).checked_sub(as_decimal(b)))
    }),
    two("checked_mul(Decimal, N) -> Option<Decimal>", |a, b| {
        optional_decimal(decimal_of(a).checked_mul(as_decimal(b)))
    }),
    two("checked_div(Decimal, N) -> Option<Decimal>", |a, b| {
        optional_decimal(decimal_of(a).checked_div(as_decimal(b)))
    }),
    two("checked_rem(Decimal, N) -> Option<Decimal>", |a, b| {
        optional_decimal(decimal_of(a).checked_rem(as_decimal(b)))
    }),
];
