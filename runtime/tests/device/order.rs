//! What was committed in an order is judged in that order: nothing that waits is moved before what it needs,
//! or left out where something else that waits leads to it.

use crate::app::*;
use crate::world::World;
use tidewater::prelude::*;
use tidewater::wire::message::Group;
use tidewater::wire::{frame, message::OperationChange};

/// Work that may be locked.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read, write(locked))]
pub struct Project {
    pub name: String,
    pub locked: bool,
}

/// A part of it. Its note is written while the project is not locked, what stands besides always.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read, write(other))]
#[access(Role::Rep, write(note), where = |t, me| !t.project.locked)]
pub struct Task {
    pub project: Ref<Project>,
    pub note: String,
    pub other: String,
}

tidewater::app! {
    /// Work and its parts.
    pub Work {
        roles: Role,
        entities: [Project, Task],
    }
}

fn customer(name: &str) -> Customer {
    Customer { name: name.to_owned(), ..Customer::default() }
}

#[test]
fn a_change_is_not_moved_before_the_one_that_allows_it() {
    let world = World::of::<Work>();
    let boss = world.device_of::<Work>("boss");
    let mut project = boss.client.create(Project { locked: true, ..Project::default() }).unwrap();
    boss.client.commit(&mut project).unwrap();
    let mut task = boss.client.create(Task { project: project.as_ref(), ..Task::default() }).unwrap();
    boss.client.commit(&mut task).unwrap();
    boss.sync().unwrap();
    let anna = world.device_of::<Work>("anna");
    let mut project = anna.client.get(project.id()).unwrap();
    let mut task = anna.client.get(task.id()).unwrap();
    task.other = "seen".to_owned();
    anna.client.commit(&mut task).unwrap();
    project.locked = false;
    anna.client.commit(&mut project).unwrap();
    task.note = "done".to_owned();
    anna.client.commit(&mut task).unwrap();
    task.other = "seen again".to_owned();
    anna.client.commit(&mut task).unwrap();
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (3, 0), "what follows the unlocking still travels as one");
    boss.sync().unwrap();
    let there = boss.client.get(task.id()).unwrap();
    assert_eq!((&*there.note, &*there.other), ("done", "seen again"));
}

#[test]
fn what_waits_is_sent_whole_if_it_leads_over_something_that_was_deleted() {
    let world = World::new();
    let boss = world.device("boss");
    let mut shop = boss.client.create(customer("Cup")).unwrap();
    boss.client.commit(&mut shop).unwrap();
    let mut last = boss.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    let mut visit = boss.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    boss.client.commit_all(&mut [&mut last, &mut visit]).unwrap();
    boss.sync().unwrap();
    let mut passing = boss.client.create(Visit { customer: shop.as_ref(), ..Visit::default() }).unwrap();
    boss.client.commit(&mut passing).unwrap();
    visit.follows = Some(passing.as_ref());
    boss.client.commit(&mut visit).unwrap();
    shop.phone = "1".to_owned();
    boss.client.commit(&mut shop).unwrap();
    visit.follows = Some(last.as_ref());
    boss.client.commit(&mut visit).unwrap();
    boss.client.delete(passing).unwrap();
    let report = boss.sync().unwrap();
    assert_eq!(report.rejected, 0, "{report}");
    assert_eq!(boss.client.get(visit.id()).unwrap().follows, Some(last.as_ref()));
    assert_eq!(boss.client.count(query!(Visit)).unwrap(), 2);
}

#[test]
fn what_waits_is_sent_whole_if_it_leads_over_one_of_several_that_were_deleted() {
    let world = World::new();
    let boss = world.device("boss");
    let mut shop = boss.client.create(customer("Cup")).unwrap();
    boss.client.commit(&mut shop).unwrap();
    let new = || Visit { customer: shop.as_ref(), ..Visit::default() };
    let mut first = boss.client.create(new()).unwrap();
    let mut second = boss.client.create(new()).unwrap();
    boss.client.commit_all(&mut [&mut first, &mut second]).unwrap();
    let mut last = boss.client.create(Visit { follows: Some(first.as_ref()), ..new() }).unwrap();
    boss.client.commit(&mut last).unwrap();
    last.follows = Some(second.as_ref());
    boss.client.commit(&mut last).unwrap();
    boss.client.delete(first).unwrap();
    boss.client.delete(second).unwrap();
    let report = boss.sync().unwrap();
    assert_eq!(report.rejected, 0, "{report}");
    assert_eq!(boss.client.get(last.id()).unwrap().follows, None);
    assert_eq!(boss.client.count(query!(Visit)).unwrap(), 1);
}

#[test]
fn an_object_that_is_changed_for_days_is_sent_in_groups_of_bounded_size() {
    let world = World::new();
    let boss = world.device("boss");
    let mut shop = boss.client.create(customer("Cup")).unwrap();
    boss.client.commit(&mut shop).unwrap();
    for number in 0..200 {
        shop.phone = number.to_string();
        boss.client.commit(&mut shop).unwrap();
    }
    let report = boss.sync().unwrap();
    assert_eq!(report.rejected, 0);
    let batch = boss.network.requests.lock().unwrap().last().unwrap().batch.clone().unwrap();
    let groups: Vec<Group> = frame::decode(&batch.groups).unwrap();
    assert_eq!(groups.iter().map(|group| group.keys.len()).sum::<usize>(), 201);
    assert_eq!(groups.len(), 4);
    assert!(groups.iter().all(|group| group.operations.len() == 1 && group.keys.len() <= 64));
    let creates = |group: &Group| matches!(group.operations[0].change, OperationChange::Create(_));
    assert!(creates(&groups[0]) && !groups[1..].iter().any(creates));
}

#[test]
fn what_no_proxy_takes_never_stops_the_rest_however_much_it_is() {
    let world = World::new();
    let boss = world.device("boss");
    for number in 0..100 {
        let notes = "long ".repeat(2_000);
        let mut shop = boss.client.create(Customer { notes, ..customer(&number.to_string()) }).unwrap();
        boss.client.commit(&mut shop).unwrap();
    }
    *boss.network.most.lock().unwrap() = Some(8_000);
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (0, 100));
    let requests = std::mem::take(&mut *boss.network.requests.lock().unwrap());
    assert!(
        requests
            .iter()
            .all(|request| request.cuts.len() <= tidewater_model::limits::CUTS_WITHOUT_OUTCOME + 1)
    );
    let mut small = boss.client.create(customer("small")).unwrap();
    boss.client.commit(&mut small).unwrap();
    assert_eq!(boss.sync().unwrap().uploaded, 1);
    *boss.network.most.lock().unwrap() = None;
    for rejected in boss.client.rejected().unwrap() {
        rejected.retry().unwrap();
    }
    assert_eq!(boss.sync().unwrap().uploaded, 100);
    assert_eq!(boss.client.count(query!(Customer)).unwrap(), 101);
}

#[test]
fn a_batch_without_groups_that_fails_is_sent_again_and_nothing_is_given_up_for_it() {
    let world = World::new();
    let boss = world.device("boss");
    for number in 0..tidewater_model::limits::CUTS_WITHOUT_OUTCOME {
        let notes = "long ".repeat(2_000);
        let mut shop = boss.client.create(Customer { notes, ..customer(&number.to_string()) }).unwrap();
        boss.client.commit(&mut shop).unwrap();
        *boss.network.most.lock().unwrap() = Some(8_000);
        // The last of them needs the batch without groups, which no proxy takes now.
        let last = number + 1 == tidewater_model::limits::CUTS_WITHOUT_OUTCOME;
        if last {
            *boss.network.most.lock().unwrap() = Some(0);
            assert_eq!(boss.sync().unwrap_err().code(), "status-413");
            assert_eq!(boss.sync().unwrap_err().code(), "status-413");
        } else {
            assert_eq!(boss.sync().unwrap().rejected, 1);
        }
    }
    *boss.network.most.lock().unwrap() = None;
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (0, 0));
    assert_eq!(boss.pending(), 0);
    assert_eq!(boss.sync().unwrap().uploaded, 0);
}
