#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

mod shop {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    pub struct Customer {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    pub struct Order {
        pub customer: Ref<Customer>,
        pub referrer: Option<Ref<Customer>>,
    }
}
use shop::{Customer as Client, Order};

#[nanoflow]
fn in_a_record(cx: &mut Device) -> FlowResult {
    let customer = cx.create(Client::default())?;
    let mut order = cx.create(Order { customer: customer.as_ref(), ..Order::default() })?;
    cx.commit(&mut order)
}

#[nanoflow]
fn by_assignment(cx: &mut Device, order: &mut Obj<Order>, refers: bool) -> FlowResult {
    let mut referrer = cx.create(shop::Customer::default())?;
    referrer.name = "Ada".to_owned();
    if refers {
        order.referrer = Some(referrer.as_ref());
    }
    cx.commit(order)
}

#[nanoflow]
fn in_a_loop(cx: &mut Device, names: &[String]) -> FlowResult {
    for name in names {
        let client = cx.create(Client { name: name.clone() })?;
        let mut order = cx.create(Order::default())?;
        order.customer = client.id().into();
        cx.commit_all(&mut order)?;
    }
    Ok(())
}

fn main() {}
