//! What came of the synchronizes that a server answered: how many changes, how many rows, and how it ended.
//!
//! Records wait in memory until there are some, because a download that brings nothing shall write nothing.
//! They hold counts and codes, never values (SYNC R25).

use super::{Authenticated, Server, ServerCore, ServerError};
use crate::flow::FlowResult;
use crate::store::{BoxFuture, Row, Statement, StoreError, Transaction};
use crate::sync::message::{Frame, GroupVerdict};
use crate::sync::{FrameSink, SinkClosed};
use crate::typed::Account;
use crate::value::{DateTime, Id, ObjectId};
use crate::wire::call::Called;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tidewater_model::{Value, limits};

/// A synchronize or a call that the server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServedSync {
    /// When the request came, by the server's clock.
    pub at: DateTime,
    /// How long the answer took, in milliseconds.
    pub took: u64,
    /// Who asked.
    pub account: Id<Account>,
    /// The number of the device's database file.
    pub replica: u32,
    /// What it was.
    pub kind: ServedKind,
    /// Groups of changes that were written as they were sent.
    pub applied: u64,
    /// Groups that were written with other values than those sent.
    pub merged: u64,
    /// Groups that were not written.
    pub rejected: u64,
    /// Rows that were sent.
    pub put: u64,
    /// Rows that the device was told to forget.
    pub dropped: u64,
    /// How it ended: `done`, `forked`, or the code of the error.
    pub outcome: String,
}

/// What a device asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServedKind {
    /// A synchronize.
    Sync,
    /// A call of a microflow, with the synchronize that belongs to it.
    Call,
    /// A question or a change about what the device does not hold.
    Online,
}

impl ServedKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Sync => "sync",
            Self::Call => "call",
            Self::Online => "online",
        }
    }
}

/// The records that are not written yet, the oldest first.
#[derive(Default)]
pub(super) struct Waiting(Mutex<Vec<ServedSync>>);

impl Waiting {
    fn list(&self) -> MutexGuard<'_, Vec<ServedSync>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts what an answer holds on its way.
pub(super) struct Counting<'a> {
    sink: &'a mut dyn FrameSink,
    record: ServedSync,
}

impl<'a> Counting<'a> {
    pub(super) fn new(
        sink: &'a mut dyn FrameSink,
        kind: ServedKind,
        session: &Authenticated,
        at: DateTime,
    ) -> Self {
        let (account, replica) = (session.caller.me.id(), session.caller.replica);
        let (applied, merged, rejected, put, dropped) = (0, 0, 0, 0, 0);
        let outcome = "done".to_owned();
        let took = 0;
        let record =
            ServedSync { at, took, account, replica, kind, applied, merged, rejected, put, dropped, outcome };
        Self { sink, record }
    }

    /// The record of an answer that ended.
    pub(super) fn end(mut self, result: &Result<(), ServerError>, now: DateTime) -> ServedSync {
        if let Err(error) = result {
            error.code().clone_into(&mut self.record.outcome);
        }
        let took = now.milliseconds().saturating_sub(self.record.at.milliseconds());
        self.record.took = u64::try_from(took).unwrap_or_default();
        self.record
    }

    fn count(&mut self, frame: &Frame) {
        let record = &mut self.record;
        match frame {
            Frame::Head(head) if head.fork.is_some() => "forked".clone_into(&mut record.outcome),
            Frame::Outcome(outcome) => {
                for verdict in &outcome.verdicts {
                    match verdict {
                        GroupVerdict::Applied => record.applied += 1,
                        GroupVerdict::Merged(_) => record.merged += 1,
                        GroupVerdict::Rejected(_) => record.rejected += 1,
                        GroupVerdict::NotReached => {}
                    }
                }
            }
            Frame::Called(Called { found: Some(table), .. }) => record.put += u64::from(table.count),
            Frame::Page(page) | Frame::State(page) | Frame::Wanted(page) => {
                record.put += page.puts.iter().map(|table| u64::from(table.count)).sum::<u64>();
                record.dropped += page.drops.iter().map(|(_, ids)| ids.len() as u64).sum::<u64>();
            }
            _ => {}
        }
    }
}

impl FrameSink for Counting<'_> {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        self.count(&frame);
        self.sink.send(frame)
    }
}

/// The columns in the order of [`read`].
const COLUMNS: [&str; 12] = [
    "replica", "number", "at", "took", "account", "kind", "applied", "merged", "rejected", "put", "dropped",
    "outcome",
];

impl ServerCore {
    /// What came of the last synchronizes, of one account or of everybody, the newest first. They are kept
    /// for 90 days, and the last [`limits::SERVED_HISTORY`] of each device.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn sync_history(
        &self,
        account: Option<Id<Account>>,
        limit: usize,
    ) -> Result<Vec<ServedSync>, ServerError> {
        self.write_history().await?;
        Ok(read(&mut *self.store().read().await?, account, limit).await?)
    }

    /// Notes a record, and writes those that wait if they are many.
    pub(super) async fn note_served(&self, record: ServedSync) {
        let is_full = {
            let mut waiting = self.served().list();
            waiting.push(record);
            waiting.len() >= limits::UNWRITTEN_SERVED
        };
        if is_full && let Err(error) = self.write_history().await {
            tracing::warn!(code = error.code(), %error, "the history of synchronizes was not written");
        }
    }

    /// Writes the records that wait. Those that cannot be written are given up: they must not pile up.
    pub(super) async fn write_history(&self) -> Result<(), ServerError> {
        let records = std::mem::take(&mut *self.served().list());
        if records.is_empty() {
            return Ok(());
        }
        let mut transaction = self.store().write().await?;
        write(&mut *transaction, &records).await?;
        Ok(transaction.commit().await?)
    }
}

impl Server {
    /// What came of the last synchronizes, the newest first: the caller's own, and those of everybody for a
    /// role in `auditors` of `app!`. The very last ones may be missing.
    ///
    /// # Errors
    /// In a handler; what the database answers.
    pub async fn sync_history(&mut self, limit: usize) -> FlowResult<Vec<ServedSync>> {
        let draft = self.running("sync_history")?.look();
        let (account, snapshot) = draft.audit().await?;
        Ok(read(snapshot, account, limit).await?)
    }
}

/// Writes records, and forgets the oldest of devices that have too many.
async fn write(transaction: &mut dyn Transaction, records: &[ServedSync]) -> Result<(), StoreError> {
    let last = Statement::new("SELECT max(number) FROM _served", []);
    let last = transaction.query(&last).await?;
    let last = last.first().and_then(|row| row.first()?.integer()).unwrap_or_default();
    let number = |count: u64| Value::Integer(i64::try_from(count).unwrap_or(i64::MAX));
    let rows: Vec<Row> = (last + 1..)
        .zip(records)
        .map(|(position, record)| {
            vec![
                Value::Integer(record.replica.into()),
                Value::Integer(position),
                Value::Integer(record.at.milliseconds()),
                number(record.took),
                Value::Integer(record.account.object().raw()),
                Value::from(record.kind.word()),
                number(record.applied),
                number(record.merged),
                number(record.rejected),
                number(record.put),
                number(record.dropped),
                Value::from(&*record.outcome),
            ]
        })
        .collect();
    transaction.insert("_served", &COLUMNS, &rows).await?;
    let sql = "DELETE FROM _served WHERE replica = ?1 AND number <= (SELECT number FROM _served \
               WHERE replica = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)";
    for replica in records.iter().map(|record| record.replica).collect::<BTreeSet<_>>() {
        let kept = i64::try_from(limits::SERVED_HISTORY).unwrap_or(i64::MAX);
        let values = [Value::Integer(replica.into()), Value::Integer(kept)];
        transaction.execute(&Statement::new(sql, values)).await?;
    }
    Ok(())
}

/// Forgets records that are too old.
pub(super) async fn forget_served(transaction: &mut dyn Transaction, oldest: i64) -> Result<(), StoreError> {
    let sql = "DELETE FROM _served WHERE \"at\" < ?1";
    transaction.execute(&Statement::new(sql, [Value::Integer(oldest)])).await.map(drop)
}

/// The records of an account, or of everybody, the newest first.
async fn read(
    transaction: &mut dyn Transaction,
    account: Option<Id<Account>>,
    limit: usize,
) -> Result<Vec<ServedSync>, StoreError> {
    let columns = COLUMNS.map(|column| format!("\"{column}\"")).join(", ");
    let limit = Value::Integer(i64::try_from(limit).unwrap_or(i64::MAX));
    let (of, values) = match account {
        Some(account) => ("WHERE account = ?2", vec![limit, Value::Integer(account.object().raw())]),
        None => ("", vec![limit]),
    };
    let sql = format!("SELECT {columns} FROM _served {of} ORDER BY number DESC LIMIT ?1");
    let rows = transaction.query(&Statement::new(sql, values)).await?;
    Ok(rows.iter().filter_map(|row| record(row)).collect())
}

fn record(row: &[Value]) -> Option<ServedSync> {
    let [replica, _, at, took, account, kind, applied, merged, rejected, put, dropped, outcome] = row else {
        return None;
    };
    let count = |value: &Value| u64::try_from(value.integer().unwrap_or_default()).unwrap_or_default();
    Some(ServedSync {
        at: at.integer().and_then(DateTime::from_milliseconds)?,
        took: count(took),
        account: account.integer().and_then(ObjectId::from_raw)?.into(),
        replica: u32::try_from(count(replica)).ok()?,
        kind: match kind.text() {
            Some("call") => ServedKind::Call,
            Some("online") => ServedKind::Online,
            _ => ServedKind::Sync,
        },
        applied: count(applied),
        merged: count(merged),
        rejected: count(rejected),
        put: count(put),
        dropped: count(dropped),
        outcome: outcome.text()?.to_owned(),
    })
}
