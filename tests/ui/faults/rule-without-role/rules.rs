use tidewater::prelude::*;

#[derive(Entity, Default)]
#[access(read, write)]
#[access("Rep", read)]
struct Order {
    name: String,
}

fn main() {}
