//! Flows that may do all that they do, each beside a fault of `tests/ui/faults/no-access`: the nearest
//! programs that are right.

#![deny(warnings)]
#![allow(unreachable_pub, dead_code, clippy::duplicated_attributes, reason = "a piece of an app")]

use tidewater::prelude::*;

pub mod people {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Manager,
        Rep,
        Guest,
    }
}
use people::Role::{Manager, Rep as Seller};

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Seller, read(name, notes), write(notes))]
#[access(people::Role::Guest, read(name))]
pub struct Customer {
    pub name: String,
    pub notes: String,
    pub margin: Decimal,
}

/// Sent and never shown again: its author creates it and reads nothing.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Manager, read, delete)]
#[access(Seller, create)]
pub struct Feedback {
    pub text: String,
    pub about: Option<Ref<Customer>>,
}

/// In memory only, so that there is nothing to have a right to.
#[derive(Debug, Entity, Default)]
#[entity(transient)]
pub struct Summary {
    pub text: String,
}

/// Two rules of one role add up.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Seller, read)]
#[access(Seller, write(done), where = |t, me| t.owner == me)]
pub struct Task {
    pub done: bool,
    pub owner: Option<Ref<Account>>,
}

#[nanoflow(roles(Seller))]
pub fn feedback(cx: &mut Device, customer: &Obj<Customer>, long: bool) -> FlowResult<String> {
    let mut feedback = cx.create(Feedback { about: Some(customer.as_ref()), ..Feedback::default() })?;
    feedback.text = customer.notes.clone();
    if long {
        feedback.text += ", at length";
    }
    let said = feedback.text.clone();
    cx.commit(&mut feedback)?;
    Ok(said)
}

#[nanoflow(roles(Seller))]
pub fn careful(cx: &mut Device, early: bool) -> FlowResult {
    match cx.create(Feedback::default()) {
        Ok(mut feedback) => {
            if early {
                cx.commit(&mut feedback)?;
                return Ok(());
            }
            feedback.text = "later".to_owned();
            cx.commit(&mut feedback)
        }
        Err(error) => Err(error),
    }
}

#[nanoflow(roles(Seller))]
pub fn several(cx: &mut Device, texts: Vec<String>) -> FlowResult {
    for text in texts {
        let mut feedback = cx.create(Feedback::default())?;
        if text.is_empty() {
            cx.delete(feedback)?;
            continue;
        }
        feedback.text = text;
        cx.commit(&mut feedback)?;
    }
    Ok(())
}

#[nanoflow(roles(Seller, Manager))]
pub fn margins(cx: &mut Device) -> FlowResult<Decimal> {
    let mut sum = Decimal::ZERO;
    for customer in cx.retrieve(Customer::filter(|c| c.name != ""))? {
        // Left to the run, because the flow asks.
        if customer.can_read(|c| c.margin) {
            sum += customer.margin;
        }
    }
    Ok(sum)
}

/// As [`margins`], asked of the context.
#[nanoflow(roles(Seller, Manager))]
pub fn margin(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Decimal> {
    if cx.can_read(customer, |c| c.margin) { Ok(customer.margin) } else { Ok(Decimal::ZERO) }
}

#[nanoflow(roles(Seller, people::Role::Guest))]
pub fn names(cx: &mut Device) -> FlowResult<Summary> {
    let customers = cx.retrieve(Customer::all().order_by(|c| c.name))?;
    let names = customers.iter().map(|c| c.name.clone()).collect::<Vec<_>>().join(", ");
    let mut summary = Summary { text: names };
    summary.text += ".";
    Ok(summary)
}

#[nanoflow(roles(Seller))]
pub fn own_tasks(cx: &mut Device) -> FlowResult<i64> {
    let me = cx.me();
    for task in &mut cx.retrieve(Task::filter(|t| t.owner.is_some_and(|o| o.name != "") && t.owner == me))? {
        task.done = true;
        cx.commit(task)?;
    }
    cx.count(Task::filter(|t| t.done))
}

/// For every role, so that one that may do it is enough.
#[nanoflow]
pub fn tidy(cx: &mut Device) -> FlowResult {
    for feedback in cx.retrieve(Feedback::all())? {
        if feedback.created_by().is_none() && feedback.changed_at().is_some() {
            cx.delete(feedback)?;
        }
    }
    Ok(())
}

/// The manager may do what it calls, and so it is for the manager.
#[nanoflow(roles(Manager))]
pub fn evening(cx: &mut Device) -> FlowResult<i64> {
    tidy(cx)?;
    let summary = names(cx)?;
    cx.message(summary.text);
    own_tasks(cx)
}

tidewater::app! {
    pub Rights {
        roles: people::Role,
        entities: [Customer, Feedback, Summary, Task],
        nanoflows: [feedback, careful, several, margins, margin, names, own_tasks, tidy, evening],
    }
}

#[test]
fn the_device_can_run_them() {
    let catalog = tidewater::model::Catalog::new(<Rights as tidewater::typed::App>::model());
    tidewater::flow::Program::load(&catalog.expect("the app is sound")).expect("the flows are sound");
}
