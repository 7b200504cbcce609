//! What a device knows of its file without asking it: rows that the running flow read, where in the outbox
//! the operations of each object stand, which so needs no index that every commit would write, and what is
//! not written yet.
//!
//! The file belongs to this process alone, so all of it stays true until something is written here. Whatever
//! undoes what was written forgets it. Absent: what is in the file.

use super::database::DeviceDatabase;
use super::outbox::PendingObject;
use super::write_behind::Unwritten;
use crate::store::sql::SelectedRow;
use crate::store::{Statement, StoreError};
use foldhash::{HashMap, HashMapExt, HashSet};
use smallvec::SmallVec;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::collections::hash_map::Entry;
use tidewater_model::{EntityIndex, ValueRef};

/// Rows that are remembered at most. A flow that reads more asks the file again for what it changes.
const REMEMBERED_ROWS: usize = 4_096;

#[derive(Default)]
pub(super) struct Memory {
    rows: RefCell<HashMap<PendingObject, SelectedRow>>,
    /// The operations of each object in the outbox; nothing before the first question.
    waiting: RefCell<Option<HashMap<PendingObject, Places>>>,
    /// The last group that an operation of an entity was put into. It may be gone.
    last: RefCell<HashMap<EntityIndex, i64>>,
    pub(super) unwritten: Unwritten,
}

/// An operation in the outbox.
#[derive(Clone, Copy)]
struct Place {
    number: i64,
    group: i64,
}

/// The operations of an object, in order; of most there is one.
type Places = SmallVec<[Place; 1]>;

impl Memory {
    /// Forgets everything: what was written may have been undone.
    pub(super) fn forget(&self) {
        self.forget_rows();
        *self.waiting.borrow_mut() = None;
        self.last.borrow_mut().clear();
        self.unwritten.forget();
    }

    /// Forgets all rows.
    pub(super) fn forget_rows(&self) {
        self.rows.borrow_mut().clear();
    }

    /// Forgets a row that is about to be written.
    pub(super) fn forget_row(&self, object: PendingObject) {
        let mut rows = self.rows.borrow_mut();
        if !rows.is_empty() {
            rows.remove(&object);
        }
    }

    /// Notes an operation that was appended.
    pub(super) fn note_operation(&self, object: PendingObject, number: i64, group: i64) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut() {
            waiting.entry(object).or_default().push(Place { number, group });
            self.note_last(object.0, group);
        }
    }

    fn note_last(&self, entity: EntityIndex, group: i64) {
        let mut last = self.last.borrow_mut();
        let known = last.entry(entity).or_insert(group);
        *known = group.max(*known);
    }

    /// Notes that an operation of an object is gone.
    pub(super) fn note_operation_removed(&self, object: PendingObject, number: i64) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut()
            && let Entry::Occupied(mut places) = waiting.entry(object)
        {
            places.get_mut().retain(|place| place.number != number);
            if places.get().is_empty() {
                places.remove();
            }
        }
    }

    /// Notes that an operation of an object took the place of the first of its group.
    pub(super) fn note_operation_moved(&self, object: PendingObject, number: i64) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut()
            && let Some(places) = waiting.get_mut(&object)
        {
            let moved = places.iter_mut().filter(|place| place.number == number);
            moved.for_each(|place| place.number = place.group);
            places.sort_unstable_by_key(|place| place.number);
        }
    }

    /// Notes that an operation belongs to another group now.
    pub(super) fn note_operation_in(&self, object: PendingObject, number: i64, group: i64) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut()
            && let Some(places) = waiting.get_mut(&object)
        {
            places.iter_mut().filter(|place| place.number == number).for_each(|place| place.group = group);
        }
    }

    /// Notes that groups are gone, with their operations.
    pub(super) fn note_removed(&self, groups: &[i64]) {
        let groups: HashSet<i64> = groups.iter().copied().collect();
        if let Some(waiting) = &mut *self.waiting.borrow_mut() {
            waiting.retain(|_, places| {
                places.retain(|place| !groups.contains(&place.group));
                !places.is_empty()
            });
        }
    }

    /// A row, as far as it is remembered.
    pub(super) fn look(&self, object: PendingObject) -> Option<SelectedRow> {
        self.rows.borrow().get(&object).cloned()
    }

    /// The same for a row that is about to be written, and remembered no longer.
    pub(super) fn take(&self, object: PendingObject) -> Option<SelectedRow> {
        self.rows.borrow_mut().remove(&object)
    }
}

impl DeviceDatabase {
    /// Remembers a row that the running flow read.
    pub fn remember(&self, entity: EntityIndex, row: &SelectedRow) {
        let mut rows = self.memory.rows.borrow_mut();
        if self.flow_runs() && rows.len() < REMEMBERED_ROWS {
            rows.insert((entity, row.id), row.clone());
        }
    }

    /// The numbers of an object's operations in the outbox, in order.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn operation_numbers(&self, object: PendingObject) -> Result<SmallVec<[i64; 1]>, StoreError> {
        self.remember_waiting()?;
        let waiting = self.memory.waiting.borrow();
        let places = waiting.as_ref().and_then(|waiting| waiting.get(&object));
        Ok(places.into_iter().flatten().map(|place| place.number).collect())
    }

    /// The last group of the outbox in which something of these entities may stand; 0 if there is none.
    ///
    /// # Errors
    /// What the database answers.
    pub fn last_groups(&self, entities: &BTreeSet<EntityIndex>) -> Result<i64, StoreError> {
        self.remember_waiting()?;
        let last = self.memory.last.borrow();
        Ok(entities.iter().filter_map(|entity| last.get(entity)).copied().max().unwrap_or_default())
    }

    /// Reads once where the operations of the outbox stand.
    fn remember_waiting(&self) -> Result<(), StoreError> {
        if self.memory.waiting.borrow().is_some() {
            return Ok(());
        }
        let mut waiting = HashMap::<PendingObject, Places>::new();
        let sql = "SELECT number, coalesce(in_group, number), entity, id FROM _outbox ORDER BY number";
        self.file()?.scan(&Statement::new(sql, []), &mut |row| {
            if let [ValueRef::Integer(number), ValueRef::Integer(group), object @ ..] = row
                && let Some(object) = self.object_in(object)
            {
                waiting.entry(object).or_default().push(Place { number: *number, group: *group });
                self.memory.note_last(object.0, *group);
            }
        })?;
        *self.memory.waiting.borrow_mut() = Some(waiting);
        Ok(())
    }
}
