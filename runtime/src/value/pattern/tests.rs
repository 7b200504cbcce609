//! What is written by a pattern, against what it means; and that it is read back as it was.

use super::*;

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn instants() -> Vec<DateTime> {
    let first = Date::from_days(-4_371_587).unwrap().start();
    let last = Date::from_days(2_932_896).unwrap().end();
    let written = [
        "2026-11-20T08:30:00.125Z",
        "1969-12-31T23:59:59.999Z",
        "2024-02-29T12:00:00Z",
        "0001-01-01T00:00:00Z",
    ];
    let read = written.map(|text| text.parse().unwrap());
    [first, first.plus_milliseconds(1).unwrap(), last, last.plus_seconds(-1).unwrap()]
        .into_iter()
        .chain(read)
        .collect()
}

#[test]
fn a_day_and_an_instant_are_written_part_by_part() {
    for instant in instants() {
        let day = instant.date();
        let date = format!("{:02}|{:02}|{:03}|{:02}", day.day(), day.month(), day.day_of_year(), day.week());
        assert_eq!(day.format("%d|%m|%j|%V").unwrap(), date, "{day}");
        assert_eq!(instant.format("%d|%m|%j|%V").unwrap(), date, "{instant}");
        let time = format!(
            "{:02}:{:02}:{:02}.{:03}",
            instant.hour(),
            instant.minute(),
            instant.second(),
            instant.millisecond()
        );
        assert_eq!(instant.format("%H:%M:%S.%3f").unwrap(), time, "{instant}");
        assert_eq!(instant.format("%u%z").unwrap(), format!("{}+0000", day.weekday()));
    }
    let day = Date::of(2026, 11, 5).unwrap();
    assert_eq!(day.format("%A, %-d %B %Y; %a %b %y").unwrap(), "Thursday, 5 November 2026; Thu Nov 26");
    assert_eq!(day.format("").unwrap(), "");
    assert_eq!(
        DateTime::of(2026, 11, 5, 15, 4, 5).unwrap().format("%-I %p, %s").unwrap(),
        "3 PM, 1793891045"
    );
}

#[test]
fn what_was_written_is_read_back() {
    for instant in instants() {
        for pattern in ["%Y-%m-%d %H:%M:%S.%f", "%3f of %d/%m/%Y at %T", "%Y %j %I:%M:%S.%f %p"] {
            let text = instant.format(pattern).unwrap();
            assert_eq!(DateTime::parse_as(&text, pattern), Some(instant), "{text} as {pattern}");
        }
        let day = instant.date();
        for pattern in ["%Y-%m-%d", "%d.%m.%Y", "%j/%Y", "%-d %B %Y", "%G-W%V-%u"] {
            let text = day.format(pattern).unwrap();
            assert_eq!(Date::parse_as(&text, pattern), Some(day), "{text} as {pattern}");
            assert_eq!(DateTime::parse_as(&text, pattern), Some(day.start()), "{text} as {pattern}");
        }
    }
    let near = DateTime::of(2026, 11, 20, 8, 30, 0);
    assert_eq!(DateTime::parse_as("1795163400", "%s"), near);
    assert_eq!(DateTime::parse_as("2026-11-20 03:00 -0530", "%Y-%m-%d %H:%M %z"), near);
    let edge = DateTime::parse_as("-009999-01-01 00:00 +0100", "%Y-%m-%d %H:%M %z");
    assert_eq!(edge, None, "an hour before the first instant");
}

#[test]
fn what_is_no_day_no_instant_or_no_pattern_is_nothing() {
    let day = Date::of(2026, 11, 20).unwrap();
    let long = "%d".repeat(PATTERN_BYTES);
    for pattern in ["%", "%!", "%H", "%z", "%Q", long.as_str()] {
        assert_eq!(day.format(pattern), None, "{pattern}");
    }
    for (text, pattern) in [
        ("30.02.2026", "%d.%m.%Y"),
        ("20.11.2026 ", "%d.%m.%Y"),
        ("20.11.", "%d.%m."),
        ("", "%d"),
        ("20.11.2026", "%d.%m.%Y %H"),
        ("20.11.2026", "%"),
        ("20.11.2026 Europe/Berlin", "%d.%m.%Y %Q"),
        ("20.11.2026", long.as_str()),
    ] {
        assert_eq!(Date::parse_as(text, pattern), None, "{text} as {pattern}");
        assert_eq!(DateTime::parse_as(text, pattern), None, "{text} as {pattern}");
    }
    // The longest text that a pattern makes has a bound, because its widths have.
    let wide = "%255Y".repeat(PATTERN_BYTES / 5);
    assert!(day.format(&wide).is_some_and(|text| text.len() <= 255 * PATTERN_BYTES / 5));
}

#[test]
fn a_number_is_written_as_its_pattern_shows() {
    for (pattern, text, shown) in [
        ("0", "0", "0"),
        ("0", "-0.4", "0"),
        ("0", "1234567.5", "1234568"),
        ("0.00", "0", "0.00"),
        ("0.00", "-1.005", "-1.00"),
        ("0.00", "-1.015", "-1.02"),
        ("#0.##", "12.5", "12.5"),
        ("0.##", "12", "12"),
        ("0.0#", "12", "12.0"),
        ("000", "7", "007"),
        ("#,##0", "1234567", "1,234,567"),
        ("#,##0", "123", "123"),
        ("#,##0.00", "-1234.5", "-1,234.50"),
        ("#.##0,00 €", "1234.5", "1.234,50 €"),
        ("# ##0,0", "999999.96", "1 000 000,0"),
        ("#'##0.00", "1000000", "1'000'000.00"),
        ("0,000.0", "5", "0,005.0"),
        ("0,000", "5", "5,000"),
        ("#,#0", "12345", "1,23,45"),
        ("€ 0.00", "-5", "-€ 5.00"),
        ("0 %", "0.5", "0 %"),
        ("0.00", "79228162514264337593543950335", "79228162514264337593543950335.00"),
        (
            "0.0000000000000000000000000000##",
            "0.0000000000000000000000000001",
            "0.0000000000000000000000000001",
        ),
    ] {
        assert_eq!(number(text).format(pattern).as_deref(), Some(shown), "{text} as {pattern}");
    }
}

#[test]
fn a_pattern_that_is_ambiguous_or_none_is_nothing() {
    let long = format!("{}0", "#".repeat(PATTERN_BYTES));
    for pattern in [
        "",
        "x",
        "#",
        "#,###",
        "0#",
        "#,##0,00",
        "#.##0.00",
        "0.0.0",
        "-0",
        "0-",
        "1",
        "0.0#0",
        "5 0",
        "####,##0",
        "#,,0",
        long.as_str(),
    ] {
        assert_eq!(number("1234.5").format(pattern), None, "{pattern}");
        assert_eq!(Decimal::parse_as("1", pattern), None, "{pattern}");
    }
}

#[test]
fn every_number_is_read_back_from_what_shows_all_of_it() {
    let numbers = [
        "0",
        "1",
        "-1",
        "0.5",
        "-1234.5",
        "999999.999",
        "79228162514264337593543950335",
        "-0.0000000000000000000000000001",
    ];
    for text in numbers {
        for pattern in [
            "0.############################",
            "#,##0.00##########################",
            "€ #.##0,0########################### netto",
        ] {
            let shown = number(text).format(pattern).unwrap();
            assert_eq!(Decimal::parse_as(&shown, pattern), Some(number(text)), "{shown} as {pattern}");
        }
    }
}

#[test]
fn a_text_that_is_not_written_by_the_pattern_is_no_number() {
    for (pattern, text) in [
        ("#,##0.00", ""),
        ("#,##0.00", "-"),
        ("#,##0.00", "1,23.00"),
        ("#,##0.00", "1234,567"),
        ("#,##0.00", ",123"),
        ("#,##0.00", "1.2.3"),
        ("#,##0.00", "1."),
        ("#,##0.00", ".5"),
        ("#,##0.00", "+5"),
        ("#,##0.00", "--5"),
        ("#,##0.00", " 5"),
        ("#,##0.00", "5e3"),
        ("#,##0.00", "٣"),
        ("0", "5.5"),
        ("0 €", "5"),
        ("0", "79228162514264337593543950336"),
        ("0.0", "0.00000000000000000000000000001"),
    ] {
        assert_eq!(Decimal::parse_as(text, pattern), None, "{text} as {pattern}");
    }
    assert_eq!(Decimal::parse_as("1234.5", "#,##0.00"), Some(number("1234.5")));
    assert_eq!(Decimal::parse_as("000,001.50000", "#,##0.00"), Some(number("1.5")));
    assert_eq!(Decimal::parse_as("-€ 5", "€ 0.00"), Some(number("-5")));
}
