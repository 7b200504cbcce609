//! Queries as SQL.

use super::Compiler;
use crate::rule::Evaluation;
use crate::store::Statement;
use crate::typed::Me;
use crate::value::ObjectId;
use tidewater_model::{EntityIndex, Expression, MemberIndex, Order, Query, Value, ValueRef};

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectedRow {
    /// The id.
    pub id: ObjectId,
    /// A bit for each member that may not be read, by position.
    pub unreadable: u64,
    /// The values in member order; calculated ones are `Empty` until they are completed.
    pub values: Vec<Value>,
}

/// A statement that reads rows of one entity, and what is left to do in memory.
#[derive(Clone, Debug)]
pub struct Selection {
    /// The statement. Its columns: `id`, `_unreadable` if the tables have it, the stored members.
    pub statement: Statement,
    /// The entity.
    pub entity: EntityIndex,
    /// The stored members, in the order of the columns.
    pub columns: Vec<MemberIndex>,
    /// The condition to evaluate on each row, because SQL could not say it exactly.
    pub residual: Option<Expression>,
    /// The order to bring the rows into, because SQL could not.
    pub order: Vec<Order>,
    /// The number of rows to keep, because SQL could not count those that remain.
    pub limit: Option<u32>,
    masked: bool,
    members: usize,
}

impl Selection {
    /// A row from the statement's columns; nothing if it is none of ours.
    #[must_use]
    pub fn read(&self, columns: &[ValueRef<'_>]) -> Option<SelectedRow> {
        todo!("{columns:?} {} {}", self.masked, self.members)
    }

    /// Does what SQL could not: the residual condition, the order, the limit.
    pub fn refine(&self, evaluation: &Evaluation<'_>, rows: &mut Vec<SelectedRow>) {
        todo!("{rows:?} {:?}", evaluation.me)
    }
}

impl Compiler<'_> {
    /// The statement for a query; nothing if the entity is unknown.
    #[must_use]
    pub fn select(&self, query: &Query, me: Option<Me>) -> Option<Selection> {
        todo!("{query:?} {me:?}")
    }

    /// A statement that counts a query's rows; nothing if SQL alone cannot.
    #[must_use]
    pub fn count(&self, query: &Query, me: Option<Me>) -> Option<Statement> {
        todo!("{query:?} {me:?}")
    }

    /// The statement for the rows of these ids, in the order of ids.
    #[must_use]
    pub fn by_ids(&self, entity: EntityIndex, ids: Vec<i64>) -> Selection {
        todo!("{entity:?} {ids:?}")
    }
}
