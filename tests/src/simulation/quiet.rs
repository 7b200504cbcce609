//! The end of a run: faults stop, every device gets two rounds, and everything must be in its place.

use super::Checked;
use super::network::{Event, Faults};
use super::oracle::ledger::{Commit, Deed, Fate};
use super::oracle::rights;
use super::shape::{MARK, Mode};
use super::world::{Seat, World};
use std::collections::{BTreeMap, BTreeSet};
use tidewater::value::ObjectId;
use tidewater_model::Value;

/// The rounds in which every device must be done.
const ROUNDS: usize = 2;
/// Events that one synchronize without faults may take.
const EVENTS: usize = 500;

impl World {
    /// Ends all faults, synchronizes everybody, and checks what must hold at the end.
    pub(super) fn become_quiet(&mut self) -> Checked {
        self.note("faults end");
        self.faults = Faults::default();
        self.agenda.clear();
        self.arrivals.clear();
        self.server.outside.drag(0);
        self.server.outside.revive();
        self.server.stop();
        self.start_server()?;
        for device in 0..self.devices.len() {
            self.devices[device].outside.revive();
            self.devices[device].exchange = None;
            self.devices[device].calls = None;
            self.devices[device].asks = false;
            if self.devices[device].generation != self.generation {
                self.devices[device].generation = self.generation;
                self.devices[device].stop();
            }
            self.start_device(device)?;
        }
        let seats = self.ledgers.keys().copied().filter(|seat| !self.retired.contains(seat));
        let seats: Vec<Seat> = seats.collect();
        for seat in &seats {
            self.leave_alone(*seat)?;
            self.ask_for_everything(*seat)?;
        }
        for round in 1..=ROUNDS {
            self.note(format!("round {round}"));
            for seat in &seats {
                self.synchronize_quietly(*seat)?;
            }
        }
        for seat in &seats {
            self.check_at_rest(*seat)?;
        }
        let is_retired = |device: &usize| self.retired.iter().any(|seat| seat.0 == *device);
        let healthy: Vec<_> = (0..self.devices.len()).filter(|device| !is_retired(device)).collect();
        healthy.into_iter().try_for_each(|device| self.check_files(device))
    }

    /// Signs a device in, if it must be, and lets it synchronize without faults.
    pub(super) fn synchronize_quietly(&mut self, seat: Seat) -> Checked {
        let (device, account) = seat;
        for _ in 0..4 {
            let before = self.coverage.of("synchronized");
            if self.devices[device].user == Some(account) {
                self.synchronize(device)?;
            } else {
                self.sign_in(device, account)?;
            }
            self.play_out(device)?;
            if self.coverage.of("synchronized") > before {
                return Ok(());
            }
            if self.devices[device].user == Some(account) && self.devices[device].exchange.is_none() {
                // The session may have ended: a fresh one is what a user would get.
                self.sign_in(device, account)?;
                self.play_out(device)?;
            }
        }
        Err(format!("device {device} cannot synchronize although nothing is in its way"))
    }

    pub(super) fn play_out(&mut self, device: usize) -> Checked {
        for _ in 0..EVENTS {
            if self.devices[device].exchange.is_none() {
                self.agenda.clear();
                return Ok(());
            }
            let Some((time, event)) = self.agenda.take() else { break };
            self.clock.set(time.max(self.now()));
            match event {
                Event::Work(_) | Event::Administer => {}
                event => self.happen(event)?,
            }
        }
        Err(format!("the synchronize of device {device} does not end"))
    }

    /// Nothing is pending, nothing is lost, and the device shows what the oracle says it may see.
    fn check_at_rest(&mut self, seat: Seat) -> Checked {
        let (device, account) = seat;
        if self.devices[device].user != Some(account) {
            self.synchronize_quietly(seat)?;
        }
        let shape = self.shape.clone();
        let travels = |commit: &Commit| shape.entity(commit.key.0).mode != Mode::Never;
        let pending = |commit: &Commit| commit.fate == Fate::Pending && travels(commit);
        let ledger = self.ledger(seat);
        let unsent: Vec<_> = (0..ledger.commits.len()).filter(|at| pending(&ledger.commits[*at])).collect();
        ledger.cancel(&unsent);
        let unsent = self.ledger(seat).pending().find(|commit| travels(commit)).cloned();
        if let Some(commit) = unsent {
            let status = self.devices[device].core().sync_status();
            return Err(format!("device {device} never sent {commit:?}; it says {status:?}"));
        }
        let status = self.devices[device].core().sync_status().map_err(|error| error.to_string())?;
        if !status.pending.values().all(|count| *count == 0) {
            return Err(format!("device {device} still has something to send: {status:?}"));
        }
        if let Some(commit) = self.ledger(seat).commits.iter().find(|one| one.fate == Fate::Refused) {
            return Err(format!("device {device} never told of the refusal of {commit:?}"));
        }
        self.check_aside(device, false)?;
        let server = rights::for_account(&shape, &self.state, &self.accounts[account].who);
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let expected = self.held(seat, server, &shown);
        if let Some(text) = super::device::difference(&expected, &shown) {
            return Err(format!("device {device} of account {account} did not converge:\n    {text}"));
        }
        self.coverage.count("held: every commit has an end");
        self.check_judges(seat, &expected)?;
        self.check_kept(seat)?;
        let stays: BTreeSet<_> = self.ledger(seat).pending().map(|commit| commit.key).collect();
        let mut known = expected;
        // The server never heard of what stays, nor of the accounts that it refers to.
        known.retain(|key, _| !stays.contains(key));
        self.check_accounts(device, account, &known)?;
        self.check_counters()
    }

    /// No text of the server's data in a device's files that its accounts may not read now.
    fn check_files(&mut self, device: usize) -> Checked {
        let seats = self.ledgers.keys().filter(|seat| seat.0 == device);
        let views = seats.map(|seat| rights::view(&self.shape, &self.state, &self.accounts[seat.1].who));
        let allowed = views.flat_map(|view| self.texts(&view)).collect();
        self.check_files_for(device, allowed)
    }

    /// No text of the server's data in a device's files, whatever part of them, but those that are allowed:
    /// apart from what was typed there, and what its users saw when they changed it.
    pub(super) fn check_files_for(&mut self, device: usize, mut allowed: BTreeSet<u32>) -> Checked {
        let own = self.ledgers.iter().filter(|(seat, _)| seat.0 == device);
        let texts = own.flat_map(|(_, ledger)| &ledger.commits).flat_map(|commit| commit.deed.texts());
        allowed.extend(texts.flat_map(|text| self.canaries.find(text.as_bytes())));
        // Handlers repeat what had been readable elsewhere, and was overwritten there.
        let rows = self.state.rows().filter(|(entity, ..)| *entity != MARK);
        let values = rows.flat_map(|(_, _, row)| row.values()).filter_map(Value::text);
        let secrets: BTreeSet<u32> = values.flat_map(|text| self.canaries.find(text.as_bytes())).collect();
        let files = std::fs::read_dir(self.devices[device].folder()).map_err(|error| error.to_string())?;
        for file in files {
            let path = file.map_err(|error| error.to_string())?.path();
            let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
            let found = self.canaries.find(&bytes);
            self.coverage.count("held: files hold what their accounts may read");
            let foreign: Vec<_> = found.difference(&allowed).filter(|text| secrets.contains(text)).collect();
            if !foreign.is_empty() {
                let path = path.display();
                return Err(format!(
                    "{path} of device {device} holds what nobody there may read: {foreign:?}"
                ));
            }
        }
        Ok(())
    }

    /// The names of the accounts that the rows refer to are there, and right.
    fn check_accounts(&mut self, device: usize, account: usize, view: &rights::View) -> Checked {
        let shape = self.shape.clone();
        let shown = self.devices[device].shown_accounts().map_err(|error| error.to_string())?;
        for ((entity, _), seen) in view {
            for member in &shape.entity(entity).members {
                let super::shape::Kind::Reference { to: "Account", .. } = member.kind else { continue };
                let Some(id) = seen.values[member.name].integer() else { continue };
                if shown.get(&id) != self.state.accounts.get(&id) {
                    let id = ObjectId::from_raw(id);
                    return Err(format!(
                        "device {device} of account {account} lacks the name of account {id:?}"
                    ));
                }
            }
        }
        match shown.iter().find(|(id, name)| self.state.accounts.get(id) != Some(name)) {
            Some((id, name)) => {
                Err(format!("device {device} shows an account {id} {name} that is not there"))
            }
            None => Ok(()),
        }
    }

    /// Every accepted step of a counter counts once: worked out from what users did, not from what was sent.
    fn check_counters(&mut self) -> Checked {
        let mut sums: BTreeMap<(&str, i64, &str), i64> = BTreeMap::new();
        let shape = self.shape.clone();
        for ledger in self.ledgers.values() {
            for commit in ledger.commits.iter().filter(|one| one.is_written()) {
                for member in &shape.entity(commit.key.0).members {
                    if !matches!(member.kind, super::shape::Kind::Counter { .. }) {
                        continue;
                    }
                    let step = match &commit.deed {
                        Deed::Create(row) => row[member.name].integer(),
                        Deed::Update(changes) => changes
                            .get(member.name)
                            .and_then(|(base, mine)| Some(mine.integer()? - base.integer()?)),
                        Deed::Delete(_) => None,
                    };
                    *sums.entry((commit.key.0, commit.key.1, member.name)).or_default() += step.unwrap_or(0);
                }
            }
        }
        for ((entity, id, member), sum) in sums {
            if self.unaccounted.contains(&(entity, id)) {
                continue;
            }
            if !self.restored.is_empty() {
                self.coverage.count("counter summed beside a restored device");
            }
            // What is changed at the server by itself stands in no ledger.
            let is_held = shape.entity(entity).mode != Mode::Online;
            let Some(row) = self.state.row(entity, id).filter(|_| is_held) else { continue };
            self.coverage.count("held: counters are the sum of what was added");
            if row[member].integer() != Some(sum) {
                return Err(format!(
                    "{entity} {id}.{member} is {:?}, but the steps add up to {sum}",
                    row[member]
                ));
            }
        }
        Ok(())
    }
}
