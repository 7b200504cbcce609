//! Calls of functions of the table: which line is meant, its arguments, its code.

use super::Loader;
use super::operator::{Problem, plain};
use super::size::{changes_locals, has_steps};
use super::typed::{Shape, Slot, Ty, Typed};
use crate::flow::Held;
use crate::flow::frame::{Code, Compiled, Outcome, compiled};
use crate::flow::functions::{Argument, COUNTED, Call, Compute, Form, Letters, Signature, parse_type};
use crate::flow::iterate::Items;
use tidewater_model::{FlowType, Node};

impl Loader<'_> {
    /// A function of the table.
    pub(super) fn function(
        &mut self,
        name: &str,
        arguments: &[Node],
        expected: Option<&FlowType>,
    ) -> Result<Typed, Problem> {
        if let Some(special) = self.special(name, arguments, expected)? {
            return Ok(special);
        }
        // `parse::<Decimal>`: what stands behind the name says what the result is made of.
        let (base, generic) = match name.split_once("::<") {
            Some((base, rest)) => (base, rest.strip_suffix('>').and_then(parse_type)),
            None => (name, None),
        };
        let lines = self.context.table.named(base);
        let fits = |(signature, _): &&(Signature, Compute)| signature.parameters.len() == arguments.len();
        let mut lines: Vec<_> = lines.iter().filter(fits).collect();
        if lines.is_empty() {
            return Err(format!("there is no function `{name}` of {} arguments", arguments.len()));
        }
        let later = |position: usize| arguments[position + 1..].iter().any(has_steps);
        let mut first = None;
        if let Some(node) = arguments.first()
            && !matches!(node, Node::Closure { .. })
        {
            // What is changed is the local itself, however long the other arguments take.
            let is_changed = |(signature, _): &&(Signature, Compute)| {
                matches!(signature.parameters.first(), Some(Form::Changed(_)))
            };
            let is_kept = later(0) && !lines.iter().any(is_changed);
            let value = self.operand(node, None, is_kept)?;
            if value.ty == Ty::Never {
                return Ok(value);
            }
            lines.retain(|(signature, _)| signature.parameters[0].fits(&value.ty, &mut Letters::default()));
            if lines.is_empty() {
                return Err(format!("{} has no function `{name}`", value.ty));
            }
            first = Some(value);
        }
        let mut line = self.choose(&lines, first.as_ref(), generic.as_ref(), expected, &arguments)?;
        let receiver = first.as_ref().map(|first| first.ty.clone());
        let mut letters = Letters::default();
        let mut call = Call {
            arguments: Vec::new(),
            changed: None,
            also_changed: None,
            changes_locals: false,
            result: Ty::Never,
        };
        for (position, node) in arguments.iter().enumerate() {
            let form = &line.0.parameters[position];
            let value = match first.take() {
                Some(value) => value,
                None => match (form, node) {
                    (Form::Closure(parameters, result), Node::Closure { parameters: patterns, body }) => {
                        let closure = self.closure((patterns, body), (parameters, result), &mut letters)?;
                        call.arguments.push(closure);
                        continue;
                    }
                    (Form::Closure(..), _) | (_, Node::Closure { .. }) => {
                        return Err(format!("argument {} of `{name}` is not what it takes", position + 1));
                    }
                    _ => {
                        let wanted = form.kind(&letters);
                        self.operand(node, wanted.as_ref(), later(position))?
                    }
                },
            };
            if !form.fits(&value.ty, &mut letters) {
                let other =
                    lines.iter().find(|(other, _)| position == 1 && other.takes(&receiver, &value.ty));
                let Some(other) = other else {
                    return Err(format!("argument {} of `{name}` cannot be {}", position + 1, value.ty));
                };
                line = other;
                letters = line.0.letters(&receiver, &value.ty);
            }
            match (form, &value.shape) {
                (Form::Changed(_), Shape::Slot(Slot::Value(slot))) if call.changed.is_none() => {
                    call.changed = Some(*slot);
                }
                (Form::Changed(_), Shape::Slot(Slot::Value(slot))) => call.also_changed = Some(*slot),
                (Form::Changed(_), _) => return Err(format!("`{name}` changes a local of the flow only")),
                _ => call.arguments.push(Argument::Value(value)),
            }
        }
        let (signature, compute) = line;
        call.changes_locals = arguments.iter().skip(1).any(changes_locals);
        let result = self.result_of(signature, &mut letters, expected);
        call.result = result.ok_or_else(|| format!("nothing says what `{name}` results in"))?;
        if let Ty::Chain(_, has_back) = &mut call.result {
            *has_back |= COUNTED.contains(&base) && call.arguments.iter().all(Argument::has_back);
        }
        compile(*compute, call)
    }

    /// The line that is meant, of those whose receiver fits: the one whose result fits as well, or the
    /// first whose other arguments may.
    fn choose<'l>(
        &mut self,
        lines: &[&'l (Signature, Compute)],
        first: Option<&Typed>,
        generic: Option<&Form>,
        expected: Option<&FlowType>,
        arguments: &&[Node],
    ) -> Result<&'l (Signature, Compute), Problem> {
        let start = |signature: &Signature| {
            let mut letters = Letters::default();
            if let (Some(first), Some(form)) = (first, signature.parameters.first()) {
                form.fits(&first.ty, &mut letters);
            }
            letters
        };
        let mut fitting: Vec<&'l (Signature, Compute)> = lines.to_vec();
        // The types of plain arguments are known without compiling them.
        for (position, node) in arguments.iter().enumerate().skip(1) {
            let Some(kind) = self.kind_of(node) else { continue };
            fitting.retain(|(signature, _)| {
                let form = &signature.parameters[position];
                matches!(form, Form::Closure(..))
                    || form.fits(&Ty::Plain(kind.clone()), &mut start(signature))
            });
        }
        // What rustc inferred says all; what is written in the source may leave parts out.
        let is_expected = |signature: &Signature| {
            expected.is_some_and(|expected| {
                signature.result.fits(&Ty::Plain(expected.clone()), &mut start(signature))
            })
        };
        let is_written =
            |signature: &Signature| generic.is_some_and(|generic| written_as(&signature.result, generic));
        let found = fitting
            .iter()
            .find(|(signature, _)| is_expected(signature))
            .or_else(|| fitting.iter().find(|(signature, _)| is_written(signature)))
            .or(fitting.first());
        found.copied().ok_or_else(|| "the arguments of a function are not what it takes".to_owned())
    }

    /// The type of an expression that is a name or a constant.
    fn kind_of(&self, node: &Node) -> Option<FlowType> {
        match node {
            Node::Constant(constant) => Some(self.flow.constants.get(*constant as usize)?.kind.clone()),
            Node::Local(local) => Some(self.flow.locals.get(*local as usize)?.kind.clone()),
            _ => None,
        }
    }

    fn result_of(
        &self,
        signature: &Signature,
        letters: &mut Letters,
        expected: Option<&FlowType>,
    ) -> Option<Ty> {
        if let Some(ty) = signature.result.ty(letters) {
            return Some(ty);
        }
        if let Some(expected) = expected {
            signature.result.fits(&Ty::Plain(expected.clone()), letters);
        }
        signature.result.ty(letters)
    }

    /// Functions whose result depends on more than types.
    fn special(
        &mut self,
        name: &str,
        arguments: &[Node],
        expected: Option<&FlowType>,
    ) -> Result<Option<Typed>, Problem> {
        match (name, arguments) {
            // A list of bytes is no list of flows, but a value of its own.
            ("Vec::new", []) if expected == Some(&FlowType::Binary) => {
                let empty = Held::Binary(std::sync::Arc::from([]));
                Ok(Some(Typed::held_code(FlowType::Binary, move |_| Ok(empty.clone()))))
            }
            // The length of a list or text where it stands, which loops ask for most.
            ("len", [Node::Local(local)]) => {
                let value = self.local(*local)?;
                let (Shape::Slot(Slot::Value(slot)), Some(FlowType::List(_) | FlowType::Text)) =
                    (&value.shape, value.kind())
                else {
                    return Ok(None);
                };
                let slot = *slot;
                let length = compiled(move |frame| match &frame.values[slot] {
                    Held::List(items) => Ok((items.len() as u64).cast_signed()),
                    Held::Text(text) => Ok((text.len() as u64).cast_signed()),
                    Held::Growing(text) => Ok((text.len() as u64).cast_signed()),
                    _ => Ok(0),
                });
                Ok(Some(Typed::from_number(FlowType::Size, length)))
            }
            ("caption", [value]) => self.caption(value).map(Some),
            ("has", [me, Node::Constant(role)]) => {
                let me = self.node(me, None)?;
                let me = self.expect(me, &FlowType::Me)?.into_held();
                let role = self.constant_value(*role, &FlowType::Text)?;
                let roles = &self.context.catalog.app().roles;
                let position = roles.iter().position(|known| Some(&*known.name) == role.as_text());
                let position = position.ok_or_else(|| format!("`{role}` is no role of this app"))?;
                Ok(Some(Typed::from_truth(compiled(move |frame| match me(frame)? {
                    Held::Me(me) => Ok(me.has_position(position)),
                    _ => Ok(false),
                }))))
            }
            ("can_read", [object, Node::Constant(member)]) => {
                let object = self.node(object, None)?;
                let member = self.constant_value(*member, &FlowType::Text)?;
                let position = self.position_of(&plain(&object)?, member.as_text().unwrap_or(""))?;
                let code = object.into_held();
                Ok(Some(Typed::from_truth(compiled(move |frame| match code(frame)? {
                    Held::Object(object) => Ok(object.unreadable() >> position & 1 == 0),
                    _ => Ok(true),
                }))))
            }
            ("FlowError::Failed", [code, text]) => {
                let code = self.operand(code, Some(&FlowType::Text), has_steps(text))?;
                let code = self.expect(code, &FlowType::Text)?.into_held();
                let text = self.node(text, Some(&FlowType::Text))?;
                let text = self.expect(text, &FlowType::Text)?.into_held();
                Ok(Some(Typed::held_code(FlowType::Error, move |frame| {
                    let (code, text) = (code(frame)?.to_string(), text(frame)?.to_string());
                    Ok(Held::Error(std::sync::Arc::new(crate::flow::FlowError::Failed { code, text })))
                })))
            }
            ("FlowError::Offline", []) => Ok(Some(Typed::held_code(FlowType::Error, |_| {
                Ok(Held::Error(std::sync::Arc::new(crate::flow::FlowError::Offline)))
            }))),
            _ => Ok(None),
        }
    }

    /// `caption()` of an enumeration, from the model.
    fn caption(&mut self, value: &Node) -> Result<Typed, Problem> {
        let value = self.node(value, None)?;
        let FlowType::Enumeration(name) = plain(&value)? else {
            return Err(format!("{} has no caption", value.ty));
        };
        let known = self.context.catalog.enumeration(&name);
        let captions = known.into_iter().flat_map(|known| &known.variants);
        let captions: Vec<Held> = captions.map(|variant| Held::text(&variant.caption)).collect();
        let code = value.into_held();
        Ok(Typed::held_code(FlowType::Text, move |frame| match code(frame)? {
            Held::Variant(_, position) => Ok(captions.get(position as usize).cloned().unwrap_or_default()),
            _ => Ok(Held::text("")),
        }))
    }
}

/// Whether a result is of the type that is written behind the name of its function.
fn written_as(result: &Form, written: &Form) -> bool {
    match result {
        // `parse::<Decimal>` gives a result of it; `collect::<Vec<_>>` gives it.
        Form::Result(inner) if !matches!(written, Form::Result(_)) => inner.resembles(written),
        result => result.resembles(written),
    }
}

/// The code of a call.
fn compile(compute: Compute, mut call: Call) -> Result<Typed, Problem> {
    let kind = call.kind();
    match compute {
        Compute::Number(function) => {
            let value = call.value()?.into_number();
            Ok(number(call.result, compiled(move |frame| function(value(frame)?))))
        }
        Compute::Numbers(function) => {
            let (left, right) = (call.value()?.into_number(), call.value()?.into_number());
            Ok(number(
                call.result,
                compiled(move |frame| {
                    let left = left(frame)?;
                    function(left, right(frame)?)
                }),
            ))
        }
        Compute::One(function) => {
            Ok(finished(call.result.clone(), kind, of_one(function, false, call.value()?)))
        }
        Compute::Whole(function) => {
            Ok(finished(call.result.clone(), kind, of_one(function, true, call.value()?)))
        }
        Compute::Two(function) => {
            let (left, right) = (call.value()?, call.value()?);
            let code: Compiled<Held> = match left.shape {
                // The value is looked at where it stands, unless it is another once the argument is computed.
                Shape::Slot(Slot::Value(slot)) if !call.changes_locals => {
                    let right = right.into_held();
                    compiled(move |frame| {
                        let right = right(frame)?;
                        frame.run.burn_for(&frame.values[slot])?;
                        let made = function(&frame.values[slot], &right)?;
                        frame.run.made(made)
                    })
                }
                _ => {
                    let (left, right) = (left.into_held(), right.into_held());
                    compiled(move |frame| {
                        let left = left(frame)?;
                        frame.run.burn_for(&left)?;
                        let made = function(&left, &right(frame)?)?;
                        frame.run.made(made)
                    })
                }
            };
            Ok(finished(call.result, kind, code))
        }
        Compute::Many(function) | Compute::Pattern(function) => {
            let has_pattern = matches!(compute, Compute::Pattern(_));
            let codes = held_arguments(&mut call)?;
            let code: Compiled<Held> = compiled(move |frame| {
                let values = codes.iter().map(|code| code(frame)).collect::<Outcome<Vec<_>>>()?;
                values.iter().try_for_each(|value| frame.run.burn_for(value))?;
                if let Some(pattern) = values.get(1).filter(|_| has_pattern) {
                    frame.run.compiled(pattern)?;
                }
                frame.run.made(function(&values)?)
            });
            Ok(finished(call.result, kind, code))
        }
        Compute::Change(function) => changed(function, false, call, kind),
        Compute::ChangeAll(function) => changed(function, true, call, kind),
        Compute::Build(build) => {
            let result = call.result.clone();
            let value = build(call)?;
            Ok(match (result, value) {
                // A builder says only what it computes; the signature says of which type that is.
                (Ty::Plain(kind), Typed { code: Code::Held(code), .. }) => Typed::from_held(kind, code),
                (_, value) => value,
            })
        }
    }
}

/// A function of one value; one that goes through all of it takes fuel for that.
fn of_one(function: fn(&Held) -> Outcome<Held>, is_whole: bool, value: Typed) -> Compiled<Held> {
    match value.shape {
        // What stands in a slot is looked at where it stands.
        Shape::Slot(Slot::Value(slot)) if is_whole => compiled(move |frame| {
            frame.run.burn_for(&frame.values[slot])?;
            let made = function(&frame.values[slot])?;
            frame.run.made(made)
        }),
        Shape::Slot(Slot::Value(slot)) => compiled(move |frame| function(&frame.values[slot])),
        _ => {
            let value = value.into_held();
            compiled(move |frame| {
                let value = value(frame)?;
                if is_whole {
                    frame.run.burn_for(&value)?;
                }
                frame.run.made(function(&value)?)
            })
        }
    }
}

/// A function that changes a local. A value that others hold as well is copied first, which takes fuel as
/// going through all of it does.
fn changed(
    function: fn(&mut Held, &[Held]) -> Outcome<Held>,
    is_whole: bool,
    mut call: Call,
    kind: FlowType,
) -> Result<Typed, Problem> {
    let slot = call.changed.ok_or_else(|| "only a local can be changed".to_owned())?;
    let codes = held_arguments(&mut call)?;
    let code: Compiled<Held> = compiled(move |frame| {
        let values = codes.iter().map(|code| code(frame)).collect::<Outcome<Vec<_>>>()?;
        frame.run.copied(&frame.values[slot])?;
        if is_whole {
            frame.run.burn_for(&frame.values[slot])?;
        }
        values.iter().try_for_each(|value| frame.run.burn_for_bytes(value.bytes()))?;
        function(&mut frame.values[slot], &values)
    });
    Ok(finished(call.result, kind, code))
}

fn held_arguments(call: &mut Call) -> Result<Vec<Compiled<Held>>, Problem> {
    (0..call.arguments.len()).map(|_| call.held()).collect()
}

/// A number of the type that a signature says.
fn number(result: Ty, code: Compiled<i64>) -> Typed {
    match result {
        Ty::Plain(kind) => Typed::from_number(kind, code),
        other => Typed::new(other, Code::Number(code)),
    }
}

/// A value of the type that a signature says.
fn finished(result: Ty, kind: FlowType, code: Compiled<Held>) -> Typed {
    match result {
        Ty::Plain(_) => Typed::from_held(kind, code),
        // A function of values that gives an iterator hands over a list.
        Ty::Chain(..) => Typed::new(result, Code::Chain(compiled(move |frame| code(frame).map(Items::of)))),
        other => Typed::new(other, Code::Held(code)),
    }
}
