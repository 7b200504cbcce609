//! A rejected change in the hands of an app.

use super::client::Client;
use super::facts::RejectedChange;
use crate::flow::{FlowError, FlowResult};
use crate::sync::in_hand::{CommitObject, index, made};
use crate::typed::{Entity, Obj};
use std::ops::Deref;

/// A change that was set aside. It stays on the device until it is retried or discarded.
pub struct Rejected {
    client: Client,
    change: RejectedChange,
}

impl Deref for Rejected {
    type Target = RejectedChange;
    fn deref(&self) -> &RejectedChange {
        &self.change
    }
}

impl Rejected {
    pub(super) fn new(client: Client, change: RejectedChange) -> Self {
        Self { client, change }
    }

    /// What was rejected: objects with mine and theirs, the reason, the time.
    #[must_use]
    pub fn change(&self) -> &RejectedChange {
        &self.change
    }

    /// The object with what the user made of it on top of what is stored now, to look at or to edit.
    ///
    /// # Errors
    /// If the change is not about an object of this entity, or it is gone.
    pub fn mine<T: Entity>(&self) -> FlowResult<Obj<T>> {
        let none = || FlowError::Model {
            detail: format!("this rejected change created or changed no {}", T::FACTS.name),
        };
        self.mine_all()?.into_iter().next().ok_or_else(none)
    }

    /// All objects of an entity that the change created or changed, in its order, each as [`Rejected::mine`].
    ///
    /// # Errors
    /// If one of the change's objects is gone.
    pub fn mine_all<T: Entity>(&self) -> FlowResult<Vec<Obj<T>>> {
        let core = self.client.core()?;
        let entity = index::<T>(core.catalog())?;
        let objects = core.rejected_in_hand(self.change.number)?.into_iter();
        objects.filter(|object| object.entity == entity).map(made).collect()
    }

    /// Commits the change again on top of what is stored now, under the same ids.
    ///
    /// # Errors
    /// As [`Client::commit`]; the change stays set aside then.
    pub fn retry(self) -> FlowResult {
        self.client.core()?.retry(self.change.number)
    }

    /// Commits an edited object ([`Rejected::mine`]) in place of what was made of it; the other objects
    /// of the change, if there are some, are committed with it as they were.
    ///
    /// # Errors
    /// As [`Rejected::retry_with_all`].
    pub fn retry_with<T: Entity>(self, object: &mut Obj<T>) -> FlowResult {
        self.retry_with_all(&mut [object])
    }

    /// The same with several edited objects of the change.
    ///
    /// # Errors
    /// As [`Client::commit`]; [`NotRejected`](FlowError::NotRejected) if an object is no part of the change;
    /// [`Access`](FlowError::Access) if it changed a member that may not be read any more. It stays set aside
    /// then.
    pub fn retry_with_all(self, objects: &mut [&mut dyn CommitObject]) -> FlowResult {
        let stored = {
            let mut core = self.client.core()?;
            let in_hand = objects.iter().map(|object| object.in_hand(core.catalog()));
            let edited = in_hand.collect::<FlowResult<Vec<_>>>()?;
            let keys: Vec<_> = edited.iter().map(|object| (object.entity, object.id)).collect();
            let mut all = core.rejected_in_hand(self.change.number)?;
            all.retain(|known| !keys.contains(&(known.entity, known.id)));
            all.extend(edited);
            core.retry_with(self.change.number, &all)?;
            keys.into_iter().map(|(entity, id)| core.get(entity, id)).collect::<FlowResult<Vec<_>>>()?
        };
        objects.iter_mut().zip(stored).try_for_each(|(object, stored)| object.take(stored))
    }

    /// Forgets the change for good.
    ///
    /// # Errors
    /// If the database fails.
    pub fn discard(self) -> FlowResult {
        self.client.core()?.discard(self.change.number)
    }
}
