//! Links: what stands in a set of references.
//!
//! A link is an object of its own, so that it is committed, sent and taken back like any other. Adding what
//! is there already makes another link, which the server puts in the place of the first: whoever removes that
//! one meanwhile has not seen this one (SYNC R23). Here the two stand side by side until then.

use super::DeviceCore;
use crate::flow::{FlowError, FlowResult};
use crate::sync::in_hand::StoredObject;
use crate::sync::links::{SetInHand, targets};
use crate::value::ObjectId;
use crate::wire::message::OperationChange;

impl DeviceCore {
    /// Puts an object into a set. If an unsent change did so already, nothing happens.
    ///
    /// # Errors
    /// A missing right; [`FlowError::Gone`] if the owner is not here any more; a target that was never
    /// committed.
    pub fn link(&mut self, set: SetInHand, target: ObjectId) -> FlowResult {
        self.check_held(set.entity)?;
        if self.signed()?.database.row(set.entity, set.owner)?.is_none() {
            return Err(FlowError::Gone { entity: self.name(set.entity), id: set.owner });
        }
        for link in self.links(set, target)? {
            let pending = self.signed()?.database.operations_of((set.links, link))?;
            if pending.first().is_some_and(|first| matches!(first.change, OperationChange::Create(_))) {
                return Ok(());
            }
        }
        let link = set.link(self.new_id()?, target);
        self.commit(&[link]).map(drop)
    }

    /// Takes an object out of a set. If it is not in it, nothing happens.
    ///
    /// # Errors
    /// A missing right.
    pub fn unlink(&mut self, set: SetInHand, target: ObjectId) -> FlowResult {
        self.check_held(set.entity)?;
        self.links(set, target)?.into_iter().try_for_each(|link| self.delete(set.links, link))
    }

    /// The objects in a set that are on this device, in the order of their ids.
    ///
    /// # Errors
    /// If the database fails.
    pub fn linked(&self, set: SetInHand) -> FlowResult<Vec<StoredObject>> {
        self.check_held(set.entity)?;
        let links = self.retrieve(&set.query(&self.catalog, None))?;
        let mut linked = Vec::new();
        for target in targets(links.into_iter().map(|link| link.values)) {
            match self.get(set.target, target) {
                Err(FlowError::NotHere { .. }) => {}
                found => linked.push(found?),
            }
        }
        Ok(linked)
    }

    fn links(&self, set: SetInHand, target: ObjectId) -> FlowResult<Vec<ObjectId>> {
        let links = self.retrieve(&set.query(&self.catalog, Some(target)))?;
        Ok(links.into_iter().map(|link| link.id).collect())
    }
}
