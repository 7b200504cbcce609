//! Changing what stands in the outbox.
//!
//! Absent: appending to it; what belongs into one group, and whether it may be sent.

use super::database::{Writing, pack};
use super::outbox::{LoggedOperation, PendingObject};
use super::theirs::Theirs;
use crate::store::sql::SelectedRow;
use crate::store::{Dialect, Parameter, Statement, StoreError};
use crate::wire::message::OperationChange;
use serde_bytes::ByteBuf;
use tidewater_model::{EntityIndex, Value, ValueRef};

impl Writing<'_> {
    /// Puts another change in the place of an operation.
    ///
    /// # Errors
    /// What the database answers.
    pub fn replace_operation(&self, number: i64, change: &OperationChange) -> Result<(), StoreError> {
        let sql = "UPDATE _outbox SET change = ?2 WHERE number = ?1";
        self.execute(sql, [Value::Integer(number), pack(change)]).map(drop)
    }

    /// Sets the keys of a group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn set_keys(&self, group: i64, keys: &[ByteBuf]) -> Result<(), StoreError> {
        let sql = "UPDATE _outbox SET keys = ?2 WHERE number = ?1";
        self.execute(sql, [Value::Integer(group), pack(&keys)]).map(drop)
    }

    /// Removes an operation, and its group if nothing is left of it. Of the operations of one object the
    /// first bears what the server has of it, so it is the last to go.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_operation(
        &self,
        object: PendingObject,
        operation: &LoggedOperation,
    ) -> Result<(), StoreError> {
        let mut gone = operation.number;
        self.memory.note_operation_removed(object, gone);
        if operation.number == operation.group {
            // The next takes the place of the first, so that the group keeps its number and its keys.
            let sql = "SELECT number, entity, id FROM _outbox WHERE in_group = ?1 AND derived = 0 \
                       ORDER BY number LIMIT 1";
            let mut next = None;
            self.file()?.read(sql, &[ValueRef::Integer(operation.group)], &mut |row| {
                if let [ValueRef::Integer(number), object @ ..] = row {
                    next = Some((*number, self.object_in(object)));
                }
            })?;
            if let Some((next, object)) = next {
                if let Some(object) = object {
                    self.memory.note_operation_moved(object, next);
                }
                let sql = "UPDATE _outbox SET (entity, id, change, theirs) = \
                           (SELECT entity, id, change, theirs FROM _outbox WHERE number = ?2) WHERE number = ?1";
                self.execute(sql, [Value::Integer(operation.group), Value::Integer(next)])?;
                gone = next;
            } else {
                // Without a deletion nothing follows from one.
                self.execute("DELETE FROM _outbox WHERE in_group = ?1", [Value::Integer(operation.group)])?;
                self.memory.note_removed(&[operation.group]);
            }
        }
        self.execute("DELETE FROM _outbox WHERE number = ?1", [Value::Integer(gone)]).map(drop)
    }

    /// Removes groups with their operations. What the server has of an object with further operations goes
    /// with them, and has to be set anew.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_groups(&self, numbers: &[i64]) -> Result<(), StoreError> {
        self.for_groups("DELETE FROM _outbox", numbers)?;
        self.memory.note_removed(numbers);
        Ok(())
    }

    /// Notes that groups are part of a batch.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn mark_cut(&self, numbers: &[i64]) -> Result<(), StoreError> {
        self.for_groups("UPDATE _outbox SET cut = 1", numbers)
    }

    fn for_groups(&self, what: &str, numbers: &[i64]) -> Result<(), StoreError> {
        for column in ["in_group", "number"] {
            let condition = (Dialect::SQLITE.in_ids)(column, 1);
            let statement = Statement::new(format!("{what} WHERE {condition}"), []);
            self.file()?.execute(&statement.with(Parameter::Ids(numbers.to_vec())))?;
        }
        Ok(())
    }

    /// Sets what the server has of the object whose first operation this is.
    ///
    /// # Errors
    /// What the database answers.
    pub fn set_theirs(
        &self,
        first: i64,
        entity: EntityIndex,
        row: Option<&SelectedRow>,
    ) -> Result<(), StoreError> {
        let whole = row.map(|row| Theirs::whole(self.catalog().entity(entity), row));
        self.put_theirs(first, whole.as_deref())
    }

    /// Notes what the server has of an object with unsent changes. Its row stays as it is.
    ///
    /// # Errors
    /// What the database answers.
    pub fn note_theirs(&self, object: PendingObject, row: Option<&SelectedRow>) -> Result<(), StoreError> {
        match self.operation_numbers(object)?.first() {
            Some(first) => self.set_theirs(*first, object.0, row),
            None => Ok(()),
        }
    }

    /// Puts a [`Theirs`] with the first operation of an object.
    ///
    /// # Errors
    /// What the database answers.
    pub fn put_theirs(&self, first: i64, theirs: Option<&[u8]>) -> Result<(), StoreError> {
        let theirs = theirs.map_or(ValueRef::Empty, ValueRef::Binary);
        let sql = "UPDATE _outbox SET theirs = ?2 WHERE number = ?1";
        self.file()?.change(sql, &[ValueRef::Integer(first), theirs]).map(drop)
    }

    /// Forgets what the server has of an object.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_theirs(&self, object: PendingObject) -> Result<(), StoreError> {
        // It stands with the first of them, wherever that went to.
        let sql = "UPDATE _outbox SET theirs = NULL WHERE number = ?1 AND theirs IS NOT NULL";
        let numbers = self.operation_numbers(object)?.into_iter();
        numbers.map(ValueRef::Integer).try_for_each(|number| self.file()?.change(sql, &[number]).map(drop))
    }
}
