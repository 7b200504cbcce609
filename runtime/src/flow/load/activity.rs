//! Activities as instructions: their arguments in the order of the source, and where the answer goes. What an
//! activity takes and gives stands in `meaning`.

use super::Loader;
use super::call::is_step;
use super::meaning::{Asked, Step, result};
use super::operator::{Problem, plain};
use super::typed::{Ty, Typed};
use crate::flow::frame::{Compiled, compiled, in_turn};
use crate::flow::instruction::{Answer, Instruction, Wait};
use crate::flow::{Activity, Held, OnlineActivity};
use std::sync::Arc;
use tidewater_model::{Argument, EntityIndex, FlowType, Name, Node};

/// An argument with its type; members, pages and words have none.
struct Given {
    kind: Option<FlowType>,
    code: Compiled<Held>,
}

impl Loader<'_> {
    /// `cx.commit(&mut order)`
    pub(super) fn activity(
        &mut self,
        name: &str,
        arguments: &[Argument],
        awaited: bool,
        expected: Option<&FlowType>,
    ) -> Result<Typed, Problem> {
        match (name, arguments, awaited) {
            ("create", [Argument::Value(record)], false) => return self.create(record),
            ("online().create", [Argument::Value(record)], true) => return self.create_at_server(record),
            _ => {}
        }
        let mut queried = None;
        let mut given = Vec::new();
        for (at, argument) in arguments.iter().enumerate() {
            let later = arguments[at + 1..].iter().any(is_step);
            given.push(self.given(argument, later, &mut queried)?);
        }
        let kinds: Vec<Option<&FlowType>> = given.iter().map(|given| given.kind.as_ref()).collect();
        let asked = Asked { name, kinds: &kinds, arguments, queried: queried.as_ref(), expected };
        let (step, kind) = self.meaning(&asked)?;
        let waits = matches!(step, Step::Wait(_));
        match (waits, awaited) {
            (true, false) => return Err(format!("`{name}` is awaited nowhere")),
            (false, true) => return Err(format!("`{name}` does not wait, so it is not awaited")),
            (true, true) => self.check_waits(name)?,
            (false, false) => {}
        }
        let arguments = in_turn(given.into_iter().map(|given| given.code).collect());
        let (result, value) = self.answer(kind);
        self.emit(match step {
            Step::Perform(activity) => {
                let is_result = matches!(value.ty, Ty::Plain(FlowType::Result(_)));
                let answer = if is_result { Answer::Result(result) } else { Answer::Plain(result) };
                Instruction::Perform { activity, arguments, answer }
            }
            Step::Wait(wait) => Instruction::Wait { wait, arguments, result },
        });
        Ok(value)
    }

    fn check_waits(&self, name: &str) -> Result<(), Problem> {
        if self.flow.is_async { Ok(()) } else { Err(format!("`{name}` waits, but the flow is a plain `fn`")) }
    }

    /// `cx.create(Order { .. })`
    fn create(&mut self, record: &Node) -> Result<Typed, Problem> {
        let (entity, name, arguments) = self.new_object(record)?;
        let (slot, value) = self.answer(result(FlowType::Object(name)));
        let (activity, answer) = (Activity::Create(entity), Answer::Result(slot));
        self.emit(Instruction::Perform { activity, arguments, answer });
        Ok(value)
    }

    /// `cx.online().create(Document { .. }).await`
    fn create_at_server(&mut self, record: &Node) -> Result<Typed, Problem> {
        self.check_waits("online().create")?;
        let (entity, name, arguments) = self.new_object(record)?;
        let (slot, value) = self.answer(result(FlowType::Object(name)));
        let wait = Wait::Online(OnlineActivity::Create(entity));
        self.emit(Instruction::Wait { wait, arguments, result: slot });
        Ok(value)
    }

    /// The members of a record become the object's without a record in between.
    fn new_object(&mut self, record: &Node) -> Result<(EntityIndex, Name, Compiled<Vec<Held>>), Problem> {
        let (entity, members) = match record {
            Node::Record { entity, members } => self.members(entity, members)?,
            _ => {
                let record = self.node(record, None)?;
                let FlowType::Record(entity) = plain(&record)? else {
                    return Err(format!("an object is not created of {}", record.ty));
                };
                let layout = self.layout(&entity)?;
                let code = record.into_held();
                let members = compiled(move |frame| match code(frame)? {
                    Held::Record(record) => Ok(Arc::unwrap_or_clone(record).members),
                    _ => Ok(Vec::new()),
                });
                (layout, members)
            }
        };
        Ok((entity.entity, entity.name.clone(), members))
    }

    fn given(
        &mut self,
        argument: &Argument,
        later_has_steps: bool,
        queried: &mut Option<Name>,
    ) -> Result<Given, Problem> {
        let text = |name: &Name| {
            let text = Held::Text(name.clone());
            Given { kind: None, code: compiled(move |_| Ok(text.clone())) }
        };
        Ok(match argument {
            Argument::Value(Node::Query(query)) => {
                *queried = Some(query.entity.clone());
                Given { kind: None, code: self.query(query)? }
            }
            Argument::Value(node) => {
                let value = self.operand(node, None, later_has_steps)?;
                Given { kind: Some(plain(&value)?), code: value.into_held() }
            }
            Argument::Exchange(local) => {
                let value = self.local(*local)?;
                Given { kind: Some(plain(&value)?), code: value.into_held() }
            }
            Argument::Member(name)
            | Argument::Page(name)
            | Argument::Microflow(name)
            | Argument::Word(name) => text(name),
        })
    }
}
