//! The accepted code about flows of `docs/diagnostics.md`, one module for each section.

#![deny(warnings)]
#![allow(unreachable_pub, dead_code, reason = "each module is a piece of an app of its own")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Order {
    pub quantity: i32,
    pub placed: Option<DateTime>,
}

pub mod atomic_await {
    use super::Order;
    use tidewater::prelude::*;

    #[nanoflow(atomic)]
    pub fn all_or_nothing(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        cx.commit(order)
    }
}

pub mod closure_changes {
    use super::Order;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn sum(cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult<i32> {
        let mut sum = 0;
        for order in orders {
            sum += order.quantity;
        }
        Ok(sum)
    }
}

pub mod context_alone {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn greet(cx: &mut Device) -> FlowResult {
        cx.message("good morning");
        Ok(())
    }
}

pub mod flow_signature {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn with_context(cx: &mut Device) -> FlowResult {
        Ok(())
    }
}

pub mod microflow_shows_ui {
    use super::Order;
    use tidewater::prelude::*;

    #[microflow]
    pub async fn approve(cx: &mut Server, order: Id<Order>) -> FlowResult<bool> {
        Ok(cx.get(order).await?.quantity < 100)
    }

    #[nanoflow]
    pub async fn asks(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
        if let Ok(true) = cx.call(approve, order.id()).await {
            cx.message("approved");
        }
        Ok(())
    }
}

pub mod microflow_takes_persistable {
    use super::Order;
    use tidewater::prelude::*;

    #[microflow]
    pub async fn takes(cx: &mut Server, order: Id<Order>) -> FlowResult<bool> {
        Ok(cx.get(order).await?.placed.is_some())
    }
}

pub mod network_in_plain_fn {
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn refresh(cx: &mut Device) -> FlowResult {
        cx.sync().await?;
        Ok(())
    }
}

pub mod no_such_activity {
    use super::Order;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn save(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        cx.commit(order)
    }
}

pub mod not_callable {
    use tidewater::prelude::*;

    #[action]
    pub fn helper() -> FlowResult {
        Ok(())
    }

    #[nanoflow]
    pub fn calls(cx: &mut Device) -> FlowResult {
        helper()
    }
}

pub mod not_in_flow {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn half(cx: &mut Device) -> FlowResult<Option<Decimal>> {
        Ok(Decimal::new(5, 1))
    }
}

pub mod session_variable {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn greets(cx: &mut Device) -> FlowResult {
        let me = cx.me();
        if let Some(account) = cx.first(Account::filter(|a| a == me))? {
            cx.message(format!("Hello {}", account.name));
        }
        Ok(())
    }
}

/// What only looks like something outside of the context.
pub mod names_of_the_app {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct File {
        pub session: String,
    }

    pub mod net {
        use tidewater::prelude::*;

        #[action]
        pub fn random() -> FlowResult<i32> {
            Ok(4)
        }
    }

    #[nanoflow]
    pub fn own_words(cx: &mut Device) -> FlowResult<i32> {
        let file = File::default();
        let session = file.session;
        if session.is_empty() { net::random() } else { Ok(1) }
    }
}

pub mod unlisted_flow {
    use super::Role;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn outer(cx: &mut Device) -> FlowResult {
        inner(cx)
    }

    #[nanoflow]
    pub fn inner(cx: &mut Device) -> FlowResult {
        Ok(())
    }

    tidewater::app! { pub Shop { roles: Role, entities: [], nanoflows: [outer, inner] } }
}
