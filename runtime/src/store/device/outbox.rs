//! The outbox: commit groups in the order in which they were committed, and for each object with
//! unsent changes the server's version of it.

use super::database::{DeviceDatabase, Writing, pack, unpack};
use crate::store::sql::SelectedRow;
use crate::store::{Dialect, Parameter, Statement, StoreError};
use crate::value::ObjectId;
use crate::wire::frame::encode;
use crate::wire::groups::GroupWriter;
use crate::wire::message::{Group, Operation, OperationChange};
use serde_bytes::ByteBuf;
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
    /// What was done.
    pub change: OperationChange,
}

/// A commit group in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedGroup {
    /// Its number.
    pub number: i64,
    /// What travels.
    pub group: Group,
}

impl DeviceDatabase {
    /// The operations on an object that are not sent, in order.
    ///
    /// # Errors
    /// What the database answers.
    pub fn operations_of(&self, (entity, id): PendingObject) -> Result<Vec<LoggedOperation>, StoreError> {
        let sql = "SELECT o.number, o.group_number, g.cut, g.atomic, o.change FROM _operation o \
                   JOIN _group g ON g.number = o.group_number WHERE o.entity = ?1 AND o.id = ?2 ORDER BY o.number";
        let values = [Value::from(&*self.catalog().entity(entity).name), Value::Integer(id.raw())];
        let rows = self.file().query(&Statement::new(sql, values))?;
        let read = |row: Vec<Value>| {
            let number = |at: usize| row[at].integer().unwrap_or_default();
            let change = unpack(self.file(), &row[4])?;
            Ok(LoggedOperation {
                number: number(0),
                group: number(1),
                cut: number(2) != 0,
                atomic: number(3) != 0,
                change,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Every object that has operations in the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub fn pending_objects(&self) -> Result<BTreeSet<PendingObject>, StoreError> {
        self.objects("SELECT DISTINCT entity, id FROM _operation")
    }

    fn objects(&self, sql: &'static str) -> Result<BTreeSet<PendingObject>, StoreError> {
        let mut objects = BTreeSet::new();
        self.file().scan(&Statement::new(sql, []), &mut |row| {
            if let [ValueRef::Text(name), ValueRef::Integer(id)] = row {
                objects.extend(self.catalog().find(name).zip(ObjectId::from_raw(*id)));
            }
        })?;
        Ok(objects)
    }

    /// How many objects of each entity have unsent changes.
    ///
    /// # Errors
    /// What the database answers.
    pub fn pending_counts(&self) -> Result<Vec<(Name, u64)>, StoreError> {
        let sql = "SELECT entity, count(DISTINCT id) FROM _operation GROUP BY entity ORDER BY entity";
        let rows = self.file().query(&Statement::new(sql, []))?;
        let read = |row: Vec<Value>| {
            Some((Name::from(row[0].text()?), row[1].integer().and_then(|count| u64::try_from(count).ok())?))
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// The number of the last group in the outbox; 0 if it is empty.
    ///
    /// # Errors
    /// What the database answers.
    pub fn last_group(&self) -> Result<i64, StoreError> {
        self.number("SELECT coalesce(max(number), 0) FROM _group", Vec::new())
    }

    /// The operations of a group, in order, and its size as it travels.
    ///
    /// # Errors
    /// What the database answers.
    pub fn group(&self, number: i64) -> Result<Option<Group>, StoreError> {
        let sql = "SELECT keys, atomic FROM _group WHERE number = ?1";
        let found = self.file().query(&Statement::new(sql, [Value::Integer(number)]))?;
        let Some([keys, atomic]) = found.first().map(Vec::as_slice) else { return Ok(None) };
        let sql = "SELECT entity, id, change FROM _operation WHERE group_number = ?1 ORDER BY number";
        let mut operations = Vec::new();
        for row in self.file().query(&Statement::new(sql, [Value::Integer(number)]))? {
            let id = row[1].integer().and_then(ObjectId::from_raw);
            let (Some(entity), Some(id)) = (row[0].text(), id) else { continue };
            operations.push(Operation { entity: entity.into(), id, change: unpack(self.file(), &row[2])? });
        }
        Ok(Some(Group { keys: unpack(self.file(), keys)?, atomic: atomic.integer() == Some(1), operations }))
    }

    /// The number of the first group after one, if there is any.
    ///
    /// # Errors
    /// What the database answers.
    pub fn next_group(&self, after: i64) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT number FROM _group WHERE number > ?1 ORDER BY number LIMIT 1";
        let found = self.column(sql, vec![Value::Integer(after)])?;
        Ok(found.first().and_then(Value::integer))
    }

    /// How many operations a group holds; 0 if there is no such group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn operation_count(&self, group: i64) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) FROM _operation WHERE group_number = ?1";
        let count = self.number(sql, vec![Value::Integer(group)])?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// The groups after one, in order, that hold at most so many operations together; at least one
    /// group, if there is any.
    ///
    /// # Errors
    /// What the database answers.
    pub fn groups_after(&self, after: i64, operations: usize) -> Result<Vec<LoggedGroup>, StoreError> {
        let groups = self.encoded_groups_after(after, operations)?.into_iter();
        let read =
            |(number, bytes)| Ok(LoggedGroup { number, group: unpack(self.file(), &Value::Binary(bytes))? });
        groups.map(read).collect()
    }

    /// The same groups by their numbers, as they travel.
    ///
    /// # Errors
    /// What the database answers.
    pub fn encoded_groups_after(
        &self,
        after: i64,
        operations: usize,
    ) -> Result<Vec<(i64, Vec<u8>)>, StoreError> {
        let sql = "SELECT g.number, g.keys, g.atomic, o.entity, o.id, o.change FROM _group g \
                   JOIN _operation o ON o.group_number = g.number WHERE g.number > ?1 \
                   ORDER BY g.number, o.number LIMIT ?2";
        // One more than asked for, to see whether the last group is whole.
        let limit = i64::try_from(operations).unwrap_or(i64::MAX - 1) + 1;
        let statement = Statement::new(sql, [after, limit].map(Value::Integer));
        let (mut rows, mut groups) = (0, Vec::new());
        self.file().scan(&statement, &mut |row| {
            let [
                ValueRef::Integer(number),
                ValueRef::Binary(keys),
                ValueRef::Integer(atomic),
                operation @ ..,
            ] = row
            else {
                return;
            };
            rows += 1;
            if groups.last().is_none_or(|(last, _)| last != number) {
                groups.push((*number, GroupWriter::new(keys, *atomic == 1)));
            }
            if let (
                [ValueRef::Text(entity), ValueRef::Integer(id), ValueRef::Binary(change)],
                Some((_, group)),
            ) = (operation, groups.last_mut())
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
        for (entity, ids) in by_entity(objects) {
            let condition = (Dialect::SQLITE.in_ids)("id", 2);
            let sql = format!(
                "SELECT id FROM _operation WHERE entity = ?1 AND {condition} GROUP BY id HAVING count(*) > 1"
            );
            let name = Value::from(&*self.catalog().entity(entity).name);
            for row in self.file().query(&Statement::new(sql, [name]).with(Parameter::Ids(ids)))? {
                let id = row.first().and_then(Value::integer).and_then(ObjectId::from_raw);
                found.extend(id.map(|id| (entity, id)));
            }
        }
        Ok(found)
    }

    /// The server's version of an object with unsent changes; nothing if the server has none for us.
    ///
    /// # Errors
    /// What the database answers.
    pub fn theirs(&self, (entity, id): PendingObject) -> Result<Option<SelectedRow>, StoreError> {
        let entity = self.catalog().entity(entity);
        let sql = "SELECT members FROM _theirs WHERE entity = ?1 AND id = ?2";
        let values = vec![Value::from(&*entity.name), Value::Integer(id.raw())];
        let Some(packed) = self.column(sql, values)?.pop() else { return Ok(None) };
        let (readable, hidden): (Vec<(Name, Value)>, Vec<Name>) = unpack(self.file(), &packed)?;
        let mut row = SelectedRow {
            id,
            unreadable: 0,
            values: entity.members.iter().map(|member| member.default.clone()).collect(),
        };
        let position = |name: &Name| entity.members.iter().position(|member| member.name == *name);
        for (name, value) in readable {
            if let Some(at) = position(&name) {
                row.values[at] = value;
            }
        }
        for at in hidden.iter().filter_map(position) {
            row.unreadable |= 1 << at;
            row.values[at] = Value::Empty;
        }
        Ok(Some(row))
    }
}

impl Writing<'_> {
    /// Adds a group at the end of the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub fn append_group(&self, group: &Group) -> Result<i64, StoreError> {
        let number = self.last_group()? + 1;
        let sql = "INSERT INTO _group(number, keys, atomic) VALUES (?1, ?2, ?3)";
        self.execute(sql, [Value::Integer(number), pack(&group.keys), Value::from(group.atomic)])?;
        self.append_operations(number, &group.operations)?;
        Ok(number)
    }

    /// Adds operations at the end of a group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn append_operations(&self, number: i64, operations: &[Operation]) -> Result<(), StoreError> {
        for operation in operations {
            let sql = "INSERT INTO _operation(group_number, entity, id, change) VALUES (?1, ?2, ?3, ?4)";
            self.execute(
                sql,
                [
                    Value::Integer(number),
                    Value::from(&*operation.entity),
                    Value::Integer(operation.id.raw()),
                    pack(&operation.change),
                ],
            )?;
        }
        Ok(())
    }

    /// Puts another change in the place of an operation.
    ///
    /// # Errors
    /// What the database answers.
    pub fn replace_operation(&self, number: i64, change: &OperationChange) -> Result<(), StoreError> {
        let sql = "UPDATE _operation SET change = ?2 WHERE number = ?1";
        self.execute(sql, [Value::Integer(number), pack(change)]).map(drop)
    }

    /// Adds the key of a commit that was folded into a group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn add_key(&self, group: i64, key: ByteBuf) -> Result<(), StoreError> {
        let keys = self.column("SELECT keys FROM _group WHERE number = ?1", vec![Value::Integer(group)])?;
        let mut keys: Vec<ByteBuf> = match keys.first() {
            Some(keys) => unpack(self.file(), keys)?,
            None => return Ok(()),
        };
        keys.push(key);
        let sql = "UPDATE _group SET keys = ?2 WHERE number = ?1";
        self.execute(sql, [Value::Integer(group), pack(&keys)]).map(drop)
    }

    /// Removes an operation, and its group if nothing is left of it.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_operation(&self, operation: &LoggedOperation) -> Result<(), StoreError> {
        self.execute("DELETE FROM _operation WHERE number = ?1", [Value::Integer(operation.number)])?;
        let sql = "DELETE FROM _group WHERE number = ?1 \
                   AND NOT EXISTS (SELECT 1 FROM _operation WHERE group_number = ?1)";
        self.execute(sql, [Value::Integer(operation.group)]).map(drop)
    }

    /// Removes groups with their operations.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_groups(&self, numbers: &[i64]) -> Result<(), StoreError> {
        for (table, column) in [("_operation", "group_number"), ("_group", "number")] {
            let condition = (Dialect::SQLITE.in_ids)(column, 1);
            let statement = Statement::new(format!("DELETE FROM {table} WHERE {condition}"), []);
            self.file().execute(&statement.with(Parameter::Ids(numbers.to_vec())))?;
        }
        Ok(())
    }

    /// Forgets the server's version of those of these objects that have no unsent changes any more: their
    /// rows are it.
    ///
    /// # Errors
    /// What the database answers.
    pub fn forget_settled(&self, objects: &BTreeSet<PendingObject>) -> Result<(), StoreError> {
        for (entity, ids) in by_entity(objects) {
            let condition = (Dialect::SQLITE.in_ids)("id", 2);
            let sql = format!(
                "DELETE FROM _theirs WHERE entity = ?1 AND {condition} AND NOT EXISTS \
                 (SELECT 1 FROM _operation o WHERE o.entity = _theirs.entity AND o.id = _theirs.id)"
            );
            let name = Value::from(&*self.catalog().entity(entity).name);
            self.file().execute(&Statement::new(sql, [name]).with(Parameter::Ids(ids)))?;
        }
        Ok(())
    }

    /// Keeps the server's version of an object.
    ///
    /// # Errors
    /// What the database answers.
    pub fn set_theirs(&self, entity: EntityIndex, row: &SelectedRow) -> Result<(), StoreError> {
        let entity = self.catalog().entity(entity);
        // What is hidden is named apart: an absent value that may be read looks like none at all.
        let stored = entity.members.iter().enumerate().filter(|(_, member)| member.is_stored());
        let (hidden, readable): (Vec<_>, Vec<_>) = stored.partition(|(at, _)| row.unreadable >> at & 1 == 1);
        let readable: Vec<_> = readable.iter().map(|(at, member)| (&member.name, &row.values[*at])).collect();
        let hidden: Vec<_> = hidden.iter().map(|(_, member)| &member.name).collect();
        let members = (readable, hidden);
        let sql = "INSERT OR REPLACE INTO _theirs(entity, id, members) VALUES (?1, ?2, ?3)";
        let values = [Value::from(&*entity.name), Value::Integer(row.id.raw()), pack(&members)];
        self.execute(sql, values).map(drop)
    }

    /// Forgets the server's version of an object; whether there was one.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_theirs(&self, (entity, id): PendingObject) -> Result<bool, StoreError> {
        let name = Value::from(&*self.catalog().entity(entity).name);
        let sql = "DELETE FROM _theirs WHERE entity = ?1 AND id = ?2";
        Ok(self.execute(sql, [name, Value::Integer(id.raw())])? > 0)
    }
}

/// The ids of objects, by entity.
fn by_entity(objects: &BTreeSet<PendingObject>) -> BTreeMap<EntityIndex, Vec<i64>> {
    let mut ids: BTreeMap<EntityIndex, Vec<i64>> = BTreeMap::new();
    objects.iter().for_each(|(entity, id)| ids.entry(*entity).or_default().push(id.raw()));
    ids
}
