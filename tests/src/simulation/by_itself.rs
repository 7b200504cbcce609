//! Synchronizes that no user asks for: the device says when the next is due, and the world sees to it.
//!
//! One law is checked at every step: what waits to be sent has a date, unless a synchronize is under way or
//! only a sign-in helps.

use super::Checked;
use super::device::is_kill;
use super::world::{Seat, World};
use tidewater::device::{Due, Scope, Trigger};

/// The longest that a device may put off what waits to be sent, in milliseconds.
const LONGEST_WAIT: i64 = 15 * 60 * 1_000;
/// Synchronizes that a device needs at most to send everything, when it is left alone and nothing fails.
const ALONE: usize = 12;

impl World {
    /// Begins a synchronize if the device itself wants one now; whether it did.
    pub(super) fn synchronizes_by_itself(&mut self, device: usize) -> Checked<bool> {
        if !self.shape.is_automatic {
            return Ok(false);
        }
        let due = self.next_sync(device)?;
        if self.random.chance(80) {
            self.devices[device].core().reconnected();
        }
        match due {
            Some(Due { trigger, wait: 0 }) if self.random.chance(600) => {
                self.begin_by_itself(device, trigger)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    fn begin_by_itself(&mut self, device: usize, trigger: Trigger) -> Checked {
        self.coverage.count(&format!("trigger: {}", trigger.code()));
        self.synchronize_as(device, &Scope::All, trigger)
    }

    /// When the device synchronizes next by itself.
    fn next_sync(&mut self, device: usize) -> Checked<Option<Due>> {
        let due = self.devices[device].core().next_sync().map_err(|error| error.to_string())?;
        let status = self.devices[device].core().sync_status().map_err(|error| error.to_string())?;
        let waits = status.pending.values().any(|count| *count > 0);
        let is_stuck = waits && due.is_none_or(|due| due.wait > LONGEST_WAIT);
        if waits {
            self.coverage.count("held: what waits has a date");
        }
        if is_stuck && status.running.is_none() && !self.devices[device].is_expired {
            return Err(format!("device {device} would never send what waits: {due:?}, {status:?}"));
        }
        Ok(due)
    }

    /// Without faults a device sends everything by itself, if it does so at all and has a session.
    pub(super) fn leave_alone(&mut self, seat: Seat) -> Checked {
        let (device, account) = seat;
        if !self.shape.is_automatic {
            return Ok(());
        }
        for _ in 0..ALONE {
            if self.devices[device].user != Some(account) || self.devices[device].is_expired {
                return Ok(());
            }
            let status = self.devices[device].core().sync_status().map_err(|error| error.to_string())?;
            if status.pending.values().all(|count| *count == 0) {
                return Ok(());
            }
            let Some(Due { trigger, wait }) = self.next_sync(device)? else { return Ok(()) };
            self.clock.set(self.now() + u64::try_from(wait).unwrap_or_default());
            self.coverage.count("left alone with work");
            self.begin_by_itself(device, trigger)?;
            self.play_out(device)?;
        }
        let status = self.devices[device].core().sync_status();
        Err(format!("device {device} does not send everything by itself: {status:?}"))
    }

    /// A user signs out. A device that synchronizes by itself sends before what waits.
    pub(super) fn leave(&mut self, device: usize) -> Checked {
        let sends = self.devices[device].core().sends_before_sign_out().map_err(|error| error.to_string())?;
        if sends && !self.devices[device].is_leaving {
            self.devices[device].is_leaving = true;
            return self.begin_by_itself(device, Trigger::SignOut);
        }
        self.devices[device].is_leaving = false;
        match self.devices[device].core().sign_out() {
            Ok(()) => {
                self.note(format!("device {device} is signed out"));
                self.devices[device].user = None;
            }
            Err(error) if is_kill(&error) => self.device_died(device),
            Err(error) => return Err(format!("device {device} cannot sign out: {error}")),
        }
        Ok(())
    }
}
