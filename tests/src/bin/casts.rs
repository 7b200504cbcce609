//! Chooses how often the dice of each committed flow are cast, so that as much as possible of what it holds
//! runs, and writes that into `grammar/casts.rs`. Run `grammar` afterwards.
//!
//! Nothing is compiled for this: the machine runs each flow over an outside that has tasks and no store, and
//! the walk looks into its expressions. What the tests assert of the share that runs, they measure.

#[path = "../../tests/flow_grammar/app.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    reason = "the test that compares the flows uses the rest"
)]
mod app;

use app::{Role, Sums, Task, tasks};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tests::grammar::{self, Found, Made};
use tests::simulation::random::Random;
use tests::walk::{Facts, Walk, can_walk};
use tidewater::flow::{
    Activity, Control, Converter, Effects, FlowError, FlowResult, Held, Machine, Moment, ObjectHandle,
    Program, Progress,
};
use tidewater::traits::App as _;
use tidewater::value::{Date, DateTime, ObjectId};
use tidewater_model::{App, Catalog, FlowType, Name};

/// How often each flow runs with each cast.
const RUNS: usize = 60;
/// How much of a flow is enough, in thousandths.
const ENOUGH: usize = 950;
/// How many casts of each flow are tried.
const CASTS: u64 = 6;
/// Far more than a generated flow takes.
const FUEL: u64 = 50_000;

tidewater::app! {
    /// What the flows are about, without flows.
    pub Things {
        roles: Role,
        entities: [Task, Sums],
        pages: [tasks],
        offline: { home: tasks },
    }
}

fn facts() -> Facts {
    let now = DateTime::from_milliseconds(1_795_000_000_000).expect("the instant exists");
    Facts { now, today: Date::of(2026, 11, 21).expect("the day exists"), is_online: false }
}

/// Statements, by flow and number.
type Statements = BTreeSet<(Name, u32)>;

/// An outside that has tasks, and stores nothing.
struct Outside<'a> {
    catalog: &'a Catalog,
    program: &'a Program,
    /// How many tasks it gave.
    given: u32,
    ran: Statements,
}

impl Outside<'_> {
    /// A task whose members are the edges of their types, one after the other.
    fn task(&mut self) -> Held {
        self.given += 1;
        let converter = Converter { catalog: self.catalog, layouts: self.program.layouts() };
        let entity = self.catalog.find("Task").expect("the app has tasks");
        let layout = self.program.layouts().of(entity);
        let members = self.catalog.entity(entity).members.iter().zip(&layout.members);
        let members = members.map(|(member, known)| {
            let kind = member.flow_type().filter(|kind| !matches!(kind, FlowType::AutoNumber));
            let edges = kind.as_ref().map(grammar::inputs).unwrap_or_default();
            let edge = edges.get(self.given as usize % edges.len().max(1));
            let held = kind.as_ref().zip(edge).and_then(|(kind, edge)| converter.unpack(kind, edge));
            held.unwrap_or_else(|| known.default.clone())
        });
        let id = ObjectId::new(1, self.given).expect("the id exists");
        Held::Object(ObjectHandle::new(layout, id, members.collect()))
    }
}

impl Effects for Outside<'_> {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        Ok(match (activity, arguments.as_slice()) {
            (Activity::Now, _) => Held::DateTime(facts().now),
            (Activity::Today, _) => Held::Date(facts().today),
            (Activity::IsOnline, _) => Held::Boolean(facts().is_online),
            (Activity::CanRead, _) => Held::Boolean(true),
            (Activity::Count, _) => Held::Integer(3),
            (Activity::Retrieve, _) => Held::list((0..3).map(|_| self.task()).collect()),
            (Activity::First | Activity::Get(_) | Activity::Create(_), _) => self.task(),
            (Activity::Fail, [code, text]) => {
                return Err(FlowError::Failed { code: code.to_string(), text: text.to_string() });
            }
            (Activity::Delete, [Held::Object(object)]) => {
                object.mark_gone();
                Held::Unit
            }
            (Activity::Me | Activity::ShowPage | Activity::ShowPopup, _) => return Err(FlowError::Offline),
            _ => Held::Unit,
        })
    }

    fn act(&mut self, _: usize, _: Vec<Held>) -> FlowResult<Held> {
        Err(FlowError::Offline)
    }

    fn step(&mut self, at: &Moment<'_>) -> Control {
        self.ran.insert((at.flow.clone(), at.step));
        Control::Go
    }

    fn traces(&self) -> bool {
        true
    }
}

/// The flows about values that call only such flows; what calls stands behind what it calls.
fn walkable(catalog: &Catalog) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    for flow in &catalog.app().nanoflows {
        let mut found = Found::default();
        found.add(flow);
        if can_walk(flow) && found.callees.iter().all(|callee| names.contains(callee.as_str())) {
            names.insert(flow.name.clone());
        }
    }
    names
}

/// How much of a flow runs, in thousandths: of its steps, and of the statements within its expressions. And
/// how many steps that are.
fn share(made: &Made, known: &[Made]) -> (usize, usize) {
    let flows = known.iter().chain([made]).map(|made| made.flow.clone()).collect();
    let catalog = Catalog::new(App { nanoflows: flows, ..Things::model() }).expect("the app is sound");
    let program = Program::load(&catalog).unwrap_or_else(|fault| panic!("{fault}\n{}", made.text));
    let (at, program) = (known.len(), Arc::new(program));
    let flow = &catalog.app().nanoflows[at];
    let lines = grammar::lines();
    let mut walk = Walk::new(&catalog, &lines, facts());
    let is_walked = walkable(&catalog).contains(&flow.name);
    let mut outside = Outside { catalog: &catalog, program: &program, given: 0, ran: Statements::new() };
    let converter = Converter { catalog: &catalog, layouts: program.layouts() };
    for parcels in grammar::arguments(&made.kinds(), &mut Random::new(1), RUNS) {
        let held: Vec<Held> = made
            .kinds()
            .iter()
            .zip(&parcels)
            .map(|(kind, parcel)| match kind {
                FlowType::Object(_) => outside.task(),
                kind => converter.unpack(kind, parcel).expect("the arguments fit"),
            })
            .collect();
        if let Ok(mut machine) = Machine::start(Arc::clone(&program), at, held, FUEL) {
            let ended = machine.run(&mut outside);
            assert!(!matches!(ended, Progress::Waiting(_)), "a plain flow does not wait");
        }
        if is_walked {
            walk.run(flow, &parcels, FUEL);
        }
    }
    let of_flow = |ran: &Statements| ran.iter().filter(|(name, _)| *name == flow.name).count();
    let thousandths = |part: usize, whole: usize| part * 1_000 / whole.max(1);
    let steps = thousandths(of_flow(&outside.ran), program.steps(at).len());
    let count = of_flow(&outside.ran);
    if !is_walked {
        return (steps, count);
    }
    let mut found = Found::default();
    found.add(flow);
    (usize::midpoint(steps, thousandths(of_flow(&walk.ran), found.statements.len())), count)
}

fn main() -> std::io::Result<()> {
    let mut casts = Vec::new();
    let mut known: Vec<Made> = Vec::new();
    for at in 0..grammar::COUNT {
        let best = (0..CASTS).map(|cast| {
            let made = grammar::statement_flow(at, cast, &known);
            let (share, count) = share(&made, &known);
            // Of flows that run nearly to the last step, the longest says most.
            let worth = if share < ENOUGH { (false, share) } else { (true, count) };
            (worth, std::cmp::Reverse(cast), share, made)
        });
        let best = best.max_by_key(|(worth, cast, ..)| (*worth, *cast)).expect("there is a cast");
        let (_, std::cmp::Reverse(cast), share, made) = best;
        println!("{}: cast {cast}, {} of a hundred", made.name, share / 10);
        casts.push(cast);
        if at < grammar::CALLEES {
            known.push(made);
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/grammar/casts.rs");
    let source = fs::read_to_string(&path)?;
    let head = source.split("= [\n").next().unwrap_or_default();
    let lines: String = casts
        .chunks(35)
        .map(|line| format!("    {},\n", line.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")))
        .collect();
    fs::write(&path, format!("{head}= [\n{lines}];\n"))
}
