//! What rustc judges of our traits, with our texts.

#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
struct Order {
    quantity: i32,
    is_open: bool,
    scan: Vec<u8>,
    customer: Ref<Customer>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Draft {
    number: Option<Option<i32>>,
    most: Max<Option<i32>>,
}

struct Own;

fn plain() -> FlowResult {
    Ok(())
}

#[nanoflow]
async fn calls(cx: &mut Device, draft: Obj<Draft>) -> FlowResult {
    cx.delete(draft)?;
    cx.call(plain, ()).await
}

#[microflow]
async fn carries(cx: &mut Server, own: (i32, u8)) -> FlowResult {
    Ok(())
}

#[page]
fn shows(order: &Obj<Order>) -> Page {
    page("Order")
        .view(order, |o| view().computed("Own", |o| Own).computed("None", |o| None))
        .view(5, |c| view().field(order.quantity))
        .list(Order::all(), |o| row().title(3).text(o.scan))
}

tidewater::app! { Shop { roles: Role, entities: [], microflows: [plain], actions: [plain] } }

fn main() {
    let open = Order::filter(|o| o.is_open);
}
