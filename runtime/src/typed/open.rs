//! Values whose type is open until they meet another: numbers without a suffix and `None`; and where two
//! values come together as one: the branches of an `if`, what stands for none, the end of a function.
//!
//! Absent: comparing and computing, which have traits of their own.

use super::calculation::Yields;
use super::operand::{AnyInteger, Nothing};
use super::{E, Operand};
use crate::value::AttributeType;
use std::marker::PhantomData;
use tidewater_model::{Expression, Function};

/// Two values of which one is taken.
#[diagnostic::on_unimplemented(
    message = "one value is `{Self}`, the other `{Other}`, and either may be taken",
    label = "yields values of two types",
    note = "both need the same type: write `i64::from(..)` or `Decimal::from(..)` of a number, `Some(..)` of what is optional besides"
)]
pub trait Joins<Other> {
    /// The type that both have.
    type Output;
    /// Brings both to it.
    fn join(one: Expression, other: Expression) -> (Expression, Expression) {
        (one, other)
    }
}
#[diagnostic::do_not_recommend]
impl<T> Joins<T> for T {
    type Output = T;
}
/// Has no values. With a second type that a number joins, rustc proposes neither.
pub enum Unmet {}
#[diagnostic::do_not_recommend]
impl Joins<Unmet> for i32 {
    type Output = Self;
}
#[diagnostic::do_not_recommend]
impl Joins<Unmet> for i64 {
    type Output = Self;
}

/// What an open type becomes where it meets another.
macro_rules! open {
    ($([$($generic:ident)?] $open:ty => $known:ty, |$value:ident| $known_value:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generic)?> Joins<$known> for $open {
            type Output = $known;
            fn join($value: Expression, other: Expression) -> (Expression, Expression) {
                ($known_value, other)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($generic)?> Joins<$open> for $known {
            type Output = $known;
            fn join(one: Expression, $value: Expression) -> (Expression, Expression) {
                (one, $known_value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($generic)?> Yields<$known> for $open {
            fn yielded($value: Expression) -> Expression {
                $known_value
            }
        }
    )*};
}
open! {
    [] AnyInteger => i32, |value| value.narrowed();
    [] AnyInteger => i64, |value| value;
    [] Option<AnyInteger> => Option<i32>, |value| value.narrowed();
    [] Option<AnyInteger> => Option<i64>, |value| value;
    [T] Nothing => Option<T>, |value| value;
}

/// The end of an `#[expression]` function. If it has not the declared type, rustc tells so of the function
/// itself, and not a second time here: then [`NotReturned`] stands for it.
pub struct Returned<V, T>(V, PhantomData<T>);

/// The end of an `#[expression]` function that yields a `T`.
pub fn returned<T, V>(value: V) -> Returned<V, T> {
    Returned(value, PhantomData)
}

impl<V: Operand<Type: Yields<T>>, T> Returned<V, T> {
    /// The value, in the declared type.
    pub fn __yielded(self) -> Expression {
        <V::Type as Yields<T>>::yielded(self.0.expression())
    }
}

/// The end of a function that yields something else.
pub trait NotReturned: Sized {
    /// Nothing: the function does not compile.
    fn __yielded(self) -> Expression {
        unreachable!("an expression yields what it declares")
    }
}
impl<V, T: AttributeType> NotReturned for Returned<V, T> {}

/// `if condition { then } else { otherwise }`
pub fn choose<C, A, B, X, Y>(condition: C, then: A, otherwise: B) -> E<X::Output>
where
    C: Operand<Type = bool>,
    A: Operand<Type = X>,
    B: Operand<Type = Y>,
    X: Joins<Y>,
{
    let (then, otherwise) = X::join(then.expression(), otherwise.expression());
    E::new(Expression::If(Box::new(condition.expression()), Box::new(then), Box::new(otherwise)))
}

/// `option.unwrap_or(other)`
pub fn unwrap_or<T, Y>(value: impl Operand<Type = Option<T>>, other: impl Operand<Type = Y>) -> E<T>
where
    T: AttributeType + Joins<Y, Output = T>,
{
    let (value, other) = T::join(value.expression(), other.expression());
    E::new(Expression::Call(Function::UnwrapOr, vec![value, other]))
}
