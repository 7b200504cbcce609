use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    name: String,
}

#[page]
fn orders() -> Page {
    page("Orders")
        .list(Order::all(), |o| row().title(o.name).on_tap(order_detail, o))
        .action("New order", new_order)
}

#[page]
fn order_detail(order: &Obj<Order>) -> Page {
    page("Order").view(order, |o| view().field(o.name))
}

#[nanoflow]
fn new_order(cx: &mut Device) -> FlowResult {
    let order = cx.create(Order::default())?;
    cx.show_page(order_detail, &order)
}

tidewater::app! { ByFlow { roles: Role, entities: [Order], nanoflows: [new_order] } }
tidewater::app! { ByPage { roles: Role, entities: [Order], pages: [orders] } }
tidewater::app! { Runs { roles: Role, entities: [Order], pages: [orders, order_detail] } }
tidewater::app! { Empty { roles: Role, entities: [], pages: [order_detail] } }
tidewater::app! { Twice { roles: Role, entities: [Order], pages: [order_detail, order_detail] } }
tidewater::app! { Home { roles: Role, entities: [], offline: { home: orders } } }

/// By a module and under another name, in a loop.
mod deep {
    use super::{Order, order_detail as detail};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn each(cx: &mut Device) -> FlowResult {
        for order in cx.retrieve(Order::all())? {
            cx.show_popup(detail, &order)?;
        }
        Ok(())
    }

    /// Its callee is told, not it.
    #[nanoflow]
    pub fn outer(cx: &mut Device) -> FlowResult {
        each(cx)
    }
}
use deep::each as every;

tidewater::app! { Deep { roles: Role, entities: [Order], nanoflows: [every, deep::outer] } }

fn main() {}
