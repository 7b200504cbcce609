//! The five programs of the interpreters' table: as flows, and as Rust.

mod native;
pub mod programs;

use crate::engines::{Engine, PROGRAMS};
use std::sync::Arc;
use tidewater::flow::{
    Activity, Control, Effects, FlowError, FlowResult, Held, Machine, Moment, ObjectHandle, Program, Progress,
};
use tidewater::model::{App as Model, Catalog};
use tidewater::typed::App;
use tidewater::value::ObjectId;

/// The flow machine, with the programs loaded.
pub struct Flows {
    program: Arc<Program>,
    /// The position of each program.
    positions: Vec<usize>,
    /// Whether every statement is shown to a tracer that forgets it.
    traces: bool,
}

impl Flows {
    /// The programs, ready to run.
    #[must_use]
    pub fn new(traces: bool) -> Self {
        let program = load(programs::Programs::model());
        let positions = PROGRAMS.iter().map(|name| program.find(name).expect("a flow of that name"));
        let positions = positions.collect();
        Self { program, positions, traces }
    }
}

impl Engine for Flows {
    fn name(&self) -> String {
        (if self.traces { "ours, traced" } else { "ours" }).to_owned()
    }

    fn run(&mut self, program: usize, count: i64) -> i64 {
        run(&self.program, self.positions[program], count, self.traces)
    }

    fn first_call(&self, packs: i64) -> i64 {
        run(&load(programs::FirstCall::model()), 0, packs, self.traces)
    }
}

/// Rust itself.
pub struct Native;

impl Engine for Native {
    fn name(&self) -> String {
        "Rust itself".to_owned()
    }

    fn run(&mut self, program: usize, count: i64) -> i64 {
        let programs = [native::arith, native::string, native::field, native::create, native::call];
        programs[program](std::hint::black_box(count))
    }

    fn first_call(&self, packs: i64) -> i64 {
        native::ten_steps(std::hint::black_box(packs))
    }
}

/// From the model as `app!` gives it, which is what a device starts with.
fn load(model: Model) -> Arc<Program> {
    let catalog = Catalog::new(model).expect("the programs are sound");
    Arc::new(Program::load(&catalog).expect("the programs can be loaded"))
}

fn run(program: &Arc<Program>, flow: usize, argument: i64, traces: bool) -> i64 {
    let mut effects = Memory { created: 0, program: Arc::clone(program), traces };
    let arguments = vec![Held::Integer(argument)];
    let mut machine = Machine::start(Arc::clone(program), flow, arguments, u64::MAX).expect("one number");
    match machine.run(&mut effects) {
        Progress::Done(Held::Integer(number)) => number,
        other => panic!("the program ends with {other:?}"),
    }
}

/// Creates objects in memory, as the other engines do, and nothing else.
struct Memory {
    created: u32,
    program: Arc<Program>,
    traces: bool,
}

impl Effects for Memory {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        let Activity::Create(entity) = activity else { return Err(FlowError::Offline) };
        self.created += 1;
        let id = ObjectId::new(1, self.created).expect("an id");
        Ok(Held::Object(ObjectHandle::new(self.program.layouts().of(entity), id, arguments)))
    }

    fn act(&mut self, _: usize, _: Vec<Held>) -> FlowResult<Held> {
        Err(FlowError::Offline)
    }

    fn step(&mut self, at: &Moment<'_>) -> Control {
        std::hint::black_box((at.step, at.line));
        Control::Go
    }

    fn traces(&self) -> bool {
        self.traces
    }
}
