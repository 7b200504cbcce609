//! What no parameter of a flow is: a type that the caller chooses.

#![allow(unused)]

use tidewater::prelude::*;

#[nanoflow]
fn chosen(cx: &mut Device, any: impl Into<i64>) -> FlowResult {
    Ok(())
}

fn main() {}
