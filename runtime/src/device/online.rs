//! What a flow does at the server, because its device does not hold it: one request for each method.
//!
//! Absent: what the server decides, and how a request is sent.

use super::client::Client;
use super::context::Device;
use super::core::OnlineDeed;
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::sync::device::OnlineAnswer;
use crate::sync::in_hand::{CommitObject, ObjectInHand, StoredObject, in_hand, index, typed};
use crate::typed::{Obj, Persistable, Query};
use crate::value::{ObjectId, Ref};
use std::marker::PhantomData;
use tidewater_model::EntityIndex;

/// Entities with the mode `online`, at the server: what [`Device::online`] and [`Client::online`] give.
///
/// Each method is one request, judged by the rights of the account. What comes back are objects as they were
/// then; nothing of them is stored on the device.
pub struct Online<'a> {
    client: Client,
    /// Whether what the flow did before is durable.
    ready: FlowResult,
    device: PhantomData<&'a mut Device>,
}

impl Device {
    /// The entities with the mode `online`, at the server.
    pub fn online(&mut self) -> Online<'_> {
        let (client, ready) = self.activities().at_server();
        Online { client, ready, device: PhantomData }
    }
}

impl Client {
    /// The entities with the mode `online`, at the server.
    #[must_use]
    pub fn online(&self) -> Online<'static> {
        Online { client: self.clone(), ready: Ok(()), device: PhantomData }
    }
}

impl Online<'_> {
    /// The objects that a query finds, in its order.
    ///
    /// # Errors
    /// [`FlowError::Offline`] if the server cannot be reached; `answer-too-large` if there are more than
    /// 1,000, or they take more than 4 MiB: give the query a condition or a limit; `question-too-wide` if
    /// the server's database cannot find them without looking at more than 100,000 rows.
    pub fn retrieve<T: Persistable>(
        &mut self,
        query: impl Into<Query<T>>,
    ) -> BoxFuture<'_, FlowResult<Vec<Obj<T>>>> {
        let query = query.into().into_data();
        Box::pin(async move {
            self.ready.clone()?;
            self.client.online_retrieve(query).await?.into_iter().map(typed).collect()
        })
    }

    /// The first of the objects that a query finds.
    ///
    /// # Errors
    /// As [`Online::retrieve`].
    pub fn first<T: Persistable>(
        &mut self,
        query: impl Into<Query<T>>,
    ) -> BoxFuture<'_, FlowResult<Option<Obj<T>>>> {
        let query = query.into().first();
        Box::pin(async move { Ok(self.retrieve(query).await?.pop()) })
    }

    /// How many objects a query finds.
    ///
    /// # Errors
    /// [`FlowError::Offline`] if the server cannot be reached.
    pub fn count<T: Persistable>(&mut self, query: impl Into<Query<T>>) -> BoxFuture<'_, FlowResult<i64>> {
        let query = query.into().into_data();
        Box::pin(async move {
            self.ready.clone()?;
            self.client.online_count(query).await
        })
    }

    /// One object.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is unknown, deleted, or not for this account; [`FlowError::Offline`] if
    /// the server cannot be reached.
    pub fn get<T: Persistable>(&mut self, id: impl Into<Ref<T>>) -> BoxFuture<'_, FlowResult<Obj<T>>> {
        let id = id.into();
        Box::pin(async move {
            self.ready.clone()?;
            let entity = index::<T>(&self.client.flows().catalog)?;
            let empty = || super::activity::empty_reference(&self.client.flows().catalog, entity);
            let id = id.id().ok_or_else(empty)?.object();
            typed(self.client.online_get(entity, id).await?)
        })
    }

    /// Creates an object at the server. It is stored when this returns: there is no commit after it.
    ///
    /// # Errors
    /// Why the server rejects it; [`FlowError::Offline`] if it surely did not arrive, [`FlowError::Unknown`]
    /// if the answer got lost, so that it may have been created.
    pub fn create<T: Persistable>(&mut self, value: T) -> BoxFuture<'_, FlowResult<Obj<T>>> {
        Box::pin(async move {
            self.ready.clone()?;
            let mut object = Obj::new(self.client.new_id().await?.into(), value);
            self.commit(&mut object).await?;
            Ok(object)
        })
    }

    /// Stores what changed in an object at the server; the object becomes what is stored there. Changes that
    /// others made since it was read are merged as the entity's conflict rule says.
    ///
    /// # Errors
    /// As [`Online::create`].
    pub fn commit<'a, T: Persistable>(&'a mut self, object: &'a mut Obj<T>) -> BoxFuture<'a, FlowResult> {
        Box::pin(async move {
            self.ready.clone()?;
            let in_hand = in_hand(&self.client.flows().catalog, object)?;
            let stored = self.client.online_commit(in_hand).await?;
            CommitObject::take(object, stored)
        })
    }

    /// Deletes an object at the server, with what its deletion takes along there.
    ///
    /// # Errors
    /// As [`Online::create`].
    pub fn delete<T: Persistable>(&mut self, object: Obj<T>) -> BoxFuture<'_, FlowResult> {
        Box::pin(async move {
            self.ready.clone()?;
            let in_hand = in_hand(&self.client.flows().catalog, &object)?;
            self.client.online_delete(in_hand).await
        })
    }
}

/// The same without types.
impl Client {
    pub(super) async fn online_get(&self, entity: EntityIndex, id: ObjectId) -> FlowResult<StoredObject> {
        let found = rows(self.at_server(OnlineDeed::Get(entity, id)).await?)?.pop();
        found.ok_or_else(no_answer)
    }

    pub(super) async fn online_retrieve(
        &self,
        query: tidewater_model::Query,
    ) -> FlowResult<Vec<StoredObject>> {
        rows(self.at_server(OnlineDeed::Retrieve(query)).await?)
    }

    pub(super) async fn online_count(&self, query: tidewater_model::Query) -> FlowResult<i64> {
        match self.at_server(OnlineDeed::Count(query)).await? {
            OnlineAnswer::Count(count) => Ok(count),
            OnlineAnswer::Rows(_) => Err(no_answer()),
        }
    }

    /// The object as it is stored now. Of one that its author may not read, that is what was sent.
    pub(super) async fn online_commit(&self, object: ObjectInHand) -> FlowResult<StoredObject> {
        let ObjectInHand { id, unreadable, .. } = object;
        let values = object.values.as_slice().into();
        let stored = rows(self.at_server(OnlineDeed::Commit(object)).await?)?.pop();
        Ok(stored.unwrap_or(StoredObject { id, unreadable, values }))
    }

    /// Deletes an object; one that was never stored is given up.
    pub(super) async fn online_delete(&self, object: ObjectInHand) -> FlowResult {
        if object.stored.is_none() {
            return Ok(());
        }
        self.at_server(OnlineDeed::Delete(object)).await.map(drop)
    }

    pub(super) async fn new_id(&self) -> FlowResult<ObjectId> {
        self.apart(super::core::DeviceCore::new_id).await
    }
}

fn rows(answer: OnlineAnswer) -> FlowResult<Vec<StoredObject>> {
    match answer {
        OnlineAnswer::Rows(rows) => Ok(rows),
        OnlineAnswer::Count(_) => Err(no_answer()),
    }
}

fn no_answer() -> FlowError {
    FlowError::Protocol { detail: "it answers something else than what was asked".to_owned() }
}
