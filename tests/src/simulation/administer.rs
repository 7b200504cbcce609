//! What happens to processes and accounts from outside: kills, restarts, other roles, ended sessions.

use super::Checked;
use super::device::difference;
use super::network::Event;
use super::oracle::accept;
use super::oracle::ledger::Fate;
use super::world::{InDoubt, World};

impl World {
    /// Somebody does something to the server or its accounts.
    pub(super) fn administer(&mut self) -> Checked {
        self.server.outside.drag(0);
        if !self.server.is_up() {
            return Ok(());
        }
        if self.inject(self.faults.kill_server * 4, "server kill armed") {
            let passes = self.random.below(8);
            self.server.outside.kill_after(passes);
        }
        // Of a batch that was killed nobody could say how far a slow server had come.
        if !self.server.outside.will_be_killed() && self.inject(self.faults.slow_server * 4, "server is slow")
        {
            // Slow enough to use up a batch's time, but not a handler's: a time-out depends on how often
            // somebody looks at the clock, which the oracle does not know.
            let milliseconds = self.random.between(100, 4_000) / 6;
            self.server.outside.drag(i64::try_from(milliseconds).unwrap_or(i64::MAX));
        }
        if self.inject(self.faults.change_roles * 4, "roles changed") {
            let number = self.random.below(self.accounts.len() as u64) as usize;
            let roles = self.draw_roles();
            let account = &mut self.accounts[number];
            let changed = self.server.set_roles(&account.name, &roles);
            changed.map_err(|error| format!("roles cannot be changed: {error}"))?;
            account.who.roles.clone_from(&roles);
            self.version += 1;
            self.note(format!("account {number} is now {roles:?}"));
        }
        if self.may_pass_a_day() && self.inject(self.faults.day * 4, "a day passes at the server") {
            self.pass_a_day()?;
        }
        if self.inject(self.faults.deploy * 4, "new version of the app") {
            return self.deploy();
        }
        if self.inject(self.faults.end_sessions * 4, "sessions ended") {
            let number = self.random.below(self.accounts.len() as u64) as usize;
            let revoked = self.server.revoke(&self.accounts[number].name);
            revoked.map_err(|error| format!("sessions cannot be ended: {error}"))?;
        }
        Ok(())
    }

    /// The server ends, and another version of the app starts in its place, of which a rule has another form.
    /// Devices follow when they are told. Every other time so much time went by that the log of changes is
    /// empty, so that no cursor is of use.
    fn deploy(&mut self) -> Checked {
        self.server.outside.revive();
        self.generation += 1;
        self.stop_server();
        if self.generation.is_multiple_of(2) {
            self.coverage.count("fault: log forgotten");
            self.note("the log of changes is forgotten");
            self.server.forget_log().map_err(|error| format!("the log cannot be forgotten: {error}"))?;
        }
        self.start_server()
    }

    /// A device that was told to gets the newest version of the app.
    pub(super) fn update_device(&mut self, device: usize) {
        self.note(format!("device {device} gets version {}", self.generation));
        self.devices[device].generation = self.generation;
        self.devices[device].stop();
        let later = self.now() + self.random.between(100, 10_000);
        self.agenda.add(later, Event::StartDevice(device));
    }

    /// The server's process ends; its answers break off.
    fn stop_server(&mut self) {
        self.server.stop();
        for arrival in std::mem::take(&mut self.arrivals).into_values() {
            let failure = tidewater::sync::device::Failure::Unreachable;
            self.agenda.add(self.now() + 1, Event::Fail(arrival.exchange, failure));
        }
    }

    /// The server process is dead.
    pub(super) fn server_died(&mut self) {
        let point = self.server.outside.revive().unwrap_or("any time");
        self.coverage.count(&format!("server killed: {point}"));
        self.note(format!("the server is killed: {point}"));
        self.stop_server();
        let later = self.now() + self.random.between(100, 20_000);
        self.agenda.add(later, Event::StartServer);
    }

    pub(super) fn start_server(&mut self) -> Checked {
        if self.server.is_up() {
            return Ok(());
        }
        let shape = self.shape.clone();
        self.note("the server starts again");
        self.server
            .start(&shape, self.generation)
            .map_err(|error| format!("the server does not start again: {error}"))?;
        self.check_state("a restart of the server")
    }

    /// A device's process is dead.
    pub(super) fn device_died(&mut self, device: usize) {
        let point = self.devices[device].outside.revive().unwrap_or("any time");
        self.coverage.count(&format!("device killed: {point}"));
        self.note(format!("device {device} is killed: {point}"));
        self.devices[device].stop();
        let later = self.now() + self.random.between(100, 10_000);
        self.agenda.add(later, Event::StartDevice(device));
    }

    pub(super) fn start_device(&mut self, device: usize) -> Checked {
        if self.devices[device].core.is_some() {
            return Ok(());
        }
        let shape = self.shape.clone();
        self.note(format!("device {device} starts again"));
        self.devices[device].outside.revive();
        let started = self.devices[device].start(&shape);
        started.map_err(|error| format!("device {device} does not start again: {error}"))?;
        let resumed = self.devices[device].core().account().map(|account| account.id.raw());
        let expected = self.devices[device].user.map(|user| self.accounts[user].who.id);
        if resumed != expected {
            // A sign-in that was killed may have been kept or not.
            self.devices[device].user = self.accounts.iter().position(|one| Some(one.who.id) == resumed);
        }
        let doubt = self.in_doubt.remove(&device);
        if let Some(doubt) = doubt {
            self.settle(device, doubt)?;
        }
        if self.devices[device].user.is_some() {
            self.check_unanswered(device)?;
            self.check_aside(device, false)
        } else {
            Ok(())
        }
    }

    /// What was killed has happened as a whole or not at all.
    fn settle(&mut self, device: usize, doubt: InDoubt) -> Checked {
        let Some(seat) = self.seat(device) else { return Ok(()) };
        let shape = self.shape.clone();
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let listed = self.devices[device].rejected().map_err(|error| error.to_string())?;
        let happened = match &doubt.settles {
            None => difference(&doubt.before, &shown).is_some(),
            // What stands in the list besides may say the same with these commits and without them.
            Some((number, _)) => listed.iter().all(|entry| entry.number != *number),
        };
        if !happened {
            return Ok(());
        }
        self.coverage.count("what was killed had happened");
        if let Some((_, settles)) = &doubt.settles {
            self.ledger(seat).mark(settles, Fate::Settled);
        }
        let whole = match doubt.flow {
            Some((entries, after)) => {
                entries.iter().for_each(|entry| self.follow(seat, entry));
                self.check_shown(device, &after, &[])
            }
            None => self.record(seat, &doubt.before, doubt.deeds, doubt.unit).map(drop),
        };
        whole.map_err(|text| format!("half of what was killed happened: {text}"))
    }

    /// The device's list of rejections is what the oracle says. The device learns of a refusal with the
    /// answer, and at that moment sets aside what depends on it; after a complete answer it must know.
    pub(super) fn check_aside(&mut self, device: usize, must: bool) -> Checked {
        let Some(seat) = self.seat(device) else { return Ok(()) };
        if self.is_retired(device) {
            return Ok(());
        }
        let shape = self.shape.clone();
        let listed = self.devices[device].rejected().map_err(|error| error.to_string())?;
        let before = self.ledger(seat).given_up();
        if self.ledger(seat).is_known(&shape, &listed, must) {
            self.coverage.count("held: the list of rejections is what was rejected");
            return Ok(());
        }
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let mut own = self.replicas.iter().filter(|(_, other)| **other == seat);
        let decided = |replica: &u32| self.decided.get(replica).map_or(0, |decided| decided.seq);
        let on_its_way =
            |(replica, _): (&u32, _)| self.attempted.get(replica).is_some_and(|it| *it > decided(replica));
        let may_arrive = own.any(on_its_way);
        match self.ledger(seat).learn(&shape, &listed, &shown, (must, may_arrive)) {
            Ok(()) => {
                self.coverage.count("held: the list of rejections is what was rejected");
                let now = self.ledger(seat).given_up();
                for (goal, more) in [
                    ("given up: had been written", before.written > now.written),
                    ("given up: had been refused", before.refused > now.refused),
                    ("given up: may have arrived", now.in_question > before.in_question),
                    ("given up: had arrived before", now.written > before.written),
                ] {
                    if more {
                        self.coverage.count(goal);
                    }
                }
                for entry in &listed {
                    self.coverage.count(&format!("set aside: {}", accept::word(&entry.reason)));
                }
                self.note(format!("device {device} learns of a refusal"));
                Ok(())
            }
            Err(text) => Err(format!("device {device}: {text}")),
        }
    }
}
