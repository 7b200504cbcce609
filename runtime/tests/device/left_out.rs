//! A rule that leads to a row which the filter of its entity leaves out: the server judges, and the device
//! refuses nothing that the server may allow.

use crate::app::*;
use crate::world::{Device as TestDevice, World};
use tidewater::flow::FlowResult;
use tidewater::prelude::*;

/// Where work is done. Devices hold those that are open.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read, where = |r, me| r.leader == me)]
pub struct Region {
    pub name: String,
    pub leader: Ref<Account>,
    pub closed: bool,
}

/// What is done there. Whoever leads the region writes it down.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, create, delete, read, write, where = |j, me| j.region.leader == me)]
pub struct Job {
    pub region: Ref<Region>,
    pub text: String,
}

tidewater::app! {
    /// Work in regions.
    pub Regions {
        roles: Role,
        entities: [Region, Job],
        offline: { sync: { Region: filter(|r| !r.closed) } },
    }
}

fn code<T>(result: FlowResult<T>) -> String {
    result.err().map(|error| error.code().to_owned()).unwrap_or_default()
}

fn region(boss: &TestDevice, leader: &TestDevice, closed: bool) -> (Id<Region>, Id<Job>) {
    let leader = leader.client.me().unwrap().into();
    let mut region = boss.client.create(Region { name: "North".to_owned(), leader, closed }).unwrap();
    boss.client.commit(&mut region).unwrap();
    let mut job = boss.client.create(Job { region: region.as_ref(), text: "dig".to_owned() }).unwrap();
    boss.client.commit(&mut job).unwrap();
    (region.id(), job.id())
}

#[test]
fn a_device_leaves_to_the_server_what_a_filter_keeps_from_it() {
    let world = World::of::<Regions>();
    let [boss, anna, otto] = ["boss", "anna", "otto"].map(|name| world.device_of::<Regions>(name));
    let (closed, job) = region(&boss, &anna, true);
    let (open, _) = region(&boss, &otto, false);
    for device in [&boss, &anna, &otto] {
        device.sync().unwrap();
    }
    assert_eq!(code(anna.client.get(closed)), "not-here");
    let mut dig = anna.client.get(job).unwrap();
    dig.text = "dig deeper".to_owned();
    anna.client.commit(&mut dig).unwrap();
    let mut more = anna.client.create(Job { region: closed.into(), text: "fill".to_owned() }).unwrap();
    anna.client.commit(&mut more).unwrap();
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0));
    boss.sync().unwrap();
    assert_eq!(boss.client.get(job).unwrap().text, "dig deeper");
    // What the account may not do is told by the server, as no device knows better.
    let mut foreign = anna.client.create(Job { region: open.into(), text: "no".to_owned() }).unwrap();
    anna.client.commit(&mut foreign).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 1);
}

#[test]
fn a_row_that_is_here_is_judged_here() {
    let world = World::of::<Regions>();
    let [boss, anna] = ["boss", "anna"].map(|name| world.device_of::<Regions>(name));
    let (open, job) = region(&boss, &anna, false);
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut held = boss.client.get(open).unwrap();
    held.leader = boss.client.me().unwrap().into();
    boss.client.commit(&mut held).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(code(anna.client.get(job)), "not-here", "the region is another's by now");
}
