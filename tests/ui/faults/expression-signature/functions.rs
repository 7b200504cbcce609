use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    name: String,
    #[calculated(nothing)]
    first: bool,
    #[calculated(two)]
    second: bool,
    #[calculated(owned)]
    third: bool,
    #[calculated(waiting)]
    fourth: bool,
    #[validate(held)]
    fifth: bool,
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

#[expression]
fn held(order: &Obj<Order>) -> bool {
    order.name.is_empty()
}

fn main() {}
