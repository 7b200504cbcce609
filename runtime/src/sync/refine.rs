//! Evaluates in memory the conditions that SQL cannot say exactly: on rows that are read in sets, with
//! the rows that their references lead to.

use super::Engine;
use super::accept::prefetch::{Paths, Pending, load_rows};
use super::accept::world::World;
use crate::rule::{Evaluation, Rows};
use crate::store::{StoreError, Transaction};
use crate::typed::Me;
use crate::value::ObjectId;
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, Expression};

/// Those of these rows for which the condition holds.
///
/// # Errors
/// What the database answers.
pub(super) async fn refine(
    transaction: &mut dyn Transaction,
    engine: &Engine,
    entity: EntityIndex,
    ids: &[i64],
    condition: &Expression,
    me: Option<Me>,
) -> Result<BTreeSet<i64>, StoreError> {
    let catalog = &engine.catalog;
    let paths = Paths::over(catalog, entity, &[condition]);
    let mut world = World::new(catalog, false);
    let rows: Vec<ObjectId> = ids.iter().copied().filter_map(ObjectId::from_raw).collect();
    let keys = rows.iter().map(|id| (entity, *id));
    load_rows(transaction, engine.compiler(), &mut world, &paths, &Pending::default(), me, keys).await?;
    let evaluation = Evaluation { catalog, me, rows: &world };
    let holds =
        |id: &ObjectId| world.row(entity, *id).is_some_and(|row| evaluation.holds(entity, row, condition));
    Ok(rows.into_iter().filter(holds).map(ObjectId::raw).collect())
}
