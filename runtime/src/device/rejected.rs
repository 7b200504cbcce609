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
        let core = self.client.core()?;
        let entity = index::<T>(core.catalog())?;
        let mut objects = core.rejected_in_hand(self.change.number)?.into_iter();
        let found = objects.find(|object| object.entity == entity);
        let none = || FlowError::Model {
            detail: format!("this rejected change created or changed no {}", T::FACTS.name),
        };
        made(found.ok_or_else(none)?)
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
    /// As [`Client::commit`]; the change stays set aside then.
    pub fn retry_with<T: Entity>(self, object: &mut Obj<T>) -> FlowResult {
        let stored = {
            let mut core = self.client.core()?;
            let edited = object.in_hand(core.catalog())?;
            let (entity, id) = (edited.entity, edited.id);
            let mut objects = core.rejected_in_hand(self.change.number)?;
            objects.retain(|known| (known.entity, known.id) != (entity, id));
            objects.push(edited);
            core.retry_with(self.change.number, &objects)?;
            core.get(entity, id)?
        };
        object.take(stored)
    }

    /// Forgets the change for good.
    ///
    /// # Errors
    /// If the database fails.
    pub fn discard(self) -> FlowResult {
        self.client.core()?.discard(self.change.number)
    }
}
