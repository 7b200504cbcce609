use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    #[attr(range = 9..=1)]
    quantity: i32,
    #[attr(min = 5, max = -5)]
    level: i64,
}

fn main() {}
