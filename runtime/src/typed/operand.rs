//! The leaves of a typed expression: proxies, captured values, literals, the account.

use super::entity::Account;
use super::{Entity, Me, Obj, Role};
use crate::value::{AttributeType, AutoNumber, Counter, Date, DateTime, Decimal, Id, Ref};
use std::marker::PhantomData;
use tidewater_model::{Expression, Name, Value};

/// A part of an expression whose value has a known Rust type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in an expression over rows",
    label = "neither a member nor a value"
)]
pub trait Operand {
    /// The Rust type of the value.
    type Type;
    /// The part as data.
    fn expression(self) -> Expression;
}

/// An expression whose value has the Rust type `T`.
#[derive(Debug)]
pub struct E<T> {
    expression: Expression,
    marker: PhantomData<fn() -> T>,
}

impl<T> E<T> {
    pub(crate) const fn new(expression: Expression) -> Self {
        Self { expression, marker: PhantomData }
    }
}
impl<T> Clone for E<T> {
    fn clone(&self) -> Self {
        Self::new(self.expression.clone())
    }
}
impl<T> Operand for E<T> {
    type Type = T;
    fn expression(self) -> Expression {
        self.expression
    }
}

/// A type whose values an expression may capture.
#[diagnostic::on_unimplemented(
    message = "a value of type `{Self}` cannot be captured by an expression over rows",
    label = "not a value of an attribute type",
    note = "capture a value of an attribute type, an object, an id or a reference",
    note = "no condition asks a list what it contains: write `matches!(o.status, A | B)`, or ask for each value by itself"
)]
pub trait Capture {
    /// The Rust type that the value counts as.
    type Type;
    /// The value.
    fn capture(&self) -> Value;
    /// The value as a constant of a flow has it: a number without a sign by its bits.
    fn constant(&self) -> Value {
        self.capture()
    }
}

macro_rules! captures_itself {
    ($($rust:ty)*) => {$(
        impl Capture for $rust {
            type Type = Self;
            fn capture(&self) -> Value {
                self.to_value()
            }
        }
    )*};
}
captures_itself!(bool i32 i64 String Decimal DateTime Date AutoNumber Counter);

// Written out: rustc shows it where a list is captured, and would show the macro that wrote it.
impl Capture for Vec<u8> {
    type Type = Self;
    fn capture(&self) -> Value {
        self.to_value()
    }
}

impl Capture for str {
    type Type = String;
    fn capture(&self) -> Value {
        Value::from(self)
    }
}

/// Numbers without a sign. No length reaches the greatest number that a condition knows, so what is greater
/// still compares alike.
macro_rules! captures_size {
    ($($rust:ty)*) => {$(
        impl Capture for $rust {
            type Type = Self;
            fn capture(&self) -> Value {
                Value::Integer(i64::try_from(*self).unwrap_or(i64::MAX))
            }
            fn constant(&self) -> Value {
                Value::Integer((*self as u64).cast_signed())
            }
        }
    )*};
}
captures_size!(usize u64 u32);

impl Capture for Me {
    type Type = Ref<Account>;
    fn capture(&self) -> Value {
        Value::Integer(self.object().raw())
    }
}
impl<T: Entity> Capture for Ref<T> {
    type Type = Self;
    fn capture(&self) -> Value {
        self.to_value()
    }
}
impl<T: Entity> Capture for Id<T> {
    type Type = Ref<T>;
    fn capture(&self) -> Value {
        Value::Integer(self.object().raw())
    }
}
impl<T: Entity> Capture for Obj<T> {
    type Type = Ref<T>;
    fn capture(&self) -> Value {
        Value::Integer(self.id().object().raw())
    }
}
impl<T: Capture> Capture for Option<T> {
    type Type = Option<T::Type>;
    fn capture(&self) -> Value {
        self.as_ref().map_or(Value::Empty, T::capture)
    }
    fn constant(&self) -> Value {
        self.as_ref().map_or(Value::Empty, T::constant)
    }
}
impl<T: Capture + ?Sized> Capture for &T {
    type Type = T::Type;
    fn capture(&self) -> Value {
        T::capture(self)
    }
    fn constant(&self) -> Value {
        T::constant(self)
    }
}
impl<T: Capture + ?Sized> Capture for &mut T {
    type Type = T::Type;
    fn capture(&self) -> Value {
        T::capture(self)
    }
    fn constant(&self) -> Value {
        T::constant(self)
    }
}

/// An integer literal: it takes the type of what it meets.
#[derive(Clone, Copy, Debug)]
pub struct AnyInteger;

/// `None`: it takes the type of what it meets.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

/// The account of a rule, `me`.
#[derive(Clone, Copy, Debug)]
pub struct RuleMe;

impl Operand for RuleMe {
    type Type = Ref<Account>;
    fn expression(self) -> Expression {
        Expression::Me
    }
}
impl RuleMe {
    /// `me.has(Role)`
    pub fn has<R: Role>(self, role: R) -> E<bool> {
        let name = R::ROLES.get(role.position()).map_or("", |(name, _)| name);
        E::new(Expression::MeHas(Name::from(name)))
    }
}
