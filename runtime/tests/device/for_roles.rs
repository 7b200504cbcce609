//! A nanoflow that is for some roles, started by who has one of them, by who has none, and by who had one:
//! as the function that it is and by its name.

use crate::app::Role::{self, *};
use crate::world::{Device as TestDevice, World, run};
use tidewater::prelude::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Entry {
    pub text: String,
}

/// Closes the books.
#[nanoflow(roles(Manager))]
pub fn close(cx: &mut Device) -> FlowResult {
    let mut entry = cx.create(Entry { text: "closed".to_owned() })?;
    cx.commit(&mut entry)
}

/// Closes them once the server was asked.
#[nanoflow(roles(Manager))]
pub async fn close_later(cx: &mut Device) -> FlowResult {
    let _ = cx.sync().await;
    let mut entry = cx.create(Entry { text: "closed".to_owned() })?;
    cx.commit(&mut entry)
}

/// Anybody of the app may look.
#[nanoflow(roles(Manager, Rep))]
pub fn entries(cx: &mut Device) -> FlowResult<i64> {
    cx.count(Entry::all())
}

tidewater::app! {
    pub Books {
        roles: Role,
        entities: [Entry],
        nanoflows: [close, close_later, entries],
        offline: { sync: { Entry: all } },
    }
}

/// What comes of closing the books in each way, and how many entries there are then.
fn closing(device: &TestDevice) -> (Vec<String>, i64) {
    let told = |result: FlowResult| result.map_or_else(|error| error.to_string(), |()| "closed".to_owned());
    let client = &device.client;
    let ways = vec![
        told(client.run(close, ())),
        told(run(client.run_by_name("close", &[])).map(drop)),
        told(run(client.run(close_later, ()))),
        told(run(client.run_by_name("close_later", &[])).map(drop)),
    ];
    (ways, client.run(entries, ()).unwrap())
}

#[test]
fn a_flow_runs_for_its_roles_and_for_nobody_else() {
    let world = World::of::<Books>();
    let (boss, anna) = (world.device_of::<Books>("boss"), world.device_of::<Books>("anna"));
    let refused =
        ["close", "close", "close_later", "close_later"].map(|flow| format!("you may not run {flow}"));
    assert_eq!(closing(&boss), (vec!["closed".to_owned(); 4], 4));
    assert_eq!(closing(&anna), (refused.to_vec(), 0));
    // The role is taken away; the device hears of it when it synchronizes.
    run(world.server.accounts().set_roles("boss", &["Rep".into()])).unwrap();
    boss.sync().unwrap();
    assert_eq!(closing(&boss), (refused.to_vec(), 4));
    // And another one gets it.
    run(world.server.accounts().set_roles("anna", &["Manager".into()])).unwrap();
    anna.sync().unwrap();
    assert_eq!(closing(&anna).0, vec!["closed".to_owned(); 4]);
}
