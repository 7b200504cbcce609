//! The accepted code about the offline profile and the network of `docs/diagnostics.md`, one module for each
//! section.

#![deny(warnings)]
#![allow(unreachable_pub, dead_code, reason = "each module is a piece of an app of its own")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read(name))]
pub struct Product {
    pub name: String,
    pub margin: Decimal,
    pub is_public: bool,
}

/// Its rule leads to products, and the server alone judges it.
#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |o, me| o.product.is_public, server_only)]
pub struct Offer {
    pub product: Ref<Product>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Visit {
    pub name: String,
}

pub mod filter_reads_unreadable {
    use super::{Product, Role};

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product],
            offline: { sync: { Product: filter(|p| p.name != "") } },
        }
    }
}

pub mod mixed_online_query {
    use super::{Product, Role, Visit};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn first(cx: &mut Device) -> FlowResult<Option<Obj<Visit>>> {
        cx.first(Visit::all().order_by(|v| v.name))
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product, Visit],
            nanoflows: [first],
            offline: { sync: { Product: online } },
        }
    }
}

pub mod never_reachable {
    use super::{Product, Role};

    tidewater::app! {
        pub Shop { roles: Role, entities: [Product], offline: { sync: { Product: never } } }
    }
}

pub mod not_in_profile {
    use super::{Product, Role};
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn names(cx: &mut Device) -> FlowResult<Vec<String>> {
        let products = cx.online().retrieve(Product::all()).await?;
        Ok(products.iter().map(|product| product.name.clone()).collect())
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product],
            nanoflows: [names],
            offline: { sync: { Product: online } },
        }
    }
}

pub mod nothing_fills {
    use super::{Product, Role};
    use tidewater::prelude::*;

    #[microflow]
    pub async fn products(cx: &mut Server) -> FlowResult {
        let products = cx.retrieve(Product::all()).await?;
        cx.send(&products)
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product],
            microflows: [products],
            offline: { sync: { Product: preserve } },
        }
    }
}

pub mod rule_not_evaluable {
    use super::{Offer, Product, Role};

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product, Offer],
            offline: { sync: { Product: clear } },
        }
    }
}

pub mod unhandled_network_error {
    use super::Role;
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn refresh(cx: &mut Device) -> FlowResult {
        match cx.sync().await {
            Ok(report) => cx.message(format!("{} sent", report.uploaded)),
            Err(FlowError::Offline) => cx.message("without a connection; all is kept"),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    #[page]
    pub fn visits() -> Page {
        page("Visits").action("Refresh", refresh)
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [],
            nanoflows: [refresh],
            pages: [visits],
            offline: { home: visits },
        }
    }
}

pub mod keep_on_required_reference {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(super::Role::Rep, read)]
    pub struct Customer {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[access(super::Role::Rep, read)]
    pub struct Order {
        #[association(on_delete = keep)]
        pub customer: Option<Ref<Customer>>,
    }
}

pub mod offline_delete {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, delete, read)]
    pub struct Order {
        pub text: String,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read)]
    pub struct Line {
        #[association(on_delete = cascade)]
        pub order: Ref<Order>,
    }

    #[nanoflow]
    pub fn give_up(cx: &mut Device, order: Obj<Order>) -> FlowResult {
        cx.delete(order)
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Order, Line],
            nanoflows: [give_up],
            offline: { sync: { Line: all } },
        }
    }
}

/// What two sections speak of.
pub mod orders {
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
        pub customer: Ref<Customer>,
    }

    /// A piece of both, which lives in memory.
    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Draft {
        pub text: String,
        pub after: Option<Ref<Draft>>,
    }
}

pub mod uncommitted_reference {
    use super::orders::{Customer, Draft, Order};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn first_order(cx: &mut Device) -> FlowResult {
        let mut customer = cx.create(Customer::default())?;
        cx.commit(&mut customer)?;
        let mut order = cx.create(Order { customer: customer.as_ref() })?;
        cx.commit(&mut order)
    }

    /// Together they may refer to each other.
    #[nanoflow]
    pub fn both_at_once(cx: &mut Device) -> FlowResult {
        let customer = cx.create(Customer::default())?;
        let order = cx.create(Order { customer: customer.as_ref() })?;
        let mut both = (customer, order);
        cx.commit_all(&mut both)
    }

    /// What is in memory only is never committed.
    #[nanoflow]
    pub fn drafts(cx: &mut Device) -> FlowResult {
        let first = cx.create(Draft::default())?;
        let mut second = cx.create(Draft { after: Some(first.as_ref()), ..Draft::default() })?;
        cx.commit(&mut second)
    }

    /// Whoever gets the object may commit it.
    #[nanoflow]
    pub fn passed_on(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        let mut customer = cx.create(Customer::default())?;
        order.customer = customer.as_ref();
        store(cx, &mut customer)?;
        cx.commit(order)
    }

    #[nanoflow]
    pub fn store(cx: &mut Device, customer: &mut Obj<Customer>) -> FlowResult {
        cx.commit(customer)
    }

    /// The commit is on another way than the reference, or the reference was given up.
    #[nanoflow]
    pub fn other_ways(
        cx: &mut Device,
        order: &mut Obj<Order>,
        other: &Obj<Customer>,
        way: i32,
    ) -> FlowResult {
        let customer = cx.create(Customer::default())?;
        let before = order.customer;
        match way {
            0 => order.customer = customer.as_ref(),
            1 => cx.commit(order)?,
            _ => {
                order.customer = other.as_ref();
                cx.commit(order)?;
            }
        }
        let mut second = cx.create(Order { customer: customer.as_ref() })?;
        second.customer = before;
        cx.commit(&mut second)
    }

    /// One name for two objects is followed no further.
    #[nanoflow]
    pub fn same_name(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        let customer = cx.create(Customer { name: "first".to_owned() })?;
        cx.message(customer.name.clone());
        let mut customer = cx.create(Customer::default())?;
        cx.commit(&mut customer)?;
        order.customer = customer.as_ref();
        cx.commit(order)
    }
}

pub mod rejected_signature {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    pub struct Order {
        pub name: String,
    }

    #[nanoflow]
    pub fn repair(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        order.name = format!("{} (2)", order.name);
        cx.commit(order)
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Order],
            nanoflows: [repair],
            offline: { rejected: { Order: repair } },
        }
    }
}

pub mod unique_offline {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    pub struct Product {
        #[attr(required, unique)]
        pub code: String,
    }

    #[nanoflow]
    pub fn new_product(cx: &mut Device, code: String) -> FlowResult<Obj<Product>> {
        cx.create(Product { code })
    }

    #[nanoflow]
    pub fn another_code(cx: &mut Device, product: &mut Obj<Product>) -> FlowResult {
        cx.message(format!("{} is taken", product.code));
        Ok(())
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product],
            nanoflows: [new_product, another_code],
            offline: { rejected: { Product: another_code } },
        }
    }
}

pub mod unsynced_reference {
    use super::orders::{Customer, Order};
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn send(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        let mut customer = cx.create(Customer::default())?;
        cx.commit(&mut customer)?;
        order.customer = customer.as_ref();
        cx.commit(order)?;
        match cx.sync_objects(&[&order]).await {
            Ok(_) | Err(FlowError::Offline) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
