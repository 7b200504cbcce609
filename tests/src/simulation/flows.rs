//! What flows do on a device: several commits in one transaction, of which parts may be atomic, within each
//! other as well; each part may fail and be undone, and so may the whole.
//!
//! Absent: how a flow's code gets from one commit to the next; the tests of flows have that.

use super::Checked;
use super::device::is_kill;
use super::oracle::ledger::{Entry, Ledger};
use super::oracle::rights::View;
use super::workload::Step;
use super::world::{InDoubt, Seat, World};
use tidewater::flow::FlowResult;

/// How deep atomic flows may stand in each other.
const DEPTH: u64 = 3;

/// A flow that runs.
struct Flow {
    seat: Seat,
    /// What the ledger took up of it.
    entries: Vec<Entry>,
    /// What the device shows by now.
    shown: View,
    is_killed: bool,
}

impl World {
    /// A flow runs on a device.
    pub(super) fn run_flow(&mut self, device: usize) -> Checked {
        let Some(seat) = self.seat(device) else { return Ok(()) };
        let before = self.devices[device].shown(&self.shape.clone()).map_err(|error| error.to_string())?;
        let kept = self.ledger(seat).clone();
        self.note(format!("device {device} runs a flow"));
        self.done(device, |core| core.begin_flow())?;
        let mut flow = Flow { seat, entries: Vec::new(), shown: before.clone(), is_killed: false };
        for _ in 0..self.random.between(1, 3) {
            if self.random.chance(650) {
                self.run_atomic(&mut flow, None, DEPTH)?;
            } else {
                self.run_steps(&mut flow, None)?;
            }
            if flow.is_killed {
                return self.flow_died(&flow, before, kept, Vec::new());
            }
        }
        if self.random.chance(120) {
            self.coverage.count("flow: failed");
            self.devices[device].core().undo_flow();
            *self.ledger(seat) = kept;
            return self.check_shown(device, &before, &[]);
        }
        match self.devices[device].core().end_flow() {
            Ok(()) => self.coverage.count("flow: ended"),
            Err(error) if is_kill(&error) => {
                let entries = std::mem::take(&mut flow.entries);
                return self.flow_died(&flow, before, kept, entries);
            }
            Err(error) => return Err(format!("a flow on device {device} does not end: {error}")),
        }
        self.check_shown(device, &flow.shown, &[])
    }

    /// The device is killed in a flow, or at its end: all of it happened, or nothing.
    fn flow_died(&mut self, flow: &Flow, before: View, kept: Ledger, entries: Vec<Entry>) -> Checked {
        let device = flow.seat.0;
        *self.ledger(flow.seat) = kept;
        self.coverage.count("flow: killed");
        let flow = Some((entries, flow.shown.clone()));
        let doubt = InDoubt { before, deeds: Vec::new(), settles: None, unit: None, flow };
        self.in_doubt.insert(device, doubt);
        if self.devices[device].core.is_some() {
            self.device_died(device);
        }
        Ok(())
    }

    /// An atomic flow within the flow that runs: what it commits is one group, with what those within it
    /// commit; if it fails nothing of it stays.
    fn run_atomic(&mut self, flow: &mut Flow, outer: Option<u64>, depth: u64) -> Checked {
        let (seat, device) = (flow.seat, flow.seat.0);
        let (kept, shown, entries) = (self.ledger(seat).clone(), flow.shown.clone(), flow.entries.len());
        self.done(device, |core| core.begin_atomic())?;
        let unit = Some(outer.unwrap_or(kept.next_unit()));
        self.run_steps(flow, unit)?;
        if depth > 1 && self.random.chance(200) && !flow.is_killed {
            self.coverage.count("flow: atomic within atomic");
            self.run_atomic(flow, unit, depth - 1)?;
            if !flow.is_killed {
                self.run_steps(flow, unit)?;
            }
        }
        if flow.is_killed {
            return Ok(());
        }
        let keeps = self.random.chance(800);
        self.done(device, |core| core.end_atomic(keeps))?;
        if keeps {
            self.coverage.count("flow: atomic");
            return Ok(());
        }
        self.coverage.count("flow: atomic, undone");
        *self.ledger(seat) = kept;
        flow.entries.truncate(entries);
        flow.shown = shown;
        self.check_shown(device, &flow.shown, &[])
    }

    fn run_steps(&mut self, flow: &mut Flow, unit: Option<u64>) -> Checked {
        let device = flow.seat.0;
        for _ in 0..self.random.between(1, 3) {
            match self.commit(device, &flow.shown, unit)? {
                Step::Killed(_) => flow.is_killed = true,
                Step::Nothing => {}
                Step::Done(entry) => flow.entries.push(entry),
            }
            // New ids are taken from a lease, where a device may be killed as well.
            flow.is_killed |= self.devices[device].core.is_none();
            if flow.is_killed {
                return Ok(());
            }
            flow.shown =
                self.devices[device].shown(&self.shape.clone()).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    fn done(
        &mut self,
        device: usize,
        what: impl FnOnce(&mut tidewater::device::DeviceCore) -> FlowResult,
    ) -> Checked {
        what(self.devices[device].core()).map_err(|error| format!("a flow on device {device} fails: {error}"))
    }
}
