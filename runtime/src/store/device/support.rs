//! Rows that rules lead to although the filter of their entity leaves them out: of each what the server sent,
//! beside the tables that flows retrieve from. Absent: when they come and go.

use super::database::{DeviceDatabase, Writing};
use super::outbox::{LoggedOperation, PendingObject};
use super::theirs::Theirs;
use crate::store::sql::SelectedRow;
use crate::store::{Dialect, Parameter, Statement, StoreError};
use crate::value::ObjectId;
use crate::wire::message::OperationChange;
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, Mode, Value, ValueRef};

impl DeviceDatabase {
    /// Those of some objects of an entity that are here for rules alone.
    ///
    /// # Errors
    /// What the database answers.
    pub fn support_of(
        &self,
        entity: EntityIndex,
        ids: &BTreeSet<ObjectId>,
    ) -> Result<Vec<SelectedRow>, StoreError> {
        if ids.is_empty() || !matches!(self.catalog().mode(entity), Mode::Filter(_)) {
            return Ok(Vec::new());
        }
        let condition = (Dialect::SQLITE.in_ids)("id", 2);
        let ids = Parameter::Ids(ids.iter().map(|id| id.raw()).collect());
        self.read_support(entity, &format!(" AND {condition}"), Some(ids))
    }

    /// All objects of an entity that are here for rules alone.
    ///
    /// # Errors
    /// What the database answers.
    pub fn support(&self, entity: EntityIndex) -> Result<Vec<SelectedRow>, StoreError> {
        self.read_support(entity, "", None)
    }

    /// Whether an object was deleted here and the server does not know it yet. One with other unsent changes
    /// may be out of sight because its filter leaves it out.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn is_deleted_here(&self, object: PendingObject) -> Result<bool, StoreError> {
        let deletes = |one: &LoggedOperation| matches!(one.change, OperationChange::Delete(_));
        Ok(self.operations_of(object)?.iter().any(deletes))
    }

    /// The entities of which objects are here for rules alone.
    ///
    /// # Errors
    /// What the database answers.
    pub fn supported(&self) -> Result<BTreeSet<EntityIndex>, StoreError> {
        let mut found = BTreeSet::new();
        self.file()?.scan(&Statement::new("SELECT DISTINCT entity FROM _support", []), &mut |row| {
            if let [ValueRef::Text(name)] = row {
                found.extend(self.catalog().find(name));
            }
        })?;
        Ok(found)
    }

    fn read_support(
        &self,
        entity: EntityIndex,
        condition: &str,
        parameter: Option<Parameter>,
    ) -> Result<Vec<SelectedRow>, StoreError> {
        let (file, definition) = (self.file()?, self.catalog().entity(entity));
        let sql = format!("SELECT id, content FROM _support WHERE entity = ?1{condition} ORDER BY id");
        let statement = Statement::new(sql, [Value::from(&*definition.name)]);
        let statement = parameter.into_iter().fold(statement, Statement::with);
        let (mut found, mut failed) = (Vec::new(), None);
        file.scan(&statement, &mut |row| {
            if let [ValueRef::Integer(id), ValueRef::Binary(content)] = row
                && let Some(id) = ObjectId::from_raw(*id)
            {
                match Theirs::read(file, content, None) {
                    Ok(row) => found.extend(row.row(definition, id, None)),
                    Err(error) => failed = Some(error),
                }
            }
        })?;
        failed.map_or(Ok(found), Err)
    }
}

impl Writing<'_> {
    /// Puts a row that is here for rules alone; whether another version of it was.
    ///
    /// # Errors
    /// What the database answers.
    pub fn put_support(&self, entity: EntityIndex, row: &SelectedRow) -> Result<bool, StoreError> {
        let was = self.remove_support((entity, row.id))?;
        let content = Theirs::whole(self.catalog().entity(entity), row);
        let name = ValueRef::Text(&self.catalog().entity(entity).name);
        let sql = "INSERT INTO _support(entity, id, content) VALUES (?1, ?2, ?3)";
        self.file()?.change(sql, &[name, ValueRef::Integer(row.id.raw()), ValueRef::Binary(&content)])?;
        Ok(was)
    }

    /// Removes a row that is here for rules alone; whether it was.
    ///
    /// # Errors
    /// What the database answers.
    pub fn remove_support(&self, (entity, id): PendingObject) -> Result<bool, StoreError> {
        let name = ValueRef::Text(&self.catalog().entity(entity).name);
        let sql = "DELETE FROM _support WHERE entity = ?1 AND id = ?2";
        Ok(self.file()?.change(sql, &[name, ValueRef::Integer(id.raw())])? > 0)
    }

    /// Removes all rows of an entity that are here for rules alone.
    ///
    /// # Errors
    /// What the database answers.
    pub fn clear_support(&self, entity: EntityIndex) -> Result<(), StoreError> {
        let name = ValueRef::Text(&self.catalog().entity(entity).name);
        self.file()?.change("DELETE FROM _support WHERE entity = ?1", &[name]).map(drop)
    }
}
