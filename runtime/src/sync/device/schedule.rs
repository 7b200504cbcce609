//! When a device synchronizes by itself: a pure state machine.
//!
//! It is told what happens, with the time and a random number, and answers what is due and in how long;
//! whoever drives it waits and synchronizes. One law holds in every state, and tests hold it to it: what
//! waits to be sent has an alarm, unless a synchronize is under way or only a sign-in helps. Waits are kept
//! as a beginning and a length, because clocks are set back: an alarm is never further away than its length.
//! Absent: clock, timers, network, and what a synchronize does.

#[cfg(test)]
mod tests;
mod trigger;

pub use trigger::Trigger;

use std::collections::BTreeMap;
use tidewater_model::SyncOn;

/// A time or a length of time in milliseconds.
type Milliseconds = i64;

const SECOND: Milliseconds = 1_000;
const MINUTE: Milliseconds = 60 * SECOND;
/// The longest wait between two attempts.
const LONGEST_RETRY: Milliseconds = 5 * MINUTE;
/// How long work waits at most that nothing else asks to be sent.
const LEFT_ALONE: Milliseconds = 15 * MINUTE;
/// How often the wait after a commit is prolonged by further ones.
const PROLONGED: Milliseconds = 5;

/// The wait before the next attempt after so many failures in a row: it doubles, and is spread by a quarter,
/// so that the devices of a server that comes back do not all come at once.
#[must_use]
pub fn backoff(failures: u64, random: u16) -> i64 {
    let wait = (SECOND << failures.min(9)).min(LONGEST_RETRY);
    wait + wait / 4 * i64::from(random) / i64::from(u16::MAX)
}

/// What happens to a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The device was opened, or somebody signed in.
    Entered(Standing),
    /// Nobody is signed in any more.
    Left,
    /// Something was committed.
    Committed,
    /// The platform says that there is a connection, or the server answered another request.
    Reconnected,
    /// Another request did not reach the server; so many attempts failed in a row.
    Unreached(u64),
    /// A synchronize began, for whatever reason.
    Begun(Trigger, Extent),
    /// It ended.
    Ended {
        /// How.
        end: End,
        /// Whether something waits to be sent.
        queued: bool,
    },
}

/// How much of what waits a synchronize does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// It sends all that is committed by then.
    Whole,
    /// It sends the changes of some objects. What else waits goes on waiting, for no longer than before.
    Part,
}

/// How a synchronize ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All of it was done.
    Done,
    /// It failed, and so many in a row did.
    Failed {
        /// Why.
        cause: Cause,
        /// How many failed since one succeeded, this one included.
        failures: u64,
    },
    /// Somebody stopped it.
    Cancelled,
}

/// Why a synchronize failed, as far as it matters for the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The server cannot be reached.
    Unreachable,
    /// There is no session: only a sign-in with the server helps.
    NoSession,
    /// Anything else.
    Other,
}

/// What a device finds when its account is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What asks for a synchronize at once, if anything does.
    pub asks: Option<Trigger>,
    /// Whether there is a session with the server.
    pub has_session: bool,
    /// Whether something waits to be sent.
    pub queued: bool,
    /// In how many milliseconds the next attempt is due that was put off before; nothing if none was.
    pub retry_in: Option<i64>,
    /// How many milliseconds ago a synchronize succeeded last; nothing if none did.
    pub since_success: Option<i64>,
}

/// What is due next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// What asks for the synchronize.
    pub trigger: Trigger,
    /// In how many milliseconds; 0 if it is due now.
    pub wait: i64,
}

/// When the device of one installation synchronizes by itself.
#[derive(Clone, Debug)]
pub struct Schedule {
    declared: SyncOn,
    account: Account,
    running: Option<Extent>,
    /// Whether the server could not be reached when it was last asked.
    is_unreachable: bool,
    /// Whether the device has still to get what it needs after a start, a sign-in or a change of the model.
    owes: bool,
    alarms: BTreeMap<Trigger, Alarm>,
    /// The code of the failure that the user was told of, until a synchronize succeeds.
    told: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Account {
    Nobody,
    WithoutSession,
    Present,
}

/// A moment that is reached so long after a beginning.
#[derive(Clone, Copy, Debug)]
struct Alarm {
    since: Milliseconds,
    wait: Milliseconds,
    /// When it was first set, if it is put off again and again.
    first: Milliseconds,
}

impl Alarm {
    fn new(since: Milliseconds, wait: Milliseconds) -> Self {
        Self { since, wait, first: since }
    }

    /// How long it still takes. A clock that was set back begins the wait anew.
    fn remaining(&mut self, now: Milliseconds) -> Milliseconds {
        if now < self.since {
            (self.since, self.first) = (now, now);
        }
        (self.wait - (now - self.since)).max(0)
    }
}

impl Schedule {
    /// The schedule of a device where nobody is signed in.
    #[must_use]
    pub fn new(declared: SyncOn) -> Self {
        Self {
            declared,
            account: Account::Nobody,
            running: None,
            is_unreachable: false,
            owes: false,
            alarms: BTreeMap::new(),
            told: None,
        }
    }

    /// Takes note of what happened at a time in milliseconds; `random` spreads what many devices do.
    pub fn on(&mut self, event: Event, now: i64, random: u16) {
        match event {
            Event::Entered(standing) => self.entered(standing, now),
            Event::Left => *self = Self::new(self.declared),
            Event::Committed => self.committed(now),
            Event::Reconnected => self.reconnected(now),
            Event::Unreached(failures) => {
                self.is_unreachable = true;
                if self.declared.reconnect && self.running.is_none() {
                    self.set(Trigger::Retry, Alarm::new(now, backoff(failures, random)));
                }
            }
            Event::Begun(trigger, extent) => {
                self.running = Some(extent);
                self.owes |= trigger.is_owed();
                if extent == Extent::Whole {
                    self.alarms.clear();
                }
            }
            Event::Ended { end, queued } => self.ended(end, queued, now, random),
        }
    }

    /// What is due next; nothing while a synchronize is under way, or when nothing is to be done.
    pub fn due(&mut self, now: i64) -> Option<Due> {
        if self.running.is_some() || self.account != Account::Present {
            return None;
        }
        let alarms = self.alarms.iter_mut();
        let due = alarms.map(|(trigger, alarm)| Due { trigger: *trigger, wait: alarm.remaining(now) });
        due.min_by_key(|due| (due.wait, due.trigger))
    }

    /// Whether the user is to be told of a failure with this code: once until a synchronize succeeds, and
    /// once more if it is another failure than the one that was told.
    pub fn tells(&mut self, code: &str) -> bool {
        let tells = self.told.as_deref() != Some(code);
        if tells {
            self.told = Some(code.to_owned());
        }
        tells
    }

    fn entered(&mut self, standing: Standing, now: Milliseconds) {
        *self = Self::new(self.declared);
        self.account = if standing.has_session { Account::Present } else { Account::WithoutSession };
        if let Some(trigger) = standing.asks {
            self.owes = trigger.is_owed();
            self.set(trigger, Alarm::new(now, 0));
        }
        if standing.queued {
            let wait = standing.retry_in.map_or(0, |wait| wait.clamp(0, LONGEST_RETRY));
            self.set(Trigger::Retry, Alarm::new(now, wait));
        }
        if let Some(every) = self.every() {
            let since = standing.since_success.map_or(every, |since| since.clamp(0, every));
            self.set(Trigger::Interval, Alarm::new(now, every - since));
        }
    }

    /// Several commits soon after each other are sent together, but not put off for ever.
    fn committed(&mut self, now: Milliseconds) {
        let Some(seconds) = self.declared.commit else {
            self.keep(Trigger::LeftAlone, Alarm::new(now, LEFT_ALONE));
            return;
        };
        let wait = Milliseconds::from(seconds) * SECOND;
        let alarm = self.alarms.entry(Trigger::Commit).or_insert(Alarm::new(now, wait));
        if now < alarm.first || now - alarm.first < PROLONGED * wait {
            alarm.first = alarm.first.min(now);
            alarm.since = now;
        }
    }

    /// Nobody waits for a retry when there is a connection again. A second apart, because connections flap.
    fn reconnected(&mut self, now: Milliseconds) {
        let waits = self.alarms.contains_key(&Trigger::Retry) || self.owes;
        if waits || self.declared.reconnect && self.is_unreachable {
            self.keep(Trigger::Reconnect, Alarm::new(now, SECOND));
        }
        self.is_unreachable = false;
    }

    fn ended(&mut self, end: End, queued: bool, now: Milliseconds, random: u16) {
        let is_part = self.running.take() == Some(Extent::Part);
        if let Some(every) = self.every() {
            self.keep(Trigger::Interval, Alarm::new(now, every));
        }
        match end {
            End::Done => {
                (self.is_unreachable, self.owes, self.told) = (false, self.owes && is_part, None);
                if !queued {
                    self.alarms.remove(&Trigger::Commit);
                    self.alarms.remove(&Trigger::LeftAlone);
                    if !self.owes {
                        self.alarms.remove(&Trigger::Retry);
                    }
                } else if !self.alarms.contains_key(&Trigger::Commit) {
                    self.committed(now);
                }
            }
            End::Failed { cause: Cause::NoSession, .. } => {
                self.account = Account::WithoutSession;
                self.alarms.clear();
            }
            End::Failed { cause, failures } => {
                self.is_unreachable = cause == Cause::Unreachable;
                if queued || self.owes || self.is_unreachable && self.declared.reconnect {
                    // What was committed meanwhile is no reason to ask a server that does not answer.
                    self.alarms.remove(&Trigger::Commit);
                    self.keep(Trigger::Retry, Alarm::new(now, backoff(failures, random)));
                }
            }
            // Whoever stopped it does not want it at once again; what it was not about goes on waiting.
            End::Cancelled => {
                if !is_part {
                    let stays = |trigger: &Trigger| matches!(trigger, Trigger::Interval | Trigger::LeftAlone);
                    self.alarms.retain(|trigger, _| stays(trigger));
                }
                if queued || self.owes {
                    self.keep(Trigger::LeftAlone, Alarm::new(now, LEFT_ALONE));
                }
            }
        }
    }

    fn every(&self) -> Option<Milliseconds> {
        self.declared.every.map(|seconds| Milliseconds::from(seconds) * SECOND)
    }

    /// Sets an alarm unless there is one already: that one is not put off by what happens meanwhile.
    fn keep(&mut self, trigger: Trigger, alarm: Alarm) {
        self.alarms.entry(trigger).or_insert(alarm);
    }

    fn set(&mut self, trigger: Trigger, alarm: Alarm) {
        self.alarms.insert(trigger, alarm);
    }
}
