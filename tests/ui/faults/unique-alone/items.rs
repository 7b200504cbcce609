use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(unique(number))]
#[access(Role::Rep, read)]
struct Order {
    number: i32,
}

fn main() {}
