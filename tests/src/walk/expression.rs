//! Statements and expressions.

use super::{Frame, Plain, Step, Stop};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use tidewater::flow::{ComputationFault, FlowError};
use tidewater::value::Decimal;
use tidewater_model::{Action, Argument, Arm, Block, FlowType, Node, Operator, Piece, Place, Statement};

impl<'f> Frame<'_, 'f> {
    /// The value of a block.
    pub(super) fn block(&mut self, block: &'f Block, wanted: Option<&FlowType>) -> Step<'f> {
        let around = self.step;
        for statement in &block.statements {
            self.begin(statement);
            self.action(&statement.action, None)?;
        }
        let value = match &block.value {
            Some(statement) => {
                self.begin(statement);
                self.action(&statement.action, wanted)?
            }
            None => Plain::Unit,
        };
        self.step = around;
        Ok(value)
    }

    fn begin(&mut self, statement: &Statement) {
        self.step = statement.number;
        self.walk.ran.insert((self.flow.name.clone(), statement.number));
    }

    fn action(&mut self, action: &'f Action, wanted: Option<&FlowType>) -> Step<'f> {
        match action {
            Action::Let { value: None, .. } => {}
            Action::Let { pattern, value: Some(value), otherwise } => {
                let kind = match pattern {
                    tidewater_model::Pattern::Bind(local, _) => Some(&self.flow.locals[*local as usize].kind),
                    _ => None,
                };
                let value = self.value(value, kind)?;
                if !self.fits(pattern, &value) {
                    let otherwise = otherwise.as_ref().expect("a pattern that may not fit has an `else`");
                    self.block(otherwise, None)?;
                }
            }
            Action::Assign { place, operator, value } => self.assign(place, *operator, value)?,
            Action::Evaluate(node) => return self.value(node, wanted),
        }
        Ok(Plain::Unit)
    }

    fn assign(&mut self, place: &'f Place, operator: Option<Operator>, value: &'f Node) -> Step<'f, ()> {
        let kind = &self.flow.locals[place.local as usize].kind;
        let value = self.value(value, place.member.is_none().then_some(kind))?;
        let value = match operator {
            None => value,
            Some(operator) => {
                let before = self.local(place.local);
                let before = match (&place.member, before) {
                    (Some(member), Plain::Record(members)) => members[member].clone(),
                    (_, before) => before,
                };
                binary(operator, before, value)?
            }
        };
        match (&place.member, self.locals[place.local as usize].as_mut()) {
            (Some(member), Some(Plain::Record(members))) => {
                members.insert(member.clone(), value);
            }
            _ => self.locals[place.local as usize] = Some(value),
        }
        Ok(())
    }

    /// The value of a local.
    pub(super) fn local(&self, local: u32) -> Plain<'f> {
        self.locals[local as usize].clone().expect("a local that is read has a value")
    }

    /// The value of a constant.
    pub(super) fn constant(&self, constant: u32) -> Plain<'f> {
        let constant = &self.flow.constants[constant as usize];
        self.walk.hold(&constant.kind, &constant.value).expect("a constant fits its type")
    }

    /// A value that has no steps of its own to wait for.
    pub(super) fn eval(&mut self, node: &'f Node) -> Step<'f> {
        self.value(node, None)
    }

    /// The value of an expression. What is wanted decides what `into()` and `Vec::new()` give.
    pub(super) fn value(&mut self, node: &'f Node, wanted: Option<&FlowType>) -> Step<'f> {
        self.walk.left = self.walk.left.checked_sub(1).ok_or(Stop::Spent)?;
        let inner = match wanted {
            Some(FlowType::Option(inner) | FlowType::Result(inner)) => Some(&**inner),
            _ => None,
        };
        Ok(match node {
            Node::Constant(constant) => self.constant(*constant),
            Node::Local(local) => self.local(*local),
            Node::Member(base, name) => match self.eval(base)? {
                Plain::Record(members) => members[name].clone(),
                other => panic!("{other:?} has no members"),
            },
            Node::Element(base, position) => match self.eval(base)? {
                Plain::Tuple(mut parts) => parts.swap_remove(*position as usize),
                other => panic!("{other:?} has no elements"),
            },
            Node::Not(inner) => inverted(self.eval(inner)?),
            Node::Negate(inner) => negated(self.eval(inner)?)?,
            Node::Binary(Operator::And, left, right) => {
                Plain::Boolean(self.eval(left)?.is_true() && self.eval(right)?.is_true())
            }
            Node::Binary(Operator::Or, left, right) => {
                Plain::Boolean(self.eval(left)?.is_true() || self.eval(right)?.is_true())
            }
            Node::Binary(operator, left, right) => {
                let left = self.eval(left)?;
                binary(*operator, left, self.eval(right)?)?
            }
            Node::Cast(inner, kind) => cast(&self.eval(inner)?, kind),
            Node::Tuple(parts) if parts.is_empty() => Plain::Unit,
            Node::Tuple(parts) => {
                let kinds = if let Some(FlowType::Tuple(kinds)) = wanted { kinds.as_slice() } else { &[] };
                let parts = parts.iter().enumerate().map(|(at, part)| self.value(part, kinds.get(at)));
                Plain::Tuple(parts.collect::<Step<'f, _>>()?)
            }
            Node::List(parts) => {
                let item = if let Some(FlowType::List(item)) = wanted { Some(&**item) } else { None };
                let items = parts.iter().map(|part| self.value(part, item));
                Plain::List(items.collect::<Step<'f, _>>()?)
            }
            Node::Range { .. } => Plain::Chain(Box::new(self.chain(node)?)),
            Node::None => Plain::None,
            Node::Some(some) => Plain::Some(Box::new(self.value(some, inner)?)),
            Node::Ok(fine) => Plain::Ok(Box::new(self.value(fine, inner)?)),
            Node::Err(wrong) => match self.eval(wrong)? {
                Plain::Error(error) => Plain::Err(error),
                other => panic!("{other:?} is no error"),
            },
            Node::Inferred(inferred, inner) => {
                let kind = self.flow.inferred[*inferred as usize].clone();
                self.value(inner, Some(&kind))?
            }
            Node::Try(inner) => {
                let result = wanted.map(|kind| FlowType::Result(Box::new(kind.clone())));
                self.value(inner, result.as_ref())?.into_result().map_err(|error| Stop::Leave(Err(error)))?
            }
            Node::Record { entity, members } => {
                let given = members.iter().map(|(name, value)| Ok((name.clone(), self.eval(value)?)));
                let given: BTreeMap<_, _> = given.collect::<Step<'f, _>>()?;
                let mut record = self.walk.record_of(entity);
                record.extend(given);
                Plain::Record(record)
            }
            Node::Format(pieces) => self.format(pieces)?,
            Node::Function { name, arguments } => self.function(name, arguments, wanted)?,
            Node::Activity { name, arguments, .. } => self.activity(name, arguments)?,
            Node::Call { name, arguments, .. } => self.call(name, arguments)?,
            Node::Block(block) => self.block(block, wanted)?,
            Node::If { condition, then, otherwise } => match (self.eval(condition)?.is_true(), otherwise) {
                (true, _) => self.block(then, wanted)?,
                (false, Some(otherwise)) => self.value(otherwise, wanted)?,
                (false, None) => Plain::Unit,
            },
            Node::Matches { pattern, value } => {
                let value = self.eval(value)?;
                Plain::Boolean(self.fits(pattern, &value))
            }
            Node::Match { value, arms } => self.selection(value, arms, wanted)?,
            Node::For { .. } | Node::While { .. } | Node::Loop(_) => self.repetition(node)?,
            Node::Break(outwards, value) => {
                let value = value.as_ref().map_or(Ok(Plain::Unit), |value| self.eval(value))?;
                return Err(Stop::Break(*outwards, value));
            }
            Node::Continue(outwards) => return Err(Stop::Continue(*outwards)),
            Node::Return(value) => {
                let kind = FlowType::Result(Box::new(self.flow.result.clone()));
                let value = value.as_ref().expect("`return` has a result");
                return Err(Stop::Leave(self.value(value, Some(&kind))?.into_result()));
            }
            Node::Closure { .. } | Node::Microflow { .. } | Node::Query(_) => {
                panic!("{node:?} cannot be walked")
            }
        })
    }

    fn selection(&mut self, value: &'f Node, arms: &'f [Arm], wanted: Option<&FlowType>) -> Step<'f> {
        let value = self.eval(value)?;
        for arm in arms {
            for way in super::pattern::ways(&arm.pattern) {
                if !self.fits(&way, &value) {
                    continue;
                }
                if let Some(guard) = &arm.guard
                    && !self.eval(guard)?.is_true()
                {
                    continue;
                }
                return self.value(&arm.value, wanted);
            }
        }
        panic!("no arm fits {value:?}")
    }

    // --- Loops ------------------------------------------------------------------------------------

    fn repetition(&mut self, node: &'f Node) -> Step<'f> {
        let mut chain = match node {
            Node::For { list, .. } => Some(self.chain(list)?),
            _ => None,
        };
        loop {
            self.walk.left = self.walk.left.checked_sub(1).ok_or(Stop::Spent)?;
            let (body, around) = match node {
                Node::For { pattern, body, .. } => {
                    let item = chain.as_mut().map_or(Ok(None), |chain| chain.next(self, false))?;
                    let Some(item) = item else { return Ok(Plain::Unit) };
                    assert!(self.fits(pattern, &item), "every element fits");
                    (body, self.step)
                }
                Node::While { condition, body } => {
                    if !self.eval(condition)?.is_true() {
                        return Ok(Plain::Unit);
                    }
                    (body, self.step)
                }
                Node::Loop(body) => (body, self.step),
                other => panic!("{other:?} is no loop"),
            };
            match self.block(body, None) {
                Ok(_) => {}
                Err(Stop::Break(0, value)) => {
                    self.step = around;
                    return Ok(value);
                }
                Err(Stop::Continue(0)) => self.step = around,
                Err(Stop::Break(outwards, value)) => return Err(Stop::Break(outwards - 1, value)),
                Err(Stop::Continue(outwards)) => return Err(Stop::Continue(outwards - 1)),
                Err(stop) => return Err(stop),
            }
        }
    }

    // --- Others -----------------------------------------------------------------------------------

    /// Another flow: what it makes of `&mut` locals is theirs, however it ends.
    fn call(&mut self, name: &str, arguments: &'f [Argument]) -> Step<'f> {
        let flow = self.walk.flows[name];
        let mut given = Vec::new();
        for (argument, local) in arguments.iter().zip(&flow.locals) {
            given.push(match argument {
                Argument::Value(node) => self.value(node, Some(&local.kind))?,
                Argument::Exchange(local) => self.local(*local),
                other => panic!("{other:?} is no argument of a nanoflow"),
            });
        }
        let (result, after) = self.walk.enter(flow, given)?;
        for (argument, value) in arguments.iter().zip(after) {
            if let Argument::Exchange(local) = argument {
                self.locals[*local as usize] = value;
            }
        }
        Ok(Plain::result(result))
    }

    fn activity(&mut self, name: &str, arguments: &'f [Argument]) -> Step<'f> {
        let mut given = Vec::new();
        for argument in arguments {
            given.push(match argument {
                Argument::Value(node) => self.eval(node)?.as_text().to_owned(),
                Argument::Word(word) => word.to_string(),
                other => panic!("{other:?} is no argument of a plain activity"),
            });
        }
        Ok(match (name, given.as_slice()) {
            ("now", []) => Plain::DateTime(self.walk.facts.now),
            ("today", []) => Plain::Date(self.walk.facts.today),
            ("is_online", []) => Plain::Boolean(self.walk.facts.is_online),
            ("fail", [code, text]) => {
                Plain::Err(Arc::new(FlowError::Failed { code: code.clone(), text: text.clone() }))
            }
            ("message" | "log", given) => {
                self.walk.said.push(format!("{name} {given:?}"));
                Plain::Unit
            }
            _ => panic!("`{name}` cannot be walked"),
        })
    }

    // --- Texts ------------------------------------------------------------------------------------

    fn format(&mut self, pieces: &'f [Piece]) -> Step<'f> {
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(plain) => text.push_str(plain),
                Piece::Value(value) => text.push_str(&shown(&self.eval(value)?)),
                Piece::Formatted { value, fill, align, width, precision } => {
                    let value = self.eval(value)?;
                    text.push_str(&formatted(&value, (*fill, *align), *width as usize, *precision));
                }
            }
        }
        Ok(Plain::Text(text))
    }
}

/// What stands behind a value that `{}` shows.
fn display<'v>(value: &'v Plain<'_>) -> &'v dyn fmt::Display {
    match value {
        Plain::Boolean(truth) => truth,
        Plain::Integer32(number) => number,
        Plain::Integer64(number) => number,
        Plain::Size(number) => number,
        Plain::Decimal(number) => number,
        Plain::Text(text) => text,
        Plain::Date(day) => day,
        Plain::DateTime(instant) => instant,
        Plain::Error(error) => error,
        other => panic!("{other:?} is not shown"),
    }
}

/// A value as `{}` shows it.
pub(super) fn shown(value: &Plain<'_>) -> String {
    display(value).to_string()
}

/// A value in its hole, as `format!` itself puts it there.
fn formatted(value: &Plain<'_>, form: (char, char), width: usize, precision: Option<u32>) -> String {
    let value = display(value);
    macro_rules! hole {
        ($($fill:literal $align:literal $form:literal;)*) => {
            match (form, precision.map(|digits| digits as usize)) {
                $(
                    (($fill, $align), None) => format!(concat!("{:", $form, "width$}"), value, width = width),
                    (($fill, $align), Some(digits)) => {
                        format!(concat!("{:", $form, "width$.digits$}"), value, width = width, digits = digits)
                    }
                )*
                _ => panic!("{form:?} is no form that is generated"),
            }
        };
    }
    hole! {
        ' ' ' ' ""; ' ' '<' "<"; ' ' '^' "^"; ' ' '>' ">";
        '*' '<' "*<"; '*' '^' "*^"; '*' '>' "*>";
        '0' '<' "0<"; '0' '^' "0^"; '0' '>' "0>";
        'ß' '<' "ß<"; 'ß' '^' "ß^"; 'ß' '>' "ß>";
    }
}

// --- Operators ------------------------------------------------------------------------------------

fn negated<'f>(value: Plain<'f>) -> Step<'f> {
    let overflow = ComputationFault::Overflow;
    Ok(match value {
        Plain::Integer32(number) => Plain::Integer32(number.checked_neg().ok_or(overflow)?),
        Plain::Integer64(number) => Plain::Integer64(number.checked_neg().ok_or(overflow)?),
        Plain::Decimal(number) => Plain::Decimal(-number),
        other => panic!("{other:?} has no opposite"),
    })
}

/// `!value`: of a number each bit.
fn inverted(value: Plain<'_>) -> Plain<'_> {
    match value {
        Plain::Integer32(number) => Plain::Integer32(!number),
        Plain::Integer64(number) => Plain::Integer64(!number),
        Plain::Size(number) => Plain::Size(!number),
        truth => Plain::Boolean(!truth.is_true()),
    }
}

fn cast<'f>(value: &Plain<'f>, kind: &FlowType) -> Plain<'f> {
    let number = if let Plain::Boolean(truth) = value { i128::from(*truth) } else { value.as_number() };
    match kind {
        FlowType::Integer32 => Plain::Integer32(number as i32),
        FlowType::Integer64 => Plain::Integer64(number as i64),
        FlowType::Size => Plain::Size(number as u64),
        other => panic!("nothing is cast to {other:?}"),
    }
}

/// `left operator right`
pub(super) fn binary<'f>(operator: Operator, left: Plain<'f>, right: Plain<'f>) -> Step<'f> {
    let compared = |holds: fn(std::cmp::Ordering) -> bool| Ok(Plain::Boolean(holds(left.compare(&right))));
    match operator {
        Operator::Equal => return compared(std::cmp::Ordering::is_eq),
        Operator::NotEqual => return compared(std::cmp::Ordering::is_ne),
        Operator::Less => return compared(std::cmp::Ordering::is_lt),
        Operator::LessOrEqual => return compared(std::cmp::Ordering::is_le),
        Operator::Greater => return compared(std::cmp::Ordering::is_gt),
        Operator::GreaterOrEqual => return compared(std::cmp::Ordering::is_ge),
        _ => {}
    }
    let divides = matches!(operator, Operator::Divide | Operator::Remainder);
    macro_rules! integers {
        ($left:expr, $right:expr, $form:path) => {{
            let (left, right) = ($left, $right);
            if divides && right == 0 {
                return Err(ComputationFault::DivisionByZero.into());
            }
            let result = match operator {
                Operator::Add => left.checked_add(right),
                Operator::Subtract => left.checked_sub(right),
                Operator::Multiply => left.checked_mul(right),
                Operator::Divide => left.checked_div(right),
                _ => left.checked_rem(right),
            };
            result.map($form).ok_or_else(|| ComputationFault::Overflow.into())
        }};
    }
    match (left, right) {
        (Plain::Integer32(left), Plain::Integer32(right)) => integers!(left, right, Plain::Integer32),
        (Plain::Integer64(left), Plain::Integer64(right)) => integers!(left, right, Plain::Integer64),
        (Plain::Size(left), Plain::Size(right)) => integers!(left, right, Plain::Size),
        (Plain::Decimal(left), right) => {
            let right = right.to_decimal();
            if divides && right == Decimal::ZERO {
                return Err(ComputationFault::DivisionByZero.into());
            }
            let result = match operator {
                Operator::Add => left.checked_add(right),
                Operator::Subtract => left.checked_sub(right),
                Operator::Multiply => left.checked_mul(right),
                Operator::Divide => left.checked_div(right),
                _ => left.checked_rem(right),
            };
            result.map(Plain::Decimal).ok_or_else(|| ComputationFault::Overflow.into())
        }
        (Plain::Text(left), Plain::Text(right)) if operator == Operator::Add => {
            Ok(Plain::Text(left + &right))
        }
        (left, right) => panic!("{left:?} {operator:?} {right:?} is nothing"),
    }
}
