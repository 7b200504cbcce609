//! Synchronizing over a network that fails.

use crate::app::*;
use crate::world::{Device, Fault, World};
use std::collections::BTreeSet;
use tidewater::device::CommitObject;
use tidewater::flow::{FlowError, StoreError};
use tidewater::prelude::*;
use tidewater::store::device::points;
use tidewater_model::limits;

fn shop(device: &Device, name: &str) -> Obj<Customer> {
    let mut shop = device.client.create(Customer { name: name.to_owned(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

/// A manager's device that has sent so many shops.
fn stocked(world: &World, number: usize) -> Device {
    let boss = world.device("boss");
    for number in 0..number {
        shop(&boss, &format!("Shop {number}"));
    }
    boss.sync().unwrap();
    boss
}

/// Another device of the manager, which has nothing yet.
fn entering(world: &World, name: &str) -> Device {
    let device = world.open::<Shops>(name).unwrap();
    crate::world::run(device.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    device
}

fn shops(device: &Device) -> BTreeSet<String> {
    device.client.retrieve(query!(Customer)).unwrap().iter().map(|one| one.name.clone()).collect()
}

#[test]
fn what_one_device_commits_another_sees() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let mut cup = shop(&boss, "Cup");
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().downloaded, 0, "it is not hers");
    cup.rep = Some(anna.client.me().unwrap().into());
    boss.client.commit(&mut cup).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(shops(&anna), BTreeSet::from(["Cup".to_owned()]));
    cup.rep = None;
    boss.client.commit(&mut cup).unwrap();
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().removed, 1);
    assert!(shops(&anna).is_empty());
}

#[test]
fn a_lost_request_and_a_lost_answer_are_sent_again_as_the_same_bytes() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    for fault in [Fault::Lost, Fault::AnswerLost, Fault::BreaksAfter(1), Fault::BreaksAfter(2)] {
        boss.network.fail(&[fault]);
        assert!(matches!(boss.sync(), Err(FlowError::Offline)), "{fault:?}");
        let status = boss.client.sync_status().unwrap();
        assert!(status.next_try.is_some() && status.running.is_none());
        // A commit in between travels with the next batch.
        shop(&boss, &format!("{fault:?}"));
    }
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (5, 0));
    let requests = boss.network.requests.lock().unwrap();
    let first: BTreeSet<_> = requests
        .iter()
        .filter_map(|one| one.batch.clone())
        .filter(|one| one.seq == 1)
        .map(|one| one.groups.into_vec())
        .collect();
    assert_eq!(first.len(), 1, "a frozen batch never changes");
    drop(requests);
    assert_eq!(boss.pending(), 0);
    assert_eq!(shops(&boss).len(), 5);
    assert!(boss.client.sync_status().unwrap().last_error.is_none());
}

#[test]
fn a_kill_at_any_point_of_a_synchronize_loses_and_doubles_nothing() {
    let world = World::new();
    let (boss, mut anna) = (world.device("boss"), world.device("anna"));
    let me = anna.client.me().unwrap();
    let mut expected = BTreeSet::new();
    for (round, point) in points::ALL.iter().flat_map(|point| [point.before, point.after]).enumerate() {
        let name = format!("Shop {round}");
        let mut cup = shop(&boss, &name);
        cup.rep = Some(me.into());
        boss.client.commit(&mut cup).unwrap();
        boss.sync().unwrap();
        expected.insert(name);
        let mut visit =
            anna.client.retrieve(query!(Customer)).unwrap().first().map(|shop| {
                anna.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap()
            });
        if let Some(visit) = &mut visit {
            anna.client.commit(visit).unwrap();
        }
        anna.outside.stop_at(point, 0);
        let _ = anna.sync();
        anna = anna.reopen(&world);
        anna.sync().unwrap();
        assert_eq!(shops(&anna), expected, "{point}");
        assert_eq!(anna.pending(), 0, "{point}");
    }
    boss.sync().unwrap();
    let visits = points::ALL.len() as i64 * 2 - 1;
    assert_eq!(anna.client.count(query!(Visit)).unwrap(), visits);
    assert_eq!(boss.client.count(query!(Visit)).unwrap(), visits);
}

#[test]
fn a_first_download_that_breaks_off_resumes_and_shows_nothing_half() {
    let world = World::new();
    stocked(&world, 200);
    let second = entering(&world, "second.db");
    let early = shop(&second, "Early");
    second.network.fail(&[Fault::BreaksAfter(6)]);
    assert!(matches!(second.sync(), Err(FlowError::Offline)));
    assert_eq!(shops(&second), BTreeSet::from(["Early".to_owned()]), "nothing half is shown");
    let second = second.reopen(&world);
    let late = shop(&second, "Late");
    second.network.fail(&[Fault::BreaksAfter(5)]);
    assert!(second.sync().is_err());
    let report = second.sync().unwrap();
    assert!(report.downloaded < 200, "it went on where it broke off: {report}");
    assert_eq!(shops(&second).len(), 202);
    assert!(second.client.get(early.id()).is_ok() && second.client.get(late.id()).is_ok());
    assert_eq!(second.pending(), 0);
    let second = second.reopen(&world);
    assert_eq!(shops(&second).len(), 202);
    assert_eq!(second.sync().unwrap().downloaded, 0);
}

#[test]
fn a_download_whose_session_ends_goes_on_where_it_was_after_the_sign_in() {
    let world = World::new();
    let boss = stocked(&world, 200);
    let second = entering(&world, "second.db");
    second.network.fail(&[Fault::BreaksAfter(6), Fault::Status(401)]);
    assert!(matches!(second.sync(), Err(FlowError::Offline)));
    assert!(matches!(second.sync(), Err(FlowError::SessionExpired)));
    assert_eq!(shops(&second), BTreeSet::new(), "nothing half is shown");
    crate::world::run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    let report = second.sync().unwrap();
    assert!(report.downloaded < 200, "it went on where it broke off: {report}");
    let cursors: Vec<_> =
        second.network.requests.lock().unwrap().iter().map(|it| it.cursor.clone()).collect();
    assert!(matches!(&cursors[..], [None, Some(_)]), "{cursors:?}");
    assert_eq!(shops(&second), shops(&boss));
}

#[test]
fn a_kill_in_a_first_download_is_survived_at_every_point() {
    let world = World::new();
    let boss = stocked(&world, 90);
    // How often each is passed before the last time: there is one batch, and one download.
    let kills =
        [(points::LOAD, 2), (points::NOTE, 2), (points::APPLY, 0), (points::PUBLISH, 0), (points::CUT, 0)];
    let kills = kills.into_iter().flat_map(|(point, most)| [(point.before, most), (point.after, most)]);
    for (number, (point, most)) in kills.enumerate() {
        for passes in BTreeSet::from([0, most]) {
            let device = entering(&world, &format!("new{number}-{passes}.db"));
            let own = shop(&device, &format!("Own {number} {passes}"));
            device.outside.stop_at(point, passes);
            let ended = device.sync();
            let is_killed = matches!(ended, Err(FlowError::Store(StoreError::Stopped { .. })));
            assert!(is_killed, "{point} {passes}: {ended:?}");
            let device = device.reopen(&world);
            assert!(device.client.get(own.id()).is_ok(), "{point}");
            device.sync().unwrap();
            boss.sync().unwrap();
            assert_eq!(shops(&device), shops(&boss), "{point}");
            assert_eq!(device.pending(), 0);
        }
    }
}

#[test]
fn a_long_delta_is_staged_and_shown_at_once() {
    let world = World::new();
    let (boss, second) = (world.device("boss"), world.open::<Shops>("second.db").unwrap());
    shop(&boss, "First");
    boss.sync().unwrap();
    crate::world::run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    second.sync().unwrap();
    for number in 0..150 {
        shop(&boss, &format!("Shop {number}"));
    }
    boss.sync().unwrap();
    let mut mine = second.client.retrieve(query!(Customer)).unwrap().pop().unwrap();
    mine.notes = "mine".to_owned();
    second.client.commit(&mut mine).unwrap();
    second.network.fail(&[Fault::BreaksAfter(5)]);
    assert!(second.sync().is_err());
    assert_eq!(shops(&second).len(), 1, "nothing half is shown");
    let second = second.reopen(&world);
    let mut again = second.client.get(mine.id()).unwrap();
    again.notes = "mine again".to_owned();
    second.client.commit(&mut again).unwrap();
    second.sync().unwrap();
    assert_eq!(shops(&second).len(), 151);
    assert_eq!(second.client.get(mine.id()).unwrap().notes, "mine again");
    boss.sync().unwrap();
    assert_eq!(boss.client.get(mine.id()).unwrap().notes, "mine again");
}

#[test]
fn a_downloaded_row_shows_with_the_unsent_members_on_top() {
    let world = World::new();
    let (boss, second) = (world.device("boss"), world.open::<Shops>("second.db").unwrap());
    crate::world::run(second.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    let mut cup = shop(&boss, "Cup");
    boss.sync().unwrap();
    second.sync().unwrap();
    let mut seen = second.client.get(cup.id()).unwrap();
    cup.phone = "theirs".to_owned();
    cup.notes = "theirs".to_owned();
    boss.client.commit(&mut cup).unwrap();
    boss.sync().unwrap();
    // The other device commits while a synchronize without an upload is under way.
    second.network.fail(&[Fault::None]);
    seen.notes = "mine".to_owned();
    second.client.commit(&mut seen).unwrap();
    let report = second.sync().unwrap();
    assert_eq!(report.rejected, 0);
    let now = second.client.get(cup.id()).unwrap();
    assert_eq!((&*now.phone, &*now.notes), ("theirs", "mine"), "the members merge, the last wins");
    boss.sync().unwrap();
    assert_eq!(boss.client.get(cup.id()).unwrap().notes, "mine");
}

#[test]
fn what_is_sent_and_never_readable_leaves_the_device() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let mut feedback = anna.client.create(Feedback { text: "too loud".to_owned() }).unwrap();
    anna.client.commit(&mut feedback).unwrap();
    assert_eq!(anna.client.count(query!(Feedback)).unwrap(), 1, "it stays until it is sent");
    anna.sync().unwrap();
    assert_eq!(anna.client.count(query!(Feedback)).unwrap(), 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Feedback)).unwrap(), 1);
}

#[test]
fn a_number_that_the_server_assigns_comes_back() {
    let world = World::new();
    let boss = world.device("boss");
    let cup = shop(&boss, "Cup");
    let mut visit = boss.client.create(Visit { customer: cup.as_ref(), ..Visit::default() }).unwrap();
    boss.client.commit(&mut visit).unwrap();
    assert!(visit.number.is_pending());
    boss.sync().unwrap();
    boss.client.refresh(&mut visit).unwrap();
    assert!(visit.number.value().is_some());
}

#[test]
fn a_synchronize_that_brings_nothing_writes_nothing() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    boss.sync().unwrap();
    boss.sync().unwrap();
    boss.outside.stop_at(points::APPLY.before, 0);
    assert_eq!(boss.sync().unwrap(), tidewater::device::SyncReport::default());
    assert!(boss.client.sync_status().unwrap().last_success.is_some());
}

#[test]
fn a_large_outbox_travels_in_several_batches() {
    let world = World::new();
    let boss = world.device("boss");
    let count = 2 * limits::BATCH_OPERATIONS + 100;
    let new = |number| boss.client.create(Customer { name: format!("Shop {number}"), ..Customer::default() });
    let mut shops: Vec<_> = (0..count).map(|number| new(number).unwrap()).collect();
    let mut each: Vec<_> = shops.iter_mut().map(|shop| shop as &mut dyn CommitObject).collect();
    boss.client.commit_all(&mut each).unwrap();
    assert_eq!(boss.sync().unwrap().uploaded, count as u64);
    let requests = boss.network.requests.lock().unwrap();
    let pulls: Vec<bool> = requests.iter().skip(1).map(|request| request.pull).collect();
    assert_eq!(pulls, [false, false, true], "the last request carries the download");
}

#[test]
fn a_batch_that_is_refused_is_cut_smaller_until_the_culprit_is_alone() {
    let world = World::new();
    let boss = world.device("boss");
    for number in 0..4 {
        shop(&boss, &format!("Shop {number}"));
    }
    // Twice for four, twice for two, twice for one; then that one is set aside and the rest goes.
    boss.network.fail(&[Fault::Status(413); 6]);
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (3, 1));
    let rejected = boss.client.rejected().unwrap();
    assert_eq!(rejected[0].reason, tidewater::wire::message::Reason::Undeliverable);
    rejected.into_iter().next().unwrap().retry().unwrap();
    assert_eq!(boss.sync().unwrap().uploaded, 1);
}

#[test]
fn a_batch_at_which_the_server_dies_is_cut_smaller_until_the_culprit_is_alone() {
    for status in [500, 502, 503, 504] {
        let world = World::new();
        let boss = world.device("boss");
        for number in 0..4 {
            shop(&boss, &format!("Shop {number}"));
        }
        let (dies, answers) = (Fault::Status(status), Fault::None);
        // With four, with two, and with one; in between it answers what is asked without them.
        boss.network.fail(&[dies, answers, dies]);
        boss.network.fail(&[dies, answers, dies]);
        boss.network.fail(&[dies, answers, dies, answers, dies, answers, dies, answers, dies]);
        let report = boss.sync().unwrap();
        assert_eq!((report.uploaded, report.rejected), (3, 1), "{status}");
        let reason = boss.client.rejected().unwrap().remove(0).reason.clone();
        assert_eq!(reason, tidewater::wire::message::Reason::Undeliverable);
    }
}

#[test]
fn a_server_that_is_started_anew_makes_nothing_undeliverable() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    let (gone, there) = (Fault::Status(502), Fault::None);
    boss.network.fail(&[gone, there, gone, there, gone, there, gone]);
    assert_eq!(boss.sync().unwrap().uploaded, 1);
    assert!(boss.client.rejected().unwrap().is_empty());
}

#[test]
fn a_server_that_fails_at_everything_makes_nothing_undeliverable_and_is_left_in_peace() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    for (status, code) in [(500, "status-500"), (502, "offline"), (503, "offline"), (504, "offline")] {
        boss.network.fail(&[Fault::Status(status); 9]);
        assert_eq!(boss.sync().unwrap_err().code(), code);
        let left = std::mem::take(&mut *boss.network.faults.lock().unwrap()).len();
        assert_eq!(left, 7, "it was asked with the batch, and without");
        assert!(boss.client.rejected().unwrap().is_empty());
        assert_eq!(boss.pending(), 1);
    }
}

#[test]
fn a_server_that_asks_for_patience_gets_the_same_batch_after_the_wait() {
    let world = World::new();
    let boss = world.device("boss");
    for number in 0..3 {
        shop(&boss, &format!("Shop {number}"));
    }
    boss.network.waits.lock().unwrap().clear();
    boss.network.fail(&[Fault::Patience(1), Fault::Patience(30), Fault::None]);
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (3, 0));
    assert_eq!(*boss.network.waits.lock().unwrap(), [0, 1, 30]);
    assert_eq!(boss.network.requests.lock().unwrap().last().unwrap().cuts.len(), 1, "nothing was cut again");
}

#[test]
fn patience_has_an_end() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    boss.network.waits.lock().unwrap().clear();
    boss.network.fail(&[Fault::Patience(1); 6]);
    assert!(matches!(boss.sync(), Err(FlowError::Refused { .. })));
    assert_eq!(boss.network.waits.lock().unwrap().len(), 6, "the first, and five more after a wait");
    boss.network.fail(&[Fault::Patience(3_600)]);
    assert!(matches!(boss.sync(), Err(FlowError::Refused { .. })), "nobody waits an hour within a call");
    assert_eq!(boss.sync().unwrap().uploaded, 1);
}

#[test]
fn a_restored_device_file_is_told_apart_and_applies_nothing() {
    let world = World::new();
    let boss = world.device("boss");
    shop(&boss, "Cup");
    boss.sync().unwrap();
    let files = || std::fs::read_dir(world.path("")).unwrap().map(|entry| entry.unwrap().path());
    let own = |path: &std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with("boss.");
    let path = boss.path.clone();
    drop(boss);
    let backup: Vec<_> =
        files().filter(own).map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
    let boss = world.open::<Shops>(path.file_name().unwrap().to_str().unwrap()).unwrap();
    shop(&boss, "Mug");
    boss.sync().unwrap();
    drop(boss);
    files().filter(own).for_each(|path| std::fs::remove_file(path).unwrap());
    backup.iter().for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
    let boss = world.open::<Shops>(path.file_name().unwrap().to_str().unwrap()).unwrap();
    shop(&boss, "Jar");
    let before = shops(&boss);
    assert!(matches!(boss.sync(), Err(FlowError::Forked { .. })));
    assert_eq!(shops(&boss), before);
    assert_eq!(boss.pending(), 1);
}

#[test]
fn what_may_not_be_read_any_more_leaves_no_byte_behind() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let mut cup = shop(&boss, "Cup");
    cup.rep = Some(anna.client.me().unwrap().into());
    cup.notes = "a canary in the notes".to_owned();
    cup.secret = "a canary in the secret".to_owned();
    boss.client.commit(&mut cup).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert!(world.holds("anna", "canary in the notes") && !world.holds("anna", "canary in the secret"));
    crate::world::run(world.server.accounts().set_roles("anna", &["Manager".into(), "Rep".into()])).unwrap();
    anna.sync().unwrap();
    assert!(world.holds("anna", "canary in the secret"));
    let mut edited = anna.client.get(cup.id()).unwrap();
    edited.notes = "what she wrote herself".to_owned();
    anna.client.commit(&mut edited).unwrap();
    crate::world::run(world.server.accounts().set_roles("anna", &["Rep".into()])).unwrap();
    anna.sync().unwrap();
    assert!(!world.holds("anna", "canary in the secret"), "a member went out of sight");
    cup.rep = None;
    cup.notes = "another canary in the notes".to_owned();
    boss.client.commit(&mut cup).unwrap();
    boss.sync().unwrap();
    edited.phone = "1".to_owned();
    anna.client.refresh(&mut edited).unwrap();
    anna.client.commit(&mut edited).unwrap();
    anna.sync().unwrap();
    assert!(anna.client.get(cup.id()).is_err());
    assert_eq!(anna.client.rejected().unwrap().len(), 1);
    assert!(!world.holds("anna", "canary"), "a row went out of sight");
}

#[test]
fn what_a_repeated_answer_took_away_comes_back_with_the_right_to_see_it() {
    let world = World::new();
    let boss = world.device("boss");
    let roles = |role: &str| {
        crate::world::run(world.server.accounts().set_roles("boss", &[role.into()])).unwrap();
    };
    boss.sync().unwrap();
    let cup = shop(&boss, "Cup");
    let mut own = shop(&boss, "Own");
    (own.rep, own.secret) = (Some(boss.client.me().unwrap().into()), "a secret".to_owned());
    boss.client.commit(&mut own).unwrap();
    boss.network.fail(&[Fault::AnswerLost]);
    boss.sync().unwrap_err();
    shop(&boss, "Next");
    roles("Rep");
    boss.network.fail(&[Fault::None, Fault::NoConnection]);
    boss.sync().unwrap_err();
    assert!(boss.client.get(cup.id()).is_err(), "the repeated answer says what a rep sees");
    roles("Manager");
    boss.sync().unwrap();
    assert_eq!(boss.client.get(cup.id()).unwrap().name, "Cup");
    assert_eq!(boss.client.get(own.id()).unwrap().secret, "a secret");
}

#[test]
fn where_the_whole_object_counts_the_last_one_decides_all_of_it() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let plan = Opening { day: "Monday".to_owned(), from: 8, to: 12 };
    let mut plan = boss.client.create(plan).unwrap();
    boss.client.commit(&mut plan).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut hers = anna.client.get(plan.id()).unwrap();
    plan.from = 9;
    boss.client.commit(&mut plan).unwrap();
    boss.sync().unwrap();
    hers.to = 18;
    anna.client.commit(&mut hers).unwrap();
    let report = anna.sync().unwrap();
    assert_eq!(report.rejected, 0, "only members that she may write are sent");
    boss.sync().unwrap();
    boss.client.refresh(&mut plan).unwrap();
    assert_eq!((plan.from, plan.to), (8, 18), "not a mixture of both");
}
