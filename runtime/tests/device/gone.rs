//! Objects in the hands of a flow that are not there any more after it waited, and objects that are taken off
//! the device.

use crate::app::*;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use std::fmt::Debug;
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::query;
use tidewater::server::Seeder;
use tidewater::value::ObjectId;

tidewater::app! {
    /// Shops, with flows that hold one while they wait.
    pub Holding {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [name_after, held_after, waits_within, note_after, clear_and_read, clear_and_wait, clear_one, clear_atomically, commits_after],
    }
}

const READS_NAME: u32 = line!() + 6;

/// The name of a shop after a synchronize.
#[nanoflow]
pub async fn name_after(cx: &mut Device, shop: &Obj<Customer>) -> FlowResult<String> {
    cx.sync().await?;
    Ok(shop.name.clone())
}

/// The name of a shop after a synchronize in a flow that is called: as a list holds it, or an option, or the
/// flow that is called, or who called this one. It says which, and reads all if it says nothing.
#[nanoflow]
pub async fn held_after(cx: &mut Device, shop: &Obj<Customer>, which: String) -> FlowResult<String> {
    let listed = cx.retrieve(Customer::all())?;
    let found = cx.first(Customer::all())?;
    let mut told = waits_within(cx, which == "within" || which.is_empty()).await?;
    if which == "hands" || which.is_empty() {
        told.push_str(&shop.name);
    }
    if which == "list" || which.is_empty() {
        for one in &listed {
            told.push_str(&one.name);
        }
    }
    if let Some(found) = &found
        && (which == "option" || which.is_empty())
    {
        told.push_str(&found.name);
    }
    Ok(told)
}

/// Waits for a synchronize with a shop in hand.
#[nanoflow]
pub async fn waits_within(cx: &mut Device, reads: bool) -> FlowResult<String> {
    let found = cx.first(Customer::all())?;
    cx.sync().await?;
    match found {
        Some(found) if reads => Ok(found.name.clone()),
        _ => Ok(String::new()),
    }
}

const READS_NOTE: u32 = line!() + 6;

/// The note of a visit after a synchronize.
#[nanoflow]
pub async fn note_after(cx: &mut Device, visit: &Obj<Visit>) -> FlowResult<String> {
    cx.sync().await?;
    Ok(visit.note.clone())
}

/// What is in hand stays as it is, as in Rust. The device does not have it any more.
#[nanoflow]
pub fn clear_and_read(cx: &mut Device, shop: &Obj<Customer>) -> FlowResult<String> {
    let mut again = cx.get(shop.id())?;
    cx.clear_from_device(&[shop])?;
    let left = cx.count(Customer::all())?;
    again.notes = "cleared".to_owned();
    let mut told = format!("{left} beside {}", again.name);
    if let Err(error) = cx.commit(&mut again) {
        told.push_str(&format!(", commit: {}", error.code()));
    }
    if let Err(error) = cx.refresh(&mut again) {
        told.push_str(&format!(", refresh: {}", error.code()));
    }
    Ok(told)
}

const READS_CLEARED: u32 = line!() + 8;

/// The name of a shop after it was taken off the device, and something was waited for.
#[nanoflow]
pub async fn clear_and_wait(cx: &mut Device, shop: &Obj<Customer>) -> FlowResult<String> {
    let again = cx.get(shop.id())?;
    cx.clear_from_device(shop)?;
    cx.sync_unsynchronized().await?;
    Ok(again.name.clone())
}

#[nanoflow]
pub fn clear_one(cx: &mut Device, shop: &Obj<Customer>) -> FlowResult {
    cx.clear_from_device(shop)
}

/// Takes a shop off the device, and fails.
#[nanoflow(atomic)]
pub fn clear_atomically(cx: &mut Device, shop: &Obj<Customer>) -> FlowResult {
    cx.clear_from_device(shop)?;
    cx.fail("no", "not this time")
}

/// Commits before it waits, while it waits nobody else does, and commits again.
#[nanoflow]
pub async fn commits_after(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult<i64> {
    shop.phone = "1".to_owned();
    cx.commit(shop)?;
    shop.notes = "in hand".to_owned();
    let report = cx.sync().await?;
    cx.commit(shop)?;
    Ok(report.uploaded as i64)
}

/// A shop that a device commits, of a rep.
pub fn shop(device: &TestDevice, name: &str, rep: Option<&TestDevice>) -> Obj<Customer> {
    let rep = rep.map(|device| device.client.me().unwrap().into());
    let mut shop =
        device.client.create(Customer { name: name.to_owned(), rep, ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

/// A manager's device, a rep's, and the rep's shop on both.
fn two(world: &World) -> (TestDevice, TestDevice, Obj<Customer>) {
    let (boss, anna) = (world.device_of::<Holding>("boss"), world.device_of::<Holding>("anna"));
    let mine = shop(&boss, "Cup", Some(&anna));
    boss.sync().unwrap();
    anna.sync().unwrap();
    (boss, anna, mine)
}

/// That a flow found an object gone, where it used it next.
fn is_gone<T: Debug>(result: FlowResult<T>, id: ObjectId, place: (&str, u32, u32)) {
    let error = result.unwrap_err();
    assert!(matches!(error.cause(), FlowError::Gone { id: gone, .. } if *gone == id), "{error}");
    assert_eq!(crate::offered::place(&error), place);
}

/// What a device has besides what it noted of its last synchronizes.
fn kept(device: &TestDevice) -> Vec<String> {
    let mut stored = device.stored();
    stored.retain(|row| !row.starts_with("_history ") && !row.starts_with("_device "));
    stored
}

#[test]
fn an_object_that_somebody_deleted_is_gone() {
    let world = World::of::<Holding>();
    let (boss, anna, theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    boss.client.delete(theirs).unwrap();
    boss.sync().unwrap();
    is_gone(run(anna.client.run(name_after, &mine)), mine.id().object(), ("name_after", 1, READS_NAME));
    // The synchronize took away what it had to; what the flow did besides is nothing.
    let afterwards = kept(&anna);
    assert_eq!(anna.client.count(query!(Customer)).unwrap(), 0);
    assert_eq!((anna.pending(), anna.sync().unwrap().downloaded), (0, 0));
    assert!(kept(&anna) == afterwards);
}

#[test]
fn an_object_is_as_it_is_stored_after_a_wait_wherever_it_is_held() {
    let world = World::of::<Holding>();
    let (boss, anna, mut theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    theirs.name = "Mug".to_owned();
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    let told = run(anna.client.run(held_after, (&mine, String::new()))).unwrap();
    assert_eq!(told, "MugMugMugMug");
}

#[test]
fn an_object_that_somebody_deleted_is_gone_wherever_it_is_held() {
    for which in ["within", "hands", "list", "option"] {
        let world = World::of::<Holding>();
        let (boss, anna, theirs) = two(&world);
        let mine = anna.client.get(theirs.id()).unwrap();
        boss.client.delete(theirs).unwrap();
        boss.sync().unwrap();
        let error = run(anna.client.run(held_after, (&mine, which.to_owned()))).unwrap_err();
        let is_it = |id: &ObjectId| *id == mine.id().object();
        assert!(matches!(error.cause(), FlowError::Gone { id, .. } if is_it(id)), "{which}: {error}");
    }
}

#[test]
fn an_object_that_the_account_may_not_read_any_more_is_gone() {
    let world = World::of::<Holding>();
    let (boss, anna, mut theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    theirs.rep = None;
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    is_gone(run(anna.client.run(name_after, &mine)), mine.id().object(), ("name_after", 1, READS_NAME));
    // The synchronize took away what it had to; what the flow did besides is nothing.
    let afterwards = kept(&anna);
    assert_eq!(anna.client.count(query!(Customer)).unwrap(), 0);
    assert_eq!((anna.pending(), anna.sync().unwrap().downloaded), (0, 0));
    assert!(kept(&anna) == afterwards);
}

#[test]
fn an_object_that_was_cleared_stays_in_hand_and_nothing_can_be_done_with_it() {
    let world = World::of::<Holding>();
    let (_, anna, theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    let told = anna.client.run(clear_and_read, &mine).unwrap();
    assert_eq!(told, "0 beside Cup, commit: gone, refresh: gone");
    assert_eq!(anna.pending(), 0);
}

#[test]
fn an_object_that_was_cleared_is_gone_after_a_wait() {
    let world = World::of::<Holding>();
    let (_, anna, theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    let told = run(anna.client.run(clear_and_wait, &mine));
    is_gone(told, mine.id().object(), ("clear_and_wait", 3, READS_CLEARED));
    assert_eq!(anna.client.count(query!(Customer)).unwrap(), 0);
}

#[test]
fn an_object_whose_creation_was_rejected_is_gone() {
    let world = World::of::<Holding>();
    let anna = world.device_of::<Holding>("boss");
    let first = shop(&anna, "Cup", None);
    anna.sync().unwrap();
    let second = world.open::<Holding>("second.db").unwrap();
    run(second.client.sign_in("boss", PASSWORD)).unwrap();
    second.sync().unwrap();
    let mut visit = anna.client.create(Visit { customer: first.as_ref(), ..Visit::default() }).unwrap();
    anna.client.commit(&mut visit).unwrap();
    let theirs = second.client.get(first.id()).unwrap();
    second.client.delete(theirs).unwrap();
    second.sync().unwrap();
    is_gone(run(anna.client.run(note_after, &visit)), visit.id().object(), ("note_after", 1, READS_NOTE));
    let set_aside = anna.client.rejected().unwrap();
    assert_eq!((set_aside.len(), anna.pending()), (1, 0), "what was rejected waits for a decision");
}

// --- Taking off the device ---------------------------------------------------------------------------

#[test]
fn what_is_cleared_stays_away_until_the_next_full_synchronize_brings_it_back() {
    let world = World::of::<Holding>();
    let (boss, anna, theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    anna.client.clear_from_device(&mine).unwrap();
    assert!(anna.client.get(mine.id()).is_err());
    assert_eq!(anna.pending(), 0, "the server hears nothing of it");
    run(anna.client.sync_unsynchronized()).unwrap();
    assert!(anna.client.get(mine.id()).is_err());
    let anna = anna.reopen_as::<Holding>(&world);
    assert_eq!(
        anna.sync().unwrap().downloaded,
        2,
        "the object, and the name of the account that it refers to"
    );
    assert_eq!(anna.client.get(mine.id()).unwrap().name, "Cup");
    assert_eq!(anna.sync().unwrap().downloaded, 0, "once");
    boss.sync().unwrap();
    assert!(boss.client.get(mine.id()).is_ok());
}

#[test]
fn what_is_cleared_leaves_no_byte_behind() {
    let world = World::of::<Holding>();
    let (boss, anna, theirs) = two(&world);
    let other = shop(&boss, "Mug", Some(&anna));
    for (mut shop, notes) in [(theirs, "a canary in the first"), (other, "a canary in the second")] {
        shop.notes = notes.to_owned();
        boss.client.commit(&mut shop).unwrap();
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert!(world.holds("anna", "canary in the first") && world.holds("anna", "canary in the second"));
    let shops = anna.client.retrieve(query!(Customer, order_by = |c| c.name)).unwrap();
    anna.client.clear_from_device(&shops[0]).unwrap();
    assert!(!world.holds("anna", "canary in the first"));
    anna.client.run(clear_one, &shops[1]).unwrap();
    assert!(!world.holds("anna", "canary"), "also at the end of a flow");
}

#[test]
fn what_is_cleared_comes_back_to_who_asks_for_it_by_a_query() {
    let world = World::of::<Holding>();
    let (boss, anna, theirs) = two(&world);
    let other = shop(&boss, "Mug", Some(&anna));
    boss.sync().unwrap();
    anna.sync().unwrap();
    for shop in [theirs.id(), other.id()] {
        anna.client.clear_from_device(&anna.client.get(shop).unwrap()).unwrap();
    }
    run(anna.client.sync_where(query!(Customer, |c| c.name == "Cup"))).unwrap();
    let here = |anna: &TestDevice| {
        let shops = anna.client.retrieve(query!(Customer, order_by = |c| c.name)).unwrap();
        shops.iter().map(|shop| shop.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(here(&anna), ["Cup"]);
    let asked = anna.network.requests.lock().unwrap().len();
    anna.sync().unwrap();
    assert_eq!(here(&anna), ["Cup", "Mug"]);
    let wanted = anna.network.requests.lock().unwrap()[asked].want.clone();
    let Some(tidewater::wire::message::Want::Objects(wanted)) = wanted else { panic!("{wanted:?}") };
    assert_eq!(wanted, [("Customer".into(), vec![other.id().object()])], "the other one is here");
}

#[test]
fn what_was_cleared_and_is_not_there_any_more_does_not_come_back() {
    let world = World::of::<Holding>();
    let (boss, anna, mut theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    anna.client.clear_from_device(&[&mine]).unwrap();
    theirs.rep = None;
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert!(anna.client.get(mine.id()).is_err());
    let asked = anna.network.requests.lock().unwrap().len();
    anna.sync().unwrap();
    let requests = anna.network.requests.lock().unwrap();
    assert!(requests[asked..].iter().all(|request| request.want.is_none()), "it is asked for once");
}

#[test]
fn what_has_unsent_changes_cannot_be_cleared_and_nothing_with_it_is() {
    let world = World::of::<Holding>();
    let (_, anna, theirs) = two(&world);
    let mut mine = anna.client.get(theirs.id()).unwrap();
    let visit = Visit { customer: mine.as_ref(), ..Visit::default() };
    let mut visit = anna.client.create(visit).unwrap();
    assert!(matches!(anna.client.clear_from_device(&visit), Err(FlowError::Uncommitted { .. })));
    anna.client.commit(&mut visit).unwrap();
    anna.sync().unwrap();
    mine.notes = "unsent".to_owned();
    anna.client.commit(&mut mine).unwrap();
    let refused = anna.client.clear_from_device(&(&visit, &mine));
    assert!(matches!(refused, Err(FlowError::Unsent { id, .. }) if id == mine.id().object()));
    assert!(anna.client.get(visit.id()).is_ok());
    assert_eq!(anna.client.run(clear_one, &mine).unwrap_err().code(), "unsent");
}

#[test]
fn an_atomic_flow_that_fails_clears_nothing() {
    let world = World::of::<Holding>();
    let (_, anna, theirs) = two(&world);
    let mine = anna.client.get(theirs.id()).unwrap();
    assert_eq!(anna.client.run(clear_atomically, &mine).unwrap_err().code(), "no");
    assert!(anna.client.get(mine.id()).is_ok());
    let before = anna.network.requests.lock().unwrap().len();
    anna.sync().unwrap();
    assert!(anna.network.requests.lock().unwrap()[before..].iter().all(|request| request.want.is_none()));
}

// --- Commits and synchronizes ------------------------------------------------------------------------

#[test]
fn what_a_flow_did_not_commit_is_not_sent_and_survives_the_synchronize() {
    let world = World::of::<Holding>();
    let (boss, anna, theirs) = two(&world);
    let mut mine = anna.client.get(theirs.id()).unwrap();
    assert_eq!(run(anna.client.run(commits_after, &mut mine)).unwrap(), 1);
    boss.sync().unwrap();
    let seen = boss.client.get(theirs.id()).unwrap();
    assert_eq!((seen.phone.as_str(), seen.notes.as_str()), ("1", ""), "only what was committed");
    assert_eq!(mine.notes, "in hand");
    assert_eq!(anna.sync().unwrap().uploaded, 1);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(theirs.id()).unwrap().notes, "in hand");
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    // Only what the server has can be taken off the device.
    let seed = |seeder: &mut Seeder<Holding>| {
        for name in ["Cup", "Jug"] {
            seeder.create(Customer { name: name.to_owned(), ..Customer::default() });
        }
    };
    let original = Original::new::<Holding>(Role::Manager, seed).filled::<Holding>();
    each_plain_flow_agrees! { original, Holding, fails [clear_atomically: "no"]:
        fn clear_and_read(shop: &Obj<Customer>);
        fn clear_one(shop: &Obj<Customer>);
        fn clear_atomically(shop: &Obj<Customer>);
    }
}
