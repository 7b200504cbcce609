//! What a flow can tell of an error: its variant, and the fields that have a type of flows.
//!
//! One table, from which come the loader's types and the machine's values. It is a match without a rest over
//! variants and fields, so that neither is forgotten. Absent: where an error arose, which is no part of what
//! it is.

use super::{FlowError, Held};
use crate::value::CallKey;
use tidewater_model::FlowType;

/// A field of an error as flows have it.
trait Told {
    fn kind() -> FlowType;
    fn held(&self) -> Held;
}

impl Told for String {
    fn kind() -> FlowType {
        FlowType::Text
    }
    fn held(&self) -> Held {
        Held::text(self)
    }
}
impl Told for &'static str {
    fn kind() -> FlowType {
        FlowType::Text
    }
    fn held(&self) -> Held {
        Held::text(self)
    }
}
impl Told for u64 {
    fn kind() -> FlowType {
        FlowType::Size
    }
    fn held(&self) -> Held {
        Held::Size(*self)
    }
}
impl Told for usize {
    fn kind() -> FlowType {
        FlowType::Size
    }
    fn held(&self) -> Held {
        Held::Size(*self as u64)
    }
}
impl Told for CallKey {
    fn kind() -> FlowType {
        FlowType::CallKey
    }
    fn held(&self) -> Held {
        Held::CallKey(*self)
    }
}
impl<T: Told> Told for Option<T> {
    fn kind() -> FlowType {
        FlowType::Option(Box::new(T::kind()))
    }
    fn held(&self) -> Held {
        self.as_ref().map_or_else(Held::none, |told| Held::some(told.held()))
    }
}

/// Each variant with its fields, and behind `but` those whose types flows do not have.
macro_rules! errors {
    ($($variant:ident { $($field:ident: $ty:ty),* } $(but $($hidden:tt),*)?;)*) => {
        /// The errors that a flow can tell apart, each with what it can bind of them.
        pub fn matched_errors() -> impl Iterator<Item = (&'static str, Vec<(&'static str, FlowType)>)> {
            [$((
                stringify!($variant),
                vec![$((stringify!($field), <$ty as Told>::kind())),*],
            )),*].into_iter()
        }

        /// The variant of an error, and what of it can be bound.
        pub(crate) fn facts(error: &FlowError) -> (&'static str, Vec<(&'static str, Held)>) {
            match error {
                FlowError::At { source, .. } => facts(source),
                $(FlowError::$variant { $($field,)* $($($hidden: _),*)? } => {
                    (stringify!($variant), vec![$((stringify!($field), <$ty as Told>::held($field))),*])
                })*
            }
        }
    };
}

errors! {
    Offline {};
    Cancelled {};
    SignedOut {};
    WrongPassword {};
    SessionExpired {};
    FirstSignInNeedsServer { name: String };
    NotHere { entity: String } but id;
    EmptyReference { entity: String };
    Gone { entity: String } but id;
    Access { what: String };
    Invalid { entity: String } but faults;
    UncommittedReference { entity: String, member: String, target: String } but id;
    Uncommitted { entity: String } but id;
    Unsent { entity: String } but id;
    NotRejected { entity: String } but id;
    NotAccepted { count: u64 };
    Prevented { entity: String, referring: String } but id;
    GroupTooLarge { size: usize, limit: usize, unit: &'static str };
    Forked { detail: String };
    UpdateNeeded {};
    Refused { code: String, title: String, detail: String };
    Protocol { detail: String };
    TimedOut { seconds: u64 };
    Unknown { key: CallKey };
    NotCalled { key: CallKey };
    Conflict { entity: String } but id;
    Rejected { entity: String, code: String, text: String } but id;
    OutsideTooLate {};
    Failed { code: String, text: String };
    WithinFlow {};
    UnknownFlow { flow: String, app: String };
    NotOffered { flow: String, action: String, capability: Option<String> };
    WrongArguments { flow: String, detail: String };
    Model { detail: String };
    Computation {} but 0;
    Store {} but 0;
}
