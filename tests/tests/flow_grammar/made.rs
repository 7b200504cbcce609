//! Flows that are made while the test runs, which no rustc saw: each is loaded, runs to an end, and gives
//! what it says. Damaged ones are refused, or are other flows of which the same is true.

use crate::listed::Grammar;
use std::sync::{Arc, LazyLock};
use tests::grammar::{self, Made, canonical};
use tests::simulation::random::Random;
use tidewater::flow::{
    Activity, Control, Converter, Effects, FlowError, FlowResult, Held, Machine, Moment, Program, Progress,
};
use tidewater::traits::App as _;
use tidewater::value::{Date, DateTime, Parcel};
use tidewater_model::{App, Catalog, Flow, FlowType};

/// Steps that a flow may take here; a damaged one may go on for ever.
const FUEL: u64 = 20_000;

/// A device without a store, which keeps what it is asked for.
#[derive(Default)]
struct Bare {
    /// Whether the flow stops before each step.
    halts: bool,
    /// How often it did.
    halted: usize,
    /// Each activity with its arguments, in order.
    asked: Vec<String>,
}

impl Effects for Bare {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        self.asked.push(format!("{activity:?} {arguments:?}"));
        Ok(match (activity, arguments.as_slice()) {
            (Activity::Now, _) => Held::DateTime(DateTime::from_milliseconds(1_795_000_000_000).unwrap()),
            (Activity::Today, _) => Held::Date(Date::of(2026, 11, 21).unwrap()),
            (Activity::IsOnline | Activity::CanRead, _) => Held::Boolean(true),
            (Activity::Count, _) => Held::Integer(3),
            (Activity::Retrieve, _) => Held::list(Vec::new()),
            (Activity::First, _) => Held::none(),
            (Activity::Fail, [code, text]) => {
                return Err(FlowError::Failed { code: code.to_string(), text: text.to_string() });
            }
            (
                Activity::Message
                | Activity::Log
                | Activity::Invalid
                | Activity::ShowHome
                | Activity::ClosePage,
                _,
            ) => Held::Unit,
            _ => return Err(FlowError::Offline),
        })
    }

    fn act(&mut self, action: usize, arguments: Vec<Held>) -> FlowResult<Held> {
        self.asked.push(format!("action {action} {arguments:?}"));
        Err(FlowError::Offline)
    }

    fn step(&mut self, _: &Moment<'_>) -> Control {
        self.halted += 1;
        Control::Pause
    }

    fn traces(&self) -> bool {
        self.halts
    }
}

/// The app with other flows.
pub fn app(flows: Vec<Flow>) -> App {
    static BARE: LazyLock<App> =
        LazyLock::new(|| App { nanoflows: Vec::new(), sources: Vec::new(), ..Grammar::model() });
    App { nanoflows: flows, ..BARE.clone() }
}

/// How a flow ended: its value, which is of the type that it says, or the code of its error.
fn end(program: &Arc<Program>, catalog: &Catalog, at: usize, parcels: &[Parcel]) -> Option<String> {
    ended(program, catalog, at, parcels, &mut Bare::default())
}

fn ended(
    program: &Arc<Program>,
    catalog: &Catalog,
    at: usize,
    parcels: &[Parcel],
    outside: &mut Bare,
) -> Option<String> {
    let converter = Converter { catalog, layouts: program.layouts() };
    let kinds = program.parameters(at).iter().map(|parameter| &parameter.kind);
    // Nothing for objects, which only a store has, and where a damaged flow takes something else.
    let held = kinds.zip(parcels).map(|(kind, parcel)| match kind {
        FlowType::Object(_) => None,
        kind => converter.unpack(kind, parcel),
    });
    let held = held.collect::<Option<Vec<_>>>()?;
    let mut machine = Machine::start(Arc::clone(program), at, held, FUEL).ok()?;
    let progress = loop {
        match machine.run(outside) {
            Progress::Paused => assert!(outside.halts, "nobody asked for a pause"),
            progress => break progress,
        }
    };
    Some(match progress {
        Progress::Done(held) => {
            let kind = program.result(at).unwrap();
            assert!(program.conforms(kind, &held), "{held:?} is no {kind:?}");
            format!("{held:?}")
        }
        Progress::Failed(error) => format!("[{}] {}", error.code(), error.cause()),
        Progress::Waiting(_) | Progress::Paused => panic!("a plain flow waits"),
    })
}

pub fn flows(made: &[Made]) -> Vec<Flow> {
    made.iter().map(|made| made.flow.clone()).collect()
}

#[test]
fn flows_made_on_the_way_end_with_what_they_say_and_do_the_same_however_often_they_are_stopped() {
    let (mut values, mut errors, mut halts, mut deeds) = (0, 0, 0, 0);
    for seed in 0..10 {
        let made = grammar::flows_of_seeds(10, 40, 1_000_000 + seed * 1_000);
        let catalog = Catalog::new(app(flows(&made))).unwrap();
        let program = Program::load(&catalog).unwrap_or_else(|fault| {
            let flow = made.iter().find(|made| *made.name == *fault.flow).map(|made| &made.text);
            panic!("{fault}\n{}", flow.map_or("", String::as_str))
        });
        let program = Arc::new(program);
        let mut random = Random::new(seed);
        for (at, made) in made.iter().enumerate() {
            for parcels in grammar::arguments(&made.kinds(), &mut random, 6) {
                let mut through = Bare::default();
                let Some(first) = ended(&program, &catalog, at, &parcels, &mut through) else { continue };
                // Once more, and stopped before each step.
                let mut halting = Bare { halts: true, ..Bare::default() };
                let stopped = ended(&program, &catalog, at, &parcels, &mut halting);
                assert_eq!(Some(&first), stopped.as_ref(), "{}", made.text);
                assert_eq!(through.asked, halting.asked, "{}", made.text);
                halts += halting.halted;
                deeds += through.asked.len();
                *(if first.starts_with('[') { &mut errors } else { &mut values }) += 1;
            }
        }
    }
    assert!(values > 500 && errors > 50, "{values} values, {errors} errors");
    assert!(halts > 10 * (values + errors), "{halts} stops");
    assert!(deeds > (values + errors) / 2, "{deeds} effects of {values} values and {errors} errors");
}

#[test]
fn a_flow_with_a_flipped_bit_is_refused_or_another_flow_and_never_the_same_with_another_end() {
    let made = grammar::flows_of_seeds(0, 25, 2_000_000);
    let load = |flow: &Flow| {
        let catalog = Catalog::new(app(vec![flow.clone()])).ok()?;
        Some((Arc::new(Program::load(&catalog).ok()?), catalog))
    };
    let mut random = Random::new(3);
    let (mut unreadable, mut refused, mut same, mut others) = (0, 0, 0, 0);
    for made in &made {
        let flow = &made.flow;
        let (program, catalog) = load(flow).expect("a sound flow is loaded");
        let bytes = serde_json::to_vec(flow).unwrap();
        let inputs = grammar::arguments(&made.kinds(), &mut random, 2);
        for _ in 0..300 {
            let mut damaged = bytes.clone();
            let byte = random.below(damaged.len() as u64) as usize;
            damaged[byte] ^= 1 << random.below(8);
            let Ok(damaged) = serde_json::from_slice::<Flow>(&damaged) else {
                unreadable += 1;
                continue;
            };
            // What nothing names is checked as well.
            let is_same = canonical(&damaged) == canonical(flow)
                && damaged.constants == flow.constants
                && damaged.locals == flow.locals;
            let Some((other, known)) = load(&damaged) else {
                // A flow that says what the sound one says is never refused.
                assert!(!is_same, "{}", made.text);
                refused += 1;
                continue;
            };
            for parcels in &inputs {
                let (before, after) = (end(&program, &catalog, 0, parcels), end(&other, &known, 0, parcels));
                assert!(!is_same || before == after, "{}", made.text);
            }
            *(if is_same { &mut same } else { &mut others }) += 1;
        }
    }
    let counts = [unreadable, refused, same, others];
    assert!(counts.iter().all(|count| *count > 5), "unreadable, refused, the same, others: {counts:?}");
}
