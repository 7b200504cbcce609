//! How many requests one device may send, a few at once and then so many a second, and how many answers
//! one account may receive at the same time.

use crate::value::{DateTime, ObjectId};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The pace of one device. In memory: a restart forgets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Requests at once, after a pause.
    pub burst: u32,
    /// Requests a second, in the long run.
    pub per_second: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self { burst: 60, per_second: 20 }
    }
}

/// Replicas that are remembered before those whose pause was long enough are forgotten.
const SWEEP_AT: usize = 10_000;

/// Holds every replica to the pace.
#[derive(Debug)]
pub(super) struct Pacer {
    pace: Pace,
    /// When the replica will have paused for its whole burst again, in milliseconds.
    rested: Mutex<BTreeMap<u32, i64>>,
}

impl Pacer {
    pub(super) fn new(pace: Pace) -> Self {
        Self { pace, rested: Mutex::default() }
    }

    /// Admits a request, or says how many seconds to wait.
    pub(super) fn admit(&self, replica: u32, now: DateTime) -> Result<(), u64> {
        let now = now.milliseconds();
        let each = 1_000 / i64::from(self.pace.per_second.max(1));
        let whole = each * i64::from(self.pace.burst.max(1));
        let mut rested = self.rested.lock().unwrap_or_else(PoisonError::into_inner);
        if rested.len() >= SWEEP_AT && !rested.contains_key(&replica) {
            rested.retain(|_, rested| *rested > now);
        }
        let until = rested.entry(replica).or_insert(now);
        // A clock that was set back must stop nobody for longer than a whole burst.
        *until = (*until).clamp(now, now + whole);
        let wait = *until + each - (now + whole);
        if wait > 0 {
            return Err(u64::try_from(wait).unwrap_or(0).div_ceil(1_000));
        }
        *until += each;
        Ok(())
    }
}

/// Holds every account to so many answers at once. Each takes a thread for as long as its receiver is
/// slow, so without this one account could keep all others out.
#[derive(Debug)]
pub(super) struct Crowd {
    limit: usize,
    inside: Mutex<BTreeMap<ObjectId, usize>>,
}

/// A place in a [`Crowd`], until it is dropped.
#[derive(Debug)]
pub(super) struct Place<'a> {
    crowd: &'a Crowd,
    account: ObjectId,
}

impl Crowd {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, inside: Mutex::default() }
    }

    /// A place for an answer to an account, if it has fewer than so many.
    pub(super) fn enter(&self, account: ObjectId) -> Option<Place<'_>> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let count = inside.get(&account).copied().unwrap_or(0);
        if count >= self.limit {
            return None;
        }
        inside.insert(account, count + 1);
        Some(Place { crowd: self, account })
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut inside = self.crowd.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = inside.get_mut(&self.account) {
            *count -= 1;
            if *count == 0 {
                inside.remove(&self.account);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> DateTime {
        DateTime::from_milliseconds(1_000_000 + milliseconds).unwrap()
    }

    fn admitted(pacer: &Pacer, replica: u32, milliseconds: i64) -> usize {
        (0..1_000).filter(|_| pacer.admit(replica, at(milliseconds)).is_ok()).count()
    }

    #[test]
    fn a_burst_passes_and_then_so_many_a_second() {
        let pacer = Pacer::new(Pace::default());
        assert_eq!(admitted(&pacer, 1, 0), 60);
        assert_eq!(pacer.admit(1, at(0)), Err(1));
        assert_eq!(admitted(&pacer, 1, 1_000), 20);
        assert_eq!(admitted(&pacer, 2, 1_000), 60, "another device has its own pace");
        assert_eq!(admitted(&pacer, 1, 60_000), 60);
        assert_eq!(admitted(&pacer, 1, 0), 0);
        assert_eq!(admitted(&pacer, 1, 3_000), 60, "a clock that was set back stops nobody for long");
    }

    #[test]
    fn an_account_has_so_many_places_and_no_more() {
        let crowd = Crowd::new(2);
        let [anna, ben] = [1, 2].map(|count| ObjectId::new(0, count).unwrap());
        let first = crowd.enter(anna).unwrap();
        let _second = crowd.enter(anna).unwrap();
        assert!(crowd.enter(anna).is_none());
        assert!(crowd.enter(ben).is_some(), "another account has its own places");
        drop(first);
        drop(crowd.enter(anna).unwrap());
        assert_eq!(crowd.inside.lock().unwrap().len(), 1, "who left is forgotten");
    }

    #[test]
    fn who_paused_is_forgotten() {
        let pacer = Pacer::new(Pace::default());
        let last = u32::try_from(SWEEP_AT).unwrap();
        for replica in 0..last {
            pacer.admit(replica, at(0)).unwrap();
        }
        pacer.admit(last, at(10_000)).unwrap();
        assert_eq!(pacer.rested.lock().unwrap().len(), 1);
    }
}
