//! The tables of entities: how they are made, and how they follow the model.

use super::{Dialect, Sqlite, Statement, StoreError, Transaction};
use tidewater_model::{Catalog, Entity};

/// The format of the files that this version writes.
pub const FORMAT: i64 = 1;

/// Where a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// On a device: rows carry the mask of members that may not be read.
    Device,
    /// On a server.
    Server,
}

/// What opening a database did to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// It was empty, and has all tables now.
    New,
    /// It has the model that it had.
    Same,
    /// The model had grown, and the tables followed.
    Grown,
}

/// Brings a device's file to the model. Call it first, inside a transaction; it makes `_meta` and the
/// entities' tables.
///
/// # Errors
/// If the file is of another app or a newer version, or the model changed in another way than growing.
pub fn open_device(file: &Sqlite, catalog: &Catalog) -> Result<Opened, StoreError> {
    todo!("{:?} {:?}", file.path(), catalog.hash())
}

/// Brings a server's database to the model. Call it first in a write transaction. `place` names the
/// database in errors.
///
/// # Errors
/// As [`open_device`].
pub async fn open_server(
    transaction: &mut dyn Transaction,
    dialect: &Dialect,
    catalog: &Catalog,
    place: &str,
) -> Result<Opened, StoreError> {
    let _ = (transaction, dialect);
    todo!("{:?} {place}", catalog.hash())
}

/// An index of an entity's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// The statement that makes it.
    pub create: String,
}

/// The statement that makes an entity's table.
#[must_use]
pub fn table(entity: &Entity, side: Side, dialect: &Dialect) -> String {
    todo!("{entity:?} {side:?} {dialect:?}")
}

/// The indexes of an entity's table: associations and unique members. A cold load is faster when they
/// are made after it.
#[must_use]
pub fn indexes(entity: &Entity) -> Vec<Index> {
    todo!("{entity:?}")
}

/// The statements that bring the tables of one version of the app to another.
///
/// # Errors
/// Every change that is not growth, one line each, with what to do.
pub fn growth(old: &Catalog, new: &Catalog, side: Side, dialect: &Dialect) -> Result<Vec<Statement>, String> {
    todo!("{:?} {:?} {side:?} {dialect:?}", old.hash(), new.hash())
}
