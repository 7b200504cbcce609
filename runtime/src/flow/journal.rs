//! What objects in hand were before an atomic flow wrote them.
//!
//! An object is kept when it is first written, so an atomic flow pays for what it writes, and not for all
//! that the run holds: a flow that closes a thousand orders, each in an atomic one, holds all of them.
//! Absent: what is stored, which the database puts back.

use super::{ObjectHandle, Snapshot};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The atomic flows that run in one another, each with the objects that were written since it began.
#[derive(Debug, Default)]
pub struct Journal {
    /// The number of the innermost atomic flow that runs; 0 if there is none.
    current: AtomicU64,
    /// The number of the last one that began.
    begun: AtomicU64,
    running: Mutex<Vec<Part>>,
}

/// An atomic flow that runs.
#[derive(Debug, Default)]
struct Part {
    number: u64,
    /// By address; the handle keeps the object, so that no other gets its address.
    written: BTreeMap<usize, (ObjectHandle, Snapshot)>,
}

impl Journal {
    /// An atomic flow begins.
    pub fn begin(&self) {
        // One flow at a time uses the journal, as it does the objects.
        let number = self.begun.load(Relaxed) + 1;
        self.begun.store(number, Relaxed);
        self.current.store(number, Relaxed);
        self.running().push(Part { number, written: BTreeMap::new() });
    }

    /// The innermost atomic flow ends. If it failed, what it wrote is what it was: its number, by which those
    /// objects are known that it made.
    pub fn end(&self, keep: bool) -> Option<u64> {
        let mut running = self.running();
        let part = running.pop()?;
        let outer = running.last_mut();
        self.current.store(outer.as_ref().map_or(0, |outer| outer.number), Relaxed);
        if keep {
            // What the outer one had not written yet was until now as it was when that began.
            if let Some(outer) = outer {
                for (address, kept) in part.written {
                    outer.written.entry(address).or_insert(kept);
                }
            }
            return None;
        }
        drop(running);
        part.written.into_values().for_each(|(object, snapshot)| object.reset(snapshot));
        Some(part.number)
    }

    /// The number of the innermost atomic flow that runs; 0 if there is none.
    #[inline]
    pub(super) fn current(&self) -> u64 {
        self.current.load(Relaxed)
    }

    /// The number of the last atomic flow that began.
    pub(super) fn begun(&self) -> u64 {
        self.begun.load(Relaxed)
    }

    /// Keeps an object as it is, unless the innermost atomic flow wrote it before.
    pub(super) fn keep(&self, object: &ObjectHandle) {
        if let Some(part) = self.running().last_mut() {
            let kept = || (object.clone(), object.snapshot());
            part.written.entry(object.address()).or_insert_with(kept);
        }
    }

    fn running(&self) -> MutexGuard<'_, Vec<Part>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A journal with when an object came to it.
#[derive(Debug)]
pub(super) struct Watched {
    pub(super) journal: Arc<Journal>,
    /// The number of the last atomic flow that had begun then.
    pub(super) since: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::Layout;
    use crate::value::ObjectId;
    use tidewater_model::EntityIndex;

    /// Objects without members, which are written by letting them be gone.
    fn objects(journal: &Arc<Journal>) -> Vec<ObjectHandle> {
        let layout = Arc::new(Layout { entity: EntityIndex(0), name: "Note".into(), members: Vec::new() });
        let object = |number| ObjectHandle::new(&layout, ObjectId::new(1, number).unwrap(), Vec::new());
        let objects: Vec<_> = (1..=100).map(object).collect();
        assert!(objects.iter().all(|object| object.watch(journal)));
        objects
    }

    /// How many objects each atomic flow that runs keeps.
    fn kept(journal: &Journal) -> Vec<usize> {
        journal.running().iter().map(|part| part.written.len()).collect()
    }

    #[test]
    fn an_atomic_flow_keeps_what_it_writes_and_nothing_else() {
        let journal = Arc::new(Journal::default());
        let objects = objects(&journal);
        objects[0].mark_gone();
        journal.begin();
        assert_eq!(kept(&journal), [0]);
        objects[1].mark_gone();
        objects[1].mark_gone();
        assert_eq!(kept(&journal), [1]);
        assert_eq!(journal.end(false), Some(1));
        let gone: Vec<_> = objects.iter().map(ObjectHandle::is_gone).collect();
        assert!(gone[0] && !gone[1..].contains(&true), "only what was written before is gone: {gone:?}");
    }

    #[test]
    fn what_an_inner_flow_wrote_is_put_back_when_the_outer_one_fails() {
        let journal = Arc::new(Journal::default());
        let objects = objects(&journal);
        journal.begin();
        objects[0].mark_gone();
        journal.begin();
        objects[0].mark_gone();
        objects[1].mark_gone();
        assert_eq!(journal.end(true), None);
        assert_eq!(kept(&journal), [2]);
        journal.begin();
        objects[1].mark_gone();
        objects[2].mark_gone();
        assert_eq!(journal.end(false), Some(3));
        assert!(objects[1].is_gone() && !objects[2].is_gone(), "the last one alone is put back");
        assert_eq!(journal.end(false), Some(1));
        assert!(!objects.iter().any(ObjectHandle::is_gone));
    }
}
