//! An account's database file, and the one type that opens transactions on it.

use super::disk::{Disk, Stops};
use super::file;
use super::flow::FlowTransaction;
use super::memory::Memory;
use super::outbox::OutboxStatements;
use super::rows::EntityTable;
use super::staying::Staying;
use super::{cleared, history};
use crate::store::{Sqlite, Statement, StoreError, schema};
use std::cell::Cell;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex, Value};

/// A transaction by its name: the points right before and right after it is made durable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommitPoint {
    /// Nothing of the transaction is kept.
    pub before: &'static str,
    /// All of it is kept, and nobody was told.
    pub after: &'static str,
}

/// Every transaction of a device.
pub mod points {
    use super::CommitPoint;

    /// Objects are committed or deleted, or a rejected change is taken up or given up.
    pub const COMMIT: CommitPoint = point("device: before commit", "device: after commit");
    /// A batch is frozen.
    pub const CUT: CommitPoint = point("device: before cut", "device: after cut");
    /// An answer is applied.
    pub const APPLY: CommitPoint = point("device: before apply", "device: after apply");
    /// A page of a long answer is put aside until its end.
    pub const STAGE: CommitPoint = point("device: before stage", "device: after stage");
    /// A page of the first download is written to the new file.
    pub const LOAD: CommitPoint = point("device: before load", "device: after load");
    /// The new file is complete.
    pub const PUBLISH: CommitPoint = point("device: before publish", "device: after publish");
    /// A call of a microflow is about to be sent.
    pub const CALL: CommitPoint = point("device: before call", "device: after call");
    /// What the installation knows changed: an account, a session, who is signed in.
    pub const INSTALL: CommitPoint = point("device: before install", "device: after install");
    /// Facts about the state changed: an error, a retry, an object's number.
    pub const NOTE: CommitPoint = point("device: before note", "device: after note");

    /// All of them, for tests that count.
    pub const ALL: [CommitPoint; 9] = [COMMIT, CUT, APPLY, STAGE, LOAD, PUBLISH, CALL, INSTALL, NOTE];

    const fn point(before: &'static str, after: &'static str) -> CommitPoint {
        CommitPoint { before, after }
    }
}

/// One account's database file.
pub struct DeviceDatabase {
    file: Sqlite,
    disk: Disk,
    catalog: Arc<Catalog>,
    tables: Vec<EntityTable>,
    pub(super) outbox: OutboxStatements,
    /// The greatest number that an operation has had: a batch may name it long after the operation went.
    pub(super) last_number: Cell<i64>,
    pub(super) flow: Cell<FlowTransaction>,
    /// Whether something was deleted that is to be erased still.
    pub(super) erases: Cell<bool>,
    pub(super) memory: Memory,
}

/// The tables of the engine. What is no number or name is MessagePack.
const TABLES: &str = "
CREATE TABLE IF NOT EXISTS _device(name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _outbox(
    number INTEGER PRIMARY KEY, in_group INTEGER, keys BLOB, atomic INTEGER NOT NULL,
    cut INTEGER NOT NULL DEFAULT 0, derived INTEGER NOT NULL DEFAULT 0,
    entity TEXT NOT NULL, id INTEGER NOT NULL, change BLOB NOT NULL, theirs BLOB
) STRICT;
CREATE INDEX IF NOT EXISTS _outbox_group ON _outbox(in_group) WHERE in_group IS NOT NULL;
CREATE TABLE IF NOT EXISTS _batch(
    seq INTEGER PRIMARY KEY, hash BLOB NOT NULL, numbers BLOB NOT NULL, content BLOB NOT NULL,
    frozen INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS _accepted(seq INTEGER PRIMARY KEY, content BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS _set_aside(
    number INTEGER PRIMARY KEY AUTOINCREMENT, content BLOB NOT NULL, rejection BLOB NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS _guest(entity TEXT, id INTEGER, PRIMARY KEY(entity, id)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _support(
    entity TEXT, id INTEGER, content BLOB NOT NULL, PRIMARY KEY(entity, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _settled(key BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _retried(key BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _staged(position INTEGER PRIMARY KEY, frame BLOB NOT NULL) STRICT;
";

impl DeviceDatabase {
    /// Opens an account's file, making it if it is not there, and brings it to the model.
    ///
    /// # Errors
    /// If the file is damaged, foreign or of another format, or the model changed in another way than
    /// growing.
    pub fn open(path: &Path, catalog: &Arc<Catalog>, disk: &Disk) -> Result<Self, StoreError> {
        let file = file::open(path, disk)?;
        let tables = catalog.entities().map(|(_, entity)| EntityTable::new(entity)).collect();
        let mut database = Self {
            file,
            disk: disk.clone(),
            catalog: Arc::clone(catalog),
            tables,
            outbox: OutboxStatements::new(&Staying::default()),
            last_number: Cell::new(0),
            flow: Cell::new(FlowTransaction::None),
            erases: Cell::new(false),
            memory: Memory::default(),
        };
        let grown = database.write(&points::NOTE, |writing| {
            schema::open_device(&writing.file, catalog)?;
            writing.file.run(TABLES)?;
            writing.file.run(history::TABLE)?;
            writing.file.run(cleared::TABLE)?;
            database.note_staying(catalog)
        });
        let opened = grown.and_then(|staying| Ok((staying, database.last_number()?)));
        let (staying, last) =
            opened.map_err(|error| file::with_rescue(&database.file, &*disk.files, error))?;
        database.outbox = OutboxStatements::new(&staying);
        database.last_number.set(last);
        // A process that was killed may have left a log with what it deleted.
        database.erase_deleted();
        Ok(database)
    }

    /// The app.
    #[must_use]
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// The connection, for reading: all that was written before is in the file.
    ///
    /// # Errors
    /// What the database answers to what waited to be written.
    pub fn file(&self) -> Result<&Sqlite, StoreError> {
        self.write_waiting()?;
        Ok(&self.file)
    }

    /// The file's path.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// The connection, while something may wait to be written.
    pub(super) fn connection(&self) -> &Sqlite {
        &self.file
    }

    /// What the file is opened with.
    #[must_use]
    pub fn disk(&self) -> &Disk {
        &self.disk
    }

    pub(super) fn table(&self, entity: EntityIndex) -> &EntityTable {
        &self.tables[entity.0]
    }

    /// Runs `work` in a transaction that is durable when this returns, or has left nothing behind. While a
    /// flow runs, what was written is durable when the flow ends.
    ///
    /// # Errors
    /// What `work` answers; what the database answers.
    pub fn write<T, E: From<StoreError>>(
        &self,
        point: &CommitPoint,
        work: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let work = || work(&Writing { database: self });
        let done = if self.flow_runs() {
            self.write_part(work)
        } else {
            transaction(&self.file, &self.disk.stops, point, || {
                let done = work()?;
                self.write_waiting()?;
                Ok(done)
            })
        };
        if done.is_err() {
            self.memory.forget();
        }
        done
    }

    /// Erases from the disk what was deleted before: the file, or its log, still holds the pages as they
    /// were. While a flow runs, that is done at its end. If it cannot be done now, the end of the next flow
    /// or synchronize tries again.
    pub fn erase_deleted(&self) {
        self.erases.set(true);
        self.erase_owed();
    }

    /// Erases what was deleted and could not be erased before.
    pub fn erase_owed(&self) {
        if !self.erases.get() || self.flow_runs() {
            return;
        }
        self.erases.set(!self.empty_log().unwrap_or(false));
    }

    /// Moves what the log holds into the file, and empties it. Whether that is done.
    ///
    /// # Errors
    /// What the database answers.
    pub fn empty_log(&self) -> Result<bool, StoreError> {
        let rows = self.file()?.query(&Statement::new("PRAGMA wal_checkpoint(TRUNCATE)", []))?;
        let busy = rows.first().and_then(|row| row.first()?.integer());
        Ok(busy == Some(0))
    }

    /// Closes the file while `work` runs, which may put another in its place, and opens it again.
    pub(super) fn closed(
        &mut self,
        work: impl FnOnce(&Path) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let detail = format!("{} was not opened again", self.file.path().display());
        let fault = StoreError::Write { detail };
        self.forget_open();
        let (mut worked, disk) = (Ok(()), &self.disk);
        self.file.open_again(fault, |path| {
            worked = work(path);
            file::open(path, disk)
        })?;
        worked
    }

    /// Closes the file; until it is opened again everything answers `fault`.
    pub fn close(&mut self, fault: StoreError) {
        let closed = Sqlite::closed(self.file.path(), fault);
        drop(std::mem::replace(&mut self.file, closed));
        self.forget_open();
    }

    /// What is known only as long as the file is open.
    fn forget_open(&mut self) {
        self.memory.forget();
        self.flow.set(FlowTransaction::None);
    }

    /// Closes the file and opens it anew, if the disk failed under it; whether that was so.
    ///
    /// # Errors
    /// As [`DeviceDatabase::open`]; everything answers the same then, until this succeeds.
    pub fn reopen(&mut self) -> Result<bool, StoreError> {
        let Some(fault) = self.file.fault() else { return Ok(false) };
        self.forget_open();
        let disk = &self.disk;
        self.file.open_again(fault, |path| file::open(path, disk))?;
        Ok(true)
    }

    /// Every value of a column of a query without parameters.
    pub(super) fn column(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Value>, StoreError> {
        let rows = self.file()?.query(&Statement::new(sql, values))?;
        Ok(rows.into_iter().filter_map(|row| row.into_iter().next()).collect())
    }

    /// A number that a query gives.
    pub(super) fn number(&self, sql: &'static str, values: Vec<Value>) -> Result<i64, StoreError> {
        Ok(self.column(sql, values)?.first().and_then(Value::integer).unwrap_or_default())
    }
}

/// A transaction that is open. Everything that writes is a method of it.
pub struct Writing<'a> {
    database: &'a DeviceDatabase,
}

impl Deref for Writing<'_> {
    type Target = DeviceDatabase;
    fn deref(&self) -> &DeviceDatabase {
        self.database
    }
}

impl Writing<'_> {
    pub(super) fn execute(
        &self,
        sql: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<u64, StoreError> {
        self.file()?.execute(&Statement::new(sql, values))
    }
}

/// A transaction on one file, with the stops of simulations on both sides of its commit.
pub(super) fn transaction<T, E: From<StoreError>>(
    file: &Sqlite,
    stops: &Stops,
    point: &CommitPoint,
    work: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    file.run("BEGIN IMMEDIATE")?;
    let undo = |error: E| {
        // SQLite has undone the transaction already after some errors; then there is nothing to undo.
        let _ = file.run("ROLLBACK");
        error
    };
    let done = work().map_err(undo)?;
    if stops(point.before) {
        return Err(undo(StoreError::Stopped { point: point.before }.into()));
    }
    file.run("COMMIT").map_err(|error| undo(error.into()))?;
    if stops(point.after) {
        return Err(StoreError::Stopped { point: point.after }.into());
    }
    Ok(done)
}

/// A value as MessagePack, as the engine's own columns hold it.
pub(super) fn pack<T: serde::Serialize>(value: &T) -> Value {
    Value::from(pack_bytes(value))
}

/// As [`pack`], without a value around it.
pub(super) fn pack_bytes<T: serde::Serialize>(value: &T) -> Vec<u8> {
    crate::wire::frame::encode(value)
}

/// The value that [`pack`] wrote.
pub(super) fn unpack<T: serde::de::DeserializeOwned>(file: &Sqlite, value: &Value) -> Result<T, StoreError> {
    unpack_bytes(file, value.binary().unwrap_or_default())
}

/// The value that [`pack_bytes`] wrote.
pub(super) fn unpack_bytes<T: serde::de::DeserializeOwned>(
    file: &Sqlite,
    bytes: &[u8],
) -> Result<T, StoreError> {
    crate::wire::frame::decode(bytes).map_err(|error| file::damaged(file.path(), &error.to_string()))
}
