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
fn sums(cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult<i32> {
    let mut sum = 0;
    let each = orders.iter().map(|order| sum += order.quantity).count();
    let mut names = vec![String::new()];
    let each = orders.iter().map(|order| names.push(order.notes.clone())).count();
    let each = orders.iter().map(|order| cx.message(order.notes.clone())).count();
    let late = orders.iter().filter(|order| order.placed < Some(cx.now())).count();
    let days = orders.iter().map(|order| Some(order.placed?)).count();
    let totals = orders.iter().map(|order| return order.total).sum::<Decimal>();
    let later = orders.iter().map(move |order| order.quantity + sum).count();
    let counted = orders.iter().map(|order| count(cx, order)).count();
    Ok(sum)
}

#[nanoflow]
fn count(cx: &mut Device, order: &Obj<Order>) -> FlowResult<i32> {
    Ok(order.quantity)
}

/// By a module and under other names, in a loop.
mod elsewhere {
    use super::{Order as Paper, count as number};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn again(device: &mut Device, papers: &[Obj<Paper>]) -> FlowResult<i32> {
        let mut sum = 0;
        for _ in 0..2 {
            papers.iter().for_each(|paper| sum += paper.quantity);
            let large = papers.iter().any(|paper| super::count(device, paper).is_ok());
            let here = papers.iter().filter(|paper| number(device, paper).is_ok() && device.is_online()).count();
        }
        Ok(sum)
    }
}

fn main() {}
