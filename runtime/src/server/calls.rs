//! Calls of microflows: checked, run once for each key, and answered with what they changed.

use super::core::Sent;
use super::history::{Counting, ServedKind};
use super::running::Running;
use super::{Authenticated, Server, ServerCore, ServerError};
use crate::flow::{FlowError, FlowResult};
use crate::sync::accept::{AcceptError, CallOf, Concluded, Draft, Refusal, StoredCall};
use crate::sync::message::{Frame, SyncRequest};
use crate::sync::{FrameSink, fault};
use crate::typed::Me;
use crate::value::{CallKey, Carried, ObjectId, Parcel};
use crate::wire::call::{Call, CallFault, CallRequest, Called, check_arguments, check_carried, is_of};
use crate::wire::frame::encode;
use futures_util::FutureExt;
use futures_util::lock::Mutex as Turn;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tidewater_model::{Signature, limits};

/// The calls that are being made. A second request with the key of one waits for it, so that a microflow
/// that asks for something outside does not ask twice.
#[derive(Default)]
pub(super) struct Turns(Mutex<BTreeMap<CallId, Weak<Turn<()>>>>);

/// A call: who makes it, and its key.
type CallId = (ObjectId, CallKey);

impl Turns {
    fn of(&self, account: ObjectId, key: CallKey) -> Arc<Turn<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, turn| turn.strong_count() > 0);
        if let Some(turn) = turns.get(&(account, key)).and_then(Weak::upgrade) {
            return turn;
        }
        let turn = Arc::new(Turn::new(()));
        turns.insert((account, key), Arc::downgrade(&turn));
        turn
    }
}

impl ServerCore {
    /// Answers a call: judges what is uploaded with it, runs the microflow if nothing of that was rejected,
    /// and sends its result with what changed for the caller.
    ///
    /// # Errors
    /// As [`ServerCore::sync`]; before the first frame also if the app has no such microflow, it takes or
    /// gives something else, or no role of the account may call it.
    pub async fn call(
        &self,
        session: &Authenticated,
        request: &CallRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        let began = self.environment().now();
        let mut counting = Counting::new(sink, ServedKind::Call, session, began);
        let result = self.answer_call(session, request, &mut counting).await;
        self.note_served(counting.end(&result, self.environment().now())).await;
        result
    }

    async fn answer_call(
        &self,
        session: &Authenticated,
        request: &CallRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        Self::check_protocol(&request.sync)?;
        // Before the versions of the app: who runs another one hears which microflow that is about.
        let signature = self.signature_of(&request.call)?;
        self.check_version(&request.sync)?;
        self.check_call(session, signature, &request.call)?;
        let Some(mut sent) = self.send_before(session, &request.sync, sink).await? else { return Ok(()) };
        if sent.is_written {
            let concluded = self.run_once(session, signature, &request.call).await?;
            let StoredCall { result, carried, .. } = concluded.call;
            let called = Called { key: request.call.key, result, found: None, carried };
            super::core::send(sink, Frame::Called(called)).await?;
            for mut page in concluded.state {
                page.roles = sent.told.news(self.catalog(), concluded.me);
                super::core::send(sink, Frame::State(page)).await?;
            }
            sent.seq = sent.seq.max(concluded.seq);
        }
        self.send_changes(session, &request.sync, sent, sink).await
    }

    /// Judges what is uploaded with a request, and sends what became of it. Nothing if the histories forked.
    pub(super) async fn send_before(
        &self,
        session: &Authenticated,
        request: &SyncRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<Option<Sent>, ServerError> {
        self.settle(session, request).await?;
        let accepted = self.acceptance().accept(&session.caller, request).await?;
        self.send_accepted(accepted, request, sink).await
    }

    /// The microflow that is called, if it is what the caller takes it for.
    fn signature_of(&self, call: &Call) -> Result<&Signature, ServerError> {
        let name = &call.microflow;
        let known = self.catalog().app().microflows.iter().find(|known| known.name == *name);
        let signature = known.filter(|_| self.handlers().microflow(name).is_some());
        let signature = signature.ok_or_else(|| ServerError::UnknownMicroflow { name: name.to_string() })?;
        if self.catalog().signature_hash(signature) == call.signature {
            Ok(signature)
        } else {
            Err(ServerError::MicroflowChanged { name: name.to_string() })
        }
    }

    /// What else can be refused before anything is done.
    fn check_call(
        &self,
        session: &Authenticated,
        signature: &Signature,
        call: &Call,
    ) -> Result<(), ServerError> {
        if !may_call(signature, session) {
            return Err(ServerError::MayNotCall { name: signature.name.to_string() });
        }
        let arguments = call.arguments.as_deref();
        let checked = arguments.map_or(Ok(()), |given| check_arguments(self.catalog(), signature, given));
        let checked = checked.and_then(|()| check_carried(self.catalog(), &call.carried));
        checked.map_err(|detail| ServerError::UnfitArguments { detail })
    }

    /// How the call ended: as it did before, if its key is known, and otherwise as it does now.
    async fn run_once(
        &self,
        session: &Authenticated,
        signature: &Signature,
        call: &Call,
    ) -> Result<Concluded, ServerError> {
        let me = session.caller.me;
        let turn = self.turns().of(me.object(), call.key);
        let _turn = turn.lock().await;
        let of = CallOf {
            key: call.key,
            microflow: signature.name.clone(),
            roles: signature.roles.clone(),
            replica: session.caller.replica,
        };
        if let Some(known) = self.acceptance().called(me, &of).await? {
            return Ok(known);
        }
        let failed = |fault| StoredCall::plain(&of.microflow, Err(fault));
        let Some(arguments) = call.arguments.clone() else {
            // Kept as well: who was told so may make another call, so this one must not arrive after all.
            return Ok(self.acceptance().conclude_failed(me, &of, failed(CallFault::NotCalled)).await?);
        };
        match self.run(session, signature, &of, arguments, call.carried.clone()).await {
            Ok(concluded) => Ok(concluded),
            Err(Refusal::Server(error)) => Err(error.into()),
            Err(Refusal::Flow(FlowError::Store(error))) => Err(AcceptError::from(error).into()),
            Err(Refusal::Flow(error)) => {
                tracing::info!(microflow = %of.microflow, code = error.code(), "a microflow gave no result");
                Ok(self.acceptance().conclude_failed(me, &of, failed(fault(error))).await?)
            }
        }
    }

    async fn run(
        &self,
        session: &Authenticated,
        signature: &Signature,
        of: &CallOf,
        arguments: Vec<Parcel>,
        carried: Vec<Carried>,
    ) -> Result<Concluded, Refusal> {
        let (draft, result) =
            self.run_alone(session.caller.me, session, &of.microflow, arguments, carried).await?;
        if !is_of(self.catalog(), &signature.result, &result) {
            let detail = format!("the result of `{}` is not of the type in its signature", of.microflow);
            return Err(FlowError::Model { detail }.into());
        }
        let carried = draft.made(&result);
        let size = encode(&(&result, &carried)).len();
        if size > limits::PAGE_BYTES {
            return Err(FlowError::GroupTooLarge { size, limit: limits::PAGE_BYTES, unit: "bytes" }.into());
        }
        self.acceptance().conclude(draft, of, result, carried).await
    }

    /// Runs a microflow up to the end of its own code. A panic is an error like any other: what the code
    /// leaves behind is dropped with its draft.
    async fn run_alone(
        &self,
        me: Me,
        session: &Authenticated,
        name: &str,
        arguments: Vec<Parcel>,
        carried: Vec<Carried>,
    ) -> FlowResult<(Draft, Parcel)> {
        let broken = || FlowError::Refused {
            code: "microflow-failed".to_owned(),
            title: "the microflow failed".to_owned(),
            detail: "because of a fault in the app; nothing was written".to_owned(),
        };
        let microflow = self.handlers().microflow(name).ok_or_else(broken)?;
        let (engine, store, environment) = self.parts();
        let mut draft = Draft::new(engine, store, environment.clone(), me, session.caller.roles.clone());
        draft.take(carried)?;
        let running = Running::new(draft, self.ids().clone(), self.handlers().clone());
        let watch = running.watch();
        let mut server = Server::of_microflow(running, &environment);
        let run = AssertUnwindSafe(async { (microflow.run)(&mut server, arguments).await }).catch_unwind();
        let done = watch.over(async { Ok(run.await) }).await?;
        let result = done.unwrap_or_else(|_| {
            tracing::error!(microflow = name, "a microflow panicked");
            Err(broken())
        })?;
        let draft = server.into_draft().ok_or_else(broken)?;
        Ok((draft, result))
    }
}

fn may_call(signature: &Signature, session: &Authenticated) -> bool {
    let held = &session.caller.roles;
    signature.roles.is_empty() || signature.roles.iter().any(|role| held.contains(role))
}
