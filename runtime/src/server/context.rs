//! `Server`: the context of code that runs on the server, inside one transaction.
//!
//! Event handlers look and write in the transaction of the upload, with the rights of the system. Microflows
//! look at a snapshot with the caller's rights, and what they write is stored at their
//! end. Absent: types below this surface, and anything that people see.

use super::ServedMicroflow;
use super::handling::Handling;
use super::running::Running;
use crate::flow::{FlowError, FlowResult};
use crate::rule::Judge;
use crate::sync::Environment;
use crate::sync::accept::{Draft, EventContext};
use crate::sync::in_hand::{CommitObjects, Refreshed, StoredObject, gone, in_hand, index, typed, unfit};
use crate::typed::{Entity, Me, Member, Obj, Persistable, Query};
use crate::value::{Date, DateTime, ObjectId, Ref};
use std::sync::Arc;
use std::time::Duration;
use tidewater_model::{Catalog, EntityIndex};

/// The context of server code: who it runs for, and the data.
///
/// A microflow sees what its caller may read, and what it wrote itself; [`Server::as_system`] is the
/// explicit exception. Nothing is stored before its end, and an error leaves nothing. A handler has the
/// rights of the system: what it writes is judged and stored at once, as a part of the change that it
/// handles, and goes when that is rejected.
pub struct Server {
    pub(super) work: Work,
    now: DateTime,
}

pub(super) enum Work {
    Handles(Handling),
    Runs(Box<Running>),
}

impl Server {
    pub(super) fn of_handler(context: EventContext) -> Self {
        let now = context.now;
        Self { work: Work::Handles(Handling { context }), now }
    }

    pub(super) fn of_microflow(running: Running, environment: &Arc<dyn Environment>) -> Self {
        Self { work: Work::Runs(Box::new(running)), now: environment.now() }
    }

    /// What a microflow did.
    pub(super) fn into_draft(self) -> Option<Draft> {
        if let Work::Runs(running) = self.work { Some(running.draft) } else { None }
    }

    /// How long a handler may still take; nothing if its time is over.
    pub(super) fn time_left(&self) -> Option<Duration> {
        if let Work::Handles(handling) = &self.work { handling.time_left() } else { None }
    }

    /// The account that uploads or calls.
    #[must_use]
    pub fn me(&self) -> Me {
        match &self.work {
            Work::Handles(handling) => handling.context.me,
            Work::Runs(running) => running.draft.me(),
        }
    }

    /// The time when the upload or the microflow began; the same for all its changes.
    #[must_use]
    pub fn now(&self) -> DateTime {
        self.now
    }

    /// The day of the upload or the call, in UTC.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.date()
    }

    /// A failure of the app's own: the code is for programs, the text for people.
    ///
    /// # Errors
    /// Always: that is what it is for.
    pub fn fail<T>(&self, code: impl Into<String>, text: impl Into<String>) -> FlowResult<T> {
        Err(FlowError::Failed { code: code.into(), text: text.into() })
    }

    // --- Reading ----------------------------------------------------------------------------------

    /// The object of an id or reference. A transient one is as it was committed last, or as it came with the
    /// call.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is unknown, deleted, or not for the caller;
    /// [`FlowError::EmptyReference`] if the reference leads nowhere.
    pub async fn get<T: Entity>(&mut self, id: impl Into<Ref<T>>) -> FlowResult<Obj<T>> {
        self.get_as(Judge::Server, id.into()).await
    }

    pub(super) async fn get_as<T: Entity>(&mut self, judge: Judge, id: Ref<T>) -> FlowResult<Obj<T>> {
        let Some(id) = id.id() else {
            return Err(FlowError::EmptyReference { entity: T::FACTS.name.to_string() });
        };
        let entity = index::<T>(self.catalog())?;
        typed(self.row_as(judge, entity, id.object()).await?)
    }

    pub(super) async fn row_as(
        &mut self,
        judge: Judge,
        entity: EntityIndex,
        id: ObjectId,
    ) -> FlowResult<StoredObject> {
        let persistable = self.catalog().entity(entity).persistable;
        match &mut self.work {
            Work::Handles(handling) => handling.get(entity, id).await,
            Work::Runs(running) if !persistable => running.draft.transient(entity, id),
            Work::Runs(running) => running.look().get(judge, entity, id).await,
        }
    }

    /// The objects that match a query, in its order.
    ///
    /// # Errors
    /// If the query does not fit the model, or the database fails.
    pub async fn retrieve<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        self.retrieve_as(Judge::Server, query.into()).await
    }

    async fn retrieve_as<T: Entity>(&mut self, judge: Judge, query: Query<T>) -> FlowResult<Vec<Obj<T>>> {
        let rows = self.rows_as(judge, query.data()).await?;
        rows.into_iter().map(typed).collect()
    }

    /// The first object that matches a query, in its order.
    ///
    /// # Errors
    /// As [`Server::retrieve`].
    pub async fn first<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Option<Obj<T>>> {
        Ok(self.retrieve(query.into().first()).await?.into_iter().next())
    }

    /// How many objects match a query.
    ///
    /// # Errors
    /// As [`Server::retrieve`].
    pub async fn count<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<i64> {
        self.count_as(Judge::Server, query.into()).await
    }

    async fn count_as<T: Entity>(&mut self, judge: Judge, query: Query<T>) -> FlowResult<i64> {
        match &mut self.work {
            Work::Handles(handling) => handling.count(query.data()).await,
            Work::Runs(running) => running.look().count(judge, query.data()).await,
        }
    }

    /// Whether the caller may read a member of an object.
    #[must_use]
    pub fn can_read<T: Entity, M: Member<Entity = T>>(
        &self,
        object: &Obj<T>,
        member: impl FnOnce(&T::Fields) -> M,
    ) -> bool {
        object.can_read(member)
    }

    // --- Writing ----------------------------------------------------------------------------------

    /// A new object. Nothing is stored before it is committed, in a microflow not before its end.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn create<T: Entity>(&mut self, value: T) -> FlowResult<Obj<T>> {
        Ok(Obj::new(self.new_id().await?.into(), value))
    }

    /// Writes what changed in an object, and later reads see it. In a microflow rights, validations and
    /// handlers judge it at its end; in a handler validations and handlers judge it at once.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if the object was deleted; if a value cannot be stored; in a handler also why it
    /// was rejected, and if the object is the one that it judges: correct the change then.
    pub async fn commit<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.commit_as(Judge::Server, object).await
    }

    /// Writes several objects, all or none, each as [`Server::commit`] does: a list, an object, or a tuple
    /// of these. New ones may refer to each other: they are judged together, in a microflow at its end.
    ///
    /// # Errors
    /// As [`Server::commit`].
    pub async fn commit_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult {
        self.commit_as(Judge::Server, objects).await
    }

    pub(super) async fn commit_as<O: CommitObjects + ?Sized>(
        &mut self,
        judge: Judge,
        objects: &mut O,
    ) -> FlowResult {
        let mut in_hand = Vec::new();
        objects.in_hand(self.catalog(), &mut in_hand)?;
        let stored = match &mut self.work {
            Work::Handles(handling) => handling.commit(in_hand).await?,
            Work::Runs(running) => running.look().commit(judge, &in_hand).await?,
        };
        objects.take(&mut stored.into_iter())
    }

    /// Deletes an object with what goes along; later reads do not see it any more.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if it was deleted before; [`FlowError::Prevented`] if others refer to it; in a
    /// handler also why a handler refused it.
    pub async fn delete<T: Persistable>(&mut self, object: Obj<T>) -> FlowResult {
        self.delete_as(Judge::Server, object).await
    }

    async fn delete_as<T: Persistable>(&mut self, judge: Judge, object: Obj<T>) -> FlowResult {
        let key = (index::<T>(self.catalog())?, object.id().object());
        match &mut self.work {
            _ if object.is_new() => Ok(()),
            Work::Handles(handling) => handling.delete(key).await,
            Work::Runs(running) => running.look().delete(judge, key).await,
        }
    }

    /// Puts the values of the last commit back into the object in hand.
    ///
    /// # Errors
    /// If the stored values do not fit the struct.
    pub fn rollback<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        object.roll_back().map_err(|fault| unfit::<T>(&fault))
    }

    /// Puts what is stored now, and what the microflow wrote, into the object in hand; its uncommitted
    /// changes are kept.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if it is not there for the caller any more.
    pub async fn refresh<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.refresh_as(Judge::Server, object).await
    }

    async fn refresh_as<T: Entity>(&mut self, judge: Judge, object: &mut Obj<T>) -> FlowResult {
        let before = in_hand(self.catalog(), object)?;
        if object.is_new() {
            return Ok(());
        }
        let stored = match self.row_as(judge, before.entity, before.id).await {
            // Of a transient object that was forgotten there is what is in hand.
            Err(FlowError::NotHere { .. }) if !self.catalog().entity(before.entity).persistable => {
                return Ok(());
            }
            other => other.map_err(gone)?,
        };
        Refreshed::new(self.catalog(), &before, stored).put_into(object)
    }

    /// Brings objects to the caller's device with the answer, whatever it synchronizes by itself. What the
    /// caller may not read is left out.
    ///
    /// # Errors
    /// In a handler; if there are too many.
    pub fn send<'a, T: Persistable>(&mut self, objects: impl IntoIterator<Item = &'a Obj<T>>) -> FlowResult {
        let entity = index::<T>(self.catalog())?;
        let keys: Vec<_> = objects.into_iter().map(|object| (entity, object.id().object())).collect();
        self.running("send")?.draft.send(keys)
    }

    // --- Beyond the data --------------------------------------------------------------------------

    /// Calls another microflow, in the same transaction and for the same caller.
    ///
    /// # Errors
    /// What it answers; [`FlowError::Access`] if it is for roles that the caller does not have; in a handler.
    pub async fn call<M: ServedMicroflow>(&mut self, microflow: M, arguments: M::Args) -> FlowResult<M::Out> {
        let held = self.running("call")?.draft.roles();
        let may_call =
            M::ROLES.is_empty() || M::ROLES.iter().any(|role| held.iter().any(|it| **it == *role.name));
        if !may_call {
            return Err(FlowError::Access { what: format!("call {}", M::NAME) });
        }
        self.call_as_system(microflow, arguments).await
    }

    async fn call_as_system<M: ServedMicroflow>(&mut self, _: M, arguments: M::Args) -> FlowResult<M::Out> {
        self.running("call")?.enter()?;
        let result = M::run(self, arguments).await;
        if let Work::Runs(running) = &mut self.work {
            running.leave();
        }
        result
    }

    /// Waits for something outside the server. Only before the data is first looked at: a slow service must
    /// not hold the database, and nothing outside is asked twice.
    ///
    /// # Errors
    /// [`FlowError::OutsideTooLate`] after the first look; [`FlowError::TimedOut`] after a minute; in a
    /// handler.
    pub async fn outside<T>(&mut self, future: impl Future<Output = T>) -> FlowResult<T> {
        self.running("outside")?.outside(future).await
    }

    /// The same data with the rights of the system: what is read is not limited by the caller's rules, and
    /// what is written is not judged by them. Validations and handlers stay.
    pub fn as_system(&mut self) -> AsSystem<'_> {
        AsSystem { server: self }
    }

    pub(super) fn running(&mut self, activity: &str) -> FlowResult<&mut Running> {
        match &mut self.work {
            Work::Runs(running) => Ok(running),
            Work::Handles(_) => {
                let detail = format!("a handler works within the upload of a change; it cannot `{activity}`");
                Err(FlowError::Model { detail })
            }
        }
    }

    pub(super) fn catalog(&self) -> &Catalog {
        match &self.work {
            Work::Handles(handling) => &handling.context.catalog,
            Work::Runs(running) => &running.draft.engine().catalog,
        }
    }
}

/// The data with the rights of the system; see [`Server::as_system`].
pub struct AsSystem<'a> {
    pub(super) server: &'a mut Server,
}

impl AsSystem<'_> {
    /// As [`Server::get`], of every object.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is unknown or deleted.
    pub async fn get<T: Entity>(&mut self, id: impl Into<Ref<T>>) -> FlowResult<Obj<T>> {
        self.server.get_as(Judge::System, id.into()).await
    }

    /// As [`Server::retrieve`], over every object.
    ///
    /// # Errors
    /// As there.
    pub async fn retrieve<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        self.server.retrieve_as(Judge::System, query.into()).await
    }

    /// As [`Server::first`], over every object.
    ///
    /// # Errors
    /// As there.
    pub async fn first<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Option<Obj<T>>> {
        Ok(self.retrieve(query.into().first()).await?.into_iter().next())
    }

    /// As [`Server::count`], over every object.
    ///
    /// # Errors
    /// As there.
    pub async fn count<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<i64> {
        self.server.count_as(Judge::System, query.into()).await
    }

    /// As [`Server::commit`], whatever the caller may write.
    ///
    /// # Errors
    /// As there.
    pub async fn commit<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.server.commit_as(Judge::System, object).await
    }

    /// As [`Server::commit_all`], whatever the caller may write.
    ///
    /// # Errors
    /// As there.
    pub async fn commit_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult {
        self.server.commit_as(Judge::System, objects).await
    }

    /// As [`Server::refresh`], also of what the caller may not read.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if it was deleted.
    pub async fn refresh<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.server.refresh_as(Judge::System, object).await
    }

    /// As [`Server::call`], whatever roles the microflow is for. It has the rights of its caller.
    ///
    /// # Errors
    /// What it answers; in a handler.
    pub async fn call<M: ServedMicroflow>(&mut self, microflow: M, arguments: M::Args) -> FlowResult<M::Out> {
        self.server.call_as_system(microflow, arguments).await
    }

    /// As [`Server::delete`], whatever the caller may delete.
    ///
    /// # Errors
    /// As there.
    pub async fn delete<T: Persistable>(&mut self, object: Obj<T>) -> FlowResult {
        self.server.delete_as(Judge::System, object).await
    }
}
