//! What a flow does with sets of references.

use super::Device;
use crate::flow::FlowResult;
use crate::sync::in_hand::typed;
use crate::sync::links::{set_of, target_of};
use crate::typed::{Entity, F, Obj, Persistable};
use crate::value::{Ref, RefSet};

impl Device {
    /// Puts an object into a set of another, at once: `cx.link(&team, |t| t.members, &anna)?`. Who may write
    /// the set may do so. What is in it already stays in it, even if somebody else removes it meanwhile.
    ///
    /// # Errors
    /// A missing right; [`FlowError::Uncommitted`](crate::flow::FlowError::Uncommitted) if the owner was
    /// never committed; a target that was not.
    pub fn link<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) -> FlowResult {
        let set = set_of(self.activities.catalog(), object, set)?;
        self.activities.link(set, target_of(target)?)
    }

    /// Takes an object out of a set of another, at once. If it is not in it, nothing happens.
    ///
    /// # Errors
    /// As [`Device::link`].
    pub fn unlink<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) -> FlowResult {
        let set = set_of(self.activities.catalog(), object, set)?;
        self.activities.unlink(set, target_of(target)?)
    }

    /// The objects in a set of another that are on this device, in the order of their ids.
    ///
    /// # Errors
    /// [`FlowError::Uncommitted`](crate::flow::FlowError::Uncommitted) if the owner was never committed; if
    /// the database fails.
    pub fn linked<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
    ) -> FlowResult<Vec<Obj<U>>> {
        let set = set_of(self.activities.catalog(), object, set)?;
        self.activities.linked(set)?.into_iter().map(typed).collect()
    }
}
