//! The upkeep of the change log: since when it is complete, and how it is kept short.

use super::Engine;
use crate::store::{IdRange, Statement, StoreError, Transaction};
use crate::value::DateTime;
use std::collections::BTreeMap;
use tidewater_model::{Value, ValueRef, limits};

/// What happened to a row, as a bucket sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i64)]
pub(super) enum Kind {
    Enter = 0,
    Stay = 1,
    Leave = 2,
}

impl Kind {
    /// The kind that is stored as this number.
    pub(super) const fn from_number(number: i64) -> Self {
        match number {
            0 => Self::Enter,
            2 => Self::Leave,
            _ => Self::Stay,
        }
    }
}

/// In the place of a replica: none has the row as it is.
pub(super) const NOBODY: i64 = 0;

const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;

/// Notes under which grants each entity's changes are filed from now on. The server calls it in the
/// write transaction in which it opens its database; `seq` is the last commit. What devices
/// have whose cursor is from before a change of the grants is compared, also if the grants change back.
///
/// # Errors
/// What the database answers.
pub async fn note_scope(
    transaction: &mut dyn Transaction,
    engine: &Engine,
    seq: u64,
) -> Result<(), StoreError> {
    let mut known: BTreeMap<String, i64> = BTreeMap::new();
    let mut collect = |row: &[ValueRef<'_>]| {
        if let [ValueRef::Text(entity), ValueRef::Integer(tag)] = row {
            known.insert((*entity).to_owned(), *tag);
        }
    };
    transaction.scan(&Statement::new("SELECT \"entity\", \"tag\" FROM \"_scope\"", []), &mut collect).await?;
    for (index, entity) in engine.catalog.tables() {
        if known.get(&*entity.name) != Some(&engine.tag(index)) {
            let values =
                [Value::from(&*entity.name), Value::Integer(engine.tag(index)), Value::Integer(number(seq))];
            let sql = "INSERT INTO \"_scope\" (\"entity\", \"tag\", \"since\") VALUES (?1, ?2, ?3) \
                       ON CONFLICT (\"entity\") DO UPDATE SET \"tag\" = ?2, \"since\" = ?3";
            transaction.execute(&Statement::new(sql, values)).await?;
        }
    }
    Ok(())
}

/// Shortens the log: entries that a later one of the same row and bucket supersedes, and everything
/// older than [`limits::OUTCOME_DAYS`]. Call it about once a day, with the last commit: it also notes
/// how far the log is now, which is what a later call knows the age of entries from.
///
/// # Errors
/// What the database answers.
pub async fn prune(transaction: &mut dyn Transaction, seq: u64, now: DateTime) -> Result<(), StoreError> {
    let now = now.milliseconds();
    let mark = "INSERT INTO \"_log_mark\" (\"at\", \"seq\") VALUES (?1, ?2) ON CONFLICT (\"at\") DO NOTHING";
    transaction.execute(&Statement::new(mark, [now, number(seq)].map(Value::Integer))).await?;
    // Whoever has the row from before the entry learns the same from the later one, unless that one is
    // kept from the replica that sent it.
    let superseded = "DELETE FROM \"_change\" WHERE \"kind\" = 1 AND (\"grant\", \"key\", \"seq\", \"id\") IN \
         (SELECT \"grant\", \"key\", \"seq\", \"id\" FROM (SELECT \"grant\", \"key\", \"seq\", \"id\", \
         max(CASE WHEN \"replica\" = 0 THEN \"seq\" END) OVER (PARTITION BY \"grant\", \"key\", \"id\") AS \"last\", \
         max(\"seq\") OVER (PARTITION BY \"grant\", \"key\", \"id\", \"replica\") AS \"last_of_sender\" \
         FROM \"_change\") entry WHERE \"seq\" < \"last\" OR \"seq\" < \"last_of_sender\")";
    transaction.execute(&Statement::new(superseded, [])).await?;
    let old = Value::Integer(now.saturating_sub(limits::OUTCOME_DAYS * DAY_MILLISECONDS));
    let horizon = "SELECT max(\"seq\"), max(\"at\") FROM \"_log_mark\" WHERE \"at\" <= ?1";
    let found = transaction.query(&Statement::new(horizon, [old])).await?;
    let Some([Value::Integer(horizon), Value::Integer(at)]) = found.first().map(Vec::as_slice) else {
        return Ok(());
    };
    for (sql, value) in [
        ("DELETE FROM \"_change\" WHERE \"seq\" <= ?1", horizon),
        ("UPDATE \"_scope\" SET \"since\" = ?1 WHERE \"since\" < ?1", horizon),
        ("DELETE FROM \"_log_mark\" WHERE \"at\" < ?1", at),
    ] {
        transaction.execute(&Statement::new(sql, [Value::Integer(*value)])).await?;
    }
    Ok(())
}

/// The last commit that this snapshot shows.
pub(super) async fn last_commit(transaction: &mut dyn Transaction) -> Result<u64, StoreError> {
    let statement = Statement::new("SELECT \"seq\" FROM \"_counter\"", []);
    let rows = transaction.query(&statement).await?;
    let seq = rows.first().and_then(|row| row.first()).and_then(Value::integer);
    Ok(seq.and_then(|seq| u64::try_from(seq).ok()).unwrap_or(0))
}

/// Since which commit the log has everything about each entity.
pub(super) async fn complete_since(
    transaction: &mut dyn Transaction,
) -> Result<BTreeMap<String, u64>, StoreError> {
    let mut since = BTreeMap::new();
    let mut collect = |row: &[ValueRef<'_>]| {
        if let [ValueRef::Text(entity), ValueRef::Integer(seq)] = row {
            since.insert((*entity).to_owned(), u64::try_from(*seq).unwrap_or(0));
        }
    };
    let statement = Statement::new("SELECT \"entity\", \"since\" FROM \"_scope\"", []);
    transaction.scan(&statement, &mut collect).await?;
    Ok(since)
}

/// What a bucket says of a row since a commit.
pub(super) struct Entries {
    /// What happened first.
    pub(super) first: Kind,
    /// The replica that has the row as it is after all of it; [`NOBODY`] if none has.
    pub(super) sender: i64,
}

/// What a bucket says since a commit of the rows within a range of ids.
pub(super) async fn entries(
    transaction: &mut dyn Transaction,
    bucket: (i64, i64),
    since: u64,
    range: IdRange,
) -> Result<BTreeMap<i64, Entries>, StoreError> {
    let sql = "SELECT \"id\", \"kind\", \"replica\" FROM \"_change\" WHERE \"grant\" = ?1 AND \"key\" = ?2 AND \"seq\" > ?3 \
               AND \"id\" > ?4 AND \"id\" <= ?5 ORDER BY \"seq\", \"id\"";
    let up_to = range.up_to.unwrap_or(i64::MAX);
    let values = [bucket.0, bucket.1, number(since), range.after, up_to];
    let mut found: BTreeMap<i64, Entries> = BTreeMap::new();
    let mut collect = |row: &[ValueRef<'_>]| {
        if let [ValueRef::Integer(id), ValueRef::Integer(kind), ValueRef::Integer(sender)] = row {
            let new = Entries { first: Kind::from_number(*kind), sender: *sender };
            let entries = found.entry(*id).or_insert(new);
            if entries.sender != *sender {
                entries.sender = NOBODY;
            }
        }
    };
    transaction.scan(&Statement::new(sql, values.map(Value::Integer)), &mut collect).await?;
    Ok(found)
}

/// The commit that stands in the middle of the log's age. Cursors from before it are renewed although
/// nothing changed for them, so that pruning never overtakes a device that synchronizes.
pub(super) async fn middle(transaction: &mut dyn Transaction) -> Result<u64, StoreError> {
    let sql = "SELECT max(\"seq\") FROM \"_log_mark\" WHERE \"at\" <= \
               (SELECT (min(\"at\") + max(\"at\")) / 2 FROM \"_log_mark\")";
    let rows = transaction.query(&Statement::new(sql, [])).await?;
    let seq = rows.first().and_then(|row| row.first()).and_then(Value::integer);
    Ok(seq.and_then(|seq| u64::try_from(seq).ok()).unwrap_or(0))
}

/// A commit as a database holds it.
pub(super) fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
