//! Synchronizes that are joined, stopped and remembered.

use crate::app::*;
use crate::world::{Device, Fault, World, poll, run};
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::task::Poll;
use tidewater::device::{SyncKind, Trigger};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater_model::limits;

fn shop(device: &Device, name: &str) -> Obj<Customer> {
    let mut shop = device.client.create(Customer { name: name.to_owned(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

fn requests(device: &Device) -> usize {
    device.network.requests.lock().unwrap().len()
}

fn outcomes(device: &Device) -> Vec<(String, u64)> {
    let history = device.client.sync_history().unwrap();
    history.into_iter().map(|record| (record.outcome, record.times)).collect()
}

#[test]
fn who_asks_for_what_is_under_way_joins_it_and_hears_the_same() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    let before = requests(&boss);
    boss.network.pauses.store(true, Ordering::Relaxed);
    let (mut first, mut second) = (pin!(boss.client.sync()), pin!(boss.client.sync()));
    assert!(poll(first.as_mut()).is_pending() && poll(second.as_mut()).is_pending());
    let report = run(first).unwrap();
    assert_eq!(report.uploaded, 1);
    let Poll::Ready(Ok(joined)) = poll(second) else { panic!("who joined is done as well") };
    assert_eq!(joined, report);
    assert_eq!(requests(&boss), before + 1);
}

#[test]
fn what_is_committed_meanwhile_goes_with_the_next_for_all_who_wait_for_it() {
    let world = World::new();
    let boss = world.device("boss");
    let before = requests(&boss);
    boss.network.pauses.store(true, Ordering::Relaxed);
    let mut first = pin!(boss.client.sync());
    assert!(poll(first.as_mut()).is_pending());
    shop(&boss, "Cup");
    let (mut second, mut third) = (pin!(boss.client.sync()), pin!(boss.client.sync()));
    assert!(poll(second.as_mut()).is_pending() && poll(third.as_mut()).is_pending());
    assert_eq!(run(first).unwrap().uploaded, 0);
    assert_eq!(run(second).unwrap().uploaded, 1);
    let Poll::Ready(Ok(report)) = poll(third) else { panic!("who joined is done as well") };
    assert_eq!(report.uploaded, 1);
    assert_eq!(requests(&boss), before + 2);
}

#[test]
fn who_joined_goes_on_when_the_one_who_led_goes_away() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    boss.network.pauses.store(true, Ordering::Relaxed);
    let mut second = pin!(boss.client.sync());
    {
        let mut first = pin!(boss.client.sync());
        assert!(poll(first.as_mut()).is_pending() && poll(second.as_mut()).is_pending());
    }
    assert_eq!(run(second).unwrap().uploaded, 1);
    assert_eq!(boss.pending(), 0);
}

#[test]
fn what_a_flow_drops_that_has_the_device_is_not_under_way_any_more() {
    let world = World::new();
    let boss = world.device("boss");
    let _driver = boss.client.synchronize_by_itself();
    shop(&boss, "Cup");
    boss.network.pauses.store(true, Ordering::Relaxed);
    let client = boss.client.clone();
    let mut sync = Box::pin(async move { client.sync().await });
    assert!(poll(sync.as_mut()).is_pending());
    assert!(boss.client.sync_status().unwrap().running.is_some());
    boss.client
        .run_natively(|cx| {
            assert_eq!(cx.count(query!(Customer))?, 1);
            drop(sync);
            Ok(())
        })
        .unwrap();
    let status = boss.client.sync_status().unwrap();
    assert!(status.running.is_none() && status.next_try.is_some(), "{status:?}");
}

#[test]
fn everybody_hears_of_a_failure() {
    let world = World::new();
    let boss = world.device("boss");
    boss.network.pauses.store(true, Ordering::Relaxed);
    boss.network.fail(&[Fault::NoConnection]);
    let (mut first, mut second) = (pin!(boss.client.sync()), pin!(boss.client.sync()));
    assert!(poll(first.as_mut()).is_pending() && poll(second.as_mut()).is_pending());
    assert!(matches!(run(first), Err(FlowError::Offline)));
    assert!(matches!(poll(second), Poll::Ready(Err(FlowError::Offline))));
}

/// Commits work for several batches and a long answer, so that a synchronize has many points.
fn much_work(world: &World, boss: &Device, round: usize) {
    let second = world.open::<Shops>("second.db").unwrap();
    run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    for number in 0..60 {
        shop(&second, &format!("{round} theirs {number}"));
    }
    second.sync().unwrap();
    for number in 0..3 {
        shop(boss, &format!("{round} mine {number}"));
    }
}

#[test]
fn a_synchronize_that_is_stopped_at_any_point_loses_and_doubles_nothing() {
    let world = World::new();
    let mut boss = world.device("boss");
    let mut points = 0;
    for round in 0.. {
        much_work(&world, &boss, round);
        boss.network.pauses.store(true, Ordering::Relaxed);
        let ended = {
            let mut sync = pin!(boss.client.sync());
            let ended = (0..=round).find_map(|_| match poll(sync.as_mut()) {
                Poll::Ready(ended) => Some(ended),
                Poll::Pending => None,
            });
            run(boss.client.cancel_sync()).unwrap();
            ended.unwrap_or_else(|| run(sync))
        };
        assert!(boss.client.sync_status().unwrap().running.is_none());
        let is_stopped = matches!(ended, Err(FlowError::Cancelled));
        points += usize::from(is_stopped);
        // Every other time the process ends before it synchronizes again.
        if round % 2 == 1 {
            boss = boss.reopen(&world);
        }
        boss.network.pauses.store(false, Ordering::Relaxed);
        boss.sync().unwrap();
        assert_eq!(boss.pending(), 0);
        assert_eq!(boss.client.count(query!(Customer)).unwrap(), 63 * (round as i64 + 1), "round {round}");
        if !is_stopped {
            break;
        }
    }
    assert!(points > 5, "there are not only {points} points to stop at");
    let other = world.open::<Shops>("third.db").unwrap();
    run(other.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    other.sync().unwrap();
    assert_eq!(other.client.count(query!(Customer)).unwrap(), 63 * (points as i64 + 1));
}

#[test]
fn what_waits_for_its_turn_is_stopped_as_well() {
    let world = World::new();
    let boss = world.device("boss");
    boss.network.pauses.store(true, Ordering::Relaxed);
    let mut first = pin!(boss.client.sync());
    assert!(poll(first.as_mut()).is_pending());
    shop(&boss, "Cup");
    let mut second = pin!(boss.client.sync());
    assert!(poll(second.as_mut()).is_pending());
    run(boss.client.cancel_sync()).unwrap();
    assert!(matches!(poll(first), Poll::Ready(Err(FlowError::Cancelled))));
    assert!(matches!(poll(second), Poll::Ready(Err(FlowError::Cancelled))));
    assert_eq!(boss.sync().unwrap().uploaded, 1);
    run(boss.client.cancel_sync()).unwrap();
    assert_eq!(boss.sync().unwrap().uploaded, 0, "there was nothing to stop");
}

#[test]
fn an_app_that_is_opened_again_knows_when_the_server_answered() {
    let world = World::new();
    let mut boss = world.device("boss");
    for brings in [true, false] {
        boss.outside.pass(60_000);
        if brings {
            shop(&boss, "Cup");
        }
        boss.sync().unwrap();
        let now = tidewater::sync::Environment::now(&*boss.outside);
        boss = boss.reopen(&world);
        let status = boss.client.sync_status().unwrap();
        assert_eq!((status.last_answer, status.last_success), (Some(now), Some(now)), "brings: {brings}");
    }
}

#[test]
fn what_arrived_before_the_process_was_killed_is_an_answer() {
    let world = World::new();
    let boss = world.device("boss");
    boss.outside.pass(60_000);
    shop(&boss, "Cup");
    boss.sync().unwrap();
    let now = tidewater::sync::Environment::now(&*boss.outside);
    let killed = boss.killed_as::<Shops>(&world);
    assert_eq!(killed.client.sync_status().unwrap().last_answer, Some(now));
}

#[test]
fn the_status_says_how_old_what_waits_is_and_how_far_a_synchronize_came() {
    let world = World::new();
    let boss = world.device("boss");
    assert_eq!(boss.client.sync_status().unwrap().oldest_unsent, None);
    let first = tidewater::sync::Environment::now(&*boss.outside);
    shop(&boss, "Cup");
    boss.outside.pass(60_000);
    shop(&boss, "Mug");
    boss.network.fail(&[Fault::NoConnection]);
    assert!(boss.sync().is_err());
    let status = boss.client.sync_status().unwrap();
    assert_eq!(status.oldest_unsent, Some(first));
    assert_eq!(status.last_answer, Some(first), "of the first synchronize");
    assert!(status.next_try > Some(first));
    boss.network.fail(&[Fault::Status(500); 2]);
    assert!(boss.sync().is_err());
    assert!(boss.client.sync_status().unwrap().last_answer > Some(first), "a refusal is an answer");
    boss.network.pauses.store(true, Ordering::Relaxed);
    let mut sync = pin!(boss.client.sync());
    assert!(poll(sync.as_mut()).is_pending());
    let running = boss.client.sync_status().unwrap().running.unwrap();
    assert_eq!((running.kind, running.trigger), (SyncKind::Full, Trigger::Request));
    assert_eq!(running.since, tidewater::sync::Environment::now(&*boss.outside));
    run(sync).unwrap();
    let status = boss.client.sync_status().unwrap();
    assert_eq!((status.oldest_unsent, status.running, status.next_try), (None, None, None));
}

#[test]
fn the_history_says_what_each_synchronize_came_to_and_survives_the_process() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    boss.network.fail(&[Fault::NoConnection, Fault::NoConnection]);
    assert!(boss.sync().is_err());
    boss.outside.pass(60_000);
    assert!(boss.sync().is_err());
    boss.sync().unwrap();
    boss.network.pauses.store(true, Ordering::Relaxed);
    {
        let mut sync = pin!(boss.client.sync());
        assert!(poll(sync.as_mut()).is_pending());
        run(boss.client.cancel_sync()).unwrap();
        assert!(run(sync).is_err());
    }
    let expected = [("cancelled", 1), ("done", 1), ("offline", 2), ("done", 1)];
    let expected = expected.map(|(outcome, times)| (outcome.to_owned(), times));
    assert_eq!(outcomes(&boss), expected);
    let history = boss.client.sync_history().unwrap();
    assert_eq!(history[1].report.uploaded, 1);
    assert_eq!((history[2].ended.milliseconds() - history[2].began.milliseconds()), 60_000);
    let boss = boss.reopen(&world);
    assert_eq!(boss.client.sync_history().unwrap(), history);
}

#[test]
fn the_history_of_a_first_download_into_a_new_file_is_kept() {
    let world = World::new();
    let boss = world.device("boss");
    for number in 0..60 {
        shop(&boss, &format!("Shop {number}"));
    }
    boss.sync().unwrap();
    let second = world.open::<Shops>("second.db").unwrap();
    run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    second.network.fail(&[Fault::NoConnection]);
    assert!(second.sync().is_err());
    second.sync().unwrap();
    assert_eq!(outcomes(&second), [("done".to_owned(), 1), ("offline".to_owned(), 1)]);
}

#[test]
fn the_history_has_an_end() {
    let world = World::new();
    let boss = world.device("boss");
    for round in 0..limits::HISTORY + 20 {
        boss.network.fail(if round % 2 == 0 { &[Fault::NoConnection] } else { &[Fault::None] });
        let _ = boss.sync();
    }
    let first = boss.client.sync_history().unwrap();
    assert_eq!(first.len(), limits::HISTORY);
    let boss = boss.reopen(&world);
    assert_eq!(boss.client.sync_history().unwrap(), first);
}

#[test]
fn every_account_has_a_history_of_its_own() -> FlowResult {
    let world = World::new();
    let device = world.device("boss");
    run(device.client.sign_out())?;
    assert!(matches!(device.client.sync_history(), Err(FlowError::SignedOut)));
    run(device.client.sign_in("anna", crate::world::PASSWORD))?;
    assert_eq!(device.client.sync_history()?, []);
    run(device.client.sign_in("boss", crate::world::PASSWORD))?;
    assert_eq!(device.client.sync_history()?.len(), 1);
    Ok(())
}
