//! Who asks for a synchronize while one is under way: who joins it, who waits for the next, and who stops it.
//!
//! One request leads each synchronize. Another that wants no more than what is under way waits for its end
//! and gets the same answer; what asks for more waits for the next, together with all who come before that
//! begins. When a leader goes away, those who joined it ask again. Absent: what a synchronize does.

use crate::flow::{FlowError, FlowResult};
use crate::sync::device::SyncReport;
use futures_channel::oneshot::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The end of a synchronize as everybody hears it who waits for it.
type Outcome = FlowResult<SyncReport>;

/// The synchronizes that somebody waits for.
#[derive(Default)]
pub(super) struct Requests {
    led: Mutex<Led>,
}

#[derive(Default)]
struct Led {
    /// Names the leaders.
    last: u64,
    /// The one that is under way.
    running: Option<Party>,
    /// The one that waits for its turn.
    waiting: Option<Party>,
}

/// Everybody who waits for one synchronize.
struct Party {
    leader: u64,
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
    /// The place of somebody who asks now. `is_covered` says whether all that he wants goes with the one that is
    /// under way.
    pub(super) fn place(&self, is_covered: bool) -> Place<'_> {
        let mut led = self.led();
        let Led { last, running, waiting } = &mut *led;
        if let Some(party) = running.as_mut().filter(|_| is_covered).or(waiting.as_mut()) {
            let (sender, joined) = channel();
            party.joined.push(sender);
            return Place::Joined(joined);
        }
        let (stop, stops) = channel();
        *last += 1;
        *waiting = Some(Party { leader: *last, stop: Some(stop), joined: Vec::new() });
        Place::Leads(Lead { requests: self, leader: *last, stop: stops })
    }

    /// Stops what is under way and what waits; whether there was anything.
    pub(super) fn stop(&self) -> bool {
        let mut led = self.led();
        let Led { running, waiting, .. } = &mut *led;
        let parties = [running, waiting].into_iter().flatten();
        // A leader that is gone hears nothing, and nothing of it is under way.
        parties.filter_map(|party| party.stop.take()).fold(false, |any, stop| stop.send(()).is_ok() | any)
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
            led.running = led.waiting.take_if(|party| party.leader == leader);
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
        let own = [running, waiting].into_iter().filter_map(|place| {
            let party = place.take_if(|party| party.leader == self.leader)?;
            Some(party.joined)
        });
        own.flatten().collect()
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
