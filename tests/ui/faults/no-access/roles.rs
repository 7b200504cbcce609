//! Flows and pages that are for other roles than those that lead to them.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
    Clerk,
}
use Role::{Clerk, Manager, Rep};

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write)]
#[access(Clerk, read)]
struct Order {
    name: String,
    approved: bool,
}

mod office {
    use super::{Manager, Order, Rep};
    use tidewater::prelude::*;

    #[nanoflow(roles(Manager))]
    pub fn approve(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        order.approved = true;
        cx.commit(order)
    }

    #[nanoflow]
    pub fn settle(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        approve(cx, order)
    }

    #[nanoflow(roles(Manager))]
    pub fn approve_all(cx: &mut Device) -> FlowResult {
        for order in &mut cx.retrieve(Order::all())? {
            approve(cx, order)?;
        }
        Ok(())
    }

    #[page(roles(Manager, Rep))]
    pub fn order_page(order: &Obj<Order>) -> Page {
        page("Order").view(order, |o| view().field(o.name)).action("Settle", settle, order)
    }
}
use office::order_page as detail;

/// A page that is opened, in a loop and by another name.
#[nanoflow(roles(Clerk, Manager))]
fn look(cx: &mut Device) -> FlowResult {
    for order in &cx.retrieve(Order::all())? {
        cx.show_page(detail, order)?;
    }
    Ok(())
}

#[nanoflow]
fn peek(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    cx.show_popup(office::order_page, order)
}

/// Through two calls.
#[nanoflow(roles(Clerk))]
fn glance(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    peek(cx, order)
}

/// Nobody is both.
#[nanoflow]
fn both(cx: &mut Device) -> FlowResult {
    cx.show_page(settings, ())?;
    cx.show_page(clerks, ())
}

#[page(roles(Clerk))]
fn clerks() -> Page {
    page("Clerks")
}

/// A button, a page behind a row and one behind a link.
#[page(roles(Rep, Clerk))]
fn orders() -> Page {
    page("Orders")
        .list(Order::all(), |o| row().title(o.name).on_tap(office::order_page, o))
        .action("Approve", office::approve_all)
        .link("Settings", settings)
}

/// The first of two buttons is shown to some, the second to everybody.
#[page(roles(Manager, Rep))]
fn shown_twice(order: &Obj<Order>) -> Page {
    page("Twice")
        .link("Settings", settings)
        .visible_if(|me| me.has(Manager))
        .action("Withdraw", withdraw, order)
        .visible_if(|me| me.has(Manager))
        .link("All settings", settings)
        .action("Withdraw it", withdraw, order)
}

#[nanoflow]
fn withdraw(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let found = cx.get(order.id())?;
    cx.delete(found)
}

#[page(roles(Manager))]
fn settings() -> Page {
    page("Settings")
}

/// Whoever made a change may have it rejected.
#[nanoflow(roles(Manager))]
fn repair(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    cx.commit(order)
}

tidewater::app! {
    Orders {
        roles: Role,
        entities: [Order],
        nanoflows: [office::approve, office::approve_all, office::settle, look, peek, glance, both, repair, withdraw],
        pages: [office::order_page, orders, settings, clerks, shown_twice],
        offline: { home: orders, rejected: { Order: repair } },
    }
}

// This is right: each is for those that lead to it, what is for some only is shown to them only, and a flow
// that another one calls needs what it does, not its own roles.
#[page]
fn start() -> Page {
    page("Start").list(Order::all(), |o| row().title(o.name)).link("Day", day)
}

#[page(roles(Manager, Rep, Clerk))]
fn day() -> Page {
    page("Day").link("Settings", settings).visible_if(|me| me.has(Manager)).action("Look", greet)
}

/// The flow is written for nobody, and does what only some may: the button is shown to these.
#[page(roles(Manager, Rep))]
fn one(order: &Obj<Order>) -> Page {
    page("One").action("Withdraw", withdraw, order).visible_if(|me| me.has(Manager))
}

#[nanoflow(roles(Manager, Rep, Clerk))]
fn greet(cx: &mut Device) -> FlowResult {
    hello(cx)
}

#[nanoflow(roles(Rep))]
fn hello(cx: &mut Device) -> FlowResult {
    cx.message("hello");
    Ok(())
}

#[nanoflow(roles(Manager, Rep))]
fn fix(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.name = "again".to_owned();
    cx.commit(order)
}

tidewater::app! {
    Right {
        roles: Role,
        entities: [Order],
        nanoflows: [greet, hello, fix, withdraw],
        pages: [start, day, settings, one],
        offline: { home: start, rejected: { Order: fix } },
    }
}

/// Each role that may change something is told, once.
mod repairs {
    use super::{Clerk, Manager, Rep, Role};
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Manager, create, read)]
    #[access(Rep, read, write, where = |v, _| v.name == "")]
    #[access(Rep, read, delete, where = |v, _| v.name != "")]
    #[access(Clerk, read, write(name))]
    pub struct Visit {
        name: String,
    }

    #[nanoflow(roles(Clerk))]
    pub fn repair(cx: &mut Device, visit: &mut Obj<Visit>) -> FlowResult {
        cx.commit(visit)
    }

    tidewater::app! {
        Repairs { roles: Role, entities: [Visit], nanoflows: [repair], offline: { rejected: { Visit: repair } } }
    }
}

fn main() {}
