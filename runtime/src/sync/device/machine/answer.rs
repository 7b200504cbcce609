//! What an answer brings, frame by frame, and the transactions that apply it.

use super::super::apply::{Apply, Settled, protocol};
use super::super::cut;
use super::super::received::Received;
use super::super::selection::in_chunks;
use super::super::spool::{Spool, Waiting};
use super::super::verdicts::Verdicts;
use super::{Exchange, Machine, Surroundings};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{DeviceState, Writing, points};
use crate::wire::message::{Doubted, End, Frame, Head, Page, Want};
use std::borrow::Cow;
use tidewater_model::Name;

impl Machine {
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
            // What became of what was sent comes before all that is shown.
            Frame::Page(_) | Frame::Doubted(_) | Frame::Wanted(_) | Frame::End(_)
                if !exchange.has_outcome() =>
            {
                false
            }
            Frame::Outcome(_) => {
                exchange.outcome.is_none() && exchange.states.is_empty() && !exchange.settled
            }
            Frame::State(_) => exchange.page.is_none() && !exchange.settled,
            Frame::Called(_) => exchange.calls && exchange.page.is_none() && !exchange.settled,
            Frame::Page(_) => exchange.pull && exchange.wanted.is_empty(),
            Frame::Wanted(_) => exchange.pull && exchange.want.is_some(),
            Frame::Doubted(_) => exchange.pull && exchange.wanted.is_empty(),
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
                // The server judged it before anything that follows, perhaps for roles that were others.
                self.hear_roles(&page);
                let exchange = &mut self.exchange;
                exchange.states.push((page, around.roles(self.roles.as_deref()).to_vec()));
                Ok(())
            }
            Frame::Called(called) => match &mut self.calling {
                Some(calling) => calling.answered(around.database.catalog(), called),
                None => Ok(()),
            },
            Frame::Page(page) => self.page(around, page),
            Frame::Wanted(page) => {
                self.hear_roles(&page);
                self.exchange.wanted.push(page);
                Ok(())
            }
            Frame::Doubted(doubted) => self.doubted(around, doubted),
            Frame::End(end) => self.end(around, &end),
        }
    }

    fn head(&mut self, around: &mut Surroundings<'_>, head: Head) -> FlowResult {
        self.exchange.has_head = true;
        let known = self.knows(around, head);
        // A server that does not go on from here did not make the call either.
        if let (Err(_), Some(calling)) = (&known, &self.calling)
            && calling.is_first()
            && !calling.may_be_made()
        {
            around.facts.now.forget_call(calling.key());
        }
        known
    }

    fn knows(&mut self, around: &Surroundings<'_>, head: Head) -> FlowResult {
        if let Some(detail) = head.fork {
            return Err(FlowError::Forked { detail });
        }
        let known = around.facts.now.epoch;
        if head.epoch != known {
            let detail = format!("the server was restored from a backup: epoch {}, here {known}", head.epoch);
            return Err(FlowError::Forked { detail });
        }
        if Some(head.answers) != self.exchange.mark {
            return Err(FlowError::Protocol { detail: "it answers another request".to_owned() });
        }
        let prev = around.facts.now.prev;
        if head.last < prev {
            let detail = format!("the server has forgotten batch {prev}; it knows {}", head.last);
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
                self.hear_roles(&page);
                self.exchange.page = Some(page);
                return Ok(());
            };
            self.exchange.spool = Some(Spool::begin(around.database, &around.facts.now)?);
            self.settle(around)?;
            self.put_by(around, first)?;
        }
        self.hear_roles(&page);
        self.settle(around)?;
        self.put_by(around, page)
    }

    /// The account's roles may change while the answer is on its way; what comes from then on is for those.
    fn hear_roles(&mut self, page: &Page) {
        if let Some(roles) = &page.roles {
            self.roles = Some(roles.clone());
        }
    }

    /// The server cannot go on before it is told what the device has. What came waits meanwhile, so that all
    /// of the download is shown at once. Whatever is told is not asked for a second time.
    fn doubted(&mut self, around: &mut Surroundings<'_>, doubted: Doubted) -> FlowResult {
        let broken = |detail: &str| Err(FlowError::Protocol { detail: detail.to_owned() });
        if around.facts.now.cursor.is_none() {
            return broken("it doubts what was never downloaded");
        }
        self.told.extend(std::mem::take(&mut self.exchange.compares));
        let mut parts =
            doubted.parts.iter().flat_map(|(name, parts)| parts.iter().map(move |part| (name, part)));
        if parts.any(|(name, part)| !part.is_real() || self.told.contains(&(name.clone(), *part))) {
            return broken("it asks again for what it was told");
        }
        if self.exchange.spool.is_none() {
            self.exchange.spool = Some(Spool::begin(around.database, &around.facts.now)?);
        }
        self.settle(around)?;
        if let Some(first) = self.exchange.page.take() {
            self.put_by(around, first)?;
        }
        self.put_by(around, Page { cursor: Some(doubted.cursor), ..Page::default() })?;
        self.doubted = doubted.parts;
        self.exchange.ended = true;
        Ok(())
    }

    fn put_by(&mut self, around: &mut Surroundings<'_>, page: Page) -> FlowResult {
        let Some(spool) = &mut self.exchange.spool else { return Ok(()) };
        let roles = around.roles(self.roles.as_deref());
        let received = Received { catalog: &around.database.catalog().clone(), roles };
        spool.page(around.database, around.facts, &mut self.report, received, page)
    }

    /// Applies the verdicts and the state that came with them in a transaction of their own. If more is
    /// to be sent, the same transaction freezes the next batch: a long upload waits for the disk once for
    /// each of its batches.
    pub(super) fn settle(&mut self, around: &mut Surroundings<'_>) -> FlowResult {
        if self.exchange.settled || self.exchange.outcome.is_none() && self.exchange.states.is_empty() {
            self.exchange.settled = true;
            return Ok(());
        }
        let (roles, now) = (around.roles(self.roles.as_deref()), around.environment.now());
        let (limit, horizon, exchange) = (self.limit, self.horizon, &mut self.exchange);
        let selection = self.selection.as_mut();
        let done = around.facts.write(around.database, &points::APPLY, |writing, state| {
            let mut done = verdicts(exchange, writing, state, roles, now)?;
            let mut rows = Apply::new(writing).after(&mut done);
            rows.lay()?;
            done.add(rows.settled());
            if done.decided && !exchange.pull {
                cut::cut(writing, state, limit, horizon, selection)?;
            }
            Ok::<_, FlowError>(done)
        })?;
        self.applied(around, done)
    }

    /// Notes what a transaction with the verdicts came to.
    fn applied(&mut self, around: &mut Surroundings<'_>, done: Settled) -> FlowResult {
        self.exchange.settled = true;
        let erases = done.erases;
        self.wants.extend(in_chunks(around.database.catalog(), &done.doubted.iter().collect::<Vec<_>>()));
        self.take(done);
        if erases {
            around.database.erase_deleted();
        } else {
            around.database.erase_owed();
        }
        Ok(())
    }

    pub(super) fn take(&mut self, done: Settled) {
        self.exchange.decided |= done.decided;
        if let (Some(calling), Some(needed)) = (&mut self.calling, &self.selection) {
            calling.rejected(&done.rejected, needed);
        }
        self.report.add(&done.report);
        self.changes.add(&done.changes);
    }

    fn end(&mut self, around: &mut Surroundings<'_>, end: &End) -> FlowResult {
        self.exchange.ended = true;
        if !self.exchange.pull {
            return self.settle(around);
        }
        self.doubted.clear();
        self.told.clear();
        let now = around.environment.now();
        let model = around.database.catalog().hash();
        let conclude = |writing: &Writing<'_>, state: &mut DeviceState| -> Result<(), StoreError> {
            state.model = Some(model.as_bytes().to_vec());
            state.cursor = Some(end.cursor.to_vec());
            state.last_success = Some(now);
            state.last_answer = Some(now);
            state.last_error = None;
            state.failures = 0;
            state.next_retry = None;
            writing.forget_accepted(end.durable)
        };
        if self.exchange.spool.is_some() {
            self.settle(around)?;
        }
        if let Some(spool) = self.exchange.spool.take() {
            let done = spool.finish(around.database, around.facts, self.is_full(), conclude)?;
            self.applied(around, done)?;
            return self.take_wanted(around);
        }
        let is_same_model = around.facts.now.model.as_deref() == Some(model.as_bytes());
        let is_full = self.is_full();
        let leaves = is_full && around.database.has_leaving()? || around.database.has_followed()?;
        if is_same_model && !leaves && self.brings_nothing(&around.facts.now, end) {
            around.database.erase_owed();
            around.facts.now.last_success = Some(now);
            return Ok(());
        }
        let (roles, exchange) = (around.roles(self.roles.as_deref()), &mut self.exchange);
        let done = around.facts.write(around.database, &points::APPLY, |writing, state| {
            let mut done = verdicts(exchange, writing, state, roles, now)?;
            let mut apply = Apply::received(writing, roles).after(&mut done);
            for page in exchange.page.take().iter().chain(&exchange.wanted) {
                apply.page(page)?;
            }
            apply.finish()?;
            came_back(writing, exchange)?;
            if is_full {
                apply.leave()?;
            }
            conclude(writing, state)?;
            done.add(apply.settled());
            Ok::<_, FlowError>(done)
        })?;
        self.applied(around, done)
    }

    /// Puts what was wanted besides on top of a long download. The cursor stands already; what gets lost here
    /// is asked for again.
    fn take_wanted(&mut self, around: &mut Surroundings<'_>) -> FlowResult {
        let (is_full, exchange) = (self.is_full(), &self.exchange);
        let roles = around.roles(self.roles.as_deref());
        if exchange.wanted.is_empty() {
            return Ok(());
        }
        let done = around.facts.write(around.database, &points::APPLY, |writing, _| {
            let mut apply = Apply::received(writing, roles);
            for page in &exchange.wanted {
                apply.page(page)?;
            }
            apply.finish()?;
            came_back(writing, exchange)?;
            if is_full {
                apply.leave()?;
            }
            Ok::<_, FlowError>(apply.settled())
        })?;
        self.applied(around, done)
    }

    /// Whether an answer changes nothing on the device: then nothing is written either.
    fn brings_nothing(&self, state: &DeviceState, end: &End) -> bool {
        let exchange = &self.exchange;
        exchange.outcome.is_none()
            && exchange.states.is_empty()
            && exchange.page.is_none()
            && exchange.wanted.is_empty()
            && state.last_error.is_none()
            && state.cursor.as_deref() == Some(&**end.cursor)
    }
}

/// What was cleared and is asked for is there again, or is not there for the account any more.
fn came_back(writing: &Writing<'_>, exchange: &Exchange) -> Result<(), StoreError> {
    match exchange.want.as_ref().filter(|_| !exchange.wanted.is_empty()) {
        Some(Want::Objects(objects)) => {
            for (entity, ids) in objects {
                ids.iter().try_for_each(|id| writing.forget_cleared(entity, *id))?;
            }
        }
        Some(Want::Query(query)) => {
            let waiting = writing.taken_off()?;
            for (entity, id) in waiting {
                let name = &writing.catalog().entity(entity).name;
                if query.entity == *name && writing.row(entity, id)?.is_some() {
                    writing.forget_cleared(name, id)?;
                }
            }
        }
        None => {}
    }
    Ok(())
}

/// The verdicts and the state of an exchange; both are also put behind the pages that wait. Rows under unsent
/// changes are put in order by whoever knows whether more comes.
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
    for (page, roles) in &exchange.states {
        let mut apply = Apply::received(writing, roles);
        apply.page(page)?;
        if let Some(spool) = &mut exchange.spool {
            spool.outcome(writing, Waiting::Page(Cow::Borrowed(page)))?;
        }
        // What came with verdicts is no part of what was downloaded.
        let Settled { changes, erases, moved, .. } = apply.settled();
        settled.add(Settled { changes, erases, moved, ..Settled::default() });
    }
    Ok(settled)
}
