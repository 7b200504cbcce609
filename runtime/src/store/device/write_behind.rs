//! What commits write, kept until somebody asks the file: rows, and operations at the end of the outbox.
//!
//! A flow may commit a thousand objects one by one, and ask for none of them again. Their rows are then
//! written with one statement, not with a thousand. Nobody can tell, because the file belongs to this process
//! alone and [`DeviceDatabase::file`] writes first: before anything else is read or written, and before the
//! transaction ends. Absent: what a commit writes.

use super::database::{DeviceDatabase, Writing};
use super::outbox::PendingObject;
use crate::store::StoreError;
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::frame::encode_into;
use serde::{Serialize, Serializer};
use serde_bytes::Bytes;
use smallvec::SmallVec;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use tidewater_model::{EntityIndex, ValueRef};

/// Writes that wait at most, so that a long flow does not hold in memory all that it ever wrote.
const MOST: usize = 1_024;

/// What names a group to the server: one for each commit in it.
pub type GroupKey = [u8; 16];

/// An operation on its way into the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOperation {
    /// The entity.
    pub entity: EntityIndex,
    /// The object.
    pub id: ObjectId,
    /// An [`OperationChange`](crate::wire::message::OperationChange) as it travels.
    pub change: Vec<u8>,
    /// For the first operation of an object that the server has: see [`Theirs`](super::Theirs).
    pub theirs: Option<Vec<u8>>,
}

/// What is not written yet.
#[derive(Default)]
pub(super) struct Unwritten(RefCell<Lists>);

#[derive(Default)]
struct Lists {
    rows: Vec<CommittedRow>,
    operations: Vec<Appended>,
}

/// A whole row, or the members of a mask in a row that is there.
struct CommittedRow {
    entity: EntityIndex,
    row: SelectedRow,
    changed: Option<u64>,
}

/// An operation with its place in the outbox.
struct Appended {
    number: i64,
    place: Place,
    atomic: bool,
    operation: NewOperation,
}

/// Of most groups there is one.
type Keys = SmallVec<[GroupKey; 1]>;

enum Place {
    /// It begins a group, whose keys it bears.
    First { keys: Keys },
    /// It belongs to the group of this number.
    In(i64),
}

/// Keys as the other statements of the outbox read and write them.
struct Packed<'a>(&'a [GroupKey]);

impl Serialize for Packed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|key| Bytes::new(key)))
    }
}

impl Unwritten {
    /// Forgets it: what was written with it was undone.
    pub(super) fn forget(&self) {
        *self.0.borrow_mut() = Lists::default();
    }

    fn is_empty(&self) -> bool {
        let lists = self.0.borrow();
        lists.rows.is_empty() && lists.operations.is_empty()
    }

    fn is_full(&self) -> bool {
        let lists = self.0.borrow();
        lists.rows.len().max(lists.operations.len()) >= MOST
    }
}

impl DeviceDatabase {
    /// Writes what waits to be written.
    ///
    /// # Errors
    /// What the database answers. Nothing of the transaction is kept then.
    pub(super) fn write_waiting(&self) -> Result<(), StoreError> {
        if self.memory.unwritten.is_empty() {
            return Ok(());
        }
        let waiting = self.memory.unwritten.0.take();
        let written =
            self.write_rows(&waiting.rows).and_then(|()| self.write_operations(&waiting.operations));
        written.inspect_err(|_| self.lose_flow())
    }

    fn write_rows(&self, rows: &[CommittedRow]) -> Result<(), StoreError> {
        // By the mask of the members that change; nothing for whole rows.
        let mut statements = BTreeMap::new();
        let mut bound = Vec::new();
        for CommittedRow { entity, row, changed } in rows {
            let table = self.table(*entity);
            table.bind(row, *changed, &mut bound);
            let statement = match statements.entry((*entity, *changed)) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(self.connection().prepare(&table.writing(*changed))?),
            };
            statement.run(&bound)?;
        }
        Ok(())
    }

    fn write_operations(&self, operations: &[Appended]) -> Result<(), StoreError> {
        if operations.is_empty() {
            return Ok(());
        }
        let mut statement = self.connection().prepare(
            "INSERT INTO _outbox(number, in_group, keys, atomic, entity, id, change, theirs) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        let mut packed = Vec::new();
        for Appended { number, place, atomic, operation } in operations {
            let (group, keys) = match place {
                Place::First { keys } => {
                    packed.clear();
                    encode_into(&mut packed, &Packed(keys));
                    (ValueRef::Empty, ValueRef::Binary(&packed))
                }
                Place::In(group) => (ValueRef::Integer(*group), ValueRef::Empty),
            };
            statement.run(&[
                ValueRef::Integer(*number),
                group,
                keys,
                ValueRef::Integer((*atomic).into()),
                ValueRef::Text(&self.catalog().entity(operation.entity).name),
                ValueRef::Integer(operation.id.raw()),
                ValueRef::Binary(&operation.change),
                operation.theirs.as_deref().map_or(ValueRef::Empty, ValueRef::Binary),
            ])?;
        }
        Ok(())
    }
}

impl Writing<'_> {
    /// Puts a whole row of a commit, or changes the members of a mask in a row that is there.
    ///
    /// # Errors
    /// What the database answers.
    pub fn put_committed(
        &self,
        entity: EntityIndex,
        row: &SelectedRow,
        changed: Option<u64>,
    ) -> Result<(), StoreError> {
        self.memory.forget_row((entity, row.id));
        if changed.is_none_or(|changed| self.table(entity).has_column_of(changed)) {
            let row = CommittedRow { entity, row: row.clone(), changed };
            self.memory.unwritten.0.borrow_mut().rows.push(row);
        }
        self.write_if_full()
    }

    /// Adds a group at the end of the outbox; its number. A group without operations is none.
    ///
    /// # Errors
    /// What the database answers.
    pub fn append_group(
        &self,
        keys: &[GroupKey],
        atomic: bool,
        operations: impl IntoIterator<Item = NewOperation>,
    ) -> Result<i64, StoreError> {
        let group = self.last_number.get() + 1;
        let mut operations = operations.into_iter();
        if let Some(first) = operations.next() {
            self.append(Place::First { keys: keys.into() }, atomic, first)?;
        }
        operations.try_for_each(|one| self.append(Place::In(group), atomic, one))?;
        Ok(group)
    }

    /// Adds operations at the end of the group of an atomic flow, which is the last in the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub fn append_operations(
        &self,
        group: i64,
        operations: impl IntoIterator<Item = NewOperation>,
    ) -> Result<(), StoreError> {
        operations.into_iter().try_for_each(|one| self.append(Place::In(group), true, one))
    }

    fn append(&self, place: Place, atomic: bool, operation: NewOperation) -> Result<(), StoreError> {
        let number = self.last_number.get() + 1;
        self.last_number.set(number);
        let object: PendingObject = (operation.entity, operation.id);
        let group = if let Place::In(group) = place { group } else { number };
        self.memory.note_operation(object, number, group);
        self.memory.unwritten.0.borrow_mut().operations.push(Appended { number, place, atomic, operation });
        self.write_if_full()
    }

    fn write_if_full(&self) -> Result<(), StoreError> {
        if self.memory.unwritten.is_full() { self.write_waiting() } else { Ok(()) }
    }
}
