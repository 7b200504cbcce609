//! The table of an entity, and its indexes.

use super::super::{Dialect, Statement};
use tidewater_model::{ContentHash, Entity, Name, Type, Validation};

/// Where a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// On a device: rows carry the mask of members that may not be read.
    Device,
    /// On a server.
    Server,
}

/// An index of an entity's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// The statement that makes it.
    pub create: String,
}

/// The statement that makes an entity's table. Every column may be NULL: members may be unreadable.
#[must_use]
pub fn table(entity: &Entity, side: Side, dialect: &Dialect) -> String {
    let integer = (dialect.column)(&Type::Integer64);
    let mut columns = vec![format!("id {integer} PRIMARY KEY")];
    if side == Side::Device {
        columns.push(format!("_unreadable {integer} NOT NULL DEFAULT 0"));
    }
    let stored = entity.members.iter().filter(|member| member.is_stored());
    columns.extend(stored.map(|member| format!("\"{}\" {}", member.name, (dialect.column)(&member.ty))));
    format!("CREATE TABLE \"{}\" ({}){}", entity.name, columns.join(", "), dialect.table_options)
}

/// The indexes of an entity's table: associations and unique members. A cold load is faster when they
/// are made after it. None of them enforces uniqueness, which is judged per commit group, before rows
/// are written in sets.
#[must_use]
pub fn indexes(entity: &Entity) -> Vec<Index> {
    let mut indexed: Vec<Vec<Name>> = Vec::new();
    for member in entity.members.iter().filter(|member| member.is_stored()) {
        if member.target().is_some() || member.validations.contains(&Validation::Unique) {
            indexed.push(vec![member.name.clone()]);
        }
    }
    for set in &entity.unique {
        if !indexed.contains(set) {
            indexed.push(set.clone());
        }
    }
    indexed.iter().map(|members| index(entity, members)).collect()
}

fn index(entity: &Entity, members: &[Name]) -> Index {
    // The members' names together may be longer than a database allows for one name.
    let short = ContentHash::of(members.join(",").as_bytes()).short() >> 31;
    let name = format!("_{}_{short:08x}", entity.name);
    let columns = members.iter().map(|member| format!("\"{member}\"")).collect::<Vec<_>>().join(", ");
    let create = format!("CREATE INDEX \"{name}\" ON \"{}\" ({columns})", entity.name);
    Index { name, create }
}

/// The statements that make the table and its indexes.
pub(super) fn creation(entity: &Entity, side: Side, dialect: &Dialect) -> Vec<Statement> {
    let creations = indexes(entity).into_iter().map(|index| index.create);
    let texts = [table(entity, side, dialect)].into_iter().chain(creations);
    texts.map(|sql| Statement::new(sql, [])).collect()
}
