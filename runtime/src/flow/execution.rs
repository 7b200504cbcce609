//! Running the instructions of one flow, until it calls, ends, waits or pauses.

use super::frame::{Compiled, Frame, Outcome, Trap};
use super::instruction::{Instruction, Wait};
use super::iterate::Bind;
use super::load::{Slot, hold_number};
use super::program::CompiledFlow;
use super::{Control, Effects, FlowError, Held, Moment, Request};
use std::sync::Arc;

/// A flow on the stack.
pub(super) struct Activation {
    pub(super) flow: usize,
    /// The next instruction.
    pub(super) next: usize,
    pub(super) numbers: usize,
    pub(super) values: usize,
    pub(super) chains: usize,
    /// The caller's slot for the result.
    pub(super) result: usize,
    /// Whether the effects were told that an atomic flow began.
    pub(super) is_begun: bool,
    /// What is copied back to the caller: from the flow's slot to the caller's.
    pub(super) exchange: Vec<(Slot, Slot)>,
}

pub(super) struct Origin {
    pub(super) error: Arc<FlowError>,
    pub(super) flow: usize,
    pub(super) step: u32,
}

/// Why the instructions of one activation stopped.
pub(super) enum Stop {
    Call,
    Return(Held),
    Trap(Trap),
    Wait(Request, usize),
    Paused,
}

/// Runs the instructions of one flow until it calls, ends, waits or pauses.
pub(super) struct Execution<'a> {
    pub(super) flow: &'a CompiledFlow,
    pub(super) depth: usize,
    pub(super) is_shown: &'a mut bool,
    pub(super) origin: &'a mut Option<Origin>,
}

impl Execution<'_> {
    pub(super) fn run<const TRACES: bool>(
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
            let done = match frame.burn() {
                Ok(()) => match &self.flow.code[at] {
                    Instruction::Work(code) => code(frame),
                    Instruction::SetNumber(slot, code) => {
                        code(frame).map(|number| frame.numbers[*slot] = number)
                    }
                    Instruction::SetValue(slot, code) => code(frame).map(|value| frame.values[*slot] = value),
                    Instruction::Jump(to) => {
                        top.next = *to;
                        Ok(())
                    }
                    Instruction::JumpUnless(code, to) => code(frame).map(|holds| {
                        if !holds {
                            top.next = *to;
                        }
                    }),
                    Instruction::NextNumber { index, end, local, unsigned, exit } => {
                        match next_number(frame, *index, *end, *unsigned) {
                            Some(number) => frame.numbers[*local] = number,
                            None => top.next = *exit,
                        }
                        Ok(())
                    }
                    Instruction::NextItem { list, index, bind, exit } => {
                        if !next_item(frame, *list, *index, bind) {
                            top.next = *exit;
                        }
                        Ok(())
                    }
                    Instruction::Call { .. } => return Stop::Call,
                    Instruction::Return(code) => match code(frame) {
                        Ok(value) => return Stop::Return(value),
                        Err(trap) => Err(trap),
                    },
                    other => match self.rare(other, top, frame, effects) {
                        Ok(None) => Ok(()),
                        Ok(Some(stop)) => return stop,
                        Err(trap) => Err(trap),
                    },
                },
                Err(trap) => Err(trap),
            };
            if let Err(trap) = done {
                return Stop::Trap(trap);
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
        Wait::CallAgain(microflow) => {
            Request::CallAgain { microflow, key: arguments.pop().unwrap_or_default() }
        }
        Wait::Action(action) => Request::Action { action, arguments },
    }
}
