//! Filters: what matches is put, what does not any more goes away, and guests leave.

use super::*;
use std::collections::BTreeSet;
use tidewater::device::Client;
use tidewater::wire::frame::decode;
use tidewater::wire::message::{Base, Frame, Group, OperationChange, Page};

fn task(device: &Device, name: &str) -> Task {
    Task { name: name.to_owned(), rep: account(device), ..Task::default() }
}

fn tasks(client: &Client) -> BTreeSet<String> {
    client.retrieve(query!(Task)).unwrap().iter().map(|task| task.name.clone()).collect()
}

fn names<const COUNT: usize>(names: [&str; COUNT]) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[test]
fn a_first_download_brings_what_matches() {
    let (world, boss, anna) = two();
    for number in 0..45 {
        made(&boss, Task { done: number % 3 > 0, ..task(&anna, &format!("task {number}")) });
    }
    boss.sync().unwrap();
    assert_eq!(count!(boss, Task), 15, "the sender does not keep the others either");
    anna.sync().unwrap();
    assert_eq!(count!(anna, Task), 15);
    let other = world.open::<Tasks>("another device").unwrap();
    run(other.client.sign_in("anna", crate::world::PASSWORD)).unwrap();
    let report = other.sync().unwrap();
    assert_eq!((count!(other, Task), report.downloaded), (15, 15 + 1), "and her own account");
}

#[test]
fn what_does_not_match_any_more_goes_away_and_comes_back() {
    let (_world, boss, anna) = two();
    let mut one = made(&boss, task(&anna, "one"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(tasks(&anna.client), names(["one"]));
    one.done = true;
    boss.client.commit(&mut one).unwrap();
    boss.sync().unwrap();
    assert_eq!((anna.sync().unwrap().removed, count!(anna, Task)), (1, 0));
    call(&boss, fetch_task {}, one.id());
    let mut one = boss.client.get(one.id()).unwrap();
    one.done = false;
    boss.client.commit(&mut one).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(tasks(&anna.client), names(["one"]));
}

#[test]
fn a_filter_follows_references() {
    let (_world, boss, anna) = two();
    let region = |name: &str, rep| Region { name: name.to_owned(), open: true, rep };
    let (mut north, mut south) =
        (made(&boss, region("north", account(&anna))), made(&boss, region("south", None)));
    for (name, region) in [("one", &north), ("two", &north), ("hidden", &south)] {
        made(&boss, Task { region: Some(region.id().into()), ..task(&anna, name) });
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(tasks(&anna.client), names(["one", "two"]), "she may not see whether the south is open");
    north.open = false;
    boss.client.commit(&mut north).unwrap();
    boss.sync().unwrap();
    assert_eq!((anna.sync().unwrap().removed, count!(anna, Task)), (2, 0));
    north.open = true;
    boss.client.commit(&mut north).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(tasks(&anna.client), names(["one", "two"]));
    // A change that she may not see leaves no trace.
    south.open = false;
    boss.client.commit(&mut south).unwrap();
    boss.sync().unwrap();
    let report = anna.sync().unwrap();
    assert_eq!((report.downloaded, report.removed), (0, 0));
    anna.sync().unwrap();
    let requests = anna.network.requests.lock().unwrap();
    let [.., before, after] = requests.as_slice() else { panic!("two requests at least") };
    assert_eq!(before.cursor, after.cursor);
    drop(requests);
    // When she may see the region, what it decides arrives.
    south.open = true;
    south.rep = account(&anna);
    boss.client.commit(&mut south).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(tasks(&anna.client), names(["hidden", "one", "two"]));
}

#[test]
fn a_filter_reads_only_what_the_account_may_read() {
    let (_world, boss, anna) = two();
    let mut own = made(&boss, Rumour { title: "hers".to_owned(), hot: true, owner: account(&anna) });
    made(&boss, Rumour { title: "not hers".to_owned(), hot: true, owner: None });
    boss.sync().unwrap();
    anna.sync().unwrap();
    let titles = |device: &Device| {
        let rumours = device.client.retrieve(query!(Rumour)).unwrap();
        rumours.iter().map(|rumour| rumour.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&anna), ["hers"], "which of the others are hot, nothing tells");
    assert_eq!(titles(&boss), ["hers", "not hers"]);
    own.owner = None;
    boss.client.commit(&mut own).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(count!(anna, Rumour), 0);
}

#[test]
fn a_guest_leaves_at_the_next_full_synchronize() {
    let (world, boss, anna) = two();
    let done = made(&boss, Task { done: true, ..task(&anna, "done") });
    let open = made(&boss, task(&anna, "open"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    call(&anna, fetch_task {}, done.id());
    call(&anna, fetch_task {}, open.id());
    assert_eq!(tasks(&anna.client), names(["done", "open"]));
    let anna = anna.reopen_as::<Tasks>(&world);
    assert_eq!(tasks(&anna.client), names(["done", "open"]), "it is remembered who is a guest");
    assert_eq!((anna.sync().unwrap().removed, tasks(&anna.client)), (1, names(["open"])));
}

#[test]
fn a_guest_with_unsent_changes_stays_until_they_are_sent() {
    let (_world, boss, anna) = two();
    let mut one = made(&boss, task(&anna, "one"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    one.done = true;
    boss.client.commit(&mut one).unwrap();
    boss.sync().unwrap();
    // While the answer is under way, she changes it.
    let mut hers = anna.client.get(one.id()).unwrap();
    hers.name = "hers".to_owned();
    anna.network.pauses.store(true, std::sync::atomic::Ordering::Relaxed);
    let mut sync = Box::pin(anna.client.sync());
    assert!(crate::world::poll(sync.as_mut()).is_pending());
    anna.client.commit(&mut hers).unwrap();
    run(sync).unwrap();
    assert_eq!(tasks(&anna.client), names(["hers"]), "it is hers until it is sent");
    assert_eq!(anna.pending(), 1);
    assert_eq!(anna.sync().unwrap().uploaded, 1);
    assert_eq!(count!(anna, Task), 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Task)).unwrap(), 0);
}

#[test]
fn a_guest_that_its_change_makes_match_is_no_guest_any_more() {
    let (_world, boss, anna) = two();
    let one = made(&boss, Task { done: true, ..task(&anna, "one") });
    boss.sync().unwrap();
    anna.sync().unwrap();
    call(&anna, fetch_task {}, one.id());
    let mut hers = anna.client.get(one.id()).unwrap();
    hers.done = false;
    anna.client.commit(&mut hers).unwrap();
    for _ in 0..2 {
        anna.sync().unwrap();
        assert_eq!(tasks(&anna.client), names(["one"]));
    }
    boss.sync().unwrap();
    assert_eq!(tasks(&boss.client), names(["one"]));
}

#[test]
fn what_was_created_here_and_does_not_match_leaves_once_it_is_sent() {
    let (_world, _boss, anna) = two();
    made(&anna, Task { done: true, ..task(&anna, "done") });
    made(&anna, task(&anna, "open"));
    assert_eq!(count!(anna, Task), 2);
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.downloaded), (2, 2), "what matches, and the name of the rep");
    assert_eq!(tasks(&anna.client), names(["open"]));
}

#[test]
fn another_filter_reads_its_entity_again_and_no_other() {
    let (mut world, boss, anna) = two();
    let mut reports = Vec::new();
    for number in 0..4 {
        made(&boss, Task { done: number > 0, ..task(&anna, &format!("task {number}")) });
        made(&boss, Region { name: format!("region {number}"), rep: account(&anna), ..Region::default() });
        reports.push(made(&boss, Report { text: format!("report {number}") }));
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!((count!(anna, Task), count!(anna, Region), count!(anna, Report)), (1, 4, 0));
    world.restart::<later::Tasks>();
    let anna = anna.reopen_as::<later::Tasks>(&world);
    let report = anna.sync().unwrap();
    assert_eq!(report.downloaded, 3 + 4 + 1, "three tasks instead of one, all reports, and who the rep is");
    let done = anna.client.retrieve(query!(later::Task)).unwrap();
    assert_eq!(done.len(), 3);
    assert_eq!(anna.client.count(query!(later::Region)).unwrap(), 4);
}

/// Anna renamed a task and did not send it; then another version of the app wants other tasks.
fn renamed_under_another_filter(meanwhile: impl FnOnce(&Device, &mut Obj<Task>)) -> (World, Device, Device) {
    let (mut world, boss, anna) = two();
    let mut task = made(&boss, task(&anna, "one"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut hers = anna.client.retrieve(query!(Task)).unwrap().remove(0);
    hers.name = "hers".to_owned();
    anna.client.commit(&mut hers).unwrap();
    meanwhile(&boss, &mut task);
    world.restart::<later::Tasks>();
    let [boss, anna] = [boss, anna].map(|device| device.reopen_as::<later::Tasks>(&world));
    (world, boss, anna)
}

fn later_tasks(device: &Device) -> Vec<String> {
    let tasks = device.client.retrieve(query!(later::Task)).unwrap();
    tasks.iter().map(|task| task.name.clone()).collect()
}

#[test]
fn an_unsent_change_of_what_another_filter_leaves_out_is_still_merged_by_what_its_user_saw() {
    let (_world, boss, anna) = renamed_under_another_filter(|_, _| {});
    // This sends nothing of it, and reads the tasks again.
    run(anna.client.sync_where(query!(later::Region))).unwrap();
    assert_eq!((later_tasks(&anna), anna.pending()), (vec!["hers".to_owned()], 1));
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected, report.merged), (1, 0, 0));
    assert_eq!(later_tasks(&anna), Vec::<String>::new(), "the guest leaves once it is sent");
    run(boss.client.sync_where(query!(later::Task))).unwrap();
    assert_eq!(later_tasks(&boss), ["hers"]);
}

#[test]
fn what_the_account_may_not_read_any_more_is_erased_under_an_unsent_change_all_the_same() {
    let (_world, _boss, anna) = renamed_under_another_filter(|boss, task| {
        task.rep = None;
        boss.client.commit(task).unwrap();
        boss.sync().unwrap();
    });
    run(anna.client.sync_where(query!(later::Region))).unwrap();
    assert_eq!((later_tasks(&anna), anna.pending()), (Vec::new(), 1));
    assert_eq!(anna.sync().unwrap().rejected, 1, "it is gone");
}

#[test]
fn what_a_calls_answer_leaves_open_is_asked_before_the_flow_goes_on() {
    let (_world, boss, anna) = two();
    let mut task = made(&boss, task(&anna, "one"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut hers = anna.client.retrieve(query!(Task)).unwrap().remove(0);
    hers.name = "hers".to_owned();
    anna.client.commit(&mut hers).unwrap();
    task.rep = None;
    boss.client.commit(&mut task).unwrap();
    boss.sync().unwrap();
    let draft = made(&anna, Draft { text: "draft".to_owned() });
    // The server sends all tasks again, and hers is not among them: perhaps only because it is not wanted.
    *anna.network.lies.lock().unwrap() = Some(|frames| {
        if frames.iter().any(|frame| matches!(frame, Frame::Called(_))) {
            frames.retain(|frame| !matches!(frame, Frame::Page(_)));
            let page = Page { restart: vec!["Task".into()], ..Page::default() };
            frames.insert(frames.len() - 1, Frame::Page(page));
        }
    });
    assert_eq!(run(anna.client.call(hand_in {}, draft.id())).unwrap(), "draft");
    assert_eq!((count!(anna, Task), anna.pending()), (0, 1), "what she may not read is gone with the call");
    *anna.network.lies.lock().unwrap() = None;
    assert_eq!(anna.sync().unwrap().rejected, 1, "it is gone");
}

#[test]
fn what_a_first_download_does_not_bring_is_erased_under_an_unsent_change() {
    let (world, boss, _) = two();
    let anna = world.open::<Tasks>("another device").unwrap();
    run(anna.client.sign_in("anna", crate::world::PASSWORD)).unwrap();
    for number in 0..45 {
        made(&boss, Region { name: format!("region {number}"), rep: account(&anna), ..Region::default() });
    }
    boss.sync().unwrap();
    let mut hers = made(&anna, task(&anna, "what she saw"));
    // The answer breaks off when her task was taken and the download had begun.
    anna.network.fail(&[Fault::BreaksAfter(4)]);
    assert!(anna.sync().is_err());
    assert_eq!(anna.pending(), 0);
    hers.name = "hers".to_owned();
    anna.client.commit(&mut hers).unwrap();
    boss.sync().unwrap();
    let mut theirs = boss.client.get(hers.id()).unwrap();
    theirs.rep = None;
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    // This sends nothing of it.
    run(anna.client.sync_where(query!(Region))).unwrap();
    assert_eq!((count!(anna, Region), count!(anna, Task), anna.pending()), (45, 0, 1));
    assert_eq!(anna.sync().unwrap().rejected, 1, "it is gone");
    let requests = anna.network.requests.lock().unwrap();
    let batch = requests.iter().filter_map(|request| request.batch.as_ref()).next_back().unwrap();
    let groups: Vec<Group> = decode(&batch.groups).unwrap();
    let OperationChange::Update(members) = &groups[0].operations[0].change else { panic!("{groups:?}") };
    assert_eq!(members[0].base, Base::Unread);
}
