//! What a flow goes through, by `for`, by methods of iterators and by what closures yield.
//!
//! What cannot be gone through becomes whatever is wanted here: so rustc tells of it alone, and not of the
//! methods behind it. Absent: where it stands, which the macros know.

use crate::value::RefSet;
use crate::value::special::{HeldSet, InHand};

/// Something that is gone through.
#[derive(Debug)]
pub struct Parts<T>(pub T);

/// What can be gone through.
#[diagnostic::on_unimplemented(
    message = "there is nothing to go through in a value of type `{Self}`",
    label = "no list, no iterator and no option",
    note = "go through a list, as in `for line in &lines`, or through what `cx.retrieve(..)?` finds",
    note = "numbers are counted with `0..number`, and the letters of a text are `text.chars()`"
)]
pub trait Iterated {}
#[diagnostic::do_not_recommend]
impl<T: IntoIterator> Iterated for T {}

/// Written out three times, because rustc would show the macro that wrote it.
impl<T> Parts<RefSet<T>> {
    /// Nothing: no set is held.
    #[must_use]
    pub fn __parts<V>(self) -> V
    where
        InHand<T>: HeldSet,
    {
        unreachable!()
    }
}
impl<T> Parts<&RefSet<T>> {
    /// The same.
    #[must_use]
    pub fn __parts<V>(self) -> V
    where
        InHand<T>: HeldSet,
    {
        unreachable!()
    }
}
impl<T> Parts<&mut RefSet<T>> {
    /// The same.
    #[must_use]
    pub fn __parts<V>(self) -> V
    where
        InHand<T>: HeldSet,
    {
        unreachable!()
    }
}

/// Whatever can be gone through stays as it is.
pub trait PartsValue<T> {
    /// The value.
    #[must_use]
    fn __parts(self) -> T;
}
#[diagnostic::do_not_recommend]
impl<T: IntoIterator> PartsValue<T> for Parts<T> {
    fn __parts(self) -> T {
        self.0
    }
}

/// Anything else, which rustc finds last: it tells that this cannot be gone through.
pub trait NoParts<T> {
    /// Nothing.
    #[must_use]
    fn __parts<V>(self) -> V
    where
        T: Iterated;
}
#[diagnostic::do_not_recommend]
impl<T> NoParts<T> for &Parts<T> {
    fn __parts<V>(self) -> V
    where
        T: Iterated,
    {
        unreachable!()
    }
}
