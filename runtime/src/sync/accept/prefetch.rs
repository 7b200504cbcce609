//! Loads what decisions will look at, in set queries: the rows themselves, the rows that conditions
//! reach from them, the rows that refer to what is deleted, and the rows with the same unique values.
//!
//! Every function may be called again at any time: it asks the database only for what is not here.

use super::unpack::Unit;
use super::world::{Key, UniqueSet, World};
use crate::rule::{LinkTest, followed, link_tests};
use crate::store::sql::Compiler;
use crate::store::{Parameter, Statement, StoreError, Transaction};
use crate::typed::Me;
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tidewater_model::{
    After, Catalog, Entity, EntityIndex, Expression, MemberIndex, OnDelete, Validation, Value, ValueRef,
};

/// How many tuples of unique values stand in one query, so that few different statements are prepared.
const TUPLES_AT_ONCE: usize = 64;

/// Over how many tables one query goes; databases bound the parts of one.
const TABLES_AT_ONCE: usize = 100;

/// The references that conditions follow from the rows of an entity.
#[derive(Default)]
pub(in crate::sync) struct Paths {
    next: BTreeMap<MemberIndex, (EntityIndex, Paths)>,
    /// The links that the conditions look for.
    links: Vec<LinkTest>,
}

impl Paths {
    /// For every entity, by index: what its access rules, validations and calculated members follow.
    pub(super) fn of(catalog: &Catalog) -> Vec<Self> {
        catalog.entities().map(|(index, _)| Self::from(catalog, index)).collect()
    }

    /// For every entity, by index: what these expressions over rows of one entity follow.
    pub(in crate::sync) fn over(
        catalog: &Catalog,
        index: EntityIndex,
        expressions: &[&Expression],
    ) -> Vec<Self> {
        let mut all: Vec<Self> = catalog.entities().map(|_| Self::default()).collect();
        for expression in expressions {
            for chain in followed(catalog, index, expression) {
                all[index.0].add(catalog, index, &chain);
            }
            all[index.0].links.extend(link_tests(catalog, index, expression));
        }
        all
    }

    fn from(catalog: &Catalog, index: EntityIndex) -> Self {
        let entity = catalog.entity(index);
        let conditions = entity.rules.iter().flat_map(|rule| {
            let after = if let After::Condition(after) = &rule.after { Some(after) } else { None };
            rule.condition.iter().chain(after)
        });
        let validations = entity.members.iter().flat_map(|member| &member.validations);
        let validations = validations.filter_map(|validation| match validation {
            Validation::Expression(_, condition) => Some(condition),
            _ => None,
        });
        let calculated = entity.members.iter().filter_map(|member| member.calculated.as_ref());
        let mut paths = Self::default();
        for expression in conditions.chain(validations).chain(calculated) {
            for chain in followed(catalog, index, expression) {
                paths.add(catalog, index, &chain);
            }
            paths.links.extend(link_tests(catalog, index, expression));
        }
        paths
    }

    fn add(&mut self, catalog: &Catalog, from: EntityIndex, chain: &[tidewater_model::Name]) {
        let Some((step, rest)) = chain.split_first() else { return };
        if let (Some(member), Some(target)) = (catalog.member(from, step), catalog.target(from, step)) {
            let (_, paths) = self.next.entry(member).or_insert_with(|| (target, Self::default()));
            paths.add(catalog, target, rest);
        }
    }
}

/// The references that a batch will put into rows, so that paths are followed through them as well.
#[derive(Default)]
pub(in crate::sync) struct Pending {
    references: HashMap<(Key, MemberIndex), Vec<ObjectId>>,
}

impl Pending {
    /// The references in a batch, and the objects that it is about: those it names and those that it
    /// refers to.
    pub(super) fn of(catalog: &Catalog, units: &[Unit<'_>]) -> (Self, BTreeSet<Key>) {
        let mut pending = Self::default();
        let mut about = BTreeSet::new();
        for step in units.iter().filter_map(|unit| unit.steps.as_ref().ok()).flatten() {
            about.insert(step.key);
            pending.add(catalog, step.key, step.change.named().into_iter(), &mut about);
        }
        (pending, about)
    }

    /// Adds the references among some values of a row to what is pending.
    pub(super) fn add<'a>(
        &mut self,
        catalog: &Catalog,
        key: Key,
        values: impl Iterator<Item = (MemberIndex, &'a Value)>,
        about: &mut BTreeSet<Key>,
    ) {
        for (member, value) in values {
            let name = catalog.entity(key.0).members[member.0].target();
            let target = name.and_then(|name| catalog.find(name));
            let id = value.integer().and_then(ObjectId::from_raw);
            if let (Some(target), Some(id)) = (target, id) {
                self.references.entry((key, member)).or_default().push(id);
                about.insert((target, id));
            }
        }
    }
}

/// Loads rows and what their conditions reach: of links those of an account, if it is known.
pub(in crate::sync) async fn load_rows(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    paths: &[Paths],
    pending: &Pending,
    me: Option<Me>,
    about: impl IntoIterator<Item = Key>,
) -> Result<(), StoreError> {
    let mut frontier: Vec<(Key, &Paths)> = about.into_iter().map(|key| (key, &paths[key.0.0])).collect();
    let mut asking: BTreeMap<EntityIndex, Vec<ObjectId>> = BTreeMap::new();
    for ((entity, id), _) in frontier.iter().filter(|(_, paths)| !paths.links.is_empty()) {
        asking.entry(*entity).or_default().push(*id);
    }
    while !frontier.is_empty() {
        load_missing(transaction, compiler, world, frontier.iter().map(|(key, _)| *key)).await?;
        let mut reached = BTreeMap::new();
        for (key, paths) in frontier {
            for (member, (target, rest)) in &paths.next {
                let stored =
                    world.get(key).and_then(|row| row[member.0].integer()).and_then(ObjectId::from_raw);
                let coming = pending.references.get(&(key, *member)).into_iter().flatten();
                for id in stored.iter().chain(coming) {
                    // The same row may be reached on several paths; each goes on from it.
                    reached.insert(((*target, *id), std::ptr::from_ref(rest).addr()), rest);
                }
            }
        }
        frontier = reached.into_iter().map(|((key, _), rest)| (key, rest)).collect();
    }
    for (entity, ids) in asking {
        for test in &paths[entity.0].links {
            load_links(transaction, compiler, world, pending, me, (entity, &ids, test)).await?;
        }
    }
    Ok(())
}

/// Loads the links that a test over rows of an entity looks for.
async fn load_links(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    pending: &Pending,
    me: Option<Me>,
    (entity, ids, test): (EntityIndex, &[ObjectId], &LinkTest),
) -> Result<(), StoreError> {
    let leads = |key: Key, member: MemberIndex| {
        let stored = world.get(key).and_then(|row| row[member.0].integer()).and_then(ObjectId::from_raw);
        let coming = pending.references.get(&(key, member)).into_iter().flatten().copied();
        stored.into_iter().chain(coming).collect()
    };
    let range = test.range(compiler.catalog, entity, ids, me.map(Me::object), &leads);
    let mut take = |columns: &[ValueRef<'_>]| {
        if let [ValueRef::Integer(id), ends @ ..] = columns
            && let Some(id) = ObjectId::from_raw(*id)
        {
            world.load((test.links, id), Some(ends.iter().map(|end| ValueRef::to_owned(*end)).collect()));
        }
    };
    transaction.scan(&compiler.links(test.links, &range), &mut take).await
}

async fn load_missing(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    keys: impl Iterator<Item = Key>,
) -> Result<(), StoreError> {
    let mut missing: BTreeMap<EntityIndex, BTreeSet<i64>> = BTreeMap::new();
    for (entity, id) in keys.filter(|key| !world.is_loaded(*key)) {
        missing.entry(entity).or_default().insert(id.raw());
    }
    for (entity, ids) in missing {
        let selection = compiler.by_ids(entity, ids.iter().copied().collect());
        let mut read = |columns: &[ValueRef<'_>]| {
            if let Some(row) = selection.read(columns) {
                world.load((entity, row.id), Some(row.values));
            }
        };
        transaction.scan(&selection.statement, &mut read).await?;
        for id in ids.into_iter().filter_map(ObjectId::from_raw) {
            world.load((entity, id), None);
        }
    }
    Ok(())
}

/// Loads every row that refers to the objects, and, where deletions go on, to those in turn.
///
/// What was loaded before is walked again: since then the batch may have made other rows refer, and they
/// have referrers of their own.
pub(super) async fn load_referrers(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    targets: impl IntoIterator<Item = Key>,
) -> Result<(), StoreError> {
    world.track_referrers();
    let mut walked = BTreeSet::new();
    let mut frontier: BTreeSet<Key> = targets.into_iter().collect();
    loop {
        frontier.retain(|key| walked.insert(*key));
        if frontier.is_empty() {
            return Ok(());
        }
        let unknown: Vec<Key> =
            frontier.iter().filter(|key| !world.knows_referrers(**key)).copied().collect();
        let mut by_entity: BTreeMap<EntityIndex, Vec<ObjectId>> = BTreeMap::new();
        for (entity, id) in &unknown {
            by_entity.entry(*entity).or_default().push(*id);
        }
        for (target, ids) in by_entity {
            load_referrers_of(transaction, compiler, world, target, &ids).await?;
        }
        world.set_referrers_known(&unknown);
        frontier = frontier.iter().flat_map(|key| going_with(compiler.catalog, world, *key)).collect();
    }
}

/// Loads the rows that refer to objects of one entity.
async fn load_referrers_of(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    target: EntityIndex,
    ids: &[ObjectId],
) -> Result<(), StoreError> {
    for (entity, member) in compiler.catalog.incoming(target).filter(|(_, member)| member.is_stored()) {
        let name = &compiler.catalog.entity(entity).name;
        let condition = (compiler.dialect.in_ids)(&format!("\"{}\"", member.name), 1);
        let sql = format!("SELECT id FROM \"{name}\" WHERE {condition} ORDER BY id");
        let ids_of_targets = Parameter::Ids(ids.iter().map(|id| id.raw()).collect());
        let found = transaction.query(&Statement::new(sql, []).with(ids_of_targets)).await?;
        let found = found.iter().filter_map(|row| row.first()?.integer().and_then(ObjectId::from_raw));
        load_missing(transaction, compiler, world, found.map(|id| (entity, id))).await?;
    }
    Ok(())
}

/// The objects that go with an object, of those that are here.
fn going_with(catalog: &Catalog, world: &World<'_>, (target, id): Key) -> Vec<Key> {
    let cascading = catalog.incoming(target).filter(|(_, member)| member.on_delete == OnDelete::Cascade);
    let associations = cascading.filter(|(_, member)| member.is_stored());
    let associations =
        associations.filter_map(|(entity, member)| Some((entity, catalog.member(entity, &member.name)?)));
    let referring = |(entity, at)| world.referrers(entity, at, id).into_iter().map(move |id| (entity, id));
    associations.flat_map(referring).collect()
}

/// Loads the rows that hold these values in unique members.
pub(super) async fn load_holders(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    wanted: BTreeMap<UniqueSet, BTreeSet<Vec<Value>>>,
) -> Result<(), StoreError> {
    for (set, values) in wanted {
        let values: Vec<_> = values.into_iter().filter(|values| !world.knows_holders(set, values)).collect();
        let (entity, position) = set;
        for some in values.chunks(TUPLES_AT_ONCE) {
            let members = &world.unique_sets(entity)[position];
            let statement = holders(compiler.catalog, entity, members, some);
            let found = transaction.query(&statement).await?;
            let found = found.iter().filter_map(|row| row.first()?.integer().and_then(ObjectId::from_raw));
            let found: Vec<Key> = found.map(|id| (entity, id)).collect();
            load_missing(transaction, compiler, world, found.into_iter()).await?;
        }
        for values in values {
            world.set_holders_known(set, values);
        }
    }
    Ok(())
}

/// The statement for the ids of the rows with any of these tuples of values.
fn holders(
    catalog: &Catalog,
    entity: EntityIndex,
    members: &[MemberIndex],
    tuples: &[Vec<Value>],
) -> Statement {
    let entity = catalog.entity(entity);
    let columns: Vec<_> = members.iter().map(|at| format!("\"{}\"", entity.members[at.0].name)).collect();
    let width = members.len();
    // The last tuple fills the statement up, so that it has one of two lengths.
    let length = if tuples.len() == 1 { 1 } else { TUPLES_AT_ONCE };
    let tuple = |at: usize| {
        let places: Vec<_> = (1..=width).map(|column| format!("?{}", at * width + column)).collect();
        format!("({})", places.join(", "))
    };
    let places = (0..length).map(tuple).collect::<Vec<_>>().join(", ");
    let columns = columns.join(", ");
    let sql = format!("SELECT id FROM \"{}\" WHERE ({columns}) IN (VALUES {places})", entity.name);
    let filled = (0..length).filter_map(|at| tuples.get(at).or(tuples.last()));
    Statement::new(sql, filled.flatten().cloned())
}

/// Loads the rows that have one of these ids already, in whichever table: an id is given once. Ids ascend, so
/// mostly the highest ones of the replica say that there are none.
pub(super) async fn load_namesakes(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    world: &mut World<'_>,
    ids: &[i64],
) -> Result<(), StoreError> {
    let (Some(lowest), Some(highest)) = (ids.iter().min(), ids.iter().max()) else { return Ok(()) };
    let tables: Vec<_> = compiler.catalog.tables().collect();
    let mut given = None;
    for some in tables.chunks(TABLES_AT_ONCE) {
        let last = |(_, entity): &(_, &Entity)| {
            format!("SELECT max(id) AS id FROM \"{}\" WHERE id BETWEEN ?1 AND ?2", entity.name)
        };
        let parts = some.iter().map(last).collect::<Vec<_>>().join(" UNION ALL ");
        let sql = format!("SELECT max(id) FROM ({parts}) AS given");
        let range = [Value::Integer(*lowest), Value::Integer(*highest)];
        let found = transaction.query(&Statement::new(sql, range)).await?;
        given = given.max(found.first().and_then(|row| row.first()?.integer()));
    }
    let doubtful: Vec<i64> = ids.iter().copied().filter(|id| given >= Some(*id)).collect();
    if doubtful.is_empty() {
        return Ok(());
    }
    for (index, entity) in tables {
        let sql = format!("SELECT id FROM \"{}\" WHERE {}", entity.name, (compiler.dialect.in_ids)("id", 1));
        let ids = Parameter::Ids(doubtful.clone());
        let found = transaction.query(&Statement::new(sql, []).with(ids)).await?;
        let found = found.iter().filter_map(|row| row.first()?.integer().and_then(ObjectId::from_raw));
        load_missing(transaction, compiler, world, found.map(|id| (index, id))).await?;
    }
    Ok(())
}

/// Which of these ids belong to objects that were deleted: they are not created again.
pub(super) async fn deleted_ids(
    transaction: &mut dyn Transaction,
    compiler: Compiler<'_>,
    ids: Vec<i64>,
) -> Result<BTreeSet<i64>, StoreError> {
    if ids.is_empty() {
        return Ok(BTreeSet::new());
    }
    let condition = (compiler.dialect.in_ids)("object", 1);
    let sql = format!("SELECT object FROM _history WHERE {condition} AND member = ''");
    let found = transaction.query(&Statement::new(sql, []).with(Parameter::Ids(ids))).await?;
    Ok(found.iter().filter_map(|row| row.first()?.integer()).collect())
}
