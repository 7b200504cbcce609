//! Evaluates in memory the conditions that SQL cannot say exactly: on rows that are read in sets, with
//! the rows that their references lead to.

use super::Engine;
use crate::rule::{Evaluation, LinkTest, LoadedLinks, Needs, RowView, Rows};
use crate::store::sql::SelectedRow;
use crate::store::{StoreError, Transaction};
use crate::typed::Me;
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Expression, MemberIndex, Name, ValueRef};

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
    let mut gathered = Gathered::default();
    gathered.read(transaction, engine, entity, ids.to_vec()).await?;
    let needs = Needs::of(&engine.catalog, entity, [condition]);
    for chain in &needs.chains {
        gathered.follow(transaction, engine, entity, ids, chain).await?;
    }
    for test in &needs.links {
        gathered.links(transaction, engine, entity, ids, test, me).await?;
    }
    let evaluation = Evaluation { catalog: &engine.catalog, me, rows: &gathered };
    let holds = |id: &i64| {
        let row = ObjectId::from_raw(*id).and_then(|id| gathered.row(entity, id));
        row.is_some_and(|row| evaluation.holds(entity, row, condition))
    };
    Ok(ids.iter().copied().filter(holds).collect())
}

/// Rows that were read for an evaluation.
#[derive(Default)]
struct Gathered {
    rows: BTreeMap<(EntityIndex, ObjectId), SelectedRow>,
    links: LoadedLinks,
}

impl Rows for Gathered {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        let row = self.rows.get(&(entity, id))?;
        Some(RowView { id: row.id, values: &row.values, unreadable: row.unreadable })
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        self.links.between(links, owner, target)
    }
}

impl Gathered {
    async fn read(
        &mut self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        entity: EntityIndex,
        ids: Vec<i64>,
    ) -> Result<(), StoreError> {
        let selection = engine.compiler().by_ids(entity, ids);
        let rows = &mut self.rows;
        let mut keep = |columns: &[ValueRef<'_>]| {
            if let Some(row) = selection.read(columns) {
                rows.insert((entity, row.id), row);
            }
        };
        transaction.scan(&selection.statement, &mut keep).await
    }

    /// Reads the links that a test asks for.
    async fn links(
        &mut self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        entity: EntityIndex,
        ids: &[i64],
        test: &LinkTest,
        me: Option<Me>,
    ) -> Result<(), StoreError> {
        let ids: Vec<ObjectId> = ids.iter().copied().filter_map(ObjectId::from_raw).collect();
        let leads = |(entity, id), MemberIndex(at): MemberIndex| {
            let row = self.rows.get(&(entity, id));
            row.and_then(|row| ObjectId::from_raw(row.values.get(at)?.integer()?)).into_iter().collect()
        };
        let me = me.map(Me::object);
        let range = test.range(&engine.catalog, entity, &ids, me, &leads);
        let links = &mut self.links;
        let mut keep = |columns: &[ValueRef<'_>]| links.add_columns(test.links, columns);
        transaction.scan(&engine.compiler().links(test.links, &range), &mut keep).await
    }

    /// Reads the rows at the end of a chain of references; those before its last step are here.
    async fn follow(
        &mut self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        entity: EntityIndex,
        ids: &[i64],
        chain: &[Name],
    ) -> Result<(), StoreError> {
        let mut at = entity;
        let mut here: BTreeSet<i64> = ids.iter().copied().collect();
        for step in chain {
            let (Some(member), Some(target)) =
                (engine.catalog.member(at, step), engine.catalog.target(at, step))
            else {
                return Ok(());
            };
            let leads_to = |id: i64| self.row(at, ObjectId::from_raw(id)?)?.values.get(member.0)?.integer();
            here = here.into_iter().filter_map(leads_to).collect();
            at = target;
        }
        let unknown = |id: &i64| ObjectId::from_raw(*id).is_some_and(|id| !self.rows.contains_key(&(at, id)));
        let missing: Vec<_> = here.into_iter().filter(unknown).collect();
        if missing.is_empty() {
            return Ok(());
        }
        self.read(transaction, engine, at, missing).await
    }
}
