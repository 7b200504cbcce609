//! Functions of numbers, days and instants: those of Rust's own types, and of the framework's.

use super::{Plain, Step, Stop};
use tidewater::flow::ComputationFault;
use tidewater::value::Decimal;

const OVERFLOW: ComputationFault = ComputationFault::Overflow;

/// A function of an integer.
pub(super) fn of_integer<'f>(name: &str, value: &Plain<'f>, rest: &[Plain<'f>]) -> Step<'f> {
    macro_rules! signed {
        ($number:expr, $form:path, $other:pat => $right:expr) => {{
            let number = $number;
            let fine = |result: Option<_>| result.map($form).ok_or(Stop::Fault(OVERFLOW));
            match (name, rest) {
                ("abs", []) => fine(number.checked_abs()),
                ("signum", []) => Ok($form(number.signum())),
                ("is_positive", []) => Ok(Plain::Boolean(number.is_positive())),
                ("is_negative", []) => Ok(Plain::Boolean(number.is_negative())),
                ("pow", [power]) => {
                    let Ok(power) = u32::try_from(power.as_number()) else {
                        return Err(ComputationFault::OutOfRange.into());
                    };
                    fine(number.checked_pow(power))
                }
                ("rem_euclid" | "div_euclid", [$other]) if $right == 0 => {
                    Err(ComputationFault::DivisionByZero.into())
                }
                ("rem_euclid", [$other]) => fine(number.checked_rem_euclid($right)),
                ("div_euclid", [$other]) => fine(number.checked_div_euclid($right)),
                ("checked_add", [$other]) => Ok(Plain::option(number.checked_add($right).map($form))),
                ("checked_sub", [$other]) => Ok(Plain::option(number.checked_sub($right).map($form))),
                ("checked_mul", [$other]) => Ok(Plain::option(number.checked_mul($right).map($form))),
                ("checked_div", [$other]) => Ok(Plain::option(number.checked_div($right).map($form))),
                ("checked_rem", [$other]) => Ok(Plain::option(number.checked_rem($right).map($form))),
                ("saturating_add", [$other]) => Ok($form(number.saturating_add($right))),
                ("saturating_sub", [$other]) => Ok($form(number.saturating_sub($right))),
                _ => panic!("`{name}` of an integer"),
            }
        }};
    }
    match value {
        Plain::Integer32(number) => signed!(*number, Plain::Integer32, Plain::Integer32(right) => *right),
        Plain::Integer64(number) => signed!(*number, Plain::Integer64, Plain::Integer64(right) => *right),
        Plain::Size(number) => match (name, rest) {
            ("saturating_sub", [Plain::Size(right)]) => Ok(Plain::Size(number.saturating_sub(*right))),
            _ => panic!("`{name}` of a size"),
        },
        other => panic!("{other:?} is no integer"),
    }
}

/// A function of a decimal.
pub(super) fn of_decimal<'f>(name: &str, number: Decimal, rest: &[Plain<'f>]) -> Step<'f> {
    let option = |made: Option<Decimal>| Plain::option(made.map(Plain::Decimal));
    Ok(match (name, rest) {
        ("abs", []) => Plain::Decimal(number.abs()),
        ("floor", []) => Plain::Decimal(number.floor()),
        ("ceil", []) => Plain::Decimal(number.ceil()),
        ("trunc", []) => Plain::Decimal(number.trunc()),
        ("is_zero", []) => Plain::Boolean(number.is_zero()),
        ("to_i64", []) => Plain::option(number.to_i64().map(Plain::Integer64)),
        ("round", [digits]) => match u32::try_from(digits.as_number()) {
            Ok(digits) => Plain::Decimal(number.round(digits)),
            Err(_) => return Err(ComputationFault::OutOfRange.into()),
        },
        ("pow" | "checked_pow", [exponent]) => {
            let Ok(exponent) = u32::try_from(exponent.as_number()) else {
                return Err(ComputationFault::OutOfRange.into());
            };
            match number.checked_pow(exponent) {
                Some(power) if name == "pow" => Plain::Decimal(power),
                None if name == "pow" => return Err(ComputationFault::Overflow.into()),
                power => option(power),
            }
        }
        ("sqrt", []) => option(number.sqrt()),
        ("format", [pattern]) => Plain::option(number.format(pattern.as_text()).map(Plain::Text)),
        ("checked_add", [other]) => option(number.checked_add(other.to_decimal())),
        ("checked_sub", [other]) => option(number.checked_sub(other.to_decimal())),
        ("checked_mul", [other]) => option(number.checked_mul(other.to_decimal())),
        ("checked_div", [other]) => option(number.checked_div(other.to_decimal())),
        ("checked_rem", [other]) => option(number.checked_rem(other.to_decimal())),
        _ => panic!("`{name}` of a decimal"),
    })
}
