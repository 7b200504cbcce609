//! Modes (SYNC R21): which of the rows that an account may read its devices hold.

mod app;
mod filter;
mod tightened;

use self::app::*;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device, Fault, World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::typed::{Entity, Microflow};
use tidewater::value::ObjectId;

/// A server, the manager's device and that of a rep.
fn two() -> (World, Device, Device) {
    let world = World::of::<Tasks>();
    let [boss, anna] = ["boss", "anna"].map(|name| world.device_of::<Tasks>(name));
    (world, boss, anna)
}

fn call<M: Microflow>(device: &Device, flow: M, arguments: M::Args) -> M::Out {
    run(device.client.call(flow, arguments)).unwrap()
}

/// Creates an object on a device.
fn made<T: Entity>(device: &Device, object: T) -> Obj<T> {
    let mut object = device.client.create(object).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

/// How many objects of an entity a device shows.
macro_rules! count {
    ($device:expr, $entity:ident) => {
        $device.client.count(query!($entity)).unwrap()
    };
}
use count;

fn account(device: &Device) -> Option<Ref<Account>> {
    device.client.me().unwrap().into()
}

#[test]
fn clear_sends_downloads_nothing_and_empties_the_table() {
    let (_world, boss, anna) = two();
    made(&boss, Report { text: "of the boss".to_owned() });
    boss.sync().unwrap();
    assert_eq!(count!(boss, Report), 0);
    made(&anna, Report { text: "of Anna".to_owned() });
    assert_eq!(count!(anna, Report), 1);
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.downloaded), (1, 0));
    assert_eq!(count!(anna, Report), 0);
    assert_eq!(anna.sync().unwrap().downloaded, 0, "nothing comes later either");
}

#[test]
fn clear_never_clears_rows_that_are_not_sent() {
    let (_world, _boss, anna) = two();
    made(&anna, Report { text: "first".to_owned() });
    anna.network.fail(&[Fault::AnswerLost]);
    assert!(matches!(anna.sync(), Err(FlowError::Offline)));
    made(&anna, Report { text: "second".to_owned() });
    assert_eq!(count!(anna, Report), 2, "what was sent without an answer waits as well");
    // What is committed while a synchronize runs is no part of it.
    let mut late = anna.client.create(Report { text: "third".to_owned() }).unwrap();
    let mut sync = Box::pin(anna.client.sync());
    anna.network.pauses.store(true, std::sync::atomic::Ordering::Relaxed);
    assert!(crate::world::poll(sync.as_mut()).is_pending());
    anna.client.commit(&mut late).unwrap();
    run(sync).unwrap();
    let left = anna.client.retrieve(query!(Report)).unwrap();
    assert_eq!(left.iter().map(|report| report.text.as_str()).collect::<Vec<_>>(), ["third"]);
    anna.sync().unwrap();
    assert_eq!(count!(anna, Report), 0);
}

#[test]
fn preserve_downloads_nothing_by_itself_and_keeps_what_it_was_given() {
    let (_world, boss, anna) = two();
    let of = |title: &str| Manual { title: title.to_owned(), rep: account(&anna), ..Manual::default() };
    let (mut one, _other) = (made(&boss, of("one")), made(&boss, of("other")));
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(count!(anna, Manual), 0);
    call(&anna, fetch_manual {}, one.id());
    for _ in 0..2 {
        anna.sync().unwrap();
        let here = anna.client.retrieve(query!(Manual)).unwrap();
        assert_eq!(here.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["one"]);
    }
    // The boss made it here, so it stays here as well.
    assert_eq!(count!(boss, Manual), 2);
    one.title = "changed".to_owned();
    boss.client.commit(&mut one).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(anna.client.get(one.id()).unwrap().title, "one", "it is given again when somebody asks");
    call(&anna, fetch_manual {}, one.id());
    assert_eq!(anna.client.get(one.id()).unwrap().title, "changed");
}

#[test]
fn scope_and_drops_follow_the_access_rules_alone() {
    let (_world, boss, anna) = two();
    let manual = Manual { title: "one".to_owned(), rep: account(&anna), ..Manual::default() };
    let mut manual = made(&boss, manual);
    let mut secret = made(&boss, Manual { title: "not hers".to_owned(), ..Manual::default() });
    boss.sync().unwrap();
    call(&anna, fetch_manual {}, manual.id());
    manual.rep = None;
    secret.title = "still not".to_owned();
    boss.client.commit(&mut manual).unwrap();
    boss.client.commit(&mut secret).unwrap();
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().removed, 1);
    assert_eq!(count!(anna, Manual), 0, "what she may not read any more is not preserved");
}

#[test]
fn what_becomes_hidden_leaves_rows_that_nothing_is_put_of() {
    let (_world, boss, anna) = two();
    let text = "a secret of the boss".to_owned();
    let (rep, helper) = (account(&anna), account(&anna));
    let mut manual = made(&boss, Manual { title: "one".to_owned(), text, rep, helper });
    let mut other = made(&boss, Manual { title: "two".to_owned(), rep, helper, ..Manual::default() });
    boss.sync().unwrap();
    call(&anna, fetch_manual {}, manual.id());
    assert!(!anna.client.get(manual.id()).unwrap().text.is_empty());
    for manual in [&mut manual, &mut other] {
        manual.rep = None;
        boss.client.commit(manual).unwrap();
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    let here = anna.client.retrieve(query!(Manual)).unwrap();
    let here: Vec<_> = here.iter().map(|one| (one.title.as_str(), one.text.as_str())).collect();
    assert_eq!(here, [("one", "")]);
}

#[test]
fn never_stays_on_the_device_unless_it_is_named() {
    let (world, boss, anna) = two();
    let draft = made(&anna, Draft { text: "half".to_owned() });
    made(&anna, Draft { text: "other".to_owned() });
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, anna.pending()), (0, 0), "nothing waits to be sent");
    assert!(anna.client.sync_status().unwrap().oldest_unsent.is_none());
    assert_eq!(count!(anna, Draft), 2);
    boss.sync().unwrap();
    assert_eq!(count!(boss, Draft), 0);
    assert_eq!(call(&anna, hand_in {}, draft.id()), "half", "a call takes along what it names");
    for device in [&anna, &boss] {
        device.sync().unwrap();
    }
    assert_eq!((count!(anna, Draft), count!(boss, Draft)), (2, 0), "it stays where it was made");
    // What is changed afterwards stays here again.
    let mut draft = anna.client.get(draft.id()).unwrap();
    draft.text = "whole".to_owned();
    anna.client.commit(&mut draft).unwrap();
    assert_eq!(anna.sync().unwrap().uploaded, 0);
    let anna = anna.reopen_as::<Tasks>(&world);
    assert_eq!(anna.client.get(draft.id()).unwrap().text, "whole");
}

#[test]
fn what_never_travels_is_no_part_of_what_an_atomic_flow_sends() {
    let (_world, boss, anna) = two();
    anna.client.run(write_both, "both".to_owned()).unwrap();
    assert_eq!((count!(anna, Report), count!(anna, Draft)), (2, 1));
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0));
    assert_eq!((count!(anna, Report), count!(anna, Draft)), (0, 1));
    let requests = anna.network.requests.lock().unwrap();
    let batch = requests.iter().filter_map(|request| request.batch.as_ref()).next_back().unwrap();
    let groups: Vec<tidewater::wire::message::Group> = tidewater::wire::frame::decode(&batch.groups).unwrap();
    assert_eq!(groups.len(), 1);
    assert!(groups[0].atomic && groups[0].operations.iter().all(|one| &*one.entity == "Report"));
    drop(requests);
    boss.sync().unwrap();
}

#[test]
fn what_never_travels_leaves_nothing_behind_when_an_atomic_flow_deletes_it() {
    let (_world, boss, anna) = two();
    let draft = made(&anna, Draft { text: "half".to_owned() });
    let deleted = anna.client.run_atomically(|cx| {
        let draft = cx.get(draft.id())?;
        cx.delete(draft)
    });
    deleted.unwrap();
    assert_eq!(count!(anna, Draft), 0);
    let report = run(anna.client.sync_objects(&draft).with_deletions()).unwrap();
    assert_eq!((report.uploaded, report.rejected), (0, 0));
    boss.sync().unwrap();
}

#[test]
fn online_rows_are_not_kept() {
    let (_world, boss, anna) = two();
    let archive = run(boss.client.online().create(Archive { text: "old".to_owned() })).unwrap();
    boss.sync().unwrap();
    assert_eq!(count!(boss, Archive), 0);
    assert_eq!(anna.sync().unwrap().downloaded, 0);
    call(&anna, fetch_archive {}, archive.id());
    assert_eq!(count!(anna, Archive), 0, "not even what server code sends");
}

#[test]
fn an_object_that_its_filter_leaves_out_is_gone_in_the_hands_of_a_flow() {
    let (_world, boss, anna) = two();
    let rep = account(&anna);
    let mut task = made(&boss, Task { name: "paint".to_owned(), rep, ..Task::default() });
    boss.sync().unwrap();
    anna.sync().unwrap();
    let hers = anna.client.get(task.id()).unwrap();
    assert_eq!(run(anna.client.run(name_after, &hers)).unwrap(), "paint");
    task.done = true;
    boss.client.commit(&mut task).unwrap();
    boss.sync().unwrap();
    let error = run(anna.client.run(name_after, &hers)).unwrap_err();
    let is_hers = |id: &ObjectId| *id == hers.id().object();
    assert!(matches!(error.cause(), FlowError::Gone { id, .. } if is_hers(id)), "{error}");
}

#[test]
fn an_object_whose_entity_is_cleared_is_gone_in_the_hands_of_a_flow_once_it_is_sent() {
    let (_world, boss, anna) = two();
    let report = made(&anna, Report { text: "of Anna".to_owned() });
    anna.go_offline();
    let error = run(anna.client.run(text_after, &report)).unwrap_err();
    assert!(matches!(error.cause(), FlowError::Offline), "{error}");
    assert_eq!(anna.client.get(report.id()).unwrap().text, "of Anna", "what is not sent is not cleared");
    anna.go_online();
    let error = run(anna.client.run(text_after, &report)).unwrap_err();
    let is_it = matches!(error.cause(), FlowError::Gone { id, .. } if *id == report.id().object());
    assert!(is_it, "{error}");
    let sent = run(boss.client.sync_where(query!(Report))).unwrap();
    assert_eq!((sent.downloaded, count!(boss, Report)), (1, 1), "the server has it");
}

#[test]
fn what_was_asked_for_outside_of_the_filter_is_a_guest_until_the_next_full_synchronize() {
    let (_world, boss, anna) = two();
    let rep = account(&anna);
    for (name, done) in [("old", true), ("new", false)] {
        made(&boss, Task { name: name.to_owned(), done, rep, ..Task::default() });
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(count!(anna, Task), 1);
    run(anna.client.sync_where(query!(Task, |t| t.name == "old"))).unwrap();
    assert_eq!(count!(anna, Task), 2);
    run(anna.client.sync_unsynchronized()).unwrap();
    assert_eq!(count!(anna, Task), 2, "it stays for a while");
    let mut old = anna.client.first(query!(Task, |t| t.done)).unwrap().unwrap();
    old.name = "older".to_owned();
    anna.client.commit(&mut old).unwrap();
    anna.network.fail(&[Fault::NoConnection]);
    assert!(anna.sync().is_err());
    assert_eq!(count!(anna, Task), 2, "and until its changes are sent");
    anna.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(count!(anna, Task), 1);
    run(boss.client.sync_where(query!(Task, |t| t.done))).unwrap();
    assert_eq!(boss.client.count(query!(Task, |t| t.name == "older")).unwrap(), 1);
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Tasks>(Role::Manager);
    each_plain_flow_agrees! { original, Tasks:
        fn write_both(text: String);
    }
}
