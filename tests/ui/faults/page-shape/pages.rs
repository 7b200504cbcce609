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
    customer: Ref<Customer>,
}

#[page]
fn no_query() -> Page {
    page("Orders").list(5, |o| row().title(o.placed))
}

#[page]
fn query_elsewhere() -> Page {
    let all = Order::all();
    page("Orders").list(all, |o| row().title(o.placed))
}

#[page]
fn no_closure() -> Page {
    page("Orders").list(Order::all(), row())
}

#[page]
fn form_of_association(order: &Obj<Order>) -> Page {
    page("Order").form(order.customer, |c| form().field(c.name))
}

#[page]
fn edits_association(order: &Obj<Order>) -> Page {
    page("Order").form(order, |o| form().field(o.customer.name))
}

#[page]
fn opens_text() -> Page {
    page("Orders").list(Order::all(), |o| row().title(o.placed).on_tap("order_detail", o))
}

#[page]
fn half_a_filter() -> Page {
    page("Orders").list(Order::filter(true).order_by(5), |o| row().title(o.placed))
}

#[page]
fn half_a_condition(order: &Obj<Order>) -> Page {
    page("Order").form(order, |o| form().field_if(o.placed, true).computed("Sum", |a, b, c| a))
}

#[page]
fn misspelled() -> Page {
    page("Orders").lst(Order::all(), |o| row().title(o.placed)).list(Order::all(), |o| row().subtitle(o.placed))
}

#[page]
fn outside() -> Page {
    let r = row();
    page("Orders").list(Order::all(), |o| r)
}

#[page]
fn form() -> Page {
    page("Form").link("Again", form)
}

#[page]
fn runs_flows() -> Page {
    let all = orders(cx)?;
    page("Orders").list(Order::all(), |o| row().title(orders(cx)?.len())).view(all, |o| view())
}

fn main() {}
