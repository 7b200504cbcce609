//! Evaluates expressions over rows in memory.

use crate::typed::Me;
use crate::value::ObjectId;
use tidewater_model::{Catalog, EntityIndex, Expression, Name, Order, Value};

/// A member of a row, as the account sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// The value.
    Here(&'a Value),
    /// The account may not read the member of this row.
    Unreadable,
}

/// The rows that references lead to.
pub trait Rows {
    /// The row of that id; nothing if it is not here.
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>>;
}

/// No rows at all, for expressions that follow no reference.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRows;

impl Rows for NoRows {
    fn row(&self, _: EntityIndex, _: ObjectId) -> Option<RowView<'_>> {
        None
    }
}

/// One row: its values in the order of the entity's members, and a bit for each that may not be read.
#[derive(Clone, Copy, Debug)]
pub struct RowView<'a> {
    /// The id.
    pub id: ObjectId,
    /// The values in member order. Those of calculated members are not looked at.
    pub values: &'a [Value],
    /// A bit for each member that the account may not read, by position.
    pub unreadable: u64,
}

/// What expressions are evaluated with.
#[derive(Clone, Copy)]
pub struct Evaluation<'a> {
    /// The app.
    pub catalog: &'a Catalog,
    /// The account on whose behalf; a condition that asks for it is false without one.
    pub me: Option<Me>,
    /// The rows that references lead to.
    pub rows: &'a dyn Rows,
}

impl Evaluation<'_> {
    /// Whether a condition holds for a row.
    #[must_use]
    pub fn holds(&self, entity: EntityIndex, row: RowView<'_>, condition: &Expression) -> bool {
        todo!("{:?}", (entity, row, condition))
    }

    /// The value of an expression over a row; nothing if a reference leads to a row that is not here, a
    /// member may not be read, or the computation has a fault.
    #[must_use]
    pub fn value(&self, entity: EntityIndex, row: RowView<'_>, expression: &Expression) -> Option<Value> {
        todo!("{:?}", (entity, row, expression))
    }

    /// Puts the values of calculated members into a row; absent ones are `Empty`.
    pub fn complete(&self, entity: EntityIndex, id: ObjectId, values: &mut [Value], unreadable: u64) {
        todo!("{:?}", (entity, id, values, unreadable))
    }

    /// What a row is sorted on: text by its sort key, variants by their position.
    #[must_use]
    pub fn sort_value(&self, entity: EntityIndex, row: RowView<'_>, order: &Order) -> Value {
        todo!("{:?}", (entity, row, order))
    }
}

/// The reference chains that an evaluation may follow, those of calculated members included, each
/// after its prefixes. Who prefetches the rows of each chain's end has all that an evaluation reads.
#[must_use]
pub fn followed(catalog: &Catalog, entity: EntityIndex, expression: &Expression) -> Vec<Vec<Name>> {
    todo!("{:?}", (catalog, entity, expression))
}
