//! Opening files: whether a file is what it should be, before anything is written to it.

use crate::store::{Durability, Sqlite, Statement, StoreError};
use crate::value::ObjectId;
use std::fs;
use std::io::{ErrorKind, Read, Write};
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
pub(super) fn open(path: &Path, durability: Durability) -> Result<Sqlite, StoreError> {
    let size = inspect(path)?;
    let file = Sqlite::open(path, durability)?;
    if (1..=CHECKED_BYTES).contains(&size) {
        check(&file).map_err(|error| with_rescue(&file, error))?;
    }
    Ok(file)
}

/// Looks at the first bytes of a file, and gives its size.
fn inspect(path: &Path) -> Result<u64, StoreError> {
    let mut head = Vec::new();
    let read = fs::File::open(path).and_then(|file| {
        let size = file.metadata()?.len();
        file.take(100).read_to_end(&mut head)?;
        Ok(size)
    });
    let size = match read {
        Ok(size) => size,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(StoreError::Write { detail: format!("{}: {error}", path.display()) }),
    };
    if size > 0 && !head.starts_with(MAGIC) {
        return Err(damaged(path, "it does not begin as a database does"));
    }
    Ok(size)
}

fn check(file: &Sqlite) -> Result<(), StoreError> {
    let found = file.query(&Statement::new("PRAGMA quick_check(1)", []))?;
    match found.first().and_then(|row| row.first()).and_then(Value::text) {
        Some("ok") | None => Ok(()),
        Some(fault) => Err(damaged(file.path(), fault)),
    }
}

pub(super) fn damaged(path: &Path, detail: &str) -> StoreError {
    StoreError::Damaged { path: path.display().to_string(), detail: detail.to_owned() }
}

/// Saves what was not sent from a damaged file into a text file beside it, as far as it can be read,
/// and says so in the error.
pub(super) fn with_rescue(file: &Sqlite, error: StoreError) -> StoreError {
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
    let detail = if count > 0 && write_for_owner(&rescued, &lines).is_ok() {
        format!("{detail}; {count} unsent changes were saved to {}", rescued.display())
    } else {
        detail
    };
    StoreError::Damaged { path, detail }
}

/// Writes a file that only its owner may read, where the system knows such a thing.
fn write_for_owner(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

/// Removes a database file with its log.
///
/// # Errors
/// If it is there and cannot be removed.
pub fn remove(path: &Path) -> Result<(), StoreError> {
    remove_file(path)?;
    remove_log(path)
}

/// Removes what is left of a log beside a closed database file.
pub(super) fn remove_log(path: &Path) -> Result<(), StoreError> {
    for suffix in ["-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        remove_file(Path::new(&name))?;
    }
    Ok(())
}

fn remove_file(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(StoreError::Write { detail: format!("{}: {error}", path.display()) })
        }
        _ => Ok(()),
    }
}

/// Makes a rename in the folder of a file durable, where the system knows such a thing.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) {
        let synced = fs::File::open(folder).and_then(|folder| folder.sync_all());
        return synced
            .map_err(|error| StoreError::Write { detail: format!("{}: {error}", folder.display()) });
    }
    Ok(())
}
