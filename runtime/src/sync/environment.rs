//! What comes in from outside: time, randomness, and stops that tests ask for.

use crate::value::DateTime;

/// The outside of a device or a server. A run with the same environment does the same.
pub trait Environment: Send + Sync {
    /// The time.
    fn now(&self) -> DateTime;

    /// Fills `bytes` with randomness that nobody can guess.
    fn random(&self, bytes: &mut [u8]);

    /// Whether to stop at this point as if the process were killed there. Only simulations say yes.
    fn stops_at(&self, _point: &'static str) -> bool {
        false
    }
}
