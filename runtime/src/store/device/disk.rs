//! What the files of a device are opened with.

use crate::store::{Durability, Files, SystemFiles};
use std::sync::Arc;

/// Asks whether to stop at a point as if the process were killed there. Only simulations say yes.
pub type Stops = Arc<dyn Fn(&'static str) -> bool + Send + Sync>;

/// What the files of a device are opened with.
#[derive(Clone)]
pub struct Disk {
    /// What a commit survives.
    pub durability: Durability,
    /// Where the files are.
    pub files: Arc<dyn Files>,
    /// Asks for stops.
    pub stops: Stops,
}

impl Disk {
    /// The files of the operating system, and nothing stops.
    #[must_use]
    pub fn of_system(durability: Durability) -> Self {
        Self { durability, files: SystemFiles::shared(), stops: Arc::new(|_| false) }
    }
}
