//! What is nested deeper than a device reads, and what an error is not.

use tidewater::prelude::*;

#[nanoflow]
pub fn sum(_cx: &mut Device, n: i64) -> FlowResult<i64> {
    let shallow = n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n;
    let deep = n
        + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
        + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
        + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
        + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
        + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n;
    Ok(shallow + deep)
}

#[nanoflow]
pub fn places(_cx: &mut Device, outcome: FlowResult<i32>) -> FlowResult<bool> {
    Ok(matches!(outcome, Err(FlowError::At { .. })))
}

fn main() {}
