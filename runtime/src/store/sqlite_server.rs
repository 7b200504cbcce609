//! The SQLite store of a server: several connections that read, and one that writes.

use super::{
    BoxFuture, Dialect, Durability, Parameter, Row, ServerStore, Sqlite, Statement, StoreError, Transaction,
};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use tidewater_model::{Value, ValueRef};

/// A SQLite file that a server reads with several connections and writes with one.
#[derive(Clone)]
pub struct SqliteServerStore {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    durability: Durability,
    readers: Mutex<Vec<Sqlite>>,
    writer: Mutex<Option<Sqlite>>,
    writer_returned: Condvar,
}

impl SqliteServerStore {
    /// Opens the file for a server.
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open(path: &Path, durability: Durability) -> Result<Self, StoreError> {
        let writer = Sqlite::open(path, durability)?;
        let shared = Shared {
            path: path.to_owned(),
            durability,
            readers: Mutex::new(Vec::new()),
            writer: Mutex::new(Some(writer)),
            writer_returned: Condvar::new(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }
}

impl Shared {
    /// The writer, once nobody else has it.
    fn take_writer(&self) -> Sqlite {
        let mut writer = lock(&self.writer);
        loop {
            if let Some(free) = writer.take() {
                return free;
            }
            let returned = self.writer_returned.wait(writer);
            writer = returned.unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl ServerStore for SqliteServerStore {
    fn dialect(&self) -> &'static Dialect {
        &Dialect::SQLITE
    }

    fn place(&self) -> String {
        self.shared.path.display().to_string()
    }

    fn read(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>> {
        Box::pin(async {
            let idle = lock(&self.shared.readers).pop();
            let reader = match idle {
                Some(reader) => reader,
                None => Sqlite::open(&self.shared.path, self.shared.durability)?,
            };
            SqliteTransaction::begin(reader, self.shared.clone(), false)
        })
    }

    /// Blocks the thread while another writer is at work: servers call it from blocking threads.
    fn write(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>> {
        Box::pin(async {
            // What cannot begin, because the disk is full for one, gives the writer back: nobody holds the
            // lock by then.
            let writer = self.shared.take_writer();
            SqliteTransaction::begin(writer, self.shared.clone(), true)
        })
    }
}

/// A lock whose holder panicked still protects a connection that works.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An open transaction. It owns its connection, because a borrowed one could not cross an `await`.
struct SqliteTransaction {
    connection: Option<Sqlite>,
    home: Arc<Shared>,
    writes: bool,
    savepoints: usize,
}

impl SqliteTransaction {
    fn begin(
        connection: Sqlite,
        home: Arc<Shared>,
        writes: bool,
    ) -> Result<Box<dyn Transaction>, StoreError> {
        // A deferred transaction takes its snapshot at the first read; reading a page takes it now.
        let begin = if writes { "BEGIN IMMEDIATE" } else { "BEGIN; SELECT count(*) FROM sqlite_schema" };
        let begun = connection.run(begin);
        let transaction = Self { connection: Some(connection), home, writes, savepoints: 0 };
        begun.map(|()| -> Box<dyn Transaction> { Box::new(transaction) })
    }

    fn connection(&self) -> Result<&Sqlite, StoreError> {
        let gone = || StoreError::Refused { detail: "the transaction is over".to_owned() };
        self.connection.as_ref().ok_or_else(gone)
    }

    fn write_rows(&self, sql: &str, rows: &[Row]) -> Result<(), StoreError> {
        let mut prepared = self.connection()?.prepare(sql)?;
        rows.iter().try_for_each(|row| prepared.run(&row.iter().map(Value::borrow).collect::<Vec<_>>()))
    }

    /// Gives the connection back; a failed roll-back loses it, so the next user opens a new one.
    fn end(&mut self, sql: &str) -> Result<(), StoreError> {
        let Some(connection) = self.connection.take() else { return Ok(()) };
        let ended = if connection.is_in_transaction() { connection.run(sql) } else { Ok(()) };
        if connection.is_in_transaction() && connection.run("ROLLBACK").is_err() {
            tracing::error!("a transaction could not be ended; its connection is closed");
        }
        if self.writes {
            *lock(&self.home.writer) = Some(connection);
            self.home.writer_returned.notify_one();
        } else {
            lock(&self.home.readers).push(connection);
        }
        ended
    }
}

impl Drop for SqliteTransaction {
    fn drop(&mut self) {
        if let Err(error) = self.end("ROLLBACK") {
            tracing::error!(%error, "a transaction could not be undone");
        }
    }
}

impl Transaction for SqliteTransaction {
    fn scan<'a>(
        &'a mut self,
        statement: &'a Statement,
        visit: &'a mut (dyn FnMut(&[ValueRef<'_>]) + Send),
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.connection()?.scan(statement, visit) })
    }

    fn execute<'a>(&'a mut self, statement: &'a Statement) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(async move { self.connection()?.execute(statement) })
    }

    fn insert<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        rows: &'a [Row],
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        let places = (1..=columns.len()).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO \"{table}\" ({names}) VALUES ({places})");
        Box::pin(async move { self.write_rows(&sql, rows) })
    }

    fn update<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        rows: &'a [Row],
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let set = |(at, column): (usize, &&str)| format!("\"{column}\" = ?{}", at + 2);
        let sets = columns.iter().skip(1).enumerate().map(set).collect::<Vec<_>>().join(", ");
        let sql =
            format!("UPDATE \"{table}\" SET {sets} WHERE \"{}\" = ?1", columns.first().unwrap_or(&"id"));
        Box::pin(async move { self.write_rows(&sql, rows) })
    }

    fn delete<'a>(&'a mut self, table: &'a str, ids: &'a [i64]) -> BoxFuture<'a, Result<(), StoreError>> {
        let sql = format!("DELETE FROM \"{table}\" WHERE {}", (Dialect::SQLITE.in_ids)("id", 1));
        let statement = Statement::new(sql, []).with(Parameter::Ids(ids.to_vec()));
        Box::pin(async move { self.connection()?.execute(&statement).map(drop) })
    }

    fn savepoint(&mut self) -> BoxFuture<'_, Result<(), StoreError>> {
        self.savepoints += 1;
        let sql = format!("SAVEPOINT s{}", self.savepoints);
        Box::pin(async move { self.connection()?.run(&sql) })
    }

    fn close_savepoint(&mut self, keep: bool) -> BoxFuture<'_, Result<(), StoreError>> {
        let name = self.savepoints;
        self.savepoints = name.saturating_sub(1);
        let undo = if keep { String::new() } else { format!("ROLLBACK TO s{name}; ") };
        Box::pin(async move { self.connection()?.run(&format!("{undo}RELEASE s{name}")) })
    }

    fn commit(mut self: Box<Self>) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move { self.end("COMMIT") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[test]
    fn a_write_that_cannot_begin_fails_and_the_next_one_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("server.db");
        let store = SqliteServerStore::open(&path, Durability::Off).unwrap();
        let other = Sqlite::open(&path, Durability::Off).unwrap();
        other.run("BEGIN IMMEDIATE").unwrap();
        let refused = store.write().now_or_never().unwrap().err();
        assert!(matches!(refused, Some(StoreError::Busy { .. })), "{refused:?}");
        other.run("ROLLBACK").unwrap();
        assert!(store.write().now_or_never().unwrap().is_ok());
    }
}
