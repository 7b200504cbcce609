//! Attribute types with a rule of their own.

use super::Ref;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Sub, SubAssign};

/// A number that the server assigns when it accepts the object.
///
/// It is opaque: until it is assigned there is nothing to compute with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AutoNumber {
    value: Option<i64>,
}

impl AutoNumber {
    /// The number, once the server assigned it.
    #[must_use]
    pub const fn value(self) -> Option<i64> {
        self.value
    }

    /// Whether the server has not assigned it yet.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        self.value.is_none()
    }

    pub(crate) const fn from_value(value: Option<i64>) -> Self {
        Self { value }
    }
}

impl fmt::Display for AutoNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Some(value) => fmt::Display::fmt(&value, formatter),
            None => formatter.write_str("(pending)"),
        }
    }
}

/// What could be computed with an [`AutoNumber`]: nothing.
#[diagnostic::on_unimplemented(
    message = "the server assigns this number, so there is nothing to compute with yet [autonumber-arithmetic]",
    label = "an `AutoNumber` is no number",
    note = "show it as it is, or match on `value()`, which is `None` until the server accepted the object"
)]
pub trait Computable {}

/// Arithmetic that no program gets: the bound carries the message.
macro_rules! no_arithmetic {
    ($($operator:ident $method:ident)*) => {$(
        impl<N: Computable> $operator<N> for AutoNumber {
            type Output = i64;
            fn $method(self, _: N) -> i64 {
                0
            }
        }
    )*};
}
no_arithmetic! { Add add Sub sub Mul mul Div div Rem rem }

/// The same on the other side of a number. No lifetime makes the bound hold; having one lets the impl stand.
/// Of `i64` alone: with a second type rustc would not know which one a literal is, and say so instead.
macro_rules! no_arithmetic_with {
    ($($operator:ident $method:ident, $assign:ident $assign_method:ident;)*) => {$(
        impl $operator<AutoNumber> for i64
        where
            for<'n> &'n AutoNumber: Computable,
        {
            type Output = Self;
            fn $method(self, _: AutoNumber) -> Self {
                self
            }
        }
        impl $assign<AutoNumber> for i64
        where
            for<'n> &'n AutoNumber: Computable,
        {
            fn $assign_method(&mut self, _: AutoNumber) {}
        }
    )*};
}
no_arithmetic_with! {
    Add add, AddAssign add_assign;
    Sub sub, SubAssign sub_assign;
    Mul mul, MulAssign mul_assign;
    Div div, DivAssign div_assign;
    Rem rem, RemAssign rem_assign;
}

/// A text that is stored hashed and never leaves the server: it can be neither compared nor shown.
#[derive(Clone, Default)]
pub struct HashedString {
    pub(crate) stored: String,
}

/// A number that concurrent changes add up on, instead of one overwriting the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Counter(pub i64);

/// A value of which the greatest of concurrent changes stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Max<T>(pub Option<T>);

/// A value of which the least of concurrent changes stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Min<T>(pub Option<T>);

/// A file: the object carries what is known of it, the content travels on its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct File {
    /// Where the content is found: its hash, name, size and kind as one text.
    pub(crate) descriptor: Option<String>,
}

/// A file that is a picture; it is scaled down at capture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Image {
    /// See [`File`].
    pub(crate) descriptor: Option<String>,
}

/// A set of references to objects of entity `T`: a many-to-many association.
///
/// The member is the name of the set; what is in it stands beside the object, as rows of a link entity.
/// `link` and `unlink` of a context change it, `linked` reads it, and conditions ask with
/// `|team| team.members.contains(me)`, or over what is in the set of an object in hand with
/// `|account| team.members.contains(account)`.
pub struct RefSet<T> {
    entity: PhantomData<fn() -> T>,
}

impl<T> Default for RefSet<T> {
    fn default() -> Self {
        Self { entity: PhantomData }
    }
}
impl<T> Clone for RefSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for RefSet<T> {}

/// What could be asked of a [`RefSet`] in hand: nothing.
#[diagnostic::on_unimplemented(
    message = "an object in hand does not hold what is in its sets",
    label = "the context asks a set and changes it",
    note = "write `cx.linked(team, |t| t.members)?`, or ask in a query: `Team::filter(|t| t.members.contains(me))`",
    note = "`cx.link(team, |t| t.members, anna)?` puts an object into a set, and `cx.unlink(..)` takes it out"
)]
pub trait HeldSet {}

/// What a collection has, and nothing that a program gets: the bound carries the message. Written out,
/// because rustc would show the macro that wrote it.
#[allow(
    missing_docs,
    clippy::needless_pass_by_value,
    clippy::should_implement_trait,
    reason = "nobody calls any of these"
)]
#[doc(hidden)]
impl<T> RefSet<T> {
    pub fn contains<O>(&self, _: O) -> bool
    where
        Self: HeldSet,
    {
        false
    }
    pub fn insert<O>(&self, _: O) -> bool
    where
        Self: HeldSet,
    {
        false
    }
    pub fn remove<O>(&self, _: O) -> bool
    where
        Self: HeldSet,
    {
        false
    }
    pub fn push<O>(&self, _: O)
    where
        Self: HeldSet,
    {
    }
    pub fn extend<O>(&self, _: O)
    where
        Self: HeldSet,
    {
    }
    pub fn clear(&self)
    where
        Self: HeldSet,
    {
    }
    pub fn len(&self) -> usize
    where
        Self: HeldSet,
    {
        0
    }
    pub fn is_empty(&self) -> bool
    where
        Self: HeldSet,
    {
        true
    }
    pub fn iter(&self) -> std::slice::Iter<'_, Ref<T>>
    where
        Self: HeldSet,
    {
        [].iter()
    }
    pub fn into_iter(self) -> std::vec::IntoIter<Ref<T>>
    where
        Self: HeldSet,
    {
        Vec::new().into_iter()
    }
}

/// What is in a set, for an object in hand. Of another type than the set, because rustc would else tell of
/// the trait that asks, and not why it is refused.
#[doc(hidden)]
#[derive(Debug)]
pub struct InHand<T>(PhantomData<fn() -> T>);

#[doc(hidden)]
impl<T> Iterator for RefSet<T>
where
    InHand<T>: HeldSet,
{
    type Item = Ref<T>;
    fn next(&mut self) -> Option<Ref<T>> {
        None
    }
}
#[doc(hidden)]
impl<'a, T> Iterator for &'a RefSet<T>
where
    InHand<T>: HeldSet,
{
    type Item = &'a Ref<T>;
    fn next(&mut self) -> Option<&'a Ref<T>> {
        None
    }
}
#[doc(hidden)]
impl<T> fmt::Display for RefSet<T>
where
    InHand<T>: HeldSet,
{
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}
