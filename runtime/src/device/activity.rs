//! The activities of flows, once, without types.
//!
//! The typed context and the interpreter both call what stands here, so that a flow does the same
//! whichever of them runs it. Absent: types, and how a flow gets from one activity to the next.

use super::client::Client;
use super::core::{Decided, DeviceCore};
use super::lease::{Keeps, Lease, lease};
use super::trace::Tracer;
use super::ui::{InvalidMember, Level, Ui};
use crate::flow::{FlowError, FlowResult};
use crate::sync::device::{Scope, SyncReport, Trigger};
use crate::sync::in_hand::{ObjectInHand, Refreshed, StoredObject, gone};
use crate::sync::links::SetInHand;
use crate::sync::named::Named;
use crate::typed::Me;
use crate::value::{CallKey, DateTime, ObjectId, Parcel};
use std::sync::{Arc, Mutex, PoisonError};
use tidewater_model::{Catalog, EntityIndex, Name, Query};

/// What one run of a flow does to its device.
pub(super) struct Activities {
    client: Client,
    catalog: Arc<Catalog>,
    me: Me,
    /// The device, from the first use to the end of the flow or to where it waits.
    lease: Option<Lease>,
    /// Whether there is a lease, for whom the flow calls.
    keeps: Arc<Keeps>,
    /// Whether the flow itself signed its account out.
    has_left: bool,
    /// What it decided of rejected changes.
    decided: Decided,
    /// Who watches the run. The lock is never waited for: it lets the context be shared.
    tracer: Option<Mutex<Box<dyn Tracer>>>,
}

impl Activities {
    /// For the account that is signed in.
    pub(super) fn new(client: Client) -> FlowResult<Self> {
        let (catalog, me) = {
            let core = client.core()?;
            (Arc::clone(core.catalog()), core.me().ok_or(FlowError::SignedOut)?)
        };
        let keeps = Keeps::new(client.leased());
        Ok(Self {
            client,
            catalog,
            me,
            lease: None,
            keeps,
            has_left: false,
            decided: Decided::default(),
            tracer: None,
        })
    }

    /// The same, watched by a tracer.
    pub(super) fn watched_by(&mut self, tracer: Box<dyn Tracer>) {
        self.tracer = Some(Mutex::new(tracer));
    }

    /// Who watches the run.
    pub(super) fn tracer(&mut self) -> Option<&mut Box<dyn Tracer>> {
        let tracer = self.tracer.as_mut()?;
        Some(tracer.get_mut().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether somebody watches the run.
    pub(super) fn is_watched(&self) -> bool {
        self.tracer.is_some()
    }

    pub(super) fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    pub(super) fn core(&mut self) -> FlowResult<&mut DeviceCore> {
        if self.lease.is_none() {
            let mut lease = lease(self.client.leased());
            lease.begin_flow()?;
            self.lease = Some(lease);
            self.keeps.set(true);
        }
        let lease = self.lease.as_mut().ok_or(FlowError::SignedOut)?;
        // Somebody else may have signed in on another thread, or while native code waited.
        if lease.me().is_some_and(|now| now.id() == self.me.id()) {
            Ok(lease)
        } else {
            Err(FlowError::SignedOut)
        }
    }

    /// Whether a flow that waits may go on: it is its account's, and never does anything as another or shows
    /// another what it holds. One that signed its account out may go on until somebody signs in.
    ///
    /// # Errors
    /// [`FlowError::SignedOut`]
    pub(super) fn check_account(&self) -> FlowResult {
        match self.client.core()?.me() {
            Some(now) if now.id() == self.me.id() => Ok(()),
            None if self.has_left => Ok(()),
            _ => Err(FlowError::SignedOut),
        }
    }

    /// Makes what was done durable, and lets others use the device.
    pub(super) fn pause(&mut self) -> FlowResult {
        let ended = self.lease.take().map_or(Ok(()), |mut core| core.end_flow());
        self.keeps.set(false);
        ended
    }

    /// Whether the flow has the device to itself, and what belongs to the flow.
    pub(super) fn keeps(&self) -> &Arc<Keeps> {
        &self.keeps
    }

    /// Begins an atomic flow: what it commits is one group, and is undone if the flow fails.
    pub(super) fn begin_atomic(&mut self) -> FlowResult {
        self.core()?.begin_atomic()
    }

    /// Ends the atomic flow that was begun last, and keeps what it did or not.
    pub(super) fn end_atomic(&mut self, keep: bool) -> FlowResult {
        self.core()?.end_atomic(keep)
    }

    // --- Objects ----------------------------------------------------------------------------------

    pub(super) fn new_id(&mut self) -> FlowResult<ObjectId> {
        self.core()?.new_id()
    }

    pub(super) fn commit(&mut self, objects: &[ObjectInHand]) -> FlowResult<Vec<StoredObject>> {
        self.core()?.commit(objects)
    }

    /// Deletes an object; one that was never committed is given up.
    pub(super) fn delete(&mut self, object: &ObjectInHand) -> FlowResult {
        match &object.stored {
            Some(seen) => self.core()?.delete_seen(object.entity, object.id, seen),
            None => Ok(()),
        }
    }

    pub(super) fn retrieve(&mut self, query: &Query) -> FlowResult<Vec<StoredObject>> {
        self.core()?.retrieve(query)
    }

    pub(super) fn first(&mut self, query: &Query) -> FlowResult<Option<StoredObject>> {
        Ok(self.core()?.retrieve(&query.clone().first())?.pop())
    }

    pub(super) fn count(&mut self, query: &Query) -> FlowResult<i64> {
        Ok(i64::try_from(self.core()?.count(query)?).unwrap_or(i64::MAX))
    }

    pub(super) fn get(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult<StoredObject> {
        self.core()?.get(entity, id)
    }

    /// Puts an object into the set of another.
    pub(super) fn link(&mut self, set: SetInHand, target: ObjectId) -> FlowResult {
        self.core()?.link(set, target)
    }

    /// Takes an object out of the set of another.
    pub(super) fn unlink(&mut self, set: SetInHand, target: ObjectId) -> FlowResult {
        self.core()?.unlink(set, target)
    }

    /// What is in the set of an object.
    pub(super) fn linked(&mut self, set: SetInHand) -> FlowResult<Vec<StoredObject>> {
        self.core()?.linked(set)
    }

    pub(super) fn refresh(&mut self, object: &ObjectInHand) -> FlowResult<Refreshed> {
        refreshed(self.core()?, object)
    }

    /// Takes objects off the device.
    pub(super) fn clear_from_device(&mut self, objects: &Named) -> FlowResult {
        self.core()?.clear_from_device(objects)
    }

    // --- What the server rejected -----------------------------------------------------------------

    pub(super) fn rejected(&mut self, query: &Query) -> FlowResult<Vec<ObjectInHand>> {
        self.core()?.rejected_objects(query)
    }

    pub(super) fn rejection(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult<Option<String>> {
        self.core()?.rejection((entity, id))
    }

    /// Sends rejected changes again; the objects in hand as they are stored then, where they are.
    pub(super) fn retry(&mut self, objects: &[ObjectInHand]) -> FlowResult<Vec<Option<StoredObject>>> {
        let mut decided = std::mem::take(&mut self.decided);
        let done = self.core().and_then(|core| core.retry_objects(objects, &mut decided));
        self.decided = decided;
        done?;
        let core = self.core()?;
        objects.iter().map(|object| found(core.get(object.entity, object.id))).collect()
    }

    pub(super) fn discard(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult<Option<StoredObject>> {
        let mut decided = std::mem::take(&mut self.decided);
        let done = self.core().and_then(|core| core.discard_object((entity, id), &mut decided));
        self.decided = decided;
        done?;
        found(self.core()?.get(entity, id))
    }

    // --- The user ---------------------------------------------------------------------------------

    fn ui(&self) -> &dyn Ui {
        self.client.ui()
    }

    pub(super) fn message(&mut self, text: &str) {
        self.ui().message(text);
    }

    pub(super) fn invalid(&mut self, entity: EntityIndex, id: ObjectId, member: Name, text: String) {
        let entity = self.catalog.entity(entity).name.clone();
        self.ui().invalid(InvalidMember { entity, id, member, text });
    }

    pub(super) fn log(&mut self, level: Level, text: &str) {
        if let Some(tracer) = self.tracer() {
            tracer.log(level, text);
        }
        self.ui().log(level, text);
    }

    pub(super) fn show_page(&mut self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        self.ui().show_page(page, objects)
    }

    pub(super) fn show_popup(&mut self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        self.ui().show_popup(page, objects)
    }

    pub(super) fn close_page(&mut self) -> FlowResult {
        self.ui().close_page()
    }

    pub(super) fn show_home(&mut self) -> FlowResult {
        match self.catalog.app().offline.home.as_deref() {
            Some(home) => self.ui().show_home(home),
            None => {
                let text = "the app has no home page; name one in `offline: { home: .. }`".to_owned();
                Err(FlowError::Failed { code: "no-home".to_owned(), text })
            }
        }
    }

    // --- Facts ------------------------------------------------------------------------------------

    pub(super) fn now(&self) -> DateTime {
        self.client.environment().now()
    }

    pub(super) fn me(&self) -> Me {
        self.me
    }

    pub(super) fn is_online(&self) -> bool {
        self.client.is_online()
    }

    /// The keys of the calls of a microflow whose outcome is not known, oldest first.
    pub(super) fn unanswered(&mut self, microflow: &str) -> FlowResult<Vec<CallKey>> {
        let calls = self.core()?.unanswered_calls()?.iter();
        Ok(calls.filter(|call| *call.microflow == *microflow).map(|call| call.key).collect())
    }

    // --- What waits -------------------------------------------------------------------------------

    pub(super) async fn confirm(&mut self, question: &str) -> FlowResult<bool> {
        self.pause()?;
        self.client.ui().confirm(question).await
    }

    pub(super) async fn sync(&mut self, scope: Scope) -> FlowResult<SyncReport> {
        self.pause()?;
        self.client.sync_scope(scope, Trigger::Request).await
    }

    pub(super) async fn cancel_sync(&mut self) -> FlowResult {
        self.pause()?;
        self.client.cancel_sync().await
    }

    pub(super) async fn call(&mut self, microflow: &str, arguments: Vec<Parcel>) -> FlowResult<Parcel> {
        self.pause()?;
        self.client.call_by_name(microflow, arguments).await
    }

    pub(super) async fn call_again(&mut self, microflow: &str, key: CallKey) -> FlowResult<Parcel> {
        self.pause()?;
        self.client.call_again_by_name(microflow, key).await
    }

    /// The client, for what is done at the server, and whether what the flow did so far is durable.
    pub(super) fn at_server(&mut self) -> (Client, FlowResult) {
        let ready = self.pause();
        (self.client.clone(), ready)
    }

    pub(super) async fn sign_out(&mut self) -> FlowResult {
        self.pause()?;
        self.client.sign_out().await?;
        self.has_left = true;
        Ok(())
    }
}

/// An object that may not be here.
fn found(object: FlowResult<StoredObject>) -> FlowResult<Option<StoredObject>> {
    match object {
        Err(FlowError::NotHere { .. }) => Ok(None),
        other => other.map(Some),
    }
}

/// What an empty reference leads to.
pub(super) fn empty_reference(catalog: &Catalog, entity: EntityIndex) -> FlowError {
    FlowError::EmptyReference { entity: catalog.entity(entity).name.to_string() }
}

/// A flow that ends in a panic leaves nothing behind that was not durable.
impl Drop for Activities {
    fn drop(&mut self) {
        if let Some(core) = &mut self.lease {
            core.undo_flow();
        }
    }
}

/// Puts what is stored now under the uncommitted members of an object.
pub(super) fn refreshed(core: &DeviceCore, object: &ObjectInHand) -> FlowResult<Refreshed> {
    let stored = match core.get(object.entity, object.id) {
        // Of a transient object that was forgotten there is what is in hand.
        Err(FlowError::NotHere { .. }) if !core.catalog().entity(object.entity).persistable => {
            let values = object.stored.clone().unwrap_or_default();
            StoredObject { id: object.id, unreadable: object.unreadable, values }
        }
        other => other.map_err(gone)?,
    };
    Ok(Refreshed::new(core.catalog(), object, stored))
}
