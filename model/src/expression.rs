//! Expressions: conditions of access rules and queries, calculated members, validations.
//!
//! Every operator works on values of one known type, because the builder that made the expression
//! was typed by rustc: a comparison of a `Decimal` with an integer holds an explicit conversion.
//! That keeps the evaluator and the compilers to SQL free of type inference.
//!
//! Meaning: two-valued logic as in Rust; `None < Some(_)`; integers overflow with a fault. A condition
//! that follows a reference whose row is not here is false as a whole, and so is one with a fault.

use crate::{Name, Value};
use serde::{Deserialize, Serialize};

/// The name by which a [`Path`] means the id of the row that it leads to, instead of a member.
pub const IDENTITY: &str = "id";

/// A tree over one row.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Expression {
    /// A constant or a captured value.
    Literal(Value),
    /// A member of the row, or of a row that required references lead to.
    Member(Path),
    /// The id of the account on whose behalf the expression is evaluated.
    Me,
    /// Whether that account has the role.
    MeHas(Name),
    /// `!a`
    Not(Box<Expression>),
    /// `a && b && ..`, evaluated from the left while true.
    All(Vec<Expression>),
    /// `a || b || ..`, evaluated from the left while false.
    Any(Vec<Expression>),
    /// Both sides have the same type.
    Compare(Comparison, Box<Expression>, Box<Expression>),
    /// `a.is_some()`
    IsSome(Box<Expression>),
    /// `reference.is_some_and(|row| condition)`; the paths of the condition start at the opened row.
    Opens(Path, Box<Expression>),
    /// `row.set.contains(target)`: whether an object stands in the set at the end of a path.
    Linked(Path, Box<Expression>),
    /// Both sides are numbers of this kind, and so is the result.
    Arithmetic(Arithmetic, Number, Box<Expression>, Box<Expression>),
    /// A function of the documented table.
    Call(Function, Vec<Expression>),
    /// `if a { b } else { c }`
    If(Box<Expression>, Box<Expression>, Box<Expression>),
    /// On a page: an expression over an object that the page is about, by its position among the page's
    /// parameters, instead of over the row. Its value takes its place before the whole is evaluated.
    Given(u32, Box<Expression>),
    /// `known.set.contains(target)`: whether what a row leads to stands in the set of an object that is
    /// known. In the set of one that is not here, or not for the account, stands nothing.
    Within(KnownSet, Box<Expression>),
}

/// The set of references of an object that is known before rows are looked at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct KnownSet {
    /// The entity of the object.
    pub entity: Name,
    /// The set.
    pub member: Name,
    /// The id of the object, or [`Value::Empty`] for none.
    pub owner: Value,
}

/// Where a value stands, seen from a row: required references to follow, then a member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Path {
    /// The associations to follow.
    pub steps: Vec<Name>,
    /// The member of the last row, or [`IDENTITY`].
    pub member: Name,
}

impl Path {
    /// A member of the row itself.
    #[must_use]
    pub fn member(name: impl Into<Name>) -> Self {
        Self { steps: Vec::new(), member: name.into() }
    }

    /// This path, seen from a row from which `prefix` leads to where this path starts.
    #[must_use]
    pub fn behind(&self, prefix: &Path) -> Self {
        let mut steps = prefix.steps.clone();
        steps.push(prefix.member.clone());
        steps.extend(self.steps.iter().cloned());
        Self { steps, member: self.member.clone() }
    }
}

/// How two values of one type are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// The arithmetic operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

/// The kinds of numbers that arithmetic knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Number {
    /// `i32`
    Integer32,
    /// `i64`
    Integer64,
    /// `Decimal`
    Decimal,
}

/// The functions that expressions may call; each means what the Rust method of that name means.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Function {
    /// `text.len()`: bytes, as `usize` in Rust and `i64` here.
    Length,
    /// `text.is_empty()`
    IsEmpty,
    /// `text.contains(other)`
    Contains,
    /// `text.starts_with(other)`
    StartsWith,
    /// `text.ends_with(other)`
    EndsWith,
    /// `text.to_lowercase()`
    ToLowercase,
    /// `text.to_uppercase()`
    ToUppercase,
    /// `text.trim()`
    Trim,
    /// `option.unwrap_or(other)`
    UnwrapOr,
    /// `number.abs()`
    Absolute(Number),
    /// `decimal.round(digits)`, half to even.
    Round,
    /// `-number`
    Negate(Number),
    /// An integer as a decimal.
    ToDecimal,
    /// An `i32` as an `i64`; the value stays.
    ToInteger64,
    /// The position of a variant in the enumeration of that name, which orders the variants.
    Position(Name),
    /// `date.year()` of a day.
    Year,
    /// `date.month()`, 1 to 12.
    Month,
    /// `date.day()`, 1 to 31.
    Day,
    /// `instant.date()`: the day in UTC.
    DateOf,
    /// `date.plus_days(number)`
    PlusDays,
}

impl Expression {
    /// The operands, in evaluation order. What is over another object than the row is none.
    pub fn operands(&self) -> impl Iterator<Item = &Expression> {
        let (few, many): ([Option<&Expression>; 3], &[Expression]) = match self {
            Self::Literal(_) | Self::Member(_) | Self::Me | Self::MeHas(_) | Self::Given(..) => {
                ([None; 3], &[])
            }
            Self::Not(inner)
            | Self::IsSome(inner)
            | Self::Opens(_, inner)
            | Self::Linked(_, inner)
            | Self::Within(_, inner) => ([Some(inner), None, None], &[]),
            Self::All(parts) | Self::Any(parts) | Self::Call(_, parts) => ([None; 3], parts),
            Self::Compare(_, left, right) | Self::Arithmetic(_, _, left, right) => {
                ([Some(left), Some(right), None], &[])
            }
            Self::If(condition, then, otherwise) => ([Some(condition), Some(then), Some(otherwise)], &[]),
        };
        few.into_iter().flatten().chain(many)
    }

    /// A number that is made of literals alone, as an `i32`: what is computed on the way to it overflows as
    /// an `i32` does.
    #[must_use]
    pub fn narrowed(self) -> Self {
        let inner = |value: Box<Self>| Box::new(value.narrowed());
        match self {
            Self::Arithmetic(operator, _, left, right) => {
                Self::Arithmetic(operator, Number::Integer32, inner(left), inner(right))
            }
            Self::If(condition, then, otherwise) => Self::If(condition, inner(then), inner(otherwise)),
            Self::Call(Function::Negate(_), parts) => Self::Call(
                Function::Negate(Number::Integer32),
                parts.into_iter().map(Self::narrowed).collect(),
            ),
            other => other,
        }
    }

    /// How deep the tree is; a leaf is 1.
    #[must_use]
    pub fn depth(&self) -> usize {
        match self {
            Self::Given(_, inner) => 1 + inner.depth(),
            _ => 1 + self.operands().map(Self::depth).max().unwrap_or(0),
        }
    }

    /// Calls `visit` with every expression over a parameter of a page.
    pub fn visit_given(&self, visit: &mut dyn FnMut(u32, &Expression)) {
        match self {
            Self::Given(parameter, inner) => visit(*parameter, inner),
            _ => self.operands().for_each(|operand| operand.visit_given(visit)),
        }
    }

    /// Calls `visit` with the set of every object that is known.
    pub fn visit_known_sets(&self, visit: &mut dyn FnMut(&KnownSet)) {
        if let Self::Within(set, _) = self {
            visit(set);
        }
        self.operands().for_each(|operand| operand.visit_known_sets(visit));
    }

    /// Calls `visit` with every path that the expression reads, each seen from the row itself.
    pub fn visit_paths(&self, visit: &mut dyn FnMut(&Path)) {
        match self {
            Self::Member(path) => visit(path),
            Self::Opens(reference, condition) => {
                visit(reference);
                condition.visit_paths(&mut |path| visit(&path.behind(reference)));
            }
            Self::Linked(set, target) => {
                visit(set);
                target.visit_paths(visit);
            }
            _ => self.operands().for_each(|operand| operand.visit_paths(visit)),
        }
    }
}
