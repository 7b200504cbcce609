//! The interface between the server's logic and a database driver.
//!
//! Asynchronous in form, so that a driver that waits (PostgreSQL) serves the same code as one that
//! answers at once (SQLite). Everything is asked and written in sets, never row by row.

use super::{Dialect, Statement, StoreError};
use std::future::Future;
use std::pin::Pin;
use tidewater_model::{Value, ValueRef};

/// A future behind a pointer, `Send` so that handlers may run on any thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The values of one result row, in the order of the statement's columns.
pub type Row = Vec<Value>;

/// A database that servers share.
pub trait ServerStore: Send + Sync {
    /// The words of the database.
    fn dialect(&self) -> &'static Dialect;

    /// What errors call the database: its file or address.
    fn place(&self) -> String {
        "the database".to_owned()
    }

    /// Begins to read from one snapshot.
    fn read(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>>;

    /// Begins to write. One writer at a time: the caller waits for those before it.
    fn write(&self) -> BoxFuture<'_, Result<Box<dyn Transaction>, StoreError>>;
}

/// A transaction of a [`ServerStore`]. Dropping it undoes what was not committed.
pub trait Transaction: Send {
    /// Calls `visit` with each row of a query, borrowed from the database.
    fn scan<'a>(
        &'a mut self,
        statement: &'a Statement,
        visit: &'a mut (dyn FnMut(&[ValueRef<'_>]) + Send),
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// The rows of a query.
    fn query<'a>(&'a mut self, statement: &'a Statement) -> BoxFuture<'a, Result<Vec<Row>, StoreError>> {
        Box::pin(async move {
            let mut rows = Vec::new();
            let mut collect = |row: &[ValueRef<'_>]| {
                rows.push(row.iter().map(|value| ValueRef::to_owned(*value)).collect())
            };
            self.scan(statement, &mut collect).await?;
            Ok(rows)
        })
    }

    /// Runs a statement that writes; the number of rows that it changed.
    fn execute<'a>(&'a mut self, statement: &'a Statement) -> BoxFuture<'a, Result<u64, StoreError>>;

    /// Inserts rows, all into the same columns.
    fn insert<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        rows: &'a [Row],
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Sets columns of rows that are found by their `id`, which is the first column of each row.
    fn update<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        rows: &'a [Row],
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Deletes rows by their `id`.
    fn delete<'a>(&'a mut self, table: &'a str, ids: &'a [i64]) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Opens a savepoint; they nest.
    fn savepoint(&mut self) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Closes the innermost savepoint, keeping or undoing what was done in it.
    fn close_savepoint(&mut self, keep: bool) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Makes everything durable.
    fn commit(self: Box<Self>) -> BoxFuture<'static, Result<(), StoreError>>;
}
