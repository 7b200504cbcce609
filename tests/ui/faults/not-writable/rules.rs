use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[expression]
fn double(order: &Order) -> i32 {
    order.quantity * 2
}

#[derive(Entity, Default)]
#[entity(audited)]
#[access(Role::Rep, read, write(number, quantity, doubled, changed_at))]
struct Order {
    number: AutoNumber,
    quantity: i32,
    #[calculated(double)]
    doubled: i32,
}

fn main() {}
