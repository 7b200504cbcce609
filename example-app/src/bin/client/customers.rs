//! Customers: list, show, change.

use crate::answer::{Answer, Failure, Table, facts, money};
use crate::find;
use clap::Subcommand;
use field_sales::{Customer, find_prospects};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tidewater::device::Client;
use tidewater::prelude::*;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Show everything about a customer.
    Show {
        /// An id or part of the name.
        customer: String,
    },
    /// Change what a rep may change.
    Change {
        /// An id or part of the name.
        customer: String,
        /// Who to ask for.
        #[arg(long)]
        contact: Option<String>,
        /// The telephone number.
        #[arg(long)]
        phone: Option<String>,
        /// What the next visitor should know.
        #[arg(long)]
        notes: Option<String>,
        /// How much may be open before the office is asked; for managers.
        #[arg(long, value_name = "POUNDS")]
        credit_limit: Option<Decimal>,
        /// The name of the rep whose shop it becomes; for managers.
        #[arg(long, value_name = "NAME")]
        rep: Option<String>,
    },
}

pub(crate) fn run(client: &Client, command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Show { customer } => show(client, &find::customer(client, &customer)?),
        Command::Change { customer, contact, phone, notes, credit_limit, rep } => {
            let mut customer = find::customer(client, &customer)?;
            customer.contact = contact.unwrap_or_else(|| customer.contact.clone());
            customer.phone = phone.unwrap_or_else(|| customer.phone.clone());
            customer.notes = notes.unwrap_or_else(|| customer.notes.clone());
            customer.credit_limit = credit_limit.unwrap_or(customer.credit_limit);
            if let Some(rep) = rep {
                customer.rep = Some(find::account(client, &rep)?);
            }
            client.commit(&mut customer)?;
            show(client, &customer)
        }
    }
}

/// Lists places of the trade directory.
pub(crate) async fn prospects(client: &Client, search: String) -> Result<Answer, Failure> {
    let found = client.run(find_prospects, search).await?;
    let Some(found) = found else { return Err(Failure::from(FlowError::Offline)) };
    let mut table = Table::new(["Name", "Trade", "Town", "Phone"]);
    for place in &found {
        let (name, town, phone) = (place.name.clone(), place.town.clone(), place.phone.clone());
        table.row([name, place.trade.caption().to_owned(), town, phone]);
    }
    let each = |place: &Obj<field_sales::Prospect>| {
        json!({
            "name": place.name,
            "trade": place.trade.name(),
            "town": place.town,
            "phone": place.phone,
        })
    };
    let text =
        if found.is_empty() { "No place's name or town contains that.".to_owned() } else { table.text() };
    Ok(Answer::new(text, found.iter().map(each).collect()))
}

pub(crate) fn list(client: &Client, search: Option<&str>) -> Result<Answer, Failure> {
    let mut customers = client.retrieve(query!(Customer, order_by = |c| c.name))?;
    if customers.is_empty() {
        return Ok(Answer::new("No customers here; `client sync` fetches yours.", json!([])));
    }
    if let Some(search) = search {
        customers.retain(|c| find::contains(&c.name, search) || find::contains(&c.town, search));
        if customers.is_empty() {
            let text = format!("No customer's name or town contains `{search}`.");
            return Ok(Answer::new(text, json!([])));
        }
    }
    let mut table = Table::new(["Id", "Name", "Town", "Contact", "Phone"]);
    for customer in &customers {
        table.row([
            customer.id().to_string(),
            customer.name.clone(),
            customer.town.clone(),
            customer.contact.clone(),
            customer.phone.clone(),
        ]);
    }
    Ok(Answer::new(table.text(), customers.iter().map(data).collect()))
}

/// The names of the customers on this device, for lists that refer to them.
pub(crate) fn names(client: &Client) -> Result<BTreeMap<Id<Customer>, String>, Failure> {
    let customers = client.retrieve(query!(Customer))?;
    Ok(customers.into_iter().map(|customer| (customer.id(), customer.into_value().name)).collect())
}

fn show(client: &Client, customer: &Obj<Customer>) -> Result<Answer, Failure> {
    let rep = match customer.rep {
        Some(rep) => find::end(client, rep).map(|account| account.name.clone()).unwrap_or_default(),
        None => "nobody".to_owned(),
    };
    let text = facts(&[
        (&customer.id().to_string(), customer.name.clone()),
        ("Trade", customer.trade.caption().to_owned()),
        ("Address", format!("{}, {}", customer.street, customer.town)),
        ("Contact", customer.contact.clone()),
        ("Phone", customer.phone.clone()),
        ("Limit", format!("£{}", money(customer.credit_limit))),
        ("Rep", rep),
        ("Notes", customer.notes.clone()),
    ]);
    Ok(Answer::new(text, data(customer)))
}

fn data(customer: &Obj<Customer>) -> Value {
    json!({
        "id": customer.id().to_string(),
        "name": customer.name,
        "trade": customer.trade.name(),
        "contact": customer.contact,
        "phone": customer.phone,
        "street": customer.street,
        "town": customer.town,
        "notes": customer.notes,
        "credit_limit": money(customer.credit_limit),
        "rep": customer.rep.and_then(Ref::id).map(|id| id.to_string()),
    })
}
