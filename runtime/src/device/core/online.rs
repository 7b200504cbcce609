//! What a flow asks the server for because the device does not hold it, and what it changes there.
//!
//! Absent: judging. What a condition or a validation follows is not here, so the server decides all of it.

use super::synchronize::no_call;
use super::{DeviceCore, outbox};
use crate::device::facts::SyncKind;
use crate::flow::{FlowError, FlowResult};
use crate::store::device::PendingObject;
use crate::sync::device::{Asked, CallResult, OnlineAnswer, Outgoing, references_of};
use crate::sync::in_hand::{ObjectInHand, StoredObject};
use crate::sync::seen_hash;
use crate::value::ObjectId;
use crate::wire::message::{Operation, OperationChange};
use crate::wire::online::{Ask, ask_fault};
use std::sync::Arc;
use tidewater_model::{Conflict, EntityIndex, Mode, Query};

/// What is done at the server with objects that the device does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnlineDeed {
    /// Looks for one.
    Get(EntityIndex, ObjectId),
    /// Looks for those of a query.
    Retrieve(Query),
    /// Counts those of a query.
    Count(Query),
    /// Stores a new one, or what changed in one.
    Commit(ObjectInHand),
    /// Deletes one.
    Delete(ObjectInHand),
}

impl DeviceCore {
    /// Begins to do something at the server: the first request.
    ///
    /// # Errors
    /// If devices hold the entity themselves, or a query does not fit the model; then as
    /// [`DeviceCore::begin_sync`].
    pub fn begin_online(&mut self, deed: &OnlineDeed) -> FlowResult<Outgoing> {
        let ask = self.ask(deed)?;
        self.check_online(&ask)?;
        let needed = self.referred(&ask);
        // Also if the answer gets lost: only the server knows then whether the object is there.
        if let Ask::Write(Operation { id, change: OperationChange::Create(_), .. }) = &ask {
            self.signed.as_mut().ok_or(FlowError::SignedOut)?.uncommitted.remove(id);
        }
        self.begin_asking(SyncKind::Online, Asked::Online(self.new_call_key(), ask), &needed)
    }

    /// What the server answered. Ask when [`DeviceCore::finish`] says that all is done.
    ///
    /// # Errors
    /// Why it was not done; that the answer is not one to what was asked.
    pub fn take_online(&mut self) -> FlowResult<OnlineAnswer> {
        match self.called.take().ok_or_else(no_call)?.1? {
            CallResult::Online(answer) => Ok(answer),
            CallResult::Microflow(..) => Err(no_call()),
        }
    }

    /// What devices do not hold is not committed, deleted or linked there.
    pub(super) fn check_held(&self, entity: EntityIndex) -> FlowResult {
        if *self.catalog.mode(entity) != Mode::Online {
            return Ok(());
        }
        let name = self.name(entity);
        let detail = format!("`{name}` is `online`: what is done with it is done through `online()`");
        Err(FlowError::Model { detail })
    }

    fn check_online(&self, ask: &Ask) -> FlowResult {
        if let Some(detail) = ask_fault(&self.catalog, ask) {
            return Err(FlowError::Model { detail });
        }
        let known = self.catalog.find(ask.entity());
        if known.is_some_and(|entity| *self.catalog.mode(entity) == Mode::Online) {
            return Ok(());
        }
        let detail = format!("`{}` is not `online`: devices hold it themselves", ask.entity());
        Err(FlowError::Model { detail })
    }

    fn ask(&self, deed: &OnlineDeed) -> FlowResult<Ask> {
        Ok(match deed {
            OnlineDeed::Get(entity, id) => Ask::Get(self.catalog.entity(*entity).name.clone(), *id),
            OnlineDeed::Retrieve(query) => Ask::Retrieve(query.clone()),
            OnlineDeed::Count(query) => Ask::Count(query.clone()),
            OnlineDeed::Commit(object) => self.write_of(object, self.change_of(object)?),
            OnlineDeed::Delete(object) => {
                let definition = self.catalog.entity(object.entity);
                let seen = object.stored.as_deref().filter(|_| definition.conflict == Conflict::Reject);
                let hash = seen.map(|seen| seen_hash(definition, seen, object.unreadable));
                self.write_of(object, OperationChange::Delete(hash))
            }
        })
    }

    fn write_of(&self, object: &ObjectInHand, change: OperationChange) -> Ask {
        let entity = self.catalog.entity(object.entity).name.clone();
        Ask::Write(Operation { entity, id: object.id, change })
    }

    /// A new object, or the members that differ from what was read.
    fn change_of(&self, object: &ObjectInHand) -> FlowResult<OperationChange> {
        let ObjectInHand { id, unreadable, .. } = *object;
        let seen = object.stored.as_ref();
        let seen = seen.map(|values| StoredObject { id, unreadable, values: Arc::clone(values) });
        let mut candidate = self.candidate(object, seen)?;
        let around = self.around(std::slice::from_ref(&candidate))?;
        candidate.sent = self.sent_members(&candidate, &around)?;
        Ok((&outbox::operation(&self.catalog, &candidate.change(), &[])).into())
    }

    /// The objects that a change refers to: what waits of them is sent before.
    fn referred(&self, ask: &Ask) -> Vec<PendingObject> {
        match ask {
            Ask::Write(operation) => references_of(&self.catalog, operation).collect(),
            _ => Vec::new(),
        }
    }
}
