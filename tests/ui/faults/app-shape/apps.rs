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

tidewater::app! { Nothing {} }

tidewater::app! { pub }

tidewater::app! { Half { roles: , entities [Order], events: no_reopening } }

tidewater::app! { Lists { roles: Role, entities: [Order Order, "Order"] "x" } }

tidewater::app! { Trailing { roles: Role, entities: [Order] } more }

fn main() {
    // The names are known in spite of the faults.
    let _ = (Half, Lists, Trailing);
}
