//! A small app with one of everything that an upload may meet, and the handlers of it.

#![allow(clippy::duplicated_attributes, reason = "rules of two roles may grant the same")]
#![allow(missing_docs, unreachable_pub, reason = "an app for tests, written as app developers write")]

use crate::prelude::*;
use crate::store::BoxFuture;
use crate::sync::accept::{
    Answer, EventContext, EventFailure, EventResult, Events, HANDLER_MILLISECONDS, Question,
};
use crate::typed::ChangeValues;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tidewater_model::{EventKind, Query, Value};

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(name, phone, notes, rep, visits, record, low), write(phone, notes, visits, record, low),
    where = |c, me| c.rep == me)]
pub struct Customer {
    #[attr(required, max_len = 12)]
    pub name: String,
    pub phone: String,
    pub notes: String,
    pub credit: i64,
    pub visits: Counter,
    pub record: Max<i64>,
    pub low: Min<i64>,
    pub rep: Option<Ref<Account>>,
    /// Reps do not learn who pays for a customer.
    pub sponsor: Option<Ref<Customer>>,
}

#[derive(Entity, Default)]
#[entity(audited)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write, where = |o, me| o.customer.rep == me)]
pub struct Order {
    pub number: AutoNumber,
    pub remark: String,
    #[association(on_delete = prevent)]
    pub customer: Ref<Customer>,
}

#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write, where = |l, me| l.order.customer.rep == me)]
#[access(Manager, read)]
pub struct Line {
    #[association(on_delete = cascade)]
    pub order: Ref<Order>,
    #[attr(min = 1)]
    pub quantity: i32,
    pub product: Option<Ref<Product>>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
#[entity(unique(family, size))]
pub struct Product {
    #[attr(unique)]
    pub code: String,
    pub family: Option<String>,
    pub size: Option<i32>,
}

/// Strict: whoever comes second is rejected.
#[derive(Entity, Default)]
#[entity(conflict = reject)]
#[access(Rep, create, delete, read, write)]
pub struct Plan {
    pub text: String,
    pub place: String,
    pub about: Option<Ref<Order>>,
}

/// Written as a whole.
#[derive(Entity, Default)]
#[entity(conflict = last_wins_object)]
#[access(Rep, create, delete, read, write)]
pub struct Card {
    pub front: String,
    pub back: String,
}

/// Judged by a handler.
#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
pub struct Claim {
    pub text: String,
    pub seen: i64,
}

/// A club that everybody sees; who is in it lets others in.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
#[access(Rep, write(members), where = |c, me| c.members.contains(me))]
pub struct Club {
    pub name: String,
    pub members: RefSet<Account>,
    pub sponsors: RefSet<Customer>,
}

/// Who is in one of its sets lets others into the other.
#[derive(Entity, Default)]
#[access(Rep, read)]
#[access(Rep, write(outer), where = |c, me| c.inner.contains(me))]
#[access(Rep, write(inner), where = |c, me| c.outer.contains(me))]
pub struct Circle {
    pub inner: RefSet<Account>,
    pub outer: RefSet<Account>,
}

/// Where racks stand; they go with it.
#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
pub struct Hall {
    pub name: String,
}

/// What stands in a hall, and holds crates.
#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
pub struct Rack {
    #[association(on_delete = cascade)]
    pub hall: Ref<Hall>,
}

/// Keeps its rack from being deleted.
#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
pub struct Crate {
    #[association(on_delete = prevent)]
    pub rack: Ref<Rack>,
}

/// Sent, never seen again.
#[derive(Entity, Default)]
#[access(Rep, create)]
#[access(Manager, read)]
pub struct Feedback {
    pub text: String,
}

crate::app! {
    pub Shop {
        roles: Role,
        entities: [
            Customer, Order, Line, Product, Plan, Card, Claim, Club, Circle, Hall, Rack, Crate, Feedback,
        ],
    }
}

/// Handles claims by their text: `no` is rejected, `fix` becomes `fixed`, `fail` fails, `slow` takes
/// almost its whole time and `late` more, `count` notes how many claims the handler sees, `hide` answers with
/// the text that it saw.
pub struct Judge {
    pub clock: Arc<AtomicI64>,
}

impl Events for Judge {
    fn list(&self) -> Vec<(EventKind, &str)> {
        vec![(EventKind::BeforeCommit, "Claim")]
    }

    fn run<'a>(
        &'a self,
        _: EventKind,
        _: &'a str,
        context: EventContext,
        mut change: ChangeValues,
    ) -> BoxFuture<'a, EventResult> {
        Box::pin(async move {
            let text = change.mine[0].text().unwrap_or_default().to_owned();
            let mut verdict = Ok(Verdict::accept());
            match &*text {
                "no" => verdict = Ok(Verdict::reject("not today")),
                "fix" => change.mine[0] = Value::from("fixed"),
                "fail" => verdict = Err(EventFailure::Failed),
                "slow" => drop(self.clock.fetch_add(HANDLER_MILLISECONDS, Ordering::Relaxed)),
                "late" => drop(self.clock.fetch_add(HANDLER_MILLISECONDS + 1, Ordering::Relaxed)),
                "count" => {
                    let claims = Query::all("Claim");
                    let count = context.asking.ask(Question::Count(claims)).await.and_then(Answer::count);
                    change.mine[1] = Value::Integer(count.unwrap());
                }
                _ => {}
            }
            EventResult { change, verdict }
        })
    }
}
