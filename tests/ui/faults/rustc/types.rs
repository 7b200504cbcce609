//! What rustc judges, on the developer's tokens and with our texts.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

struct Colour;

#[derive(Default)]
struct Plain;

#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |o, me| o.ownr == me)]
#[access(Role::Manager, read)]
struct Order {
    #[attr(required)]
    quantity: i32,
    #[attr(max_len = 3, pattern = "x")]
    price: Decimal,
    #[attr(min = 1)]
    name: String,
    #[attr(max = "x")]
    level: i64,
    since: Option<i64>,
    #[attr(one_of(1, 2))]
    size: String,
    #[association(on_delete = cascade)]
    text: String,
    customer: Ref<Customer>,
    owner: Option<Ref<Account>>,
    plain: Option<Ref<Plain>>,
    twice: Option<AutoNumber>,
    ratio: f64,
    colours: Vec<String>,
    #[calculated(plain_function)]
    total: i32,
    #[calculated(text_of)]
    wrong: i32,
    #[validate(text_of)]
    checked: i32,
}

#[derive(Entity, Default)]
#[entity(extends = Customer)]
#[access(Role::Rep, read)]
struct Special {
    base: Ref<Order>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Customer {
    name: String,
    since: Date,
    orders: Option<Ref<Order>>,
}

#[derive(Entity)]
#[entity(transient)]
struct NoDefault {
    name: String,
}

#[derive(Enumeration)]
enum Status {
    Draft,
}

fn plain_function(order: &Order) -> i32 {
    order.quantity
}

#[expression]
fn text_of(order: &Order) -> String {
    order.name.clone()
}

async fn no_handler(_: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.clear();
    Ok(Verdict::accept())
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, Customer, Special, Colour],
        events: [no_handler],
    }
}

fn main() {
    let _ = query!(Order, |o| o.nam == "x");
    let _ = query!(Order, |o| o.name == 1);
    let _ = query!(Order, |o| o.name);
    let _ = query!(Order, |o| o.quantity + o.name > 1);
    let _ = query!(Order, |o| o.quantity.len() == 1);
    let _ = query!(Order, |o| o.customer.nam == "x");
    let _ = query!(Order, |o| o.owner.name == "x");
    let _ = query!(Order, |o| o.customer.since == Colour);
    let _ = query!(Order, |o| o.owner < o.owner);
    let _ = query!(Order, |o| unknown == o.name);
    let _ = query!(Unknown, |o| o.name == "x");
    let _ = query!(Colour, |c| c.name == "x");
    let _ = query!(Order, |o| o.quantity.contains("x") || o.name.contains(1));
    let _ = query!(Order, |o| (if o.quantity > 1 { o.quantity } else { o.level }) == 1);
    let _ = query!(Order, |o| (if o.quantity > 1 { 1 } else { o.price }) == 1);
    let _ = query!(Order, |o| o.since.unwrap_or(3) == o.since.unwrap_or(o.quantity));
}
