use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
}

#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
struct Order {
    number: AutoNumber,
    pieces: i32,
    #[calculated(double)]
    doubled: i32,
}

#[expression]
fn double(order: &Order) -> i32 {
    order.pieces * 2
}

#[nanoflow]
fn renumber(cx: &mut Device, order: &mut Obj<Order>, other: &Obj<Order>) -> FlowResult {
    order.number = other.number;
    cx.commit(order)
}

#[nanoflow]
fn recompute(cx: &mut Device) -> FlowResult {
    for order in &mut cx.retrieve(Order::all())? {
        order.doubled += 2;
        cx.commit(order)?;
    }
    Ok(())
}

#[nanoflow]
fn again(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    let mut new = cx.create(Order { number: order.number, pieces: order.pieces, ..Order::default() })?;
    new.doubled = 4;
    cx.commit(&mut new)
}

fn main() {}
