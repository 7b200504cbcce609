//! Flows about values alone, where the order matters in which the parts of an expression are computed: in
//! closures, beside what changes a local, under guards, and where wrappers lie within one another.

#![allow(
    clippy::double_ended_iterator_last,
    clippy::let_and_return,
    clippy::manual_range_contains,
    clippy::unnecessary_sort_by,
    reason = "each flow has the shape that it is about"
)]

use crate::bare::{Note, Role};
use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::prelude::*;

/// What is told of a note. Lives in memory only.
#[derive(Debug, Entity, Default)]
#[entity(transient)]
pub struct Telling {
    pub text: String,
    pub number: i64,
}

/// What leads to a note, or nowhere. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Pointing {
    pub at: Ref<Note>,
}

// --- Closures -------------------------------------------------------------------------------------

/// An operand, an argument, an element, a member and a piece of a format, each before a block with
/// statements.
#[nanoflow]
pub fn beside_blocks(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<String>> {
    let added = numbers
        .iter()
        .map(|n| {
            *n + {
                let twice = *n * 2;
                twice
            }
        })
        .sum::<i64>();
    let least = numbers
        .iter()
        .map(|n| {
            (*n).min({
                let less = 3 - *n;
                less
            })
        })
        .sum::<i64>();
    let pairs: Vec<(i64, i64)> = numbers
        .iter()
        .map(|n| {
            (*n, {
                let more = *n + 1;
                more
            })
        })
        .collect();
    let lists: Vec<Vec<i64>> = numbers
        .iter()
        .map(|n| {
            vec![*n, {
                let more = *n + 1;
                more
            }]
        })
        .collect();
    let tellings: Vec<Telling> = numbers
        .iter()
        .map(|n| Telling {
            text: n.to_string(),
            number: if *n > 1 {
                let more = *n * 10;
                more
            } else {
                *n
            },
        })
        .collect();
    let told: Vec<String> =
        tellings.iter().map(|telling| format!("{} is {}", telling.text, telling.number)).collect();
    let texts: Vec<String> = numbers
        .iter()
        .map(|n| {
            format!("{} and {}", n, {
                let more = *n + 1;
                more
            })
        })
        .collect();
    let pairs: Vec<String> = pairs.iter().map(|(one, two)| format!("{one}:{two}")).collect();
    let lists: Vec<i64> = lists.into_iter().flatten().collect();
    let lists: Vec<String> = lists.iter().map(|n| n.to_string()).collect();
    Ok(vec![format!("{added} {least}"), pairs.join(" "), lists.join(" "), told.join(", "), texts.join(", ")])
}

/// A local of a closure that a later operand changes, and one that is added to.
#[nanoflow]
pub fn changing_closures(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let before = numbers
        .iter()
        .map(|n| {
            let mut known = *n;
            known + {
                known += 10;
                known
            }
        })
        .collect::<Vec<_>>();
    let after = numbers
        .iter()
        .map(|n| {
            let mut known = *n;
            let first = known;
            known += {
                known = 100;
                1
            };
            known + first
        })
        .collect::<Vec<_>>();
    Ok(vec![before, after].into_iter().flatten().collect())
}

// --- Arguments ------------------------------------------------------------------------------------

/// Arguments that change what the function is called on.
#[nanoflow]
pub fn changing_arguments(cx: &mut Device, number: i64) -> FlowResult<Vec<bool>> {
    let mut seen = vec![number, 2, 3];
    let is_found = seen.clone().contains(&seen.remove(0));
    let is_in_rest = seen.clone().contains(&number);
    let mut one = Some(number);
    let both = one.and(one.take());
    let mut two = Some(number);
    let either = two.xor(two.take());
    let mut three = Some(number);
    let pair = three.zip(three.take());
    let mut four = Some(number);
    let kept = four.unwrap_or(four.take().unwrap_or(0)) == number;
    let mut words = vec!["a".to_string(), "b".to_string()];
    let joined = words.clone().join(&words.remove(0)) == "aab";
    Ok(vec![is_found, is_in_rest, both.is_some(), either.is_some(), pair.is_some(), kept, joined])
}

// --- Wrappers -------------------------------------------------------------------------------------

/// Options of results and results of options, made, asked and taken apart.
#[nanoflow]
pub fn wrapped(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<String>> {
    let first = numbers.iter().map(|n| Some(*n).filter(|n| *n > 0).ok_or(FlowError::Offline)).next();
    let first = match first.unwrap_or(Ok(7)) {
        Ok(number) => format!("fine {number}"),
        Err(_) => "wrong".to_string(),
    };
    let outcome = Some(cx.first(Note::all()));
    let outcome = match outcome {
        Some(Ok(None)) => "no note",
        Some(Ok(Some(_))) => "a note",
        Some(Err(_)) => "an error",
        None => "nothing",
    };
    let found = numbers.iter().map(|n| Some(*n).filter(|n| *n > 0).ok_or(FlowError::Offline)).last();
    let inside: FlowResult<Option<FlowResult<i64>>> =
        if numbers.len() > 3 { Err(FlowError::Offline) } else { Ok(found) };
    let inside = match inside {
        Ok(Some(Ok(number))) => format!("{number}"),
        Ok(Some(Err(_))) => "wrong inside".to_string(),
        Ok(None) => "none inside".to_string(),
        Err(_) => "wrong outside".to_string(),
    };
    let lasts = vec![numbers.last().copied()];
    let deep = match lasts.first().copied() {
        Some(Some(number)) => format!("{number} of all"),
        Some(None) => "all but a number".to_string(),
        None => "nothing at all".to_string(),
    };
    let held = Some(numbers.first().copied().filter(|n| *n > 0));
    let held = format!("{} {}", held.is_some(), held.flatten().is_some());
    Ok(vec![first, outcome.to_string(), inside, deep, held])
}

// --- Guards ---------------------------------------------------------------------------------------

/// Alternatives of which several may fit: each is asked whether its guard holds.
#[nanoflow]
pub fn guarded(cx: &mut Device, first: Option<i64>, second: Option<i64>) -> FlowResult<Vec<String>> {
    let pair = (first, second);
    let chosen = match pair {
        (Some(n), _) | (_, Some(n)) if n > 5 => n,
        _ => 0,
    };
    let is_large = matches!(pair, (Some(n), _) | (_, Some(n)) if n > 5);
    let nested = match (pair, chosen) {
        ((Some(n), _) | (_, Some(n)), 0 | 9) if n < 0 || n > 8 => n * 2,
        (_, other) => other,
    };
    let both = match (pair, pair) {
        ((Some(n), _) | (_, Some(n)), (Some(m), _) | (_, Some(m))) if n < m => n * 100 + m,
        _ => -1,
    };
    let called = match pair {
        (Some(n), _) | (_, Some(n)) if is_kept(cx, n)? => n,
        _ => 0,
    };
    let in_closure: Vec<i64> = vec![pair]
        .iter()
        .map(|pair| match pair {
            (Some(n), _) | (_, Some(n)) if *n > 5 => *n,
            _ => 0,
        })
        .collect();
    let whole = match pair {
        all @ ((Some(n), _) | (_, Some(n))) if n > 5 && all.1.is_some() => n,
        _ => 0,
    };
    let asked = cx.retrieve(Note::all().order_by(|n| n.text))?;
    let asked: Vec<String> = asked.iter().map(|note| note.text.clone()).collect();
    let numbers = vec![chosen, nested, both, called, in_closure.iter().sum(), whole];
    let numbers: Vec<String> = numbers.iter().map(|n| n.to_string()).collect();
    Ok(vec![numbers.join(" "), is_large.to_string(), asked.join(" ")])
}

/// Notes that it was asked.
#[nanoflow]
pub fn is_kept(cx: &mut Device, number: i64) -> FlowResult<bool> {
    let mut note = cx.create(Note { text: format!("asked of {number}") })?;
    cx.commit(&mut note)?;
    Ok(number > 5)
}

// --- Sorting --------------------------------------------------------------------------------------

/// Sorts by a comparison that may fail.
#[nanoflow]
pub fn sorted_by_shares(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(|a, b| (1_000 / *b).cmp(&(1_000 / *a)));
    Ok(sorted)
}

/// Sorts pairs by their first numbers alone: what is equal stays in its order.
#[nanoflow]
pub fn sorted_stably(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<(i64, usize)>> {
    let mut sorted: Vec<(i64, usize)> = numbers.iter().enumerate().map(|(at, n)| (*n, at)).collect();
    sorted.sort_by(|a, b| b.0.cmp(&a.0));
    Ok(sorted)
}

/// Sorts by a comparison that is no order.
#[nanoflow]
pub fn sorted_by_no_order(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(|a, b| if *a % 3 == 0 { b.cmp(a) } else { a.cmp(b) });
    Ok(sorted)
}

// --- Errors ---------------------------------------------------------------------------------------

/// Fails.
#[nanoflow]
pub fn fails_first(cx: &mut Device) -> FlowResult<i64> {
    cx.fail("first", "the first one")
}

/// Fails as well.
#[nanoflow]
pub fn fails_second(cx: &mut Device) -> FlowResult<i64> {
    cx.fail("second", "the second one")
}

/// Keeps two errors, and ends with one of them.
#[nanoflow]
pub fn kept(cx: &mut Device, which: &str) -> FlowResult<i64> {
    let first = fails_first(cx);
    let second = fails_second(cx);
    if which == "first" { first } else { second }
}

/// Follows a reference that leads nowhere.
#[nanoflow]
pub fn followed(cx: &mut Device, is_handled: bool) -> FlowResult<String> {
    let pointing = cx.create(Pointing::default())?;
    let text = match cx.get(pointing.at) {
        Ok(note) => note.text.clone(),
        Err(FlowError::EmptyReference { entity }) if is_handled => format!("no {entity}"),
        Err(error) => return Err(error),
    };
    Ok(text)
}

/// Fills with white space that is no blank.
#[nanoflow]
pub fn filled(cx: &mut Device, text: &str) -> FlowResult<String> {
    Ok(format!("{text:\u{3000}>4}|{text:\t<4}|{text: ^5}|{text:>3 }"))
}

// --- Lists that are lent --------------------------------------------------------------------------

/// Adds to a list that it is lent.
#[nanoflow]
pub fn add(cx: &mut Device, all: &mut Vec<i64>, number: i64) -> FlowResult {
    all.push(number);
    Ok(())
}

/// Lends a list again and again.
#[nanoflow]
pub fn lends(cx: &mut Device, count: i64) -> FlowResult<usize> {
    let mut all = Vec::new();
    for number in 0..count {
        add(cx, &mut all, number)?;
    }
    Ok(all.len())
}

tidewater::app! {
    pub Values {
        roles: Role,
        entities: [Note, Telling, Pointing],
        nanoflows: [
            beside_blocks, changing_closures, changing_arguments, wrapped, guarded, is_kept, sorted_by_shares,
            sorted_stably, sorted_by_no_order, fails_first, fails_second, kept, followed, filled, add,
            lends,
        ],
        fuel: 20_000,
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Values>(Role::Tester, |_| ()));

/// Runs a flow in both ways: what it gives.
macro_rules! outcome {
    ($flow:ident($($argument:expr),*)) => {
        DEVICE.agree::<Values, _, _>(
            stringify!($flow),
            |_| (),
            |cx, ()| $flow(cx, $($argument),*),
            |client, ()| client.run($flow, ($($argument),*)),
        )
    };
}

#[test]
fn what_stands_before_a_block_in_a_closure_is_computed_for_each_element() {
    let expected =
        ["18 2", "1:2 2:3 3:4", "1 2 2 3 3 4", "1 is 1, 2 is 20, 3 is 30", "1 and 2, 2 and 3, 3 and 4"];
    assert_eq!(outcome!(beside_blocks(&[1, 2, 3][..])), format!("{expected:?}"));
}

#[test]
fn a_closure_reads_its_locals_when_their_turn_comes() {
    assert_eq!(outcome!(changing_closures(&[1, 2][..])), "[12, 14, 102, 103]");
}

#[test]
fn a_function_is_called_on_what_was_there_before_its_arguments_were_computed() {
    assert_eq!(outcome!(changing_arguments(1)), "[true, false, true, false, true, true, true]");
}

#[test]
fn options_and_results_within_one_another_keep_their_wrappers() {
    let outcomes = [
        (vec![-1], "[\"wrong\", \"no note\", \"wrong inside\", \"-1 of all\", \"true false\"]"),
        (vec![4, 5], "[\"fine 4\", \"no note\", \"5\", \"5 of all\", \"true true\"]"),
        (vec![], "[\"fine 7\", \"no note\", \"none inside\", \"all but a number\", \"true false\"]"),
        (vec![1; 4], "[\"fine 1\", \"no note\", \"wrong outside\", \"1 of all\", \"true true\"]"),
    ];
    for (numbers, expected) in outcomes {
        assert_eq!(outcome!(wrapped(&numbers[..])), expected, "{numbers:?}");
    }
}

#[test]
fn each_alternative_of_a_pattern_is_asked_whether_its_guard_holds() {
    for (first, second, expected) in [
        (Some(1), Some(9), "[\"9 18 109 9 9 9\", \"true\", \"asked of 1 asked of 9\"]"),
        (Some(9), Some(1), "[\"9 18 109 9 9 9\", \"true\", \"asked of 9\"]"),
        (Some(1), None, "[\"0 0 -1 0 0 0\", \"false\", \"asked of 1\"]"),
        (None, None, "[\"0 0 -1 0 0 0\", \"false\", \"\"]"),
        (Some(1), Some(-2), "[\"0 -4 -199 0 0 0\", \"false\", \"asked of -2 asked of 1\"]"),
    ] {
        assert_eq!(outcome!(guarded(first, second)), expected, "{first:?} {second:?}");
    }
}

/// Numbers in an order that no sorting expects.
fn mixed(count: i64) -> Vec<i64> {
    (0..count).map(|at| at * 7_919 % 101 + 1).collect()
}

#[test]
fn a_sorted_list_is_the_one_that_rust_sorts() {
    for count in [0, 1, 2, 3, 20, 21, 64, 65, 200] {
        let numbers = mixed(count);
        outcome!(sorted_stably(&numbers[..]));
        outcome!(sorted_by_shares(&numbers[..]));
    }
}

#[test]
fn a_comparison_that_fails_in_the_middle_ends_the_flow_with_its_fault() {
    for at in [0, 1, 20, 31, 32, 63] {
        let mut numbers = mixed(64);
        numbers[at] = 0;
        assert!(outcome!(sorted_by_shares(&numbers[..])).starts_with("[division-by-zero]"), "{at}");
    }
}

#[test]
fn fuel_that_ends_while_a_list_is_sorted_is_told_as_that() {
    let twin = DEVICE.copy::<Values>();
    for count in 4_000..4_050 {
        let ended = twin.client.run(sorted_by_shares, &mixed(count)[..]);
        assert_eq!(ended.unwrap_err().code(), "out-of-fuel", "{count}");
    }
}

#[test]
fn a_comparison_that_is_no_order_sorts_somehow() {
    let twin = DEVICE.copy::<Values>();
    for count in [2, 21, 64, 500] {
        let mut numbers: Vec<i64> = mixed(count);
        let mut sorted = twin.client.run(sorted_by_no_order, &numbers[..]).unwrap();
        numbers.sort_unstable();
        sorted.sort_unstable();
        assert_eq!(sorted, numbers, "each element is there once");
    }
}

#[test]
fn an_error_that_was_kept_is_told_with_the_place_where_it_arose() {
    let twin = DEVICE.copy::<Values>();
    for which in ["first", "second"] {
        let error = twin.client.run(kept, which).unwrap_err();
        assert!(error.to_string().contains(&format!("(flow `fails_{which}`, step ")), "{error}");
    }
}

#[test]
fn a_reference_that_leads_nowhere_is_an_error_that_names_the_entity() {
    assert_eq!(outcome!(followed(true)), "\"no Note\"");
    let outcome = outcome!(followed(false));
    assert_eq!(
        outcome,
        "[empty-reference] an empty reference leads to no Note; ask whether it is empty first"
    );
}

#[test]
fn a_format_fills_with_the_white_space_that_it_names() {
    assert_eq!(outcome!(filled("a")), format!("{:?}", "\u{3000}\u{3000}\u{3000}a|a\t\t\t|  a  |  a"));
}

/// A copy of a list takes fuel, and the app has little of it.
#[test]
fn a_list_that_is_lent_is_not_copied_when_it_is_changed() {
    assert_eq!(outcome!(lends(2_300)), "2300");
}
