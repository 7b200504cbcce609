//! A line for each expression, operator and literal of Rust that flows do not have. A test holds that
//! nothing is missing: what is not here is in a flow of the manual.

#![allow(unused)]

use tidewater::prelude::*;

#[nanoflow]
fn expressions(cx: &mut Device, texts: Vec<String>, number: i64) -> FlowResult {
    let indexed = texts[0].len();
    let repeated = [1, 2, 3, 4].len() + [0; 4].len();
    let alone = |number: i64| number + 1;
    let known = const { 1 + 1 };
    let pointer = &raw const number;
    let labelled = 'label: { break 'label 1 };
    let open = 1..;
    let below = ..3;
    let all = ..;
    let up_to = ..=3;
    _ = number;
    Ok(())
}

#[nanoflow]
fn reckless(cx: &mut Device, number: i64) -> FlowResult {
    let reckless = unsafe { 1 };
    Ok(())
}

#[nanoflow]
async fn waiting(cx: &mut Device, number: i64) -> FlowResult {
    let later = async { 1 };
    Ok(())
}

#[nanoflow]
fn operators(cx: &mut Device, number: i64, truth: bool) -> FlowResult {
    let shifted = number << 1;
    let back = number >> 1;
    let both = number & 1;
    let either = number | 1;
    let one = number ^ 1;
    let not_short = truth & true;
    let mut bits = 1_i64;
    bits <<= 1;
    bits >>= 1;
    bits &= 1;
    bits |= 1;
    bits ^= 1;
    Ok(())
}

#[nanoflow]
fn literals(cx: &mut Device) -> FlowResult {
    let fraction = 0.5;
    let power = 1e3_f32;
    let byte = b'x';
    let bytes = b"bytes";
    let raw_bytes = br"bytes";
    let of_c = c"text";
    Ok(())
}

#[nanoflow]
fn conversions(cx: &mut Device, number: i64) -> FlowResult {
    let fraction = number as f64;
    let short_fraction = number as f32;
    let byte = number as u8;
    let long = number as i128;
    let inferred: i64 = 3_i32 as _;
    Ok(())
}

#[nanoflow]
fn macros(cx: &mut Device, number: i64) -> FlowResult {
    assert!(number > 0);
    dbg!(number);
    panic!("never");
    unreachable!();
    Ok(())
}

fn main() {}
