//! Flows as data: what a nanoflow does, statement by statement.
//!
//! The tree keeps the shape of the Rust function, because diagrams, the debugger and people read it;
//! an engine compiles it before it runs. Types of locals, of constants and of values that do not say
//! their own come from rustc; everything else follows from them, and a loader verifies all of it.
//! Source lines stand in a table of their own, so that moving a function in its file changes no hash.
//! Absent: objects in hand, effects, and any notion of running.

use crate::{ContentHash, FlowType, Name, Value};
use serde::{Deserialize, Serialize};

/// A nanoflow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// The function's name, or the one that `name = ".."` gives.
    pub name: Name,
    /// The doc comment: the caption in diagrams.
    pub documentation: String,
    /// Who may run it; empty if every role may.
    pub roles: Vec<Name>,
    /// Whether it is an `async fn`: only then may a step wait for something outside.
    pub is_async: bool,
    /// Whether it is all or nothing.
    pub is_atomic: bool,
    /// How many of the first locals are parameters. The context is none of them.
    pub parameters: u32,
    /// What the flow holds, each binding of the function once; closures' parameters too.
    pub locals: Vec<Local>,
    /// The literals and named constants of the function.
    pub constants: Vec<Constant>,
    /// The types of values that do not say their own, as `None`: see [`Node::Inferred`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<FlowType>,
    /// The type inside the function's `FlowResult`.
    #[serde(default, skip_serializing_if = "FlowType::is_unit")]
    pub result: FlowType,
    /// What it does.
    pub body: Block,
}

impl Flow {
    /// The identity of this version of the flow.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        ContentHash::canonical(self)
    }
}

/// Where the statements of a flow stand in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlowSource {
    /// The file, as rustc names it.
    pub file: String,
    /// The line of each statement, by its number.
    pub lines: Vec<u32>,
}

impl FlowSource {
    /// The line of a statement; 0 if there is none of that number.
    #[must_use]
    pub fn line(&self, step: u32) -> u32 {
        self.lines.get(step as usize).copied().unwrap_or(0)
    }
}

/// A binding of a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Local {
    /// The name in the source. Two bindings may share it.
    pub name: Name,
    /// Its type, without references: a flow holds values, and objects by their identity.
    #[serde(default, skip_serializing_if = "FlowType::is_unit")]
    pub kind: FlowType,
}

/// A literal or a named constant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constant {
    /// Its type.
    #[serde(default, skip_serializing_if = "FlowType::is_unit")]
    pub kind: FlowType,
    /// Its value.
    pub value: Value,
}

/// Statements in order, and the value of the last expression if it has no semicolon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The statements.
    pub statements: Vec<Statement>,
    /// The value: a statement of its own, because it may be a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Box<Statement>>,
}

/// One statement, with the number by which errors, traces and breakpoints name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its number, in the order of the source, from 0; the index into [`FlowSource::lines`].
    pub number: u32,
    /// The comment above it, for diagrams.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub annotation: String,
    /// What it does.
    pub action: Action,
}

/// What a statement does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Action {
    /// `let pattern = value else { otherwise };`
    Let {
        /// What is bound.
        pattern: Pattern,
        /// From what; `let x;` has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Node>,
        /// What happens if the pattern does not match. It does not come back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        otherwise: Option<Block>,
    },
    /// `place = value`, `place += value`
    Assign {
        /// Where to.
        place: Place,
        /// The operator of a compound assignment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        operator: Option<Operator>,
        /// What.
        value: Node,
    },
    /// Any other expression; its value is dropped, or is the block's.
    Evaluate(Node),
}

/// Where a value can be put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The local.
    pub local: u32,
    /// The member of the object or record that the local holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Name>,
}

/// An expression of a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Node {
    /// A literal or named constant.
    Constant(u32),
    /// The value of a local. References, dereferences and clones are gone: objects are shared by
    /// identity, and all else is a value.
    Local(u32),
    /// `base.member` of an object, a record, or a report.
    Member(Box<Node>, Name),
    /// `base.0` of a tuple.
    Element(Box<Node>, u32),
    /// `!a`
    Not(Box<Node>),
    /// `-a`
    Negate(Box<Node>),
    /// `a + b`, `a == b`, `a && b`
    Binary(Operator, Box<Node>, Box<Node>),
    /// `a as i64`
    Cast(Box<Node>, FlowType),
    /// `(a, b)`; `()` is empty.
    Tuple(Vec<Node>),
    /// `vec![a, b]`
    List(Vec<Node>),
    /// `a..b`, `a..=b`; only where a list may stand.
    Range {
        /// The first.
        from: Box<Node>,
        /// The last, or the one after it.
        to: Box<Node>,
        /// Whether `to` is part of it.
        inclusive: bool,
    },
    /// `None`
    None,
    /// `Some(a)`
    Some(Box<Node>),
    /// `Ok(a)`
    Ok(Box<Node>),
    /// `Err(a)`
    Err(Box<Node>),
    /// `a?`: the error end.
    Try(Box<Node>),
    /// A value that may be of many types: `None`, `vec![]`, `text.parse()`, `list.collect()`. Which it is,
    /// rustc infers from all that is done with it; the type stands among the [`Flow::inferred`].
    Inferred(u32, Box<Node>),
    /// `Order { a: .., ..Order::default() }` and `Order::default()`
    Record {
        /// The entity.
        entity: Name,
        /// The members that are given, in the order of the source.
        members: Vec<(Name, Node)>,
    },
    /// `format!(..)`: pieces that are joined.
    Format(Vec<Piece>),
    /// A function of the documented table: `len` with the receiver as the first argument, or
    /// `Decimal::from`.
    Function {
        /// The method's name, or type and function.
        name: Name,
        /// The receiver, then the arguments.
        arguments: Vec<Node>,
    },
    /// `|a, b| body`; only as an argument of a function of the table.
    Closure {
        /// What its arguments are bound to.
        parameters: Vec<Pattern>,
        /// Its value.
        body: Box<Node>,
    },
    /// `cx.commit(&mut order)`: a method of the device.
    Activity {
        /// The method's name.
        name: Name,
        /// The arguments.
        arguments: Vec<Argument>,
        /// Whether `.await` follows.
        awaited: bool,
    },
    /// `cx.call(credit_check, (id, amount)).await`
    Microflow {
        /// The microflow's name.
        name: Name,
        /// The arguments.
        arguments: Vec<Node>,
    },
    /// `helper(cx, a, &mut b)`: another nanoflow, or an action.
    Call {
        /// The callee's name.
        name: Name,
        /// The arguments, without the context.
        arguments: Vec<Argument>,
        /// Whether `.await` follows.
        awaited: bool,
    },
    /// `Order::filter(|o| ..).order_by(|o| ..).offset(m).limit(n)` and `Order::all()`: a query, only as
    /// an argument of an activity.
    Query(Box<FlowQuery>),
    /// `{ .. }`
    Block(Block),
    /// `if condition { .. } else { .. }`
    If {
        /// A condition, which may bind: see [`Node::Matches`].
        condition: Box<Node>,
        /// If it holds.
        then: Block,
        /// If not: a block or another `if`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        otherwise: Option<Box<Node>>,
    },
    /// `let pattern = value` as a condition, and `matches!(value, pattern)`
    Matches {
        /// The pattern.
        pattern: Pattern,
        /// The value.
        value: Box<Node>,
    },
    /// `match value { .. }`
    Match {
        /// The value.
        value: Box<Node>,
        /// The arms, in order.
        arms: Vec<Arm>,
    },
    /// `for pattern in list { .. }`
    For {
        /// What each element is bound to.
        pattern: Pattern,
        /// A list, a range, or a chain of iterators.
        list: Box<Node>,
        /// What is done with it.
        body: Block,
    },
    /// `while condition { .. }`
    While {
        /// The condition, which may bind.
        condition: Box<Node>,
        /// What is done.
        body: Block,
    },
    /// `loop { .. }`
    Loop(Block),
    /// `break`, with the number of loops further out that it leaves besides the innermost, and a value.
    Break(u32, Option<Box<Node>>),
    /// `continue`, with the number of loops further out.
    Continue(u32),
    /// `return value`: the value is a `Result`.
    Return(Option<Box<Node>>),
}

/// The binary operators, with Rust's meaning: overflow is an error, `&&` and `||` stop early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Operator {
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
    /// `&&`
    And,
    /// `||`
    Or,
}

/// An argument of a call or an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Argument {
    /// A value; an object is shared by it.
    Value(Node),
    /// `&mut local` of a value that is no object: what the callee makes of it is the local's afterwards.
    Exchange(u32),
    /// `|o| o.status`: a member, by name.
    Member(Name),
    /// A page, by name.
    Page(Name),
    /// A microflow, by name.
    Microflow(Name),
    /// A constant of the runtime, `Level::Warning`.
    Word(Name),
}

/// A piece of a formatted text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Piece {
    /// As it stands.
    Text(String),
    /// A value as `{}` shows it.
    Value(Node),
    /// A value with a fill to a width and a number of digits, `{:>8.2}`.
    Formatted {
        /// The value.
        value: Node,
        /// The character that fills.
        fill: char,
        /// Where the value stands: `<`, `^`, `>`, or a space for the type's own.
        align: char,
        /// The least number of characters; 0 for none.
        width: u32,
        /// Digits behind the point, or characters of a text at most.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        precision: Option<u32>,
    },
}

/// A query of a flow. The row is a local; what does not mention it is captured when the query runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlowQuery {
    /// Whose rows.
    pub entity: Name,
    /// The local that stands for the row in `condition`, typed as a record of the entity.
    pub row: u32,
    /// Which rows; all if there is none. Members of rows that references lead to are members of members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Node>,
    /// The sort criteria: a path of members, and whether it descends.
    pub order: Vec<(Vec<Name>, bool)>,
    /// How many at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Node>,
    /// How many are passed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<Node>,
}

/// An arm of a `match`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// The pattern.
    pub pattern: Pattern,
    /// The guard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guard: Option<Node>,
    /// The value.
    pub value: Node,
}

/// What a value is taken apart with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Pattern {
    /// `_` and `..`
    Any,
    /// A name, perhaps with a pattern behind `@`.
    Bind(u32, Option<Box<Pattern>>),
    /// A literal, a variant of an enumeration, or a named constant.
    Constant(u32),
    /// `1..=5`; either end may be open.
    Range {
        /// The first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<u32>,
        /// The last, or the one after it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<u32>,
        /// Whether `to` is part of it.
        inclusive: bool,
    },
    /// `None`
    None,
    /// `Some(p)`
    Some(Box<Pattern>),
    /// `Ok(p)`
    Ok(Box<Pattern>),
    /// `Err(p)`
    Err(Box<Pattern>),
    /// `FlowError::Offline`, `FlowError::Failed { code, .. }`: the variant, and its named fields.
    Error(Name, Vec<(Name, Pattern)>),
    /// `(a, b)`
    Tuple(Vec<Pattern>),
    /// `a | b`
    Or(Vec<Pattern>),
}

/// What a microflow or an action takes and gives: the device knows no more of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The function's name.
    pub name: Name,
    /// The doc comment.
    pub documentation: String,
    /// Who may call it; empty if every role may.
    pub roles: Vec<Name>,
    /// Whether it is awaited. A microflow always is.
    pub is_async: bool,
    /// What a device must offer for it; actions only.
    pub capability: Option<Name>,
    /// The parameters, by name, without the context.
    pub parameters: Vec<Local>,
    /// The type inside its result.
    pub result: FlowType,
}
