//! Guests: rows that are on the device although the filter of their entity leaves them out, because they were
//! sent nevertheless or have unsent changes. Absent: when they leave.

use super::database::{DeviceDatabase, Writing};
use super::outbox::PendingObject;
use crate::store::{Statement, StoreError};
use crate::value::ObjectId;
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, Mode, Value, ValueRef};

impl DeviceDatabase {
    /// The guests.
    ///
    /// # Errors
    /// What the database answers.
    pub fn guests(&self) -> Result<BTreeSet<PendingObject>, StoreError> {
        let mut guests = BTreeSet::new();
        self.file()?.scan(&Statement::new("SELECT entity, id FROM _guest", []), &mut |row| {
            if let [ValueRef::Text(name), ValueRef::Integer(id)] = row {
                guests.extend(self.catalog().find(name).zip(ObjectId::from_raw(*id)));
            }
        })?;
        Ok(guests)
    }

    /// The entities of which a device keeps no rows but those that it has to send.
    pub fn cleared(&self) -> impl Iterator<Item = EntityIndex> {
        let tables = self.catalog().tables().map(|(index, _)| index);
        tables.filter(|index| matches!(self.catalog().mode(*index), Mode::Clear | Mode::Online))
    }

    /// Whether there are rows that a full synchronize takes off the device.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_leaving(&self) -> Result<bool, StoreError> {
        let names = self.cleared().map(|index| &*self.catalog().entity(index).name);
        for table in names.chain(["_guest"]) {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{table}\")");
            let rows = self.file()?.query(&Statement::new(sql, []))?;
            if rows.iter().flatten().any(|found| found.integer() == Some(1)) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Writing<'_> {
    /// Notes that a row is a guest.
    ///
    /// # Errors
    /// What the database answers.
    pub fn mark_guest(&self, object: PendingObject) -> Result<(), StoreError> {
        self.execute("INSERT OR IGNORE INTO _guest(entity, id) VALUES (?1, ?2)", self.named(object)).map(drop)
    }

    /// Notes that a row is no guest.
    ///
    /// # Errors
    /// What the database answers.
    pub fn unmark_guest(&self, object: PendingObject) -> Result<(), StoreError> {
        self.execute("DELETE FROM _guest WHERE entity = ?1 AND id = ?2", self.named(object)).map(drop)
    }

    fn named(&self, (entity, id): PendingObject) -> [Value; 2] {
        [Value::from(&*self.catalog().entity(entity).name), Value::Integer(id.raw())]
    }
}
