//! Rules: what holds for a row, what an account may do with it, and whether its values are valid.
//!
//! Everything here is a function of rows that the caller brings. Absent on purpose: storage, network,
//! clock and randomness.

mod access;
mod alternative;
mod evaluate;
mod fault;
mod grant;
mod links;
mod mask;
mod reads;
mod support;
mod validation;
mod wanted;

pub use access::{Access, Denied, Judge, Sight, State, never_readable, readable_members};
pub(crate) use evaluate::is_test;
pub use evaluate::{Cell, Evaluation, NoRows, RowView, Rows, followed};
pub use fault::Fault;
pub use grant::{EVERYONE, EntityGrants, Grant, Grants, Key, Reach, is_unbucketed};
pub use links::{Leads, LinkRange, LinkTest, LoadedLinks, Needs, Owner, Without, link_tests};
pub use mask::{EVERY_MEMBER, mask, members_that, positions};
pub use reads::{entities_that_rules_follow, members_read, members_that_rules_read};
pub use support::{Support, supports};
pub(crate) use validation::shown;
pub use validation::{conforms, fits, validate};
pub use wanted::{Filter, Reads, Wanted, condition_tag};

#[cfg(test)]
mod tests;
