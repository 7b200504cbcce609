//! Opening files: whether a file is what it should be, before anything is written to it.

use super::disk::Disk;
use crate::store::files::beside;
use crate::store::{Files, Sqlite, Statement, StoreError};
use crate::value::ObjectId;
use std::fmt;
use std::path::{Path, PathBuf};
use tidewater_model::Value;

/// What every SQLite file begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Files up to this size are checked whole when they are opened; that takes some ten milliseconds.
const CHECKED_BYTES: u64 = 64 * 1024 * 1024;

/// The database file of an account beside the installation: `anna.db` gives `anna.12.db`.
#[must_use]
pub fn account_file(installation: &Path, account: ObjectId) -> PathBuf {
    let stem = installation.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let extension = installation.extension().map_or_else(|| "db".into(), |end| end.to_string_lossy());
    installation.with_file_name(format!("{stem}.{account}.{extension}"))
}

/// Opens a file of ours; refuses, without writing a byte, one that is damaged or somebody else's.
///
/// It is one process's at a time: ids are counted in memory, writes wait there, and a new file may take
/// the place of an old one. So SQLite holds its locks from the first write on, and does not take and leave
/// them with each statement.
pub(super) fn open(path: &Path, disk: &Disk) -> Result<Sqlite, StoreError> {
    let size = inspect(path, &*disk.files)?;
    let file = Sqlite::open(path, disk.durability)?;
    file.query(&Statement::new("PRAGMA locking_mode = EXCLUSIVE", []))?;
    file.secure_log(&*disk.files)?;
    if (1..=CHECKED_BYTES).contains(&size) {
        check(&file).map_err(|error| with_rescue(&file, &*disk.files, error))?;
    }
    Ok(file)
}

/// Looks at the first bytes of a file, and gives its size.
fn inspect(path: &Path, files: &dyn Files) -> Result<u64, StoreError> {
    let head = files.head(path).map_err(|error| failed(path, &error))?.unwrap_or_default();
    // The power may have failed as SQLite made the file; then a journal tells it how to begin anew.
    let is_begun = || is_there(&beside(path, "-journal"), files);
    if head.size > 0 && !head.bytes.starts_with(MAGIC) && !is_begun()? {
        return Err(damaged(path, "it does not begin as a database does"));
    }
    Ok(head.size)
}

fn check(file: &Sqlite) -> Result<(), StoreError> {
    let found = file.query(&Statement::new("PRAGMA quick_check(1)", []))?;
    match found.first().and_then(|row| row.first()).and_then(Value::text) {
        Some("ok") | None => Ok(()),
        Some(fault) if is_of_disk(fault) => Err(file.fail(fault)),
        Some(fault) => Err(damaged(file.path(), fault)),
    }
}

/// Whether a check met no damage but a page that the disk did not give: SQLite tells it as the code of the
/// failure in its text.
fn is_of_disk(fault: &str) -> bool {
    /// `SQLITE_IOERR`, which is the lower byte of each kind of it.
    const IO_ERROR: u32 = 10;
    let code = fault.rsplit_once("error code=").map(|(_, code)| code.trim());
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xff == IO_ERROR)
}

pub(super) fn damaged(path: &Path, detail: &str) -> StoreError {
    StoreError::Damaged { path: path.display().to_string(), detail: detail.to_owned() }
}

/// Saves what was not sent from a damaged file into a text file beside it, as far as it can be read,
/// and says so in the error.
pub(super) fn with_rescue(file: &Sqlite, files: &dyn Files, error: StoreError) -> StoreError {
    let StoreError::Damaged { path, detail } = error else { return error };
    let mut lines = String::new();
    let mut count = 0_usize;
    for sql in [
        "SELECT entity, id, change FROM _outbox WHERE derived = 0 ORDER BY number",
        "SELECT '_set_aside', number, content FROM _set_aside ORDER BY number",
    ] {
        // Rows before the damage are readable; the error behind them says nothing new.
        let _ = file.scan(&Statement::new(sql, []), &mut |row| {
            let values = row.iter().map(|value| value.to_owned()).collect::<Vec<_>>();
            if let Ok(line) = serde_json::to_string(&values) {
                lines.push_str(&line);
                lines.push('\n');
                count += 1;
            }
        });
    }
    let rescued = file.path().with_extension("rescued.jsonl");
    let detail = if count > 0 && files.write_for_owner(&rescued, lines.as_bytes()).is_ok() {
        format!("{detail}; {count} unsent changes were saved to {}", rescued.display())
    } else {
        detail
    };
    StoreError::Damaged { path, detail }
}

/// Whether a file is there.
pub(super) fn is_there(path: &Path, files: &dyn Files) -> Result<bool, StoreError> {
    Ok(files.head(path).map_err(|error| failed(path, &error))?.is_some())
}

/// Removes a database file with its log.
///
/// # Errors
/// If it is there and cannot be removed.
pub fn remove(path: &Path, files: &dyn Files) -> Result<(), StoreError> {
    files.remove(path).map_err(|error| failed(path, &error))?;
    remove_log(path, files)
}

/// Removes what is left of a log beside a closed database file.
pub(super) fn remove_log(path: &Path, files: &dyn Files) -> Result<(), StoreError> {
    ["-wal", "-shm"].iter().try_for_each(|end| {
        let log = beside(path, end);
        files.remove(&log).map_err(|error| failed(&log, &error))
    })
}

/// Lets a closed database file take the place of another one, durably.
pub(super) fn replace(new: &Path, old: &Path, files: &dyn Files) -> Result<(), StoreError> {
    // Closed files have no log any more; one that a failure left would be read into the wrong file.
    remove_log(new, files)?;
    remove_log(old, files)?;
    files.rename(new, old).map_err(|error| {
        let told = format!("it cannot take the place of {}: {error}", old.display());
        failed(new, &told)
    })?;
    files.sync_folder(old).map_err(|error| failed(old, &error))
}

fn failed(path: &Path, error: &dyn fmt::Display) -> StoreError {
    StoreError::Write { detail: format!("{}: {error}", path.display()) }
}
