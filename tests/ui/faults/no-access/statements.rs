//! What the flow itself does, for the roles that it is written for.

use tidewater::prelude::*;

mod people {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Manager,
        Rep,
        Guest,
    }
}
use people::Role::{Guest, Manager, Rep as Seller};

mod shop {
    use super::people;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(people::Role::Manager, create, delete, read, write)]
    #[access(people::Role::Rep, read(name, notes), write(notes, pin))]
    #[access(people::Role::Guest, read(name))]
    pub struct Customer {
        pub name: String,
        pub notes: String,
        pub pin: String,
        pub margin: Decimal,
    }
}
use shop::Customer as Client;

#[derive(Entity, Default)]
#[entity(audited)]
#[access(Manager, create, delete, read, write)]
#[access(Seller, create, read(text, customer))]
struct Order {
    text: String,
    customer: Ref<shop::Customer>,
    cost: Decimal,
}

#[nanoflow(roles(Seller))]
fn rename(cx: &mut Device, customer: &mut Obj<Client>) -> FlowResult {
    customer.name = customer.notes.clone();
    // Written, but never on the device: a right that helps nobody there.
    customer.pin = String::new();
    cx.commit(customer)
}

#[nanoflow(roles(Seller, Guest, Manager))]
fn margin(cx: &mut Device) -> FlowResult<Decimal> {
    let customers = cx.retrieve(shop::Customer::all())?;
    Ok(customers.iter().map(|c| c.margin).sum::<Decimal>())
}

#[nanoflow(roles(people::Role::Rep))]
fn cheapest(cx: &mut Device) -> FlowResult<Option<Obj<Order>>> {
    cx.first(Order::filter(|o| o.customer.margin > Decimal::ZERO).order_by(|o| o.cost))
}

#[nanoflow(roles(Seller))]
fn give_up(cx: &mut Device, order: Obj<Order>) -> FlowResult {
    cx.delete(order)
}

#[nanoflow(roles(Guest))]
fn take_part(cx: &mut Device) -> FlowResult<i64> {
    let order = cx.create(Order { text: "new".into(), ..Order::default() })?;
    let _ = order;
    let mut longest = 0;
    for order in cx.retrieve(Order::all())? {
        longest = longest.max(order.text.len());
    }
    Ok(cx.count(Order::filter(|o| o.cost > Decimal::ZERO))? + longest as i64)
}

#[nanoflow(roles(Seller))]
fn after_the_commit(cx: &mut Device, again: bool) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    order.text = "first".to_owned();
    while again {
        // The second turn changes what the first one committed.
        order.text = "second".to_owned();
        cx.commit(&mut order)?;
    }
    if order.changed_at().is_some() {
        order.cost = Decimal::ONE;
    }
    Ok(())
}

#[nanoflow(roles(Seller))]
fn of_values(cx: &mut Device, order: &Obj<Order>) -> FlowResult<Decimal> {
    let pair = (cx.get(order.customer)?, 3);
    let margin = cx.get(order.customer)?.margin;
    Ok(pair.0.margin * 2 + margin)
}

#[derive(Entity, Default)]
#[access(Manager, create, read, write)]
#[access(Seller, read)]
struct Parcel {
    due: Option<Date>,
}

use Seller as Rep;

#[nanoflow(roles(Rep))]
fn promise(cx: &mut Device, parcel: &mut Obj<Parcel>) -> FlowResult {
    parcel.due = Some(cx.today());
    cx.commit(parcel)
}

#[nanoflow(roles(Rep))]
fn promise_all(cx: &mut Device, parcels: &mut [Obj<Parcel>]) -> FlowResult {
    parcels.iter_mut().for_each(|parcel| parcel.due = None);
    cx.commit_all(parcels)
}

/// A draft that nobody stored takes no right to throw away; what is stored does, also behind it.
#[nanoflow(roles(Seller))]
fn replace(cx: &mut Device, order: Obj<Order>) -> FlowResult {
    let draft = cx.create(Order::default())?;
    cx.delete(draft)?;
    cx.delete(order)
}

/// What is lent by another name may be committed by it.
#[nanoflow(roles(Seller))]
fn by_another_name(cx: &mut Device) -> FlowResult {
    let mut order = cx.create(Order::default())?;
    order.cost = Decimal::ONE;
    cx.rollback(&mut order)?;
    order.text = "new".to_owned();
    let lent = &mut order;
    cx.commit(lent)?;
    order.cost = Decimal::ZERO;
    cx.commit(&mut order)
}

fn main() {}
