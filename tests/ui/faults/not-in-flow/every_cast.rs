//! What Rust makes a number of with `as`, and a flow does not.

#![allow(unused)]

use tidewater::prelude::*;

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
    Placed,
}

#[nanoflow]
fn code(cx: &mut Device, letter: char) -> FlowResult<i64> {
    Ok(letter as i64)
}

#[nanoflow]
fn position(cx: &mut Device, status: Status) -> FlowResult<i32> {
    Ok(status as i32)
}

#[nanoflow]
fn numbers(cx: &mut Device, truth: bool, size: usize) -> FlowResult<i64> {
    let large = 3_000_000_000 as i64 + (-4) as i64;
    Ok(truth as i64 + size as i64 + large)
}

fn main() {}
