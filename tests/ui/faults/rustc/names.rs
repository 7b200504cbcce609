//! Names that lead nowhere, each written where a function belongs: rustc tells of each once, with the names
//! that are alike.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    #[validate(is_goud)]
    pub name: String,
    #[calculated(totl)]
    pub total: Decimal,
}

#[expression]
fn is_good(order: &Order) -> bool {
    order.name.len() > 1
}

#[microflow]
pub async fn number(cx: &mut Server, count: i32) -> FlowResult<i32> {
    cx.call(numbr, count).await
}

mod deep {
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn calls(cx: &mut Device) -> FlowResult<i32> {
        cx.show_page(ordrs, ())?;
        calles(cx).await?;
        link(cx)?;
        super::cals(cx)?;
        super::deeep::calls(cx).await?;
        cx.call(super::numbr, 3).await
    }
}

#[page]
pub fn orders() -> Page {
    page("Orders").link("First", ordrs).action("Call", deep::cals).list(Order::all(), |o| row().title(o.name))
}

tidewater::app! {
    pub Shop {
        roles: Role,
        entities: [Order, Ordr],
        events: [on_ordr],
        nanoflows: [deep::calls, deep::cals, cals, is_good],
        microflows: [number, numbr],
        actions: [acton],
        pages: [orders, ordrs],
        offline: { home: ordrs, roots: [deep::roots], rejected: { Order: repair } },
    }
}

fn main() {}
