//! The rows that expressions lead to, for code on the server that asks in the middle of an upload.

use super::prefetch::{Paths, Pending, load_rows};
use super::world::World;
use crate::rule::Rows;
use crate::store::sql::Compiler;
use crate::store::{StoreError, Transaction};
use crate::typed::Me;
use crate::value::ObjectId;
use tidewater_model::{EntityIndex, Expression};

/// Reads rows of an entity and the rows that the expressions follow references to.
///
/// # Errors
/// What the database answers.
pub async fn reach<'a>(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'a>,
    entity: EntityIndex,
    ids: &[ObjectId],
    expressions: &[&Expression],
    me: Me,
) -> Result<impl Rows + 'a, StoreError> {
    let mut world = World::new(compiler.catalog, false);
    let paths = Paths::over(compiler.catalog, entity, expressions);
    let keys = ids.iter().map(|id| (entity, *id));
    load_rows(transaction, compiler, &mut world, &paths, &Pending::default(), Some(me), keys).await?;
    Ok(world)
}
