//! Flows that no macro wrote: a device refuses those and whatever calls them, names the flow and the step,
//! and runs the others.

use crate::app::{Customer, Role, Shops, grown};
use crate::interpreted::{WithFlows, activity, attempt, closing, evaluate, failing, flow, scan};
use crate::world::{Device, PASSWORD, World, run, stored};
use tidewater::flow::FlowError;
use tidewater::model::{self, Argument, Flow, FlowSource, FlowType, Node, Signature};
use tidewater::prelude::*;
use tidewater::store::{Durability, Sqlite, Statement};
use tidewater::traits::{App, DeviceApp};
use tidewater::typed::AppFacts;
use tidewater::value::Parcel;
use tidewater_model::Value;

/// The app with a flow that commits a text, one whose locals are fewer than its parameters, one that calls
/// the first, and one that is sound.
struct Forged;

fn forged(name: &str) -> Flow {
    let wrong = evaluate(attempt(activity("commit", vec![Argument::Value(Node::Constant(0))])));
    let mut forged = flow(name, vec![wrong], Node::Constant(0), FlowType::Text);
    (forged.parameters, forged.locals) = (0, vec![]);
    forged.constants = closing().constants;
    forged
}

impl App for Forged {
    type Role = Role;
    fn facts() -> &'static AppFacts {
        Shops::facts()
    }
    fn model() -> model::App {
        let short = Flow { parameters: 3, ..forged("short") };
        let call = Node::Call { name: "forged".into(), arguments: vec![], awaited: false };
        let mut calling = flow("calling", vec![], call, FlowType::Text);
        (calling.parameters, calling.locals) = (0, vec![]);
        let nanoflows = vec![forged("forged"), short, calling, failing()];
        let source = FlowSource { file: "flows.rs".into(), lines: vec![20, 21, 22] };
        model::App { sources: vec![source; 4], nanoflows, ..Shops::model() }
    }
}
impl DeviceApp for Forged {}

/// The app a version later, with a microflow that takes what is not there.
struct ForgedWhole;

impl App for ForgedWhole {
    type Role = grown::Role;
    fn facts() -> &'static AppFacts {
        grown::Shops::facts()
    }
    fn model() -> model::App {
        let result = FlowType::Object("Nothing".into());
        let microflow = Signature { name: "ask".into(), result, capability: None, ..scan() };
        model::App { microflows: vec![microflow], ..grown::Shops::model() }
    }
}
impl DeviceApp for ForgedWhole {}

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
fn a_forged_flow_is_refused_with_flow_and_step_and_the_others_run() {
    let world = World::of::<Shops>();
    let Device { client, path, .. } = device(&world);
    drop(client);
    let name = path.file_name().unwrap().to_str().unwrap();
    let device = world.open::<Forged>(name).unwrap();
    let refused = device.client.refused_flows();
    let names: Vec<_> = refused.iter().map(|(flow, _)| &**flow).collect();
    assert_eq!(names, ["calling", "forged", "short"]);
    let stored = device.stored();
    for (flow, expected) in [
        ("forged", "the flow `forged` cannot be loaded at step 0: "),
        ("calling", "the flow `forged` cannot be loaded at step 0: "),
        ("short", "the flow `short` cannot be loaded: it has fewer locals than parameters"),
    ] {
        let error = run(device.client.run_by_name(flow, &[])).unwrap_err();
        assert_eq!(error.code(), "model");
        assert!(error.to_string().contains(expected), "{error}");
        if let FlowError::At { flow, step, line, .. } = &error {
            assert_eq!((&**flow, *step, *line), ("forged", 0, 20));
        } else {
            assert_eq!(flow, "short", "what is wrong as a whole has no step");
        }
    }
    assert!(device.stored() == stored);
    let shop = device.client.retrieve(query!(Customer, |c| c.name == "Cup")).unwrap().remove(0);
    let shop = Parcel::Value(Value::Integer(shop.id().object().raw()));
    let error = run(device.client.run_by_name("fail_after", &[shop])).unwrap_err();
    assert_eq!(error.code(), "enough", "the others run");
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 3);
}

#[test]
fn a_forged_signature_is_refused_and_the_files_stay_as_they_are() {
    let world = World::of::<Shops>();
    let Device { client, path, .. } = device(&world);
    drop(client);
    let before = stored(&path);
    let name = path.file_name().unwrap().to_str().unwrap();
    let error = world.open::<ForgedWhole>(name).err().unwrap();
    assert_eq!(error.code(), "model");
    assert!(error.to_string().contains("the flow `ask` cannot be loaded: "), "{error}");
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
