//! A connection to a SQLite file: what a device works with, and what a server's store holds many of.

use super::files::beside;
use super::{Files, Parameter, Row, Statement, StoreError};
use crate::value::sort_key;
use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{ToSqlOutput, ValueRef as SqlValue};
use rusqlite::{CachedStatement, Connection, ErrorCode, OpenFlags};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tidewater_model::ValueRef;

/// What a commit survives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Power loss and process kill lose nothing that was reported as done.
    #[default]
    Full,
    /// Process kill loses nothing; power loss may lose the last moments.
    Normal,
    /// Nothing is promised. For tests that stop the engine, not the machine.
    Off,
}

/// Statements that a connection keeps compiled.
const CACHED_STATEMENTS: usize = 256;
/// Pages in the log above which a commit writes them back into the file. The batches of a long upload
/// change many pages again and again; this way most of them are written back once.
const CHECKPOINT_PAGES: usize = 4_000;
/// How long a connection waits for another process.
const BUSY_MILLISECONDS: u64 = 5_000;

/// A connection to one SQLite file.
///
/// Once the disk failed under it, it answers that failure and nothing else: what a failed `fsync` leaves
/// behind, in the memory of the system or in SQLite's own, may look as if it were on the disk. Whoever holds
/// the connection closes it and opens another one, which reads the file anew.
pub struct Sqlite {
    /// Nothing once it is closed.
    connection: Option<Connection>,
    path: PathBuf,
    fault: RefCell<Option<StoreError>>,
}

impl Sqlite {
    /// Opens a file, creating it if it is not there: for its owner alone, because there are tokens, secrets
    /// and people's data in it. SQLite gives the log beside it the same rights.
    ///
    /// # Errors
    /// If the file is damaged, is no database, cannot be written, or is held by another process.
    pub fn open(path: &Path, durability: Durability) -> Result<Self, StoreError> {
        create_for_owner(path);
        let flags = OpenFlags::default();
        let connection = Connection::open_with_flags(path, flags).map_err(|error| sort_out(path, &error))?;
        // SQLite opens to read what it cannot open to write, and would stay with that.
        if connection.is_readonly(rusqlite::MAIN_DB).map_err(|error| sort_out(path, &error))? {
            return Err(StoreError::ReadOnly { path: path.display().to_string() });
        }
        prepare_connection(&connection, durability).map_err(|error| sort_out(path, &error))?;
        Ok(Self::around(connection, path))
    }

    fn around(connection: Connection, path: &Path) -> Self {
        Self { connection: Some(connection), path: path.to_owned(), fault: RefCell::new(None) }
    }

    /// Opens a file that is there, whoever it belongs to, without writing to it.
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open_to_read(path: &Path) -> Result<Self, StoreError> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
        let connection = connection.map_err(|error| sort_out(path, &error))?;
        Ok(Self::around(connection, path))
    }

    /// What stands in for the connection to a file that is not open: it answers `fault`.
    #[must_use]
    pub fn closed(path: &Path, fault: StoreError) -> Self {
        Self { connection: None, path: path.to_owned(), fault: RefCell::new(Some(fault)) }
    }

    /// Lets another connection to the file take the place of this one, which is closed before; whatever is
    /// asked answers `fault` until then, and why it could not be opened if it could not.
    ///
    /// # Errors
    /// What `open` answers.
    pub(super) fn open_again(
        &mut self,
        fault: StoreError,
        open: impl FnOnce(&Path) -> Result<Self, StoreError>,
    ) -> Result<(), StoreError> {
        let path = self.path.clone();
        *self = Self::closed(&path, fault);
        *self = open(&path).inspect_err(|error| *self = Self::closed(&path, error.clone()))?;
        Ok(())
    }

    /// The connection is of no use any more, because the disk failed under it.
    pub(super) fn fail(&self, detail: &str) -> StoreError {
        let fault = StoreError::Disk { path: self.path.display().to_string(), detail: detail.to_owned() };
        self.fault.replace(Some(fault.clone()));
        fault
    }

    /// Why the connection is of no use any more, if it is not.
    #[must_use]
    pub fn fault(&self) -> Option<StoreError> {
        self.fault.borrow().clone()
    }

    fn connection(&self) -> Result<&Connection, StoreError> {
        match (&self.connection, &*self.fault.borrow()) {
            (_, Some(fault)) => Err(fault.clone()),
            (Some(connection), None) => Ok(connection),
            (None, None) => Err(StoreError::Refused { detail: "the connection is closed".to_owned() }),
        }
    }

    /// Makes durable what a log holds that somebody left, before anything rests on it: the disk may have
    /// failed to keep some of it, and to who reads it now it looks as if it had. Nobody else writes
    /// meanwhile. The file of another program stays as it is.
    ///
    /// # Errors
    /// If the disk fails; if somebody else writes.
    pub fn secure_log(&self, files: &dyn Files) -> Result<(), StoreError> {
        let log = beside(&self.path, "-wal");
        let failed = |error: std::io::Error| self.fail(&format!("its log: {error}"));
        if files.head(&log).map_err(failed)?.is_none_or(|head| head.size == 0) {
            return Ok(());
        }
        if is_foreign(self.connection()?).map_err(|error| self.sort_out(&error))? {
            return Ok(());
        }
        self.run("BEGIN IMMEDIATE")?;
        let written = files.write_again(&log).map_err(failed);
        written.and_then(|()| self.run("ROLLBACK"))
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs several statements without parameters or results.
    ///
    /// # Errors
    /// What the database answers.
    pub fn run(&self, sql: &str) -> Result<(), StoreError> {
        self.connection()?.execute_batch(sql).map_err(|error| self.sort_out(&error))
    }

    /// Runs a statement without parameters that will be run again.
    ///
    /// # Errors
    /// What the database answers.
    pub fn step(&self, sql: &'static str) -> Result<(), StoreError> {
        let connection = self.connection()?;
        let step = || connection.prepare_cached(sql)?.raw_execute();
        step().map(drop).map_err(|error| self.sort_out(&error))
    }

    /// Calls `visit` with each row of a query.
    ///
    /// # Errors
    /// What the database answers.
    pub fn scan(
        &self,
        statement: &Statement,
        visit: &mut dyn FnMut(&[ValueRef<'_>]),
    ) -> Result<(), StoreError> {
        let connection = self.connection()?;
        let mut scan = || {
            let mut prepared = connection.prepare_cached(&statement.sql)?;
            bind(&mut prepared, &statement.parameters)?;
            visit_rows(&mut prepared, visit)
        };
        scan().map_err(|error| self.sort_out(&error))
    }

    /// The rows of a query.
    ///
    /// # Errors
    /// What the database answers.
    pub fn query(&self, statement: &Statement) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        self.scan(statement, &mut |row| {
            rows.push(row.iter().map(|value| ValueRef::to_owned(*value)).collect())
        })?;
        Ok(rows)
    }

    /// Runs a statement that writes; the number of rows that it changed.
    ///
    /// # Errors
    /// What the database answers.
    pub fn execute(&self, statement: &Statement) -> Result<u64, StoreError> {
        let connection = self.connection()?;
        let execute = || {
            let mut prepared = connection.prepare_cached(&statement.sql)?;
            bind(&mut prepared, &statement.parameters)?;
            prepared.raw_execute()
        };
        let changed = execute().map_err(|error| self.sort_out(&error))?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    /// Calls `visit` with each row of a query whose parameters are borrowed.
    ///
    /// # Errors
    /// What the database answers.
    pub fn read(
        &self,
        sql: &str,
        values: &[ValueRef<'_>],
        visit: &mut dyn FnMut(&[ValueRef<'_>]),
    ) -> Result<(), StoreError> {
        let connection = self.connection()?;
        let mut read = || {
            let mut prepared = connection.prepare_cached(sql)?;
            bind_borrowed(&mut prepared, values)?;
            visit_rows(&mut prepared, visit)
        };
        read().map_err(|error| self.sort_out(&error))
    }

    /// Runs a statement that writes, with borrowed parameters; the number of rows that it changed.
    ///
    /// # Errors
    /// What the database answers.
    pub fn change(&self, sql: &str, values: &[ValueRef<'_>]) -> Result<u64, StoreError> {
        let connection = self.connection()?;
        let change = || {
            let mut prepared = connection.prepare_cached(sql)?;
            bind_borrowed(&mut prepared, values)?;
            prepared.raw_execute()
        };
        let changed = change().map_err(|error| self.sort_out(&error))?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    /// A statement that is run for many rows; the fastest way to write.
    ///
    /// # Errors
    /// What the database answers.
    pub fn prepare(&self, sql: &str) -> Result<Prepared<'_>, StoreError> {
        let statement = self.connection()?.prepare_cached(sql).map_err(|error| self.sort_out(&error))?;
        Ok(Prepared { statement, owner: self })
    }

    /// Whether a transaction is open.
    #[must_use]
    pub fn is_in_transaction(&self) -> bool {
        self.connection.as_ref().is_some_and(|connection| !connection.is_autocommit())
    }

    fn sort_out(&self, error: &rusqlite::Error) -> StoreError {
        let sorted = sort_out(&self.path, error);
        if matches!(sorted, StoreError::Disk { .. } | StoreError::ReadOnly { .. }) {
            self.fault.replace(Some(sorted.clone()));
        }
        sorted
    }
}

/// Sets every pragma that we depend on: the defaults differ between builds of SQLite.
fn prepare_connection(connection: &Connection, durability: Durability) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::from_millis(BUSY_MILLISECONDS))?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    // Without this guarantee SQLite compiles a statement anew whenever a value that it looks up is
    // bound, because another value might deserve another plan: for us that is almost every run.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let synchronous = match durability {
        Durability::Full => "FULL",
        Durability::Normal => "NORMAL",
        Durability::Off => "OFF",
    };
    // Changing the mode writes to the file, and a file of another program is to be refused as it is.
    if !is_foreign(connection)? {
        connection.execute_batch("PRAGMA journal_mode = WAL;")?;
    }
    connection.execute_batch(&format!(
        "PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = OFF; \
         PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; \
         PRAGMA cache_size = -16000; PRAGMA mmap_size = 0; \
         PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES};"
    ))?;
    rusqlite::vtab::array::load_module(connection)?;
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("sort_key", 1, flags, |context| {
        Ok(context.get::<Option<String>>(0)?.map(|text| sort_key(&text)))
    })
}

/// Whether a file has tables, and none of ours.
fn is_foreign(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT count(*) > 0 AND count(*) FILTER (WHERE name IN ('_meta', '_installation')) = 0 \
               FROM sqlite_schema";
    connection.query_row(sql, [], |row| row.get(0))
}

/// Makes a file that only its owner may read, if there is none. SQLite says what is wrong with a place
/// where none can be made.
fn create_for_owner(path: &Path) {
    #[cfg(unix)]
    if path != Path::new(":memory:") {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// A statement that is run for many rows.
pub struct Prepared<'a> {
    statement: CachedStatement<'a>,
    owner: &'a Sqlite,
}

impl Prepared<'_> {
    /// Runs the statement with these values as its parameters.
    ///
    /// # Errors
    /// What the database answers.
    pub fn run(&mut self, values: &[ValueRef<'_>]) -> Result<(), StoreError> {
        let mut run = || {
            bind_borrowed(&mut self.statement, values)?;
            self.statement.raw_execute()
        };
        run().map(drop).map_err(|error| self.owner.sort_out(&error))
    }
}

fn bind_borrowed(statement: &mut CachedStatement<'_>, values: &[ValueRef<'_>]) -> rusqlite::Result<()> {
    let mut each = values.iter().enumerate();
    each.try_for_each(|(at, value)| statement.raw_bind_parameter(at + 1, to_sql(*value)))
}

fn visit_rows(
    statement: &mut CachedStatement<'_>,
    visit: &mut dyn FnMut(&[ValueRef<'_>]),
) -> rusqlite::Result<()> {
    let count = statement.column_count();
    let mut rows = statement.raw_query();
    let mut room = Vec::with_capacity(count);
    while let Some(row) = rows.next()? {
        let mut values = emptied(room);
        for column in 0..count {
            values.push(from_sql(row.get_ref(column)?)?);
        }
        visit(&values);
        room = emptied(values);
    }
    Ok(())
}

/// The room of a list for values that live otherwise. Collected from its own elements, of which there are
/// none, a list keeps its memory.
fn emptied<'a>(mut values: Vec<ValueRef<'_>>) -> Vec<ValueRef<'a>> {
    values.clear();
    values.into_iter().map(|_| ValueRef::Empty).collect()
}

fn bind(statement: &mut CachedStatement<'_>, parameters: &[Parameter]) -> rusqlite::Result<()> {
    for (at, parameter) in parameters.iter().enumerate() {
        match parameter {
            Parameter::Value(value) => statement.raw_bind_parameter(at + 1, to_sql(value.borrow()))?,
            Parameter::Ids(ids) => {
                let ids = ids.iter().map(|id| rusqlite::types::Value::Integer(*id)).collect::<Vec<_>>();
                statement.raw_bind_parameter(at + 1, Rc::new(ids))?;
            }
        }
    }
    Ok(())
}

fn to_sql(value: ValueRef<'_>) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(match value {
        ValueRef::Empty => SqlValue::Null,
        ValueRef::Integer(number) => SqlValue::Integer(number),
        ValueRef::Text(text) => SqlValue::Text(text.as_bytes()),
        ValueRef::Binary(bytes) => SqlValue::Blob(bytes),
    })
}

fn from_sql(value: SqlValue<'_>) -> rusqlite::Result<ValueRef<'_>> {
    Ok(match value {
        SqlValue::Null => ValueRef::Empty,
        SqlValue::Integer(number) => ValueRef::Integer(number),
        SqlValue::Text(bytes) => ValueRef::Text(std::str::from_utf8(bytes)?),
        SqlValue::Blob(bytes) => ValueRef::Binary(bytes),
        // No column of ours is a floating-point number; a result of SQLite's own arithmetic may be.
        SqlValue::Real(number) => ValueRef::Integer(number as i64),
    })
}

fn sort_out(path: &Path, error: &rusqlite::Error) -> StoreError {
    let path = path.display().to_string();
    let detail = error.to_string();
    let code = error.sqlite_error().map_or(0, |error| error.extended_code);
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => StoreError::Damaged { path, detail },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
        Some(ErrorCode::DiskFull) => StoreError::Full { path },
        // The memory that connections share is a file as well, and there was no room to make it longer.
        Some(ErrorCode::SystemIoFailure) if code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => {
            StoreError::Full { path }
        }
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { path },
        Some(ErrorCode::SystemIoFailure) => {
            StoreError::Disk { path, detail: format!("{detail}, code {code}") }
        }
        Some(ErrorCode::CannotOpen) => StoreError::Write { detail: format!("{path}: {detail}") },
        _ => StoreError::Refused { detail },
    }
}
