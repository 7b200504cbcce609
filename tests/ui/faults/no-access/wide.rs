//! What many roles lack, and what has many faults: each is told whole, and the rest is counted.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Amber,
    Azure,
    Coral,
    Ivory,
    Jade,
    Lilac,
    Olive,
    Pearl,
    Ruby,
    Sepia,
    Teal,
    Umber,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Amber, create, read, write)]
struct Order {
    cost: Decimal,
}

#[derive(Entity, Default)]
#[access(Azure, create, read, write)]
struct Invoice {
    cost: Decimal,
}

/// Eleven of twelve may not.
#[nanoflow(roles(Amber, Azure, Coral, Ivory, Jade, Lilac, Olive, Pearl, Ruby, Sepia, Teal, Umber))]
fn raise(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.cost = Decimal::ONE;
    cx.commit(order)
}

/// No single one may do both.
#[nanoflow]
fn bill(cx: &mut Device) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    cx.commit(&mut order)?;
    let mut invoice = cx.create(Invoice::default())?;
    cx.commit(&mut invoice)?;
    cx.show_page(settings, ())
}

/// Eleven may not go the one way, and eleven not the other.
#[page(roles(Amber, Azure, Coral, Ivory, Jade, Lilac, Olive, Pearl, Ruby, Sepia, Teal, Umber))]
fn menu() -> Page {
    page("Menu").link("Settings", settings).link("Accounts", accounts)
}

#[page(roles(Amber))]
fn settings() -> Page {
    page("Settings")
}

#[page(roles(Azure))]
fn accounts() -> Page {
    page("Accounts")
}

/// No single one may see all of it.
#[page]
fn overview() -> Page {
    page("Overview")
        .list(Order::all(), |o| row().title(o.cost))
        .list(Invoice::all(), |i| row().title(i.cost))
}

tidewater::app! {
    Office {
        roles: Role,
        entities: [Order, Invoice],
        nanoflows: [raise, bill],
        pages: [menu, settings, accounts, overview],
    }
}

fn main() {}
