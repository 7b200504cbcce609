//! How Rust types of members become model types and values.

use super::{AutoNumber, Counter, Date, DateTime, Decimal, File, HashedString, Image, Max, Min};
use tidewater_model::{Enumeration, Type, Value};

/// The enumerations that the members of an app use, collected while its model is built.
#[derive(Debug, Default)]
pub struct Enumerations {
    found: Vec<Enumeration>,
}

impl Enumerations {
    /// Adds an enumeration once; the type that refers to it.
    pub fn add(&mut self, enumeration: Enumeration) -> Type {
        let name = enumeration.name.clone();
        if !self.found.contains(&enumeration) {
            self.found.push(enumeration);
        }
        Type::Enumeration(name)
    }

    /// What was collected, in the order of first use.
    #[must_use]
    pub fn into_vec(self) -> Vec<Enumeration> {
        self.found
    }
}

/// What the model says of a member's Rust type.
pub struct Described {
    /// The type.
    pub ty: Type,
    /// Whether the Rust type is an `Option`.
    pub optional: bool,
}

/// What the type of a member asks of those who use it, at compile time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberKind {
    /// Nothing.
    Plain,
    /// It leads to the entity with this compile-time id.
    Reference(u64),
    /// It is a set of links to the entity with this compile-time id.
    Set(u64),
    /// It never leaves the server.
    Hashed,
    /// Only the server gives it a value.
    AutoNumber,
    /// Flows cannot hold its value: they are native code's to read and to change.
    Native,
}

/// An enumeration, by what it is and what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnumerationTag {
    /// Made of the full path.
    pub id: u64,
    /// In storage and on the wire.
    pub name: &'static str,
    /// A number made of the name: texts are compared slowly in const.
    pub key: u64,
}

impl EnumerationTag {
    /// The enumeration with an id, of that name.
    #[must_use]
    pub const fn of(id: u64, name: &'static str) -> Self {
        Self { id, name, key: tidewater_model::key(name) }
    }
}

/// A type that a member of an entity may have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type for a member of an entity",
    label = "this type cannot be stored",
    note = "a member is a String, bool, i32, i64, Decimal, DateTime, Date, Vec<u8>, an enumeration, a Ref<Entity>, an Option of these but of no Option, or one of the special types in the documentation of `tidewater`"
)]
pub trait AttributeType: Sized {
    /// What it asks of those who use a member of this type.
    const KIND: MemberKind = MemberKind::Plain;
    /// The enumeration of which its values are.
    const ENUMERATION: Option<EnumerationTag> = None;
    /// Whether nothing may stand in it: an `Option`, or an empty set.
    const OPTIONAL: bool = false;
    /// What the model says of the type.
    fn describe(enumerations: &mut Enumerations) -> Described;
    /// The value.
    fn to_value(&self) -> Value;
    /// The Rust value, unless the value is of another type.
    fn from_value(value: &Value) -> Option<Self>;
    /// What an object shows for a member that may not be read.
    fn unreadable() -> Self;
}

/// A type by whose members rows are sorted, and whose values are shown as text: not what stands beside the
/// row, as what is in a set and the content of a file.
#[diagnostic::on_unimplemented(
    message = "rows cannot be sorted by a member of type `{Self}`",
    label = "has no order",
    note = "sort by a member that holds a value: a text, a number, a day or a time, a variant, a reference"
)]
pub trait Sorted: AttributeType {}

/// An attribute type that may stand in an `Option`, a `Max` or a `Min`.
pub trait PlainAttribute: AttributeType {}

#[diagnostic::do_not_recommend]
impl<T: PlainAttribute + Sorted> Sorted for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T: PlainAttribute> AttributeType for Option<T> {
    const KIND: MemberKind = T::KIND;
    const ENUMERATION: Option<EnumerationTag> = T::ENUMERATION;
    const OPTIONAL: bool = true;
    fn describe(enumerations: &mut Enumerations) -> Described {
        Described { optional: true, ..T::describe(enumerations) }
    }
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Empty, T::to_value)
    }
    fn from_value(value: &Value) -> Option<Self> {
        if value.is_empty() { Some(None) } else { T::from_value(value).map(Some) }
    }
    fn unreadable() -> Self {
        None
    }
}

/// Implements [`AttributeType`] for types whose absence only an `Option` can say.
macro_rules! attributes {
    ($($rust:ty, $model:expr, $kind:ident, $unreadable:expr, |$this:ident| $to:expr,
        |$value:ident| $from:expr;)*) => {$(
        impl PlainAttribute for $rust {}
        #[diagnostic::do_not_recommend]
        impl Sorted for $rust {}
        #[diagnostic::do_not_recommend]
        impl AttributeType for $rust {
            const KIND: MemberKind = MemberKind::$kind;
            fn describe(_: &mut Enumerations) -> Described {
                Described { ty: $model, optional: false }
            }
            fn to_value(&self) -> Value {
                let $this = self;
                $to
            }
            fn from_value($value: &Value) -> Option<Self> {
                $from
            }
            fn unreadable() -> Self {
                $unreadable
            }
        }
    )*};
}
attributes! {
    String, Type::Text, Plain, Self::new(), |text| Value::from(text.as_str()), |value| value.text().map(Self::from);
    bool, Type::Boolean, Plain, false, |truth| Value::from(*truth), |value| value.integer().map(|number| number != 0);
    i32, Type::Integer32, Plain, 0, |number| Value::Integer((*number).into()),
        |value| value.integer().and_then(|number| Self::try_from(number).ok());
    i64, Type::Integer64, Plain, 0, |number| Value::Integer(*number), |value| value.integer();
    Decimal, Type::Decimal, Plain, Self::ZERO, |number| Value::from(number.to_ordered_bytes()),
        |value| value.binary().and_then(Self::from_ordered_bytes);
    DateTime, Type::DateTime, Plain, Self::default(), |instant| Value::Integer(instant.milliseconds()),
        |value| value.integer().and_then(Self::from_milliseconds);
    Date, Type::Date, Plain, Self::default(), |date| Value::Integer(date.days()),
        |value| value.integer().and_then(Self::from_days);
    Vec<u8>, Type::Binary, Plain, Self::new(), |bytes| Value::from(bytes.as_slice()),
        |value| value.binary().map(<[u8]>::to_vec);
    Counter, Type::Counter, Native, Self::default(), |counter| Value::Integer(counter.0),
        |value| value.integer().map(Self);
}

impl PlainAttribute for HashedString {}
#[diagnostic::do_not_recommend]
impl Sorted for HashedString {}
#[diagnostic::do_not_recommend]
impl AttributeType for HashedString {
    const KIND: MemberKind = MemberKind::Hashed;
    fn describe(_: &mut Enumerations) -> Described {
        Described { ty: Type::HashedText, optional: false }
    }
    fn to_value(&self) -> Value {
        Value::from(self.stored.as_str())
    }
    fn from_value(value: &Value) -> Option<Self> {
        value.text().map(|stored| Self { stored: stored.to_owned() })
    }
    fn unreadable() -> Self {
        Self::default()
    }
}

#[diagnostic::do_not_recommend]
impl Sorted for AutoNumber {}
impl AttributeType for AutoNumber {
    const KIND: MemberKind = MemberKind::AutoNumber;
    fn describe(_: &mut Enumerations) -> Described {
        Described { ty: Type::AutoNumber, optional: false }
    }
    fn to_value(&self) -> Value {
        self.value().map_or(Value::Empty, Value::Integer)
    }
    fn from_value(value: &Value) -> Option<Self> {
        (value.is_empty() || value.integer().is_some()).then(|| Self::from_value(value.integer()))
    }
    fn unreadable() -> Self {
        Self::default()
    }
}

macro_rules! described_by_text {
    ($($rust:ident)*) => {$(
        impl AttributeType for $rust {
            const KIND: MemberKind = MemberKind::Native;
            fn describe(_: &mut Enumerations) -> Described {
                Described { ty: Type::$rust, optional: true }
            }
            fn to_value(&self) -> Value {
                self.descriptor.as_deref().map_or(Value::Empty, Value::from)
            }
            fn from_value(value: &Value) -> Option<Self> {
                let descriptor = value.text().map(str::to_owned);
                (value.is_empty() || descriptor.is_some()).then_some(Self { descriptor })
            }
            fn unreadable() -> Self {
                Self::default()
            }
        }
    )*};
}
described_by_text!(File Image);

macro_rules! merged {
    ($($rust:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: PlainAttribute + Sorted> Sorted for $rust<T> {}
        #[diagnostic::do_not_recommend]
        impl<T: PlainAttribute> AttributeType for $rust<T> {
            const KIND: MemberKind = match T::KIND {
                MemberKind::Hashed => MemberKind::Hashed,
                _ => MemberKind::Native,
            };
            const ENUMERATION: Option<EnumerationTag> = T::ENUMERATION;
            fn describe(enumerations: &mut Enumerations) -> Described {
                let inner = T::describe(enumerations).ty;
                Described { ty: Type::$rust(Box::new(inner)), optional: false }
            }
            fn to_value(&self) -> Value {
                self.0.to_value()
            }
            fn from_value(value: &Value) -> Option<Self> {
                Option::from_value(value).map(Self)
            }
            fn unreadable() -> Self {
                Self(None)
            }
        }
    )*};
}
merged!(Max Min);
