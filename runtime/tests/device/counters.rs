//! Counters: what several devices add, with what is added offline on top.

use crate::app::*;
use crate::world::{Device, Fault, World};
use tidewater::prelude::*;
use tidewater::query;
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

#[test]
fn counts_of_one_rejected_change_are_added_once_each_however_they_are_tried_again() {
    let each = |retry: &dyn Fn(&Device)| {
        let (_world, boss, anna, shop, other) = visited();
        let mut own = [&shop, &other].map(|shop| anna.client.get(shop.id()).unwrap());
        own.iter_mut().for_each(|shop| shop.visits.0 += 1);
        let [first, second] = &mut own;
        anna.client.run_atomically(|cx| cx.commit_all(&mut (first, second))).unwrap();
        let mut theirs = [shop, other].map(|shop| boss.client.get(shop.id()).unwrap());
        let rep = theirs[0].rep.take();
        boss.client.commit(&mut theirs[0]).unwrap();
        boss.sync().unwrap();
        assert_eq!(anna.sync().unwrap().rejected, 1);
        theirs[0].rep = rep;
        for theirs in &mut theirs {
            theirs.visits.0 += 10;
            boss.client.commit(theirs).unwrap();
        }
        boss.sync().unwrap();
        anna.sync().unwrap();
        assert_eq!(anna.client.rejected().unwrap().remove(0).objects.len(), 2);
        retry(&anna);
        let shown = theirs.each_ref().map(|shop| anna.client.get(shop.id()).unwrap().visits.0);
        assert_eq!(anna.sync().unwrap().rejected, 0);
        boss.sync().unwrap();
        let stored = theirs.each_ref().map(|shop| boss.client.get(shop.id()).unwrap().visits.0);
        assert_eq!(shown, stored);
        stored
    };
    assert_eq!(each(&|anna| anna.client.rejected().unwrap().remove(0).retry().unwrap()), [16, 16]);
    let edited = [17, 17];
    assert_eq!(
        each(&|anna| {
            let rejected = anna.client.rejected().unwrap().remove(0);
            let mut mine = rejected.mine_all::<Customer>().unwrap();
            mine.iter_mut().for_each(|shop| shop.visits.0 += 1);
            let [first, second] = &mut mine[..] else { panic!("two objects") };
            rejected.retry_with_all(&mut [first, second]).unwrap();
        }),
        edited
    );
    assert_eq!(
        each(&|anna| {
            let one_by_one = anna.client.run_natively(|cx| {
                let mut rejected = cx.rejected(query!(Customer))?;
                rejected.iter_mut().try_for_each(|shop| {
                    shop.visits.0 += 1;
                    cx.retry(shop)
                })
            });
            one_by_one.unwrap();
        }),
        edited
    );
    assert_eq!(
        each(&|anna| {
            let together = anna.client.run_natively(|cx| {
                let mut rejected = cx.rejected(query!(Customer))?;
                rejected.iter_mut().for_each(|shop| shop.visits.0 += 1);
                cx.retry_all(&mut rejected)
            });
            together.unwrap();
        }),
        edited
    );
    let twice = each(&|anna| {
        let one_by_one = anna.client.run_natively(|cx| {
            let mut rejected = cx.rejected(query!(Customer))?;
            for _ in 0..2 {
                for shop in &mut rejected {
                    shop.visits.0 += 1;
                    cx.retry(shop)?;
                }
            }
            Ok(())
        });
        one_by_one.unwrap();
    });
    assert_eq!(twice, [18, 18], "each edit counts from what was stored for the one before");
}
