//! The flow language, construct by construct, as an app developer writes it; the device can load all of it.

#![deny(warnings)]
#![allow(clippy::all, reason = "each form of the language is written once, also where another is shorter")]
#![allow(unreachable_pub, reason = "the accepted cases are modules here and stand for crates of their own")]

use tidewater::device::Level;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum Status {
    #[default]
    Draft,
    Placed,
    Shipped,
}
use Status::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct Customer {
    pub name: String,
    pub credit_limit: Decimal,
    pub visits: i32,
    pub rep: Option<Ref<Account>>,
    pub since: Option<Date>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
pub struct Order {
    pub number: AutoNumber,
    pub status: Status,
    pub placed: Option<DateTime>,
    pub customer: Ref<Customer>,
    pub total: Decimal,
    pub shipping: Decimal,
    pub notes: String,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
pub struct OrderLine {
    pub order: Ref<Order>,
    pub quantity: i32,
    pub unit_price: Decimal,
}

/// Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Answer {
    pub approved: bool,
    pub reason: String,
}

const LIMIT: usize = 50;
const FREE_FROM: i32 = 100;

pub mod elsewhere {
    use super::Order;
    use tidewater::prelude::*;

    /// Named anew, because the app has another `total`.
    #[nanoflow(name = "total_elsewhere")]
    pub fn total(cx: &mut Device, order: &Obj<Order>) -> FlowResult<Decimal> {
        Ok(order.total + order.shipping)
    }
}

/// A flow may have the name of a local, and a local that of a flow.
#[nanoflow]
pub fn total(_: &mut Device, order: &Obj<Order>) -> FlowResult<Decimal> {
    let total = order.total;
    Ok(total)
}

/// Values and numbers.
#[nanoflow]
pub fn numbers(cx: &mut Device, quantity: i32, large: i64) -> FlowResult<Decimal> {
    let halves = Decimal::new(5, 1).unwrap_or_default();
    let mut sum = Decimal::from(quantity) * halves - 1;
    sum += large;
    sum = -sum % 7;
    let wide = quantity as i64 * 2 + i64::from(quantity).pow(2);
    let smallest = -9_223_372_036_854_775_808;
    let is_even = wide % 2 == 0 && wide != smallest || !(wide > large);
    let rounded = if is_even { sum.round(2) } else { sum.abs() };
    let (low, high) = (quantity.min(3), quantity.max(FREE_FROM));
    cx.log(Level::Info, format!("{low}..{high}: {wide:>8} {rounded:.2} {{}} {0}", large));
    Ok(rounded)
}

/// Every form of a pattern.
#[nanoflow]
pub fn patterns(cx: &mut Device, order: &mut Obj<Order>, pair: (i32, Option<String>)) -> FlowResult<String> {
    let word = match order.status {
        Draft => "draft",
        Status::Placed | Shipped => "gone",
    };
    let grade = match pair.0 {
        i32::MIN..0 => -1,
        0 => 0,
        few @ (1 | 2) => few,
        3..=9 => 3,
        _ => 10,
    };
    let (number, name) = pair;
    let Some(name) = name else {
        return Ok(word.to_string());
    };
    let both = match (number, name.as_str()) {
        (7, _) | (_, "seven") => true,
        (other, text) if text.len() as i32 == other => true,
        _ => false,
    };
    let placed;
    if both {
        placed = cx.now();
    } else {
        placed = order.placed.unwrap_or(cx.now());
    }
    if let Some(at) = order.placed
        && at < placed
    {
        cx.message(format!("{at}"));
    } else if matches!(order.placed, None | Some(_)) {
        cx.message("never");
    }
    Ok(format!("{word} {grade} {name} {placed}"))
}

/// Every loop.
#[nanoflow]
pub fn loops(cx: &mut Device, orders: &[Obj<Order>], most: i32) -> FlowResult<i32> {
    let mut count = 0;
    'orders: for (at, order) in orders.iter().enumerate() {
        for number in 0..most {
            if order.notes.is_empty() {
                continue 'orders;
            }
            if number > 3 && at == 2 {
                break 'orders;
            }
            count += number;
        }
    }
    for step in (1..=10).rev() {
        count -= step;
    }
    while count < most {
        count += 1;
    }
    while let Some(next) = orders.get(count as usize) {
        cx.message(&next.notes);
        count += 1;
    }
    let found = loop {
        count += 1;
        if count % 7 == 0 {
            break count;
        }
    };
    Ok(found)
}

/// Lists and closures.
#[nanoflow]
pub fn lists(cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult<Vec<String>> {
    let open: Vec<_> = orders.iter().filter(|order| order.status == Draft).collect();
    let sum = open.iter().map(|order| order.total).sum::<Decimal>();
    let most = orders.iter().max_by_key(|order| order.total).map(|order| order.notes.clone());
    let mut names = orders.iter().map(|order| order.notes.to_uppercase()).collect::<Vec<_>>();
    names.push(most.unwrap_or_default());
    names.extend(vec!["a".to_string(), String::from("b")]);
    names.sort_by_key(|name| name.len());
    if names.iter().any(|name| name.starts_with('a')) && orders.iter().all(|order| order.total >= sum) {
        names.clear();
    }
    let nested: Option<(usize, char)> = names.first().map(|first| (first.len(), 'x'));
    let length = nested.map_or(0, |(length, _)| length);
    let folded = names.iter().fold(length, |sum, name| {
        let more = name.len() + 1;
        sum + more
    });
    cx.log(Level::Debug, folded.to_string());
    Ok(names)
}

/// Objects: created from a struct literal, changed, committed, deleted.
#[nanoflow(roles(Manager))]
pub fn objects(cx: &mut Device, customer: &Obj<Customer>, old: Obj<Order>) -> FlowResult {
    let notes = format!("for {}", customer.name);
    let mut order = cx.create(Order { customer: customer.as_ref(), notes, ..Order::default() })?;
    order.total += customer.credit_limit * 2;
    order.total -= order.shipping;
    if order.number.is_pending() || old.id() == order.id() {
        order.status = Placed;
    }
    order.placed = None;
    cx.commit(&mut order)?;
    let mut line = cx.create(OrderLine::default())?;
    line.order = order.as_ref();
    line.quantity = 3;
    cx.commit(&mut line)?;
    cx.delete(old)?;
    let mut lines = cx.retrieve(OrderLine::filter(|l| l.order == order))?;
    for line in &mut lines {
        line.quantity += 1;
        cx.commit(line)?;
    }
    let _ = cx.refresh(&mut order);
    cx.rollback(&mut line)?;
    Ok(())
}

/// Queries, with everything that a condition may hold.
#[nanoflow]
pub fn queries(
    cx: &mut Device,
    customer: &Obj<Customer>,
    text: &str,
    ids: Vec<Id<Customer>>,
) -> FlowResult<i64> {
    let me = cx.me();
    let today = cx.today();
    let mine = cx.retrieve(
        Customer::filter(|c| c.rep == me && c.name.contains(text) && c.credit_limit * 2 > 1000)
            .order_by(|c| c.credit_limit)
            .order_by_descending(|c| c.name)
            .limit(LIMIT),
    );
    let count = cx
        .count(Order::filter(|o| o.customer == customer || o.customer.rep.is_some_and(|r| r.name == text)))?;
    let first = cx.first(Customer::filter(|c| c.since == Some(today) && !(c.visits < 3 + count as i32)))?;
    let all = cx.retrieve(OrderLine::all())?;
    let drafts = cx
        .count(OrderLine::filter(|l| matches!(l.order.status, Draft | Status::Placed) && l.quantity >= -1))?;
    for id in &ids {
        let found = cx.get(*id)?;
        if found.rep == me || Some(found.id()) == first.as_ref().map(|first| first.id()) {
            return Ok(all.len() as i64);
        }
    }
    if me.has(Manager) {
        return Ok(drafts);
    }
    Ok(mine.map(|mine| mine.len() as i64).unwrap_or(count))
}

/// What a callee makes of a list or a number is the caller's.
#[nanoflow]
pub fn exchanged(cx: &mut Device, times: &mut i64, names: &mut Vec<String>) -> FlowResult {
    *times += 1;
    names.push(initials(&format!("{}", *times))?);
    if *times < 10 {
        exchanged(cx, times, names)?;
    }
    Ok(())
}

/// Calls of every kind; flows may call each other in circles.
#[nanoflow]
pub async fn calls(cx: &mut Device, order: &mut Obj<Order>, again: bool) -> FlowResult<bool> {
    let (mut times, mut names) = (0, Vec::new());
    exchanged(cx, &mut times, &mut names)?;
    let total = total(cx, order)? + elsewhere::total(cx, order)?;
    let answer = match cx.call(check, (order.customer, total)).await {
        Ok(answer) => answer,
        Err(FlowError::Offline) => return Ok(total <= 100),
        Err(FlowError::Failed { code, .. }) if code == "late" => return cx.fail("late", code),
        Err(error) => return Err(error),
    };
    if !answer.approved && again {
        return calls(cx, order, false).await;
    }
    let report = cx.sync().await?;
    if report.uploaded > 1 && cx.confirm(answer.reason).await? {
        return Err(FlowError::Failed { code: "count".into(), text: scan(cx, order).await? });
    }
    Ok(true)
}

/// The letters that names begin with.
#[action]
pub fn initials(name: &str) -> FlowResult<String> {
    Ok(name.split(' ').filter_map(|word| word.chars().next()).collect())
}

/// Asks the camera.
#[action(capability = "camera")]
pub async fn scan(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<String> {
    order.notes.push_str("scanned");
    cx.sync().await?;
    Ok(order.notes.clone())
}

/// May this be ordered?
#[microflow(roles(Rep, Manager))]
pub async fn check(cx: &mut Server, customer: Ref<Customer>, amount: Decimal) -> FlowResult<Answer> {
    let customer = cx.get(customer).await?;
    let open = cx.retrieve(Order::filter(|o| o.customer == customer && o.status != Shipped)).await?;
    Ok(Answer { approved: amount <= customer.credit_limit && open.len() < 10, reason: String::new() })
}

tidewater::app! {
    pub Language {
        roles: Role,
        entities: [Customer, Order, OrderLine, Answer],
        nanoflows: [
            total, elsewhere::total, numbers, patterns, loops, lists, objects, queries, exchanged, calls,
        ],
        microflows: [check],
        actions: [initials, scan],
    }
}

#[test]
fn the_device_loads_every_flow() {
    use tidewater::traits::App;
    let catalog = tidewater::model::Catalog::new(Language::model()).expect("the app is sound");
    tidewater::flow::Program::load(&catalog).expect("the device can run the flows");
    assert_eq!(Language::flows().len(), 10);
}
