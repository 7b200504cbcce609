//! What the macros of flows rely on: how Rust types become types of flows, in const, and the traits of
//! the twins that stand for functions.
//!
//! A macro sees no types. Beside a flow it writes a shadow of the body that is never run: each binding is
//! shown to a [`Slot`], rustc infers the slots, and [`types`] reads their types in const. Absent: the flow
//! itself, which is data, and everything that runs it.

use super::{Entity, Enumeration, FieldSet, Obj, Passed};
use crate::value::{AttributeType, AutoNumber, Date, DateTime, Decimal, Enumerations, Id, Ref};
use std::marker::PhantomData;
use tidewater_model::{self as model, Name, Value};

/// An entity in const: the id to compare with, the name for data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntityTag {
    /// See [`Entity::ID`].
    pub id: u64,
    /// The name in storage and on the wire.
    pub name: &'static str,
    /// Whether it has a table.
    pub persistable: bool,
}

impl EntityTag {
    /// The tag of `T`.
    #[must_use]
    pub const fn of<T: Entity>() -> Self {
        Self { id: T::ID, name: T::FACTS.name, persistable: T::FACTS.persistable }
    }
}

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
    /// `usize` and `u64`
    Size,
    /// `Decimal`
    Decimal,
    /// `String`, `&str` and `char`
    Text,
    /// `DateTime`
    DateTime,
    /// `Date`
    Date,
    /// `Vec<u8>`
    Binary,
    /// `u8`, only in a list, which is binary.
    Byte,
    /// `AutoNumber`
    AutoNumber,
    /// An enumeration, by what describes it.
    Enumeration(&'static str, fn(&mut Enumerations)),
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
            Self::Unit => To::Unit,
            Self::Boolean => To::Boolean,
            Self::Integer32 => To::Integer32,
            Self::Integer64 => To::Integer64,
            Self::Size => To::Size,
            Self::Decimal => To::Decimal,
            Self::Text => To::Text,
            Self::DateTime => To::DateTime,
            Self::Date => To::Date,
            // A byte alone is no type of flows: whatever uses it as one is refused when the flow is loaded.
            Self::Binary | Self::Byte | Self::List(Self::Byte) => To::Binary,
            Self::AutoNumber => To::AutoNumber,
            Self::Me => To::Me,
            Self::Report => To::Report,
            Self::Error => To::Error,
            Self::Object(entity) => To::Object(entity.name.into()),
            Self::Record(entity) => To::Record(entity.name.into()),
            Self::Reference(entity) => To::Reference(entity.name.into()),
            Self::Identity(entity) => To::Identity(entity.name.into()),
            Self::List(inner) => To::List(Box::new(inner.to_model(enumerations))),
            Self::Optional(inner) => To::Option(Box::new(inner.to_model(enumerations))),
            Self::Outcome(inner) => To::Result(Box::new(inner.to_model(enumerations))),
            Self::Tuple(parts) => To::Tuple(parts.iter().map(|part| part.to_model(enumerations)).collect()),
            Self::Enumeration(name, describe) => {
                describe(enumerations);
                To::Enumeration((*name).into())
            }
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
#[diagnostic::on_unimplemented(
    message = "a flow cannot hold a value of type `{Self}`",
    label = "not a type of flows",
    note = "a flow holds objects, records, ids, references, values of attribute types, and lists, options and tuples of them; move what needs another type into an `#[action]`"
)]
pub trait Known {
    /// The type without its references.
    type Static: Known;
    /// The type in const.
    const TYPE: KnownType;
}

macro_rules! flow_types {
    ($($rust:ty => $known:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Known for $rust {
            type Static = Self;
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
    u8 => Byte;
    Decimal => Decimal;
    String => Text;
    DateTime => DateTime;
    Date => Date;
    AutoNumber => AutoNumber;
    super::Me => Me;
}

macro_rules! texts {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Known for $rust {
            type Static = String;
            const TYPE: KnownType = KnownType::Text;
        }
    )*};
}
texts!(str char);

impl KnownType {
    /// The enumeration `T`.
    #[must_use]
    pub const fn enumeration<T: Enumeration>() -> Self {
        Self::Enumeration(T::NAME, |enumerations| {
            T::describe(enumerations);
        })
    }
}

macro_rules! of_entities {
    ($($rust:ident => $known:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Entity> Known for $rust<T> {
            type Static = Self;
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
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Known + ?Sized> Known for $rust {
            type Static = T::Static;
            const TYPE: KnownType = T::TYPE;
        }
    )*};
}
references!(&T &mut T);

#[diagnostic::do_not_recommend]
impl<T: Known> Known for Option<T> {
    type Static = Option<T::Static>;
    const TYPE: KnownType = KnownType::Optional(&T::TYPE);
}
#[diagnostic::do_not_recommend]
impl<T: Known> Known for [T] {
    type Static = Vec<T::Static>;
    const TYPE: KnownType = KnownType::List(&T::TYPE);
}
#[diagnostic::do_not_recommend]
impl<T: Known> Known for Vec<T> {
    type Static = Vec<T::Static>;
    const TYPE: KnownType = KnownType::List(&T::TYPE);
}
#[diagnostic::do_not_recommend]
impl<T: Known, const N: usize> Known for [T; N] {
    type Static = Vec<T::Static>;
    const TYPE: KnownType = KnownType::List(&T::TYPE);
}

macro_rules! tuples {
    ($($part:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: Known),*> Known for ($($part,)*) {
            type Static = ($($part::Static,)*);
            const TYPE: KnownType = KnownType::Tuple(&[$($part::TYPE),*]);
        }
    };
}
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);

// --- Slots ----------------------------------------------------------------------------------------

/// A binding or constant of a flow, whose type rustc finds.
pub struct Slot<T>(PhantomData<fn(T) -> T>);

/// A slot whose type is not known yet.
#[must_use]
pub const fn slot<T>() -> Slot<T> {
    Slot(PhantomData)
}

impl<T> Slot<T> {
    /// The slot has the type of a binding.
    pub fn of<U: Known<Static = T> + ?Sized>(&self, _: &U) {}

    /// The slot has the type of a constant, which is handed on.
    pub fn value<U: Known<Static = T>>(&self, value: U) -> U {
        value
    }

    /// The slot has a type that is written out.
    pub fn is<U: Known<Static = T> + ?Sized>(&self, _: PhantomData<U>) {}

    /// The slot is the row of a closure over rows.
    pub fn row<S: FieldSet<Entity = T>>(&self, _: &S) {}
}

/// Up to 16 slots.
pub trait Group {
    /// Their types.
    const TYPES: &'static [KnownType];
}

macro_rules! groups {
    ($($name:ident)*) => {
        impl<$($name: Known),*> Group for ($(Slot<$name>,)*) {
            const TYPES: &'static [KnownType] = &[$($name::TYPE),*];
        }
    };
}
groups!();
groups!(A);
groups!(A B);
groups!(A B C);
groups!(A B C D);
groups!(A B C D E);
groups!(A B C D E F);
groups!(A B C D E F G);
groups!(A B C D E F G H);
groups!(A B C D E F G H I);
groups!(A B C D E F G H I J);
groups!(A B C D E F G H I J K);
groups!(A B C D E F G H I J K L);
groups!(A B C D E F G H I J K L M);
groups!(A B C D E F G H I J K L M N);
groups!(A B C D E F G H I J K L M N O);
groups!(A B C D E F G H I J K L M N O P);

/// The types of a flow's slots: groups of 16, in order.
#[derive(Clone, Copy, Debug)]
pub struct Types {
    group: &'static [KnownType],
    rest: Option<&'static Types>,
}

impl Types {
    /// All of them in order.
    pub fn iter(self) -> impl Iterator<Item = &'static KnownType> {
        let mut next = Some(self);
        let groups = std::iter::from_fn(move || {
            let now = next?;
            next = now.rest.copied();
            Some(now.group)
        });
        groups.flatten()
    }
}

/// All slots of a flow: a group, and the others.
pub trait Slots {
    /// Their types.
    const TYPES: Types;
}
impl Slots for () {
    const TYPES: Types = Types { group: &[], rest: None };
}
impl<G: Group, R: Slots> Slots for (G, R) {
    const TYPES: Types = Types { group: G::TYPES, rest: Some(&R::TYPES) };
}

/// The types of the slots that a shadow returns. The shadow is not run.
#[must_use]
pub const fn types<S: Slots>(_: fn() -> S) -> Types {
    S::TYPES
}

// --- Twins ----------------------------------------------------------------------------------------

/// What a flow may call by its name: a nanoflow or an action, by its twin.
#[diagnostic::on_unimplemented(
    message = "a nanoflow cannot call a plain function [not-callable]",
    label = "a plain function",
    note = "make it an `#[action]` or a `#[nanoflow]`"
)]
pub trait Callable: 'static {
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The name in the model.
    const NAME: &'static str;
    /// Whether it is awaited.
    const ASYNC: bool;
    /// Whether it is an action, native code; otherwise it is a nanoflow.
    const ACTION: bool;
}

/// A call in a flow, for `app!`.
#[derive(Clone, Copy, Debug)]
pub struct CallFact {
    /// See [`Callable::ID`] and [`Microflow::ID`].
    pub id: u64,
    /// The callee's name.
    pub name: &'static str,
    /// Whether the callee is a nanoflow, an action or a microflow.
    pub kind: CalleeKind,
    /// The source line of the call.
    pub line: u32,
}

/// What a flow can call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalleeKind {
    /// `#[nanoflow]`
    Nanoflow,
    /// `#[microflow]`
    Microflow,
    /// `#[action]`
    Action,
}

impl CallFact {
    /// A call of a nanoflow or action.
    #[must_use]
    pub const fn of<C: Callable>(line: u32) -> Self {
        let kind = if C::ACTION { CalleeKind::Action } else { CalleeKind::Nanoflow };
        Self { id: C::ID, name: C::NAME, kind, line }
    }

    /// A call of a microflow.
    #[must_use]
    pub const fn to_server<M: Microflow>(line: u32) -> Self {
        Self { id: M::ID, name: M::NAME, kind: CalleeKind::Microflow, line }
    }
}

/// What the macro knows of a nanoflow, and rustc with it.
#[derive(Clone, Copy, Debug)]
pub struct FlowFacts {
    /// The file, as rustc names it.
    pub file: &'static str,
    /// The line of each statement.
    pub lines: &'static [u32],
    /// The types of its locals, then of its constants, then of its result.
    pub types: Types,
    /// What it calls.
    pub calls: &'static [CallFact],
    /// The compile-time ids of the enums that its roles are of.
    pub roles: &'static [u64],
}

/// A function with `#[nanoflow]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[nanoflow]`",
    label = "not a nanoflow",
    note = "put `#[nanoflow]` on the function"
)]
pub trait Nanoflow: Callable {
    /// What it takes beside the context, as written: nothing is `()`, one is itself, several are a tuple.
    type Args<'a>;
    /// The type inside its result.
    type Out;
    /// What is known in const.
    const FACTS: FlowFacts;
    /// The flow as JSON, in pieces: names that only rustc knows stand between those that the macro wrote.
    const PARTS: &'static [&'static str];
    /// The values of its named constants, by their number.
    fn constants() -> Vec<(usize, Value)>;
}

/// A function with `#[microflow]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[microflow]`",
    label = "not a microflow",
    note = "put `#[microflow]` on the function"
)]
pub trait Microflow: Sized + 'static {
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The name in the model and on the wire.
    const NAME: &'static str;
    /// What it takes beside the context: nothing is `()`, one is itself, several are a tuple.
    type Args: Passed;
    /// The type inside its result.
    type Out: Passed;
    /// The compile-time ids of the enums that its roles are of.
    const ROLES: &'static [u64];
    /// What a device knows of it.
    fn signature(enumerations: &mut Enumerations) -> model::Signature;
}

/// A nanoflow as data, with its lines; nothing if its parts are no flow, which no macro writes.
#[must_use]
pub fn flow<F: Nanoflow>(enumerations: &mut Enumerations) -> Option<(model::Flow, model::FlowSource)> {
    let mut flow: model::Flow = serde_json::from_str(&F::PARTS.concat()).ok()?;
    let mut types = F::FACTS.types.iter().map(|known| known.to_model(enumerations));
    for local in &mut flow.locals {
        local.kind = types.next()?;
    }
    for constant in &mut flow.constants {
        constant.kind = types.next()?;
    }
    flow.result = types.next()?;
    for (at, value) in F::constants() {
        flow.constants.get_mut(at)?.value = value;
    }
    let source = model::FlowSource { file: F::FACTS.file.to_owned(), lines: F::FACTS.lines.to_vec() };
    Some((flow, source))
}

/// The parts of a signature that a macro writes.
pub struct SignatureParts<'a> {
    /// The function's name.
    pub name: &'a str,
    /// The doc comment.
    pub documentation: &'a str,
    /// The names of its roles.
    pub roles: &'a [&'a str],
    /// Whether it is awaited.
    pub is_async: bool,
    /// What a device must offer for it.
    pub capability: Option<&'a str>,
    /// The parameters with their types.
    pub parameters: &'a [(&'a str, KnownType)],
    /// The type inside its result.
    pub result: KnownType,
}

impl SignatureParts<'_> {
    /// The signature as data.
    pub fn to_model(&self, enumerations: &mut Enumerations) -> model::Signature {
        let parameters = self.parameters.iter().map(|(name, known)| model::Local {
            name: Name::from(*name),
            kind: known.to_model(enumerations),
        });
        model::Signature {
            name: self.name.into(),
            documentation: self.documentation.to_owned(),
            roles: self.roles.iter().map(|role| Name::from(*role)).collect(),
            is_async: self.is_async,
            capability: self.capability.map(Name::from),
            parameters: parameters.collect(),
            result: self.result.to_model(enumerations),
        }
    }
}
