//! What the statements and nodes of a flow are made of, for whoever walks over flows.
//!
//! Absent: what a node means. A walk looks at the nodes that it knows and follows the parts of all others.

use crate::{Action, Argument, Arm, Block, FlowQuery, Node, Pattern, Piece, Place, Statement};

/// A part of a statement or a node.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// An expression.
    Node(&'a Node),
    /// Statements.
    Block(&'a Block),
    /// What a value is taken apart with.
    Pattern(&'a Pattern),
    /// Where a value is put.
    Place(&'a Place),
    /// A local that a callee may change.
    Lent(u32),
    /// The local that stands for the row of a query.
    Row(u32),
}

impl Block {
    /// The statements in order, with the one that is the value.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Statement> {
        self.statements.iter().chain(self.value.as_deref())
    }
}

impl Action {
    /// Its parts, in the order in which they are evaluated.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'_>> {
        match self {
            Self::Let { pattern, value, otherwise } => {
                let value = value.iter().map(Part::Node);
                let otherwise = otherwise.iter().map(Part::Block);
                value.chain(otherwise).chain([Part::Pattern(pattern)]).collect()
            }
            Self::Assign { place, value, .. } => vec![Part::Node(value), Part::Place(place)],
            Self::Evaluate(node) => vec![Part::Node(node)],
        }
    }
}

impl Node {
    /// Its parts, in the order in which they are evaluated; none of a local, a constant and the like.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'_>> {
        match self {
            Self::Constant(_) | Self::Local(_) | Self::None | Self::Continue(_) => Vec::new(),
            Self::Member(inner, _)
            | Self::Element(inner, _)
            | Self::Not(inner)
            | Self::Negate(inner)
            | Self::Cast(inner, _)
            | Self::Some(inner)
            | Self::Ok(inner)
            | Self::Err(inner)
            | Self::Inferred(_, inner)
            | Self::Try(inner) => vec![Part::Node(inner)],
            Self::Binary(_, left, right) | Self::Range { from: left, to: right, .. } => {
                vec![Part::Node(left), Part::Node(right)]
            }
            Self::Tuple(nodes) | Self::List(nodes) => nodes.iter().map(Part::Node).collect(),
            Self::Function { arguments, .. } | Self::Microflow { arguments, .. } => {
                arguments.iter().map(Part::Node).collect()
            }
            Self::Record { members, .. } => members.iter().map(|(_, value)| Part::Node(value)).collect(),
            Self::Format(pieces) => pieces.iter().filter_map(Piece::value).map(Part::Node).collect(),
            Self::Closure { parameters, body } => {
                parameters.iter().map(Part::Pattern).chain([Part::Node(body)]).collect()
            }
            Self::Activity { arguments, .. } | Self::Call { arguments, .. } => {
                arguments.iter().filter_map(Argument::part).collect()
            }
            Self::Query(query) => query.parts(),
            Self::Block(block) | Self::Loop(block) => vec![Part::Block(block)],
            Self::If { condition, then, otherwise } => {
                let otherwise = otherwise.iter().map(|node| Part::Node(node));
                [Part::Node(condition), Part::Block(then)].into_iter().chain(otherwise).collect()
            }
            Self::Matches { pattern, value } => vec![Part::Node(value), Part::Pattern(pattern)],
            Self::Match { value, arms } => {
                std::iter::once(Part::Node(value)).chain(arms.iter().flat_map(Arm::parts)).collect()
            }
            Self::For { pattern, list, body } => {
                vec![Part::Node(list), Part::Pattern(pattern), Part::Block(body)]
            }
            Self::While { condition, body } => vec![Part::Node(condition), Part::Block(body)],
            Self::Break(_, value) | Self::Return(value) => {
                value.iter().map(|value| Part::Node(value)).collect()
            }
        }
    }
}

impl Arm {
    /// Its pattern, its guard and its value.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let guard = self.guard.iter().map(Part::Node);
        std::iter::once(Part::Pattern(&self.pattern)).chain(guard).chain([Part::Node(&self.value)])
    }
}

impl Pattern {
    /// The locals that it binds, in the order of the source; those of alternatives each time.
    #[must_use]
    pub fn bindings(&self) -> Vec<u32> {
        match self {
            Self::Any | Self::Constant(_) | Self::Range { .. } | Self::None => Vec::new(),
            Self::Bind(local, inner) => {
                let inner = inner.iter().flat_map(|inner| inner.bindings());
                std::iter::once(*local).chain(inner).collect()
            }
            Self::Some(inner) | Self::Ok(inner) | Self::Err(inner) => inner.bindings(),
            Self::Error(_, fields) => fields.iter().flat_map(|(_, field)| field.bindings()).collect(),
            Self::Tuple(parts) | Self::Or(parts) => parts.iter().flat_map(Self::bindings).collect(),
        }
    }
}

impl FlowQuery {
    fn parts(&self) -> Vec<Part<'_>> {
        let numbers = [&self.limit, &self.offset].into_iter().flatten().map(Part::Node);
        let row = self.condition.iter().map(|_| Part::Row(self.row));
        row.chain(self.condition.iter().map(Part::Node)).chain(numbers).collect()
    }
}

impl Argument {
    fn part(&self) -> Option<Part<'_>> {
        match self {
            Self::Value(node) => Some(Part::Node(node)),
            Self::Exchange(local) => Some(Part::Lent(*local)),
            Self::Member(_) | Self::Page(_) | Self::Microflow(_) | Self::Word(_) => None,
        }
    }
}

impl Piece {
    fn value(&self) -> Option<&Node> {
        match self {
            Self::Text(_) => None,
            Self::Value(value) | Self::Formatted { value, .. } => Some(value),
        }
    }
}
