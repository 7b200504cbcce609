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

/// By a module and under another name, in a local and behind a reference that may be empty.
mod deep {
    use super::{Maker as Company, Product as Article, Role};
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Sample {
        maker: Option<Ref<Company>>,
    }

    tidewater::app! {
        Deep {
            roles: Role,
            entities: [Article, Company, Sample],
            offline: {
                sync: {
                    Article: filter(|a| {
                        let maker = a.maker;
                        !maker.is_secret
                    }),
                    Sample: filter(|s| s.maker.is_some_and(|m| m.name != "x" && !m.is_secret)),
                },
            },
        }
    }
}

fn main() {}
