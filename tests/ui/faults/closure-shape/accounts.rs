//! `me` in a closure that is not given the account is told once, and what stands for it there.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
struct Order {
    name: String,
    owner: Option<Ref<Account>>,
    total: i32,
}

#[page]
fn orders() -> Page {
    page("Orders").list(Order::filter(|o| o.owner == me), |o| row().title(o.name))
}

#[page]
fn with_conditions(order: &Obj<Order>) -> Page {
    page("Order")
        .list(Order::filter(|o| o.total > 3 && me.has(Rep)).order_by(|o| o.name), |o| {
            row().title(o.name).computed(|o| o.owner == me)
        })
        .visible_if(|| me.has(Rep))
        .view(order, |o| view().field_if(o.name, |o| o.owner == me))
}

/// An object of the page may be called so.
#[page]
fn of_another(me: &Obj<Order>) -> Page {
    page("Order")
        .list(Order::filter(|o| o.name == me.name), |o| row().title(o.name))
        .view(me, |o| view().field_if(o.name, |o, me| o.owner == me))
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order],
        pages: [orders, with_conditions, of_another],
        offline: { home: orders, sync: { Order: filter(|o| o.owner == me && !me.has(Rep)) } },
    }
}

fn main() {}
