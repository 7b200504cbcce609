//! What `can_read` answers holds where the answer must have been yes, and of the object that was asked about.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}
use Role::{Manager, Rep};

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(name))]
struct Customer {
    name: String,
    margin: Decimal,
    rebate: Decimal,
}

#[nanoflow(roles(Rep))]
fn behind_the_branch(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Decimal> {
    if cx.can_read(customer, |c| c.margin) {
        cx.message(customer.name.clone());
    }
    Ok(customer.margin)
}

#[nanoflow(roles(Rep))]
fn in_the_other_branch(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Decimal> {
    if !cx.can_read(customer, |c| c.margin) || customer.name.is_empty() {
        return Ok(customer.margin);
    }
    Ok(if customer.can_read(|c| c.rebate) { Decimal::ZERO } else { customer.rebate })
}

#[nanoflow(roles(Rep))]
fn before_the_question(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<bool> {
    let is_high = customer.margin > 3;
    Ok(is_high && cx.can_read(customer, |c| c.margin) || customer.margin < 1)
}

#[nanoflow(roles(Rep))]
fn of_another(cx: &mut Device, one: &Obj<Customer>, two: &Obj<Customer>) -> FlowResult<Decimal> {
    if cx.can_read(one, |c| c.margin) { Ok(two.margin) } else { Ok(Decimal::ZERO) }
}

#[nanoflow(roles(Rep))]
fn of_a_row(cx: &mut Device, one: &Obj<Customer>) -> FlowResult<Decimal> {
    if !cx.can_read(one, |c| c.margin) {
        return Ok(Decimal::ZERO);
    }
    let more = cx.count(Customer::filter(|c| c.margin > one.margin))?;
    Ok(one.margin + more + one.rebate)
}

#[nanoflow(roles(Rep))]
fn of_the_one_before(cx: &mut Device, next: Ref<Customer>) -> FlowResult<Decimal> {
    let mut customer = cx.get(next)?;
    let may = cx.can_read(&customer, |c| c.margin);
    let mut sum = Decimal::ZERO;
    while may {
        sum += customer.margin;
        customer = cx.get(next)?;
    }
    if may { Ok(customer.margin) } else { Ok(sum) }
}

#[nanoflow(roles(Rep))]
fn behind_the_loop(cx: &mut Device, customer: &Obj<Customer>, times: i32) -> FlowResult<Decimal> {
    for _ in 0..times {
        if !cx.can_read(customer, |c| c.margin) {
            break;
        }
    }
    Ok(customer.margin)
}

#[nanoflow(roles(Rep))]
fn by_an_answer_that_changes(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Decimal> {
    let mut may = cx.can_read(customer, |c| c.margin);
    may = !may;
    if may { Ok(customer.margin) } else { Ok(Decimal::ZERO) }
}

/// Through a call, which knows of no question.
#[nanoflow]
fn margin_of(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Decimal> {
    Ok(customer.margin)
}

#[nanoflow(roles(Rep))]
fn by_a_call(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Decimal> {
    if cx.can_read(customer, |c| c.margin) { margin_of(cx, customer) } else { Ok(Decimal::ZERO) }
}

/// These are right.
#[nanoflow(roles(Rep))]
fn right(cx: &mut Device, customer: &Obj<Customer>, others: &[Obj<Customer>]) -> FlowResult<Decimal> {
    let mut sum = Decimal::ZERO;
    for other in others {
        if !cx.can_read(other, |c| c.margin) {
            continue;
        }
        sum += other.margin;
    }
    let may = cx.can_read(customer, |c| c.margin) && customer.margin > sum;
    if may && !customer.name.is_empty() {
        return Ok(customer.margin);
    }
    if !customer.can_read(|c| c.margin) || !customer.can_read(|c| c.rebate) || customer.rebate == 0 {
        return Ok(sum);
    }
    let rest = match cx.can_read(customer, |c| c.rebate) {
        true => customer.rebate,
        false => Decimal::ZERO,
    };
    Ok(others.iter().map(|o| if o.can_read(|o| o.rebate) { o.rebate } else { rest }).sum::<Decimal>()
        + customer.margin)
}

tidewater::app! {
    App {
        roles: Role,
        entities: [Customer],
        nanoflows: [
            behind_the_branch, in_the_other_branch, before_the_question, of_another, of_a_row,
            of_the_one_before, behind_the_loop, by_an_answer_that_changes, margin_of, by_a_call, right
        ],
    }
}

fn main() {}
