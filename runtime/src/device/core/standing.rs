//! Where the device stands with the server: what came of the last synchronizes, and when the next is due.
//!
//! Absent: what a synchronize does.

use super::synchronize::UnderWay;
use super::{DeviceCore, Signed};
use crate::device::facts::{RunningSync, SyncFailure, SyncKind, SyncRecord, SyncStatus};
use crate::flow::{FlowError, FlowResult, StoreError};
use crate::store::device::{HistoryEntry, points};
use crate::sync::device::{Cause, Due, End, Event, Standing, SyncReport, Trigger, backoff};
use crate::value::DateTime;
use futures_channel::mpsc::{Receiver, channel};

/// A synchronize that is over, with what it did.
pub(super) struct Ended {
    pub(super) kind: SyncKind,
    pub(super) trigger: Trigger,
    pub(super) began: DateTime,
    pub(super) report: SyncReport,
}

impl Ended {
    /// One that is given up with what it did so far.
    pub(super) fn of(under_way: &UnderWay) -> Self {
        let UnderWay { machine, kind, trigger, began } = under_way;
        Self { kind: *kind, trigger: *trigger, began: *began, report: machine.progress().clone() }
    }
}

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
        let running = self.under_way.as_ref().map(|under_way| RunningSync {
            kind: under_way.kind,
            trigger: under_way.trigger,
            since: under_way.began,
            progress: under_way.machine.progress().clone(),
        });
        let now = self.environment.now();
        let next_try = if self.is_automatic {
            let due = self.schedule.clone().due(now.milliseconds());
            due.and_then(|due| now.plus_milliseconds(due.wait))
        } else {
            state.next_retry
        };
        Ok(SyncStatus {
            running,
            pending: signed.database.pending_counts()?.into_iter().collect(),
            oldest_unsent: self.oldest_unsent()?,
            rejected: signed.database.set_aside_count()?,
            last_answer: state.last_answer,
            last_success: state.last_success,
            last_error: state.last_error.as_ref().map(failure),
            next_try,
        })
    }

    /// When the oldest change was committed that is not sent: the key of a group begins with its time.
    fn oldest_unsent(&self) -> FlowResult<Option<DateTime>> {
        let database = &self.signed()?.database;
        let Some(first) = database.next_group(0)? else { return Ok(None) };
        let group = database.group(first)?;
        let time = group.as_ref().and_then(|group| group.keys.first()?.first_chunk::<6>());
        Ok(time.and_then(|[a, b, c, d, e, f]| {
            DateTime::from_milliseconds(i64::from_be_bytes([0, 0, *a, *b, *c, *d, *e, *f]))
        }))
    }

    /// The last synchronizes of the account on this device, newest first. Those in a row that did nothing
    /// and ended alike are one record.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn sync_history(&self) -> FlowResult<Vec<SyncRecord>> {
        let signed = self.signed()?;
        Ok(signed.history.entries(&signed.database)?.into_iter().filter_map(record).collect())
    }

    // --- Synchronizing by itself ----------------------------------------------------------------

    /// From here on [`DeviceCore::next_sync`] says when the device is to synchronize by itself. Something
    /// arrives in the channel whenever that may have changed.
    pub fn synchronize_by_itself(&mut self) -> Receiver<()> {
        let (sender, told) = channel(0);
        self.is_automatic = true;
        self.schedule_told = Some(sender);
        told
    }

    /// What asks for the next synchronize, and in how long; nothing if nothing does, one is under way, or
    /// only a sign-in with the server helps.
    ///
    /// # Errors
    /// If the database fails.
    pub fn next_sync(&mut self) -> FlowResult<Option<Due>> {
        self.take_entry();
        let Some(signed) = &self.signed else { return Ok(None) };
        let last = signed.database.last_group()?;
        if last != self.seen_group && last > 0 {
            self.tell(Event::Committed);
        }
        self.seen_group = last;
        Ok(self.schedule.due(self.environment.now().milliseconds()))
    }

    /// The platform says that there is a connection. A device that waits for one tries at once.
    pub fn reconnected(&mut self) {
        self.tell(Event::Reconnected);
    }

    /// Whether something is to be sent before the account signs out.
    ///
    /// # Errors
    /// If the database fails.
    pub fn sends_before_sign_out(&self) -> FlowResult<bool> {
        let Some(signed) = self.signed.as_ref().filter(|_| self.is_automatic) else { return Ok(false) };
        Ok(signed.known.token.is_some() && signed.database.last_group()? > 0)
    }

    /// Whether the user is to be told of a failure of a synchronize that nobody asked for: once, until
    /// one succeeds.
    pub fn tells_of(&mut self, failure: &FlowError) -> bool {
        self.schedule.tells(failure.code())
    }

    /// Lets the schedule know what happened.
    pub(super) fn tell(&mut self, event: Event) {
        if !self.is_automatic {
            return;
        }
        self.take_entry();
        let mut random = [0; 2];
        self.environment.random(&mut random);
        let now = self.environment.now().milliseconds();
        self.schedule.on(event, now, u16::from_le_bytes(random));
        self.wake_schedule();
    }

    /// Whoever drives the schedule looks at it again. A full channel holds a message that says the same.
    pub(super) fn wake_schedule(&mut self) {
        if let Some(told) = &mut self.schedule_told {
            let _ = told.try_send(());
        }
    }

    /// Looks at the account that was opened or signed in last. Not before somebody asks, because the hash of
    /// the model takes its time.
    fn take_entry(&mut self) {
        let Some(signs_in) = self.entered.take_if(|_| self.is_automatic) else { return };
        let Some(signed) = &self.signed else { return };
        let (state, now) = (&signed.facts.now, self.environment.now());
        let model = self.catalog.hash();
        let asks = if state.last_success.is_none() {
            Some(Trigger::FirstStart)
        } else if state.model.as_deref() != Some(model.as_bytes()) {
            Some(Trigger::ModelChange)
        } else {
            signs_in.then_some(Trigger::SignIn)
        };
        let since = |at: DateTime| now.milliseconds() - at.milliseconds();
        let last = signed.database.last_group().unwrap_or_default();
        self.seen_group = last;
        let standing = Standing {
            asks,
            has_session: signed.known.token.is_some(),
            queued: last > 0,
            retry_in: state.next_retry.map(|at| -since(at)),
            since_success: state.last_success.map(since),
        };
        self.schedule.on(Event::Entered(standing), now.milliseconds(), 0);
    }

    // --- Ends -----------------------------------------------------------------------------------

    pub(super) fn succeeded(&mut self, ended: &Ended) {
        self.remember(ended, DONE);
        match ended.kind.is_call() {
            true => self.tell(Event::Reconnected),
            false => self.tell_end(End::Done),
        }
    }

    pub(super) fn cancelled(&mut self, ended: &Ended) {
        self.remember(ended, CANCELLED);
        if !ended.kind.is_call() {
            self.tell_end(End::Cancelled);
        }
    }

    /// Keeps why a synchronize failed, and when to try again.
    pub(super) fn failed(&mut self, ended: &Ended, error: &FlowError) {
        if matches!(error, FlowError::Store(StoreError::Stopped { .. })) {
            return;
        }
        self.remember(ended, error.code());
        let (code, text) = (error.code().to_owned(), error.to_string());
        let environment = &*self.environment;
        let (now, mut random) = (environment.now(), [0; 2]);
        environment.random(&mut random);
        let Some(signed) = &mut self.signed else { return };
        let waits = signed.database.last_group().unwrap_or_default() > 0;
        let history = &signed.history;
        // A file that cannot be written cannot keep this either; the error itself is told in any case.
        let noted = signed.facts.write(&signed.database, &points::NOTE, |writing, state| {
            state.failures = state.failures.saturating_add(1);
            let wait = backoff(state.failures, u16::from_le_bytes(random));
            state.next_retry = if waits { now.plus_milliseconds(wait) } else { None };
            state.last_error = Some((code, text, now));
            history.write(writing)
        });
        if noted.is_ok() {
            signed.history.written();
        }
        let failures = signed.facts.now.failures;
        let cause = match error.cause() {
            FlowError::Offline | FlowError::Unknown { .. } => Cause::Unreachable,
            FlowError::SessionExpired | FlowError::SignedOut => Cause::NoSession,
            _ => Cause::Other,
        };
        match (ended.kind.is_call(), cause) {
            (true, Cause::Unreachable) => self.tell(Event::Unreached(failures)),
            (true, Cause::Other) => {}
            _ => self.tell_end(End::Failed { cause, failures }),
        }
    }

    fn tell_end(&mut self, end: End) {
        let last = self.signed.as_ref().map(|signed| signed.database.last_group().unwrap_or_default());
        self.seen_group = last.unwrap_or_default();
        self.tell(Event::Ended { end, queued: self.seen_group > 0 });
    }

    fn remember(&mut self, ended: &Ended, outcome: &str) {
        let now = self.environment.now();
        let Some(signed) = &mut self.signed else { return };
        let SyncReport { uploaded, merged, rejected, downloaded, removed } = ended.report;
        signed.history.add(HistoryEntry {
            number: 0,
            kind: ended.kind.code().to_owned(),
            trigger: ended.trigger.code().to_owned(),
            began: ended.began,
            ended: now,
            times: 1,
            counts: [uploaded, merged, rejected, downloaded, removed],
            outcome: outcome.to_owned(),
        });
        if signed.history.is_long() {
            self.write_what_waits();
        }
    }

    /// Writes what of the history and of the facts waits in memory, if that can be done now.
    pub(super) fn write_what_waits(&mut self) {
        let waits = |signed: &&mut Signed| signed.history.waits() || signed.facts.waits();
        let Some(Signed { database, facts, history, .. }) = self.signed.as_mut().filter(waits) else {
            return;
        };
        // What a flow writes may be undone, and this is no part of it.
        if self.flow.is_some() {
            return;
        }
        // A file that cannot be written loses no more than a record, and when the server answered last.
        if facts.write_along(database, &points::NOTE, |writing| history.write(writing)).is_ok() {
            history.written();
        }
    }
}

/// How synchronizes end beside failures.
const DONE: &str = "done";
const CANCELLED: &str = "cancelled";

/// A record of the history; nothing if a later version wrote it, with words that are not known here.
fn record(entry: HistoryEntry) -> Option<SyncRecord> {
    let [uploaded, merged, rejected, downloaded, removed] = entry.counts;
    Some(SyncRecord {
        kind: SyncKind::by_code(&entry.kind)?,
        trigger: Trigger::by_code(&entry.trigger)?,
        began: entry.began,
        ended: entry.ended,
        times: entry.times,
        report: SyncReport { uploaded, merged, rejected, downloaded, removed },
        outcome: entry.outcome,
    })
}

/// What waits in memory is written when the device is closed.
impl Drop for DeviceCore {
    fn drop(&mut self) {
        self.write_what_waits();
    }
}
