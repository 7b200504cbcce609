//! What the server rejects waits on the device until the user decides.

use crate::app::*;
use crate::world::{Device, Fault, PASSWORD, World, run};
use tidewater::device::Client;
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::wire::message::Reason;

fn price(client: &Client, code: &str, amount: i32) -> Obj<Price> {
    let mut price = client.create(Price { code: code.to_owned(), amount }).unwrap();
    client.commit(&mut price).unwrap();
    price
}

/// Two devices of the boss, and a price whose code is taken.
fn two_of_the_boss() -> (World, Device, Device, Obj<Price>) {
    let (world, boss, _, taken) = two();
    let other = world.open::<Shops>("other.db").unwrap();
    run(other.client.sign_in("boss", PASSWORD)).unwrap();
    other.sync().unwrap();
    (world, boss, other, taken)
}

/// The boss's device and Anna's, who both see a price of 10.
fn two() -> (World, Device, Device, Obj<Price>) {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let price = price(&boss.client, "A", 10);
    boss.sync().unwrap();
    anna.sync().unwrap();
    (world, boss, anna, price)
}

#[test]
fn a_conflict_shows_theirs_and_keeps_mine_until_it_is_retried() {
    let (_world, boss, anna, mut theirs) = two();
    let mut mine = anna.client.get(theirs.id()).unwrap();
    theirs.amount = 11;
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    mine.amount = 12;
    anna.client.commit(&mut mine).unwrap();
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (0, 1));
    assert_eq!(anna.client.get(theirs.id()).unwrap().amount, 11, "theirs is shown");
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Conflict(vec!["amount".into()]));
    assert!(rejected.text.contains("amount"), "{}", rejected.text);
    assert_eq!(rejected.mine::<Price>().unwrap().amount, 12);
    assert_eq!(anna.client.sync_status().unwrap().rejected, 1);
    rejected.retry().unwrap();
    assert_eq!(anna.client.get(theirs.id()).unwrap().amount, 12);
    assert_eq!(anna.sync().unwrap().uploaded, 1);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(theirs.id()).unwrap().amount, 12);
    assert!(anna.client.rejected().unwrap().is_empty());
}

#[test]
fn a_rejected_change_can_be_edited_or_discarded() {
    let (world, boss, anna, mut theirs) = two();
    let mut mine = anna.client.get(theirs.id()).unwrap();
    theirs.amount = 11;
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    mine.amount = 12;
    anna.client.commit(&mut mine).unwrap();
    anna.sync().unwrap();
    let anna = anna.reopen(&world);
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    let mut edited = rejected.mine::<Price>().unwrap();
    edited.amount = 13;
    rejected.retry_with(&mut edited).unwrap();
    assert_eq!(anna.client.get(theirs.id()).unwrap().amount, 13);
    anna.sync().unwrap();
    boss.sync().unwrap();
    let mut late = boss.client.get(theirs.id()).unwrap();
    late.amount = 14;
    edited.amount = 15;
    boss.client.commit(&mut late).unwrap();
    anna.client.commit(&mut edited).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    anna.client.rejected().unwrap().pop().unwrap().discard().unwrap();
    assert_eq!(anna.client.get(theirs.id()).unwrap().amount, 14);
    assert!(anna.client.rejected().unwrap().is_empty());
}

#[test]
fn the_object_to_blame_is_the_same_when_another_one_left_the_change() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let rep = Some(anna.client.me().unwrap().into());
    let mut shops = ["Cup", "Jar"].map(|name| {
        let shop = Customer { name: name.to_owned(), rep, ..Customer::default() };
        boss.client.create(shop).unwrap()
    });
    let [cup, jar] = &mut shops;
    boss.client.commit_all(&mut [&mut *cup, &mut *jar]).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let visit = |customer: &Obj<Customer>, follows| {
        let visit = Visit { customer: customer.as_ref(), follows, ..Visit::default() };
        anna.client.create(visit).unwrap()
    };
    let mut first = visit(cup, None);
    let (mut second, mut third) = (visit(jar, Some(first.as_ref())), visit(cup, Some(first.as_ref())));
    anna.client.commit_all(&mut [&mut first, &mut second, &mut third]).unwrap();
    anna.network.fail(&[Fault::Lost]);
    assert!(anna.sync().is_err());
    anna.client.delete(first).unwrap();
    jar.rep = None;
    boss.client.commit(jar).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let rejected = anna.client.rejected().unwrap();
    let [change] = rejected.as_slice() else { panic!("{} changes", rejected.len()) };
    let ids: Vec<_> = change.objects.iter().map(|object| object.id).collect();
    assert_eq!(ids, [second.id().object(), third.id().object()]);
    assert_eq!(change.objects[change.blamed].id, second.id().object());
}

#[test]
fn a_rejected_creation_takes_what_depends_on_it_along() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let mut shop = boss
        .client
        .create(Customer {
            name: "Cup".to_owned(),
            rep: Some(anna.client.me().unwrap().into()),
            ..Customer::default()
        })
        .unwrap();
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut visit = anna.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    anna.client.commit(&mut visit).unwrap();
    // The batch with the visit is on its way; what follows waits behind it.
    anna.network.fail(&[Fault::Lost]);
    assert!(anna.sync().is_err());
    visit.note = "later".to_owned();
    anna.client.commit(&mut visit).unwrap();
    let mut remark = anna.client.create(Remark { visit: visit.as_ref(), ..Remark::default() }).unwrap();
    anna.client.commit(&mut remark).unwrap();
    shop.rep = None;
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    let report = anna.sync().unwrap();
    assert_eq!(report.uploaded, 0);
    assert_eq!(anna.pending(), 0);
    assert!(anna.client.get(visit.id()).is_err(), "a rejected creation is not shown");
    assert!(anna.client.get(remark.id()).is_err());
    let rejected = anna.client.rejected().unwrap();
    let entities: Vec<&str> = rejected.iter().map(|one| &*one.objects[0].entity).collect();
    assert_eq!(entities, ["Visit", "Remark"]);
    assert_eq!(rejected[1].reason, Reason::Dependent);
    let note = rejected[0].objects[0].mine.iter().find(|(name, _)| &**name == "note").unwrap();
    assert_eq!(note.1.text(), Some("later"), "the later change joined the creation");
    // The shop comes back to her, and everything can be done again under the same ids.
    shop.rep = Some(anna.client.me().unwrap().into());
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut rejected = rejected.into_iter();
    rejected.next().unwrap().retry().unwrap();
    rejected.next().unwrap().retry().unwrap();
    assert_eq!(anna.sync().unwrap().uploaded, 2);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(visit.id()).unwrap().note, "later");
    assert!(boss.client.get(remark.id()).is_ok());
}

#[test]
fn a_rejected_deletion_comes_back() {
    let (_world, boss, anna, mut theirs) = two();
    theirs.amount = 11;
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    let seen = anna.client.get(theirs.id()).unwrap();
    anna.client.delete(seen).unwrap();
    assert!(anna.client.get(theirs.id()).is_err());
    anna.sync().unwrap();
    assert_eq!(anna.client.get(theirs.id()).unwrap().amount, 11);
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    rejected.retry().unwrap();
    assert_eq!(anna.sync().unwrap().uploaded, 1);
    boss.sync().unwrap();
    assert!(boss.client.get(theirs.id()).is_err());
}

#[test]
fn a_change_of_what_was_deleted_is_gone_and_its_values_stay_with_their_author() {
    let (_world, boss, anna, theirs) = two();
    let mut mine = anna.client.get(theirs.id()).unwrap();
    mine.amount = 12;
    anna.client.commit(&mut mine).unwrap();
    let id = theirs.id();
    boss.client.delete(theirs).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert!(matches!(anna.client.get(id), Err(FlowError::NotHere { .. })));
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Gone);
    assert_eq!(rejected.objects[0].mine, [("amount".into(), tidewater_model::Value::Integer(12))]);
    assert!(rejected.objects[0].theirs.is_none());
    assert!(matches!(rejected.mine::<Price>(), Err(FlowError::Gone { .. })));
    rejected.discard().unwrap();
}

#[test]
fn what_must_be_unique_is_judged_by_the_server() {
    let (_world, boss, _anna, _) = two();
    price(&boss.client, "A", 1);
    price(&boss.client, "B", 2);
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 1));
    let rejected = boss.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Unique(vec!["code".into()]));
    let mut edited = rejected.mine::<Price>().unwrap();
    edited.code = "C".to_owned();
    rejected.retry_with(&mut edited).unwrap();
    assert_eq!(boss.sync().unwrap().uploaded, 1);
    assert_eq!(boss.client.count(query!(Price)).unwrap(), 3);
}

#[test]
fn a_deletion_of_what_is_not_there_any_more_is_done() {
    let (_world, boss, second, theirs) = {
        let world = World::new();
        let boss = world.device("boss");
        let mut shop =
            boss.client.create(Customer { name: "Cup".to_owned(), ..Customer::default() }).unwrap();
        boss.client.commit(&mut shop).unwrap();
        let mut visit = boss.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
        boss.client.commit(&mut visit).unwrap();
        let mut remark = boss.client.create(Remark { visit: visit.as_ref(), ..Remark::default() }).unwrap();
        boss.client.commit(&mut remark).unwrap();
        boss.sync().unwrap();
        let second = world.open::<Shops>("second.db").unwrap();
        run(second.client.sign_in("boss", PASSWORD)).unwrap();
        second.sync().unwrap();
        (world, boss, second, (visit, remark))
    };
    // On the server the remark goes with its visit, so its own deletion comes too late.
    boss.client.delete(theirs.0).unwrap();
    boss.sync().unwrap();
    let remark = second.client.get(theirs.1.id()).unwrap();
    second.client.delete(remark).unwrap();
    let report = second.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 0));
    assert!(second.client.rejected().unwrap().is_empty());
    assert_eq!(second.pending(), 0);
    assert_eq!(second.client.count(query!(Remark)).unwrap(), 0);
}

#[test]
fn an_atomic_change_that_touched_an_object_twice_is_tried_again_whole() {
    let (_world, boss, other, taken) = two_of_the_boss();
    let made = other.client.run_atomically(|cx| {
        let mut shop = cx.create(Customer { name: "Cup".into(), ..Customer::default() })?;
        cx.commit(&mut shop)?;
        shop.notes = "twice".into();
        cx.commit(&mut shop)?;
        let mut price = cx.create(Price { code: taken.code.clone(), amount: 3 })?;
        cx.commit(&mut price)?;
        Ok(shop.id())
    });
    let shop = made.unwrap();
    assert_eq!(other.sync().unwrap().rejected, 1);
    boss.client.delete(boss.client.get(taken.id()).unwrap()).unwrap();
    boss.sync().unwrap();
    other.client.rejected().unwrap().remove(0).retry().unwrap();
    assert_eq!(other.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(shop).unwrap().notes, "twice");
}

#[test]
fn an_atomic_change_is_tried_again_as_one_with_its_deletions() {
    let (_world, boss, other, taken) = two_of_the_boss();
    let (dear, cheap) = (price(&boss.client, "dear", 1), price(&boss.client, "cheap", 2));
    boss.sync().unwrap();
    other.sync().unwrap();
    let made = other.client.run_atomically(|cx| {
        let mut dear = cx.get(dear.id())?;
        dear.amount = 5;
        cx.commit(&mut dear)?;
        let cheap = cx.get(cheap.id())?;
        cx.delete(cheap)?;
        let mut price = cx.create(Price { code: taken.code.clone(), amount: 3 })?;
        cx.commit(&mut price)
    });
    made.unwrap();
    let amount = |device: &Device| device.client.get(dear.id()).map(|dear| dear.amount).unwrap();
    let codes = |device: &Device| {
        let found = device.client.retrieve(query!(Price)).unwrap();
        let mut codes: Vec<String> = found.iter().map(|price| price.code.clone()).collect();
        codes.sort();
        codes
    };
    // As long as the code is taken, all of it is rejected, however often it is tried.
    for _ in 0..2 {
        assert_eq!(other.sync().unwrap().rejected, 1);
        assert_eq!((amount(&other), codes(&other).len()), (1, 3));
        let mut rejected = other.client.rejected().unwrap();
        assert_eq!((rejected.len(), rejected[0].objects.len()), (1, 3));
        rejected.remove(0).retry().unwrap();
        assert!(other.client.rejected().unwrap().is_empty());
        assert_eq!((amount(&other), codes(&other).len()), (5, 3), "done here at once");
    }
    boss.client.delete(boss.client.get(taken.id()).unwrap()).unwrap();
    boss.sync().unwrap();
    assert_eq!(other.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!((amount(&boss), codes(&boss)), (5, vec![taken.code.clone(), "dear".to_owned()]));
}
