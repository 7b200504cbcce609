//! What parts of the model may take along from the program: values that are the same whoever builds it.
//!
//! Nothing here is ever called. Absent: functions and macros of the program, of which the macros tell.

use super::Entity;
use super::known::Literal;
use crate::value::{Date, DateTime, Decimal, Id, Ref};

/// What stays as it is, so that whoever builds the model takes the same along.
#[diagnostic::on_unimplemented(
    message = "a value of `{Self}` would be taken once, when the app starts, and not for each object [not-in-expression]",
    label = "no value of an attribute type",
    note = "make it a `const` of an attribute type, or a member"
)]
pub trait Constant {}
#[diagnostic::do_not_recommend]
impl<T: Literal + ?Sized> Constant for T {}

/// Asks of the type of a constant.
pub const fn constant<T: Constant + ?Sized>(_: &T) {}

/// What has no functions but those of Rust and of this library, which make the same of the same.
#[diagnostic::on_unimplemented(
    message = "a function of `{Self}` would be called once, when the app starts, and not for each object [not-in-expression]",
    label = "no attribute type",
    note = "make what it yields a `const`, or write it here"
)]
pub trait Made {}

macro_rules! made {
    ($([$($parameter:tt)*] $rust:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameter)*> Made for $rust {}
    )*};
}
made! {
    [] bool; [] char; [] str; [] String; [] Decimal; [] Date; [] DateTime;
    [] i8; [] i16; [] i32; [] i64; [] i128; [] isize; [] u8; [] u16; [] u32; [] u64; [] u128; [] usize;
    [] f32; [] f64;
    [T: Made + ?Sized] &T; [T: Made] [T]; [T: Made, const N: usize] [T; N]; [T: Made] Vec<T>; [T: Made] Option<T>;
    [T: Entity] Ref<T>; [T: Entity] Id<T>;
    [T: Made] std::ops::Range<T>; [T: Made] std::ops::RangeInclusive<T>;
}

/// Asks of a type, a function of which is called.
pub const fn made<T: Made + ?Sized>() {}

/// Asks of the type of a value, a function of which is called.
pub const fn asked<T: Made + ?Sized>(_: &T) {}
