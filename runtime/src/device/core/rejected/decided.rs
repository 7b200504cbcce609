//! What one flow decides of rejected changes.

use super::kind;
use crate::device::core::DeviceCore;
use crate::device::facts::RejectedKind;
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{PendingObject, SetAside};
use crate::sync::in_hand::ObjectInHand;
use crate::wire::message::Operation;
use std::collections::BTreeMap;
use std::sync::Arc;
use tidewater_model::Value;

/// What was decided of rejected changes while one flow ran, by object. All objects of a change are decided of
/// together, and a flow may hold several of them.
#[derive(Default)]
pub struct Decided(BTreeMap<PendingObject, Decision>);

#[derive(Clone)]
struct Decision {
    /// What the change did to the object.
    kind: RejectedKind,
    /// What was stored of the object before that.
    before: Option<Arc<[Value]>>,
    /// What was stored of it afterwards.
    after: Option<Arc<[Value]>>,
}

impl DeviceCore {
    /// Commits the rejected changes of objects again, the oldest first, each with those of its objects that
    /// are in hand as they are there. Of what was decided before, the values in hand are committed alone.
    ///
    /// # Errors
    /// [`FlowError::NotRejected`], before anything is committed; as [`DeviceCore::retry`], and the changes
    /// before that one are committed then.
    pub fn retry_objects(&mut self, objects: &[ObjectInHand], decided: &mut Decided) -> FlowResult {
        let set_aside = self.signed()?.database.set_aside()?;
        let mut edited: BTreeMap<usize, Vec<&ObjectInHand>> = BTreeMap::new();
        let mut others = Vec::new();
        for object in objects {
            let key = (object.entity, object.id);
            let known = decided.0.get(&key);
            match (set_aside.iter().position(|entry| self.concerns(entry, key)), known) {
                (Some(at), _) => edited.entry(at).or_default().push(object),
                (None, Some(decision)) => others.push((object, decision.clone())),
                (None, None) => return Err(self.not_rejected(key)),
            }
        }
        for (at, edited) in edited {
            let entry = &set_aside[at];
            let mut objects = self.rejected_in_hand(entry.number)?;
            for object in edited {
                let same = |known: &&mut ObjectInHand| (known.entity, known.id) == (object.entity, object.id);
                if let Some(known) = objects.iter_mut().find(same) {
                    known.values.clone_from(&object.values);
                }
            }
            self.decide(entry, decided, |core| core.retry_with(entry.number, &objects))?;
        }
        others.into_iter().try_for_each(|(object, decision)| self.commit_decided(object, decision))
    }

    /// Forgets the rejected change of an object for good. Where its change was decided before, nothing is
    /// left to be forgotten.
    ///
    /// # Errors
    /// [`FlowError::NotRejected`]; as [`DeviceCore::discard`].
    pub fn discard_object(&mut self, object: PendingObject, decided: &mut Decided) -> FlowResult {
        let mut set_aside = self.signed()?.database.set_aside()?.into_iter();
        match set_aside.find(|entry| self.concerns(entry, object)) {
            Some(entry) => self.decide(&entry, decided, |core| core.discard(entry.number)),
            None if decided.0.contains_key(&object) => Ok(()),
            None => Err(self.not_rejected(object)),
        }
    }

    /// Whether a rejected change is about an object.
    pub(super) fn concerns(&self, entry: &SetAside, (entity, id): PendingObject) -> bool {
        let name = &self.catalog.entity(entity).name;
        entry.group.operations.iter().any(|one| one.entity == *name && one.id == id)
    }

    pub(super) fn not_rejected(&self, (entity, id): PendingObject) -> FlowError {
        FlowError::NotRejected { entity: self.name(entity), id }
    }

    /// Settles a rejected change, and remembers what became of its objects.
    fn decide(
        &mut self,
        entry: &SetAside,
        decided: &mut Decided,
        settle: impl FnOnce(&mut Self) -> FlowResult,
    ) -> FlowResult {
        let operations = &entry.group.operations;
        let before =
            operations.iter().map(|it| self.stored(self.key(it)?)).collect::<FlowResult<Vec<_>>>()?;
        settle(self)?;
        for (operation, before) in operations.iter().zip(before) {
            let key = self.key(operation)?;
            let decision = Decision { kind: kind(&operation.change), before, after: self.stored(key)? };
            decided.0.insert(key, decision);
        }
        Ok(())
    }

    /// Does to an object what its user wants of it, once the change that it was a part of is settled.
    ///
    /// The object in hand knows what was stored when it was taken there, or when it was committed last. If
    /// its change was settled since, what its user did counts from what was stored then: of what had been
    /// stored before, a counter would count its part of the change twice.
    fn commit_decided(&mut self, object: &ObjectInHand, decision: Decision) -> FlowResult {
        let key = (object.entity, object.id);
        let now = self.stored(key)?;
        let was_settled_since = now != object.stored && object.stored == decision.before;
        let stored = if was_settled_since { decision.after } else { object.stored.clone() };
        match (decision.kind, &stored) {
            (RejectedKind::Delete, _) if now.is_none() => Ok(()),
            (RejectedKind::Delete, _) => self.delete(object.entity, object.id),
            (RejectedKind::Update, None) => {
                Err(FlowError::Gone { entity: self.name(object.entity), id: object.id })
            }
            _ => self.commit(&[ObjectInHand { stored, ..object.clone() }]).map(drop),
        }
    }

    /// The values of an object that are stored now.
    fn stored(&self, (entity, id): PendingObject) -> FlowResult<Option<Arc<[Value]>>> {
        let row = self.signed()?.database.row(entity, id)?;
        Ok(row.map(|row| self.complete(entity, row)).transpose()?.map(|row| row.values))
    }

    fn key(&self, operation: &Operation) -> FlowResult<PendingObject> {
        Ok((self.entity_of(operation)?, operation.id))
    }
}
