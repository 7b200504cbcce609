//! Expressions: one arm per form, each a call.

use super::Loader;
use super::block::tuple;
use super::operator::{Problem, binary, cast, invert, negate, plain};
use super::size::{has_steps, is_step};
use super::typed::{Shape, Ty, Typed, is_number, is_whole};
use crate::flow::frame::{Code, Compiled, Frame, Outcome, compiled, number_of};
use crate::flow::instruction::{Answer, Instruction};
use crate::flow::{Held, Layout, Record};
use std::sync::Arc;
use tidewater_model::{FlowType, Name, Node, Operator};

impl Loader<'_> {
    /// Compiles an expression. `expected` is what it should be, where that is known; the caller checks.
    pub(crate) fn node(&mut self, node: &Node, expected: Option<&FlowType>) -> Result<Typed, Problem> {
        let steps = has_steps(node);
        if self.closures > 0 && is_step(node) {
            return Err("a closure may compute, but not call a flow, wait, loop or leave".to_owned());
        }
        let steps = steps && self.closures == 0;
        match node {
            Node::Constant(constant) => {
                let (kind, value) = self.constant(*constant)?;
                Ok(Typed::constant(kind, value))
            }
            Node::Local(local) => self.local(*local),
            Node::Member(base, member) => self.member(base, member),
            Node::Element(base, position) => self.element(base, *position),
            Node::Not(inner) => invert(self.node(inner, None)?),
            Node::Negate(inner) => negate(self.node(inner, expected)?),
            Node::Binary(Operator::Or, left, right) => self.logic(Operator::Or, left, right),
            Node::Binary(Operator::And, ..) | Node::Matches { .. } => self.unbinding(node),
            Node::Binary(operator, left, right) => {
                let later = has_steps(right);
                let left = self.operand(left, None, later)?;
                // Numbers know their types, and a decimal computes with integers; `None` has to be told.
                let hint =
                    left.kind().filter(|kind| !is_number(kind) && **kind != FlowType::Decimal).cloned();
                let right = self.node(right, hint.as_ref())?;
                if right.ty == Ty::Never || left.ty == Ty::Never {
                    return Ok(Typed::never());
                }
                binary(*operator, left, right)
            }
            Node::Cast(inner, kind) => cast(self.node(inner, None)?, kind),
            Node::Tuple(parts) => self.parts(parts, expected, true),
            Node::List(parts) => self.parts(parts, expected, false),
            Node::Range { from, to, inclusive } => self.range((from, to), *inclusive),
            Node::None | Node::Some(_) | Node::Ok(_) | Node::Err(_) => self.wrapped(node, expected),
            Node::Try(inner) => self.attempt(inner, expected),
            Node::Inferred(inferred, inner) => self.inferred(*inferred, inner),
            Node::Record { entity, members } => self.record(entity, members),
            Node::Format(pieces) => self.format(pieces),
            Node::Function { name, arguments } => self.function(name, arguments, expected),
            Node::Closure { .. } => Err("a closure stands only as an argument of a function".to_owned()),
            Node::Activity { name, arguments, awaited } => self.activity(name, arguments, *awaited, expected),
            Node::Microflow { name, arguments } => self.microflow(name, arguments),
            Node::Call { name, arguments, awaited } => self.call(name, arguments, *awaited),
            Node::Query(_) => Err("a query stands only as an argument of an activity".to_owned()),
            Node::Block(block) => self.inner_block(block, expected, steps),
            Node::If { condition, then, otherwise } => {
                self.choice(condition, (then, otherwise.as_deref()), expected, steps)
            }
            Node::Match { value, arms } => self.selection(value, arms, expected, steps),
            Node::For { pattern, list, body } => self.for_loop(pattern, list, body),
            Node::While { condition, body } => self.while_loop(condition, body),
            Node::Loop(body) => self.endless_loop(body, expected),
            Node::Break(outwards, value) => self.leave(*outwards, Some(value.as_deref())),
            Node::Continue(outwards) => self.leave(*outwards, None),
            Node::Return(value) => self.leave_flow(value.as_deref()),
        }
    }

    /// An operand before others. If a later one has steps, this one is computed before them. In a closure
    /// nothing becomes steps: there each operand is computed when its turn comes.
    pub(crate) fn operand(
        &mut self,
        node: &Node,
        expected: Option<&FlowType>,
        later_has_steps: bool,
    ) -> Result<Typed, Problem> {
        let value = self.node(node, expected)?;
        let is_constant = matches!(value.shape, Shape::Number(_) | Shape::Constant(_));
        if !later_has_steps || self.closures > 0 || is_constant {
            return Ok(value);
        }
        match value.ty.clone() {
            Ty::Plain(kind) => {
                let slot = self.temporary(&kind);
                self.store(slot, value);
                Ok(Typed::taken(kind, slot))
            }
            ty @ Ty::Chain(..) => {
                let slot = self.chain_slot();
                let Some(chain) = value.into_chain() else { return Err("no iterator".to_owned()) };
                self.emit(Instruction::SetChain(slot, chain));
                let take = compiled(move |frame| {
                    let chain = frame.chains.get_mut(slot).and_then(Option::take);
                    Ok(chain.unwrap_or_else(|| Box::new(crate::flow::iterate::Once(None))))
                });
                Ok(Typed::new(ty, Code::Chain(take)))
            }
            _ => Ok(value),
        }
    }

    /// The value of a local.
    pub(crate) fn local(&mut self, local: u32) -> Result<Typed, Problem> {
        let kind = self.local_kind(local)?;
        if !self.assigned[local as usize] {
            return Err(format!("`{}` has no value here", self.flow.locals[local as usize].name));
        }
        Ok(Typed::slot(kind, self.slots[local as usize]))
    }

    fn element(&mut self, base: &Node, position: u32) -> Result<Typed, Problem> {
        let base = self.node(base, None)?;
        let position = position as usize;
        let kind = match base.kind() {
            Some(FlowType::Tuple(kinds)) => kinds.get(position).cloned(),
            _ => None,
        };
        let kind = kind.ok_or_else(|| format!("{} has no element {position}", base.ty))?;
        let code = base.into_held();
        Ok(Typed::held_code(kind, move |frame| match code(frame)? {
            Held::Tuple(parts) => Ok(parts.get(position).cloned().unwrap_or_default()),
            _ => Ok(Held::Unit),
        }))
    }

    /// A tuple or a list.
    fn parts(
        &mut self,
        parts: &[Node],
        expected: Option<&FlowType>,
        is_tuple: bool,
    ) -> Result<Typed, Problem> {
        let mut item = match expected {
            Some(FlowType::List(item)) if !is_tuple => Some((**item).clone()),
            _ => None,
        };
        let (mut kinds, mut codes) = (Vec::new(), Vec::new());
        for (position, part) in parts.iter().enumerate() {
            let wanted = match expected {
                Some(FlowType::Tuple(kinds)) if is_tuple => kinds.get(position).cloned(),
                _ => item.clone(),
            };
            let later = parts[position + 1..].iter().any(has_steps);
            let value = self.operand(part, wanted.as_ref(), later)?;
            let kind = match (is_tuple, &item) {
                (false, Some(item)) => item.clone(),
                _ => plain(&value)?,
            };
            let value = self.expect(value, &kind)?;
            if !is_tuple {
                item.get_or_insert(kind.clone());
            }
            kinds.push(kind);
            codes.push(value.into_held());
        }
        let kind = match (is_tuple, item) {
            (true, _) if kinds.is_empty() => return Ok(Typed::unit()),
            (true, _) => FlowType::Tuple(kinds),
            (false, Some(item)) => FlowType::List(Box::new(item)),
            (false, None) => return Err("nothing says what an empty list is a list of".to_owned()),
        };
        Ok(Typed::held_code(kind, move |frame| {
            let values = codes.iter().map(|code| code(frame)).collect::<Outcome<Vec<_>>>()?;
            Ok(if is_tuple { tuple(values) } else { Held::list(values) })
        }))
    }

    /// `None`, `Some`, `Ok`, `Err`
    fn wrapped(&mut self, node: &Node, expected: Option<&FlowType>) -> Result<Typed, Problem> {
        let wanted = match (node, expected) {
            (Node::None | Node::Some(_), Some(FlowType::Option(inner))) => Some(&**inner),
            (Node::Ok(_) | Node::Err(_), Some(FlowType::Result(inner))) => Some(&**inner),
            _ => None,
        };
        match node {
            Node::Some(inner) => {
                let inner = self.node(inner, wanted)?;
                let kind = plain(&inner)?;
                let code = inner.into_held();
                // Only around what may be a `None` does a `Some` show.
                let code = if may_be_none(&kind) {
                    compiled(move |frame| code(frame).map(Held::some))
                } else {
                    code
                };
                Ok(Typed::from_held(FlowType::Option(Box::new(kind)), code))
            }
            Node::Ok(inner) => {
                let inner = self.node(inner, wanted)?;
                if inner.ty == Ty::Never {
                    return Ok(inner);
                }
                let kind = plain(&inner)?;
                let code = if may_be_failed(&kind) {
                    let code = inner.into_held();
                    Code::Held(compiled(move |frame| code(frame).map(Held::ok)))
                } else {
                    inner.code
                };
                Ok(Typed::new(Ty::Plain(FlowType::Result(Box::new(kind))), code))
            }
            Node::Err(inner) => {
                let error = self.node(inner, Some(&FlowType::Error))?;
                let code = self.expect(error, &FlowType::Error)?.into_held();
                let kind = wanted.ok_or_else(|| "nothing says what kind of result an `Err` is".to_owned())?;
                let kind = FlowType::Result(Box::new(kind.clone()));
                Ok(Typed::held_code(kind, move |frame| match code(frame)? {
                    Held::Error(error) => Ok(Held::failed(error)),
                    _ => Ok(Held::Unit),
                }))
            }
            _ => {
                let kind = wanted.ok_or_else(|| "nothing says what kind of option a `None` is".to_owned())?;
                let kind = FlowType::Option(Box::new(kind.clone()));
                Ok(Typed::constant(kind, Held::none()))
            }
        }
    }

    /// A value of the type that rustc inferred.
    fn inferred(&mut self, inferred: u32, inner: &Node) -> Result<Typed, Problem> {
        let kind = self.flow.inferred.get(inferred as usize).cloned();
        let kind = kind.ok_or_else(|| "a type that does not exist is used".to_owned())?;
        let value = self.node(inner, Some(&kind))?;
        if value.ty == Ty::Never { Ok(value) } else { self.expect(value, &kind) }
    }

    /// `value?`
    fn attempt(&mut self, inner: &Node, expected: Option<&FlowType>) -> Result<Typed, Problem> {
        if self.closures > 0 {
            return Err("`?` cannot stand in a closure".to_owned());
        }
        let expected = expected.map(|kind| FlowType::Result(Box::new(kind.clone())));
        let value = self.node(inner, expected.as_ref())?;
        if value.ty == Ty::Never {
            return Ok(value);
        }
        let FlowType::Result(kind) = plain(&value)? else {
            return Err(format!("`?` needs a FlowResult, not {}", value.ty));
        };
        if let Shape::Answer(slot) = value.shape {
            let value = self.inside(*kind, slot);
            // Where nothing says of which type it is, what stands beside it does.
            if expected.is_none() && matches!(inner, Node::Activity { name, .. } if &**name == "fail") {
                self.emit(Instruction::Fail("a flow went on behind its failure"));
                return Ok(Typed::never());
            }
            return Ok(value);
        }
        let code = value.into_held();
        Ok(Typed::held_code(*kind, move |frame| {
            code(frame)?.into_result().map_err(|error| frame.fail(error))
        }))
    }

    fn record(&mut self, entity: &Name, members: &[(Name, Node)]) -> Result<Typed, Problem> {
        let (layout, members) = self.members(entity, members)?;
        Ok(Typed::held_code(FlowType::Record(entity.clone()), move |frame| {
            let members = members(frame)?;
            Ok(Held::Record(Arc::new(Record { entity: layout.entity, members })))
        }))
    }

    /// `?` on what a call or an activity gives. If the call is the instruction before, it takes its own
    /// answer apart.
    fn inside(&mut self, kind: FlowType, slot: usize) -> Typed {
        let to = self.temporary(&kind);
        match self.code.last_mut().and_then(Instruction::answer_mut) {
            Some(answer) if *answer == Answer::Result(slot) => {
                *answer = Answer::Inside(to);
                Typed { shape: Shape::Inside(to), ..Typed::taken(kind, to) }
            }
            _ => taken_apart(kind, slot),
        }
    }

    /// What is known of an entity.
    pub(super) fn layout(&self, entity: &Name) -> Result<Arc<Layout>, Problem> {
        let index = self.context.catalog.find(entity);
        let index = index.ok_or_else(|| format!("the entity `{entity}` is not in this app"))?;
        Ok(Arc::clone(self.context.layouts.of(index)))
    }

    /// The members of a record, in the order of the model; those that are not given have their defaults.
    pub(super) fn members(
        &mut self,
        entity: &Name,
        members: &[(Name, Node)],
    ) -> Result<(Arc<Layout>, Compiled<Vec<Held>>), Problem> {
        let kind = FlowType::Record(entity.clone());
        let layout = self.layout(entity)?;
        let mut given: Vec<(usize, Compiled<Held>)> = Vec::new();
        for (at, (name, value)) in members.iter().enumerate() {
            let (position, wanted) = self.member_of(&kind, name)?;
            if given.iter().any(|(known, _)| *known == position) {
                return Err(format!("{entity}.{name} is given twice"));
            }
            let later = members[at + 1..].iter().any(|(_, node)| has_steps(node));
            let value = self.operand(value, Some(&wanted), later)?;
            given.push((position, self.expect(value, &wanted)?.into_held()));
        }
        let known = Arc::clone(&layout);
        let code = if given.is_sorted_by_key(|(position, _)| *position) {
            compiled(move |frame| {
                let mut members = Vec::with_capacity(known.members.len());
                for (position, value) in &given {
                    push_defaults(&mut members, &known, *position);
                    members.push(value(frame)?);
                }
                push_defaults(&mut members, &known, known.members.len());
                Ok(members)
            })
        } else {
            // The values are computed in the order of the source.
            compiled(move |frame| {
                let mut members = Vec::with_capacity(known.members.len());
                push_defaults(&mut members, &known, known.members.len());
                for (position, value) in &given {
                    members[*position] = value(frame)?;
                }
                Ok(members)
            })
        };
        Ok((layout, code))
    }

    fn leave_flow(&mut self, value: Option<&Node>) -> Result<Typed, Problem> {
        let result = FlowType::Result(Box::new(self.flow.result.clone()));
        let Some(value) = value else { return Err("`return` needs a result".to_owned()) };
        let value = self.node(value, Some(&result))?;
        if value.ty != Ty::Never {
            let value = self.expect(value, &result)?;
            self.emit_return(value);
        }
        Ok(Typed::never())
    }
}

/// Whether a value of the type may be a `None` in memory: `Ok` of one is that `None`.
fn may_be_none(kind: &FlowType) -> bool {
    match kind {
        FlowType::Option(_) => true,
        FlowType::Result(inner) => may_be_none(inner),
        _ => false,
    }
}

/// Whether a value of the type may be an `Err` in memory: `Some` of one is that `Err`.
fn may_be_failed(kind: &FlowType) -> bool {
    match kind {
        FlowType::Result(_) => true,
        FlowType::Option(inner) => may_be_failed(inner),
        _ => false,
    }
}

/// Adds the defaults of the members before one.
fn push_defaults(members: &mut Vec<Held>, layout: &Layout, before: usize) {
    members.extend(layout.members[members.len()..before].iter().map(|member| member.default.clone()));
}

/// `?` on what a call or an activity put into a slot.
fn taken_apart(kind: FlowType, slot: usize) -> Typed {
    let take = move |frame: &mut Frame<'_>| match std::mem::take(&mut frame.values[slot]) {
        Held::Failed(0, error) => Err(frame.fail(error)),
        Held::Failed(around, error) => Ok(Held::Failed(around - 1, error)),
        value => Ok(value),
    };
    if is_whole(&kind) {
        return Typed::from_number(kind, compiled(move |frame| take(frame).map(|value| number_of(&value))));
    }
    Typed::held_code(kind, take)
}
