//! The functions of the table against the methods of Rust, over inputs at the edges.

use crate::builder::*;
use std::collections::BTreeSet;
use tidewater::flow::Held;
use tidewater::model::FlowType;
use tidewater::value::{Date, DateTime, Decimal, TextFunctions};

/// What Rust computes; nothing where Rust panics.
type Native = fn(&[Held]) -> Option<Held>;

fn kind_of(word: &str) -> FlowType {
    match word {
        "bool" => FlowType::Boolean,
        "i32" => FlowType::Integer32,
        "i64" => FlowType::Integer64,
        "usize" | "integer" => FlowType::Size,
        "Decimal" | "N" => FlowType::Decimal,
        "String" => FlowType::Text,
        "Date" => FlowType::Date,
        "DateTime" => FlowType::DateTime,
        option => match option.strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>')) {
            Some("(String, String)") => option_of(FlowType::Tuple(vec![FlowType::Text, FlowType::Text])),
            Some(inner) => option_of(kind_of(inner)),
            None => panic!("{option}"),
        },
    }
}

fn edges(kind: &FlowType) -> Vec<Held> {
    let texts =
        ["", " ", "a", "ab,b,,c", "Ä", "ß", "İstanbul", " \t x\n", "aaa", "日本語", "A\r\nB\n\n", "x=1=2"];
    let decimals = ["0", "1", "-1", "0.5", "2.5", "-3.5", "12.345", "79228162514264337593543950335"];
    let days = [-4_371_587, -719_528, -1, 0, 59, 11_016, 19_782, 20_412, 2_932_896];
    match kind {
        FlowType::Boolean => vec![Held::Boolean(false), Held::Boolean(true)],
        FlowType::Integer32 => {
            [i32::MIN, -7, -1, 0, 1, 3, i32::MAX].map(|number| Held::Integer(number.into())).to_vec()
        }
        FlowType::Integer64 => {
            [i64::MIN, -40_000, -7, -1, 0, 1, 3, 400, i64::MAX].map(Held::Integer).to_vec()
        }
        FlowType::Size => [0, 1, 2, 5, 29].map(Held::Size).to_vec(),
        FlowType::Decimal => decimals.map(|text| Held::Decimal(text.parse().unwrap())).to_vec(),
        FlowType::Text => texts.map(Held::text).to_vec(),
        FlowType::Date => days.map(|days| Held::Date(Date::from_days(days).unwrap())).to_vec(),
        FlowType::DateTime => days
            .map(|days| {
                let start = Date::from_days(days).unwrap().start();
                Held::DateTime(start.plus_milliseconds(51_234_567).unwrap_or(start))
            })
            .to_vec(),
        other => panic!("{other:?}"),
    }
}

/// Every combination of edges.
fn combinations(kinds: &[FlowType]) -> Vec<Vec<Held>> {
    kinds.iter().fold(vec![vec![]], |all, kind| {
        let edges = edges(kind);
        all.iter()
            .flat_map(|some| edges.iter().map(|edge| [some.as_slice(), std::slice::from_ref(edge)].concat()))
            .collect()
    })
}

fn text(held: &Held) -> &str {
    held.as_text().unwrap()
}
fn long(held: &Held) -> i64 {
    if let Held::Integer(number) = held { *number } else { panic!("{held:?}") }
}
fn int(held: &Held) -> i32 {
    i32::try_from(long(held)).unwrap()
}
fn size(held: &Held) -> usize {
    if let Held::Size(number) = held { usize::try_from(*number).unwrap() } else { panic!("{held:?}") }
}
fn small(held: &Held) -> u32 {
    u32::try_from(size(held)).unwrap()
}
fn decimal(held: &Held) -> Decimal {
    if let Held::Decimal(number) = held { *number } else { panic!("{held:?}") }
}
fn date(held: &Held) -> Date {
    if let Held::Date(day) = held { *day } else { panic!("{held:?}") }
}
fn instant(held: &Held) -> DateTime {
    if let Held::DateTime(instant) = held { *instant } else { panic!("{held:?}") }
}
fn truth(held: &Held) -> bool {
    *held == Held::Boolean(true)
}

/// A Rust value as a flow holds it.
trait Hold {
    fn hold(self) -> Held;
}
macro_rules! holds {
    ($($rust:ty, |$value:ident| $held:expr;)*) => {$(impl Hold for $rust { fn hold(self) -> Held { let $value = self; $held } })*};
}
holds! {
    bool, |value| Held::Boolean(value);
    i32, |value| Held::Integer(value.into());
    i64, |value| Held::Integer(value);
    usize, |value| Held::Size(value as u64);
    Decimal, |value| Held::Decimal(value);
    Date, |value| Held::Date(value);
    DateTime, |value| Held::DateTime(value);
    &str, |value| Held::text(value);
    String, |value| Held::text(&value);
    (&str, &str), |value| Held::Tuple([value.0.hold(), value.1.hold()].into());
}
impl<T: Hold> Hold for Option<T> {
    fn hold(self) -> Held {
        self.map_or(Held::none(), |value| Held::some(value.hold()))
    }
}

macro_rules! native {
    ($($signature:literal => |$all:ident| $body:expr;)*) => {
        &[$(($signature, |$all| { let value = $body; Some(Hold::hold(value)) })),*]
    };
}
macro_rules! checked {
    ($($signature:literal => |$all:ident| $body:expr;)*) => {
        &[$(($signature, |$all| $body.map(Hold::hold))),*]
    };
}

/// Functions that always have a result.
const TOTAL: &[(&str, Native)] = native! {
    "len(String) -> usize" => |a| text(&a[0]).len();
    "is_empty(String) -> bool" => |a| text(&a[0]).is_empty();
    "contains(String, String) -> bool" => |a| text(&a[0]).contains(text(&a[1]));
    "starts_with(String, String) -> bool" => |a| text(&a[0]).starts_with(text(&a[1]));
    "ends_with(String, String) -> bool" => |a| text(&a[0]).ends_with(text(&a[1]));
    "to_lowercase(String) -> String" => |a| text(&a[0]).to_lowercase();
    "to_uppercase(String) -> String" => |a| text(&a[0]).to_uppercase();
    "to_ascii_lowercase(String) -> String" => |a| text(&a[0]).to_ascii_lowercase();
    "to_ascii_uppercase(String) -> String" => |a| text(&a[0]).to_ascii_uppercase();
    "eq_ignore_ascii_case(String, String) -> bool" => |a| text(&a[0]).eq_ignore_ascii_case(text(&a[1]));
    "trim(String) -> String" => |a| text(&a[0]).trim();
    "trim_start(String) -> String" => |a| text(&a[0]).trim_start();
    "trim_end(String) -> String" => |a| text(&a[0]).trim_end();
    "strip_prefix(String, String) -> Option<String>" => |a| text(&a[0]).strip_prefix(text(&a[1]));
    "strip_suffix(String, String) -> Option<String>" => |a| text(&a[0]).strip_suffix(text(&a[1]));
    "trim_start_matches(String, String) -> String" => |a| text(&a[0]).trim_start_matches(text(&a[1]));
    "trim_end_matches(String, String) -> String" => |a| text(&a[0]).trim_end_matches(text(&a[1]));
    "replace(String, String, String) -> String" => |a| text(&a[0]).replace(text(&a[1]), text(&a[2]));
    "replacen(String, String, String, integer) -> String" =>
        |a| text(&a[0]).replacen(text(&a[1]), text(&a[2]), size(&a[3]));
    "repeat(String, usize) -> String" => |a| text(&a[0]).repeat(size(&a[1]));
    "find(String, String) -> Option<usize>" => |a| text(&a[0]).find(text(&a[1]));
    "rfind(String, String) -> Option<usize>" => |a| text(&a[0]).rfind(text(&a[1]));
    "split_once(String, String) -> Option<(String, String)>" => |a| text(&a[0]).split_once(text(&a[1]));
    "rsplit_once(String, String) -> Option<(String, String)>" => |a| text(&a[0]).rsplit_once(text(&a[1]));
    "signum(i32) -> i32" => |a| int(&a[0]).signum();
    "signum(i64) -> i64" => |a| long(&a[0]).signum();
    "is_positive(i32) -> bool" => |a| int(&a[0]).is_positive();
    "is_positive(i64) -> bool" => |a| long(&a[0]).is_positive();
    "is_negative(i32) -> bool" => |a| int(&a[0]).is_negative();
    "is_negative(i64) -> bool" => |a| long(&a[0]).is_negative();
    "saturating_add(i32, i32) -> i32" => |a| int(&a[0]).saturating_add(int(&a[1]));
    "saturating_sub(i32, i32) -> i32" => |a| int(&a[0]).saturating_sub(int(&a[1]));
    "saturating_add(i64, i64) -> i64" => |a| long(&a[0]).saturating_add(long(&a[1]));
    "saturating_sub(i64, i64) -> i64" => |a| long(&a[0]).saturating_sub(long(&a[1]));
    "saturating_sub(usize, usize) -> usize" => |a| size(&a[0]).saturating_sub(size(&a[1]));
    "checked_add(i32, i32) -> Option<i32>" => |a| int(&a[0]).checked_add(int(&a[1]));
    "checked_sub(i32, i32) -> Option<i32>" => |a| int(&a[0]).checked_sub(int(&a[1]));
    "checked_mul(i32, i32) -> Option<i32>" => |a| int(&a[0]).checked_mul(int(&a[1]));
    "checked_div(i32, i32) -> Option<i32>" => |a| int(&a[0]).checked_div(int(&a[1]));
    "checked_rem(i32, i32) -> Option<i32>" => |a| int(&a[0]).checked_rem(int(&a[1]));
    "checked_add(i64, i64) -> Option<i64>" => |a| long(&a[0]).checked_add(long(&a[1]));
    "checked_sub(i64, i64) -> Option<i64>" => |a| long(&a[0]).checked_sub(long(&a[1]));
    "checked_mul(i64, i64) -> Option<i64>" => |a| long(&a[0]).checked_mul(long(&a[1]));
    "checked_div(i64, i64) -> Option<i64>" => |a| long(&a[0]).checked_div(long(&a[1]));
    "checked_rem(i64, i64) -> Option<i64>" => |a| long(&a[0]).checked_rem(long(&a[1]));
    "checked_add(Decimal, N) -> Option<Decimal>" => |a| decimal(&a[0]).checked_add(decimal(&a[1]));
    "checked_sub(Decimal, N) -> Option<Decimal>" => |a| decimal(&a[0]).checked_sub(decimal(&a[1]));
    "checked_mul(Decimal, N) -> Option<Decimal>" => |a| decimal(&a[0]).checked_mul(decimal(&a[1]));
    "checked_div(Decimal, N) -> Option<Decimal>" => |a| decimal(&a[0]).checked_div(decimal(&a[1]));
    "checked_rem(Decimal, N) -> Option<Decimal>" => |a| decimal(&a[0]).checked_rem(decimal(&a[1]));
    "i64::from(i32) -> i64" => |a| i64::from(int(&a[0]));
    "i64::from(bool) -> i64" => |a| i64::from(truth(&a[0]));
    "i32::from(bool) -> i32" => |a| i32::from(truth(&a[0]));
    "Decimal::from(i32) -> Decimal" => |a| Decimal::from(int(&a[0]));
    "Decimal::from(i64) -> Decimal" => |a| Decimal::from(long(&a[0]));
    "Decimal::new(i64, integer) -> Option<Decimal>" => |a| Decimal::new(long(&a[0]), small(&a[1]));
    "abs(Decimal) -> Decimal" => |a| decimal(&a[0]).abs();
    "round(Decimal, integer) -> Decimal" => |a| decimal(&a[0]).round(small(&a[1]));
    "floor(Decimal) -> Decimal" => |a| decimal(&a[0]).floor();
    "ceil(Decimal) -> Decimal" => |a| decimal(&a[0]).ceil();
    "trunc(Decimal) -> Decimal" => |a| decimal(&a[0]).trunc();
    "is_zero(Decimal) -> bool" => |a| decimal(&a[0]).is_zero();
    "to_i64(Decimal) -> Option<i64>" => |a| decimal(&a[0]).to_i64();
    "Date::of(i32, i32, i32) -> Option<Date>" => |a| Date::of(int(&a[0]), int(&a[1]), int(&a[2]));
    "Date::new(integer, integer, integer) -> Option<Date>" => |a| {
        let part = |held| i32::try_from(size(held)).unwrap();
        Date::of(part(&a[0]), part(&a[1]), part(&a[2]))
    };
    "Date::from_days(i64) -> Option<Date>" => |a| Date::from_days(long(&a[0]));
    "days(Date) -> i64" => |a| date(&a[0]).days();
    "year(Date) -> i32" => |a| date(&a[0]).year();
    "month(Date) -> i32" => |a| date(&a[0]).month();
    "day(Date) -> i32" => |a| date(&a[0]).day();
    "weekday(Date) -> i32" => |a| date(&a[0]).weekday();
    "plus_days(Date, i64) -> Option<Date>" => |a| date(&a[0]).plus_days(long(&a[1]));
    "plus_months(Date, i64) -> Option<Date>" => |a| date(&a[0]).plus_months(long(&a[1]));
    "plus_years(Date, i64) -> Option<Date>" => |a| date(&a[0]).plus_years(long(&a[1]));
    "days_until(Date, Date) -> i64" => |a| date(&a[0]).days_until(date(&a[1]));
    "first_of_week(Date) -> Option<Date>" => |a| date(&a[0]).first_of_week();
    "first_of_month(Date) -> Date" => |a| date(&a[0]).first_of_month();
    "last_of_month(Date) -> Date" => |a| date(&a[0]).last_of_month();
    "first_of_year(Date) -> Date" => |a| date(&a[0]).first_of_year();
    "last_of_year(Date) -> Date" => |a| date(&a[0]).last_of_year();
    "start(Date) -> DateTime" => |a| date(&a[0]).start();
    "DateTime::from_milliseconds(i64) -> Option<DateTime>" => |a| DateTime::from_milliseconds(long(&a[0]));
    "milliseconds(DateTime) -> i64" => |a| instant(&a[0]).milliseconds();
    "date(DateTime) -> Date" => |a| instant(&a[0]).date();
    "hour(DateTime) -> i32" => |a| instant(&a[0]).hour();
    "minute(DateTime) -> i32" => |a| instant(&a[0]).minute();
    "second(DateTime) -> i32" => |a| instant(&a[0]).second();
    "plus_milliseconds(DateTime, i64) -> Option<DateTime>" =>
        |a| instant(&a[0]).plus_milliseconds(long(&a[1]));
    "plus_seconds(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_seconds(long(&a[1]));
    "plus_minutes(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_minutes(long(&a[1]));
    "plus_hours(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_hours(long(&a[1]));
    "plus_days(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_days(long(&a[1]));
    "milliseconds_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).milliseconds_until(instant(&a[1]));
    "fits(String, String) -> Option<bool>" => |a| text(&a[0]).fits(text(&a[1]));
    "replace_pattern(String, String, String) -> Option<String>" => |a| text(&a[0]).replace_pattern(text(&a[1]), text(&a[2]));
    "replace_first_pattern(String, String, String) -> Option<String>" => |a| text(&a[0]).replace_first_pattern(text(&a[1]), text(&a[2]));
    "substring(String, usize, usize) -> String" => |a| text(&a[0]).substring(size(&a[1]), size(&a[2]));
    "url_encoded(String) -> String" => |a| text(&a[0]).url_encoded();
    "url_decoded(String) -> Option<String>" => |a| text(&a[0]).url_decoded();
    "checked_pow(Decimal, integer) -> Option<Decimal>" => |a| decimal(&a[0]).checked_pow(small(&a[1]));
    "sqrt(Decimal) -> Option<Decimal>" => |a| decimal(&a[0]).sqrt();
    "format(Decimal, String) -> Option<String>" => |a| decimal(&a[0]).format(text(&a[1]));
    "Decimal::parse_as(String, String) -> Option<Decimal>" => |a| Decimal::parse_as(text(&a[0]), text(&a[1]));
    "quarter(Date) -> i32" => |a| date(&a[0]).quarter();
    "week(Date) -> i32" => |a| date(&a[0]).week();
    "day_of_year(Date) -> i32" => |a| date(&a[0]).day_of_year();
    "plus_weeks(Date, i64) -> Option<Date>" => |a| date(&a[0]).plus_weeks(long(&a[1]));
    "plus_quarters(Date, i64) -> Option<Date>" => |a| date(&a[0]).plus_quarters(long(&a[1]));
    "weeks_until(Date, Date) -> i64" => |a| date(&a[0]).weeks_until(date(&a[1]));
    "months_until(Date, Date) -> i64" => |a| date(&a[0]).months_until(date(&a[1]));
    "years_until(Date, Date) -> i64" => |a| date(&a[0]).years_until(date(&a[1]));
    "last_of_week(Date) -> Option<Date>" => |a| date(&a[0]).last_of_week();
    "first_of_quarter(Date) -> Date" => |a| date(&a[0]).first_of_quarter();
    "last_of_quarter(Date) -> Date" => |a| date(&a[0]).last_of_quarter();
    "end(Date) -> DateTime" => |a| date(&a[0]).end();
    "at(Date, i32, i32, i32) -> Option<DateTime>" => |a| date(&a[0]).at(int(&a[1]), int(&a[2]), int(&a[3]));
    "format(Date, String) -> Option<String>" => |a| date(&a[0]).format(text(&a[1]));
    "Date::parse_as(String, String) -> Option<Date>" => |a| Date::parse_as(text(&a[0]), text(&a[1]));
    "DateTime::of(i32, i32, i32, i32, i32, i32) -> Option<DateTime>" => |a| DateTime::of(int(&a[0]), int(&a[1]), int(&a[2]), int(&a[3]), int(&a[4]), int(&a[5]));
    "millisecond(DateTime) -> i32" => |a| instant(&a[0]).millisecond();
    "plus_weeks(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_weeks(long(&a[1]));
    "plus_months(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_months(long(&a[1]));
    "plus_quarters(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_quarters(long(&a[1]));
    "plus_years(DateTime, i64) -> Option<DateTime>" => |a| instant(&a[0]).plus_years(long(&a[1]));
    "seconds_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).seconds_until(instant(&a[1]));
    "minutes_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).minutes_until(instant(&a[1]));
    "hours_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).hours_until(instant(&a[1]));
    "days_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).days_until(instant(&a[1]));
    "weeks_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).weeks_until(instant(&a[1]));
    "months_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).months_until(instant(&a[1]));
    "years_until(DateTime, DateTime) -> i64" => |a| instant(&a[0]).years_until(instant(&a[1]));
    "start_of_second(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_second();
    "start_of_minute(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_minute();
    "start_of_hour(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_hour();
    "start_of_day(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_day();
    "start_of_month(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_month();
    "start_of_quarter(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_quarter();
    "start_of_year(DateTime) -> DateTime" => |a| instant(&a[0]).start_of_year();
    "end_of_day(DateTime) -> DateTime" => |a| instant(&a[0]).end_of_day();
    "end_of_month(DateTime) -> DateTime" => |a| instant(&a[0]).end_of_month();
    "end_of_quarter(DateTime) -> DateTime" => |a| instant(&a[0]).end_of_quarter();
    "end_of_year(DateTime) -> DateTime" => |a| instant(&a[0]).end_of_year();
    "start_of_week(DateTime) -> Option<DateTime>" => |a| instant(&a[0]).start_of_week();
    "end_of_week(DateTime) -> Option<DateTime>" => |a| instant(&a[0]).end_of_week();
    "format(DateTime, String) -> Option<String>" => |a| instant(&a[0]).format(text(&a[1]));
    "DateTime::parse_as(String, String) -> Option<DateTime>" => |a| DateTime::parse_as(text(&a[0]), text(&a[1]));
};

/// Functions that panic for some inputs.
const PARTIAL: &[(&str, Native)] = checked! {
    "abs(i32) -> i32" => |a| int(&a[0]).checked_abs();
    "abs(i64) -> i64" => |a| long(&a[0]).checked_abs();
    "pow(i32, integer) -> i32" => |a| int(&a[0]).checked_pow(small(&a[1]));
    "pow(i64, integer) -> i64" => |a| long(&a[0]).checked_pow(small(&a[1]));
    "rem_euclid(i32, i32) -> i32" => |a| int(&a[0]).checked_rem_euclid(int(&a[1]));
    "rem_euclid(i64, i64) -> i64" => |a| long(&a[0]).checked_rem_euclid(long(&a[1]));
    "div_euclid(i32, i32) -> i32" => |a| int(&a[0]).checked_div_euclid(int(&a[1]));
    "div_euclid(i64, i64) -> i64" => |a| long(&a[0]).checked_div_euclid(long(&a[1]));
    "pow(Decimal, integer) -> Decimal" => |a| decimal(&a[0]).checked_pow(small(&a[1]));
};

/// The types in a signature.
fn types(signature: &str) -> (String, Vec<FlowType>, FlowType) {
    let (name, rest) = signature.split_once('(').unwrap();
    let (parameters, result) = rest.split_once(") -> ").unwrap();
    let parameters = parameters.split(", ").filter(|word| !word.is_empty()).map(kind_of).collect();
    (name.to_owned(), parameters, kind_of(result))
}

#[test]
fn functions_of_values_agree_with_rust_at_the_edges() {
    for (signature, native) in TOTAL.iter().chain(PARTIAL) {
        assert!(
            tidewater::flow::signatures().any(|known| known == *signature),
            "{signature} is not in the table"
        );
        let (name, kinds, result) = types(signature);
        let parameters: Vec<_> = kinds.iter().map(|kind| ("a", kind.clone())).collect();
        let w = write("main", &parameters, result);
        let arguments = (0..kinds.len()).map(|at| local(u32::try_from(at).unwrap())).collect();
        let program = prepare(vec![w.ends(vec![], function(&name, arguments))]);
        for inputs in combinations(&kinds) {
            let found = go(&program, inputs.clone(), &mut Recorder::default(), 1000);
            match (found, native(&inputs)) {
                (Ok(found), Some(expected)) => {
                    assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{signature} of {inputs:?}");
                }
                (Err(error), None) => {
                    assert!(["overflow", "division-by-zero"].contains(&error.code()), "{signature}: {error}");
                }
                (found, expected) => panic!("{signature} of {inputs:?}: {found:?}, not {expected:?}"),
            }
        }
    }
}

#[test]
fn every_function_of_numbers_texts_and_dates_is_compared() {
    let compared: BTreeSet<&str> = TOTAL.iter().chain(PARTIAL).map(|(signature, _)| *signature).collect();
    let plain = |signature: &&str| {
        let words =
            ["<T", "<E>", "<K", "<Q", "<U", "<V", "(T)", "(K", "(N", "(V)", "&mut", "Me", "AutoNumber"];
        !words.iter().any(|word| signature.contains(word))
    };
    let identities =
        ["to_string", "to_owned", "clone", "as_str", "into", "String::", "parse", "cmp", "split", "lines"];
    let elsewhere = ["Iterator", "DoubleEnded", "Ordering", "FlowError", "Vec<String>", "SyncReport"];
    let missing: Vec<_> = tidewater::flow::signatures()
        .filter(plain)
        .filter(|signature| !compared.contains(signature))
        .filter(|signature| !identities.iter().any(|name| signature.starts_with(name)))
        .filter(|signature| !elsewhere.iter().any(|word| signature.contains(word)))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn texts_are_read_as_rust_reads_them() {
    let texts =
        ["", "1", "-1", "+5", " 1", "2147483648", "9223372036854775808", "1.50", "true", "2024-02-30"];
    let texts = texts.into_iter().chain(["2024-02-29", "2026-11-20T08:30:00Z", "x"]);
    for written in texts {
        let check = |name: &str, kind: FlowType, native: Option<Held>| {
            let w = write("main", &[("text", FlowType::Text)], option_of(kind));
            let parse = function(name, vec![local(0)]);
            let flow = w.ends(vec![], function("ok", vec![parse]));
            let found = run(vec![flow], vec![Held::text(written)]).unwrap();
            assert_eq!(found, native.map_or(Held::none(), Held::some), "{name} of {written:?}");
        };
        check("parse::<i32>", FlowType::Integer32, written.parse::<i32>().ok().map(Hold::hold));
        check("parse::<i64>", FlowType::Integer64, written.parse::<i64>().ok().map(Hold::hold));
        check("parse::<usize>", FlowType::Size, written.parse::<usize>().ok().map(Hold::hold));
        check("parse::<Decimal>", FlowType::Decimal, written.parse::<Decimal>().ok().map(Hold::hold));
        check("parse::<Date>", FlowType::Date, written.parse::<Date>().ok().map(Hold::hold));
        check("parse::<DateTime>", FlowType::DateTime, written.parse::<DateTime>().ok().map(Hold::hold));
        check("parse::<bool>", FlowType::Boolean, written.parse::<bool>().ok().map(Hold::hold));
    }
}
