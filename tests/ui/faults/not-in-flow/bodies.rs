#![allow(unused)]

use tidewater::prelude::*;

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
    Placed,
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    status: Status,
    total: Decimal,
    quantity: i32,
    notes: String,
    placed: Option<DateTime>,
}

#[nanoflow]
fn items(cx: &mut Device, orders: &mut Vec<Obj<Order>>) -> FlowResult {
    fn helper() -> i32 {
        1
    }
    let half = 0.5;
    let bytes = b"x";
    let first = &orders[0];
    let lent = &mut orders.len();
    let small = helper as i16;
    let bits = 1 & 2;
    let add = |a: i32| a + 1;
    unsafe {}
    let open = Order::filter(|o| o.placed.is_none());
    Ok(())
}

#[nanoflow]
fn assigned(cx: &mut Device, order: &mut Obj<Order>, pair: (i32, i32)) -> FlowResult {
    let (a, b);
    (a, b) = pair;
    order.notes.push_str("more");
    let placed = order.placed.take();
    let other = Order { quantity: a + b, ..make() };
    println!("{}", other.quantity);
    todo!();
    Ok(())
}

fn make() -> Order {
    Order::default()
}

#[nanoflow]
fn errors(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<String> {
    if order.quantity > 3 {
        return Err(FlowError::SignedOut);
    }

    Ok(format!("{:?} {:05}", order.notes, order.quantity))
}

#[nanoflow]
fn made(cx: &mut Device, outcome: FlowResult<i32>) -> FlowResult<i32> {
    match outcome {
        Err(FlowError::Unknown { key }) => Err(FlowError::NotCalled { key }),
        other => other,
    }
}

#[nanoflow]
fn patterns(cx: &mut Device, names: Vec<String>, pair: (i32, i32)) -> FlowResult<i32> {
    let (first, ..) = pair;
    if let Some(1) | None = Some(first) {
        return Ok(0);
    }
    match names.first() {
        Some(ref name) => Ok(1),
        _ => Ok(2),
    }
}

#[nanoflow]
unsafe fn reckless(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn of_builds(cx: &mut Device, #[cfg(debug_assertions)] order: &mut Obj<Order>, status: Status) -> FlowResult {
    #[cfg(debug_assertions)]
    let more = 1;
    for _ in 0..3 {
        match status {
            #[cfg(all())]
            Status::Draft => {}
            #[cfg_attr(all(), cfg(all()))]
            _ => {}
        }
    }
    Ok(())
}

mod presets {
    pub fn default() -> super::Order {
        super::Order { quantity: 3, ..Default::default() }
    }
}

#[nanoflow]
fn defaults(cx: &mut Device) -> FlowResult<i32> {
    let other = Order { notes: "x".to_owned(), ..presets::default() };
    let right = Order { quantity: other.quantity, ..Default::default() };
    let same = Order { quantity: right.quantity, ..<Order as Default>::default() };
    Ok(Order { quantity: same.quantity, ..self::Order::default() }.quantity)
}

fn main() {}
