//! A line for each statement and item of Rust that flows do not have. A test holds that nothing is missing:
//! what is not here is in a flow of the manual.

#![allow(unused)]

use tidewater::prelude::*;

#[nanoflow]
fn statements(cx: &mut Device) -> FlowResult {
    const MANY: i64 = 3;
    static ONE: i64 = 1;
    enum Kind {}
    struct Own;
    union Both {
        number: i64,
    }
    trait Named {}
    impl Own {}
    type Number = i64;
    mod inner {}
    use std::fmt;
    extern crate std as standard;
    unsafe extern "C" {}
    fn helper() {}
    macro_rules! three {
        () => {
            3
        };
    }
    let (a, b);
    (a, b) = (1, 2);
    todo!();
    Ok(())
}

fn main() {}
