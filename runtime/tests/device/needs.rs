//! What goes along when some objects are synchronized: what their changes need, also where that is not seen
//! from the objects themselves, and also when it comes to be needed on the way.

use crate::app::*;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, PASSWORD, World, poll, run};
use std::pin::pin;
use std::sync::atomic::Ordering;
use tidewater::prelude::*;

tidewater::app! {
    /// Shops, one of which takes the place of another.
    pub Moves {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [replace],
        offline: { sync: { Visit: all, Remark: all } },
    }
}

/// Closes a shop in favour of another, in one.
#[nanoflow(atomic)]
pub fn replace(cx: &mut Device, old: Obj<Customer>, new: &mut Obj<Customer>) -> FlowResult {
    cx.delete(old)?;
    cx.commit(new)
}

fn device(world: &World) -> TestDevice {
    let device = world.open::<Moves>("moves.db").unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    device.sync().unwrap();
    device
}

fn shop(device: &TestDevice, name: &str) -> Obj<Customer> {
    let mut shop = device.client.create(Customer { name: name.to_owned(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

fn visit(device: &TestDevice, shop: &Obj<Customer>) -> Obj<Visit> {
    let mut visit = device.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    device.client.commit(&mut visit).unwrap();
    visit
}

#[test]
fn a_deletion_takes_along_the_deletion_of_what_would_prevent_it() {
    let world = World::of::<Moves>();
    let device = device(&world);
    let (old, mut new) = (shop(&device, "Old"), shop(&device, "New"));
    let visit = visit(&device, &old);
    device.sync().unwrap();
    device.client.delete(visit).unwrap();
    device.client.refresh(&mut new).unwrap();
    new.phone = "1".to_owned();
    device.client.run(replace, (old, &mut new)).unwrap();
    let report = run(device.client.sync_objects(&new)).unwrap();
    assert_eq!((report.uploaded, report.rejected), (3, 0));
}

#[test]
fn what_a_change_needs_that_came_on_the_way_goes_along() {
    let world = World::of::<Moves>();
    let device = device(&world);
    let shop = shop(&device, "Cup");
    device.sync().unwrap();
    let first = visit(&device, &shop);
    // More than fits into one batch.
    let large = |number: usize| Customer { notes: format!("{number} {}", "x".repeat(250 * 1024)), ..named() };
    let mut shops: Vec<Obj<Customer>> = Vec::new();
    for number in 0..5 {
        let mut shop = device.client.create(large(number)).unwrap();
        device.client.commit(&mut shop).unwrap();
        shops.push(shop);
    }
    let second = visit(&device, &shop);
    device.network.pauses.store(true, Ordering::Relaxed);
    let before = device.network.requests.lock().unwrap().len();
    let objects = (&shops, &second);
    let mut sync = pin!(device.client.sync_objects(&objects));
    while device.network.requests.lock().unwrap().len() == before {
        assert!(poll(sync.as_mut()).is_pending());
    }
    let mut later = device.client.get(second.id()).unwrap();
    later.follows = Some(first.as_ref());
    device.client.commit(&mut later).unwrap();
    let report = run(sync).unwrap();
    let rejected = device.client.rejected().unwrap();
    assert_eq!(rejected.iter().map(|it| &*it.text).collect::<Vec<_>>(), [] as [&str; 0]);
    assert_eq!(report.uploaded, 7);
    assert_eq!(device.client.get(second.id()).unwrap().follows, Some(first.as_ref()));
}

fn named() -> Customer {
    Customer { name: "Large".to_owned(), ..Customer::default() }
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Moves>(Role::Manager);
    each_plain_flow_agrees! { original, Moves:
        fn replace(old: Obj<Customer>, new: &mut Obj<Customer>);
    }
}
