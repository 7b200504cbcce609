//! Functions with a fault of ours: it is told once, and not again where the functions are named.

#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    #[validate(is_good)]
    pub name: String,
    #[calculated(double)]
    pub total: Decimal,
}

#[expression]
fn is_good(order: &Order) -> bool {
    while order.name.is_empty() {}
    true
}

#[expression]
fn double(order: &Order) -> Decimal {
    unsafe { order.total }
}

#[microflow]
async fn number(cx: &mut Server, (count, other): (i32, i32)) -> FlowResult<i32> {
    Ok(count + other)
}

#[microflow]
async fn lent(cx: &mut Server, name: &str) -> FlowResult<i32> {
    Ok(1)
}

#[microflow]
async fn shows(cx: &mut Server, order: Id<Order>) -> FlowResult<Decimal> {
    cx.message("x")?;
    Ok(Decimal::ZERO)
}

#[microflow]
fn quick(cx: &mut Server) -> FlowResult<Decimal> {
    Ok(Decimal::ZERO)
}

#[action(capability = 3)]
fn weigh(scale: &str) -> FlowResult<Decimal> {
    todo!()
}

#[action]
fn exchange(scale: &mut i32) -> FlowResult<Decimal> {
    todo!()
}

#[before_commit]
fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[before_commit]
async fn checks(order: &mut Change<Order>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[nanoflow]
async fn all(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<Decimal> {
    let a = cx.call(number, ()).await?;
    let b = cx.call(lent, "a".to_string()).await?;
    let c = cx.call(shows, order.id()).await?;
    let d = cx.call(quick, ()).await?;
    let e = weigh("a")?;
    Ok(c + d + e)
}

#[page]
fn orders() -> Page {
    page("Orders").action("All", inner).list(Order::filter(|o| is_good(o)), |o| row().title(o.name))
}

#[nanoflow]
fn inner(cx: &mut Device) -> FlowResult<Decimal> {
    loop { unsafe { } }
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order],
        events: [check, checks],
        nanoflows: [all, inner],
        microflows: [number, lent, shows, quick],
        actions: [weigh, exchange],
        pages: [orders],
        offline: { home: orders },
    }
}

fn main() {}
