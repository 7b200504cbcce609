//! Whether the values of an object are valid: its declared validations, and the limits of its types.
//!
//! All faults are found at once, each with its member. `unique` is absent: it takes the other rows, so
//! the server judges it. An absent value breaks no validation but `required`.

use super::{Evaluation, Fault, RowView};
use crate::value::{Date, DateTime, Decimal};
use tidewater_model::{Catalog, EntityIndex, Expression, Member, Type, Validation, Value, ValueRef, limits};

/// Every broken validation of these members (a bit for each by position), but `unique`. What may not be
/// read is not judged: whoever may read it will.
#[must_use]
pub fn validate(
    evaluation: &Evaluation<'_>,
    entity: EntityIndex,
    row: RowView<'_>,
    members: u64,
) -> Vec<Fault> {
    let declared = evaluation.catalog.entity(entity);
    let mut faults = Vec::new();
    for (position, member) in declared.members.iter().enumerate() {
        let value = row.values.get(position).unwrap_or(&Value::Empty);
        if row.unreadable >> position & 1 == 1 {
            continue;
        }
        let is_asked = members >> position & 1 == 1;
        if is_asked && matches!(member.ty, Type::Reference(_)) && !member.optional && value.is_empty() {
            faults.push(fault(member, "required", "choose one"));
        }
        for validation in &member.validations {
            let broken = match validation {
                Validation::Expression(name, condition) => {
                    let read = own_members_read(evaluation.catalog, entity, condition);
                    let concerns = is_asked || members & read != 0;
                    let is_judged = concerns && read & row.unreadable == 0;
                    let is_broken = is_judged && !evaluation.holds(entity, row, condition);
                    is_broken.then(|| ("validate", format!("`{name}` does not hold")))
                }
                _ if is_asked => broken(member, value, validation),
                _ => None,
            };
            faults.extend(broken.map(|(code, text)| fault(member, code, &text)));
        }
    }
    faults
}

/// Whether a value may stand in a member: its type, its range, its size. An empty reference may; that
/// a required one is not empty is a validation.
#[must_use]
pub fn conforms<'v>(catalog: &Catalog, member: &Member, value: impl Into<ValueRef<'v>>) -> bool {
    let value = value.into();
    if value == ValueRef::Empty {
        return member.may_be_empty() || matches!(member.ty, Type::Reference(_) | Type::ReferenceSet(_));
    }
    fits(catalog, &member.ty, value)
}

/// Whether a value that is there is one of a type.
#[must_use]
pub fn fits<'v>(catalog: &Catalog, ty: &Type, value: impl Into<ValueRef<'v>>) -> bool {
    match (ty, value.into()) {
        (Type::Text | Type::HashedText | Type::File | Type::Image, ValueRef::Text(text)) => {
            // PostgreSQL stores no NUL, and C programs that read the file would stop at it.
            text.len() <= limits::VALUE_BYTES && !text.contains('\0')
        }
        (Type::Boolean, ValueRef::Integer(number)) => matches!(number, 0 | 1),
        (Type::Integer32, ValueRef::Integer(number)) => i32::try_from(number).is_ok(),
        (Type::Integer64 | Type::Counter, ValueRef::Integer(_)) => true,
        (Type::AutoNumber | Type::Reference(_), ValueRef::Integer(number)) => number > 0,
        (Type::DateTime, ValueRef::Integer(number)) => DateTime::from_milliseconds(number).is_some(),
        (Type::Date, ValueRef::Integer(number)) => Date::from_days(number).is_some(),
        (Type::Decimal, ValueRef::Binary(bytes)) => Decimal::from_ordered_bytes(bytes).is_some(),
        (Type::Binary, ValueRef::Binary(bytes)) => bytes.len() <= limits::VALUE_BYTES,
        (Type::Enumeration(name), ValueRef::Text(variant)) => {
            catalog.enumeration(name).is_some_and(|known| known.position(variant).is_some())
        }
        (Type::Max(inner) | Type::Min(inner), value) => fits(catalog, inner, value),
        _ => false,
    }
}

/// The code and the text of a broken validation of one value.
fn broken(member: &Member, value: &Value, validation: &Validation) -> Option<(&'static str, String)> {
    match (validation, value) {
        (Validation::Required, Value::Text(text)) if text.trim().is_empty() => {
            Some(("required", "fill this in".to_owned()))
        }
        (Validation::Required, Value::Empty) => Some(("required", "fill this in".to_owned())),
        (_, Value::Empty) => None,
        (Validation::MaxLength(limit), Value::Text(text)) => {
            let length = text.chars().count();
            let is_longer = length > usize::try_from(*limit).unwrap_or(usize::MAX);
            is_longer.then(|| ("max_len", format!("at most {limit} characters; these are {length}")))
        }
        (Validation::MaxLength(limit), Value::Binary(bytes)) => {
            let is_longer = bytes.len() > usize::try_from(*limit).unwrap_or(usize::MAX);
            is_longer.then(|| ("max_len", format!("at most {limit} bytes; these are {}", bytes.len())))
        }
        (Validation::Min(least), value) => {
            (value < least).then(|| ("min", format!("not less than {}", shown(&member.ty, least))))
        }
        (Validation::Max(most), value) => {
            (value > most).then(|| ("max", format!("not more than {}", shown(&member.ty, most))))
        }
        (Validation::Pattern(pattern), Value::Text(text)) => (crate::value::fits(pattern, text)
            != Some(true))
        .then(|| ("pattern", format!("must look like {pattern}"))),
        (Validation::OneOf(values), value) => (!values.contains(value)).then(|| {
            let choices = values.iter().map(|value| shown(&member.ty, value)).collect::<Vec<_>>();
            ("one_of", format!("one of {}", choices.join(", ")))
        }),
        _ => None,
    }
}

/// A value as people read it.
pub(crate) fn shown(ty: &Type, value: &Value) -> String {
    match (ty, value) {
        (Type::Max(inner) | Type::Min(inner), value) => shown(inner, value),
        (Type::Boolean, value) => value.is_true().to_string(),
        (Type::DateTime, Value::Integer(number)) => {
            DateTime::from_milliseconds(*number).map_or_else(|| number.to_string(), |at| at.to_string())
        }
        (Type::Date, Value::Integer(number)) => {
            Date::from_days(*number).map_or_else(|| number.to_string(), |day| day.to_string())
        }
        (Type::Decimal, Value::Binary(bytes)) => {
            Decimal::from_ordered_bytes(bytes).map_or_else(String::new, |number| number.to_string())
        }
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Text(text)) => text.to_string(),
        (_, Value::Binary(bytes)) => format!("{} bytes", bytes.len()),
        (_, Value::Empty) => "nothing".to_owned(),
    }
}

/// The members of the row itself that an expression reads or steps from, a bit for each by position.
fn own_members_read(catalog: &Catalog, entity: EntityIndex, expression: &Expression) -> u64 {
    let mut read = 0;
    expression.visit_paths(&mut |path| {
        let own = path.steps.first().unwrap_or(&path.member);
        if let Some(member) = catalog.member(entity, own) {
            read |= 1 << member.0;
        }
    });
    read
}

fn fault(member: &Member, code: &str, text: &str) -> Fault {
    Fault { member: member.name.clone(), code: code.to_owned(), text: text.to_owned() }
}
