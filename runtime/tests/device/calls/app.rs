//! The app of these tests, with microflows.

use super::lost::*;
use crate::app::*;
use std::sync::atomic::{AtomicUsize, Ordering};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;

/// What a manager tells of a customer.
#[derive(Entity, Default, Debug, PartialEq)]
#[entity(transient)]
pub struct Standing {
    pub name: String,
    pub credit: i32,
}

tidewater::app! {
    /// Shops and visits, with microflows.
    pub Calls {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Standing],
        nanoflows: [visit_surely, ask_for_lost, ask_for],
        microflows: [
            standing, real_standing, own_customers, visit_all, rename, rename_as_system, remove_visit,
            remove_customer, fails_late, asks_outside, calls_another, calls_itself, notes_and_sends, sends, for_managers,
            empty_name, dangling, plan_visits, drafts,
        ],
        events: [judge],
    }
}

/// Visits may not be noted as `forbidden`; `shout` becomes upper case, and `write` tells the boss.
#[before_commit]
pub async fn judge(cx: &mut Server, visit: &mut Change<Visit>) -> FlowResult<Verdict> {
    match visit.note.as_str() {
        "forbidden" => return Ok(Verdict::reject("not a word of that")),
        "shout" => visit.note = "SHOUT".to_owned(),
        "write" => {
            let mut feedback = cx.create(Feedback { text: "a visit".to_owned() }).await?;
            cx.commit(&mut feedback).await?;
        }
        _ => {}
    }
    Ok(Verdict::accept())
}

/// How often the outside was asked.
pub static ASKED: AtomicUsize = AtomicUsize::new(0);

#[microflow]
pub async fn standing(cx: &mut Server, customer: Id<Customer>) -> FlowResult<Standing> {
    let customer = cx.get(customer).await?;
    Ok(Standing { name: customer.name.clone(), credit: customer.credit })
}

#[microflow]
pub async fn real_standing(cx: &mut Server, customer: Id<Customer>) -> FlowResult<Standing> {
    let customer = cx.as_system().get(customer).await?;
    Ok(Standing { name: customer.name.clone(), credit: customer.credit })
}

#[microflow]
pub async fn own_customers(cx: &mut Server) -> FlowResult<Vec<String>> {
    let customers = cx.retrieve(query!(Customer, |c| c.name != "", order_by = |c| c.name)).await?;
    Ok(customers.iter().map(|customer| customer.name.clone()).collect())
}

/// Notes a visit of each customer, and tells how many it finds then.
#[microflow]
pub async fn visit_all(cx: &mut Server, note: String) -> FlowResult<i64> {
    for customer in cx.retrieve(query!(Customer, |c| c.name != "")).await? {
        let visit = Visit { note: note.clone(), customer: customer.as_ref(), ..Visit::default() };
        let mut visit = cx.create(visit).await?;
        cx.commit(&mut visit).await?;
    }
    cx.count(query!(Visit, |v| v.note == note && v.customer.name != "")).await
}

#[microflow]
pub async fn rename(cx: &mut Server, customer: Id<Customer>, name: String) -> FlowResult {
    let mut customer = cx.get(customer).await?;
    customer.name = name;
    cx.commit(&mut customer).await
}

#[microflow]
pub async fn rename_as_system(cx: &mut Server, customer: Id<Customer>, name: String) -> FlowResult {
    let mut customer = cx.as_system().get(customer).await?;
    customer.name = name;
    cx.as_system().commit(&mut customer).await
}

/// Tells how many remarks are left.
#[microflow]
pub async fn remove_visit(cx: &mut Server, visit: Id<Visit>) -> FlowResult<i64> {
    let visit = cx.get(visit).await?;
    cx.delete(visit).await?;
    cx.count(query!(Remark, |r| r.text != "")).await
}

#[microflow]
pub async fn remove_customer(cx: &mut Server, customer: Id<Customer>) -> FlowResult {
    let customer = cx.as_system().get(customer).await?;
    cx.as_system().delete(customer).await
}

/// Of an app that does not list it.
#[derive(Entity, Default)]
#[access(Role::Manager, read)]
pub struct Draft {
    pub text: String,
}

/// No compiler sees that the app lacks what a body asks for.
#[microflow]
pub async fn drafts(cx: &mut Server) -> FlowResult<i64> {
    cx.count(query!(Draft)).await
}

/// Fails after it wrote, in a way that the customer's name says.
#[microflow]
pub async fn fails_late(cx: &mut Server, customer: Id<Customer>) -> FlowResult {
    let mut customer = cx.as_system().get(customer).await?;
    customer.notes = "half done".to_owned();
    cx.as_system().commit(&mut customer).await?;
    if customer.name == "panics" {
        panic!("a bug of the app");
    }
    cx.fail("too-bad", "no")
}

#[microflow]
pub async fn asks_outside(cx: &mut Server, too_late: bool) -> FlowResult<i64> {
    if too_late {
        cx.count(query!(Customer)).await?;
    }
    cx.outside(async { ASKED.fetch_add(1, Ordering::Relaxed) }).await?;
    cx.count(query!(Customer)).await
}

#[microflow]
pub async fn calls_another(cx: &mut Server, customer: Id<Customer>) -> FlowResult<i32> {
    let standing = cx.call(real_standing, customer).await?;
    Ok(standing.credit)
}

#[microflow]
pub async fn calls_itself(cx: &mut Server) -> FlowResult {
    cx.call(calls_itself, ()).await
}

/// Writes down what was heard of the shops, and sends them.
#[microflow]
pub async fn notes_and_sends(cx: &mut Server, notes: String) -> FlowResult {
    for mut customer in cx.as_system().retrieve(query!(Customer)).await? {
        customer.notes.clone_from(&notes);
        customer.phone.clone_from(&notes);
        cx.as_system().commit(&mut customer).await?;
        cx.send([&customer])?;
    }
    Ok(())
}

#[microflow]
pub async fn sends(cx: &mut Server, customer: Id<Customer>) -> FlowResult {
    let customer = cx.as_system().get(customer).await?;
    cx.send([&customer])
}

#[microflow(roles(Role::Manager))]
pub async fn for_managers(_cx: &mut Server) -> FlowResult {
    Ok(())
}

/// The system is held to validations as well.
#[microflow]
pub async fn empty_name(cx: &mut Server) -> FlowResult {
    let mut customer = cx.create(Customer::default()).await?;
    cx.as_system().commit(&mut customer).await
}

#[microflow]
pub async fn dangling(cx: &mut Server, customer: Id<Customer>) -> FlowResult {
    let mut visit = cx.create(Visit { customer: customer.into(), ..Visit::default() }).await?;
    cx.commit(&mut visit).await
}

/// Writes two visits, the second of which follows the first; how many visits and customers there are before
/// and after, for the caller and for the system.
#[microflow]
pub async fn plan_visits(cx: &mut Server, customer: Id<Customer>) -> FlowResult<Vec<i64>> {
    let mut counts = vec![cx.count(query!(Visit)).await?, cx.count(query!(Customer)).await?];
    let mut first = cx.create(Visit { customer: customer.into(), ..Visit::default() }).await?;
    let follows = Some(first.as_ref());
    let mut second = cx.create(Visit { customer: customer.into(), follows, ..Visit::default() }).await?;
    cx.commit_all(&mut (&mut second, &mut first)).await?;
    counts.push(cx.count(query!(Visit)).await?);
    counts.push(cx.as_system().count(query!(Visit, |v| v.follows.is_some())).await?);
    counts.push(cx.as_system().count(query!(Customer)).await?);
    Ok(counts)
}

/// An error that a test names.
pub fn code<T: std::fmt::Debug>(result: FlowResult<T>) -> String {
    match result {
        Err(FlowError::Refused { code, .. }) => code,
        Err(error) => error.code().to_owned(),
        Ok(value) => panic!("it succeeded: {value:?}"),
    }
}
