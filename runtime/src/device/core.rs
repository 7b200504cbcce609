//! The device without types, network and threads.

use super::facts::{RejectedChange, SyncStatus};
use crate::flow::FlowResult;
use crate::store::Durability;
use crate::sync::Environment;
use crate::sync::device::{ChangeSet, Failure, Next, Outgoing};
use crate::sync::message::{AccountFacts, SignInAnswer, SignInRequest};
use crate::typed::Me;
use crate::value::ObjectId;
use std::path::Path;
use std::sync::Arc;
use tidewater_model::{App, Catalog, EntityIndex, Query, Value};

/// A device: the installation, the database of the account that is signed in, and its synchronization.
pub struct DeviceCore {}

/// An object as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredObject {
    /// The object.
    pub id: ObjectId,
    /// Its values in the order of the entity's members, calculated ones included.
    pub values: Vec<Value>,
    /// A bit for each member that the account may not read.
    pub unreadable: u64,
}

/// An object that is to be committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectInHand {
    /// The entity.
    pub entity: EntityIndex,
    /// The object.
    pub id: ObjectId,
    /// The values in hand: the entity's own members in order; system members may be missing.
    pub values: Vec<Value>,
    /// The values as they were read; nothing for a new object.
    pub stored: Option<Vec<Value>>,
    /// A bit for each member that the account may not read.
    pub unreadable: u64,
}

impl DeviceCore {
    /// Opens the installation at `path`, and the database of the account that was signed in last.
    ///
    /// # Errors
    /// If the app is not sound, a file is damaged, foreign or newer, or the model does not fit it.
    pub fn open(
        app: App,
        path: &Path,
        durability: Durability,
        environment: Arc<dyn Environment>,
    ) -> FlowResult<Self> {
        let _ = (app, path, durability, environment);
        todo!()
    }

    /// The app, resolved.
    #[must_use]
    pub fn catalog(&self) -> &Arc<Catalog> {
        todo!()
    }

    /// The account that is signed in.
    #[must_use]
    pub fn me(&self) -> Option<Me> {
        todo!()
    }

    /// What is known of the account that is signed in.
    #[must_use]
    pub fn account(&self) -> Option<&AccountFacts> {
        todo!()
    }

    // --- Signing in -------------------------------------------------------------------------------

    /// The request for `POST /sign-in`, with the proof of the replica if the account was here before.
    #[must_use]
    pub fn sign_in_request(&self, name: &str, password: &str) -> SignInRequest {
        let _ = (name, password);
        todo!()
    }

    /// Takes the server's answer: opens the account's own database, and keeps what a later sign-in
    /// without a connection needs.
    ///
    /// # Errors
    /// If a file cannot be opened or written.
    pub fn signed_in(&mut self, request: &SignInRequest, answer: SignInAnswer) -> FlowResult {
        let _ = (request, answer);
        todo!()
    }

    /// Signs in without the server, against what the last sign-in with it left.
    ///
    /// # Errors
    /// [`crate::flow::FlowError::FirstSignInNeedsServer`], [`crate::flow::FlowError::WrongPassword`].
    pub fn sign_in_offline(&mut self, name: &str, password: &str) -> FlowResult {
        let _ = (name, password);
        todo!()
    }

    /// Signs out. What was not sent stays in the account's database.
    ///
    /// # Errors
    /// If the installation cannot be written.
    pub fn sign_out(&mut self) -> FlowResult {
        todo!()
    }

    // --- Objects ----------------------------------------------------------------------------------

    /// An id for a new object.
    ///
    /// # Errors
    /// If nobody is signed in, or the database file has used all its ids.
    pub fn new_id(&mut self) -> FlowResult<ObjectId> {
        todo!()
    }

    /// The objects that a query asks for.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn retrieve(&self, query: &Query) -> FlowResult<Vec<StoredObject>> {
        let _ = query;
        todo!()
    }

    /// How many objects a query asks for.
    ///
    /// # Errors
    /// As [`DeviceCore::retrieve`].
    pub fn count(&self, query: &Query) -> FlowResult<u64> {
        let _ = query;
        todo!()
    }

    /// One object.
    ///
    /// # Errors
    /// [`crate::flow::FlowError::NotHere`] if it is not on the device.
    pub fn get(&self, entity: EntityIndex, id: ObjectId) -> FlowResult<StoredObject> {
        let _ = (entity, id);
        todo!()
    }

    /// Stores objects: all of them or none. The result holds them as they are stored, in the same order.
    ///
    /// # Errors
    /// All broken validations at once; a missing right; a reference to an uncommitted object; a commit
    /// that is too large to be sent.
    pub fn commit(&mut self, objects: &[ObjectInHand]) -> FlowResult<Vec<StoredObject>> {
        let _ = objects;
        todo!()
    }

    /// Deletes an object.
    ///
    /// # Errors
    /// If the account has no right to it, other objects on the device prevent it, or it is gone.
    pub fn delete(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult {
        let _ = (entity, id);
        todo!()
    }

    // --- Rejected changes -------------------------------------------------------------------------

    /// The changes that were set aside, oldest first.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn rejected(&self) -> FlowResult<Vec<RejectedChange>> {
        todo!()
    }

    /// Commits a rejected change again, on top of what the device shows now, under the same ids.
    ///
    /// # Errors
    /// As [`DeviceCore::commit`]; the entry stays then.
    pub fn retry(&mut self, number: i64) -> FlowResult {
        let _ = number;
        todo!()
    }

    /// Forgets a rejected change for good.
    ///
    /// # Errors
    /// If there is no such entry, or the database fails.
    pub fn discard(&mut self, number: i64) -> FlowResult {
        let _ = number;
        todo!()
    }

    // --- Synchronization --------------------------------------------------------------------------

    /// Where the device stands with the server.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn sync_status(&self) -> FlowResult<SyncStatus> {
        todo!()
    }

    /// Begins a synchronize: the first request. A synchronize that was under way is given up.
    ///
    /// # Errors
    /// If nobody is signed in with a session, or the database fails.
    pub fn begin_sync(&mut self) -> FlowResult<Outgoing> {
        todo!()
    }

    /// Takes bytes of the answer as they arrive.
    ///
    /// # Errors
    /// If they break the protocol, the histories forked, or the database fails. The synchronize is over then.
    pub fn receive(&mut self, bytes: &[u8]) -> FlowResult {
        let _ = bytes;
        todo!()
    }

    /// The answer ended cleanly.
    ///
    /// # Errors
    /// As [`DeviceCore::receive`]; [`crate::flow::FlowError::Offline`] if it was not complete.
    pub fn finish(&mut self) -> FlowResult<Next> {
        todo!()
    }

    /// The request failed. After some failures a smaller request follows.
    ///
    /// # Errors
    /// What the failure means to the caller; everything is kept.
    pub fn fail(&mut self, failure: Failure) -> FlowResult<Next> {
        let _ = failure;
        todo!()
    }

    /// What changed since the last call, for live queries.
    pub fn take_changes(&mut self) -> ChangeSet {
        todo!()
    }
}
