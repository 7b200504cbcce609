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

fn main() {}
