//! The tables of entities: how they are made, and how they follow the model.
//!
//! A database knows which app and which version of its model it holds: the model stands in `_meta`, but for
//! the flows and pages, which no table follows. Opening compares it with the model of the program. What only
//! adds is applied; anything else is refused with every difference, because guessing would lose data. The
//! tables of the engine (outbox, change log, ..) belong to those who use them.

mod growth;
mod table;

pub use growth::growth;
pub use table::{Index, Side, indexes, table};

use super::{Dialect, Sqlite, Statement, StoreError, Transaction};
use std::cmp::Ordering;
use tidewater_model::{App, Catalog, Type, Value, ValueRef};

/// The format of the databases that this version writes: the tables and what stands in them. The engines'
/// tables are made when they are not there, so a file of another format must not be opened: what its tables
/// hold would be overlooked in silence.
#[must_use]
pub fn format(side: Side) -> i64 {
    match side {
        Side::Device => 4,
        Side::Server => 1,
    }
}

/// What opening a database did to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// It was empty, and has all tables now.
    New,
    /// It has the model that it had.
    Same,
    /// The model had grown or its rules had changed, and the tables followed.
    Grown,
}

/// Brings a device's file to the model. Call it first, inside a transaction: it makes `_meta` and the
/// entities' tables, and takes a file that has other tables but no `_meta` for somebody else's.
///
/// # Errors
/// If the file is of another app or of another format, or the model changed in another way than growing.
pub fn open_device(file: &Sqlite, catalog: &Catalog) -> Result<Opened, StoreError> {
    let dialect = &Dialect::SQLITE;
    let tables = file.query(&Statement::new(dialect.tables, []))?;
    let place = file.path().display().to_string();
    let found = if is_ours(&tables, &place, catalog)? {
        Found::read(file.query(&Statement::new(READ_FACTS, []))?)
    } else {
        Found::default()
    };
    let (opened, statements) = plan(found, catalog, Side::Device, dialect, &place)?;
    for statement in &statements {
        file.execute(statement)?;
    }
    Ok(opened)
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
    let tables = transaction.query(&Statement::new(dialect.tables, [])).await?;
    let found = if is_ours(&tables, place, catalog)? {
        Found::read(transaction.query(&Statement::new(READ_FACTS, [])).await?)
    } else {
        Found::default()
    };
    let (opened, statements) = plan(found, catalog, Side::Server, dialect, place)?;
    for statement in &statements {
        transaction.execute(statement).await?;
    }
    Ok(opened)
}

/// The statement that reads a fact of the database from `_meta(key, value)`: one row with its bytes, or
/// none. The keys `app`, `format` and `model` are this module's; engines keep their own beside them.
#[must_use]
pub fn read_fact(key: &str) -> Statement {
    Statement::new("SELECT value FROM _meta WHERE key = ?1", [Value::from(key)])
}

/// The statement that sets a fact of the database, see [`read_fact`].
#[must_use]
pub fn write_fact(key: &str, value: &[u8]) -> Statement {
    Statement::new(
        "INSERT INTO _meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [Value::from(key), Value::from(value)],
    )
}

const READ_FACTS: &str = "SELECT key, value FROM _meta WHERE key IN ('app', 'format')";

/// What a database says of itself.
#[derive(Default)]
struct Found {
    app: Option<Vec<u8>>,
    format: Option<Vec<u8>>,
}

impl Found {
    fn read(rows: Vec<Vec<Value>>) -> Self {
        let mut found = Self::default();
        for row in rows {
            match (row.first().map(Value::borrow), row.get(1).and_then(Value::binary)) {
                (Some(ValueRef::Text("app")), Some(value)) => found.app = Some(value.to_vec()),
                (Some(ValueRef::Text("format")), Some(value)) => found.format = Some(value.to_vec()),
                _ => {}
            }
        }
        found
    }
}

/// Whether a database has been ours before; otherwise it must be empty.
fn is_ours(tables: &[Vec<Value>], place: &str, catalog: &Catalog) -> Result<bool, StoreError> {
    let is_ours = tables.iter().any(|row| row.first().and_then(Value::text) == Some("_meta"));
    if !is_ours && !tables.is_empty() {
        return Err(StoreError::Foreign {
            path: place.to_owned(),
            found: "another program".to_owned(),
            expected: catalog.app().name.to_string(),
        });
    }
    Ok(is_ours)
}

/// The statements that bring a database to the model.
fn plan(
    found: Found,
    catalog: &Catalog,
    side: Side,
    dialect: &Dialect,
    place: &str,
) -> Result<(Opened, Vec<Statement>), StoreError> {
    let Some(stored) = found.app else {
        return Ok((Opened::New, everything(catalog, side, dialect)));
    };
    let damaged = |detail: String| StoreError::Damaged { path: place.to_owned(), detail };
    let format = found.format.and_then(|bytes| String::from_utf8(bytes).ok()?.parse::<i64>().ok());
    let format = format.ok_or_else(|| damaged("its format is not known".to_owned()))?;
    check_format(place, format, self::format(side))?;
    let stored = App::read(&stored).map_err(|fault| damaged(fault.to_string()))?;
    if stored.name != catalog.app().name {
        return Err(StoreError::Foreign {
            path: place.to_owned(),
            found: stored.name.to_string(),
            expected: catalog.app().name.to_string(),
        });
    }
    if stored == catalog.app().of_data() {
        return Ok((Opened::Same, Vec::new()));
    }
    let stored = Catalog::new(stored).map_err(|faults| {
        let faults = faults.iter().map(ToString::to_string).collect::<Vec<_>>();
        damaged(format!("its model is not sound: {}", faults.join("; ")))
    })?;
    let mut statements = growth(&stored, catalog, side, dialect)
        .map_err(|difference| StoreError::ModelChanged { path: place.to_owned(), difference })?;
    statements.extend(facts(catalog, side));
    Ok((Opened::Grown, statements))
}

/// Refuses a file of another format than the one that this version writes.
///
/// # Errors
/// [`StoreError::Newer`] or [`StoreError::Older`].
pub(super) fn check_format(place: &str, found: i64, known: i64) -> Result<(), StoreError> {
    let path = place.to_owned();
    match found.cmp(&known) {
        Ordering::Less => Err(StoreError::Older { path, found, known }),
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(StoreError::Newer { path, found, known }),
    }
}

/// What an empty database needs.
fn everything(catalog: &Catalog, side: Side, dialect: &Dialect) -> Vec<Statement> {
    let (key, value) = ((dialect.column)(&Type::Text), (dialect.column)(&Type::Binary));
    let options = dialect.table_options;
    let meta = format!("CREATE TABLE _meta (key {key} PRIMARY KEY, value {value} NOT NULL){options}");
    let mut statements = vec![Statement::new(meta, [])];
    for (_, entity) in catalog.tables() {
        statements.extend(table::creation(entity, side, dialect));
    }
    statements.extend(facts(catalog, side));
    statements
}

/// What `_meta` says of the model.
fn facts(catalog: &Catalog, side: Side) -> [Statement; 3] {
    let app = serde_json::to_vec(&catalog.app().of_data()).unwrap_or_default();
    [
        write_fact("app", &app),
        write_fact("format", format(side).to_string().as_bytes()),
        write_fact("model", catalog.hash().as_bytes()),
    ]
}
