//! Numbers that take the type of what they meet: literals, what is computed of them alone, and choices
//! between such, as in `typed/open.rs`.

use super::{Loader, RowPart, base, value_of};
use crate::flow::frame::compiled;
use tidewater_model::{FlowType, Node, Operator};

impl Loader<'_> {
    /// Whether a part of a condition is such a number, and no literal alone.
    pub(super) fn is_made_of_literals(&self, node: &Node) -> bool {
        !matches!(node, Node::Constant(_) | Node::None) && self.literals(node).is_some()
    }

    /// The literals that a part of a condition is made of, if it is made of nothing else.
    fn literals(&self, node: &Node) -> Option<Vec<i64>> {
        let both = |one: &Node, other: &Node| Some([self.literals(one)?, self.literals(other)?].concat());
        match node {
            Node::None => Some(Vec::new()),
            Node::Constant(constant) => {
                let constant = self.flow.constants.get(*constant as usize)?;
                let number = constant.value.integer().filter(|_| constant.kind == FlowType::Integer64);
                number.map(|number| vec![number])
            }
            Node::Some(inner) | Node::Negate(inner) => self.literals(inner),
            Node::Block(block) if block.statements.is_empty() => self.literals(value_of(block)?),
            Node::If { then, otherwise: Some(otherwise), .. } if then.statements.is_empty() => {
                both(value_of(then)?, otherwise)
            }
            Node::Binary(
                Operator::Add
                | Operator::Subtract
                | Operator::Multiply
                | Operator::Divide
                | Operator::Remainder,
                left,
                right,
            ) => both(left, right),
            _ => None,
        }
    }

    /// A branch beside another: an option stays one.
    pub(super) fn chosen(&self, part: RowPart, node: &Node, meets: Option<&FlowType>) -> RowPart {
        let RowPart { code, kind } = self.adapted(part, node, meets);
        RowPart {
            code,
            kind: kind.map(|kind| meets.filter(|meets| base(meets) == &kind).unwrap_or(&kind).clone()),
        }
    }

    /// Such a number with the type of what it meets.
    pub(super) fn adapted(&self, part: RowPart, node: &Node, meets: Option<&FlowType>) -> RowPart {
        let (Some(kind), Some(numbers)) = (meets.map(base), self.literals(node)) else { return part };
        let fits = match kind {
            FlowType::Integer32 => numbers.iter().all(|number| i32::try_from(*number).is_ok()),
            FlowType::Size => numbers.iter().all(|number| *number >= 0),
            _ => false,
        };
        if !fits || part.kind.is_none() {
            return part;
        }
        let (code, is_narrow) = (part.code, *kind == FlowType::Integer32);
        let code = compiled(move |frame| {
            let value = code(frame)?;
            Ok(if is_narrow { value.narrowed() } else { value })
        });
        RowPart { code, kind: Some(kind.clone()) }
    }
}
