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

#[derive(Entity, Default)]
#[entity(transient)]
struct Answer {
    approved: bool,
}

#[microflow]
async fn borrows(cx: &mut Server, order: &Obj<Order>) -> FlowResult {
    Ok(())
}

#[microflow]
async fn takes(cx: &mut Server, order: Order) -> FlowResult {
    Ok(())
}

#[microflow]
async fn gives(cx: &mut Server, order: Id<Order>) -> FlowResult<Vec<Order>> {
    Ok(Vec::new())
}

#[microflow]
async fn sound(cx: &mut Server, order: Id<Order>) -> FlowResult<Option<Answer>> {
    Ok(None)
}

fn main() {}
