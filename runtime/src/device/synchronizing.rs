//! Synchronizes and calls of a client: the requests are sent, the answers handed on to the device.
//!
//! Absent: what a synchronize does, and when a device synchronizes by itself.

use super::client::Client;
use super::core::{DeviceCore, OnlineDeed};
use super::facts::{SyncRecord, SyncStatus};
use super::requests::{Lead, Place, stopped};
use super::sync_objects::SyncObjects;
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::store::device::UnansweredCall;
use crate::sync::device::{Next, OnlineAnswer, Outgoing, Scope, SyncReport, Trigger};
use crate::sync::named::{Named, NamedObjects};
use crate::typed::{Microflow, Passed, Persistable, Query};
use crate::value::{CallKey, Enumerations, Parcel};
use futures_util::future::{Either, select};
use std::pin::pin;

impl Client {
    /// Sends what was committed, and fetches what changed. While one synchronize is under way that sends all
    /// there is, this waits for its end and reports the same; otherwise for the next. What is committed
    /// meanwhile is safe, and travels with the next.
    ///
    /// # Errors
    /// [`FlowError::Offline`] if the server cannot be reached; [`FlowError::SessionExpired`] if the account
    /// must sign in with the server first; [`FlowError::Cancelled`] if somebody stopped it. Everything is
    /// kept.
    pub async fn sync(&self) -> FlowResult<SyncReport> {
        self.sync_for(Trigger::Request).await
    }

    /// Sends all that was committed, as [`Client::sync`] does, and takes over what changed at the server.
    /// What was fetched outside of the modes of its entities stays, and nothing is cleared.
    ///
    /// # Errors
    /// As [`Client::sync`].
    pub async fn sync_unsynchronized(&self) -> FlowResult<SyncReport> {
        self.sync_scope(Scope::Unsent, Trigger::Request).await
    }

    /// Sends the unsent changes of some objects, with what they need: what was committed together with them,
    /// and new objects that they refer to. Other changes wait. The objects are fetched even if the modes of
    /// their entities keep them away; one that is not there for the account any more leaves the device.
    ///
    /// # Errors
    /// [`FlowError::Uncommitted`] for an object that was never committed; then as [`Client::sync`].
    pub fn sync_objects<O: NamedObjects + ?Sized>(&self, objects: &O) -> SyncObjects<'_> {
        let objects = self.objects(objects);
        SyncObjects::new(move |with_deletions| {
            Box::pin(async move {
                let scope = Scope::Objects { objects: objects?, with_deletions };
                self.sync_scope(scope, Trigger::Request).await
            })
        })
    }

    /// Sends the unsent changes of the objects that a query finds on this device, with what they need, and
    /// fetches what it finds at the server, even if the mode of the entity keeps them
    /// away.
    ///
    /// # Errors
    /// If the query does not fit the model; then as [`Client::sync`].
    pub async fn sync_where<T: Persistable>(&self, query: impl Into<Query<T>>) -> FlowResult<SyncReport> {
        self.sync_scope(Scope::Where(query.into().data().clone()), Trigger::Request).await
    }

    fn objects<O: NamedObjects + ?Sized>(&self, objects: &O) -> FlowResult<Named> {
        let mut named = Named::new();
        objects.name(&self.flows().catalog, &mut named)?;
        Ok(named)
    }

    pub(super) async fn sync_for(&self, trigger: Trigger) -> FlowResult<SyncReport> {
        self.sync_scope(Scope::All, trigger).await
    }

    pub(super) async fn sync_scope(&self, scope: Scope, trigger: Trigger) -> FlowResult<SyncReport> {
        let (outcome, repairs) = self.sync_once(scope, trigger).await?;
        if repairs {
            self.repair().await;
        }
        outcome
    }

    /// A synchronize, and whether it is for its caller to start the flows for what was rejected: who joined
    /// another one leaves that to it.
    pub(super) async fn sync_once(
        &self,
        scope: Scope,
        trigger: Trigger,
    ) -> FlowResult<(FlowResult<SyncReport>, bool)> {
        loop {
            let is_covered = self.apart(|core| core.sync_covers_all()).await?;
            match self.requests().place(&scope, is_covered) {
                Place::Leads(lead) => {
                    let outcome = self.lead(lead, scope, trigger).await;
                    // Whatever came of it: verdicts may have come before the connection broke.
                    return Ok((outcome, true));
                }
                Place::Joined(end) => {
                    if let Ok(outcome) = end.await {
                        return Ok((outcome, false));
                    }
                }
            }
        }
    }

    async fn lead(&self, mut lead: Lead<'_>, scope: Scope, trigger: Trigger) -> FlowResult<SyncReport> {
        let begins = lead.begins();
        let outcome = match select(lead.stop(), pin!(self.in_turn(begins, scope, trigger))).await {
            Either::Left(_) => stopped(),
            Either::Right((outcome, _)) => outcome,
        };
        lead.ends(&outcome);
        outcome
    }

    /// Starts the app's flows for what the server rejected, one after the other. What is rejected while they
    /// run waits for the end of the next synchronize, so that a flow which sends the same again does not go
    /// on for ever.
    pub(super) fn repair(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if self.requests().begins_repair() {
                let repairing = Repairing(self);
                for number in self.apart(|core| core.to_repair()).await.unwrap_or_default() {
                    let begun = self.apart(move |core| core.begin_repair(number)).await;
                    let Ok(Some((flow, object))) = begun else { continue };
                    if let Err(error) = self.run_repair(&flow, object).await {
                        self.ui().message(&error.to_string());
                    }
                }
                drop(repairing);
            }
        })
    }

    async fn in_turn(&self, begins: impl FnOnce(), scope: Scope, trigger: Trigger) -> FlowResult<SyncReport> {
        let _turn = self.turn().await;
        begins();
        self.to_the_end(move |core| core.begin_sync_of(&scope, trigger)).await
    }

    /// Begins something with the server and goes on with it to its end. The caller has the turn, and keeps it
    /// until it took what came of it.
    async fn to_the_end(
        &self,
        begin: impl FnOnce(&mut DeviceCore) -> FlowResult<Outgoing> + Send + 'static,
    ) -> FlowResult<SyncReport> {
        let _running = Running(self);
        let begin = move |core: &mut DeviceCore| Ok((begin(core)?, core.sync_number()));
        let (mut request, number) = self.apart(begin).await?;
        loop {
            match self.exchange(number, request).await? {
                Next::Send(next) => request = next,
                Next::Done(report) => return Ok(report),
            }
        }
    }

    /// A device that synchronizes by itself sends what waits before nobody is signed in any more. What cannot
    /// be sent now is kept, and whoever leaves is told so.
    pub(super) async fn send_before_sign_out(&self) {
        if let Ok(true) = self.apart(|core| core.sends_before_sign_out()).await
            && let Err(error) = self.sync_for(Trigger::SignOut).await
        {
            self.tell_user(error).await;
        }
    }

    /// Calls a microflow and waits for its result. What a synchronize does comes with it: the unsent changes
    /// of the objects that the arguments name go first, and what the microflow changed arrives.
    ///
    /// # Errors
    /// What the microflow answers. [`FlowError::Offline`] if the call surely did not reach the server;
    /// [`FlowError::Unknown`] if its answer got lost, see [`Client::call_again_by_name`].
    pub async fn call_by_name(&self, microflow: &str, arguments: Vec<Parcel>) -> FlowResult<Parcel> {
        self.call_with(microflow, Some(arguments), None).await
    }

    /// Asks for the result of a call whose answer got lost. The microflow does not run again.
    ///
    /// # Errors
    /// As [`Client::call_by_name`]; [`FlowError::NotCalled`] if the call never reached the server, or the
    /// server has forgotten its result after a day.
    pub async fn call_again_by_name(&self, microflow: &str, key: CallKey) -> FlowResult<Parcel> {
        self.call_with(microflow, None, Some(key)).await
    }

    /// The calls whose outcome is not known, oldest first: their answers got lost, or the process ended
    /// before they came. A call is noted durably before it is sent, and stays until its answer was
    /// handed over, so whoever starts again can ask with [`Client::call_again_by_name`].
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn unanswered_calls(&self) -> FlowResult<Vec<UnansweredCall>> {
        Ok(self.core()?.unanswered_calls()?.to_vec())
    }

    /// The same with types: the twin of the microflow, `client.call(credit_check {}, (customer, amount))`.
    ///
    /// # Errors
    /// As [`Client::call_by_name`].
    pub async fn call<M: Microflow>(&self, _: M, arguments: M::Args) -> FlowResult<M::Out> {
        let parameters = M::signature(&mut Enumerations::default()).parameters.len();
        let result = self.call_by_name(M::NAME, arguments.pack().spread(parameters)).await?;
        M::Out::unpack(result).ok_or_else(|| unfit_result(M::NAME))
    }

    /// Asks for the result of a call whose answer got lost, with types.
    ///
    /// # Errors
    /// As [`Client::call_again_by_name`].
    pub async fn call_again<M: Microflow>(&self, _: M, key: CallKey) -> FlowResult<M::Out> {
        M::Out::unpack(self.call_again_by_name(M::NAME, key).await?).ok_or_else(|| unfit_result(M::NAME))
    }

    async fn call_with(
        &self,
        microflow: &str,
        arguments: Option<Vec<Parcel>>,
        key: Option<CallKey>,
    ) -> FlowResult<Parcel> {
        let _turn = self.turn().await;
        let name = microflow.to_owned();
        self.to_the_end(move |core| core.begin_call(&name, arguments, key)).await?;
        self.core()?.take_called(microflow)
    }

    /// Does something at the server with objects that the device does not hold.
    pub(super) async fn at_server(&self, deed: OnlineDeed) -> FlowResult<OnlineAnswer> {
        let _turn = self.turn().await;
        self.to_the_end(move |core| core.begin_online(&deed)).await?;
        self.core()?.take_online()
    }

    async fn exchange(&self, number: Option<u64>, request: Outgoing) -> FlowResult<Next> {
        let mut answer = match self.send(request).await {
            Ok(answer) => answer,
            Err(failure) => return self.step(number, |core| core.fail(failure)).await,
        };
        loop {
            match answer.next().await {
                Ok(Some(bytes)) => self.step(number, move |core| core.receive(&bytes)).await?,
                Ok(None) => return self.step(number, DeviceCore::finish).await,
                Err(failure) => return self.step(number, |core| core.fail(failure)).await,
            }
        }
    }

    /// A step of a synchronize. One that was given up while the step waited must not go on in the next.
    async fn step<R: Send + 'static>(
        &self,
        number: Option<u64>,
        work: impl FnOnce(&mut DeviceCore) -> FlowResult<R> + Send + 'static,
    ) -> FlowResult<R> {
        let in_turn = move |core: &mut DeviceCore| {
            if core.sync_number() == number { work(core) } else { Err(FlowError::Cancelled) }
        };
        self.apart(in_turn).await
    }

    /// Stops the synchronize that is under way, and the one that waits for it: whoever asked for them hears
    /// [`FlowError::Cancelled`]. Nothing is lost, and what was sent already may have been accepted. A call of
    /// a microflow goes on. A device that synchronizes by itself tries again after a quarter of an hour, or
    /// when something else asks for it.
    ///
    /// # Errors
    /// [`FlowError::WithinFlow`] if a flow that has the device is the one that calls this.
    pub async fn cancel_sync(&self) -> FlowResult {
        self.requests().stop();
        self.apart(|core| Ok(core.cancel_sync())).await.map(drop)
    }

    /// Says that there is a connection, if the platform knows: a device that synchronizes by itself and waits
    /// for one tries at once.
    ///
    /// # Errors
    /// [`FlowError::WithinFlow`] if a flow that has the device is the one that calls this.
    pub fn reconnected(&self) -> FlowResult {
        self.core()?.reconnected();
        Ok(())
    }

    /// The last synchronizes of the account on this device, newest first: when, what asked for them, what
    /// they did and how they ended. Those in a row that did nothing and ended alike are one record.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn sync_history(&self) -> FlowResult<Vec<SyncRecord>> {
        self.core()?.sync_history()
    }

    /// Where this device stands with the server.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn sync_status(&self) -> FlowResult<SyncStatus> {
        self.core()?.sync_status()
    }
}

fn unfit_result(microflow: &str) -> FlowError {
    FlowError::Protocol { detail: format!("the result is not what `{microflow}` gives") }
}

/// The app's flows run for what was rejected; when their future is dropped, they do not any more.
struct Repairing<'a>(&'a Client);

impl Drop for Repairing<'_> {
    fn drop(&mut self) {
        self.0.requests().ends_repair();
    }
}

/// A synchronize that is under way; when its future is dropped, it is not any more.
struct Running<'a>(&'a Client);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        match self.0.core() {
            Ok(mut core) => core.give_up_sync(),
            // A flow that drops it has the device; who has it next gives it up.
            Err(_) => self.0.requests().note_dropped(),
        }
    }
}
