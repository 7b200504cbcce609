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
        // plus_days(Date, i64) -> Option<Date>
        day.plus_days(11) == Date::of(2026, 12, 1),
        // plus_months(Date, i64) -> Option<Date>
        day.plus_months(-11) == Date::of(2025, 12, 20),
        // plus_years(Date, i64) -> Option<Date>
        day.plus_years(1) == Date::of(2027, 11, 20),
        // days_until(Date, Date) -> i64
        day.days_until(day.last_of_year()) == 41,
        // first_of_week(Date) -> Option<Date>
        day.first_of_week() == Date::of(2026, 11, 16),
        // first_of_month(Date) -> Date
        Some(day.first_of_month()) == Date::of(2026, 11, 1),
        // last_of_month(Date) -> Date
        Some(day.last_of_month()) == Date::of(2026, 11, 30),
        // first_of_year(Date) -> Date
        Some(day.first_of_year()) == Date::of(2026, 1, 1),
        // last_of_year(Date) -> Date
        Some(day.last_of_year()) == Date::of(2026, 12, 31),
        // start(Date) -> DateTime
        day.start().hour() == 0,
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
    ])
}
