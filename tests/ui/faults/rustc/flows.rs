#![allow(unused)]

use tidewater::prelude::*;

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
    Placed,
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    status: Status,
    total: Decimal,
    quantity: i32,
    notes: String,
    placed: Option<DateTime>,
}

struct Own;

fn own() -> FlowResult<Own> {
    Ok(Own)
}

#[nanoflow]
fn types(cx: &mut Device, order: Obj<Order>, quantity: i32) -> FlowResult<Decimal> {
    let total: i32 = order.total;
    cx.delete(order)?;
    Ok(order.total)
}

#[nanoflow]
fn moved(cx: &mut Device, order: Obj<Order>) -> FlowResult<Decimal> {
    cx.delete(order)?;
    Ok(order.total)
}

#[nanoflow]
fn held(cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult {
    let each = orders.iter();
    Ok(())
}

#[nanoflow]
fn unknown(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.totals = Decimal::ZERO;
    order.status = Status::Shipped;
    missing(cx)?;
    absent += 1;
    Ok(())
}

#[nanoflow]
fn arguments(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    moved(cx, 3)?;
    Ok(())
}

#[nanoflow]
fn changed(cx: &mut Device, numbers: &mut Vec<Order>) -> FlowResult {
    for number in &mut *numbers {
        number.quantity = 3;
    }
    for number in numbers.iter_mut().rev() {
        number.quantity = 4;
    }
    Ok(())
}

fn main() {}
