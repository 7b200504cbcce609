//! The flows of the example.

use crate::twins::{Original, each_plain_flow_agrees};
use field_sales::{
    FieldSales, Order, OrderLine, OrderStatus, Product, Role, clear_closed_orders, day_summary,
    missing_stock, new_order, place_order, sample, store_order, volume_discount,
};
use std::sync::LazyLock;
use tidewater::device::Client;
use tidewater::prelude::*;

/// A manager's device with the whole sample.
static SAMPLE: LazyLock<Original> =
    LazyLock::new(|| Original::new::<FieldSales>(Role::Manager, sample::trade));

/// An order with lines of these quantities, each of another product.
fn order(client: &Client, quantities: &[i32]) -> Obj<Order> {
    let known = client.first(query!(Order)).unwrap().unwrap();
    let mut order = client.create(Order { customer: known.customer, ..Order::default() }).unwrap();
    client.commit(&mut order).unwrap();
    let products = client.retrieve(query!(Product, order_by = |p| p.code)).unwrap();
    for (quantity, product) in quantities.iter().zip(products) {
        let mut line = client
            .create(OrderLine {
                order: order.as_ref(),
                product: product.as_ref(),
                quantity: *quantity,
                unit_price: product.price,
                ..OrderLine::default()
            })
            .unwrap();
        client.commit(&mut line).unwrap();
    }
    order
}

/// Orders that a flow meets: empty, small, large, larger than the warehouse, and no draft any more.
const ORDERS: [(&str, &[i32]); 5] = [
    ("no line", &[]),
    ("small lines", &[1, 2, 3]),
    ("large lines", &[19, 20, 49, 50, 999]),
    ("one line for each product", &[7; 60]),
    ("a line of the largest quantity", &[999]),
];

#[test]
fn placing_an_order_agrees() {
    let mut outcomes = Vec::new();
    for (case, quantities) in ORDERS {
        outcomes.push(SAMPLE.agree::<FieldSales, _, _>(
            case,
            |client| order(client, quantities),
            place_order,
            |client, order| client.run(place_order, order),
        ));
    }
    assert!(outcomes[0].starts_with("[no-lines]"), "{outcomes:?}");
    assert!(outcomes[1..].iter().all(|outcome| !outcome.starts_with('[')), "{outcomes:?}");
}

#[test]
fn the_pages_of_orders_agree() {
    SAMPLE.agree::<FieldSales, _, _>(
        "new",
        |_| (),
        |cx, ()| new_order(cx),
        |client, ()| client.run(new_order, ()),
    );
    SAMPLE.agree::<FieldSales, _, _>(
        "changed",
        |client| {
            let mut order = order(client, &[1]);
            order.note = "ring twice".into();
            order
        },
        store_order,
        |client, order| client.run(store_order, order),
    );
}

#[test]
fn placing_an_order_twice_agrees() {
    let outcome = SAMPLE.agree::<FieldSales, _, _>(
        "a placed order",
        |client| {
            let mut order = order(client, &[3]);
            order.status = OrderStatus::Placed;
            client.commit(&mut order).unwrap();
            order
        },
        place_order,
        |client, order| client.run(place_order, order),
    );
    assert!(outcome.starts_with("[no-draft]"), "{outcome}");
}

#[test]
fn the_discount_and_the_stock_of_an_order_agree() {
    for (case, quantities) in ORDERS {
        SAMPLE.agree::<FieldSales, _, _>(
            case,
            |client| order(client, quantities),
            |cx, order| volume_discount(cx, order),
            |client, order| client.run(volume_discount, &*order),
        );
        SAMPLE.agree::<FieldSales, _, _>(
            case,
            |client| order(client, quantities),
            |cx, order| missing_stock(cx, order),
            |client, order| client.run(missing_stock, &*order),
        );
    }
}

#[test]
fn the_summary_of_a_day_agrees() {
    let days = |client: &Client| {
        let orders = client.retrieve(query!(Order, |o| o.placed.is_some())).unwrap();
        orders.iter().filter_map(|order| order.placed).map(DateTime::date).take(3).collect::<Vec<_>>()
    };
    let outcome = SAMPLE.agree::<FieldSales, _, _>(
        "days with orders",
        days,
        |cx, days| days.iter().map(|day| day_summary(cx, *day)).collect::<FlowResult<Vec<_>>>(),
        |client, days| days.iter().map(|day| client.run(day_summary, *day)).collect(),
    );
    assert!(outcome.contains("placed for £"), "{outcome}");
}

#[test]
fn taking_closed_orders_off_the_device_agrees() {
    for (year, cleared) in [(2000, false), (2100, true)] {
        let day = Date::new(year, 1, 1).unwrap();
        let outcome = SAMPLE.agree::<FieldSales, _, _>(
            "closed orders",
            |_| (),
            |cx, ()| clear_closed_orders(cx, day),
            |client, ()| client.run(clear_closed_orders, day),
        );
        assert_eq!(outcome != "0", cleared, "{outcome}");
    }
}

#[test]
fn every_plain_flow_of_the_example_agrees_over_drawn_arguments() {
    each_plain_flow_agrees! { SAMPLE, FieldSales:
        fn new_order();
        fn store_order(order: &mut Obj<Order>);
        fn place_order(order: &mut Obj<Order>);
        fn volume_discount(order: &Obj<Order>);
        fn missing_stock(order: &Obj<Order>);
        fn day_summary(day: Date);
        fn clear_closed_orders(before: Date);
    }
}
