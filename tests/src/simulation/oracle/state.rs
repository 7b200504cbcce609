//! The server's data as the oracle believes them to be.

use std::collections::BTreeMap;
use tidewater_model::Value;

/// The values of a row by member.
pub type Row = BTreeMap<&'static str, Value>;

/// Who something is done for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// The account's id.
    pub id: i64,
    /// Its roles.
    pub roles: Vec<&'static str>,
}

/// Every row of every entity, and the accounts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The rows by entity and id.
    pub tables: BTreeMap<&'static str, BTreeMap<i64, Row>>,
    /// The names of the accounts by id.
    pub accounts: BTreeMap<i64, String>,
}

impl State {
    /// The row that a reference leads to.
    #[must_use]
    pub fn get(&self, entity: &str, reference: &Value) -> Option<&Row> {
        self.row(entity, reference.integer()?)
    }

    /// The row of that id.
    #[must_use]
    pub fn row(&self, entity: &str, id: i64) -> Option<&Row> {
        self.tables.get(entity)?.get(&id)
    }

    /// The row of that id, whatever its entity: no two objects have the same.
    #[must_use]
    pub fn anywhere(&self, id: i64) -> Option<&Row> {
        self.tables.values().find_map(|rows| rows.get(&id))
    }

    /// The row of that id, to be changed.
    pub fn row_mut(&mut self, entity: &str, id: i64) -> Option<&mut Row> {
        self.tables.get_mut(entity)?.get_mut(&id)
    }

    /// Puts a row.
    pub fn put(&mut self, entity: &'static str, id: i64, row: Row) {
        self.tables.entry(entity).or_default().insert(id, row);
    }

    /// Takes a row out.
    pub fn remove(&mut self, entity: &str, id: i64) -> Option<Row> {
        self.tables.get_mut(entity)?.remove(&id)
    }

    /// Every row with its entity and id.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, i64, &Row)> {
        self.tables.iter().flat_map(|(entity, rows)| rows.iter().map(move |(id, row)| (*entity, *id, row)))
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tables.values().map(BTreeMap::len).sum()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
