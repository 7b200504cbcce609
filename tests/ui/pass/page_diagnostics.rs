//! The accepted code about pages of `docs/diagnostics.md`, one module for each section.

#![deny(warnings)]
#![allow(unreachable_pub, dead_code, reason = "each module is a piece of an app of its own")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Order {
    pub name: String,
}

pub mod home_page {
    use super::{Order, Role};
    use tidewater::prelude::*;

    #[page]
    pub fn orders() -> Page {
        page("Orders").list(Order::all(), |o| row().title(o.name))
    }

    tidewater::app! {
        pub Shop { roles: Role, entities: [Order], pages: [orders], offline: { home: orders } }
    }
}

pub mod page_shape {
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
        pub name: String,
        pub customer: Ref<Customer>,
    }

    #[page]
    pub fn order_detail(order: &Obj<Order>) -> Page {
        page("Order").form(order, |o| form().field(o.name)).view(order.customer, |c| view().field(c.name))
    }
}

pub mod page_signature {
    use super::Order;
    use tidewater::prelude::*;

    #[page]
    pub fn of_order(order: &Obj<Order>) -> Page {
        page("Order").view(order, |o| view().field(o.name))
    }
}

pub mod unlisted_page {
    use super::{Order, Role};
    use tidewater::prelude::*;

    #[page]
    pub fn orders() -> Page {
        page("Orders").list(Order::all(), |o| row().title(o.name).on_tap(order_detail, o))
    }

    #[page]
    pub fn order_detail(order: &Obj<Order>) -> Page {
        page("Order").view(order, |o| view().field(o.name))
    }

    tidewater::app! { pub Shop { roles: Role, entities: [Order], pages: [orders, order_detail] } }
}
