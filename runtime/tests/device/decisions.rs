//! What the server rejected, in the hands of flows.

use crate::app::*;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, Fault, World, run};
use std::sync::Arc;
use tidewater::device::{Client, Headless, Shown};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::query;

/// Something that is sold this week only.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
pub struct Offer {
    #[attr(unique)]
    pub code: String,
}

tidewater::app! {
    /// Shops, with flows for what was rejected.
    pub Decisions {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Offer],
        nanoflows: [
            taken, again, rejected_codes, dearest_rejected, why, other_code, as_it_was, give_up, strict, lenient,
            priced, listed, renamed_one_by_one, renamed_together, renamed_with, kept_or_given_up, given_up_then_kept,
            renamed_in_vain, renamed_after_all,
        ],
        offline: { rejected: { Price: taken, Offer: again } },
    }
}

/// Runs when the server rejected a price.
#[nanoflow]
pub fn taken(cx: &mut Device, price: &mut Obj<Price>) -> FlowResult {
    let reason = cx.rejection(price)?.unwrap_or_default();
    cx.message(format!("{}: {reason}", price.code));
    Ok(())
}

/// Runs when the server rejected an offer, and sends it again as it is.
#[nanoflow]
pub async fn again(cx: &mut Device, offer: &mut Obj<Offer>) -> FlowResult {
    cx.message("again");
    cx.retry(offer)?;
    let _ = cx.sync().await;
    Ok(())
}

#[nanoflow]
pub fn rejected_codes(cx: &mut Device) -> FlowResult<Vec<String>> {
    let rejected = cx.rejected(Price::all().order_by(|p| p.code))?;
    Ok(rejected.iter().map(|price| price.code.clone()).collect())
}

#[nanoflow]
pub fn dearest_rejected(cx: &mut Device, least: i32) -> FlowResult<Vec<i32>> {
    let rejected =
        cx.rejected(Price::filter(|p| p.amount >= least).order_by_descending(|p| p.amount).limit(1))?;
    Ok(rejected.iter().map(|price| price.amount).collect())
}

#[nanoflow]
pub fn why(cx: &mut Device, price: &Obj<Price>) -> FlowResult<Option<String>> {
    cx.rejection(price)
}

#[nanoflow]
pub fn other_code(cx: &mut Device, code: String) -> FlowResult<i32> {
    let mut rejected = cx.rejected(Price::all())?;
    for price in rejected.iter_mut() {
        price.code = code.clone();
        cx.retry(price)?;
    }
    Ok(rejected.iter().map(|price| price.amount).sum())
}

#[nanoflow]
pub fn as_it_was(cx: &mut Device) -> FlowResult {
    let mut rejected = cx.rejected(Price::all())?;
    for price in rejected.iter_mut() {
        cx.retry(price)?;
    }
    Ok(())
}

/// What the prices are once the changes are given up.
#[nanoflow]
pub fn give_up(cx: &mut Device) -> FlowResult<Vec<i32>> {
    let mut rejected = cx.rejected(Price::all())?;
    for price in rejected.iter_mut() {
        cx.discard(price)?;
    }
    Ok(rejected.iter().map(|price| price.amount).collect())
}

/// Two prices that are accepted together or not at all.
#[nanoflow(atomic)]
pub fn priced(cx: &mut Device, first: String, second: String) -> FlowResult {
    let mut cheap = cx.create(Price { code: first, amount: 1 })?;
    cx.commit(&mut cheap)?;
    let mut dear = cx.create(Price { code: second, amount: 2 })?;
    cx.commit(&mut dear)
}

/// The codes that there are, not counting what was rejected.
#[nanoflow]
pub fn listed(cx: &mut Device) -> FlowResult<Vec<String>> {
    let prices = cx.retrieve(Price::all().order_by(|p| p.code))?;
    Ok(prices.iter().map(|price| price.code.clone()).collect())
}

/// Another code for each rejected price, one after the other, also where several belong to one change.
#[nanoflow]
pub fn renamed_one_by_one(cx: &mut Device) -> FlowResult<Vec<String>> {
    let mut rejected = cx.rejected(Price::all().order_by(|p| p.amount))?;
    for price in rejected.iter_mut() {
        price.code = format!("{} again", price.code);
        cx.retry(price)?;
    }
    listed(cx)
}

/// Another code for each rejected price, judged together.
#[nanoflow]
pub fn renamed_together(cx: &mut Device) -> FlowResult<Vec<String>> {
    let mut rejected = cx.rejected(Price::all().order_by(|p| p.amount))?;
    for price in rejected.iter_mut() {
        price.code = format!("{} again", price.code);
    }
    cx.retry_all(&mut rejected)?;
    listed(cx)
}

/// The same for two prices by themselves.
#[nanoflow]
pub fn renamed_with(cx: &mut Device, code: String) -> FlowResult<Vec<String>> {
    let cheap = cx.rejected(Price::filter(|p| p.amount == 1).limit(1))?.into_iter().next();
    let dear = cx.rejected(Price::filter(|p| p.amount == 2).limit(1))?.into_iter().next();
    if let (Some(mut cheap), Some(mut dear)) = (cheap, dear) {
        cheap.code = format!("{code} cheap");
        dear.code = format!("{code} dear");
        cx.retry_all(&mut (&mut cheap, &mut dear))?;
    }
    listed(cx)
}

/// Sends the cheap ones again and gives the others up.
#[nanoflow]
pub fn kept_or_given_up(cx: &mut Device) -> FlowResult<Vec<String>> {
    let mut rejected = cx.rejected(Price::all().order_by(|p| p.amount))?;
    for price in rejected.iter_mut() {
        price.code = format!("{} again", price.code);
        if price.amount == 1 { cx.retry(price)? } else { cx.discard(price)? }
    }
    Ok(rejected.iter().map(|price| price.code.clone()).collect())
}

/// Gives the cheap ones up and sends the others again.
#[nanoflow]
pub fn given_up_then_kept(cx: &mut Device) -> FlowResult<Vec<String>> {
    let mut rejected = cx.rejected(Price::all().order_by(|p| p.amount))?;
    for price in rejected.iter_mut() {
        price.code = format!("{} again", price.code);
        if price.amount == 1 { cx.discard(price)? } else { cx.retry(price)? }
    }
    listed(cx)
}

/// Another code for each, and nothing of it is kept.
#[nanoflow(atomic)]
pub fn renamed_in_vain(cx: &mut Device) -> FlowResult {
    let _ = renamed_one_by_one(cx)?;
    cx.fail("in-vain", "none of it is kept")
}

/// The same once more, after it was undone.
#[nanoflow]
pub fn renamed_after_all(cx: &mut Device) -> FlowResult<Vec<String>> {
    let _ = renamed_in_vain(cx);
    renamed_one_by_one(cx)
}

#[nanoflow]
pub async fn strict(cx: &mut Device) -> FlowResult<i64> {
    let report = cx.sync().await?.accepted()?;
    Ok(report.uploaded as i64)
}

#[nanoflow]
pub async fn lenient(cx: &mut Device) -> FlowResult<i64> {
    let report = cx.sync().await?;
    Ok(report.rejected as i64)
}

fn open(world: &World) -> (TestDevice, Arc<Headless>) {
    let screen = Arc::new(Headless::new());
    let device =
        world.open_as::<Decisions>("boss.db", |builder| builder.ui(Arc::clone(&screen) as _)).unwrap();
    run(device.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    device.sync().unwrap();
    (device, screen)
}

fn price(device: &TestDevice, code: &str, amount: i32) -> Obj<Price> {
    let mut price = device.client.create(Price { code: code.to_owned(), amount }).unwrap();
    device.client.commit(&mut price).unwrap();
    price
}

#[test]
fn flows_list_look_into_edit_and_send_again_what_was_rejected() {
    let world = World::of::<Decisions>();
    let (boss, _) = open(&world);
    price(&boss, "A", 1);
    price(&boss, "A", 2);
    price(&boss, "A", 3);
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 2));
    assert_eq!(boss.client.run(rejected_codes, ()).unwrap(), ["A", "A"]);
    assert_eq!(boss.client.run(dearest_rejected, 3).unwrap(), [3]);
    assert_eq!(boss.client.run(dearest_rejected, 4).unwrap(), [0; 0]);
    assert_eq!(boss.client.count(query!(Price)).unwrap(), 1, "none of them is shown");
    assert_eq!(boss.client.run(other_code, "B".to_owned()).unwrap(), 5);
    assert!(boss.client.rejected().unwrap().is_empty());
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 1), "one of them has the code now");
    assert_eq!(boss.client.run(other_code, "C".to_owned()).unwrap(), 3);
    assert_eq!(boss.sync().unwrap().uploaded, 1);
    assert_eq!(boss.client.count(query!(Price)).unwrap(), 3);
}

#[test]
fn a_flow_gives_a_rejected_change_up_and_holds_what_is_stored() {
    let world = World::of::<Decisions>();
    let (boss, _) = open(&world);
    let mut mine = price(&boss, "A", 1);
    boss.sync().unwrap();
    let second = world.open::<Decisions>("second.db").unwrap();
    run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    second.sync().unwrap();
    let mut theirs = second.client.get(mine.id()).unwrap();
    theirs.amount = 7;
    second.client.commit(&mut theirs).unwrap();
    second.sync().unwrap();
    mine.amount = 5;
    boss.client.commit(&mut mine).unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.run(dearest_rejected, 5).unwrap(), [5], "as the user made it");
    let reason = boss.client.run(why, &mine).unwrap().unwrap();
    assert!(reason.contains("amount"), "{reason}");
    assert_eq!(boss.client.run(give_up, ()).unwrap(), [7]);
    assert_eq!(boss.client.run(why, &mine).unwrap(), None);
    assert_eq!(boss.client.run(give_up, ()).unwrap(), [0; 0]);
}

#[test]
fn a_rejected_deletion_is_done_again() {
    let world = World::of::<Decisions>();
    let (boss, _) = open(&world);
    let mine = price(&boss, "A", 1);
    boss.sync().unwrap();
    let second = world.open::<Decisions>("second.db").unwrap();
    run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    second.sync().unwrap();
    let mut theirs = second.client.get(mine.id()).unwrap();
    theirs.amount = 7;
    second.client.commit(&mut theirs).unwrap();
    second.sync().unwrap();
    boss.client.delete(mine).unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Price)).unwrap(), 1, "it comes back");
    boss.client.run(as_it_was, ()).unwrap();
    assert_eq!(boss.client.count(query!(Price)).unwrap(), 0);
    assert_eq!(boss.sync().unwrap().uploaded, 1);
}

#[test]
fn the_app_names_a_flow_that_starts_once_for_each_rejected_change() {
    let world = World::of::<Decisions>();
    let (boss, screen) = open(&world);
    price(&boss, "A", 1);
    price(&boss, "A", 2);
    boss.sync().unwrap();
    let [Shown::Message(text)] = &screen.take()[..] else { panic!("one message") };
    assert!(text.starts_with("A: ") && text.contains("code"), "{text}");
    boss.sync().unwrap();
    assert_eq!(screen.take(), [], "it was told");
    price(&boss, "A", 3);
    boss.sync().unwrap();
    assert_eq!(screen.take().len(), 1, "only of what is new");
}

#[test]
fn a_flow_starts_for_what_was_rejected_before_the_connection_broke() {
    let world = World::of::<Decisions>();
    let (boss, screen) = open(&world);
    price(&boss, "A", 1);
    boss.network.fail(&[Fault::Status(413), Fault::Status(413), Fault::Lost]);
    assert!(boss.sync().is_err());
    assert_eq!(boss.client.rejected().unwrap().len(), 1, "no server takes it");
    assert_eq!(screen.take().len(), 1);
}

#[test]
fn a_flow_that_sends_the_same_again_does_not_go_on_for_ever() {
    let world = World::of::<Decisions>();
    let (boss, screen) = open(&world);
    for _ in 0..2 {
        let mut offer = boss.client.create(Offer { code: "A".to_owned() }).unwrap();
        boss.client.commit(&mut offer).unwrap();
    }
    boss.sync().unwrap();
    assert_eq!(screen.take(), [Shown::Message("again".to_owned())]);
    assert_eq!(boss.client.sync_status().unwrap().rejected, 1, "it waits for a decision");
}

#[test]
fn who_asks_for_it_fails_when_something_was_rejected() {
    let world = World::of::<Decisions>();
    let (boss, _) = open(&world);
    price(&boss, "A", 1);
    price(&boss, "A", 2);
    let refused = boss.sync().unwrap().accepted();
    assert!(matches!(refused, Err(FlowError::NotAccepted { count: 1 })));
    price(&boss, "A", 3);
    let refused = run(boss.client.run(strict, ()));
    assert_eq!(refused.unwrap_err().code(), "not-accepted");
    price(&boss, "A", 4);
    assert_eq!(run(boss.client.run(lenient, ())).unwrap(), 1);
    price(&boss, "B", 5);
    assert_eq!(run(boss.client.run(strict, ())).unwrap(), 1);
}

#[test]
fn what_was_not_rejected_cannot_be_sent_again() {
    let world = World::of::<Decisions>();
    let (boss, _) = open(&world);
    let mut mine = price(&boss, "A", 1);
    boss.sync().unwrap();
    let refused = boss.client.run_natively(|cx| cx.retry(&mut mine));
    assert!(matches!(refused, Err(FlowError::NotRejected { .. })));
    let refused = boss.client.run_natively(|cx| cx.discard(&mut mine));
    assert!(matches!(refused, Err(FlowError::NotRejected { .. })));
}

#[test]
fn the_function_behind_a_flow_decides_as_the_flow_does() {
    let world = World::of::<Decisions>();
    let (boss, _) = open(&world);
    price(&boss, "A", 1);
    price(&boss, "A", 2);
    boss.sync().unwrap();
    let amounts = boss.client.run_natively(|cx| {
        let mut rejected = cx.rejected(query!(Price))?;
        for price in &mut rejected {
            price.code = "B".to_owned();
            cx.retry(price)?;
        }
        Ok(rejected.iter().map(|price| price.amount).collect::<Vec<_>>())
    });
    assert_eq!(amounts.unwrap(), [2]);
    assert_eq!(boss.sync().unwrap().uploaded, 1);
}

/// A device on which two prices of one atomic flow were rejected, since the first code is taken.
fn with_an_atomic_rejection(world: &World) -> TestDevice {
    let (boss, _) = open(world);
    price(&boss, "A", 9);
    boss.sync().unwrap();
    boss.client.run(priced, ("A".to_owned(), "B".to_owned())).unwrap();
    assert_eq!(boss.sync().unwrap().rejected, 1);
    let rejected = boss.client.rejected().unwrap();
    assert_eq!((rejected.len(), rejected[0].objects.len()), (1, 2), "one change of two objects");
    boss
}

#[test]
fn objects_of_one_rejected_change_are_edited_one_after_the_other() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    assert_eq!(boss.client.run(renamed_one_by_one, ()).unwrap(), ["A", "A again", "B again"]);
    assert!(boss.client.rejected().unwrap().is_empty());
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.run(listed, ()).unwrap(), ["A", "A again", "B again"]);
}

#[test]
fn what_an_atomic_flow_decided_that_failed_is_undecided_again() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    let failed = boss.client.run(renamed_in_vain, ()).unwrap_err();
    assert_eq!(failed.code(), "in-vain");
    assert_eq!((boss.pending(), boss.client.rejected().unwrap().len()), (0, 1));
    assert_eq!(boss.client.run(renamed_after_all, ()).unwrap(), ["A", "A again", "B again"]);
    assert_eq!(boss.sync().unwrap().rejected, 0);
}

#[test]
fn objects_of_one_rejected_change_are_edited_together() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    // Both codes are taken by now: one edit without the other would be rejected again.
    price(&boss, "B", 8);
    boss.sync().unwrap();
    assert_eq!(boss.client.run(renamed_together, ()).unwrap(), ["A", "A again", "B", "B again"]);
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.run(listed, ()).unwrap(), ["A", "A again", "B", "B again"]);
}

#[test]
fn two_rejected_objects_by_themselves_are_edited_together() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    assert_eq!(boss.client.run(renamed_with, "C".to_owned()).unwrap(), ["A", "C cheap", "C dear"]);
    assert_eq!(boss.sync().unwrap().rejected, 0);
}

#[test]
fn the_first_decision_is_about_the_whole_change() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    assert_eq!(boss.client.run(kept_or_given_up, ()).unwrap(), ["A again", "B"], "the other goes as it was");
    assert!(boss.client.rejected().unwrap().is_empty());
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.run(listed, ()).unwrap(), ["A", "A again", "B"]);
}

#[test]
fn what_was_given_up_with_another_object_is_sent_when_its_user_asks_for_it() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    assert_eq!(boss.client.run(given_up_then_kept, ()).unwrap(), ["A", "B again"]);
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.run(listed, ()).unwrap(), ["A", "B again"]);
}

#[test]
fn a_list_of_objects_that_were_not_rejected_changes_nothing() {
    let world = World::of::<Decisions>();
    let boss = with_an_atomic_rejection(&world);
    let refused = boss.client.run_natively(|cx| {
        let mut all = cx.rejected(query!(Price))?;
        all.extend(cx.retrieve(query!(Price))?);
        cx.retry_all(&mut all)
    });
    assert!(matches!(refused, Err(FlowError::NotRejected { .. })));
    assert_eq!((boss.pending(), boss.client.rejected().unwrap().len()), (0, 1));
}

/// Of the prices, one edit was rejected, one with a code that there is, and two that belong together.
fn with_rejections() -> Original {
    let added = |client: &Client, code: &str, amount: i32| {
        let mut price = client.create(Price { code: code.to_owned(), amount }).unwrap();
        client.commit(&mut price).unwrap();
        price
    };
    let work = async move |client: &Client, other: &Client| {
        let mut mine = added(client, "A", 1);
        client.sync().await.unwrap();
        other.sync().await.unwrap();
        let mut theirs = other.get(mine.id()).unwrap();
        theirs.amount = 7;
        other.commit(&mut theirs).unwrap();
        other.sync().await.unwrap();
        mine.amount = 5;
        client.commit(&mut mine).unwrap();
        added(client, "A", 12);
        client.run(priced, ("A".to_owned(), "B".to_owned())).unwrap();
        assert_eq!(client.sync().await.unwrap().rejected, 3);
    };
    Original::used::<Decisions>(Role::Manager, |_| (), work)
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = with_rejections();
    each_plain_flow_agrees! { original, Decisions, fails [renamed_in_vain: "in-vain"]:
        fn taken(price: &mut Obj<Price>);
        fn rejected_codes();
        fn dearest_rejected(least: i32);
        fn why(price: &Obj<Price>);
        fn other_code(code: String);
        fn as_it_was();
        fn give_up();
        fn priced(first: String, second: String);
        fn listed();
        fn renamed_one_by_one();
        fn renamed_together();
        fn renamed_with(code: String);
        fn kept_or_given_up();
        fn given_up_then_kept();
        fn renamed_in_vain();
        fn renamed_after_all();
    }
}
