//! Values that may be of many types, wherever rustc learns which: before and behind what tells it, in
//! closures and in arguments. And iterators in places where a list mostly stands.

use crate::bare::{Note, Role};
use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::prelude::*;

/// An absence before the presence, in closures and branches.
#[nanoflow]
pub fn absent_first(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let odd: Vec<i64> = numbers.iter().filter_map(|n| if *n % 2 == 0 { None } else { Some(*n) }).collect();
    let found = numbers.iter().find_map(|n| match *n {
        0 => None,
        n if n > 3 => Some(n * 10),
        _ => None,
    });
    let many: Vec<i64> = numbers.iter().flat_map(|n| if *n < 2 { vec![] } else { vec![*n, -*n] }).collect();
    let first = numbers.first().and_then(|n| if *n > 100 { None } else { Some(*n + 1) });
    let mut all = vec![odd.len() as i64, found.unwrap_or(-1), first.unwrap_or(-2)];
    all.extend(many);
    for kept in vec![None, Some(1), first] {
        all.push(kept.unwrap_or(0));
    }
    if None == found {
        all.push(99);
    }
    Ok(all)
}

/// Where values begin empty and are filled by what is gone through.
#[nanoflow]
pub fn gathered(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let doubled = numbers.iter().fold(Vec::new(), |mut all, n| {
        all.push(*n * 2);
        all
    });
    let last = numbers.iter().fold(None, |_, n| Some(*n));
    let (count, least) = numbers.iter().fold((0_i64, None), |(count, least), n| {
        let less = match least {
            None => Some(*n),
            Some(known) => Some((*n).min(known)),
        };
        (count + 1, less)
    });
    let of_first = numbers.first().map_or(vec![], |n| [*n, 1].iter().map(|n| n + 1).collect());
    let of_none = numbers.first().map_or(None, |n| if *n > 1 { Some(n + 5) } else { None });
    let mut all = doubled;
    all.extend(of_first);
    all.extend([last.unwrap_or(-1), count, least.unwrap_or(-1), of_none.unwrap_or(-1)]);
    Ok(all)
}

/// Failures before what went well.
#[nanoflow]
pub fn failing(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let checked = numbers
        .iter()
        .map(|n| {
            if *n > 5 {
                Err(FlowError::Failed { code: "large".to_owned(), text: format!("{n} is large") })
            } else {
                Ok(*n)
            }
        })
        .collect::<FlowResult<Vec<_>>>();
    let again = numbers
        .iter()
        .map(|n| if *n == 0 { Err(FlowError::Offline) } else { Ok(*n) })
        .collect::<Result<Vec<_>, FlowError>>();
    let length = again.map(|all| all.len()).unwrap_or(0);
    let mut all = checked?;
    all.push(length as i64);
    Ok(all)
}

/// Branches that fail before one that says of which type all are.
#[nanoflow]
pub fn gives_up_first(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let count = numbers.len() as i64;
    let left = 100
        - match count {
            count if count > 6 => cx.fail("many", "too many")?,
            count => count,
        };
    let least = numbers.iter().min();
    let text =
        format!("{}", if least.is_none() { cx.fail("none", "none")? } else { least.copied() }.unwrap_or(0));
    let both = (if count == 4 { cx.fail("four", "four")? } else { left }).min(text.len() as i64);
    if count == 3 {
        cx.fail("three", "three")?;
    }
    Ok(vec![left, both])
}

/// Texts are read as what is needed, wherever that is said.
#[nanoflow]
pub fn read(cx: &mut Device, text: &str) -> FlowResult<Decimal> {
    let price: Decimal = text.parse().unwrap_or_default();
    let long: i64 = text.parse().unwrap_or(0);
    let size: Option<usize> = text.parse().ok();
    let known = text.parse::<i32>().is_ok();
    let parts: Vec<i64> = text.split('.').filter_map(|part| part.parse().ok()).collect();
    let total: i64 = parts.iter().sum();
    let least = parts.iter().map(|part| part.to_string()).collect::<String>();
    let sum = price + long + (size.unwrap_or(0) as i64) + if known { 1000 } else { 0 } + total;
    Ok(sum + (least.len() as i64))
}

/// Orders that a closure computes with more than one expression.
#[nanoflow]
pub fn ordered(cx: &mut Device, numbers: &[i64], down: bool) -> FlowResult<Vec<i64>> {
    let mut first = numbers.to_vec();
    first.sort_by(|a, b| {
        let (left, right) = (*a % 3, *b % 3);
        left.cmp(&right)
    });
    let mut second = numbers.to_vec();
    second.sort_by(|a, b| match down {
        true => b.cmp(a),
        false => a.cmp(b),
    });
    let mut third = numbers.to_vec();
    third.sort_by(|a, b| if down { (b % 2).cmp(&(a % 2)) } else { a.cmp(b).reverse() });
    first.extend(second);
    first.extend(third);
    Ok(first)
}

/// Iterators from behind, though they count, stop, skip and pair.
#[nanoflow]
pub fn behind(cx: &mut Device, numbers: &[i64]) -> FlowResult<Vec<i64>> {
    let mut all = Vec::new();
    for (at, n) in numbers.iter().enumerate().rev() {
        all.push(at as i64 * 100 + n);
    }
    all.extend(numbers.iter().take(3).rev());
    all.extend(numbers.iter().skip(1).rev());
    for (n, at) in numbers.iter().zip(0..3_usize).rev() {
        all.push(n - at as i64);
    }
    for (at, n) in (10..20_i32).zip(numbers.iter().skip(1)).rev() {
        all.push(n * i64::from(at));
    }
    all.extend((0..10_i32).step_by(3).rev().map(|n| i64::from(n)));
    all.extend(numbers.iter().step_by(2).rev());
    all.extend(numbers.iter().skip(1).step_by(3).rev());
    Ok(all)
}

/// What is gone through is an iterator, or nothing perhaps.
#[nanoflow]
#[allow(for_loops_over_fallibles)]
pub fn through(cx: &mut Device, names: &[String], shorter: bool) -> FlowResult<Vec<String>> {
    let mut all: Vec<String> = names.iter().flat_map(|name| name.split(',')).map(|n| n.to_owned()).collect();
    all.extend(names.iter().flat_map(|name| name.chars()).map(|letter| letter.to_string()));
    all.extend(names.iter().flat_map(|name| name.strip_prefix("a")).map(|rest| rest.to_owned()));
    let count = (if shorter { names.iter().skip(2) } else { names.iter().skip(1) }).count();
    all.push(format!("{count}"));
    for first in names.first() {
        all.push(first.to_uppercase());
    }
    for none in names.iter().find(|name| name.is_empty()) {
        all.push(format!("empty: {none}"));
    }
    Ok(all)
}

tidewater::app! {
    pub Inferred {
        roles: Role,
        entities: [Note],
        nanoflows: [absent_first, gathered, failing, gives_up_first, read, ordered, behind, through],
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Inferred>(Role::Tester, |_| ()));

const LISTS: &[&[i64]] =
    &[&[], &[0], &[7], &[1, 2, 3], &[4, 0, 9, 2], &[5, 5, 3, 1, 2, 8], &[200, 1, 1, 6, 7, 3, 2]];

#[test]
fn what_may_be_of_many_types_is_of_the_one_that_rustc_infers() {
    for &list in LISTS {
        let flows: [(&str, fn(&mut Device, &[i64]) -> FlowResult<Vec<i64>>); 5] = [
            ("absent_first", absent_first),
            ("gathered", gathered),
            ("failing", failing),
            ("gives_up_first", gives_up_first),
            ("behind", behind),
        ];
        for (name, native) in flows {
            DEVICE.agree::<Inferred, _, _>(
                name,
                |_| (),
                |cx, ()| native(cx, list),
                |client, ()| match name {
                    "absent_first" => client.run(absent_first, list),
                    "gathered" => client.run(gathered, list),
                    "failing" => client.run(failing, list),
                    "gives_up_first" => client.run(gives_up_first, list),
                    _ => client.run(behind, list),
                },
            );
        }
        for down in [false, true] {
            DEVICE.agree::<Inferred, _, _>(
                "ordered",
                |_| (),
                |cx, ()| ordered(cx, list, down),
                |client, ()| client.run(ordered, (list, down)),
            );
        }
    }
}

#[test]
fn texts_are_read_as_what_their_place_needs() {
    for text in ["", "7", "-3", "1.5", "2.x", "99999999999", "18446744073709551615", " 1", "+4", "0.0"] {
        DEVICE.agree::<Inferred, _, _>(
            "read",
            |_| (),
            |cx, ()| read(cx, text),
            |client, ()| client.run(read, text),
        );
    }
}

#[test]
fn iterators_stand_where_lists_do() {
    let lists: [&[&str]; 4] = [&[], &[""], &["a,b", "c"], &["apple", "", "b,,c", "ä"]];
    for list in lists {
        let names: Vec<String> = list.iter().map(|&name| name.to_owned()).collect();
        for shorter in [false, true] {
            DEVICE.agree::<Inferred, _, _>(
                "through",
                |_| (),
                |cx, ()| through(cx, &names, shorter),
                |client, ()| client.run(through, (&names[..], shorter)),
            );
        }
    }
}
