//! Reading objects.

use super::DeviceCore;
use crate::flow::{FlowError, FlowResult};
use crate::rule::{Evaluation, Needs};
use crate::store::Dialect;
use crate::store::device::LoadedRows;
use crate::store::sql::{Compiler, Selection};
use crate::sync::in_hand::StoredObject;
use crate::value::ObjectId;
use tidewater_model::{EntityIndex, Expression, Path, Query};

impl DeviceCore {
    /// An id for a new object.
    ///
    /// # Errors
    /// If nobody is signed in, or the database file has used all its ids.
    pub fn new_id(&mut self) -> FlowResult<ObjectId> {
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        let state = &mut signed.facts.now;
        let id = state.last_count.checked_add(1).and_then(|count| ObjectId::new(state.replica, count));
        let id =
            id.ok_or_else(|| FlowError::Model { detail: "this database file has no ids left".to_owned() })?;
        state.last_count = id.count();
        signed.note_created(id);
        Ok(id)
    }

    /// The objects that a query asks for.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn retrieve(&self, query: &Query) -> FlowResult<Vec<StoredObject>> {
        let signed = self.signed()?;
        let compiler = self.compiler();
        let selection = compiler.select(query, Some(signed.me)).ok_or_else(|| no_table(query))?;
        let (database, mut rows) = (&signed.database, Vec::new());
        database.file()?.scan(&selection.statement, &mut |columns| rows.extend(selection.read(columns)))?;
        rows.iter().for_each(|row| database.remember(selection.entity, row));
        self.refine(&selection, &mut rows)?;
        Ok(rows)
    }

    /// How many objects a query asks for.
    ///
    /// # Errors
    /// As [`DeviceCore::retrieve`].
    pub fn count(&self, query: &Query) -> FlowResult<u64> {
        let signed = self.signed()?;
        let Some(statement) = self.compiler().count(query, Some(signed.me)) else {
            return Ok(self.retrieve(query)?.len() as u64);
        };
        let rows = signed.database.file()?.query(&statement)?;
        let count = rows.first().and_then(|row| row.first()?.integer());
        Ok(count.and_then(|count| u64::try_from(count).ok()).unwrap_or_default())
    }

    /// The objects of an entity that are here for rules alone, with what these read of them: its filter
    /// leaves them out, so no query finds them. For tests.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn support(&self, entity: EntityIndex) -> FlowResult<Vec<StoredObject>> {
        Ok(self.signed()?.database.support(entity)?)
    }

    /// One object.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is not on the device.
    pub fn get(&self, entity: EntityIndex, id: ObjectId) -> FlowResult<StoredObject> {
        let signed = self.signed()?;
        let not_here = || FlowError::NotHere { entity: self.name(entity), id };
        if !self.catalog.entity(entity).persistable {
            return signed.transients.get(entity, id).cloned().ok_or_else(not_here);
        }
        let row = signed.database.row(entity, id)?.ok_or_else(not_here)?;
        self.complete(entity, row)
    }

    /// Those of some rows that a query asks for, in its order. The rows need not be stored.
    pub(super) fn among(&self, query: &Query, mut rows: Vec<StoredObject>) -> FlowResult<Vec<StoredObject>> {
        let selection = self.compiler().select(query, Some(self.signed()?.me));
        let mut selection = selection.ok_or_else(|| no_table(query))?;
        selection.residual.clone_from(&query.condition);
        selection.order.clone_from(&query.order);
        selection.window = query.window;
        self.refine(&selection, &mut rows)?;
        Ok(rows)
    }

    fn compiler(&self) -> Compiler<'_> {
        Compiler { catalog: &self.catalog, dialect: &Dialect::SQLITE, masked: true }
    }

    /// Does what the statement could not.
    fn refine(&self, selection: &Selection, rows: &mut Vec<StoredObject>) -> FlowResult {
        let signed = self.signed()?;
        let order = selection.order.iter().map(|order| Expression::Member(order.path.clone()));
        let other: Vec<_> = order.chain(self.calculated(selection.entity)).collect();
        let needs = Needs::of(&self.catalog, selection.entity, selection.residual.iter().chain(&other));
        let mut around = LoadedRows::default();
        let roots: Vec<_> = rows.iter().collect();
        around.follow(&signed.database, selection.entity, &roots, &needs, signed.me)?;
        let evaluation = Evaluation { catalog: &self.catalog, me: Some(signed.me), rows: &around };
        selection.refine(&evaluation, rows);
        rows.iter_mut().for_each(|row| row.hide_absent(&self.catalog, selection.entity));
        Ok(())
    }

    /// The calculated members of an entity.
    fn calculated(&self, entity: EntityIndex) -> impl Iterator<Item = Expression> {
        let members = self.catalog.entity(entity).members.iter().filter(|member| member.calculated.is_some());
        members.map(|member| Expression::Member(Path::member(member.name.clone())))
    }

    /// The row with its calculated members.
    pub(super) fn complete(&self, entity: EntityIndex, mut row: StoredObject) -> FlowResult<StoredObject> {
        let signed = self.signed()?;
        if self.catalog.entity(entity).members.iter().all(|member| member.calculated.is_none()) {
            return Ok(row);
        }
        let mut around = LoadedRows::default();
        let needs = Needs::of(&self.catalog, entity, &self.calculated(entity).collect::<Vec<_>>());
        around.follow(&signed.database, entity, &[&row], &needs, signed.me)?;
        let evaluation = Evaluation { catalog: &self.catalog, me: Some(signed.me), rows: &around };
        row.complete(&evaluation, entity);
        row.hide_absent(&self.catalog, entity);
        Ok(row)
    }
}

fn no_table(query: &Query) -> FlowError {
    FlowError::Model { detail: format!("`{}` is no entity of this app that has a table", query.entity) }
}
