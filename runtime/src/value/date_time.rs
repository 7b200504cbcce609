//! Instants and days.

use std::fmt;
use std::str::FromStr;

/// An instant in UTC, to the millisecond. Displayed as RFC 3339.
///
/// There is no `now` here: the time comes from the context (`cx.now()`), so that runs can be repeated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(i64);

/// A calendar day without a time zone: a birthday, a delivery date. Displayed as `2026-11-20`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

/// Units in milliseconds.
pub(super) const SECOND: i64 = 1_000;
pub(super) const MINUTE: i64 = 60 * SECOND;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// The first and last milliseconds that have a calendar form (years -9999 to 9999): those of all days.
const INSTANTS: std::ops::RangeInclusive<i64> = -377_705_116_800_000..=253_402_300_799_999;
/// The first and last days that have a calendar form.
const DAYS: std::ops::RangeInclusive<i64> = -4_371_587..=2_932_896;

impl DateTime {
    /// The instant so many milliseconds after 1970-01-01T00:00:00Z, within the years -9999 to 9999.
    #[must_use]
    pub fn from_milliseconds(milliseconds: i64) -> Option<Self> {
        INSTANTS.contains(&milliseconds).then_some(Self(milliseconds))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn milliseconds(self) -> i64 {
        self.0
    }

    /// So many milliseconds later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_milliseconds(self, milliseconds: i64) -> Option<Self> {
        self.0.checked_add(milliseconds).and_then(Self::from_milliseconds)
    }

    /// So many seconds later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Option<Self> {
        self.plus_milliseconds(seconds.checked_mul(SECOND)?)
    }

    /// So many minutes later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Option<Self> {
        self.plus_milliseconds(minutes.checked_mul(MINUTE)?)
    }

    /// So many hours later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Option<Self> {
        self.plus_milliseconds(hours.checked_mul(HOUR)?)
    }

    /// So many days of 24 hours later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        self.plus_milliseconds(days.checked_mul(DAY)?)
    }

    /// Milliseconds from here to `later`; negative if it is earlier.
    #[must_use]
    pub const fn milliseconds_until(self, later: Self) -> i64 {
        later.0 - self.0
    }

    /// The hour in UTC, 0 to 23.
    #[must_use]
    pub fn hour(self) -> i32 {
        self.part(HOUR, 24)
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> i32 {
        self.part(MINUTE, 60)
    }

    /// The second, 0 to 59.
    #[must_use]
    pub fn second(self) -> i32 {
        self.part(SECOND, 60)
    }

    fn part(self, unit: i64, of: i64) -> i32 {
        i32::try_from(self.0.div_euclid(unit).rem_euclid(of)).unwrap_or(0)
    }

    /// The day in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        Date(i32::try_from(self.0.div_euclid(DAY)).unwrap_or(0))
    }

    /// Milliseconds since the day began.
    pub(super) const fn of_day(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    /// The day and the time of it. Hours at both ends of the range are no instants to the calendar's library,
    /// because other time zones have no name for them.
    pub(super) fn civil(self) -> jiff::civil::DateTime {
        let passed = jiff::SignedDuration::from_millis(self.of_day());
        self.date().civil().to_datetime(jiff::civil::Time::midnight().saturating_add(passed))
    }

    /// The instant of a day and a time of it in UTC; nothing if it has no calendar form.
    pub(super) fn from_civil(civil: jiff::civil::DateTime) -> Option<Self> {
        let passed = civil.time().duration_since(jiff::civil::Time::midnight()).as_millis();
        Date::from_civil(civil.date()).start().plus_milliseconds(i64::try_from(passed).ok()?)
    }
}

impl Date {
    /// The day of a calendar date; nothing if there is no such day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self::from_civil)
    }

    /// The day of a calendar date; nothing if there is no such day. As [`Date::new`], for numbers that
    /// were computed.
    #[must_use]
    pub fn of(year: i32, month: i32, day: i32) -> Option<Self> {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Self::new(i16::try_from(year).ok()?, month, day)
    }

    /// The day so many days after 1970-01-01.
    #[must_use]
    pub fn from_days(days: i64) -> Option<Self> {
        let day = DAYS.contains(&days).then_some(days)?;
        i32::try_from(day).ok().map(Self)
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn days(self) -> i64 {
        self.0.into()
    }

    /// So many days later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        self.days().checked_add(days).and_then(Self::from_days)
    }

    /// Days from here to `later`; negative if it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.days() - self.days()
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    #[must_use]
    pub fn weekday(self) -> i32 {
        // 1970-01-01 was a Thursday.
        i32::try_from((self.days() + 3).rem_euclid(7) + 1).unwrap_or(1)
    }

    /// The Monday on or before the day; nothing before the first Monday of all.
    #[must_use]
    pub fn first_of_week(self) -> Option<Self> {
        self.plus_days(1 - i64::from(self.weekday()))
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self::from_civil(self.civil().first_of_month())
    }

    /// The last day of the month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        Self::from_civil(self.civil().last_of_month())
    }

    /// The first of January of the year.
    #[must_use]
    pub fn first_of_year(self) -> Self {
        Self::from_civil(self.civil().first_of_year())
    }

    /// The last of December of the year.
    #[must_use]
    pub fn last_of_year(self) -> Self {
        Self::from_civil(self.civil().last_of_year())
    }

    /// The year, negative before year 1.
    #[must_use]
    pub fn year(self) -> i32 {
        self.civil().year().into()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i32 {
        self.civil().month().into()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i32 {
        self.civil().day().into()
    }

    /// The instant at which the day begins in UTC.
    #[must_use]
    pub fn start(self) -> DateTime {
        DateTime(self.days() * DAY)
    }

    pub(super) fn civil(self) -> jiff::civil::Date {
        let epoch = jiff::civil::Date::constant(1970, 1, 1);
        epoch.saturating_add(jiff::Span::new().days(self.days()))
    }

    pub(super) fn from_civil(day: jiff::civil::Date) -> Self {
        let epoch = jiff::civil::Date::constant(1970, 1, 1);
        let distance = day.duration_since(epoch).as_hours() / 24;
        Self(i32::try_from(distance).unwrap_or(0))
    }
}

/// A text that is no instant or no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date or time; write 2026-11-20 or 2026-11-20T08:30:00Z")]
pub struct DateError;

impl FromStr for DateTime {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let instant = match text.parse::<jiff::Timestamp>() {
            Ok(instant) => Self::from_milliseconds(instant.as_millisecond()),
            Err(_) => text.strip_suffix('Z').and_then(|text| text.parse().ok()).and_then(Self::from_civil),
        };
        instant.ok_or(DateError)
    }
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        text.parse().map(Self::from_civil).map_err(|_| DateError)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(instant) => fmt::Display::fmt(&instant, formatter),
            Err(_) => {
                fmt::Display::fmt(&self.civil(), formatter)?;
                formatter.write_str("Z")
            }
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.civil(), formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_calendar_dates_agree_over_the_whole_range() {
        for days in [*DAYS.start(), -719_528, -1, 0, 1, 11_016, 20_412, *DAYS.end()] {
            let date = Date::from_days(days).unwrap();
            assert_eq!(date.to_string().parse::<Date>(), Ok(date), "{days}");
            assert_eq!(Date::new(date.year() as i16, date.month() as i8, date.day() as i8), Some(date));
        }
        assert_eq!(Date::from_days(DAYS.end() + 1), None);
    }

    #[test]
    fn instants_survive_their_text() {
        for text in [
            "2026-11-20T08:30:00.125Z",
            "1969-12-31T23:59:59.999Z",
            "9999-12-31T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
            "-009999-01-01T00:00:00.001Z",
        ] {
            let instant: DateTime = text.parse().unwrap();
            assert_eq!(instant.to_string(), text);
        }
        for day in [DAYS.start(), DAYS.end()].map(|days| Date::from_days(*days).unwrap()) {
            assert_eq!(DateTime::from_milliseconds(day.start().milliseconds()), Some(day.start()), "{day}");
            assert_eq!(day.start().date(), day);
        }
        assert_eq!("1969-12-31T23:59:59.999Z".parse::<DateTime>().unwrap().date().to_string(), "1969-12-31");
    }
}
