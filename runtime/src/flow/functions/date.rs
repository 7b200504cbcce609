//! Functions of days and instants.

use super::{Compute, Line, many, one, two};
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

fn optional_text(text: Option<String>) -> Outcome<Held> {
    Ok(text.map_or(Held::none(), |text| Held::Text(text.into())))
}
fn text(held: &Held) -> &str {
    held.as_text().unwrap_or("")
}
fn integer(number: i64) -> Outcome<Held> {
    Ok(Held::Integer(number))
}
fn part(held: &Held) -> i32 {
    i32::try_from(number_of(held)).unwrap_or(0)
}

fn calendar(all: &[Held]) -> Outcome<Held> {
    let [year, month, day] = all else { return Ok(Held::Unit) };
    optional_day(Date::of(part(year), part(month), part(day)))
}
fn clock(all: &[Held]) -> Outcome<Held> {
    let [of, hour, minute, second] = all else { return Ok(Held::Unit) };
    optional_instant(day(of).at(part(hour), part(minute), part(second)))
}
fn moment(all: &[Held]) -> Outcome<Held> {
    let [year, month, day, hour, minute, second] = all else { return Ok(Held::Unit) };
    let [year, month, day] = [year, month, day].map(part);
    optional_instant(DateTime::of(year, month, day, part(hour), part(minute), part(second)))
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
    one("quarter(Date) -> i32", |a| short(day(a).quarter())),
    one("week(Date) -> i32", |a| short(day(a).week())),
    one("day_of_year(Date) -> i32", |a| short(day(a).day_of_year())),
    two("plus_days(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_days(number_of(b)))),
    two("plus_weeks(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_weeks(number_of(b)))),
    two("plus_months(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_months(number_of(b)))),
    two("plus_quarters(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_quarters(number_of(b)))),
    two("plus_years(Date, i64) -> Option<Date>", |a, b| optional_day(day(a).plus_years(number_of(b)))),
    two("days_until(Date, Date) -> i64", |a, b| Ok(Held::Integer(day(a).days_until(day(b))))),
    two("weeks_until(Date, Date) -> i64", |a, b| integer(day(a).weeks_until(day(b)))),
    two("months_until(Date, Date) -> i64", |a, b| integer(day(a).months_until(day(b)))),
    two("years_until(Date, Date) -> i64", |a, b| integer(day(a).years_until(day(b)))),
    one("first_of_week(Date) -> Option<Date>", |a| optional_day(day(a).first_of_week())),
    one("last_of_week(Date) -> Option<Date>", |a| optional_day(day(a).last_of_week())),
    one("first_of_month(Date) -> Date", |a| Ok(Held::Date(day(a).first_of_month()))),
    one("last_of_month(Date) -> Date", |a| Ok(Held::Date(day(a).last_of_month()))),
    one("first_of_quarter(Date) -> Date", |a| Ok(Held::Date(day(a).first_of_quarter()))),
    one("last_of_quarter(Date) -> Date", |a| Ok(Held::Date(day(a).last_of_quarter()))),
    one("first_of_year(Date) -> Date", |a| Ok(Held::Date(day(a).first_of_year()))),
    one("last_of_year(Date) -> Date", |a| Ok(Held::Date(day(a).last_of_year()))),
    one("start(Date) -> DateTime", |a| Ok(Held::DateTime(day(a).start()))),
    one("end(Date) -> DateTime", |a| Ok(Held::DateTime(day(a).end()))),
    many("at(Date, i32, i32, i32) -> Option<DateTime>", clock),
    two("format(Date, String) -> Option<String>", |a, b| optional_text(day(a).format(text(b)))),
    two("Date::parse_as(String, String) -> Option<Date>", |a, b| {
        optional_day(Date::parse_as(text(a), text(b)))
    }),
    many("DateTime::of(i32, i32, i32, i32, i32, i32) -> Option<DateTime>", moment),
    one("DateTime::from_milliseconds(i64) -> Option<DateTime>", |a| {
        optional_instant(DateTime::from_milliseconds(number_of(a)))
    }),
    one("milliseconds(DateTime) -> i64", |a| Ok(Held::Integer(instant(a).milliseconds()))),
    one("date(DateTime) -> Date", |a| Ok(Held::Date(instant(a).date()))),
    one("hour(DateTime) -> i32", |a| short(instant(a).hour())),
    one("minute(DateTime) -> i32", |a| short(instant(a).minute())),
    one("second(DateTime) -> i32", |a| short(instant(a).second())),
    one("millisecond(DateTime) -> i32", |a| short(instant(a).millisecond())),
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
    two("plus_weeks(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_weeks(number_of(b)))
    }),
    two("plus_months(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_months(number_of(b)))
    }),
    two("plus_quarters(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_quarters(number_of(b)))
    }),
    two("plus_years(DateTime, i64) -> Option<DateTime>", |a, b| {
        optional_instant(instant(a).plus_years(number_of(b)))
    }),
    two("milliseconds_until(DateTime, DateTime) -> i64", |a, b| {
        integer(instant(a).milliseconds_until(instant(b)))
    }),
    two("seconds_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).seconds_until(instant(b)))),
    two("minutes_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).minutes_until(instant(b)))),
    two("hours_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).hours_until(instant(b)))),
    two("days_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).days_until(instant(b)))),
    two("weeks_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).weeks_until(instant(b)))),
    two("months_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).months_until(instant(b)))),
    two("years_until(DateTime, DateTime) -> i64", |a, b| integer(instant(a).years_until(instant(b)))),
    one("start_of_second(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_second()))),
    one("start_of_minute(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_minute()))),
    one("start_of_hour(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_hour()))),
    one("start_of_day(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_day()))),
    one("start_of_month(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_month()))),
    one("start_of_quarter(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_quarter()))),
    one("start_of_year(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).start_of_year()))),
    one("end_of_day(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).end_of_day()))),
    one("end_of_month(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).end_of_month()))),
    one("end_of_quarter(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).end_of_quarter()))),
    one("end_of_year(DateTime) -> DateTime", |a| Ok(Held::DateTime(instant(a).end_of_year()))),
    one("start_of_week(DateTime) -> Option<DateTime>", |a| optional_instant(instant(a).start_of_week())),
    one("end_of_week(DateTime) -> Option<DateTime>", |a| optional_instant(instant(a).end_of_week())),
    two("format(DateTime, String) -> Option<String>", |a, b| optional_text(instant(a).format(text(b)))),
    two("DateTime::parse_as(String, String) -> Option<DateTime>", |a, b| {
        optional_instant(DateTime::parse_as(text(a), text(b)))
    }),
];
