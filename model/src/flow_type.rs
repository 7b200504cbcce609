//! The types of what a flow holds, and how Rust writes them.

use crate::Name;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The types that a flow can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FlowType {
    /// `()`; also of what is not typed yet, because a macro knows no types.
    #[default]
    Unit,
    /// `bool`
    Boolean,
    /// `i32`
    Integer32,
    /// `i64`
    Integer64,
    /// `usize` and `u64`: lengths and counts, never negative.
    Size,
    /// `Decimal`
    Decimal,
    /// `String` and `&str`
    Text,
    /// `DateTime`
    DateTime,
    /// `Date`
    Date,
    /// `Vec<u8>`
    Binary,
    /// `AutoNumber`
    AutoNumber,
    /// An enumeration.
    Enumeration(Name),
    /// `Obj<T>`: an object in hand, shared by everything that names it.
    Object(Name),
    /// `T` itself: the members of an object that was not created, or a transient answer.
    Record(Name),
    /// `Ref<T>`
    Reference(Name),
    /// `Id<T>`
    Identity(Name),
    /// `Me`
    Me,
    /// `SyncReport`
    Report,
    /// `FlowError`
    Error,
    /// `CallKey`: what names a call of a microflow whose answer may get lost.
    CallKey,
    /// `Vec<T>` and slices.
    List(Box<FlowType>),
    /// `Option<T>`
    Option(Box<FlowType>),
    /// `FlowResult<T>`
    Result(Box<FlowType>),
    /// A tuple of two or more.
    Tuple(Vec<FlowType>),
}

/// The type as Rust writes it.
impl FlowType {
    /// Whether it is [`Self::Unit`], which JSON leaves out.
    pub(crate) fn is_unit(&self) -> bool {
        *self == Self::Unit
    }
}

impl fmt::Display for FlowType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => formatter.write_str("()"),
            Self::Boolean => formatter.write_str("bool"),
            Self::Integer32 => formatter.write_str("i32"),
            Self::Integer64 => formatter.write_str("i64"),
            Self::Size => formatter.write_str("usize"),
            Self::Decimal => formatter.write_str("Decimal"),
            Self::Text => formatter.write_str("String"),
            Self::DateTime => formatter.write_str("DateTime"),
            Self::Date => formatter.write_str("Date"),
            Self::Binary => formatter.write_str("Vec<u8>"),
            Self::AutoNumber => formatter.write_str("AutoNumber"),
            Self::Enumeration(name) | Self::Record(name) => formatter.write_str(name),
            Self::Object(name) => write!(formatter, "Obj<{name}>"),
            Self::Reference(name) => write!(formatter, "Ref<{name}>"),
            Self::Identity(name) => write!(formatter, "Id<{name}>"),
            Self::Me => formatter.write_str("Me"),
            Self::Report => formatter.write_str("SyncReport"),
            Self::Error => formatter.write_str("FlowError"),
            Self::CallKey => formatter.write_str("CallKey"),
            Self::List(item) => write!(formatter, "Vec<{item}>"),
            Self::Option(inner) => write!(formatter, "Option<{inner}>"),
            Self::Result(inner) => write!(formatter, "FlowResult<{inner}>"),
            Self::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
                write!(formatter, "({})", parts.join(", "))
            }
        }
    }
}
