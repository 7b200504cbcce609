//! Values in flight: what a local of a running flow holds.
//!
//! A value says its own form, so that traces and the untyped interface can read it; what it means is
//! known from the [`FlowType`](tidewater_model::FlowType) beside it. `Some(x)` and `Ok(x)` are `x` itself:
//! only absence and failure have a form of their own, which counts how many wrappers lie around it. That
//! keeps options and results free of allocation. Absent: storage, effects, conversion to an app's types.

use super::{FlowError, ObjectHandle};
use crate::typed::Me;
use crate::value::{AttributeType, CallKey, Date, DateTime, Decimal, ObjectId};
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;
use tidewater_model::{EntityIndex, Name, Query, Value};

/// A value of a running flow. Clones are cheap: whatever is large is shared.
#[derive(Clone, Debug, Default)]
pub enum Held {
    /// `()`
    #[default]
    Unit,
    /// `bool`
    Boolean(bool),
    /// `i32` and `i64`
    Integer(i64),
    /// `usize` and `u64`
    Size(u64),
    /// `Decimal`
    Decimal(Decimal),
    /// `String`
    Text(Arc<str>),
    /// `String` to which something was added: more is added without copying what is there.
    Growing(Arc<String>),
    /// `DateTime`
    DateTime(DateTime),
    /// `Date`
    Date(Date),
    /// `Vec<u8>`
    Binary(Arc<[u8]>),
    /// `AutoNumber`: nothing until the server assigned it.
    AutoNumber(Option<i64>),
    /// A variant of an enumeration, with its position, by which variants compare.
    Variant(Name, u32),
    /// `Obj<T>`
    Object(ObjectHandle),
    /// `T` itself.
    Record(Arc<Record>),
    /// `Ref<T>`
    Reference(Option<ObjectId>),
    /// `Id<T>`
    Identity(ObjectId),
    /// `Me`
    Me(Me),
    /// `SyncReport`
    Report(Arc<ReportFacts>),
    /// A `FlowError` that is looked at.
    Error(Arc<FlowError>),
    /// `CallKey`
    CallKey(CallKey),
    /// `Vec<T>`
    List(Arc<Vec<Held>>),
    /// A tuple.
    Tuple(Arc<[Held]>),
    /// `None`; with a count, so many `Some` around it.
    None(u8),
    /// `Err`; with a count, so many `Ok` around it.
    Failed(u8, Arc<FlowError>),
    /// A query, as an argument of an activity.
    Query(Arc<Query>),
}

/// The members of an object that is not in hand: `Order { .. }`, a transient answer.
#[derive(Clone, Debug)]
pub struct Record {
    /// The entity.
    pub entity: EntityIndex,
    /// The values, in the order of the model's members.
    pub members: Vec<Held>,
}

/// What a flow sees of a synchronize.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportFacts {
    /// Changed objects that the server took.
    pub uploaded: u64,
    /// Of these, objects whose stored values are not all the ones that were sent.
    pub merged: u64,
    /// Changed objects that were set aside.
    pub rejected: u64,
    /// Rows that arrived.
    pub downloaded: u64,
    /// Rows that left the device.
    pub removed: u64,
    /// The report as people read it.
    pub text: String,
}

impl Held {
    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    /// A list.
    #[must_use]
    pub fn list(items: Vec<Held>) -> Self {
        Self::List(Arc::new(items))
    }

    /// `None`
    #[must_use]
    pub const fn none() -> Self {
        Self::None(0)
    }

    /// `Some(value)`
    #[must_use]
    pub fn some(value: Self) -> Self {
        match value {
            Self::None(around) => Self::None(around.saturating_add(1)),
            other => other,
        }
    }

    /// What stands in the option that this value is.
    #[must_use]
    pub fn into_option(self) -> Option<Self> {
        match self {
            Self::None(0) => None,
            Self::None(around) => Some(Self::None(around - 1)),
            other => Some(other),
        }
    }

    /// `Ok(value)`
    #[must_use]
    pub fn ok(value: Self) -> Self {
        match value {
            Self::Failed(around, error) => Self::Failed(around.saturating_add(1), error),
            other => other,
        }
    }

    /// `Err(error)`
    #[must_use]
    pub const fn failed(error: Arc<FlowError>) -> Self {
        Self::Failed(0, error)
    }

    /// What stands in the result that this value is.
    ///
    /// # Errors
    /// The error, if it is an `Err`.
    pub fn into_result(self) -> Result<Self, Arc<FlowError>> {
        match self {
            Self::Failed(0, error) => Err(error),
            Self::Failed(around, error) => Ok(Self::Failed(around - 1, error)),
            other => Ok(other),
        }
    }

    /// The elements, if this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&Arc<Vec<Held>>> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Growing(text) => Some(text),
            _ => None,
        }
    }

    /// The object, if this is one.
    #[must_use]
    pub const fn as_object(&self) -> Option<&ObjectHandle> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// The id that the value is, has or leads to.
    #[must_use]
    pub fn object_id(&self) -> Option<ObjectId> {
        match self {
            Self::Object(object) => Some(object.id()),
            Self::Reference(id) => *id,
            Self::Identity(id) => Some(*id),
            Self::Me(me) => Some(me.object()),
            _ => None,
        }
    }

    /// How many bytes a text or a list takes, without what the elements of the list take. A tuple takes what
    /// its parts take.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Growing(text) => text.len(),
            Self::List(items) => items.len() * size_of::<Self>(),
            Self::Tuple(parts) => parts.iter().map(Self::bytes).sum(),
            _ => 0,
        }
    }

    /// How many bytes a comparison goes through at most, those of the elements as well. Counting ends where
    /// it exceeds `most`.
    pub(crate) fn weight(&self, most: usize) -> usize {
        let parts: &[Self] = match self {
            Self::List(items) => items,
            Self::Tuple(parts) => parts,
            Self::Record(record) => &record.members,
            Self::Binary(bytes) => return bytes.len(),
            other => return other.bytes(),
        };
        let mut weight = size_of_val(parts);
        for part in parts {
            if weight > most {
                break;
            }
            weight += part.weight(most - weight);
        }
        weight
    }

    /// Whether others hold the same text or list, so that changing it means copying it.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Self::List(items) => Arc::strong_count(items) > 1,
            Self::Growing(text) => Arc::strong_count(text) > 1,
            // It has no room to grow.
            Self::Text(_) => true,
            _ => false,
        }
    }

    /// The value as members, captured values and arguments of microflows have it. Nothing for what no
    /// member can have: lists, tuples, records, results and the like.
    #[must_use]
    pub fn to_value(&self) -> Option<Value> {
        Some(match self {
            Self::Boolean(truth) => Value::from(*truth),
            Self::Integer(number) => Value::Integer(*number),
            Self::Size(number) => Value::Integer(i64::try_from(*number).unwrap_or(i64::MAX)),
            Self::Decimal(number) => number.to_value(),
            Self::Text(text) => Value::Text(Arc::clone(text)),
            Self::Growing(text) => Value::from(text.to_string()),
            Self::DateTime(instant) => instant.to_value(),
            Self::Date(day) => day.to_value(),
            Self::Binary(bytes) => Value::Binary(Arc::clone(bytes)),
            Self::AutoNumber(number) => number.map_or(Value::Empty, Value::Integer),
            Self::Variant(name, _) => Value::from(&**name),
            Self::Reference(None) | Self::None(_) => Value::Empty,
            Self::Object(_) | Self::Reference(_) | Self::Identity(_) | Self::Me(_) => {
                self.object_id().map_or(Value::Empty, |id| Value::Integer(id.raw()))
            }
            _ => return None,
        })
    }
}

/// Values of one type, and references with what they can be compared with, compare as in Rust.
/// What has no order there has an arbitrary one here; the loader lets nobody see it.
impl Ord for Held {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::None(left), Self::None(right)) => left.cmp(right),
            (Self::None(_), _) => Ordering::Less,
            (_, Self::None(_)) => Ordering::Greater,
            (Self::Boolean(left), Self::Boolean(right)) => left.cmp(right),
            (Self::Integer(left), Self::Integer(right)) => left.cmp(right),
            (Self::Size(left), Self::Size(right)) => left.cmp(right),
            (Self::Decimal(left), Self::Decimal(right)) => left.cmp(right),
            (Self::Text(_) | Self::Growing(_), Self::Text(_) | Self::Growing(_)) => {
                self.as_text().cmp(&other.as_text())
            }
            (Self::DateTime(left), Self::DateTime(right)) => left.cmp(right),
            (Self::Date(left), Self::Date(right)) => left.cmp(right),
            (Self::Binary(left), Self::Binary(right)) => left.cmp(right),
            (Self::AutoNumber(left), Self::AutoNumber(right)) => left.cmp(right),
            (Self::Variant(_, left), Self::Variant(_, right)) => left.cmp(right),
            (Self::List(left), Self::List(right)) => left.cmp(right),
            (Self::Tuple(left), Self::Tuple(right)) => left.cmp(right),
            (Self::Record(left), Self::Record(right)) => left.members.cmp(&right.members),
            (Self::Report(left), Self::Report(right)) => left.text.cmp(&right.text),
            (Self::CallKey(left), Self::CallKey(right)) => left.cmp(right),
            (Self::Failed(_, left) | Self::Error(left), Self::Failed(_, right) | Self::Error(right)) => {
                left.to_string().cmp(&right.to_string())
            }
            _ => match (self.object_id(), other.object_id()) {
                (Some(left), Some(right)) => left.cmp(&right),
                (left, right) => (left.is_some(), self.form()).cmp(&(right.is_some(), other.form())),
            },
        }
    }
}

impl Held {
    /// A number for the form, so that values of different forms are ordered at all. Ids share one.
    const fn form(&self) -> u8 {
        match self {
            Self::Unit => 0,
            Self::Boolean(_) => 1,
            Self::Integer(_) => 2,
            Self::Size(_) => 3,
            Self::Decimal(_) => 4,
            Self::Text(_) | Self::Growing(_) => 5,
            Self::DateTime(_) => 6,
            Self::Date(_) => 7,
            Self::Binary(_) => 8,
            Self::AutoNumber(_) => 9,
            Self::Variant(..) => 10,
            Self::Object(_) | Self::Reference(_) | Self::Identity(_) | Self::Me(_) => 11,
            Self::Record(_) => 12,
            Self::Report(_) => 13,
            Self::Error(_) => 14,
            Self::List(_) => 15,
            Self::Tuple(_) => 16,
            Self::None(_) => 17,
            Self::Failed(..) => 18,
            Self::Query(_) => 19,
            Self::CallKey(_) => 20,
        }
    }
}

impl PartialOrd for Held {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Held {}

/// As `{}` shows the value in Rust; forms that have no `Display` there are shown for traces.
impl fmt::Display for Held {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => formatter.write_str("()"),
            Self::Boolean(truth) => fmt::Display::fmt(truth, formatter),
            Self::Integer(number) => fmt::Display::fmt(number, formatter),
            Self::Size(number) => fmt::Display::fmt(number, formatter),
            Self::Decimal(number) => fmt::Display::fmt(number, formatter),
            Self::Text(text) => fmt::Display::fmt(text, formatter),
            Self::Growing(text) => fmt::Display::fmt(text, formatter),
            Self::DateTime(instant) => fmt::Display::fmt(instant, formatter),
            Self::Date(day) => fmt::Display::fmt(day, formatter),
            Self::Binary(bytes) => write!(formatter, "{} bytes", bytes.len()),
            Self::AutoNumber(Some(number)) => fmt::Display::fmt(number, formatter),
            Self::AutoNumber(None) => formatter.write_str("(pending)"),
            Self::Variant(name, _) => formatter.write_str(name),
            Self::Object(object) => write!(formatter, "{} {}", object.layout().name, object.id()),
            Self::Record(record) => write!(formatter, "a record of {} members", record.members.len()),
            Self::Reference(None) => formatter.write_str("(empty)"),
            Self::Reference(Some(id)) | Self::Identity(id) => fmt::Display::fmt(id, formatter),
            Self::Me(me) => fmt::Display::fmt(&me.object(), formatter),
            Self::Report(report) => formatter.write_str(&report.text),
            Self::Error(error) => fmt::Display::fmt(error, formatter),
            Self::CallKey(key) => fmt::Display::fmt(key, formatter),
            Self::List(items) => show_all(formatter, "[", items, "]"),
            Self::Tuple(items) => show_all(formatter, "(", items, ")"),
            Self::None(_) => formatter.write_str("None"),
            Self::Failed(_, error) => write!(formatter, "Err({error})"),
            Self::Query(query) => write!(formatter, "a query for {}", query.entity),
        }
    }
}

/// At most ten, because a trace shows every step.
fn show_all(formatter: &mut fmt::Formatter<'_>, open: &str, items: &[Held], close: &str) -> fmt::Result {
    formatter.write_str(open)?;
    for (position, item) in items.iter().take(10).enumerate() {
        if position > 0 {
            formatter.write_str(", ")?;
        }
        write!(formatter, "{item}")?;
    }
    if items.len() > 10 {
        write!(formatter, ", and {} more", items.len() - 10)?;
    }
    formatter.write_str(close)
}
