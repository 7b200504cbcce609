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

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    pub struct Round {
        pub customers: RefSet<Customer>,
    }
}
use shop::{Customer as Client, Order, Round};

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

#[nanoflow]
fn by_a_local(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let customer = cx.create(Client::default())?;
    let reference = customer.as_ref();
    order.referrer = Some(reference);
    order.customer = reference;
    cx.commit(order)
}

#[nanoflow]
fn in_a_set(cx: &mut Device, rounds: &[Obj<Round>]) -> FlowResult {
    let first = cx.create(Client::default())?;
    let second = cx.create(shop::Customer::default())?;
    let reference = second.as_ref();
    for round in rounds {
        cx.link(round, |r| r.customers, &first)?;
        cx.link(round, |r| r.customers, reference)?;
    }
    Ok(())
}

#[nanoflow]
fn nameless(cx: &mut Device, order: &mut Obj<Order>, refers: bool) -> FlowResult {
    order.customer = cx.create(Client::default())?.as_ref();
    if refers {
        order.referrer = Some(cx.create(shop::Customer { name: "Ada".to_owned() })?.id().into());
    }
    cx.commit(order)
}

#[nanoflow]
fn nameless_in_a_record(cx: &mut Device, names: &[String]) -> FlowResult {
    for name in names {
        let new = cx.create(Client { name: name.clone() })?.as_ref();
        let mut order = cx.create(Order { customer: new, referrer: None })?;
        order.referrer = Some(cx.create(Client::default())?.as_ref());
        cx.commit(&mut order)?;
    }
    Ok(())
}

#[nanoflow]
fn nameless_in_a_set(cx: &mut Device, round: &Obj<Round>) -> FlowResult {
    let new = cx.create(Client::default())?.as_ref();
    cx.link(round, |r| r.customers, new)
}

#[nanoflow]
fn too_late(cx: &mut Device) -> FlowResult {
    let mut customer = cx.create(Client::default())?;
    let mut order = cx.create(Order { customer: customer.as_ref(), ..Order::default() })?;
    cx.commit(&mut order)?;
    cx.commit(&mut customer)
}

#[nanoflow]
fn too_late_in_a_loop(cx: &mut Device, rounds: &[Obj<Round>], orders: &mut Vec<Obj<Order>>) -> FlowResult {
    for order in orders.iter_mut() {
        let mut new = cx.create(shop::Customer::default())?;
        for round in rounds {
            cx.link(round, |r| r.customers, &new)?;
        }
        order.referrer = Some(new.as_ref());
        cx.commit(order)?;
        cx.commit(&mut new)?;
    }
    Ok(())
}

/// This is right: they are committed together, and each turn of a loop commits it for the next.
#[nanoflow]
fn in_time(cx: &mut Device, orders: &mut Vec<Obj<Order>>) -> FlowResult {
    let mut customer = cx.create(Client::default())?;
    let mut first = cx.create(Order { customer: customer.as_ref(), ..Order::default() })?;
    cx.commit_all(&mut (&mut first, &mut customer))?;
    let (mut known, mut other) = (false, 0);
    let mut referrer = cx.create(Client::default())?;
    for order in orders.iter_mut() {
        if known {
            order.referrer = Some(referrer.as_ref());
            cx.commit(order)?;
        }
        cx.commit(&mut referrer)?;
        known = true;
    }
    Ok(())
}

// These are right: it is committed before, one stands for two, and nobody knows what the other holds.
#[nanoflow]
fn is_right(cx: &mut Device, round: &Obj<Round>, order: &mut Obj<Order>, other: &Obj<Client>) -> FlowResult {
    let mut first = cx.create(Client::default())?;
    cx.commit(&mut first)?;
    cx.link(round, |r| r.customers, &first)?;
    cx.link(round, |r| r.customers, other)?;
    let second = cx.create(Client::default())?;
    let mut reference = second.as_ref();
    reference = other.as_ref();
    order.customer = reference;
    cx.unlink(round, |r| r.customers, &second)?;
    let mut new = cx.create(Client::default())?;
    cx.commit(&mut new)?;
    order.referrer = Some(new.as_ref());
    cx.commit(order)
}

/// What is not committed here, its caller commits.
#[nanoflow]
fn is_left_to_others(cx: &mut Device) -> FlowResult<Obj<Order>> {
    let customer = cx.create(Client::default())?.as_ref();
    cx.create(Order { customer, ..Order::default() })
}

fn main() {}
