//! A line for each type of Rust that flows do not have, where a local or a parameter says its type. A test
//! holds that nothing is missing: what is not here is in a flow of the manual.

#![allow(unused)]

use tidewater::prelude::*;

#[nanoflow]
fn pointer(cx: &mut Device, pointer: fn(i64) -> i64) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn raw(cx: &mut Device, number: *const i64) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn dynamic(cx: &mut Device, dynamic: &dyn std::fmt::Debug) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn fraction(cx: &mut Device, fraction: f64) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn long(cx: &mut Device, number: i64) -> FlowResult {
    let long: i128 = number.into();
    Ok(())
}

#[nanoflow]
fn boxed(cx: &mut Device, number: Box<i64>) -> FlowResult {
    Ok(())
}

fn main() {}
