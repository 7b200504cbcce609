//! What a device offers its flows: actions whose capability it has, and so many steps.

use crate::app::*;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use std::sync::{Arc, Mutex};
use tidewater::device::{Headless, Level, Shown, TraceStep, Tracer};
use tidewater::flow::{FlowError, FlowResult, Held};
use tidewater::prelude::*;
use tidewater::value::Parcel;
use tidewater_model::Value;

tidewater::app! {
    /// Shops, with flows that need something of their device.
    pub Offered {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [scan_twice, scan_once, count_to, share, notes],
        actions: [scan, initials, complain],
        fuel: 1_000,
    }
}

#[action(capability = "camera")]
pub fn scan(number: i64) -> FlowResult<i64> {
    Ok(number * 10)
}

/// Writes to the log from native code.
#[action]
pub fn complain(cx: &mut Device) -> FlowResult {
    cx.log(Level::Warning, "by native code");
    Ok(())
}

#[nanoflow]
pub fn notes(cx: &mut Device, left: i64) -> FlowResult {
    cx.log(Level::Debug, format!("{left} to do"));
    complain(cx)?;
    cx.log(Level::Info, "done");
    Ok(())
}

#[action]
pub fn initials(name: &str) -> FlowResult<String> {
    Ok(name.split(' ').filter_map(|word| word.chars().next()).collect())
}

/// The line on which a flow calls the action.
const SCANS: u32 = line!() + 5;

#[nanoflow]
pub fn scan_once(cx: &mut Device, number: i64) -> FlowResult<i64> {
    initials("a flow may need several actions")?;
    scan(number)
}

#[nanoflow]
pub fn scan_twice(cx: &mut Device, number: i64) -> FlowResult<i64> {
    Ok(scan_once(cx, number)? + scan_once(cx, number)?)
}

#[nanoflow]
pub fn count_to(cx: &mut Device, end: i64) -> FlowResult<i64> {
    let mut count = 0;
    while count < end {
        count += 1;
    }
    Ok(count)
}

#[nanoflow]
pub fn share(cx: &mut Device, all: i64, parts: Option<i64>) -> FlowResult<i64> {
    let each;
    if let Some(parts) = parts {
        let rest = all % parts;
        each = (all - rest) / parts;
    } else {
        each = 0;
    }
    let twice = each * 2;
    Ok(twice)
}

/// Flow, step and line of an error.
pub fn place(error: &FlowError) -> (&str, u32, u32) {
    let FlowError::At { flow, step, line, .. } = error else { panic!("{error:?}") };
    (flow, *step, *line)
}

fn device(world: &World, capabilities: &[&str]) -> TestDevice {
    let offer = |builder| {
        capabilities.iter().fold(builder, |builder, one| tidewater::device::Builder::offers(builder, *one))
    };
    let device = world.open_as::<Offered>(&format!("{}.db", capabilities.join(" ")), offer).unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    device
}

#[test]
fn a_flow_that_needs_what_the_device_lacks_is_refused_and_what_is_lacking_named() {
    let world = World::of::<Offered>();
    let device = device(&world, &["scale"]);
    let stored = device.stored();
    for (flow, error) in [
        ("scan_once", device.client.run(scan_once, 2).unwrap_err()),
        ("scan_twice", device.client.run(scan_twice, 2).unwrap_err()),
        ("scan_twice", run(device.client.run_by_name("scan_twice", &[number(2)])).unwrap_err()),
    ] {
        assert_eq!(error.code(), "capability-missing");
        let text =
            format!("`{flow}` needs the action `scan`, which needs `camera`, and this device does not");
        assert!(error.to_string().starts_with(&text), "{error}");
        // Also if the flow that was started does not call the action itself.
        assert_eq!(place(&error), ("scan_once", 1, SCANS));
    }
    let refused = device.client.refused_flows();
    let names: Vec<_> = refused.iter().map(|(flow, _)| &**flow).collect();
    assert_eq!(names, ["scan_once", "scan_twice"], "it is known before anybody runs them");
    assert!(refused.iter().all(|(_, error)| place(error) == ("scan_once", 1, SCANS)));
    assert!(device.stored() == stored);
    assert_eq!(device.client.run(count_to, 3).unwrap(), 3, "the others run");
}

#[test]
fn a_device_that_has_it_runs_the_flow() {
    let world = World::of::<Offered>();
    let device = device(&world, &["scale", "camera"]);
    assert_eq!(device.client.run(scan_twice, 2).unwrap(), 40);
    assert!(device.client.refused_flows().is_empty());
}

#[test]
fn an_app_says_how_many_steps_its_flows_may_take() {
    let world = World::of::<Offered>();
    let device = device(&world, &[]);
    assert_eq!(device.client.run(count_to, 100).unwrap(), 100);
    let error = device.client.run(count_to, 1_000).unwrap_err();
    assert_eq!(error.code(), "out-of-fuel");
    let FlowError::At { flow, .. } = error else { panic!("{error}") };
    assert_eq!(&*flow, "count_to");
}

fn number(number: i64) -> Parcel {
    Parcel::Value(Value::Integer(number))
}

/// The variables before each step, as text.
fn trace(device: &TestDevice, flow: &str, arguments: &[Parcel]) -> Vec<String> {
    let steps = Arc::new(Mutex::new(Vec::new()));
    let noted = steps.clone();
    let tracer = move |step: TraceStep| {
        let show = |(name, held): &(tidewater_model::Name, Held)| format!("{name}={held}");
        let shown: Vec<_> = step.variables.iter().map(show).collect();
        noted.lock().unwrap().push(format!("{}: {}", step.step, shown.join(" ")));
    };
    run(device.client.run_traced(flow, arguments, tracer)).unwrap();
    let steps = steps.lock().unwrap();
    steps.clone()
}

#[test]
fn a_trace_shows_a_variable_once_it_has_a_value() {
    let world = World::of::<Offered>();
    let device = device(&world, &[]);
    let shown = trace(&device, "share", &[number(7), Parcel::Some(Box::new(number(3)))]);
    assert_eq!(
        shown,
        [
            "1: all=7 parts=3",
            "2: all=7 parts=3 parts=3",
            "3: all=7 parts=3 parts=3 rest=1",
            "5: all=7 parts=3 each=2",
            "6: all=7 parts=3 each=2 twice=4",
        ]
    );
    let shown = trace(&device, "count_to", &[number(1)]);
    let expected =
        ["0: end=1", "1: end=1 count=0", "2: end=1 count=0", "1: end=1 count=1", "3: end=1 count=1"];
    assert_eq!(shown, expected);
}

/// Keeps the steps of a run and what it writes to the log.
struct Watch(Arc<Mutex<Vec<String>>>);

impl Tracer for Watch {
    fn step(&mut self, step: TraceStep) {
        self.0.lock().unwrap().push(format!("{} {}", step.flow, step.step));
    }
    fn log(&mut self, level: Level, text: &str) {
        self.0.lock().unwrap().push(format!("{level:?} {text}"));
    }
}

#[test]
fn a_trace_has_each_line_of_the_log_behind_the_step_that_wrote_it() {
    let world = World::of::<Offered>();
    let screen = Arc::new(Headless::new());
    let device = device(&world, &[]);
    let client = device.client.with_ui(screen.clone());
    let noted = Arc::new(Mutex::new(Vec::new()));
    run(client.run_traced("notes", &[number(2)], Watch(noted.clone()))).unwrap();
    let expected =
        ["notes 0", "Debug 2 to do", "notes 1", "Warning by native code", "notes 2", "Info done", "notes 3"];
    assert_eq!(*noted.lock().unwrap(), expected);
    let logged: Vec<_> = screen.take().into_iter().collect();
    let all = [(Level::Debug, "2 to do"), (Level::Warning, "by native code"), (Level::Info, "done")];
    assert_eq!(logged, all.map(|(level, text)| Shown::Log(level, text.to_owned())));
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Offered>(Role::Manager);
    each_plain_flow_agrees! { original, Offered, without [count_to]:
        fn notes(left: i64);
        fn scan_once(number: i64);
        fn scan_twice(number: i64);
        fn share(all: i64, parts: Option<i64>);
    }
}
