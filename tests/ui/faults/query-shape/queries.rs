use tidewater::prelude::*;

#[derive(Entity, Default)]
struct Order {
    name: String,
}

fn main() {
    let _ = query!(Order, limit = );
    let _ = query!(Order, order_by = );
    let _ = query!(Order, order_by = 5);
    let _ = query!(Order; limit = 1);
    let _ = query!(Order, o.name == "x");
    let _ = query!(Order, |o| o.name == "x", |o| o.name == "y");
    let _ = query!(Order, |o| o.name == );
    let _ = query!(Order, |o| o.name = = "x");
    let _ = query!(Order, limit);
    let _ = query!(Order, order_by_descending, limit = 2);
    let _: tidewater::typed::Query<Order> = query!(|o| o.name == "x");
}
