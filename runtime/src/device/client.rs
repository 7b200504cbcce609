//! The device with types: what app code holds.

use super::Transport;
use super::core::{DeviceCore, ObjectInHand, StoredObject};
use super::facts::{RejectedChange, SyncStatus};
use crate::flow::{FlowError, FlowResult};
use crate::store::Durability;
use crate::sync::Environment;
use crate::sync::device::SyncReport;
use crate::sync::message::AccountFacts;
use crate::typed::{App, Entity, Me, Obj, Persistable, Query};
use crate::value::Id;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Opens a device: `tidewater::device::<FieldSales>().database("anna.db").server("http://..").open()?`.
#[must_use]
pub fn device<A: App>() -> Builder<A> {
    Builder {
        path: PathBuf::from("device.db"),
        server: None,
        timeout: Duration::from_secs(30),
        durability: Durability::Full,
        marker: PhantomData,
    }
}

/// How a device is opened.
pub struct Builder<A> {
    path: PathBuf,
    server: Option<String>,
    timeout: Duration,
    durability: Durability,
    marker: PhantomData<fn() -> A>,
}

impl<A: App> Builder<A> {
    /// The installation's file; the accounts' databases stand beside it.
    #[must_use]
    pub fn database(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = path.into();
        self
    }

    /// The server's address, `http://127.0.0.1:8080`.
    #[must_use]
    pub fn server(mut self, address: impl Into<String>) -> Self {
        self.server = Some(address.into());
        self
    }

    /// How long a request may take without any progress; 30 seconds by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// What a commit survives; power loss by default.
    #[must_use]
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }

    /// Opens the device and resumes the account that was signed in last. Needs no connection.
    ///
    /// # Errors
    /// If a file is damaged, foreign or newer, or the model does not fit it.
    pub fn open(self) -> FlowResult<Client> {
        todo!()
    }

    /// As [`Builder::open`], with time and randomness and a network of the caller's.
    ///
    /// # Errors
    /// As [`Builder::open`].
    pub fn open_with(
        self,
        environment: Arc<dyn Environment>,
        transport: Arc<dyn Transport>,
    ) -> FlowResult<Client> {
        let _ = (environment, transport, self.path, self.server, self.timeout, self.durability);
        todo!()
    }
}

/// A device in the hands of an app. Clones share it.
#[derive(Clone)]
pub struct Client {
    core: Arc<Mutex<DeviceCore>>,
    transport: Arc<dyn Transport>,
}

/// An object of any entity, for [`Client::commit_all`].
pub trait CommitObject {
    /// The object without its type.
    fn in_hand(&self, core: &DeviceCore) -> FlowResult<ObjectInHand>;
    /// Takes what was stored.
    fn take(&mut self, stored: StoredObject) -> FlowResult;
}

impl<T: Entity> CommitObject for Obj<T> {
    fn in_hand(&self, _: &DeviceCore) -> FlowResult<ObjectInHand> {
        todo!()
    }
    fn take(&mut self, _: StoredObject) -> FlowResult {
        todo!()
    }
}

impl Client {
    /// Signs in: with the server if it can be reached, otherwise against what the last sign-in left here.
    ///
    /// # Errors
    /// A wrong password; no connection at the first sign-in of an account on this device.
    pub async fn sign_in(&self, name: &str, password: &str) -> FlowResult {
        let _ = (name, password, &self.core, &self.transport);
        todo!()
    }

    /// Signs out. What was not sent is kept for the next sign-in of the account.
    ///
    /// # Errors
    /// If the installation's file cannot be written.
    pub async fn sign_out(&self) -> FlowResult {
        todo!()
    }

    /// The account that is signed in.
    ///
    /// # Errors
    /// If nobody is.
    pub fn me(&self) -> FlowResult<Me> {
        todo!()
    }

    /// The name and the roles of the account that is signed in.
    ///
    /// # Errors
    /// If nobody is.
    pub fn account(&self) -> FlowResult<AccountFacts> {
        let core = self.core.lock().unwrap_or_else(PoisonError::into_inner);
        core.account().cloned().ok_or(FlowError::SignedOut)
    }

    /// A new object. Nothing is stored before its first commit.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn create<T: Entity>(&self, value: T) -> FlowResult<Obj<T>> {
        let _ = value;
        todo!()
    }

    /// The objects that a query asks for.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn retrieve<T: Entity>(&self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        let _ = query.into();
        todo!()
    }

    /// The first of the objects that a query asks for.
    ///
    /// # Errors
    /// As [`Client::retrieve`].
    pub fn first<T: Entity>(&self, query: impl Into<Query<T>>) -> FlowResult<Option<Obj<T>>> {
        let _ = query.into();
        todo!()
    }

    /// How many objects a query asks for.
    ///
    /// # Errors
    /// As [`Client::retrieve`].
    pub fn count<T: Entity>(&self, query: impl Into<Query<T>>) -> FlowResult<i64> {
        let _ = query.into();
        todo!()
    }

    /// One object.
    ///
    /// # Errors
    /// [`crate::flow::FlowError::NotHere`] if it is not on this device.
    pub fn get<T: Entity>(&self, id: impl Into<Id<T>>) -> FlowResult<Obj<T>> {
        let _ = id.into();
        todo!()
    }

    /// Stores what changed in an object, durably, and queues it for the server.
    ///
    /// # Errors
    /// All broken validations at once; a missing right; a reference to an uncommitted object.
    pub fn commit<T: Entity>(&self, object: &mut Obj<T>) -> FlowResult {
        let _ = object;
        todo!()
    }

    /// Stores several objects, all or none. New ones may refer to each other.
    ///
    /// # Errors
    /// As [`Client::commit`].
    pub fn commit_all(&self, objects: &mut [&mut dyn CommitObject]) -> FlowResult {
        let _ = objects;
        todo!()
    }

    /// Deletes an object.
    ///
    /// # Errors
    /// A missing right; objects on this device that refer to it.
    pub fn delete<T: Persistable>(&self, object: Obj<T>) -> FlowResult {
        let _ = object;
        todo!()
    }

    /// Puts the values of the last commit back into the object in hand.
    ///
    /// # Errors
    /// If the stored values do not fit the struct.
    pub fn rollback<T: Entity>(&self, object: &mut Obj<T>) -> FlowResult {
        let _ = object;
        todo!()
    }

    /// Puts what is stored now into the object in hand; its uncommitted changes are kept.
    ///
    /// # Errors
    /// [`crate::flow::FlowError::Gone`] if it is not here any more.
    pub fn refresh<T: Entity>(&self, object: &mut Obj<T>) -> FlowResult {
        let _ = object;
        todo!()
    }

    /// The result of a query now, and again whenever a commit or a synchronize changed what it reads.
    pub fn watch<T: Entity>(&self, query: impl Into<Query<T>>) -> Watch<T> {
        let _ = query.into();
        todo!()
    }

    /// Sends what was committed, and fetches what changed.
    ///
    /// # Errors
    /// [`crate::flow::FlowError::Offline`] if the server cannot be reached; everything is kept.
    pub async fn sync(&self) -> FlowResult<SyncReport> {
        todo!()
    }

    /// Where this device stands with the server.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn sync_status(&self) -> FlowResult<SyncStatus> {
        todo!()
    }

    /// The changes that were set aside because the server rejected them, oldest first.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn rejected(&self) -> FlowResult<Vec<Rejected>> {
        todo!()
    }
}

/// A change that was set aside. It stays on the device until it is retried or discarded.
pub struct Rejected {
    client: Client,
    change: RejectedChange,
}

impl Rejected {
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
        let _ = &self.client;
        todo!()
    }

    /// Commits the change again on top of what is stored now, under the same ids.
    ///
    /// # Errors
    /// As [`Client::commit`]; the change stays set aside then.
    pub fn retry(self) -> FlowResult {
        todo!()
    }

    /// Commits an edited object ([`Rejected::mine`]) in place of the change.
    ///
    /// # Errors
    /// As [`Client::commit`]; the change stays set aside then.
    pub fn retry_with<T: Entity>(self, object: &mut Obj<T>) -> FlowResult {
        let _ = object;
        todo!()
    }

    /// Forgets the change for good.
    ///
    /// # Errors
    /// If the database fails.
    pub fn discard(self) -> FlowResult {
        todo!()
    }
}

/// A live query.
pub struct Watch<T> {
    client: Client,
    query: Query<T>,
}

impl<T: Entity> Watch<T> {
    /// The result: at the first call at once, later when something changed that the query reads.
    ///
    /// # Errors
    /// As [`Client::retrieve`].
    pub async fn next(&mut self) -> FlowResult<Vec<Obj<T>>> {
        let _ = (&self.client, &self.query);
        todo!()
    }
}
