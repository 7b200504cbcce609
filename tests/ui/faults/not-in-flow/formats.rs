#![allow(unused)]

use tidewater::prelude::*;

#[nanoflow]
fn shown(cx: &mut Device, number: i32) -> FlowResult<String> {
    let once = format!("{0} {0} {number} {1}", number, number);
    let order = format!("{1} {0}", number + 1, number + 2);
    Ok(format!("{0} {0}", number + 1))
}

fn main() {}
