//! The machine: runs the instructions of flows, on a stack of its own, and stops where it is told to.
//!
//! Flows that call each other take no native stack, so depth is a number and not a crash. Effects go
//! through [`Effects`]; what is waited for ends a run, and the next one goes on behind it.

use super::execution::{Activation, Execution, Returned, Stop};
use super::frame::{Frame, Outcome, Run, Trap, number_of};
use super::instruction::{Answer, Call, Instruction};
use super::iterate::Chain;
use super::load::{Slot, hold_number};
use super::origin::Origins;
use super::{CALL_DEPTH, ComputationFault, Effects, FlowError, FlowResult, Held, Program, Progress};
use std::sync::Arc;
use tidewater_model::FlowType;

/// The most slots that all running flows together may have.
const STACK_SLOTS: usize = 1_000_000;

/// A running flow with those that wait for it.
pub struct Machine {
    program: Arc<Program>,
    activations: Vec<Activation>,
    numbers: Vec<i64>,
    values: Vec<Held>,
    chains: Vec<Option<Chain>>,
    run: Run,
    /// The slot of the answer that is waited for.
    waiting: Option<usize>,
    /// Where the errors arose that the flows hold.
    origins: Origins,
    /// Whether the statement that is next was shown already.
    is_shown: bool,
}

impl Machine {
    /// A flow that is about to run, by its position in the program.
    ///
    /// # Errors
    /// If there is no such flow, or the arguments are not what it takes.
    pub fn start(program: Arc<Program>, flow: usize, arguments: Vec<Held>, fuel: u64) -> FlowResult<Self> {
        let model = |detail: String| FlowError::Model { detail };
        let Some(compiled) = program.flows.get(flow) else {
            return Err(model("there is no such flow".to_owned()));
        };
        let name = &compiled.name;
        if arguments.len() != compiled.parameters {
            let count = compiled.parameters;
            return Err(model(format!("`{name}` takes {count} arguments, not {}", arguments.len())));
        }
        for (parameter, argument) in compiled.locals.iter().zip(&arguments) {
            if !program.conforms(&parameter.kind, argument) {
                let kind = &parameter.kind;
                return Err(model(format!("`{}` of `{name}` is a {kind}, not {argument}", parameter.name)));
            }
        }
        let mut machine = Self {
            program: Arc::clone(&program),
            activations: Vec::new(),
            numbers: Vec::new(),
            values: Vec::new(),
            chains: Vec::new(),
            run: Run::new(fuel),
            waiting: None,
            origins: Origins::default(),
            is_shown: false,
        };
        for (slot, argument) in compiled.slots.iter().zip(arguments) {
            machine.run.passed.put(*slot, argument);
        }
        machine.enter(flow);
        Ok(machine)
    }

    /// Runs until the flow ends, waits, or a step asks to pause.
    pub fn run(&mut self, effects: &mut dyn Effects) -> Progress {
        if self.waiting.is_some() {
            return Progress::Failed(FlowError::Model { detail: "the flow waits for an answer".to_owned() });
        }
        if effects.traces() { self.steps::<true>(effects) } else { self.steps::<false>(effects) }
    }

    /// Gives the answer that the flow waits for. The next run goes on behind it.
    pub fn resume(&mut self, answer: FlowResult<Held>) {
        let Some(slot) = self.waiting.take() else { return };
        let value = self.answer(answer);
        if let Some(top) = self.activations.last() {
            let at = top.values + slot;
            self.values[at] = value;
        }
    }

    /// Ends a flow that waits, whatever it would do about an error: the error, with where the flow waited.
    pub fn give_up(&mut self, error: FlowError) -> FlowError {
        let error = Arc::new(error);
        self.note(&error);
        self.waiting = None;
        self.activations.clear();
        self.numbers.clear();
        self.values.clear();
        self.chains.clear();
        self.located(error)
    }

    /// The result of an activity as a value, and where its error arose.
    fn answer(&mut self, answer: FlowResult<Held>) -> Held {
        match answer {
            Ok(value) => Held::ok(value),
            Err(error) => {
                let error = Arc::new(error);
                self.note(&error);
                Held::failed(error)
            }
        }
    }

    /// Notes where an error arose, unless it is one that came from further inside.
    fn note(&mut self, error: &Arc<FlowError>) {
        if let Some((flow, step)) = self.place() {
            self.origins.note(error, flow, step);
        }
    }

    /// The flow and statement whose instruction ran last.
    fn place(&self) -> Option<(usize, u32)> {
        let top = self.activations.last()?;
        let steps = &self.program.flows[top.flow].steps;
        let last = top.next.saturating_sub(1).min(steps.len().saturating_sub(1));
        Some((top.flow, steps.get(last).copied().unwrap_or(0)))
    }

    /// Puts a flow on the stack. What was passed becomes its first slots.
    fn enter(&mut self, flow: usize) {
        let (numbers, values, chains) = (self.numbers.len(), self.values.len(), self.chains.len());
        let sizes = self.program.flows[flow].sizes;
        self.numbers.append(&mut self.run.passed.numbers);
        self.numbers.resize(numbers + sizes.numbers, 0);
        self.values.append(&mut self.run.passed.values);
        self.values.resize_with(values + sizes.values, Held::default);
        self.chains.resize_with(chains + sizes.chains, || None);
        self.activations.push(Activation { flow, next: 0, numbers, values, chains, is_begun: false });
    }

    fn steps<const TRACES: bool>(&mut self, effects: &mut dyn Effects) -> Progress {
        let program = Arc::clone(&self.program);
        loop {
            let depth = self.activations.len();
            let Some(top) = self.activations.last_mut() else {
                return Progress::Failed(FlowError::Model { detail: "the flow has ended".to_owned() });
            };
            let flow = &program.flows[top.flow];
            if flow.is_atomic && !top.is_begun {
                top.is_begun = true;
                if let Err(error) = effects.begin_atomic() {
                    top.is_begun = false;
                    let failed = self.answer(Err(error));
                    if let Some(progress) = self.leave(Returned::Result(failed), &program, effects) {
                        return progress;
                    }
                    continue;
                }
            }
            let mut frame = Frame {
                numbers: &mut self.numbers[top.numbers..],
                values: &mut self.values[top.values..],
                chains: &mut self.chains[top.chains..],
                run: &mut self.run,
            };
            let mut execution =
                Execution { flow, depth, is_shown: &mut self.is_shown, origins: &mut self.origins };
            let stop = execution.run::<TRACES>(top, &mut frame, effects);
            let done = match stop {
                Stop::Call => match self.call(&program) {
                    Ok(()) => continue,
                    Err(trap) => self.trapped(trap, &program, effects),
                },
                Stop::Return(returned) => self.leave(returned, &program, effects),
                Stop::Trap(trap) => self.trapped(trap, &program, effects),
                Stop::Wait(request, slot) => {
                    self.waiting = Some(slot);
                    return Progress::Waiting(request);
                }
                Stop::Paused => return Progress::Paused,
            };
            if let Some(progress) = done {
                return progress;
            }
        }
    }

    /// The call whose instruction the flow on top met last.
    fn met<'p>(&self, program: &'p Program) -> Option<&'p Call> {
        let caller = self.activations.last()?;
        match program.flows[caller.flow].code.get(caller.next.checked_sub(1)?)? {
            Instruction::Call(call) => Some(call),
            _ => None,
        }
    }

    /// Begins the call that was met; its arguments are passed.
    fn call(&mut self, program: &Program) -> Outcome<()> {
        let Some(call) = self.met(program) else { return Ok(()) };
        if self.activations.len() >= CALL_DEPTH || self.numbers.len() + self.values.len() > STACK_SLOTS {
            return Err(ComputationFault::TooDeep.into());
        }
        self.enter(call.flow);
        Ok(())
    }

    /// Ends the flow on top with a result; the progress, if it was the outermost. An error ends its
    /// caller as well, if the call has a `?` behind it.
    fn leave(
        &mut self,
        mut returned: Returned,
        program: &Program,
        effects: &mut dyn Effects,
    ) -> Option<Progress> {
        loop {
            let is_failed = matches!(returned, Returned::Result(Held::Failed(0, _)));
            let is_atomic = self.activations.last()?.is_begun;
            if is_atomic && let Err(error) = effects.end_atomic(!is_failed) {
                returned = Returned::Result(self.answer(Err(error)));
            }
            let is_undone = is_atomic && matches!(returned, Returned::Result(Held::Failed(0, _)));
            if let Returned::Result(Held::Failed(0, error)) = &returned {
                self.note(error);
            }
            let done = self.activations.pop()?;
            let Some(call) = self.met(program) else {
                return Some(self.ended(returned, &program.flows[done.flow].result));
            };
            self.take_back(&done, call, !is_undone);
            returned = self.deliver(returned, call, program)?;
        }
    }

    /// How the outermost flow ended.
    fn ended(&self, returned: Returned, kind: &FlowType) -> Progress {
        match returned {
            Returned::Number(number) => Progress::Done(hold_number(kind, number)),
            Returned::Result(result) => match result.into_result() {
                Ok(value) => Progress::Done(value),
                Err(error) => Progress::Failed(self.located(error)),
            },
        }
    }

    /// Gives back to the caller what it lent, and the slots of the callee. What an atomic flow that failed
    /// made of it is not given: the caller still has what it lent.
    fn take_back(&mut self, done: &Activation, call: &Call, gives: bool) {
        if let Some(caller) = self.activations.last().filter(|_| gives) {
            for exchanged in &call.exchanged {
                match *exchanged {
                    (Slot::Number(from), Slot::Number(to)) => {
                        self.numbers[caller.numbers + to] = self.numbers[done.numbers + from];
                    }
                    (Slot::Value(from), Slot::Value(to)) => {
                        let value = std::mem::take(&mut self.values[done.values + from]);
                        self.values[caller.values + to] = value;
                    }
                    _ => {}
                }
            }
        }
        self.numbers.truncate(done.numbers);
        self.values.truncate(done.values);
        self.chains.truncate(done.chains);
    }

    /// Puts what a call returned where its caller wants it; an error that ends the caller, if it is one.
    fn deliver(&mut self, returned: Returned, call: &Call, program: &Program) -> Option<Returned> {
        let caller = self.activations.last()?;
        match (returned, call.answer) {
            (Returned::Number(number), Answer::Inside(Slot::Number(slot))) => {
                self.numbers[caller.numbers + slot] = number;
            }
            (
                Returned::Number(number),
                Answer::Inside(Slot::Value(slot)) | Answer::Result(slot) | Answer::Plain(slot),
            ) => {
                self.values[caller.values + slot] = hold_number(&program.flows[call.flow].result, number);
            }
            (Returned::Result(result), Answer::Result(slot) | Answer::Plain(slot)) => {
                self.values[caller.values + slot] = result;
            }
            (Returned::Result(result), Answer::Inside(slot)) => match (result.into_result(), slot) {
                (Ok(value), Slot::Number(slot)) => self.numbers[caller.numbers + slot] = number_of(&value),
                (Ok(value), Slot::Value(slot)) => self.values[caller.values + slot] = value,
                (Err(error), _) => return Some(Returned::Result(Held::failed(error))),
            },
        }
        None
    }

    /// Ends the flow on top, or the whole run, because an expression has no value.
    fn trapped(&mut self, trap: Trap, program: &Program, effects: &mut dyn Effects) -> Option<Progress> {
        self.run.passed.clear();
        let error = match trap {
            Trap::Computation(fault) => Arc::new(FlowError::Computation(fault)),
            Trap::Fault | Trap::Error => self
                .run
                .error
                .take()
                .unwrap_or_else(|| Arc::new(FlowError::Model { detail: "an error was lost".to_owned() })),
        };
        self.note(&error);
        if matches!(trap, Trap::Error) {
            return self.leave(Returned::Result(Held::failed(error)), program, effects);
        }
        for _ in self.activations.drain(..).filter(|activation| activation.is_begun) {
            // The run ends with the error that is known; what cannot be undone now is not kept either.
            let _ = effects.end_atomic(false);
        }
        self.values.clear();
        self.chains.clear();
        Some(Progress::Failed(self.located(error)))
    }

    /// An error with where it arose.
    fn located(&self, error: Arc<FlowError>) -> FlowError {
        match self.origins.of(&error).map(|(flow, step)| (&self.program.flows[flow], step)) {
            Some((flow, step)) => {
                FlowError::At { flow: flow.name.clone(), step, line: flow.line(step), source: error }
            }
            None => FlowError::At { flow: "".into(), step: 0, line: 0, source: error },
        }
    }
}
