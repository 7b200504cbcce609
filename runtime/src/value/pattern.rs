//! Days, instants and decimals as texts by a pattern, and back.
//!
//! Patterns of days and instants are those of `strftime`, which the calendar's library reads. A pattern of a
//! decimal is an example of its digits, as in spreadsheets. Absent: the names of months in other languages
//! than English, and time zones.

use super::{Date, DateTime, Decimal};
use jiff::fmt::strtime::BrokenDownTime;
use tidewater_model::limits::PATTERN_BYTES;

/// What is written with the pattern; nothing if it is too long or the library does not know it.
fn written(time: &BrokenDownTime, pattern: &str) -> Option<String> {
    if pattern.len() > PATTERN_BYTES { None } else { time.to_string(pattern).ok() }
}

/// What the text says by the pattern; nothing if it is not written so, or names a time zone.
fn read(text: &str, pattern: &str) -> Option<BrokenDownTime> {
    if pattern.len() > PATTERN_BYTES {
        return None;
    }
    BrokenDownTime::parse(pattern, text).ok().filter(|read| read.iana_time_zone().is_none())
}

impl Date {
    /// The day as a text, by a pattern of `strftime`: `%d.%m.%Y` gives `20.11.2026`.
    ///
    /// `%Y` is the year, `%m` the month, `%d` the day, `%B` and `%b` the month's name, `%A` and `%a` the
    /// weekday's, `%j` the day of the year, `%V` the week and `%G` its year. `%-d` is without zeros in front.
    /// Nothing if the pattern is longer than [`PATTERN_BYTES`], is none, or asks for what a day does not
    /// have, as an hour.
    ///
    /// ```
    /// use tidewater::prelude::Date;
    /// let day = Date::of(2026, 11, 5).unwrap();
    /// assert_eq!(day.format("%-d %B %Y").unwrap(), "5 November 2026");
    /// assert_eq!(day.format("%H"), None);
    /// ```
    #[must_use]
    pub fn format(self, pattern: &str) -> Option<String> {
        written(&BrokenDownTime::from(self.civil()), pattern)
    }

    /// The day that a text says by a pattern, as [`Self::format`] writes it; nothing if the text is not
    /// written so.
    ///
    /// ```
    /// use tidewater::prelude::Date;
    /// assert_eq!(Date::parse_as("20.11.2026", "%d.%m.%Y"), Date::of(2026, 11, 20));
    /// assert_eq!(Date::parse_as("30.02.2026", "%d.%m.%Y"), None);
    /// ```
    #[must_use]
    pub fn parse_as(text: &str, pattern: &str) -> Option<Self> {
        read(text, pattern)?.to_date().ok().map(Self::from_civil)
    }
}

impl DateTime {
    /// The instant in UTC as a text, by a pattern of `strftime`: `%d.%m.%Y %H:%M` gives `20.11.2026 08:30`.
    ///
    /// As [`Date::format`], and `%H`, `%M` and `%S` are the hour, the minute and the second, `%I` and `%p`
    /// the hour of twelve, `%3f` the milliseconds, `%s` the seconds since 1970. Nothing if the pattern is
    /// longer than [`PATTERN_BYTES`] or is none.
    #[must_use]
    pub fn format(self, pattern: &str) -> Option<String> {
        let mut time = BrokenDownTime::from(self.civil());
        time.set_offset(Some(jiff::tz::Offset::UTC));
        written(&time, pattern)
    }

    /// The instant that a text says by a pattern, as [`Self::format`] writes it: in UTC, unless the pattern
    /// has an offset, `%z`. Nothing if the text is not written so. Without a time it is the first of the
    /// day.
    ///
    /// ```
    /// use tidewater::prelude::DateTime;
    /// let at = DateTime::of(2026, 11, 20, 8, 30, 0);
    /// assert_eq!(DateTime::parse_as("20.11.2026 08:30", "%d.%m.%Y %H:%M"), at);
    /// assert_eq!(DateTime::parse_as("2026-11-20 09:30 +0100", "%Y-%m-%d %H:%M %z"), at);
    /// ```
    #[must_use]
    pub fn parse_as(text: &str, pattern: &str) -> Option<Self> {
        let read = read(text, pattern)?;
        if let Some(instant) = read.timestamp() {
            return Self::from_milliseconds(instant.as_millisecond());
        }
        let ahead = read.offset().map_or(0, jiff::tz::Offset::seconds);
        Self::from_civil(read.to_datetime().ok()?)?.plus_seconds(-i64::from(ahead))
    }
}

// --- Decimals -------------------------------------------------------------------------------------

/// A pattern of a decimal, taken apart.
struct Shape<'a> {
    before: &'a str,
    after: &'a str,
    /// The digits before the point that are always written.
    least: usize,
    /// What stands between groups of digits, and how many are in one.
    groups: Option<(char, usize)>,
    point: Option<char>,
    /// The digits behind the point that are always written, and how many there may be.
    fraction: (usize, usize),
}

const fn is_place(letter: char) -> bool {
    matches!(letter, '#' | '0')
}

impl<'a> Shape<'a> {
    fn read(pattern: &'a str) -> Option<Self> {
        let (first, last) = (pattern.find(is_place)?, pattern.rfind(is_place)?);
        let (before, places, after) = (&pattern[..first], &pattern[first..=last], &pattern[last + 1..]);
        if pattern.len() > PATTERN_BYTES || before.contains(Self::is_taken) || after.contains(Self::is_taken)
        {
            return None;
        }
        let between = places.char_indices().filter(|(_, letter)| !is_place(*letter));
        let signs: Vec<(usize, char)> = between.collect();
        // Digits before the point end in `0`, those behind it begin so, or are `#` only: this tells apart
        // what separates groups, as in `#,##0`, and the point, as in `0,00`.
        let is_fraction = |text: &str| !text.is_empty() && !text.trim_start_matches('0').contains('0');
        let point = signs.last().copied().filter(|(at, sign)| {
            places[..*at].ends_with('0') && is_fraction(&places[at + sign.len_utf8()..])
        });
        let (whole, fraction) = match point {
            Some((at, sign)) => (&places[..at], &places[at + sign.len_utf8()..]),
            None => (places, ""),
        };
        let group = signs.iter().filter(|sign| Some(**sign) != point).map(|(_, sign)| *sign);
        let group: Vec<char> = group.collect();
        let digits: String = whole.chars().filter(|letter| is_place(*letter)).collect();
        let is_sound = digits.trim_start_matches('#').trim_start_matches('0').is_empty()
            && digits.ends_with('0')
            && group.iter().all(|sign| *sign == group[0] && Some(*sign) != point.map(|(_, sign)| sign))
            && !signs.iter().any(|(_, sign)| Self::is_taken(*sign));
        let size = |sign: &char| whole.rsplit(*sign).next().map_or(0, str::len);
        let sizes_agree = |sign: &char| whole.split(*sign).all(|part| (1..=size(sign)).contains(&part.len()));
        if !is_sound || !group.first().is_none_or(sizes_agree) {
            return None;
        }
        Some(Self {
            before,
            after,
            least: digits.matches('0').count(),
            groups: group.first().map(|sign| (*sign, size(sign))),
            point: point.map(|(_, sign)| sign),
            fraction: (fraction.matches('0').count(), fraction.len()),
        })
    }

    /// What a pattern may hold in no other meaning: a sign or a digit would be taken for the number's.
    fn is_taken(letter: char) -> bool {
        letter == '-' || letter.is_ascii_digit() || letter == '#'
    }

    fn write(&self, number: Decimal) -> String {
        let (least, most) = self.fraction;
        let rounded = number.round(u32::try_from(most).unwrap_or(u32::MAX));
        let text = rounded.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let whole = if whole == "0" { "" } else { whole };
        let whole = format!("{whole:0>least$}", least = self.least);
        let mut shown = if rounded < 0 { format!("-{}", self.before) } else { self.before.to_owned() };
        for (at, digit) in whole.chars().enumerate() {
            let left = whole.len() - at;
            shown.extend(self.groups.filter(|(_, size)| at > 0 && left % size == 0).map(|(sign, _)| sign));
            shown.push(digit);
        }
        let fraction = format!("{fraction:0<least$}");
        if !fraction.is_empty() {
            shown.extend(self.point);
            shown.push_str(&fraction);
        }
        shown + self.after
    }

    fn parse(&self, text: &str) -> Option<Decimal> {
        let (sign, text) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
        let text = text.strip_prefix(self.before)?.strip_suffix(self.after)?;
        let (whole, fraction) = match self.point.and_then(|point| text.split_once(point)) {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return None,
            None => (text, ""),
        };
        let digits = match self.groups {
            Some((sign, size)) if whole.contains(sign) => {
                let mut parts = whole.split(sign);
                let first = parts.next()?;
                let is_whole =
                    !first.is_empty() && first.len() <= size && parts.all(|part| part.len() == size);
                if is_whole { whole.split(sign).collect() } else { return None }
            }
            _ => whole.to_owned(),
        };
        let is_number =
            !digits.is_empty() && digits.chars().chain(fraction.chars()).all(|digit| digit.is_ascii_digit());
        // Zeros at either end are no digits of the number, of which there may be 28.
        let (digits, fraction) = (digits.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let number = if fraction.is_empty() {
            format!("{sign}0{digits}")
        } else {
            format!("{sign}0{digits}.{fraction}")
        };
        if is_number { number.parse().ok() } else { None }
    }
}

impl Decimal {
    /// The number as a text, by a pattern: `#,##0.00` gives `1,234.50`, and `#.##0,00 €` gives `1.234,50 €`.
    ///
    /// `0` is a digit that is always there, `#` one that may be. Between the digits stand the signs that are
    /// to stand there: the last one is the point if digits as in `00`, `0##` or `##` follow it, any other
    /// parts groups of as many digits as stand behind it. The digits before the point end in `0`. What
    /// stands around them is written as it is, behind the minus. The number is rounded as by
    /// [`Self::round`]. Nothing if the pattern is longer than [`PATTERN_BYTES`] or is none.
    ///
    /// ```
    /// use tidewater::prelude::Decimal;
    /// let number: Decimal = "-1234.5".parse().unwrap();
    /// assert_eq!(number.format("#,##0.00").unwrap(), "-1,234.50");
    /// assert_eq!(number.format("€ #.##0").unwrap(), "-€ 1.234");
    /// assert_eq!(number.format("00000.###").unwrap(), "-01234.5");
    /// assert_eq!(number.format("two digits"), None);
    /// ```
    #[must_use]
    pub fn format(self, pattern: &str) -> Option<String> {
        Shape::read(pattern).map(|shape| shape.write(self))
    }

    /// The number that a text says by a pattern, as [`Self::format`] writes it, with any number of digits and
    /// with or without the signs between groups. Nothing if the text is not written so.
    ///
    /// ```
    /// use tidewater::prelude::Decimal;
    /// let number = "1234.5".parse().ok();
    /// assert_eq!(Decimal::parse_as("1.234,50", "#.##0,00"), number);
    /// assert_eq!(Decimal::parse_as("1234,5", "#.##0,00"), number);
    /// assert_eq!(Decimal::parse_as("1,234.50", "#.##0,00"), None);
    /// ```
    #[must_use]
    pub fn parse_as(text: &str, pattern: &str) -> Option<Self> {
        Shape::read(pattern)?.parse(text)
    }
}

#[cfg(test)]
mod tests;
