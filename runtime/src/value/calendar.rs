//! Computing with the calendar: amounts of weeks, months and years, how far apart two moments are, and where
//! the period begins and ends that a moment lies in.
//!
//! All of it is in UTC and in the Gregorian calendar; weeks begin on Monday and are counted as ISO 8601
//! counts them. Absent: the clock, and time zones, which are not a part of an instant.

use super::date_time::{DAY, HOUR, MINUTE, SECOND};
use super::{Date, DateTime};

/// Whole months between two moments, each as its months since year 0 and what of its month has passed. A
/// month that is not over does not count, in either direction.
fn whole_months<T: Ord>((from, passed): (i64, T), (to, reached): (i64, T)) -> i64 {
    let months = to - from;
    match reached.cmp(&passed) {
        std::cmp::Ordering::Less if months > 0 => months - 1,
        std::cmp::Ordering::Greater if months < 0 => months + 1,
        _ => months,
    }
}

impl Date {
    /// So many months later (earlier, if negative), on the last day of the month if it is shorter;
    /// nothing if that has no calendar form.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Option<Self> {
        let month = (self.months() - 1).checked_add(months)?;
        let year = i32::try_from(month.div_euclid(12)).ok()?;
        let first = Self::of(year, i32::try_from(month.rem_euclid(12)).ok()? + 1, 1)?;
        let last = first.last_of_month();
        first.plus_days(i64::from(self.day().min(last.day())) - 1)
    }

    /// So many years later (earlier, if negative), on the 28th for a 29th of February that is not there;
    /// nothing if that has no calendar form.
    #[must_use]
    pub fn plus_years(self, years: i64) -> Option<Self> {
        self.plus_months(years.checked_mul(12)?)
    }

    /// So many weeks later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_weeks(self, weeks: i64) -> Option<Self> {
        self.plus_days(weeks.checked_mul(7)?)
    }

    /// So many times three months later (earlier, if negative), on the last day of the month if it is
    /// shorter; nothing if that has no calendar form.
    #[must_use]
    pub fn plus_quarters(self, quarters: i64) -> Option<Self> {
        self.plus_months(quarters.checked_mul(3)?)
    }

    /// Whole weeks from here to `later`; negative if it is earlier. A week that is not over does not count.
    #[must_use]
    pub fn weeks_until(self, later: Self) -> i64 {
        self.days_until(later) / 7
    }

    /// Whole months from here to `later`; negative if it is earlier. A month that is not over does not
    /// count: from the 31st of January to the 28th of February none has passed.
    ///
    /// ```
    /// use tidewater::prelude::Date;
    /// let (begin, end) = (Date::of(2026, 1, 15).unwrap(), Date::of(2026, 3, 14).unwrap());
    /// assert_eq!((begin.months_until(end), end.months_until(begin)), (1, -1));
    /// ```
    #[must_use]
    pub fn months_until(self, later: Self) -> i64 {
        whole_months((self.months(), self.day()), (later.months(), later.day()))
    }

    /// Whole years from here to `later`; negative if it is earlier. A year that is not over does not count.
    #[must_use]
    pub fn years_until(self, later: Self) -> i64 {
        self.months_until(later) / 12
    }

    /// Months since year 0.
    fn months(self) -> i64 {
        i64::from(self.year()) * 12 + i64::from(self.month())
    }

    /// The quarter of the year, 1 to 4.
    #[must_use]
    pub fn quarter(self) -> i32 {
        (self.month() + 2) / 3
    }

    /// The week of the year by ISO 8601, 1 to 53: the one with the first Thursday is the first, so the
    /// first days of January may lie in the last week of the year before.
    #[must_use]
    pub fn week(self) -> i32 {
        self.civil().iso_week_date().week().into()
    }

    /// The day of the year, 1 to 366.
    #[must_use]
    pub fn day_of_year(self) -> i32 {
        self.civil().day_of_year().into()
    }

    /// The Sunday on or after the day; nothing after the last Sunday of all.
    #[must_use]
    pub fn last_of_week(self) -> Option<Self> {
        self.plus_days(7 - i64::from(self.weekday()))
    }

    /// The first day of the quarter.
    #[must_use]
    pub fn first_of_quarter(self) -> Self {
        self.plus_months(i64::from((1 - self.month()) % 3)).unwrap_or(self).first_of_month()
    }

    /// The last day of the quarter.
    #[must_use]
    pub fn last_of_quarter(self) -> Self {
        self.plus_months(i64::from((12 - self.month()) % 3)).unwrap_or(self).last_of_month()
    }

    /// The instant at that time of the day in UTC; nothing if there is no such time.
    #[must_use]
    pub fn at(self, hour: i32, minute: i32, second: i32) -> Option<DateTime> {
        let is_time = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
        let passed = i64::from(hour) * HOUR + i64::from(minute) * MINUTE + i64::from(second) * SECOND;
        if is_time { self.start().plus_milliseconds(passed) } else { None }
    }

    /// The last millisecond of the day in UTC.
    #[must_use]
    pub fn end(self) -> DateTime {
        let start = self.start();
        start.plus_milliseconds(DAY - 1).unwrap_or(start)
    }
}

impl DateTime {
    /// The instant of a calendar date and a time in UTC; nothing if there is no such day or time.
    ///
    /// ```
    /// use tidewater::prelude::DateTime;
    /// assert_eq!(DateTime::of(2026, 11, 20, 8, 30, 0).unwrap().to_string(), "2026-11-20T08:30:00Z");
    /// assert_eq!(DateTime::of(2026, 2, 29, 8, 30, 0), None);
    /// ```
    #[must_use]
    pub fn of(year: i32, month: i32, day: i32, hour: i32, minute: i32, second: i32) -> Option<Self> {
        Date::of(year, month, day)?.at(hour, minute, second)
    }

    /// So many weeks later (earlier, if negative); nothing if that has no calendar form.
    #[must_use]
    pub fn plus_weeks(self, weeks: i64) -> Option<Self> {
        self.plus_days(weeks.checked_mul(7)?)
    }

    /// So many months later (earlier, if negative) at the same time of the day, on the last day of the
    /// month if it is shorter; nothing if that has no calendar form.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Option<Self> {
        self.date().plus_months(months)?.start().plus_milliseconds(self.of_day())
    }

    /// So many times three months later (earlier, if negative), as [`Self::plus_months`].
    #[must_use]
    pub fn plus_quarters(self, quarters: i64) -> Option<Self> {
        self.plus_months(quarters.checked_mul(3)?)
    }

    /// So many years later (earlier, if negative) at the same time of the day, on the 28th for a 29th of
    /// February that is not there; nothing if that has no calendar form.
    #[must_use]
    pub fn plus_years(self, years: i64) -> Option<Self> {
        self.date().plus_years(years)?.start().plus_milliseconds(self.of_day())
    }

    /// Whole seconds from here to `later`; negative if it is earlier. What is not over does not count.
    #[must_use]
    pub const fn seconds_until(self, later: Self) -> i64 {
        self.milliseconds_until(later) / SECOND
    }

    /// Whole minutes from here to `later`; negative if it is earlier. What is not over does not count.
    #[must_use]
    pub const fn minutes_until(self, later: Self) -> i64 {
        self.milliseconds_until(later) / MINUTE
    }

    /// Whole hours from here to `later`; negative if it is earlier. What is not over does not count.
    #[must_use]
    pub const fn hours_until(self, later: Self) -> i64 {
        self.milliseconds_until(later) / HOUR
    }

    /// Whole days of 24 hours from here to `later`; negative if it is earlier. What is not over does not
    /// count.
    #[must_use]
    pub const fn days_until(self, later: Self) -> i64 {
        self.milliseconds_until(later) / DAY
    }

    /// Whole weeks from here to `later`; negative if it is earlier. What is not over does not count.
    #[must_use]
    pub const fn weeks_until(self, later: Self) -> i64 {
        self.milliseconds_until(later) / (7 * DAY)
    }

    /// Whole months from here to `later`; negative if it is earlier. A month that is not over, to the
    /// millisecond, does not count.
    #[must_use]
    pub fn months_until(self, later: Self) -> i64 {
        let passed = |at: Self| (at.date().months(), (at.date().day(), at.of_day()));
        whole_months(passed(self), passed(later))
    }

    /// Whole years from here to `later`; negative if it is earlier. A year that is not over, to the
    /// millisecond, does not count.
    #[must_use]
    pub fn years_until(self, later: Self) -> i64 {
        self.months_until(later) / 12
    }

    /// The millisecond of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(self) -> i32 {
        i32::try_from(self.milliseconds().rem_euclid(SECOND)).unwrap_or(0)
    }

    /// The second without what is behind it.
    #[must_use]
    pub fn start_of_second(self) -> Self {
        self.down_to(SECOND)
    }

    /// The minute without what is behind it.
    #[must_use]
    pub fn start_of_minute(self) -> Self {
        self.down_to(MINUTE)
    }

    /// The hour without what is behind it.
    #[must_use]
    pub fn start_of_hour(self) -> Self {
        self.down_to(HOUR)
    }

    /// The instant at which the day begins in UTC.
    #[must_use]
    pub fn start_of_day(self) -> Self {
        self.down_to(DAY)
    }

    fn down_to(self, unit: i64) -> Self {
        // The range begins with a whole day, so what is earlier by less than that is within it.
        self.plus_milliseconds(-self.milliseconds().rem_euclid(unit)).unwrap_or(self)
    }

    /// The instant at which the week begins in UTC, on its Monday; nothing before the first Monday of all.
    #[must_use]
    pub fn start_of_week(self) -> Option<Self> {
        self.date().first_of_week().map(Date::start)
    }

    /// The instant at which the month begins in UTC.
    #[must_use]
    pub fn start_of_month(self) -> Self {
        self.date().first_of_month().start()
    }

    /// The instant at which the quarter begins in UTC.
    #[must_use]
    pub fn start_of_quarter(self) -> Self {
        self.date().first_of_quarter().start()
    }

    /// The instant at which the year begins in UTC.
    #[must_use]
    pub fn start_of_year(self) -> Self {
        self.date().first_of_year().start()
    }

    /// The last millisecond of the day in UTC.
    #[must_use]
    pub fn end_of_day(self) -> Self {
        self.date().end()
    }

    /// The last millisecond of the week in UTC, on its Sunday; nothing after the last Sunday of all.
    #[must_use]
    pub fn end_of_week(self) -> Option<Self> {
        self.date().last_of_week().map(Date::end)
    }

    /// The last millisecond of the month in UTC.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        self.date().last_of_month().end()
    }

    /// The last millisecond of the quarter in UTC.
    #[must_use]
    pub fn end_of_quarter(self) -> Self {
        self.date().last_of_quarter().end()
    }

    /// The last millisecond of the year in UTC.
    #[must_use]
    pub fn end_of_year(self) -> Self {
        self.date().last_of_year().end()
    }
}

#[cfg(test)]
mod tests;
