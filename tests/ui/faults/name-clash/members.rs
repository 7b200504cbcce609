use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    phone: String,
    Phone: String,
}

fn main() {}
