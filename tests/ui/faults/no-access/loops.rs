//! What is known of an object behind a loop and in its next turn, by every way that leads there.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}
use Role::{Manager, Rep};

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read(name), write(name))]
struct Order {
    name: String,
    secret: i32,
}

/// What a branch committed that ends the loop is committed behind it.
#[nanoflow(roles(Rep))]
fn behind_an_end(cx: &mut Device) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    loop {
        let Some(found) = cx.first(Order::filter(|o| o.name == "next"))? else {
            cx.commit(&mut order)?;
            break;
        };
        order.name = found.name.clone();
    }
    order.secret = 5;
    Ok(())
}

/// So is what one committed from which the loop goes on, in the next turn.
#[nanoflow(roles(Rep))]
fn in_the_next_turn(cx: &mut Device, names: Vec<Option<String>>) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    for name in names {
        let Some(name) = name else {
            cx.commit(&mut order)?;
            continue;
        };
        order.name = name;
        order.secret = 5;
    }
    Ok(())
}

/// The inner loop begins again, by the turns of the outer one.
#[nanoflow(roles(Rep))]
fn by_the_outer_loop(cx: &mut Device, times: i32) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    for _ in 0..times {
        loop {
            let Some(_) = cx.first(Order::filter(|o| o.name == "next"))? else {
                cx.commit(&mut order)?;
                break;
            };
            order.secret = 5;
        }
    }
    Ok(())
}

#[nanoflow(roles(Rep))]
fn by_a_label(cx: &mut Device, times: i32) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    'outer: for _ in 0..times {
        loop {
            match cx.first(Order::filter(|o| o.name == "next"))? {
                Some(_) => order.secret = 5,
                None => {
                    cx.commit(&mut order)?;
                    continue 'outer;
                }
            }
        }
    }
    Ok(())
}

/// The loop creates another one in each turn, and ends with the last of them.
#[nanoflow(roles(Rep))]
fn created_in_a_turn(cx: &mut Device, times: i32) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    let mut turns = 0;
    loop {
        turns += 1;
        order = cx.create(Order { name: order.name.clone(), ..Order::default() })?;
        if turns > times {
            cx.commit(&mut order)?;
            break;
        }
        order.name = "next".to_owned();
    }
    order.secret = 5;
    Ok(())
}

/// The second turn begins with the one that the first committed.
#[nanoflow(roles(Rep))]
fn of_the_turn_before(cx: &mut Device, times: i32) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    for _ in 0..times {
        order.secret = 5;
        order = cx.create(Order::default())?;
        cx.commit(&mut order)?;
    }
    Ok(())
}

/// It begins with another one.
#[nanoflow(roles(Rep))]
fn of_one_that_was_found(cx: &mut Device, times: i32, first: Ref<Order>) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    for _ in 0..times {
        order.secret = 5;
        order = cx.get(first)?;
    }
    cx.commit(&mut order)
}

/// There may be no turn.
#[nanoflow(roles(Rep))]
fn without_a_turn(cx: &mut Device, times: i32) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    cx.commit(&mut order)?;
    for _ in 0..times {
        order = cx.create(Order::default())?;
    }
    order.secret = 5;
    Ok(())
}

/// What was asked of the one before is not known of another.
#[nanoflow(roles(Rep))]
fn asked_of_the_one_before(cx: &mut Device, first: Ref<Order>, times: i32) -> FlowResult<i32> {
    let mut order = cx.get(first)?;
    let mut sum = 0;
    if !cx.can_read(&order, |o| o.secret) {
        return Ok(0);
    }
    for turn in 0..times {
        if turn == 3 {
            order = cx.get(first)?;
            continue;
        }
        sum += order.secret;
    }
    Ok(sum)
}

#[nanoflow(roles(Rep))]
fn answered_of_the_one_before(cx: &mut Device, first: Ref<Order>, is_same: bool) -> FlowResult<i32> {
    let mut order = cx.get(first)?;
    let may = cx.can_read(&order, |o| o.secret);
    if is_same {
        cx.message("the same");
    } else {
        order = cx.get(first)?;
    }
    Ok(if may { order.secret } else { 0 })
}

/// These are right: what ends the loop or leaves it is no matter to the turns before, and each turn has its own.
#[nanoflow(roles(Rep))]
fn until_the_end(cx: &mut Device) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    loop {
        let Some(found) = cx.first(Order::filter(|o| o.name == "next"))? else {
            cx.commit(&mut order)?;
            break;
        };
        order.secret = 5;
        order.name = found.name.clone();
    }
    while order.name != "" {
        let Some(found) = cx.first(Order::filter(|o| o.name == "last"))? else {
            cx.commit(&mut order)?;
            return Ok(());
        };
        order.name = found.name.clone();
    }
    Ok(())
}

#[nanoflow(roles(Rep))]
fn each_its_own(cx: &mut Device, names: Vec<Option<String>>) -> FlowResult {
    let mut last = cx.create(Order::default())?;
    for name in names {
        let mut order = cx.create(Order::default())?;
        last = cx.create(Order::default())?;
        let Some(name) = name else {
            cx.commit(&mut order)?;
            continue;
        };
        last.secret = 5;
        order.secret = 5;
        order.name = name;
        cx.commit(&mut order)?;
    }
    last.secret = 6;
    cx.commit(&mut last)
}

#[nanoflow(roles(Rep))]
fn made_by_the_last_turn(cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult<i32> {
    let mut order = cx.create(Order::default())?;
    let mut sum = 0;
    while sum < 3 {
        if order.name == "last" {
            cx.commit(&mut order)?;
            break;
        }
        order.secret = 5;
        sum += 1;
    }
    for order in orders {
        if !cx.can_read(order, |o| o.secret) {
            break;
        }
        sum += order.secret;
    }
    Ok(sum)
}

fn main() {}
