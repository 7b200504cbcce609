//! What a device knows of its file without asking it: rows that the running flow read, and which objects
//! may have operations in the outbox.
//!
//! The file belongs to this process alone, so both stay true until something is written here. Whatever
//! undoes what was written forgets both. Absent: what is in the file.

use super::database::{DeviceDatabase, Writing};
use super::outbox::PendingObject;
use crate::store::sql::SelectedRow;
use crate::store::{Statement, StoreError};
use crate::value::ObjectId;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use tidewater_model::{EntityIndex, ValueRef};

/// Rows that are remembered at most. A flow that reads more asks the file again for what it changes.
const REMEMBERED_ROWS: usize = 4_096;

#[derive(Default)]
pub(super) struct Memory {
    rows: RefCell<HashMap<PendingObject, SelectedRow>>,
    /// The objects that may have operations in the outbox, and perhaps more; nothing before the first
    /// question.
    waiting: RefCell<Option<HashSet<ObjectId>>>,
}

impl Memory {
    /// Forgets everything: what was written may have been undone.
    pub(super) fn forget(&self) {
        self.forget_rows();
        *self.waiting.borrow_mut() = None;
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

    /// Notes that an object has an operation now.
    pub(super) fn note_operation(&self, id: ObjectId) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut() {
            waiting.insert(id);
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

    /// Whether an object may have operations in the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn may_wait(&self, id: ObjectId) -> Result<bool, StoreError> {
        if let Some(waiting) = &*self.memory.waiting.borrow() {
            return Ok(waiting.contains(&id));
        }
        let mut waiting = HashSet::new();
        self.file().scan(&Statement::new("SELECT DISTINCT id FROM _outbox", []), &mut |row| {
            if let [ValueRef::Integer(id)] = row {
                waiting.extend(ObjectId::from_raw(*id));
            }
        })?;
        Ok(self.memory.waiting.borrow_mut().insert(waiting).contains(&id))
    }
}

impl Writing<'_> {
    /// Keeps what is known of the outbox small: where nothing is left in it, it is asked anew.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn note_removed(&self) -> Result<(), StoreError> {
        let is_known = self.memory.waiting.borrow().as_ref().is_some_and(|waiting| !waiting.is_empty());
        if is_known && self.is_outbox_empty()? {
            *self.memory.waiting.borrow_mut() = None;
        }
        Ok(())
    }
}
