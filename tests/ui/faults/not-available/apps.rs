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
        entities: [Order],
        nanoflows: [place_order],
        microflows: [credit_check],
        pages: [orders],
        offline: { home: orders, sync: { Order: clear } },
        lock: "tidewater.lock",
    }
}

fn main() {}
