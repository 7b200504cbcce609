//! Flows as data, run by the machine on a device.
//!
//! The flows are made by hand, so that these tests show what a device does with any flow, not what the
//! macros write.

use crate::app::*;
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use std::any::TypeId;
use std::sync::{Arc, Mutex};
use tidewater::device::{Device, Headless, Shown, SyncReport, TraceStep};
use tidewater::flow::{FlowError, Held};
use tidewater::model::{
    self, Action, Argument, Block, Constant, Flow, FlowQuery, FlowSource, FlowType, Local, Name, Node, Place,
    Signature, Statement,
};
use tidewater::prelude::*;
use tidewater::store::BoxFuture;
use tidewater::traits::{App, DeviceApp};
use tidewater::typed::AppFacts;
use tidewater::value::Parcel;
use tidewater_model::Value;

/// The app of these tests with flows in it.
pub struct WithFlows;

impl App for WithFlows {
    type Role = Role;
    fn facts() -> &'static AppFacts {
        Shops::facts()
    }
    fn model() -> model::App {
        let nanoflows = vec![closing(), failing(), all_or_nothing(), meeting(), scanning()];
        let sources = nanoflows.iter().map(|flow| FlowSource {
            file: "flows.rs".into(),
            lines: (10..10 + flow.body.statements.len() as u32 + 1).collect(),
        });
        let actions = vec![scan()];
        model::App { sources: sources.collect(), nanoflows, actions, ..Shops::model() }
    }
    fn flows() -> Vec<(TypeId, &'static str)> {
        vec![
            (function(close_shop), "close_shop"),
            (function(fail_after), "fail_after"),
            (function(fail_whole), "fail_whole"),
            (function(meet), "meet"),
        ]
    }
}
impl DeviceApp for WithFlows {}

fn function<F: 'static>(_: F) -> TypeId {
    TypeId::of::<F>()
}

// --- The flows, as functions and as data ----------------------------------------------------------

/// Notes that a shop is closed; how many shops there are.
fn close_shop(cx: &mut Device, shop: &mut Obj<Customer>, why: &str) -> FlowResult<i64> {
    shop.notes = why.into();
    cx.commit(shop)?;
    cx.message("closed");
    cx.count(query!(Customer))
}

/// Makes a shop, changes another, and fails.
fn fail_after(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult {
    let mut other = cx.create(Customer { name: "Other".into(), ..Customer::default() })?;
    cx.commit(&mut other)?;
    shop.notes = "changed".into();
    cx.commit(shop)?;
    cx.fail("enough", "that is enough")
}

/// As [`fail_after`], all or nothing.
fn fail_whole(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult {
    fail_after(cx, shop)
}

/// Synchronizes with a change in hand.
fn meet<'a>(cx: &'a mut Device, shop: &'a mut Obj<Customer>) -> BoxFuture<'a, FlowResult<String>> {
    Box::pin(async move {
        shop.notes = "mine".into();
        cx.sync().await?;
        Ok(shop.name.clone())
    })
}

pub fn closing() -> Flow {
    let body = vec![
        assign(0, "notes", Node::Local(1)),
        evaluate(attempt(activity("commit", vec![value(0)]))),
        evaluate(activity("message", vec![Argument::Value(Node::Constant(0))])),
    ];
    let shops = FlowQuery {
        entity: "Customer".into(),
        row: 2,
        condition: None,
        order: vec![],
        limit: None,
        offset: None,
    };
    let counted = activity("count", vec![Argument::Value(Node::Query(Box::new(shops)))]);
    let mut flow = flow("close_shop", body, counted, FlowType::Integer64);
    flow.parameters = 2;
    flow.locals.push(local("why", FlowType::Text));
    flow.locals.push(local("row", FlowType::Record("Customer".into())));
    flow.constants.push(text("closed"));
    flow
}

pub fn failing() -> Flow {
    let other = Node::Record { entity: "Customer".into(), members: vec![("name".into(), Node::Constant(0))] };
    let created = attempt(activity("create", vec![Argument::Value(other)]));
    let bind = model::Pattern::Bind(1, None);
    let body = vec![
        Action::Let { pattern: bind, value: Some(created), otherwise: None },
        evaluate(attempt(activity("commit", vec![value(1)]))),
        assign(0, "notes", Node::Constant(1)),
        evaluate(attempt(activity("commit", vec![value(0)]))),
    ];
    let words = vec![Argument::Value(Node::Constant(2)), Argument::Value(Node::Constant(3))];
    let mut flow = flow("fail_after", body, activity("fail", words), FlowType::Unit);
    flow.locals.push(local("other", FlowType::Object("Customer".into())));
    flow.constants = ["Other", "changed", "enough", "that is enough"].map(text).to_vec();
    flow
}

fn all_or_nothing() -> Flow {
    Flow { name: "fail_whole".into(), is_atomic: true, ..failing() }
}

fn meeting() -> Flow {
    let sync = Node::Activity { name: "sync".into(), arguments: vec![], awaited: true };
    let body = vec![assign(0, "notes", Node::Constant(0)), evaluate(attempt(sync))];
    let name = Node::Member(Box::new(Node::Local(0)), "name".into());
    let mut flow = flow("meet", body, Node::Ok(Box::new(name)), FlowType::Text);
    flow.constants.push(text("mine"));
    flow.is_async = true;
    flow
}

/// An action that this program does not offer.
pub fn scan() -> Signature {
    Signature {
        name: "scan".into(),
        documentation: String::new(),
        roles: vec![],
        is_async: false,
        capability: Some("camera".into()),
        parameters: vec![],
        result: FlowType::Text,
    }
}

fn scanning() -> Flow {
    let call = Node::Call { name: "scan".into(), arguments: vec![], awaited: false };
    flow("scan_shop", vec![], call, FlowType::Text)
}

/// A flow whose first parameter is a shop.
pub fn flow(name: &str, actions: Vec<Action>, result: Node, kind: FlowType) -> Flow {
    let number = |(number, action)| Statement { number, annotation: String::new(), action };
    let last = actions.len() as u32;
    let value = number((last, Action::Evaluate(result)));
    let statements = (0..).zip(actions).map(number).collect();
    Flow {
        name: name.into(),
        documentation: String::new(),
        roles: vec![],
        is_async: false,
        is_atomic: false,
        parameters: 1,
        locals: vec![local("shop", FlowType::Object("Customer".into()))],
        constants: vec![],
        inferred: vec![],
        result: kind,
        body: Block { statements, value: Some(Box::new(value)) },
    }
}

pub fn local(name: &str, kind: FlowType) -> Local {
    Local { name: name.into(), kind }
}
pub fn text(text: &str) -> Constant {
    Constant { kind: FlowType::Text, value: Value::from(text) }
}
pub fn assign(local: u32, member: &str, value: Node) -> Action {
    Action::Assign { place: Place { local, member: Some(member.into()) }, operator: None, value }
}
pub fn evaluate(node: Node) -> Action {
    Action::Evaluate(node)
}
pub fn attempt(node: Node) -> Node {
    Node::Try(Box::new(node))
}
pub fn value(local: u32) -> Argument {
    Argument::Value(Node::Local(local))
}
pub fn activity(name: &str, arguments: Vec<Argument>) -> Node {
    Node::Activity { name: name.into(), arguments, awaited: false }
}

// --- What a device does with them -----------------------------------------------------------------

fn device(world: &World, account: &str) -> TestDevice {
    let device = world.open::<WithFlows>(&format!("{account} flows.db")).unwrap();
    run(device.client.sign_in(account, PASSWORD)).unwrap();
    run(device.client.sync()).unwrap();
    device
}

fn shop(device: &TestDevice) -> Obj<Customer> {
    let mut shop = device.client.create(Customer { name: "Cup".into(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    shop
}

#[test]
fn a_flow_is_started_with_its_function_and_gives_its_result_with_its_type() {
    let world = World::new();
    let device = device(&world, "boss");
    let screen = Arc::new(Headless::new());
    let client = device.client.with_ui(screen.clone());
    let mut shop = shop(&device);
    let count: i64 = client.run(close_shop, (&mut shop, "sold")).unwrap();
    assert_eq!((count, shop.notes.as_str(), shop.is_changed()), (1, "sold", false));
    assert_eq!(device.client.get(shop.id()).unwrap().notes, "sold");
    assert_eq!(screen.take(), [Shown::Message("closed".into())]);
}

#[test]
fn clones_run_flows_from_other_threads() {
    let world = World::new();
    let device = device(&world, "boss");
    let mut shop = shop(&device);
    let client = device.client.clone();
    let count = std::thread::spawn(move || client.run(close_shop, (&mut shop, "sold")).unwrap()).join();
    assert_eq!(count.unwrap(), 1);
}

#[test]
fn an_error_says_where_it_arose_and_keeps_what_was_done() {
    let world = World::new();
    let device = device(&world, "boss");
    let mut shop = shop(&device);
    let error = device.client.run(fail_after, &mut shop).unwrap_err();
    assert_eq!(error.code(), "enough");
    let FlowError::At { flow, step, line, .. } = &error else { panic!("{error:?}") };
    assert_eq!((&**flow, *step, *line), ("fail_after", 4, 14));
    assert_eq!(shop.notes, "changed");
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 2);
}

#[test]
fn an_atomic_flow_that_fails_changes_nothing() {
    let world = World::new();
    let device = device(&world, "boss");
    let mut shop = shop(&device);
    let error = device.client.run(fail_whole, &mut shop).unwrap_err();
    assert_eq!(error.code(), "enough");
    assert_eq!(shop.notes, "");
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 1);
    assert_eq!(device.client.get(shop.id()).unwrap().notes, "");
}

#[test]
fn what_a_flow_holds_is_refreshed_by_a_synchronize_and_keeps_what_is_not_committed() {
    let world = World::new();
    let (boss, other) = (device(&world, "boss"), world.device("boss"));
    let mut shop = shop(&boss);
    let _ = boss.sync().unwrap();
    let _ = other.sync().unwrap();
    let mut theirs = other.client.get(shop.id()).unwrap();
    theirs.name = "Bean".into();
    theirs.notes = "theirs".into();
    theirs.visits.0 += 2;
    other.client.commit(&mut theirs).unwrap();
    let _ = other.sync().unwrap();
    shop.visits.0 += 5;
    let name = run(boss.client.run(meet, &mut shop)).unwrap();
    assert_eq!((name.as_str(), shop.name.as_str(), shop.notes.as_str()), ("Bean", "Bean", "mine"));
    assert_eq!(shop.visits.0, 7, "what was added to a counter is added to what it is now");
    assert!(shop.is_changed());
}

#[test]
fn an_object_that_a_synchronize_took_away_is_gone_at_its_next_use() {
    let world = World::new();
    let (boss, other) = (device(&world, "boss"), world.device("boss"));
    let mut shop = shop(&boss);
    let _ = boss.sync().unwrap();
    let _ = other.sync().unwrap();
    other.client.delete(other.client.get(shop.id()).unwrap()).unwrap();
    let _ = other.sync().unwrap();
    let error = run(boss.client.run(meet, &mut shop)).unwrap_err();
    assert!(matches!(error.cause(), FlowError::Gone { .. }), "{error}");
}

#[test]
fn what_could_not_be_made_durable_a_flow_did_not_do() {
    use tidewater::store::device::points::COMMIT;
    let world = World::new();
    let device = device(&world, "boss");
    let mut shop = shop(&device);
    device.outside.stop_at(COMMIT.before, 0);
    let error = device.client.run(close_shop, (&mut shop, "sold")).unwrap_err();
    assert_eq!(error.code(), "store");
    assert_eq!(shop.notes, "", "what is not kept is not shown");
    let device = device.reopen(&world);
    assert_eq!(device.client.get(shop.id()).unwrap().notes, "");
}

#[test]
fn a_function_that_is_no_flow_is_named() {
    fn plain(_: &mut Device) -> FlowResult {
        Ok(())
    }
    let world = World::new();
    let device = device(&world, "boss");
    let error = device.client.run(plain, ()).unwrap_err();
    assert!(matches!(&error, FlowError::UnknownFlow { flow, .. } if flow.ends_with("plain")), "{error}");
}

#[test]
fn arguments_that_no_compiler_checked_are_checked() {
    let world = World::new();
    let device = device(&world, "boss");
    let shop = shop(&device);
    let id = Parcel::Value(Value::Integer(shop.id().object().raw()));
    let why = Parcel::Value(Value::from("sold"));
    let by_name = |name: &str, arguments: &[Parcel]| run(device.client.run_by_name(name, arguments));
    assert_eq!(by_name("close_shop", &[id.clone(), why.clone()]).unwrap(), Held::Integer(1));
    for wrong in [vec![], vec![id.clone()], vec![why.clone(), why.clone()], vec![id.clone(), id.clone()]] {
        let error = by_name("close_shop", &wrong).unwrap_err();
        assert_eq!(error.code(), "wrong-arguments", "{error}");
    }
    assert_eq!(by_name("open_shop", &[id]).unwrap_err().code(), "unknown-flow");
}

#[test]
fn a_flow_that_needs_an_action_of_other_programs_is_refused_and_the_action_named() {
    let world = World::new();
    let device = device(&world, "boss");
    let id = Parcel::Value(Value::Integer(shop(&device).id().object().raw()));
    let error = run(device.client.run_by_name("scan_shop", &[id])).unwrap_err();
    assert!(error.code() == "action-missing" && error.to_string().contains("`scan`"), "{error}");
}

#[test]
fn a_trace_names_each_step_with_its_line_and_what_the_flow_holds() {
    let world = World::new();
    let device = device(&world, "boss");
    let shop = shop(&device);
    let steps = Arc::new(Mutex::new(Vec::new()));
    let noted = steps.clone();
    let arguments =
        [Parcel::Value(Value::Integer(shop.id().object().raw())), Parcel::Value(Value::from("sold"))];
    let tracer = move |step: TraceStep| noted.lock().unwrap().push(step);
    let result = run(device.client.run_traced("close_shop", &arguments, tracer)).unwrap();
    assert_eq!(result, Held::Integer(1));
    let steps = steps.lock().unwrap();
    let places: Vec<_> = steps.iter().map(|step| (&*step.flow, step.step, &*step.file, step.line)).collect();
    let expected: Vec<_> = (0..4).map(|at| ("close_shop", at, "flows.rs", 10 + at)).collect();
    assert_eq!(places, expected);
    let why = steps[0].variables.iter().find(|(name, _): &&(Name, Held)| &**name == "why");
    assert_eq!(why.map(|(_, held)| held.clone()), Some(Held::text("sold")));
}

#[test]
fn a_report_comes_out_of_a_flow_whole() {
    use tidewater::flow::FlowValue;
    let report = SyncReport { uploaded: 2, downloaded: 3, ..SyncReport::default() };
    let facts = tidewater::flow::ReportFacts { uploaded: 2, downloaded: 3, ..Default::default() };
    assert_eq!(SyncReport::take(Held::Report(Arc::new(facts))).unwrap(), report);
}
