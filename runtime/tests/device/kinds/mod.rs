//! Kinds of synchronizes: what each sends.

mod fetched;

use crate::app::*;
use crate::world::{Device as TestDevice, PASSWORD, World, poll, run};
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::task::Poll;
use tidewater::device::{SyncKind, SyncReport};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::query;
use tidewater::wire::message::SyncRequest;
use tidewater_model::limits;

/// What a rep looks up when she needs it, and keeps then.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(title, pages), where = |l| !l.withdrawn)]
pub struct Leaflet {
    pub title: String,
    pub pages: i32,
    pub withdrawn: bool,
    pub margin: i32,
}
use Role::*;

tidewater::app! {
    /// Shops, and flows that synchronize.
    pub Kinds {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Leaflet],
        nanoflows: [send_all, send_one, send_two, send_visits, look_up, send_new, send_late],
        offline: { sync: { Leaflet: never } },
    }
}

#[nanoflow]
pub async fn send_all(cx: &mut Device) -> FlowResult<i64> {
    let report = cx.sync_unsynchronized().await?;
    Ok(report.uploaded as i64)
}

#[nanoflow]
pub async fn send_one(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult<i64> {
    shop.notes = "not committed".to_owned();
    let report = cx.sync_objects(shop).await?;
    Ok(report.uploaded as i64)
}

#[nanoflow]
pub async fn send_two(cx: &mut Device, one: &Obj<Customer>, other: &Obj<Customer>) -> FlowResult<i64> {
    let first = cx.sync_objects(&[one]).await?;
    let second = cx.sync_objects(&[one, other]).await?;
    Ok((first.uploaded * 10 + second.uploaded) as i64)
}

#[nanoflow]
pub async fn send_visits(cx: &mut Device, shop: &Obj<Customer>) -> FlowResult<i64> {
    let visits = cx.retrieve(Visit::filter(|v| v.customer == shop))?;
    let report = cx.sync_objects(&visits).with_deletions().await?;
    Ok(report.uploaded as i64)
}

#[nanoflow]
pub async fn look_up(cx: &mut Device, title: String) -> FlowResult<Vec<i32>> {
    cx.sync_where(Leaflet::filter(|l| l.title.starts_with(title))).await?;
    let found = cx.retrieve(Leaflet::filter(|l| l.title.starts_with(title)).order_by(|l| l.title))?;
    Ok(found.iter().map(|leaflet| leaflet.pages).collect())
}

#[nanoflow]
pub async fn send_new(cx: &mut Device) -> FlowResult<i64> {
    let shop = cx.create(Customer { name: "New".to_owned(), ..Customer::default() })?;
    let report = cx.sync_objects(&shop).await?;
    Ok(report.uploaded as i64)
}

/// The shop changes while the flow waits: its other members are as they are stored then.
#[nanoflow]
pub async fn send_late(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult<String> {
    shop.notes = "mine".to_owned();
    cx.sync_objects(shop).await?;
    Ok(format!("{} {}", shop.phone, shop.notes))
}

fn shop(device: &TestDevice, name: &str) -> Obj<Customer> {
    let customer = Customer { name: name.to_owned(), ..Customer::default() };
    let mut shop = device.client.create(customer).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

fn visit(device: &TestDevice, shop: &Obj<Customer>, note: &str) -> Obj<Visit> {
    let visit = Visit { customer: shop.as_ref(), note: note.to_owned(), ..Visit::default() };
    let mut visit = device.client.create(visit).unwrap();
    device.client.commit(&mut visit).unwrap();
    visit
}

fn leaflets(boss: &TestDevice) -> Vec<Obj<Leaflet>> {
    let all = [("Cups", 4, false), ("Cutlery", 6, false), ("Jars", 8, false), ("Cut", 10, true)];
    let made = all.map(|(title, pages, withdrawn)| {
        let leaflet = Leaflet { title: title.to_owned(), pages, withdrawn, margin: 7 };
        let mut leaflet = boss.client.create(leaflet).unwrap();
        boss.client.commit(&mut leaflet).unwrap();
        leaflet
    });
    run(boss.client.sync_objects(&made)).unwrap();
    made.into()
}

fn requests(device: &TestDevice) -> Vec<SyncRequest> {
    device.network.requests.lock().unwrap().clone()
}

fn kinds(device: &TestDevice) -> Vec<SyncKind> {
    device.client.sync_history().unwrap().into_iter().map(|record| record.kind).collect()
}

fn uploaded(report: FlowResult<SyncReport>) -> u64 {
    report.unwrap().uploaded
}

/// Two devices of the manager, of one state.
fn two(world: &World) -> (TestDevice, TestDevice) {
    let first = world.device_of::<Kinds>("boss");
    let second = world.open::<Kinds>("second.db").unwrap();
    run(second.client.sign_in("boss", PASSWORD)).unwrap();
    second.sync().unwrap();
    (first, second)
}

// --- What is sent ----------------------------------------------------------------------------------

#[test]
fn the_unsynchronized_kind_sends_all_and_comes_to_the_present_state() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let (old, spare) = (shop(&boss, "Old"), shop(&boss, "Spare"));
    boss.sync().unwrap();
    shop(&boss, "Cup");
    boss.client.delete(old).unwrap();
    second.sync().unwrap();
    shop(&second, "Jar");
    second.client.delete(second.client.get(spare.id()).unwrap()).unwrap();
    second.sync().unwrap();
    let report = run(boss.client.sync_unsynchronized()).unwrap();
    assert_eq!((report.uploaded, report.downloaded), (2, 1), "a deletion goes as well");
    assert_eq!(report.removed, 1, "and comes");
    assert!(boss.client.get(spare.id()).is_err());
    assert_eq!(boss.pending(), 0);
    assert_eq!(kinds(&boss)[0], SyncKind::Unsynchronized);
}

#[test]
fn selected_objects_are_sent_and_the_others_wait() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let (cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    assert_eq!(uploaded(run(boss.client.sync_objects(&cup))), 1);
    assert_eq!(boss.pending(), 1);
    second.sync().unwrap();
    assert!(second.client.get(cup.id()).is_ok());
    assert!(second.client.get(jar.id()).is_err());
    assert_eq!(kinds(&boss)[0], SyncKind::Selected);
    assert_eq!(boss.sync().unwrap().uploaded, 1);
}

#[test]
fn a_selection_takes_new_objects_along_that_it_refers_to_and_earlier_changes_of_the_same_object() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let (mut cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    let mut first = visit(&boss, &cup, "first");
    let mut second_visit = boss.client.create(Visit {
        customer: cup.as_ref(),
        follows: Some(first.as_ref()),
        ..Visit::default()
    });
    let follower = second_visit.as_mut().unwrap();
    boss.client.commit(follower).unwrap();
    first.note = "changed".to_owned();
    boss.client.commit(&mut first).unwrap();
    cup.phone = "12".to_owned();
    boss.client.commit(&mut cup).unwrap();
    run(boss.client.sync_objects(follower)).unwrap();
    second.sync().unwrap();
    assert_eq!(second.client.get(first.id()).unwrap().note, "changed");
    assert_eq!(second.client.get(cup.id()).unwrap().phone, "12");
    assert!(second.client.get(follower.id()).is_ok());
    assert!(second.client.get(jar.id()).is_err());
    assert_eq!(boss.pending(), 1);
}

#[test]
fn deletions_wait_unless_they_are_asked_for_and_bring_what_they_need() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let (cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    let mut moved = visit(&boss, &cup, "moved");
    let mut other = visit(&boss, &jar, "other");
    boss.sync().unwrap();
    moved.customer = jar.as_ref();
    boss.client.commit(&mut moved).unwrap();
    let id = cup.id();
    boss.client.delete(cup).unwrap();
    other.note = "told".to_owned();
    boss.client.commit(&mut other).unwrap();
    assert_eq!(uploaded(run(boss.client.sync_objects(&other))), 1);
    second.sync().unwrap();
    assert!(second.client.get(id).is_ok(), "the deletion waits");
    // The server prevents the deletion while a visit refers to the shop: its move goes before.
    let report = run(boss.client.sync_objects(&other).with_deletions()).unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0));
    second.sync().unwrap();
    assert!(second.client.get(id).is_err());
    assert_eq!(second.client.get(moved.id()).unwrap().customer, jar.as_ref());
}

#[test]
fn a_query_selects_what_it_finds_here() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let (cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    assert_eq!(uploaded(run(boss.client.sync_where(query!(Customer, |c| c.name == "Jar")))), 1);
    second.sync().unwrap();
    assert!(second.client.get(jar.id()).is_ok());
    assert!(second.client.get(cup.id()).is_err());
}

#[test]
fn a_selection_of_many_objects_goes_in_several_batches_and_nothing_else_with_it() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let other = shop(&boss, "Other");
    let mut shops: Vec<_> = (0..limits::BATCH_OPERATIONS + 2)
        .map(|_| boss.client.create(Customer { name: "Cup".to_owned(), ..Customer::default() }).unwrap())
        .collect();
    let mut each: Vec<&mut dyn tidewater::device::CommitObject> = Vec::new();
    shops.iter_mut().for_each(|shop| each.push(shop));
    boss.client.commit_all(&mut each).unwrap();
    let report = run(boss.client.sync_objects(&shops)).unwrap();
    assert_eq!(report.uploaded, shops.len() as u64);
    assert_eq!(boss.pending(), 1);
    second.sync().unwrap();
    assert!(second.client.get(other.id()).is_err());
}

#[test]
fn what_was_frozen_before_is_sent_first_and_the_selection_after_it() {
    let world = World::of::<Kinds>();
    let (boss, _) = two(&world);
    shop(&boss, "Cup");
    boss.go_offline();
    assert!(boss.sync().is_err());
    boss.go_online();
    let (jar, _pot) = (shop(&boss, "Jar"), shop(&boss, "Pot"));
    assert_eq!(uploaded(run(boss.client.sync_objects(&jar))), 2);
    assert_eq!(boss.pending(), 1);
}

#[test]
fn what_was_never_committed_cannot_be_selected() {
    let world = World::of::<Kinds>();
    let (boss, _) = two(&world);
    let new = boss.client.create(Customer::default()).unwrap();
    let before = requests(&boss).len();
    let refused = run(boss.client.sync_objects(&new));
    assert!(
        matches!(refused, Err(FlowError::Uncommitted { entity, id }) if entity == "Customer" && id == new.id().object())
    );
    // Of several, all are or none.
    let cup = shop(&boss, "Cup");
    let refused = run(boss.client.sync_objects(&(&cup, &new)));
    assert_eq!(refused.unwrap_err().code(), "uncommitted");
    assert_eq!(boss.pending(), 1);
    let refused = run(boss.client.run(send_new, ()));
    assert_eq!(refused.unwrap_err().code(), "uncommitted");
    assert_eq!(requests(&boss).len(), before);
}

#[test]
fn an_entity_of_another_app_cannot_be_selected() {
    let world = World::new();
    let (shops, kinds) = (world.device("boss"), World::of::<Kinds>());
    let kinds = kinds.device_of::<Kinds>("boss");
    let mut leaflet = kinds.client.create(Leaflet::default()).unwrap();
    kinds.client.commit(&mut leaflet).unwrap();
    let refused = run(shops.client.sync_objects(&leaflet));
    assert!(matches!(refused, Err(FlowError::Model { detail }) if detail.contains("Leaflet")));
}

#[test]
fn what_another_device_has_in_hand_is_selected_with_the_rights_and_the_changes_of_this_one() {
    let world = World::of::<Kinds>();
    let (boss, anna) = (world.device_of::<Kinds>("boss"), world.device_of::<Kinds>("anna"));
    let theirs = leaflets(&boss);
    let mut unsent =
        boss.client.create(Leaflet { title: "Unsent".to_owned(), ..Leaflet::default() }).unwrap();
    boss.client.commit(&mut unsent).unwrap();
    let report = run(anna.client.sync_objects(&(&theirs, &unsent))).unwrap();
    assert_eq!((report.uploaded, report.rejected), (0, 0));
    let is_here = |leaflet: &Obj<Leaflet>| anna.client.get(leaflet.id()).map(|found| found.title.clone());
    let here: Vec<_> = theirs.iter().filter_map(|leaflet| is_here(leaflet).ok()).collect();
    assert_eq!(here, ["Cups", "Cutlery", "Jars"], "one is withdrawn");
    assert!(matches!(is_here(&unsent), Err(FlowError::NotHere { .. })));
    // Taking it off this device touches only what stands here.
    anna.client.clear_from_device(&theirs).unwrap();
    assert_eq!(anna.client.count(query!(Leaflet)).unwrap(), 0);
    assert_eq!(boss.client.count(query!(Leaflet)).unwrap(), 5);
}

// --- From flows ------------------------------------------------------------------------------------

#[test]
fn flows_synchronize_by_each_kind() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let (mut cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    assert_eq!(run(boss.client.run(send_one, &mut cup)).unwrap(), 1);
    assert_eq!(cup.notes, "not committed", "what is not committed stays as it is");
    second.sync().unwrap();
    assert_eq!(second.client.get(cup.id()).unwrap().notes, "", "and is not sent");
    assert_eq!(run(boss.client.run(send_two, (&cup, &jar))).unwrap(), 1);
    let gone = visit(&boss, &cup, "gone");
    visit(&boss, &cup, "stays");
    boss.sync().unwrap();
    boss.client.delete(gone).unwrap();
    assert_eq!(run(boss.client.run(send_visits, &cup)).unwrap(), 1);
    shop(&boss, "Pot");
    assert_eq!(run(boss.client.run(send_all, ())).unwrap(), 1);
    leaflets(&boss);
    assert_eq!(run(second.client.run(look_up, "Cu".to_owned())).unwrap(), [4, 10, 6]);
}

#[test]
fn the_variables_of_a_flow_are_refreshed_under_what_it_did_not_commit() {
    let world = World::of::<Kinds>();
    let (boss, second) = two(&world);
    let mut cup = shop(&boss, "Cup");
    boss.sync().unwrap();
    second.sync().unwrap();
    let mut theirs = second.client.get(cup.id()).unwrap();
    (theirs.phone, theirs.notes) = ("12".to_owned(), "theirs".to_owned());
    second.client.commit(&mut theirs).unwrap();
    second.sync().unwrap();
    assert_eq!(run(boss.client.run(send_late, &mut cup)).unwrap(), "12 mine");
}

// --- Who joins ------------------------------------------------------------------------------------

#[test]
fn a_request_of_the_same_kind_joins_and_another_waits_for_its_turn() {
    let world = World::of::<Kinds>();
    let (boss, _) = two(&world);
    let (cup, jar) = (shop(&boss, "Cup"), shop(&boss, "Jar"));
    let before = requests(&boss).len();
    boss.network.pauses.store(true, Ordering::Relaxed);
    let mut first = pin!(boss.client.sync_objects(&cup));
    let mut same = pin!(boss.client.sync_objects(&cup));
    let mut other = pin!(boss.client.sync_objects(&jar));
    let mut all = pin!(boss.client.sync());
    for waits in [poll(first.as_mut()), poll(same.as_mut()), poll(other.as_mut()), poll(all.as_mut())] {
        assert!(waits.is_pending());
    }
    assert_eq!(uploaded(run(first)), 1);
    let Poll::Ready(Ok(joined)) = poll(same) else { panic!("who joined is done as well") };
    assert_eq!(joined.uploaded, 1);
    assert_eq!(uploaded(run(other)), 1, "what was selected beside waits, and is not lost");
    assert_eq!(uploaded(run(all)), 0);
    assert_eq!(requests(&boss).len(), before + 3);
}

#[test]
fn who_only_sends_joins_a_full_synchronize() {
    let world = World::of::<Kinds>();
    let (boss, _) = two(&world);
    shop(&boss, "Cup");
    let before = requests(&boss).len();
    boss.network.pauses.store(true, Ordering::Relaxed);
    let (mut full, mut unsent) = (pin!(boss.client.sync()), pin!(boss.client.sync_unsynchronized()));
    assert!(poll(full.as_mut()).is_pending() && poll(unsent.as_mut()).is_pending());
    assert_eq!((uploaded(run(full)), uploaded(run(unsent))), (1, 1));
    assert_eq!(requests(&boss).len(), before + 1);
}

#[test]
fn a_selected_synchronize_that_is_stopped_at_any_point_loses_and_doubles_nothing() {
    let world = World::of::<Kinds>();
    let (mut boss, second) = two(&world);
    let mut names = 0;
    for round in 0.. {
        let (cup, _jar) = (shop(&boss, &format!("{round} cup")), shop(&boss, &format!("{round} jar")));
        names += 2;
        boss.network.pauses.store(true, Ordering::Relaxed);
        let ended = {
            let mut sync = pin!(boss.client.sync_objects(&cup));
            let ended = (0..=round).find_map(|_| match poll(sync.as_mut()) {
                Poll::Ready(ended) => Some(ended),
                Poll::Pending => None,
            });
            run(boss.client.cancel_sync()).unwrap();
            ended.unwrap_or_else(|| run(sync))
        };
        boss = boss.reopen_as::<Kinds>(&world);
        let is_done = ended.is_ok();
        assert!(is_done || matches!(ended, Err(FlowError::Cancelled)));
        boss.sync().unwrap();
        second.sync().unwrap();
        assert_eq!(second.client.count(query!(Customer)).unwrap(), names);
        if is_done {
            assert!(round > 3, "there were points to stop at");
            break;
        }
    }
}
