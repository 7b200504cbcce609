//! What the server keeps beside the data: what was lost in conflicts and deletions, what was rejected, and
//! how synchronizes ended. Who may read it, how it is taken back, and when it goes.

use crate::world::{Device, Fault, World, run};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::server::{Lost, ServedKind};
use tidewater::wire::message::Reason;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
    Auditor,
}
use Role::*;

/// A shop. Reps see their own, without what it owes.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, delete, read(name, notes, rep), write(name, notes), where = |s, me| s.rep == me)]
pub struct Shop {
    pub number: AutoNumber,
    #[attr(required)]
    pub name: String,
    pub notes: String,
    pub debt: Decimal,
    pub rep: Option<Ref<Account>>,
}

/// A visit belongs to its shop.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write, where = |v, me| v.shop.rep == me)]
pub struct Visit {
    pub text: String,
    #[association(on_delete = cascade)]
    pub shop: Ref<Shop>,
}

/// What was lost of a shop, as far as the caller may read it: member, lost, kept.
#[microflow]
pub async fn lost_of_shop(cx: &mut Server, shop: Id<Shop>) -> FlowResult<Vec<String>> {
    Ok(cx.lost_of(shop).await?.iter().map(shown).collect())
}

/// What was lost of all shops.
#[microflow]
pub async fn lost_shops(cx: &mut Server) -> FlowResult<Vec<String>> {
    Ok(cx.lost::<Shop>().await?.iter().map(shown).collect())
}

/// Takes the newest loss of all shops back.
#[microflow]
pub async fn take_back(cx: &mut Server) -> FlowResult<Option<Id<Shop>>> {
    let lost = cx.lost::<Shop>().await?;
    match lost.first() {
        Some(lost) => Ok(Some(cx.restore(lost).await?.id())),
        None => Ok(None),
    }
}

/// The rejections that the caller may read.
#[microflow]
pub async fn rejections(cx: &mut Server) -> FlowResult<Vec<String>> {
    let errors = cx.retrieve(query!(SynchronizationError, |e| e.reason != "", order_by = |e| e.at)).await?;
    Ok(errors.iter().map(|error| format!("{} {}: {}", error.entity, error.reason, error.group)).collect())
}

/// Who synchronized, as far as the caller may know.
#[microflow]
pub async fn synchronizations(cx: &mut Server) -> FlowResult<i64> {
    let me = cx.me();
    let all = cx.sync_history(1_000).await?;
    Ok(all.iter().filter(|served| served.account != me).count() as i64)
}

/// Takes a rejection away, which is not the app's to do.
#[microflow]
pub async fn tamper(cx: &mut Server) -> FlowResult {
    let mut error =
        cx.as_system().retrieve(query!(SynchronizationError, |e| e.reason != "")).await?.remove(0);
    error.reason = "none".to_owned();
    cx.as_system().commit(&mut error).await
}

tidewater::app! {
    /// Shops, with people who look after what went wrong.
    pub Kept {
        roles: Role,
        auditors: [Auditor],
        entities: [Shop, Visit],
        microflows: [lost_of_shop, lost_shops, take_back, rejections, synchronizations, tamper],
    }
}

fn shown(lost: &Lost<Shop>) -> String {
    let value = |shop: &Shop| match lost.member() {
        Some("name") => shop.name.clone(),
        Some("notes") => shop.notes.clone(),
        Some("debt") => shop.debt.to_string(),
        _ => format!("{} owes {}", shop.name, shop.debt),
    };
    let kept = lost.kept().map_or_else(|| "nothing".to_owned(), value);
    format!("{}: {} to {kept}", lost.member().unwrap_or("shop"), value(lost.lost()))
}

/// A server with an auditor, and a shop of Anna's that the boss and she have.
fn shops() -> (World, Device, Device, Obj<Shop>) {
    let world = World::of::<Kept>();
    world.add("vera", "Auditor");
    let (boss, anna) = (world.device_of::<Kept>("boss"), world.device_of::<Kept>("anna"));
    let rep = Some(anna.client.me().unwrap().into());
    let shop = Shop { name: "Cup".to_owned(), debt: Decimal::from(9), rep, ..Shop::default() };
    let mut shop = boss.client.create(shop).unwrap();
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    boss.client.refresh(&mut shop).unwrap();
    (world, boss, anna, shop)
}

fn edit(device: &Device, shop: Id<Shop>, change: impl FnOnce(&mut Shop)) {
    let mut own = device.client.get(shop).unwrap();
    change(&mut own);
    device.client.commit(&mut own).unwrap();
}

/// The boss's name and debt lose to Anna's name and another manager's debt.
fn conflict(boss: &Device, anna: &Device, shop: Id<Shop>) {
    edit(boss, shop, |shop| shop.name = "His cup".to_owned());
    edit(anna, shop, |shop| shop.name = "Her cup".to_owned());
    boss.sync().unwrap();
    anna.sync().unwrap();
    boss.sync().unwrap();
}

fn call<M>(device: &Device, microflow: M) -> M::Out
where
    M: tidewater::typed::Microflow<Args = ()>,
{
    run(device.client.call(microflow, ())).unwrap()
}

#[test]
fn a_lost_value_is_kept_with_what_stayed_and_read_by_the_rule_and_mask_of_its_row() {
    let (world, boss, anna, shop) = shops();
    conflict(&boss, &anna, shop.id());
    let of = |device: &Device| run(device.client.call(lost_of_shop {}, shop.id())).unwrap();
    assert_eq!(of(&boss), ["name: His cup to Her cup"]);
    assert_eq!(of(&anna), of(&boss), "she may read the name");
    let otto = world.device_of::<Kept>("otto");
    assert_eq!(of(&otto), Vec::<String>::new(), "it is not his shop");
    assert_eq!(of(&world.device_of::<Kept>("vera")), of(&boss), "an auditor has no rule for shops");

    // A member that Anna may not read.
    let second = world.open::<Kept>("second.db").unwrap();
    run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    second.sync().unwrap();
    edit(&boss, shop.id(), |shop| shop.debt = Decimal::from(10));
    edit(&second, shop.id(), |shop| shop.debt = Decimal::from(11));
    boss.sync().unwrap();
    second.sync().unwrap();
    assert_eq!(of(&boss), ["debt: 10 to 11", "name: His cup to Her cup"]);
    assert_eq!(of(&anna), ["name: His cup to Her cup"]);
    edit(&second, shop.id(), |shop| shop.rep = None);
    second.sync().unwrap();
    assert_eq!(of(&anna), Vec::<String>::new(), "the shop is not hers any more");
}

#[test]
fn a_lost_value_is_taken_back_by_one_call_with_the_rights_of_its_caller() {
    let (world, boss, anna, shop) = shops();
    conflict(&boss, &anna, shop.id());
    let vera = world.device_of::<Kept>("vera");
    let refused = run(vera.client.call(take_back {}, ()));
    assert!(matches!(refused, Err(FlowError::NotHere { .. })), "to read is not to write: {refused:?}");
    assert_eq!(call(&anna, take_back {}), Some(shop.id()));
    anna.sync().unwrap();
    boss.sync().unwrap();
    for device in [&boss, &anna] {
        assert_eq!(device.client.get(shop.id()).unwrap().name, "His cup");
    }
}

/// Who deletes what somebody else changed meanwhile has the last word, and the version that was lost is kept.
#[test]
fn a_row_that_was_deleted_against_an_edit_is_kept_whole_and_made_again() {
    let (world, boss, anna, shop) = shops();
    let visit = Visit { text: "a long talk".to_owned(), shop: shop.as_ref() };
    let mut visit = anna.client.create(visit).unwrap();
    anna.client.commit(&mut visit).unwrap();
    anna.sync().unwrap();
    edit(&boss, shop.id(), |shop| shop.notes = "changed by him".to_owned());
    boss.sync().unwrap();
    let own = anna.client.get(shop.id()).unwrap();
    anna.client.delete(own).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    assert_eq!(call(&boss, lost_shops {}), ["shop: Cup owes 9 to nothing"]);
    assert_eq!(call(&anna, lost_shops {}), ["shop: Cup owes 0 to nothing"], "without what she may not read");
    assert_eq!(call(&world.device_of::<Kept>("otto"), lost_shops {}), Vec::<String>::new());
    let again = call(&boss, take_back {}).unwrap();
    assert_ne!(again, shop.id(), "ids are not given twice");
    boss.sync().unwrap();
    let again = boss.client.get(again).unwrap();
    assert_eq!((again.name.as_str(), again.notes.as_str(), again.debt), ("Cup", "changed by him", 9.into()));
    assert_ne!(again.number, shop.number, "its number is a new one");

    // What went along is kept as well, for Rust on the server.
    let me = boss.client.me().unwrap().id();
    let visits = run(world.server.run_as(me, async |cx| cx.lost::<Visit>().await)).unwrap();
    assert_eq!(visits.iter().map(|lost| lost.lost().text.as_str()).collect::<Vec<_>>(), ["a long talk"]);
    assert_eq!(visits[0].by(), anna.client.me().unwrap());
    let refused = run(world.server.run_as(me, async |cx| cx.restore(&visits[0]).await));
    assert!(matches!(refused, Err(FlowError::Rejected { .. })), "its shop is gone: {refused:?}");
    run(world.server.run_as(me, async |cx| {
        let visit = Visit { text: visits[0].lost().text.clone(), shop: again.as_ref() };
        let mut visit = cx.create(visit).await?;
        cx.commit(&mut visit).await
    }))
    .unwrap();
    anna.sync().unwrap();
    assert_eq!(anna.client.count(query!(Visit, |v| v.text == "a long talk")).unwrap(), 1);
}

#[test]
fn who_reads_a_part_of_an_object_is_not_told_whose_change_something_was_lost_to() {
    let (world, boss, anna, shop) = shops();
    conflict(&boss, &anna, shop.id());
    let by = |device: &Device| {
        let me = device.client.me().unwrap().id();
        let lost = run(world.server.run_as(me, async |cx| cx.lost_of(shop.id()).await)).unwrap();
        lost.iter().map(|lost| lost.by()).collect::<Vec<_>>()
    };
    let all = by(&boss);
    assert!(!all.is_empty() && all.iter().all(|by| by.id().is_some()), "{all:?}");
    assert_eq!(by(&anna).iter().map(|by| by.id()).collect::<Vec<_>>(), vec![None; all.len()]);
}

#[test]
fn what_is_kept_is_forgotten_after_ninety_days() {
    let (world, boss, anna, shop) = shops();
    conflict(&boss, &anna, shop.id());
    let day = 24 * 60 * 60 * 1_000;
    for (days, kept) in [(89, 1), (2, 0)] {
        // Devices synchronize meanwhile, so that their sessions go on.
        for _ in 0..days {
            world.outside.pass(day);
            boss.sync().unwrap();
        }
        run(world.server.keep_short()).unwrap();
        assert_eq!(call(&boss, lost_shops {}).len(), kept, "after {days} more days");
    }
}

/// Anna has a visit rejected, because its shop went to somebody else.
fn rejected(boss: &Device, anna: &Device, shop: Id<Shop>) {
    let mut visit = anna.client.create(Visit { text: "hello".to_owned(), shop: shop.into() }).unwrap();
    anna.client.commit(&mut visit).unwrap();
    edit(boss, shop, |shop| shop.rep = None);
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 1);
}

#[test]
fn a_rejected_change_is_kept_on_the_server_for_its_author_and_auditors() {
    let (world, boss, anna, shop) = shops();
    rejected(&boss, &anna, shop.id());
    let own = call(&anna, rejections {});
    assert_eq!(own.len(), 1);
    assert!(own[0].starts_with("Visit dangling: "), "{own:?}");
    let values = format!("\"values\":{{\"shop\":\"{}\",\"text\":\"hello\"}}", shop.id());
    assert!(own[0].contains(&values), "{own:?}");
    assert_eq!(call(&boss, rejections {}), Vec::<String>::new(), "a manager is no auditor");
    assert_eq!(call(&world.device_of::<Kept>("vera"), rejections {}), own);
    for device in [&boss, &anna] {
        device.sync().unwrap();
        let held = device.client.count(query!(SynchronizationError, |e| e.reason != "")).unwrap();
        assert_eq!(held, 0, "it stays on the server");
    }
    let refused = run(boss.client.call(tamper {}, ()));
    assert!(matches!(refused, Err(FlowError::Access { .. })), "{refused:?}");
}

#[test]
fn what_was_undeliverable_and_had_been_rejected_is_kept_for_that_reason() {
    let (_world, boss, anna, shop) = shops();
    let mut visit = anna.client.create(Visit { text: "hello".into(), shop: shop.as_ref() }).unwrap();
    anna.client.commit(&mut visit).unwrap();
    boss.client.delete(shop).unwrap();
    boss.sync().unwrap();
    anna.network.fail(&[Fault::AnswerLost]);
    anna.network.fail(&[Fault::Status(413); 2]);
    anna.network.fail(&[Fault::NoConnection]);
    while anna.sync().is_err() {}
    // The next request tells the server what is done with.
    anna.sync().unwrap();
    let listed = anna.client.rejected().unwrap();
    assert!(matches!(listed[..], [ref only] if matches!(only.reason, Reason::Dangling { .. })));
    assert_eq!(call(&anna, rejections {}).len(), 1, "as long as it stands in the list");
}

#[test]
fn a_kept_rejection_goes_when_its_user_gives_it_up() {
    let (_world, boss, anna, shop) = shops();
    rejected(&boss, &anna, shop.id());
    anna.client.rejected().unwrap().pop().unwrap().discard().unwrap();
    anna.network.fail(&[Fault::AnswerLost]);
    anna.sync().unwrap_err();
    anna.sync().unwrap();
    assert_eq!(call(&anna, rejections {}), Vec::<String>::new());
    let requests = anna.network.requests.lock().unwrap().len();
    anna.sync().unwrap();
    let told = anna.network.requests.lock().unwrap()[requests..].iter().any(|it| !it.settled.is_empty());
    assert!(!told, "it is told until an answer comes, and then no more");
}

#[test]
fn a_kept_rejection_goes_when_trying_again_succeeds_and_is_replaced_when_it_does_not() {
    let (_world, boss, anna, shop) = shops();
    rejected(&boss, &anna, shop.id());
    let first = call(&anna, rejections {});
    let retry = || {
        let rejected = anna.client.rejected().unwrap().pop().unwrap();
        assert!(matches!(rejected.reason, Reason::Dangling { .. }));
        rejected.retry()
    };
    assert!(retry().is_err(), "the device knows that the shop is not there");
    let rep = Some(anna.client.me().unwrap().into());
    edit(&boss, shop.id(), |shop| shop.rep = rep);
    boss.sync().unwrap();
    anna.sync().unwrap();
    retry().unwrap();
    edit(&boss, shop.id(), |shop| shop.rep = None);
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 1);
    assert_eq!(call(&anna, rejections {}), first, "one, of the second try");
    edit(&boss, shop.id(), |shop| shop.rep = rep);
    boss.sync().unwrap();
    anna.sync().unwrap();
    retry().unwrap();
    assert_eq!(anna.sync().unwrap().uploaded, 1);
    assert_eq!(call(&anna, rejections {}), Vec::<String>::new());
}

#[test]
fn the_server_remembers_how_synchronizes_ended_for_rust_its_own_and_auditors() {
    let (world, boss, anna, shop) = shops();
    rejected(&boss, &anna, shop.id());
    let me = anna.client.me().unwrap().id();
    let history = || run(world.server.sync_history(Some(me), 10)).unwrap();
    let last = &history()[0];
    assert_eq!((last.account, last.kind, last.outcome.as_str()), (me, ServedKind::Sync, "done"));
    assert_eq!((last.applied, last.merged, last.rejected), (0, 0, 1));
    // The rejected visit, twice told of, and the shop.
    assert!(last.dropped >= 2 && last.put == 0, "{last:?}");
    call(&anna, rejections {});
    assert_eq!(history()[0].kind, ServedKind::Call);
    let everybody = run(world.server.sync_history(None, 100)).unwrap();
    assert!(everybody.iter().any(|served| served.account != me));
    let times: Vec<_> = everybody.iter().map(|served| served.at).collect();
    assert!(times.is_sorted_by(|one, other| one >= other), "the newest first");

    assert_eq!(call(&anna, synchronizations {}), 0, "her own only");
    assert!(call(&world.device_of::<Kept>("vera"), synchronizations {}) > 0);

    // However often a device asks, so many are kept.
    for _ in 0..600 {
        anna.sync().unwrap();
    }
    let all = run(world.server.sync_history(Some(me), 1_000)).unwrap();
    assert_eq!(all.len(), 500);
}
