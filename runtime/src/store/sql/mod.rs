//! The compiler from expressions and queries to SQL.

mod select;

pub use select::{SelectedRow, Selection};

use super::{Dialect, Parameter};
use crate::typed::Me;
use tidewater_model::{Catalog, EntityIndex, Expression};

/// Compiles the expressions of an app for one database.
#[derive(Clone, Copy)]
pub struct Compiler<'a> {
    /// The app.
    pub catalog: &'a Catalog,
    /// The words of the database.
    pub dialect: &'static Dialect,
    /// Whether rows carry `_unreadable`: on devices.
    pub masked: bool,
}

/// A condition as SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlCondition {
    /// The condition; it may be unknown (NULL) where it is not true, so it stands in a `WHERE` or
    /// under `AND` and `OR`, but not under `NOT`.
    pub sql: String,
    /// Whether it is true for exactly the rows for which the expression holds; otherwise for more,
    /// and the caller evaluates the expression on each row that it reads.
    pub exact: bool,
}

/// A condition as tables to join and SQL over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedCondition {
    /// What follows the table's name in `FROM`: inner joins to the rows that paths lead to.
    pub joins: String,
    /// What stands in the `WHERE`, see [`SqlCondition::sql`].
    pub sql: String,
    /// See [`SqlCondition::exact`].
    pub exact: bool,
}

impl Compiler<'_> {
    /// A condition about the row that `alias` names.
    pub fn condition(
        &self,
        entity: EntityIndex,
        alias: &str,
        expression: &Expression,
        me: Option<Me>,
        parameters: &mut Vec<Parameter>,
    ) -> SqlCondition {
        todo!("{:?}", (entity, alias, expression, me, parameters))
    }

    /// The same as joins and a condition, so that the database may start at any of the tables.
    pub fn joined(
        &self,
        entity: EntityIndex,
        alias: &str,
        expression: &Expression,
        me: Option<Me>,
        parameters: &mut Vec<Parameter>,
    ) -> JoinedCondition {
        todo!("{:?}", (entity, alias, expression, me, parameters))
    }
}
