//! The outbox: what is not sent yet, in the order in which it was committed.
//!
//! One row is one operation. The first of a commit group bears the group's number and its keys, and the
//! others name it; so a group of one, the common case, is one row. With the first operation of an object
//! stands what the server has of it. What a deletion does to other objects here stands behind it in its
//! group, see `derived`; it is no part of what travels. Absent: writing to it, see `enter`.

use super::database::{DeviceDatabase, unpack, unpack_bytes};
use super::derived::Derived;
use super::staying::Staying;
use super::theirs::Theirs;
use crate::store::sql::SelectedRow;
use crate::store::{Dialect, Parameter, Statement, StoreError};
use crate::value::ObjectId;
use crate::wire::frame::encode;
use crate::wire::groups::GroupWriter;
use crate::wire::message::{Group, Operation, OperationChange};
use foldhash::{HashMap, HashMapExt};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Name, Value, ValueRef};

/// An object by its entity and its id.
pub type PendingObject = (EntityIndex, ObjectId);

/// An operation in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedOperation {
    /// Its place in the order of commits.
    pub number: i64,
    /// The group that it belongs to.
    pub group: i64,
    /// Whether the group was ever part of a batch; it never changes any more then.
    pub cut: bool,
    /// Whether the group came from an atomic flow.
    pub atomic: bool,
    /// Whether it only says what a deletion of the group does to the object here.
    pub derived: Option<Derived>,
    /// What was done.
    pub change: OperationChange,
    /// With the first operation of an object: what the server has of it, if it has it.
    pub theirs: Option<Theirs>,
}

/// A commit group in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedGroup {
    /// Its number.
    pub number: i64,
    /// What travels.
    pub group: Group,
}

/// Which groups of the outbox are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// All of them.
    All,
    /// Those that are sent by themselves: not those of entities whose mode is `never`.
    ToSend,
}

/// The columns of a [`LoggedOperation`], after the id of its object.
const OPERATION: &str = "id, number, coalesce(in_group, number), cut, atomic, derived, change, theirs";

impl DeviceDatabase {
    /// The operations on an object that are not sent, in order.
    ///
    /// # Errors
    /// What the database answers.
    pub fn operations_of(&self, object: PendingObject) -> Result<Vec<LoggedOperation>, StoreError> {
        let mut operations = Vec::new();
        for number in self.operation_numbers(object)? {
            let mut result = Ok(());
            let name = ValueRef::Text(&self.catalog().entity(object.0).name);
            self.file()?.read(&self.outbox.one, &[name, ValueRef::Integer(number)], &mut |row| {
                result = self.operation(row).map(|read| operations.extend(read.map(|(_, it)| it)));
            })?;
            result?;
        }
        Ok(operations)
    }

    /// The same for many objects; those without operations are left out.
    ///
    /// # Errors
    /// What the database answers.
    pub fn operations_of_all(
        &self,
        objects: impl IntoIterator<Item = PendingObject>,
    ) -> Result<HashMap<PendingObject, Vec<LoggedOperation>>, StoreError> {
        let mut found: HashMap<PendingObject, Vec<LoggedOperation>> = HashMap::new();
        let mut waiting: BTreeMap<EntityIndex, BTreeSet<i64>> = BTreeMap::new();
        for object in objects {
            let numbers = self.operation_numbers(object)?;
            if !numbers.is_empty() {
                waiting.entry(object.0).or_default().extend(numbers);
            }
        }
        for (entity, numbers) in waiting {
            let name = Value::from(&*self.catalog().entity(entity).name);
            let numbers = Parameter::Ids(numbers.into_iter().collect());
            let statement = Statement::new(self.outbox.many.clone(), [name]).with(numbers);
            let mut result = Ok(());
            self.file()?.scan(&statement, &mut |row| {
                result = std::mem::replace(&mut result, Ok(())).and_then(|()| {
                    if let Some((id, operation)) = self.operation(row)? {
                        found.entry((entity, id)).or_default().push(operation);
                    }
                    Ok(())
                });
            })?;
            result?;
        }
        Ok(found)
    }

    fn operation(&self, row: &[ValueRef<'_>]) -> Result<Option<(ObjectId, LoggedOperation)>, StoreError> {
        let [ValueRef::Integer(id), numbers @ .., ValueRef::Binary(change), theirs] = row else {
            return Ok(None);
        };
        let number = |at: usize| if let ValueRef::Integer(number) = numbers[at] { number } else { 0 };
        let Some(id) = ObjectId::from_raw(*id) else { return Ok(None) };
        let (derived, change) = (Derived::read(number(4)), unpack_bytes(self.connection(), change)?);
        let made = Some(&change).filter(|_| derived.is_none());
        let theirs = match theirs {
            ValueRef::Binary(bytes) => Some(Theirs::read(self.connection(), bytes, made)?),
            _ => None,
        };
        let operation = LoggedOperation {
            number: number(0),
            group: number(1),
            cut: number(2) != 0,
            atomic: number(3) != 0,
            derived,
            change,
            theirs,
        };
        Ok(Some((id, operation)))
    }

    /// Every object that has operations in the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub fn pending_objects(&self) -> Result<BTreeSet<PendingObject>, StoreError> {
        self.objects("SELECT DISTINCT entity, id FROM _outbox")
    }

    /// The object that the columns `entity` and `id` name.
    pub(super) fn object_in(&self, columns: &[ValueRef<'_>]) -> Option<PendingObject> {
        let [ValueRef::Text(name), ValueRef::Integer(id)] = columns else { return None };
        self.catalog().find(name).zip(ObjectId::from_raw(*id))
    }

    fn objects(&self, sql: &'static str) -> Result<BTreeSet<PendingObject>, StoreError> {
        let mut objects = BTreeSet::new();
        self.file()?.scan(&Statement::new(sql, []), &mut |row| {
            objects.extend(self.object_in(row));
        })?;
        Ok(objects)
    }

    /// Calls `visit` with each change of objects of these entities that waits, in order.
    ///
    /// # Errors
    /// What the database answers.
    pub fn changes_of(
        &self,
        entities: &BTreeSet<EntityIndex>,
        visit: &mut dyn FnMut(PendingObject, &OperationChange),
    ) -> Result<(), StoreError> {
        if self.last_groups(entities)? == 0 {
            return Ok(());
        }
        let sql = "SELECT entity, id, change FROM _outbox WHERE derived = 0 ORDER BY number";
        let mut result = Ok(());
        self.file()?.scan(&Statement::new(sql, []), &mut |row| {
            let [object @ .., ValueRef::Binary(change)] = row else { return };
            let Some(object) = self.object_in(object).filter(|(entity, _)| entities.contains(entity)) else {
                return;
            };
            match unpack_bytes(self.connection(), change) {
                Ok(change) => visit(object, &change),
                Err(error) => result = Err(error),
            }
        })?;
        result
    }

    /// Whether nothing stands in the outbox, whether it is to be sent or not.
    ///
    /// # Errors
    /// What the database answers.
    pub fn is_outbox_empty(&self) -> Result<bool, StoreError> {
        Ok(self.number("SELECT count(*) FROM (SELECT 1 FROM _outbox LIMIT 1)", Vec::new())? == 0)
    }

    /// How many objects of each entity have changes that are to be sent.
    ///
    /// # Errors
    /// What the database answers.
    pub fn pending_counts(&self) -> Result<Vec<(Name, u64)>, StoreError> {
        let rows = self.file()?.query(&Statement::new(self.outbox.counts.clone(), []))?;
        let read = |row: Vec<Value>| {
            Some((Name::from(row[0].text()?), row[1].integer().and_then(|count| u64::try_from(count).ok())?))
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// The number of the last group that is to be sent; 0 if there is none.
    ///
    /// # Errors
    /// What the database answers.
    pub fn last_group(&self) -> Result<i64, StoreError> {
        self.group_number(&self.outbox.last, &[]).map(Option::unwrap_or_default)
    }

    fn group_number(&self, sql: &str, values: &[ValueRef<'_>]) -> Result<Option<i64>, StoreError> {
        let mut found = None;
        self.file()?.read(sql, values, &mut |row| {
            if let [ValueRef::Integer(number)] = row {
                found = Some(*number);
            }
        })?;
        Ok(found)
    }

    /// The operations of a group, in order, and its size as it travels.
    ///
    /// # Errors
    /// What the database answers.
    pub fn group(&self, number: i64) -> Result<Option<Group>, StoreError> {
        let sql = "SELECT keys, atomic, entity, id, change FROM _outbox \
                   WHERE (number = ?1 OR in_group = ?1) AND derived = 0 ORDER BY number";
        let mut group = None;
        for row in self.file()?.query(&Statement::new(sql, [Value::Integer(number)]))? {
            let [keys, atomic, entity, id, change] = row.as_slice() else { continue };
            let group = match &mut group {
                Some(group) => group,
                first => {
                    let (keys, atomic) = (self.unpack(keys)?, atomic.integer() == Some(1));
                    first.insert(Group { keys, atomic, operations: Vec::new() })
                }
            };
            let id = id.integer().and_then(ObjectId::from_raw);
            let (Some(entity), Some(id)) = (entity.text(), id) else { continue };
            group.operations.push(Operation { entity: entity.into(), id, change: self.unpack(change)? });
        }
        Ok(group)
    }

    /// The number of the first group after one that is to be sent, if there is any.
    ///
    /// # Errors
    /// What the database answers.
    pub fn next_group(&self, after: i64) -> Result<Option<i64>, StoreError> {
        self.group_number(&self.outbox.next, &[ValueRef::Integer(after)])
    }

    /// Whether there is such a group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_group(&self, number: i64) -> Result<bool, StoreError> {
        let mut found = false;
        let sql = "SELECT 1 FROM _outbox WHERE number = ?1";
        self.file()?.read(sql, &[ValueRef::Integer(number)], &mut |_| found = true)?;
        Ok(found)
    }

    /// How many operations the last group can hold at most, which costs nothing to know: all that were
    /// appended since it began. Some of them may be gone.
    #[must_use]
    pub fn greatest_operation_count(&self, last_group: i64) -> usize {
        usize::try_from(self.last_number.get() - last_group + 1).unwrap_or_default()
    }

    /// How many operations a group holds; 0 if there is no such group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn operation_count(&self, group: i64) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) FROM _outbox WHERE (number = ?1 OR in_group = ?1) AND derived = 0";
        let count = self.number(sql, vec![Value::Integer(group)])?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// The groups after one, in order, that hold at most so many operations together; at least one
    /// group, if there is any.
    ///
    /// # Errors
    /// What the database answers.
    pub fn groups_after(&self, after: i64, operations: usize) -> Result<Vec<LoggedGroup>, StoreError> {
        let groups = self.encoded_groups_after(Waiting::All, after, operations)?.into_iter();
        let read = |(number, bytes): (i64, Vec<u8>)| {
            Ok(LoggedGroup { number, group: unpack_bytes(self.connection(), &bytes)? })
        };
        groups.map(read).collect()
    }

    /// Such groups by their numbers, as they travel.
    ///
    /// # Errors
    /// What the database answers.
    pub fn encoded_groups_after(
        &self,
        waiting: Waiting,
        after: i64,
        operations: usize,
    ) -> Result<Vec<(i64, Vec<u8>)>, StoreError> {
        let sql = match waiting {
            Waiting::All => &self.outbox.all,
            Waiting::ToSend => &self.outbox.to_send,
        };
        // One more than asked for, to see whether the last group is whole.
        let limit = i64::try_from(operations).unwrap_or(i64::MAX - 1) + 1;
        let (mut rows, mut groups) = (0, Vec::new());
        self.file()?.read(sql, &[after, limit].map(ValueRef::Integer), &mut |row| {
            let [ValueRef::Integer(number), keys, ValueRef::Integer(atomic), operation @ ..] = row else {
                return;
            };
            rows += 1;
            if let ValueRef::Binary(keys) = keys {
                groups.push((*number, GroupWriter::new(keys, *atomic == 1)));
            }
            // What is never sent may stand between the operations of an atomic flow.
            if let (
                [ValueRef::Text(entity), ValueRef::Integer(id), ValueRef::Binary(change)],
                Some((_, group)),
            ) = (operation, groups.iter_mut().rfind(|(of, _)| of == number))
                && let Some(id) = ObjectId::from_raw(*id)
            {
                group.operation(entity, id, change);
            }
        })?;
        let cut_off = if rows > operations { groups.pop() } else { None };
        let mut groups: Vec<_> = groups.into_iter().map(|(number, group)| (number, group.finish())).collect();
        if let (true, Some((number, _))) = (groups.is_empty(), cut_off) {
            groups.extend(self.group(number)?.map(|group| (number, encode(&group))));
        }
        Ok(groups)
    }

    /// Those of these objects that have more than one operation in the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub fn changed_again(
        &self,
        objects: &BTreeSet<PendingObject>,
    ) -> Result<BTreeSet<PendingObject>, StoreError> {
        let mut found = BTreeSet::new();
        for object in objects {
            if self.operation_numbers(*object)?.len() > 1 {
                found.insert(*object);
            }
        }
        Ok(found)
    }

    /// The server's version of an object with unsent changes; nothing if the server has none for us.
    ///
    /// # Errors
    /// What the database answers.
    pub fn theirs(&self, object: PendingObject) -> Result<Option<SelectedRow>, StoreError> {
        let operations = self.operations_of(object)?;
        self.theirs_under(object, &operations)
    }

    /// As [`DeviceDatabase::theirs`], with the object's operations at hand.
    ///
    /// # Errors
    /// What the database answers.
    pub fn theirs_under(
        &self,
        (entity, id): PendingObject,
        operations: &[LoggedOperation],
    ) -> Result<Option<SelectedRow>, StoreError> {
        let theirs = operations.first().and_then(|first| first.theirs.as_ref());
        let Some(theirs) = theirs else { return Ok(None) };
        let row = if theirs.needs_row() { self.row(entity, id)? } else { None };
        Ok(theirs.row(self.catalog().entity(entity), id, row))
    }

    fn unpack<T: serde::de::DeserializeOwned>(&self, value: &Value) -> Result<T, StoreError> {
        unpack(self.connection(), value)
    }
}

/// The statements on the outbox that are run often, or say which groups are to be sent.
pub(super) struct OutboxStatements {
    one: String,
    many: String,
    counts: String,
    last: String,
    next: String,
    all: String,
    to_send: String,
}

impl OutboxStatements {
    pub(super) fn new(staying: &Staying) -> Self {
        let travels = staying.condition();
        let groups = |condition: &str| {
            format!(
                "SELECT coalesce(in_group, number), keys, atomic, entity, id, change FROM _outbox \
                 WHERE number > ?1 AND coalesce(in_group, number) > ?1 AND derived = 0{condition} \
                 ORDER BY number LIMIT ?2"
            )
        };
        let of = |condition: &str| {
            format!("SELECT {OPERATION} FROM _outbox WHERE entity = ?1 AND {condition} ORDER BY number")
        };
        Self {
            one: of("number = ?2"),
            many: of(&(Dialect::SQLITE.in_ids)("number", 2)),
            counts: format!(
                "SELECT entity, count(DISTINCT id) FROM _outbox WHERE derived = 0{travels} GROUP BY entity ORDER BY entity"
            ),
            last: format!(
                "SELECT coalesce(in_group, number) FROM _outbox WHERE derived = 0{travels} ORDER BY number DESC LIMIT 1"
            ),
            next: format!(
                "SELECT number FROM _outbox WHERE number > ?1 AND in_group IS NULL{travels} ORDER BY number LIMIT 1"
            ),
            all: groups(""),
            to_send: groups(&travels),
        }
    }
}

/// The ids of objects, by entity.
pub(super) fn by_entity<'a>(
    objects: impl IntoIterator<Item = &'a PendingObject>,
) -> BTreeMap<EntityIndex, Vec<i64>> {
    let mut ids: BTreeMap<EntityIndex, Vec<i64>> = BTreeMap::new();
    objects.into_iter().for_each(|(entity, id)| ids.entry(*entity).or_default().push(id.raw()));
    ids
}
