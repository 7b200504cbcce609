#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Region {
    manager: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write, where = |c, me| c.region.manager == me)]
struct Customer {
    region: Ref<Region>,
    rep: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, where = |o, me| {
    let customer = o.customer;
    customer.is_some_and(|c| c.region.manager == me)
})]
struct Order {
    customer: Option<Ref<Customer>>,
}

/// The server alone judges it.
#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |v, me| v.region.manager == me, server_only)]
struct Visit {
    region: Ref<Region>,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Region, Customer, Order, Visit],
        offline: { sync: { Region: clear } },
    }
}

// Of a filtered entity a device may lack a row that a rule asks for: a known fault, see docs/limits.md.
tidewater::app! {
    Sound {
        roles: Role,
        entities: [Region, Customer, Order, Visit],
        offline: { sync: { Region: filter(|r| r.manager.is_some()), Order: clear } },
    }
}

/// By a module and under another name.
mod deep {
    use super::{Customer as Client, Order, Region as Area, Role};

    tidewater::app! {
        Online { roles: Role, entities: [Area, Client, Order], offline: { sync: { Area: online } } }
    }
}

tidewater::app! {
    Never {
        roles: Role,
        entities: [Region, Customer, Order],
        offline: { sync: { Region: never, Customer: never } },
    }
}

fn main() {}
