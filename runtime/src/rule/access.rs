//! What an account may do: the union of the rules of its roles.

use super::{RowView, Rows};
use crate::typed::Me;
use tidewater_model::{AccessRule, Catalog, Entity, EntityIndex, MemberIndex};

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judge {
    /// A device: conditions that only the server can judge count as true.
    Device,
    /// The server, whose word is final.
    Server,
}

/// A row and what its references lead to, at one moment.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// The row.
    pub row: RowView<'a>,
    /// The rows around it.
    pub rows: &'a dyn Rows,
}

/// The right that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// To do this with the object at all.
    Object,
    /// To give the member its new value.
    Member(MemberIndex),
}

/// What an account may do.
#[derive(Clone, Copy)]
pub struct Access<'a> {
    /// The app.
    pub catalog: &'a Catalog,
    /// The account.
    pub me: Me,
    /// Who decides.
    pub judge: Judge,
}

impl Access<'_> {
    /// The members of a row that the account may not read, a bit for each by position; nothing if it
    /// may not read the row.
    #[must_use]
    pub fn unreadable(&self, entity: EntityIndex, state: State<'_>) -> Option<u64> {
        todo!("{:?}", (entity, state.row))
    }

    /// Whether the account may create an object in this state.
    ///
    /// # Errors
    /// The right that is missing.
    pub fn create(&self, entity: EntityIndex, after: State<'_>) -> Result<(), Denied> {
        todo!("{:?}", (entity, after.row))
    }

    /// Whether the account may change these members (a bit for each, by position) of an object.
    ///
    /// # Errors
    /// The right that is missing.
    pub fn update(
        &self,
        entity: EntityIndex,
        before: State<'_>,
        after: State<'_>,
        changed: u64,
    ) -> Result<(), Denied> {
        todo!("{:?}", (entity, before.row, after.row, changed))
    }

    /// Whether the account may delete an object in this state.
    ///
    /// # Errors
    /// The right that is missing.
    pub fn delete(&self, entity: EntityIndex, before: State<'_>) -> Result<(), Denied> {
        todo!("{:?}", (entity, before.row))
    }
}

/// The members that a rule lets an account read, a bit for each by position.
#[must_use]
pub fn readable_members(entity: &Entity, rule: &AccessRule) -> u64 {
    todo!("{:?}", (entity, rule))
}

/// The members that never leave the server, a bit for each by position.
#[must_use]
pub fn never_readable(entity: &Entity) -> u64 {
    todo!("{entity:?}")
}
