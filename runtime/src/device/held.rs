//! The objects that a running flow holds: refreshed after each wait, put back if an atomic flow fails.
//!
//! Absent: the values of the flow that are no objects; they are nobody else's.

use super::core::DeviceCore;
use crate::flow::{FlowError, FlowResult, Held, Journal, ObjectHandle, WeakObject};
use std::sync::Arc;
use tidewater_model::Mode;

/// The objects of a running flow, as long as the flow holds them.
#[derive(Default)]
pub(super) struct HeldObjects {
    objects: Vec<WeakObject>,
    /// How many there may be before those that nobody holds any more are dropped.
    room: usize,
    /// What they were before the atomic flows that run wrote them.
    journal: Arc<Journal>,
}

impl HeldObjects {
    /// Notes an object that the flow got.
    pub(super) fn add(&mut self, object: &ObjectHandle) {
        if !object.watch(&self.journal) {
            return;
        }
        if self.objects.len() >= self.room.max(64) {
            self.objects.retain(|object| object.upgrade().is_some());
            self.room = self.objects.len() * 2;
        }
        self.objects.push(object.downgrade());
    }

    /// Notes every object within a value.
    pub(super) fn add_within(&mut self, held: &Held) {
        match held {
            Held::Object(object) => self.add(object),
            Held::List(items) => items.iter().for_each(|item| self.add_within(item)),
            Held::Tuple(parts) => parts.iter().for_each(|part| self.add_within(part)),
            _ => {}
        }
    }

    /// Puts what is stored now into every object; what was assigned and not committed is kept. An object
    /// that is not here any more is gone.
    pub(super) fn refresh(&self, core: &DeviceCore) -> FlowResult {
        for object in self.objects.iter().filter_map(WeakObject::upgrade) {
            let entity = object.entity();
            // What the server alone has is as it was when it was read.
            let is_held = *core.catalog().mode(entity) != Mode::Online;
            let is_stored = core.catalog().entity(entity).persistable;
            if object.is_new() || !is_held || object.is_gone() {
                continue;
            }
            match core.get(object.entity(), object.id()) {
                Ok(stored) => object.refresh(stored.values, stored.unreadable)?,
                Err(FlowError::NotHere { .. }) if is_stored => object.mark_gone(),
                // A transient object that was forgotten is as it is in hand.
                Err(FlowError::NotHere { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// From now on every object is remembered as it is before it is written.
    pub(super) fn begin_atomic(&self) {
        self.journal.begin();
    }

    /// Makes the objects what they were when the atomic flow began, if it failed. What it made is gone.
    pub(super) fn end_atomic(&self, keep: bool, core: &DeviceCore) -> FlowResult {
        let Some(failed) = self.journal.end(keep) else { return Ok(()) };
        // Those that came since stand at the end.
        let objects = self.objects.iter().rev().filter_map(WeakObject::upgrade);
        for object in objects.take_while(|object| object.came_since(failed)) {
            match core.get(object.entity(), object.id()) {
                Ok(stored) => object.restore(stored.values, stored.unreadable)?,
                Err(FlowError::NotHere { .. }) => object.mark_gone(),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
