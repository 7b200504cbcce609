//! Rows of entities: read one by one or along references, written straight from a received frame.

use super::database::{DeviceDatabase, Writing};
use super::outbox::{PendingObject, by_entity};
use crate::rule::{LinkTest, LoadedLinks, Needs, RowView, Rows, mask};
use crate::store::sql::{Compiler, SelectedRow, placed};
use crate::store::sqlite::Prepared;
use crate::store::{Dialect, Parameter, Statement, StoreError};
use crate::typed::Me;
use crate::value::ObjectId;
use crate::wire::message::Table;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use tidewater_model::{Entity, EntityIndex, MemberIndex, Name, Value, ValueRef};

/// The SQL of one entity's table, written once.
pub(super) struct EntityTable {
    entity: Entity,
    /// The members that have a column, in the order of all statements.
    stored: Vec<MemberIndex>,
    select: String,
    select_many: String,
    delete: String,
    /// Puts a whole row, whether it is there or not.
    put: String,
    /// Changes members of a row that is there, by the mask of these members.
    update: RefCell<BTreeMap<u64, Arc<str>>>,
}

impl EntityTable {
    pub(super) fn new(entity: &Entity) -> Self {
        let stored = entity.members.iter().enumerate().filter(|(_, member)| member.is_stored());
        let stored: Vec<_> = stored.map(|(at, _)| MemberIndex(at)).collect();
        let columns: String =
            stored.iter().map(|at| format!(", \"{}\"", entity.members[at.0].name)).collect();
        let of = |condition: &str| {
            format!("SELECT id, _unreadable{columns} FROM \"{}\" WHERE {condition}", entity.name)
        };
        let (select, select_many) = (of("id = ?1"), of(&(Dialect::SQLITE.in_ids)("id", 1)));
        let delete = format!("DELETE FROM \"{}\" WHERE id = ?1", entity.name);
        let entity = entity.clone();
        let (put, update) = (String::new(), RefCell::default());
        let mut table = Self { entity, stored, select, select_many, delete, put, update };
        table.put = table.putting(&table.stored);
        table
    }

    fn read(&self, columns: &[ValueRef<'_>]) -> Option<SelectedRow> {
        let [ValueRef::Integer(id), ValueRef::Integer(unreadable), columns @ ..] = columns else {
            return None;
        };
        let values = placed(self.entity.members.len(), &self.stored, columns);
        Some(SelectedRow { id: ObjectId::from_raw(*id)?, unreadable: unreadable.cast_unsigned(), values })
    }

    /// The statement that writes a whole row, or changes the members of a mask in one that is there.
    pub(super) fn writing(&self, changed: Option<u64>) -> Arc<str> {
        changed.map_or_else(|| self.put.as_str().into(), |changed| self.updating(changed))
    }

    /// Whether a member of a mask has a column.
    pub(super) fn has_column_of(&self, mask: u64) -> bool {
        self.stored.iter().any(|at| mask >> at.0 & 1 == 1)
    }

    /// The parameters of [`EntityTable::writing`] for a row.
    pub(super) fn bind<'r>(&self, row: &'r SelectedRow, changed: Option<u64>, bound: &mut Vec<ValueRef<'r>>) {
        bound.clear();
        bound.push(ValueRef::Integer(row.id.raw()));
        if changed.is_none() {
            bound.push(ValueRef::Integer(row.unreadable.cast_signed()));
        }
        let mask = changed.unwrap_or(u64::MAX);
        let written = self.stored.iter().filter(|at| mask >> at.0 & 1 == 1);
        bound.extend(written.map(|at| row.values[at.0].borrow()));
    }

    /// The statement that changes the members of a mask. An index over other members is left alone then.
    fn updating(&self, changed: u64) -> Arc<str> {
        let write = || {
            let known = self.stored.iter().filter(|at| changed >> at.0 & 1 == 1);
            let sets = known
                .zip(2..)
                .map(|(at, place)| format!("\"{}\" = ?{place}", self.entity.members[at.0].name));
            let sets = sets.collect::<Vec<_>>().join(", ");
            format!("UPDATE \"{}\" SET {sets} WHERE id = ?1", self.entity.name).into()
        };
        Arc::clone(self.update.borrow_mut().entry(changed).or_insert_with(write))
    }

    /// The statement that puts a row: its id, its mask and the members at `known`. The others are emptied:
    /// what the account may not read any more must not stay.
    fn putting(&self, known: &[MemberIndex]) -> String {
        let name = |at: &MemberIndex| format!("\"{}\"", self.entity.members[at.0].name);
        let columns: String = known.iter().map(|at| format!(", {}", name(at))).collect();
        let places: String = (3..known.len() + 3).map(|at| format!(", ?{at}")).collect();
        let sets: String = self.stored.iter().map(|at| format!(", {0} = excluded.{0}", name(at))).collect();
        format!(
            "INSERT INTO \"{}\"(id, _unreadable{columns}) VALUES (?1, ?2{places}) \
             ON CONFLICT(id) DO UPDATE SET _unreadable = excluded._unreadable{sets}",
            self.entity.name
        )
    }
}

impl DeviceDatabase {
    /// A row of an entity; calculated members are `Empty`.
    ///
    /// # Errors
    /// What the database answers.
    pub fn row(&self, entity: EntityIndex, id: ObjectId) -> Result<Option<SelectedRow>, StoreError> {
        let table = self.table(entity);
        let mut found = None;
        let id = [ValueRef::Integer(id.raw())];
        self.file()?.read(&table.select, &id, &mut |columns| found = table.read(columns))?;
        if let Some(row) = &found {
            self.remember(entity, row);
        }
        Ok(found)
    }

    /// The rows of objects, in the same order; nothing for one that is not there. The row of an object that
    /// is given twice stands at its first place.
    ///
    /// # Errors
    /// What the database answers.
    pub fn rows(
        &self,
        objects: impl Iterator<Item = PendingObject>,
    ) -> Result<Vec<Option<SelectedRow>>, StoreError> {
        self.rows_beside(objects, |object| self.memory.look(object))
    }

    /// As [`DeviceDatabase::rows`], for rows that are about to be written.
    ///
    /// # Errors
    /// What the database answers.
    pub fn rows_to_write(
        &self,
        objects: impl Iterator<Item = PendingObject>,
    ) -> Result<Vec<Option<SelectedRow>>, StoreError> {
        self.rows_beside(objects, |object| self.memory.take(object))
    }

    /// The rows of objects, of which some are remembered.
    fn rows_beside(
        &self,
        objects: impl Iterator<Item = PendingObject>,
        remembered: impl Fn(PendingObject) -> Option<SelectedRow>,
    ) -> Result<Vec<Option<SelectedRow>>, StoreError> {
        let (mut rows, mut unknown) = (Vec::with_capacity(objects.size_hint().0), BTreeMap::new());
        for (at, object) in objects.enumerate() {
            rows.push(remembered(object));
            if rows[at].is_none() {
                unknown.entry(object).or_insert(at);
            }
        }
        for (entity, ids) in by_entity(unknown.keys()) {
            let table = self.table(entity);
            let mut take = |row: Option<SelectedRow>| {
                if let Some(row) = row
                    && let Some(at) = unknown.get(&(entity, row.id))
                {
                    rows[*at] = Some(row);
                }
            };
            if let [id] = ids.as_slice() {
                let id = [ValueRef::Integer(*id)];
                self.file()?.read(&table.select, &id, &mut |columns| take(table.read(columns)))?;
            } else {
                let statement = Statement::new(table.select_many.clone(), []).with(Parameter::Ids(ids));
                self.file()?.scan(&statement, &mut |columns| take(table.read(columns)))?;
            }
        }
        Ok(rows)
    }

    /// Calls `visit` with each row of an entity: its id, the mask of what may not be read, and the values of
    /// these members.
    ///
    /// # Errors
    /// What the database answers.
    pub fn each_row(
        &self,
        entity: EntityIndex,
        members: &[MemberIndex],
        visit: &mut dyn FnMut(ObjectId, u64, &[ValueRef<'_>]),
    ) -> Result<(), StoreError> {
        let entity = self.catalog().entity(entity);
        let columns = members.iter().map(|at| format!(", \"{}\"", entity.members[at.0].name));
        let sql = format!("SELECT id, _unreadable{} FROM \"{}\"", columns.collect::<String>(), entity.name);
        self.file()?.scan(&Statement::new(sql, []), &mut |row| {
            if let [ValueRef::Integer(id), ValueRef::Integer(unreadable), values @ ..] = row
                && let Some(id) = ObjectId::from_raw(*id)
            {
                visit(id, unreadable.cast_unsigned(), values);
            }
        })
    }

    /// The ids of the rows of an entity that refer to an object by a member.
    ///
    /// # Errors
    /// What the database answers.
    pub fn referring(
        &self,
        entity: EntityIndex,
        member: &str,
        target: ObjectId,
    ) -> Result<Vec<ObjectId>, StoreError> {
        let name = &self.catalog().entity(entity).name;
        let sql = format!("SELECT id FROM \"{name}\" WHERE \"{member}\" = ?1 ORDER BY id");
        let mut found = Vec::new();
        self.file()?.scan(&Statement::new(sql, [Value::Integer(target.raw())]), &mut |row| {
            if let [ValueRef::Integer(id)] = row {
                found.extend(ObjectId::from_raw(*id));
            }
        })?;
        Ok(found)
    }
}

impl Writing<'_> {
    /// Puts a row, whether it is there or not.
    ///
    /// # Errors
    /// What the database answers.
    pub fn put_row(&self, entity: EntityIndex, row: &SelectedRow) -> Result<(), StoreError> {
        self.memory.forget_row((entity, row.id));
        let table = self.table(entity);
        let mut bound = Vec::with_capacity(table.stored.len() + 2);
        bound.extend([ValueRef::Integer(row.id.raw()), ValueRef::Integer(row.unreadable.cast_signed())]);
        bound.extend(table.stored.iter().map(|at| row.values[at.0].borrow()));
        self.file()?.change(&table.put, &bound).map(drop)
    }

    /// Removes a row; whether it was there.
    ///
    /// # Errors
    /// What the database answers.
    pub fn delete_row(&self, entity: EntityIndex, id: ObjectId) -> Result<bool, StoreError> {
        self.memory.forget_row((entity, id));
        Ok(self.file()?.change(&self.table(entity).delete, &[ValueRef::Integer(id.raw())])? > 0)
    }

    /// Removes all rows of an entity but these; how many.
    ///
    /// # Errors
    /// What the database answers.
    pub fn clear_rows(&self, entity: EntityIndex, keep: &BTreeSet<ObjectId>) -> Result<u64, StoreError> {
        self.memory.forget_rows();
        let name = &self.catalog().entity(entity).name;
        let condition = (Dialect::SQLITE.in_ids)("id", 1);
        let ids = keep.iter().map(|id| id.raw()).collect();
        let statement = Statement::new(format!("DELETE FROM \"{name}\" WHERE NOT ({condition})"), []);
        self.file()?.execute(&statement.with(crate::store::Parameter::Ids(ids)))
    }

    /// A writer for the rows of a table that was received.
    ///
    /// # Errors
    /// What the database answers.
    pub fn row_writer<'f>(
        &self,
        entity: EntityIndex,
        received: &Table,
    ) -> Result<RowWriter<'_, 'f>, StoreError> {
        self.memory.forget_rows();
        let table = self.table(entity);
        let position = |name: &Name| {
            table.entity.members.iter().position(|member| member.name == *name).map(MemberIndex)
        };
        let stored = |name| position(name).filter(|at| table.stored.contains(at));
        let calculated = |name| position(name).filter(|at| !table.stored.contains(at));
        let targets: Vec<_> = received.members.iter().map(stored).collect();
        let calculated: Vec<_> = received.calculated.iter().map(calculated).collect();
        let known: Vec<_> = targets.iter().flatten().copied().collect();
        let sql = table.putting(&known);
        let unsent = mask(table.stored.iter().filter(|at| !known.contains(at)).map(|at| at.0));
        let statement = self.file()?.prepare(&sql)?;
        Ok(RowWriter { statement, targets, calculated, unsent, bound: Vec::new() })
    }
}

/// Writes received rows without copying their values.
pub struct RowWriter<'a, 'f> {
    statement: Prepared<'a>,
    /// For each received value the member that it belongs to; none for one that this model does not have.
    targets: Vec<Option<MemberIndex>>,
    /// The calculated members that rows may hide, in the order of their bits.
    calculated: Vec<Option<MemberIndex>>,
    /// A bit for each member that is not sent, because no row that is sent lets the account read it.
    unsent: u64,
    bound: Vec<ValueRef<'f>>,
}

impl<'f> RowWriter<'_, 'f> {
    /// The mask of a received row with a bit for each member by its position in the entity.
    #[must_use]
    pub fn mask(&self, received: u64) -> u64 {
        if received == 0 {
            return self.unsent;
        }
        let told = self.targets.iter().chain(&self.calculated).enumerate();
        let set = told.filter(|(at, _)| received >> at & 1 == 1);
        self.unsent | mask(set.filter_map(|(_, target)| target.map(|target| target.0)))
    }

    /// The row with its values in the order of the entity's members.
    #[must_use]
    pub fn row(
        &self,
        id: ObjectId,
        received: u64,
        values: &[ValueRef<'_>],
        members: &[Value],
    ) -> SelectedRow {
        let mut own = members.to_vec();
        for (at, value) in own.iter_mut().enumerate() {
            if self.unsent >> at & 1 == 1 {
                *value = Value::Empty;
            }
        }
        for (target, value) in self.targets.iter().zip(values) {
            if let Some(target) = target {
                own[target.0] = ValueRef::to_owned(*value);
            }
        }
        SelectedRow { id, unreadable: self.mask(received), values: own.into() }
    }

    /// Puts a row.
    ///
    /// # Errors
    /// What the database answers.
    pub fn put(&mut self, id: ObjectId, received: u64, values: &[ValueRef<'f>]) -> Result<(), StoreError> {
        let mask = self.mask(received);
        self.bound.clear();
        self.bound.extend([ValueRef::Integer(id.raw()), ValueRef::Integer(mask.cast_signed())]);
        let known = self.targets.iter().zip(values).filter(|(target, _)| target.is_some());
        self.bound.extend(known.map(|(_, value)| *value));
        self.statement.run(&self.bound)
    }
}

/// Rows that were read for an evaluation.
#[derive(Clone, Debug, Default)]
pub struct LoadedRows {
    /// Whether rows count that are here for rules alone.
    for_rules: bool,
    rows: BTreeMap<(EntityIndex, ObjectId), Option<SelectedRow>>,
    links: LoadedLinks,
}

impl Rows for LoadedRows {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        let row = self.rows.get(&(entity, id))?.as_ref()?;
        Some(RowView { id: row.id, values: &row.values, unreadable: row.unreadable })
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        self.links.between(links, owner, target)
    }
}

impl LoadedRows {
    /// Rows for what rules say: those count as well that nothing retrieves.
    #[must_use]
    pub fn for_rules() -> Self {
        Self { for_rules: true, ..Self::default() }
    }

    /// Takes a row as it would be, in place of the one in the database.
    pub fn put(&mut self, entity: EntityIndex, row: SelectedRow) {
        self.rows.insert((entity, row.id), Some(row));
    }

    /// Takes a link as it would be.
    pub fn put_link(&mut self, links: EntityIndex, row: &SelectedRow) {
        self.links.add(links, row.id, &row.values);
    }

    /// Reads what evaluations over `roots` need, set by set: the rows at the end of references, and links.
    ///
    /// # Errors
    /// What the database answers.
    pub fn follow(
        &mut self,
        database: &DeviceDatabase,
        entity: EntityIndex,
        roots: &[&SelectedRow],
        needs: &Needs,
        me: Me,
    ) -> Result<(), StoreError> {
        let catalog = database.catalog();
        let mut ends: BTreeMap<&[Name], BTreeSet<ObjectId>> = BTreeMap::new();
        for chain in &needs.chains {
            let Some((last, prefix)) = chain.split_last() else { continue };
            let Some(from) = catalog.end_of(entity, prefix) else { continue };
            let (Some(member), Some(to)) = (catalog.member(from, last), catalog.target(from, last)) else {
                continue;
            };
            let target = |row: &SelectedRow| row.values[member.0].integer().and_then(ObjectId::from_raw);
            let ids: BTreeSet<ObjectId> = match ends.get(prefix) {
                Some(ids) => {
                    let rows = ids.iter().filter_map(|id| self.rows.get(&(from, *id))?.as_ref());
                    rows.filter_map(target).collect()
                }
                None => roots.iter().copied().filter_map(target).collect(),
            };
            self.load(database, to, &ids)?;
            ends.insert(chain, ids);
        }
        needs.links.iter().try_for_each(|test| self.load_links(database, entity, roots, test, me))
    }

    /// Reads the links that a test asks for.
    fn load_links(
        &mut self,
        database: &DeviceDatabase,
        entity: EntityIndex,
        roots: &[&SelectedRow],
        test: &LinkTest,
        me: Me,
    ) -> Result<(), StoreError> {
        let catalog = database.catalog();
        let by_id: HashMap<ObjectId, &SelectedRow> = roots.iter().map(|row| (row.id, *row)).collect();
        let leads = |(of, id): PendingObject, MemberIndex(at): MemberIndex| {
            let row = by_id
                .get(&id)
                .copied()
                .filter(|_| of == entity)
                .or_else(|| self.rows.get(&(of, id))?.as_ref());
            row.and_then(|row| ObjectId::from_raw(row.values.get(at)?.integer()?)).into_iter().collect()
        };
        let ids: Vec<ObjectId> = roots.iter().map(|row| row.id).collect();
        let range = test.range(catalog, entity, &ids, Some(me.object()), &leads);
        let statement =
            Compiler { catalog, dialect: &Dialect::SQLITE, masked: true }.links(test.links, &range);
        let links = &mut self.links;
        database.file()?.scan(&statement, &mut |columns| links.add_columns(test.links, columns))?;
        if self.for_rules && !range.owners.is_empty() {
            for link in database.support(test.links)? {
                if !database.is_deleted_here((test.links, link.id))? {
                    self.put_link(test.links, &link);
                }
            }
        }
        Ok(())
    }

    fn load(
        &mut self,
        database: &DeviceDatabase,
        entity: EntityIndex,
        ids: &BTreeSet<ObjectId>,
    ) -> Result<(), StoreError> {
        let missing = ids.iter().map(|id| (entity, *id)).filter(|object| !self.rows.contains_key(object));
        let missing: BTreeSet<_> = missing.collect();
        let found = database.rows(missing.iter().copied())?;
        let absent = missing.iter().zip(&found).filter(|(_, row)| self.for_rules && row.is_none());
        let support = database.support_of(entity, &absent.map(|((_, id), _)| *id).collect())?;
        self.rows.extend(missing.into_iter().zip(found));
        for row in support {
            if !database.is_deleted_here((entity, row.id))? {
                self.put(entity, row);
            }
        }
        Ok(())
    }
}
