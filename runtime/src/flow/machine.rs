//! The machine: runs the instructions of flows, on a stack of its own, and stops where it is told to.
//!
//! Flows that call each other take no native stack, so depth is a number and not a crash. Effects go
//! through [`Effects`]; what is waited for ends a run, and the next one goes on behind it.

use super::frame::{Compiled, Frame, Outcome, Run, Trap};
use super::iterate::{Bind, Chain};
use super::load::{PassedCode, Slot, hold_number};
use super::program::CompiledFlow;
use super::{
    Activity, CALL_DEPTH, ComputationFault, Control, Effects, FlowError, FlowResult, Held, Moment, Program,
    Progress, Request,
};
use std::sync::Arc;

/// The most slots that all running flows together may have.
const STACK_SLOTS: usize = 1_000_000;

/// One step of a compiled flow. Targets are positions of instructions.
pub(crate) enum Instruction {
    /// Runs code.
    Work(Compiled<()>),
    /// Puts a number into a slot.
    SetNumber(usize, Compiled<i64>),
    /// Puts a value into a slot.
    SetValue(usize, Compiled<Held>),
    /// Starts an iterator.
    SetChain(usize, Compiled<Chain>),
    /// Drops an iterator.
    DropChain(usize),
    /// Goes on elsewhere.
    Jump(usize),
    /// Goes on elsewhere unless a condition holds.
    JumpUnless(Compiled<bool>, usize),
    /// The next number of a range, or the way out.
    NextNumber { index: usize, end: usize, local: usize, unsigned: bool, exit: usize },
    /// The next element of a list, or the way out.
    NextItem { list: usize, index: usize, bind: Bind, exit: usize },
    /// The next element of an iterator, or the way out.
    NextPull { chain: usize, bind: Bind, exit: usize },
    /// Calls a flow; its result goes into a slot.
    Call { flow: usize, passed: Vec<Passed>, result: usize },
    /// Performs an activity; what it gives goes into a slot.
    Perform { activity: Activity, arguments: Vec<Compiled<Held>>, result: usize, is_result: bool },
    /// Calls an action that does not wait.
    Act { action: usize, arguments: Vec<Compiled<Held>>, result: usize },
    /// Waits for something; the answer goes into a slot.
    Wait { wait: Wait, arguments: Vec<Compiled<Held>>, result: usize },
    /// Ends the flow with a result.
    Return(Compiled<Held>),
    /// What a correct program never reaches.
    Fail(&'static str),
}

/// What a flow waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wait {
    Sync,
    Confirm,
    SignOut,
    Call(usize),
    CallAgain,
    Action(usize),
}

/// An argument of a call.
pub(crate) struct Passed {
    pub(crate) value: PassedCode,
    /// The caller's slot that has what the callee made of it afterwards.
    pub(crate) exchange: Option<Slot>,
}

impl Instruction {
    /// Lets a jump lead somewhere.
    pub(crate) fn set_target(&mut self, to: usize) {
        match self {
            Self::Jump(target)
            | Self::JumpUnless(_, target)
            | Self::NextNumber { exit: target, .. }
            | Self::NextItem { exit: target, .. }
            | Self::NextPull { exit: target, .. } => *target = to,
            _ => {}
        }
    }
}

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

/// A flow on the stack.
struct Activation {
    flow: usize,
    /// The next instruction.
    next: usize,
    numbers: usize,
    values: usize,
    chains: usize,
    /// The caller's slot for the result.
    result: usize,
    /// What is copied back to the caller: from the flow's slot to the caller's.
    exchange: Vec<(Slot, Slot)>,
}

struct Origin {
    error: Arc<FlowError>,
    flow: usize,
    step: u32,
}

/// Why the instructions of one activation stopped.
enum Stop {
    Call,
    Return(Held),
    Trap(Trap),
    Wait(Request, usize),
    Paused,
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
        self.activations.push(Activation { flow, next: 0, numbers, values, chains, result, exchange });
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
                    Err(trap) => self.trapped(trap),
                },
                Stop::Return(value) => self.leave(value),
                Stop::Trap(trap) => self.trapped(trap),
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
    fn leave(&mut self, result: Held) -> Option<Progress> {
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
    fn trapped(&mut self, trap: Trap) -> Option<Progress> {
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
            return self.leave(Held::failed(error));
        }
        self.activations.clear();
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

/// Runs the instructions of one flow until it calls, ends, waits or pauses.
struct Execution<'a> {
    flow: &'a CompiledFlow,
    depth: usize,
    is_shown: &'a mut bool,
    origin: &'a mut Option<Origin>,
}

impl Execution<'_> {
    fn run<const TRACES: bool>(
        &mut self,
        top: &mut Activation,
        frame: &mut Frame<'_>,
        effects: &mut dyn Effects,
    ) -> Stop {
        loop {
            let at = top.next;
            if TRACES && self.flow.starts[at] && self.pauses(at, frame, effects) {
                return Stop::Paused;
            }
            top.next = at + 1;
            let done = frame.burn().and_then(|()| match &self.flow.code[at] {
                Instruction::Work(code) => code(frame).map(|()| None),
                Instruction::SetNumber(slot, code) => {
                    frame.numbers[*slot] = code(frame)?;
                    Ok(None)
                }
                Instruction::SetValue(slot, code) => {
                    frame.values[*slot] = code(frame)?;
                    Ok(None)
                }
                Instruction::Jump(to) => {
                    top.next = *to;
                    Ok(None)
                }
                Instruction::JumpUnless(code, to) => {
                    if !code(frame)? {
                        top.next = *to;
                    }
                    Ok(None)
                }
                Instruction::NextNumber { index, end, local, unsigned, exit } => {
                    if let Some(number) = next_number(frame, *index, *end, *unsigned) {
                        frame.numbers[*local] = number;
                    } else {
                        top.next = *exit;
                    }
                    Ok(None)
                }
                Instruction::NextItem { list, index, bind, exit } => {
                    if !next_item(frame, *list, *index, bind) {
                        top.next = *exit;
                    }
                    Ok(None)
                }
                Instruction::Call { .. } => Ok(Some(Stop::Call)),
                Instruction::Return(code) => code(frame).map(|value| Some(Stop::Return(value))),
                other => self.rare(other, top, frame, effects),
            });
            match done {
                Ok(None) => {}
                Ok(Some(stop)) => return stop,
                Err(trap) => return Stop::Trap(trap),
            }
        }
    }

    /// The instructions that do much, where one more call is nothing.
    fn rare(
        &mut self,
        instruction: &Instruction,
        top: &mut Activation,
        frame: &mut Frame<'_>,
        effects: &mut dyn Effects,
    ) -> Outcome<Option<Stop>> {
        match instruction {
            Instruction::SetChain(slot, code) => {
                frame.chains[*slot] = Some(code(frame)?);
            }
            Instruction::DropChain(slot) => frame.chains[*slot] = None,
            Instruction::NextPull { chain, bind, exit } => {
                let mut running = frame.chains[*chain].take();
                let item = match &mut running {
                    Some(running) => running.next(frame)?,
                    None => None,
                };
                frame.chains[*chain] = running;
                match item {
                    Some(item) => bind(frame, item),
                    None => top.next = *exit,
                }
            }
            Instruction::Perform { activity, arguments, result, is_result } => {
                let arguments = evaluate(arguments, frame)?;
                frame.values[*result] = match effects.perform(*activity, arguments) {
                    Ok(value) if *is_result => Held::ok(value),
                    Ok(value) => value,
                    Err(error) if *is_result => self.failed(error, top),
                    Err(error) => return Err(frame.fault(error)),
                };
            }
            Instruction::Act { action, arguments, result } => {
                let arguments = evaluate(arguments, frame)?;
                frame.values[*result] = match effects.act(*action, arguments) {
                    Ok(value) => Held::ok(value),
                    Err(error) => self.failed(error, top),
                };
            }
            Instruction::Wait { wait, arguments, result } => {
                let request = request(*wait, evaluate(arguments, frame)?);
                return Ok(Some(Stop::Wait(request, *result)));
            }
            Instruction::Fail(what) => {
                return Err(frame.fault(FlowError::Model { detail: (*what).to_owned() }));
            }
            _ => {}
        }
        Ok(None)
    }

    /// The error of an activity as a value; it arose here.
    fn failed(&mut self, error: FlowError, top: &Activation) -> Held {
        let error = Arc::new(error);
        let step = self.flow.steps.get(top.next.saturating_sub(1)).copied().unwrap_or(0);
        *self.origin = Some(Origin { error: Arc::clone(&error), flow: top.flow, step });
        Held::failed(error)
    }

    /// Shows a statement before it runs; whether the machine stops there.
    #[cold]
    fn pauses(&mut self, at: usize, frame: &Frame<'_>, effects: &mut dyn Effects) -> bool {
        if std::mem::take(self.is_shown) {
            return false;
        }
        let flow = self.flow;
        let step = flow.steps[at];
        let locals = || {
            let shown = flow.locals.iter().zip(&flow.slots).filter_map(|(local, slot)| {
                let held = match *slot {
                    Slot::Number(slot) => hold_number(&local.kind, frame.numbers[slot]),
                    Slot::Value(slot) => frame.values[slot].clone(),
                };
                // A local without a value yet.
                (held != Held::Unit).then(|| (local.name.clone(), held))
            });
            shown.collect()
        };
        let moment =
            Moment { flow: &flow.name, step, line: flow.line(step), depth: self.depth - 1, locals: &locals };
        *self.is_shown = effects.step(&moment) == Control::Pause;
        *self.is_shown
    }
}

#[inline]
fn next_number(frame: &mut Frame<'_>, index: usize, end: usize, unsigned: bool) -> Option<i64> {
    let (number, end) = (frame.number(index), frame.number(end));
    let goes_on = if unsigned { number.cast_unsigned() < end.cast_unsigned() } else { number < end };
    // Below an end of its own type, the next number exists.
    goes_on.then(|| {
        frame.numbers[index] = number.wrapping_add(1);
        number
    })
}

#[inline]
fn next_item(frame: &mut Frame<'_>, list: usize, index: usize, bind: &Bind) -> bool {
    let at = usize::try_from(frame.number(index)).unwrap_or(usize::MAX);
    let item = frame.values[list].as_list().and_then(|items| items.get(at).cloned());
    let Some(item) = item else { return false };
    frame.numbers[index] += 1;
    bind(frame, item);
    true
}

fn evaluate(codes: &[Compiled<Held>], frame: &mut Frame<'_>) -> Outcome<Vec<Held>> {
    codes.iter().map(|code| code(frame)).collect()
}

fn request(wait: Wait, mut arguments: Vec<Held>) -> Request {
    match wait {
        Wait::Sync => Request::Sync,
        Wait::SignOut => Request::SignOut,
        Wait::Confirm => {
            let text = arguments.first().and_then(Held::as_text).unwrap_or("");
            Request::Confirm { text: text.into() }
        }
        Wait::Call(microflow) => Request::Call { microflow, arguments },
        Wait::CallAgain => Request::CallAgain { key: arguments.pop().unwrap_or_default() },
        Wait::Action(action) => Request::Action { action, arguments },
    }
}
