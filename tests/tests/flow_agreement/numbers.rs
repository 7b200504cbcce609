//! Numbers of every width: their literals and constants, and where each overflows.

use crate::bare::{Note, Role};
use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::prelude::*;

const MOST: u64 = u64::MAX;
const SOME: Option<usize> = Some(usize::MAX);
const DIGITS: u32 = 3;

/// Numbers without a sign above those that have one: as literals, constants, and in patterns.
#[nanoflow]
pub fn large(cx: &mut Device, number: u64) -> FlowResult<Vec<u64>> {
    let least: u64 = 9_223_372_036_854_775_808;
    let range = match number {
        0..=9_223_372_036_854_775_807 => 1,
        9_223_372_036_854_775_808..=18_446_744_073_709_551_614 => 2,
        u64::MAX => 3,
    };
    let lengths = match SOME {
        Some(usize::MAX) => 1,
        _ => 0,
    };
    let rounded = Decimal::from(10) / 3;
    let digits = if rounded.round(DIGITS).to_string() == "3.333" { DIGITS as u64 } else { 0 };
    Ok(vec![least, MOST - number, range, lengths, usize::MAX as u64, 18_446_744_073_709_551_615_u64, digits])
}

/// The least number of a type has no opposite, so a sign belongs to its number.
#[nanoflow]
pub fn least(cx: &mut Device, number: i32) -> FlowResult<Vec<i64>> {
    let small: i32 = -2147483648;
    let large: i64 = -9223372036854775808;
    Ok(vec![i64::from(number.max(-2147483648) - small), large, large + 9223372036854775807])
}

macro_rules! whole {
    () => {
        i64
    };
}

/// Divisions in place, and what is written around patterns and types and means nothing.
#[nanoflow]
#[allow(unused_parens)]
pub fn parted(cx: &mut Device, given: &[i64], by: i64) -> FlowResult<Vec<whole!()>> {
    let mut parts: Vec<whole!()> = Vec::new();
    for &number in given {
        let mut rest: (i64) = number;
        match number {
            (0 | 1) => rest = 7,
            _ => rest %= by,
        }
        let mut part = number;
        part /= by;
        parts.extend([part, rest]);
    }
    Ok(parts)
}

/// Each number with its bits turned over, and whether that is what it is not.
#[nanoflow]
pub fn turned(cx: &mut Device, number: i64, short: i32) -> FlowResult<String> {
    let many = [number, short as i64].iter().filter(|each| !**each < 0).count();
    let turned = (!number, !short, !many, !(number as u64), !!number);
    Ok(format!("{} {} {} {} {}", turned.0, turned.1, turned.2, turned.3, turned.4 != number))
}

tidewater::app! {
    pub Numbers {
        roles: Role,
        entities: [Note],
        nanoflows: [large, least, parted, turned],
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Numbers>(Role::Tester, |_| ()));

#[test]
fn the_larger_half_of_the_numbers_without_a_sign_is_what_it_is() {
    for (number, range) in [(0, 1), (1 << 63, 2), (u64::MAX, 3)] {
        let outcome = DEVICE.agree::<Numbers, _, _>(
            "large",
            |_| (),
            |cx, ()| large(cx, number),
            |client, ()| client.run(large, number),
        );
        let least = 1_u64 << 63;
        let expected = vec![least, u64::MAX - number, range, 1, u64::MAX, u64::MAX, 3];
        assert_eq!(outcome, format!("{expected:?}"));
    }
}

#[test]
fn the_least_number_of_each_width_is_written_with_its_sign() {
    let outcome = DEVICE.agree::<Numbers, _, _>(
        "least",
        |_| (),
        |cx, ()| least(cx, i32::MIN),
        |client, ()| client.run(least, i32::MIN),
    );
    assert_eq!(outcome, format!("{:?}", [0, i64::MIN, -1]));
}

#[test]
fn divisions_in_place_leave_what_rust_leaves() {
    let given = [0, 1, 2, -9, 17, i64::MAX, i64::MIN];
    for by in [1, -1, 5, i64::MIN, 0] {
        let outcome = DEVICE.agree::<Numbers, _, _>(
            "parted",
            |_| (),
            |cx, ()| parted(cx, &given, by),
            |client, ()| client.run(parted, (&given[..], by)),
        );
        let parts = given.iter().map(|number| {
            let rest = if matches!(number, 0 | 1) { Some(7) } else { number.checked_rem(by) };
            Some([number.checked_div(by)?, rest?])
        });
        match parts.collect::<Option<Vec<_>>>() {
            Some(parts) => assert_eq!(outcome, format!("{:?}", parts.concat())),
            None => assert!(outcome.contains("division") || outcome.contains("overflow"), "{by}: {outcome}"),
        }
    }
}

#[test]
fn the_bits_of_a_number_are_turned_over_in_its_width() {
    for (number, short) in [(0, 0), (-1, 7), (i64::MAX, i32::MIN), (i64::MIN, -3)] {
        let outcome = DEVICE.agree::<Numbers, _, _>(
            "turned",
            |_| (),
            |cx, ()| turned(cx, number, short),
            |client, ()| client.run(turned, (number, short)),
        );
        let many = [number, i64::from(short)].into_iter().filter(|each| *each >= 0).count();
        let expected = format!("{} {} {} {} false", !number, !short, !many, !number.cast_unsigned());
        assert_eq!(outcome, format!("{expected:?}"));
    }
}
