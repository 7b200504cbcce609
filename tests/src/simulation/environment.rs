//! The outside of a simulated device or server: virtual time, seeded randomness, and kills.

use super::random::Random;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tidewater::sync::Environment;
use tidewater::value::DateTime;

/// 2026-01-01T00:00:00Z, when every run begins, in milliseconds.
pub const BEGINNING: i64 = 1_767_225_600_000;

/// A clock that only the world moves. Every device and the server see it with their own error.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    milliseconds: Arc<AtomicI64>,
}

impl Clock {
    /// The time since the run began, in milliseconds.
    #[must_use]
    pub fn now(&self) -> u64 {
        u64::try_from(self.milliseconds.load(Ordering::Relaxed)).unwrap_or(0)
    }

    /// Moves the clock to a time since the run began.
    pub fn set(&self, milliseconds: u64) {
        self.milliseconds.store(i64::try_from(milliseconds).unwrap_or(i64::MAX), Ordering::Relaxed);
    }
}

/// When a process is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kill {
    /// How many points it still passes.
    passes: u64,
}

/// One process's outside.
pub struct Outside {
    clock: Clock,
    inner: Mutex<Inner>,
}

struct Inner {
    random: Random,
    /// How wrong the process's clock is, in milliseconds.
    skew: i64,
    /// What each look at the clock adds to it: a machine that is slow.
    drag: i64,
    kill: Option<Kill>,
    killed_at: Option<&'static str>,
}

impl Outside {
    /// An outside with its own stream of randomness.
    #[must_use]
    pub fn new(clock: Clock, random: Random) -> Arc<Self> {
        let inner = Inner { random, skew: 0, drag: 0, kill: None, killed_at: None };
        Arc::new(Self { clock, inner: Mutex::new(inner) })
    }

    /// Kills the process at the next point after so many others. From then on it is dead: it stops at
    /// every point until it is started again.
    pub fn kill_after(&self, passes: u64) {
        self.inner().kill = Some(Kill { passes });
    }

    /// Takes back a kill that did not happen yet, and lets a dead process start again. Says where it died.
    pub fn revive(&self) -> Option<&'static str> {
        let mut inner = self.inner();
        inner.kill = None;
        inner.killed_at.take()
    }

    /// Whether a kill is to come.
    #[must_use]
    pub fn will_be_killed(&self) -> bool {
        self.inner().kill.is_some()
    }

    /// Whether the process died.
    #[must_use]
    pub fn is_dead(&self) -> bool {
        self.inner().killed_at.is_some()
    }

    /// Puts the process's clock wrong by so many milliseconds.
    pub fn skew(&self, milliseconds: i64) {
        self.inner().skew = milliseconds;
    }

    /// Lets the process's clock go forward by so many milliseconds.
    pub fn advance(&self, milliseconds: i64) {
        self.inner().skew += milliseconds;
    }

    /// What the process's clock says, in milliseconds. Whoever looks from outside takes no time.
    #[must_use]
    pub fn peek(&self) -> i64 {
        BEGINNING + self.clock.milliseconds.load(Ordering::Relaxed) + self.inner().skew
    }

    /// Makes every look at the clock take so many milliseconds; 0 ends it.
    pub fn drag(&self, milliseconds: i64) {
        self.inner().drag = milliseconds;
    }

    /// Whether looks at the clock take time.
    #[must_use]
    pub fn is_slow(&self) -> bool {
        self.inner().drag > 0
    }

    /// The lock is only held for a moment; a panic elsewhere does not spoil it.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Environment for Outside {
    fn now(&self) -> DateTime {
        let mut inner = self.inner();
        inner.skew += inner.drag;
        let now = BEGINNING + self.clock.milliseconds.load(Ordering::Relaxed) + inner.skew;
        DateTime::from_milliseconds(now).expect("virtual time stays within the calendar")
    }

    fn random(&self, bytes: &mut [u8]) {
        self.inner().random.fill(bytes);
    }

    fn stops_at(&self, point: &'static str) -> bool {
        let inner = &mut *self.inner();
        match &mut inner.kill {
            _ if inner.killed_at.is_some() => true,
            None => false,
            Some(kill) if kill.passes > 0 => {
                kill.passes -= 1;
                false
            }
            Some(_) => {
                inner.killed_at = Some(point);
                true
            }
        }
    }
}
