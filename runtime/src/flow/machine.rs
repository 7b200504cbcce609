//! The machine: runs the instructions of flows, on a stack of its own, and stops where it is told to.
//!
//! Flows that call each other take no native stack, so depth is a number and not a crash. Effects go
//! through [`Effects`]; what is waited for ends a run, and the next one goes on behind it.

use super::execution::{Activation, Execution, Origin, Stop};
use super::frame::{Frame, Outcome, Run, Trap};
use super::instruction::Instruction;
use super::iterate::Chain;
use super::load::{PassedCode, Slot};
use super::{CALL_DEPTH, ComputationFault, Effects, FlowError, FlowResult, Held, Program, Progress};
use std::sync::Arc;

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
    /// Where the last error arose, as long as it is the one that is passed on.
    origin: Option<Origin>,
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
                let kind = super::load::Shown(&parameter.kind);
                return Err(model(format!("`{}` of `{name}` is a {kind}, not {argument}", parameter.name)));
            }
        }
        let mut machine = Self {
            program: Arc::clone(&program),
            activations: Vec::new(),
            numbers: Vec::new(),
            values: Vec::new(),
            chains: Vec::new(),
            run: Run { fuel, error: None },
            waiting: None,
            origin: None,
            is_shown: false,
        };
        machine.enter(flow, 0);
        for (slot, argument) in compiled.slots.iter().zip(arguments) {
            machine.put(*slot, 0, 0, argument);
        }
        Ok(machine)
    }

    /// Fuel that is left.
    #[must_use]
    pub fn fuel(&self) -> u64 {
        self.run.fuel
    }

    /// The objects that the flow and its callers hold, each once for every slot that names it; those in
    /// lists and tuples as well.
    pub fn held_objects(&self, show: &mut dyn FnMut(&super::ObjectHandle)) {
        fn look(held: &Held, show: &mut dyn FnMut(&super::ObjectHandle)) {
            match held {
                Held::Object(object) => show(object),
                Held::List(items) => items.iter().for_each(|item| look(item, show)),
                Held::Tuple(items) => items.iter().for_each(|item| look(item, show)),
                _ => {}
            }
        }
        self.values.iter().for_each(|held| look(held, show));
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
        if self.origin.as_ref().is_some_and(|origin| Arc::ptr_eq(&origin.error, error)) {
            return;
        }
        let Some((flow, step)) = self.place() else { return };
        self.origin = Some(Origin { error: Arc::clone(error), flow, step });
    }

    /// The flow and statement whose instruction ran last.
    fn place(&self) -> Option<(usize, u32)> {
        let top = self.activations.last()?;
        let steps = &self.program.flows[top.flow].steps;
        let last = top.next.saturating_sub(1).min(steps.len().saturating_sub(1));
        Some((top.flow, steps.get(last).copied().unwrap_or(0)))
    }

    /// Puts a flow on the stack.
    fn enter(&mut self, flow: usize, result: usize) {
        let (numbers, values, chains) = (self.numbers.len(), self.values.len(), self.chains.len());
        let sizes = self.program.flows[flow].sizes;
        self.numbers.resize(numbers + sizes.numbers, 0);
        self.values.resize_with(values + sizes.values, Held::default);
        self.chains.resize_with(chains + sizes.chains, || None);
        let exchange = Vec::new();
        self.activations.push(Activation {
            flow,
            next: 0,
            numbers,
            values,
            chains,
            result,
            is_begun: false,
            exchange,
        });
    }

    fn put(&mut self, slot: Slot, numbers: usize, values: usize, value: Held) {
        match slot {
            Slot::Number(slot) => self.numbers[numbers + slot] = super::frame::number_of(&value),
            Slot::Value(slot) => self.values[values + slot] = value,
        }
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
                    if let Some(progress) = self.leave(failed, effects) {
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
                Execution { flow, depth, is_shown: &mut self.is_shown, origin: &mut self.origin };
            let stop = execution.run::<TRACES>(top, &mut frame, effects);
            let done = match stop {
                Stop::Call => match self.call(&program) {
                    Ok(()) => continue,
                    Err(trap) => self.trapped(trap, effects),
                },
                Stop::Return(value) => self.leave(value, effects),
                Stop::Trap(trap) => self.trapped(trap, effects),
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

    /// Begins the call whose instruction was met.
    fn call(&mut self, program: &Program) -> Outcome<()> {
        let Some(caller) = self.activations.last() else { return Ok(()) };
        let (numbers, values, chains) = (caller.numbers, caller.values, caller.chains);
        let instruction = &program.flows[caller.flow].code[caller.next - 1];
        let Instruction::Call { flow, passed, result } = instruction else { return Ok(()) };
        let slots = self.numbers.len() + self.values.len();
        if self.activations.len() >= CALL_DEPTH || slots > STACK_SLOTS {
            return Err(ComputationFault::TooDeep.into());
        }
        let (number_top, value_top) = (self.numbers.len(), self.values.len());
        let chain_top = self.chains.len();
        self.enter(*flow, *result);
        let callee = &program.flows[*flow];
        let (low_numbers, new_numbers) = self.numbers.split_at_mut(number_top);
        let (low_values, new_values) = self.values.split_at_mut(value_top);
        let (low_chains, _) = self.chains.split_at_mut(chain_top);
        let mut frame = Frame {
            numbers: &mut low_numbers[numbers..],
            values: &mut low_values[values..],
            chains: &mut low_chains[chains..],
            run: &mut self.run,
        };
        let mut trap = None;
        for (passed, slot) in passed.iter().zip(&callee.slots) {
            let stored = match (&passed.value, *slot) {
                (PassedCode::Number(code), Slot::Number(slot)) => {
                    code(&mut frame).map(|number| new_numbers[slot] = number)
                }
                (PassedCode::Value(code), Slot::Value(slot)) => {
                    code(&mut frame).map(|value| new_values[slot] = value)
                }
                _ => Ok(()),
            };
            if let Err(found) = stored {
                trap = Some(found);
                break;
            }
            if let (Some(exchange), Some(top)) = (passed.exchange, self.activations.last_mut()) {
                top.exchange.push((*slot, exchange));
            }
        }
        match trap {
            None => Ok(()),
            Some(trap) => {
                // The callee never began; the error is the caller's.
                self.activations.pop();
                self.numbers.truncate(number_top);
                self.values.truncate(value_top);
                self.chains.truncate(chain_top);
                Err(trap)
            }
        }
    }

    /// Ends the flow on top with a result; the progress, if it was the outermost.
    fn leave(&mut self, mut result: Held, effects: &mut dyn Effects) -> Option<Progress> {
        if self.activations.last().is_some_and(|top| top.is_begun)
            && let Err(error) = effects.end_atomic(!matches!(result, Held::Failed(0, _)))
        {
            result = self.answer(Err(error));
        }
        if let Held::Failed(0, error) = &result {
            let error = Arc::clone(error);
            self.note(&error);
        }
        let done = self.activations.pop()?;
        let Some((numbers, values)) = self.activations.last().map(|caller| (caller.numbers, caller.values))
        else {
            return Some(match result.into_result() {
                Ok(value) => Progress::Done(value),
                Err(error) => Progress::Failed(self.located(error)),
            });
        };
        for (from, to) in done.exchange {
            match (from, to) {
                (Slot::Number(from), Slot::Number(to)) => {
                    self.numbers[numbers + to] = self.numbers[done.numbers + from];
                }
                (Slot::Value(from), Slot::Value(to)) => {
                    self.values[values + to] = std::mem::take(&mut self.values[done.values + from]);
                }
                _ => {}
            }
        }
        self.numbers.truncate(done.numbers);
        self.values.truncate(done.values);
        self.chains.truncate(done.chains);
        self.values[values + done.result] = result;
        None
    }

    /// Ends the flow on top, or the whole run, because an expression has no value.
    fn trapped(&mut self, trap: Trap, effects: &mut dyn Effects) -> Option<Progress> {
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
            return self.leave(Held::failed(error), effects);
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
        let origin = self.origin.as_ref().filter(|origin| Arc::ptr_eq(&origin.error, &error));
        match origin.map(|origin| (&self.program.flows[origin.flow], origin.step)) {
            Some((flow, step)) => {
                FlowError::At { flow: flow.name.clone(), step, line: flow.line(step), source: error }
            }
            None => FlowError::At { flow: "".into(), step: 0, line: 0, source: error },
        }
    }
}
