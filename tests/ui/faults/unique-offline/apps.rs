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
    pub struct Product {
        #[attr(required, unique)]
        pub code: String,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    #[entity(unique(row, place))]
    pub struct Shelf {
        pub row: i32,
        pub place: i32,
    }
}
use shop::{Product as Article, Shelf};

#[nanoflow]
fn new_product(cx: &mut Device, code: String) -> FlowResult<Obj<Article>> {
    cx.create(shop::Product { code })
}

#[nanoflow]
fn build(cx: &mut Device, places: i32) -> FlowResult {
    for place in 0..places {
        let mut shelf = cx.create(Shelf { place, ..Shelf::default() })?;
        cx.commit(&mut shelf)?;
    }
    Ok(())
}

#[nanoflow]
fn another_code(cx: &mut Device, product: &mut Obj<Article>) -> FlowResult {
    cx.message("Choose another code");
    Ok(())
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [shop::Product, Shelf],
        nanoflows: [new_product, build, another_code],
    }
}

// Only one of the two has somebody who receives what is rejected.
tidewater::app! {
    Repaired {
        roles: Role,
        entities: [Article, Shelf],
        nanoflows: [new_product, build, another_code],
        offline: { rejected: { Article: another_code } },
    }
}

mod numbered {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read)]
    pub struct Invoice {
        #[attr(unique)]
        pub number: AutoNumber,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    pub struct Draft {
        #[attr(unique)]
        pub title: String,
    }

    #[nanoflow]
    pub fn bill(cx: &mut Device) -> FlowResult {
        let mut invoice = cx.create(Invoice::default())?;
        cx.commit(&mut invoice)
    }

    #[nanoflow]
    pub fn jot(cx: &mut Device, title: String) -> FlowResult {
        let mut draft = cx.create(Draft { title })?;
        cx.commit(&mut draft)
    }
}

// A number that the server assigns nobody takes first, and what stays on the device no server rejects.
tidewater::app! {
    Numbered {
        roles: Role,
        entities: [numbered::Invoice, numbered::Draft],
        nanoflows: [numbered::bill, numbered::jot],
        offline: { sync: { numbered::Draft: never } },
    }
}

#[microflow]
async fn publish(cx: &mut Server, drafts: Vec<Id<numbered::Draft>>) -> FlowResult {
    Ok(())
}

// Of what stays on the device that is sent which a microflow names.
tidewater::app! {
    Published {
        roles: Role,
        entities: [numbered::Draft],
        nanoflows: [numbered::jot],
        microflows: [publish],
        offline: { sync: { numbered::Draft: never } },
    }
}

fn main() {}
