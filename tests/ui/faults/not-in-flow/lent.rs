#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    quantity: i32,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Sums {
    count: i64,
}

#[nanoflow]
fn parts(
    cx: &mut Device,
    sums: &mut Option<Sums>,
    names: &mut Option<Vec<String>>,
    all: &mut Vec<Sums>,
    found: &mut Option<Obj<Order>>,
) -> FlowResult {
    if let Some(known) = sums {
        known.count += 1;
    }
    match names {
        Some(known) => known.push(String::new()),
        None => {}
    }
    for each in all {
        each.count = 2;
    }
    let again = sums;
    if let Some(order) = found {
        order.quantity = 1;
    }
    Ok(())
}

#[nanoflow]
fn shown(cx: &mut Device, number: i32) -> FlowResult<String> {
    let once = format!("{0} {0} {number} {1}", number, number);
    let order = format!("{1} {0}", number + 1, number + 2);
    Ok(format!("{0} {0}", number + 1))
}

fn main() {}
