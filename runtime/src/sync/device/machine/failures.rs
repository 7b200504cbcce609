//! What follows when a request fails: patience, the same again, smaller batches, and in the end a group
//! that is set aside.

use super::super::apply::Settled;
use super::super::call::AfterFailure;
use super::super::traffic::{Failure, Next, Outgoing};
use super::super::verdicts::Verdicts;
use super::{Machine, Probe, Surroundings};
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{CutBatch, LoggedGroup, points};
use crate::wire::message::{Reason, Rejection};

/// How often the server refuses a batch as too large before a smaller one is cut.
const REFUSALS: u32 = 2;
/// How often the server fails at one group, and at nothing without it, before that is set aside: it may be
/// started anew just then, or one of several may be broken.
const FAILURES: u32 = 4;
/// How often in a row a synchronize waits when the server asks for patience, and how many seconds at most.
const WAITS: u32 = 5;
const LONGEST_WAIT: u64 = 60;

impl Machine {
    /// The request failed. If the server only asks for patience, the same request follows after a while. A
    /// batch that the server refuses, or fails at though it answers without it, is cut smaller, down to one
    /// group, and that is set aside: one object must not stop a day's work.
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
        if self.has_called() {
            // The rest of the download that came with it is made good by the next synchronize.
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        let Some(batch) = self.exchange.batch.take().filter(|_| failure.is_about_the_batch()) else {
            return Err(self.over(around, failure));
        };
        if batch.is_fence() {
            // There is nothing in it to cut smaller. The next synchronize sends the same.
            return Err(self.over(around, failure));
        }
        let is_one = batch.numbers.len() == 1;
        let (counts, enough) = match (failure.is_about_size(), is_one) {
            (true, _) => (true, REFUSALS),
            // A server that fails whatever it is asked is to blame, not the batch. To cut that smaller costs
            // nothing, though.
            (false, _) => (self.probe == Probe::Answered, if is_one { FAILURES } else { 1 }),
        };
        self.refusals += u32::from(counts);
        if self.refusals < enough {
            let again = Some(batch).filter(|_| failure.is_about_size());
            self.probe = if again.is_some() { Probe::None } else { Probe::Sent };
            return self.send(around, again).map(Next::Send);
        }
        self.probe = Probe::None;
        if !is_one {
            self.refusals = 0;
            self.limit = (self.limit.min(batch.numbers.len()) / 2).max(1);
            around.facts.write(around.database, &points::CUT, |writing, _| writing.thaw())?;
            return self.request(around).map(Next::Send);
        }
        self.set_aside(around, &batch)?;
        if self.has_called() {
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        self.request(around).map(Next::Send)
    }

    /// The request of a call failed. What had arrived by then counts.
    fn fail_call(&mut self, around: &mut Surroundings<'_>, failure: Failure) -> FlowResult<Next> {
        let Some(calling) = &mut self.calling else { return Err(self.over(around, failure)) };
        if calling.has_ended() {
            // The download that follows is made good by the next synchronize.
            self.settle(around)?;
            return Ok(Next::Done(std::mem::take(&mut self.report)));
        }
        // The batch may have been decided before the answer broke off, so what is frozen by now goes again.
        let had_batch = self.exchange.batch.take().is_some();
        match calling.failed(failure, had_batch) {
            AfterFailure::Again => self.request(around).map(Next::Send),
            AfterFailure::Apart => {
                calling.apart = true;
                self.request(around).map(Next::Send)
            }
            AfterFailure::Over(failure) => Err(self.over(around, failure)),
        }
    }

    /// What the failure of a request means to who asked for the synchronize, or called. What was surely not
    /// made is nothing to ask for.
    pub(super) fn over(&self, around: &mut Surroundings<'_>, failure: Failure) -> FlowError {
        let Some(calling) = self.calling.as_ref().filter(|calling| !calling.has_ended()) else {
            return failure.into_error();
        };
        if calling.is_first() && !calling.may_be_made() {
            around.facts.now.forget_call(calling.key());
        }
        calling.over(failure)
    }

    fn set_aside(&mut self, around: &mut Surroundings<'_>, batch: &CutBatch) -> FlowResult {
        (self.refusals, self.probe) = (0, Probe::None);
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
            Ok::<_, FlowError>(Settled { decided: true, rejected, report, changes, ..Settled::default() })
        })?;
        self.take(done);
        Ok(())
    }
}
