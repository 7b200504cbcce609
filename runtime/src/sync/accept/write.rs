//! Writes what was decided, in sets.

use super::world::{Key, Stale, World};
use crate::rule::mask;
use crate::store::{Row, StoreError, Transaction};
use crate::sync::{Engine, Filing, Touched};
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Entity, EntityIndex, Value};

/// The rows of one kind of write, by entity and by the members that are written.
#[derive(Default)]
struct Sets {
    deletes: BTreeMap<EntityIndex, Vec<i64>>,
    updates: BTreeMap<(EntityIndex, u64), Vec<Row>>,
    inserts: BTreeMap<EntityIndex, Vec<Row>>,
}

/// Brings the database to the state of the world, except for rows that are not decided about yet, and
/// notes for the change log what is touched.
pub(super) async fn flush(
    transaction: &mut dyn Transaction,
    engine: &Engine,
    filing: &mut Filing,
    world: &mut World<'_>,
    undecided: &BTreeSet<Key>,
) -> Result<(), StoreError> {
    let stale = world.take_stale(undecided);
    if stale.is_empty() {
        return Ok(());
    }
    let mut sets = Sets::default();
    let mut touched: Vec<Touched> = stale.iter().map(|row| sets.add(engine, row)).collect();
    touched.extend(stale.iter().filter_map(|row| changed_set(engine, row)));
    filing.touch(transaction, engine, &touched).await?;
    // Deletes first and inserts last, so that unique values are free before they are taken.
    for (entity, ids) in sets.deletes {
        transaction.delete(&engine.catalog.entity(entity).name, &ids).await?;
    }
    for ((entity, members), rows) in sets.updates {
        let entity = engine.catalog.entity(entity);
        transaction.update(&entity.name, &columns(entity, members), &rows).await?;
    }
    for (entity, rows) in sets.inserts {
        let entity = engine.catalog.entity(entity);
        transaction.insert(&entity.name, &columns(entity, u64::MAX), &rows).await?;
    }
    Ok(())
}

/// That a link comes or goes changes the set of its owner.
fn changed_set(engine: &Engine, row: &Stale) -> Option<Touched> {
    let values = row.after.as_ref().or(row.before.as_ref())?;
    engine.changed_set(row.key.0, values)
}

impl Sets {
    fn add(&mut self, engine: &Engine, row: &Stale) -> Touched {
        let (index, id) = row.key;
        let entity = engine.catalog.entity(index);
        match (&row.before, &row.after) {
            (Some(before), Some(after)) => {
                let changed = changed_members(before, after);
                self.updates.entry((index, changed)).or_default().push(write_row(entity, id, changed, after));
                Touched { entity: index, id, members: changed, is_new: false }
            }
            (_, Some(after)) => {
                let row = write_row(entity, id, u64::MAX, after);
                self.inserts.entry(index).or_default().push(row);
                Touched::created(index, id)
            }
            (_, None) => {
                self.deletes.entry(index).or_default().push(id.raw());
                Touched::whole(index, id)
            }
        }
    }
}

/// The members in which two states of a row differ, a bit for each by position.
pub(super) fn changed_members(before: &[Value], after: &[Value]) -> u64 {
    let pairs = before.iter().zip(after).enumerate();
    mask(pairs.filter(|(_, (before, after))| before != after).map(|(at, _)| at))
}

fn columns(entity: &Entity, members: u64) -> Vec<&str> {
    let all = entity.members.iter().enumerate();
    let written = all.filter(|(at, member)| member.is_stored() && members >> at & 1 == 1);
    std::iter::once("id").chain(written.map(|(_, member)| &*member.name)).collect()
}

fn write_row(entity: &Entity, id: ObjectId, members: u64, values: &[Value]) -> Row {
    let all = entity.members.iter().zip(values).enumerate();
    let written = all.filter(|(at, (member, _))| member.is_stored() && members >> at & 1 == 1);
    std::iter::once(Value::Integer(id.raw())).chain(written.map(|(_, (_, value))| value.clone())).collect()
}
