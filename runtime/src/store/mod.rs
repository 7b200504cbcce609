//! Databases: SQL as data, one compiler to it, and the drivers that run it.
//!
//! `rusqlite` is named here and nowhere else. SQL is always generated, from a catalog and a
//! [`Dialect`]; names in it come from the model, values are always parameters.

mod buckets;
pub mod device;
mod dialect;
mod files;
pub mod schema;
mod server_tables;
pub mod sql;
mod sqlite;
mod sqlite_server;
mod statement;
mod transaction;

pub use crate::flow::StoreError;
pub use buckets::{IdRange, Judged, Membership, OfIds, Which};
pub use dialect::Dialect;
pub use files::{Files, HEAD_BYTES, Head, SystemFiles};
pub use server_tables::{OpenedDatabase, ServerDatabase, open_server_database, server_app};
pub use sqlite::{Durability, Sqlite};
pub use sqlite_server::SqliteServerStore;
pub use statement::{Parameter, Statement};
pub use transaction::{BoxFuture, Row, ServerStore, Transaction};
