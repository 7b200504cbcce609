//! Where errors arose: also that of an error that a flow keeps for a while and returns later.
//!
//! Absent: what an error is, and how it is told.

use super::FlowError;
use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

/// The places of the errors that a run still holds.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// By address: it stays that of one error as long as somebody looks at it.
    known: BTreeMap<usize, Origin>,
    /// How many there may be before those that nobody holds any more are forgotten.
    room: usize,
}

#[derive(Debug)]
struct Origin {
    error: Weak<FlowError>,
    flow: usize,
    step: u32,
}

impl Origins {
    /// Notes where an error arose, unless it is known: then it is one that is passed on.
    pub(super) fn note(&mut self, error: &Arc<FlowError>, flow: usize, step: u32) {
        if self.known.len() >= self.room.max(16) {
            self.known.retain(|_, origin| origin.error.strong_count() > 0);
            self.room = self.known.len() * 2;
        }
        let origin = || Origin { error: Arc::downgrade(error), flow, step };
        self.known.entry(Arc::as_ptr(error).addr()).or_insert_with(origin);
    }

    /// The flow and the step where an error arose.
    pub(super) fn of(&self, error: &Arc<FlowError>) -> Option<(usize, u32)> {
        self.known.get(&Arc::as_ptr(error).addr()).map(|origin| (origin.flow, origin.step))
    }
}
