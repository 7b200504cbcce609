use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Customer {
    name: String,
    last: Option<Ref<Order>>,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    name: String,
    customer: Option<Ref<Customer>>,
}

fn main() {
    let _ = query!(Order, |o| o.customer.is_some_and(|c| c.name == o.name));
    let _ = query!(Order, |o| o.customer.is_some_and(|c| c.last.is_some_and(|l| l.name == c.name) && c.last == o));
}
