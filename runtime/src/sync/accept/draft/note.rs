//! Writing within a microflow: noted here, judged and stored at its end.

use super::look::{Seen, overlaid};
use super::{CHANGES, Draft, DraftChange, DraftKind, over};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{EVERY_MEMBER, Evaluation, Judge, RowView, State, validate};
use crate::store::sql::SelectedRow;
use crate::sync::Engine;
use crate::sync::accept::checks::{check_stored, filled, is_settable};
use crate::sync::accept::prefetch::{Pending, load_referrers, load_rows};
use crate::sync::accept::world::{Key, Values, World};
use crate::sync::device::changed as on_top;
use crate::sync::in_hand::ObjectInHand;
use crate::value::ObjectId;
use crate::wire::message::{Base, MemberChange};
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, MemberIndex, OnDelete, Value, is_built_in, limits};

impl Draft {
    /// Notes objects as they are in hand, all or none: new ones, and the members that differ from what was
    /// read. The result holds them as they are stored now, in the same order.
    ///
    /// # Errors
    /// If one is gone, its entity has no table, a value does not fit its type, or there are too many changes;
    /// all broken validations of a transient object.
    pub async fn commit(&mut self, judge: Judge, objects: &[ObjectInHand]) -> FlowResult<Vec<SelectedRow>> {
        self.open(judge).await?;
        let changes = self.changes.len();
        let before: Vec<_> =
            objects.iter().map(key_of).map(|key| (key, self.rows.get(&key).cloned())).collect();
        for object in objects {
            if let Err(error) = self.commit_one(object).await {
                self.changes.truncate(changes);
                self.put_back(before);
                return Err(error);
            }
        }
        let mut stored = Vec::new();
        for object in objects {
            stored.push(self.committed(object).await?);
        }
        Ok(stored)
    }

    async fn commit_one(&mut self, object: &ObjectInHand) -> FlowResult {
        let engine = self.engine.clone();
        if !engine.catalog.entity(object.entity).persistable {
            return self.check_transient(&engine, object).await;
        }
        self.check_kind(key_of(object))?;
        match &object.stored {
            None => self.note_new(&engine, object).await,
            Some(seen) => self.note_changes(&engine, object, seen).await,
        }
    }

    /// An object as it is after it was committed.
    async fn committed(&mut self, object: &ObjectInHand) -> FlowResult<SelectedRow> {
        let engine = self.engine.clone();
        let (key, entity) = (key_of(object), engine.catalog.entity(object.entity));
        if !entity.persistable {
            let merged = self.transients.merged(&engine.catalog, object);
            let row = self.complete(&engine, key, filled(&entity.members, &merged).into(), 0).await?;
            self.transients.keep(object.entity, row.clone());
            return Ok(row);
        }
        let row = self.current(key).await?.ok_or_else(|| self.gone(key))?;
        self.complete(&engine, key, row, object.unreadable).await
    }

    async fn note_new(&mut self, engine: &Engine, object: &ObjectInHand) -> FlowResult {
        let key = key_of(object);
        if self.current(key).await?.is_some() {
            let detail = format!("{} {} exists already", self.name(key), object.id);
            return Err(FlowError::Model { detail });
        }
        let members = &engine.catalog.entity(object.entity).members;
        let row = filled(members, object);
        check_stored(&engine.catalog, key.0, &row)?;
        let named = (0..row.len()).filter(|at| is_settable(&members[*at]));
        self.note(key, DraftKind::Create(named.map(|at| (MemberIndex(at), row[at].clone())).collect()));
        self.rows.insert(key, Some(row.into()));
        Ok(())
    }

    async fn note_changes(&mut self, engine: &Engine, object: &ObjectInHand, seen: &[Value]) -> FlowResult {
        let (key, ObjectInHand { values, unreadable, .. }) = (key_of(object), object);
        let current = self.current(key).await?.ok_or_else(|| self.gone(key))?;
        let members = &engine.catalog.entity(object.entity).members;
        let is_changed = |at: &usize| {
            unreadable >> at & 1 == 0
                && is_settable(&members[*at])
                && seen.get(*at).is_some_and(|seen| *seen != values[*at])
        };
        let changed: Vec<usize> = (0..values.len()).filter(is_changed).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let change = |at: &usize| {
            let base = Base::Value(seen[*at].clone());
            MemberChange { member: members[*at].name.clone(), base, mine: values[*at].clone() }
        };
        let mut row = current.to_vec();
        changed.iter().for_each(|at| row[*at] = on_top(&members[*at], &current[*at], &change(at)));
        check_stored(&engine.catalog, key.0, &row)?;
        let noted = changed.iter().map(|at| (MemberIndex(*at), change(at)));
        self.note(key, DraftKind::Update(noted.map(|(at, it)| (at, it.base, it.mine)).collect()));
        self.remember(key, &current, *unreadable);
        self.rows.insert(key, Some(row.into()));
        Ok(())
    }

    /// A transient object is held to its validations; there is nothing to note of it.
    async fn check_transient(&mut self, engine: &Engine, object: &ObjectInHand) -> FlowResult {
        let key = key_of(object);
        let merged = self.transients.merged(&engine.catalog, object);
        let row = filled(&engine.catalog.entity(object.entity).members, &merged);
        check_stored(&engine.catalog, key.0, &row)?;
        let world = self.around(engine, key, Some(row.clone().into())).await?;
        let faults = {
            let evaluation = Evaluation { catalog: &engine.catalog, me: Some(self.me), rows: &world };
            let view = RowView { id: object.id, values: &row, unreadable: 0 };
            validate(&evaluation, object.entity, view, EVERY_MEMBER)
        };
        if faults.is_empty() { Ok(()) } else { Err(FlowError::Invalid { entity: self.name(key), faults }) }
    }

    /// Makes rows what they were before a commit that failed.
    fn put_back(&mut self, before: Vec<(Key, Option<Option<Values>>)>) {
        for (key, row) in before {
            match row {
                Some(row) => {
                    self.rows.insert(key, row);
                }
                None => {
                    self.rows.remove(&key);
                    self.seen.remove(&key);
                }
            }
        }
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
        let Some(removal) = world.removal(key) else {
            return Err(self.prevented(key));
        };
        self.note(key, DraftKind::Delete);
        self.remember(key, &current, unreadable);
        for (holder, links) in removal.emptied {
            let Some(before) = world.get(holder) else { continue };
            if !self.rows.contains_key(&holder) {
                self.emptied.insert(holder, before.clone());
            }
            let mut row = before.to_vec();
            links.into_iter().for_each(|link| row[link.member.0] = Value::Empty);
            self.rows.insert(holder, Some(row.into()));
        }
        self.rows.extend(removal.deleted.into_keys().map(|gone| (gone, None)));
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

    /// A row as its reader sees it: with its calculated members, and without what it may not read.
    async fn complete(
        &mut self,
        engine: &Engine,
        key: Key,
        values: Values,
        unreadable: u64,
    ) -> FlowResult<SelectedRow> {
        let mut row = SelectedRow { id: key.1, unreadable, values };
        for at in (0..row.values.len()).filter(|at| unreadable >> at & 1 == 1) {
            row.values_mut()[at] = Value::Empty;
        }
        if engine.catalog.entity(key.0).members.iter().any(|member| member.calculated.is_some()) {
            let world = self.around(engine, key, Some(Values::clone(&row.values))).await?;
            let seen = Seen { access: self.access(), world: &world };
            let evaluation = Evaluation { catalog: &engine.catalog, me: Some(self.me), rows: &seen };
            row.complete(&evaluation, key.0);
            row.hide_absent(&engine.catalog, key.0);
        }
        Ok(row)
    }

    fn note(&mut self, key: Key, kind: DraftKind) {
        self.changes.push(DraftChange { key, kind, is_system: self.judge == Judge::System });
    }

    /// Remembers a row as the snapshot has it, at its first change.
    fn remember(&mut self, key: Key, current: &Values, unreadable: u64) {
        if !self.rows.contains_key(&key) {
            self.seen.insert(key, (current.clone(), unreadable));
        } else if let Some(before) = self.emptied.remove(&key) {
            self.seen.insert(key, (before, unreadable));
        }
    }

    fn check_kind(&self, key: Key) -> FlowResult {
        let entity = self.engine.catalog.entity(key.0);
        if !entity.persistable || is_built_in(&entity.name) {
            return Err(FlowError::Access { what: format!("write {}", entity.name) });
        }
        if self.changes.len() >= CHANGES {
            return Err(FlowError::GroupTooLarge { size: CHANGES + 1, limit: CHANGES, unit: "operations" });
        }
        Ok(())
    }

    /// The row as the draft has it, whoever may read it.
    async fn current(&mut self, key: Key) -> FlowResult<Option<Values>> {
        if let Some(row) = self.rows.get(&key) {
            return Ok(row.clone());
        }
        let engine = self.engine.clone();
        Ok(self.around(&engine, key, None).await?.get(key).cloned())
    }

    /// The members of a row that the reader may not read; nothing if it may not read the row.
    async fn unreadable(&mut self, key: Key) -> FlowResult<Option<u64>> {
        let engine = self.engine.clone();
        let world = self.around(&engine, key, None).await?;
        let Some(values) = world.get(key) else { return Ok(None) };
        let row = RowView { id: key.1, values, unreadable: 0 };
        Ok(self.access().unreadable(key.0, State { row, rows: &world }))
    }

    /// A row with what the rules of its entity reach: `row`, if something is given, or as it is.
    async fn around<'e>(
        &mut self,
        engine: &'e Engine,
        key: Key,
        row: Option<Values>,
    ) -> FlowResult<World<'e>> {
        let mut world = overlaid(&engine.catalog, &self.rows);
        if row.is_some() {
            world.load(key, row);
        }
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        load_rows(
            snapshot,
            engine.compiler(),
            &mut world,
            &self.paths,
            &Pending::default(),
            Some(self.me),
            [key],
        )
        .await?;
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

fn key_of(object: &ObjectInHand) -> Key {
    (object.entity, object.id)
}
