//! Who asks for a synchronize while one is under way: who joins it, who waits for the next, and who stops it.
//!
//! One request leads each synchronize. Another that wants no more than what is under way waits for its end
//! and gets the same answer; what asks for more, or for another kind, waits for its turn, together with all
//! who want no more and come before it begins. When a leader goes away, those who joined it ask again.
//! Absent: what a synchronize does.

use crate::flow::{FlowError, FlowResult};
use crate::sync::device::{Scope, SyncReport};
use futures_channel::oneshot::{Receiver, Sender, channel};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The end of a synchronize as everybody hears it who waits for it.
type Outcome = FlowResult<SyncReport>;

/// The synchronizes that somebody waits for.
#[derive(Default)]
pub(super) struct Requests {
    led: Mutex<Led>,
    /// Whether the app's flows run for what was rejected.
    repairs: AtomicBool,
    /// Whether the one that was under way was dropped by a flow that had the device.
    dropped: AtomicBool,
}

#[derive(Default)]
struct Led {
    /// Names the leaders.
    last: u64,
    /// The one that is under way.
    running: Option<Party>,
    /// Those that wait for their turn, of different scopes.
    waiting: Vec<Party>,
}

/// Everybody who waits for one synchronize.
struct Party {
    leader: u64,
    scope: Scope,
    stop: Option<Sender<()>>,
    joined: Vec<Sender<Outcome>>,
}

/// What somebody does who asks for a synchronize.
pub(super) enum Place<'a> {
    /// Wait for what another leads; nothing arrives if he went away.
    Joined(Receiver<Outcome>),
    /// Lead.
    Leads(Lead<'a>),
}

/// A synchronize and its leader, until the end of both.
pub(super) struct Lead<'a> {
    requests: &'a Requests,
    leader: u64,
    stop: Receiver<()>,
}

impl Requests {
    /// The place of somebody who asks now for a synchronize of a scope. `is_covered` says whether all that
    /// waits to be sent was there when the one that is under way began.
    pub(super) fn place(&self, scope: &Scope, is_covered: bool) -> Place<'_> {
        let mut led = self.led();
        let Led { last, running, waiting } = &mut *led;
        let covers = |party: &&mut Party| party.scope.covers(scope);
        let running = running.as_mut().filter(|_| is_covered).filter(covers);
        if let Some(party) = running.or_else(|| waiting.iter_mut().find(covers)) {
            let (sender, joined) = channel();
            party.joined.push(sender);
            return Place::Joined(joined);
        }
        let (stop, stops) = channel();
        *last += 1;
        let party = Party { leader: *last, scope: scope.clone(), stop: Some(stop), joined: Vec::new() };
        waiting.push(party);
        Place::Leads(Lead { requests: self, leader: *last, stop: stops })
    }

    /// Stops what is under way and what waits; whether there was anything.
    pub(super) fn stop(&self) -> bool {
        let mut led = self.led();
        let Led { running, waiting, .. } = &mut *led;
        let parties = running.iter_mut().chain(waiting);
        // A leader that is gone hears nothing, and nothing of it is under way.
        parties.filter_map(|party| party.stop.take()).fold(false, |any, stop| stop.send(()).is_ok() | any)
    }

    /// Notes that what was under way was dropped, by a flow that has the device.
    pub(super) fn note_dropped(&self) {
        self.dropped.store(true, Ordering::Relaxed);
    }

    /// Whether that was noted; it is not any more.
    pub(super) fn takes_dropped(&self) -> bool {
        self.dropped.swap(false, Ordering::Relaxed)
    }

    /// Whether the app's flows may begin to run for what was rejected: only one series does at a time.
    pub(super) fn begins_repair(&self) -> bool {
        !self.repairs.swap(true, Ordering::Relaxed)
    }

    /// They are done.
    pub(super) fn ends_repair(&self) {
        self.repairs.store(false, Ordering::Relaxed);
    }

    /// The lock is only held for a moment; a panic elsewhere does not spoil it.
    fn led(&self) -> MutexGuard<'_, Led> {
        self.led.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'a> Lead<'a> {
    /// Something arrives when somebody stops the synchronize.
    pub(super) fn stop(&mut self) -> &mut Receiver<()> {
        &mut self.stop
    }

    /// To be called when it is this one's turn.
    pub(super) fn begins(&self) -> impl FnOnce() + use<'a> {
        let (requests, leader) = (self.requests, self.leader);
        move || {
            let mut led = requests.led();
            let at = led.waiting.iter().position(|party| party.leader == leader);
            led.running = at.map(|at| led.waiting.remove(at));
        }
    }

    /// Tells everybody who joined how it ended.
    pub(super) fn ends(self, outcome: &Outcome) {
        for joined in self.leave() {
            // Who went away wants to know nothing.
            let _ = joined.send(outcome.clone());
        }
    }

    fn leave(&self) -> Vec<Sender<Outcome>> {
        let mut led = self.requests.led();
        let Led { running, waiting, .. } = &mut *led;
        let is_own = |party: &mut Party| party.leader == self.leader;
        let own = running.take_if(is_own).into_iter().chain(waiting.extract_if(.., is_own));
        own.flat_map(|party| party.joined).collect()
    }
}

/// A leader that goes away without an end leaves the others to ask again.
impl Drop for Lead<'_> {
    fn drop(&mut self) {
        drop(self.leave());
    }
}

/// What everybody hears when a synchronize was stopped.
pub(super) fn stopped() -> Outcome {
    Err(FlowError::Cancelled)
}
