//! The history of synchronizations: the last ones, each with what came of it.

use super::database::{DeviceDatabase, Writing};
use crate::store::{Statement, StoreError};
use crate::value::DateTime;
use tidewater_model::{Value, limits};

/// One synchronize, or several in a row that came to the same nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its place in the history, from 1.
    pub number: i64,
    /// The stable word for what it was.
    pub kind: String,
    /// The stable word for what asked for it.
    pub trigger: String,
    /// When it began; of several the first.
    pub began: DateTime,
    /// When it ended; of several the last.
    pub ended: DateTime,
    /// How many there were.
    pub times: u64,
    /// What was counted, in the order of the columns.
    pub counts: [u64; 5],
    /// The stable word for how it ended.
    pub outcome: String,
}

/// The table, which a device that is opened makes if it is not there.
pub(super) const TABLE: &str = "
CREATE TABLE IF NOT EXISTS _history(
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, trigger TEXT NOT NULL, began INTEGER NOT NULL,
    ended INTEGER NOT NULL, times INTEGER NOT NULL, uploaded INTEGER NOT NULL, merged INTEGER NOT NULL,
    rejected INTEGER NOT NULL, downloaded INTEGER NOT NULL, removed INTEGER NOT NULL, outcome TEXT NOT NULL
) STRICT;
";
/// Its columns.
pub(super) const COLUMNS: &str =
    "number, kind, trigger, began, ended, times, uploaded, merged, rejected, downloaded, removed, outcome";

impl HistoryEntry {
    /// Whether another says no more than that the same happened once more.
    fn is_repeated_by(&self, next: &Self) -> bool {
        let words = |entry: &Self| (entry.kind.clone(), entry.trigger.clone(), entry.outcome.clone());
        words(self) == words(next) && self.counts == [0; 5] && next.counts == [0; 5]
    }

    fn to_row(&self) -> Vec<Value> {
        let count = |count: u64| Value::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        let text = |text: &str| Value::from(text);
        let time = |at: DateTime| Value::Integer(at.milliseconds());
        let mut row = vec![Value::Integer(self.number), text(&self.kind), text(&self.trigger)];
        row.extend([time(self.began), time(self.ended), count(self.times)]);
        row.extend(self.counts.map(count));
        row.push(text(&self.outcome));
        row
    }

    fn from_row(row: &[Value]) -> Self {
        let integer = |at: usize| row.get(at).and_then(Value::integer).unwrap_or_default();
        let count = |at: usize| u64::try_from(integer(at)).unwrap_or_default();
        let text = |at: usize| row.get(at).and_then(Value::text).unwrap_or_default().to_owned();
        let time = |at: usize| DateTime::from_milliseconds(integer(at)).unwrap_or_default();
        Self {
            number: integer(0),
            kind: text(1),
            trigger: text(2),
            began: time(3),
            ended: time(4),
            times: count(5),
            counts: [6, 7, 8, 9, 10].map(count),
            outcome: text(11),
        }
    }
}

/// The history of an account on this device. What only says that a synchronize went well waits in memory, so
/// that none costs a transaction of its own; a process that is killed forgets it.
#[derive(Debug, Default)]
pub struct History {
    newest: Option<HistoryEntry>,
    unwritten: Vec<HistoryEntry>,
}

impl History {
    /// The history of a file.
    ///
    /// # Errors
    /// What the database answers.
    pub fn load(database: &DeviceDatabase) -> Result<Self, StoreError> {
        Ok(Self { newest: database.history(1)?.pop(), unwritten: Vec::new() })
    }

    /// Adds an entry, whose number it gives.
    pub fn add(&mut self, mut entry: HistoryEntry) {
        entry.number = 1 + self.newest.as_ref().map_or(0, |newest| newest.number);
        if let Some(newest) = self.newest.as_ref().filter(|newest| newest.is_repeated_by(&entry)) {
            (entry.number, entry.began, entry.times) = (newest.number, newest.began, newest.times + 1);
        }
        self.unwritten.retain(|known| known.number != entry.number);
        self.unwritten.push(entry.clone());
        self.newest = Some(entry);
    }

    /// Whether so much waits in memory that it should be written.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.unwritten.len() >= limits::UNWRITTEN_HISTORY
    }

    /// Writes what waits in memory.
    ///
    /// # Errors
    /// What the database answers; it waits further then.
    pub fn write(&self, writing: &Writing<'_>) -> Result<(), StoreError> {
        for entry in &self.unwritten {
            let sql = "INSERT OR REPLACE INTO _history(number, kind, trigger, began, ended, times, uploaded, \
                       merged, rejected, downloaded, removed, outcome) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
            writing.execute(sql, entry.to_row())?;
        }
        if let Some(newest) = &self.newest {
            let forgotten = newest.number - i64::try_from(limits::HISTORY).unwrap_or(i64::MAX);
            writing.execute("DELETE FROM _history WHERE number <= ?1", [Value::Integer(forgotten)])?;
        }
        Ok(())
    }

    /// Takes note that all of it was written.
    pub fn written(&mut self) {
        self.unwritten.clear();
    }

    /// Whether something waits in memory.
    #[must_use]
    pub fn waits(&self) -> bool {
        !self.unwritten.is_empty()
    }

    /// The last entries, newest first, with those that wait in memory.
    ///
    /// # Errors
    /// What the database answers.
    pub fn entries(&self, database: &DeviceDatabase) -> Result<Vec<HistoryEntry>, StoreError> {
        let mut entries: Vec<_> = self.unwritten.iter().rev().cloned().collect();
        let is_known = |entry: &HistoryEntry| self.unwritten.iter().any(|known| known.number == entry.number);
        entries.extend(database.history(limits::HISTORY)?.into_iter().filter(|entry| !is_known(entry)));
        entries.truncate(limits::HISTORY);
        Ok(entries)
    }
}

impl DeviceDatabase {
    /// The last entries that are stored, newest first.
    fn history(&self, count: usize) -> Result<Vec<HistoryEntry>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM _history ORDER BY number DESC LIMIT ?1");
        let count = Value::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        let rows = self.file()?.query(&Statement::new(sql, [count]))?;
        Ok(rows.iter().map(|row| HistoryEntry::from_row(row)).collect())
    }
}
