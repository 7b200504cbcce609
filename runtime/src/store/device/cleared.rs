//! Objects that the user took off the device and that come back with the next full synchronize.

use super::database::{DeviceDatabase, Writing};
use super::outbox::PendingObject;
use crate::store::{Statement, StoreError};
use crate::value::ObjectId;
use std::collections::BTreeSet;
use tidewater_model::Value;

/// The table, which a device that is opened makes if it is not there.
pub(super) const TABLE: &str = "
CREATE TABLE IF NOT EXISTS _cleared(
    entity TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (entity, id)
) STRICT, WITHOUT ROWID;
";

impl DeviceDatabase {
    /// The objects that were cleared and did not come back yet.
    ///
    /// # Errors
    /// What the database answers.
    pub fn taken_off(&self) -> Result<BTreeSet<PendingObject>, StoreError> {
        let rows = self.file()?.query(&Statement::new("SELECT entity, id FROM _cleared", []))?;
        let object = |row: &Vec<Value>| {
            let entity = self.catalog().find(row.first()?.text()?)?;
            Some((entity, ObjectId::from_raw(row.get(1)?.integer()?)?))
        };
        Ok(rows.iter().filter_map(object).collect())
    }
}

impl Writing<'_> {
    /// Whether an object was cleared and did not come back yet.
    ///
    /// # Errors
    /// What the database answers.
    pub fn is_cleared(&self, (entity, id): PendingObject) -> Result<bool, StoreError> {
        let name = self.catalog().entity(entity).name.to_string();
        let sql = "SELECT 1 FROM _cleared WHERE entity = ?1 AND id = ?2";
        let rows = self.file()?.query(&Statement::new(sql, [Value::from(name), Value::Integer(id.raw())]))?;
        Ok(!rows.is_empty())
    }

    /// Notes that an object was cleared.
    ///
    /// # Errors
    /// What the database answers.
    pub fn note_cleared(&self, (entity, id): PendingObject) -> Result<(), StoreError> {
        let name = self.catalog().entity(entity).name.to_string();
        let sql = "INSERT OR IGNORE INTO _cleared(entity, id) VALUES (?1, ?2)";
        self.execute(sql, [Value::from(name), Value::Integer(id.raw())]).map(drop)
    }

    /// Forgets that an object was cleared: it came back, or is not there any more.
    ///
    /// # Errors
    /// What the database answers.
    pub fn forget_cleared(&self, entity: &str, id: ObjectId) -> Result<(), StoreError> {
        let sql = "DELETE FROM _cleared WHERE entity = ?1 AND id = ?2";
        self.execute(sql, [Value::from(entity), Value::Integer(id.raw())]).map(drop)
    }
}
