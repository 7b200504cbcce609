//! One synchronize of the account that is signed in, and what is known of the last ones.

use super::{DeviceCore, Signed};
use crate::device::facts::{SyncFailure, SyncStatus};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{UnansweredCall, points};
use crate::sync::device::{Failure, Machine, Next, Outgoing, Surroundings};
use crate::value::{CallKey, Parcel};
use crate::wire::call::{Call, check_arguments, is_of, objects_of};
use tidewater_model::Signature;

/// The longest wait between two attempts.
const LONGEST_WAIT: i64 = 5 * 60 * 1000;

impl DeviceCore {
    /// Where the device stands with the server.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn sync_status(&self) -> FlowResult<SyncStatus> {
        let signed = self.signed()?;
        let state = &signed.facts.now;
        let failure = |(code, text, at): &(String, String, _)| SyncFailure {
            code: code.clone(),
            text: text.clone(),
            at: *at,
        };
        Ok(SyncStatus {
            running: self.machine.is_some(),
            pending: signed.database.pending_counts()?.into_iter().collect(),
            rejected: signed.database.set_aside_count()?,
            last_success: state.last_success,
            last_error: state.last_error.as_ref().map(failure),
            next_retry: state.next_retry,
        })
    }

    /// Begins a synchronize: the first request. A synchronize that was under way is given up; nothing
    /// of it is lost.
    ///
    /// # Errors
    /// [`FlowError::SessionExpired`] if the account has no session with the server, because it signed in
    /// without a connection; what the database answers.
    pub fn begin_sync(&mut self) -> FlowResult<Outgoing> {
        self.machine = None;
        let begun = self.with_surroundings(Machine::begin);
        let (machine, request) = self.noted(begun)?;
        self.machine = Some(machine);
        self.synchronizes += 1;
        Ok(request)
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
        self.machine = None;
        let mut key = [0; 16];
        self.environment.random(&mut key);
        let key = again.unwrap_or(CallKey::from_bytes(key));
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
        let call = Call { key, microflow: microflow.into(), arguments };
        let begun = self.with_surroundings(|around| Machine::begin_call(around, call, &named));
        let (machine, request) = self.noted(begun)?;
        self.machine = Some(machine);
        self.synchronizes += 1;
        Ok(request)
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
        let idle = || FlowError::Protocol { detail: "no call is under way".to_owned() };
        let (key, result) = self.called.take().ok_or_else(idle)?;
        if !matches!(result, Err(FlowError::Unknown { .. }))
            && let Some(signed) = &mut self.signed
        {
            // The next transaction makes this durable: until then the server answers the same once more.
            signed.facts.now.forget_call(key);
        }
        let result = result?;
        let known = self.catalog.app().microflows.iter().find(|known| &*known.name == microflow);
        if known.is_some_and(|signature| is_of(&self.catalog, &signature.result, &result)) {
            return Ok(result);
        }
        Err(FlowError::Protocol { detail: format!("the result is not what `{microflow}` gives") })
    }

    /// The calls whose outcome is not known, oldest first: their answers got lost, or the process ended
    /// before they came.
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn unanswered_calls(&self) -> FlowResult<&[UnansweredCall]> {
        let under_way = self.machine.as_ref().and_then(Machine::calls);
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
        self.over(&next);
        Ok(next)
    }

    fn over(&mut self, next: &Next) {
        if let Next::Done(_) = next {
            self.called = self.machine.take().and_then(|mut machine| machine.take_called());
        }
    }

    /// The request failed. After some failures another request follows.
    ///
    /// # Errors
    /// What the failure means to the caller; everything is kept.
    pub fn fail(&mut self, failure: Failure) -> FlowResult<Next> {
        let next = self.step(|machine, around| machine.fail(around, failure))?;
        self.over(&next);
        Ok(next)
    }

    /// The number of the synchronize that is under way; nothing if none is.
    #[must_use]
    pub fn sync_number(&self) -> Option<u64> {
        self.machine.as_ref().map(|_| self.synchronizes)
    }

    /// Gives up the synchronize that is under way, if there is one; nothing of it is lost.
    pub fn give_up_sync(&mut self) {
        self.machine = None;
    }

    fn step<T>(
        &mut self,
        work: impl FnOnce(&mut Machine, &mut Surroundings<'_>) -> FlowResult<T>,
    ) -> FlowResult<T> {
        let idle = || FlowError::Protocol { detail: "no synchronize is under way".to_owned() };
        let mut machine = self.machine.take().ok_or_else(idle)?;
        let worked = self.with_surroundings(|around| work(&mut machine, around));
        let changes = machine.take_changes();
        if !changes.members.is_empty() {
            self.changed(&changes);
        }
        if let Some(roles) = machine.take_roles() {
            self.take_roles(roles)?;
        }
        let done = self.noted(worked)?;
        self.machine = Some(machine);
        Ok(done)
    }

    fn with_surroundings<T>(
        &mut self,
        work: impl FnOnce(&mut Surroundings<'_>) -> FlowResult<T>,
    ) -> FlowResult<T> {
        let Signed { known, database, facts, .. } = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        let token = known.token.as_deref().ok_or(FlowError::SessionExpired)?;
        let environment = &*self.environment;
        work(&mut Surroundings { database, facts, environment, roles: &known.facts.roles, token })
    }

    /// Keeps why a synchronize failed, and when to try again.
    fn noted<T>(&mut self, result: FlowResult<T>) -> FlowResult<T> {
        let Err(error) = result else { return result };
        let (code, text) = (error.code().to_owned(), error.to_string());
        let environment = &*self.environment;
        let (now, mut random) = (environment.now(), [0; 2]);
        environment.random(&mut random);
        let Some(signed) = &mut self.signed else { return Err(error) };
        if matches!(error, FlowError::Store(StoreError::Stopped { .. })) {
            return Err(error);
        }
        let waits = signed.database.last_group().unwrap_or_default() > 0;
        // A file that cannot be written cannot keep this either; the error itself is told in any case.
        let _ = signed.facts.write(&signed.database, &points::NOTE, |_, state| {
            state.failures = state.failures.saturating_add(1);
            let wait = (1_000_i64 << state.failures.min(9)).min(LONGEST_WAIT);
            let spread = wait / 4 * i64::from(u16::from_le_bytes(random)) / i64::from(u16::MAX);
            state.next_retry = if waits { now.plus_milliseconds(wait + spread) } else { None };
            state.last_error = Some((code, text, now));
            Ok::<_, StoreError>(())
        });
        Err(error)
    }
}
