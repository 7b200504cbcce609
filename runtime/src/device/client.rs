//! The device with types: what app code holds.

use super::activity::refreshed;
use super::core::{DeviceCore, Watcher};
use super::flows::Flows;
use super::lease::{Lease, Leased, check_not_within, lease};
use super::rejected::Rejected;
use super::requests::Requests;
use super::transport::{Answer, Transport};
use super::ui::Ui;
use crate::flow::{FlowError, FlowResult, StoreError};
use crate::sync::Environment;
use crate::sync::device::{Failure, Outgoing};
use crate::sync::in_hand::{CommitObject, in_hand, index, typed, unfit};
use crate::sync::message::{AccountFacts, SignInAnswer};
use crate::sync::named::{Named, NamedObjects};
use crate::typed::{Entity, Me, Obj, Persistable, Query};
use crate::value::Id;
use crate::wire::frame::{decode, encode};
use futures_channel::mpsc::{Receiver, Sender, channel};
use futures_channel::oneshot;
use futures_util::StreamExt;
use futures_util::lock::{Mutex as Turns, MutexGuard as TurnsGuard};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tidewater_model::{App, limits};

/// A device in the hands of an app. Clones share it.
///
/// What stands here without `async` works without a connection and returns when it is done on the disk.
/// The asynchronous methods need a tokio runtime around them, unless the device was opened with another
/// [`Transport`].
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    ui: Arc<dyn Ui>,
    /// Held by those who keep the device open; whoever waits at the other end hears when the last is gone.
    open: Option<Arc<Closing>>,
}

/// The listeners for the end of the last client.
type Closing = Mutex<Vec<Sender<()>>>;

struct Inner {
    core: Arc<Turns<DeviceCore>>,
    environment: Arc<dyn Environment>,
    flows: Arc<Flows>,
    transport: Arc<dyn Transport>,
    /// One synchronize, call or sign-in at a time; the next waits for its turn.
    turns: Turns<()>,
    /// Who waits for a synchronize.
    requests: Requests,
    online: AtomicBool,
}

/// A device for whoever must not keep it open.
pub(super) struct Weak {
    inner: std::sync::Weak<Inner>,
    ui: Arc<dyn Ui>,
}

impl Weak {
    /// The device, if it is still open. Being open for this one only, it is to be closed.
    pub(super) fn client(&self) -> Option<Client> {
        Some(Client { inner: self.inner.upgrade()?, ui: Arc::clone(&self.ui), open: None })
    }
}

impl Client {
    pub(super) fn new(
        core: DeviceCore,
        flows: Flows,
        transport: Arc<dyn Transport>,
        ui: Arc<dyn Ui>,
    ) -> Self {
        let environment = Arc::clone(core.environment());
        let core = Arc::new(Turns::new(core));
        let (turns, online, flows) = (Turns::new(()), AtomicBool::new(false), Arc::new(flows));
        let requests = Requests::default();
        let inner = Inner { core, environment, flows, transport, turns, requests, online };
        Self { inner: Arc::new(inner), ui, open: Some(Arc::default()) }
    }

    /// The device without keeping it open, and what ends when nobody keeps it open any more.
    pub(super) fn weak(&self) -> (Weak, Receiver<()>) {
        let (sender, closed) = channel(0);
        if let Some(open) = &self.open {
            open.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        }
        (Weak { inner: Arc::downgrade(&self.inner), ui: Arc::clone(&self.ui) }, closed)
    }

    pub(super) fn transport(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.inner.transport)
    }

    /// The turn to synchronize, call or sign in, for one at a time.
    pub(super) async fn turn(&self) -> TurnsGuard<'_, ()> {
        self.inner.turns.lock().await
    }

    pub(super) fn requests(&self) -> &Requests {
        &self.inner.requests
    }

    /// The device itself, as soon as no flow has it.
    ///
    /// # Errors
    /// [`FlowError::WithinFlow`] if the flow that has it is the one that calls this.
    pub(super) fn core(&self) -> FlowResult<Lease> {
        check_not_within(&self.inner.core)?;
        Ok(self.lease())
    }

    /// The device, in order: a synchronize that was dropped while a flow had it is not under way any more.
    fn lease(&self) -> Lease {
        let mut core = lease(&self.inner.core);
        if self.inner.requests.takes_dropped() {
            core.give_up_sync();
        }
        core
    }

    /// The device for a flow.
    pub(super) fn leased(&self) -> &Leased {
        &self.inner.core
    }

    /// The app as data: its entities, and its flows with their parameters.
    #[must_use]
    pub fn model(&self) -> &App {
        self.inner.flows.catalog.app()
    }

    /// The nanoflows that cannot run on this device, with why: it lacks an action that they reach, or one of
    /// them is damaged or forged.
    #[must_use]
    pub fn refused_flows(&self) -> Vec<(String, FlowError)> {
        self.inner.flows.refused().map(|(flow, error)| (flow.to_owned(), error)).collect()
    }

    pub(super) fn flows(&self) -> &Arc<Flows> {
        &self.inner.flows
    }

    pub(super) fn environment(&self) -> &dyn Environment {
        &*self.inner.environment
    }

    /// What flows that run through this client show, and whom they ask. Clones of it share it; a client
    /// made by [`Client::with_ui`] has its own.
    pub(super) fn ui(&self) -> &dyn Ui {
        &*self.ui
    }

    /// The same device, with another screen for the flows that run through it.
    #[must_use]
    pub fn with_ui(&self, ui: Arc<dyn Ui>) -> Self {
        Self { inner: Arc::clone(&self.inner), ui, open: self.open.clone() }
    }

    /// Whether the server answered when it was last asked. It may be gone the next moment.
    #[must_use]
    pub fn is_online(&self) -> bool {
        self.inner.online.load(Ordering::Relaxed)
    }

    /// Sends a request, and notes whether the server was there.
    pub(super) async fn send(&self, request: Outgoing) -> Result<Box<dyn Answer>, Failure> {
        let answer = self.inner.transport.send(request).await;
        let is_there = matches!(answer, Ok(_) | Err(Failure::Status { .. }));
        self.inner.online.store(is_there, Ordering::Relaxed);
        answer
    }

    /// Runs work on the device apart from the threads that drive futures.
    pub(super) async fn apart<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut DeviceCore) -> FlowResult<R> + Send + 'static,
    ) -> FlowResult<R> {
        check_not_within(&self.inner.core)?;
        let client = self.clone();
        self.apart_from_futures(move || work(&mut client.lease())).await?
    }

    /// Runs work that writes to the disk apart from the threads that drive futures.
    pub(super) async fn apart_from_futures<R: Send + 'static>(
        &self,
        work: impl FnOnce() -> R + Send + 'static,
    ) -> FlowResult<R> {
        let (sender, done) = oneshot::channel();
        let work = move || {
            // Who asked may be gone; what was done stays done.
            let _ = sender.send(work());
        };
        self.inner.transport.apart(Box::new(work)).await;
        let lost = |_| StoreError::Refused { detail: "work on the database ended in a panic".to_owned() };
        Ok(done.await.map_err(lost)?)
    }

    // --- Accounts ---------------------------------------------------------------------------------

    /// Signs in: with the server if it can be reached, otherwise against what the last sign-in left here.
    ///
    /// Without the server there is no session: everything on the device works, but [`Client::sync`] answers
    /// [`FlowError::SessionExpired`] until somebody signs in again while the server can be reached.
    ///
    /// # Errors
    /// A wrong password; no connection at the first sign-in of an account on this device.
    pub async fn sign_in(&self, name: &str, password: &str) -> FlowResult {
        let _turn = self.inner.turns.lock().await;
        let (name, password) = (name.to_owned(), password.to_owned());
        let request = self.core()?.sign_in_request(&name, &password)?;
        let outgoing = Outgoing::now("/sign-in", None, encode(&request));
        match self.whole_answer(outgoing).await.map_err(Failure::into_error) {
            Ok(body) => {
                let answer: SignInAnswer =
                    decode(&body).map_err(|error| FlowError::Protocol { detail: error.to_string() })?;
                self.apart(move |core| core.signed_in(&request, answer)).await
            }
            Err(FlowError::Offline) => self.apart(move |core| core.sign_in_offline(&name, &password)).await,
            Err(error) => Err(error),
        }
    }

    async fn whole_answer(&self, request: Outgoing) -> Result<Vec<u8>, Failure> {
        let mut answer = self.send(request).await?;
        let mut body = Vec::new();
        while let Some(bytes) = answer.next().await? {
            body.extend_from_slice(&bytes);
            // Whoever answers may not be the server; a true answer is far smaller.
            if body.len() > limits::BODY_BYTES {
                return Err(Failure::Unreachable);
            }
        }
        Ok(body)
    }

    /// Signs out. What was not sent is kept for the next sign-in of the account; a device that synchronizes
    /// by itself tries to send it before. The server is told if it can be reached.
    ///
    /// # Errors
    /// If the installation's file cannot be written.
    pub async fn sign_out(&self) -> FlowResult {
        self.send_before_sign_out().await;
        let _turn = self.inner.turns.lock().await;
        let token = self.core()?.token();
        self.apart(DeviceCore::sign_out).await?;
        if let Some(token) = token {
            let request = Outgoing::now("/sign-out", Some(token), Vec::new());
            // The session ends by itself if the server does not hear of it.
            let _ = self.whole_answer(request).await;
        }
        Ok(())
    }

    /// The account that is signed in.
    ///
    /// # Errors
    /// If nobody is.
    pub fn me(&self) -> FlowResult<Me> {
        self.core()?.me().ok_or(FlowError::SignedOut)
    }

    /// The name and the roles of the account that is signed in.
    ///
    /// # Errors
    /// If nobody is.
    pub fn account(&self) -> FlowResult<AccountFacts> {
        self.core()?.account().cloned().ok_or(FlowError::SignedOut)
    }

    // --- Objects ----------------------------------------------------------------------------------

    /// A new object. Nothing is stored before its first commit.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn create<T: Entity>(&self, value: T) -> FlowResult<Obj<T>> {
        Ok(Obj::new(self.core()?.new_id()?.into(), value))
    }

    /// The objects that a query asks for.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn retrieve<T: Entity>(&self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        let stored = self.core()?.retrieve(query.into().data())?;
        stored.into_iter().map(typed).collect()
    }

    /// The first of the objects that a query asks for.
    ///
    /// # Errors
    /// As [`Client::retrieve`].
    pub fn first<T: Entity>(&self, query: impl Into<Query<T>>) -> FlowResult<Option<Obj<T>>> {
        Ok(self.retrieve(query.into().first())?.pop())
    }

    /// How many objects a query asks for.
    ///
    /// # Errors
    /// As [`Client::retrieve`].
    pub fn count<T: Entity>(&self, query: impl Into<Query<T>>) -> FlowResult<i64> {
        let count = self.core()?.count(query.into().data())?;
        Ok(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// One object.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is not on this device.
    pub fn get<T: Entity>(&self, id: impl Into<Id<T>>) -> FlowResult<Obj<T>> {
        let core = self.core()?;
        typed(core.get(index::<T>(core.catalog())?, id.into().object())?)
    }

    /// Stores what changed in an object, durably, and queues it for the server.
    ///
    /// # Errors
    /// All broken validations at once; a missing right; a reference to an uncommitted object.
    pub fn commit<T: Entity>(&self, object: &mut Obj<T>) -> FlowResult {
        self.commit_all(&mut [object])
    }

    /// Stores several objects, all or none. New ones may refer to each other.
    ///
    /// # Errors
    /// As [`Client::commit`].
    pub fn commit_all(&self, objects: &mut [&mut dyn CommitObject]) -> FlowResult {
        let stored = {
            let mut core = self.core()?;
            let in_hand = objects
                .iter()
                .map(|object| object.in_hand(core.catalog()))
                .collect::<FlowResult<Vec<_>>>()?;
            core.commit(&in_hand)?
        };
        objects.iter_mut().zip(stored).try_for_each(|(object, stored)| object.take(stored))
    }

    /// Deletes an object. One that was never committed is given up.
    ///
    /// # Errors
    /// A missing right; objects on this device that refer to it.
    pub fn delete<T: Persistable>(&self, object: Obj<T>) -> FlowResult {
        let mut core = self.core()?;
        let entity = index::<T>(core.catalog())?;
        match &object.state().stored {
            Some(seen) => core.delete_seen(entity, object.id().object(), seen),
            None => Ok(()),
        }
    }

    /// Takes objects off this device, all or none; the server hears nothing of it. What the modes of their
    /// entities bring comes back with the next full synchronize.
    ///
    /// # Errors
    /// [`FlowError::Unsent`] if one of them has unsent changes; [`FlowError::Uncommitted`] if one was never
    /// committed.
    pub fn clear_from_device<O: NamedObjects + ?Sized>(&self, objects: &O) -> FlowResult {
        let mut named = Named::new();
        objects.name(&self.flows().catalog, &mut named)?;
        self.core()?.clear_from_device(&named)
    }

    /// Puts the values of the last commit back into the object in hand.
    ///
    /// # Errors
    /// If the stored values do not fit the struct.
    pub fn rollback<T: Entity>(&self, object: &mut Obj<T>) -> FlowResult {
        object.roll_back().map_err(|fault| unfit::<T>(&fault))
    }

    /// Puts what is stored now into the object in hand; its uncommitted changes are kept.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if it is not here any more.
    pub fn refresh<T: Entity>(&self, object: &mut Obj<T>) -> FlowResult {
        if object.is_new() {
            return Ok(());
        }
        let refreshed = {
            let core = self.core()?;
            refreshed(&core, &in_hand(core.catalog(), object)?)?
        };
        refreshed.put_into(object)
    }

    /// The result of a query now, and again whenever a commit or a synchronize changed what it reads.
    pub fn watch<T: Entity>(&self, query: impl Into<Query<T>>) -> Watch<T> {
        Watch { client: self.clone(), query: query.into(), watcher: None }
    }

    /// The changes that were set aside because the server rejected them, oldest first.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn rejected(&self) -> FlowResult<Vec<Rejected>> {
        let changes = self.core()?.rejected()?;
        Ok(changes.into_iter().map(|change| Rejected::new(self.clone(), change)).collect())
    }
}

/// A live query.
pub struct Watch<T> {
    client: Client,
    query: Query<T>,
    /// Nothing before the first result.
    watcher: Option<Watcher>,
}

impl<T: Entity> Watch<T> {
    /// The result: at the first call at once, later when something changed that the query reads.
    ///
    /// # Errors
    /// As [`Client::retrieve`].
    pub async fn next(&mut self) -> FlowResult<Vec<Obj<T>>> {
        match &mut self.watcher {
            // The other end lives as long as the device, which this query holds.
            Some(watcher) => drop(watcher.told.next().await),
            None => self.watcher = Some(self.client.core()?.watch(self.query.data())),
        }
        self.client.retrieve(self.query.clone())
    }
}
