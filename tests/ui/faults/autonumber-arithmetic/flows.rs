use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, create)]
struct Order {
    number: AutoNumber,
    pieces: i64,
}

#[nanoflow]
fn next_number(_cx: &mut Device, order: &Obj<Order>) -> FlowResult<i64> {
    Ok(order.number + 1)
}

#[nanoflow]
fn sum_of_numbers(cx: &mut Device) -> FlowResult<i64> {
    let mut sum = 0;
    for order in cx.retrieve(Order::all())? {
        sum += order.number * order.pieces;
    }
    Ok(sum)
}

fn main() {}
