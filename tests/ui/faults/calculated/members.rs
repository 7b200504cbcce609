use tidewater::prelude::*;

#[expression]
fn double(order: &Order) -> i32 {
    order.quantity * 2
}

#[expression]
fn positive(order: &Order) -> bool {
    order.quantity > 0
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    quantity: i32,
    #[attr(min = 1)]
    #[calculated(double)]
    doubled: i32,
    #[calculated(double)]
    #[validate(positive)]
    again: i32,
}

#[expression]
fn code(product: &Product) -> i32 {
    product.number + 1
}

#[derive(Entity, Default)]
#[entity(unique(number, code))]
struct Product {
    number: i32,
    #[calculated(code)]
    code: i32,
}

fn main() {}
