//! What a device holds: what comes with a synchronize, what stays, and what its user takes off it.

use super::Checked;
use super::device::{difference, is_kill, overlay};
use super::oracle::ledger::{Commit, Key};
use super::oracle::rights;
use super::shape::Mode;
use super::world::{Seat, World};
use std::collections::{BTreeMap, BTreeSet};
use tidewater::device::Named;
use tidewater::flow::FlowError;
use tidewater::value::ObjectId;

/// After how many synchronizes the files of a device are searched.
const FILES_EVERY: u64 = 10;

impl World {
    /// A user takes one or two objects off the device. What has unsent changes stays, and the other with it.
    pub(super) fn take_off(&mut self, device: usize) -> Checked {
        let Some(seat) = self.seat(device) else { return Ok(()) };
        let shape = self.shape.clone();
        let mut before = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let may_go = |name: &str| shape.entity(name).mode != Mode::Never;
        let candidates: Vec<_> = before.keys().copied().filter(|(name, _)| may_go(name)).collect();
        let (mut keys, mut named) = (BTreeSet::new(), Named::new());
        for _ in 0..2 {
            let Some(key) = self.random.pick(&candidates).copied() else { return Ok(()) };
            let entity = self.devices[device].core().catalog().find(key.0).ok_or("an unknown entity")?;
            keys.insert(key);
            named.insert((entity, ObjectId::from_raw(key.1).expect("ids come from the engine")));
        }
        let waits = self.ledger(seat).pending().any(|commit| keys.contains(&commit.key));
        match self.devices[device].core().clear_from_device(&named) {
            Ok(()) if waits => return Err(format!("device {device} clears unsent changes of {keys:?}")),
            Ok(()) => {
                self.coverage.count("taken off");
                before.retain(|key, _| !keys.contains(key));
            }
            Err(FlowError::Unsent { .. }) => self.coverage.count("not taken off: unsent"),
            Err(error) if is_kill(&error) => {
                self.taken_off.entry(seat).or_default().extend(keys);
                self.device_died(device);
                return Ok(());
            }
            Err(error) => return Err(format!("device {device} cannot clear {keys:?}: {error}")),
        }
        self.note(format!("device {device} takes off {keys:?}"));
        self.taken_off.entry(seat).or_default().extend(keys);
        self.check_shown(device, &before, &[])
    }

    /// What a device holds after a synchronize: what it wants of what the server has for it, with what
    /// is pending on top. Of what it does not want, objects with unsent changes may stay, and those of a
    /// `preserve` entity that it has, as they were when it was given them. Unless the synchronize was a full
    /// one, guests stay as well.
    pub(super) fn held(
        &mut self,
        seat: Seat,
        server: rights::ForAccount,
        shown: &rights::View,
    ) -> rights::View {
        let shape = self.shape.clone();
        let rights::ForAccount { view: mut expected, unwanted, .. } = server;
        let keys = |commit: &Commit| {
            let along: Vec<_> = commit.along.iter().map(|follower| follower.key).collect();
            std::iter::once(commit.key).chain(along)
        };
        let pending: BTreeSet<_> = self.ledger(seat).pending().flat_map(keys).collect();
        if pending.iter().any(|key| expected.contains_key(key)) {
            self.coverage.count("held: unsent changes lie on what the server has");
        }
        let there = expected.clone();
        overlay(
            &shape,
            &mut expected,
            self.ledger(seat).pending().map(|one| (one.key, &one.deed, &*one.along)),
        );
        for (key, names) in self.ledger(seat).set_back(&shape) {
            // A member that was set back before the server had something else waits only if it was sent
            // between.
            let rows = (there.get(&key), shown.get(&key), expected.get_mut(&key));
            let (Some(there), Some(seen), Some(row)) = rows else { continue };
            for name in names.into_iter().filter(|name| there.values[name] == seen.values[name]) {
                row.values.insert(name, seen.values[name].clone());
            }
        }
        for key in unwanted {
            let Some(allowed) = expected.remove(&key) else { continue };
            let mode = shape.entity(key.0).mode;
            self.coverage.count(&format!("mode: {mode:?} leaves out"));
            let Some(seen) = shown.get(&key) else { continue };
            if pending.contains(&key) {
                self.coverage.count("mode: unsent changes stay");
                expected.insert(key, seen.clone());
            } else if mode == Mode::Never && seen.unreadable.is_superset(&allowed.unreadable) {
                self.coverage.count("mode: Never stays");
                expected.insert(key, seen.clone());
            } else if mode == Mode::Preserve && seen.unreadable.is_superset(&allowed.unreadable) {
                self.coverage.count("mode: preserved");
                expected.insert(key, seen.clone());
            } else if !self.devices[seat.0].is_full && seen.unreadable.is_superset(&allowed.unreadable) {
                self.coverage.count("mode: guests stay");
                expected.insert(key, seen.clone());
            }
        }
        // What was taken off comes back with everything; until then it may be here, or not.
        let taken_off = self.taken_off.get(&seat).filter(|_| !self.devices[seat.0].is_full);
        expected.retain(|key, _| {
            shown.contains_key(key) || !taken_off.is_some_and(|taken_off| taken_off.contains(key))
        });
        expected
    }

    /// After a complete download the device shows the server's view with what is pending on top.
    pub(super) fn check_synchronized(
        &mut self,
        device: usize,
        snapshot: Option<rights::ForAccount>,
    ) -> Checked {
        let Some(seat) = self.seat(device) else { return Ok(()) };
        if self.is_retired(device) {
            return Ok(());
        }
        let shape = self.shape.clone();
        self.check_aside(device, true)?;
        let Some(snapshot) = snapshot else { return Ok(()) };
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let (sums, mut readable) = (snapshot.sums.clone(), self.texts(&snapshot.view));
        // What was there before, and was overwritten, somebody may have written again behind the snapshot.
        readable.extend(self.texts(&rights::view(&shape, &self.state, &self.accounts[seat.1].who)));
        let expected = self.held(seat, snapshot, &shown);
        match difference(&expected, &shown) {
            None => {
                self.coverage.count("held: devices show what the oracle says");
                if shown.values().any(|seen| !seen.unreadable.is_empty()) {
                    self.coverage.count("held: members are hidden");
                }
                self.check_calculated(seat, &sums)?;
                // Files are long, so not each time; of who was here before, nobody knows what they may read.
                let is_alone = !self.ledgers.keys().any(|other| other.0 == device && *other != seat);
                if is_alone && self.coverage.of("synchronized").is_multiple_of(FILES_EVERY) {
                    self.coverage.count("held: files hold what was read, after a synchronize");
                    self.check_files_for(device, readable)?;
                }
                let came_back = self.devices[device].is_full.then(|| self.taken_off.remove(&seat)).flatten();
                if came_back.is_some_and(|keys| keys.iter().any(|key| shown.contains_key(key))) {
                    self.coverage.count("mode: taken off, and came back");
                }
                Ok(())
            }
            Some(text) => {
                Err(format!("device {device} does not show what the server has for it:\n    {text}"))
            }
        }
    }

    /// Of calculated members a device shows those that the account may read, and only those.
    fn check_calculated(&mut self, seat: Seat, sums: &BTreeMap<Key, BTreeSet<&'static str>>) -> Checked {
        let changed: BTreeSet<_> = self.ledger(seat).pending().map(|commit| commit.key).collect();
        let mut told = [0, 0, 0];
        for (key, values) in &self.devices[seat.0].calculated {
            let Some(readable) = sums.get(key).filter(|_| !changed.contains(key)) else { continue };
            for (sum, value) in self.shape.entity(key.0).calculated.iter().zip(values) {
                // What stands elsewhere may be hidden there.
                let is_known = |(steps, member): (&[_], _)| steps.is_empty() && readable.contains(member);
                let is_whole = readable.contains(sum.own) && sum.over.is_none_or(is_known);
                let shows = readable.contains(sum.name) && is_whole;
                if value.is_some() && !readable.contains(sum.name) || value.is_none() && shows {
                    return Err(format!("device {} shows {value:?} for {key:?}.{}", seat.0, sum.name));
                }
                let is_left_out = is_whole && !readable.contains(sum.name);
                told[if is_left_out { 2 } else { usize::from(value.is_some()) }] += 1;
            }
        }
        let goals = ["calculated: hidden", "calculated: shown", "calculated: left out by a rule"];
        for (count, goal) in told.into_iter().zip(goals) {
            (0..count).for_each(|_| self.coverage.count(goal));
        }
        Ok(())
    }
}
