//! Flows that no macro wrote: a device refuses them before it touches its files, and names the flow and the
//! step.

use crate::app::{Customer, Shops, grown};
use crate::interpreted::{WithFlows, activity, attempt, closing, evaluate};
use crate::world::{Device, PASSWORD, World, run, stored};
use tidewater::model::{self, Argument, Node};
use tidewater::prelude::*;
use tidewater::store::{Durability, Sqlite, Statement};
use tidewater::traits::{App, DeviceApp};
use tidewater::typed::AppFacts;
use tidewater_model::Value;

/// The app a version later, with a flow that commits a text.
struct Forged;

impl App for Forged {
    type Role = grown::Role;
    fn facts() -> &'static AppFacts {
        grown::Shops::facts()
    }
    fn model() -> model::App {
        let mut forged = closing();
        let text = Argument::Value(Node::Constant(0));
        forged.body.statements[1].action = evaluate(attempt(activity("commit", vec![text])));
        model::App { nanoflows: vec![forged], ..grown::Shops::model() }
    }
}
impl DeviceApp for Forged {}

/// A device with a shop that was sent and one that was not.
fn device(world: &World) -> Device {
    let device = world.open::<WithFlows>("boss.db").unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    for (name, is_sent) in [("Cup", true), ("Bean", false)] {
        let mut shop = device.client.create(Customer { name: name.into(), ..Customer::default() }).unwrap();
        device.client.commit(&mut shop).unwrap();
        if is_sent {
            device.sync().unwrap();
        }
    }
    device
}

/// What the device with its files as they are now has, and that it works.
fn is_whole(device: &Device) {
    let shops = device.client.retrieve(query!(Customer, order_by = |c| c.name)).unwrap();
    assert_eq!(shops.iter().map(|shop| &*shop.name).collect::<Vec<_>>(), ["Bean", "Cup"]);
    assert_eq!(device.pending(), 1);
    assert_eq!(device.sync().unwrap().uploaded, 1);
}

#[test]
fn a_forged_flow_is_refused_with_flow_and_step_and_the_files_stay_as_they_are() {
    let world = World::of::<Shops>();
    let Device { client, path, .. } = device(&world);
    drop(client);
    let before = stored(&path);
    let name = path.file_name().unwrap().to_str().unwrap();
    let error = world.open::<Forged>(name).err().unwrap();
    assert_eq!(error.code(), "model");
    let expected = "the flow `close_shop` cannot be loaded at step 1: ";
    assert!(error.to_string().contains(expected), "{error}");
    assert!(stored(&path) == before, "not even the tables of the forged app were made");
    is_whole(&world.open::<WithFlows>(name).unwrap());
}

/// What the account's file says of the app.
fn kept(file: &Sqlite) -> String {
    let rows = file.query(&Statement::new("SELECT value FROM _meta WHERE key = 'app'", [])).unwrap();
    String::from_utf8(rows[0][0].binary().unwrap().to_vec()).unwrap()
}

fn keep(file: &Sqlite, app: &str) {
    let app = Value::from(app.as_bytes());
    file.execute(&Statement::new("UPDATE _meta SET value = ?1 WHERE key = 'app'", [app])).unwrap();
}

#[test]
fn a_file_fits_whatever_flows_its_program_has() {
    let world = World::of::<Shops>();
    let Device { client, path, .. } = device(&world);
    drop(client);
    let name = path.file_name().unwrap().to_str().unwrap();
    let account = crate::files::account_file(&world, "boss");
    let open = || Sqlite::open(&account, Durability::Off).unwrap();
    let flowless = kept(&open());
    assert!(flowless.contains("\"Customer\"") && !flowless.contains("close_shop"), "{flowless}");
    // Earlier versions kept the flows too, and one of a later version may stand there.
    let whole = String::from_utf8(serde_json::to_vec(&WithFlows::model()).unwrap()).unwrap();
    let later = whole.replacen("{\"Try\":", "{\"Attempt\":", 1);
    assert_ne!(later, whole);
    keep(&open(), &later);
    let error = world.open::<WithFlows>(name).err().unwrap().to_string();
    let expected =
        "the flow `close_shop` is damaged or of another version, at step 1: unknown variant `Attempt`";
    assert!(error.contains(expected), "{error}");
    keep(&open(), &whole);
    let device = world.open::<WithFlows>(name).unwrap();
    is_whole(&device);
    drop(device);
    assert_eq!(kept(&open()), flowless);
}
