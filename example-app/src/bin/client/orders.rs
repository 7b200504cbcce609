//! Orders: list, take, show, place.

use crate::answer::{Answer, Failure, Table, facts, moment, money};
use crate::{customers, find};
use clap::Subcommand;
use field_sales::{
    Order, OrderLine, OrderStatus, Product, clear_closed_orders, missing_stock, paper_number, place_order,
    volume_discount,
};
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tidewater::device::Client;
use tidewater::prelude::*;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Begin an order.
    New {
        /// Who it is for: an id or part of the name.
        customer: String,
        /// The day on which it should arrive, such as 2026-11-27.
        #[arg(long, value_name = "DAY")]
        wanted: Option<Date>,
        /// For the warehouse and the driver.
        #[arg(long, default_value = "", hide_default_value = true)]
        note: String,
    },
    /// Show an order with its lines.
    Show {
        /// An id or a number.
        order: String,
    },
    /// Add a product to a draft.
    Add {
        /// An id or a number.
        order: String,
        /// The product's code.
        product: String,
        /// How many packs; fewer than none takes packs off the line.
        #[arg(default_value_t = 1, allow_negative_numbers = true)]
        quantity: i32,
    },
    /// Change the note or the day of an order.
    Change {
        /// An id or a number.
        order: String,
        /// The day on which it should arrive.
        #[arg(long, value_name = "DAY")]
        wanted: Option<Date>,
        /// For the warehouse and the driver.
        #[arg(long)]
        note: Option<String>,
    },
    /// Compare the lines of an order with what is in the warehouse.
    Check {
        /// An id or a number.
        order: String,
    },
    /// Lower the prices of the large lines of a draft. Placing does it, too.
    Discount {
        /// An id or a number.
        order: String,
    },
    /// Place a draft: the customer agreed.
    Place {
        /// An id or a number.
        order: String,
    },
    /// Ask the server for the number that the papers of a placed order bear.
    Number {
        /// An id or a number.
        order: String,
    },
    /// Mark a placed order as shipped; for managers.
    Ship {
        /// An id or a number.
        order: String,
    },
    /// Delete a draft with its lines.
    Delete {
        /// An id or a number.
        order: String,
    },
}

/// Takes closed orders off this device.
pub(crate) fn clear(client: &Client, before: Date) -> Result<Answer, Failure> {
    let cleared = client.run(clear_closed_orders, before)?;
    let word = if cleared == 1 { "order" } else { "orders" };
    let text = format!("{cleared} closed {word} from before {before} left this device; the server has them.");
    Ok(Answer::new(text, json!({ "cleared": cleared })))
}

pub(crate) async fn run(client: &Client, command: Command) -> Result<Answer, Failure> {
    match command {
        Command::New { customer, wanted, note } => {
            let customer = find::customer(client, &customer)?;
            let mut order =
                client.create(Order { wanted, note, customer: customer.as_ref(), ..Order::default() })?;
            client.commit(&mut order)?;
            show(client, &order)
        }
        Command::Show { order } => show(client, &find::order(client, &order)?),
        Command::Add { order, product, quantity } => {
            let order = find::order(client, &order)?;
            add(client, &order, &find::product(client, &product)?, quantity)?;
            show(client, &order)
        }
        Command::Change { order, wanted, note } => {
            let mut order = find::order(client, &order)?;
            order.wanted = wanted.or(order.wanted);
            order.note = note.unwrap_or_else(|| order.note.clone());
            client.commit(&mut order)?;
            show(client, &order)
        }
        Command::Check { order } => check(client, &find::order(client, &order)?),
        Command::Discount { order } => discount(client, &find::order(client, &order)?),
        Command::Place { order } => place(client, find::order(client, &order)?),
        Command::Number { order } => number(client, &find::order(client, &order)?).await,
        Command::Ship { order } => {
            let mut order = find::order(client, &order)?;
            order.status = OrderStatus::Shipped;
            client.commit(&mut order)?;
            show(client, &order)
        }
        Command::Delete { order } => {
            let order = find::order(client, &order)?;
            let id = order.id().to_string();
            client.delete(order)?;
            Ok(Answer::new(
                format!("Order {id} is deleted here; `client sync` tells the server."),
                json!({ "deleted": id }),
            ))
        }
    }
}

pub(crate) fn list(client: &Client, customer: Option<&str>, limit: usize) -> Result<Answer, Failure> {
    let mut orders = match customer {
        Some(text) => {
            let customer = find::customer(client, text)?;
            client.retrieve(query!(Order, |o| o.customer == customer))?
        }
        None => client.retrieve(query!(Order))?,
    };
    if orders.is_empty() {
        return Ok(Answer::new("No orders here; `client order new CUSTOMER` begins one.", json!([])));
    }
    // Drafts are what is being worked on; they come first, and have no date yet.
    orders.sort_by_key(|order| (order.placed.is_some(), Reverse(order.placed), Reverse(order.id())));
    let total = orders.len();
    orders.truncate(limit);
    let names = customers::names(client)?;
    let mut amounts: BTreeMap<Option<Id<Order>>, Decimal> = BTreeMap::new();
    for line in client.retrieve(query!(OrderLine))? {
        *amounts.entry(line.order.id()).or_default() += line.amount;
    }
    let mut table = Table::new(["Id", ">Number", "Status", "Placed", "Wanted", "Customer", ">Total £"]);
    for order in &orders {
        table.row([
            order.id().to_string(),
            order.number.to_string(),
            order.status.caption().to_owned(),
            order.placed.map(|placed| placed.date().to_string()).unwrap_or_default(),
            order.wanted.map(|wanted| wanted.to_string()).unwrap_or_default(),
            order.customer.id().and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            money(amounts.get(&Some(order.id())).copied().unwrap_or_default()),
        ]);
    }
    let more = if total > orders.len() {
        format!("\n{} of {total} orders; --limit {total} shows all", orders.len())
    } else {
        String::new()
    };
    Ok(Answer::new(table.text() + &more, orders.iter().map(data).collect()))
}

/// Adds to the line of the product if there is one, else writes one at today's list price.
fn add(client: &Client, order: &Obj<Order>, product: &Obj<Product>, quantity: i32) -> Result<(), Failure> {
    only_drafts(order, "takes no more lines")?;
    if product.discontinued {
        let text = format!("{} {} is sold no longer", product.code, product.name);
        return Err(Failure::new("discontinued", text));
    }
    let known = client.first(query!(OrderLine, |l| l.order == order && l.product == product))?;
    let mut line = match known {
        Some(mut line) => {
            line.quantity = line.quantity.saturating_add(quantity);
            line
        }
        None => client.create(OrderLine {
            order: order.as_ref(),
            product: product.as_ref(),
            quantity,
            unit_price: product.price,
            ..OrderLine::default()
        })?,
    };
    Ok(client.commit(&mut line)?)
}

fn place(client: &Client, mut order: Obj<Order>) -> Result<Answer, Failure> {
    client.run(place_order, &mut order)?;
    show(client, &order)
}

/// Lowers the prices of large lines.
fn discount(client: &Client, order: &Obj<Order>) -> Result<Answer, Failure> {
    only_drafts(order, "keeps its prices")?;
    let saved = client.run(volume_discount, order)?;
    let text = format!("The customer saves £{}.", money(saved));
    Ok(Answer::new(text, json!({ "id": order.id().to_string(), "saved": money(saved) })))
}

/// Says what the warehouse cannot fill.
fn check(client: &Client, order: &Obj<Order>) -> Result<Answer, Failure> {
    let missing: Vec<String> = client.run(missing_stock, order)?;
    let text =
        if missing.is_empty() { "The warehouse has all of it.".to_owned() } else { missing.join("\n") };
    Ok(Answer::new(text, json!({ "id": order.id().to_string(), "missing": missing })))
}

/// Says what the papers of an order are headed with.
async fn number(client: &Client, order: &Obj<Order>) -> Result<Answer, Failure> {
    let number: Option<String> = client.run(paper_number, order).await?;
    let text = number.as_deref().unwrap_or("No number without the server; ask again when it can be reached.");
    Ok(Answer::new(text, json!({ "id": order.id().to_string(), "paper_number": number })))
}

fn only_drafts(order: &Obj<Order>, consequence: &str) -> Result<(), Failure> {
    if order.status == OrderStatus::Draft {
        return Ok(());
    }
    let status = order.status.caption().to_lowercase();
    Err(Failure::new("no-draft", format!("order {} is {status}: it {consequence}", order.id())))
}

fn show(client: &Client, order: &Obj<Order>) -> Result<Answer, Failure> {
    let lines = client.retrieve(query!(OrderLine, |l| l.order == order))?;
    let customer =
        find::end(client, order.customer).map(|customer| customer.name.clone()).unwrap_or_default();
    let mut text = facts(&[
        ("Order", named(order)),
        ("Customer", customer.clone()),
        ("Status", order.status.caption().to_owned()),
        ("Placed", order.placed.map(moment).unwrap_or_default()),
        ("Wanted", order.wanted.map(|wanted| wanted.to_string()).unwrap_or_default()),
        ("Note", order.note.clone()),
    ]);
    let mut shown = Vec::new();
    let mut table = Table::new(["Code", "Product", "Pack", ">Quantity", ">Price £", ">Amount £"]);
    for line in &lines {
        // A product may have left the device since the line was written.
        let product = find::end(client, line.product);
        let of =
            |read: fn(&Product) -> &String| product.as_ref().map(|p| read(p).clone()).unwrap_or_default();
        table.row([
            of(|p| &p.code),
            of(|p| &p.name),
            of(|p| &p.pack),
            line.quantity.to_string(),
            money(line.unit_price),
            money(line.amount),
        ]);
        shown.push(json!({
            "id": line.id().to_string(),
            "product": of(|p| &p.code),
            "quantity": line.quantity,
            "unit_price": money(line.unit_price),
            "amount": money(line.amount),
        }));
    }
    let total: Decimal = lines.iter().map(|line| line.amount).sum();
    if !lines.is_empty() {
        text += &format!("\n{}\nTotal £{}\n", table.text(), money(total));
    } else if order.status == OrderStatus::Draft {
        text += &format!("\nNo lines yet; `client order add {} CODE QUANTITY` adds one.\n", order.id());
    }
    let mut value = data(order);
    value["customer_name"] = json!(customer);
    value["lines"] = json!(shown);
    value["total"] = json!(money(total));
    Ok(Answer::new(text, value))
}

/// By its number once it has one; the id works from the start.
fn named(order: &Obj<Order>) -> String {
    match order.number.value() {
        Some(number) => format!("{number} (id {})", order.id()),
        None => format!("id {}, gets its number from the server", order.id()),
    }
}

fn data(order: &Obj<Order>) -> Value {
    json!({
        "id": order.id().to_string(),
        "number": order.number.value(),
        "status": order.status.name(),
        "placed": order.placed.map(|placed| placed.to_string()),
        "wanted": order.wanted.map(|wanted| wanted.to_string()),
        "note": order.note,
        "customer": order.customer.id().map(|id| id.to_string()),
    })
}
