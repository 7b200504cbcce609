//! A line for each pattern of Rust that flows do not have. A test holds that nothing is missing: what is not
//! here is in a flow of the manual.

#![allow(unused)]

use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Sums {
    count: i64,
}

struct Own(i64);

macro_rules! three {
    () => {
        3
    };
}

#[nanoflow]
fn patterns(cx: &mut Device, texts: Vec<String>, mut pair: (i64, i64), sums: Sums, own: Own) -> FlowResult {
    let Sums { count } = sums;
    let Own(inner) = own;
    let [first, second] = [1, 2];
    let (one, ..) = pair;
    let (ref lent, _) = pair;
    let (ref mut changed, _) = pair;
    match pair.0 {
        three!() => {}
        _ => {}
    }
    Ok(())
}

#[nanoflow]
fn exchanged(cx: &mut Device, count: &mut i64) -> FlowResult {
    let &mut number = count;
    Ok(())
}

#[nanoflow]
fn slices(cx: &mut Device, texts: &[String]) -> FlowResult<i64> {
    match texts {
        [] => Ok(0),
        [only] => Ok(1),
        [first, .., last] => Ok(2),
    }
}

#[nanoflow]
fn literals(cx: &mut Device, number: i64) -> FlowResult<i64> {
    match number {
        0.5 => Ok(1),
        b'x' => Ok(2),
        b"bytes" => Ok(2),
        _ => Ok(3),
    }
}

fn main() {}
