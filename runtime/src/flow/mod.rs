//! Flows: what runs on a device instead of native code.
//!
//! Absent: I/O, the clock, randomness, and any knowledge of who performs what a flow asks for.

mod bound;
mod convert;
mod effects;
mod error;
#[cfg(test)]
mod error_tests;
mod execution;
mod frame;
mod functions;
mod held;
mod instruction;
mod iterate;
mod journal;
mod known;
mod layout;
mod lent;
mod load;
mod machine;
mod matched;
mod object;
mod origin;
mod program;
mod store_error;
mod typed;

pub use convert::Converter;
pub use effects::{Activity, Control, Effects, Moment, OnlineActivity, Progress, Request};
pub use error::{ComputationFault, FlowError, FlowResult};
pub(crate) use functions::changes;
pub use functions::signatures;
pub use held::{Held, Record, ReportFacts};
pub use journal::Journal;
pub use layout::{Layout, Layouts, MemberLayout};
pub use lent::{Again, PutBack};
pub(crate) use load::every_node;
pub use machine::Machine;
pub use matched::matched_errors;
pub use object::{ObjectHandle, Snapshot, WeakObject};
pub use program::{LoadFault, Program};
pub use store_error::StoreError;
pub(crate) use typed::refill;
pub use typed::{
    AsItself, AsObject, AsRecord, AsValue, Changed, FlowArgument, FlowValue, Given, Lent, Within,
};

/// How deep flows may call each other.
pub const CALL_DEPTH: usize = 500;
