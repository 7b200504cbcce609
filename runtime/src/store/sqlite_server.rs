//! The SQLite store of a server: several connections that read, and one that writes.

use super::{
    BoxFuture, Dialect, Durability, Files, Parameter, Row, ServerStore, Sqlite, Statement, StoreError,
    SystemFiles, Transaction,
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
    files: Arc<dyn Files>,
    readers: Mutex<Vec<Sqlite>>,
    writer: Mutex<Writer>,
    writer_returned: Condvar,
}

/// The one connection that writes.
enum Writer {
    Free(Box<Sqlite>),
    /// Somebody writes with it.
    Taken,
    /// The disk failed under it; whoever wants to write opens another one.
    Closed,
}

impl SqliteServerStore {
    /// Opens the file for a server.
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open(path: &Path, durability: Durability) -> Result<Self, StoreError> {
        Self::open_in(path, durability, SystemFiles::shared())
    }

    /// As [`SqliteServerStore::open`], in another file system than the operating system's. Only simulations
    /// have one.
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open_in(path: &Path, durability: Durability, files: Arc<dyn Files>) -> Result<Self, StoreError> {
        let writer = open_writer(path, durability, &*files)?;
        let shared = Shared {
            path: path.to_owned(),
            durability,
            files,
            readers: Mutex::new(Vec::new()),
            writer: Mutex::new(Writer::Free(Box::new(writer))),
            writer_returned: Condvar::new(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }
}

fn open_writer(path: &Path, durability: Durability, files: &dyn Files) -> Result<Sqlite, StoreError> {
    let writer = Sqlite::open(path, durability)?;
    writer.secure_log(files)?;
    Ok(writer)
}

impl Shared {
    /// The writer, once nobody else has it.
    fn take_writer(&self) -> Result<Sqlite, StoreError> {
        let mut writer = lock(&self.writer);
        loop {
            match std::mem::replace(&mut *writer, Writer::Taken) {
                Writer::Free(free) => return Ok(*free),
                Writer::Closed => break,
                Writer::Taken => {
                    let returned = self.writer_returned.wait(writer);
                    writer = returned.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
        drop(writer);
        let opened = open_writer(&self.path, self.durability, &*self.files);
        opened.inspect_err(|_| self.give_writer(Writer::Closed))
    }

    fn give_writer(&self, given: Writer) {
        *lock(&self.writer) = given;
        self.writer_returned.notify_one();
    }

    /// Takes a connection back. One that is of no use any more, or that is still within a transaction, is
    /// closed, and the next user opens another one.
    fn take_back(&self, connection: Sqlite, writes: bool) {
        let is_good = connection.fault().is_none() && !connection.is_in_transaction();
        if !is_good {
            tracing::error!("the disk failed under a connection to the database; it is closed");
        }
        match (is_good.then_some(connection), writes) {
            (Some(connection), true) => self.give_writer(Writer::Free(Box::new(connection))),
            (None, true) => self.give_writer(Writer::Closed),
            (Some(connection), false) => lock(&self.readers).push(connection),
            (None, false) => {}
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
            let writer = self.shared.take_writer()?;
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

    /// Gives the connection back.
    fn end(&mut self, sql: &str) -> Result<(), StoreError> {
        let Some(connection) = self.connection.take() else { return Ok(()) };
        let ended = if connection.is_in_transaction() { connection.run(sql) } else { Ok(()) };
        if connection.is_in_transaction() {
            // A transaction that cannot be undone either ends with its connection.
            let _ = connection.run("ROLLBACK");
        }
        self.home.take_back(connection, self.writes);
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
