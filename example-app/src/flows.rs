//! What is done with orders, as flows: they run on the device, with or without a connection.
//!
//! The client's commands and any page run the same ones. Absent: how a flow is started and what is
//! printed of it.

use crate::Role::{Manager, Rep};
use crate::pages::order_detail;
use crate::{Customer, Order, OrderLine, OrderStatus, Outcome, Prospect, Visit};
use tidewater::prelude::*;

/// From so many packs of one product on, a line costs less.
const SOME_PACKS: i32 = 20;
/// From so many packs on, it costs less still.
const MANY_PACKS: i32 = 50;

/// A new order, opened on its page; nothing is stored before its first commit.
#[nanoflow]
pub fn new_order(cx: &mut Device) -> FlowResult {
    let order = cx.create(Order::default())?;
    cx.show_page(order_detail, &order)
}

/// Store what was changed of an order, and go back to the others.
#[nanoflow]
pub fn store_order(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    cx.commit(order)?;
    cx.close_page()
}

/// Place the order. Works without a connection: a plain `fn` has no way to reach the network.
#[nanoflow]
pub fn place_order(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<Decimal> {
    if order.status != OrderStatus::Draft {
        return cx.fail("no-draft", format!("order {} is no draft: it is not placed again", order.id()));
    }
    let lines = cx.retrieve(OrderLine::filter(|l| l.order == order))?;
    if lines.is_empty() {
        return cx.fail("no-lines", format!("order {} has no lines; add one first", order.id()));
    }
    for warning in missing_stock(cx, order)? {
        cx.message(warning);
    }
    volume_discount(cx, order)?;
    let mut total = Decimal::ZERO;
    for line in cx.retrieve(OrderLine::filter(|l| l.order == order))? {
        total += line.unit_price * line.quantity;
    }
    order.status = OrderStatus::Placed;
    order.placed = Some(cx.now());
    cx.commit(order)?;
    Ok(total)
}

/// Lower the prices of large lines; what the customer saves by it.
#[nanoflow(atomic)]
pub fn volume_discount(cx: &mut Device, order: &Obj<Order>) -> FlowResult<Decimal> {
    let mut saved = Decimal::ZERO;
    let mut lines = cx.retrieve(OrderLine::filter(|l| l.order == order))?;
    for line in &mut lines {
        let percent = if line.quantity >= MANY_PACKS {
            10
        } else if line.quantity >= SOME_PACKS {
            5
        } else {
            continue;
        };
        // A product may have left the device since the line was written.
        let Ok(product) = cx.get(line.product) else { continue };
        let price = (product.price * (100 - percent) / 100).round(2);
        if price < line.unit_price {
            saved += (line.unit_price - price) * line.quantity;
            line.unit_price = price;
            cx.commit(line)?;
        }
    }
    Ok(saved)
}

/// Compare each line with what stood in the warehouse when it was last counted; a sentence for each
/// that it cannot fill.
#[nanoflow]
pub fn missing_stock(cx: &mut Device, order: &Obj<Order>) -> FlowResult<Vec<String>> {
    let mut missing = Vec::new();
    for line in cx.retrieve(OrderLine::filter(|l| l.order == order))? {
        if let Ok(product) = cx.get(line.product) {
            let stock = product.stock.unwrap_or(line.quantity);
            if line.quantity > stock {
                missing
                    .push(format!("{}: {} wanted, {} in the warehouse", product.name, line.quantity, stock));
            }
        }
    }
    Ok(missing)
}

/// What a day came to: visits, orders placed, and their value, in a few lines.
#[nanoflow]
pub fn day_summary(cx: &mut Device, day: Date) -> FlowResult<String> {
    let visits = cx.retrieve(Visit::filter(|v| v.day == day))?;
    let taken = visits.iter().filter(|visit| visit.outcome == Outcome::Ordered).count();
    let mut total = Decimal::ZERO;
    let mut orders = 0;
    for order in cx.retrieve(Order::filter(|o| o.placed.is_some()))? {
        if order.placed.is_some_and(|placed| placed.date() == day) {
            orders += 1;
            for line in cx.retrieve(OrderLine::filter(|l| l.order == order))? {
                total += line.unit_price * line.quantity;
            }
        }
    }
    let word = if orders == 1 { "order" } else { "orders" };
    Ok(format!(
        "{day}: visits {}, with an order {taken}; {orders} {word} placed for £{total:.2}",
        visits.len()
    ))
}

/// Whether a customer may order for so much. Ask the server, and cope when it cannot be reached.
#[nanoflow]
pub async fn may_order(cx: &mut Device, customer: &Obj<Customer>, amount: Decimal) -> FlowResult<bool> {
    match cx.call(credit_check, (customer.id(), amount)).await {
        Ok(answer) => {
            if !answer.approved {
                cx.message(answer.reason);
            }
            Ok(answer.approved)
        }
        Err(FlowError::Offline) => Ok(amount <= customer.credit_limit),
        Err(error) => Err(error),
    }
}

/// Say whether a customer may order for so much more.
#[nanoflow]
pub async fn may_order_more(cx: &mut Device, customer: &Obj<Customer>, amount: Decimal) -> FlowResult {
    let word = if may_order(cx, customer, amount).await? { "may" } else { "may not" };
    cx.message(format!("{} {word} order for £{amount:.2} more", customer.name));
    Ok(())
}

/// What the papers of an order are headed with. Only the server numbers orders: without it there is none yet.
#[nanoflow]
pub async fn paper_number(cx: &mut Device, order: &Obj<Order>) -> FlowResult<Option<String>> {
    match cx.call(number_order, order.id()).await {
        Ok(number) => Ok(Some(number)),
        Err(FlowError::Offline) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Look into the trade directory, which only the server has, for places by a part of their name or town; none
/// without a connection.
#[nanoflow]
pub async fn find_prospects(cx: &mut Device, search: String) -> FlowResult<Option<Vec<Obj<Prospect>>>> {
    match cx
        .online()
        .retrieve(
            Prospect::filter(|p| p.name.contains(search) || p.town.contains(search))
                .order_by(|p| p.name)
                .limit(50),
        )
        .await
    {
        Ok(found) => Ok(Some(found)),
        Err(FlowError::Offline) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Take the orders that were placed before a day and are closed off this device, with their lines; how many.
/// They stay at the server.
#[nanoflow]
pub fn clear_closed_orders(cx: &mut Device, before: Date) -> FlowResult<i64> {
    let mut cleared = 0;
    for order in cx.retrieve(Order::filter(|o| {
        o.placed.is_some() && (o.status == OrderStatus::Shipped || o.status == OrderStatus::Cancelled)
    }))? {
        if order.placed.is_some_and(|placed| placed.date() < before) {
            let lines = cx.retrieve(OrderLine::filter(|l| l.order == order))?;
            cx.clear_from_device(&order)?;
            cx.clear_from_device(&lines)?;
            cleared += 1;
        }
    }
    Ok(cleared)
}

/// The answer of the credit check. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct CreditAnswer {
    /// Whether the order may be taken.
    pub approved: bool,
    /// Why not, for the customer.
    pub reason: String,
}

/// What a customer owes and may owe, as the office knows it.
#[microflow(roles(Rep, Manager))]
pub async fn credit_check(
    cx: &mut Server,
    customer: Id<Customer>,
    amount: Decimal,
) -> FlowResult<CreditAnswer> {
    let customer = cx.get(customer).await?;
    let mut open = Decimal::ZERO;
    for line in
        cx.retrieve(
            query!(OrderLine, |l| l.order.customer == customer && l.order.status == OrderStatus::Placed)
        )
        .await?
    {
        open += line.unit_price * line.quantity;
    }
    if open + amount <= customer.credit_limit {
        return Ok(CreditAnswer { approved: true, ..CreditAnswer::default() });
    }
    let reason = format!("{} has £{open:.2} open, and may have £{:.2}", customer.name, customer.credit_limit);
    Ok(CreditAnswer { approved: false, reason })
}

/// The year in which an order was placed, and its number, which a new order gets by being sent first.
#[microflow(roles(Rep, Manager))]
pub async fn number_order(cx: &mut Server, order: Id<Order>) -> FlowResult<String> {
    let order = cx.get(order).await?;
    let (Some(placed), Some(number)) = (order.placed, order.number.value()) else {
        return cx.fail("not-placed", format!("order {} has no papers before it is placed", order.id()));
    };
    Ok(format!("{}-{number:05}", placed.date().year()))
}
