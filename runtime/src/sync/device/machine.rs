//! One synchronize: requests out, answers and failures in.

use super::apply::{Apply, protocol};
use super::call::{AfterFailure, Calling, RejectedObject};
use super::cut;
use super::report::{ChangeSet, SyncReport};
use super::spool::{Spool, Waiting};
use super::traffic::{Failure, Next, Outgoing};
use super::verdicts::Verdicts;
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{
    CutBatch, DeviceDatabase, DeviceState, Facts, LoggedGroup, PendingObject, Writing, points,
};
use crate::sync::Environment;
use crate::value::Parcel;
use crate::wire::call::{Call, CallRequest};
use crate::wire::frame::{FrameReader, encode};
use crate::wire::message::{
    Batch, End, Frame, Head, Outcome, PROTOCOL, Page, Reason, Rejection, SyncRequest,
};
use serde_bytes::ByteBuf;
use std::borrow::Cow;
use tidewater_model::{Name, limits};

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
    /// Whether the server was seen to answer a request without a batch after it refused one with.
    probed: bool,
    exchange: Exchange,
    report: SyncReport,
    changes: ChangeSet,
    roles: Option<Vec<Name>>,
    /// The call that the synchronize is for, if it is for one.
    calling: Option<Calling>,
}

/// One request and what came of its answer.
#[derive(Default)]
struct Exchange {
    batch: Option<CutBatch>,
    pull: bool,
    /// Whether the request holds the call.
    calls: bool,
    reader: FrameReader,
    has_head: bool,
    outcome: Option<Outcome>,
    states: Vec<Page>,
    /// The first page, until there is a second.
    page: Option<Page>,
    spool: Option<Spool>,
    /// Whether the verdicts were applied.
    settled: bool,
    /// Whether any group was decided.
    decided: bool,
    ended: bool,
}

/// How often the server refuses a batch before a smaller one is cut.
const REFUSALS: u32 = 2;
/// How often in a row a synchronize waits when the server asks for patience, and how many seconds at most.
const WAITS: u32 = 5;
const LONGEST_WAIT: u64 = 60;

impl Machine {
    /// Begins a synchronize.
    ///
    /// # Errors
    /// What the database answers.
    pub fn begin(around: &mut Surroundings<'_>) -> FlowResult<(Self, Outgoing)> {
        Self::start(around, None)
    }

    /// Begins a call of a microflow. The unsent changes of the objects that its arguments name are sent
    /// before, with what they need; what the microflow changed comes with the answer.
    ///
    /// # Errors
    /// What the database answers.
    pub fn begin_call(
        around: &mut Surroundings<'_>,
        call: Call,
        objects: &[PendingObject],
    ) -> FlowResult<(Self, Outgoing)> {
        let calling = Calling::new(around.database, call, objects.iter().copied())?;
        Self::start(around, Some(calling))
    }

    fn start(around: &mut Surroundings<'_>, calling: Option<Calling>) -> FlowResult<(Self, Outgoing)> {
        let mut machine = Self {
            horizon: around.database.last_group()?,
            limit: limits::BATCH_OPERATIONS,
            refusals: 0,
            waits: 0,
            probed: false,
            exchange: Exchange::default(),
            report: SyncReport::default(),
            changes: ChangeSet::default(),
            roles: None,
            calling,
        };
        let request = machine.request(around)?;
        Ok((machine, request))
    }

    /// The roles that the server said last.
    pub fn take_roles(&mut self) -> Option<Vec<Name>> {
        self.roles.take()
    }

    /// How the call ended that the synchronize was for.
    pub fn take_called(&mut self) -> Option<FlowResult<Parcel>> {
        self.calling.take().map(Calling::end)
    }

    /// What changed since the last time.
    pub fn take_changes(&mut self) -> ChangeSet {
        std::mem::take(&mut self.changes)
    }

    /// The next request, with the frozen batch or a new one.
    fn request(&mut self, around: &mut Surroundings<'_>) -> FlowResult<Outgoing> {
        if let Some(calling) = &mut self.calling {
            calling.refresh(around.database)?;
        }
        let (limit, calling) = (self.limit, self.calling.as_ref());
        let batch = match around.database.frozen()? {
            Some(batch) => Some(batch),
            None if calling.is_some_and(|calling| calling.groups.is_empty()) => None,
            None if calling.is_some() => {
                around.facts.write(around.database, &points::CUT, |writing, state| {
                    calling
                        .map_or(Ok(None), |calling| cut::cut_groups(writing, state, limit, &calling.groups))
                })?
            }
            None if around.database.next_group(0)?.is_none() => None,
            None => around.facts.write(around.database, &points::CUT, |writing, state| {
                cut::cut(writing, state, self.limit, self.horizon)
            })?,
        };
        self.send(around, batch)
    }

    fn send(&mut self, around: &mut Surroundings<'_>, batch: Option<CutBatch>) -> FlowResult<Outgoing> {
        let calls = self.calling.as_ref().is_some_and(|calling| calling.goes_with(batch.as_ref()));
        let pull = match &self.calling {
            Some(_) => calls,
            None => batch.is_none() || !cut::has_more(around.database, batch.as_ref(), self.horizon)?,
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
        };
        self.exchange = Exchange { batch, pull, calls, spool, ..Exchange::default() };
        let token = Some(around.token.to_owned());
        match self.calling.as_ref().filter(|_| calls) {
            Some(Calling { call, .. }) => {
                let request = CallRequest { sync: request, call: call.clone() };
                Ok(Outgoing::now("/call", token, encode(&request)))
            }
            None => Ok(Outgoing::now("/sync", token, encode(&request))),
        }
    }

    /// Takes bytes of the answer as they arrive.
    ///
    /// # Errors
    /// If they break the protocol, the histories forked, or the database fails.
    pub fn receive(&mut self, around: &mut Surroundings<'_>, bytes: &[u8]) -> FlowResult {
        self.exchange.reader.push(bytes);
        while let Some(frame) = self.exchange.reader.next_frame().map_err(|error| protocol(&error))? {
            self.frame(around, frame)?;
        }
        Ok(())
    }

    fn frame(&mut self, around: &mut Surroundings<'_>, frame: Frame) -> FlowResult {
        let exchange = &mut self.exchange;
        let in_order = match &frame {
            Frame::Head(_) => !exchange.has_head,
            _ if !exchange.has_head || exchange.ended => false,
            Frame::Outcome(_) => {
                exchange.outcome.is_none() && exchange.states.is_empty() && !exchange.settled
            }
            Frame::State(_) => exchange.page.is_none() && !exchange.settled,
            Frame::Called(_) => exchange.calls && exchange.page.is_none() && !exchange.settled,
            Frame::Page(_) => exchange.pull,
            Frame::End(_) => true,
        };
        if !in_order {
            return Err(FlowError::Protocol { detail: "its frames are out of order".to_owned() });
        }
        match frame {
            Frame::Head(head) => self.head(around, head),
            Frame::Outcome(outcome) => {
                exchange.outcome = Some(outcome);
                Ok(())
            }
            Frame::State(page) => {
                exchange.states.push(page);
                Ok(())
            }
            Frame::Called(called) => match &mut self.calling {
                Some(calling) => calling.answered(called),
                None => Ok(()),
            },
            Frame::Page(page) => self.page(around, page),
            Frame::End(end) => self.end(around, &end),
        }
    }

    fn head(&mut self, around: &mut Surroundings<'_>, head: Head) -> FlowResult {
        self.exchange.has_head = true;
        if let Some(detail) = head.fork {
            return Err(FlowError::Forked { detail });
        }
        let known = around.facts.now.epoch;
        if head.epoch != known {
            let detail = format!("the server was restored from a backup: epoch {}, here {known}", head.epoch);
            return Err(FlowError::Forked { detail });
        }
        self.roles = Some(head.roles);
        Ok(())
    }

    /// A page. One page and the end make one transaction; of more the earlier ones have to wait
    /// somewhere, and the verdicts need not wait with them.
    fn page(&mut self, around: &mut Surroundings<'_>, page: Page) -> FlowResult {
        if self.exchange.spool.is_none() {
            let Some(first) = self.exchange.page.take() else {
                self.exchange.page = Some(page);
                return Ok(());
            };
            self.exchange.spool = Some(Spool::begin(around.database, &around.facts.now)?);
            self.settle(around)?;
            self.put_by(around, first)?;
        }
        self.settle(around)?;
        self.put_by(around, page)
    }

    fn put_by(&mut self, around: &mut Surroundings<'_>, page: Page) -> FlowResult {
        let Some(spool) = &mut self.exchange.spool else { return Ok(()) };
        spool.page(around.database, around.facts, &mut self.report, page)
    }

    /// Applies the verdicts and the state that came with them in a transaction of their own. If more is
    /// to be sent, the same transaction freezes the next batch: a long upload waits for the disk once for
    /// each of its batches.
    fn settle(&mut self, around: &mut Surroundings<'_>) -> FlowResult {
        if self.exchange.settled || self.exchange.outcome.is_none() && self.exchange.states.is_empty() {
            self.exchange.settled = true;
            return Ok(());
        }
        let (roles, now) = (around.roles, around.environment.now());
        let (limit, horizon, exchange) = (self.limit, self.horizon, &mut self.exchange);
        let done = around.facts.write(around.database, &points::APPLY, |writing, state| {
            let done = verdicts(exchange, writing, state, roles, now)?;
            if done.decided && !exchange.pull {
                cut::cut(writing, state, limit, horizon)?;
            }
            Ok::<_, FlowError>(done)
        })?;
        self.exchange.settled = true;
        let erases = done.erases;
        self.take(done);
        if erases { Ok(around.database.erase_deleted()?) } else { Ok(()) }
    }

    fn take(&mut self, done: Settled) {
        self.exchange.decided |= done.decided;
        if let Some(calling) = &mut self.calling {
            calling.rejected(&done.rejected);
        }
        self.report.add(&done.report);
        self.changes.add(&done.changes);
    }

    fn end(&mut self, around: &mut Surroundings<'_>, end: &End) -> FlowResult {
        self.exchange.ended = true;
        if !self.exchange.pull {
            return self.settle(around);
        }
        let now = around.environment.now();
        let conclude = |writing: &Writing<'_>, state: &mut DeviceState| -> Result<(), StoreError> {
            state.cursor = Some(end.cursor.to_vec());
            state.last_success = Some(now);
            state.last_error = None;
            state.failures = 0;
            state.next_retry = None;
            writing.forget_accepted(end.durable)
        };
        if let Some(spool) = self.exchange.spool.take() {
            self.exchange.spool = Some(spool);
            self.settle(around)?;
            let Some(spool) = self.exchange.spool.take() else { return Ok(()) };
            let done = spool.finish(around.database, around.facts, conclude)?;
            self.report.add(&done.report);
            self.changes.add(&done.changes);
            return if done.erases { Ok(around.database.erase_deleted()?) } else { Ok(()) };
        }
        if self.brings_nothing(&around.facts.now, end) {
            around.facts.now.last_success = Some(now);
            return Ok(());
        }
        let (roles, exchange) = (around.roles, &mut self.exchange);
        let done = around.facts.write(around.database, &points::APPLY, |writing, state| {
            let mut done = verdicts(exchange, writing, state, roles, now)?;
            let mut apply = Apply::new(writing);
            if let Some(page) = exchange.page.take() {
                apply.page(&page)?;
            }
            apply.finish()?;
            conclude(writing, state)?;
            done.report.add(&apply.report);
            done.changes.add(&apply.changes);
            done.erases |= apply.erases;
            Ok::<_, FlowError>(done)
        })?;
        self.exchange.settled = true;
        let erases = done.erases;
        self.take(done);
        if erases { Ok(around.database.erase_deleted()?) } else { Ok(()) }
    }

    /// Whether an answer changes nothing on the device: then nothing is written either.
    fn brings_nothing(&self, state: &DeviceState, end: &End) -> bool {
        let exchange = &self.exchange;
        exchange.outcome.is_none()
            && exchange.states.is_empty()
            && exchange.page.is_none()
            && state.last_error.is_none()
            && state.cursor.as_deref() == Some(&**end.cursor)
    }

    /// The answer ended cleanly.
    ///
    /// # Errors
    /// [`FlowError::Offline`] if it was not complete; what the database answers.
    pub fn finish(&mut self, around: &mut Surroundings<'_>) -> FlowResult<Next> {
        self.waits = 0;
        let exchange = &self.exchange;
        let answered = exchange.batch.is_none() || exchange.outcome.is_some() || exchange.settled;
        let complete = exchange.ended || !exchange.pull && exchange.has_head && answered;
        if exchange.reader.is_in_frame() || !complete {
            return Err(FlowError::Offline);
        }
        self.settle(around)?;
        let (had_batch, decided) = (self.exchange.batch.is_some(), self.exchange.decided);
        if had_batch && !decided {
            return Err(FlowError::Protocol { detail: "it decides nothing of what was sent".to_owned() });
        }
        if had_batch {
            self.refusals = 0;
            self.probed = false;
        } else if self.refusals > 0 {
            self.probed = true;
            self.refusals = 0;
        }
        if self.calling.as_ref().is_some_and(Calling::has_ended) {
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        // A microflow does not run when a group of its batch was not written, whether it needs that or not.
        if self.exchange.calls && !had_batch {
            return Err(FlowError::Protocol { detail: "it does not say how the call ended".to_owned() });
        }
        let is_over = self.calling.is_none()
            && self.exchange.pull
            && around.database.frozen()?.is_none()
            && !cut::has_more(around.database, None, self.horizon)?;
        if is_over {
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        self.request(around).map(Next::Send)
    }

    /// The request failed. If the server only asks for patience, the same request follows after a while. A
    /// batch that the server refuses twice is cut smaller, down to one group, and
    /// that is set aside: one object must not stop a day's work.
    ///
    /// # Errors
    /// What the failure means; everything is kept.
    pub fn fail(&mut self, around: &mut Surroundings<'_>, failure: Failure) -> FlowResult<Next> {
        if let Some(wait) = failure.patience().filter(|wait| *wait <= LONGEST_WAIT && self.waits < WAITS) {
            self.waits += 1;
            let batch = self.exchange.batch.take();
            return Ok(Next::Send(Outgoing { wait, ..self.send(around, batch)? }));
        }
        if self.exchange.calls {
            return self.fail_call(around, failure);
        }
        let Some(batch) = self.exchange.batch.take().filter(|_| failure.is_about_the_batch()) else {
            return Err(failure.into_error());
        };
        self.refusals += 1;
        if self.refusals < REFUSALS {
            return self.send(around, Some(batch)).map(Next::Send);
        }
        if batch.numbers.len() > 1 {
            self.refusals = 0;
            self.limit = (self.limit.min(batch.numbers.len()) / 2).max(1);
            around.facts.write(around.database, &points::CUT, |writing, _| writing.thaw())?;
            return self.request(around).map(Next::Send);
        }
        // A server that fails whatever it is asked is to blame, not the group.
        let too_large = matches!(failure, Failure::Status { status: 413, .. });
        if !too_large && !self.probed {
            return self.send(around, None).map(Next::Send);
        }
        self.set_aside(around, &batch)?;
        if self.calling.as_ref().is_some_and(Calling::has_ended) {
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        self.request(around).map(Next::Send)
    }

    /// The request of a call failed. What had arrived by then counts.
    fn fail_call(&mut self, around: &mut Surroundings<'_>, failure: Failure) -> FlowResult<Next> {
        let Some(calling) = &mut self.calling else { return Err(failure.into_error()) };
        if calling.has_ended() {
            // The download that follows is made good by the next synchronize.
            self.settle(around)?;
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        let batch = self.exchange.batch.take();
        match calling.failed(failure, batch.is_some()) {
            AfterFailure::Again => self.send(around, batch).map(Next::Send),
            AfterFailure::Apart => {
                calling.apart = true;
                self.send(around, batch).map(Next::Send)
            }
            AfterFailure::Over(error) => Err(error),
        }
    }

    fn set_aside(&mut self, around: &mut Surroundings<'_>, batch: &CutBatch) -> FlowResult {
        (self.refusals, self.probed) = (0, false);
        let (roles, now) = (around.roles, around.environment.now());
        let done = around.facts.write(around.database, &points::APPLY, |writing, _| {
            let mut verdicts = Verdicts::new(writing, roles, now)?;
            for number in &batch.numbers {
                let Some(group) = writing.group(*number)? else { continue };
                let rejection = Rejection { operation: 0, reason: Reason::Undeliverable };
                verdicts.reject(&LoggedGroup { number: *number, group }, &rejection)?;
            }
            verdicts.finish()?;
            writing.thaw()?;
            let Verdicts { report, changes, rejected, .. } = verdicts;
            Ok::<_, FlowError>(Settled { decided: true, rejected, report, changes, erases: false })
        })?;
        self.take(done);
        Ok(())
    }
}

/// What a transaction with verdicts came to.
#[derive(Default)]
struct Settled {
    decided: bool,
    rejected: Vec<RejectedObject>,
    report: SyncReport,
    changes: ChangeSet,
    /// Whether something was deleted that must not stay on the disk.
    erases: bool,
}

/// The verdicts and the state of an exchange; both are also put behind the pages that wait.
fn verdicts(
    exchange: &mut Exchange,
    writing: &Writing<'_>,
    state: &mut DeviceState,
    roles: &[Name],
    now: crate::value::DateTime,
) -> FlowResult<Settled> {
    let mut settled = Settled::default();
    if let Some(outcome) = &exchange.outcome {
        let mut verdicts = Verdicts::new(writing, roles, now)?;
        verdicts.written = exchange.spool.is_some().then(Vec::new);
        settled.decided = verdicts.apply(outcome, state)?;
        if let (Some(spool), Some(written)) = (&mut exchange.spool, &verdicts.written) {
            spool.outcome(writing, Waiting::Written(Cow::Borrowed(written)))?;
        }
        settled.report.add(&verdicts.report);
        settled.changes.add(&verdicts.changes);
        settled.rejected = verdicts.rejected;
    }
    let mut apply = Apply::new(writing);
    for page in &exchange.states {
        apply.page(page)?;
        if let Some(spool) = &mut exchange.spool {
            spool.outcome(writing, Waiting::Page(Cow::Borrowed(page)))?;
        }
    }
    settled.changes.add(&apply.changes);
    settled.erases = apply.erases;
    Ok(settled)
}
