//! As many parameters as there may be, wherever there are any.

#![deny(warnings)]
#![allow(dead_code, unused_variables, reason = "an app of its own, about signatures")]
#![allow(clippy::too_many_arguments, clippy::many_single_char_names, reason = "that is what it is about")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    name: String,
}

#[action]
pub fn added(
    a: i32,
    b: i32,
    c: i32,
    d: i32,
    e: i32,
    f: i32,
    g: i32,
    h: i32,
    i: i32,
    j: i32,
    k: i32,
    l: i32,
) -> FlowResult<i32> {
    Ok(a + b + c + d + e + f + g + h + i + j + k + l)
}

#[microflow]
pub async fn at_server(
    cx: &mut Server,
    a: i32,
    b: Decimal,
    c: String,
    d: bool,
    e: Id<Order>,
    f: Vec<i32>,
    g: Option<Date>,
    h: i64,
    i: i64,
    j: i64,
    k: i64,
    l: i64,
) -> FlowResult<i64> {
    Ok(h + i + j + k + l)
}

#[nanoflow]
pub async fn on_device(
    cx: &mut Device,
    a: i32,
    b: Decimal,
    c: String,
    d: bool,
    e: &mut Obj<Order>,
    f: Vec<i32>,
    g: Option<Date>,
    h: i64,
    i: i64,
    j: i64,
    k: i64,
    l: i64,
) -> FlowResult<i32> {
    cx.commit(e)?;
    cx.call(at_server, (a, b, c, d, e.id(), f, g, h, i, j, k, l)).await?;
    added(a, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
}

/// The same from plain Rust.
pub async fn by_hand(client: &tidewater::device::Client, order: &mut Obj<Order>) -> FlowResult<i32> {
    let name = "twelve".to_owned();
    client.run(on_device, (1, Decimal::ZERO, name, true, order, vec![1], None::<Date>, 1, 2, 3, 4, 5)).await
}

#[page]
pub fn of_twelve(
    a: &Obj<Order>,
    b: &Obj<Order>,
    c: &Obj<Order>,
    d: &Obj<Order>,
    e: &Obj<Order>,
    f: &Obj<Order>,
    g: &Obj<Order>,
    h: &Obj<Order>,
    i: &Obj<Order>,
    j: &Obj<Order>,
    k: &Obj<Order>,
    l: &Obj<Order>,
) -> Page {
    page("Twelve").view(l, |order| view().field(order.name))
}

#[nanoflow]
pub fn shows(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    cx.show_page(
        of_twelve,
        (order, order, order, order, order, order, order, order, order, order, order, order),
    )
}

#[page]
pub fn orders() -> Page {
    page("Orders")
        .list(Order::all(), |o| row().title(o.name).on_tap(of_twelve, (o, o, o, o, o, o, o, o, o, o, o, o)))
}

tidewater::app! {
    pub Twelve {
        roles: Role,
        entities: [Order],
        nanoflows: [on_device, shows],
        microflows: [at_server],
        actions: [added],
        pages: [orders, of_twelve],
        offline: { home: orders, roots: [on_device, shows] },
    }
}
