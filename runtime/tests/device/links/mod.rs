//! Sets of references: links are made and removed offline, merged as an add-wins set, and decide who sees
//! what.

mod app;
mod flows;
mod modes;
mod scope;

use crate::world::{Device as TestDevice, PASSWORD, World, run};
use app::{Club, Project, Team, Teams, Topic};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::wire::message::Reason;

/// A manager's device, and two of reps.
fn three(world: &World) -> [TestDevice; 3] {
    ["boss", "anna", "otto"].map(|name| world.device_of::<Teams>(name))
}

/// Another device of an account.
fn second(world: &World, account: &str) -> TestDevice {
    let device = world.open::<Teams>(&format!("second of {account}.db")).unwrap();
    run(device.client.sign_in(account, PASSWORD)).unwrap();
    device.sync().unwrap();
    device
}

fn store<T: tidewater::traits::Entity>(device: &TestDevice, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

fn team(device: &TestDevice, name: &str) -> Obj<Team> {
    store(device, Team { name: name.to_owned(), ..Team::default() })
}

fn topic(device: &TestDevice, title: &str) -> Obj<Topic> {
    store(device, Topic { title: title.to_owned() })
}

fn me(device: &TestDevice) -> Ref<Account> {
    device.client.me().unwrap().into()
}

fn sync(devices: &[&TestDevice]) {
    for device in devices {
        device.sync().unwrap();
    }
}

/// The titles of a team's topics on a device.
fn topics(device: &TestDevice, team: &Obj<Team>) -> Vec<String> {
    let team = device.client.get(team.id()).unwrap();
    device.client.linked(&team, |t| t.topics).unwrap().iter().map(|topic| topic.title.clone()).collect()
}

fn members(device: &TestDevice, team: &Obj<Team>) -> Vec<String> {
    let team = device.client.get(team.id()).unwrap();
    device.client.linked(&team, |t| t.members).unwrap().iter().map(|member| member.name.clone()).collect()
}

/// A team of anna and otto about nothing, on all three devices, and a topic.
fn prepared(world: &World) -> ([TestDevice; 3], Obj<Team>, Obj<Topic>) {
    let devices = three(world);
    let [boss, anna, otto] = &devices;
    let (green, water) = (team(boss, "green"), topic(boss, "water"));
    boss.client.link(&green, |t| t.members, me(anna)).unwrap();
    boss.client.link(&green, |t| t.members, me(otto)).unwrap();
    sync(&[boss, anna, otto]);
    (devices, green, water)
}

#[test]
fn what_is_linked_offline_is_there_at_once_and_reaches_the_others() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, otto] = &devices;
    anna.go_offline();
    let rain = topic(anna, "rain");
    let mine = anna.client.get(green.id()).unwrap();
    anna.client.link(&mine, |t| t.topics, &water).unwrap();
    anna.client.link(&mine, |t| t.topics, rain.id()).unwrap();
    assert_eq!(topics(anna, &green), ["water", "rain"]);
    anna.go_online();
    sync(&[anna, otto, boss]);
    assert_eq!(topics(otto, &green), ["water", "rain"]);
    assert_eq!(members(otto, &green), ["anna", "otto"]);
    let theirs = otto.client.get(green.id()).unwrap();
    otto.client.unlink(&theirs, |t| t.topics, &water).unwrap();
    assert_eq!(topics(otto, &green), ["rain"]);
    sync(&[otto, anna, boss]);
    assert_eq!(topics(anna, &green), ["rain"]);
    assert_eq!(topics(boss, &green), ["rain"]);
}

#[test]
fn what_is_not_in_a_set_is_removed_without_a_word_and_an_unsent_link_leaves_nothing_behind() {
    let world = World::of::<Teams>();
    let ([boss, ..], green, water) = prepared(&world);
    boss.client.unlink(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    assert_eq!(boss.pending(), 1);
    boss.client.unlink(&green, |t| t.topics, &water).unwrap();
    assert_eq!((boss.pending(), topics(&boss, &green)), (0, Vec::new()));
}

// --- Merging (SYNC R23) ------------------------------------------------------------------------------

#[test]
fn two_devices_that_add_the_same_come_to_one_link() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, otto] = &devices;
    for device in [anna, otto] {
        let mine = device.client.get(green.id()).unwrap();
        device.client.link(&mine, |t| t.topics, &water).unwrap();
    }
    sync(&[anna, otto, anna, boss]);
    devices.iter().for_each(|device| assert_eq!(topics(device, &green), ["water"]));
    // It is one: removed once, it is gone everywhere.
    boss.client.unlink(&green, |t| t.topics, &water).unwrap();
    sync(&[boss, anna, otto]);
    devices.iter().for_each(|device| assert!(topics(device, &green).is_empty()));
}

/// Otto removes the link that he saw, anna adds it again, neither knowing of the other.
fn removed_and_added(world: &World, in_order: impl Fn(&TestDevice, &TestDevice)) {
    let (devices, green, water) = prepared(world);
    let [boss, anna, otto] = &devices;
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    sync(&[boss, anna, otto]);
    let mine = anna.client.get(green.id()).unwrap();
    anna.client.link(&mine, |t| t.topics, &water).unwrap();
    let theirs = otto.client.get(green.id()).unwrap();
    otto.client.unlink(&theirs, |t| t.topics, &water).unwrap();
    in_order(anna, otto);
    sync(&[anna, otto, boss]);
    devices.iter().for_each(|device| assert_eq!(topics(device, &green), ["water"]));
    devices.iter().for_each(|device| assert!(device.client.rejected().unwrap().is_empty()));
}

#[test]
fn who_adds_wins_over_who_removed_without_having_seen_it_whoever_comes_first() {
    removed_and_added(&World::of::<Teams>(), |anna, otto| sync(&[anna, otto]));
    removed_and_added(&World::of::<Teams>(), |anna, otto| sync(&[otto, anna]));
}

#[test]
fn a_removal_names_the_link_that_it_saw_and_spares_one_that_took_its_place() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, otto] = &devices;
    let (mine, theirs) = (anna.client.get(green.id()).unwrap(), otto.client.get(green.id()).unwrap());
    anna.client.link(&mine, |t| t.topics, &water).unwrap();
    sync(&[anna]);
    otto.client.link(&theirs, |t| t.topics, &water).unwrap();
    sync(&[otto]);
    // Anna has not seen otto's link, which took the place of hers.
    anna.client.unlink(&mine, |t| t.topics, &water).unwrap();
    sync(&[anna, otto, boss]);
    devices.iter().for_each(|device| assert_eq!(topics(device, &green), ["water"]));
    anna.client.unlink(&mine, |t| t.topics, &water).unwrap();
    sync(&[anna, otto, boss]);
    devices.iter().for_each(|device| assert!(topics(device, &green).is_empty()));
}

// --- Rights ------------------------------------------------------------------------------------------

#[test]
fn who_may_not_write_a_set_changes_nothing_in_it_and_who_may_not_read_it_sees_nothing_of_it() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, anna, otto] = &devices;
    boss.client.link(&green, |t| t.leads, me(otto)).unwrap();
    sync(&[boss, anna]);
    let mine = anna.client.get(green.id()).unwrap();
    assert!(anna.client.linked(&mine, |t| t.leads).unwrap().is_empty());
    assert!(!anna.network.requests.lock().unwrap().is_empty());
    let added = anna.client.link(&mine, |t| t.members, me(boss));
    assert!(matches!(added, Err(FlowError::Access { .. })), "{added:?}");
    let removed = anna.client.unlink(&mine, |t| t.members, me(otto));
    assert!(matches!(removed, Err(FlowError::Access { .. })), "{removed:?}");
    assert_eq!(boss.client.linked(&green, |t| t.leads).unwrap().len(), 1);
}

#[test]
fn a_condition_on_the_set_must_hold_before_and_after_its_change() {
    let world = World::of::<Teams>();
    let [boss, anna, otto] = three(&world);
    let club = store(&boss, Club { name: "chess".to_owned(), ..Club::default() });
    boss.client.link(&club, |c| c.members, me(&anna)).unwrap();
    sync(&[&boss, &anna, &otto]);
    let theirs = otto.client.get(club.id()).unwrap();
    let sneaked = otto.client.link(&theirs, |c| c.members, me(&otto));
    assert!(matches!(sneaked, Err(FlowError::Access { .. })), "{sneaked:?}");
    let mine = anna.client.get(club.id()).unwrap();
    let left = anna.client.unlink(&mine, |c| c.members, me(&anna));
    assert!(matches!(left, Err(FlowError::Access { .. })), "{left:?}");
    anna.client.link(&mine, |c| c.members, me(&otto)).unwrap();
    sync(&[&anna, &otto]);
    // Now otto is a member, and takes somebody else in.
    otto.client.link(&theirs, |c| c.members, me(&boss)).unwrap();
    assert_eq!(otto.sync().unwrap().rejected, 0);
    sync(&[&boss]);
    assert_eq!(boss.client.linked(&club, |c| c.members).unwrap().len(), 3);
}

#[test]
fn the_server_judges_a_link_as_well() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, otto] = &devices;
    // While anna is away she is taken out of the team, and the topic goes.
    let mine = anna.client.get(green.id()).unwrap();
    anna.client.link(&mine, |t| t.topics, &water).unwrap();
    boss.client.unlink(&green, |t| t.members, me(anna)).unwrap();
    sync(&[boss, anna]);
    let aside = anna.client.rejected().unwrap();
    assert_eq!(aside.len(), 1);
    assert!(aside.iter().all(|one| one.reason
        == Reason::Dangling { member: "owner".into(), target: "Team".into(), id: green.id().object() }));
    let theirs = otto.client.get(green.id()).unwrap();
    otto.client.link(&theirs, |t| t.topics, &water).unwrap();
    boss.client.delete(water).unwrap();
    sync(&[boss, otto]);
    let aside = otto.client.rejected().unwrap().remove(0);
    assert!(topics(otto, &green).is_empty());
    aside.discard().unwrap();
    assert!(otto.client.rejected().unwrap().is_empty());
    // Back in the team, she may try hers again: now the topic is not there any more.
    boss.client.link(&green, |t| t.members, me(anna)).unwrap();
    sync(&[boss, anna]);
    anna.client.rejected().unwrap().remove(0).retry().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 1);
}

#[test]
fn an_end_that_was_never_committed_cannot_be_linked() {
    let world = World::of::<Teams>();
    let ([boss, ..], green, water) = prepared(&world);
    let new = boss.client.create(Team::default()).unwrap();
    let refused = boss.client.link(&new, |t| t.topics, &water);
    assert!(matches!(refused, Err(FlowError::Uncommitted { .. })), "{refused:?}");
    let new = boss.client.create(Topic::default()).unwrap();
    let refused = boss.client.link(&green, |t| t.topics, &new);
    assert!(matches!(refused, Err(FlowError::UncommittedReference { .. })), "{refused:?}");
    let refused = boss.client.link(&green, |t| t.topics, Ref::empty());
    assert!(matches!(refused, Err(FlowError::EmptyReference { .. })), "{refused:?}");
    assert_eq!(boss.pending(), 0);
}

// --- Deletion ----------------------------------------------------------------------------------------

#[test]
fn links_go_with_either_of_their_ends() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, otto] = &devices;
    let (blue, rain) = (team(boss, "blue"), topic(boss, "rain"));
    for team in [&green, &blue] {
        boss.client.link(team, |t| t.topics, &water).unwrap();
        boss.client.link(team, |t| t.topics, &rain).unwrap();
    }
    sync(&[boss, anna, otto]);
    boss.client.delete(water).unwrap();
    boss.client.delete(blue).unwrap();
    sync(&[boss, anna, otto]);
    devices.iter().for_each(|device| assert_eq!(topics(device, &green), ["rain"]));
    // What was never sent leaves nothing behind, its links neither.
    let snow = topic(boss, "snow");
    boss.client.link(&green, |t| t.topics, &snow).unwrap();
    boss.client.delete(snow).unwrap();
    assert_eq!(boss.pending(), 0);
}

// --- Kinds of synchronizes ---------------------------------------------------------------------------

#[test]
fn a_selected_object_takes_the_unsent_links_of_its_sets_along() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, _] = &devices;
    let blue = team(boss, "blue");
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&blue, |t| t.topics, &water).unwrap();
    assert_eq!(run(boss.client.sync_objects(&green)).unwrap().uploaded, 1);
    assert_eq!(boss.pending(), 2);
    sync(&[anna]);
    assert_eq!(topics(anna, &green), ["water"]);
    boss.client.unlink(&green, |t| t.topics, &water).unwrap();
    assert_eq!(run(boss.client.sync_objects(&green)).unwrap().uploaded, 1);
    assert_eq!(boss.pending(), 2);
    sync(&[anna]);
    assert!(topics(anna, &green).is_empty());
    // A new object that is linked travels with it.
    let rain = topic(boss, "rain");
    boss.client.link(&green, |t| t.topics, &rain).unwrap();
    assert_eq!(run(boss.client.sync_objects(&green)).unwrap().uploaded, 2);
}

// --- A version later ---------------------------------------------------------------------------------

#[test]
fn a_set_that_a_later_version_adds_is_empty_and_keeps_the_outbox() {
    let mut world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, _] = devices;
    anna.go_offline();
    let mine = anna.client.get(green.id()).unwrap();
    anna.client.link(&mine, |t| t.topics, &water).unwrap();
    drop(boss);
    world.restart::<app::grown::Teams>();
    let anna = anna.reopen_as::<app::grown::Teams>(&world);
    anna.sync().unwrap();
    let mine = anna.client.get::<app::grown::Team>(green.id().object()).unwrap();
    assert_eq!(anna.client.linked(&mine, |t| t.topics).unwrap().len(), 1);
    assert!(anna.client.linked(&mine, |t| t.helpers).unwrap().is_empty());
    let boss = world.device_of::<app::grown::Teams>("boss");
    let theirs = boss.client.get::<app::grown::Team>(green.id().object()).unwrap();
    boss.client.link(&theirs, |t| t.helpers, me(&anna)).unwrap();
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.linked(&theirs, |t| t.helpers).unwrap().len(), 1);
}

fn project(device: &TestDevice, team: &Obj<Team>, title: &str) -> Obj<Project> {
    store(device, Project { title: title.to_owned(), team: team.as_ref(), ..Project::default() })
}
