//! The real outside: the system's clock and the system's randomness.

use crate::sync::Environment;
use crate::value::DateTime;
use std::time::{SystemTime, UNIX_EPOCH};

/// The environment of every program that is no simulation.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEnvironment;

impl Environment for SystemEnvironment {
    /// The system's time; the beginning of 1970 if the clock stands before it.
    fn now(&self) -> DateTime {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).ok().and_then(DateTime::from_milliseconds).unwrap_or_default()
    }

    /// # Panics
    /// If the system has no randomness to give: without it no token and no key would be a secret.
    fn random(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}
