use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    name: String,
}

#[expression]
fn nothing(order: &Order) {
    order.name.len();
}

#[expression]
fn two(order: &Order, other: &Order) -> bool {
    order.name == other.name
}

#[expression]
fn owned(order: Order) -> bool {
    order.name.is_empty()
}

#[expression]
async fn waiting(order: &Order) -> bool {
    order.name.is_empty()
}

fn main() {}
