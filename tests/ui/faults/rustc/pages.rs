//! What rustc judges, on the developer's tokens.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, write)]
struct Order {
    placed: Option<DateTime>,
    price: Decimal,
    customer: Ref<Customer>,
}

#[page]
fn order_detail(order: &Obj<Order>) -> Page {
    page("Order")
        .action("Rename", rename, order)
        .action("Price", set_price, (order, order.placed))
        .action("Plain", plain)
        .visible_if(|| order.price)
}

#[page]
fn customers() -> Page {
    page("Customers").list(Customer::filter(|c| c.nam == "x"), |c| row().title(c.name).on_tap(order_detail, c))
}

#[page]
fn strangers(order: &Obj<Order>) -> Page {
    page("Orders")
        .view(order.customer, |c| view().field(c.phone).field(order.price))
        .form(order, |o| view().field(o.price))
        .link("Home", rename)
}

#[nanoflow]
fn rename(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult {
    cx.message("renamed");
    cx.show_page(order_detail, customer)?;
    cx.show_page(customers)?;
    cx.show_popup(rename, customer)
}

#[nanoflow]
fn set_price(cx: &mut Device, order: &mut Obj<Order>, price: Decimal) -> FlowResult {
    order.price = price;
    cx.commit(order)
}

/// What has no order and is no text.
#[derive(Entity, Default)]
#[access(Role::Rep, read, write)]
struct Visit {
    photo: Image,
    report: File,
    crew: RefSet<Account>,
}

#[page]
fn visits(visit: &Obj<Visit>) -> Page {
    page("Visits")
        .list(Visit::all().order_by(|v| v.photo), |v| row().title(v.report))
        .view(visit, |v| view().field(v.photo).field(v.report).field(v.crew))
}

#[nanoflow]
fn sorted(cx: &mut Device) -> FlowResult<usize> {
    Ok(cx.retrieve(Visit::all().order_by_descending(|v| v.crew))?.len())
}

fn plain() {}

tidewater::app! { NoPage { roles: Role, entities: [], nanoflows: [rename], pages: [rename] } }

fn main() {}
