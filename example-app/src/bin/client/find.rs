//! From what a person types to the object that is meant.

use crate::answer::Failure;
use field_sales::{Customer, Order, Product};
use tidewater::device::Client;
use tidewater::prelude::*;
use tidewater::traits::Entity;

/// The customer of an id, or the only one whose name contains the text.
pub(crate) fn customer(client: &Client, text: &str) -> Result<Obj<Customer>, Failure> {
    if let Ok(id) = text.parse::<Id<Customer>>() {
        return Ok(client.get(id)?);
    }
    let all = client.retrieve(query!(Customer, order_by = |c| c.name))?;
    let exact = all.iter().position(|customer| folded(&customer.name) == folded(text));
    let mut found: Vec<_> = match exact {
        Some(at) => all.into_iter().skip(at).take(1).collect(),
        None => all.into_iter().filter(|customer| contains(&customer.name, text)).collect(),
    };
    match (found.pop(), found.len()) {
        (Some(only), 0) => Ok(only),
        (None, _) => Err(Failure::new(
            "not-here",
            format!("no customer on this device is called `{text}`; `client customers` lists them"),
        )),
        (Some(last), _) => {
            found.push(last);
            let names: Vec<_> =
                found.iter().take(4).map(|one| format!("{} ({})", one.name, one.id())).collect();
            let more = if found.len() > 4 { ", .." } else { "" };
            let text = format!("`{text}` fits several customers: {}{more}; say more of it", names.join(", "));
            Err(Failure::new("ambiguous", text))
        }
    }
}

/// The order of an id such as `7.12`, or of a number such as `1042`.
pub(crate) fn order(client: &Client, text: &str) -> Result<Obj<Order>, Failure> {
    if let Ok(id) = text.parse::<Id<Order>>() {
        return Ok(client.get(id)?);
    }
    let unknown = || {
        let text =
            format!("no order on this device has the id or number `{text}`; `client orders` lists them");
        Failure::new("not-here", text)
    };
    let number: i64 = text.trim_start_matches('#').parse().map_err(|_| unknown())?;
    let orders = client.retrieve(query!(Order))?;
    orders.into_iter().find(|order| order.number.value() == Some(number)).ok_or_else(unknown)
}

/// The product of a code such as `CF-101`, or of an id.
pub(crate) fn product(client: &Client, text: &str) -> Result<Obj<Product>, Failure> {
    if let Ok(id) = text.parse::<Id<Product>>() {
        return Ok(client.get(id)?);
    }
    let code = text.to_uppercase();
    client.first(query!(Product, |p| p.code == code))?.ok_or_else(|| {
        let text = format!("no product has the code `{text}`; `client products` lists them");
        Failure::new("not-here", text)
    })
}

/// The account of that name, if it is known on this device.
pub(crate) fn account(client: &Client, name: &str) -> Result<Ref<Account>, Failure> {
    let found = client.first(query!(Account, |a| a.name == name))?;
    found.map(|account| account.as_ref()).ok_or_else(|| {
        Failure::new("not-here", format!("no account called `{name}` is known on this device"))
    })
}

/// The object at the other end of a reference, if it is on this device.
pub(crate) fn end<T: Entity>(client: &Client, reference: Ref<T>) -> Option<Obj<T>> {
    client.get(reference.id()?).ok()
}

/// An id as it is typed, or why it is none.
pub(crate) fn id<T>(text: &str) -> Result<Id<T>, Failure> {
    text.parse().map_err(|error| Failure::new("bad-id", format!("`{text}`: {error}")))
}

/// Whether a text contains what was searched, whatever the case.
pub(crate) fn contains(text: &str, searched: &str) -> bool {
    folded(text).contains(&folded(searched))
}

fn folded(text: &str) -> String {
    text.to_lowercase()
}
