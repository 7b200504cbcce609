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

#[nanoflow]
fn misspelt(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    cx.comit(order)?;
    cx.send_mail("anna");
    Ok(())
}

fn main() {}
