//! How often one account or one address may fail to sign in. In memory: a restart forgets it.

use crate::value::DateTime;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Failed tries in a minute, for one account and for one address.
const TRIES: usize = 5;
const WINDOW_MILLISECONDS: i64 = 60_000;
/// Keys that are remembered at once. Above it, tries are refused until the oldest are forgotten: an
/// attacker with many addresses can slow sign-ins down, but never fill the memory.
const KEYS: usize = 20_000;
const SWEEP_MILLISECONDS: u64 = 1_000;

/// Counts failed tries to sign in.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    tries: BTreeMap<Key, Vec<i64>>,
    /// When old tries were last forgotten; going through all of them costs too much to do for each.
    swept: i64,
}

impl State {
    /// Whether two more keys can be remembered.
    fn has_room(&mut self, now: i64) -> bool {
        if self.tries.len() + 2 > KEYS && now.abs_diff(self.swept) >= SWEEP_MILLISECONDS {
            self.swept = now;
            self.tries.retain(|_, past| past.iter().any(|past| is_recent(*past, now)));
        }
        self.tries.len() + 2 <= KEYS
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Account(String),
    Address(IpAddr),
}

/// A try that was admitted. It counts as failed unless [`Throttle::forgive`] takes it back.
#[derive(Debug)]
pub(super) struct Try {
    keys: [Key; 2],
    at: i64,
}

impl Throttle {
    /// Admits a try, or says how many seconds to wait. Tries count before they are judged, so that a
    /// hundred at once are not a hundred.
    pub(super) fn admit(&self, account: &str, address: IpAddr, now: DateTime) -> Result<Try, u64> {
        let at = now.milliseconds();
        let keys = [Key::Account(account.to_owned()), Key::Address(network(address))];
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for key in &keys {
            if let Some(known) = state.tries.get_mut(key) {
                known.retain(|past| is_recent(*past, at));
                if known.len() >= TRIES {
                    return Err(seconds_until(known[0], at));
                }
            }
        }
        if !state.has_room(at) {
            return Err(seconds_until(at, at));
        }
        for key in &keys {
            state.tries.entry(key.clone()).or_default().push(at);
        }
        Ok(Try { keys, at })
    }

    /// The try succeeded: it does not count.
    pub(super) fn forgive(&self, admitted: Try) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for key in admitted.keys {
            let Some(known) = state.tries.get_mut(&key) else { continue };
            if let Some(position) = known.iter().rposition(|past| *past == admitted.at) {
                known.remove(position);
            }
            if known.is_empty() {
                state.tries.remove(&key);
            }
        }
    }
}

/// A clock that was set back must lock nobody out, so times in the future are forgotten as well.
fn is_recent(past: i64, now: i64) -> bool {
    (0..WINDOW_MILLISECONDS).contains(&now.saturating_sub(past))
}

fn seconds_until(first: i64, now: i64) -> u64 {
    let left = first.saturating_add(WINDOW_MILLISECONDS).saturating_sub(now);
    u64::try_from(left).unwrap_or(0).div_ceil(1_000).max(1)
}

/// One customer of an IPv6 provider has 2^64 addresses, so they count as one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((address.to_bits() & !u128::from(u64::MAX)).into()),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> DateTime {
        DateTime::from_milliseconds(1_000_000 + milliseconds).unwrap()
    }

    fn address(last: u8) -> IpAddr {
        IpAddr::from([10, 0, 0, last])
    }

    #[test]
    fn the_sixth_failure_in_a_minute_waits() {
        let throttle = Throttle::default();
        for try_number in 0..5_u8 {
            throttle.admit("anna", address(try_number), at(i64::from(try_number) * 1_000)).unwrap();
        }
        assert_eq!(throttle.admit("anna", address(9), at(5_000)).unwrap_err(), 55);
        assert!(throttle.admit("ben", address(9), at(5_000)).is_ok());
        assert!(throttle.admit("anna", address(9), at(60_000)).is_ok());
    }

    #[test]
    fn one_address_does_not_try_many_accounts() {
        let throttle = Throttle::default();
        for name in ["a", "b", "c", "d", "e"] {
            throttle.admit(name, address(1), at(0)).unwrap();
        }
        assert!(throttle.admit("f", address(1), at(0)).is_err());
        assert!(throttle.admit("f", address(2), at(0)).is_ok());
        let v6 = |text: &str| text.parse().unwrap();
        for host in 1..=5 {
            throttle.admit(&format!("v{host}"), v6(&format!("2001:db8::{host}")), at(0)).unwrap();
        }
        assert!(throttle.admit("v6", v6("2001:db8::6"), at(0)).is_err());
    }

    #[test]
    fn a_success_does_not_count() {
        let throttle = Throttle::default();
        for _ in 0..20 {
            let admitted = throttle.admit("anna", address(1), at(0)).unwrap();
            throttle.forgive(admitted);
        }
        assert!(throttle.state.lock().unwrap().tries.is_empty());
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let throttle = Throttle::default();
        for _ in 0..5 {
            throttle.admit("anna", address(1), at(900_000)).unwrap();
        }
        assert!(throttle.admit("anna", address(1), at(0)).is_ok());
    }

    #[test]
    fn the_memory_is_bounded() {
        let throttle = Throttle::default();
        let address = |number: u32| IpAddr::from(number.to_be_bytes());
        let admitted = (0..KEYS as u32)
            .filter(|number| throttle.admit(&number.to_string(), address(*number), at(0)).is_ok());
        assert_eq!(admitted.count(), KEYS / 2);
        assert!(throttle.admit("later", address(1 << 30), at(60_000)).is_ok());
    }
}
