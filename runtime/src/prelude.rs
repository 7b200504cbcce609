//! What an app's modules import: `use tidewater::prelude::*`.
//!
//! Types and macros only, no lower-case values, and of roles, entities and enumerations the derives
//! only: the traits come without their names, so that an app may call its enumeration `Role`.

pub use crate::flow::{FlowError, FlowResult};
pub use crate::server::Server;
pub use crate::traits::{Entity as _, Enumeration as _, Role as _};
pub use crate::typed::{Account, Change, Me, Obj, Verdict};
pub use crate::value::{
    AutoNumber, Counter, Date, DateTime, Decimal, File, HashedString, Id, Image, Max, Min, Ref, RefSet,
};
pub use tidewater_macros::{Entity, Enumeration, Role, before_commit, expression, query};
