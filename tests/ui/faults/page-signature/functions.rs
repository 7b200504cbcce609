use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    name: String,
}

#[page]
fn by_value(order: Obj<Order>) -> Page {
    page("Order")
}

#[page]
fn of_text(name: &str) -> Page {
    page("Order")
}

#[page]
fn changed(order: &mut Obj<Order>) -> Page {
    page("Order")
}

#[page]
fn nothing() {
    page("Order");
}

#[page]
fn something() -> FlowResult {
    Ok(())
}

#[page]
async fn waits() -> Page {
    page("Orders")
}

#[page]
fn of_any<T>(order: &Obj<T>) -> Page {
    page("Any")
}

#[page(role(Rep))]
fn orders() -> Page {
    page("Orders")
}

#[page]
fn by_a_word(form: &Obj<Order>) -> Page {
    page("Order").view(form, |o| view().field(o.name))
}

#[page]
struct Orders;

fn main() {}
