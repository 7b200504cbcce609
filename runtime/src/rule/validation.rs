//! Whether the values of an object are valid, beyond what access rules say.

use super::{Evaluation, Fault, RowView};
use tidewater_model::{Catalog, EntityIndex, Member, Value};

/// The mask that means every member of an entity.
pub const EVERY_MEMBER: u64 = u64::MAX;

/// Every broken validation of these members (a bit for each by position), but `unique`.
#[must_use]
pub fn validate(
    evaluation: &Evaluation<'_>,
    entity: EntityIndex,
    row: RowView<'_>,
    members: u64,
) -> Vec<Fault> {
    todo!("{:?}", (evaluation.catalog, entity, row, members))
}

/// Whether a value may stand in a member: its type, its range, its size. An empty reference may; that
/// a required one is not empty is a validation.
#[must_use]
pub fn conforms(catalog: &Catalog, member: &Member, value: &Value) -> bool {
    todo!("{:?}", (catalog, member, value))
}
