use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    name: String,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, Order],
    }
}

fn main() {}
