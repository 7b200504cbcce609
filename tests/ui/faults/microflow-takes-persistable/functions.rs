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

/// By a module and under another name, inside of other types.
mod remote {
    use super::Order as Paper;
    use tidewater::prelude::*;

    #[microflow]
    pub async fn several(cx: &mut Server, papers: Option<Vec<Paper>>) -> FlowResult<(i32, super::Order)> {
        Ok((0, super::Order::default()))
    }
}

#[microflow]
async fn sound(cx: &mut Server, order: Id<Order>) -> FlowResult<Option<Answer>> {
    Ok(None)
}

fn main() {}
