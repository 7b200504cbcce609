//! The price list.

use crate::answer::{Answer, Failure, Table, money};
use crate::find;
use field_sales::Product;
use serde_json::{Value, json};
use tidewater::device::Client;
use tidewater::prelude::*;

pub(crate) fn list(client: &Client, search: Option<&str>) -> Result<Answer, Failure> {
    let mut products = client.retrieve(query!(Product, |p| !p.discontinued, order_by = |p| p.code))?;
    if products.is_empty() {
        return Ok(Answer::new("No products here; `client sync` fetches the price list.", json!([])));
    }
    if let Some(search) = search {
        products.retain(|product| {
            [&product.code, &product.name, product.range.caption()]
                .into_iter()
                .any(|text: &str| find::contains(text, search))
        });
    }
    if products.is_empty() {
        return Ok(Answer::new("No product's code, name or range contains that.", json!([])));
    }
    let mut table = Table::new(["Code", "Product", "Range", "Pack", ">Price £"]);
    for product in &products {
        table.row([
            product.code.clone(),
            product.name.clone(),
            product.range.caption().to_owned(),
            product.pack.clone(),
            money(product.price),
        ]);
    }
    Ok(Answer::new(table.text(), products.iter().map(data).collect()))
}

fn data(product: &Obj<Product>) -> Value {
    json!({
        "id": product.id().to_string(),
        "code": product.code,
        "name": product.name,
        "range": product.range.name(),
        "pack": product.pack,
        "price": money(product.price),
        // What the account may not read is absent, not zero.
        "cost": product.can_read(|p| p.cost).then(|| money(product.cost)),
    })
}
