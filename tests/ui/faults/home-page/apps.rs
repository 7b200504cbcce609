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
fn order_detail(order: &Obj<Order>) -> Page {
    page("Order").view(order, |o| view().field(o.name))
}

#[nanoflow]
fn back(cx: &mut Device) -> FlowResult {
    cx.show_home()
}

tidewater::app! {
    Shop { roles: Role, entities: [Order], pages: [order_detail], offline: { home: order_detail } }
}
tidewater::app! { Homeless { roles: Role, entities: [], nanoflows: [back] } }

fn main() {}
