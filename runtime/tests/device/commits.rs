//! What a commit stores and refuses, without a connection.

use crate::app::*;
use crate::world::{World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater_model::limits;

fn customer(name: &str) -> Customer {
    Customer { name: name.to_owned(), ..Customer::default() }
}

#[test]
fn a_committed_object_is_there_after_a_restart() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(customer("Bean There")).unwrap();
    assert!(device.client.get(shop.id()).is_err(), "nothing is stored before the commit");
    device.client.commit(&mut shop).unwrap();
    assert!(!shop.is_changed());
    let device = device.reopen(&world);
    assert_eq!(device.client.get(shop.id()).unwrap().name, "Bean There");
    assert_eq!(device.pending(), 1);
}

#[test]
fn a_kill_around_the_commit_leaves_all_or_nothing() {
    use tidewater::store::device::points::COMMIT;
    let world = World::new();
    for (point, is_kept) in [(COMMIT.before, false), (COMMIT.after, true)] {
        let device = world.device("boss");
        let mut shop = device.client.create(customer("Cup")).unwrap();
        device.outside.stop_at(point, 0);
        assert!(device.client.commit(&mut shop).is_err());
        let pending = device.pending();
        let device = device.reopen(&world);
        assert_eq!(device.client.get(shop.id()).is_ok(), is_kept, "{point}");
        assert_eq!(device.pending(), u64::from(is_kept));
        assert_eq!(pending, u64::from(is_kept));
        let _ = device.sync().unwrap();
    }
}

#[test]
fn every_broken_validation_is_named_at_once() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(Customer { credit: -1, ..Customer::default() }).unwrap();
    let Err(FlowError::Invalid { faults, .. }) = device.client.commit(&mut shop) else { panic!() };
    let named: Vec<&str> = faults.iter().map(|fault| &*fault.member).collect();
    assert_eq!(named, ["name", "credit"]);
    assert_eq!(device.pending(), 0);
}

#[test]
fn a_rep_writes_only_what_the_rule_names() {
    let world = World::new();
    let boss = world.device("boss");
    let anna = world.device("anna");
    let me = anna.client.me().unwrap();
    let mut shop =
        boss.client.create(Customer { rep: Some(me.into()), credit: 7, ..customer("Cup") }).unwrap();
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut seen = anna.client.get(shop.id()).unwrap();
    assert_eq!(seen.credit, 0, "a member that may not be read shows its default");
    assert!(!seen.can_read(|c| c.credit) && seen.can_read(|c| c.name));
    seen.name = "Mine".to_owned();
    assert!(
        matches!(anna.client.commit(&mut seen), Err(FlowError::Access { what }) if what == "write Customer.name")
    );
    anna.client.rollback(&mut seen).unwrap();
    seen.phone = "123".to_owned();
    anna.client.commit(&mut seen).unwrap();
    assert!(matches!(anna.client.delete(seen), Err(FlowError::Access { .. })));
    let mut own = anna.client.create(customer("Own")).unwrap();
    assert!(matches!(anna.client.commit(&mut own), Err(FlowError::Access { .. })));
}

#[test]
fn a_reference_to_something_uncommitted_is_refused_unless_both_come_together() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(customer("Cup")).unwrap();
    let mut visit = device.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    let refused = device.client.commit(&mut visit);
    assert!(matches!(refused, Err(FlowError::UncommittedReference { member, .. }) if member == "customer"));
    device.client.commit_all(&mut [&mut visit, &mut shop]).unwrap();
    assert_eq!(device.sync().unwrap().uploaded, 2);
    let batch = device.network.requests.lock().unwrap().last().unwrap().batch.clone().unwrap();
    let groups: Vec<tidewater::wire::message::Group> = tidewater::wire::frame::decode(&batch.groups).unwrap();
    let entities: Vec<_> = groups
        .iter()
        .map(|group| group.operations.iter().map(|one| &*one.entity).collect::<Vec<_>>())
        .collect();
    assert_eq!(entities, [["Customer", "Visit"]], "one group, and what is referred to comes first");
}

#[test]
fn changes_of_one_object_travel_as_one_until_it_is_sent() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(customer("Cup")).unwrap();
    for phone in ["1", "2", "3"] {
        shop.phone = phone.to_owned();
        device.client.commit(&mut shop).unwrap();
    }
    assert_eq!(device.sync().unwrap().uploaded, 1);
    shop.phone = "4".to_owned();
    device.client.commit(&mut shop).unwrap();
    shop.phone = "3".to_owned();
    device.client.commit(&mut shop).unwrap();
    assert_eq!(device.pending(), 0, "what is as it was is no change");
}

#[test]
fn a_changed_reference_is_not_folded_before_what_it_refers_to() {
    let world = World::new();
    let device = world.device("boss");
    let mut old = device.client.create(customer("Old")).unwrap();
    let mut visit = device.client.create(Visit { customer: old.as_ref(), ..Visit::default() }).unwrap();
    device.client.commit(&mut old).unwrap();
    device.client.commit(&mut visit).unwrap();
    let mut new = device.client.create(customer("New")).unwrap();
    device.client.commit(&mut new).unwrap();
    visit.customer = new.as_ref();
    device.client.commit(&mut visit).unwrap();
    let report = device.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (4, 0));
    assert_eq!(device.client.get(visit.id()).unwrap().customer, new.as_ref());
}

#[test]
fn deleting_what_was_never_sent_leaves_nothing_behind() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(customer("Cup")).unwrap();
    let mut visit = device.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    let mut next = device
        .client
        .create(Visit { customer: shop.as_ref(), follows: Some(visit.as_ref()), ..Visit::default() })
        .unwrap();
    let mut remark = device.client.create(Remark { visit: visit.as_ref(), ..Remark::default() }).unwrap();
    device.client.commit_all(&mut [&mut shop, &mut visit, &mut next, &mut remark]).unwrap();
    let again = device.client.get(shop.id()).unwrap();
    assert!(matches!(device.client.delete(again), Err(FlowError::Prevented { .. })));
    let (next, remark) = (next.id(), remark.id());
    device.client.delete(visit).unwrap();
    assert!(device.client.get(remark).is_err(), "what hangs on it goes with it");
    assert_eq!(device.client.get(next).unwrap().follows, None);
    let report = device.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0));
}

#[test]
fn a_commit_that_cannot_be_sent_is_refused_whole() {
    let world = World::new();
    let device = world.device("boss");
    let mut first = device.client.create(customer("Cup")).unwrap();
    let mut visits: Vec<_> = (0..limits::BATCH_OPERATIONS)
        .map(|_| device.client.create(Visit { customer: first.as_ref(), ..Visit::default() }).unwrap())
        .collect();
    let mut all: Vec<&mut dyn tidewater::device::CommitObject> = vec![&mut first];
    all.extend(visits.iter_mut().map(|visit| visit as &mut dyn tidewater::device::CommitObject));
    let refused = device.client.commit_all(&mut all);
    assert!(matches!(refused, Err(FlowError::GroupTooLarge { unit: "operations", .. })));
    assert_eq!(device.pending(), 0);
    assert_eq!(device.client.count(query!(Visit)).unwrap(), 0);
}

#[test]
fn a_refreshed_object_keeps_what_is_not_committed() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(customer("Cup")).unwrap();
    device.client.commit(&mut shop).unwrap();
    let mut other = device.client.get(shop.id()).unwrap();
    other.phone = "1".to_owned();
    device.client.commit(&mut other).unwrap();
    shop.notes = "mine".to_owned();
    device.client.refresh(&mut shop).unwrap();
    assert_eq!((&*shop.phone, &*shop.notes), ("1", "mine"));
    device.client.delete(other).unwrap();
    assert!(matches!(device.client.refresh(&mut shop), Err(FlowError::Gone { .. })));
    assert!(matches!(device.client.commit(&mut shop), Err(FlowError::Gone { .. })));
}

#[test]
fn a_live_query_tells_when_what_it_reads_changed() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(customer("Cup")).unwrap();
    device.client.commit(&mut shop).unwrap();
    let mut watch = device.client.watch(query!(Visit, |v| v.customer.name == "Cup"));
    assert_eq!(run(watch.next()).unwrap().len(), 0);
    let mut visit = device.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    device.client.commit(&mut visit).unwrap();
    assert_eq!(run(watch.next()).unwrap().len(), 1);
    shop.name = "Mug".to_owned();
    device.client.commit(&mut shop).unwrap();
    assert_eq!(run(watch.next()).unwrap().len(), 0, "a row that the condition reaches changed");
    shop.phone = "1".to_owned();
    device.client.commit(&mut shop).unwrap();
    let waits = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(watch.next()).map(drop)));
    assert!(waits.is_err(), "a member that it does not read changed");
}
