//! Functions of numbers, days and instants: those of Rust's own types, and of the framework's.

use super::{Plain, Step, Stop};
use tidewater::flow::ComputationFault;
use tidewater::value::{Date, DateTime, Decimal};

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
        ("checked_add", [other]) => option(number.checked_add(other.to_decimal())),
        ("checked_sub", [other]) => option(number.checked_sub(other.to_decimal())),
        ("checked_mul", [other]) => option(number.checked_mul(other.to_decimal())),
        ("checked_div", [other]) => option(number.checked_div(other.to_decimal())),
        ("checked_rem", [other]) => option(number.checked_rem(other.to_decimal())),
        _ => panic!("`{name}` of a decimal"),
    })
}

/// A function of a day.
pub(super) fn of_day<'f>(name: &str, day: Date, rest: &[Plain<'f>]) -> Plain<'f> {
    let option = |made: Option<Date>| Plain::option(made.map(Plain::Date));
    match (name, rest) {
        ("days", []) => Plain::Integer64(day.days()),
        ("year", []) => Plain::Integer32(day.year()),
        ("month", []) => Plain::Integer32(day.month()),
        ("day", []) => Plain::Integer32(day.day()),
        ("weekday", []) => Plain::Integer32(day.weekday()),
        ("plus_days", [Plain::Integer64(count)]) => option(day.plus_days(*count)),
        ("plus_months", [Plain::Integer64(count)]) => option(day.plus_months(*count)),
        ("plus_years", [Plain::Integer64(count)]) => option(day.plus_years(*count)),
        ("days_until", [Plain::Date(later)]) => Plain::Integer64(day.days_until(*later)),
        ("first_of_week", []) => option(day.first_of_week()),
        ("first_of_month", []) => Plain::Date(day.first_of_month()),
        ("last_of_month", []) => Plain::Date(day.last_of_month()),
        ("first_of_year", []) => Plain::Date(day.first_of_year()),
        ("last_of_year", []) => Plain::Date(day.last_of_year()),
        ("start", []) => Plain::DateTime(day.start()),
        _ => panic!("`{name}` of a day"),
    }
}

/// A function of an instant.
pub(super) fn of_instant<'f>(name: &str, instant: DateTime, rest: &[Plain<'f>]) -> Plain<'f> {
    let option = |made: Option<DateTime>| Plain::option(made.map(Plain::DateTime));
    match (name, rest) {
        ("milliseconds", []) => Plain::Integer64(instant.milliseconds()),
        ("date", []) => Plain::Date(instant.date()),
        ("hour", []) => Plain::Integer32(instant.hour()),
        ("minute", []) => Plain::Integer32(instant.minute()),
        ("second", []) => Plain::Integer32(instant.second()),
        ("plus_milliseconds", [Plain::Integer64(count)]) => option(instant.plus_milliseconds(*count)),
        ("plus_seconds", [Plain::Integer64(count)]) => option(instant.plus_seconds(*count)),
        ("plus_minutes", [Plain::Integer64(count)]) => option(instant.plus_minutes(*count)),
        ("plus_hours", [Plain::Integer64(count)]) => option(instant.plus_hours(*count)),
        ("plus_days", [Plain::Integer64(count)]) => option(instant.plus_days(*count)),
        ("milliseconds_until", [Plain::DateTime(later)]) => {
            Plain::Integer64(instant.milliseconds_until(*later))
        }
        _ => panic!("`{name}` of an instant"),
    }
}
