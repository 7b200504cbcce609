//! What handlers of the app may ask while they run: reads of what was accepted before them, and writes with
//! the rights of the system, which are judged at once and set off handlers in turn.

use super::asking::{Answer, Question};
use super::checks::{check_stored, filled, is_settable};
use super::conclude::{Doing, refused};
use super::events::HANDLER_MILLISECONDS;
use super::reach::reach;
use super::unpack::{MemberStep, Step, StepChange};
use super::upload::Upload;
use super::world::Key;
use crate::flow::{FlowError, FlowResult};
use crate::rule::{EVERY_MEMBER, Evaluation};
use crate::store::sql::{SelectedRow, Selection};
use crate::store::{BoxFuture, StoreError};
use crate::sync::IdLease;
use crate::sync::in_hand::ObjectInHand;
use crate::value::ObjectId;
use crate::wire::message::{Base, Rejection};
use std::collections::BTreeSet;
use tidewater_model::{Expression, Member, MemberIndex, Query, ValueRef, is_built_in};

/// What a handler is answered, unless the database fails: then the whole upload ends.
type Served = Result<FlowResult<Answer>, StoreError>;

impl Upload<'_> {
    /// Answers a handler. Boxed, because what is written may set off handlers that ask again.
    pub(super) fn serve(&mut self, question: Question) -> BoxFuture<'_, Served> {
        Box::pin(async move {
            if self.depth.until.is_some_and(|until| self.acceptance.environment.now() > until) {
                // The database answers at once, so nothing else stops a handler that asks without end.
                let seconds = HANDLER_MILLISECONDS.unsigned_abs() / 1_000;
                return Ok(Err(FlowError::TimedOut { seconds }));
            }
            match question {
                Question::Row(entity, id) if !self.entity(entity).persistable => {
                    Ok(Ok(Answer::Rows(self.transients.get(entity, id).cloned().into_iter().collect())))
                }
                Question::Row(entity, id) => {
                    let selection = self.acceptance.compiler().by_ids(entity, vec![id.raw()]);
                    Ok(Ok(Answer::Rows(self.select(&selection).await?)))
                }
                Question::Rows(query) => self.rows(&query).await,
                Question::Count(query) => self.count(&query).await,
                Question::Id => self.next_id().await,
                Question::Commit(objects) => self.commit(&objects).await,
                Question::Delete(entity, id) => {
                    let deleted = self.write(vec![((entity, id), StepChange::Delete(None))]).await?;
                    Ok(deleted.map(|()| Answer::Done))
                }
            }
        })
    }

    // --- Reading ----------------------------------------------------------------------------------

    async fn rows(&mut self, query: &Query) -> Served {
        let Some(selection) = self.acceptance.compiler().select(query, Some(self.me())) else {
            let detail = format!("the query does not fit `{}` of this app", query.entity);
            return Ok(Err(FlowError::Model { detail }));
        };
        Ok(Ok(Answer::Rows(self.select(&selection).await?)))
    }

    async fn count(&mut self, query: &Query) -> Served {
        let Some(statement) = self.acceptance.compiler().count(query, Some(self.me())) else {
            let rows = self.rows(query).await?.and_then(Answer::rows);
            return Ok(rows.map(|rows| Answer::Count(i64::try_from(rows.len()).unwrap_or(i64::MAX))));
        };
        self.flush().await?;
        let rows = self.transaction()?.query(&statement).await?;
        let count = rows.first().and_then(|row| row.first()?.integer()).unwrap_or_default();
        Ok(Ok(Answer::Count(count)))
    }

    /// Reads the rows of a selection, and does in memory what SQL could not.
    async fn select(&mut self, selection: &Selection) -> Result<Vec<SelectedRow>, StoreError> {
        self.flush().await?;
        let (acceptance, me) = (self.acceptance, self.me());
        let compiler = acceptance.compiler();
        let transaction = self.transaction()?;
        let mut rows = Vec::new();
        let mut keep = |columns: &[ValueRef<'_>]| rows.extend(selection.read(columns));
        transaction.scan(&selection.statement, &mut keep).await?;
        let ids: Vec<ObjectId> = rows.iter().map(|row| row.id).collect();
        let members = &compiler.catalog.entity(selection.entity).members;
        let calculated = members.iter().filter_map(|member| member.calculated.as_ref());
        let order: Vec<Expression> =
            selection.order.iter().map(|order| Expression::Member(order.path.clone())).collect();
        let read: Vec<&Expression> = selection.residual.iter().chain(calculated).chain(&order).collect();
        let reached = reach(transaction, compiler, selection.entity, &ids, &read, me).await?;
        let evaluation = Evaluation { catalog: compiler.catalog, me: Some(me), rows: &reached };
        selection.refine(&evaluation, &mut rows);
        Ok(rows)
    }

    // --- Writing ----------------------------------------------------------------------------------

    /// An id of the server's own. Leased at the first question, noted with the commit.
    async fn next_id(&mut self) -> Served {
        if self.ids.is_none() {
            let lease = IdLease::open(self.transaction()?).await?;
            self.ids = Some(lease);
        }
        let id = self.ids.as_mut().and_then(IdLease::take);
        Ok(id
            .map(Answer::Id)
            .ok_or_else(|| FlowError::Model { detail: "the server has no ids left".to_owned() }))
    }

    /// Writes objects, all or none; what is stored of each then.
    async fn commit(&mut self, objects: &[ObjectInHand]) -> Served {
        let catalog = self.acceptance.engine.catalog.clone();
        let bases: Vec<Vec<Base>> = objects.iter().map(bases).collect();
        let mut changes = Vec::new();
        for (object, bases) in objects.iter().zip(&bases) {
            let entity = catalog.entity(object.entity);
            if let Err(error) = check_stored(&catalog, object.entity, &object.values) {
                return Ok(Err(error));
            }
            if entity.persistable {
                changes.extend(change(&entity.members, object, bases).map(|it| (key_of(object), it)));
            } else if let Err(error) = self.check_transient(object).await? {
                return Ok(Err(error));
            }
        }
        if let Err(error) = self.write(changes).await? {
            return Ok(Err(error));
        }
        let mut stored = Vec::new();
        for object in objects {
            stored.extend(self.stored(object).await?);
        }
        Ok(Ok(Answer::Rows(stored)))
    }

    /// A transient object is held to its validations; there is nothing to write of it.
    async fn check_transient(&mut self, object: &ObjectInHand) -> Result<FlowResult, StoreError> {
        let (key, entity) = (key_of(object), self.entity(object.entity));
        let merged = self.transients.merged(&self.acceptance.engine.catalog, object);
        let row = filled(&entity.members, &merged);
        self.world.forget(key);
        self.world.load(key, Some(row.clone().into()));
        self.load_rows([key]).await?;
        let faults = self.faults(key, &row, EVERY_MEMBER);
        let entity = self.entity(object.entity).name.to_string();
        Ok(if faults.is_empty() { Ok(()) } else { Err(FlowError::Invalid { entity, faults }) })
    }

    /// An object as it is after it was committed.
    async fn stored(&mut self, object: &ObjectInHand) -> Result<Vec<SelectedRow>, StoreError> {
        let entity = self.entity(object.entity);
        if entity.persistable {
            let selection = self.acceptance.compiler().by_ids(object.entity, vec![object.id.raw()]);
            return self.select(&selection).await;
        }
        let merged = self.transients.merged(&self.acceptance.engine.catalog, object);
        let values = filled(&entity.members, &merged).into();
        let mut row = SelectedRow { id: object.id, unreadable: 0, values };
        let catalog = &self.acceptance.engine.catalog;
        let evaluation = Evaluation { catalog, me: Some(self.me()), rows: &self.world };
        row.complete(&evaluation, object.entity);
        row.hide_absent(catalog, object.entity);
        self.transients.keep(object.entity, row.clone());
        Ok(vec![row])
    }

    /// Writes for a handler, all or nothing. After what cannot be done the handler may go on.
    async fn write(&mut self, changes: Vec<(Key, StepChange<'_>)>) -> Result<FlowResult, StoreError> {
        let catalog = &self.acceptance.engine.catalog;
        let doings: Vec<_> = changes.iter().map(|(key, change)| (*key, Doing::of(change))).collect();
        let refused = |at: usize, reason| match doings.get(at) {
            Some((key, doing)) => Err(refused(catalog, *key, *doing, reason)),
            None => Ok(()),
        };
        let mut about = BTreeSet::new();
        let mut steps = Vec::new();
        for (at, (key, change)) in changes.into_iter().enumerate() {
            if let Some(error) = self.unwritable(key) {
                return Ok(Err(error));
            }
            if let Err(reason) = self.count_write() {
                return Ok(refused(at, reason));
            }
            about.insert(key);
            self.pending.add(catalog, key, change.named().into_iter(), &mut about);
            steps.push(Step { key, change, is_system: true });
        }
        self.load_rows(about).await?;
        let judge = self.judge;
        let applied = self.apply_or_undo(&steps).await?;
        self.judge = judge;
        let position = |rejection: &Rejection| usize::try_from(rejection.operation).unwrap_or_default();
        Ok(applied.map(drop).or_else(|rejection| refused(position(&rejection), rejection.reason)))
    }

    /// Why a handler may not write an object at all.
    fn unwritable(&self, key: Key) -> Option<FlowError> {
        let entity = self.entity(key.0);
        if !entity.persistable || is_built_in(&entity.name) {
            return Some(FlowError::Access { what: format!("write {}", entity.name) });
        }
        let name = &entity.name;
        self.depth.in_hand.contains(&key).then(|| FlowError::Model {
            detail: format!("{name} {} is being judged: correct the change instead of committing it", key.1),
        })
    }
}

fn key_of(object: &ObjectInHand) -> Key {
    (object.entity, object.id)
}

/// What was read of each member.
fn bases(object: &ObjectInHand) -> Vec<Base> {
    object.stored.iter().flat_map(|stored| stored.iter()).map(|value| Base::Value(value.clone())).collect()
}

/// What committing an object does; nothing if nothing changed.
fn change<'a>(members: &[Member], object: &'a ObjectInHand, bases: &'a [Base]) -> Option<StepChange<'a>> {
    let named = object.values.iter().enumerate().filter(|(at, _)| is_settable(&members[*at]));
    let named = named.map(|(at, value)| (MemberIndex(at), value));
    let Some(stored) = &object.stored else { return Some(StepChange::Create(named.collect())) };
    let changed = named.filter_map(|(member, mine)| {
        let base = bases.get(member.0).filter(|_| stored.get(member.0) != Some(mine))?;
        Some(MemberStep { member, base, mine })
    });
    let changed: Vec<_> = changed.collect();
    (!changed.is_empty()).then_some(StepChange::Update(changed))
}
