//! Values of a walk: as Rust has them, each with its whole type.

use super::Walk;
use super::chain::Chain;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;
use tidewater::flow::FlowError;
use tidewater::value::{AttributeType, Date, DateTime, Decimal, Parcel};
use tidewater_model::{FlowType, Name, Value};

/// A value.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the names are those of Rust")]
pub enum Plain<'f> {
    Unit,
    Boolean(bool),
    Integer32(i32),
    Integer64(i64),
    Size(u64),
    Decimal(Decimal),
    Text(String),
    Date(Date),
    DateTime(DateTime),
    /// A variant of an enumeration, by its position.
    Variant(Name, usize),
    None,
    Some(Box<Plain<'f>>),
    Ok(Box<Plain<'f>>),
    Err(Arc<FlowError>),
    /// An error that is looked at.
    Error(Arc<FlowError>),
    Tuple(Vec<Plain<'f>>),
    List(Vec<Plain<'f>>),
    Record(BTreeMap<Name, Plain<'f>>),
    Ordering(Ordering),
    /// An iterator that was not asked for all of its elements yet.
    Chain(Box<Chain<'f>>),
}

impl<'f> Plain<'f> {
    /// `Some` or `None`
    pub(super) fn option(value: Option<Self>) -> Self {
        value.map_or(Self::None, |value| Self::Some(Box::new(value)))
    }

    /// `Ok` or `Err`
    pub(super) fn result(value: Result<Self, Arc<FlowError>>) -> Self {
        match value {
            Ok(value) => Self::Ok(Box::new(value)),
            Err(error) => Self::Err(error),
        }
    }

    /// A text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// What stands in an option.
    pub(super) fn into_option(self) -> Option<Self> {
        match self {
            Self::None => None,
            Self::Some(value) => Some(*value),
            other => panic!("{other:?} is no option"),
        }
    }

    /// What stands in a result.
    pub(super) fn into_result(self) -> Result<Self, Arc<FlowError>> {
        match self {
            Self::Ok(value) => Ok(*value),
            Self::Err(error) => Err(error),
            other => panic!("{other:?} is no result"),
        }
    }

    pub(super) fn is_true(&self) -> bool {
        matches!(self, Self::Boolean(true))
    }

    /// The text that the value is.
    pub(super) fn as_text(&self) -> &str {
        if let Self::Text(text) = self { text } else { panic!("{self:?} is no text") }
    }

    /// The number that the value is.
    pub(super) fn as_number(&self) -> i128 {
        match self {
            Self::Integer32(number) => (*number).into(),
            Self::Integer64(number) => (*number).into(),
            Self::Size(number) => (*number).into(),
            other => panic!("{other:?} is no number"),
        }
    }

    /// The elements that the list has.
    pub(super) fn into_list(self) -> Vec<Self> {
        if let Self::List(items) = self { items } else { panic!("{self:?} is no list") }
    }

    /// How two values of one type compare.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let all = |left: &[Self], right: &[Self]| {
            let differing = left.iter().zip(right).map(|(left, right)| left.compare(right));
            differing.into_iter().find(|one| one.is_ne()).unwrap_or_else(|| left.len().cmp(&right.len()))
        };
        match (self, other) {
            (Self::Unit, Self::Unit) | (Self::None, Self::None) => Ordering::Equal,
            (Self::Boolean(left), Self::Boolean(right)) => left.cmp(right),
            (Self::Integer32(left), Self::Integer32(right)) => left.cmp(right),
            (Self::Integer64(left), Self::Integer64(right)) => left.cmp(right),
            (Self::Size(left), Self::Size(right)) => left.cmp(right),
            (Self::Decimal(left), Self::Decimal(right)) => left.cmp(right),
            (Self::Decimal(left), number) => left.cmp(&number.to_decimal()),
            (number, Self::Decimal(right)) => number.to_decimal().cmp(right),
            (Self::Text(left), Self::Text(right)) => left.cmp(right),
            (Self::Date(left), Self::Date(right)) => left.cmp(right),
            (Self::DateTime(left), Self::DateTime(right)) => left.cmp(right),
            (Self::Variant(_, left), Self::Variant(_, right)) => left.cmp(right),
            (Self::None, Self::Some(_)) => Ordering::Less,
            (Self::Some(_), Self::None) => Ordering::Greater,
            (Self::Some(left), Self::Some(right)) => left.compare(right),
            (Self::List(left), Self::List(right)) | (Self::Tuple(left), Self::Tuple(right)) => {
                all(left, right)
            }
            (left, right) => panic!("{left:?} is not compared with {right:?}"),
        }
    }

    /// A decimal, or an integer as one.
    pub(super) fn to_decimal(&self) -> Decimal {
        match self {
            Self::Decimal(number) => *number,
            Self::Integer32(number) => Decimal::from(*number),
            Self::Integer64(number) => Decimal::from(*number),
            other => panic!("{other:?} is no decimal"),
        }
    }

    /// The value as flows hand it to whoever runs them.
    pub(super) fn to_parcel(&self) -> Parcel {
        Parcel::Value(match self {
            Self::Unit => return Parcel::UNIT,
            Self::None => return Parcel::None,
            Self::Some(value) => return Parcel::Some(Box::new(value.to_parcel())),
            Self::List(items) => return Parcel::List(items.iter().map(Self::to_parcel).collect()),
            Self::Tuple(items) => return Parcel::Tuple(items.iter().map(Self::to_parcel).collect()),
            Self::Boolean(truth) => Value::from(*truth),
            Self::Integer32(number) => Value::Integer((*number).into()),
            Self::Integer64(number) => Value::Integer(*number),
            Self::Size(number) => Value::Integer(i64::try_from(*number).unwrap_or(i64::MAX)),
            Self::Decimal(number) => number.to_value(),
            Self::Text(text) => Value::from(text.as_str()),
            Self::Date(day) => day.to_value(),
            Self::DateTime(instant) => instant.to_value(),
            Self::Variant(name, _) => Value::from(&**name),
            other => panic!("{other:?} is nothing that a flow results in"),
        })
    }
}

impl<'f> Walk<'f> {
    /// A value of a member, a constant or an argument; nothing if it is of another type.
    pub(super) fn hold(&self, kind: &FlowType, value: &Value) -> Option<Plain<'f>> {
        Some(match kind {
            FlowType::Option(_) if *value == Value::Empty => Plain::None,
            FlowType::Option(inner) => Plain::Some(Box::new(self.hold(inner, value)?)),
            FlowType::Boolean => Plain::Boolean(value.integer()? == 1),
            FlowType::Integer32 => Plain::Integer32(value.integer()?.try_into().ok()?),
            FlowType::Integer64 => Plain::Integer64(value.integer()?),
            FlowType::Size => Plain::Size(value.integer()?.try_into().ok()?),
            FlowType::Decimal => Plain::Decimal(Decimal::from_value(value)?),
            FlowType::Date => Plain::Date(Date::from_value(value)?),
            FlowType::DateTime => Plain::DateTime(DateTime::from_value(value)?),
            FlowType::Text => Plain::text(String::from_value(value)?),
            FlowType::Enumeration(name) => {
                let variants = &self.catalog.enumeration(name)?.variants;
                let variant = String::from_value(value)?;
                let position = variants.iter().position(|known| *known.name == *variant)?;
                Plain::Variant(variants[position].name.clone(), position)
            }
            _ => return None,
        })
    }

    /// What is handed to a flow.
    pub(super) fn unpack(&self, kind: &FlowType, parcel: &Parcel) -> Option<Plain<'f>> {
        Some(match (kind, parcel) {
            (FlowType::Option(_), Parcel::None) => Plain::None,
            (FlowType::Option(inner), Parcel::Some(some)) => Plain::Some(Box::new(self.unpack(inner, some)?)),
            (FlowType::List(inner), Parcel::List(items)) => {
                Plain::List(items.iter().map(|item| self.unpack(inner, item)).collect::<Option<_>>()?)
            }
            (FlowType::Unit, Parcel::Tuple(_)) => Plain::Unit,
            (FlowType::Tuple(kinds), Parcel::Tuple(parts)) => {
                let parts = kinds.iter().zip(parts).map(|(kind, part)| self.unpack(kind, part));
                Plain::Tuple(parts.collect::<Option<_>>()?)
            }
            (kind, Parcel::Value(value)) => self.hold(kind, value)?,
            _ => return None,
        })
    }

    /// What `Default` gives.
    pub(super) fn default_of(&self, kind: &FlowType) -> Plain<'f> {
        match kind {
            FlowType::Unit => Plain::Unit,
            FlowType::Boolean => Plain::Boolean(false),
            FlowType::Integer32 => Plain::Integer32(0),
            FlowType::Integer64 => Plain::Integer64(0),
            FlowType::Size => Plain::Size(0),
            FlowType::Decimal => Plain::Decimal(Decimal::default()),
            FlowType::Text => Plain::text(""),
            FlowType::Date => Plain::Date(Date::default()),
            FlowType::DateTime => Plain::DateTime(DateTime::default()),
            FlowType::List(_) => Plain::List(Vec::new()),
            FlowType::Option(_) => Plain::None,
            other => panic!("{other:?} has no default"),
        }
    }

    /// A record with the defaults of its members.
    pub(super) fn record_of(&self, entity: &str) -> BTreeMap<Name, Plain<'f>> {
        let index = self.catalog.find(entity).expect("the entity is in the app");
        let members = self.catalog.entity(index).members.iter();
        let held = members.map(|member| {
            let kind = member.flow_type().expect("a flow holds the member");
            let value = self.hold(&kind, &member.default).expect("the default fits");
            (member.name.clone(), value)
        });
        held.collect()
    }
}
