//! What contains what in an expression.
//!
//! Absent: how it is evaluated.

use super::{E, Operand};
use crate::value::{Ref, RefSet};
use tidewater_model::{Expression, Function};

/// What may contain what: a text a text, a set of references an object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` contains no `{Other}` in an expression over rows",
    label = "only a text contains a text, and a `RefSet<T>` objects of `T`"
)]
pub trait Contains<Other> {
    /// The test, given both sides.
    fn test(this: Expression, other: Expression) -> Expression;
}
#[diagnostic::do_not_recommend]
impl Contains<Self> for String {
    fn test(this: Expression, other: Expression) -> Expression {
        Expression::Call(Function::Contains, vec![this, other])
    }
}
#[diagnostic::do_not_recommend]
impl<T> Contains<Ref<T>> for RefSet<T> {
    fn test(this: Expression, other: Expression) -> Expression {
        match this {
            Expression::Member(set) => Expression::Linked(set, Box::new(other)),
            Expression::Given(parameter, set) => {
                Expression::Given(parameter, Box::new(<Self as Contains<Ref<T>>>::test(*set, other)))
            }
            Expression::Within(set, _) => Expression::Within(set, Box::new(other)),
            other => other,
        }
    }
}
#[diagnostic::do_not_recommend]
impl<T> Contains<Option<Ref<T>>> for RefSet<T> {
    fn test(this: Expression, other: Expression) -> Expression {
        <Self as Contains<Ref<T>>>::test(this, other)
    }
}

/// `text.contains(other)` and `set.contains(object)`
pub fn contains<A, B, X, Y>(container: A, other: B) -> E<bool>
where
    A: Operand<Type = X>,
    B: Operand<Type = Y>,
    X: Contains<Y>,
{
    E::new(X::test(container.expression(), other.expression()))
}
