//! Filing: which changes of a commit concern which buckets.

use super::Engine;
use crate::store::{StoreError, Transaction};
use crate::value::ObjectId;
use tidewater_model::{EntityIndex, MemberIndex};

/// A row that is about to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The entity.
    pub entity: EntityIndex,
    /// The row.
    pub id: ObjectId,
    /// A bit for each member that changes, by its position.
    pub members: u64,
}

impl Touched {
    /// A row that is created or deleted.
    #[must_use]
    pub const fn whole(entity: EntityIndex, id: ObjectId) -> Self {
        Self { entity, id, members: u64::MAX }
    }

    /// A row of which these members change.
    #[must_use]
    pub fn changed(
        entity: EntityIndex,
        id: ObjectId,
        members: impl IntoIterator<Item = MemberIndex>,
    ) -> Self {
        let members = members.into_iter().fold(0, |bits, member| bits | 1 << member.0);
        Self { entity, id, members }
    }
}

/// Gathers what a transaction touches, and files it in the change log at the end.
#[derive(Default)]
pub struct Filing {}

impl Filing {
    /// Nothing is touched yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes which buckets rows are in **before** they are written. Call it before each set of writes
    /// with every row of the set, rows that a deletion takes with it included.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn touch(
        &mut self,
        _transaction: &mut dyn Transaction,
        _engine: &Engine,
        _touched: &[Touched],
    ) -> Result<(), StoreError> {
        todo!()
    }

    /// Files what changed under the number of this commit, after the last write.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn finish(
        self,
        _transaction: &mut dyn Transaction,
        _engine: &Engine,
        _seq: u64,
    ) -> Result<(), StoreError> {
        todo!()
    }
}
