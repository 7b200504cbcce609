//! Entities that never synchronize: since when, and so which of their changes are sent all the same.
//!
//! What a user committed while the entity synchronized is sent, whatever a later version of the app says.

use super::database::DeviceDatabase;
use crate::store::{Statement, StoreError};
use std::collections::BTreeMap;
use tidewater_model::{Catalog, Mode, Name, Value};

/// The table, which a device that is opened makes if it is not there.
const TABLE: &str = "
CREATE TABLE _staying(entity TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT, WITHOUT ROWID;
";

/// The entities that never synchronize, each with the number of the last of its operations that was committed
/// while it did; 0 if none of them waits.
#[derive(Default)]
pub(super) struct Staying(BTreeMap<Name, i64>);

impl Staying {
    /// The condition on the operations of the outbox that are sent without being asked for, to be put behind
    /// another one.
    pub(super) fn condition(&self) -> String {
        let each = self.0.iter().map(|(entity, since)| match since {
            0 => format!(" AND entity <> '{entity}'"),
            _ => format!(" AND (entity <> '{entity}' OR number <= {since})"),
        });
        each.collect()
    }
}

impl DeviceDatabase {
    /// Brings what is known of such entities to the model, within the transaction that opens the file.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn note_staying(&self, catalog: &Catalog) -> Result<Staying, StoreError> {
        let file = self.connection();
        let is_there = "SELECT 1 FROM sqlite_schema WHERE name = '_staying'";
        let is_new = file.query(&Statement::new(is_there, []))?.is_empty();
        if is_new {
            file.run(TABLE)?;
        }
        let mut known = BTreeMap::new();
        for row in file.query(&Statement::new("SELECT entity, since FROM _staying", []))? {
            if let [Value::Text(entity), Value::Integer(since)] = &row[..] {
                known.insert(entity.to_string(), *since);
            }
        }
        let mut staying = BTreeMap::new();
        for (_, entity) in catalog.tables().filter(|(index, _)| *catalog.mode(*index) == Mode::Never) {
            let since = match known.get(&*entity.name) {
                Some(since) => *since,
                None if is_new => 0,
                None => i64::MAX,
            };
            // Numbers are given again once all that had them is gone.
            let sql = "SELECT coalesce(max(number), 0) FROM _outbox WHERE entity = ?1 AND number <= ?2";
            let since = self.number(sql, vec![Value::from(&*entity.name), Value::Integer(since)])?;
            staying.insert(entity.name.clone(), since);
        }
        let is_same = known.len() == staying.len()
            && staying.iter().all(|(entity, since)| known.get(&**entity) == Some(since));
        if !is_same {
            file.execute(&Statement::new("DELETE FROM _staying", []))?;
            for (entity, since) in &staying {
                let values = [Value::from(&**entity), Value::Integer(*since)];
                file.execute(&Statement::new("INSERT INTO _staying(entity, since) VALUES (?1, ?2)", values))?;
            }
        }
        Ok(Staying(staying))
    }
}
