//! Rows that a device does not hold because the filter of their entity leaves them out.
//!
//! Absent: what a condition says of the rows that are here.

use super::{At, Cell, Evaluation, Memo, followed};
use crate::rule::RowView;
use tidewater_model::{EntityIndex, Expression, Mode, Name, Value};

impl Evaluation<'_> {
    /// Whether a condition of a row asks for a row that is not here and that a filter may have left out: only
    /// the server can judge it then.
    #[must_use]
    pub fn asks_for_left_out(&self, entity: EntityIndex, row: RowView<'_>, condition: &Expression) -> bool {
        let memo = Memo::default();
        let at = At { entity, row, depth: 0, memo: &memo };
        followed(self.catalog, entity, condition).iter().any(|chain| self.is_left_out(at, chain))
    }

    fn is_left_out(&self, at: At<'_>, chain: &[Name]) -> bool {
        let Some((last, steps)) = chain.split_last() else { return false };
        let Some(end) = self.follow(at, steps) else { return false };
        let Some(member) = self.catalog.member(end.entity, last) else { return false };
        let Cell::Here(Value::Integer(raw)) = end.row.cell(member) else { return false };
        let target = self.catalog.target(end.entity, last);
        let is_filtered = target.is_some_and(|it| matches!(self.catalog.mode(it), Mode::Filter(_)));
        is_filtered && self.open(end, last, *raw).is_none()
    }
}
