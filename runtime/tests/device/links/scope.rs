//! Who sees what: rules that ask whether an account stands in a set.

use super::app::{Club, Project, Task, Team, Teams, Topic};
use super::{me, members, prepared, project, second, store, sync, team, topic};
use crate::world::{Device as TestDevice, World};
use tidewater::prelude::*;

fn titles<T: tidewater::traits::Entity>(device: &TestDevice, title: impl Fn(&T) -> &String) -> Vec<String> {
    device.client.retrieve(T::all()).unwrap().iter().map(|object| title(object).clone()).collect()
}

fn projects(device: &TestDevice) -> Vec<String> {
    titles::<Project>(device, |project| &project.title)
}

fn tasks(device: &TestDevice) -> Vec<String> {
    titles::<Task>(device, |task| &task.title)
}

fn teams(device: &TestDevice) -> Vec<String> {
    titles::<Team>(device, |team| &team.name)
}

#[test]
fn rows_come_and_go_with_the_links_that_open_them() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, anna, otto] = &devices;
    let blue = team(boss, "blue");
    project(boss, &green, "wall");
    project(boss, &blue, "roof");
    sync(&[boss, anna, otto]);
    assert_eq!((projects(anna), teams(anna)), (vec!["wall".to_owned()], vec!["green".to_owned()]));
    boss.client.link(&blue, |t| t.members, me(anna)).unwrap();
    sync(&[boss, anna, otto]);
    assert_eq!(
        (projects(anna), teams(anna)),
        (vec!["wall".into(), "roof".into()], vec!["green".into(), "blue".into()])
    );
    assert_eq!(projects(otto), ["wall"]);
    boss.client.unlink(&green, |t| t.members, me(anna)).unwrap();
    sync(&[boss, anna, otto]);
    assert_eq!((projects(anna), teams(anna)), (vec!["roof".to_owned()], vec!["blue".to_owned()]));
    // Who stays hears that somebody left; who left knows nobody of the team any more.
    assert_eq!(members(otto, &green), ["otto"]);
    assert_eq!(projects(otto), ["wall"]);
}

#[test]
fn a_link_that_comes_and_goes_between_two_synchronizes_leaves_no_trace() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, anna, _] = &devices;
    let blue = team(boss, "blue");
    project(boss, &blue, "roof");
    sync(&[boss, anna]);
    boss.client.link(&blue, |t| t.members, me(anna)).unwrap();
    sync(&[boss]);
    boss.client.unlink(&blue, |t| t.members, me(anna)).unwrap();
    sync(&[boss]);
    let report = anna.sync().unwrap();
    assert_eq!((report.downloaded, report.removed), (0, 0), "{report:?}");
    assert_eq!(teams(anna), std::slice::from_ref(&green.name));
}

#[test]
fn what_happens_behind_a_set_reaches_all_who_stand_in_it_and_nobody_else() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, anna, otto] = &devices;
    let blue = team(boss, "blue");
    let mut wall = project(boss, &green, "wall");
    let mut task = store(boss, Task { title: "dig".to_owned(), project: wall.as_ref() });
    sync(&[boss, anna, otto]);
    assert_eq!((tasks(anna), tasks(otto)), (vec!["dig".to_owned()], vec!["dig".to_owned()]));
    task.title = "dig deep".to_owned();
    boss.client.commit(&mut task).unwrap();
    boss.client.link(&blue, |t| t.members, me(otto)).unwrap();
    sync(&[boss, anna, otto]);
    assert_eq!((tasks(anna), tasks(otto)), (vec!["dig deep".to_owned()], vec!["dig deep".to_owned()]));
    // The project goes to the other team: anna loses it with its task, otto keeps both.
    wall.team = blue.as_ref();
    boss.client.commit(&mut wall).unwrap();
    sync(&[boss, anna, otto]);
    assert_eq!((tasks(anna), projects(anna)), (Vec::new(), Vec::new()));
    assert_eq!(tasks(otto), ["dig deep"]);
    // The green team helps, so anna sees the task again, by the other alternative.
    wall.helps = Some(green.as_ref());
    boss.client.commit(&mut wall).unwrap();
    sync(&[boss, anna, otto]);
    assert_eq!(tasks(anna), ["dig deep"]);
    boss.client.unlink(&green, |t| t.members, me(anna)).unwrap();
    sync(&[boss, anna, otto]);
    assert_eq!(tasks(anna), Vec::<String>::new());
    assert_eq!(tasks(otto), ["dig deep"]);
}

#[test]
fn a_device_that_comes_later_has_what_the_others_have() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, anna, _] = &devices;
    for number in 0..50 {
        project(boss, &green, &format!("{number}"));
    }
    let blue = team(boss, "blue");
    project(boss, &blue, "roof");
    sync(&[boss, anna]);
    let fresh = second(&world, "anna");
    assert_eq!(projects(&fresh), projects(anna));
    assert_eq!((projects(anna).len(), members(&fresh, &green)), (50, members(anna, &green)));
}

#[test]
fn the_device_decides_by_the_links_that_it_has_and_queries_ask_for_them() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, anna, otto] = &devices;
    let (mine, theirs) = (anna.client.me().unwrap(), otto.client.me().unwrap());
    let wall = project(anna, &green, "wall");
    assert_eq!(anna.client.count(query!(Team, |t| t.members.contains(mine))).unwrap(), 1);
    assert_eq!(boss.client.count(query!(Team, |t| t.members.contains(boss_of(boss)))).unwrap(), 0);
    assert_eq!(
        anna.client.count(query!(Project, |p| p.team.members.contains(theirs) && p.title == "wall")).unwrap(),
        1
    );
    assert_eq!(anna.client.count(query!(Project, |p| !p.team.members.contains(theirs))).unwrap(), 0);
    // What SQL cannot say is decided in memory.
    assert_eq!(
        anna.client
            .count(query!(Project, |p| p.team.members.contains(theirs) && p.title.to_lowercase() == "wall"))
            .unwrap(),
        1
    );
    sync(&[anna, boss]);
    boss.client.unlink(&green, |t| t.members, me(anna)).unwrap();
    sync(&[boss]);
    // Anna does not know yet; the server does.
    let mut wall = anna.client.get(wall.id()).unwrap();
    wall.title = "fence".to_owned();
    anna.client.commit(&mut wall).unwrap();
    let report = anna.sync().unwrap();
    assert_eq!(report.rejected, 1);
    assert!(projects(anna).is_empty());
}

fn boss_of(device: &TestDevice) -> Me {
    device.client.me().unwrap()
}

#[test]
fn a_live_query_is_told_when_the_set_that_it_reads_changes() {
    let world = World::of::<Teams>();
    let (devices, green, _) = prepared(&world);
    let [boss, ..] = &devices;
    let mine = boss.client.me().unwrap();
    let mut watch = boss.client.watch(query!(Team, |t| t.members.contains(mine)));
    assert!(crate::world::run(watch.next()).unwrap().is_empty());
    boss.client.link(&green, |t| t.members, mine).unwrap();
    assert_eq!(crate::world::run(watch.next()).unwrap().len(), 1);
    boss.client.unlink(&green, |t| t.members, mine).unwrap();
    assert!(crate::world::run(watch.next()).unwrap().is_empty());
}

#[test]
fn what_is_in_the_set_of_a_known_object_is_asked_for_filtered_sorted_and_watched() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, otto] = &devices;
    let (rain, _snow) = (topic(boss, "rain"), topic(boss, "snow"));
    let about = || query!(Topic, |t| green.topics.contains(t)).order_by(|t| t.title);
    let mut watch = boss.client.watch(about());
    assert!(crate::world::run(watch.next()).unwrap().is_empty());
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&green, |t| t.topics, &rain).unwrap();
    assert_eq!(crate::world::run(watch.next()).unwrap().len(), 2);
    sync(&[boss, anna, otto]);
    for device in &devices {
        let found = device.client.retrieve(about()).unwrap();
        assert_eq!(found.iter().map(|topic| topic.title.as_str()).collect::<Vec<_>>(), ["rain", "water"]);
        let others = device.client.retrieve(query!(Topic, |t| !green.topics.contains(t))).unwrap();
        assert_eq!(others.iter().map(|topic| topic.title.as_str()).collect::<Vec<_>>(), ["snow"]);
        // What SQL cannot say is decided in memory.
        let loud = query!(Topic, |t| green.topics.contains(t) && t.title.to_uppercase() == "RAIN");
        assert_eq!(device.client.count(loud).unwrap(), 1);
    }
    boss.client.unlink(&green, |t| t.topics, &rain).unwrap();
    assert_eq!(crate::world::run(watch.next()).unwrap().len(), 1);
}

#[test]
fn the_set_of_a_known_object_is_asked_for_what_a_row_refers_to() {
    let world = World::of::<Teams>();
    let (devices, green, water) = prepared(&world);
    let [boss, anna, _] = &devices;
    let club = store(boss, Club { name: "chess".to_owned(), ..Club::default() });
    let wall = project(boss, &green, "wall");
    let task = store(boss, Task { title: "dig".to_owned(), project: wall.as_ref() });
    boss.client.link(&club, |c| c.teams, &green).unwrap();
    sync(&[boss, anna]);
    for device in [boss, anna] {
        let count = |query| device.client.count(query).unwrap();
        assert_eq!(count(query!(Task, |t| club.teams.contains(t.project.team))), 1);
        assert_eq!(count(query!(Task, |t| club.teams.contains(t.project.helps))), 0);
    }
    // A text of an object is what it was.
    let named = |topic: &Obj<Topic>| boss.client.count(query!(Topic, |t| topic.title.contains(t.title)));
    assert_eq!((named(&water).unwrap(), task.title.as_str()), (1, "dig"));
    // In the set of what is gone stands nothing.
    let mine = anna.client.get(club.id()).unwrap();
    boss.client.delete(club).unwrap();
    sync(&[boss, anna]);
    assert_eq!(anna.client.count(query!(Task, |t| mine.teams.contains(t.project.team))).unwrap(), 0);
}
