//! What is done with whole files, beside what SQLite does in them: making, looking at, removing, renaming.
//!
//! A device asks its environment for this, so that a simulation can keep its files in memory together with
//! the ones of SQLite, and let each of these steps fail as well. Absent: what the files are.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Result, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The bytes at the beginning of a file that [`Files::head`] gives.
pub const HEAD_BYTES: usize = 100;

/// What a file begins with, and how long it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Its length in bytes.
    pub size: u64,
    /// Its first bytes: [`HEAD_BYTES`], or all if it is shorter.
    pub bytes: Vec<u8>,
}

/// A file system, as far as a device needs one besides its databases.
pub trait Files: Send + Sync {
    /// The beginning of a file; nothing if there is none.
    ///
    /// # Errors
    /// What the file system answers.
    fn head(&self, path: &Path) -> Result<Option<Head>>;

    /// Writes a file that only its owner may read, where the system knows such a thing.
    ///
    /// # Errors
    /// What the file system answers.
    fn write_for_owner(&self, path: &Path, bytes: &[u8]) -> Result<()>;

    /// Writes what a file holds into it once more, and waits until it is on the disk. After a failed `fsync`
    /// a system may take for written what is not: who reads sees it, and nobody writes it any more.
    ///
    /// # Errors
    /// What the file system answers.
    fn write_again(&self, path: &Path) -> Result<()>;

    /// Removes a file, if it is there.
    ///
    /// # Errors
    /// What the file system answers.
    fn remove(&self, path: &Path) -> Result<()>;

    /// Lets a file take the place of another one in the same folder.
    ///
    /// # Errors
    /// What the file system answers; the other one is still there then.
    fn rename(&self, from: &Path, to: &Path) -> Result<()>;

    /// Makes durable which files are in the folder of a file, where the system knows such a thing.
    ///
    /// # Errors
    /// What the file system answers.
    fn sync_folder(&self, path: &Path) -> Result<()>;
}

impl fmt::Debug for dyn Files {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Files")
    }
}

/// The file that SQLite keeps beside a database under this end of its name: `-wal` is its log, `-shm` the
/// memory that connections share, `-journal` what undoes a change that broke off.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// The file system of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemFiles;

impl SystemFiles {
    /// The file system of every program that is no simulation.
    #[must_use]
    pub fn shared() -> Arc<dyn Files> {
        Arc::new(Self)
    }
}

impl Files for SystemFiles {
    fn head(&self, path: &Path) -> Result<Option<Head>> {
        let file = match File::open(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            opened => opened?,
        };
        let mut head = Head { size: file.metadata()?.len(), bytes: Vec::new() };
        file.take(HEAD_BYTES as u64).read_to_end(&mut head.bytes)?;
        Ok(Some(head))
    }

    fn write_for_owner(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)?.write_all(bytes)
    }

    fn write_again(&self, path: &Path) -> Result<()> {
        let mut file = OpenOptions::new().read(true).write(true).open(path)?;
        let (mut bytes, mut at) = (vec![0; 1 << 16], 0);
        loop {
            file.seek(SeekFrom::Start(at))?;
            let count = file.read(&mut bytes)?;
            if count == 0 {
                return file.sync_all();
            }
            file.seek(SeekFrom::Start(at))?;
            file.write_all(&bytes[..count])?;
            at += count as u64;
        }
    }

    fn remove(&self, path: &Path) -> Result<()> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        std::fs::rename(from, to)
    }

    fn sync_folder(&self, path: &Path) -> Result<()> {
        if cfg!(unix) {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            return File::open(folder.unwrap_or(Path::new(".")))?.sync_all();
        }
        Ok(())
    }
}
