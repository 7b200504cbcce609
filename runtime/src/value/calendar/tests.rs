//! Every function of the calendar against what it means, said a second time with the days counted one by one
//! or by another library, over the edges of months, years and the whole range.

use super::*;

const FIRST: i64 = -4_371_587;
const LAST: i64 = 2_932_896;

/// Days around each edge of the calendar, and some between.
fn days() -> Vec<Date> {
    let edges = [
        (2024, 2, 28),
        (2024, 2, 29),
        (2024, 3, 1),
        (2023, 2, 28),
        (2023, 3, 1),
        (1900, 2, 28),
        (2000, 2, 29),
        (2020, 12, 31),
        (2021, 1, 1),
        (2021, 1, 3),
        (2021, 1, 4),
        (2026, 1, 31),
        (2026, 4, 30),
        (2026, 5, 31),
        (2026, 6, 30),
        (2026, 7, 1),
        (2026, 11, 20),
        (1, 1, 1),
        (0, 12, 31),
        (0, 2, 29),
        (-4, 2, 29),
        (-1, 12, 31),
        (1969, 12, 31),
        (1970, 1, 1),
        (9999, 1, 1),
        (9999, 11, 30),
        (-9999, 1, 31),
        (-9999, 3, 1),
    ];
    let ends = (0..9).flat_map(|near| [FIRST + near, LAST - near]);
    let spread = (0..400).map(|step| FIRST + step * (LAST - FIRST) / 400 + step % 7);
    let numbered = ends.chain(spread).map(|day| Date::from_days(day).unwrap());
    edges.iter().map(|(year, month, day)| Date::of(*year, *month, *day).unwrap()).chain(numbered).collect()
}

fn instants() -> Vec<DateTime> {
    let times = [0, 1, 999, 1_000, 59_999, 60_000, 3_599_999, 3_600_000, 45_296_789, 86_399_999];
    let at =
        |day: Date| times.map(|time| DateTime::from_milliseconds(day.start().milliseconds() + time).unwrap());
    days().into_iter().flat_map(at).collect()
}

const AMOUNTS: [i64; 21] = [
    0,
    1,
    -1,
    2,
    -2,
    3,
    4,
    -4,
    11,
    12,
    -12,
    13,
    400,
    -4_800,
    119_987,
    239_980,
    239_987,
    239_988,
    -239_987,
    i64::MAX,
    i64::MIN,
];

/// The day so many months later, found without a library of calendars: of all days of that month, the last
/// that is not behind the day.
fn months_later(day: Date, months: i64) -> Option<Date> {
    let month = (i64::from(day.year()) * 12 + i64::from(day.month()) - 1).checked_add(months)?;
    let (year, month) = (i32::try_from(month.div_euclid(12)).ok()?, month.rem_euclid(12) + 1);
    (1..=day.day()).rev().find_map(|of_month| Date::of(year, i32::try_from(month).unwrap(), of_month))
}

#[test]
fn months_quarters_years_and_weeks_later_are_the_days_that_the_calendar_says() {
    for day in days() {
        for amount in AMOUNTS {
            let said = |factor: i64| amount.checked_mul(factor).and_then(|months| months_later(day, months));
            assert_eq!(day.plus_months(amount), said(1), "{day} and {amount} months");
            assert_eq!(day.plus_quarters(amount), said(3), "{day} and {amount} quarters");
            assert_eq!(day.plus_years(amount), said(12), "{day} and {amount} years");
            let weeks = amount.checked_mul(7).and_then(|days| day.days().checked_add(days));
            assert_eq!(day.plus_weeks(amount), weeks.and_then(Date::from_days), "{day} and {amount} weeks");
        }
    }
}

#[test]
fn an_instant_moves_as_its_day_does_and_keeps_its_time() {
    for instant in instants() {
        let time = instant.milliseconds() - instant.date().start().milliseconds();
        let kept = |day: Option<Date>| day.and_then(|day| day.start().plus_milliseconds(time));
        for amount in AMOUNTS {
            assert_eq!(instant.plus_months(amount), kept(instant.date().plus_months(amount)));
            assert_eq!(instant.plus_quarters(amount), kept(instant.date().plus_quarters(amount)));
            assert_eq!(instant.plus_years(amount), kept(instant.date().plus_years(amount)));
            assert_eq!(instant.plus_weeks(amount), kept(instant.date().plus_weeks(amount)));
        }
    }
}

#[test]
fn differences_count_what_is_over_and_turn_their_sign_with_their_direction() {
    let days = days();
    for (from, to) in days.iter().zip(days.iter().cycle().skip(5)).chain(days.iter().zip(days.iter().rev())) {
        let months = from.months_until(*to);
        assert_eq!(to.months_until(*from), -months, "{from} {to}");
        assert_eq!(from.years_until(*to), months / 12);
        assert_eq!(from.weeks_until(*to), (to.days() - from.days()) / 7);
        // A library that is another's counts a month until the same day, and so do we.
        // It has no span over nearly the whole range.
        if let Ok(span) = from.civil().until((jiff::Unit::Month, to.civil())) {
            assert_eq!(i64::from(span.get_months()), months, "{from} {to}");
        }
    }
    let instants = instants();
    for (from, to) in instants.iter().zip(instants.iter().cycle().skip(37)) {
        let distance = to.milliseconds() - from.milliseconds();
        assert_eq!(from.seconds_until(*to), distance / 1_000);
        assert_eq!(from.minutes_until(*to), distance / 60_000);
        assert_eq!(from.hours_until(*to), distance / 3_600_000);
        assert_eq!(from.days_until(*to), distance / 86_400_000);
        assert_eq!(from.weeks_until(*to), distance / 604_800_000);
        let months = from.months_until(*to);
        assert_eq!(to.months_until(*from), -months, "{from} {to}");
        assert_eq!(from.years_until(*to), months / 12);
        // One millisecond before the last of the months is over, it does not count.
        let (day, other) = (from.date().months_until(to.date()), to.milliseconds().rem_euclid(86_400_000));
        let time = from.milliseconds().rem_euclid(86_400_000);
        let is_short =
            from.date().day() == to.date().day() && (if day > 0 { other < time } else { other > time });
        assert_eq!(months, if is_short { day - day.signum() } else { day }, "{from} {to}");
    }
}

#[test]
fn a_period_begins_and_ends_where_its_number_changes() {
    for day in days() {
        let same = |other: Option<Date>, what: fn(Date) -> (i32, i32)| {
            other.is_some_and(|other| what(other) == what(day))
        };
        let ends = |first: Date, last: Date, what: fn(Date) -> (i32, i32)| {
            assert!(first <= day && day <= last, "{day}");
            assert!(same(Some(first), what) && same(Some(last), what), "{day}");
            assert!(!same(first.plus_days(-1), what) && !same(last.plus_days(1), what), "{day}");
        };
        ends(day.first_of_quarter(), day.last_of_quarter(), |day| (day.year(), (day.month() - 1) / 3));
        ends(day.first_of_month(), day.last_of_month(), |day| (day.year(), day.month()));
        ends(day.first_of_year(), day.last_of_year(), |day| (day.year(), 0));
        assert_eq!(day.quarter(), (day.month() - 1) / 3 + 1);
        assert_eq!(i64::from(day.day_of_year()), day.days() - day.first_of_year().days() + 1);
        assert_eq!(
            day.last_of_week(),
            (0..7).find_map(|later| day.plus_days(later).filter(|day| day.weekday() == 7))
        );
        assert!(day.last_of_week().is_some() || day.plus_days(6).is_none());
        // The week of a day is that of its Thursday, and the weeks of a year are counted from its first.
        let thursday = day.plus_days(4 - i64::from(day.weekday()));
        if let Some(thursday) = thursday {
            assert_eq!(day.week(), (thursday.day_of_year() - 1) / 7 + 1, "{day}");
        }
        assert!((1..=53).contains(&day.week()));
        assert_eq!(day.end().milliseconds(), day.start().milliseconds() + 86_399_999);
    }
}

#[test]
fn an_instant_is_cut_down_to_its_units() {
    for instant in instants() {
        let at = instant.milliseconds();
        for (cut, unit) in [
            (instant.start_of_second(), 1_000),
            (instant.start_of_minute(), 60_000),
            (instant.start_of_hour(), 3_600_000),
            (instant.start_of_day(), 86_400_000),
        ] {
            assert_eq!(cut.milliseconds(), at.div_euclid(unit) * unit, "{instant}");
        }
        let day = instant.date();
        assert_eq!(instant.start_of_week(), day.first_of_week().map(Date::start));
        assert_eq!(instant.end_of_week(), day.last_of_week().map(Date::end));
        let begins = [instant.start_of_month(), instant.start_of_quarter(), instant.start_of_year()];
        assert_eq!(
            begins,
            [day.first_of_month(), day.first_of_quarter(), day.first_of_year()].map(Date::start)
        );
        let ends =
            [instant.end_of_day(), instant.end_of_month(), instant.end_of_quarter(), instant.end_of_year()];
        assert_eq!(
            ends,
            [day, day.last_of_month(), day.last_of_quarter(), day.last_of_year()].map(Date::end)
        );
        assert!(begins.iter().all(|begin| *begin <= instant) && ends.iter().all(|end| *end >= instant));
        let parts = (instant.hour(), instant.minute(), instant.second());
        let again = day.at(parts.0, parts.1, parts.2);
        assert_eq!(again, Some(instant.start_of_second()));
        assert_eq!(again, DateTime::of(day.year(), day.month(), day.day(), parts.0, parts.1, parts.2));
        assert_eq!(i64::from(instant.millisecond()), at.rem_euclid(1_000));
    }
}

#[test]
fn what_is_no_time_of_the_day_is_nothing() {
    let day = Date::of(2024, 2, 29).unwrap();
    for (hour, minute, second) in [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 60), (0, 0, -1)] {
        assert_eq!(day.at(hour, minute, second), None);
    }
    for extreme in [i32::MIN, i32::MAX] {
        assert_eq!(day.at(extreme, extreme, extreme), None);
        assert_eq!(DateTime::of(extreme, extreme, extreme, 0, 0, 0), None);
    }
    assert_eq!(DateTime::of(2023, 2, 29, 0, 0, 0), None);
    assert_eq!(
        DateTime::of(9999, 12, 31, 23, 59, 59).map(DateTime::end_of_year),
        Some(Date::from_days(LAST).unwrap().end())
    );
}
