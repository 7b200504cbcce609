#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    customer: Ref<Customer>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Line {
    order: Ref<Order>,
    by: Option<Ref<Customer>>,
}

mod flows {
    use super::Line as Item;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn lines(cx: &mut Device, name: String) -> FlowResult<i64> {
        let mut sum = 0;
        loop {
            sum += cx.count(Item::filter(|l| l.order.customer.name == name))?;
            if sum > 3 {
                break Ok(sum);
            }
        }
    }

    #[nanoflow]
    pub fn bought(cx: &mut Device, name: String) -> FlowResult<i64> {
        cx.count(Item::filter(|l| l.by.is_some_and(|c| c.name == name)))
    }

    /// Its callees are told, not it.
    #[nanoflow]
    pub fn all(cx: &mut Device, name: String) -> FlowResult<i64> {
        Ok(lines(cx, name.clone())? + bought(cx, name)?)
    }
}
use flows::bought as by_name;

#[nanoflow]
fn sorted(cx: &mut Device) -> FlowResult<Option<Obj<Order>>> {
    cx.first(Order::all().order_by(|o| o.customer.name))
}

#[page]
fn orders() -> Page {
    page("Orders").list(Order::all(), |o| row().title(o.customer.name))
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Customer, Order, Line],
        nanoflows: [flows::lines, sorted, by_name, flows::all],
        pages: [orders],
        offline: { home: orders, sync: { Customer: online } },
    }
}

tidewater::app! {
    Sound {
        roles: Role,
        entities: [Customer, Order, Line],
        nanoflows: [flows::lines, sorted, by_name, flows::all],
        pages: [orders],
        offline: { home: orders },
    }
}

fn main() {}
