//! Flows that no rustc saw, as the machine runs them and as a walk over their trees says that they end: with
//! the same value, or the same error of the same step, and having said the same on the way.

use crate::made::{app, flows};
use crate::ran::{Statements, assert_share};
use std::collections::BTreeSet;
use std::sync::Arc;
use tests::grammar::{self, Coverage, Found, Made};
use tests::simulation::random::Random;
use tests::walk::{End, Facts, Walk, can_walk};
use tidewater::flow::{
    Activity, Converter, Effects, FlowError, FlowResult, Held, Machine, Program, Progress,
};
use tidewater::value::{Date, DateTime, Parcel};
use tidewater_model::{Catalog, Flow};

/// Far more than a generated flow takes in either way.
const FUEL: u64 = 100_000;

fn facts() -> Facts {
    let now = DateTime::from_milliseconds(1_795_000_000_000).expect("the instant exists");
    Facts { now, today: Date::of(2026, 11, 21).expect("the day exists"), is_online: true }
}

/// An outside that knows nothing but facts, and writes down what it is told.
#[derive(Default)]
struct Outside(Vec<String>);

impl Effects for Outside {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        let texts: Vec<_> = arguments.iter().map(Held::to_string).collect();
        Ok(match activity {
            Activity::Now => Held::DateTime(facts().now),
            Activity::Today => Held::Date(facts().today),
            Activity::IsOnline => Held::Boolean(facts().is_online),
            Activity::Fail => {
                return Err(FlowError::Failed { code: texts[0].clone(), text: texts[1].clone() });
            }
            Activity::Message | Activity::Log => {
                let name = if activity == Activity::Log { "log" } else { "message" };
                self.0.push(format!("{name} {texts:?}"));
                Held::Unit
            }
            other => panic!("{other:?} is nothing that a flow about values does"),
        })
    }

    fn act(&mut self, _: usize, _: Vec<Held>) -> FlowResult<Held> {
        panic!("a flow about values has no actions")
    }
}

/// The end of a flow in a form that both ways have.
fn told(end: Result<Parcel, (&FlowError, &str, u32)>) -> String {
    match end {
        Ok(parcel) => format!("{parcel:?}"),
        Err((error, flow, step)) => format!("[{}] {error}, in step {step} of {flow}", error.code()),
    }
}

/// Flows about values, and the rest of those that were made.
fn walkable(made: Vec<Made>) -> Vec<Made> {
    let left: Vec<_> = made.into_iter().filter(|made| can_walk(&made.flow)).collect();
    let names: BTreeSet<_> = left.iter().map(|made| made.name.clone()).collect();
    let calls_known = |made: &Made| {
        let mut found = Found::default();
        found.add(&made.flow);
        found.callees.iter().all(|callee| names.contains(callee))
    };
    left.iter().filter(|made| calls_known(made)).cloned().collect()
}

/// What was compared.
#[derive(Default)]
struct Compared {
    flows: usize,
    values: usize,
    errors: BTreeSet<String>,
    spent: usize,
    found: Found,
    coverage: Coverage,
    ran: Statements,
}

fn compare(made: Vec<Made>, runs: usize, seed: u64, compared: &mut Compared) {
    let made = walkable(made);
    let catalog = Catalog::new(app(flows(&made))).expect("the app is sound");
    let program = Arc::new(Program::load(&catalog).unwrap_or_else(|fault| panic!("{fault}")));
    let lines = grammar::lines();
    let mut walk = Walk::new(&catalog, &lines, facts());
    for (at, made) in made.iter().enumerate() {
        let flow = &catalog.app().nanoflows[at];
        let mut ends = 0;
        for parcels in grammar::arguments(&made.kinds(), &mut Random::new(seed), runs) {
            let Some(walked) = walk.run(flow, &parcels, FUEL) else {
                panic!("{parcels:?} do not fit {}", made.text)
            };
            let walked = match &walked {
                End::Value(parcel) => told(Ok(parcel.clone())),
                End::Error(error, flow, step) => told(Err((error, flow, *step))),
                End::Spent => {
                    compared.spent += 1;
                    continue;
                }
            };
            let converter = Converter { catalog: &catalog, layouts: program.layouts() };
            let kinds = program.parameters(at).iter().map(|parameter| &parameter.kind);
            let held = kinds.zip(&parcels).map(|(kind, parcel)| converter.unpack(kind, parcel));
            let held = held.collect::<Option<Vec<_>>>().expect("the arguments fit");
            let mut machine = Machine::start(Arc::clone(&program), at, held, FUEL).expect("the flow starts");
            let mut outside = Outside::default();
            let run = match machine.run(&mut outside) {
                Progress::Done(held) => told(Ok(converter.pack(&flow.result, &held).expect("a value"))),
                Progress::Failed(FlowError::At { flow, step, source, .. }) => {
                    compared.errors.insert(source.code().to_owned());
                    told(Err((&source, &flow, step)))
                }
                other => panic!("a flow about values ends: {other:?}"),
            };
            assert!(
                run == walked && outside.0 == walk.said,
                "{} of {parcels:?}\n machine: {run} {:?}\n  walked: {walked} {:?}\n{}",
                made.name,
                outside.0,
                walk.said,
                made.text
            );
            ends += 1;
            compared.values += usize::from(!run.starts_with('['));
        }
        if ends > 0 {
            compared.flows += 1;
            compared.found.add(&made.flow);
            compared.coverage.lines.extend(&made.coverage.lines);
        }
    }
    compared.ran.append(&mut walk.ran);
}

/// The walk takes native stack for each node, and more than a thread of a test has.
fn with_room<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    let thread =
        std::thread::Builder::new().stack_size(64 << 20).spawn(work).expect("a thread can be started");
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

#[test]
fn flows_made_on_the_way_end_as_a_walk_over_their_trees_says() {
    let compared = with_room(|| {
        let mut compared = Compared::default();
        compare(grammar::flows_of_lines(7_000_000), 6, 1, &mut compared);
        for seed in 0..6 {
            compare(grammar::flows_about_values(10, 50, 5_000_000 + seed * 1_000), 8, seed, &mut compared);
        }
        compared
    });
    let Compared { flows, values, errors, spent, found, coverage, .. } = compared;
    assert!(
        flows > 500 && values > 4_000 && spent < flows / 20,
        "{flows} flows, {values} values, {spent} spent"
    );
    for code in ["overflow", "division-by-zero", "out-of-range", "offline", "given-up", "late"] {
        assert!(errors.contains(code), "no run ended with {code}: {errors:?}");
    }
    // Only a device has objects, accounts and numbers that a server gives; only objects are changed by
    // `iter_mut`; a clone of a value is the value.
    let of_devices =
        ["Obj<", "Ref<", "Id<", "(Me)", "Account", "AutoNumber", "SyncReport", "iter_mut", "clone("];
    let is_walked = |line: &&str| of_devices.iter().all(|word| !line.contains(word));
    let lines = tidewater::flow::signatures().filter(is_walked);
    let missing: Vec<_> = lines.filter(|line| !coverage.lines.contains(line)).collect();
    assert!(missing.is_empty(), "no flow calls {missing:?}");
    // These ask a store, a server or a screen; and of which type a value is, rustc says to the macro.
    let of_devices = [
        "Node::Inferred",
        "Node::Microflow",
        "Node::Query",
        "Argument::Member",
        "Argument::Microflow",
        "Argument::Page",
    ];
    let constructs = grammar::constructs().into_iter().filter(|construct| !of_devices.contains(construct));
    let missing: Vec<_> = constructs.filter(|construct| !found.constructs.contains(construct)).collect();
    assert!(missing.is_empty(), "no flow has {missing:?}");
}

/// Fails if of what flows about values are made of, down into their expressions, a walk with so many runs of
/// each comes to less than so many of a hundred.
fn assert_walked(percent: usize, made: Vec<Made>, runs: usize) {
    let written = walkable(made.clone()).iter().flat_map(|made| statements_of(&made.flow)).collect();
    let compared = with_room(move || {
        let mut compared = Compared::default();
        compare(made, runs, 1, &mut compared);
        compared
    });
    assert_share(percent, &written, &compared.ran);
}

fn statements_of(flow: &Flow) -> Statements {
    let mut found = Found::default();
    found.add(flow);
    found.statements.into_iter().map(|number| (flow.name.clone(), number)).collect()
}

#[test]
fn what_stands_within_expressions_of_the_committed_flows_runs_as_well() {
    assert_walked(93, grammar::functions().1, 30);
    assert_walked(85, grammar::statements().1, 60);
}
