//! Who holds a file: the locks of SQLite, and the memory that the connections to one file share.

use sqlite_vfs::LockKind;
use sqlite_vfs::wip::WalIndexLock;
use std::collections::BTreeMap;
use std::ops::Range;

/// A part of the memory that the connections to one file share.
pub(super) type Region = [u8; 32_768];

/// The locks of one file.
#[derive(Default)]
pub(super) struct Locks {
    /// What each handle holds of the file.
    held: BTreeMap<u64, LockKind>,
    /// What each holds of the places in the shared memory.
    places: BTreeMap<(u8, u64), WalIndexLock>,
    /// The shared memory. It is gone with the last who uses it.
    pub(super) regions: Vec<Box<Region>>,
    users: usize,
}

impl Locks {
    /// Whether a handle now holds the lock.
    pub(super) fn lock(&mut self, handle: u64, wanted: LockKind) -> bool {
        let others = || self.held.iter().filter(|(holder, _)| **holder != handle).map(|(_, kind)| *kind);
        let is_free = match wanted {
            LockKind::None => true,
            LockKind::Shared => others().all(|kind| kind < LockKind::Pending),
            LockKind::Reserved | LockKind::Pending => others().all(|kind| kind < LockKind::Reserved),
            LockKind::Exclusive => others().all(|kind| kind == LockKind::None),
        };
        if is_free {
            self.held.insert(handle, wanted);
        }
        is_free
    }

    pub(super) fn held_by(&self, handle: u64) -> LockKind {
        self.held.get(&handle).copied().unwrap_or_default()
    }

    pub(super) fn is_reserved(&self) -> bool {
        self.held.values().any(|kind| *kind >= LockKind::Reserved)
    }

    /// The handle is closed.
    pub(super) fn forget(&mut self, handle: u64) {
        self.held.remove(&handle);
    }

    /// Whether a handle now holds these places of the shared memory.
    pub(super) fn lock_places(&mut self, handle: u64, places: Range<u8>, wanted: WalIndexLock) -> bool {
        let clashes = |(place, holder): &(u8, u64), held: &WalIndexLock| {
            let both_share = wanted == WalIndexLock::Shared && *held == WalIndexLock::Shared;
            *holder != handle && places.contains(place) && !both_share
        };
        let is_taken = wanted != WalIndexLock::None && self.places.iter().any(|(at, held)| clashes(at, held));
        if is_taken {
            return false;
        }
        for place in places {
            match wanted {
                WalIndexLock::None => drop(self.places.remove(&(place, handle))),
                _ => drop(self.places.insert((place, handle), wanted)),
            }
        }
        true
    }

    /// One more uses the shared memory.
    pub(super) fn share(&mut self) {
        self.users += 1;
    }

    /// A handle uses the shared memory no more.
    pub(super) fn unshare(&mut self, handle: u64) {
        self.places.retain(|(_, holder), _| *holder != handle);
        self.users = self.users.saturating_sub(1);
        if self.users == 0 {
            self.regions.clear();
        }
    }
}
