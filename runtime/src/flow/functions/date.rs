//! Functions of days and instants.

use super::{Compute, Line, one, two};
use crate::flow::Held;
use crate::flow::frame::{Outcome, number_of};
use crate::value::{Date, DateTime};

fn day(held: &Held) -> Date {
    if let Held::Date(day) = held { *day } else { Date::default() }
}
fn instant(held: &Held) -> DateTime {
    if let Held::DateTime(instant) = held { *instant } else { DateTime::default() }
}
fn short(number: i32) -> Outcome<Held> {
    Ok(Held::Integer(number.into()))
}
fn optional_day(day: Option<Date>) -> Outcome<Held> {
    Ok(day.map_or(Held::none(), Held::Date))
}
fn optional_instant(instant: Option<DateTime>) -> Outcome<Held> {
    Ok(instant.map_or(Held::none(), Held::DateTime))
}

fn calendar(all: &[Held]) -> Outcome<Held> {
    let [year, month, day] = all else { return Ok(Held::Unit) };
    let part = |held: &Held| i32::try_from(number_of(held)).unwrap_or(0);
    optional_day(Date::of(part(year), part(month), part(day)))
}

pub(super) const LINES: &[Line] = &[
    Line { signature: "Date::of(i32, i32, i32) -> Option<Date>", compute: Compute::Many(calendar) },
    Line {
        signature: "Date::new(integer, integer, integer) -> Option<Date>",
        compute: Compute::Many(calendar),
    },
    one("Date::from_days(i64) -> Option<Date>", |a| optional_day(Date::from_days(number_of(a)))),
    one("days(Date) -> i64", |a| Ok(Held::Integer(day(a).days()))),
    one("year(Date) -> i32", |a| short(day(a).year())),
    one("month(Date) -> i32", |a| short(day(a).month())),
    one("day(Date) -> i32", |a| short(day(a).day())),
    one("weekday(Date) -> i32", |a| short(day(a).weekday())),
    two("plus_days(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_days(number_of(b)))),
    two("plus_months(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_months(number_of(b)))),
    two("plus_years(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_years(number_of(b)))),
    two("days_until(Date, Date) -> i64", |a, b| Ok(Held::Integer(day(a).days_until(day(b))))),
    one("first_of_week(Date) -> Option<Date>", |a| optional_day(day(a).first_of_week())),
    one("first_of_month(Date) -> Date", |a| Ok(Held::Date(day(a).first_of_month()))),
    one("last_of_month(Date) -> Date", |a| Ok(Held::Date(day(a).last_of_month()))),
    one("first_of_year(Date) -> Date", |a| Ok(Held::Date(day(a).first_of_year()))),
    one("last_of_year(Date) -> Date", |a| Ok(Held::Date(day(a).last_of_year()))),
    one("start(Date) -> DateTime", |a| Ok(Held::DateTime(day(a).start()))),
    one("DateTime::from_milliseconds(i64) -> Option<DateTime>", |a| {
        optional_instant(DateTime::from_milliseconds(number_of(a)))
    }),
    one("milliseconds(DateTime) -> i64", |a| Ok(Held::Integer(instant(a).milliseconds()))),
    one("date(DateTime) -> Date", |a| Ok(Held::Date(instant(a).date()))),
    one("hour(DateTime) -> i32", |a| short(instant(a).hour())),
    one("minute(DateTime) -> i32", |a| short(instant(a).minute())),
    one("second(DateTime) -> i32", |a| short(instant(a).second())),
    two("plus_milliseconds(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_milliseconds(number_of(b)))
    }),
    two("plus_seconds(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_seconds(number_of(b)))
    }),
    two("plus_minutes(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_minutes(number_of(b)))
    }),
    two("plus_hours(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_hours(number_of(b)))
    }),
    two("plus_days(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_days(number_of(b)))
    }),
    two("milliseconds_until(DateTime, DateTime) -> i64", |a, b| {
        Ok(Held::Integer(instant(a).milliseconds_until(instant(b))))
    }),
];
