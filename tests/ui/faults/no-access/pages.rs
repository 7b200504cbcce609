//! Pages that are written for no role, and that no role can use as a whole.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}
use Role::{Manager, Rep};

#[derive(Entity, Default)]
#[access(Rep, create, read(name, place), write(name))]
#[access(Manager, read(name, customer))]
struct Order {
    name: String,
    cost: Decimal,
    customer: Option<Ref<Customer>>,
    place: Option<Ref<Place>>,
}

#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
struct Place {
    name: String,
}

mod parts {
    use super::{Manager, Order, Place, Rep};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn found(cx: &mut Device) -> FlowResult {
        let mut place = cx.create(Place::default())?;
        cx.commit(&mut place)
    }

    #[nanoflow]
    pub fn look(cx: &mut Device) -> FlowResult<i64> {
        cx.count(Order::filter(|o| o.customer == None))
    }

    #[nanoflow]
    pub fn look_through(cx: &mut Device) -> FlowResult<i64> {
        look(cx)
    }

    #[page(roles(Rep))]
    pub fn places() -> Page {
        page("Places").list(Place::all(), |p| row().title(p.name))
    }

    #[page(roles(Manager))]
    pub fn settings() -> Page {
        page("Settings")
    }

    /// Nobody ever reads it.
    #[page]
    pub fn costs() -> Page {
        page("Costs").list(Order::all(), |o| row().title(o.cost))
    }
}
use parts::settings as setup;

/// The manager sees the reference, and nothing of what it leads to.
#[page]
fn customers() -> Page {
    page("Customers").list(Order::all(), |o| row().title(o.customer))
}

/// Who sees the places is no manager; the first way is shown to some, the second to everybody.
#[page]
fn ways() -> Page {
    page("Ways")
        .list(Place::all(), |p| row().title(p.name))
        .link("Settings", setup)
        .visible_if(|me| me.has(Manager))
        .link("All settings", setup)
}

/// What is run is judged with all that it calls.
#[page]
fn buyers(place: &Obj<Place>) -> Page {
    page("Buyers").view(place, |p| view().field(p.name)).action("Look", parts::look_through)
}

tidewater::app! {
    Orders {
        roles: Role,
        entities: [Order, Customer, Place],
        nanoflows: [parts::look, parts::look_through],
        pages: [setup, parts::costs, customers, ways, buyers],
    }
}

/// What is guarded is for some; this shows the rest to everybody, or to more than have the role.
#[page(roles(Manager, Rep))]
fn guarded(order: &Obj<Order>) -> Page {
    page("Order")
        .view(order, |o| view().field(o.name).field_if(o.place, |o, me| me.has(Rep) || o.name != ""))
        .view(order, |o| view().field_if(o.customer, |_, me| me.has(Manager)).field(o.cost))
        .visible_if(|| order.name != "")
        .list(Customer::all(), |c| row().title(c.name))
        .link("Places", parts::places)
        .visible_if(|me| me.has(Rep) || order.name == "")
}

tidewater::app! {
    Guarded {
        roles: Role,
        entities: [Order, Customer, Place],
        pages: [parts::places, guarded],
    }
}

/// What a condition denies is seen by whoever else there is, and so is what it denies twice.
#[page(roles(Manager, Rep))]
fn denied(order: &Obj<Order>) -> Page {
    page("Order")
        .view(order, |o| view().field_if(o.place, |o, me| !(o.name != "" && me.has(Manager))))
        .list(Customer::all(), |c| row().title(c.name))
        .visible_if(|me| !!(order.name == "" || me.has(Rep)))
}

/// What some see before is shown to everybody here.
#[page(roles(Manager, Rep))]
fn seen_before(order: &Obj<Order>) -> Page {
    page("Order")
        .list(Customer::all(), |c| row().title(c.name))
        .visible_if(|me| me.has(Rep))
        .view(order, |o| view().field_if(o.place, |_, me| me.has(Rep)))
        .list(Customer::filter(|c| c.name != ""), |c| row().title(c.name))
        .view(order, |o| view().field(o.place))
}

tidewater::app! { Denied { roles: Role, entities: [Order, Customer, Place], pages: [denied, seen_before] } }

// This is right: somebody may see each of them, and may do each of what it leads to.
#[page]
fn menu() -> Page {
    page("Menu")
        .list(Order::all(), |o| row().title(o.name))
        .link("Places", parts::places)
        .link("Settings", setup)
        .action("Found", parts::found)
        .action("Look", parts::look_through)
}

#[page]
fn both() -> Page {
    page("Both")
        .list(Order::all(), |o| row().title(o.name).text(o.place))
        .link("Places", parts::places)
        .link("Settings", parts::settings)
        .visible_if(|me| me.has(Manager))
        .action("Look", parts::look)
        .visible_if(|me| me.has(Manager))
}

/// A condition over the account shows each its own, and nobody what the other may not read.
#[page(roles(Manager, Rep))]
fn each_its_own(order: &Obj<Order>) -> Page {
    page("Order")
        .view(order, |o| {
            view()
                .field(o.name)
                .field_if(o.place, |o, me| me.has(Rep) && o.name != "")
                .field_if(o.customer, |_, me| me.has(Rep) && me.has(Manager))
        })
        .list(Customer::filter(|c| c.name != ""), |c| row().title(c.name))
        .visible_if(|me| !(me.has(Manager) || me.has(Manager)))
        .list(Place::all(), |p| row().title(p.name))
        .visible_if(|me| order.name == "" && me.has(Rep))
        .list(Customer::all(), |c| row().title(c.name))
        .visible_if(|me| !(order.name == "" || me.has(Manager)))
        .list(Place::all(), |p| row().title(p.name))
        .visible_if(|me| !!(order.name == "" && !me.has(Manager)))
        .link("Places", parts::places)
        .visible_if(|me| me.has(Rep))
}

#[page]
fn nothing() -> Page {
    page("Nothing")
}

tidewater::app! {
    Right {
        roles: Role,
        entities: [Order, Customer, Place],
        nanoflows: [parts::found, parts::look, parts::look_through],
        pages: [parts::places, parts::settings, menu, both, each_its_own, nothing],
    }
}

fn main() {}
