//! What a deletion does to other objects on the device, until the server has decided about it.
//!
//! It stands in the outbox behind the deletion, in its group, and never travels: the server derives its own.
//! Once the server wrote the deletion it waits, in [`FOLLOWED`], for the download that says what came of it.
//! Each row names one reference to an object that goes, and counts only while the object holds that
//! reference. So it is taken back by removing it. Absent: what goes with what, and what becomes of a row.

use super::database::{DeviceDatabase, Writing, pack_bytes, unpack};
use super::outbox::PendingObject;
use crate::store::{Dialect, Parameter, Statement, StoreError};
use crate::value::ObjectId;
use crate::wire::message::{Base, MemberChange, OperationChange};
use tidewater_model::{Name, Value, ValueRef};

/// What becomes of an object that refers to a deleted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Derived {
    /// The reference is emptied.
    Emptied = 1,
    /// The object goes as well.
    Deleted = 2,
}

/// What a deletion does to an object that refers to what goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDerived {
    /// The object.
    pub object: PendingObject,
    /// What becomes of it.
    pub derived: Derived,
    /// The member that holds the reference.
    pub member: Name,
    /// What goes.
    pub target: ObjectId,
    /// For the first operation of an object that the server has: see [`super::Theirs`].
    pub theirs: Option<Vec<u8>>,
}

/// The group of what was done to others by deletions that the server wrote. No group has this number.
pub const FOLLOWED: i64 = 0;

/// What a deletion does to an object, as it stands in the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoggedDerived {
    /// The object.
    pub object: PendingObject,
    /// Its place in the outbox.
    pub number: i64,
    /// What becomes of the object.
    pub derived: Derived,
    /// What goes, and is the reason.
    pub target: ObjectId,
}

impl Derived {
    pub(super) fn read(number: i64) -> Option<Self> {
        [Self::Emptied, Self::Deleted].into_iter().find(|derived| *derived as i64 == number)
    }
}

impl DeviceDatabase {
    /// Whether a download has to say what came of deletions.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_followed(&self) -> Result<bool, StoreError> {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM _outbox WHERE in_group = ?1 LIMIT 1)";
        Ok(self.number(sql, vec![Value::Integer(FOLLOWED)])? > 0)
    }

    /// What the deletions of a group do to other objects, in order.
    ///
    /// # Errors
    /// What the database answers.
    pub fn derived_of(&self, group: i64) -> Result<Vec<LoggedDerived>, StoreError> {
        let sql = "SELECT entity, id, number, derived, change FROM _outbox \
                   WHERE in_group = ?1 AND derived > 0 ORDER BY number";
        let mut found = Vec::new();
        for row in self.file()?.query(&Statement::new(sql, [Value::Integer(group)]))? {
            let [entity, id, number, derived, change] = row.as_slice() else { continue };
            let object = self.object_in(&[entity.borrow(), id.borrow()]);
            let derived = derived.integer().and_then(Derived::read);
            let target = match unpack(self.connection(), change)? {
                OperationChange::Update(members) => members.first().and_then(|change| match &change.base {
                    Base::Value(value) => value.integer().and_then(ObjectId::from_raw),
                    _ => None,
                }),
                _ => None,
            };
            if let (Some(object), Some(number), Some(derived), Some(target)) =
                (object, number.integer(), derived, target)
            {
                found.push(LoggedDerived { object, number, derived, target });
            }
        }
        Ok(found)
    }
}

impl Writing<'_> {
    /// Appends what the deletions of a group do to other objects; the group is the last in the outbox.
    ///
    /// # Errors
    /// What the database answers.
    pub fn append_derived(&self, group: i64, all: &[NewDerived]) -> Result<(), StoreError> {
        let sql = "INSERT INTO _outbox(number, in_group, atomic, derived, entity, id, change, theirs) \
                   SELECT ?1, ?2, atomic, ?3, ?4, ?5, ?6, ?7 FROM _outbox WHERE number = ?2";
        for one in all {
            let (entity, id) = one.object;
            let number = self.last_number.get() + 1;
            let base = Base::Value(Value::Integer(one.target.raw()));
            let change = MemberChange { member: one.member.clone(), base, mine: Value::Empty };
            let change = pack_bytes(&OperationChange::Update(vec![change]));
            self.file()?.change(
                sql,
                &[
                    ValueRef::Integer(number),
                    ValueRef::Integer(group),
                    ValueRef::Integer(one.derived as i64),
                    ValueRef::Text(&self.catalog().entity(entity).name),
                    ValueRef::Integer(id.raw()),
                    ValueRef::Binary(&change),
                    one.theirs.as_deref().map_or(ValueRef::Empty, ValueRef::Binary),
                ],
            )?;
            self.last_number.set(number);
            self.memory.note_operation(one.object, number, group);
        }
        Ok(())
    }

    /// Notes that the server wrote the deletions of a group.
    ///
    /// # Errors
    /// What the database answers.
    pub fn note_followed(&self, group: i64) -> Result<(), StoreError> {
        let derived = self.derived_of(group)?;
        if derived.is_empty() {
            return Ok(());
        }
        let sql = "UPDATE _outbox SET in_group = ?2 WHERE in_group = ?1 AND derived > 0";
        self.execute(sql, [group, FOLLOWED].map(Value::Integer))?;
        derived.iter().for_each(|one| self.memory.note_operation_in(one.object, one.number, FOLLOWED));
        Ok(())
    }

    /// Takes back what deletions do to other objects, each by its object and its place. What the server has
    /// of an object with further operations may go with it, and has to be set anew.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_derived(&self, derived: &[(PendingObject, i64)]) -> Result<(), StoreError> {
        let numbers = derived.iter().map(|(_, number)| *number).collect();
        let condition = (Dialect::SQLITE.in_ids)("number", 1);
        let statement = Statement::new(format!("DELETE FROM _outbox WHERE derived > 0 AND {condition}"), []);
        self.file()?.execute(&statement.with(Parameter::Ids(numbers)))?;
        derived.iter().for_each(|(object, number)| self.memory.note_operation_removed(*object, *number));
        Ok(())
    }
}
