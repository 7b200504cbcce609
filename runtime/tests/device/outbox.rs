//! What waits to be sent, and what of the server's is kept under it.

use crate::app::*;
use crate::world::{Device, Fault, PASSWORD, World, run};
use tidewater::device::RejectedKind;
use tidewater::flow::{FlowError, StoreError};
use tidewater::prelude::*;
use tidewater::value::ObjectId;
use tidewater::wire::message::Reason;

fn shop(device: &Device, name: &str) -> Obj<Customer> {
    let mut shop = device.client.create(Customer { name: name.to_owned(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

#[test]
fn a_write_that_fails_in_the_middle_leaves_nothing_of_its_flow() {
    // Some failures undo a transaction in SQLite itself, others leave that to us.
    for kind in ["ABORT", "ROLLBACK"] {
        let world = World::new();
        let device = world.device("boss");
        let kept = shop(&device, "Kept").id();
        let full = format!(
            "CREATE TRIGGER full BEFORE INSERT ON _outbox WHEN (SELECT count(*) FROM _outbox) = 2 \
             BEGIN SELECT RAISE({kind}, 'the disk is full'); END"
        );
        let device = device.altered(&world, &full);
        let new = |cx: &mut tidewater::device::Device, name: &str| {
            let mut shop = cx.create(Customer { name: name.to_owned(), ..Customer::default() })?;
            cx.commit(&mut shop)
        };
        let ended = device.client.run_natively(|cx| {
            new(cx, "First")?;
            assert!(matches!(new(cx, "Second"), Err(FlowError::Store(_))), "its row is written already");
            assert!(matches!(new(cx, "Third"), Err(FlowError::Store(StoreError::Write { .. }))));
            Ok(())
        });
        assert!(matches!(ended, Err(FlowError::Store(StoreError::Write { .. }))), "{kind}: {ended:?}");
        let left = device.client.retrieve(query!(Customer)).unwrap();
        assert_eq!(left.iter().map(|shop| shop.id()).collect::<Vec<_>>(), [kept], "{kind}");
        assert_eq!(device.pending(), 1);
        let device = device.altered(&world, "DROP TRIGGER full");
        device.client.run_natively(|cx| new(cx, "Later")).unwrap();
        assert_eq!(device.sync().unwrap().uploaded, 2);
    }
}

#[test]
fn an_object_that_is_given_twice_is_stored_once_with_what_both_changed() {
    let world = World::new();
    let device = world.device("boss");
    let mut first = shop(&device, "Cup");
    let _ = device.sync().unwrap();
    device.client.refresh(&mut first).unwrap();
    let mut second = device.client.get(first.id()).unwrap();
    (first.phone, second.notes) = ("1".into(), "n".into());
    first.visits.0 += 1;
    second.visits.0 += 1;
    device.client.commit_all(&mut [&mut first, &mut second]).unwrap();
    let (phone, notes) = (first.phone.as_str(), first.notes.as_str());
    assert_eq!((phone, notes, first.visits.0), ("1", "n", 2));
    assert_eq!(device.pending(), 1);
    assert_eq!(device.sync().unwrap().uploaded, 1);
    let now = device.client.get(first.id()).unwrap();
    assert_eq!((&*now.phone, &*now.notes, now.visits.0), ("1", "n", 2));
}

#[test]
fn the_version_of_the_server_comes_back_whole_when_several_changes_are_rejected() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let mut theirs = boss.client.create(Price { code: "A".into(), amount: 10 }).unwrap();
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    for deletes in [false, true] {
        anna.sync().unwrap();
        let mut mine = anna.client.get(theirs.id()).unwrap();
        theirs.amount += 1;
        boss.client.commit(&mut theirs).unwrap();
        boss.sync().unwrap();
        mine.amount = 7;
        anna.client.commit(&mut mine).unwrap();
        // The change is in a batch now: the next ones stand beside it.
        anna.go_offline();
        assert!(anna.sync().is_err());
        mine.code = "B".into();
        anna.client.commit(&mut mine).unwrap();
        if deletes {
            anna.client.delete(mine).unwrap();
        }
        anna.go_online();
        let _ = anna.sync().unwrap();
        let shown = anna.client.get(theirs.id()).unwrap();
        assert_eq!((&*shown.code, shown.amount), ("A", theirs.amount), "deleted: {deletes}");
        for rejected in anna.client.rejected().unwrap() {
            rejected.discard().unwrap();
        }
        assert_eq!(anna.pending(), 0);
    }
}

#[test]
fn a_group_goes_on_without_the_object_that_stood_first_in_it() {
    let world = World::new();
    let device = world.device("boss");
    let mut shop = device.client.create(Customer { name: "Cup".into(), ..Customer::default() }).unwrap();
    let visit = |follows: Option<&Obj<Visit>>| {
        let follows = follows.map(|visit| visit.as_ref());
        device.client.create(Visit { customer: shop.as_ref(), follows, ..Visit::default() }).unwrap()
    };
    let mut first = visit(None);
    let mut next = visit(Some(&first));
    device.client.commit(&mut shop).unwrap();
    device.client.commit_all(&mut [&mut next, &mut first]).unwrap();
    device.client.delete(first).unwrap();
    assert_eq!(device.pending(), 2);
    next.note = "later".into();
    device.client.refresh(&mut next).unwrap();
    device.client.commit(&mut next).unwrap();
    let report = device.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0));
    let shown = device.client.get(next.id()).unwrap();
    assert_eq!((shown.note.as_str(), shown.follows), ("later", None));
}

#[test]
fn a_batch_that_arrived_after_all_takes_nothing_along_that_was_committed_later() {
    let world = World::new();
    let device = world.device("boss");
    shop(&device, "Early");
    device.network.fail(&[Fault::AnswerLost]);
    device.network.fail(&[Fault::Status(413); 8]);
    let _ = device.sync();
    let _ = device.sync();
    let reasons: Vec<_> = device.client.rejected().unwrap().iter().map(|it| it.reason.clone()).collect();
    assert_eq!(reasons, [Reason::Undeliverable]);
    // Nothing waits any more, and what follows must not be taken for what was set aside.
    let device = device.reopen(&world);
    shop(&device, "Late");
    while device.sync().is_err() {}
    assert_eq!(device.pending(), 0);
    assert!(device.client.rejected().unwrap().is_empty(), "it had arrived");
    let other = world.open::<Shops>("other.db").unwrap();
    run(other.client.sign_in("boss", PASSWORD)).unwrap();
    other.sync().unwrap();
    let mut names: Vec<_> =
        other.client.retrieve(query!(Customer)).unwrap().into_iter().map(|shop| shop.name.clone()).collect();
    names.sort();
    assert_eq!(names, ["Early", "Late"]);
}

#[test]
fn what_was_changed_after_an_undeliverable_batch_is_kept_when_that_batch_had_arrived() {
    let world = World::new();
    let device = world.device("boss");
    let mut cup = shop(&device, "Cup");
    device.network.fail(&[Fault::AnswerLost]);
    let _ = device.sync();
    cup.phone = "1".into();
    device.client.commit(&mut cup).unwrap();
    device.network.fail(&[Fault::Status(413); 8]);
    let _ = device.sync();
    let reasons = |device: &Device| -> Vec<Reason> {
        device.client.rejected().unwrap().iter().map(|it| it.reason.clone()).collect()
    };
    assert_eq!(reasons(&device), [Reason::Undeliverable, Reason::Dependent]);
    while device.sync().is_err() {}
    assert_eq!(
        reasons(&device),
        [Reason::Dependent],
        "the first had arrived, and the second is not forgotten"
    );
    device.client.rejected().unwrap().remove(0).retry().unwrap();
    device.sync().unwrap();
    assert_eq!(device.client.get(cup.id()).unwrap().phone, "1");
}

#[test]
fn what_was_deleted_after_it_may_have_arrived_is_not_forgotten_with_what_it_needed() {
    let world = World::new();
    let device = world.device("boss");
    let cup = shop(&device, "Cup");
    let mut visit = device.client.create(Visit { customer: cup.as_ref(), ..Visit::default() }).unwrap();
    device.client.commit(&mut visit).unwrap();
    device.network.fail(&[Fault::AnswerLost]);
    let _ = device.sync();
    device.client.delete(visit).unwrap();
    device.network.fail(&[Fault::Status(413); 8]);
    let _ = device.sync();
    let reasons = |device: &Device| -> Vec<Reason> {
        device.client.rejected().unwrap().iter().map(|it| it.reason.clone()).collect()
    };
    assert_eq!(reasons(&device), [Reason::Undeliverable, Reason::Dependent, Reason::Dependent]);
    while device.sync().is_err() {}
    assert_eq!(reasons(&device), [Reason::Dependent], "both had arrived, and the deletion is not forgotten");
    device.client.rejected().unwrap().remove(0).retry().unwrap();
    device.sync().unwrap();
    let other = world.open::<Shops>("other.db").unwrap();
    run(other.client.sign_in("boss", PASSWORD)).unwrap();
    other.sync().unwrap();
    assert_eq!(other.client.count(query!(Visit)).unwrap(), 0);
}

#[test]
fn of_what_had_arrived_nothing_stays_in_the_list_but_what_joined_it() {
    let world = World::new();
    let device = world.device("boss");
    let visit = |cx: &mut tidewater::device::Device, cup: &Obj<Customer>| {
        let mut visit = cx.create(Visit { customer: cup.as_ref(), ..Visit::default() })?;
        cx.commit(&mut visit)?;
        visit.note = "in the same flow".into();
        cx.commit(&mut visit)?;
        Ok::<_, FlowError>(visit)
    };
    let deleted = shop(&device, "Mug");
    device.sync().unwrap();
    let cup = shop(&device, "Cup");
    let visits = device.client.run_atomically(|cx| {
        let (first, _) = (visit(cx, &cup)?, visit(cx, &cup)?);
        let deleted = cx.get(deleted.id())?;
        cx.delete(deleted)?;
        Ok(first)
    });
    let mut first = visits.unwrap();
    device.network.fail(&[Fault::AnswerLost]);
    let _ = device.sync();
    first.note = "joins".into();
    device.client.commit(&mut first).unwrap();
    device.network.fail(&[Fault::Status(413); 8]);
    let _ = device.sync();
    let listed = |device: &Device| -> Vec<Vec<(ObjectId, RejectedKind)>> {
        let rejected = device.client.rejected().unwrap();
        rejected.iter().map(|it| it.objects.iter().map(|it| (it.id, it.kind)).collect()).collect()
    };
    assert_eq!(listed(&device).iter().map(Vec::len).collect::<Vec<_>>(), [1, 3]);
    while device.sync().is_err() {}
    assert_eq!(listed(&device), [[(first.id().object(), RejectedKind::Update)]]);
}

/// A shop with a change that was set aside as undeliverable though it had arrived.
fn arrived_unnoticed(device: &Device, change: impl FnOnce(&mut Customer)) -> Obj<Customer> {
    let mut cup = shop(device, "Cup");
    device.sync().unwrap();
    device.client.refresh(&mut cup).unwrap();
    change(&mut cup);
    device.client.commit(&mut cup).unwrap();
    unnoticed(device);
    cup
}

fn unnoticed(device: &Device) {
    device.network.fail(&[Fault::AnswerLost]);
    let _ = device.sync();
    device.network.fail(&[Fault::Status(413); 2]);
    device.network.fail(&[Fault::NoConnection]);
    let _ = device.sync();
    let reasons: Vec<_> = device.client.rejected().unwrap().iter().map(|it| it.reason.clone()).collect();
    assert_eq!(reasons, [Reason::Undeliverable]);
}

#[test]
fn what_was_undeliverable_and_had_arrived_counts_once_though_it_was_tried_again() {
    let world = World::new();
    let device = world.device("boss");
    let mut cup = arrived_unnoticed(&device, |cup| cup.visits.0 += 3);
    device.client.rejected().unwrap().remove(0).retry().unwrap();
    assert_eq!(device.client.get(cup.id()).unwrap().visits.0, 3, "it shows again");
    // What is added behind it is another change.
    device.client.refresh(&mut cup).unwrap();
    cup.visits.0 += 1;
    device.client.commit(&mut cup).unwrap();
    device.sync().unwrap();
    assert_eq!((device.client.get(cup.id()).unwrap().visits.0, device.pending()), (4, 0));
    let other = world.open::<Shops>("other.db").unwrap();
    run(other.client.sign_in("boss", PASSWORD)).unwrap();
    other.sync().unwrap();
    assert_eq!(other.client.get(cup.id()).unwrap().visits.0, 4);
}

#[test]
fn what_was_changed_when_it_was_tried_again_is_sent_on_top_of_what_had_arrived() {
    let world = World::new();
    let device = world.device("boss");
    let cup = shop(&device, "Cup");
    unnoticed(&device);
    let rejected = device.client.rejected().unwrap().remove(0);
    let mut mine = rejected.mine::<Customer>().unwrap();
    mine.phone = "1".into();
    rejected.retry_with(&mut mine).unwrap();
    let report = device.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0), "the object, and what came to it");
    let shown = device.client.get(cup.id()).unwrap();
    assert_eq!((&*shown.name, &*shown.phone), ("Cup", "1"));
    let cup = arrived_unnoticed(&device, |cup| cup.notes = "n".into());
    device.client.rejected().unwrap().remove(0).retry().unwrap();
    assert_eq!(device.sync().unwrap().uploaded, 1, "nothing is left of it");
    assert_eq!(device.client.get(cup.id()).unwrap().notes, "n");
}

#[test]
fn what_was_undeliverable_and_had_been_rejected_stands_in_the_list_once() {
    let world = World::new();
    let device = world.device("boss");
    for _ in 0..2 {
        let mut price = device.client.create(Price { code: "A".into(), ..Price::default() }).unwrap();
        device.client.commit(&mut price).unwrap();
    }
    device.network.fail(&[Fault::AnswerLost]);
    device.network.fail(&[Fault::Status(413); 8]);
    while device.sync().is_err() {}
    let rejected = device.client.rejected().unwrap();
    let reasons: Vec<_> = rejected.iter().map(|it| it.reason.clone()).collect();
    assert!(matches!(reasons[..], [Reason::Unique(_)]), "one of the two: {reasons:?}");
}

#[test]
fn what_was_changed_after_something_was_given_up_does_not_hang_on_the_verdict_about_that() {
    let world = World::new();
    let device = world.device("boss");
    let mut prices = ["A", "B"].map(|code| {
        let mut price = device.client.create(Price { code: code.into(), ..Price::default() }).unwrap();
        device.client.commit(&mut price).unwrap();
        price
    });
    device.sync().unwrap();
    let second = &mut prices[1];
    device.client.refresh(second).unwrap();
    second.code = "A".into();
    device.client.commit(second).unwrap();
    unnoticed(&device);
    device.client.refresh(second).unwrap();
    assert_eq!(second.code, "B", "it is undone");
    second.amount = 5;
    device.client.commit(second).unwrap();
    let report = device.sync().unwrap();
    let reasons: Vec<_> = device.client.rejected().unwrap().iter().map(|it| it.reason.clone()).collect();
    assert!(matches!(reasons[..], [Reason::Unique(_)]), "{reasons:?}");
    assert_eq!((report.uploaded, device.pending()), (1, 0));
    let shown = device.client.get(second.id()).unwrap();
    assert_eq!((&*shown.code, shown.amount), ("B", 5));
}

#[test]
fn a_change_that_cannot_be_delivered_gives_way_to_what_the_server_has() {
    let world = World::new();
    let device = world.device("boss");
    let mut cup = shop(&device, "Cup");
    cup.notes = "of more bytes than a base that travels whole".into();
    device.client.commit(&mut cup).unwrap();
    device.sync().unwrap();
    device.client.refresh(&mut cup).unwrap();
    (cup.phone, cup.notes) = ("1".into(), "n".into());
    device.client.commit(&mut cup).unwrap();
    cup.name = "Mug".into();
    device.client.commit(&mut cup).unwrap();
    device.network.fail(&[Fault::Status(413); 8]);
    let _ = device.sync();
    let reasons: Vec<_> = device.client.rejected().unwrap().iter().map(|it| it.reason.clone()).collect();
    assert_eq!(reasons, [Reason::Undeliverable]);
    let shown = device.client.get(cup.id()).unwrap();
    let texts = [&shown.name, &shown.phone, &shown.notes].map(String::as_str);
    assert_eq!(texts, ["Cup", "", "of more bytes than a base that travels whole"]);
}

#[test]
fn a_member_that_the_user_set_back_is_sent_if_the_server_has_something_else_by_then() {
    let world = World::new();
    let (boss, other) = (world.device("boss"), world.open::<Shops>("other.db").unwrap());
    run(other.client.sign_in("boss", PASSWORD)).unwrap();
    let (mut cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    boss.sync().unwrap();
    other.sync().unwrap();
    cup.phone = "1".into();
    boss.client.commit(&mut cup).unwrap();
    let mut theirs = other.client.get(cup.id()).unwrap();
    theirs.phone = "1".into();
    other.client.commit(&mut theirs).unwrap();
    other.sync().unwrap();
    // The change of the other comes; that of this device stays here.
    run(boss.client.sync_objects(&jar)).unwrap();
    assert_eq!(boss.pending(), 1);
    boss.client.refresh(&mut cup).unwrap();
    cup.phone = String::new();
    boss.client.commit(&mut cup).unwrap();
    boss.sync().unwrap();
    other.sync().unwrap();
    for device in [&boss, &other] {
        assert_eq!(device.client.get(cup.id()).unwrap().phone, "", "he saw 1, and emptied it");
    }
}

#[test]
fn a_member_that_was_changed_to_and_fro_ends_as_the_user_left_it() {
    let world = World::new();
    let device = world.device("boss");
    let mut price = device.client.create(Price { code: "A".into(), amount: 0 }).unwrap();
    device.client.commit(&mut price).unwrap();
    device.sync().unwrap();
    device.client.refresh(&mut price).unwrap();
    price.amount = 5;
    device.client.commit(&mut price).unwrap();
    shop(&device, "Cup");
    // A unique member keeps its place behind the shop, and so does what changes with it from here on.
    price.code = "B".into();
    for amount in [0, 5, 0] {
        price.amount = amount;
        device.client.commit(&mut price).unwrap();
    }
    device.sync().unwrap();
    device.client.refresh(&mut price).unwrap();
    assert_eq!((&*price.code, price.amount), ("B", 0));
}
