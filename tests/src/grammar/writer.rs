//! A flow that is being written: what is in scope, the constants, and the dice.

use super::calls::Callee;
use super::coverage::Coverage;
use super::kind::{self, is_clone, is_copy};
use crate::simulation::random::Random;
use tidewater_model::{Action, Block, Constant, Flow, FlowType, Local, Node, Statement, Value};

/// A piece of a flow, as source and as data.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The source. What binds weaker than a method call stands in brackets.
    pub text: String,
    /// The data.
    pub node: Node,
}

impl Piece {
    /// A piece.
    pub fn new(text: impl Into<String>, node: Node) -> Self {
        Self { text: text.into(), node }
    }
}

/// A name in scope.
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name.
    pub name: String,
    /// The local.
    pub local: u32,
    /// Its type, without references.
    pub kind: FlowType,
    /// How many references lie around the value.
    pub references: usize,
    /// Whether it may be assigned.
    pub is_mutable: bool,
    /// Whether it was `&mut` in the signature, so that it is written with `*`.
    pub is_exchanged: bool,
    /// Whether it holds what differs from run to run.
    pub is_lively: bool,
}

impl Variable {
    /// The value itself, by a copy or a clone.
    pub fn owned(&self) -> Piece {
        let stars = "*".repeat(self.references);
        let text = match (is_copy(&self.kind), self.references) {
            (true, 0) => self.name.clone(),
            (true, _) => format!("({stars}{})", self.name),
            (false, 0 | 1) => format!("{}.clone()", self.name),
            (false, _) => format!("({}{}).clone()", &stars[1..], self.name),
        };
        Piece::new(text, Node::Local(self.local))
    }

    /// The value where it stands.
    pub fn place(&self) -> Piece {
        Piece::new(self.name.clone(), Node::Local(self.local))
    }
}

/// A loop around the present statement.
#[derive(Clone, Debug)]
pub struct Around {
    /// Its label.
    pub label: String,
    /// What `break` gives, in a `loop`.
    pub value: Option<FlowType>,
}

/// A flow that is being written.
pub struct Writer {
    /// The dice.
    pub random: Random,
    /// The flow so far; its body comes last.
    pub flow: Flow,
    /// What is in scope.
    pub scope: Vec<Variable>,
    /// The loops around.
    pub loops: Vec<Around>,
    /// How many closures are around.
    pub closures: usize,
    /// What was written.
    pub coverage: Coverage,
    /// How many expressions may still be written before they become short.
    pub budget: usize,
    /// What may be called.
    pub callees: Vec<Callee>,
    /// Whether the flow is about objects.
    pub stores: bool,
    /// Whether it has statements behind others, which a computation that fails in each run would keep idle.
    pub goes_on: bool,
    /// Where the context is lent already: 1, it may be asked for facts; 2, not even that.
    pub context: u8,
    next: u32,
    names: usize,
    indent: usize,
}

impl Writer {
    /// A flow of that name.
    pub fn new(name: &str, result: FlowType, random: Random) -> Self {
        let flow = Flow {
            name: name.into(),
            documentation: String::new(),
            roles: Vec::new(),
            is_async: false,
            is_atomic: false,
            parameters: 0,
            locals: Vec::new(),
            constants: Vec::new(),
            inferred: Vec::new(),
            result,
            body: Block::default(),
        };
        Self {
            random,
            flow,
            scope: Vec::new(),
            loops: Vec::new(),
            closures: 0,
            coverage: Coverage::default(),
            budget: 120,
            callees: Vec::new(),
            stores: false,
            goes_on: false,
            context: 0,
            next: 0,
            names: 0,
            indent: 1,
        }
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.random.chance(percent * 10)
    }

    /// One of so many.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.random.below(sides)
    }

    /// One of these.
    pub fn one_of<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.random.below(items.len() as u64) as usize].clone()
    }

    /// A new name in scope.
    pub fn bind(&mut self, kind: &FlowType, references: usize) -> Variable {
        let name = format!("{}{}", ["a", "b", "c", "d", "e"][self.names % 5], self.names);
        self.names += 1;
        self.bind_as(&name, kind, references)
    }

    /// A name that is not used yet.
    pub fn fresh(&mut self, beginning: &str) -> String {
        self.names += 1;
        format!("{beginning}{}", self.names)
    }

    /// A type, often one that a name in scope has.
    pub fn kind(&mut self, depth: u64) -> FlowType {
        let is_simple =
            |kind: &FlowType| !matches!(kind, FlowType::Option(_) | FlowType::List(_) | FlowType::Tuple(_));
        let known =
            self.variables(|variable| is_clone(&variable.kind) && (depth > 0 || is_simple(&variable.kind)));
        if !known.is_empty() && self.chance(60) {
            return self.one_of(&known).kind;
        }
        kind::any(&mut self.random, depth)
    }

    /// A name in scope that is chosen.
    pub fn bind_as(&mut self, name: &str, kind: &FlowType, references: usize) -> Variable {
        let local = u32::try_from(self.flow.locals.len()).unwrap_or(u32::MAX);
        self.flow.locals.push(Local { name: name.into(), kind: kind.clone() });
        let variable = Variable {
            name: name.to_owned(),
            local,
            kind: kind.clone(),
            references,
            is_mutable: false,
            is_exchanged: false,
            is_lively: matches!(kind, FlowType::Object(_)),
        };
        self.scope.push(variable.clone());
        variable
    }

    /// The names of a type.
    pub fn variables(&self, fits: impl Fn(&Variable) -> bool) -> Vec<Variable> {
        self.scope.iter().filter(|variable| fits(variable)).cloned().collect()
    }

    /// A constant of the flow.
    pub fn constant(&mut self, kind: FlowType, value: Value) -> u32 {
        self.flow.constants.push(Constant { kind, value });
        u32::try_from(self.flow.constants.len() - 1).unwrap_or(u32::MAX)
    }

    /// A constant as a piece.
    pub fn literal(&mut self, text: impl Into<String>, kind: FlowType, value: Value) -> Piece {
        let constant = self.constant(kind, value);
        Piece::new(text, Node::Constant(constant))
    }

    /// The number of the statement that begins here.
    pub fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// A statement that was begun with that number.
    pub fn statement(number: u32, action: Action) -> Statement {
        Statement { number, annotation: String::new(), action }
    }

    /// A block without statements around a value, which is written by `write`.
    pub fn block_of(&mut self, write: impl FnOnce(&mut Self) -> Piece) -> (String, Block) {
        let number = self.number();
        let value = write(self);
        let statement = Self::statement(number, Action::Evaluate(value.node));
        (value.text, Block { statements: Vec::new(), value: Some(Box::new(statement)) })
    }

    /// The names that `write` binds are gone afterwards.
    pub fn scoped<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.scope.len();
        let written = write(self);
        self.scope.truncate(outer);
        written
    }

    /// The beginning of a line.
    pub fn margin(&self) -> String {
        "    ".repeat(self.indent)
    }

    /// Writes one step further in.
    pub fn indented<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        self.indent += 1;
        let written = write(self);
        self.indent -= 1;
        written
    }
}
