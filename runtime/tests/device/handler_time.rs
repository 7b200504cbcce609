//! How long handlers may take: the handlers of one change, and those of all changes of one transaction, which
//! keeps everybody else from writing meanwhile.

use crate::world::{Device, World};
use tidewater::device::CommitObject;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// Something whose handler takes its time.
#[derive(Entity, Default)]
#[access(Manager, read)]
#[access(Rep, create, delete, read, write)]
pub struct Job {
    pub name: String,
    /// How often the handler asks the database: the clock of these tests goes on whenever it does.
    pub questions: i32,
    pub next: Option<Ref<Job>>,
}

#[before_commit]
async fn takes_time(cx: &mut Server, job: &mut Change<Job>) -> FlowResult<Verdict> {
    for _ in 0..job.questions {
        cx.count(query!(Job)).await?;
    }
    Ok(Verdict::accept())
}

tidewater::app! {
    pub Workshop {
        roles: Role,
        entities: [Job],
        events: [takes_time],
    }
}

/// A device of a world whose clock goes on by ten milliseconds whenever somebody looks at it.
fn workshop() -> (World, Device) {
    let world = World::of::<Workshop>();
    let device = world.device_of::<Workshop>("anna");
    world.outside.tick(10);
    (world, device)
}

/// Commits jobs that refer to each other, so that they go to the server as one, and whose handlers ask so
/// often each.
fn commit_together(device: &Device, name: &str, questions: &[i32]) {
    let mut jobs: Vec<Obj<Job>> = Vec::new();
    for questions in questions {
        let next = jobs.last().map(|job| job.id().into());
        let job = Job { name: name.to_owned(), questions: *questions, next };
        jobs.push(device.client.create(job).unwrap());
    }
    let mut objects: Vec<&mut dyn CommitObject> = Vec::new();
    objects.extend(jobs.iter_mut().map(|job| job as &mut dyn CommitObject));
    device.client.commit_all(&mut objects).unwrap();
}

/// The names of the jobs that the server accepted, each once, and of those that it rejected.
fn sent(device: &Device) -> (Vec<String>, Vec<(String, String)>) {
    device.sync().unwrap();
    let jobs = device.client.retrieve(query!(Job, order_by = |j| j.name)).unwrap();
    let mut accepted: Vec<String> = jobs.iter().map(|job| job.name.clone()).collect();
    accepted.dedup();
    let rejected = device.client.rejected().unwrap();
    let told = |entry: &tidewater::device::Rejected| (entry.reason.code().to_owned(), entry.text.clone());
    (accepted, rejected.iter().map(told).collect())
}

#[test]
fn the_handlers_of_one_group_share_the_time_of_its_transaction() {
    let (_world, device) = workshop();
    commit_together(&device, "quick", &[100, 100, 100]);
    assert_eq!(sent(&device), (vec!["quick".to_owned()], Vec::new()));
    // Each of them is done in time, and all of them together are not.
    commit_together(&device, "slow", &[150, 150, 150, 150]);
    let (accepted, rejected) = sent(&device);
    assert_eq!(accepted, ["quick"]);
    assert!(matches!(&rejected[..], [(code, _)] if code == "handler-failed"), "{rejected:?}");
}

#[test]
fn a_group_whose_handlers_have_too_little_time_left_gets_a_transaction_of_its_own() {
    let (_world, device) = workshop();
    commit_together(&device, "first", &[150]);
    commit_together(&device, "second", &[150, 150]);
    commit_together(&device, "third", &[10]);
    let all = ["first", "second", "third"].map(str::to_owned).to_vec();
    assert_eq!(sent(&device), (all, Vec::new()));
}
