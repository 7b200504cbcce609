//! The screens, as data: what they show, and which flows their buttons run.
//!
//! A browser or a desktop shell draws them; the command line beside this crate names them. Absent: how any
//! of it looks.

use crate::Role::{Manager, Rep};
use crate::flows::{may_order_more, new_order, place_order, store_order};
use crate::{Customer, Order, OrderLine, OrderStatus, Visit};
use tidewater::prelude::*;

/// What is still to be delivered, by the day on which it should arrive.
#[page(roles(Rep, Manager))]
pub fn orders() -> Page {
    page("Orders").action("New order", new_order).link("Customers", customers).list(
        Order::filter(|o| o.status == OrderStatus::Draft || o.status == OrderStatus::Placed)
            .order_by(|o| o.wanted)
            .order_by(|o| o.customer.name),
        |o| {
            row().title(o.customer.name).text(o.number).text(o.wanted).badge(o.status).on_tap(order_detail, o)
        },
    )
}

/// One order with its lines. Once it is placed, only the day and the note can be changed.
#[page]
pub fn order_detail(order: &Obj<Order>) -> Page {
    page("Order")
        .view(order, |o| view().field(o.number).field(o.status).field_if(o.placed, |o| o.placed.is_some()))
        .form(order, |o| form().field(o.customer).field(o.wanted).field(o.note))
        .action("Save", store_order, order)
        .list(OrderLine::filter(|l| l.order == order).order_by(|l| l.product.name), |l| {
            row().title(l.product.name).text(l.quantity).computed(|l| l.unit_price * l.quantity)
        })
        .action("Place", place_order, order)
        .visible_if(|| order.status == OrderStatus::Draft)
        .link("The customer", customer_detail, order.customer)
}

/// The shops that the account may see.
#[page]
pub fn customers() -> Page {
    page("Customers").list(Customer::all().order_by(|c| c.name), |c| {
        row().title(c.name).text(c.town).badge(c.trade).on_tap(customer_detail, c)
    })
}

/// A shop, what was said there, and what it ordered.
#[page]
pub fn customer_detail(customer: &Obj<Customer>) -> Page {
    page("Customer")
        .form(customer, |c| form().field(c.name).field(c.contact).field(c.phone).field(c.notes))
        .view(customer, |c| view().field(c.street).field(c.town).field_if(c.rep, |_, me| me.has(Manager)))
        .action("May it order for £500 more?", may_order_more, (customer, Decimal::from(500)))
        .list(Visit::filter(|v| v.customer == customer).order_by_descending(|v| v.day).limit(10), |v| {
            row().title(v.day).text(v.note).badge(v.outcome)
        })
        .list(Order::filter(|o| o.customer == customer).order_by_descending(|o| o.placed).limit(10), |o| {
            row().title(o.placed).text(o.number).badge(o.status).on_tap(order_detail, o)
        })
}
