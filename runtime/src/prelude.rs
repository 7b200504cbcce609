//! What an app's modules import: `use tidewater::prelude::*`.
//!
//! Types and macros only, no lower-case values, and of roles, entities and enumerations the derives
//! only: the traits come without their names, so that an app may call its enumeration `Role`.

pub use crate::device::Device;
pub use crate::flow::{FlowError, FlowResult};
pub use crate::server::Server;
pub use crate::traits::{Entity as _, Enumeration as _, Role as _};
pub use crate::typed::page::Page;
pub use crate::typed::{Account, Change, GroupBy as _, Me, Obj, SynchronizationError, Verdict};
pub use crate::value::{
    AutoNumber, Counter, Date, DateTime, Decimal, File, HashedString, Id, Image, Max, Min, Ref, RefSet,
    TextFunctions as _,
};
#[doc = include_str!("docs/entity.md")]
pub use tidewater_macros::Entity;
#[doc = include_str!("docs/enumeration.md")]
pub use tidewater_macros::Enumeration;
#[doc = include_str!("docs/role.md")]
pub use tidewater_macros::Role;
#[doc = include_str!("docs/action.md")]
pub use tidewater_macros::action;
#[doc = include_str!("docs/events.md")]
pub use tidewater_macros::after_commit;
#[doc = include_str!("docs/events.md")]
pub use tidewater_macros::after_create;
#[doc = include_str!("docs/events.md")]
pub use tidewater_macros::after_delete;
#[doc = include_str!("docs/events.md")]
pub use tidewater_macros::before_commit;
#[doc = include_str!("docs/events.md")]
pub use tidewater_macros::before_create;
#[doc = include_str!("docs/events.md")]
pub use tidewater_macros::before_delete;
#[doc = include_str!("docs/expression.md")]
pub use tidewater_macros::expression;
#[doc = include_str!("docs/microflow.md")]
pub use tidewater_macros::microflow;
#[doc = include_str!("docs/nanoflow.md")]
pub use tidewater_macros::nanoflow;
#[doc = include_str!("docs/page.md")]
pub use tidewater_macros::page;
#[doc = include_str!("docs/query.md")]
pub use tidewater_macros::query;
