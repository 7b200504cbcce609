//! The attribute types: thin Rust types over the one [`Value`](tidewater_model::Value).
//!
//! Each type says what the model calls it and converts to and from a value; nothing else in the
//! runtime knows the Rust types of an app. Absent: storage, time zones, clocks.

mod attribute;
mod calendar;
mod call_key;
mod date_time;
mod decimal;
mod parcel;
mod pattern;
mod power;
mod reference;
mod sort_key;
pub(crate) mod special;
mod text;

pub use attribute::{
    AttributeType, Described, EnumerationTag, Enumerations, MemberKind, PlainAttribute, Sorted,
};
pub use call_key::CallKey;
pub use date_time::{Date, DateTime};
pub use decimal::{Decimal, DecimalError, Number};
pub use parcel::{Carried, Parcel};
pub use reference::{Id, ObjectId, Ref};
pub use sort_key::sort_key;
pub use special::{AutoNumber, Counter, File, HashedString, Image, Max, Min, RefSet};
pub use text::TextFunctions;
pub(crate) use text::{Replacement, TooLong, fits, steps_to_compile};
