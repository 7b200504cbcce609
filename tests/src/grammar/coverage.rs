//! What a set of flows is made of: the constructs of the model, and the functions of the table.

use std::collections::BTreeSet;
use tidewater_model::{Action, Argument, Block, Flow, Node, Operator, Pattern, Piece, Statement};

/// What was written, as far as only who wrote it knows it.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// The lines of the table that are called.
    pub lines: BTreeSet<&'static str>,
    /// The conversions of numbers, `i32 as i64`.
    pub casts: BTreeSet<String>,
}

/// Names the variants of an enumeration: a new one does not compile until it is listed here.
macro_rules! variants {
    ($function:ident, $all:ident, $type:ident: $($variant:ident),* $(,)?) => {
        fn $function(value: &$type) -> &'static str {
            match value {
                $($type::$variant { .. } => concat!(stringify!($type), "::", stringify!($variant)),)*
            }
        }
        const $all: &[&str] = &[$(concat!(stringify!($type), "::", stringify!($variant))),*];
    };
}
variants!(node_name, NODES, Node: Constant, Local, Member, Element, Not, Negate, Binary, Cast, Tuple, List, Range,
    None, Some, Ok, Err, Inferred, Try, Record, Format, Function, Closure, Activity, Microflow, Call, Query, Block, If,
    Matches, Match, For, While, Loop, Break, Continue, Return);
variants!(operator_name, OPERATORS, Operator: Add, Subtract, Multiply, Divide, Remainder, Equal, NotEqual, Less,
    LessOrEqual, Greater, GreaterOrEqual, And, Or);
variants!(pattern_name, PATTERNS, Pattern: Any, Bind, Constant, Range, None, Some, Ok, Err, Error, Tuple, Or);
variants!(action_name, ACTIONS, Action: Let, Assign, Evaluate);
variants!(argument_name, ARGUMENTS, Argument: Value, Exchange, Member, Microflow, Page, Word);
variants!(piece_name, PIECES, Piece: Text, Value, Formatted);

/// Every construct that there is.
pub fn constructs() -> BTreeSet<&'static str> {
    [NODES, OPERATORS, PATTERNS, ACTIONS, ARGUMENTS, PIECES].into_iter().flatten().copied().collect()
}

/// The constructs and the activities of some flows.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The constructs.
    pub constructs: BTreeSet<&'static str>,
    /// The forms of the constructs.
    pub forms: BTreeSet<String>,
    /// The variants of errors that patterns name.
    pub errors: BTreeSet<String>,
    /// The activities.
    pub activities: BTreeSet<String>,
    /// The names of functions.
    pub functions: BTreeSet<String>,
    /// The names of the flows that are called.
    pub callees: BTreeSet<String>,
    /// The numbers of the statements.
    pub statements: BTreeSet<u32>,
    /// How many closures are around.
    pub(super) closures: usize,
}

impl Found {
    /// Adds what a flow is made of.
    pub fn add(&mut self, flow: &Flow) {
        self.block(&flow.body);
    }

    fn block(&mut self, block: &Block) {
        block.statements.iter().chain(block.value.as_deref()).for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &Statement) {
        self.statements.insert(statement.number);
        self.constructs.insert(action_name(&statement.action));
        self.form_of_action(&statement.action);
        match &statement.action {
            Action::Let { pattern, value, otherwise } => {
                self.pattern(pattern);
                value.iter().for_each(|value| self.node(value));
                otherwise.iter().for_each(|block| self.block(block));
            }
            Action::Assign { operator, value, .. } => {
                self.constructs.extend(operator.as_ref().map(operator_name));
                self.node(value);
            }
            Action::Evaluate(node) => self.node(node),
        }
    }

    fn argument(&mut self, argument: &Argument) {
        self.constructs.insert(argument_name(argument));
        if let Argument::Value(node) = argument {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        self.constructs.insert(node_name(node));
        self.form_of_node(node);
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
            | Node::Try(inner) => self.node(inner),
            Node::Binary(operator, left, right) => {
                self.constructs.insert(operator_name(operator));
                self.node(left);
                self.node(right);
            }
            Node::Tuple(parts) | Node::List(parts) => parts.iter().for_each(|part| self.node(part)),
            Node::Range { from, to, .. } => {
                self.node(from);
                self.node(to);
            }
            Node::Record { members, .. } => members.iter().for_each(|(_, value)| self.node(value)),
            Node::Format(pieces) => {
                for piece in pieces {
                    self.constructs.insert(piece_name(piece));
                    self.form_of_piece(piece);
                    if let Piece::Value(value) | Piece::Formatted { value, .. } = piece {
                        self.node(value);
                    }
                }
            }
            Node::Function { name, arguments } => {
                self.functions.insert(name.to_string());
                arguments.iter().for_each(|argument| self.node(argument));
            }
            Node::Microflow { arguments, .. } => arguments.iter().for_each(|argument| self.node(argument)),
            Node::Closure { parameters, body } => {
                parameters.iter().for_each(|pattern| self.pattern(pattern));
                self.closures += 1;
                self.node(body);
                self.closures -= 1;
            }
            Node::Activity { name, arguments, .. } => {
                self.activities.insert(name.to_string());
                arguments.iter().for_each(|argument| self.argument(argument));
            }
            Node::Call { name, arguments, .. } => {
                self.callees.insert(name.to_string());
                arguments.iter().for_each(|argument| self.argument(argument));
            }
            Node::Query(query) => {
                query
                    .condition
                    .iter()
                    .chain(&query.limit)
                    .chain(&query.offset)
                    .for_each(|node| self.node(node));
            }
            Node::Block(block) | Node::Loop(block) => self.block(block),
            Node::If { condition, then, otherwise } => {
                self.node(condition);
                self.block(then);
                otherwise.iter().for_each(|otherwise| self.node(otherwise));
            }
            Node::Matches { pattern, value } => {
                self.pattern(pattern);
                self.node(value);
            }
            Node::Match { value, arms } => {
                self.node(value);
                for arm in arms {
                    self.pattern(&arm.pattern);
                    arm.guard.iter().for_each(|guard| self.node(guard));
                    self.node(&arm.value);
                }
            }
            Node::For { pattern, list, body } => {
                self.pattern(pattern);
                self.node(list);
                self.block(body);
            }
            Node::While { condition, body } => {
                self.node(condition);
                self.block(body);
            }
            Node::Break(_, value) => value.iter().for_each(|value| self.node(value)),
            Node::Return(value) => value.iter().for_each(|value| self.node(value)),
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        self.constructs.insert(pattern_name(pattern));
        self.form_of_pattern(pattern);
        match pattern {
            Pattern::Bind(_, Some(inner))
            | Pattern::Some(inner)
            | Pattern::Ok(inner)
            | Pattern::Err(inner) => self.pattern(inner),
            Pattern::Error(_, fields) => fields.iter().for_each(|(_, pattern)| self.pattern(pattern)),
            Pattern::Tuple(parts) | Pattern::Or(parts) => parts.iter().for_each(|part| self.pattern(part)),
            _ => {}
        }
    }
}
