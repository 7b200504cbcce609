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

#[microflow]
async fn approve(cx: &mut Server, order: Id<Order>) -> FlowResult<bool> {
    let mut order = cx.get(order).await?;
    cx.message("approved");
    for _ in 0..2 {
        let close = || cx.close_page();
    }
    cx.commit(&mut order).await?;
    Ok(true)
}

#[before_commit]
async fn judges(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    cx.invalid(order, |o| o.quantity, "too many");
    Ok(Verdict::accept())
}

// Its callers and the app have no fault of their own.
#[nanoflow]
async fn asks(cx: &mut Device, order: &Obj<Order>) -> FlowResult<bool> {
    cx.call(approve, order.id()).await
}

tidewater::app! {
    Shop { roles: Role, entities: [Order], nanoflows: [asks], microflows: [approve], events: [judges] }
}

fn main() {}
