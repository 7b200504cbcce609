//! Flows that are started by name, with arguments that no compiler checked: of each type a right one, and
//! wrong ones, which are refused with the flow and the parameter before anything is done.

use crate::app::{Customer, Feedback, Opening, Price, Remark, Role, Visit};
use crate::interpreted::{activity, attempt, evaluate, flow, local};
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use std::collections::BTreeSet;
use tidewater::flow::{FlowError, FlowResult, Held};
use tidewater::model::{self, Argument, Constant, Flow, FlowType, Node};
use tidewater::prelude::*;
use tidewater::traits::{App, DeviceApp};
use tidewater::typed::AppFacts;
use tidewater::value::{AttributeType, Parcel};
use tidewater_model::Value;

#[derive(Enumeration, Default)]
pub enum Mood {
    #[default]
    Calm,
    Busy,
}

/// What somebody is asked to do. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Errand {
    pub what: String,
    pub mood: Mood,
}

tidewater::app! {
    /// Shops, and errands.
    pub Errands {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Errand],
    }
}

/// The same app with a flow for each type that a flow can take.
struct AllTypes;

impl App for AllTypes {
    type Role = Role;
    fn facts() -> &'static AppFacts {
        Errands::facts()
    }
    fn model() -> model::App {
        let nanoflows = (0..).zip(kinds()).map(|(at, kind)| takes(at, kind)).collect();
        model::App { nanoflows, ..Errands::model() }
    }
}
impl DeviceApp for AllTypes {}

/// Takes a value of a type, and makes a shop.
fn takes(at: usize, kind: FlowType) -> Flow {
    let made = Node::Record { entity: "Customer".into(), members: vec![("name".into(), Node::Constant(0))] };
    let made = attempt(activity("create", vec![Argument::Value(made)]));
    let made = evaluate(attempt(activity("commit", vec![Argument::Value(made)])));
    let mut flow = flow(&name_of(at), vec![made], Node::Ok(Box::new(Node::Tuple(vec![]))), FlowType::Unit);
    flow.locals = vec![local("given", kind)];
    flow.constants = vec![Constant { kind: FlowType::Text, value: Value::from("Made") }];
    flow
}

fn name_of(at: usize) -> String {
    format!("takes_{at}")
}

fn kinds() -> Vec<FlowType> {
    let (customer, errand) = (FlowType::Object("Customer".into()), FlowType::Object("Errand".into()));
    vec![
        FlowType::Unit,
        FlowType::Boolean,
        FlowType::Integer32,
        FlowType::Integer64,
        FlowType::Size,
        FlowType::Decimal,
        FlowType::Text,
        FlowType::DateTime,
        FlowType::Date,
        FlowType::Binary,
        FlowType::AutoNumber,
        FlowType::Enumeration("Mood".into()),
        customer.clone(),
        errand,
        FlowType::Record("Errand".into()),
        FlowType::Reference("Customer".into()),
        FlowType::Identity("Customer".into()),
        FlowType::Me,
        FlowType::Report,
        FlowType::Error,
        FlowType::CallKey,
        FlowType::List(Box::new(customer.clone())),
        FlowType::Option(Box::new(customer.clone())),
        FlowType::Result(Box::new(FlowType::Integer64)),
        FlowType::Tuple(vec![customer, FlowType::Text]),
    ]
}

fn number(number: i64) -> Parcel {
    Parcel::Value(Value::Integer(number))
}
fn text(text: &str) -> Parcel {
    Parcel::Value(Value::from(text))
}
fn some(parcel: Parcel) -> Parcel {
    Parcel::Some(Box::new(parcel))
}
fn errand(of: &str, member: &str, value: Value) -> Parcel {
    Parcel::Record(of.into(), vec![(member.into(), value)])
}

/// Values of a type, with `id` of a shop that is there. What lives in memory only has none.
fn right(kind: &FlowType, id: i64) -> Vec<Parcel> {
    match kind {
        FlowType::Unit => vec![Parcel::UNIT],
        FlowType::Boolean => vec![number(0), number(1)],
        FlowType::Integer32 => vec![number(i32::MAX.into()), number(i32::MIN.into())],
        FlowType::Integer64 => vec![number(i64::MAX)],
        FlowType::Size => vec![number(0), number(i64::MAX)],
        FlowType::Decimal => vec![Parcel::Value(Decimal::from(2).to_value())],
        FlowType::Text => vec![text("")],
        FlowType::DateTime => vec![Parcel::Value(DateTime::default().to_value())],
        FlowType::Date => vec![Parcel::Value(Date::default().to_value())],
        FlowType::Binary => vec![Parcel::Value(Value::from(&b"bytes"[..]))],
        FlowType::AutoNumber => vec![number(7), Parcel::Value(Value::Empty)],
        FlowType::Enumeration(_) => vec![text("Busy")],
        FlowType::Object(name) if &**name == "Errand" => vec![],
        FlowType::Object(_) | FlowType::Identity(_) => vec![number(id)],
        FlowType::Reference(_) => vec![number(id), Parcel::Value(Value::Empty)],
        FlowType::Record(_) => vec![errand("Errand", "mood", Value::from("Busy"))],
        FlowType::Me | FlowType::Report | FlowType::Error | FlowType::Result(_) => vec![],
        FlowType::CallKey => vec![text("0123456789abcdef0123456789abcdef")],
        FlowType::List(_) => vec![Parcel::List(vec![]), Parcel::List(vec![number(id), number(id)])],
        FlowType::Option(_) => vec![Parcel::None, some(number(id))],
        FlowType::Tuple(_) => vec![Parcel::Tuple(vec![number(id), text("x")])],
    }
}

/// Values of other types, and of none.
fn wrong(kind: &FlowType, id: i64) -> Vec<Parcel> {
    let (nowhere, bytes) = (number(i64::MAX), Parcel::Value(Value::from(&[0xff_u8; 3][..])));
    let mut wrong = match kind {
        FlowType::Unit => vec![number(0)],
        FlowType::Boolean => vec![number(2), number(-1), text("true")],
        FlowType::Integer32 => vec![number(i64::from(i32::MAX) + 1), number(i64::MIN), text("1")],
        FlowType::Integer64 => vec![text("1"), bytes],
        FlowType::Size => vec![number(-1), text("1")],
        FlowType::Decimal => vec![text("1.5"), number(1), bytes],
        FlowType::Text => vec![number(1), bytes],
        FlowType::DateTime | FlowType::Date => vec![number(i64::MAX), number(i64::MIN), text("2026-11-27")],
        FlowType::Binary => vec![text("bytes"), number(1)],
        FlowType::AutoNumber => vec![text("7")],
        FlowType::Enumeration(_) => vec![text("Furious"), text("busy"), number(0)],
        FlowType::Identity(_) => vec![number(0), number(-1), text("7.12"), Parcel::Value(Value::Empty)],
        FlowType::Object(_) => vec![number(id + 1_000), nowhere, number(0), number(-1), text("7.12")],
        FlowType::Reference(_) => vec![number(-1), text("7.12")],
        FlowType::Record(_) => vec![
            errand("Customer", "name", Value::from("Cup")),
            errand("Errand", "where", Value::from("here")),
            errand("Errand", "what", Value::Integer(1)),
            errand("Errand", "mood", Value::from("Furious")),
        ],
        FlowType::CallKey => vec![text("no key"), number(1)],
        FlowType::List(_) => vec![number(id), Parcel::List(vec![number(id), nowhere])],
        FlowType::Option(_) => vec![some(nowhere), some(text("x")), some(Parcel::None)],
        FlowType::Tuple(_) => vec![
            Parcel::Tuple(vec![number(id)]),
            Parcel::Tuple(vec![nowhere, text("x")]),
            Parcel::Tuple(vec![number(id), number(id)]),
            Parcel::Tuple(vec![number(id), text("x"), text("x")]),
        ],
        // Nobody outside has a value of these.
        FlowType::Me | FlowType::Report | FlowType::Error | FlowType::Result(_) => {
            vec![number(id), text("x"), Parcel::UNIT, Parcel::None, Parcel::List(vec![])]
        }
    };
    if matches!(kind, FlowType::Object(name) if &**name == "Errand") {
        wrong.push(number(id));
        wrong.push(errand("Errand", "what", Value::from("x")));
    }
    wrong.push(some(some(number(id))));
    wrong.push(Parcel::Tuple(vec![Parcel::None]));
    wrong
}

fn device(world: &World) -> (TestDevice, i64) {
    let device = world.open::<AllTypes>("boss.db").unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    let mut shop = device.client.create(Customer { name: "Cup".into(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    (device, shop.id().object().raw())
}

fn by_name(device: &TestDevice, at: usize, argument: Parcel) -> FlowResult<Held> {
    run(device.client.run_by_name(&name_of(at), &[argument]))
}

#[test]
fn there_is_a_flow_for_each_type() {
    // As many as the match in `right` has arms for, which rustc counts.
    let names: BTreeSet<String> = kinds()
        .iter()
        .map(|kind| {
            let text = format!("{kind:?}");
            text.split('(').next().unwrap_or_default().to_owned()
        })
        .collect();
    assert_eq!(names.len(), 24, "{names:?}");
}

#[test]
fn what_is_of_the_type_of_a_parameter_is_taken() {
    let world = World::of::<Errands>();
    let (device, id) = device(&world);
    let mut shops = 1;
    for (at, kind) in kinds().iter().enumerate() {
        for argument in right(kind, id) {
            let taken = by_name(&device, at, argument.clone());
            assert!(taken.is_ok(), "{kind} {argument:?}: {taken:?}");
            shops += 1;
        }
    }
    assert_eq!(device.client.count(query!(Customer)).unwrap(), shops);
}

#[test]
fn what_is_of_another_type_is_refused_with_flow_and_parameter_and_nothing_is_done() {
    let world = World::of::<Errands>();
    let (device, id) = device(&world);
    let stored = device.stored();
    for (at, kind) in kinds().iter().enumerate() {
        for argument in wrong(kind, id) {
            let error = by_name(&device, at, argument.clone()).unwrap_err();
            assert_eq!(error.code(), "wrong-arguments", "{kind} {argument:?}: {error}");
            let FlowError::WrongArguments { flow, detail } = &error else { panic!("{error:?}") };
            assert_eq!(*flow, name_of(at));
            assert!(detail.starts_with("`given` "), "{kind} {argument:?}: {detail}");
        }
        for arguments in [vec![], vec![number(id), number(id)]] {
            let error = run(device.client.run_by_name(&name_of(at), &arguments)).unwrap_err();
            assert_eq!(error.code(), "wrong-arguments");
            assert!(error.to_string().contains(&name_of(at)), "{error}");
        }
    }
    assert!(device.stored() == stored);
}

#[test]
fn an_id_that_leads_to_nothing_is_told_with_what_it_is() {
    let world = World::of::<Errands>();
    let (device, _) = device(&world);
    let at = kinds().iter().position(|kind| *kind == FlowType::Object("Customer".into())).unwrap();
    let error = by_name(&device, at, number(i64::MAX)).unwrap_err().to_string();
    let expected =
        format!("these are not the arguments of `{}`: `given` leads to nothing: Customer ", name_of(at));
    assert!(error.starts_with(&expected) && error.contains("is not here"), "{error}");
}
