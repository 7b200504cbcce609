//! The compiler from expressions and queries to SQL, with the meaning that `rule::Evaluation` gives.
//!
//! - Rows that references lead to are inner joins, so that a condition is false where one is not there.
//!   Inside `is_some_and` they are a subquery, with a guard beside it for an opened row that is not there.
//! - Logic is two-valued: a condition may be NULL where it is false, and negation is `IS NOT TRUE`.
//! - A test that reads members is guarded by the mask of the row that they stand in.
//! - What SQL cannot say exactly (arithmetic with its faults, case mapping, calendars) becomes a superset:
//!   true where the rest asks for more, false under a negation. Then the condition is not exact, and the
//!   caller evaluates it on the rows that it reads.
//!
//! Databases differ only in the words that [`Dialect`] holds. Names in the text come from the model,
//! values are parameters.

mod condition;
mod select;
#[cfg(test)]
mod tests;
mod text;
mod value;

pub use select::{SelectedRow, Selection, placed};

use super::{Dialect, Parameter};
use crate::typed::Me;
use condition::{Build, Scope};
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
    /// What follows the table's name in `FROM`: inner joins to the rows that paths lead to. They find
    /// rows by id, so they never double a row.
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
        let (scope, sql, exact) = self.compile(entity, alias, expression, me, parameters);
        SqlCondition { sql: scope.exists_around(sql), exact }
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
        let (scope, sql, exact) = self.compile(entity, alias, expression, me, parameters);
        JoinedCondition { joins: scope.inner_joins(), sql, exact }
    }

    fn compile(
        &self,
        entity: EntityIndex,
        alias: &str,
        expression: &Expression,
        me: Option<Me>,
        parameters: &mut Vec<Parameter>,
    ) -> (Scope, String, bool) {
        let mut build = Build::new(*self, me, alias);
        let mut scope = Scope::new(entity, alias);
        let compiled = build.whole(&mut scope, expression);
        if scope.is_too_wide() {
            // The database would refuse so many joins; the caller decides on every row.
            return (Scope::new(entity, alias), text::TRUE.to_owned(), false);
        }
        (scope, build.finish(&compiled.sql.into_sql(), parameters), compiled.exact)
    }
}

/// A name as SQL. Names are Rust identifiers, or were checked like them.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
