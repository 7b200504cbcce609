#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    quantity: i32,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Sums {
    count: i64,
    name: String,
}

#[nanoflow]
fn add(cx: &mut Device, count: &mut i64) -> FlowResult {
    *count += 1;
    Ok(())
}

#[nanoflow]
fn numbers(cx: &mut Device, mut numbers: Vec<i64>, found: &mut Option<i64>) -> FlowResult {
    for number in numbers.iter_mut() {
        *number += 1;
    }
    for (at, number) in numbers.iter_mut().enumerate() {
        *number = at as i64;
    }
    numbers.iter_mut().for_each(|number| *number += 1);
    if let Some(number) = numbers.iter_mut().last() {
        *number = 0;
    }
    if let Some(number) = found {
        *number += 1;
    }
    let mut count = 1;
    let also = &mut count;
    *also += 1;
    Ok(())
}

#[nanoflow]
fn lent(cx: &mut Device, sums: &mut Sums, mut pair: (i64, i64)) -> FlowResult {
    add(cx, &mut sums.count)?;
    add(cx, &mut pair.0)?;
    for _ in &mut [add(cx, &mut sums.count)] {}
    Ok(())
}

#[nanoflow]
fn another(cx: &mut Device, order: &mut Obj<Order>, other: Obj<Order>) -> FlowResult {
    *order = other;
    Ok(())
}

#[nanoflow]
fn captured(cx: &mut Device, orders: &[Obj<Order>], mut sums: Sums, mut all: Vec<i32>) -> FlowResult {
    orders.iter().for_each(|order| sums.count += 1);
    let mut lists = vec![vec![1]];
    lists.iter_mut().for_each(|list| list.append(&mut all));
    Ok(())
}

/// By a module and under other names.
mod elsewhere {
    use super::{Order as Paper, add as sum};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn totals(cx: &mut Device, counts: &mut Vec<i64>, total: (i64, i64), paper: &mut Obj<Paper>) -> FlowResult {
        let mut total = total;
        for count in counts.iter_mut() {
            *count = 1;
            super::add(cx, &mut total.0)?;
            sum(cx, &mut total.1)?;
        }
        let next = cx.get(paper.id())?;
        *paper = next;
        Ok(())
    }
}

fn main() {}
