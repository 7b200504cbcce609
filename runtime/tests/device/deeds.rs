//! Each of the six events of a change, and each thing that a handler may do in it: what it did is on the
//! device after the same synchronize, or nothing of the change is.

use crate::world::{Device, World};
use tidewater::flow::FlowResult;
use tidewater::prelude::*;
use tidewater::query;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// Work that says at which event what is to be done.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Work {
    pub event: String,
    pub deed: String,
}

/// What handlers write, change and delete. A device only reads it.
#[derive(Entity, Default)]
#[access(Manager, create, read)]
#[access(Rep, read)]
pub struct Tool {
    pub name: String,
    pub uses: i64,
}

async fn act(cx: &mut Server, work: &Change<Work>, event: &str) -> FlowResult<Verdict> {
    if work.event != event {
        return Ok(Verdict::accept());
    }
    match work.deed.as_str() {
        "create" => {
            let mut tool = cx.create(Tool { name: "new".to_owned(), uses: 7 }).await?;
            cx.commit(&mut tool).await?;
        }
        "change" => {
            for mut tool in cx.retrieve(query!(Tool, |t| t.name == "saw")).await? {
                tool.uses += 1;
                cx.commit(&mut tool).await?;
            }
        }
        "delete" => {
            for tool in cx.retrieve(query!(Tool, |t| t.name == "saw")).await? {
                cx.delete(tool).await?;
            }
        }
        "refuse" => {
            // What was done before the verdict is undone with it.
            let mut tool = cx.create(Tool { name: "of a refused change".to_owned(), uses: 0 }).await?;
            cx.commit(&mut tool).await?;
            return Ok(Verdict::reject(format!("not {event}")));
        }
        _ => {}
    }
    Ok(Verdict::accept())
}

#[before_create]
async fn first(cx: &mut Server, work: &mut Change<Work>) -> FlowResult<Verdict> {
    act(cx, work, "before_create").await
}

#[before_commit]
async fn second(cx: &mut Server, work: &mut Change<Work>) -> FlowResult<Verdict> {
    act(cx, work, "before_commit").await
}

#[after_create]
async fn third(cx: &mut Server, work: &Change<Work>) -> FlowResult<Verdict> {
    act(cx, work, "after_create").await
}

#[after_commit]
async fn fourth(cx: &mut Server, work: &Change<Work>) -> FlowResult<Verdict> {
    act(cx, work, "after_commit").await
}

#[before_delete]
async fn fifth(cx: &mut Server, work: &Change<Work>) -> FlowResult<Verdict> {
    act(cx, work, "before_delete").await
}

#[after_delete]
async fn sixth(cx: &mut Server, work: &Change<Work>) -> FlowResult<Verdict> {
    act(cx, work, "after_delete").await
}

tidewater::app! {
    /// Tools that are used up by work.
    pub Workshop {
        roles: Role,
        entities: [Work, Tool],
        events: [first, second, third, fourth, fifth, sixth],
    }
}

const OF_WRITES: [&str; 4] = ["before_create", "before_commit", "after_create", "after_commit"];
const OF_DELETIONS: [&str; 2] = ["before_delete", "after_delete"];

/// What the event's change led to: why it was rejected, whether the work is there, and the tools.
struct Outcome {
    rejected: Option<String>,
    is_there: bool,
    tools: Vec<(String, i64)>,
}

fn outcome(event: &str, deed: &str) -> Outcome {
    let world = World::of::<Workshop>();
    let (boss, anna) = (world.device_of::<Workshop>("boss"), world.device_of::<Workshop>("anna"));
    let mut saw = boss.client.create(Tool { name: "saw".to_owned(), uses: 1 }).unwrap();
    boss.client.commit(&mut saw).unwrap();
    boss.sync().unwrap();
    let mut work = anna.client.create(Work { event: event.to_owned(), deed: deed.to_owned() }).unwrap();
    anna.client.commit(&mut work).unwrap();
    anna.sync().unwrap();
    if OF_DELETIONS.contains(&event) {
        assert_eq!(tools(&anna), [("saw".to_owned(), 1)], "nothing is done at {event} before the deletion");
        anna.client.delete(work).unwrap();
        anna.sync().unwrap();
    }
    let rejected = anna.client.rejected().unwrap().pop().map(|rejected| rejected.text.clone());
    let is_there = anna.client.count(query!(Work)).unwrap() == 1;
    Outcome { rejected, is_there, tools: tools(&anna) }
}

fn tools(device: &Device) -> Vec<(String, i64)> {
    let tools = device.client.retrieve(query!(Tool, order_by = |t| t.name)).unwrap();
    tools.iter().map(|tool| (tool.name.clone(), tool.uses)).collect()
}

#[test]
fn what_each_event_creates_changes_and_deletes_comes_with_the_same_synchronize() {
    let new = || ("new".to_owned(), 7);
    let saw = |uses| ("saw".to_owned(), uses);
    for event in OF_WRITES.into_iter().chain(OF_DELETIONS) {
        for (deed, expected) in [
            ("create", vec![new(), saw(1)]),
            ("change", vec![saw(2)]),
            ("delete", vec![]),
            ("", vec![saw(1)]),
        ] {
            let outcome = outcome(event, deed);
            assert_eq!(outcome.rejected, None, "{deed} at {event}");
            assert_eq!(outcome.tools, expected, "{deed} at {event}");
            assert_eq!(outcome.is_there, OF_WRITES.contains(&event), "{deed} at {event}");
        }
    }
}

#[test]
fn each_event_rejects_its_change_with_all_that_was_done_for_it() {
    for event in OF_WRITES.into_iter().chain(OF_DELETIONS) {
        let outcome = outcome(event, "refuse");
        let text = outcome.rejected.unwrap_or_default();
        assert!(text.ends_with(&format!("not {event}")), "{event}: {text}");
        assert_eq!(outcome.tools, [("saw".to_owned(), 1)], "{event}");
        // A rejected creation is in no table, and a rejected deletion never was.
        assert_eq!(outcome.is_there, OF_DELETIONS.contains(&event), "{event}");
    }
}
