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

tidewater::app! { Idle { roles: Role, entities: [Order], fuel: 0 } }

tidewater::app! { Endless { roles: Role, entities: [Order], fuel: "much" } }

tidewater::app! { Offline { roles: Role, entities: [Order], offline: orders } }

tidewater::app! {
    Modes {
        roles: Role,
        entities: [Order],
        offline: { home, sync: { Order: filter, Order clear, Order: filter(5) } x },
    }
}

tidewater::app! {
    Words { roles: Role, entities: [Order], offline: { hme: orders, sync: { Order: cleared } } }
}

tidewater::app! { Behind { roles: Role more, entities: [Order] "x", fuel: 3 } }

tidewater::app! { Numbers { 5: [Order], roles: Role, entities: [Order] } }

tidewater::app! {
    Moments {
        roles: Role,
        entities: [Order],
        offline: { sync_on: [reconect, every, every(minuts = 5), every(15), commit(hours = 2), every(seconds = 1), "x", reconnect, reconnect] },
    }
}

tidewater::app! {
    Always { roles: Role, entities: [Order], offline: { sync_on: always } }
}

fn main() {
    // The names are known in spite of the faults.
    let _ = (Half, Lists, Trailing, Idle, Endless, Behind, Numbers);
}
