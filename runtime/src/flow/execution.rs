//! Running the instructions of one flow, until it calls, ends, waits or pauses.

use super::frame::{Frame, Outcome, Trap};
use super::instruction::{Answer, Call, Instruction, Wait};
use super::iterate::Bind;
use super::load::{PassedCode, Slot, hold_number};
use super::origin::Origins;
use super::program::CompiledFlow;
use super::{Control, Effects, FlowError, FlowResult, Held, Moment, Request};
use std::sync::Arc;

/// A flow on the stack.
#[derive(Clone, Copy)]
pub(super) struct Activation {
    pub(super) flow: usize,
    /// The next instruction.
    pub(super) next: usize,
    /// Where its slots begin.
    pub(super) numbers: usize,
    pub(super) values: usize,
    pub(super) chains: usize,
    /// Whether the effects were told that an atomic flow began.
    pub(super) is_begun: bool,
}

/// Why the instructions of one activation stopped.
pub(super) enum Stop {
    /// The arguments are passed.
    Call,
    Return(Returned),
    Trap(Trap),
    Wait(Request, usize),
    Paused,
}

/// What a flow returned.
pub(super) enum Returned {
    /// `Ok` of a number of the type that the flow says.
    Number(i64),
    Result(Held),
}

/// Runs the instructions of one flow until it calls, ends, waits or pauses.
pub(super) struct Execution<'a> {
    pub(super) flow: &'a CompiledFlow,
    pub(super) depth: usize,
    pub(super) is_shown: &'a mut bool,
    pub(super) origins: &'a mut Origins,
}

impl Execution<'_> {
    pub(super) fn run<const TRACES: bool>(
        &mut self,
        top: &mut Activation,
        frame: &mut Frame<'_>,
        effects: &mut dyn Effects,
    ) -> Stop {
        let mut next = top.next;
        let stop = loop {
            let at = next;
            if TRACES && self.flow.starts[at] && self.pauses(at, frame, effects) {
                break Stop::Paused;
            }
            next = at + 1;
            let done = match frame.burn() {
                Ok(()) => match &self.flow.code[at] {
                    Instruction::Work(code) => code(frame),
                    Instruction::SetNumber(slot, code) => {
                        code(frame).map(|number| frame.numbers[*slot] = number)
                    }
                    Instruction::SetValue(slot, code) => code(frame).map(|value| frame.values[*slot] = value),
                    Instruction::Jump(to) => {
                        next = *to;
                        Ok(())
                    }
                    Instruction::JumpUnless(code, to) => code(frame).map(|holds| {
                        if !holds {
                            next = *to;
                        }
                    }),
                    Instruction::NextNumber { index, end, local, unsigned, exit } => {
                        match next_number(frame, *index, *end, *unsigned) {
                            Some(number) => frame.numbers[*local] = number,
                            None => next = *exit,
                        }
                        Ok(())
                    }
                    Instruction::NextItem { list, index, bind, exit } => {
                        if !next_item(frame, *list, *index, bind) {
                            next = *exit;
                        }
                        Ok(())
                    }
                    Instruction::Call(call) => match pass(call, frame) {
                        Ok(()) => break Stop::Call,
                        Err(trap) => Err(trap),
                    },
                    Instruction::Return(code) => match code(frame) {
                        Ok(value) => break Stop::Return(Returned::Result(value)),
                        Err(trap) => Err(trap),
                    },
                    Instruction::ReturnNumber(code) => match code(frame) {
                        Ok(number) => break Stop::Return(Returned::Number(number)),
                        Err(trap) => Err(trap),
                    },
                    Instruction::NextPull { chain, bind, exit } => {
                        next_pulled(frame, *chain, bind).map(|has_one| {
                            if !has_one {
                                next = *exit;
                            }
                        })
                    }
                    other => match self.rare(other, (top.flow, at), frame, effects) {
                        Ok(None) => Ok(()),
                        Ok(Some(stop)) => break stop,
                        Err(trap) => Err(trap),
                    },
                },
                Err(trap) => Err(trap),
            };
            if let Err(trap) = done {
                break Stop::Trap(self.located(trap, top.flow, frame));
            }
        };
        top.next = next;
        stop
    }

    /// The instructions that do much, where one more call is nothing.
    fn rare(
        &mut self,
        instruction: &Instruction,
        place: (usize, usize),
        frame: &mut Frame<'_>,
        effects: &mut dyn Effects,
    ) -> Outcome<Option<Stop>> {
        match instruction {
            Instruction::SetChain(slot, code) => {
                frame.chains[*slot] = Some(code(frame)?);
            }
            Instruction::DropChain(slot) => frame.chains[*slot] = None,
            Instruction::Perform { activity, arguments, answer } => {
                let arguments = arguments(frame)?;
                let given = effects.perform(*activity, arguments);
                given.iter().try_for_each(|value| frame.run.given(value))?;
                self.answered(given, *answer, place, frame)?;
            }
            Instruction::Act { action, arguments, answer } => {
                let arguments = arguments(frame)?;
                self.answered(effects.act(*action, arguments), *answer, place, frame)?;
            }
            Instruction::Wait { wait, arguments, result } => {
                let request = request(*wait, arguments(frame)?);
                return Ok(Some(Stop::Wait(request, *result)));
            }
            Instruction::Fail(what) => {
                return Err(frame.fault(FlowError::Model { detail: (*what).to_owned() }));
            }
            _ => {}
        }
        Ok(None)
    }

    /// Puts what an activity gave where the flow wants it. An error arose here.
    fn answered(
        &mut self,
        given: FlowResult<Held>,
        answer: Answer,
        (flow, at): (usize, usize),
        frame: &mut Frame<'_>,
    ) -> Outcome<()> {
        match (given, answer) {
            (Ok(value), Answer::Result(slot)) => frame.values[slot] = Held::ok(value),
            (Ok(value), Answer::Inside(slot)) => frame.put(slot, value),
            (Ok(value), Answer::Plain(slot)) => frame.values[slot] = value,
            (Err(error), Answer::Plain(_)) => return Err(frame.fault(error)),
            (Err(error), answer) => {
                let error = Arc::new(error);
                let step = self.flow.steps.get(at).copied().unwrap_or(0);
                self.origins.note(&error, flow, step);
                let Answer::Result(slot) = answer else { return Err(frame.fail(error)) };
                frame.values[slot] = Held::failed(error);
            }
        }
        Ok(())
    }

    /// A trap, after noting where it arose if that is a statement within the one whose instruction ran.
    #[cold]
    fn located(&mut self, trap: Trap, flow: usize, frame: &mut Frame<'_>) -> Trap {
        let Some(step) = frame.run.inner.take() else { return trap };
        let error = match (trap, frame.run.error.take()) {
            (Trap::Computation(fault), _) => Arc::new(FlowError::Computation(fault)),
            (_, Some(error)) => error,
            (_, None) => return trap,
        };
        self.origins.note(&error, flow, step);
        frame.run.error = Some(error);
        if let Trap::Computation(_) = trap { Trap::Fault } else { trap }
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
            let bound = flow.bound.at(at);
            let bound = flow.locals.iter().zip(&flow.slots).zip(bound).filter(|(_, has_value)| *has_value);
            let shown = bound.map(|((local, slot), _)| {
                let held = match *slot {
                    Slot::Number(slot) => hold_number(&local.kind, frame.numbers[slot]),
                    Slot::Value(slot) => frame.values[slot].clone(),
                };
                (local.name.clone(), held)
            });
            shown.collect()
        };
        let moment =
            Moment { flow: &flow.name, step, line: flow.line(step), depth: self.depth - 1, locals: &locals };
        *self.is_shown = effects.step(&moment) == Control::Pause;
        *self.is_shown
    }
}

/// Computes the arguments of a call and lays them down for the callee.
fn pass(call: &Call, frame: &mut Frame<'_>) -> Outcome<()> {
    for code in &call.passed {
        match code {
            PassedCode::Number(code) => {
                let number = code(frame)?;
                frame.run.passed.numbers.push(number);
            }
            PassedCode::Value(code) => {
                let value = code(frame)?;
                frame.run.passed.values.push(value);
            }
        }
    }
    for (at, slot) in &call.moved {
        frame.run.passed.values[*at] = std::mem::take(&mut frame.values[*slot]);
    }
    Ok(())
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

fn next_pulled(frame: &mut Frame<'_>, chain: usize, bind: &Bind) -> Outcome<bool> {
    let Some(mut running) = frame.chains[chain].take() else { return Ok(false) };
    let item = running.next(frame)?;
    frame.chains[chain] = Some(running);
    let has_one = item.is_some();
    if let Some(item) = item {
        bind(frame, item);
    }
    Ok(has_one)
}

fn request(wait: Wait, mut arguments: Vec<Held>) -> Request {
    match wait {
        Wait::Sync => Request::Sync,
        Wait::SyncUnsynchronized => Request::SyncUnsynchronized,
        Wait::SyncObjects { with_deletions } => Request::SyncObjects { objects: arguments, with_deletions },
        Wait::SyncWhere => Request::SyncWhere { query: arguments.pop().unwrap_or_default() },
        Wait::Online(activity) => Request::Online { activity, arguments },
        Wait::CancelSync => Request::CancelSync,
        Wait::SignOut => Request::SignOut,
        Wait::Confirm => {
            let text = arguments.first().and_then(Held::as_text).unwrap_or("");
            Request::Confirm { text: text.into() }
        }
        Wait::Call(microflow) => Request::Call { microflow, arguments },
        Wait::CallAgain(microflow) => {
            Request::CallAgain { microflow, key: arguments.pop().unwrap_or_default() }
        }
        Wait::Action(action) => Request::Action { action, arguments },
    }
}
