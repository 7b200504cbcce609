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

/// What the server keeps of an audited entity is told of as any other member: when and by whom a row was
/// changed, only a rule for all members opens.
mod kept {
    use super::{Role, deep::Sample};
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(audited)]
    #[access(Role::Rep, read(text))]
    pub struct Note {
        text: String,
    }

    #[derive(Entity, Default)]
    #[entity(audited)]
    #[access(Role::Rep, read(text, created_at, changed_at))]
    pub struct Letter {
        text: String,
    }

    tidewater::app! {
        Kept {
            roles: Role,
            entities: [Note, Letter],
            offline: {
                sync: {
                    Note: filter(|n| n.created_at.is_some()),
                    Letter: filter(|l| l.created_at < l.changed_at),
                },
            },
        }
    }

    // This is right.
    #[derive(Entity, Default)]
    #[entity(audited)]
    #[access(Role::Rep, read)]
    pub struct Record {
        text: String,
    }

    tidewater::app! {
        Open {
            roles: Role,
            entities: [Letter, Record],
            offline: {
                sync: {
                    Letter: filter(|l| l.created_at.is_some()),
                    Record: filter(|r| r.changed_at.is_some() && r.changed_by.is_some()),
                },
            },
        }
    }
}

fn main() {}
