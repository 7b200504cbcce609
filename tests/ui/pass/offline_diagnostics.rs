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

    #[microflow]
    pub async fn names(cx: &mut Server) -> FlowResult<Vec<String>> {
        let products = cx.retrieve(Product::all()).await?;
        Ok(products.iter().map(|product| product.name.clone()).collect())
    }

    tidewater::app! {
        pub Shop {
            roles: Role,
            entities: [Product],
            microflows: [names],
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
