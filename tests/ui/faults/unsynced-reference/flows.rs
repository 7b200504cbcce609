#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Order {
    customer: Ref<Customer>,
}

#[nanoflow]
async fn send(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let customer = cx.create(Customer::default())?;
    order.customer = customer.as_ref();
    cx.sync_objects(&[&order]).await?;
    Ok(())
}

#[nanoflow]
async fn send_committed(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let mut customer = cx.create(Customer::default())?;
    cx.commit(&mut customer)?;
    order.customer = customer.as_ref();
    cx.sync_objects(&[&order]).await?;
    Ok(())
}

fn main() {}
