//! What comes in from outside: time, randomness, files, and stops that tests ask for.

use crate::store::{Files, SystemFiles};
use crate::value::DateTime;
use std::sync::Arc;

/// The outside of a device or a server. A run with the same environment does the same.
pub trait Environment: Send + Sync {
    /// The time.
    fn now(&self) -> DateTime;

    /// Fills `bytes` with randomness that nobody can guess.
    fn random(&self, bytes: &mut [u8]);

    /// Where the files of a device are, beside what SQLite does in them. Only simulations have others than
    /// the operating system's.
    fn files(&self) -> Arc<dyn Files> {
        SystemFiles::shared()
    }

    /// Whether to stop at this point as if the process were killed there. Only simulations say yes.
    fn stops_at(&self, _point: &'static str) -> bool {
        false
    }
}
