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

pub mod changes_copy {
    use super::Order;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn one_more(cx: &mut Device, mut numbers: Vec<i64>, orders: &mut [Obj<Order>]) -> FlowResult<i64> {
        numbers = numbers.into_iter().map(|number| number + 1).collect();
        orders.iter_mut().for_each(|order| order.quantity += 1);
        Ok(numbers.iter().sum())
    }
}

pub mod autonumber_arithmetic {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(super::Role::Rep, create, read)]
    pub struct Order {
        pub number: AutoNumber,
    }

    #[nanoflow]
    pub fn title(_cx: &mut Device, order: &Obj<Order>) -> FlowResult<String> {
        Ok(format!("Order {}", order.number))
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

pub mod hashed_on_device {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(super::Role::Rep, read, write)]
    pub struct Door {
        pub pin: HashedString,
    }

    #[microflow]
    pub async fn same_pin(cx: &mut Server, door: Id<Door>, other: Id<Door>) -> FlowResult {
        let mut door = cx.get(door).await?;
        door.pin = cx.get(other).await?.pin.clone();
        cx.commit(&mut door).await
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

pub mod network_in_plain_fn {
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn refresh(cx: &mut Device) -> FlowResult {
        cx.sync().await?;
        Ok(())
    }
}

pub mod no_access {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Manager,
        Rep,
    }
    use Role::{Manager, Rep};

    #[derive(Entity, Default)]
    #[access(Manager, create, read, write)]
    #[access(Rep, read)]
    pub struct Parcel {
        pub due: Option<Date>,
    }

    #[nanoflow(roles(Manager))]
    pub fn promise(cx: &mut Device, parcel: &mut Obj<Parcel>) -> FlowResult {
        parcel.due = Some(cx.today());
        cx.commit(parcel)
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

pub mod microflow_without_body {
    use super::Role;
    use tidewater::prelude::*;
    #[cfg(feature = "server")]
    use tidewater::server::ServerBuilder;

    #[cfg(feature = "server")]
    mod ledger {
        use tidewater::prelude::Decimal;

        pub(super) fn book(amount: Decimal) -> String {
            amount.to_string()
        }
    }

    #[microflow(feature = "server")]
    pub async fn book(cx: &mut Server, amount: Decimal) -> FlowResult<String> {
        Ok(ledger::book(amount))
    }

    tidewater::app! { pub Shop { roles: Role, entities: [], microflows: [book] } }

    #[cfg(feature = "server")]
    pub fn office() -> ServerBuilder<Shop> {
        tidewater::server::<Shop>().database("shop.db").listen("127.0.0.1:0")
    }
}

pub mod not_in_flow {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn half(cx: &mut Device) -> FlowResult<Option<Decimal>> {
        Ok(Decimal::new(5, 1))
    }
}

pub mod server_assigned_write {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(super::Role::Rep, create, read)]
    pub struct Order {
        pub number: AutoNumber,
        pub pieces: i32,
    }

    #[nanoflow]
    pub fn follow_up(cx: &mut Device, order: &Obj<Order>) -> FlowResult<Obj<Order>> {
        cx.create(Order { pieces: order.pieces, ..Order::default() })
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
