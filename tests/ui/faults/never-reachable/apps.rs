#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    draft: Option<Ref<Draft>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Draft {
    by: Option<Ref<Account>>,
    next: Option<Ref<Draft>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Note {
    order: Ref<Order>,
}

mod apps {
    use super::{Draft as Sketch, Note, Order, Role};

    tidewater::app! {
        Shop {
            roles: Role,
            entities: [Order, Sketch, Note],
            offline: { sync: { Sketch: never, Note: never } },
        }
    }
}

tidewater::app! {
    Sound { roles: Role, entities: [Order, Draft], offline: { sync: { Draft: never, Order: never } } }
}

// All of them are told at once.
#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Plan {
    first: Option<Ref<Order>>,
    second: Option<Ref<Order>>,
    third: Option<Ref<Order>>,
    fourth: Option<Ref<Order>>,
    fifth: Option<Ref<Order>>,
    sixth: Option<Ref<Order>>,
    seventh: Option<Ref<Order>>,
    eighth: Option<Ref<Order>>,
}

tidewater::app! {
    Planned { roles: Role, entities: [Order, Draft, Plan], offline: { sync: { Plan: never } } }
}

// The server, which has the one, never gets the other; what stays here may lead to what the server has.
#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Paper {
    draft: Option<Ref<Draft>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Mark {
    paper: Option<Ref<Paper>>,
}

tidewater::app! {
    Kept { roles: Role, entities: [Paper, Draft], offline: { sync: { Paper: online, Draft: never } } }
}

tidewater::app! {
    Marked { roles: Role, entities: [Paper, Draft, Mark], offline: { sync: { Paper: online, Mark: never } } }
}

fn main() {}
