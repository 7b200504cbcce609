//! Names that collide with ours, with Rust's words, and with each other in other modules.

#![deny(warnings)]

use tidewater::prelude::*;
use tidewater::traits::App;

#[derive(Role)]
pub enum Role {
    Manager,
    /// Visits customers.
    Rep,
}
use Role::*;

/// An enumeration may be called as one of our traits, or as a type of the standard library.
#[derive(Enumeration, Default)]
pub enum Enumeration {
    #[default]
    First,
    r#Second,
}

/// Raw identifiers are stored without their mark.
#[derive(Entity, Default)]
#[access(Manager, create, read, write(r#type, order), where = |o, me| o.r#type == "open" && me.has(Manager))]
pub struct Entity {
    pub r#type: String,
    pub order: i32,
    pub path: String,
    pub at: Option<DateTime>,
    pub member: Enumeration,
    pub step: Ref<r#Move>,
}

#[derive(Entity, Default)]
#[access(Rep, read)]
pub struct r#Move {
    pub number: AutoNumber,
}

pub mod other {
    use tidewater::prelude::*;

    /// The same name as an entity of the other app, and a role of its own module.
    #[derive(Entity, Default)]
    #[access(super::Role::Rep, read, where = |o, me| o.owner == me)]
    pub struct Order {
        pub owner: Option<Ref<Account>>,
        pub(crate) inner: i32,
        private: String,
    }

    pub mod events {
        use super::Order;
        use tidewater::prelude::*;

        #[before_commit]
        pub async fn check(_: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
            if order.private.is_empty() { Ok(Verdict::accept()) } else { Ok(Verdict::reject("private")) }
        }
    }
}

// A name that a handler has may still be a local.
#[before_commit]
async fn order(cx: &mut Server, order: &mut Change<Entity>) -> FlowResult<Verdict> {
    let _ = order.id();
    Ok(Verdict::accept())
}

tidewater::app! {
    pub First {
        roles: Role,
        entities: [Entity, r#Move],
        events: [order],
    }
}

tidewater::app! {
    pub Second { entities: [other::Order], roles: self::Role, events: [other::events::check] }
}

tidewater::app! { pub(crate) Third { roles: Role, entities: [] } }

#[test]
fn names_are_stored_as_they_are_read() {
    let model = First::model();
    let members: Vec<&str> = model.entities[0].members.iter().map(|member| &*member.name).collect();
    assert_eq!(members, ["type", "order", "path", "at", "member", "step"]);
    assert_eq!(&*model.entities[1].name, "Move");
    assert_eq!(&*model.enumerations[0].variants[1].name, "Second");
    assert_eq!(&*model.events[0].name, "order");
    assert_eq!(model.roles[1].documentation, "Visits customers.");
    tidewater::model::Catalog::new(model).expect("the app is sound");
}

#[test]
fn one_crate_can_hold_several_apps() {
    let model = Second::model();
    assert_eq!(&*model.entities[0].name, "Order");
    assert_eq!(&*model.events[0].entity, "Order");
    assert!(Third::model().entities.is_empty());
    let order = order;
    let _ = order;
}
