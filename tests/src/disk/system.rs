//! The file system that SQLite uses in this process: all disks, each by its folder.

use super::locks::Region;
use super::{Shared, lock};
use crate::simulation::random::Random;
use sqlite_vfs::wip::{WalIndex, WalIndexLock};
use sqlite_vfs::{DatabaseHandle, LockKind, OpenAccess, OpenKind, OpenOptions, Vfs};
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Result};
use std::ops::Range;
use std::sync::{Arc, Mutex, Once, PoisonError};
use std::time::Duration;

/// The disks that there are, by their folder.
static DISKS: Mutex<BTreeMap<String, Shared>> = Mutex::new(BTreeMap::new());

/// Makes a disk known to SQLite.
pub(super) fn add(folder: &str, state: &Shared) {
    static REGISTERED: Once = Once::new();
    REGISTERED.call_once(|| {
        let random = Mutex::new(Random::new(1));
        sqlite_vfs::register("disks of tests", Disks { random }, true).expect("SQLite takes a file system");
    });
    DISKS.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned(), Arc::clone(state));
}

/// Forgets a disk.
pub(super) fn remove(folder: &str) {
    DISKS.lock().unwrap_or_else(PoisonError::into_inner).remove(folder);
}

struct Disks {
    random: Mutex<Random>,
}

impl Disks {
    /// The disk that a path is on.
    fn disk(path: &str) -> Result<Shared> {
        let folder = path.rfind('/').map_or("", |end| &path[..=end]);
        let disks = DISKS.lock().unwrap_or_else(PoisonError::into_inner);
        disks.get(folder).cloned().ok_or_else(|| ErrorKind::NotFound.into())
    }
}

impl Vfs for Disks {
    type Handle = Handle;

    fn open(&self, path: &str, options: OpenOptions) -> Result<Handle> {
        let disk = Self::disk(path)?;
        let mut state = lock(&disk);
        let creates = matches!(options.access, OpenAccess::Create | OpenAccess::CreateNew);
        let writes = options.access != OpenAccess::Read;
        let file = state.open(path, creates, writes)?;
        // As SQLite does it on Unix, the first sync of a log or journal syncs its folder.
        let names_folder = creates && matches!(options.kind, OpenKind::Wal | OpenKind::MainJournal);
        let (number, boot) = (state.next_handle(), state.boots());
        drop(state);
        Ok(Handle { disk, file, name: path.to_owned(), number, boot, names_folder })
    }

    fn delete(&self, path: &str) -> Result<()> {
        // The crate tells SQLite of any other error than this as of an interruption.
        lock(&Self::disk(path)?).remove(path).map_err(|_| ErrorKind::NotFound.into())
    }

    fn exists(&self, path: &str) -> Result<bool> {
        lock(&Self::disk(path)?).is_there(path)
    }

    fn access(&self, path: &str, _write: bool) -> Result<bool> {
        self.exists(path)
    }

    fn temporary_name(&self) -> String {
        // Everything temporary is in memory; a file that is asked for all the same is nowhere.
        "temporary".to_owned()
    }

    fn random(&self, buffer: &mut [i8]) {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        buffer.fill_with(|| (random.below(256) as u8).cast_signed());
    }

    fn sleep(&self, duration: Duration) -> Duration {
        // Whoever waits here for another connection of the same thread waits in vain.
        duration
    }
}

/// An open file.
pub(super) struct Handle {
    disk: Shared,
    file: usize,
    name: String,
    number: u64,
    /// The power came back so often when it was opened.
    boot: u64,
    names_folder: bool,
}

/// A file that was open when the power failed.
fn gone() -> Error {
    Error::other("the file is not open any more")
}

impl Handle {
    fn with<T>(&self, work: impl FnOnce(&mut super::State, usize, &str) -> Result<T>) -> Result<T> {
        let mut state = lock(&self.disk);
        if state.boots() != self.boot {
            return Err(gone());
        }
        work(&mut state, self.file, &self.name)
    }
}

fn at(offset: u64) -> Result<usize> {
    usize::try_from(offset).map_err(|_| ErrorKind::InvalidInput.into())
}

impl DatabaseHandle for Handle {
    type WalIndex = SharedMemory;

    fn size(&self) -> Result<u64> {
        self.with(|state, file, _| Ok(state.len(file) as u64))
    }

    fn read_exact_at(&mut self, buffer: &mut [u8], offset: u64) -> Result<()> {
        let offset = at(offset)?;
        let read = self.with(|state, file, name| state.read(file, name, offset, buffer))?;
        if read < buffer.len() { Err(ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
    }

    fn write_all_at(&mut self, buffer: &[u8], offset: u64) -> Result<()> {
        let offset = at(offset)?;
        let written = self.with(|state, file, name| state.write(file, name, offset, buffer));
        // This kind is what SQLite is told of as a full disk.
        written.map_err(|error| match error.kind() {
            ErrorKind::StorageFull => ErrorKind::WriteZero.into(),
            _ => error,
        })
    }

    fn sync(&mut self, _data_only: bool) -> Result<()> {
        let names_folder = self.names_folder;
        self.with(|state, file, name| {
            state.sync(file, name)?;
            if names_folder { state.sync_folder(name) } else { Ok(()) }
        })?;
        self.names_folder = false;
        Ok(())
    }

    fn set_len(&mut self, size: u64) -> Result<()> {
        let size = at(size)?;
        self.with(|state, file, name| state.set_len(file, name, size))
    }

    fn lock(&mut self, lock: LockKind) -> Result<bool> {
        let number = self.number;
        self.with(|state, file, _| Ok(state.locks(file).lock(number, lock)))
    }

    fn reserved(&mut self) -> Result<bool> {
        self.with(|state, file, _| Ok(state.locks(file).is_reserved()))
    }

    fn current_lock(&self) -> Result<LockKind> {
        self.with(|state, file, _| Ok(state.locks(file).held_by(self.number)))
    }

    fn wal_index(&self, _readonly: bool) -> Result<SharedMemory> {
        self.with(|state, file, _| {
            state.locks(file).share();
            Ok(())
        })?;
        let (disk, name) = (Arc::clone(&self.disk), self.name.clone());
        Ok(SharedMemory { disk, file: self.file, name, number: self.number, boot: self.boot })
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        let number = self.number;
        // After the power failed nobody holds anything.
        let _ = self.with(|state, file, _| {
            state.locks(file).forget(number);
            Ok(())
        });
    }
}

/// What the connections to one file share.
pub(super) struct SharedMemory {
    disk: Shared,
    file: usize,
    name: String,
    number: u64,
    boot: u64,
}

impl SharedMemory {
    fn with<T>(&self, work: impl FnOnce(&mut super::State) -> Result<T>) -> Result<T> {
        let mut state = lock(&self.disk);
        if state.boots() == self.boot { work(&mut state) } else { Err(gone()) }
    }

    fn region(&self, region: u32, work: impl FnOnce(&mut Region)) -> Result<()> {
        let (file, region) = (self.file, region as usize);
        self.with(|state| {
            let found = state.locks(file).regions.get_mut(region);
            found.map(|found| work(found)).ok_or_else(|| ErrorKind::NotFound.into())
        })
    }
}

impl WalIndex for SharedMemory {
    fn map(&mut self, region: u32) -> Result<Region> {
        self.with(|state| state.share(self.file, &self.name, region as usize))?;
        let mut copy = [0; 32_768];
        self.region(region, |region| copy = *region)?;
        Ok(copy)
    }

    fn lock(&mut self, places: Range<u8>, lock: WalIndexLock) -> Result<bool> {
        let (file, number) = (self.file, self.number);
        self.with(|state| Ok(state.locks(file).lock_places(number, places, lock)))
    }

    fn delete(self) -> Result<()> {
        // The last who lets go of it deletes it.
        Ok(())
    }

    fn pull(&mut self, region: u32, data: &mut Region) -> Result<()> {
        self.region(region, |region| *data = *region)
    }

    fn push(&mut self, region: u32, data: &Region) -> Result<()> {
        self.region(region, |region| *region = *data)
    }
}

impl Drop for SharedMemory {
    fn drop(&mut self) {
        let (file, number) = (self.file, self.number);
        let _ = self.with(|state| {
            state.locks(file).unshare(number);
            Ok(())
        });
    }
}
