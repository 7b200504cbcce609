//! The state of a disk: its files, which of them the folder names, and what fails when.

use super::file::{Fate, File};
use super::locks::Locks;
use crate::simulation::random::Random;
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Result};

/// What happens at an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failure {
    /// The operation fails with an error of the device, and the next ones go well. What a failed sync leaves
    /// is told at `File::fail_to_sync`.
    Once,
    /// There is no room for this one, and for the next one there is.
    NoRoomOnce,
    /// From here on there is no room: no file grows, and none is made.
    NoRoom,
    /// From here on nothing can be written, and what is opened is opened to read.
    ReadOnly,
    /// From here on everything fails.
    Broken,
    /// The power fails.
    Power,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Opens a file that is there.
    Open,
    /// Makes a file.
    Create,
    /// Asks whether a file is there, or looks at its head.
    Look,
    /// Reads.
    Read,
    /// Writes within the length of a file.
    Overwrite,
    /// Writes behind the end of a file, or makes it longer.
    Append,
    /// Makes a file shorter.
    Truncate,
    /// Makes the content of a file durable.
    Sync,
    /// Takes a file out of the folder.
    Remove,
    /// Gives a file another name.
    Rename,
    /// Makes durable which files the folder names.
    SyncFolder,
    /// Makes more memory shared among the connections to a file.
    Share,
}

impl Kind {
    /// Whether the disk holds something else afterwards than before.
    #[must_use]
    pub fn changes(self) -> bool {
        !matches!(self, Self::Open | Self::Look | Self::Read | Self::Share)
    }

    /// Whether it needs room on the disk.
    #[must_use]
    pub fn needs_room(self) -> bool {
        matches!(self, Self::Create | Self::Append | Self::Share)
    }

    fn is_of_reader(self) -> bool {
        matches!(self, Self::Open | Self::Look | Self::Read | Self::Share | Self::Sync | Self::SyncFolder)
    }
}

/// An operation, for whoever tells of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its number.
    pub number: u64,
    /// What it does.
    pub kind: Kind,
    /// With which file.
    pub file: String,
}

/// What was done to the folder and not synced.
#[derive(Clone, Debug)]
enum Change {
    Name(String, usize),
    Unname(String),
    Rename(String, String),
}

/// The state of a disk.
pub(super) struct State {
    random: Random,
    count: u64,
    plan: Option<(u64, Failure)>,
    now: Option<Failure>,
    failed: Option<Operation>,
    recorded: Option<Vec<Operation>>,
    files: Vec<(File, Locks)>,
    /// Which file a name leads to.
    names: BTreeMap<String, usize>,
    synced_names: BTreeMap<String, usize>,
    changes: Vec<Change>,
    handles: u64,
    /// How often the power came back: files that were open before are not open any more.
    boots: u64,
}

impl State {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            count: 0,
            plan: None,
            now: None,
            failed: None,
            recorded: None,
            files: Vec::new(),
            names: BTreeMap::new(),
            synced_names: BTreeMap::new(),
            changes: Vec::new(),
            handles: 0,
            boots: 0,
        }
    }

    /// The same files in another folder, and nothing that fails.
    pub(super) fn copy(&self, seed: u64, from: &str, to: &str) -> Self {
        let moved = |name: &String| name.replacen(from, to, 1);
        let named = |names: &BTreeMap<String, usize>| {
            names.iter().map(|(name, file)| (moved(name), *file)).collect::<BTreeMap<_, _>>()
        };
        let change = |change: &Change| match change {
            Change::Name(name, file) => Change::Name(moved(name), *file),
            Change::Unname(name) => Change::Unname(moved(name)),
            Change::Rename(from, to) => Change::Rename(moved(from), moved(to)),
        };
        Self {
            files: self.files.iter().map(|(file, _)| (file.clone(), Locks::default())).collect(),
            names: named(&self.names),
            synced_names: named(&self.synced_names),
            changes: self.changes.iter().map(change).collect(),
            ..Self::new(seed)
        }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.names.keys()
    }

    pub(super) fn count(&self) -> u64 {
        self.count
    }

    pub(super) fn record(&mut self) {
        self.recorded = Some(Vec::new());
    }

    pub(super) fn operations(&self) -> &[Operation] {
        self.recorded.as_deref().unwrap_or_default()
    }

    pub(super) fn fail_at(&mut self, number: u64, failure: Failure) {
        (self.plan, self.failed) = (Some((number, failure)), None);
    }

    pub(super) fn fail_now(&mut self, failure: Failure) {
        self.now = Some(failure);
    }

    pub(super) fn failed(&self) -> Option<&Operation> {
        self.failed.as_ref()
    }

    pub(super) fn is_failing(&self) -> bool {
        self.now.is_some()
    }

    pub(super) fn boots(&self) -> u64 {
        self.boots
    }

    pub(super) fn next_handle(&mut self) -> u64 {
        self.handles += 1;
        self.handles
    }

    /// Counts an operation, and lets it fail if it is to.
    fn operate(&mut self, kind: Kind, file: &str) -> Result<()> {
        self.count += 1;
        let operation = || Operation { number: self.count, kind, file: file.to_owned() };
        if let Some(recorded) = &mut self.recorded {
            recorded.push(Operation { number: self.count, kind, file: file.to_owned() });
        }
        let planned = self.plan.filter(|(number, _)| *number == self.count).map(|(_, failure)| failure);
        let once = match planned {
            Some(Failure::Once) => Some(device_error()),
            Some(Failure::NoRoomOnce) => Some(ErrorKind::StorageFull.into()),
            lasting => {
                self.now = lasting.or(self.now);
                None
            }
        };
        let failed = once.or_else(|| match self.now? {
            Failure::NoRoom => kind.needs_room().then(|| ErrorKind::StorageFull.into()),
            Failure::ReadOnly => (!kind.is_of_reader()).then(|| ErrorKind::ReadOnlyFilesystem.into()),
            _ => Some(device_error()),
        });
        let Some(error) = failed else { return Ok(()) };
        if self.failed.is_none() {
            self.failed = Some(operation());
        }
        Err(error)
    }

    // --- Files by name ----------------------------------------------------------------------------

    pub(super) fn is_there(&mut self, name: &str) -> Result<bool> {
        self.operate(Kind::Look, name)?;
        Ok(self.names.contains_key(name))
    }

    /// What a file holds; nothing if there is none.
    pub(super) fn look(&mut self, name: &str) -> Result<Option<&[u8]>> {
        self.operate(Kind::Look, name)?;
        Ok(self.names.get(name).map(|file| self.files[*file].0.content()))
    }

    /// The file of a name, made if it is not there and `creates` says so.
    pub(super) fn open(&mut self, name: &str, creates: bool, writes: bool) -> Result<usize> {
        let found = self.names.get(name).copied();
        let Some(file) = found else {
            let kind = if creates { Kind::Create } else { Kind::Open };
            self.operate(kind, name).map_err(|error| self.unless_read_only(error))?;
            if !creates {
                return Err(ErrorKind::NotFound.into());
            }
            return Ok(self.create(name));
        };
        self.operate(Kind::Open, name)?;
        if writes && self.now == Some(Failure::ReadOnly) {
            return Err(ErrorKind::PermissionDenied.into());
        }
        Ok(file)
    }

    /// What SQLite's file system says of a disk on which no file can be made because it is read-only.
    fn unless_read_only(&self, error: Error) -> Error {
        if self.now == Some(Failure::ReadOnly) { ErrorKind::PermissionDenied.into() } else { error }
    }

    fn create(&mut self, name: &str) -> usize {
        let file = self.files.len();
        self.files.push((File::default(), Locks::default()));
        self.names.insert(name.to_owned(), file);
        self.changes.push(Change::Name(name.to_owned(), file));
        file
    }

    pub(super) fn remove(&mut self, name: &str) -> Result<()> {
        if !self.names.contains_key(name) {
            return Err(ErrorKind::NotFound.into());
        }
        self.operate(Kind::Remove, name)?;
        self.names.remove(name);
        self.changes.push(Change::Unname(name.to_owned()));
        Ok(())
    }

    pub(super) fn rename(&mut self, from: &str, to: &str) -> Result<()> {
        self.operate(Kind::Rename, from)?;
        let file = self.names.remove(from).ok_or(ErrorKind::NotFound)?;
        self.names.insert(to.to_owned(), file);
        self.changes.push(Change::Rename(from.to_owned(), to.to_owned()));
        Ok(())
    }

    /// Writes a whole file.
    pub(super) fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let file = self.open(name, true, true)?;
        self.set_len(file, name, 0)?;
        self.write(file, name, 0, bytes)
    }

    /// Writes what a file holds once more, and makes it durable.
    pub(super) fn write_again(&mut self, name: &str) -> Result<()> {
        let file = self.open(name, false, true)?;
        let content = self.files[file].0.content().to_vec();
        self.write(file, name, 0, &content)?;
        self.sync(file, name)
    }

    pub(super) fn sync_folder(&mut self, name: &str) -> Result<()> {
        self.operate(Kind::SyncFolder, name)?;
        self.synced_names.clone_from(&self.names);
        self.changes.clear();
        Ok(())
    }

    // --- Open files -------------------------------------------------------------------------------

    pub(super) fn locks(&mut self, file: usize) -> &mut Locks {
        &mut self.files[file].1
    }

    pub(super) fn len(&self, file: usize) -> usize {
        self.files[file].0.len()
    }

    /// Reads as far as the file goes; how far that was. The rest is zero.
    pub(super) fn read(&mut self, file: usize, name: &str, offset: usize, into: &mut [u8]) -> Result<usize> {
        self.operate(Kind::Read, name)?;
        let content = self.files[file].0.content();
        let rest = content.get(offset..).unwrap_or_default();
        let count = rest.len().min(into.len());
        into[..count].copy_from_slice(&rest[..count]);
        into[count..].fill(0);
        Ok(count)
    }

    pub(super) fn write(&mut self, file: usize, name: &str, offset: usize, bytes: &[u8]) -> Result<()> {
        let grows = offset + bytes.len() > self.len(file);
        let done = self.operate(if grows { Kind::Append } else { Kind::Overwrite }, name);
        // Of what is written as the power fails the disk may get some.
        if done.is_ok() || self.now == Some(Failure::Power) {
            self.files[file].0.write(offset, bytes);
        }
        done
    }

    pub(super) fn set_len(&mut self, file: usize, name: &str, length: usize) -> Result<()> {
        if length == self.len(file) {
            return Ok(());
        }
        self.operate(if length > self.len(file) { Kind::Append } else { Kind::Truncate }, name)?;
        self.files[file].0.set_len(length);
        Ok(())
    }

    pub(super) fn sync(&mut self, file: usize, name: &str) -> Result<()> {
        let done = self.operate(Kind::Sync, name);
        match done {
            Ok(()) => self.files[file].0.sync(),
            Err(_) if self.now == Some(Failure::Power) => {}
            Err(_) => self.files[file].0.fail_to_sync(&mut self.random),
        }
        done
    }

    /// More memory for the connections to a file, if it has not so much yet.
    pub(super) fn share(&mut self, file: usize, name: &str, region: usize) -> Result<()> {
        self.operate(Kind::Share, name)?;
        let regions = &mut self.locks(file).regions;
        while regions.len() <= region {
            regions.push(Box::new([0; 32_768]));
        }
        Ok(())
    }

    // --- The end of a failure ---------------------------------------------------------------------

    pub(super) fn mend(&mut self) {
        if self.now == Some(Failure::Power) {
            self.lose_power();
        }
        (self.plan, self.now) = (None, None);
    }

    fn lose_power(&mut self) {
        let random = &mut self.random;
        let fate = Fate::draw(random);
        self.boots += 1;
        for (file, locks) in &mut self.files {
            file.lose_power(fate, random);
            *locks = Locks::default();
        }
        let mut names = self.synced_names.clone();
        for change in std::mem::take(&mut self.changes) {
            if !fate.keeps(random) {
                continue;
            }
            match change {
                Change::Name(name, file) => drop(names.insert(name, file)),
                Change::Unname(name) => drop(names.remove(&name)),
                Change::Rename(from, to) => {
                    if let Some(file) = names.remove(&from) {
                        names.insert(to, file);
                    }
                }
            }
        }
        self.synced_names.clone_from(&names);
        self.names = names;
    }
}

fn device_error() -> Error {
    Error::other("input/output error")
}
