//! Writing within a microflow: noted here, judged and stored at its end.

use super::look::overlaid;
use super::{CHANGES, Draft, DraftChange, DraftKind, over};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{Judge, RowView, State, conforms};
use crate::store::sql::SelectedRow;
use crate::sync::Engine;
use crate::sync::accept::prefetch::{Pending, load_referrers, load_rows};
use crate::sync::accept::removal::removal;
use crate::sync::accept::world::{Key, Values, World};
use crate::value::ObjectId;
use crate::wire::message::Base;
use std::collections::BTreeSet;
use tidewater_model::{ACCOUNT, EntityIndex, MemberIndex, OnDelete, Value, limits};

impl Draft {
    /// Notes an object as it is in hand: a new one, or the members that differ from what was read. The
    /// result is the object as it is stored now.
    ///
    /// # Errors
    /// If it is gone, the entity has no table, a value does not fit its type, or there are too many changes.
    pub async fn commit(
        &mut self,
        judge: Judge,
        (entity, id): (EntityIndex, ObjectId),
        values: Vec<Value>,
        stored: Option<&[Value]>,
        unreadable: u64,
    ) -> FlowResult<SelectedRow> {
        self.open(judge).await?;
        let key = (entity, id);
        self.check_kind(key)?;
        let engine = self.engine.clone();
        let members = &engine.catalog.entity(entity).members;
        let settable = |at: &usize| members[*at].is_stored() && !members[*at].is_assigned();
        let Some(stored) = stored else {
            if self.current(key).await?.is_some() {
                let detail = format!("{} {id} exists already", self.name(key));
                return Err(FlowError::Model { detail });
            }
            let mut row: Vec<Value> = members.iter().map(|member| member.default.clone()).collect();
            row.iter_mut().zip(values).for_each(|(slot, value)| *slot = value);
            self.check_values(key, &row)?;
            let named = (0..row.len()).filter(settable).map(|at| (MemberIndex(at), row[at].clone()));
            self.note(key, DraftKind::Create(named.collect()));
            self.rows.insert(key, Some(row.clone().into()));
            return Ok(SelectedRow { id, unreadable: 0, values: row });
        };
        let current = self.current(key).await?.ok_or_else(|| self.gone(key))?;
        let is_changed = |at: &usize| {
            unreadable >> at & 1 == 0
                && settable(at)
                && stored.get(*at).is_some_and(|seen| *seen != values[*at])
        };
        let changed: Vec<usize> = (0..values.len()).filter(is_changed).collect();
        let mut row = current.to_vec();
        changed.iter().for_each(|at| row[*at].clone_from(&values[*at]));
        if !changed.is_empty() {
            self.check_values(key, &row)?;
            let change =
                |at: &usize| (MemberIndex(*at), Base::Value(stored[*at].clone()), values[*at].clone());
            self.note(key, DraftKind::Update(changed.iter().map(change).collect()));
            self.remember(key, &current, unreadable);
            self.rows.insert(key, Some(row.clone().into()));
        }
        for at in (0..row.len()).filter(|at| unreadable >> at & 1 == 1) {
            row[at] = Value::Empty;
        }
        Ok(SelectedRow { id, unreadable, values: row })
    }

    /// Notes that an object goes, with what its deletion takes along.
    ///
    /// # Errors
    /// If it is gone already, or an object that stays refers to it.
    pub async fn delete(&mut self, judge: Judge, (entity, id): (EntityIndex, ObjectId)) -> FlowResult {
        self.open(judge).await?;
        let key = (entity, id);
        self.check_kind(key)?;
        let current = self.current(key).await?.ok_or_else(|| self.gone(key))?;
        let is_own = self.changes.iter().any(|it| it.key == key && matches!(it.kind, DraftKind::Create(_)));
        let unreadable = self.unreadable(key).await?.or(is_own.then_some(0)).ok_or_else(|| self.gone(key))?;
        let engine = self.engine.clone();
        let catalog = &*engine.catalog;
        let mut world = overlaid(catalog, &self.rows);
        world.load(key, Some(current.clone()));
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        load_referrers(snapshot, engine.compiler(), &mut world, [key]).await?;
        let Some(removal) = removal(catalog, &world, key) else {
            return Err(self.prevented(key));
        };
        self.note(key, DraftKind::Delete);
        self.remember(key, &current, unreadable);
        for (holder, members) in removal.emptied {
            let Some(mut row) = world.get(holder).map(|row| row.to_vec()) else { continue };
            members.into_iter().for_each(|member| row[member.0] = Value::Empty);
            self.rows.insert(holder, Some(row.into()));
        }
        self.rows.extend(removal.deleted.into_iter().map(|gone| (gone, None)));
        Ok(())
    }

    /// Notes objects that the answer brings to the caller's device, as far as the caller may read them.
    ///
    /// # Errors
    /// If an entity has no table.
    pub fn send(&mut self, objects: impl IntoIterator<Item = (EntityIndex, ObjectId)>) -> FlowResult {
        for key in objects {
            self.check_kind(key)?;
            self.sent.insert(key);
        }
        if self.sent.len() > limits::PAGE_ROWS {
            let (size, limit) = (self.sent.len(), limits::PAGE_ROWS);
            return Err(FlowError::GroupTooLarge { size, limit, unit: "operations" });
        }
        Ok(())
    }

    fn note(&mut self, key: Key, kind: DraftKind) {
        self.changes.push(DraftChange { key, kind, is_system: self.judge == Judge::System });
    }

    /// Remembers a row as the snapshot has it, at its first change.
    fn remember(&mut self, key: Key, current: &Values, unreadable: u64) {
        if !self.rows.contains_key(&key) {
            self.seen.insert(key, (current.clone(), unreadable));
        }
    }

    fn check_kind(&self, key: Key) -> FlowResult {
        let entity = self.engine.catalog.entity(key.0);
        if !entity.persistable || &*entity.name == ACCOUNT {
            return Err(FlowError::Access { what: format!("write {}", entity.name) });
        }
        if self.changes.len() >= CHANGES {
            return Err(FlowError::GroupTooLarge { size: CHANGES + 1, limit: CHANGES, unit: "operations" });
        }
        Ok(())
    }

    /// Holds values of code to what values of devices are held to.
    fn check_values(&self, key: Key, row: &[Value]) -> FlowResult {
        let catalog = &self.engine.catalog;
        let entity = catalog.entity(key.0);
        let stored = entity.members.iter().zip(row).filter(|(member, _)| member.is_stored());
        let unfit =
            stored.filter(|(member, value)| !conforms(catalog, member, value)).map(|(member, _)| member);
        if let Some(member) = unfit.into_iter().next() {
            let detail = format!("the value of `{}.{}` cannot be stored", entity.name, member.name);
            return Err(FlowError::Model { detail });
        }
        let size = row.iter().map(Value::size).sum::<usize>();
        if size > limits::OBJECT_BYTES {
            return Err(FlowError::GroupTooLarge { size, limit: limits::OBJECT_BYTES, unit: "bytes" });
        }
        Ok(())
    }

    /// The row as the draft has it, whoever may read it.
    async fn current(&mut self, key: Key) -> FlowResult<Option<Values>> {
        if let Some(row) = self.rows.get(&key) {
            return Ok(row.clone());
        }
        let engine = self.engine.clone();
        Ok(self.around(&engine, key).await?.get(key).cloned())
    }

    /// The members of a row that the reader may not read; nothing if it may not read the row.
    async fn unreadable(&mut self, key: Key) -> FlowResult<Option<u64>> {
        let engine = self.engine.clone();
        let world = self.around(&engine, key).await?;
        let Some(values) = world.get(key) else { return Ok(None) };
        let row = RowView { id: key.1, values, unreadable: 0 };
        Ok(self.access().unreadable(key.0, State { row, rows: &world }))
    }

    /// A row with what the rules of its entity reach.
    async fn around<'e>(&mut self, engine: &'e Engine, key: Key) -> FlowResult<World<'e>> {
        let mut world = overlaid(&engine.catalog, &self.rows);
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        load_rows(snapshot, engine.compiler(), &mut world, &self.paths, &Pending::default(), [key]).await?;
        Ok(world)
    }

    fn gone(&self, key: Key) -> FlowError {
        FlowError::Gone { entity: self.name(key), id: key.1 }
    }

    /// The entities that may stand in the way; not which objects do, because the caller may not know them.
    fn prevented(&self, key: Key) -> FlowError {
        let incoming = self.engine.catalog.incoming(key.0);
        let preventing = incoming.filter(|(_, member)| member.on_delete == OnDelete::Prevent);
        let names: BTreeSet<&str> =
            preventing.map(|(entity, _)| &*self.engine.catalog.entity(entity).name).collect();
        let referring = names.into_iter().collect::<Vec<_>>().join(" or ");
        FlowError::Prevented { entity: self.name(key), id: key.1, referring }
    }
}
