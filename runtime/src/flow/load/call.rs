//! Calls of nanoflows, actions and microflows.

use super::operator::Problem;
use super::size::has_steps;
use super::typed::{Shape, Slot, Ty, Typed};
use super::{Loader, Sizes};
use crate::flow::Held;
use crate::flow::frame::{Compiled, compiled, in_turn};
use crate::flow::instruction::{Answer, Call, Instruction, Wait};
use tidewater_model::{Argument, FlowType, Local, Node, Signature};

impl<'a> Loader<'a> {
    /// A slot for what a call or an activity gives, and the expression that takes it from there.
    pub(super) fn answer(&mut self, kind: FlowType) -> (usize, Typed) {
        // Answers are held in the form that says itself; numbers are taken out of it.
        let slot = match self.temporary(&FlowType::Unit) {
            Slot::Value(slot) | Slot::Number(slot) => slot,
        };
        let code = compiled(move |frame| Ok(std::mem::take(&mut frame.values[slot])));
        (slot, Typed { shape: Shape::Answer(slot), ..Typed::from_held(kind, code) })
    }

    /// `helper(cx, a, &mut b)`
    pub(super) fn call(
        &mut self,
        name: &str,
        arguments: &[Argument],
        awaited: bool,
    ) -> Result<Typed, Problem> {
        let Some((position, callee)) = self.context.flow(name) else {
            return self.action_call(name, arguments, awaited);
        };
        self.check_await(name, callee.is_async, awaited)?;
        let Some(parameters) = callee.locals.get(..callee.parameters as usize) else {
            return Err(format!("`{name}` has fewer locals than parameters"));
        };
        let (slot, value) = self.answer(FlowType::Result(Box::new(callee.result.clone())));
        let answer = Answer::Result(slot);
        let mut call =
            Call { flow: position, passed: Vec::new(), moved: Vec::new(), exchanged: Vec::new(), answer };
        self.pass(name, arguments, parameters, &mut call)?;
        if callee.is_atomic {
            // If it fails, the caller still has what it lent.
            call.moved.clear();
        }
        self.emit(Instruction::Call(Box::new(call)));
        Ok(value)
    }

    fn check_await(&self, name: &str, is_async: bool, awaited: bool) -> Result<(), Problem> {
        match (is_async, awaited) {
            (true, false) => Err(format!("`{name}` is awaited nowhere")),
            (false, true) => Err(format!("`{name}` is not async, so it cannot be awaited")),
            (true, true) if !self.flow.is_async => {
                Err(format!("`{name}` waits, but the flow is a plain `fn`"))
            }
            _ => Ok(()),
        }
    }

    /// A microflow of the app, with its position.
    pub(super) fn microflow_named(&self, name: &str) -> Result<(usize, &'a Signature), Problem> {
        self.context.microflow(name).ok_or_else(|| format!("`{name}` is no microflow of this app"))
    }

    /// Adds the arguments to a call, checked against the parameters.
    fn pass(
        &mut self,
        name: &str,
        arguments: &[Argument],
        parameters: &[Local],
        call: &mut Call,
    ) -> Result<(), Problem> {
        if arguments.len() != parameters.len() {
            return Err(format!("`{name}` takes {} arguments, not {}", parameters.len(), arguments.len()));
        }
        let mut callee = Sizes::default();
        for (at, (argument, parameter)) in arguments.iter().zip(parameters).enumerate() {
            let slot = callee.take(&parameter.kind);
            match argument {
                Argument::Value(node) => {
                    let later = arguments[at + 1..].iter().any(is_step);
                    let value = self.operand(node, Some(&parameter.kind), later)?;
                    let value = self.expect(value, &parameter.kind)?;
                    call.passed.push(PassedCode::of(value));
                }
                Argument::Exchange(local) => {
                    let value = self.local(*local)?;
                    let value = self.expect(value, &parameter.kind)?;
                    call.passed.push(PassedCode::of(value));
                    let from = self.slots[*local as usize];
                    if let (Slot::Value(slot), Slot::Value(from)) = (slot, from)
                        && call.moved.iter().all(|(_, other)| *other != from)
                    {
                        call.moved.push((slot, from));
                    }
                    call.exchanged.push((slot, from));
                }
                _ => return Err(format!("`{name}` is passed what only an activity takes")),
            }
        }
        Ok(())
    }

    fn action_call(&mut self, name: &str, arguments: &[Argument], awaited: bool) -> Result<Typed, Problem> {
        let Some((action, signature)) = self.context.action(name) else {
            return Err(format!("`{name}` is no nanoflow and no action of this app"));
        };
        self.check_await(name, signature.is_async, awaited)?;
        let values = arguments.iter().map(|argument| match argument {
            Argument::Value(node) => Ok(node.clone()),
            // An object is shared, so the action changes the flow's; anything else would be lost.
            Argument::Exchange(local) if matches!(self.local_kind(*local)?, FlowType::Object(_)) => {
                Ok(Node::Local(*local))
            }
            _ => Err(format!("the action `{name}` takes objects and values only")),
        });
        let values: Vec<Node> = values.collect::<Result<_, _>>()?;
        let arguments = self.values_for(signature, &values.iter().collect::<Vec<_>>())?;
        let (result, value) = self.answer(FlowType::Result(Box::new(signature.result.clone())));
        self.emit(if awaited {
            Instruction::Wait { wait: Wait::Action(action), arguments, result }
        } else {
            Instruction::Act { action, arguments, answer: Answer::Result(result) }
        });
        Ok(value)
    }

    /// `cx.call(credit_check, (id, amount)).await`
    pub(super) fn microflow(&mut self, name: &str, arguments: &[Node]) -> Result<Typed, Problem> {
        if !self.flow.is_async {
            return Err(format!("the microflow `{name}` waits, but the flow is a plain `fn`"));
        }
        let (microflow, signature) = self.microflow_named(name)?;
        let arguments = self.values_for(signature, &arguments.iter().collect::<Vec<_>>())?;
        let (result, value) = self.answer(FlowType::Result(Box::new(signature.result.clone())));
        self.emit(Instruction::Wait { wait: Wait::Call(microflow), arguments, result });
        Ok(value)
    }

    fn values_for(
        &mut self,
        signature: &Signature,
        values: &[&Node],
    ) -> Result<Compiled<Vec<Held>>, Problem> {
        let (name, parameters) = (&signature.name, &signature.parameters);
        if values.len() != parameters.len() {
            return Err(format!("`{name}` takes {} arguments, not {}", parameters.len(), values.len()));
        }
        let mut codes = Vec::new();
        for (at, (node, parameter)) in values.iter().zip(parameters).enumerate() {
            let later = values[at + 1..].iter().any(|node| has_steps(node));
            let value = self.operand(node, Some(&parameter.kind), later)?;
            let found = value.ty.clone();
            let value = self.expect(value, &parameter.kind).map_err(|_| {
                format!("`{}` of `{name}` is {}, not {found}", parameter.name, parameter.kind)
            })?;
            codes.push(value.into_held());
        }
        Ok(in_turn(codes))
    }
}

/// Whether an argument must be computed by instructions.
pub(super) fn is_step(argument: &Argument) -> bool {
    matches!(argument, Argument::Value(node) if has_steps(node))
}

/// The code of an argument, in the form of the slot that it is passed into.
pub(crate) enum PassedCode {
    /// For a number.
    Number(Compiled<i64>),
    /// For all else.
    Value(Compiled<Held>),
}

impl PassedCode {
    fn of(value: Typed) -> Self {
        match &value.ty {
            Ty::Plain(kind) if super::is_number(kind) => Self::Number(value.into_number()),
            _ => Self::Value(value.into_held()),
        }
    }
}
