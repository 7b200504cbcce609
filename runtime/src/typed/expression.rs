//! What the closures of queries, rules and `#[expression]` functions are rewritten to.
//!
//! The macros turn each operator into a call of one of these functions, on the user's tokens. They
//! are ordinary generic functions, so that rustc judges the types, and they build the expression as
//! data when they run. Traits say what may meet what; their messages are what a developer reads.

use super::operand::{AnyInteger, Nothing};
use super::{Capture, E, Entity, Enumeration, F, FieldSet, Operand, Steps};
use crate::value::{
    AttributeType, AutoNumber, Counter, Date, DateTime, Decimal, Enumerations, HashedString, PlainAttribute,
    Ref, RefSet,
};
use tidewater_model::{Arithmetic, Comparison, Expression, Function, Number, Type, Value};

pub use super::contains::{Contains, contains};
pub use super::member_of::{MemberOf, MemberValue};
pub use super::open::{Joins, NotReturned, choose, returned, unwrap_or};
pub use super::operand::RuleMe;
pub use super::proxy::step;
pub use super::taken::{Constant, Made, asked, constant, made};

/// A captured value of the surrounding code.
pub fn capture<T: Capture + ?Sized>(value: &T) -> E<T::Type> {
    E::new(Expression::Literal(value.capture()))
}

/// An integer literal.
#[must_use]
pub const fn integer(value: i64) -> E<AnyInteger> {
    E::new(Expression::Literal(Value::Integer(value)))
}

/// `None`
#[must_use]
pub const fn none() -> E<Nothing> {
    E::new(Expression::Literal(Value::Empty))
}

/// `Some(value)`
pub fn some<O: Operand>(value: O) -> E<Option<O::Type>> {
    E::new(value.expression())
}

/// A local of an `#[expression]` function, used again.
pub fn again<T>(local: &E<T>) -> E<T> {
    local.clone()
}

/// Any operand as a local.
pub fn local<O: Operand>(value: O) -> E<O::Type> {
    E::new(value.expression())
}

/// The object itself.
pub fn identity<S: FieldSet>(fields: &S) -> E<Ref<S::Entity>> {
    fields.identity()
}

/// What decides: a truth value.
#[diagnostic::on_unimplemented(
    message = "a condition is a truth value, and this is `{Self}`",
    label = "decides nothing",
    note = "compare it, as in `order.name == \"x\"`; of an option say `is_some()` or what stands for none"
)]
pub trait Truth {}
#[diagnostic::do_not_recommend]
impl Truth for bool {}

/// The value of a condition.
pub fn truth<O: Operand>(value: O) -> E<bool>
where
    O::Type: Truth,
{
    E::new(value.expression())
}

/// The end of a condition: it must be a truth value.
pub fn condition<O: Operand<Type = bool>>(value: O) -> Expression {
    value.expression()
}

/// `#[expression]` over an entity's own members.
pub fn over<T: Entity, R>(function: impl FnOnce(&T::Fields) -> R) -> R {
    function(&T::Fields::at(Steps::none()))
}

// --- Comparison -----------------------------------------------------------------------------------

/// What may be compared with `==` and `!=`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared with `{Other}` in an expression over rows",
    label = "these two types do not compare",
    note = "both sides need the same type; an `Option` is compared with `Some(..)` or `None`, a set is asked with `contains`, a `HashedString` is known to the server alone"
)]
pub trait Comparable<Other> {
    /// Brings both sides to one type.
    fn align(left: Expression, right: Expression) -> (Expression, Expression) {
        (left, right)
    }
}

/// What may be compared with `<`, `<=`, `>` and `>=`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no order in an expression over rows",
    label = "this type cannot be compared with `<`, `<=`, `>` or `>=`"
)]
pub trait Ordered {
    /// What the order of this type is the order of.
    fn order_key(value: Expression) -> Expression {
        value
    }
}

macro_rules! comparable_with_itself {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Comparable<Self> for $rust {}
        #[diagnostic::do_not_recommend]
        impl Comparable<Never> for $rust {}
    )*};
}
/// Has no values. With a second type that each type compares with, rustc never concludes from the left
/// side what the right side must be, and reports the comparison that does not exist.
pub enum Never {}

/// A second one, for what compares with nothing at all.
pub enum NeverEither {}
#[diagnostic::do_not_recommend]
impl<T> Comparable<Never> for RefSet<T> {}
#[diagnostic::do_not_recommend]
impl<T> Comparable<NeverEither> for RefSet<T> {}

comparable_with_itself!(bool i32 i64 usize String Decimal DateTime Date Vec<u8> AutoNumber Counter AnyInteger);
impl<T: Enumeration> Comparable<T> for T {}
impl<T> Comparable<Self> for Ref<T> {}
impl<T> Comparable<Ref<T>> for Option<Ref<T>> {}
impl<T> Comparable<Option<Self>> for Ref<T> {}
impl<T: PlainAttribute> Comparable<Self> for Option<T> {}
impl<T> Comparable<Nothing> for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T> Comparable<Option<T>> for Nothing {}
#[diagnostic::do_not_recommend]
impl Comparable<Self> for Nothing {}

/// What a text that is stored hashed could be compared with: nothing.
pub trait Hashless {}
/// No lifetime makes the bound hold; having one lets the impl stand. With it rustc does not conclude from a
/// hashed text what the other side must be, and says once that the two do not compare.
impl<T> Comparable<T> for HashedString where for<'h> &'h Self: Hashless {}

macro_rules! comparable_with_integers {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Comparable<AnyInteger> for $rust {}
        #[diagnostic::do_not_recommend]
        impl Comparable<$rust> for AnyInteger {}
        #[diagnostic::do_not_recommend]
        impl Ordered for $rust {}
    )*};
}
comparable_with_integers!(i32 i64 usize Counter);
impl Ordered for AnyInteger {}

/// `Some(3)` with an optional number.
macro_rules! options_with_integers {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Comparable<Option<AnyInteger>> for Option<$rust> {
            fn align(left: Expression, right: Expression) -> (Expression, Expression) {
                <$rust as Comparable<AnyInteger>>::align(left, right)
            }
        }
        #[diagnostic::do_not_recommend]
        impl Comparable<Option<$rust>> for Option<AnyInteger> {
            fn align(left: Expression, right: Expression) -> (Expression, Expression) {
                <AnyInteger as Comparable<$rust>>::align(left, right)
            }
        }
    )*};
}
options_with_integers!(i32 i64 Decimal Counter);

macro_rules! decimal_with_integers {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Comparable<$rust> for Decimal {
            fn align(left: Expression, right: Expression) -> (Expression, Expression) {
                (left, to_decimal(right))
            }
        }
        #[diagnostic::do_not_recommend]
        impl Comparable<Decimal> for $rust {
            fn align(left: Expression, right: Expression) -> (Expression, Expression) {
                (to_decimal(left), right)
            }
        }
    )*};
}
decimal_with_integers!(i32 i64 AnyInteger);

/// A conversion, made at once where the integer is a literal.
fn to_decimal(value: Expression) -> Expression {
    match value {
        Expression::Literal(Value::Integer(number)) => Expression::Literal(Decimal::from(number).to_value()),
        other => Expression::Call(Function::ToDecimal, vec![other]),
    }
}

macro_rules! ordered {
    ($($rust:ty)*) => {$(impl Ordered for $rust {})*};
}
ordered!(bool String Decimal DateTime Date);
impl<T: Enumeration> Ordered for T {
    fn order_key(value: Expression) -> Expression {
        let Type::Enumeration(name) = T::describe(&mut Enumerations::default()).ty else { return value };
        Expression::Call(Function::Position(name), vec![value])
    }
}
impl<T: Ordered> Ordered for Option<T> {
    fn order_key(value: Expression) -> Expression {
        T::order_key(value)
    }
}
impl Ordered for Nothing {}

// The types of the values are parameters of their own, so that rustc points at the operator.

fn compare<A, B, X, Y>(comparison: Comparison, left: A, right: B) -> E<bool>
where
    A: Operand<Type = X>,
    B: Operand<Type = Y>,
    X: Comparable<Y>,
{
    let (left, right) = X::align(left.expression(), right.expression());
    E::new(Expression::Compare(comparison, Box::new(left), Box::new(right)))
}

fn order<A, B, X, Y>(comparison: Comparison, left: A, right: B) -> E<bool>
where
    A: Operand<Type = X>,
    B: Operand<Type = Y>,
    X: Comparable<Y> + Ordered,
    Y: Ordered,
{
    let (left, right) = X::align(left.expression(), right.expression());
    let (left, right) = (X::order_key(left), Y::order_key(right));
    E::new(Expression::Compare(comparison, Box::new(left), Box::new(right)))
}

// What an operand must be stands where these macros are called, and not in them: rustc shows it to whoever
// gives another one, and would else show all of the macro.

macro_rules! comparisons {
    ($($name:ident $via:ident $variant:ident [$($bounds:tt)*];)*) => {$(
        #[doc = concat!("The comparison `", stringify!($variant), "`.")]
        pub fn $name<A, B, X, Y>(left: A, right: B) -> E<bool>
        where
            A: Operand<Type = X>,
            B: Operand<Type = Y>,
            $($bounds)*
        {
            $via(Comparison::$variant, left, right)
        }
    )*};
}
comparisons! {
    equal compare Equal [X: Comparable<Y>];
    not_equal compare NotEqual [X: Comparable<Y>];
    less order Less [X: Comparable<Y>, X: Ordered, Y: Ordered];
    less_or_equal order LessOrEqual [X: Comparable<Y>, X: Ordered, Y: Ordered];
    greater order Greater [X: Comparable<Y>, X: Ordered, Y: Ordered];
    greater_or_equal order GreaterOrEqual [X: Comparable<Y>, X: Ordered, Y: Ordered];
}

// --- Logic ----------------------------------------------------------------------------------------

/// `left && right`
pub fn and<A: Operand<Type = bool>, B: Operand<Type = bool>>(left: A, right: B) -> E<bool> {
    let mut parts = match left.expression() {
        Expression::All(parts) => parts,
        single => vec![single],
    };
    parts.push(right.expression());
    E::new(Expression::All(parts))
}

/// `left || right`
pub fn or<A: Operand<Type = bool>, B: Operand<Type = bool>>(left: A, right: B) -> E<bool> {
    let mut parts = match left.expression() {
        Expression::Any(parts) => parts,
        single => vec![single],
    };
    parts.push(right.expression());
    E::new(Expression::Any(parts))
}

/// `!value`
pub fn not<A: Operand<Type = bool>>(value: A) -> E<bool> {
    E::new(Expression::Not(Box::new(value.expression())))
}

/// `option.is_some()`
pub fn is_some<T>(value: impl Operand<Type = Option<T>>) -> E<bool> {
    E::new(Expression::IsSome(Box::new(value.expression())))
}

/// `option.is_none()`
pub fn is_none<T>(value: impl Operand<Type = Option<T>>) -> E<bool> {
    not(is_some(value))
}

/// `reference.is_some_and(|row| ..)`
pub fn is_some_and<R, T: Entity, O: Operand<Type = bool>>(
    reference: F<R, Option<Ref<T>>>,
    body: impl FnOnce(&T::Fields) -> O,
) -> E<bool> {
    let body = condition(body(&T::Fields::at(Steps::none())));
    E::new(reference.over(Expression::Opens(reference.path(), Box::new(body))))
}

// --- Arithmetic -----------------------------------------------------------------------------------

/// What may be added, subtracted, multiplied and divided.
#[diagnostic::on_unimplemented(
    message = "no arithmetic between `{Self}` and `{Other}` in an expression over rows",
    label = "these two types do not compute"
)]
pub trait Computes<Other> {
    /// The type of the result.
    type Output;
    /// The kind of number that both sides are brought to.
    const NUMBER: Number;
    /// Brings both sides to that kind.
    fn align(left: Expression, right: Expression) -> (Expression, Expression) {
        (left, right)
    }
}

macro_rules! computes {
    ($($left:ty, $right:ty => $output:ty, $number:ident, |$a:ident, $b:ident| $aligned:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Computes<$right> for $left {
            type Output = $output;
            const NUMBER: Number = Number::$number;
            fn align($a: Expression, $b: Expression) -> (Expression, Expression) {
                $aligned
            }
        }
    )*};
}
computes! {
    i32, i32 => i32, Integer32, |a, b| (a, b);
    i32, AnyInteger => i32, Integer32, |a, b| (a, b.narrowed());
    AnyInteger, i32 => i32, Integer32, |a, b| (a.narrowed(), b);
    i64, i64 => i64, Integer64, |a, b| (a, b);
    i64, AnyInteger => i64, Integer64, |a, b| (a, b);
    AnyInteger, i64 => i64, Integer64, |a, b| (a, b);
    AnyInteger, AnyInteger => AnyInteger, Integer64, |a, b| (a, b);
    Decimal, Decimal => Decimal, Decimal, |a, b| (a, b);
    Decimal, i32 => Decimal, Decimal, |a, b| (a, to_decimal(b));
    Decimal, i64 => Decimal, Decimal, |a, b| (a, to_decimal(b));
    Decimal, AnyInteger => Decimal, Decimal, |a, b| (a, to_decimal(b));
    i32, Decimal => Decimal, Decimal, |a, b| (to_decimal(a), b);
    i64, Decimal => Decimal, Decimal, |a, b| (to_decimal(a), b);
    AnyInteger, Decimal => Decimal, Decimal, |a, b| (to_decimal(a), b);
}

macro_rules! arithmetic {
    ($($name:ident $variant:ident [$($bounds:tt)*];)*) => {$(
        #[doc = concat!("The operator `", stringify!($variant), "`.")]
        pub fn $name<A, B, X, Y>(left: A, right: B) -> E<X::Output>
        where
            A: Operand<Type = X>,
            B: Operand<Type = Y>,
            $($bounds)*
        {
            let (left, right) = X::align(left.expression(), right.expression());
            let number = X::NUMBER;
            E::new(Expression::Arithmetic(Arithmetic::$variant, number, Box::new(left), Box::new(right)))
        }
    )*};
}
arithmetic! {
    add Add [X: Computes<Y>];
    subtract Subtract [X: Computes<Y>];
    multiply Multiply [X: Computes<Y>];
    divide Divide [X: Computes<Y>];
    remainder Remainder [X: Computes<Y>];
}

/// A number that has a sign.
pub trait Signed {
    /// Which kind of number.
    const NUMBER: Number;
}
impl Signed for i32 {
    const NUMBER: Number = Number::Integer32;
}
impl Signed for i64 {
    const NUMBER: Number = Number::Integer64;
}
impl Signed for AnyInteger {
    const NUMBER: Number = Number::Integer64;
}
impl Signed for Decimal {
    const NUMBER: Number = Number::Decimal;
}

/// `-value`
pub fn negate<A: Operand>(value: A) -> E<A::Type>
where
    A::Type: Signed,
{
    call(Function::Negate(<A::Type>::NUMBER), [value.expression()])
}

// --- Functions: each has the name and the meaning of the Rust method ------------------------------

fn call<T, const N: usize>(function: Function, arguments: [Expression; N]) -> E<T> {
    E::new(Expression::Call(function, arguments.into()))
}

/// `number.abs()`
pub fn abs<A: Operand>(value: A) -> E<A::Type>
where
    A::Type: Signed,
{
    call(Function::Absolute(<A::Type>::NUMBER), [value.expression()])
}

/// `decimal.round(digits)`
pub fn round(value: impl Operand<Type = Decimal>, digits: impl Operand<Type = AnyInteger>) -> E<Decimal> {
    call(Function::Round, [value.expression(), digits.expression()])
}

/// An `i32` as an `i64`: `value as i64` and `i64::from(value)`.
pub fn to_integer64(value: impl Operand<Type = i32>) -> E<i64> {
    call(Function::ToInteger64, [value.expression()])
}

/// A number as a `Decimal`: `Decimal::from(value)`.
pub fn as_decimal<O: Operand>(value: O) -> E<Decimal>
where
    Decimal: Comparable<O::Type>,
{
    E::new(<Decimal as Comparable<O::Type>>::align(Expression::Literal(Value::Empty), value.expression()).1)
}

macro_rules! functions {
    ($($name:ident $function:ident ($($argument:ident: $operand:ty),*) -> $output:ty;)*) => {$(
        #[doc = concat!("The method `", stringify!($name), "`.")]
        pub fn $name($($argument: $operand),*) -> E<$output> {
            call(Function::$function, [$($argument.expression()),*])
        }
    )*};
}
functions! {
    len Length(text: impl Operand<Type = String>) -> usize;
    is_empty IsEmpty(text: impl Operand<Type = String>) -> bool;
    starts_with StartsWith(text: impl Operand<Type = String>, other: impl Operand<Type = String>) -> bool;
    ends_with EndsWith(text: impl Operand<Type = String>, other: impl Operand<Type = String>) -> bool;
    to_lowercase ToLowercase(text: impl Operand<Type = String>) -> String;
    to_uppercase ToUppercase(text: impl Operand<Type = String>) -> String;
    trim Trim(text: impl Operand<Type = String>) -> String;
    year Year(date: impl Operand<Type = Date>) -> i32;
    month Month(date: impl Operand<Type = Date>) -> i32;
    day Day(date: impl Operand<Type = Date>) -> i32;
    date DateOf(instant: impl Operand<Type = DateTime>) -> Date;
}

/// `date.plus_days(number)`, as a day: out of range is a fault here, not `None`.
pub fn plus_days<N: Operand>(date: impl Operand<Type = Date>, number: N) -> E<Date>
where
    i64: Comparable<N::Type>,
{
    call(Function::PlusDays, [date.expression(), number.expression()])
}
