//! The accepted code of `docs/diagnostics.md`, one module for each section.

#![deny(warnings)]
#![allow(unreachable_pub, dead_code, reason = "each module is a piece of an app of its own")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Customer {
    pub name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Order {
    pub name: String,
    pub quantity: i32,
    pub placed: Option<DateTime>,
    pub customer: Option<Ref<Customer>>,
    pub owner: Option<Ref<Account>>,
}

pub mod app_shape {
    use super::Role;

    tidewater::app! { pub Shop { roles: Role, entities: [] } }
}

pub mod calculated {
    use tidewater::prelude::*;

    #[expression]
    fn double(order: &Order) -> i32 {
        order.quantity * 2
    }

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        #[attr(min = 1)]
        pub quantity: i32,
        #[calculated(double)]
        pub doubled: i32,
    }
}

pub mod clock_in_rule {
    use super::Role::*;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Rep, read, where = |v, me| v.is_due)]
    pub struct Visit {
        pub due: Option<DateTime>,
        pub is_due: bool,
    }
}

pub mod closure_shape {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read, where = |o, me| o.owner == me)]
    pub struct Order {
        pub owner: Option<Ref<Account>>,
    }
}

pub mod correlated {
    use super::Order;
    use tidewater::prelude::*;

    #[test]
    fn is_accepted() {
        let anna = query!(Order, |o| o.customer.is_some_and(|c| c.name == "Anna") && o.name == "Anna");
        let _ = anna;
    }
}

pub mod duplicate_word {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        #[attr(range = 3..=9)]
        pub quantity: i32,
    }
}

pub mod empty_range {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        #[attr(range = 1..=9)]
        pub quantity: i32,
    }
}

pub mod entity_shape {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Pair {
        pub name: String,
        pub number: i32,
    }
}

pub mod enumeration_shape {
    use tidewater::prelude::*;

    #[derive(Enumeration, Default)]
    pub enum Level {
        #[default]
        Low,
        High,
    }

    pub fn number(level: Level) -> i32 {
        match level {
            Level::Low => 1,
            Level::High => 10,
        }
    }
}

pub mod expression_signature {
    use super::Order;
    use tidewater::prelude::*;

    #[expression]
    pub fn nameless(order: &Order) -> bool {
        order.name.is_empty()
    }
}

pub mod extends_without_base {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Animal {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[entity(extends = Animal)]
    #[access(Role::Rep, read)]
    pub struct Dog {
        pub base: Ref<Animal>,
    }
}

pub mod foreign_role {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Book {
        pub title: String,
    }

    tidewater::app! { pub Shop { roles: Role, entities: [Book] } }
}

pub mod generic {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        pub value: i32,
    }
}

pub mod handler_signature {
    use super::Order;
    use tidewater::prelude::*;

    #[before_commit]
    pub async fn named(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
        Ok(if order.name.is_empty() { Verdict::reject("a name is missing") } else { Verdict::accept() })
    }
}

pub mod listed_twice {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Order {
        pub name: String,
    }

    tidewater::app! { pub Shop { roles: Role, entities: [Order] } }
}

pub mod main_arguments {
    #[tidewater::main]
    pub async fn main() {
        let arguments: Vec<String> = std::env::args().collect();
        assert!(!arguments.is_empty());
    }

    #[test]
    fn is_accepted() {
        main();
    }
}

pub mod malformed_attribute {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        #[attr(max_len = 20, pattern = "[0-9 ]+")]
        pub phone: String,
    }
}

pub mod misplaced_attribute {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        #[attr(required)]
        pub name: String,
    }
}

pub mod name_clash {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        pub phone: String,
        pub mobile: String,
    }
}

pub mod no_rule {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Customer {
        pub name: String,
    }

    tidewater::app! { pub Shop { roles: Role, entities: [Customer] } }
}

pub mod not_a_member {
    use super::Order;
    use tidewater::prelude::*;

    #[test]
    fn is_accepted() {
        let sorted = query!(Order, order_by = |o| o.name);
        let _ = sorted;
    }
}

pub mod not_async {
    #[tidewater::main]
    pub async fn main() {}

    #[test]
    fn is_accepted() {
        main();
    }
}

pub mod not_available {
    use super::Role;

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [],
            events: [],
        }
    }
}

pub mod not_in_expression {
    use super::Order;
    use tidewater::prelude::*;

    #[test]
    fn is_accepted() {
        let ones = query!(Order, |o| matches!(o.quantity, 1 | 2));
        let _ = ones;
    }
}

pub mod not_writable {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read, write(quantity))]
    pub struct Order {
        pub number: AutoNumber,
        pub quantity: i32,
    }
}

pub mod query_shape {
    use super::Order;
    use tidewater::prelude::*;

    #[test]
    fn is_accepted() {
        let found = query!(Order, |o| o.name == "x", order_by = |o| o.quantity, limit = 10, offset = 20);
        let _ = found;
    }
}

pub mod reserved_name {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        pub number: i64,
        pub hidden: String,
    }
}

pub mod rule_without_condition {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read, write, where = |o, me| o.owner == me, after = any)]
    pub struct Order {
        pub owner: Option<Ref<Account>>,
    }
}

pub mod rule_without_right {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Order {
        pub name: String,
    }
}

pub mod rule_without_role {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read, write)]
    pub struct Order {
        pub name: String,
    }
}

pub mod too_many {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Node {
        pub next: Ref<Node>,
        pub name: String,
    }

    #[test]
    fn is_accepted() {
        let six = query!(Node, |n| n.next.next.next.next.next.next.name == "six are");
        let _ = six;
    }
}

pub mod transient {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Answer {
        pub a: i32,
    }
}

pub mod unique_alone {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Order {
        #[attr(unique)]
        pub number: i32,
    }
}

pub mod unknown_function {
    use super::Order;
    use tidewater::prelude::*;

    #[test]
    fn is_accepted() {
        let found = query!(Order, |o| o.name.starts_with("x"));
        let _ = found;
    }
}

pub mod unknown_member {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(unique(number, phone))]
    #[access(Role::Rep, read(phone), write(phone))]
    pub struct Order {
        pub number: i32,
        pub phone: String,
    }
}

pub mod unknown_word {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Order {
        #[attr(required, max_len = 80)]
        pub name: String,
    }
}

pub mod unlisted_entity {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Customer {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, read)]
    pub struct Order {
        pub customer: Option<Ref<Customer>>,
    }

    tidewater::app! { pub Shop { roles: Role, entities: [Customer, Order] } }
}
