//! Whole numbers of a width that flows do not compute with.

use tidewater::prelude::*;

const DIGITS: u32 = 2;

#[nanoflow]
pub fn narrow(cx: &mut Device, amount: Decimal, steps: u32) -> FlowResult<Decimal> {
    let few: i16 = 3;
    let fewer = 3_i8;
    let letters = [7_u8, 8];
    for letter in letters {
        cx.message("a byte");
    }
    let digits = 1;
    Ok(amount.round(DIGITS) + amount.round(2) + amount.round(digits))
}

fn main() {}
