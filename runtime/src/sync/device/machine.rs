//! One synchronize: requests out, answers and failures in.

mod answer;
mod failures;

use super::apply::protocol;
use super::call::{Asked, CallEnd, Calling};
use super::compare::compared;
use super::cut;
use super::report::{ChangeSet, SyncReport};
use super::selection::{Scope, Selection};
use super::spool::Spool;
use super::traffic::{Failure, Next, Outgoing};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{CutBatch, DeviceDatabase, Facts, PendingObject, UnansweredCall, points};
use crate::sync::Environment;
use crate::value::{CallKey, ObjectId};
use crate::wire::call::{Call, CallRequest};
use crate::wire::compare::Part;
use crate::wire::frame::{FrameReader, encode};
use crate::wire::message::{Batch, Outcome, PROTOCOL, Page, SyncRequest, Want};
use crate::wire::online::OnlineRequest;
use serde_bytes::ByteBuf;
use std::collections::{BTreeSet, VecDeque};
use tidewater_model::{
    Comparison, ContentHash, Expression, IDENTITY, Name, Path, Query, Value, Window, limits,
};

/// What a machine works on.
pub struct Surroundings<'a> {
    /// The account's database.
    pub database: &'a mut DeviceDatabase,
    /// Its facts.
    pub facts: &'a mut Facts,
    /// Time.
    pub environment: &'a dyn Environment,
    /// The roles of the account.
    pub roles: &'a [Name],
    /// The session.
    pub token: &'a str,
}

impl<'a> Surroundings<'a> {
    /// The roles of the account: as the server told them, once it did.
    const fn roles<'b>(&self, told: Option<&'b [Name]>) -> &'b [Name]
    where
        'a: 'b,
    {
        match told {
            Some(told) => told,
            None => self.roles,
        }
    }
}

/// A request without a batch, which shows whether a server that failed at a batch fails at everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Probe {
    /// None is needed.
    None,
    /// The server has not answered it yet.
    Sent,
    /// The server answered it, so it may be the batch that it fails at.
    Answered,
}

/// One synchronize under way.
pub struct Machine {
    /// The last group of the outbox when the synchronize began. Later ones travel next time.
    horizon: i64,
    /// How many operations a batch may have: less after the server refused larger ones.
    limit: usize,
    /// How often the server refused the present batch.
    refusals: u32,
    /// How often the server asked for patience since it last answered.
    waits: u32,
    /// Whether the server is asked without a batch because it failed at one.
    probe: Probe,
    exchange: Exchange,
    report: SyncReport,
    changes: ChangeSet,
    roles: Option<Vec<Name>>,
    /// Whether it is a full synchronize.
    is_full: bool,
    /// What is sent, if not all of the outbox.
    selection: Option<Selection>,
    /// What the server is still to be asked for besides.
    wants: VecDeque<Want>,
    /// The query whose finds are fetched part by part, in the order of their ids, if it has no limit of its
    /// own.
    whole: Option<Query>,
    /// The last object of the parts that came.
    behind: Option<ObjectId>,
    /// The call that the synchronize is for, if it is for one.
    calling: Option<Calling>,
    /// What the server doubts and is to be told of.
    doubted: Vec<(Name, Vec<Part>)>,
    /// What it was told of since the last complete download.
    told: BTreeSet<(Name, Part)>,
}

/// One request and what came of its answer.
#[derive(Default)]
struct Exchange {
    /// What its answer names the request by.
    mark: Option<ContentHash>,
    batch: Option<CutBatch>,
    pull: bool,
    /// Whether the request holds the call.
    calls: bool,
    reader: FrameReader,
    has_head: bool,
    outcome: Option<Outcome>,
    /// What the verdicts made of objects, with the roles for which the server decided that.
    states: Vec<(Page, Vec<Name>)>,
    /// What was wanted besides; it counts from the end of the download on.
    wanted: Vec<Page>,
    /// What the request asks for besides.
    want: Option<Want>,
    /// The first page, until there is a second.
    page: Option<Page>,
    spool: Option<Spool>,
    /// Whether the verdicts were applied.
    settled: bool,
    /// Whether any group was decided.
    decided: bool,
    /// The keys of rejected groups that the request says are done with.
    settles: Vec<ByteBuf>,
    /// What the request says of what was doubted.
    compares: Vec<(Name, Part)>,
    ended: bool,
}

impl Exchange {
    /// Whether it was said what became of the batch, if one was sent.
    fn has_outcome(&self) -> bool {
        self.batch.is_none() || self.outcome.is_some() || self.settled
    }
}

impl Machine {
    /// Begins a synchronize. `objects` are those whose unsent changes it is about, if not about all.
    ///
    /// # Errors
    /// What the database answers.
    pub fn begin(
        around: &mut Surroundings<'_>,
        scope: &Scope,
        objects: &[PendingObject],
    ) -> FlowResult<(Self, Outgoing)> {
        let selection = match scope {
            Scope::All | Scope::Unsent => None,
            Scope::Objects { with_deletions, .. } => Some(*with_deletions),
            Scope::Where(_) => Some(false),
        };
        let selection = selection
            .map(|with_deletions| Selection::of(around.database, objects.iter().copied(), with_deletions));
        let wants = scope.wants(around.database)?;
        let (mut machine, request) = Self::start(around, selection.transpose()?, wants, None)?;
        machine.is_full = *scope == Scope::All;
        if let Scope::Where(query) = scope
            && query.window.limit.is_none()
        {
            machine.whole = Some(query.clone());
        }
        Ok((machine, request))
    }

    /// Begins a call of a microflow, or a request for what the server has and the device does not. The unsent
    /// changes of the objects that it names are sent before, with what they need; what a microflow changed
    /// comes with the answer.
    ///
    /// # Errors
    /// What the database answers.
    pub fn begin_asking(
        around: &mut Surroundings<'_>,
        asked: Asked,
        objects: &[PendingObject],
    ) -> FlowResult<(Self, Outgoing)> {
        let needed = Selection::of(around.database, objects.iter().copied(), false)?;
        Self::start(around, Some(needed), VecDeque::new(), Some(Calling::new(asked)))
    }

    fn start(
        around: &mut Surroundings<'_>,
        selection: Option<Selection>,
        wants: VecDeque<Want>,
        calling: Option<Calling>,
    ) -> FlowResult<(Self, Outgoing)> {
        let mut machine = Self {
            horizon: around.database.last_group()?,
            limit: limits::BATCH_OPERATIONS,
            refusals: 0,
            waits: 0,
            probe: Probe::None,
            exchange: Exchange::default(),
            report: SyncReport::default(),
            changes: ChangeSet::default(),
            roles: None,
            is_full: false,
            selection,
            wants,
            whole: None,
            behind: None,
            calling,
            doubted: Vec::new(),
            told: BTreeSet::new(),
        };
        let request = machine.request(around)?;
        Ok((machine, request))
    }

    /// Whether the call is over that the synchronize is for.
    fn has_called(&self) -> bool {
        self.calling.as_ref().is_some_and(Calling::has_ended)
    }

    /// The roles that the server said last.
    pub fn take_roles(&mut self) -> Option<Vec<Name>> {
        self.roles.take()
    }

    /// How the call ended that the synchronize was for.
    pub fn take_called(&mut self) -> Option<CallEnd> {
        self.calling.take().map(Calling::end)
    }

    /// The key of the call that is under way.
    pub fn calls(&self) -> Option<CallKey> {
        self.calling.as_ref().map(Calling::key)
    }

    /// What was done so far.
    #[must_use]
    pub fn progress(&self) -> &SyncReport {
        &self.report
    }

    /// Whether this is a full synchronize, after which the device holds what its modes say.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    /// Whether all that waits to be sent goes with this synchronize.
    ///
    /// # Errors
    /// What the database answers.
    pub fn covers(&self, database: &DeviceDatabase) -> Result<bool, StoreError> {
        Ok(self.calling.is_none() && database.last_group()? <= self.horizon)
    }

    /// What changed since the last time.
    pub fn take_changes(&mut self) -> ChangeSet {
        std::mem::take(&mut self.changes)
    }

    /// The next request, with the frozen batch or a new one.
    fn request(&mut self, around: &mut Surroundings<'_>) -> FlowResult<Outgoing> {
        if let Some(selection) = &mut self.selection {
            selection.refresh(around.database)?;
        }
        let batch = match around.database.frozen()? {
            Some(batch) => Some(batch),
            None if around.database.cuts()?.len() >= limits::CUTS_WITHOUT_OUTCOME => {
                Some(around.facts.write(around.database, &points::CUT, cut::fence)?)
            }
            None if !self.has_more(around.database, None)? => None,
            None => {
                let (limit, horizon, selection) = (self.limit, self.horizon, self.selection.as_mut());
                around.facts.write(around.database, &points::CUT, |writing, state| {
                    cut::cut(writing, state, limit, horizon, selection)
                })?
            }
        };
        self.send(around, batch)
    }

    /// Whether something is left to be sent after a batch.
    fn has_more(&self, database: &DeviceDatabase, batch: Option<&CutBatch>) -> Result<bool, StoreError> {
        match &self.selection {
            Some(selection) => Ok(!selection.ends_with(batch)),
            None => cut::has_more(database, batch, self.horizon),
        }
    }

    fn send(&mut self, around: &mut Surroundings<'_>, batch: Option<CutBatch>) -> FlowResult<Outgoing> {
        let goes = |calling: &Calling| match &self.selection {
            Some(needed) => calling.goes_with(batch.as_ref(), needed),
            None => true,
        };
        let calling = self.calling.as_ref().filter(|calling| !calling.has_ended());
        let calls = calling.is_some_and(goes);
        if let Some(calling) =
            calling.filter(|calling| calls && calling.may_be_forgotten(around.environment.now()))
        {
            return Err(FlowError::Unknown { key: calling.key() });
        }
        let pull = match calling {
            Some(calling) => calls && calling.pulls(),
            // What is said of doubted parts must be all that the device has of them, so what is sent goes
            // before it: a row of which only the verdict told would be compared by nobody.
            None => {
                batch.is_none()
                    || self.doubted.is_empty() && !self.has_more(around.database, batch.as_ref())?
            }
        };
        let state = &around.facts.now;
        let spool = Spool::resume(around.database, state)?;
        let cursor = match &spool {
            Some(spool) if pull => spool.cursor(state),
            _ => state.cursor.clone(),
        };
        let request = SyncRequest {
            protocol: PROTOCOL,
            model: around.database.catalog().hash(),
            epoch: state.epoch,
            replica: state.replica,
            prev: state.prev,
            cuts: around.database.cuts()?,
            cursor: cursor.map(ByteBuf::from),
            batch: batch
                .as_ref()
                .map(|batch| Batch { seq: batch.cut.seq, groups: ByteBuf::from(batch.content.clone()) }),
            pull,
            settled: around.database.settled()?,
            want: self.wants.front().filter(|_| pull).cloned(),
            complete: pull && state.cursor.is_some() && spool.is_none(),
            compared: if pull { compared(around.database, &self.doubted)? } else { Vec::new() },
        };
        let (settles, want) = (request.settled.clone(), request.want.clone());
        let said = request.compared.iter();
        let compares = said.flat_map(|said| said.parts().map(|part| (said.entity.clone(), part))).collect();
        let mark = Some(request.mark());
        self.exchange =
            Exchange { mark, batch, pull, calls, spool, settles, compares, want, ..Exchange::default() };
        let token = Some(around.token.to_owned());
        match self.calling.as_mut().filter(|_| calls) {
            Some(calling) => {
                note(around, calling)?;
                calling.sent(around.environment.now());
                Ok(match calling.asked.clone() {
                    Asked::Microflow(call) => {
                        Outgoing::now("/call", token, encode(&CallRequest { sync: request, call }))
                    }
                    Asked::Online(key, ask) => {
                        Outgoing::now("/online", token, encode(&OnlineRequest { sync: request, key, ask }))
                    }
                })
            }
            None => Ok(Outgoing::now("/sync", token, encode(&request))),
        }
    }

    /// The answer ended cleanly.
    ///
    /// # Errors
    /// [`FlowError::Offline`] if it was not complete; what the database answers.
    pub fn finish(&mut self, around: &mut Surroundings<'_>) -> FlowResult<Next> {
        self.waits = 0;
        let exchange = &self.exchange;
        let answered = exchange.has_outcome();
        let complete = exchange.ended || !exchange.pull && exchange.has_head && answered;
        if exchange.reader.is_in_frame() || !complete {
            // Whoever cut the answer off seemed to end it; the microflow may have run all the same.
            return if exchange.calls || self.has_called() {
                self.fail(around, Failure::Unreachable)
            } else {
                Err(self.over(around, Failure::Unreachable))
            };
        }
        self.settle(around)?;
        self.forget_told(around)?;
        let (had_batch, decided) = (self.exchange.batch.is_some(), self.exchange.decided);
        let is_fence = self.exchange.batch.as_ref().is_some_and(CutBatch::is_fence);
        if had_batch && !decided && !is_fence {
            return Err(FlowError::Protocol { detail: "it decides nothing of what was sent".to_owned() });
        }
        if had_batch {
            (self.refusals, self.probe) = (0, Probe::None);
        } else if self.probe == Probe::Sent {
            self.probe = Probe::Answered;
        }
        if let Some(selection) = &mut self.selection {
            selection.refresh(around.database)?;
        }
        if self.exchange.pull && self.doubted.is_empty() {
            if self.exchange.want.is_some() {
                self.wants.pop_front();
            }
            let rest = self.rest()?;
            self.wants.extend(rest);
        }
        // What the download of a call left open is asked before whoever called goes on.
        if self.has_called() && self.doubted.is_empty() && self.wants.is_empty() {
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        // A microflow does not run when a group of its batch was not written, whether it needs that or not;
        // nor when such an outcome is told again, though the request did not bring the batch.
        if self.exchange.calls && !decided && !self.has_called() {
            return Err(FlowError::Protocol { detail: "it does not say how the call ended".to_owned() });
        }
        let is_over = self.calling.is_none()
            && self.exchange.pull
            && self.doubted.is_empty()
            && self.wants.is_empty()
            && around.database.frozen()?.is_none()
            && !self.has_more(around.database, None)?;
        if is_over {
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        self.request(around).map(Next::Send)
    }
}

impl Machine {
    /// What is still to be asked for of a query whose finds did not fit into the answer.
    fn rest(&mut self) -> FlowResult<Option<Want>> {
        let (Some(query), Some(Want::Query(_))) = (&self.whole, &self.exchange.want) else { return Ok(None) };
        let (mut count, mut last, mut values) = (0, None, Vec::new());
        for table in self.exchange.wanted.iter().flat_map(|page| &page.puts) {
            let mut rows = table.rows();
            while let Some((id, _)) = rows.next(&mut values).map_err(|error| protocol(&error))? {
                count += 1;
                last = last.max(Some(id));
            }
        }
        // Each part lies behind the one before, so that asking ends.
        if count < limits::WANTED || last <= self.behind {
            return Ok(None);
        }
        self.behind = last;
        Ok(Some(Want::Query(in_parts(query, last))))
    }

    /// Forgets what the server knows by now, if anything was told.
    fn forget_told(&mut self, around: &mut Surroundings<'_>) -> FlowResult {
        let told = std::mem::take(&mut self.exchange.settles);
        if told.is_empty() {
            return Ok(());
        }
        around.facts.write(around.database, &points::NOTE, |writing, _| writing.forget_settled(&told))?;
        Ok(())
    }
}

/// As much of what a query finds as an answer holds, behind an object. Without an order rows follow by id.
pub(super) fn in_parts(query: &Query, behind: Option<ObjectId>) -> Query {
    let behind = behind.map(|id| {
        let identity = Box::new(Expression::Member(Path::member(IDENTITY)));
        let id = Box::new(Expression::Literal(Value::Integer(id.raw())));
        Expression::Compare(Comparison::Greater, identity, id)
    });
    let conditions: Vec<_> = query.condition.iter().cloned().chain(behind).collect();
    let condition = (!conditions.is_empty()).then_some(Expression::All(conditions));
    let window = Window::default().at_most(u32::try_from(limits::WANTED).unwrap_or(u32::MAX));
    Query { condition, window, ..Query::all(query.entity.clone()) }
}

/// Lets the device's file know of a call before it is sent, so that a process that is killed while it waits
/// can ask what became of it. Of a change at the server it knows that the new object's id is given.
fn note(around: &mut Surroundings<'_>, calling: &mut Calling) -> FlowResult {
    if !std::mem::replace(&mut calling.is_noted, true) {
        let sent = around.environment.now();
        let call = match &calling.asked {
            Asked::Microflow(Call { key, microflow, .. }) => {
                Some(UnansweredCall { key: *key, microflow: microflow.clone(), sent })
            }
            Asked::Online(..) => None,
        };
        around.facts.write(around.database, &points::CALL, |_, state| {
            call.into_iter().for_each(|call| state.note_call(call));
            Ok::<_, StoreError>(())
        })?;
    }
    Ok(())
}
