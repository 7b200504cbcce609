//! How Rust types become types of flows, in const.
//!
//! A macro sees no types: it asks for `T::TYPE`. Absent: types of layers above, which implement the trait
//! where they stand.

use super::{Entity, EntityTag, Enumeration, Obj};
use crate::tuples::each_tuple;
use crate::value::{
    AttributeType, AutoNumber, CallKey, Date, DateTime, Decimal, EnumerationTag, Enumerations, HashedString,
    Id, Ref,
};
use tidewater_model as model;

/// A type of flows, in const.
#[derive(Clone, Copy, Debug)]
pub enum KnownType {
    /// `()`
    Unit,
    /// `bool`
    Boolean,
    /// `i32`
    Integer32,
    /// `i64`
    Integer64,
    /// `usize` and `u64`, and a constant that a function takes as an `u32`.
    Size,
    /// `Decimal`
    Decimal,
    /// `String` and `&str`
    Text,
    /// `char`, which is a text in flows, but has another default.
    Character,
    /// `DateTime`
    DateTime,
    /// `Date`
    Date,
    /// `Vec<u8>`
    Binary,
    /// `AutoNumber`
    AutoNumber,
    /// `HashedString`, which has no value on a device: a flow that uses one is refused where it does.
    Hashed,
    /// An enumeration, and what describes it.
    Enumeration(EnumerationTag, fn(&mut Enumerations)),
    /// `Obj<T>`
    Object(EntityTag),
    /// `T` itself.
    Record(EntityTag),
    /// `Ref<T>`
    Reference(EntityTag),
    /// `Id<T>`
    Identity(EntityTag),
    /// `Me`
    Me,
    /// `SyncReport`
    Report,
    /// `FlowError`
    Error,
    /// `CallKey`
    CallKey,
    /// `Vec<T>`, slices and arrays.
    List(&'static KnownType),
    /// `Option<T>`
    Optional(&'static KnownType),
    /// `FlowResult<T>`
    Outcome(&'static KnownType),
    /// A tuple of two or more.
    Tuple(&'static [KnownType]),
}

impl KnownType {
    /// The type as data; the enumerations that it names are collected.
    pub fn to_model(&self, enumerations: &mut Enumerations) -> model::FlowType {
        use model::FlowType as To;
        match self {
            Self::Unit | Self::Hashed => To::Unit,
            Self::Boolean => To::Boolean,
            Self::Integer32 => To::Integer32,
            Self::Integer64 => To::Integer64,
            Self::Size => To::Size,
            Self::Decimal => To::Decimal,
            Self::Text | Self::Character => To::Text,
            Self::DateTime => To::DateTime,
            Self::Date => To::Date,
            // A byte alone is no type of flows: whatever uses it as one is refused when the flow is loaded.
            Self::Binary => To::Binary,
            Self::AutoNumber => To::AutoNumber,
            Self::Me => To::Me,
            Self::Report => To::Report,
            Self::Error => To::Error,
            Self::CallKey => To::CallKey,
            Self::Object(entity) => To::Object(entity.name.into()),
            Self::Record(entity) => To::Record(entity.name.into()),
            Self::Reference(entity) => To::Reference(entity.name.into()),
            Self::Identity(entity) => To::Identity(entity.name.into()),
            Self::List(inner) => To::List(Box::new(inner.to_model(enumerations))),
            Self::Optional(inner) => To::Option(Box::new(inner.to_model(enumerations))),
            Self::Outcome(inner) => To::Result(Box::new(inner.to_model(enumerations))),
            Self::Tuple(parts) => To::Tuple(parts.iter().map(|part| part.to_model(enumerations)).collect()),
            Self::Enumeration(known, describe) => {
                describe(enumerations);
                To::Enumeration(known.name.into())
            }
        }
    }

    /// An entity that the type names; the first, if there are several.
    #[must_use]
    pub const fn entity(&self) -> Option<EntityTag> {
        match self {
            Self::Object(entity)
            | Self::Record(entity)
            | Self::Reference(entity)
            | Self::Identity(entity) => Some(*entity),
            Self::List(inner) | Self::Optional(inner) | Self::Outcome(inner) => inner.entity(),
            Self::Tuple(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if let Some(entity) = parts[at].entity() {
                        return Some(entity);
                    }
                    at += 1;
                }
                None
            }
            _ => None,
        }
    }

    /// Whether the type names an entity somewhere.
    pub(super) const fn speaks_of(&self, id: u64) -> bool {
        match self {
            Self::Object(entity)
            | Self::Record(entity)
            | Self::Reference(entity)
            | Self::Identity(entity) => entity.id == id,
            Self::List(inner) | Self::Optional(inner) | Self::Outcome(inner) => inner.speaks_of(id),
            Self::Tuple(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if parts[at].speaks_of(id) {
                        return true;
                    }
                    at += 1;
                }
                false
            }
            _ => false,
        }
    }

    /// An entity without a table to which an id or a reference in the type leads.
    #[must_use]
    pub const fn unstored(&self) -> Option<EntityTag> {
        match self {
            Self::Reference(entity) | Self::Identity(entity) if !entity.persistable => Some(*entity),
            Self::List(inner) | Self::Optional(inner) | Self::Outcome(inner) => inner.unstored(),
            Self::Tuple(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if let Some(entity) = parts[at].unstored() {
                        return Some(entity);
                    }
                    at += 1;
                }
                None
            }
            _ => None,
        }
    }

    /// Whether the type names objects of an entity, as which they are known everywhere.
    pub(super) const fn names(&self, id: u64) -> bool {
        match self {
            Self::Reference(entity) | Self::Identity(entity) => entity.id == id,
            Self::List(inner) | Self::Optional(inner) | Self::Outcome(inner) => inner.names(id),
            Self::Tuple(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if parts[at].names(id) {
                        return true;
                    }
                    at += 1;
                }
                false
            }
            _ => false,
        }
    }

    /// An enumeration that the type names; the first, if there are several.
    pub(super) const fn named_enumeration(&self) -> Option<EnumerationTag> {
        match self {
            Self::Enumeration(known, _) => Some(*known),
            Self::List(inner) | Self::Optional(inner) | Self::Outcome(inner) => inner.named_enumeration(),
            Self::Tuple(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if let Some(known) = parts[at].named_enumeration() {
                        return Some(known);
                    }
                    at += 1;
                }
                None
            }
            _ => None,
        }
    }

    /// The entity of which an object, or a record with a table, is in the type.
    #[must_use]
    pub const fn persistable(&self) -> Option<EntityTag> {
        match self {
            Self::Object(entity) => Some(*entity),
            Self::Record(entity) if entity.persistable => Some(*entity),
            Self::List(inner) | Self::Optional(inner) | Self::Outcome(inner) => inner.persistable(),
            Self::Tuple(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if let Some(entity) = parts[at].persistable() {
                        return Some(entity);
                    }
                    at += 1;
                }
                None
            }
            _ => None,
        }
    }
}

/// A type whose values a flow can hold.
// A note cannot depend on the type on stable Rust, so those about iterators and numbers stand under each.
#[diagnostic::on_unimplemented(
    message = "a flow cannot hold a value of type `{Self}` [not-in-flow]",
    label = "not a type of flows",
    note = "a flow holds objects, records, ids, references, values of attribute types, and lists, options and tuples of them; move what needs another type into an `#[action]`",
    note = "an iterator becomes a list with `.collect::<Vec<_>>()`",
    note = "whole numbers are `i32`, `i64`, `usize` and `u64`, because others would overflow elsewhere; a number that only a function takes, as in `price.round(2)`, is written there or is a `const`"
)]
pub trait Known {
    /// The type without its references.
    type Static: Known;
    /// What is changed by a name of this type: the value itself, or what a `&mut` leads to.
    type Changed: ?Sized;
    /// The type in const.
    const TYPE: KnownType;
}

macro_rules! flow_types {
    ($($rust:ty => $known:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Known for $rust {
            type Static = Self;
            type Changed = Self;
            const TYPE: KnownType = KnownType::$known;
        }
    )*};
}
flow_types! {
    () => Unit;
    bool => Boolean;
    i32 => Integer32;
    i64 => Integer64;
    usize => Size;
    u64 => Size;
    Decimal => Decimal;
    String => Text;
    char => Character;
    DateTime => DateTime;
    Date => Date;
    AutoNumber => AutoNumber;
    HashedString => Hashed;
    super::Me => Me;
    CallKey => CallKey;
}

/// Bytes stand only beside each other: a flow has no integer of another width than it computes with.
macro_rules! bytes {
    ($([$($count:tt)*] $rust:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($count)*> Known for $rust {
            type Static = Vec<u8>;
            type Changed = Self;
            const TYPE: KnownType = KnownType::Binary;
        }
    )*};
}
bytes! {
    [] [u8];
    [] Vec<u8>;
    [const N: usize] [u8; N];
}

/// What a literal or a named constant of a flow can be: a value that a flow can hold, and the `u32` that
/// functions take as a number of digits or times. No variable is one: it would overflow elsewhere than here,
/// and rustc tells of that where the variable is, so it says nothing of its literals.
pub trait Literal {
    /// The type that it has in the flow.
    type Static: Known;
}
#[diagnostic::do_not_recommend]
impl<T: Known + ?Sized> Literal for T {
    type Static = T::Static;
}
macro_rules! only_literals {
    ($($rust:ty => $known:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Literal for $rust {
            type Static = $known;
        }
    )*};
}
only_literals! {
    u32 => usize;
    u16 => usize;
    u8 => usize;
    i16 => i32;
    i8 => i32;
}

#[diagnostic::do_not_recommend]
impl Known for str {
    type Static = String;
    type Changed = Self;
    const TYPE: KnownType = KnownType::Text;
}

impl KnownType {
    /// The enumeration `T`.
    #[must_use]
    pub const fn enumeration<T: Enumeration>() -> Self {
        Self::Enumeration(EnumerationTag::of(T::ID, T::NAME), |enumerations| {
            T::describe(enumerations);
        })
    }
}

macro_rules! of_entities {
    ($($rust:ident => $known:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Entity> Known for $rust<T> {
            type Static = Self;
            type Changed = Self;
            const TYPE: KnownType = KnownType::$known(EntityTag::of::<T>());
        }
    )*};
}
of_entities! {
    Obj => Object;
    Ref => Reference;
    Id => Identity;
}

macro_rules! references {
    ($($rust:ty, $changed:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Known + ?Sized> Known for $rust {
            type Static = T::Static;
            type Changed = $changed;
            const TYPE: KnownType = T::TYPE;
        }
    )*};
}
references! {
    &T, Self;
    &mut T, T::Changed;
}

#[diagnostic::do_not_recommend]
impl<T: Known> Known for Option<T> {
    type Static = Option<T::Static>;
    type Changed = Self;
    const TYPE: KnownType = KnownType::Optional(&T::TYPE);
}
#[diagnostic::do_not_recommend]
impl<T: Known> Known for [T] {
    type Static = Vec<T::Static>;
    type Changed = Self;
    const TYPE: KnownType = KnownType::List(&T::TYPE);
}
#[diagnostic::do_not_recommend]
impl<T: Known> Known for Vec<T> {
    type Static = Vec<T::Static>;
    type Changed = Self;
    const TYPE: KnownType = KnownType::List(&T::TYPE);
}
#[diagnostic::do_not_recommend]
impl<T: Known, const N: usize> Known for [T; N] {
    type Static = Vec<T::Static>;
    type Changed = Self;
    const TYPE: KnownType = KnownType::List(&T::TYPE);
}

macro_rules! tuples {
    ($($part:ident $_marker:ident $_place:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: Known),*> Known for ($($part,)*) {
            type Static = ($($part::Static,)*);
            type Changed = Self;
            const TYPE: KnownType = KnownType::Tuple(&[$($part::TYPE),*]);
        }
    };
}
each_tuple!(tuples);
