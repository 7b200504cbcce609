//! The upkeep of the change log: since when it is complete, and how it is kept short.

use super::Engine;
use crate::store::{StoreError, Transaction};
use crate::value::DateTime;

/// Notes under which grants each entity's changes are filed from now on. The server calls it in the
/// write transaction in which it opens its database; `seq` is the last commit. Devices whose cursor is
/// from before a change of the grants read the entity again.
///
/// # Errors
/// What the database answers.
pub async fn note_scope(
    _transaction: &mut dyn Transaction,
    _engine: &Engine,
    _seq: u64,
) -> Result<(), StoreError> {
    todo!()
}

/// Shortens the log: entries that a later one of the same row and bucket supersedes, and everything
/// older than [`tidewater_model::limits::OUTCOME_DAYS`]. Call it about once a day with the last commit.
///
/// # Errors
/// What the database answers.
pub async fn prune(
    _transaction: &mut dyn Transaction,
    _engine: &Engine,
    _seq: u64,
    _now: DateTime,
) -> Result<(), StoreError> {
    todo!()
}
