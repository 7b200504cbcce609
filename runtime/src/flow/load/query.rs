//! Queries: a condition over a row becomes an expression of the model when the query runs.
//!
//! What does not mention the row is captured: computed once, in the order of the source. As in
//! `typed/expression.rs`, both sides of an operator have one type in the result.

mod open;
mod sets;

use super::Loader;
use super::operator::Problem;
use super::size::{Part, has_steps, visit};
use super::typed::is_number;
use crate::flow::frame::{Compiled, compiled};
use crate::flow::{ComputationFault, Held};
use crate::value::{AttributeType, Decimal};
use std::sync::Arc;
use tidewater_model::{
    Arithmetic, Comparison, Expression, FlowQuery, FlowType, Function, IDENTITY, Name, Node, Number,
    Operator, Order, Path, Query, Value, Window,
};

/// A part of a condition, and what its values are; nothing for `None`.
struct RowPart {
    code: Compiled<Expression>,
    kind: Option<FlowType>,
}

fn part(
    kind: FlowType,
    code: impl Fn(&mut crate::flow::frame::Frame<'_>) -> crate::flow::frame::Outcome<Expression>
    + Send
    + Sync
    + 'static,
) -> RowPart {
    RowPart { code: compiled(code), kind: Some(kind) }
}

impl Loader<'_> {
    /// A query as a value.
    pub(super) fn query(&mut self, query: &FlowQuery) -> Result<Compiled<Held>, Problem> {
        let entity = query.entity.clone();
        let row = FlowType::Record(entity.clone());
        super::check_type(self.context.catalog, &row)?;
        let condition = match &query.condition {
            None => None,
            Some(node) => {
                if self.local_kind(query.row)? != row {
                    return Err(format!("the row of a query is no {entity}"));
                }
                let found = self.row_part(node, query.row)?;
                Some(of_kind(found, &FlowType::Boolean)?.code)
            }
        };
        let mut order = Vec::new();
        for (names, descending) in &query.order {
            order.push(Order { path: self.path(&row, names)?.0, descending: *descending });
        }
        let limit = self.rows_of(query.limit.as_ref(), "limit")?;
        let offset = self.rows_of(query.offset.as_ref(), "offset")?;
        Ok(compiled(move |frame| {
            let condition = condition.as_ref().map(|condition| condition(frame)).transpose()?;
            let limit = limit.as_ref().map(|limit| limit(frame)).transpose()?;
            let offset = offset.as_ref().map_or(Ok(0), |offset| offset(frame))?;
            let (entity, order) = (entity.clone(), order.clone());
            Ok(Held::Query(Arc::new(Query { entity, condition, order, window: Window { offset, limit } })))
        }))
    }

    /// A number of rows, which is computed before the query; those beyond what a query can say are as many
    /// as it can.
    fn rows_of(&mut self, node: Option<&Node>, what: &str) -> Result<Option<Compiled<u32>>, Problem> {
        let Some(node) = node else { return Ok(None) };
        if has_steps(node) {
            return Err(format!("the {what} of a query is computed before it"));
        }
        let number = self.node(node, Some(&FlowType::Size))?;
        if !number.kind().is_some_and(is_number) {
            return Err(format!("the {what} of a query is a number"));
        }
        let number = number.into_number();
        Ok(Some(compiled(move |frame| Ok(u32::try_from(number(frame)?).unwrap_or(u32::MAX)))))
    }

    /// Members that lead from a row, and what the last of them is.
    fn path(&self, row: &FlowType, names: &[Name]) -> Result<(Path, FlowType), Problem> {
        let Some((last, steps)) = names.split_last() else { return Err("a path names no member".to_owned()) };
        let FlowType::Record(mut entity) = row.clone() else { return Err("no row".to_owned()) };
        for step in steps {
            entity = match self.row_member(&entity, step)? {
                FlowType::Reference(target) => target,
                other => return Err(format!("a path ends at `{step}`, a {}", other)),
            };
        }
        let kind = self.row_member(&entity, last)?;
        Ok((Path { steps: steps.to_vec(), member: last.clone() }, kind))
    }

    fn row_member(&self, entity: &str, member: &str) -> Result<FlowType, Problem> {
        let found = self.context.catalog.named(entity).and_then(|entity| entity.member(member));
        let kind = found.and_then(|member| member.row_type());
        kind.ok_or_else(|| format!("{entity} has no member `{member}` that a query can read"))
    }

    /// A part of the condition.
    fn row_part(&mut self, node: &Node, row: u32) -> Result<RowPart, Problem> {
        if !mentions(node, row) && !self.is_made_of_literals(node) {
            return self.captured(node);
        }
        if let Some(names) = names(node, row) {
            let kind = self.local_kind(row)?;
            if names.is_empty() {
                let FlowType::Record(entity) = kind else { return Err("no row".to_owned()) };
                let identity = Expression::Member(Path::member(IDENTITY));
                return Ok(part(FlowType::Reference(entity), move |_| Ok(identity.clone())));
            }
            let (path, kind) = self.path(&kind, &names)?;
            let member = Expression::Member(path);
            return Ok(part(kind, move |_| Ok(member.clone())));
        }
        match node {
            Node::Not(inner) => {
                let inner = of_kind(self.row_part(inner, row)?, &FlowType::Boolean)?.code;
                Ok(part(FlowType::Boolean, move |frame| Ok(Expression::Not(Box::new(inner(frame)?)))))
            }
            Node::Binary(operator, left, right) => {
                let (left_part, right_part) = (self.row_part(left, row)?, self.row_part(right, row)?);
                let kinds = (left_part.kind.clone(), right_part.kind.clone());
                let left = self.adapted(left_part, left, kinds.1.as_ref());
                row_binary(*operator, left, self.adapted(right_part, right, kinds.0.as_ref()))
            }
            Node::Negate(inner) => {
                let inner = self.row_part(inner, row)?;
                let kind = inner.kind.clone().ok_or("no number")?;
                let number = number_kind(&kind)?;
                let code = inner.code;
                Ok(part(kind, move |frame| {
                    Ok(Expression::Call(Function::Negate(number), vec![code(frame)?]))
                }))
            }
            Node::Cast(inner, FlowType::Integer64) => {
                let inner = of_kind(self.row_part(inner, row)?, &FlowType::Integer32)?.code;
                Ok(part(FlowType::Integer64, move |frame| {
                    Ok(Expression::Call(Function::ToInteger64, vec![inner(frame)?]))
                }))
            }
            Node::Some(inner) => {
                let inner = self.row_part(inner, row)?;
                Ok(RowPart { kind: inner.kind.map(|kind| FlowType::Option(Box::new(kind))), ..inner })
            }
            Node::If { condition, then, otherwise: Some(otherwise) } => {
                let (Some(then), true) = (value_of(then), then.statements.is_empty()) else {
                    return Err("a condition over rows holds no statements".to_owned());
                };
                let condition = of_kind(self.row_part(condition, row)?, &FlowType::Boolean)?.code;
                let (one, other) = (self.row_part(then, row)?, self.row_part(otherwise, row)?);
                let kinds = (one.kind.clone(), other.kind.clone());
                let then = self.chosen(one, then, kinds.1.as_ref());
                let otherwise = self.chosen(other, otherwise, kinds.0.as_ref());
                let kind = then.kind.clone().or(otherwise.kind.clone());
                if let (Some(one), Some(other)) = (&kind, &otherwise.kind)
                    && one != other
                {
                    return Err(format!("one branch of a condition over rows gives {one}, another {other}"));
                }
                let (then, otherwise) = (then.code, otherwise.code);
                let code = compiled(move |frame| {
                    let parts = (condition(frame)?, then(frame)?, otherwise(frame)?);
                    Ok(Expression::If(Box::new(parts.0), Box::new(parts.1), Box::new(parts.2)))
                });
                Ok(RowPart { code, kind })
            }
            Node::Block(block) if block.statements.is_empty() => match value_of(block) {
                Some(node) => self.row_part(node, row),
                None => Err("a condition over rows has a value".to_owned()),
            },
            Node::Function { name, arguments } => self.row_function(name, arguments, row),
            _ => Err("this cannot stand in a condition over rows".to_owned()),
        }
    }

    /// A value of the surrounding flow.
    fn captured(&mut self, node: &Node) -> Result<RowPart, Problem> {
        if matches!(node, Node::None) {
            return Ok(RowPart { code: compiled(|_| Ok(Expression::Literal(Value::Empty))), kind: None });
        }
        if has_steps(node) {
            return Err("what a query captures is computed before it".to_owned());
        }
        let value = self.node(node, None)?;
        let kind = super::operator::plain(&value)?;
        let kind = match kind {
            FlowType::Object(entity) | FlowType::Identity(entity) => FlowType::Reference(entity),
            FlowType::Me => FlowType::Reference(tidewater_model::ACCOUNT.into()),
            kind => kind,
        };
        let code = value.into_held();
        Ok(part(kind, move |frame| {
            let value = code(frame)?;
            Ok(Expression::Literal(value.to_value().ok_or(ComputationFault::OutOfRange)?))
        }))
    }

    fn row_function(&mut self, name: &str, arguments: &[Node], row: u32) -> Result<RowPart, Problem> {
        if let ("is_some_and", [reference, Node::Closure { parameters, body }]) = (name, arguments) {
            return self.opened(reference, parameters, body, row);
        }
        if let ("contains", [set, target]) = (name, arguments)
            && let Some(found) = self.asked_set(set, row)?
        {
            return self.linked(found, target, row);
        }
        let mut parts: Vec<RowPart> = Vec::new();
        for argument in arguments {
            let part = self.row_part(argument, row)?;
            let first = parts.first().and_then(|first| first.kind.clone());
            parts.push(self.adapted(part, argument, first.as_ref()));
        }
        let kinds: Vec<Option<FlowType>> = parts.iter().map(|part| part.kind.clone()).collect();
        let kinds: Vec<Option<&FlowType>> = kinds.iter().map(Option::as_ref).collect();
        if let (
            "clone" | "as_str" | "to_string" | "to_owned" | "as_ref" | "as_deref" | "copied" | "cloned",
            [Some(FlowType::Text | FlowType::Option(_))],
        ) = (name, kinds.as_slice())
        {
            return parts.pop().ok_or_else(String::new);
        }
        if let ("is_some" | "is_none", [Some(FlowType::Option(_))]) = (name, kinds.as_slice()) {
            let is_none = name == "is_none";
            let Some(RowPart { code, .. }) = parts.pop() else { return Err("no argument".to_owned()) };
            return Ok(part(FlowType::Boolean, move |frame| {
                let is_some = Expression::IsSome(Box::new(code(frame)?));
                Ok(if is_none { Expression::Not(Box::new(is_some)) } else { is_some })
            }));
        }
        let (function, kind) = row_function(name, &kinds)?;
        let codes: Vec<_> = parts.into_iter().map(|part| part.code).collect();
        Ok(part(kind, move |frame| {
            let arguments = codes.iter().map(|code| code(frame)).collect::<Result<Vec<_>, _>>()?;
            Ok(Expression::Call(function.clone(), arguments))
        }))
    }

    /// `row.reference.is_some_and(|opened| ..)`
    fn opened(
        &mut self,
        reference: &Node,
        parameters: &[tidewater_model::Pattern],
        body: &Node,
        row: u32,
    ) -> Result<RowPart, Problem> {
        let names = names(reference, row).filter(|names| !names.is_empty());
        let names = names.ok_or("only a reference of a row is opened")?;
        let (path, kind) = self.path(&self.local_kind(row)?, &names)?;
        let target = match &kind {
            FlowType::Option(inner) => match &**inner {
                FlowType::Reference(target) => Some(target.clone()),
                _ => None,
            },
            _ => None,
        };
        let target = target.ok_or_else(|| format!("only an `Option<Ref<_>>` is opened, not {}", kind))?;
        let [tidewater_model::Pattern::Bind(opened, None)] = parameters else {
            return Err("the closure of `is_some_and` names the row".to_owned());
        };
        if self.local_kind(*opened)? != FlowType::Record(target) {
            return Err("the closure of `is_some_and` names another row".to_owned());
        }
        if mentions(body, row) {
            return Err("the outer row cannot be used in an opened one".to_owned());
        }
        let body = of_kind(self.row_part(body, *opened)?, &FlowType::Boolean)?.code;
        Ok(part(FlowType::Boolean, move |frame| Ok(Expression::Opens(path.clone(), Box::new(body(frame)?)))))
    }
}

fn value_of(block: &tidewater_model::Block) -> Option<&Node> {
    match block.value.as_deref() {
        Some(tidewater_model::Statement { action: tidewater_model::Action::Evaluate(node), .. }) => {
            Some(node)
        }
        _ => None,
    }
}

/// The members that lead from the row to what a node names.
fn names(node: &Node, row: u32) -> Option<Vec<Name>> {
    match node {
        Node::Local(local) if *local == row => Some(Vec::new()),
        Node::Member(base, member) => {
            let mut names = names(base, row)?;
            names.push(member.clone());
            Some(names)
        }
        _ => None,
    }
}

/// Whether a node mentions the row.
fn mentions(node: &Node, row: u32) -> bool {
    let mut found = matches!(node, Node::Local(local) if *local == row);
    visit(node, &mut |part| {
        found = found
            || match part {
                Part::Node(node) => mentions(node, row),
                Part::Block(block) => value_of(block).is_some_and(|node| mentions(node, row)),
                Part::Pattern(_) => false,
            };
    });
    found
}

fn of_kind(part: RowPart, kind: &FlowType) -> Result<RowPart, Problem> {
    match &part.kind {
        Some(found) if found == kind => Ok(part),
        Some(found) => Err(format!("expected {}, found {}", kind, found)),
        None => Err(format!("expected {}, found None", kind)),
    }
}

fn number_kind(kind: &FlowType) -> Result<Number, Problem> {
    match kind {
        FlowType::Integer32 => Ok(Number::Integer32),
        FlowType::Integer64 => Ok(Number::Integer64),
        FlowType::Decimal => Ok(Number::Decimal),
        _ => Err(format!("no arithmetic with {} in a condition over rows", kind)),
    }
}

/// The type inside an option.
fn base(kind: &FlowType) -> &FlowType {
    if let FlowType::Option(inner) = kind { inner } else { kind }
}

/// An integer as a decimal; at once where it is captured.
fn to_decimal(code: Compiled<Expression>) -> Compiled<Expression> {
    compiled(move |frame| {
        Ok(match code(frame)? {
            Expression::Literal(Value::Integer(number)) => {
                Expression::Literal(Decimal::from(number).to_value())
            }
            other => Expression::Call(Function::ToDecimal, vec![other]),
        })
    })
}

fn row_binary(operator: Operator, left: RowPart, right: RowPart) -> Result<RowPart, Problem> {
    if matches!(operator, Operator::And | Operator::Or) {
        let is_and = operator == Operator::And;
        let (left, right) =
            (of_kind(left, &FlowType::Boolean)?.code, of_kind(right, &FlowType::Boolean)?.code);
        return Ok(part(FlowType::Boolean, move |frame| {
            let mut parts = match left(frame)? {
                Expression::All(parts) if is_and => parts,
                Expression::Any(parts) if !is_and => parts,
                single => vec![single],
            };
            parts.push(right(frame)?);
            Ok(if is_and { Expression::All(parts) } else { Expression::Any(parts) })
        }));
    }
    let kinds = (left.kind.clone(), right.kind.clone());
    let (mut left, mut right) = (left.code, right.code);
    let integer = |kind: &FlowType| matches!(kind, FlowType::Integer32 | FlowType::Integer64);
    if let (Some(a), Some(b)) = (&kinds.0, &kinds.1) {
        match (base(a), base(b)) {
            (FlowType::Decimal, b) if integer(b) => right = to_decimal(right),
            (a, FlowType::Decimal) if integer(a) => left = to_decimal(left),
            (a, b) if a == b => {}
            (a, b) => {
                return Err(format!("{} does not meet {} in a condition over rows", a, b));
            }
        }
    }
    let kind = kinds.0.as_ref().or(kinds.1.as_ref()).ok_or("`None` alone is compared")?;
    let comparison = match operator {
        Operator::Equal => Comparison::Equal,
        Operator::NotEqual => Comparison::NotEqual,
        Operator::Less => Comparison::Less,
        Operator::LessOrEqual => Comparison::LessOrEqual,
        Operator::Greater => Comparison::Greater,
        Operator::GreaterOrEqual => Comparison::GreaterOrEqual,
        operator => return row_arithmetic(operator, (left, right), &kinds),
    };
    let position = match base(kind) {
        FlowType::Enumeration(name) if !matches!(operator, Operator::Equal | Operator::NotEqual) => {
            Some(Function::Position(name.clone()))
        }
        _ => None,
    };
    Ok(part(FlowType::Boolean, move |frame| {
        let (mut left, mut right) = (left(frame)?, right(frame)?);
        if let Some(position) = &position {
            left = Expression::Call(position.clone(), vec![left]);
            right = Expression::Call(position.clone(), vec![right]);
        }
        Ok(Expression::Compare(comparison, Box::new(left), Box::new(right)))
    }))
}

fn row_arithmetic(
    operator: Operator,
    (left, right): (Compiled<Expression>, Compiled<Expression>),
    kinds: &(Option<FlowType>, Option<FlowType>),
) -> Result<RowPart, Problem> {
    let (Some(a), Some(b)) = kinds else { return Err("no arithmetic with None".to_owned()) };
    let kind = if *b == FlowType::Decimal { b } else { a };
    let number = number_kind(kind)?;
    number_kind(a)?;
    number_kind(b)?;
    let arithmetic = match operator {
        Operator::Add => Arithmetic::Add,
        Operator::Subtract => Arithmetic::Subtract,
        Operator::Multiply => Arithmetic::Multiply,
        Operator::Divide => Arithmetic::Divide,
        _ => Arithmetic::Remainder,
    };
    Ok(part(kind.clone(), move |frame| {
        let (left, right) = (left(frame)?, right(frame)?);
        Ok(Expression::Arithmetic(arithmetic, number, Box::new(left), Box::new(right)))
    }))
}

/// The functions that both the evaluator and SQL know.
fn row_function(name: &str, kinds: &[Option<&FlowType>]) -> Result<(Function, FlowType), Problem> {
    use FlowType as T;
    Ok(match (name, kinds) {
        ("len", [Some(T::Text)]) => (Function::Length, T::Size),
        ("is_empty", [Some(T::Text)]) => (Function::IsEmpty, T::Boolean),
        ("contains", [Some(T::Text), Some(T::Text)]) => (Function::Contains, T::Boolean),
        ("starts_with", [Some(T::Text), Some(T::Text)]) => (Function::StartsWith, T::Boolean),
        ("ends_with", [Some(T::Text), Some(T::Text)]) => (Function::EndsWith, T::Boolean),
        ("to_lowercase", [Some(T::Text)]) => (Function::ToLowercase, T::Text),
        ("to_uppercase", [Some(T::Text)]) => (Function::ToUppercase, T::Text),
        ("trim", [Some(T::Text)]) => (Function::Trim, T::Text),
        ("unwrap_or", [Some(T::Option(inner)), Some(other)]) if **inner == **other => {
            (Function::UnwrapOr, (**inner).clone())
        }
        ("abs", [Some(kind)]) => (Function::Absolute(number_kind(kind)?), (*kind).clone()),
        ("round", [Some(T::Decimal), Some(digits)]) if is_number(digits) => (Function::Round, T::Decimal),
        ("Decimal::from", [Some(T::Integer32 | T::Integer64)]) => (Function::ToDecimal, T::Decimal),
        ("i64::from", [Some(T::Integer32)]) => (Function::ToInteger64, T::Integer64),
        ("year", [Some(T::Date)]) => (Function::Year, T::Integer32),
        ("month", [Some(T::Date)]) => (Function::Month, T::Integer32),
        ("day", [Some(T::Date)]) => (Function::Day, T::Integer32),
        ("date", [Some(T::DateTime)]) => (Function::DateOf, T::Date),
        ("plus_days", [Some(T::Date), Some(T::Integer32 | T::Integer64)]) => (Function::PlusDays, T::Date),
        _ => return Err(format!("`{name}` cannot stand in a condition over rows")),
    })
}
