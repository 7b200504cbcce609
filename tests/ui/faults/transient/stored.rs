//! Where only what has a table has a meaning.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

pub mod baskets {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Basket {
        pub note: String,
        pub before: Option<Ref<Basket>>,
    }
}
use baskets::Basket as Cart;

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    cart: Option<Ref<Cart>>,
    carts: RefSet<baskets::Basket>,
}

#[nanoflow]
fn counts(cx: &mut Device) -> FlowResult<i64> {
    cx.count(Cart::all())
}

#[nanoflow]
fn retrieves(cx: &mut Device) -> FlowResult<usize> {
    let first = cx.first(baskets::Basket::filter(|b| b.note == "x"))?;
    let mut all = cx.retrieve(Cart::all())?.len();
    for _ in 0..2 {
        all += cx.rejected(Cart::all())?.len();
    }
    if first.is_some() {
        all += 1;
    }
    Ok(all)
}

#[nanoflow]
fn gives_up(cx: &mut Device, cart: &mut Obj<Cart>) -> FlowResult<bool> {
    let is_rejected = cx.rejection(cart)?.is_some();
    cx.retry(cart)?;
    cx.discard(cart)?;
    Ok(is_rejected)
}

#[page]
fn carts() -> Page {
    page("Carts").list(Cart::all(), |c| row().title(c.note))
}

#[microflow]
async fn takes(_cx: &mut Server, _cart: Id<Cart>, _others: Vec<Ref<Cart>>) -> FlowResult<i32> {
    Ok(1)
}

/// The rows of what it looks for are nowhere.
#[microflow]
async fn finds(cx: &mut Server) -> FlowResult<i64> {
    let all = cx.retrieve(Cart::all()).await?;
    for _ in &all {
        let first = cx.as_system().first(baskets::Basket::filter(|b| b.note == "x").limit(1)).await?;
    }
    cx.count(Order::filter(|o| o.cart == None)).await
}

/// Nor by `query!`, wherever it stands.
#[microflow]
async fn asks(cx: &mut Server) -> FlowResult<i64> {
    let latest = cx.first(query!(baskets::Basket, order_by_descending = |b| b.note)).await?;
    for _ in &latest {
        cx.as_system().retrieve(query!(Cart, limit = 3)).await?;
    }
    cx.count(query!(Cart, |c| c.note == "x")).await
}

#[after_commit]
async fn follows(cx: &mut Server, order: &Change<Order>) -> FlowResult<Verdict> {
    match cx.first(query!(Cart, |c| c.note == "x")).await? {
        Some(_) if order.cart.is_some() => Ok(Verdict::reject("no")),
        _ => Ok(Verdict::accept()),
    }
}

fn in_plain_rust(client: &tidewater::Client) -> FlowResult<usize> {
    let all = || client.retrieve(query!(Cart));
    Ok(all()?.len() + client.retrieve(query!(Order))?.len())
}

tidewater::app! { Shop { roles: Role, entities: [Order, Cart] } }

fn main() {}
