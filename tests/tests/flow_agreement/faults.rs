//! Computations that have no result: each ends the flow, names the flow and its step, and leaves the store
//! as it was before that step; of an atomic flow, as it was before the flow.

use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::device::Client;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Tester,
}
use Role::Tester;

#[derive(Entity, Default)]
#[access(Tester, create, delete, read, write)]
pub struct Note {
    #[attr(required)]
    pub text: String,
}

/// Stores a note, computes, and stores another one: which of them is there tells how far the flow came.
#[nanoflow]
pub fn note(cx: &mut Device, text: &str) -> FlowResult {
    let mut note = cx.create(Note { text: text.to_owned() })?;
    cx.commit(&mut note)
}

#[nanoflow]
pub fn whole_numbers(cx: &mut Device, left: i32, right: i32, operator: &str) -> FlowResult<i32> {
    note(cx, "before")?;
    let result = match operator {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        "pow" => left.pow(10),
        _ => -left,
    };
    note(cx, "after")?;
    Ok(result)
}

#[nanoflow]
pub fn decimals(cx: &mut Device, left: Decimal, right: Decimal, operator: &str) -> FlowResult<Decimal> {
    note(cx, "before")?;
    let result = match operator {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        _ => left % right,
    };
    note(cx, "after")?;
    Ok(result)
}

#[nanoflow]
pub fn days(cx: &mut Device, year: i32, month: i32, day: i32, more: i64) -> FlowResult<Date> {
    note(cx, "before")?;
    let Some(day) = Date::of(year, month, day) else {
        return cx.fail("no-day", format!("{year}-{month}-{day} is no day"));
    };
    let Some(later) = day.plus_days(more) else {
        return cx.fail("no-day", "the calendar ends before that");
    };
    note(cx, "after")?;
    Ok(later)
}

#[nanoflow(atomic)]
pub fn all_or_nothing(cx: &mut Device, left: i32, right: i32) -> FlowResult<i32> {
    note(cx, "outside")?;
    whole_numbers(cx, left, right, "/")
}

#[nanoflow]
pub fn endless(cx: &mut Device) -> FlowResult<i64> {
    note(cx, "before")?;
    let mut steps = 0;
    loop {
        steps += 1;
        if steps < 0 {
            return Ok(steps);
        }
    }
}

#[nanoflow(atomic)]
pub fn endless_or_nothing(cx: &mut Device) -> FlowResult<i64> {
    endless(cx)
}

#[nanoflow]
pub fn bottomless(cx: &mut Device, depth: i64) -> FlowResult<i64> {
    if depth == 0 {
        note(cx, "before")?;
    }
    bottomless(cx, depth + 1)
}

#[nanoflow]
pub fn swelling(cx: &mut Device) -> FlowResult<usize> {
    note(cx, "before")?;
    let mut text = "0123456789".repeat(1_000);
    while !text.is_empty() {
        text = text.repeat(10);
    }
    Ok(text.len())
}

tidewater::app! {
    /// Flows that fail.
    pub Faults {
        roles: Role,
        entities: [Note],
        nanoflows: [
            note, whole_numbers, decimals, days, all_or_nothing, endless, endless_or_nothing, bottomless,
            swelling,
        ],
        fuel: 2_000_000,
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Faults>(Tester, |_| {}));

/// The notes of a device.
fn notes(client: &Client) -> Vec<String> {
    let notes = client.retrieve(query!(Note, order_by = |n| n.text)).unwrap();
    notes.iter().map(|note| note.text.clone()).collect()
}

#[test]
fn numbers_beyond_their_type_and_divisions_by_zero_end_a_flow() {
    let cases = [
        (i32::MAX, 1, "+", "[overflow]"),
        (i32::MIN, 1, "-", "[overflow]"),
        (i32::MIN, -1, "*", "[overflow]"),
        (i32::MIN, -1, "/", "[overflow]"),
        (i32::MIN, -1, "%", "[overflow]"),
        (10, 10, "pow", "[overflow]"),
        (i32::MIN, 0, "negated", "[overflow]"),
        (1, 0, "/", "[division-by-zero]"),
        (1, 0, "%", "[division-by-zero]"),
    ];
    for (left, right, operator, expected) in cases {
        let outcome = DEVICE.agree::<Faults, _, _>(
            operator,
            |_| (),
            |cx, ()| whole_numbers(cx, left, right, operator),
            |client, ()| {
                let result = client.run(whole_numbers, (left, right, operator));
                assert_eq!(notes(client), ["before"], "{left} {operator} {right}");
                result
            },
        );
        assert!(outcome.starts_with(expected), "{left} {operator} {right}: {outcome}");
    }
}

#[test]
fn decimals_out_of_range_end_a_flow() {
    let most: Decimal = "79228162514264337593543950335".parse().unwrap();
    let cases = [
        (most, Decimal::from(1), "+", "[overflow]"),
        (-most, Decimal::from(1), "-", "[overflow]"),
        (most, most, "*", "[overflow]"),
        (most, "0.001".parse().unwrap(), "/", "[overflow]"),
        (most, Decimal::ZERO, "/", "[division-by-zero]"),
        (most, Decimal::ZERO, "%", "[division-by-zero]"),
    ];
    for (left, right, operator, expected) in cases {
        let outcome = DEVICE.agree::<Faults, _, _>(
            operator,
            |_| (),
            |cx, ()| decimals(cx, left, right, operator),
            |client, ()| {
                let result = client.run(decimals, (left, right, operator));
                assert_eq!(notes(client), ["before"], "{left} {operator} {right}");
                result
            },
        );
        assert!(outcome.starts_with(expected), "{left} {operator} {right}: {outcome}");
    }
}

#[test]
fn days_that_do_not_exist_are_no_days() {
    let cases =
        [(2026, 2, 30, 0), (2026, 13, 1, 0), (i32::MAX, 1, 1, 0), (9999, 12, 31, 1), (2026, 1, 1, i64::MAX)];
    for (year, month, day, more) in cases {
        let outcome = DEVICE.agree::<Faults, _, _>(
            "a day",
            |_| (),
            |cx, ()| days(cx, year, month, day, more),
            |client, ()| client.run(days, (year, month, day, more)),
        );
        assert!(outcome.starts_with("[no-day]"), "{year}-{month}-{day} and {more}: {outcome}");
    }
}

#[test]
fn a_computation_that_fails_takes_an_atomic_flow_back() {
    let outcome = DEVICE.agree::<Faults, _, _>(
        "atomic",
        |_| (),
        |cx, ()| all_or_nothing(cx, 1, 0),
        |client, ()| {
            let result = client.run(all_or_nothing, (1, 0));
            assert!(notes(client).is_empty());
            result
        },
    );
    assert!(outcome.starts_with("[division-by-zero]"), "{outcome}");
}

/// A device for flows that native code would never come back from.
fn alone(check: impl FnOnce(&Client)) {
    DEVICE.agree::<Faults, _, _>(
        "nothing",
        |_| (),
        |_, ()| Ok(()),
        |client, ()| {
            check(client);
            for left in notes(client) {
                let note = client.first(query!(Note, |n| n.text == left)).unwrap();
                client.delete(note.unwrap()).unwrap();
            }
            Ok(())
        },
    );
}

#[test]
fn what_never_ends_is_stopped_with_its_flow_and_line_and_the_device_goes_on() {
    alone(|client| {
        let line = line_of("        if steps < 0 {");
        let stopped = client.run(endless, ()).unwrap_err();
        assert_eq!(stopped.code(), "out-of-fuel");
        assert!(stopped.to_string().contains("flow `endless`, step "), "{stopped}");
        assert!(
            (line - 2..=line + 1).any(|line| stopped.to_string().contains(&format!("line {line})"))),
            "{stopped}"
        );
        assert_eq!(notes(client), ["before"]);
        assert_eq!(client.run(endless_or_nothing, ()).unwrap_err().code(), "out-of-fuel");
        assert_eq!(notes(client), ["before"], "nothing of the atomic flow");
        client.run(note, "next").unwrap();
        assert_eq!(notes(client), ["before", "next"]);
    });
}

#[test]
fn what_calls_itself_without_end_or_grows_without_end_is_stopped() {
    for (flow, code) in [("bottomless", "too-deep"), ("swelling", "too-large")] {
        alone(|client| {
            let stopped = match flow {
                "bottomless" => client.run(bottomless, 0).unwrap_err(),
                _ => client.run(swelling, ()).map(|_| 0_i64).unwrap_err(),
            };
            assert_eq!(stopped.code(), code);
            assert!(stopped.to_string().contains(&format!("flow `{flow}`, step ")), "{stopped}");
            assert_eq!(notes(client), ["before"]);
            client.run(note, "next").unwrap();
        });
    }
}

/// Where a line stands in this file.
fn line_of(text: &str) -> usize {
    include_str!("faults.rs").lines().position(|line| line == text).unwrap() + 1
}
