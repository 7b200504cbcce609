//! Devices that are restored from a backup: what they sent since is not in their files any more.

use super::Checked;
use super::oracle::ledger::{Key, Ledger};
use super::world::{Seat, World};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A copy of a device's files, and what was true of it then.
pub(super) struct Backup {
    folder: PathBuf,
    user: Option<usize>,
    ledgers: BTreeMap<Seat, Ledger>,
    taken_off: BTreeMap<Seat, BTreeSet<Key>>,
    /// The last decided batch of each replica of the device; 0 if there was none.
    decided: BTreeMap<u32, u64>,
}

impl World {
    /// Makes a copy of a device's files, or puts the last copy back.
    pub(super) fn back_up_or_restore(&mut self, device: usize) -> Checked {
        self.devices[device].outside.revive();
        if self.devices[device].core.is_none() {
            return Ok(());
        }
        let is_waiting =
            |(replica, decided): (&u32, &u64)| self.attempted.get(replica).is_some_and(|it| it > decided);
        if !self.backups.contains_key(&device) && self.decided_of(device).iter().any(is_waiting) {
            // A batch that is decided after the backup, but is in it, would be told apart by nobody.
            return Ok(());
        }
        // The process ends first: what copies a running database is no backup.
        self.devices[device].stop();
        match self.backups.remove(&device) {
            None => {
                let backup = self.back_up(device).map_err(|error| error.to_string())?;
                self.backups.insert(device, backup);
            }
            Some(backup) => self.restore(device, &backup).map_err(|error| error.to_string())?,
        }
        self.start_device(device)
    }

    fn back_up(&mut self, device: usize) -> std::io::Result<Backup> {
        let from = self.devices[device].folder().to_owned();
        let folder = from.with_extension("backup");
        copy_files(&from, &folder)?;
        self.note(format!("device {device} is backed up"));
        let own = self.ledgers.iter().filter(|(seat, _)| seat.0 == device);
        let ledgers = own.map(|(seat, ledger)| (*seat, ledger.clone())).collect();
        let taken_off = self.taken_off.iter().filter(|(seat, _)| seat.0 == device);
        let taken_off = taken_off.map(|(seat, keys)| (*seat, keys.clone())).collect();
        let (user, decided) = (self.devices[device].user, self.decided_of(device));
        Ok(Backup { folder, user, ledgers, taken_off, decided })
    }

    fn restore(&mut self, device: usize, backup: &Backup) -> std::io::Result<()> {
        copy_files(&backup.folder, self.devices[device].folder())?;
        self.devices[device].user = backup.user;
        self.in_doubt.remove(&device);
        self.restored.insert(device);
        self.coverage.count("device restored from a backup");
        self.note(format!("device {device} is restored from its backup"));
        // What was on its way is taken to be lost.
        self.exchanges.retain(|_, exchange| exchange.device != device);
        self.lose_track_of_calls(device);
        let now = self.decided_of(device);
        for (replica, decided) in &backup.decided {
            if now.get(replica) != Some(decided) {
                let seat = self.replicas[replica];
                self.note(format!("    and must not go on as account {}", seat.1));
                self.retired.insert(seat);
            }
        }
        let own = self.ledgers.iter().filter(|(seat, _)| seat.0 == device);
        let changed = own.flat_map(|(_, ledger)| ledger.commits.iter().map(|commit| commit.key));
        self.unaccounted.extend(changed);
        self.ledgers.retain(|seat, _| seat.0 != device);
        self.taken_off.retain(|seat, _| seat.0 != device);
        self.taken_off.extend(backup.taken_off.iter().map(|(seat, keys)| (*seat, keys.clone())));
        self.ledgers.extend(backup.ledgers.iter().map(|(seat, ledger)| (*seat, ledger.clone())));
        Ok(())
    }

    fn decided_of(&self, device: usize) -> BTreeMap<u32, u64> {
        let own = self.replicas.iter().filter(|(_, seat)| seat.0 == device);
        own.map(|(replica, _)| (*replica, self.decided.get(replica).map_or(0, |decided| decided.seq)))
            .collect()
    }

    /// Whether the device was restored to a state from which it must not go on as this account.
    pub(super) fn is_retired(&self, device: usize) -> bool {
        self.seat(device).is_some_and(|seat| self.retired.contains(&seat))
    }
}

/// Makes `to` hold exactly the files of `from`.
fn copy_files(from: &Path, to: &Path) -> std::io::Result<()> {
    if to.exists() {
        std::fs::remove_dir_all(to)?;
    }
    std::fs::create_dir_all(to)?;
    for file in std::fs::read_dir(from)? {
        let file = file?;
        std::fs::copy(file.path(), to.join(file.file_name()))?;
    }
    Ok(())
}
