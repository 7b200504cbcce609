//! The network between devices and server: what is lost, repeated, delayed or cut, and when it arrives.

use super::random::Random;
use std::collections::BTreeMap;
use tidewater::sync::device::{Failure, Outgoing};
use tidewater::wire::message::SignInRequest;

/// How long a device waits without progress, in milliseconds.
pub const TIMEOUT: u64 = 30_000;

/// Which faults a run has, each in so many of a thousand cases. Every seed switches on its own few, so
/// that one fault does not always hide another.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// A request never arrives.
    pub lose_request: u64,
    /// A request arrives once more, later.
    pub repeat_request: u64,
    /// A request takes so long that the device has given up.
    pub delay_request: u64,
    /// An answer never arrives.
    pub lose_answer: u64,
    /// An answer breaks off.
    pub cut_answer: u64,
    /// Something between answers with an error instead of passing the request on.
    pub proxy_error: u64,
    /// Something between takes no large requests of a device for a while.
    pub narrow: u64,
    /// A device is killed at its next point, or at some later one.
    pub kill_device: u64,
    /// The server is killed so.
    pub kill_server: u64,
    /// The server's clock runs away from it, so that its time for a batch is spent.
    pub slow_server: u64,
    /// The server's answer waits between pages, and others get their turn.
    pub slow_answer: u64,
    /// An account gets other roles.
    pub change_roles: u64,
    /// Every session ends.
    pub end_sessions: u64,
    /// A device signs in again, or as somebody else.
    pub sign_in_again: u64,
    /// A device is backed up, or restored from its backup.
    pub restore: u64,
    /// A device's clock jumps.
    pub skew: u64,
    /// A day passes at the server, which forgets the results of calls.
    pub day: u64,
    /// The server gets another version of the app.
    pub deploy: u64,
    /// Somebody signs out.
    pub sign_out: u64,
}

impl Faults {
    /// The faults of a seed.
    #[must_use]
    pub fn of_seed(random: &mut Random) -> Self {
        let mut draw = |often: u64| if random.chance(500) { random.between(1, often) } else { 0 };
        Self {
            lose_request: draw(200),
            repeat_request: draw(250),
            delay_request: draw(150),
            lose_answer: draw(200),
            cut_answer: draw(250),
            proxy_error: draw(200),
            // What came later is drawn apart, so that seeds mean what they meant.
            narrow: 0,
            kill_device: draw(120),
            kill_server: draw(120),
            slow_server: draw(80),
            slow_answer: draw(500),
            change_roles: draw(60),
            end_sessions: draw(20),
            sign_in_again: draw(40),
            restore: draw(20),
            skew: draw(40),
            // Not drawn, so that what a seed means does not depend on them.
            day: 15,
            deploy: 3,
            sign_out: 8,
        }
    }
}

/// What happens later.
#[derive(Clone, Debug)]
pub enum Event {
    /// A user does something on a device.
    Work(usize),
    /// A request arrives.
    Arrive(u64),
    /// The server goes on with an answer that it had begun.
    GoOn(u64),
    /// A piece of an answer arrives.
    Piece(u64, Vec<u8>),
    /// An answer ends.
    End(u64),
    /// A device learns that there is no answer.
    Fail(u64, Failure),
    /// A device looks whether there was progress.
    LookForProgress(u64),
    /// A device is started again.
    StartDevice(usize),
    /// The server is started again.
    StartServer,
    /// Somebody administers the server.
    Administer,
}

/// What is going to happen, in order of time.
#[derive(Debug, Default)]
pub struct Agenda {
    events: BTreeMap<(u64, u64), Event>,
    next: u64,
}

impl Agenda {
    /// Adds an event.
    pub fn add(&mut self, time: u64, event: Event) {
        self.next += 1;
        self.events.insert((time, self.next), event);
    }

    /// The next event with its time.
    pub fn take(&mut self) -> Option<(u64, Event)> {
        self.events.pop_first().map(|((time, _), event)| (time, event))
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.events.clear();
    }
}

/// What a request is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// Signing in as the account of that number.
    SignIn(SignInRequest, usize),
    /// Synchronizing.
    Sync,
}

/// A request and its answer.
#[derive(Debug)]
pub struct Exchange {
    /// The device.
    pub device: usize,
    /// What for.
    pub purpose: Purpose,
    /// The request.
    pub request: Outgoing,
    /// When the device last heard of it.
    pub progress: u64,
    /// Whether an answer is on its way; a second one is thrown away.
    pub is_answered: bool,
    /// When the last piece on its way arrives, so that later ones do not overtake it.
    pub last_piece: u64,
    /// After how many bytes the answer breaks off.
    pub cut_after: Option<usize>,
    /// What arrived of a sign-in's answer.
    pub body: Vec<u8>,
    /// What the account must see if the answer arrives whole; nothing if others changed it meanwhile.
    pub snapshot: Option<super::oracle::rights::ForAccount>,
    /// What the answer must hold, if the device asked for something.
    pub(super) answer: Option<super::asks::Answer>,
}
