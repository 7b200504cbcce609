use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    name: String,
}

fn main() {
    let _ = query!(Order, order_by = |o| o.name.len());
    let _ = query!(Order, order_by_descending = |o| o);
}
