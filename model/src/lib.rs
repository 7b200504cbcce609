//! The vocabulary of Tidewater as data: what an app is made of, in reading order.
//!
//! An [`App`] lists [`Entity`]s, [`Enumeration`]s and [`Role`]s; an entity has [`Member`]s and
//! [`AccessRule`]s; conditions are [`Expression`]s over [`Value`]s; a [`Query`] asks for rows; a [`Flow`]
//! is what the device does, statement by statement; a [`Page`] is what it shows.
//! [`Catalog`] is an app with its built-in entities added, names resolved and faults found.
//!
//! Absent on purpose: syntax trees, storage, network, clock and randomness. Everything here can be
//! built by a macro, sent over a wire, hashed, and read by any of the engines.

mod app;
mod builtin;
mod catalog;
mod entity;
mod expression;
mod flow;
mod flow_type;
mod hash;
pub mod limits;
mod links;
mod page;
mod parts;
mod query;
mod read;
mod rule;
mod value;

pub use app::{App, Enumeration, EnumerationVariant, Event, EventKind, Role, Root};
pub use builtin::{
    ACCOUNT, ACCOUNT_NAME, SYNCHRONIZATION_ERROR, SYSTEM_MEMBERS, SystemMember, account, is_built_in, key,
    synchronization_error,
};
pub use catalog::{Catalog, CatalogFault, EntityIndex, MemberIndex, Set};
pub use entity::{Conflict, Entity, Member, OnDelete, Type, Validation};
pub use expression::{Arithmetic, Comparison, Expression, Function, IDENTITY, KnownSet, Number, Path};
pub use flow::{
    Action, Argument, Arm, Block, Constant, Flow, FlowQuery, FlowSource, Local, Node, Operator, Pattern,
    Piece, Place, Signature, Statement,
};
pub use flow_type::FlowType;
pub use hash::ContentHash;
pub use links::{LINK_OWNER, LINK_TARGET, links_name};
pub use page::{
    Because, Element, ElementKind, Field, Held, Mode, Offline, Page, RowTemplate, Shown, SyncOn, Target,
};
pub use parts::Part;
pub use query::{Order, Query, Window};
pub use read::ReadFault;
pub use rule::{AccessRule, After, MemberSet};
pub use value::{Value, ValueRef};

/// The name of an entity, member, enumeration, variant or role.
///
/// Identity in storage and on the wire is this name, never the Rust module that an item stands in.
/// Names are shared, because they are copied into every expression and outbox entry.
pub type Name = std::sync::Arc<str>;
