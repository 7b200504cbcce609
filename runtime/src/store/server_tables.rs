//! The tables that a server's database has beside those of the entities, and how such a database opens.
//!
//! Everything here belongs to the engine and begins with `_`. The tables of entities, and whether the
//! database fits the app at all, are the matter of [`super::schema`].

use super::schema::{self, Opened};
use super::{Dialect, Sqlite, Statement, StoreError, Transaction};
use std::path::Path;
use tidewater_model::{Catalog, Type, Value};

/// What a process knows of the database that it serves, from opening it to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerDatabase {
    /// Raised by every model change. The counter's row holds it as well, so that a process whose
    /// generation is not the database's any more gets no row back and stops (SYNC R9).
    pub generation: i64,
    /// Raised when the database was restored from a backup (SYNC R20).
    pub epoch: u64,
    /// Seals cursors, so that a device cannot make one up.
    pub key: [u8; 32],
}

/// A database that was just opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedDatabase {
    /// What is known of it from now on.
    pub database: ServerDatabase,
    /// The number of its last commit.
    pub seq: u64,
}

/// A column of an engine table: its name, and the type whose column it has.
type Column = (&'static str, Type);

/// A table of the engine.
struct Table {
    name: &'static str,
    columns: &'static [Column],
    /// The columns of the primary key.
    key: &'static str,
    /// Further indexes, each by its columns.
    indexes: &'static [&'static str],
}

const fn integer(name: &'static str) -> Column {
    (name, Type::Integer64)
}
const fn text(name: &'static str) -> Column {
    (name, Type::Text)
}
const fn binary(name: &'static str) -> Column {
    (name, Type::Binary)
}

/// The tables. Times are milliseconds, accounts and objects are ids.
const TABLES: &[Table] = &[
    // One row; every write transaction takes it first, so writers are serial in the order of `seq`.
    Table {
        name: "_counter",
        columns: &[integer("tenant"), integer("seq"), integer("model")],
        key: "tenant",
        indexes: &[],
    },
    // The change log: what happened to the rows of a bucket (grant and key), see SYNC section 2. The
    // replica is the one that has the row as it is now, because it sent it; 0 if none has.
    Table {
        name: "_change",
        columns: &[
            integer("grant"),
            integer("key"),
            integer("seq"),
            integer("id"),
            integer("kind"),
            integer("replica"),
        ],
        key: "\"grant\", \"key\", \"seq\", \"id\"",
        indexes: &[],
    },
    // Since which commit the changes of an entity are filed under its present grants.
    Table {
        name: "_scope",
        columns: &[text("entity"), integer("tag"), integer("since")],
        key: "entity",
        indexes: &[],
    },
    // How far the log was at some times, so that pruning knows what is old.
    Table { name: "_log_mark", columns: &[integer("at"), integer("seq")], key: "\"at\"", indexes: &[] },
    // A database file of one account: its secret, and the last batch that was decided.
    Table {
        name: "_replica",
        columns: &[
            integer("number"),
            binary("secret_hash"),
            integer("account"),
            integer("last_seq"),
            binary("last_hash"),
        ],
        key: "number",
        indexes: &[],
    },
    // The verdicts of each batch, so that a repeat gets the same answer.
    Table {
        name: "_outcome",
        columns: &[integer("replica"), integer("seq"), binary("hash"), binary("body"), integer("at")],
        key: "replica, seq",
        indexes: &["at"],
    },
    // The keys of the groups that got a verdict. `short` is the beginning of the key as a number, so
    // that a whole batch's keys are looked up as one set.
    Table {
        name: "_group_key",
        columns: &[
            integer("short"),
            binary("key"),
            integer("account"),
            integer("replica"),
            integer("seq"),
            integer("position"),
            integer("at"),
        ],
        key: "short, \"key\", account",
        indexes: &[],
    },
    // How calls of microflows ended, so that a repeat gets the same answer.
    Table {
        name: "_call",
        columns: &[integer("account"), binary("key"), integer("at"), binary("body")],
        key: "account, \"key\"",
        indexes: &["at"],
    },
    // How those ended that were refused, so a bounded number of them for each account.
    Table {
        name: "_refused_call",
        columns: &[integer("account"), binary("key"), integer("at"), binary("body")],
        key: "account, \"key\"",
        indexes: &["at", "account, at"],
    },
    Table {
        name: "_session",
        columns: &[
            binary("token_hash"),
            integer("account"),
            integer("replica"),
            integer("created"),
            integer("used"),
        ],
        key: "token_hash",
        indexes: &["account"],
    },
    Table {
        name: "_credential",
        columns: &[integer("account"), text("name"), text("hash")],
        key: "account",
        indexes: &["name"],
    },
    Table {
        name: "_account_role",
        columns: &[integer("account"), text("role")],
        key: "account, role",
        indexes: &[],
    },
    // The last number given out for each member of type `AutoNumber`.
    Table {
        name: "_auto_number",
        columns: &[text("entity"), text("member"), integer("last")],
        key: "entity, member",
        indexes: &[],
    },
    // Values that lost against a later change, with those that stayed, and whole rows that were deleted
    // (`member` is empty). Of those that are too old only the id of the row is left, without a value: it is
    // never given to another object.
    Table {
        name: "_history",
        columns: &[
            integer("seq"),
            integer("number"),
            integer("at"),
            integer("account"),
            text("entity"),
            integer("object"),
            text("member"),
            binary("value"),
            binary("kept"),
        ],
        key: "seq, number",
        indexes: &["object", "entity", "\"at\""],
    },
    // What came of the synchronizes of each replica.
    Table {
        name: "_served",
        columns: &[
            integer("replica"),
            integer("number"),
            integer("at"),
            integer("took"),
            integer("account"),
            text("kind"),
            integer("applied"),
            integer("merged"),
            integer("rejected"),
            integer("put"),
            integer("dropped"),
            text("outcome"),
        ],
        key: "replica, number",
        indexes: &["number", "account, number", "\"at\""],
    },
    // Which `SynchronizationError` tells of which group, by each of its keys.
    Table {
        name: "_rejection",
        columns: &[integer("replica"), binary("key"), integer("error"), integer("at")],
        key: "error, \"key\"",
        indexes: &["\"key\"", "\"at\""],
    },
];

/// Creates a server's tables, or checks that they are this app's and applies additive model changes.
///
/// Call it first in a write transaction. `place` names the database in errors; `new_key` seals cursors
/// if the database is new.
///
/// # Errors
/// If the database belongs to something else, is newer, or the model changed in another way.
pub async fn open_server_database(
    transaction: &mut dyn Transaction,
    dialect: &'static Dialect,
    catalog: &Catalog,
    place: &str,
    new_key: [u8; 32],
) -> Result<OpenedDatabase, StoreError> {
    let opened = schema::open_server(transaction, dialect, catalog, place).await?;
    // Also tables that a newer version of the engine brought.
    create_tables(transaction, dialect).await?;
    match opened {
        Opened::New => begin(transaction, new_key).await?,
        Opened::Grown => {
            let raise = "UPDATE _counter SET model = model + 1 WHERE tenant = 0";
            transaction.execute(&Statement::new(raise, [])).await?;
        }
        Opened::Same => {}
    }
    read(transaction, place).await
}

/// The app whose server's database a file is; nothing if it is another SQLite file. Reads the file and
/// leaves it as it is.
///
/// # Errors
/// If the file is no database, or cannot be read.
pub fn server_app(path: &Path) -> Result<Option<String>, StoreError> {
    let file = Sqlite::open_to_read(path)?;
    let tables = file.query(&Statement::new(Dialect::SQLITE.tables, []))?;
    let has = |name: &str| tables.iter().any(|row| row.first().and_then(Value::text) == Some(name));
    if !has("_meta") || !TABLES.iter().all(|table| has(table.name)) {
        return Ok(None);
    }
    let facts = file.query(&schema::read_fact("app"))?;
    let app = facts.first().and_then(|row| row.first()?.binary()).unwrap_or_default();
    // An older version's model may be one that this version cannot read; it begins with a name all the same.
    let app: serde_json::Value = serde_json::from_slice(app).unwrap_or_default();
    Ok(app.get("name").and_then(serde_json::Value::as_str).map(str::to_owned))
}

/// Creates the tables that are not there.
async fn create_tables(transaction: &mut dyn Transaction, dialect: &Dialect) -> Result<(), StoreError> {
    for table in TABLES {
        let column = |(name, ty): &Column| format!("\"{name}\" {}", (dialect.column)(ty));
        let columns: Vec<_> = table.columns.iter().map(column).collect();
        // A key of several columns is what the table is searched by.
        let is_ordered = table.key.contains(',');
        let options = if is_ordered { dialect.ordered_table_options } else { dialect.table_options };
        let (name, columns) = (table.name, columns.join(", "));
        let sql =
            format!("CREATE TABLE IF NOT EXISTS {name} ({columns}, PRIMARY KEY ({})){options}", table.key);
        transaction.execute(&Statement::new(sql, [])).await?;
        for (number, columns) in table.indexes.iter().enumerate() {
            let sql = format!("CREATE INDEX IF NOT EXISTS \"{name}_{number}\" ON {name} ({columns})");
            transaction.execute(&Statement::new(sql, [])).await?;
        }
    }
    Ok(())
}

/// The first facts of a new database.
async fn begin(transaction: &mut dyn Transaction, key: [u8; 32]) -> Result<(), StoreError> {
    let first = vec![Value::Integer(0), Value::Integer(0), Value::Integer(1)];
    transaction.insert("_counter", &["tenant", "seq", "model"], &[first]).await?;
    transaction.execute(&schema::write_fact("epoch", &1_i64.to_be_bytes())).await?;
    transaction.execute(&schema::write_fact("key", &key)).await?;
    Ok(())
}

async fn read(transaction: &mut dyn Transaction, place: &str) -> Result<OpenedDatabase, StoreError> {
    let counter =
        transaction.query(&Statement::new("SELECT model, seq FROM _counter WHERE tenant = 0", [])).await?;
    let counter = counter.first().and_then(|row| row.first()?.integer().zip(row.get(1)?.integer()));
    let epoch = fact(transaction, "epoch").await?.and_then(|bytes| bytes.try_into().ok());
    let key = fact(transaction, "key").await?.and_then(|bytes| bytes.try_into().ok());
    match (counter, epoch.map(u64::from_be_bytes), key) {
        (Some((generation, seq)), Some(epoch), Some(key)) => {
            let seq = u64::try_from(seq).unwrap_or_default();
            Ok(OpenedDatabase { database: ServerDatabase { generation, epoch, key }, seq })
        }
        _ => Err(StoreError::Damaged {
            path: place.to_owned(),
            detail: "the server's own facts are missing in `_counter` or `_meta`".to_owned(),
        }),
    }
}

async fn fact(transaction: &mut dyn Transaction, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let rows = transaction.query(&schema::read_fact(name)).await?;
    Ok(rows.into_iter().next().and_then(|row| row.first()?.binary().map(<[u8]>::to_vec)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Durability, ServerStore, SqliteServerStore};
    use futures_util::FutureExt;
    use tidewater_model::{App, Conflict, Entity, Member, OnDelete};

    fn member(name: &str, ty: Type) -> Member {
        Member {
            name: name.into(),
            documentation: String::new(),
            ty,
            optional: true,
            default: Value::Empty,
            validations: Vec::new(),
            on_delete: OnDelete::Keep,
            calculated: None,
            is_system: false,
        }
    }

    fn app(name: &str, members: Vec<Member>) -> Catalog {
        let entity = Entity {
            name: "Note".into(),
            documentation: String::new(),
            persistable: true,
            audited: false,
            conflict: Conflict::default(),
            members,
            unique: Vec::new(),
            rules: Vec::new(),
            extends: None,
        };
        let app = App {
            name: name.into(),
            documentation: String::new(),
            roles: Vec::new(),
            entities: vec![entity],
            enumerations: Vec::new(),
            events: Vec::new(),
            ..App::default()
        };
        Catalog::new(app).unwrap()
    }

    fn open(store: &SqliteServerStore, catalog: &Catalog, key: u8) -> Result<OpenedDatabase, StoreError> {
        let open = async {
            let mut transaction = store.write().await?;
            let (dialect, place) = (store.dialect(), store.place());
            let opened = open_server_database(&mut *transaction, dialect, catalog, &place, [key; 32]).await?;
            transaction.commit().await?;
            Ok(opened)
        };
        open.now_or_never().expect("SQLite answers at once")
    }

    #[test]
    fn a_database_keeps_its_facts_and_a_grown_model_raises_its_generation() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteServerStore::open(&folder.path().join("server.db"), Durability::Off).unwrap();
        let small = app("Notes", vec![member("text", Type::Text)]);
        let large = app("Notes", vec![member("text", Type::Text), member("day", Type::Date)]);
        let first = open(&store, &small, 1).unwrap();
        assert_eq!(
            first,
            OpenedDatabase { database: ServerDatabase { generation: 1, epoch: 1, key: [1; 32] }, seq: 0 }
        );
        assert_eq!(open(&store, &small, 2).unwrap(), first, "the key of a new database is for new databases");
        let grown = open(&store, &large, 3).unwrap().database;
        assert_eq!(grown, ServerDatabase { generation: 2, ..first.database });
        assert_eq!(open(&store, &large, 4).unwrap().database, grown);
    }

    #[test]
    fn databases_that_do_not_fit_are_refused_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteServerStore::open(&folder.path().join("server.db"), Durability::Off).unwrap();
        let notes = app("Notes", vec![member("text", Type::Text)]);
        open(&store, &notes, 1).unwrap();
        let retyped = app("Notes", vec![member("text", Type::Date)]);
        let other = app("Other", vec![member("text", Type::Text)]);
        assert!(matches!(open(&store, &retyped, 1), Err(StoreError::ModelChanged { .. })));
        assert!(matches!(open(&store, &other, 1), Err(StoreError::Foreign { .. })));
        assert_eq!(open(&store, &notes, 1).unwrap().database.generation, 1, "a refusal changes nothing");

        let foreign = SqliteServerStore::open(&folder.path().join("other.db"), Durability::Off).unwrap();
        let write = async {
            let mut transaction = foreign.write().await.unwrap();
            transaction.execute(&Statement::new("CREATE TABLE recipes (name TEXT)", [])).await.unwrap();
            transaction.commit().await.unwrap();
        };
        write.now_or_never().expect("SQLite answers at once");
        assert!(matches!(open(&foreign, &notes, 1), Err(StoreError::Foreign { .. })));
    }
}
