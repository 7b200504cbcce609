//! Functions of other kinds, called as nanoflows are, or handed over where another kind belongs.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, write)]
pub struct Order {
    pub name: String,
}

#[microflow]
pub async fn check(cx: &mut Server, order: Id<Order>) -> FlowResult<bool> {
    Ok(cx.get(order).await?.name.is_empty())
}

#[page]
pub fn orders() -> Page {
    page("Orders").list(Order::all(), |o| row().title(o.name))
}

#[nanoflow]
pub fn rename(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.name = "x".to_owned();
    cx.commit(order)
}

mod deep {
    use super::check as checked;
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn in_a_loop(cx: &mut Device, orders: &[Obj<super::Order>]) -> FlowResult {
        for order in orders {
            let _ = checked(cx, order.id()).await;
            let _ = super::check(cx, order.id()).await;
        }
        super::orders();
        Ok(())
    }
}

#[nanoflow]
pub async fn as_functions(cx: &mut Device, order: &Obj<Order>) -> FlowResult<bool> {
    orders(cx)?;
    check(cx, order.id()).await
}

#[nanoflow]
pub async fn handed_over(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let _ = cx.call(rename, order.id()).await;
    let _ = cx.call(orders, ()).await;
    cx.show_page(check, order)?;
    cx.show_page(rename, order)
}

#[page]
pub fn order_detail(order: &Obj<Order>) -> Page {
    page("Order").action("Check", check, order).link("Rename", rename).action("All", orders)
}

/// The nearest right one.
#[nanoflow]
pub async fn right(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    rename(cx, order)?;
    if let Ok(true) = cx.call(check, order.id()).await {
        cx.show_page(orders, ())?;
    }
    cx.show_page(order_detail, order)
}

fn main() {}
