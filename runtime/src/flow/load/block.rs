//! Blocks and statements.

use super::Loader;
use super::operator::{Problem, append, binary, plain, short};
use super::size::changes_locals;
use super::typed::{Shape, Slot, Ty, Typed, is_number};
use crate::flow::ComputationFault;
use crate::flow::Held;
use crate::flow::frame::{Code, Compiled, Outcome, compiled, number_of};
use crate::flow::instruction::Instruction;
use std::sync::Arc;
use tidewater_model::{Action, Block, FlowType, Node, Operator, Pattern, Place, Statement};

impl Loader<'_> {
    /// The whole flow. Its end is an instruction, so that no jump leads outside.
    pub(super) fn body(&mut self) -> Result<(), Problem> {
        let result = FlowType::Result(Box::new(self.flow.result.clone()));
        let value = self.block(&self.flow.body, Some(&result))?;
        if value.ty != Ty::Never {
            if let Some(last) = &self.flow.body.value {
                self.step = last.number;
            }
            let value = self.expect(value, &result)?;
            self.emit_return(value);
        }
        self.emit(Instruction::Fail("the end of the flow was reached without a result"));
        Ok(())
    }

    /// A value must have a type; what does not come back has every type.
    pub(crate) fn expect(&self, value: Typed, kind: &FlowType) -> Result<Typed, Problem> {
        match &value.ty {
            Ty::Never => Ok(Typed { ty: Ty::Plain(kind.clone()), ..value }),
            Ty::Plain(found) if found == kind => Ok(value),
            found => Err(format!("expected {}, found {found}", kind)),
        }
    }

    /// The statements of a block; its value.
    pub(crate) fn block(&mut self, block: &Block, expected: Option<&FlowType>) -> Result<Typed, Problem> {
        let mut ends = false;
        for statement in &block.statements {
            ends |= self.statement(statement)?;
        }
        let value = match block.value.as_deref() {
            None => Typed::unit(),
            Some(statement) => {
                let outer = self.enter(statement);
                let Action::Evaluate(node) = &statement.action else {
                    return Err("the value of a block must be an expression".to_owned());
                };
                let value = self.node(node, expected)?;
                self.step = outer;
                value
            }
        };
        if ends || value.ty == Ty::Never {
            // Nothing behind this runs, so nothing behind it misses a value.
            self.assigned.iter_mut().for_each(|assigned| *assigned = true);
            return Ok(Typed::never());
        }
        Ok(value)
    }

    /// Begins a statement; the step of the one around it.
    fn enter(&mut self, statement: &Statement) -> u32 {
        self.begin_statement();
        std::mem::replace(&mut self.step, statement.number)
    }

    /// A statement; whether it does not come back.
    fn statement(&mut self, statement: &Statement) -> Result<bool, Problem> {
        let outer = self.enter(statement);
        let ends = match &statement.action {
            Action::Let { pattern, value, otherwise } => {
                self.binding_statement(pattern, value.as_ref(), otherwise.as_ref())?
            }
            Action::Assign { place: Place { local, member: None }, operator, value }
                if !self.is_text(*local) =>
            {
                let value = self.new_value(*local, *operator, value)?;
                self.store(self.slots[*local as usize], value);
                false
            }
            Action::Assign { place, operator, value } => {
                let work = self.assignment(place, *operator, value)?;
                self.emit(Instruction::Work(work));
                false
            }
            Action::Evaluate(node) => {
                let value = self.node(node, None)?;
                let ends = value.ty == Ty::Never;
                self.discard(value);
                ends
            }
        };
        self.step = outer;
        Ok(ends)
    }

    /// Runs code for what it does, not for its value.
    pub(crate) fn discard(&mut self, value: Typed) {
        if let Some(work) = dropped(value) {
            self.emit(Instruction::Work(work));
        }
    }

    /// The names of a `let` whose values come later.
    fn declared(&self, pattern: &Pattern) -> Result<(), Problem> {
        match pattern {
            Pattern::Any => Ok(()),
            Pattern::Bind(local, None) => self.local_kind(*local).map(|_| ()),
            Pattern::Tuple(parts) => parts.iter().try_for_each(|part| self.declared(part)),
            _ => Err("a `let` without a value binds names, and asks nothing of a value".to_owned()),
        }
    }

    fn binding_statement(
        &mut self,
        pattern: &Pattern,
        value: Option<&Node>,
        otherwise: Option<&Block>,
    ) -> Result<bool, Problem> {
        let Some(value) = value else {
            return self.declared(pattern).map(|()| false);
        };
        let hint = self.hint(pattern);
        let value = self.node(value, hint.as_ref())?;
        if value.ty == Ty::Never {
            return Ok(true);
        }
        let kind = plain(&value)?;
        match pattern {
            Pattern::Any => {
                self.discard(value);
                return Ok(false);
            }
            Pattern::Bind(local, None) => {
                drop(self.binding(*local, &kind)?);
                self.store(self.slots[*local as usize], value);
                return Ok(false);
            }
            _ => {}
        }
        let slot = self.temporary(&kind);
        self.store(slot, value);
        let before = self.assigned.clone();
        let (test, always) = self.test(pattern, &kind, slot)?;
        match otherwise {
            None if always => {
                self.emit(Instruction::Work(compiled(move |frame| test(frame).map(drop))));
            }
            None => return Err("a `let` without `else` has a pattern that may not fit".to_owned()),
            Some(otherwise) => {
                let fails = compiled(move |frame| test(frame).map(|fits| !fits));
                let fits = self.emit(Instruction::JumpUnless(fails, 0));
                let after = std::mem::replace(&mut self.assigned, before);
                if self.block(otherwise, None)?.ty != Ty::Never {
                    return Err("the `else` of a `let` comes back".to_owned());
                }
                self.assigned = after;
                self.land(fits);
            }
        }
        Ok(false)
    }

    /// `place = value` and `place += value`
    pub(super) fn assignment(
        &mut self,
        place: &Place,
        operator: Option<Operator>,
        value: &Node,
    ) -> Result<Compiled<()>, Problem> {
        let Some(member) = &place.member else {
            if operator == Some(Operator::Add) && self.is_text(place.local) {
                return self.append(place.local, value);
            }
            let value = self.new_value(place.local, operator, value)?;
            return Ok(store(self.slots[place.local as usize], value));
        };
        let kind = self.local_kind(place.local)?;
        // The local itself must be there before one of its members is.
        self.local(place.local)?;
        let Slot::Value(slot) = self.slots[place.local as usize] else {
            return Err("a number has no members".to_owned());
        };
        let (position, member_kind) = self.member_of(&kind, member)?;
        let value = self.node(value, if operator.is_none() { Some(&member_kind) } else { None })?;
        match operator {
            None if is_number(&member_kind) => {
                let code = self.expect(value, &member_kind)?.into_number();
                Ok(compiled(move |frame| {
                    let number = code(frame)?;
                    super::member::assign_number(frame, slot, position, (&member_kind, number))
                }))
            }
            None => {
                let code = self.expect(value, &member_kind)?.into_held();
                Ok(compiled(move |frame| {
                    let value = code(frame)?;
                    super::member::assign_member(frame, slot, position, value)
                }))
            }
            Some(operator) => self.compound(operator, slot, (position, &member_kind), value),
        }
    }

    fn is_text(&self, local: u32) -> bool {
        self.flow.locals.get(local as usize).is_some_and(|local| local.kind == FlowType::Text)
    }

    /// `text += value`
    fn append(&mut self, local: u32, value: &Node) -> Result<Compiled<()>, Problem> {
        let value = self.node(value, Some(&FlowType::Text))?;
        let value = self.expect(value, &FlowType::Text)?.into_held();
        self.local(local)?;
        let Slot::Value(slot) = self.slots[local as usize] else {
            return Err("a text is no number".to_owned());
        };
        Ok(compiled(move |frame| {
            let value = value(frame)?;
            frame.run.burn_for_bytes(value.bytes())?;
            frame.run.copied(&frame.values[slot])?;
            append(&mut frame.values[slot], value.as_text().unwrap_or(""))
        }))
    }

    /// What an assignment makes of a local.
    fn new_value(&mut self, local: u32, operator: Option<Operator>, node: &Node) -> Result<Typed, Problem> {
        let kind = self.local_kind(local)?;
        let expected = if operator.is_none() { Some(&kind) } else { None };
        let value = self.node(node, expected)?;
        let value = match operator {
            None => value,
            Some(operator) if changes_locals(node) => self.changed_first(operator, local, value)?,
            Some(operator) => binary(operator, self.local(local)?, value)?,
        };
        let value = self.expect(value, &kind)?;
        self.assigned[local as usize] = true;
        Ok(value)
    }

    /// `local += value` where the value changes locals: it is computed first, then the local is read.
    fn changed_first(&mut self, operator: Operator, local: u32, value: Typed) -> Result<Typed, Problem> {
        let kind = plain(&value)?;
        let right = self.temporary(&kind);
        let first = store(right, value);
        let result = binary(operator, self.local(local)?, Typed::slot(kind, right))?;
        let kind = plain(&result)?;
        let result = result.into_held();
        Ok(Typed::held_code(kind, move |frame| {
            first(frame)?;
            result(frame)
        }))
    }

    /// `object.member += value`: the value first, then the member.
    fn compound(
        &mut self,
        operator: Operator,
        slot: usize,
        (position, kind): (usize, &FlowType),
        value: Typed,
    ) -> Result<Compiled<()>, Problem> {
        let value_kind = plain(&value)?;
        if let Some(update) = number_update(operator, kind, &value_kind) {
            let (kind, code) = (kind.clone(), value.into_number());
            return Ok(compiled(move |frame| {
                let value = code(frame)?;
                let number = update(super::member::read_number(frame, slot, position)?, value)?;
                super::member::assign_number(frame, slot, position, (&kind, number))
            }));
        }
        let right = self.temporary(&value_kind);
        let left = self.temporary(kind);
        let result = binary(operator, Typed::slot(kind.clone(), left), Typed::slot(value_kind, right))?;
        let result = self.expect(result, kind)?.into_held();
        let store_right = store(right, value);
        Ok(compiled(move |frame| {
            store_right(frame)?;
            let now = super::member::read_member(frame, slot, position)?;
            match left {
                Slot::Number(left) => frame.numbers[left] = number_of(&now),
                Slot::Value(left) => frame.values[left] = now,
            }
            let value = result(frame)?;
            super::member::assign_member(frame, slot, position, value)
        }))
    }

    /// A block without instructions of its own, within an expression. Where a statement of it fails is noted,
    /// but for a value that stands alone: whoever chooses the block notes that, see [`alone`].
    pub(crate) fn pure_block(
        &mut self,
        block: &Block,
        expected: Option<&FlowType>,
    ) -> Result<Typed, Problem> {
        let mut works = Vec::new();
        for statement in &block.statements {
            let outer = std::mem::replace(&mut self.step, statement.number);
            works.extend(self.pure_statement(statement)?.map(|work| (work, statement.number)));
            self.step = outer;
        }
        let (value, step) = match block.value.as_deref() {
            None => (Typed::unit(), self.step),
            Some(Statement { action: Action::Evaluate(node), number, .. }) => {
                let outer = std::mem::replace(&mut self.step, *number);
                let value = self.node(node, expected)?;
                self.step = outer;
                (value, *number)
            }
            Some(_) => return Err("the value of a block must be an expression".to_owned()),
        };
        if works.is_empty() {
            return Ok(value);
        }
        let code = match value.code {
            Code::Number(code) => Code::Number(behind(works, code, step)),
            Code::Truth(code) => Code::Truth(behind(works, code, step)),
            Code::Held(code) => Code::Held(behind(works, code, step)),
            Code::Chain(code) => Code::Chain(behind(works, code, step)),
        };
        Ok(Typed::new(value.ty, code))
    }

    /// A block that no choice is made about. Its value is computed where it is used, and an error in it is
    /// still the block's.
    pub(crate) fn inner_block(
        &mut self,
        block: &Block,
        expected: Option<&FlowType>,
        has_steps: bool,
    ) -> Result<Typed, Problem> {
        let (value, step) = if has_steps {
            (self.block(block, expected)?, block.value.as_deref().map(|statement| statement.number))
        } else {
            (self.pure_block(block, expected)?, alone(block))
        };
        Ok(match (step, value.shape.clone()) {
            (Some(step), Shape::Other) if value.ty != Ty::Never => {
                let code = match value.code {
                    Code::Number(code) => Code::Number(noted(code, step)),
                    Code::Truth(code) => Code::Truth(noted(code, step)),
                    Code::Held(code) => Code::Held(noted(code, step)),
                    Code::Chain(code) => Code::Chain(noted(code, step)),
                };
                Typed { code, ..value }
            }
            _ => value,
        })
    }

    fn pure_statement(&mut self, statement: &Statement) -> Result<Option<Compiled<()>>, Problem> {
        match &statement.action {
            Action::Let { value: None, .. } => Ok(None),
            Action::Let { pattern, value: Some(value), otherwise: None } => {
                let hint = self.hint(pattern);
                let value = self.node(value, hint.as_ref())?;
                let kind = plain(&value)?;
                let matching = self.pattern(pattern, &kind)?;
                if !matching.always {
                    return Err("a `let` without `else` has a pattern that may not fit".to_owned());
                }
                let code = value.into_held();
                Ok(Some(compiled(move |frame| {
                    let value = code(frame)?;
                    (matching.matcher)(frame, &value);
                    Ok(())
                })))
            }
            Action::Let { .. } => Err("a `let` with `else` cannot stand in a closure".to_owned()),
            Action::Assign { place, operator, value } => self.assignment(place, *operator, value).map(Some),
            Action::Evaluate(node) => self.node(node, None).map(dropped),
        }
    }
}

/// Code that notes where it failed.
fn noted<T: 'static>(code: Compiled<T>, step: u32) -> Compiled<T> {
    compiled(move |frame| code(frame).map_err(|trap| frame.arose(trap, step)))
}

/// Code behind other code, which runs first. Where either failed is noted.
fn behind<T: 'static>(works: Vec<(Compiled<()>, u32)>, code: Compiled<T>, step: u32) -> Compiled<T> {
    compiled(move |frame| {
        for (work, step) in &works {
            work(frame).map_err(|trap| frame.arose(trap, *step))?;
        }
        code(frame).map_err(|trap| frame.arose(trap, step))
    })
}

/// The number of the one statement of a block, which is its value.
pub(super) fn alone(block: &Block) -> Option<u32> {
    block.value.as_deref().filter(|_| block.statements.is_empty()).map(|statement| statement.number)
}

/// `+=` and `-=` of an integer member, which loops do most.
fn number_update(
    operator: Operator,
    kind: &FlowType,
    value: &FlowType,
) -> Option<fn(i64, i64) -> Outcome<i64>> {
    fn overflow(number: Option<i64>) -> Outcome<i64> {
        number.ok_or(ComputationFault::Overflow.into())
    }
    match (kind == value, kind, operator) {
        (true, FlowType::Integer64, Operator::Add) => Some(|a, b| overflow(a.checked_add(b))),
        (true, FlowType::Integer64, Operator::Subtract) => Some(|a, b| overflow(a.checked_sub(b))),
        (true, FlowType::Integer32, Operator::Add) => Some(|a, b| short(a.checked_add(b))),
        (true, FlowType::Integer32, Operator::Subtract) => Some(|a, b| short(a.checked_sub(b))),
        _ => None,
    }
}

/// Code that puts a value into a slot.
pub(super) fn store(slot: Slot, value: Typed) -> Compiled<()> {
    match slot {
        Slot::Number(slot) => {
            let code = value.into_number();
            compiled(move |frame| {
                frame.numbers[slot] = code(frame)?;
                Ok(())
            })
        }
        Slot::Value(slot) => {
            let code = value.into_held();
            compiled(move |frame| {
                frame.values[slot] = code(frame)?;
                Ok(())
            })
        }
    }
}

/// Code that runs for what it does. Nothing for constants, slots and what does not come back.
fn dropped(value: Typed) -> Option<Compiled<()>> {
    if !matches!(value.shape, Shape::Other | Shape::Answer(_)) || value.ty == Ty::Never {
        return None;
    }
    Some(match value.code {
        Code::Number(code) => compiled(move |frame| code(frame).map(drop)),
        Code::Truth(code) => compiled(move |frame| code(frame).map(drop)),
        Code::Held(code) => compiled(move |frame| code(frame).map(drop)),
        // An iterator that nobody asks does nothing.
        Code::Chain(code) => compiled(move |frame| code(frame).map(drop)),
    })
}

/// A tuple of values.
pub(super) fn tuple(values: Vec<Held>) -> Held {
    if values.is_empty() { Held::Unit } else { Held::Tuple(Arc::from(values)) }
}
