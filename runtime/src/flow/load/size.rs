//! How large and how deep a flow may be. Asked first, so that nothing else recurses without a bound.

use super::operator::Problem;
use crate::flow::functions;
use tidewater_model::{Action, Argument, Block, Flow, FlowType, Node, Pattern, Piece, Statement};

/// How deep expressions and blocks may be nested together.
const DEPTH: usize = 100;
/// How many nodes, patterns and statements a flow may have.
const NODES: usize = 50_000;
/// How many locals, constants and inferred types.
const NAMES: usize = 10_000;

/// Counts what a flow is made of.
pub(crate) fn check(flow: &Flow) -> Result<(), Problem> {
    if [flow.locals.len(), flow.constants.len(), flow.inferred.len()].into_iter().any(|count| count > NAMES) {
        return Err("it has too many locals, constants or inferred types".to_owned());
    }
    let mut size = Size { nodes: 0 };
    let kinds = flow.locals.iter().map(|local| &local.kind);
    let kinds = kinds
        .chain(flow.constants.iter().map(|constant| &constant.kind))
        .chain(&flow.inferred)
        .chain([&flow.result]);
    kinds.into_iter().try_for_each(|kind| size.kind(kind, 0))?;
    size.block(&flow.body, 0)
}

struct Size {
    nodes: usize,
}

impl Size {
    fn count(&mut self, depth: usize) -> Result<usize, Problem> {
        self.nodes += 1;
        if depth > DEPTH {
            return Err(format!("it is nested more than {DEPTH} deep; move a part into a flow of its own"));
        }
        if self.nodes > NODES {
            return Err(format!("it has more than {NODES} parts; split it"));
        }
        Ok(depth + 1)
    }

    fn kind(&mut self, kind: &FlowType, depth: usize) -> Result<(), Problem> {
        let deeper = self.count(depth)?;
        match kind {
            FlowType::List(inner) | FlowType::Option(inner) | FlowType::Result(inner) => {
                self.kind(inner, deeper)
            }
            FlowType::Tuple(parts) => parts.iter().try_for_each(|part| self.kind(part, deeper)),
            _ => Ok(()),
        }
    }

    fn block(&mut self, block: &Block, depth: usize) -> Result<(), Problem> {
        let deeper = self.count(depth)?;
        let mut statements = block.statements.iter().chain(block.value.as_deref());
        statements.try_for_each(|statement| self.statement(statement, deeper))
    }

    fn statement(&mut self, statement: &Statement, depth: usize) -> Result<(), Problem> {
        let deeper = self.count(depth)?;
        match &statement.action {
            Action::Let { pattern, value, otherwise } => {
                self.pattern(pattern, deeper)?;
                value.iter().try_for_each(|value| self.node(value, deeper))?;
                otherwise.iter().try_for_each(|block| self.block(block, deeper))
            }
            Action::Assign { value, .. } | Action::Evaluate(value) => self.node(value, deeper),
        }
    }

    fn node(&mut self, node: &Node, depth: usize) -> Result<(), Problem> {
        let deeper = self.count(depth)?;
        if let Node::Cast(_, kind) = node {
            self.kind(kind, deeper)?;
        }
        let mut problem = Ok(());
        visit(node, &mut |part| {
            if problem.is_ok() {
                problem = match part {
                    Part::Node(node) => self.node(node, deeper),
                    Part::Block(block) => self.block(block, deeper),
                    Part::Pattern(pattern) => self.pattern(pattern, deeper),
                };
            }
        });
        problem
    }

    fn pattern(&mut self, pattern: &Pattern, depth: usize) -> Result<(), Problem> {
        let deeper = self.count(depth)?;
        match pattern {
            Pattern::Bind(_, Some(inner))
            | Pattern::Some(inner)
            | Pattern::Ok(inner)
            | Pattern::Err(inner) => self.pattern(inner, deeper),
            Pattern::Error(_, fields) => {
                fields.iter().try_for_each(|(_, pattern)| self.pattern(pattern, deeper))
            }
            Pattern::Tuple(parts) | Pattern::Or(parts) => {
                parts.iter().try_for_each(|part| self.pattern(part, deeper))
            }
            _ => Ok(()),
        }
    }
}

/// A part of a node.
pub(crate) enum Part<'a> {
    Node(&'a Node),
    Block(&'a Block),
    Pattern(&'a Pattern),
}

/// Shows each direct part of a node, in the order in which they are evaluated.
pub(crate) fn visit<'a>(node: &'a Node, show: &mut dyn FnMut(Part<'a>)) {
    match node {
        Node::Constant(_) | Node::Local(_) | Node::None | Node::Continue(_) => {}
        Node::Member(inner, _)
        | Node::Element(inner, _)
        | Node::Not(inner)
        | Node::Negate(inner)
        | Node::Cast(inner, _)
        | Node::Some(inner)
        | Node::Ok(inner)
        | Node::Err(inner)
        | Node::Inferred(_, inner)
        | Node::Try(inner) => show(Part::Node(inner)),
        Node::Binary(_, left, right) => [left, right].into_iter().for_each(|node| show(Part::Node(node))),
        Node::Range { from, to, .. } => [from, to].into_iter().for_each(|node| show(Part::Node(node))),
        Node::Tuple(parts) | Node::List(parts) => parts.iter().for_each(|node| show(Part::Node(node))),
        Node::Function { arguments, .. } | Node::Microflow { arguments, .. } => {
            arguments.iter().for_each(|node| show(Part::Node(node)));
        }
        Node::Record { members, .. } => members.iter().for_each(|(_, node)| show(Part::Node(node))),
        Node::Format(pieces) => pieces.iter().for_each(|piece| match piece {
            Piece::Text(_) => {}
            Piece::Value(value) | Piece::Formatted { value, .. } => show(Part::Node(value)),
        }),
        Node::Closure { parameters, body } => {
            parameters.iter().for_each(|pattern| show(Part::Pattern(pattern)));
            show(Part::Node(body));
        }
        Node::Activity { arguments, .. } | Node::Call { arguments, .. } => {
            arguments.iter().for_each(|argument| {
                if let Argument::Value(value) = argument {
                    show(Part::Node(value));
                }
            });
        }
        Node::Query(query) => {
            let parts = [&query.condition, &query.limit, &query.offset];
            parts.into_iter().flatten().for_each(|node| show(Part::Node(node)));
        }
        Node::Block(block) | Node::Loop(block) => show(Part::Block(block)),
        Node::If { condition, then, otherwise } => {
            show(Part::Node(condition));
            show(Part::Block(then));
            otherwise.iter().for_each(|node| show(Part::Node(node)));
        }
        Node::Matches { pattern, value } => {
            show(Part::Node(value));
            show(Part::Pattern(pattern));
        }
        Node::Match { value, arms } => {
            show(Part::Node(value));
            arms.iter().for_each(|arm| {
                show(Part::Pattern(&arm.pattern));
                arm.guard.iter().for_each(|guard| show(Part::Node(guard)));
                show(Part::Node(&arm.value));
            });
        }
        Node::For { pattern, list, body } => {
            show(Part::Node(list));
            show(Part::Pattern(pattern));
            show(Part::Block(body));
        }
        Node::While { condition, body } => {
            show(Part::Node(condition));
            show(Part::Block(body));
        }
        Node::Break(_, value) | Node::Return(value) => value.iter().for_each(|node| show(Part::Node(node))),
    }
}

/// Shows every node of a block, however deep, in the order of the source, each with the number of its
/// statement.
pub(crate) fn every_node(block: &Block, show: &mut dyn FnMut(u32, &Node)) {
    for Statement { number, action, .. } in block.statements.iter().chain(block.value.as_deref()) {
        match action {
            Action::Let { value, otherwise, .. } => {
                value.iter().for_each(|value| within(*number, value, show));
                otherwise.iter().for_each(|block| every_node(block, show));
            }
            Action::Assign { value, .. } | Action::Evaluate(value) => within(*number, value, show),
        }
    }
}

fn within(step: u32, node: &Node, show: &mut dyn FnMut(u32, &Node)) {
    show(step, node);
    visit(node, &mut |part| match part {
        Part::Node(node) => within(step, node, show),
        Part::Block(block) => every_node(block, show),
        Part::Pattern(_) => {}
    });
}

/// Whether an expression must become instructions of its own: it may wait, call, loop, leave, or holds
/// statements. All else becomes one closure.
pub(crate) fn has_steps(node: &Node) -> bool {
    match node {
        node if is_step(node) => true,
        // What closures hold is checked when they are compiled; it is never instructions.
        Node::Closure { .. } => false,
        _ => {
            let mut found = false;
            visit(node, &mut |part| {
                found = found
                    || match part {
                        Part::Node(node) => has_steps(node),
                        Part::Block(block) => block_has_steps(block),
                        Part::Pattern(_) => false,
                    };
            });
            found
        }
    }
}

/// Whether computing an expression changes a local, where it has no steps of its own: through a function that
/// changes what it is called on, or by an assignment in a block of a closure.
pub(crate) fn changes_locals(node: &Node) -> bool {
    let mut found = match node {
        Node::Function { name, arguments } => {
            (0..arguments.len()).any(|position| functions::changes(name, arguments.len(), position))
        }
        _ => false,
    };
    visit(node, &mut |part| {
        found = found
            || match part {
                Part::Node(node) => changes_locals(node),
                Part::Block(block) => {
                    let mut inside = block.statements.iter().chain(block.value.as_deref());
                    inside.any(|statement| match &statement.action {
                        Action::Assign { .. } => true,
                        Action::Evaluate(node) | Action::Let { value: Some(node), .. } => {
                            changes_locals(node)
                        }
                        Action::Let { value: None, .. } => false,
                    })
                }
                Part::Pattern(_) => false,
            };
    });
    found
}

/// Whether an expression itself, whatever stands in it, may wait, call, loop or leave.
pub(crate) const fn is_step(node: &Node) -> bool {
    matches!(
        node,
        Node::Activity { .. }
            | Node::Microflow { .. }
            | Node::Call { .. }
            | Node::For { .. }
            | Node::While { .. }
            | Node::Loop(_)
            | Node::Break(..)
            | Node::Continue(_)
            | Node::Return(_)
    )
}

fn block_has_steps(block: &Block) -> bool {
    match block.value.as_deref() {
        Some(Statement { action: Action::Evaluate(node), .. }) => {
            !block.statements.is_empty() || has_steps(node)
        }
        _ => true,
    }
}
