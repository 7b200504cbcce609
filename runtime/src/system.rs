//! The real outside: the system's clock and the system's randomness.

use crate::sync::Environment;
use crate::value::DateTime;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// Random bytes that nobody has taken yet: small amounts are asked for with every commit, and the system is a
/// slow place to ask.
static DRAWN: Mutex<Drawn> = Mutex::new(Drawn { bytes: [0; DRAWN_BYTES], left: 0 });

/// How many are drawn at once.
const DRAWN_BYTES: usize = 512;

struct Drawn {
    bytes: [u8; DRAWN_BYTES],
    left: usize,
}

impl Drawn {
    /// Takes as many as `bytes` has room for, at most [`DRAWN_BYTES`], and keeps no trace of them.
    fn take(&mut self, bytes: &mut [u8]) -> Result<(), getrandom::Error> {
        if self.left < bytes.len() {
            getrandom::fill(&mut self.bytes)?;
            self.left = DRAWN_BYTES;
        }
        let taken = &mut self.bytes[self.left - bytes.len()..self.left];
        bytes.copy_from_slice(taken);
        taken.fill(0);
        self.left -= bytes.len();
        Ok(())
    }
}

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
        let drawn = match bytes.len() {
            0..=DRAWN_BYTES => DRAWN.lock().unwrap_or_else(PoisonError::into_inner).take(bytes),
            _ => getrandom::fill(bytes),
        };
        drawn.expect("the operating system gives randomness");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_random_bytes_are_given_twice() {
        let mut known = BTreeSet::new();
        for length in [16, 500, 16, 512, 513, 16].repeat(20) {
            let mut bytes = vec![0; length];
            SystemEnvironment.random(&mut bytes);
            for part in bytes.chunks_exact(16) {
                assert!(known.insert(part.to_vec()), "given twice, or not at all: {part:?}");
            }
        }
    }
}
