//! `if`, `match`, `matches!`, and conditions that bind.

use super::operator::{Problem, plain};
use super::pattern::bound;
use super::typed::{Slot, Ty, Typed, hold_number, is_whole};
use super::ways::branches;
use super::{Loader, block};
use crate::flow::FlowError;
use crate::flow::frame::{Code, Compiled, Trap, compiled};
use crate::flow::instruction::Instruction;
use tidewater_model::{Arm, Block, FlowType, Node, Operator, Pattern};

/// Where the branches of a choice put their value, once the first of them says what it is.
type Destination = Option<(FlowType, Slot)>;

impl Loader<'_> {
    /// Whether the value in a slot has the form of a pattern, and whether it always has.
    pub(super) fn test(
        &mut self,
        pattern: &Pattern,
        kind: &FlowType,
        slot: Slot,
    ) -> Result<(Compiled<bool>, bool), Problem> {
        if let Pattern::Constant(constant) = pattern {
            let constant = self.constant_value(*constant, kind)?;
            let test = match slot {
                Slot::Number(slot) => {
                    let constant = crate::flow::frame::number_of(&constant);
                    compiled(move |frame| Ok(frame.number(slot) == constant))
                }
                Slot::Value(slot) => compiled(move |frame| Ok(frame.values[slot] == constant)),
            };
            return Ok((test, false));
        }
        let matching = self.pattern(pattern, kind)?;
        let matcher = matching.matcher;
        let test = match slot {
            Slot::Number(slot) => {
                let kind = kind.clone();
                compiled(move |frame| {
                    let value = hold_number(&kind, frame.number(slot));
                    Ok(matcher(frame, &value))
                })
            }
            Slot::Value(slot) => compiled(move |frame| {
                let value = frame.values[slot].clone();
                Ok(matcher(frame, &value))
            }),
        };
        Ok((test, matching.always))
    }

    /// `if`
    pub(super) fn choice(
        &mut self,
        condition: &Node,
        (then, otherwise): (&Block, Option<&Node>),
        expected: Option<&FlowType>,
        has_steps: bool,
    ) -> Result<Typed, Problem> {
        let before = self.assigned.clone();
        if !has_steps {
            let condition = self.binding_truth(condition)?;
            let steps = (block::alone(then), otherwise.and_then(alone));
            let then = self.pure_block(then, expected)?;
            let after = std::mem::replace(&mut self.assigned, before);
            let wanted = expected.or(then.kind()).cloned();
            let otherwise = match otherwise {
                Some(otherwise) => self.branch(otherwise, wanted.as_ref())?,
                None => Typed::unit(),
            };
            self.join(after);
            return choose(condition, then, otherwise, steps);
        }
        let jumps = self.condition(condition)?;
        let mut destination = None;
        let value = self.block(then, expected)?;
        self.deliver_of(then, value, &mut destination)?;
        let end = self.emit(Instruction::Jump(0));
        let after = std::mem::replace(&mut self.assigned, before);
        jumps.into_iter().for_each(|jump| self.land(jump));
        let wanted = expected.cloned().or_else(|| destination.as_ref().map(|(kind, _)| kind.clone()));
        match otherwise {
            Some(otherwise) => self.deliver_branch(otherwise, wanted.as_ref(), &mut destination)?,
            None => self.deliver(Typed::unit(), &mut destination)?,
        }
        self.land(end);
        self.join(after);
        Ok(delivered(destination))
    }

    /// A side of a pure choice, which notes where it failed; see [`alone`].
    fn branch(&mut self, node: &Node, expected: Option<&FlowType>) -> Result<Typed, Problem> {
        if let Node::Block(block) = node {
            self.pure_block(block, expected)
        } else {
            self.node(node, expected)
        }
    }

    /// After two ways that meet: a local has a value if it has one on both.
    fn join(&mut self, other: Vec<bool>) {
        self.assigned.iter_mut().zip(other).for_each(|(here, there)| *here &= there);
    }

    /// Delivers the value of a branch with steps.
    fn deliver_branch(
        &mut self,
        node: &Node,
        expected: Option<&FlowType>,
        destination: &mut Destination,
    ) -> Result<(), Problem> {
        if let Node::Block(block) = node {
            let value = self.block(block, expected)?;
            return self.deliver_of(block, value, destination);
        }
        let value = self.node(node, expected)?;
        self.deliver(value, destination)
    }

    /// Delivers the value of a block. It is computed only then, and an error in it is the block's.
    fn deliver_of(
        &mut self,
        block: &Block,
        value: Typed,
        destination: &mut Destination,
    ) -> Result<(), Problem> {
        let inner = block.value.as_deref().map_or(self.step, |statement| statement.number);
        let outer = std::mem::replace(&mut self.step, inner);
        let done = self.deliver(value, destination);
        self.step = outer;
        done
    }

    /// Puts the value of a branch where all branches put theirs.
    pub(super) fn deliver(&mut self, value: Typed, destination: &mut Destination) -> Result<(), Problem> {
        if value.ty == Ty::Never {
            self.assigned.iter_mut().for_each(|assigned| *assigned = true);
            return Ok(());
        }
        let kind = plain(&value)?;
        if let Some((wanted, _)) = destination
            && *wanted != kind
        {
            return Err(format!("one branch gives {}, another {}", wanted, kind));
        }
        if kind == FlowType::Unit {
            self.discard(value);
            destination.get_or_insert((kind, Slot::Value(usize::MAX)));
            return Ok(());
        }
        let slot = match destination {
            Some((_, slot)) => *slot,
            None => self.temporary(&kind),
        };
        *destination = Some((kind, slot));
        self.store(slot, value);
        Ok(())
    }

    /// Jumps away if a condition does not hold; the jumps, which are to be landed.
    pub(super) fn condition(&mut self, condition: &Node) -> Result<Vec<usize>, Problem> {
        match condition {
            Node::Binary(Operator::And, left, right) if super::size::has_steps(condition) => {
                let mut jumps = self.condition(left)?;
                jumps.extend(self.condition(right)?);
                Ok(jumps)
            }
            _ => {
                let condition = self.binding_truth(condition)?;
                Ok(vec![self.emit(Instruction::JumpUnless(condition, 0))])
            }
        }
    }

    /// An expression that must be a truth value.
    pub(super) fn truth(&mut self, node: &Node) -> Result<Compiled<bool>, Problem> {
        let value = self.node(node, Some(&FlowType::Boolean))?;
        Ok(self.expect(value, &FlowType::Boolean)?.into_truth())
    }

    /// The same as a condition: what it binds has a value where it holds.
    fn binding_truth(&mut self, condition: &Node) -> Result<Compiled<bool>, Problem> {
        let value = match condition {
            Node::Matches { pattern, value } => self.matches(pattern, value)?,
            Node::Binary(Operator::And, left, right) => self.logic(Operator::And, left, right)?,
            other => return self.truth(other),
        };
        Ok(value.into_truth())
    }

    /// A condition where a value stands. Whoever reads what it bound would not know whether it holds.
    pub(super) fn unbinding(&mut self, condition: &Node) -> Result<Typed, Problem> {
        let before = self.assigned.clone();
        let value = self.binding_truth(condition)?;
        for local in bindings(condition) {
            if let (Some(now), Some(then)) = (self.assigned.get_mut(local), before.get(local)) {
                *now = *then;
            }
        }
        Ok(Typed::from_truth(value))
    }

    /// `&&` and `||`. What the right side binds or assigns may not have happened afterwards, but for
    /// what `&&` binds: who asks for the value of that knows that both sides held.
    pub(super) fn logic(&mut self, operator: Operator, left: &Node, right: &Node) -> Result<Typed, Problem> {
        let is_and = operator == Operator::And;
        if self.closures > 0 || !super::size::has_steps(right) {
            let left = if is_and { self.binding_truth(left)? } else { self.truth(left)? };
            let before = self.assigned.clone();
            let right = if is_and { self.binding_truth(right)? } else { self.truth(right)? };
            if !is_and {
                self.assigned = before;
            }
            return Ok(Typed::from_truth(if is_and {
                compiled(move |frame| Ok(left(frame)? && right(frame)?))
            } else {
                compiled(move |frame| Ok(left(frame)? || right(frame)?))
            }));
        }
        let slot = self.temporary(&FlowType::Boolean);
        let left = if is_and { self.binding_truth(left)? } else { self.truth(left)? };
        self.store(slot, Typed::from_truth(left));
        let decided = Typed::slot(FlowType::Boolean, slot).into_truth();
        let goes_on = if is_and { decided } else { compiled(move |frame| decided(frame).map(|left| !left)) };
        let jump = self.emit(Instruction::JumpUnless(goes_on, 0));
        let before = self.assigned.clone();
        let right = self.truth(right)?;
        self.store(slot, Typed::from_truth(right));
        self.assigned = before;
        self.land(jump);
        Ok(Typed::slot(FlowType::Boolean, slot))
    }

    /// `matches!` and `let pattern = value` as a condition.
    pub(super) fn matches(&mut self, pattern: &Pattern, value: &Node) -> Result<Typed, Problem> {
        let hint = self.hint(pattern);
        let value = self.node(value, hint.as_ref())?;
        let kind = plain(&value)?;
        let slot = self.temporary(&kind);
        let (test, _) = self.test(pattern, &kind, slot)?;
        let store = block::store(slot, value);
        Ok(Typed::from_truth(compiled(move |frame| {
            store(frame)?;
            test(frame)
        })))
    }

    /// `match`
    pub(super) fn selection(
        &mut self,
        value: &Node,
        arms: &[Arm],
        expected: Option<&FlowType>,
        has_steps: bool,
    ) -> Result<Typed, Problem> {
        let hint = arms.iter().find_map(|arm| self.hint(&arm.pattern));
        let value = self.node(value, hint.as_ref())?;
        if value.ty == Ty::Never {
            return Ok(value);
        }
        let kind = plain(&value)?;
        let slot = self.temporary(&kind);
        if !has_steps {
            return self.pure_selection(value, (&kind, slot), arms, expected);
        }
        self.store(slot, value);
        let mut destination = None;
        let mut wanted = expected.cloned();
        let (mut ends, mut joined): (Vec<usize>, Option<Vec<bool>>) = (Vec::new(), None);
        let before = self.assigned.clone();
        let mut is_complete = false;
        for arm in arms {
            self.assigned.clone_from(&before);
            let (jumps, always) = self.arm_jumps(arm, &kind, slot)?;
            is_complete |= always;
            self.deliver_branch(&arm.value, wanted.as_ref(), &mut destination)?;
            wanted = wanted.or_else(|| destination.as_ref().map(|(kind, _)| kind.clone()));
            ends.push(self.emit(Instruction::Jump(0)));
            jumps.into_iter().for_each(|jump| self.land(jump));
            if let Some(others) = joined.take() {
                self.join(others);
            }
            joined = Some(self.assigned.clone());
        }
        if !is_complete {
            self.emit(Instruction::Fail("no arm of a `match` has the form of its value"));
        }
        ends.into_iter().for_each(|end| self.land(end));
        self.assigned = joined.unwrap_or(before);
        Ok(delivered(destination))
    }

    /// The jumps away from an arm that is not the one, which are to be landed; whether it always is.
    fn arm_jumps(&mut self, arm: &Arm, kind: &FlowType, slot: Slot) -> Result<(Vec<usize>, bool), Problem> {
        let Some(guard) = arm.guard.as_ref().filter(|_| branches(&arm.pattern) > 0) else {
            let (test, always) = self.test(&arm.pattern, kind, slot)?;
            let mut jumps = vec![self.emit(Instruction::JumpUnless(test, 0))];
            if let Some(guard) = &arm.guard {
                jumps.extend(self.condition(guard)?);
            }
            return Ok((jumps, always && arm.guard.is_none()));
        };
        let pattern = (&arm.pattern, kind, slot);
        if !super::size::has_steps(guard) {
            let test = self.guarded_test(pattern, |loader| loader.binding_truth(guard))?;
            return Ok((vec![self.emit(Instruction::JumpUnless(test, 0))], false));
        }
        // A guard with steps comes back for the next way in which the value fits.
        let Slot::Number(counter) = self.temporary(&FlowType::Size) else {
            return Err("a counter is no number".to_owned());
        };
        self.emit(Instruction::SetNumber(counter, compiled(|_| Ok(0))));
        let test = self.counted_test(pattern, counter)?;
        let next = self.emit(Instruction::JumpUnless(test, 0));
        let refused = self.condition(guard)?;
        let holds = self.emit(Instruction::Jump(0));
        refused.into_iter().for_each(|jump| self.land(jump));
        self.emit(Instruction::SetNumber(counter, compiled(move |frame| Ok(frame.number(counter) + 1))));
        self.emit(Instruction::Jump(next));
        self.land(holds);
        Ok((vec![next], false))
    }

    fn pure_selection(
        &mut self,
        value: Typed,
        (kind, slot): (&FlowType, Slot),
        arms: &[Arm],
        expected: Option<&FlowType>,
    ) -> Result<Typed, Problem> {
        let store = block::store(slot, value);
        let before = self.assigned.clone();
        let mut given: Option<Ty> = None;
        let (mut tests, mut values) = (Vec::new(), Vec::new());
        for arm in arms {
            self.assigned.clone_from(&before);
            let (test, guard) = match &arm.guard {
                Some(guard) if branches(&arm.pattern) > 0 => {
                    let pattern = (&arm.pattern, kind, slot);
                    (self.guarded_test(pattern, |loader| loader.truth(guard))?, None)
                }
                guard => {
                    let (test, _) = self.test(&arm.pattern, kind, slot)?;
                    (test, guard.as_ref().map(|guard| self.truth(guard)).transpose()?)
                }
            };
            let wanted = given.as_ref().and_then(Ty::plain).or(expected);
            let value = self.branch(&arm.value, wanted)?;
            if given.as_ref().is_some_and(|given| *given != value.ty) {
                return Err(format!("an arm of a `match` gives {}", value.ty));
            }
            given = Some(value.ty.clone());
            tests.push((test, guard, alone(&arm.value)));
            values.push(value);
        }
        self.assigned = before;
        match given {
            None => Err("a `match` has no arms".to_owned()),
            Some(ty) if ty == Ty::Ordering || ty.plain().is_some_and(is_whole) => {
                let values = values.into_iter().map(Typed::into_number).collect();
                Ok(Typed::new(ty, Code::Number(first_that_fits(store, tests, values))))
            }
            Some(ty) => {
                let kind = ty.plain().ok_or_else(|| format!("{ty} cannot stand here"))?.clone();
                let values = values.into_iter().map(Typed::into_held).collect();
                Ok(Typed::from_held(kind, first_that_fits(store, tests, values)))
            }
        }
    }
}

/// What an arm is chosen by: its pattern, its guard, and the one statement that it is.
type Test = (Compiled<bool>, Option<Compiled<bool>>, Option<u32>);

/// The value of the first arm whose pattern and guard fit.
fn first_that_fits<T: 'static>(
    store: Compiled<()>,
    tests: Vec<Test>,
    values: Vec<Compiled<T>>,
) -> Compiled<T> {
    compiled(move |frame| {
        store(frame)?;
        for ((test, guard, step), value) in tests.iter().zip(&values) {
            if test(frame)? && guard.as_ref().map_or(Ok(true), |guard| guard(frame))? {
                return value(frame).map_err(|trap| step.map_or(trap, |step| frame.arose(trap, step)));
            }
        }
        let detail = "no arm of a `match` has the form of its value".to_owned();
        Err(frame.fault(FlowError::Model { detail }))
    })
}

/// The locals that have a value where a condition holds.
fn bindings(condition: &Node) -> Vec<usize> {
    match condition {
        Node::Matches { pattern, .. } => bound(pattern).into_iter().map(|local| local as usize).collect(),
        Node::Binary(Operator::And, left, right) => [bindings(left), bindings(right)].concat(),
        _ => Vec::new(),
    }
}

/// The value that the branches delivered.
pub(super) fn delivered(destination: Destination) -> Typed {
    match destination {
        None => Typed::never(),
        Some((FlowType::Unit, _)) => Typed::unit(),
        Some((kind, slot)) => Typed::taken(kind, slot),
    }
}

/// The number of the one statement of a block, if the expression is such a block.
fn alone(node: &Node) -> Option<u32> {
    if let Node::Block(block) = node { block::alone(block) } else { None }
}

/// The statements that the two sides of a choice are.
type Steps = (Option<u32>, Option<u32>);

/// One of two values.
fn choose(condition: Compiled<bool>, then: Typed, otherwise: Typed, steps: Steps) -> Result<Typed, Problem> {
    let ty = match (&then.ty, &otherwise.ty) {
        (Ty::Never, ty) | (ty, Ty::Never) => Some(ty.clone()),
        (Ty::Chain(item, has_back), Ty::Chain(other, also)) if item == other => {
            Some(Ty::Chain(item.clone(), *has_back && *also))
        }
        (ty, other) => (ty == other).then(|| ty.clone()),
    };
    let Some(ty) = ty else {
        return Err(format!("one branch gives {}, another {}", then.ty, otherwise.ty));
    };
    let code = match (then.code, otherwise.code) {
        (Code::Number(then), Code::Number(otherwise)) => {
            Code::Number(either(condition, then, otherwise, steps))
        }
        (Code::Truth(then), Code::Truth(otherwise)) => Code::Truth(either(condition, then, otherwise, steps)),
        (Code::Chain(then), Code::Chain(otherwise)) => Code::Chain(either(condition, then, otherwise, steps)),
        // `Ok(1)` is a number, `Err(..)` is none.
        (then_code, otherwise_code) => {
            let then = Typed { code: then_code, ..then }.into_held();
            let otherwise = Typed { code: otherwise_code, ..otherwise }.into_held();
            Code::Held(either(condition, then, otherwise, steps))
        }
    };
    Ok(Typed::new(ty, code))
}

fn either<T: 'static>(
    condition: Compiled<bool>,
    then: Compiled<T>,
    otherwise: Compiled<T>,
    steps: Steps,
) -> Compiled<T> {
    compiled(move |frame| -> Result<T, Trap> {
        let (value, step) =
            if condition(frame)? { (then(frame), steps.0) } else { (otherwise(frame), steps.1) };
        value.map_err(|trap| step.map_or(trap, |step| frame.arose(trap, step)))
    })
}
