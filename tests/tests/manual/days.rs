//! The functions of days and instants.

use tidewater::prelude::*;

#[nanoflow]
pub fn days(cx: &mut Device) -> FlowResult<Vec<bool>> {
    // Date::of(i32, i32, i32) -> Option<Date>
    let Some(day) = Date::of(2026, 11, 20) else { return Ok(vec![false]) };
    Ok(vec![
        // Date::new(integer, integer, integer) -> Option<Date>
        Date::new(2026, 2, 30).is_none(),
        // Date::from_days(i64) -> Option<Date>
        Date::from_days(day.days()) == Some(day),
        // days(Date) -> i64
        Date::from_days(0).map(|day| day.days()) == Some(0),
        // year(Date) -> i32
        day.year() == 2026,
        // month(Date) -> i32
        day.month() == 11,
        // day(Date) -> i32
        day.day() == 20,
        // weekday(Date) -> i32
        day.weekday() == 5,
        // quarter(Date) -> i32
        day.quarter() == 4,
        // week(Date) -> i32
        day.week() == 47,
        // day_of_year(Date) -> i32
        day.day_of_year() == 324,
        // plus_days(Date, i64) -> Option<Date>
        day.plus_days(11) == Date::of(2026, 12, 1),
        // plus_months(Date, i64) -> Option<Date>
        day.plus_months(-11) == Date::of(2025, 12, 20),
        // plus_weeks(Date, i64) -> Option<Date>
        day.plus_weeks(-1) == Date::of(2026, 11, 13),
        // plus_quarters(Date, i64) -> Option<Date>
        day.plus_quarters(1) == Date::of(2027, 2, 20),
        // plus_years(Date, i64) -> Option<Date>
        day.plus_years(1) == Date::of(2027, 11, 20),
        // days_until(Date, Date) -> i64
        day.days_until(day.last_of_year()) == 41,
        // weeks_until(Date, Date) -> i64
        day.weeks_until(day.last_of_year()) == 5,
        // months_until(Date, Date) -> i64
        day.months_until(day.first_of_year()) == -10,
        // years_until(Date, Date) -> i64
        day.years_until(day.last_of_year()) == 0,
        // first_of_week(Date) -> Option<Date>
        day.first_of_week() == Date::of(2026, 11, 16),
        // last_of_week(Date) -> Option<Date>
        day.last_of_week() == Date::of(2026, 11, 22),
        // first_of_month(Date) -> Date
        Some(day.first_of_month()) == Date::of(2026, 11, 1),
        // last_of_month(Date) -> Date
        Some(day.last_of_month()) == Date::of(2026, 11, 30),
        // first_of_quarter(Date) -> Date
        Some(day.first_of_quarter()) == Date::of(2026, 10, 1),
        // last_of_quarter(Date) -> Date
        day.last_of_quarter() == day.last_of_year(),
        // first_of_year(Date) -> Date
        Some(day.first_of_year()) == Date::of(2026, 1, 1),
        // last_of_year(Date) -> Date
        Some(day.last_of_year()) == Date::of(2026, 12, 31),
        // start(Date) -> DateTime
        day.start().hour() == 0,
        // end(Date) -> DateTime
        day.end().second() == 59,
        // at(Date, i32, i32, i32) -> Option<DateTime>
        day.at(8, 30, 0).map(|at| at.minute()) == Some(30),
        // format(Date, String) -> Option<String>
        day.format("%-d %B %Y") == Some("20 November 2026".to_owned()),
        // Date::parse_as(String, String) -> Option<Date>
        Date::parse_as("20.11.2026", "%d.%m.%Y") == Some(day),
    ])
}

#[nanoflow]
pub fn instants(cx: &mut Device, day: Date) -> FlowResult<Vec<bool>> {
    let start = day.start();
    // plus_hours(DateTime, i64) -> Option<DateTime>
    let noon = start.plus_hours(12).unwrap_or(start);
    // plus_milliseconds(DateTime, i64) -> Option<DateTime>
    let later = noon.plus_milliseconds(61_500).unwrap_or(noon);
    Ok(vec![
        // DateTime::from_milliseconds(i64) -> Option<DateTime>
        DateTime::from_milliseconds(start.milliseconds()) == Some(start),
        // milliseconds(DateTime) -> i64
        later.milliseconds() - noon.milliseconds() == 61_500,
        // date(DateTime) -> Date
        later.date() == day,
        // hour(DateTime) -> i32
        later.hour() == 12,
        // minute(DateTime) -> i32
        later.minute() == 1,
        // second(DateTime) -> i32
        later.second() == 1,
        // plus_seconds(DateTime, i64) -> Option<DateTime>
        noon.plus_seconds(3_600) == start.plus_hours(13),
        // plus_minutes(DateTime, i64) -> Option<DateTime>
        noon.plus_minutes(-720) == Some(start),
        // plus_days(DateTime, i64) -> Option<DateTime>
        noon.plus_days(1).map(|at| at.date()) == day.plus_days(1),
        // milliseconds_until(DateTime, DateTime) -> i64
        noon.milliseconds_until(later) == 61_500,
        // millisecond(DateTime) -> i32
        later.millisecond() == 500,
        // format(DateTime, String) -> Option<String>
        later.format("%H:%M:%S.%3f") == Some("12:01:01.500".to_owned()),
        // DateTime::parse_as(String, String) -> Option<DateTime>
        DateTime::parse_as("20.11.2026 08:30", "%d.%m.%Y %H:%M") == DateTime::of(2026, 11, 20, 8, 30, 0),
    ])
}

/// Periods in UTC: amounts of them, what lies between two instants, where they begin and end.
#[nanoflow]
pub fn periods(cx: &mut Device) -> FlowResult<Vec<bool>> {
    // DateTime::of(i32, i32, i32, i32, i32, i32) -> Option<DateTime>
    let Some(at) = DateTime::of(2024, 2, 29, 8, 30, 15) else { return Ok(vec![false]) };
    // plus_years(DateTime, i64) -> Option<DateTime>
    let later = at.plus_years(1).unwrap_or(at);
    let day = at.date();
    Ok(vec![
        later.date().day() == 28,
        // plus_weeks(DateTime, i64) -> Option<DateTime>
        at.plus_weeks(1).map(|at| at.date()) == Date::of(2024, 3, 7),
        // plus_months(DateTime, i64) -> Option<DateTime>
        at.plus_months(-12) == DateTime::of(2023, 2, 28, 8, 30, 15),
        // plus_quarters(DateTime, i64) -> Option<DateTime>
        at.plus_quarters(1) == at.plus_months(3),
        // seconds_until(DateTime, DateTime) -> i64
        at.seconds_until(later) == 365 * 86_400,
        // minutes_until(DateTime, DateTime) -> i64
        at.minutes_until(later) == 365 * 1_440,
        // hours_until(DateTime, DateTime) -> i64
        later.hours_until(at) == -365 * 24,
        // days_until(DateTime, DateTime) -> i64
        at.days_until(later) == 365,
        // weeks_until(DateTime, DateTime) -> i64
        at.weeks_until(later) == 52,
        // months_until(DateTime, DateTime) -> i64
        at.months_until(later) == 11,
        // years_until(DateTime, DateTime) -> i64
        at.years_until(later) == 0,
        // start_of_second(DateTime) -> DateTime
        at.start_of_second() == at,
        // start_of_minute(DateTime) -> DateTime
        at.start_of_minute().second() == 0,
        // start_of_hour(DateTime) -> DateTime
        at.start_of_hour().minute() == 0,
        // start_of_day(DateTime) -> DateTime
        at.start_of_day() == day.start(),
        // start_of_week(DateTime) -> Option<DateTime>
        at.start_of_week() == DateTime::of(2024, 2, 26, 0, 0, 0),
        // start_of_month(DateTime) -> DateTime
        at.start_of_month().date() == day.first_of_month(),
        // start_of_quarter(DateTime) -> DateTime
        at.start_of_quarter() == at.start_of_year(),
        // start_of_year(DateTime) -> DateTime
        at.start_of_year().date() == day.first_of_year(),
        // end_of_day(DateTime) -> DateTime
        at.end_of_day() == day.end(),
        // end_of_week(DateTime) -> Option<DateTime>
        at.end_of_week().map(|end| end.date()) == Date::of(2024, 3, 3),
        // end_of_month(DateTime) -> DateTime
        at.end_of_month() == at.end_of_day(),
        // end_of_quarter(DateTime) -> DateTime
        Some(at.end_of_quarter().date()) == Date::of(2024, 3, 31),
        // end_of_year(DateTime) -> DateTime
        at.end_of_year().millisecond() == 999,
    ])
}
