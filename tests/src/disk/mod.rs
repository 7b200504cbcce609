//! A disk in memory that fails as it is told: what SQLite and the engine write to it, what of that was
//! synced, and what of the rest is there after the power failed.
//!
//! Real SQLite runs on it, because it is the default file system of SQLite in the process that asked for the
//! first disk. Each disk is a folder of its own, so that tests run side by side. Every call that may fail on
//! a real disk has a number, from 1, and a [`Failure`] says what happens at one of them.
//!
//! Absent: what is stored, and who looks whether it is right.

mod file;
mod files;
mod locks;
mod state;
mod system;

pub use state::{Failure, Kind, Operation};

use state::State;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tidewater::store::Files;

/// A state that whoever opened a file shares. A panic elsewhere does not spoil it.
type Shared = Arc<Mutex<State>>;

fn lock(state: &Shared) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A disk. Clones are the same disk.
#[derive(Clone)]
pub struct Disk {
    folder: String,
    state: Shared,
}

impl Disk {
    /// An empty disk; what it makes of a failure of power follows from the seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self::of(new_folder(), State::new(seed))
    }

    fn of(folder: String, state: State) -> Self {
        let state = Arc::new(Mutex::new(state));
        system::add(&folder, &state);
        Self { folder, state }
    }

    /// Another disk with all that is on this one, which works.
    #[must_use]
    pub fn copy(&self, seed: u64) -> Self {
        let folder = new_folder();
        let state = lock(&self.state).copy(seed, &self.folder, &folder);
        Self::of(folder, state)
    }

    /// The names of the files on it, in order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let state = lock(&self.state);
        state.names().map(|name| name.trim_start_matches(&self.folder).to_owned()).collect()
    }

    /// A path on this disk.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        PathBuf::from(format!("{}{name}", self.folder))
    }

    /// The disk, for an environment of a device.
    #[must_use]
    pub fn files(&self) -> Arc<dyn Files> {
        Arc::new(files::OfDisk(Arc::clone(&self.state)))
    }

    /// How many operations there were.
    #[must_use]
    pub fn count(&self) -> u64 {
        lock(&self.state).count()
    }

    /// Writes down each operation from here on; see [`Disk::operations`].
    pub fn record(&self) {
        lock(&self.state).record();
    }

    /// The operations that were written down, in order.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation> {
        lock(&self.state).operations().to_vec()
    }

    /// Lets a failure happen at the operation of a number.
    pub fn fail_at(&self, number: u64, failure: Failure) {
        lock(&self.state).fail_at(number, failure);
    }

    /// The operation that failed first, once one did.
    #[must_use]
    pub fn failed(&self) -> Option<Operation> {
        lock(&self.state).failed().cloned()
    }

    /// Whether the disk fails now, and whoever uses it cannot go on.
    #[must_use]
    pub fn is_failing(&self) -> bool {
        lock(&self.state).is_failing()
    }

    /// The disk works again. After the power failed it holds what was synced, and of the rest what happened
    /// to reach it; whoever had a file open has it no more.
    pub fn mend(&self) {
        lock(&self.state).mend();
    }

    /// The power fails and comes back at once.
    pub fn cut_power(&self) {
        let mut state = lock(&self.state);
        state.fail_now(Failure::Power);
        state.mend();
    }
}

/// A folder that no disk had before.
fn new_folder() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("/disk-of-tests/{}/", COUNT.fetch_add(1, Ordering::Relaxed))
}

impl Drop for Disk {
    fn drop(&mut self) {
        // The registry and this one hold it; open files do no harm, and forget it with their connection.
        if Arc::strong_count(&self.state) <= 2 {
            system::remove(&self.folder);
        }
    }
}
