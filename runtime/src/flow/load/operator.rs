//! Operators: which types meet, and the fastest form for what stands on both sides.

use super::typed::{Shape, Slot, Ty, Typed, is_whole};
use crate::flow::frame::{Compiled, Outcome, Trap, compiled};
use crate::flow::{ComputationFault, Held};
use crate::value::Decimal;
use std::cmp::Ordering;
use std::sync::Arc;
use tidewater_model::{FlowType, Operator};

/// What is wrong with an expression.
pub(crate) type Problem = String;

/// The most bytes that a text may have. Larger ones are a fault, so that no flow exhausts the memory.
pub(crate) const TEXT_BYTES: usize = 16 * 1024 * 1024;

/// `left operator right`, but for `&&` and `||`.
pub(crate) fn binary(operator: Operator, left: Typed, right: Typed) -> Result<Typed, Problem> {
    let (Some(a), Some(b)) = (left.kind().cloned(), right.kind().cloned()) else {
        return Err(format!("no operator between {} and {}", left.ty, right.ty));
    };
    if is_comparison(operator) {
        return compare(operator, (left, &a), (right, &b));
    }
    match (&a, &b) {
        (FlowType::Integer32 | FlowType::Integer64 | FlowType::Size, same) if a == *same => {
            let code = match a {
                FlowType::Integer32 => arithmetic32(operator, left, right),
                FlowType::Integer64 => arithmetic64(operator, left, right),
                _ => arithmetic_size(operator, left, right),
            };
            Ok(Typed::from_number(a, code))
        }
        (FlowType::Decimal, _) | (_, FlowType::Decimal) => {
            let (left, right) = (decimal(left, &a)?, decimal(right, &b)?);
            Ok(Typed::held_code(FlowType::Decimal, move |frame| {
                let (left, right) = (left(frame)?, right(frame)?);
                Ok(Held::Decimal(compute(operator, left, right)?))
            }))
        }
        (FlowType::Text, FlowType::Text) if operator == Operator::Add => {
            let (left, right) = (left.into_held(), right.into_held());
            Ok(Typed::held_code(FlowType::Text, move |frame| {
                let (left, right) = (left(frame)?, right(frame)?);
                let joined = join(left.as_text().unwrap_or(""), right.as_text().unwrap_or(""))?;
                frame.run.made(joined)
            }))
        }
        _ => Err(format!("{operator:?} between {} and {} has no meaning", a, b)),
    }
}

/// Two texts as one.
fn join(left: &str, right: &str) -> Outcome<Held> {
    if left.len() + right.len() > TEXT_BYTES {
        return Err(ComputationFault::TooLarge.into());
    }
    Ok(Held::Text([left, right].concat().into()))
}

/// Adds to a text. A text that others hold as well is copied first.
pub(crate) fn append(text: &mut Held, added: &str) -> Outcome<()> {
    let length = text.as_text().map_or(0, str::len) + added.len();
    if length > TEXT_BYTES {
        return Err(ComputationFault::TooLarge.into());
    }
    if let Held::Growing(text) = text {
        Arc::make_mut(text).push_str(added);
    } else {
        let mut longer = String::with_capacity(length * 2);
        longer.push_str(text.as_text().unwrap_or(""));
        longer.push_str(added);
        *text = Held::Growing(Arc::new(longer));
    }
    Ok(())
}

/// `-value`
pub(crate) fn negate(value: Typed) -> Result<Typed, Problem> {
    match value.kind() {
        Some(kind @ (FlowType::Integer32 | FlowType::Integer64)) => {
            let kind = kind.clone();
            let is_short = kind == FlowType::Integer32;
            let code = value.into_number();
            Ok(Typed::from_number(
                kind,
                compiled(move |frame| {
                    let number = code(frame)?.checked_neg().ok_or(ComputationFault::Overflow)?;
                    if is_short { short(Some(number)) } else { Ok(number) }
                }),
            ))
        }
        Some(FlowType::Decimal) => {
            let code = decimal(value, &FlowType::Decimal)?;
            Ok(Typed::held_code(FlowType::Decimal, move |frame| Ok(Held::Decimal(-code(frame)?))))
        }
        _ => Err(format!("a {} has no negative", value.ty)),
    }
}

/// `!value`: of a number each bit.
pub(crate) fn invert(value: Typed) -> Result<Typed, Problem> {
    match value.kind() {
        Some(FlowType::Boolean) => {
            let code = value.into_truth();
            Ok(Typed::from_truth(compiled(move |frame| code(frame).map(|truth| !truth))))
        }
        Some(kind) if is_whole(kind) => {
            let (kind, code) = (kind.clone(), value.into_number());
            Ok(Typed::from_number(kind, compiled(move |frame| code(frame).map(|number| !number))))
        }
        _ if value.ty == Ty::Never => Ok(value),
        _ => Err(format!("a {} has no opposite", value.ty)),
    }
}

/// `value as kind`
pub(crate) fn cast(value: Typed, to: &FlowType) -> Result<Typed, Problem> {
    let from = value.kind().cloned();
    let fits = matches!(
        (&from, to),
        (
            Some(FlowType::Integer32 | FlowType::Integer64 | FlowType::Size | FlowType::Boolean),
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Size
        )
    );
    if !fits {
        return Err(format!("a {} cannot be cast to {}", value.ty, to));
    }
    // The bits of an `i32` are already widened with its sign, as `as` does towards 64 bits.
    let truncates = *to == FlowType::Integer32;
    let code = value.into_number();
    let code = if truncates {
        #[expect(clippy::cast_possible_truncation, reason = "`as i32` cuts, and so does this")]
        compiled(move |frame| Ok(i64::from(code(frame)? as i32)))
    } else {
        code
    };
    Ok(Typed::from_number(to.clone(), code))
}

const fn is_comparison(operator: Operator) -> bool {
    use Operator as O;
    matches!(operator, O::Equal | O::NotEqual | O::Less | O::LessOrEqual | O::Greater | O::GreaterOrEqual)
}

// --- Numbers --------------------------------------------------------------------------------------

/// The fastest form of a function of two numbers. `F` is a type of its own for each operator, so that
/// the operator is part of each form and not called through a pointer.
fn combine<T, F>(function: F, left: Typed, right: Typed) -> Compiled<T>
where
    T: 'static,
    F: Fn(i64, i64) -> Outcome<T> + Copy + Send + Sync + 'static,
{
    match (left.shape.clone(), right.shape.clone()) {
        (Shape::Slot(Slot::Number(a)), Shape::Number(b)) => {
            compiled(move |frame| function(frame.number(a), b))
        }
        (Shape::Slot(Slot::Number(a)), Shape::Slot(Slot::Number(b))) => {
            compiled(move |frame| function(frame.number(a), frame.number(b)))
        }
        (_, Shape::Number(b)) => {
            let left = left.into_number();
            compiled(move |frame| function(left(frame)?, b))
        }
        (_, Shape::Slot(Slot::Number(b))) => {
            let left = left.into_number();
            compiled(move |frame| {
                let left = left(frame)?;
                function(left, frame.number(b))
            })
        }
        _ => {
            let (left, right) = (left.into_number(), right.into_number());
            compiled(move |frame| {
                let left = left(frame)?;
                function(left, right(frame)?)
            })
        }
    }
}

fn overflow(result: Option<i64>) -> Outcome<i64> {
    result.ok_or(Trap::Computation(ComputationFault::Overflow))
}

/// A number that must fit into 32 bits.
pub(crate) fn short(result: Option<i64>) -> Outcome<i64> {
    match result {
        Some(number) if i32::try_from(number).is_ok() => Ok(number),
        _ => Err(ComputationFault::Overflow.into()),
    }
}

/// Division by zero is a fault of its own; what remains is `MIN / -1`.
fn quotient(divisor: i64, result: Option<i64>) -> Outcome<i64> {
    if divisor == 0 { Err(ComputationFault::DivisionByZero.into()) } else { overflow(result) }
}

fn arithmetic64(operator: Operator, left: Typed, right: Typed) -> Compiled<i64> {
    match operator {
        Operator::Add => combine(|a, b| overflow(a.checked_add(b)), left, right),
        Operator::Subtract => combine(|a, b| overflow(a.checked_sub(b)), left, right),
        Operator::Multiply => combine(|a, b| overflow(a.checked_mul(b)), left, right),
        Operator::Divide => combine(|a, b| quotient(b, a.checked_div(b)), left, right),
        _ => combine(|a, b| quotient(b, a.checked_rem(b)), left, right),
    }
}

fn arithmetic32(operator: Operator, left: Typed, right: Typed) -> Compiled<i64> {
    // Results of two numbers of 32 bits fit into 64; whether they fit into 32 is asked afterwards. Only
    // the remainder of `MIN % -1` would fit although it overflows in Rust.
    const LEAST: i64 = i32::MIN as i64;
    match operator {
        Operator::Add => combine(|a, b| short(a.checked_add(b)), left, right),
        Operator::Subtract => combine(|a, b| short(a.checked_sub(b)), left, right),
        Operator::Multiply => combine(|a, b| short(a.checked_mul(b)), left, right),
        Operator::Divide => {
            combine(|a, b| quotient(b, a.checked_div(b)).map(Some).and_then(short), left, right)
        }
        _ => combine(
            |a, b| if b == -1 && a == LEAST { overflow(None) } else { quotient(b, a.checked_rem(b)) },
            left,
            right,
        ),
    }
}

fn arithmetic_size(operator: Operator, left: Typed, right: Typed) -> Compiled<i64> {
    fn apply(a: i64, b: i64, operator: impl Fn(u64, u64) -> Option<u64>) -> Option<i64> {
        operator(a.cast_unsigned(), b.cast_unsigned()).map(u64::cast_signed)
    }
    match operator {
        Operator::Add => combine(|a, b| overflow(apply(a, b, u64::checked_add)), left, right),
        Operator::Subtract => combine(|a, b| overflow(apply(a, b, u64::checked_sub)), left, right),
        Operator::Multiply => combine(|a, b| overflow(apply(a, b, u64::checked_mul)), left, right),
        Operator::Divide => combine(|a, b| quotient(b, apply(a, b, u64::checked_div)), left, right),
        _ => combine(|a, b| quotient(b, apply(a, b, u64::checked_rem)), left, right),
    }
}

/// An operator on two decimals.
pub(crate) fn compute(operator: Operator, left: Decimal, right: Decimal) -> Outcome<Decimal> {
    let result = match operator {
        Operator::Add => left.checked_add(right),
        Operator::Subtract => left.checked_sub(right),
        Operator::Multiply => left.checked_mul(right),
        Operator::Divide | Operator::Remainder if right == Decimal::ZERO => {
            return Err(ComputationFault::DivisionByZero.into());
        }
        Operator::Divide => left.checked_div(right),
        _ => left.checked_rem(right),
    };
    result.ok_or(Trap::Computation(ComputationFault::Overflow))
}

/// A decimal, or an integer as one.
fn decimal(value: Typed, kind: &FlowType) -> Result<Compiled<Decimal>, Problem> {
    match (kind, value.shape.clone()) {
        (FlowType::Decimal, Shape::Constant(Held::Decimal(number))) => Ok(compiled(move |_| Ok(number))),
        (FlowType::Decimal, Shape::Slot(Slot::Value(slot))) => {
            Ok(compiled(move |frame| Ok(decimal_of(&frame.values[slot]))))
        }
        (FlowType::Decimal, _) => {
            let code = value.into_held();
            Ok(compiled(move |frame| Ok(decimal_of(&code(frame)?))))
        }
        (FlowType::Integer32 | FlowType::Integer64, _) => {
            let code = value.into_number();
            Ok(compiled(move |frame| Ok(Decimal::from(code(frame)?))))
        }
        _ => Err(format!("a Decimal does not compute with {}", kind)),
    }
}

/// The decimal that a value holds.
pub(crate) const fn decimal_of(held: &Held) -> Decimal {
    if let Held::Decimal(number) = held { *number } else { Decimal::ZERO }
}

// --- Comparison -----------------------------------------------------------------------------------

fn compare(
    operator: Operator,
    (left, a): (Typed, &FlowType),
    (right, b): (Typed, &FlowType),
) -> Result<Typed, Problem> {
    let is_equality = matches!(operator, Operator::Equal | Operator::NotEqual);
    let is_mixed_decimal = matches!(
        (a, b),
        (FlowType::Decimal, FlowType::Integer32 | FlowType::Integer64)
            | (FlowType::Integer32 | FlowType::Integer64, FlowType::Decimal)
    );
    if is_mixed_decimal || (*a == FlowType::Decimal && a == b) {
        let (left, right) = (decimal(left, a)?, decimal(right, b)?);
        return Ok(Typed::from_truth(compiled(move |frame| {
            let (left, right) = (left(frame)?, right(frame)?);
            Ok(holds(operator, left.cmp(&right)))
        })));
    }
    if a != b && !(is_equality && refers_alike(a, b)) {
        return Err(format!("{} is not compared with {}", a, b));
    }
    if !(if is_equality { has_equality(a) || a != b } else { has_order(a) }) {
        return Err(format!("values of {} have no such comparison", a));
    }
    if super::typed::is_number(a) {
        let code = match (operator, a) {
            (Operator::Equal, _) => combine(|a, b| Ok(a == b), left, right),
            (Operator::NotEqual, _) => combine(|a, b| Ok(a != b), left, right),
            (Operator::Less, FlowType::Size) => {
                combine(|a, b| Ok(a.cast_unsigned() < b.cast_unsigned()), left, right)
            }
            (Operator::LessOrEqual, FlowType::Size) => {
                combine(|a, b| Ok(a.cast_unsigned() <= b.cast_unsigned()), left, right)
            }
            (Operator::Greater, FlowType::Size) => {
                combine(|a, b| Ok(a.cast_unsigned() > b.cast_unsigned()), left, right)
            }
            (_, FlowType::Size) => combine(|a, b| Ok(a.cast_unsigned() >= b.cast_unsigned()), left, right),
            (Operator::Less, _) => combine(|a, b| Ok(a < b), left, right),
            (Operator::LessOrEqual, _) => combine(|a, b| Ok(a <= b), left, right),
            (Operator::Greater, _) => combine(|a, b| Ok(a > b), left, right),
            _ => combine(|a, b| Ok(a >= b), left, right),
        };
        return Ok(Typed::from_truth(code));
    }
    if let Shape::Constant(constant) = &right.shape {
        let (constant, left) = (constant.clone(), left.into_held());
        return Ok(Typed::from_truth(compiled(move |frame| {
            Ok(holds(operator, left(frame)?.cmp(&constant)))
        })));
    }
    let (left, right) = (left.into_held(), right.into_held());
    Ok(Typed::from_truth(compiled(move |frame| {
        let (left, right) = (left(frame)?, right(frame)?);
        frame.run.compared(&left, &right, 1)?;
        Ok(holds(operator, left.cmp(&right)))
    })))
}

fn holds(operator: Operator, ordering: Ordering) -> bool {
    match operator {
        Operator::Equal => ordering.is_eq(),
        Operator::NotEqual => ordering.is_ne(),
        Operator::Less => ordering.is_lt(),
        Operator::LessOrEqual => ordering.is_le(),
        Operator::Greater => ordering.is_gt(),
        _ => ordering.is_ge(),
    }
}

/// The entity that a value leads to, for `line.order == order`.
fn target(kind: &FlowType) -> Option<&str> {
    match kind {
        FlowType::Object(entity) | FlowType::Reference(entity) | FlowType::Identity(entity) => Some(entity),
        FlowType::Me => Some(tidewater_model::ACCOUNT),
        FlowType::Option(inner) if matches!(**inner, FlowType::Reference(_)) => target(inner),
        _ => None,
    }
}

/// Whether both lead to objects of one entity, in forms that Rust compares.
fn refers_alike(left: &FlowType, right: &FlowType) -> bool {
    target(left).is_some() && target(left) == target(right)
}

/// Whether values of the type can be compared with `==`.
pub(crate) fn has_equality(kind: &FlowType) -> bool {
    match kind {
        FlowType::Object(_) | FlowType::Error | FlowType::Result(_) => false,
        FlowType::List(inner) | FlowType::Option(inner) => has_equality(inner),
        FlowType::Tuple(parts) => parts.iter().all(has_equality),
        _ => true,
    }
}

/// Whether values of the type can be compared with `<`.
pub(crate) fn has_order(kind: &FlowType) -> bool {
    match kind {
        FlowType::Reference(_) | FlowType::Record(_) | FlowType::Me | FlowType::Report => false,
        FlowType::List(inner) | FlowType::Option(inner) => has_order(inner),
        FlowType::Tuple(parts) => parts.iter().all(has_order),
        _ => has_equality(kind),
    }
}

/// The type of an expression that must be plain.
pub(crate) fn plain(value: &Typed) -> Result<FlowType, Problem> {
    match &value.ty {
        Ty::Plain(kind) => Ok(kind.clone()),
        other => Err(format!("{other} cannot stand here")),
    }
}
