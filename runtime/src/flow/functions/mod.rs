//! The functions that flows may call, as a table: a signature as Rust writes it, and what computes it.
//!
//! Each means what the Rust method of that name means; `docs/flows.md` lists the same lines. A receiver
//! is the first argument. Absent: activities, and whatever needs the outside.

mod date;
mod iterator;
mod list;
mod number;
mod option;
mod reference;
mod signature;
mod text;

pub(crate) use iterator::{COUNTED, chain};
pub(crate) use signature::{Form, Letters, Signature, parse_type};

use super::Held;
use super::frame::{Compiled, Outcome};
use super::iterate::Bind;
use super::load::{Problem, Ty, Typed};
use std::collections::HashMap;
use std::sync::OnceLock;
use tidewater_model::FlowType;

/// A line of the table.
pub(crate) struct Line {
    /// The signature.
    pub(crate) signature: &'static str,
    /// What computes it.
    pub(crate) compute: Compute,
}

/// What computes a function.
#[derive(Clone, Copy)]
pub(crate) enum Compute {
    /// Of one value, in a time that does not grow with it.
    One(fn(&Held) -> Outcome<Held>),
    /// Of one value, all of which it goes through.
    Whole(fn(&Held) -> Outcome<Held>),
    /// Of two values.
    Two(fn(&Held, &Held) -> Outcome<Held>),
    /// Of any number of values.
    Many(fn(&[Held]) -> Outcome<Held>),
    /// Of any number of values, the second of which is a pattern.
    Pattern(fn(&[Held]) -> Outcome<Held>),
    /// Of one integer or truth value, to one.
    Number(fn(i64) -> Outcome<i64>),
    /// Of two integers, to one.
    Numbers(fn(i64, i64) -> Outcome<i64>),
    /// Changes a part of a local; the other values are arguments.
    Change(fn(&mut Held, &[Held]) -> Outcome<Held>),
    /// Changes a local, all of which it goes through.
    ChangeAll(fn(&mut Held, &[Held]) -> Outcome<Held>),
    /// Takes closures or iterators, or depends on types.
    Build(fn(Call) -> Result<Typed, Problem>),
}

// The lines of the table, by what computes them.
const fn one(signature: &'static str, compute: fn(&Held) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::One(compute) }
}
const fn whole(signature: &'static str, compute: fn(&Held) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::Whole(compute) }
}
const fn two(signature: &'static str, compute: fn(&Held, &Held) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::Two(compute) }
}
const fn many(signature: &'static str, compute: fn(&[Held]) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::Many(compute) }
}
const fn pattern(signature: &'static str, compute: fn(&[Held]) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::Pattern(compute) }
}
const fn number(signature: &'static str, compute: fn(i64) -> Outcome<i64>) -> Line {
    Line { signature, compute: Compute::Number(compute) }
}
const fn numbers(signature: &'static str, compute: fn(i64, i64) -> Outcome<i64>) -> Line {
    Line { signature, compute: Compute::Numbers(compute) }
}
const fn change(signature: &'static str, compute: fn(&mut Held, &[Held]) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::Change(compute) }
}
const fn change_all(signature: &'static str, compute: fn(&mut Held, &[Held]) -> Outcome<Held>) -> Line {
    Line { signature, compute: Compute::ChangeAll(compute) }
}
const fn build(signature: &'static str, compute: fn(Call) -> Result<Typed, Problem>) -> Line {
    Line { signature, compute: Compute::Build(compute) }
}

/// A call of a function that is being compiled.
pub(crate) struct Call {
    /// The arguments; those that are changed are missing.
    pub(crate) arguments: Vec<Argument>,
    /// The slot of the local that is changed.
    pub(crate) changed: Option<usize>,
    /// The slot of a second one.
    pub(crate) also_changed: Option<usize>,
    /// Whether computing an argument behind the first changes a local.
    pub(crate) changes_locals: bool,
    /// The type of the result.
    pub(crate) result: Ty,
}

/// A compiled argument.
pub(crate) enum Argument {
    /// A value or an iterator.
    Value(Typed),
    /// A closure.
    Closure(Vec<Bind>, Typed),
}

impl Argument {
    /// Whether it is no iterator, or one that has a back.
    pub(crate) fn has_back(&self) -> bool {
        !matches!(self, Self::Value(Typed { ty: Ty::Chain(_, false), .. }))
    }
}

impl Call {
    /// The type of the result, if it is plain.
    pub(crate) fn kind(&self) -> FlowType {
        match &self.result {
            Ty::Plain(kind) | Ty::Chain(kind, _) => kind.clone(),
            Ty::Ordering | Ty::Never => FlowType::Unit,
        }
    }

    /// The next argument, which is a value.
    pub(crate) fn value(&mut self) -> Result<Typed, Problem> {
        match self.next() {
            Some(Argument::Value(value)) => Ok(value),
            _ => Err("an argument is missing".to_owned()),
        }
    }

    /// The next argument, as a value that says its own form.
    pub(crate) fn held(&mut self) -> Result<Compiled<Held>, Problem> {
        self.value().map(Typed::into_held)
    }

    /// The next argument, a closure with its body.
    pub(crate) fn closure(&mut self) -> Result<(Vec<Bind>, Typed), Problem> {
        match self.next() {
            Some(Argument::Closure(bind, body)) => Ok((bind, body)),
            _ => Err("a closure is missing".to_owned()),
        }
    }

    fn next(&mut self) -> Option<Argument> {
        if self.arguments.is_empty() { None } else { Some(self.arguments.remove(0)) }
    }
}

/// Every function, by name.
pub(crate) struct Table(HashMap<String, Vec<(Signature, Compute)>>);

impl Table {
    /// The table, read once.
    pub(crate) fn shared() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut table: HashMap<String, Vec<(Signature, Compute)>> = HashMap::new();
        for line in lines() {
            if let Some(signature) = signature::parse(line.signature) {
                table.entry(signature.name.clone()).or_default().push((signature, line.compute));
            }
        }
        Self(table)
    }

    /// The functions of that name.
    pub(crate) fn named(&self, name: &str) -> &[(Signature, Compute)] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

fn lines() -> impl Iterator<Item = &'static Line> {
    [text::LINES, number::LINES, date::LINES, option::LINES, list::LINES, iterator::LINES, reference::LINES]
        .into_iter()
        .flatten()
}

/// Whether a function with so many arguments changes the local that is its argument at a position.
pub(crate) fn changes(name: &str, arguments: usize, position: usize) -> bool {
    let named = Table::shared().named(name).iter().map(|(signature, _)| &signature.parameters);
    let mut fitting = named.filter(|parameters| parameters.len() == arguments);
    fitting.any(|parameters| matches!(parameters.get(position), Some(Form::Changed(_))))
}

/// The signatures of all functions that flows may call, as the documentation lists them.
pub fn signatures() -> impl Iterator<Item = &'static str> {
    lines().map(|line| line.signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_can_be_read() {
        for line in signatures() {
            assert!(signature::parse(line).is_some(), "{line}");
        }
    }
}
