//! The activities around synchronizes: what is sent and fetched, what stays here, and what the server
//! rejected.
//!
//! Absent: what a synchronize does, and the microflows.

use super::Device;
use crate::device::sync_objects::SyncObjects;
use crate::flow::FlowResult;
use crate::store::BoxFuture;
use crate::sync::device::{Scope, SyncReport};
use crate::sync::in_hand::{CommitObject, CommitObjects, ObjectInHand, StoredObject, index, made};
use crate::sync::named::{Named, NamedObjects};
use crate::typed::{Obj, Persistable, Query};

impl Device {
    // --- What is sent and fetched -----------------------------------------------------------------

    /// Sends what was committed, and fetches what changed.
    ///
    /// # Errors
    /// [`Offline`](crate::flow::FlowError::Offline) if the server cannot be reached; everything is kept.
    pub async fn sync(&mut self) -> FlowResult<SyncReport> {
        self.activities.sync(Scope::All).await
    }

    /// Sends all that was committed, and takes over what changed. What was fetched outside of the modes of
    /// its entities stays, and nothing is cleared.
    ///
    /// # Errors
    /// As [`Device::sync`].
    pub async fn sync_unsynchronized(&mut self) -> FlowResult<SyncReport> {
        self.activities.sync(Scope::Unsent).await
    }

    /// Sends the unsent changes of some objects, with what they need; other changes wait. The objects are
    /// fetched even if the modes of their entities keep them away.
    ///
    /// # Errors
    /// [`Uncommitted`](crate::flow::FlowError::Uncommitted) for an object that was never committed; then as
    /// [`Device::sync`].
    pub fn sync_objects<O: NamedObjects + ?Sized>(&mut self, objects: &O) -> SyncObjects<'_> {
        let objects = self.named(objects);
        SyncObjects::new(move |with_deletions| {
            Box::pin(async move {
                let objects = objects?;
                self.activities.sync(Scope::Objects { objects, with_deletions }).await
            })
        })
    }

    /// Sends the unsent changes of the objects that a query finds here, with what they need, and fetches what
    /// it finds at the server, at most 1,000 objects if it has a limit. Without a limit an offset passes
    /// nothing over.
    ///
    /// # Errors
    /// As [`Device::sync`].
    pub fn sync_where<T: Persistable>(
        &mut self,
        query: impl Into<Query<T>>,
    ) -> BoxFuture<'_, FlowResult<SyncReport>> {
        let query = query.into().into_data();
        Box::pin(async move { self.activities.sync(Scope::Where(query)).await })
    }

    /// Stops the synchronize that is under way, for example one that the device began by itself. Nothing is
    /// lost; who waits for it hears [`Cancelled`](crate::flow::FlowError::Cancelled).
    ///
    /// # Errors
    /// If what the flow did so far cannot be made durable.
    pub async fn cancel_sync(&mut self) -> FlowResult {
        self.activities.cancel_sync().await
    }

    /// Takes objects off this device, all or none; the server hears nothing of it. What the modes of their
    /// entities bring comes back with the next full synchronize.
    ///
    /// # Errors
    /// [`Unsent`](crate::flow::FlowError::Unsent) if one of them has unsent changes;
    /// [`Uncommitted`](crate::flow::FlowError::Uncommitted) if one was never committed.
    pub fn clear_from_device<O: NamedObjects + ?Sized>(&mut self, objects: &O) -> FlowResult {
        let named = self.named(objects)?;
        self.activities.clear_from_device(&named)
    }

    // --- What the server rejected -----------------------------------------------------------------

    /// The objects of which the server rejected a change, as the user made them: what a query finds among
    /// them. [`Device::retry`] sends one again, edited or not; [`Device::discard`] gives the change up.
    ///
    /// # Errors
    /// If the database fails.
    pub fn rejected<T: Persistable>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        let found = self.activities.rejected(query.into().data())?;
        found.into_iter().map(made).collect()
    }

    /// Why the server rejected a change of an object, in words; nothing if it rejected none.
    ///
    /// # Errors
    /// If the database fails.
    pub fn rejection<T: Persistable>(&mut self, object: &Obj<T>) -> FlowResult<Option<String>> {
        let entity = index::<T>(self.activities.catalog())?;
        self.activities.rejection(entity, object.id().object())
    }

    /// Commits a rejected change again, with the object as it is in hand, on top of what is stored now. Other
    /// objects of the same change are committed with it as they were; a rejected deletion is done again.
    ///
    /// Who comes to another object of that change later in the same flow may call this for it as well: what
    /// was edited there is committed as one more change. Use [`Device::retry_all`] where the server is to
    /// judge the edits together.
    ///
    /// # Errors
    /// [`NotRejected`](crate::flow::FlowError::NotRejected) if no change of it was rejected;
    /// [`Access`](crate::flow::FlowError::Access) if a member that was changed may not be read any more; as
    /// [`Device::commit`]. The change stays rejected then.
    pub fn retry<T: Persistable>(&mut self, object: &mut Obj<T>) -> FlowResult {
        let in_hand = self.in_hand(object)?;
        match self.activities.retry(&[in_hand])?.pop().flatten() {
            Some(stored) => CommitObject::take(object, stored),
            None => Ok(()),
        }
    }

    /// Commits the rejected changes of several objects again, the oldest first: each change once, with all of
    /// its objects that are in hand as they are there. Takes a list, an object, or a tuple of these.
    ///
    /// # Errors
    /// As [`Device::retry`], for the first change that cannot be committed: those before it are committed.
    pub fn retry_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult {
        let mut in_hand = Vec::new();
        objects.in_hand(self.activities.catalog(), &mut in_hand)?;
        let stored = self.activities.retry(&in_hand)?;
        // What was deleted again stays in hand as it is.
        let stored = in_hand.into_iter().zip(stored).map(|(object, stored)| {
            let ObjectInHand { id, unreadable, values, .. } = object;
            stored.unwrap_or_else(|| StoredObject { id, unreadable, values: values.into() })
        });
        objects.take(&mut stored.collect::<Vec<_>>().into_iter())
    }

    /// Forgets a rejected change for good, with all of its objects: the one in hand becomes what is stored.
    /// Where the flow decided of the change before, with another object of it, nothing more is forgotten.
    ///
    /// # Errors
    /// [`NotRejected`](crate::flow::FlowError::NotRejected) if no change of it was rejected; if the database
    /// fails.
    pub fn discard<T: Persistable>(&mut self, object: &mut Obj<T>) -> FlowResult {
        let entity = index::<T>(self.activities.catalog())?;
        match self.activities.discard(entity, object.id().object())? {
            Some(stored) => CommitObject::take(object, stored),
            None => Ok(()),
        }
    }

    fn named<O: NamedObjects + ?Sized>(&self, objects: &O) -> FlowResult<Named> {
        let mut named = Named::new();
        objects.name(self.activities.catalog(), &mut named)?;
        Ok(named)
    }
}
