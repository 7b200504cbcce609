//! Counters: what several devices add, with what is added offline on top.

use crate::app::*;
use crate::world::{Device, Fault, World};
use tidewater::prelude::*;
use tidewater_model::Value;

/// A shop of Anna's that was visited five times, and a change of another object of hers.
fn visited() -> (World, Device, Device, Obj<Customer>, Obj<Customer>) {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let rep = Some(anna.client.me().unwrap().into());
    let create = |name: &str| {
        let shop = Customer { name: name.to_owned(), visits: Counter(5), rep, ..Customer::default() };
        let mut shop = boss.client.create(shop).unwrap();
        boss.client.commit(&mut shop).unwrap();
        shop
    };
    let (shop, other) = (create("Cup"), create("Mug"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    (world, boss, anna, shop, other)
}

/// Counts a visit on a device.
fn count(device: &Device, shop: &Obj<Customer>) {
    let mut own = device.client.get(shop.id()).unwrap();
    own.visits.0 += 1;
    device.client.commit(&mut own).unwrap();
}

#[test]
fn a_counter_shows_what_others_added_with_the_own_on_top() {
    let (_world, boss, anna, shop, _) = visited();
    let stale = anna.client.get(shop.id()).unwrap();
    for _ in 0..4 {
        count(&boss, &shop);
    }
    boss.sync().unwrap();
    count(&anna, &shop);
    anna.network.fail(&[Fault::Status(500), Fault::None, Fault::Lost]);
    assert!(anna.sync().is_err());
    let shown = || anna.client.get(shop.id()).unwrap().visits.0;
    assert_eq!(shown(), 10, "the download came, her own change waits");
    let mut stale = stale;
    stale.visits.0 += 2;
    anna.client.commit(&mut stale).unwrap();
    assert_eq!((shown(), stale.visits.0), (12, 12), "an object in hand from before adds as well");
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!((shown(), boss.client.get(shop.id()).unwrap().visits.0), (12, 12));
    // The same without a change that waits.
    count(&boss, &shop);
    boss.sync().unwrap();
    anna.sync().unwrap();
    stale.visits.0 += 1;
    anna.client.commit(&mut stale).unwrap();
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!((shown(), boss.client.get(shop.id()).unwrap().visits.0), (14, 14));
}

#[test]
fn a_counter_of_a_row_that_left_and_came_back_is_added_to_and_not_overwritten() {
    let (_world, boss, anna, mut shop, other) = visited();
    count(&anna, &other);
    anna.network.fail(&[Fault::Lost]);
    assert!(anna.sync().is_err());
    // The batch is cut; this waits behind it.
    count(&anna, &shop);
    let rep = shop.rep.take();
    shop.visits.0 = 20;
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    // The server fails at the batch, not at the download: the shop leaves Anna's sight.
    anna.network.fail(&[Fault::Status(500), Fault::None, Fault::Lost]);
    assert!(anna.sync().is_err());
    assert!(anna.client.get(shop.id()).is_err());
    shop.rep = rep;
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    for device in [&boss, &anna] {
        assert_eq!(device.client.get(shop.id()).unwrap().visits.0, 21);
        assert_eq!(device.client.get(other.id()).unwrap().visits.0, 6);
    }
}

#[test]
fn a_rejected_count_is_added_when_it_is_tried_again() {
    let (_world, boss, anna, mut shop, _) = visited();
    count(&anna, &shop);
    let rep = shop.rep.take();
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 1);
    shop.rep = rep;
    shop.visits.0 = 20;
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.objects[0].mine, [("visits".into(), Value::Integer(21))]);
    rejected.retry().unwrap();
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.get(shop.id()).unwrap().visits.0, 21);
}
