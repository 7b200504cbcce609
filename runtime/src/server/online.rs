//! Questions and changes of flows about what their devices do not hold: one request each.

use super::history::{Counting, ServedKind};
use super::{Authenticated, ServerCore, ServerError};
use crate::flow::{FlowError, FlowResult};
use crate::sync::accept::{AcceptError, CallOf, Draft, Refusal, StoredCall, look};
use crate::sync::message::{Frame, Operation, OperationChange, Table};
use crate::sync::{FrameSink, fault};
use crate::value::Parcel;
use crate::wire::call::{CallFault, Called};
use crate::wire::online::{Ask, OnlineRequest, ask_fault};

/// What stands in the place of a microflow's name where the answers of changes are kept. No microflow has it.
const CHANGE: &str = "(online)";

/// How a request ended, and the commit that a download must include.
struct Answered {
    result: Result<Parcel, CallFault>,
    found: Option<Table>,
    seq: u64,
}

impl ServerCore {
    /// Answers a question, or makes a change once for each key, with the rights of the account.
    ///
    /// # Errors
    /// As [`ServerCore::sync`]; before the first frame also if a question does not fit the model.
    pub async fn online(
        &self,
        session: &Authenticated,
        request: &OnlineRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        let began = self.environment().now();
        let mut counting = Counting::new(sink, ServedKind::Online, session, began);
        let result = self.answer_online(session, request, &mut counting).await;
        self.note_served(counting.end(&result, self.environment().now())).await;
        result
    }

    async fn answer_online(
        &self,
        session: &Authenticated,
        request: &OnlineRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        self.check_version(&request.sync)?;
        if let Some(detail) = ask_fault(self.catalog(), &request.ask) {
            return Err(ServerError::Malformed { detail });
        }
        let Some(mut sent) = self.send_before(session, &request.sync, sink).await? else { return Ok(()) };
        if sent.is_written {
            let Answered { result, found, seq } = match &request.ask {
                Ask::Write(operation) => self.change(session, request, operation).await?,
                question => self.look(session, question, 0).await?,
            };
            let called = Called { key: request.key, result, found, carried: Vec::new() };
            super::core::send(sink, Frame::Called(called)).await?;
            sent.seq = sent.seq.max(seq);
        }
        self.send_changes(session, &request.sync, sent, sink).await
    }

    /// Makes a change unless its key is known, and looks at what became of the object.
    async fn change(
        &self,
        session: &Authenticated,
        request: &OnlineRequest,
        operation: &Operation,
    ) -> Result<Answered, ServerError> {
        let caller = &session.caller;
        let of =
            CallOf { key: request.key, microflow: CHANGE.into(), roles: Vec::new(), replica: caller.replica };
        let made = match self.acceptance().write_alone(caller, &of, operation).await {
            Ok(made) => made,
            Err(Refusal::Server(error)) => return Err(error.into()),
            Err(Refusal::Flow(FlowError::Store(error))) => return Err(AcceptError::from(error).into()),
            Err(Refusal::Flow(error)) => {
                let failed = StoredCall::plain(&of.microflow, Err(fault(error)));
                self.acceptance().conclude_failed(caller.me, &of, failed).await?
            }
        };
        let seq = made.seq;
        if made.call.result.is_err() || matches!(operation.change, OperationChange::Delete(_)) {
            return Ok(Answered { result: made.call.result, found: None, seq });
        }
        let object = Ask::Get(operation.entity.clone(), operation.id);
        let mut answered = self.look(session, &object, seq).await?;
        if matches!(answered.result, Err(CallFault::NotHere { .. })) {
            // Who may not read what they wrote, or whose object somebody deleted since, is told no more.
            answered.result = Ok(Parcel::UNIT);
        }
        Ok(answered)
    }

    async fn look(&self, session: &Authenticated, ask: &Ask, seq: u64) -> Result<Answered, ServerError> {
        let (engine, store, environment) = self.parts();
        let me = session.caller.me;
        let mut draft = Draft::new(engine, store, environment, me, session.caller.roles.clone()).for_device();
        let looked: FlowResult<_> = look(&mut draft, ask).await;
        match looked {
            Ok((result, found)) => Ok(Answered { result: Ok(result), found, seq }),
            Err(FlowError::Store(error)) => Err(AcceptError::from(error).into()),
            Err(error) => Ok(Answered { result: Err(fault(error)), found: None, seq }),
        }
    }
}
