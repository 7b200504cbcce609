//! The type of an expression, for the few functions whose result a value alone does not say: the default of
//! what is not there, and the sum of nothing.

use super::Frame;
use crate::grammar::{Letters, Line, Output, Parameter};
use tidewater_model::{Action, Block, FlowType, Node, Operator};

/// A type, or an iterator over elements of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Plain(FlowType),
    Chain(FlowType),
}

impl<'f> Frame<'_, 'f> {
    /// The plain type of an expression.
    pub(super) fn plain_kind(&self, node: &'f Node) -> Option<FlowType> {
        match self.kind_of(node)? {
            Kind::Plain(kind) => Some(kind),
            Kind::Chain(_) => None,
        }
    }

    /// The type of the elements that an expression gives one by one.
    pub(super) fn item_kind(&self, node: &'f Node) -> Option<FlowType> {
        match self.kind_of(node)? {
            Kind::Chain(item) => Some(item),
            Kind::Plain(FlowType::List(item) | FlowType::Option(item)) => Some(*item),
            Kind::Plain(_) => None,
        }
    }

    fn kind_of(&self, node: &'f Node) -> Option<Kind> {
        Some(Kind::Plain(match node {
            Node::Constant(constant) => self.flow.constants[*constant as usize].kind.clone(),
            Node::Local(local) => self.flow.locals[*local as usize].kind.clone(),
            Node::Member(base, name) => {
                let FlowType::Record(entity) = self.plain_kind(base)? else { return None };
                let entity = self.walk.catalog.entity(self.walk.catalog.find(&entity)?);
                entity.members.iter().find(|member| member.name == *name)?.flow_type()?
            }
            Node::Element(base, position) => match self.plain_kind(base)? {
                FlowType::Tuple(mut kinds) => kinds.swap_remove(*position as usize),
                _ => return None,
            },
            Node::Negate(inner) | Node::Not(inner) => self.plain_kind(inner)?,
            Node::Binary(operator, left, _) => match operator {
                Operator::Add
                | Operator::Subtract
                | Operator::Multiply
                | Operator::Divide
                | Operator::Remainder => self.plain_kind(left)?,
                _ => FlowType::Boolean,
            },
            Node::Matches { .. } => FlowType::Boolean,
            Node::Cast(_, kind) => kind.clone(),
            Node::Tuple(parts) if parts.is_empty() => FlowType::Unit,
            Node::Tuple(parts) => {
                FlowType::Tuple(parts.iter().map(|part| self.plain_kind(part)).collect::<Option<_>>()?)
            }
            Node::List(parts) => {
                FlowType::List(Box::new(parts.iter().find_map(|part| self.plain_kind(part))?))
            }
            Node::Range { from, .. } => return Some(Kind::Chain(self.plain_kind(from)?)),
            Node::Some(inner) => FlowType::Option(Box::new(self.plain_kind(inner)?)),
            Node::Ok(inner) => FlowType::Result(Box::new(self.plain_kind(inner)?)),
            Node::Inferred(inferred, _) => self.flow.inferred[*inferred as usize].clone(),
            Node::Try(inner) => match self.plain_kind(inner)? {
                FlowType::Result(inner) => *inner,
                _ => return None,
            },
            Node::Record { entity, .. } => FlowType::Record(entity.clone()),
            Node::Format(_) => FlowType::Text,
            Node::Function { name, arguments } => return self.kind_of_function(name, arguments),
            Node::Activity { name, .. } => match &**name {
                "now" => FlowType::DateTime,
                "today" => FlowType::Date,
                "is_online" => FlowType::Boolean,
                _ => return None,
            },
            Node::Call { name, .. } => FlowType::Result(Box::new(self.walk.flows[&**name].result.clone())),
            Node::Block(block) => return self.kind_of_block(block),
            Node::If { then, otherwise, .. } => {
                let other = || self.kind_of(otherwise.as_deref()?);
                return self.kind_of_block(then).or_else(other);
            }
            Node::Match { arms, .. } => return arms.iter().find_map(|arm| self.kind_of(&arm.value)),
            _ => return None,
        }))
    }

    fn kind_of_block(&self, block: &'f Block) -> Option<Kind> {
        let last = block.value.as_deref().or(block.statements.last());
        match last.map(|last| &last.action) {
            // What leaves the place gives nothing, and so says nothing.
            Some(Action::Evaluate(Node::Return(_) | Node::Break(..) | Node::Continue(_) | Node::Loop(_))) => {
                None
            }
            Some(Action::Evaluate(node)) if block.value.is_some() => self.kind_of(node),
            Some(Action::Evaluate(Node::If { .. } | Node::Match { .. } | Node::Block(_))) => None,
            _ => Some(Kind::Plain(FlowType::Unit)),
        }
    }

    /// The result of the first line that takes such arguments.
    fn kind_of_function(&self, name: &str, arguments: &'f [Node]) -> Option<Kind> {
        let (base, generic) = name.split_once("::<").unwrap_or((name, ""));
        let plain = |kind: FlowType| Some(Kind::Plain(kind));
        match (base, generic) {
            ("parse", generic) => {
                return plain(FlowType::Result(Box::new(named(generic.strip_suffix('>')?)?)));
            }
            ("collect", "String>") => return plain(FlowType::Text),
            ("collect", generic) => {
                let item = self.item_kind(&arguments[0])?;
                return plain(match item {
                    FlowType::Result(item) if generic.starts_with("FlowResult") => {
                        FlowType::Result(Box::new(FlowType::List(item)))
                    }
                    FlowType::Option(item) if generic.starts_with("Option") => {
                        FlowType::Option(Box::new(FlowType::List(item)))
                    }
                    item => FlowType::List(Box::new(item)),
                });
            }
            ("caption", _) => return plain(FlowType::Text),
            ("FlowError::Failed" | "FlowError::Offline", _) => return plain(FlowType::Error),
            _ => {}
        }
        let lines = self.walk.lines.iter();
        let mut lines = lines.filter(|line| line.name == base && line.parameters.len() == arguments.len());
        lines.find_map(|line| self.result_of(line, arguments))
    }

    fn result_of(&self, line: &Line, arguments: &'f [Node]) -> Option<Kind> {
        let mut letters = Letters::default();
        for (parameter, argument) in line.parameters.iter().zip(arguments) {
            let fits = match parameter {
                Parameter::Value(form) | Parameter::Changed(form) => {
                    // What says nothing of its type fits everything.
                    let kind = self.kind_of(argument);
                    kind.is_none_or(
                        |kind| matches!(kind, Kind::Plain(kind) if fit(&mut letters, form, &kind)),
                    )
                }
                Parameter::Chain(form, _) => match self.kind_of(argument) {
                    Some(Kind::Chain(item)) => fit(&mut letters, form, &item),
                    _ => false,
                },
                Parameter::Iterable(form) => fit(&mut letters, form, &self.item_kind(argument)?),
                Parameter::Closure(_, Output::Value(form)) => {
                    let Node::Closure { body, .. } = argument else { return None };
                    self.plain_kind(body).is_none_or(|kind| fit(&mut letters, form, &kind))
                }
                Parameter::Closure(..) | Parameter::Integer | Parameter::Ordering => true,
            };
            if !fits {
                return None;
            }
        }
        let open = |form: &FlowType| {
            let mut found = Vec::new();
            Letters::of(form, &mut found);
            found.iter().any(|letter| letters.get(*letter).is_none())
        };
        match &line.output {
            Output::Value(form) if !open(form) => Some(Kind::Plain(letters.fill(form))),
            Output::Chain(form, _) if !open(form) => Some(Kind::Chain(letters.fill(form))),
            _ => None,
        }
    }
}

/// Lets the letters of a form stand for what makes a type of it; whether that is possible.
fn fit(letters: &mut Letters, form: &FlowType, kind: &FlowType) -> bool {
    match (form, kind) {
        (FlowType::List(form), FlowType::List(kind))
        | (FlowType::Option(form), FlowType::Option(kind))
        | (FlowType::Result(form), FlowType::Result(kind)) => fit(letters, form, kind),
        (FlowType::Tuple(forms), FlowType::Tuple(kinds)) if forms.len() == kinds.len() => {
            forms.iter().zip(kinds).all(|(form, kind)| fit(letters, form, kind))
        }
        (FlowType::Enumeration(name), kind) if name.len() == 1 => {
            let letter = name.chars().next().unwrap_or_default();
            match letters.get(letter) {
                Some(known) => known == kind,
                None => {
                    letters.set(letter, kind.clone());
                    true
                }
            }
        }
        (form, kind) => form == kind,
    }
}

/// The type that stands behind `parse`.
pub(super) fn named(name: &str) -> Option<FlowType> {
    Some(match name {
        "i32" => FlowType::Integer32,
        "i64" => FlowType::Integer64,
        "usize" => FlowType::Size,
        "Decimal" => FlowType::Decimal,
        "Date" => FlowType::Date,
        "DateTime" => FlowType::DateTime,
        "bool" => FlowType::Boolean,
        _ => return None,
    })
}
