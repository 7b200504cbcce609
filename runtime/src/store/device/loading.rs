//! The first download: into a new file, page by page, so that nothing half is ever shown, an
//! interrupted download resumes, and indexes are built once, at the end.

use super::database::{DeviceDatabase, Writing, points};
use super::disk::Disk;
use super::state::DeviceState;
use super::{file, history};
use crate::store::{Durability, Statement, StoreError, schema};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tidewater_model::{Catalog, Value};

/// The tables that a device's own work stands in. They move to the new file when it is published. What the
/// server has of its objects stays behind, because the new file says that anew.
const CARRIED: [(&str, &str); 7] = [
    ("_outbox", "number, in_group, keys, atomic, cut, derived, entity, id, change"),
    ("_batch", "seq, hash, numbers, content, frozen"),
    ("_accepted", "seq, content, at"),
    ("_set_aside", "number, content, rejection, at"),
    ("_settled", "key"),
    ("_staying", "entity, since"),
    ("_history", history::COLUMNS),
];

/// Marks a file that is complete. If it is still found under its own name, the process was killed
/// before the rename; its rows hold unsent changes already, so it cannot go on.
const PUBLISHED: &str = "published";

/// A file that the first download is written to.
pub struct Loading {
    database: DeviceDatabase,
}

impl Loading {
    /// The file beside an account's database.
    #[must_use]
    pub fn path(database: &Path) -> PathBuf {
        let mut name = database.as_os_str().to_owned();
        name.push(".loading");
        PathBuf::from(name)
    }

    /// Whether a first download was begun and not finished.
    ///
    /// # Errors
    /// If the file cannot be looked at.
    pub fn is_begun(database: &DeviceDatabase) -> Result<bool, StoreError> {
        file::is_there(&Self::path(database.path()), &*database.disk().files)
    }

    /// Opens the file of a download that goes on; begins anew if it does not fit to `state`, or was
    /// about to be published.
    ///
    /// # Errors
    /// What the database answers.
    pub fn open(
        database: &Path,
        catalog: &Arc<Catalog>,
        disk: &Disk,
        state: &DeviceState,
    ) -> Result<Self, StoreError> {
        let path = Self::path(database);
        if let Ok(found) = Self::open_file(&path, catalog, disk) {
            let begun = found.state()?;
            let published =
                found.number("SELECT count(*) FROM _device WHERE name = ?1", vec![PUBLISHED.into()])?;
            if published == 0
                && begun.replica == state.replica
                && begun.account == state.account
                && begun.epoch == state.epoch
            {
                return Ok(Self { database: found });
            }
        }
        file::remove(&path, &*disk.files)?;
        let database = Self::open_file(&path, catalog, disk)?;
        database.write(&points::NOTE, |writing| {
            for (_, entity) in catalog.tables() {
                for index in schema::indexes(entity) {
                    writing.file()?.run(&format!("DROP INDEX IF EXISTS \"{}\"", index.name))?;
                }
            }
            let begun = DeviceState {
                replica: state.replica,
                account: state.account,
                epoch: state.epoch,
                ..DeviceState::default()
            };
            writing.set_state(&DeviceState::default(), &begun)
        })?;
        Ok(Self { database })
    }

    /// A page that is lost with the power is fetched again, so nothing waits for the disk here.
    fn open_file(path: &Path, catalog: &Arc<Catalog>, disk: &Disk) -> Result<DeviceDatabase, StoreError> {
        DeviceDatabase::open(path, catalog, &Disk { durability: Durability::Normal, ..disk.clone() })
    }

    /// The new file as a database.
    #[must_use]
    pub fn database(&self) -> &DeviceDatabase {
        &self.database
    }

    /// Where the download goes on.
    ///
    /// # Errors
    /// What the database answers.
    pub fn cursor(&self) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.database.state()?.cursor)
    }

    /// Completes the new file: the device's own work moves in, `finish` lays it over the rows, indexes
    /// are built. Then the new file takes the place of `old` by one rename.
    ///
    /// # Errors
    /// What the database answers. Before the rename nothing has changed for the old file.
    pub fn publish<E: From<StoreError>>(
        self,
        old: &mut DeviceDatabase,
        finish: impl FnOnce(&Writing<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let catalog = Arc::clone(old.catalog());
        self.database.write(&points::PUBLISH, |writing| {
            for (table, columns) in CARRIED {
                // What the new file said of itself when it was opened.
                writing.file()?.run(&format!("DELETE FROM {table}"))?;
                carry(old, writing, table, columns)?;
            }
            writing.memory.forget();
            writing.mark(PUBLISHED)?;
            writing.set_state(&writing.state()?, &old.state()?)?;
            finish(writing)?;
            for (_, entity) in catalog.tables() {
                for index in schema::indexes(entity) {
                    writing.file()?.run(&index.create)?;
                }
            }
            Ok::<(), E>(())
        })?;
        self.database.empty_log()?;
        let new = self.database.path().to_owned();
        drop(self.database);
        old.empty_log()?;
        let files = Arc::clone(&old.disk().files);
        Ok(old.closed(|path| file::replace(&new, path, &*files))?)
    }
}

fn carry(old: &DeviceDatabase, writing: &Writing<'_>, table: &str, columns: &str) -> Result<(), StoreError> {
    let places = (1..=columns.split(',').count()).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ");
    let mut insert = writing.file()?.prepare(&format!("INSERT INTO {table}({columns}) VALUES ({places})"))?;
    let mut result = Ok(());
    let rows = old.file()?.query(&Statement::new(format!("SELECT {columns} FROM {table} ORDER BY 1"), []))?;
    for row in &rows {
        result = result.and_then(|()| insert.run(&row.iter().map(Value::borrow).collect::<Vec<_>>()));
    }
    result
}
