//! The typed surface: what app code holds, and the bridge from it to the model's data.
//!
//! Types here are erased at the first call below them: the engines know entities by index and values
//! without types. Absent: storage, network, evaluation.

mod access;
mod base;
pub(crate) mod body;
mod builder;
mod calculated;
mod calculation;
pub(crate) mod called;
mod calls;
mod carried;
mod change;
mod check;
mod column;
mod contains;
mod dangling;
mod entity;
mod enumerated;
pub mod expression;
mod facts;
pub mod flow;
mod group;
mod held;
mod index;
mod known;
mod linked;
mod listed;
mod me;
mod member_of;
pub(crate) mod named;
mod network;
mod nobody;
mod object;
mod offered;
mod offline;
mod open;
mod operand;
pub mod page;
mod parts;
mod passed;
pub mod plain;
mod privileges;
mod proxy;
mod query;
mod reference;
mod rights;
mod sent;
mod slots;
mod synchronization_error;
mod taken;
mod text;
pub(crate) mod twin;
mod unlisted;

pub use access::{Access, Here, What, access_fault, sound};
pub use base::Base;
pub use builder::EntityBuilder;
pub use calculation::Calculation;
pub use calls::Calls;
pub use change::{Change, ChangeValues, Verdict};
pub use check::{AppFacts, ListedEntity, ListedEvent};
pub use column::{Column, Members, column};
pub use entity::{
    Account, AccountFields, App, Condition, Entity, Enumeration, Initial, Persistable, ReadFault, Role,
    RowReader, RowWriter, Stored, entity_id, of_the_model,
};
pub use expression::{Comparable, Ordered};
pub use facts::{EntityFacts, EntityTag, Granted, MemberFacts, RoleFacts, RuleFacts, member, members, role};
pub use flow::{Callable, Microflow, Nanoflow};
pub use group::GroupBy;
pub use index::{Index, Places};
pub use known::{Known, KnownType};
pub use listed::{ListedFlow, ListedFunction, function_id};
pub use me::Me;
pub use object::{Obj, ObjectState};
#[cfg(test)]
pub(crate) use offered::has_default;
pub use offline::{FlowTag, ModeFacts, ModeKind, OfflineFacts};
pub(crate) use offline::{Part, Reached};
pub use operand::{AnyInteger, Capture, E, Operand};
pub use parts::{NoParts, Parts, PartsValue};
pub use passed::{Passed, kind_of, pack_variant, unpack_variant};
pub use privileges::Privileges;
pub use proxy::{F, FieldSet, Member, Steps};
pub use query::{Query, query, query_of_stored};
pub use sent::Sent;
pub use slots::{Container, ContainerValue, Converts, FlowTypes, Receiver, Slot, Slots, Types};
pub use slots::{converted, slot, types};
pub use synchronization_error::{SynchronizationError, SynchronizationErrorFields};
