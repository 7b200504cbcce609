//! Functions of days and instants.

use super::Plain;
use tidewater::value::{Date, DateTime};

/// A function of a day.
pub(super) fn of_day<'f>(name: &str, day: Date, rest: &[Plain<'f>]) -> Plain<'f> {
    match rest {
        [] => alone(name, day),
        [Plain::Integer64(count)] => later(name, day, *count),
        [Plain::Date(later)] => Plain::Integer64(match name {
            "days_until" => day.days_until(*later),
            "weeks_until" => day.weeks_until(*later),
            "months_until" => day.months_until(*later),
            "years_until" => day.years_until(*later),
            _ => panic!("`{name}` of a day and a day"),
        }),
        [pattern] if name == "format" => Plain::option(day.format(pattern.as_text()).map(Plain::Text)),
        [Plain::Integer32(hour), Plain::Integer32(minute), Plain::Integer32(second)] if name == "at" => {
            Plain::option(day.at(*hour, *minute, *second).map(Plain::DateTime))
        }
        _ => panic!("`{name}` of a day"),
    }
}

fn alone<'f>(name: &str, day: Date) -> Plain<'f> {
    let option = |made: Option<Date>| Plain::option(made.map(Plain::Date));
    match name {
        "days" => Plain::Integer64(day.days()),
        "year" => Plain::Integer32(day.year()),
        "month" => Plain::Integer32(day.month()),
        "day" => Plain::Integer32(day.day()),
        "weekday" => Plain::Integer32(day.weekday()),
        "quarter" => Plain::Integer32(day.quarter()),
        "week" => Plain::Integer32(day.week()),
        "day_of_year" => Plain::Integer32(day.day_of_year()),
        "first_of_week" => option(day.first_of_week()),
        "last_of_week" => option(day.last_of_week()),
        "first_of_month" => Plain::Date(day.first_of_month()),
        "last_of_month" => Plain::Date(day.last_of_month()),
        "first_of_quarter" => Plain::Date(day.first_of_quarter()),
        "last_of_quarter" => Plain::Date(day.last_of_quarter()),
        "first_of_year" => Plain::Date(day.first_of_year()),
        "last_of_year" => Plain::Date(day.last_of_year()),
        "start" => Plain::DateTime(day.start()),
        "end" => Plain::DateTime(day.end()),
        _ => panic!("`{name}` of a day"),
    }
}

fn later<'f>(name: &str, day: Date, count: i64) -> Plain<'f> {
    let later = match name {
        "plus_days" => day.plus_days(count),
        "plus_weeks" => day.plus_weeks(count),
        "plus_months" => day.plus_months(count),
        "plus_quarters" => day.plus_quarters(count),
        "plus_years" => day.plus_years(count),
        _ => panic!("`{name}` of a day and a number"),
    };
    Plain::option(later.map(Plain::Date))
}

/// A function of an instant.
pub(super) fn of_instant<'f>(name: &str, instant: DateTime, rest: &[Plain<'f>]) -> Plain<'f> {
    match rest {
        [] => alone_of_instant(name, instant),
        [Plain::Integer64(count)] => later_than_instant(name, instant, *count),
        [Plain::DateTime(later)] => Plain::Integer64(match name {
            "milliseconds_until" => instant.milliseconds_until(*later),
            "seconds_until" => instant.seconds_until(*later),
            "minutes_until" => instant.minutes_until(*later),
            "hours_until" => instant.hours_until(*later),
            "days_until" => instant.days_until(*later),
            "weeks_until" => instant.weeks_until(*later),
            "months_until" => instant.months_until(*later),
            "years_until" => instant.years_until(*later),
            _ => panic!("`{name}` of an instant and an instant"),
        }),
        [pattern] if name == "format" => Plain::option(instant.format(pattern.as_text()).map(Plain::Text)),
        _ => panic!("`{name}` of an instant"),
    }
}

fn alone_of_instant<'f>(name: &str, instant: DateTime) -> Plain<'f> {
    let option = |made: Option<DateTime>| Plain::option(made.map(Plain::DateTime));
    match name {
        "milliseconds" => Plain::Integer64(instant.milliseconds()),
        "date" => Plain::Date(instant.date()),
        "hour" => Plain::Integer32(instant.hour()),
        "minute" => Plain::Integer32(instant.minute()),
        "second" => Plain::Integer32(instant.second()),
        "millisecond" => Plain::Integer32(instant.millisecond()),
        "start_of_second" => Plain::DateTime(instant.start_of_second()),
        "start_of_minute" => Plain::DateTime(instant.start_of_minute()),
        "start_of_hour" => Plain::DateTime(instant.start_of_hour()),
        "start_of_day" => Plain::DateTime(instant.start_of_day()),
        "start_of_week" => option(instant.start_of_week()),
        "start_of_month" => Plain::DateTime(instant.start_of_month()),
        "start_of_quarter" => Plain::DateTime(instant.start_of_quarter()),
        "start_of_year" => Plain::DateTime(instant.start_of_year()),
        "end_of_day" => Plain::DateTime(instant.end_of_day()),
        "end_of_week" => option(instant.end_of_week()),
        "end_of_month" => Plain::DateTime(instant.end_of_month()),
        "end_of_quarter" => Plain::DateTime(instant.end_of_quarter()),
        "end_of_year" => Plain::DateTime(instant.end_of_year()),
        _ => panic!("`{name}` of an instant"),
    }
}

fn later_than_instant<'f>(name: &str, instant: DateTime, count: i64) -> Plain<'f> {
    let later = match name {
        "plus_milliseconds" => instant.plus_milliseconds(count),
        "plus_seconds" => instant.plus_seconds(count),
        "plus_minutes" => instant.plus_minutes(count),
        "plus_hours" => instant.plus_hours(count),
        "plus_days" => instant.plus_days(count),
        "plus_weeks" => instant.plus_weeks(count),
        "plus_months" => instant.plus_months(count),
        "plus_quarters" => instant.plus_quarters(count),
        "plus_years" => instant.plus_years(count),
        _ => panic!("`{name}` of an instant and a number"),
    };
    Plain::option(later.map(Plain::DateTime))
}
