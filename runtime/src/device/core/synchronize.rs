//! One synchronize of the account that is signed in.
//!
//! Absent: what is known of the last ones, and when the next is due.

use super::standing::Ended;
use super::{DeviceCore, Signed};
use crate::device::facts::SyncKind;
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{PendingObject, UnansweredCall};
use crate::sync::device::{
    Asked, CallResult, Event, Failure, Machine, Next, Outgoing, Scope, Surroundings, SyncReport, Trigger,
};
use crate::value::{CallKey, DateTime, Parcel};
use crate::wire::call::{Call, check_arguments, check_carried, is_of, objects_of};
use crate::wire::frame::encode;
use tidewater_model::{Signature, limits};

/// A synchronize that is under way.
pub(super) struct UnderWay {
    pub(super) machine: Machine,
    pub(super) kind: SyncKind,
    pub(super) trigger: Trigger,
    pub(super) began: DateTime,
}

impl DeviceCore {
    /// Begins a synchronize because the app asks for one: the first request. A synchronize that was under way
    /// is given up; nothing of it is lost.
    ///
    /// # Errors
    /// [`FlowError::SessionExpired`] if the account has no session with the server, because it signed in
    /// without a connection; what the database answers.
    pub fn begin_sync(&mut self) -> FlowResult<Outgoing> {
        self.begin_sync_for(Trigger::Request)
    }

    /// Begins a synchronize, and remembers what asked for it.
    ///
    /// # Errors
    /// As [`DeviceCore::begin_sync`].
    pub fn begin_sync_for(&mut self, trigger: Trigger) -> FlowResult<Outgoing> {
        self.begin_sync_of(&Scope::All, trigger)
    }

    /// Begins a synchronize of a kind, and remembers what asked for it.
    ///
    /// # Errors
    /// As [`DeviceCore::begin_sync`]; if a query does not fit the model.
    pub fn begin_sync_of(&mut self, scope: &Scope, trigger: Trigger) -> FlowResult<Outgoing> {
        self.give_up_sync();
        let objects = self.objects_of(scope)?;
        self.tell(Event::Begun(trigger, scope.extent()));
        let begun = self.with_surroundings(|around| Machine::begin(around, scope, &objects));
        self.begun(SyncKind::of(scope), trigger, begun)
    }

    /// The objects whose unsent changes a synchronize is about, if it is about some.
    fn objects_of(&self, scope: &Scope) -> FlowResult<Vec<PendingObject>> {
        match scope {
            Scope::All | Scope::Unsent => Ok(Vec::new()),
            Scope::Objects { objects, .. } => {
                objects.iter().try_for_each(|(entity, _)| self.check_held(*entity))?;
                Ok(objects.iter().copied().collect())
            }
            Scope::Where(query) => {
                let unfit = |detail| FlowError::Model { detail };
                self.catalog.query_fault(query).map_or(Ok(()), |detail| Err(unfit(detail)))?;
                let entity =
                    self.catalog.find(&query.entity).ok_or_else(|| unfit(query.entity.to_string()))?;
                self.check_held(entity)?;
                let found = self.retrieve(query)?;
                Ok(found.into_iter().map(|object| (entity, object.id)).collect())
            }
        }
    }

    pub(super) fn begun(
        &mut self,
        kind: SyncKind,
        trigger: Trigger,
        begun: FlowResult<(Machine, Outgoing)>,
    ) -> FlowResult<Outgoing> {
        let began = self.environment.now();
        match begun {
            Ok((machine, request)) => {
                self.under_way = Some(UnderWay { machine, kind, trigger, began });
                self.synchronizes += 1;
                Ok(request)
            }
            Err(error) => {
                self.failed(&Ended { kind, trigger, began, report: SyncReport::default() }, &error);
                Err(error)
            }
        }
    }

    /// Begins a call of a microflow: the first request. The unsent changes of the objects that the arguments
    /// name are sent before it runs, with what they need; what it changed comes with the answer. Without
    /// arguments it only asks what became of the call with that key.
    ///
    /// # Errors
    /// If the app has no such microflow, it takes other arguments, or no role of the account may call it;
    /// then as [`DeviceCore::begin_sync`].
    pub fn begin_call(
        &mut self,
        microflow: &str,
        arguments: Option<Vec<Parcel>>,
        again: Option<CallKey>,
    ) -> FlowResult<Outgoing> {
        let key = again.unwrap_or_else(|| self.new_call_key());
        let signature = self.may_call(microflow)?;
        let mut named = Vec::new();
        if let Some(arguments) = &arguments {
            check_arguments(&self.catalog, signature, arguments)
                .map_err(|detail| FlowError::Model { detail })?;
            for (parameter, argument) in signature.parameters.iter().zip(arguments) {
                objects_of(&parameter.kind, argument, &mut named);
            }
        }
        let named: Vec<_> =
            named.into_iter().filter_map(|(name, id)| Some((self.catalog.find(&name)?, id))).collect();
        let signature = self.catalog.signature_hash(signature);
        let carried = self.signed()?.transients.reached(&self.catalog, arguments.iter().flatten());
        let size = encode(&(&arguments, &carried)).len();
        if size > limits::BATCH_BYTES {
            return Err(FlowError::GroupTooLarge { size, limit: limits::BATCH_BYTES, unit: "bytes" });
        }
        let call = Call { key, microflow: microflow.into(), signature, arguments, carried };
        self.begin_asking(SyncKind::Call, Asked::Microflow(call), &named)
    }

    /// Begins what is no synchronize of its own.
    pub(super) fn begin_asking(
        &mut self,
        kind: SyncKind,
        asked: Asked,
        objects: &[PendingObject],
    ) -> FlowResult<Outgoing> {
        self.give_up_sync();
        let begun = self.with_surroundings(|around| Machine::begin_asking(around, asked, objects));
        self.begun(kind, Trigger::Request, begun)
    }

    pub(super) fn new_call_key(&self) -> CallKey {
        let mut key = [0; 16];
        self.environment.random(&mut key);
        CallKey::from_bytes(key)
    }

    /// The signature of a microflow that the account may call.
    fn may_call(&self, microflow: &str) -> FlowResult<&Signature> {
        let known = self.catalog.app().microflows.iter().find(|known| &*known.name == microflow);
        let unknown = || FlowError::Model { detail: format!("this app has no microflow `{microflow}`") };
        let signature = known.ok_or_else(unknown)?;
        let held = &self.signed()?.known.facts.roles;
        if signature.roles.is_empty() || signature.roles.iter().any(|role| held.contains(role)) {
            return Ok(signature);
        }
        Err(FlowError::Access { what: format!("call {microflow}") })
    }

    /// How the call ended that was under way. Ask when [`DeviceCore::finish`] says that all is done.
    ///
    /// # Errors
    /// What the microflow answered; that its answer is not of the type that the device expects.
    pub fn take_called(&mut self, microflow: &str) -> FlowResult<Parcel> {
        let (key, result) = self.called.take().ok_or_else(no_call)?;
        if !matches!(result, Err(FlowError::Unknown { .. }))
            && let Some(signed) = &mut self.signed
        {
            // The next transaction makes this durable: until then the server answers the same once more.
            signed.facts.now.forget_call(key);
        }
        let CallResult::Microflow(result, carried) = result? else { return Err(no_call()) };
        let known = self.catalog.app().microflows.iter().find(|known| &*known.name == microflow);
        if !known.is_some_and(|signature| is_of(&self.catalog, &signature.result, &result)) {
            let detail = format!("the result is not what `{microflow}` gives");
            return Err(FlowError::Protocol { detail });
        }
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        let kept = check_carried(&self.catalog, &carried)
            .and_then(|()| signed.transients.take(&self.catalog, signed.me, carried));
        kept.map_err(|detail| FlowError::Protocol { detail })?;
        Ok(result)
    }

    /// The calls whose outcome is not known, oldest first: their answers got lost, or the process ended
    /// before they came.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn unanswered_calls(&self) -> FlowResult<&[UnansweredCall]> {
        let under_way = self.under_way.as_ref().and_then(|under_way| under_way.machine.calls());
        let calls = &self.signed()?.facts.now.calls;
        // A call that is under way is the newest.
        let waits = calls.last().is_some_and(|last| Some(last.key) == under_way);
        Ok(&calls[..calls.len() - usize::from(waits)])
    }

    /// Takes bytes of the answer as they arrive.
    ///
    /// # Errors
    /// If they break the protocol, the histories forked, or the database fails. The synchronize is over
    /// then.
    pub fn receive(&mut self, bytes: &[u8]) -> FlowResult {
        self.step(|machine, around| machine.receive(around, bytes))
    }

    /// The answer ended cleanly.
    ///
    /// # Errors
    /// As [`DeviceCore::receive`]; [`FlowError::Offline`] if it was not complete.
    pub fn finish(&mut self) -> FlowResult<Next> {
        let next = self.step(Machine::finish)?;
        self.answered();
        self.over(&next);
        Ok(next)
    }

    fn over(&mut self, next: &Next) {
        if let Next::Done(report) = next
            && let Some(mut under_way) = self.under_way.take()
        {
            self.called = under_way.machine.take_called();
            self.succeeded(&Ended { report: report.clone(), ..Ended::of(&under_way) });
        }
    }

    /// The request failed. After some failures another request follows.
    ///
    /// # Errors
    /// What the failure means to the caller; everything is kept.
    pub fn fail(&mut self, failure: Failure) -> FlowResult<Next> {
        if matches!(failure, Failure::Status { .. }) {
            self.answered();
        }
        let next = self.step(|machine, around| machine.fail(around, failure))?;
        self.over(&next);
        Ok(next)
    }

    /// The server answered, whatever it said. The next transaction makes this durable, at the latest the last
    /// one of the process.
    fn answered(&mut self) {
        let now = self.environment.now();
        if let Some(signed) = &mut self.signed {
            signed.facts.now.last_answer = Some(now);
        }
    }

    /// The number of the synchronize that is under way; nothing if none is.
    #[must_use]
    pub fn sync_number(&self) -> Option<u64> {
        self.under_way.as_ref().map(|_| self.synchronizes)
    }

    /// Whether a synchronize is under way with which all goes that waits to be sent.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn sync_covers_all(&self) -> FlowResult<bool> {
        let Some(under_way) = &self.under_way else { return Ok(false) };
        Ok(under_way.machine.covers(&self.signed()?.database)?)
    }

    /// Stops the synchronize that is under way; whether one was. Nothing of it is lost: what was frozen is
    /// sent again as it is, and what arrived of a long download is kept. A call goes on.
    pub fn cancel_sync(&mut self) -> bool {
        let is_no_call = |under_way: &mut UnderWay| !under_way.kind.is_call();
        let Some(under_way) = self.under_way.take_if(is_no_call) else { return false };
        self.cancelled(&Ended::of(&under_way));
        true
    }

    /// Gives up the synchronize or call that is under way, because nobody waits for it any more.
    pub fn give_up_sync(&mut self) {
        if let Some(under_way) = self.under_way.take() {
            self.cancelled(&Ended::of(&under_way));
        }
    }

    fn step<T>(
        &mut self,
        work: impl FnOnce(&mut Machine, &mut Surroundings<'_>) -> FlowResult<T>,
    ) -> FlowResult<T> {
        let idle = || FlowError::Protocol { detail: "no synchronize is under way".to_owned() };
        let mut under_way = self.under_way.take().ok_or_else(idle)?;
        let worked = self.with_surroundings(|around| work(&mut under_way.machine, around));
        let changes = under_way.machine.take_changes();
        if !changes.members.is_empty() {
            self.changed(&changes);
        }
        let kept = under_way.machine.take_roles().map_or(Ok(()), |roles| self.take_roles(roles));
        match kept.and(worked) {
            Ok(done) => {
                self.under_way = Some(under_way);
                Ok(done)
            }
            Err(error) => {
                self.failed(&Ended::of(&under_way), &error);
                Err(error)
            }
        }
    }

    pub(super) fn with_surroundings<T>(
        &mut self,
        work: impl FnOnce(&mut Surroundings<'_>) -> FlowResult<T>,
    ) -> FlowResult<T> {
        let Signed { known, database, facts, .. } = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        let token = known.token.as_deref().ok_or(FlowError::SessionExpired)?;
        let environment = &*self.environment;
        work(&mut Surroundings { database, facts, environment, roles: &known.facts.roles, token })
    }
}

pub(super) fn no_call() -> FlowError {
    FlowError::Protocol { detail: "no call is under way".to_owned() }
}
