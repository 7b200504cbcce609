#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}

mod shop {
    use super::Role::*;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Manager, create, read, write)]
    #[access(Rep, read)]
    pub struct Product {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[access(Manager, create, read, write)]
    #[access(Rep, create, read(product, quantity, shown, total, twice, worth), write(quantity))]
    pub struct Line {
        pub product: Ref<Product>,
        pub quantity: i32,
        pub cost: Decimal,
        pub price: Decimal,
        #[calculated(shown)]
        pub shown: bool,
        #[calculated(total)]
        pub total: Decimal,
        #[calculated(twice)]
        pub twice: Decimal,
        #[calculated(worth)]
        pub worth: Decimal,
    }

    #[expression]
    fn shown(line: &Line) -> bool {
        line.quantity > 0
    }

    /// Of its own entity.
    #[expression]
    fn total(line: &Line) -> Decimal {
        line.cost * line.quantity
    }

    /// By another calculated member.
    #[expression]
    fn twice(line: &Line) -> Decimal {
        line.total * 2
    }

    /// What is hidden stands in a branch, by a local.
    #[expression]
    fn worth(line: &Line) -> Decimal {
        let price = line.price;
        if line.quantity > 0 { price * line.quantity } else { Decimal::ZERO }
    }
}
use shop::{Line as Row, Product};

#[nanoflow(roles(Role::Rep))]
fn sum(cx: &mut Device, lines: &[Obj<Row>]) -> FlowResult<Decimal> {
    let mut sum = Decimal::ZERO;
    for line in lines {
        sum += line.total + line.twice;
    }
    Ok(sum)
}

#[nanoflow(roles(Role::Rep))]
fn dear(cx: &mut Device, limit: Decimal) -> FlowResult<i64> {
    cx.count(Row::filter(|l| l.twice > limit && l.worth > limit))
}

#[nanoflow]
fn helper(cx: &mut Device, line: &Obj<Row>) -> FlowResult<Decimal> {
    Ok(line.worth)
}

#[nanoflow(roles(Role::Manager, Role::Rep))]
fn by_a_call(cx: &mut Device, line: &Obj<Row>) -> FlowResult<Decimal> {
    helper(cx, line)
}

#[page(roles(Role::Rep))]
fn lines() -> Page {
    page("Lines").list(Row::all(), |l| row().title(l.worth).computed(|l| l.total + l.quantity))
}

/// These are right: what is read may be read, it is asked for, or it was made just now.
#[nanoflow(roles(Role::Rep))]
fn right(cx: &mut Device, line: &Obj<Row>) -> FlowResult<bool> {
    if cx.can_read(line, |l| l.worth) {
        let worth = line.worth;
    }
    let new = cx.create(Row::default())?;
    let worth = new.worth + new.total;
    Ok(line.shown)
}

#[page]
fn right_lines() -> Page {
    page("Lines").list(Row::filter(|l| l.shown), |l| row().title(l.product.name).badge(l.shown))
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Product, Row],
        nanoflows: [sum, dear, helper, by_a_call, right],
        pages: [lines, right_lines],
        offline: { home: right_lines, sync: { Row: filter(|l| l.worth > 10 || l.twice > 10 || l.shown) } },
    }
}

fn main() {}
