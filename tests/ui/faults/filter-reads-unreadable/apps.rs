#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
    Guest,
}

#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read(name))]
struct Product {
    name: String,
    margin: Decimal,
    maker: Ref<Maker>,
}

#[derive(Entity, Default)]
#[access(Role::Manager, read)]
#[access(Role::Rep, read(name))]
struct Maker {
    name: String,
    is_secret: bool,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Offer {
    maker: Ref<Maker>,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Product, Maker, Offer],
        offline: {
            sync: {
                Product: filter(|p| p.margin > Decimal::ZERO),
                Offer: filter(|o| !o.maker.is_secret),
                Maker: filter(|m| m.name != "x"),
            },
        },
    }
}

fn main() {}
