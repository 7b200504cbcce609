//! Reading within a microflow: the snapshot, what was written since, and the rights of whoever reads.

use super::{Draft, over};
use crate::flow::{ComputationFault, FlowError, FlowResult};
use crate::rule::{
    Access, Evaluation, Judge, LinkTest, Owner, RowView, Rows, Sight, State, followed, link_tests,
    members_read,
};
use crate::store::StoreError;
use crate::store::sql::{SelectedRow, Selection};
use crate::sync::accept::prefetch::{Paths, Pending, load_rows};
use crate::sync::accept::world::{Key, Values, World};
use crate::sync::filing::ids_of;
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Catalog, EntityIndex, Expression, Name, Query, Value, ValueRef, Window};

/// The rows as an account sees them: those that it may not read are not there.
pub(super) struct Seen<'a> {
    pub(super) access: Access<'a>,
    pub(super) world: &'a World<'a>,
}

/// How the database is asked for what a query finds.
pub(super) struct Asking {
    pub(super) entity: EntityIndex,
    /// What is followed from the rows, see [`Draft::chains`].
    pub(super) chains: Vec<(Vec<Name>, EntityIndex)>,
    /// The links that are looked for.
    pub(super) links: Vec<LinkTest>,
    /// The conditions of which one holds for each row that is found: nothing where each row may be.
    pub(super) conditions: Vec<Option<Expression>>,
    /// The one query by which the database alone finds what the reader sees, if there is one.
    direct: Option<Query>,
}

impl Rows for Seen<'_> {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        let row = self.world.row(entity, id)?;
        let unreadable = self.access.unreadable(entity, State { row, rows: self.world })?;
        Some(RowView { unreadable, ..row })
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        let mut found = self.world.linking(links, owner, target);
        found.retain(|id| self.row(links, *id).is_some());
        found
    }
}

impl Draft {
    /// One object as the reader sees it.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is unknown, deleted, or not for the reader; what the database answers.
    pub async fn get(&mut self, judge: Judge, entity: EntityIndex, id: ObjectId) -> FlowResult<SelectedRow> {
        let found = self.objects(judge, entity, BTreeSet::from([id])).await?;
        found.into_iter().next().ok_or_else(|| FlowError::NotHere { entity: self.name((entity, id)), id })
    }

    /// A transient object as it was committed last. It lives in memory, so the snapshot is not opened for it.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it was not; [`ComputationFault::OutOfFuel`] if references are followed round
    /// and round.
    pub fn transient(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult<SelectedRow> {
        self.steps = self.steps.checked_sub(1).ok_or(ComputationFault::OutOfFuel)?;
        let found = self.transients.get(entity, id).cloned();
        found.ok_or_else(|| FlowError::NotHere { entity: self.name((entity, id)), id })
    }

    /// Those of some objects of an entity that the reader sees.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn objects(
        &mut self,
        judge: Judge,
        entity: EntityIndex,
        ids: BTreeSet<ObjectId>,
    ) -> FlowResult<Vec<SelectedRow>> {
        self.open(judge).await?;
        let definition = self.engine.catalog.entity(entity);
        if !definition.persistable {
            return Ok(Vec::new());
        }
        let query = Query::all(definition.name.clone());
        self.judged(entity, &query, BTreeMap::new(), ids).await
    }

    /// The objects that a query asks for, as the reader sees them.
    ///
    /// # Errors
    /// If the query does not fit the model; what the database answers.
    pub async fn retrieve(&mut self, judge: Judge, query: &Query) -> FlowResult<Vec<SelectedRow>> {
        self.open(judge).await?;
        let asking = self.asking(query)?;
        let entity = asking.entity;
        let direct = asking.direct.as_ref().and_then(|query| self.compiler().select(query, Some(self.me)));
        if let Some(selection) = direct.filter(Selection::is_exact) {
            let rows = self.scan(&selection).await?;
            let ids = rows.keys().copied().collect();
            let found = Query { window: Window::default(), ..query.clone() };
            return self.judged(entity, &found, rows, ids).await;
        }
        self.paged(query, asking).await
    }

    /// What a query finds where only whoever sees the rows can decide.
    async fn paged(&mut self, query: &Query, asking: Asking) -> FlowResult<Vec<SelectedRow>> {
        let (entity, mut window, is_sorted) = (asking.entity, query.window, !query.order.is_empty());
        let start = Query { window: window.from_start(), ..query.clone() };
        let most = |window: Window| window.limit.and_then(|limit| usize::try_from(limit).ok());
        // What is found so far is judged again with each page, so it is no more than a page.
        let is_deep = most(start.window).is_none_or(|most| most > self.engine.page_rows);
        let mut pages = self.candidates(asking, is_sorted && is_deep).await?;
        let mut found: Vec<SelectedRow> = Vec::new();
        while let Some(mut page) = self.next_page(&mut pages).await? {
            if is_sorted {
                // A row of this page may come before those that are the first so far.
                page.ids.extend(found.drain(..).map(|row| row.id));
            }
            found.extend(self.judged(entity, &start, page.rows, page.ids).await?);
            if !is_sorted {
                window.pass_over(&mut found);
                if window.offset == 0 && most(window).is_some_and(|most| found.len() >= most) {
                    break;
                }
            }
        }
        window.keep(&mut found);
        Ok(found)
    }

    /// How many objects a query asks for: the database counts them, unless the draft or a mask changes what
    /// it would find.
    ///
    /// # Errors
    /// As [`Draft::retrieve`].
    pub async fn count(&mut self, judge: Judge, query: &Query) -> FlowResult<i64> {
        self.open(judge).await?;
        let asking = self.asking(query)?;
        let direct = asking.direct.as_ref();
        let statement = direct.and_then(|query| self.compiler().count(query, Some(self.me)));
        let Some(statement) = statement else { return self.count_seen(query, asking).await };
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        let rows = snapshot.query(&statement).await?;
        Ok(rows.first().and_then(|row| row.first()?.integer()).unwrap_or_default())
    }

    /// Counts what a query finds where only whoever sees the rows can.
    async fn count_seen(&mut self, query: &Query, asking: Asking) -> FlowResult<i64> {
        let window = query.window;
        let start = window.from_start();
        let (entity, query) = (asking.entity, Query { order: Vec::new(), window: start, ..query.clone() });
        let enough = start.limit.map_or(u64::MAX, u64::from);
        let mut pages = self.candidates(asking, false).await?;
        let mut count = 0;
        while let Some(page) = self.next_page(&mut pages).await?.filter(|_| count < enough) {
            count += self.judged(entity, &query, page.rows, page.ids).await?.len() as u64;
        }
        Ok(i64::try_from(window.count(count)).unwrap_or(i64::MAX))
    }

    /// How the database is asked for what a query finds.
    fn asking(&self, query: &Query) -> FlowResult<Asking> {
        let unfit = || FlowError::Model { detail: format!("`{}` is no entity with a table", query.entity) };
        let known = self.engine.catalog.find(&query.entity);
        let entity = known.filter(|entity| self.engine.catalog.entity(*entity).persistable);
        let entity = entity.ok_or_else(unfit)?;
        let sight = self.access().sight(entity);
        let chains = self.chains(entity, query, &sight);
        let links = self.links(entity, query, &sight, &chains);
        let others: BTreeSet<EntityIndex> =
            chains.iter().map(|(_, target)| *target).chain(links.iter().map(|test| test.links)).collect();
        let is_open = others.iter().all(|target| self.access().sight(*target).is_everything());
        let is_clean = self.rows.keys().all(|(changed, _)| *changed != entity && !others.contains(changed));
        // Nothing leads from the links of a known object to the rows that it asks about.
        let is_known = |test: &LinkTest| matches!(test.owner, Owner::Known(_));
        let written = |links: EntityIndex| self.rows.keys().any(|(changed, _)| *changed == links);
        let known_changed = links.iter().any(|test| is_known(test) && written(test.links));
        // Where masks could hide a member that the query asks for, only whoever sees the masks may ask.
        let by_condition = is_open && !known_changed && self.reads_what_is_seen(entity, query, &sight);
        let asked = query.condition.as_ref().filter(|_| by_condition);
        let opened: Vec<_> =
            sight.conditions.map_or_else(|| vec![None], |all| all.into_iter().map(Some).collect());
        let conditions: Vec<_> = opened.into_iter().map(|opened| both(opened, asked.cloned())).collect();
        let direct = match &conditions[..] {
            [condition] if by_condition && is_clean => {
                Some(Query { condition: condition.clone(), ..query.clone() })
            }
            _ => None,
        };
        Ok(Asking { entity, chains, links, conditions, direct })
    }

    /// Whether a query reads only what the reader may read of each row that it sees.
    fn reads_what_is_seen(&self, entity: EntityIndex, query: &Query, sight: &Sight) -> bool {
        let catalog = &self.engine.catalog;
        let order = query.order.iter().map(|order| Expression::Member(order.path.clone()));
        let read = query.condition.iter().cloned().chain(order);
        let read = read.fold(0, |bits, expression| bits | members_read(catalog, entity, &expression));
        read & !sight.members == 0
    }

    /// What is followed from the rows of an entity by a query, by the rules that open them, and by the rules
    /// of what they lead to: each chain of references, with where it ends.
    fn chains(&self, entity: EntityIndex, query: &Query, sight: &Sight) -> Vec<(Vec<Name>, EntityIndex)> {
        let catalog = &self.engine.catalog;
        let calculated = catalog.entity(entity).members.iter().filter_map(|member| member.calculated.clone());
        let order = query.order.iter().map(|order| Expression::Member(order.path.clone()));
        let rules = sight.conditions.iter().flatten().cloned();
        let mut chains = BTreeSet::new();
        for expression in query.condition.iter().cloned().chain(order).chain(calculated).chain(rules) {
            for chain in followed(catalog, entity, &expression) {
                let Some(end) = catalog.end_of(entity, &chain) else { continue };
                for rule in self.access().sight(end).conditions.iter().flatten() {
                    let further = followed(catalog, end, rule).into_iter();
                    chains.extend(further.map(|rest| [chain.as_slice(), &rest].concat()));
                }
                chains.insert(chain);
            }
        }
        let ended = chains.into_iter().map(|chain| (catalog.end_of(entity, &chain), chain));
        ended.filter_map(|(end, chain)| Some((chain, end?))).collect()
    }

    /// The links that a query and the rules that open rows look for, and the rules of what the rows lead to.
    fn links(
        &self,
        entity: EntityIndex,
        query: &Query,
        sight: &Sight,
        chains: &[(Vec<Name>, EntityIndex)],
    ) -> Vec<LinkTest> {
        let catalog = &self.engine.catalog;
        let calculated =
            catalog.entity(entity).members.iter().filter_map(|member| member.calculated.as_ref());
        let own = query.condition.iter().chain(calculated).chain(sight.conditions.iter().flatten());
        let mut links: Vec<_> = own.flat_map(|expression| link_tests(catalog, entity, expression)).collect();
        for (chain, end) in chains {
            for rule in self.access().sight(*end).conditions.iter().flatten() {
                links.extend(link_tests(catalog, *end, rule).into_iter().map(|test| test.behind(chain)));
            }
        }
        links
    }

    /// The rows of an entity that lead to the owner of a link that was made or removed.
    pub(super) async fn touched_by_links(
        &mut self,
        entity: EntityIndex,
        tests: &[LinkTest],
    ) -> Result<BTreeSet<ObjectId>, StoreError> {
        let mut touched = BTreeSet::new();
        for test in tests {
            let written = self.rows.iter().filter(|((of, _), _)| *of == test.links);
            let written: Vec<(ObjectId, Option<Values>)> =
                written.map(|((_, id), row)| (*id, row.clone())).collect();
            let mut owners: Vec<i64> =
                written.iter().filter_map(|(_, row)| row.as_ref()?.first()?.integer()).collect();
            let removed: BTreeSet<ObjectId> =
                written.iter().filter(|(_, row)| row.is_none()).map(|(id, _)| *id).collect();
            let ids = removed.iter().map(|id| id.raw()).collect();
            let selection = self.engine.compiler().by_ids(test.links, ids);
            let mut keep = |columns: &[ValueRef<'_>]| {
                owners.extend(selection.read(columns).and_then(|row| row.values.first()?.integer()));
            };
            let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
            if !removed.is_empty() {
                snapshot.scan(&selection.statement, &mut keep).await?;
            }
            let Owner::Behind(steps) = &test.owner else { continue };
            if steps.is_empty() {
                touched.extend(owners.into_iter().filter_map(ObjectId::from_raw));
            } else if !owners.is_empty() {
                let statement = self.engine.compiler().reaching(entity, steps).of(owners);
                touched
                    .extend(ids_of(snapshot, &statement).await?.into_iter().filter_map(ObjectId::from_raw));
            }
        }
        Ok(touched)
    }

    /// The rows of the snapshot that a statement selects.
    pub(super) async fn scan(&mut self, selection: &Selection) -> FlowResult<BTreeMap<ObjectId, Values>> {
        let mut rows = BTreeMap::new();
        let mut keep = |columns: &[ValueRef<'_>]| {
            rows.extend(selection.read(columns).map(|row| (row.id, row.values)));
        };
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        snapshot.scan(&selection.statement, &mut keep).await?;
        Ok(rows)
    }

    /// The rows of an entity of which the snapshot does not say what the draft does: those that were
    /// written, and those from which references lead to rows that were.
    pub(super) async fn touched(
        &mut self,
        entity: EntityIndex,
        chains: &[(Vec<Name>, EntityIndex)],
    ) -> Result<BTreeSet<ObjectId>, StoreError> {
        let mut touched: BTreeSet<ObjectId> =
            self.rows.keys().filter(|(changed, _)| *changed == entity).map(|(_, id)| *id).collect();
        for (chain, target) in chains {
            let changed = self.rows.keys().filter(|(changed, _)| changed == target);
            let changed: Vec<i64> = changed.map(|(_, id)| id.raw()).collect();
            if !changed.is_empty() {
                let statement = self.engine.compiler().reaching(entity, chain).of(changed);
                let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
                let ids = ids_of(snapshot, &statement).await?;
                touched.extend(ids.into_iter().filter_map(ObjectId::from_raw));
            }
        }
        Ok(touched)
    }

    /// Those of some rows that the reader sees and that a query asks for. `rows` are those of them that
    /// were read from the snapshot already.
    pub(super) async fn judged(
        &mut self,
        entity: EntityIndex,
        query: &Query,
        rows: BTreeMap<ObjectId, Values>,
        ids: BTreeSet<ObjectId>,
    ) -> FlowResult<Vec<SelectedRow>> {
        let engine = self.engine.clone();
        let catalog = &*engine.catalog;
        let mut world = overlaid(catalog, &self.rows);
        for (id, values) in rows {
            world.load((entity, id), Some(values));
        }
        let order = query.order.iter().map(|order| Expression::Member(order.path.clone()));
        let calculated = catalog.entity(entity).members.iter().filter_map(|member| member.calculated.clone());
        let read: Vec<Expression> = query.condition.iter().cloned().chain(order).chain(calculated).collect();
        let asked = Paths::over(catalog, entity, &read.iter().collect::<Vec<_>>());
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        let (compiler, nothing) = (engine.compiler(), Pending::default());
        let keys = ids.iter().map(|id| (entity, *id));
        let me = Some(self.me);
        load_rows(snapshot, compiler, &mut world, &asked, &nothing, me, keys).await?;
        if self.judge != Judge::System {
            let loaded: Vec<Key> = world.keys().collect();
            load_rows(snapshot, compiler, &mut world, &self.paths, &nothing, me, loaded).await?;
        }
        let access = self.access();
        let seen = Seen { access, world: &world };
        let mut found: Vec<SelectedRow> = ids
            .into_iter()
            .filter_map(|id| seen.row(entity, id))
            .map(|row| SelectedRow { id: row.id, unreadable: row.unreadable, values: masked(row) })
            .collect();
        let evaluation = Evaluation { catalog, me: Some(self.me), rows: &seen };
        if let Some(mut selection) = compiler.select(query, Some(self.me)) {
            selection.residual.clone_from(&query.condition);
            selection.order.clone_from(&query.order);
            selection.window = query.window;
            selection.refine(&evaluation, &mut found);
        }
        found.iter_mut().for_each(|row| row.hide_absent(catalog, entity));
        Ok(found)
    }
}

/// The values of a row without those that may not be read.
fn masked(row: RowView<'_>) -> Values {
    let shown = |(at, value): (usize, &Value)| {
        if row.unreadable >> at & 1 == 1 { Value::Empty } else { value.clone() }
    };
    row.values.iter().enumerate().map(shown).collect()
}

fn both(left: Option<Expression>, right: Option<Expression>) -> Option<Expression> {
    match (left, right) {
        (Some(left), Some(right)) => Some(Expression::All(vec![left, right])),
        (left, right) => left.or(right),
    }
}

/// What a draft wrote so far, as if it had been read.
pub(super) fn overlaid<'a>(catalog: &'a Catalog, rows: &BTreeMap<Key, Option<Values>>) -> World<'a> {
    let mut world = World::new(catalog, false);
    rows.iter().for_each(|(key, row)| world.load(*key, row.clone()));
    world
}
