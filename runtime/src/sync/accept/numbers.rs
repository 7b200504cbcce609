//! Auto numbers: given out when the server accepts an object, without gaps.

use crate::store::{Row, Statement, StoreError, Transaction};
use std::collections::BTreeMap;
use tidewater_model::{Catalog, EntityIndex, MemberIndex, Type, Value};

/// The last number of each member that assigns them. A clone is a point to go back to.
#[derive(Clone, Default)]
pub struct Numbers {
    last: BTreeMap<(EntityIndex, MemberIndex), i64>,
    given: bool,
    loaded: bool,
}

impl Numbers {
    /// Reads the last numbers.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn load(transaction: &mut dyn Transaction, catalog: &Catalog) -> Result<Self, StoreError> {
        let mut numbers = Self { loaded: true, ..Self::default() };
        for (index, entity) in catalog.tables() {
            let members = entity.members.iter().enumerate();
            let assigned = members.filter(|(_, member)| member.ty == Type::AutoNumber);
            numbers.last.extend(assigned.map(|(at, _)| ((index, MemberIndex(at)), 0)));
        }
        if numbers.last.is_empty() {
            return Ok(numbers);
        }
        let sql = "SELECT entity, member, last FROM _auto_number";
        for row in transaction.query(&Statement::new(sql, [])).await? {
            if let Some((key, last)) = read(catalog, &row) {
                numbers.last.insert(key, last);
            }
        }
        Ok(numbers)
    }

    /// Whether the last numbers were read.
    pub(super) const fn is_loaded(&self) -> bool {
        self.loaded
    }

    /// Gives the next number to each member of a new row that takes one.
    pub fn assign(&mut self, entity: EntityIndex, values: &mut [Value]) {
        for ((_, member), last) in self.last.iter_mut().filter(|((of, _), _)| *of == entity) {
            *last = last.saturating_add(1);
            values[member.0] = Value::Integer(*last);
            self.given = true;
        }
    }

    /// Writes the last numbers.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn store(
        &self,
        transaction: &mut dyn Transaction,
        catalog: &Catalog,
    ) -> Result<(), StoreError> {
        if !self.given {
            return Ok(());
        }
        let sql = "INSERT INTO _auto_number (entity, member, last) VALUES (?1, ?2, ?3) \
                   ON CONFLICT (entity, member) DO UPDATE SET last = excluded.last";
        for ((entity, member), last) in &self.last {
            let entity = catalog.entity(*entity);
            let member = &entity.members[member.0].name;
            let values = [Value::from(&*entity.name), Value::from(&**member), Value::Integer(*last)];
            transaction.execute(&Statement::new(sql, values)).await?;
        }
        Ok(())
    }
}

fn read(catalog: &Catalog, row: &Row) -> Option<((EntityIndex, MemberIndex), i64)> {
    let [entity, member, last] = &row[..] else { return None };
    let entity = catalog.find(entity.text()?)?;
    let member = catalog.member(entity, member.text()?)?;
    Some(((entity, member), last.integer()?))
}
