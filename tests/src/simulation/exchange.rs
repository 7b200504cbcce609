//! A request on its way, what the network does to it, and what its answer does to the device.

use super::Checked;
use super::calls::MICROFLOW;
use super::device::is_kill;
use super::network::{Event, Exchange, Purpose, TIMEOUT};
use super::oracle::ledger::Key;
use super::oracle::rights;
use super::server::{self, Asked};
use super::world::World;
use std::collections::BTreeSet;
use tidewater::flow::FlowError;
use tidewater::sync::device::{Failure, Next, Outgoing};
use tidewater::value::CallKey;
use tidewater::wire::call::Call;
use tidewater::wire::frame;
use tidewater::wire::message::{Frame, Group, Problem, SyncRequest};
use tidewater::wire::online::Ask;

/// What a proxy answers that finds a request too large.
const TOO_LARGE: u16 = 413;

/// A request that arrived, while it is being answered.
pub(super) struct Arrival {
    pub(super) exchange: u64,
    /// Whether the answer reaches the device; otherwise it is a repeat, or it is lost.
    pub(super) reaches: bool,
    pub(super) request: SyncRequest,
    /// The call in it.
    pub(super) call: Option<Call>,
    /// What is asked besides, with its key.
    pub(super) ask: Option<(CallKey, Ask)>,
    /// The version of the data and of the rights when the batch had been decided.
    pub(super) version: Option<u64>,
    /// The frames so far.
    pub(super) frames: Vec<Frame>,
    /// What the account could read at the last two turns in which the server looked at the data, the older of
    /// them only in the turn of the newer: the pages of one look may wait for several turns.
    pub(super) readable: [Readable; 2],
}

/// What an account can read at a moment.
#[derive(Default)]
pub(super) struct Readable {
    rows: BTreeSet<Key>,
    texts: BTreeSet<u32>,
}

impl Arrival {
    /// Whether the account may be told of a row.
    pub(super) fn may_read(&self, row: &Key) -> bool {
        self.readable.iter().any(|readable| readable.rows.contains(row))
    }

    /// Whether the account may be told of a text.
    pub(super) fn may_read_text(&self, text: u32) -> bool {
        self.readable.iter().any(|readable| readable.texts.contains(&text))
    }
}

impl World {
    /// Puts a request on its way.
    pub(super) fn send(&mut self, device: usize, purpose: Purpose, request: Outgoing) {
        let number = self.number();
        let (now, size) = (self.now(), request.body.len());
        self.trace.mix(&request.body);
        self.note(format!("device {device} sends {} as exchange {number}", request.path));
        self.devices[device].exchange = Some(number);
        let exchange = Exchange {
            device,
            purpose,
            request,
            progress: now,
            is_answered: false,
            last_piece: now,
            cut_after: None,
            body: Vec::new(),
            snapshot: None,
            answer: None,
        };
        self.note_call(device, &exchange.request);
        self.exchanges.insert(number, exchange);
        self.note_cut(device, number);
        self.agenda.add(now + TIMEOUT, Event::LookForProgress(number));
        let latency = self.random.between(1, 300);
        if self.inject(self.faults.lose_request, "request lost") {
            return;
        }
        if self.is_too_narrow(device, size) {
            let failure = Failure::Status { status: TOO_LARGE, problem: None, retry_after: None };
            self.agenda.add(now + latency, Event::Fail(number, failure));
            return;
        }
        let again = std::mem::take(&mut self.devices[device].is_too_large);
        if again || self.inject(self.faults.proxy_error, "proxy answers with an error") {
            let status = if again { TOO_LARGE } else { self.draw_status(number) };
            let failure = Failure::Status { status, problem: None, retry_after: None };
            self.agenda.add(now + latency, Event::Fail(number, failure));
            // What the device gives up now may still be on its way.
            if again && self.random.chance(500) {
                self.note_attempt(number);
                let later = now + latency + self.random.between(1, TIMEOUT);
                self.agenda.add(later, Event::Arrive(number));
            }
            return;
        }
        self.note_attempt(number);
        if self.inject(self.faults.repeat_request, "request repeated") {
            let later = now + latency + self.random.between(1, 60_000);
            self.agenda.add(later, Event::Arrive(number));
        }
        // A call that arrives when its device was told of its end is the worst of them.
        let often = if self.devices[device].calls.is_some() { 3 } else { 1 };
        let delayed = self.inject(self.faults.delay_request * often, "request delayed beyond the time-out");
        let delay = if delayed { self.random.between(TIMEOUT, 3 * TIMEOUT) } else { 0 };
        self.agenda.add(now + latency + delay, Event::Arrive(number));
    }

    /// Whether a request is larger than what stands between takes, which it does not pass on then.
    fn is_too_narrow(&mut self, device: usize, size: usize) -> bool {
        let now = self.now();
        if self.inject(self.faults.narrow, "proxy takes no large requests for a while") {
            let most = self.random.between(300, 2_000) as usize;
            self.devices[device].narrow = Some((now + self.random.between(5_000, 60_000), most));
        }
        let narrow = self.devices[device].narrow.filter(|(until, _)| now < *until && self.faults.narrow > 0);
        narrow.is_some_and(|(_, most)| size > most)
    }

    /// The status of a proxy's answer. What calls a batch too large of which the server may have heard calls
    /// it so again, if it is a single group: the device sets aside what was accepted, perhaps.
    fn draw_status(&mut self, exchange: u64) -> u16 {
        let request = self.request_of(exchange);
        let has_one_group =
            request.as_ref().and_then(|request| request.batch.as_ref()).is_some_and(|batch| {
                frame::decode::<Vec<Group>>(&batch.groups).is_ok_and(|groups| groups.len() < 2)
            });
        let attempted = request.map_or(0, |request| {
            let attempted = self.attempted.get(&request.replica).copied().unwrap_or(0);
            attempted.saturating_sub(request.prev)
        });
        let statuses: &[u16] =
            if has_one_group && attempted > 0 { &[502, 504, TOO_LARGE] } else { &[502, 503, 413, 413, 500] };
        let status = self.random.pick(statuses).copied().unwrap_or(502);
        if let Some(device) = self.exchanges.get(&exchange).map(|exchange| exchange.device) {
            self.devices[device].is_too_large = has_one_group && attempted > 0 && status == TOO_LARGE;
        }
        status
    }

    /// Notes the newest batch of a replica that may reach the server.
    fn note_attempt(&mut self, exchange: u64) {
        let Some(request) = self.request_of(exchange) else { return };
        if let Some(batch) = request.batch {
            let newest = self.attempted.entry(request.replica).or_default();
            *newest = batch.seq.max(*newest);
        }
    }

    fn note_cut(&mut self, device: usize, exchange: u64) {
        let Some((request, seat)) = self.request_of(exchange).zip(self.seat(device)) else { return };
        if let Some(batch) = request.batch {
            let commits = self.ledger(seat).commits.len();
            self.cuts.entry((request.replica, batch.cut().hash)).or_insert(commits);
        }
    }

    fn request_of(&self, exchange: u64) -> Option<SyncRequest> {
        let exchange = self.exchanges.get(&exchange)?;
        if !matches!(exchange.purpose, Purpose::Sync) {
            return None;
        }
        Asked::read(&exchange.request).ok().map(|asked| asked.sync)
    }

    /// Whether to inject a fault; counts it.
    pub(super) fn inject(&mut self, permille: u64, what: &str) -> bool {
        let injected = permille > 0 && self.random.chance(permille);
        if injected {
            self.coverage.count(&format!("fault: {what}"));
            self.note(format!("    fault: {what}"));
        }
        injected
    }

    /// A request arrives at the server.
    pub(super) fn arrive(&mut self, number: u64) -> Checked {
        let Some(exchange) = self.exchanges.get(&number) else { return Ok(()) };
        let (device, outgoing) = (exchange.device, exchange.request.clone());
        let token = outgoing.token.clone();
        let is_repeat = exchange.is_answered;
        if !self.server.is_up() {
            self.agenda.add(self.now() + 1, Event::Fail(number, Failure::Unreachable));
            return Ok(());
        }
        if let Purpose::SignIn(request, account) = exchange.purpose.clone() {
            let answer = self.server.sign_in(&request, device);
            self.note(format!(
                "exchange {number}: sign-in of account {account} answered: {}",
                answer.is_ok()
            ));
            match answer {
                Ok(answer) => {
                    self.replicas.insert(answer.replica.number, (device, account));
                    if !is_repeat && !self.inject(self.faults.lose_answer, "answer lost") {
                        self.deliver(number, frame::encode(&answer));
                        self.finish_answer(number);
                    }
                }
                Err(error) => self.refuse(number, &error.problem()),
            }
            return Ok(());
        }
        let asked = Asked::read(&outgoing).map_err(|error| format!("the device's request: {error}"))?;
        if (asked.call.is_some() || asked.ask.is_some()) && number < self.yesterday {
            // No request is on its way for a day: by then its result may be forgotten.
            self.agenda.add(self.now() + 1, Event::Fail(number, Failure::Unreachable));
            return Ok(());
        }
        let (request, call, ask) = (asked.sync.clone(), asked.call.clone(), asked.ask.clone());
        for said in &request.compared {
            let how = if said.is_anew() { "asked for anew" } else { "rows told" };
            self.coverage.count(&format!("doubted: {how}"));
        }
        let arrival = self.number();
        let reaches = !is_repeat && !self.inject(self.faults.lose_answer, "answer lost");
        let cut = reaches && self.inject(self.faults.cut_answer, "answer cut");
        let cut_after = cut.then(|| self.random.below(2_000) as usize);
        if let Some(exchange) = self.exchanges.get_mut(&number) {
            exchange.is_answered = true;
            exchange.cut_after = exchange.cut_after.or(cut_after);
        }
        let waits = self.inject(self.faults.slow_answer, "answer waits between pages");
        let readable = [Readable::default(), self.readable_by(request.replica)];
        self.server.begin(arrival, token.unwrap_or_default(), asked, waits);
        let (version, frames) = (None, Vec::new());
        let arrived = Arrival { exchange: number, reaches, request, call, ask, version, frames, readable };
        self.arrivals.insert(arrival, arrived);
        self.go_on(arrival)
    }

    /// The server goes on with an answer.
    pub(super) fn go_on(&mut self, number: u64) -> Checked {
        self.went_on = self.server.outside.peek();
        let Some(progress) = self.server.go_on(number) else { return Ok(()) };
        let Some(mut arrival) = self.arrivals.remove(&number) else { return Ok(()) };
        let exchange = arrival.exchange;
        self.trace.mix(&server::bytes(&progress.frames));
        arrival.frames.extend(progress.frames.iter().cloned());
        let is_first = arrival.version.is_none();
        if is_first {
            self.observe(&arrival, progress.end.as_ref())?;
            arrival.version = Some(self.version);
        }
        if progress.looked {
            arrival.readable.swap(0, 1);
            arrival.readable[1] = self.readable_by(arrival.request.replica);
        }
        self.check_away(&arrival, &progress.frames)?;
        self.check_secrecy(&arrival, &progress.frames)?;
        arrival.readable[0] = Readable::default();
        if arrival.reaches {
            self.deliver(exchange, server::bytes(&progress.frames));
        }
        match progress.end {
            None => {
                let later = self.now() + self.random.between(1, 400);
                self.agenda.add(later, Event::GoOn(number));
                self.arrivals.insert(number, arrival);
            }
            Some(Ok(())) if arrival.reaches => {
                let is_undisturbed = arrival.version == Some(self.version) && arrival.request.pull;
                let snapshot = is_undisturbed.then(|| self.for_replica(arrival.request.replica));
                if let Some(exchange) = self.exchanges.get_mut(&exchange) {
                    exchange.snapshot = snapshot;
                }
                self.finish_answer(exchange);
            }
            Some(Ok(())) => {}
            Some(Err(error)) => {
                self.note(format!("    the server refuses exchange {exchange}: {error}"));
                self.coverage.count(&format!("refusal: {}", error.code()));
                if self.server.outside.is_dead() {
                    self.server_died();
                    self.agenda.add(self.now() + 1, Event::Fail(exchange, Failure::Unreachable));
                } else if arrival.reaches {
                    self.refuse(exchange, &error.problem());
                }
            }
        }
        Ok(())
    }

    fn readable_by(&self, replica: u32) -> Readable {
        let Some((_, account)) = self.replicas.get(&replica) else { return Readable::default() };
        let view = rights::view(&self.shape, &self.state, &self.accounts[*account].who);
        Readable { texts: self.texts(&view), rows: view.into_keys().collect() }
    }

    fn for_replica(&self, replica: u32) -> rights::ForAccount {
        let Some((_, account)) = self.replicas.get(&replica) else { return rights::ForAccount::default() };
        rights::for_account(&self.shape, &self.state, &self.accounts[*account].who)
    }

    fn refuse(&mut self, exchange: u64, problem: &Problem) {
        let failure =
            Failure::Status { status: problem.status, problem: Some(problem.clone()), retry_after: None };
        let later = self.now() + self.random.between(1, 300);
        self.agenda.add(later, Event::Fail(exchange, failure));
    }

    /// Sends bytes of an answer in pieces, unless it breaks off before.
    fn deliver(&mut self, number: u64, mut bytes: Vec<u8>) {
        let now = self.now();
        let Some(exchange) = self.exchanges.get_mut(&number) else { return };
        let mut at = exchange.last_piece.max(now);
        let mut breaks = false;
        if let Some(left) = &mut exchange.cut_after {
            breaks = bytes.len() >= *left;
            bytes.truncate(*left);
            *left -= bytes.len();
        }
        while !bytes.is_empty() {
            let size = self.random.between(1, bytes.len().max(600) as u64) as usize;
            let rest = bytes.split_off(size.min(bytes.len()));
            at += self.random.between(1, 100);
            self.agenda.add(at, Event::Piece(number, bytes));
            bytes = rest;
        }
        exchange.last_piece = at;
        if breaks {
            self.agenda.add(at + 1, Event::Fail(number, Failure::Unreachable));
        }
    }

    fn finish_answer(&mut self, number: u64) {
        let Some(exchange) = self.exchanges.get(&number) else { return };
        if exchange.cut_after.is_none() {
            self.agenda.add(exchange.last_piece + 1, Event::End(number));
        } else {
            self.agenda.add(exchange.last_piece + 2, Event::Fail(number, Failure::Unreachable));
        }
    }

    /// The device that waits for this exchange, if it still does.
    fn waiting(&self, number: u64) -> Option<usize> {
        let device = self.exchanges.get(&number)?.device;
        let waits = self.devices[device].exchange == Some(number) && self.devices[device].core.is_some();
        waits.then_some(device)
    }

    pub(super) fn look_for_progress(&mut self, number: u64) -> Checked {
        let Some(exchange) = self.exchanges.get(&number) else { return Ok(()) };
        let due = exchange.progress + TIMEOUT;
        if due > self.now() {
            self.agenda.add(due, Event::LookForProgress(number));
            return Ok(());
        }
        self.fail(number, Failure::Unreachable)
    }

    /// A piece of an answer arrives at the device.
    pub(super) fn piece(&mut self, number: u64, bytes: &[u8]) -> Checked {
        let Some(device) = self.waiting(number) else { return Ok(()) };
        let now = self.now();
        let Some(exchange) = self.exchanges.get_mut(&number) else { return Ok(()) };
        exchange.progress = now;
        if matches!(exchange.purpose, Purpose::SignIn(..)) {
            exchange.body.extend_from_slice(bytes);
            return Ok(());
        }
        let result = self.devices[device].core().receive(bytes);
        self.after(device, number, result.map(|()| None))
    }

    /// An answer ends cleanly at the device.
    pub(super) fn end(&mut self, number: u64) -> Checked {
        let Some(device) = self.waiting(number) else { return Ok(()) };
        let Some(exchange) = self.exchanges.get(&number) else { return Ok(()) };
        if let Purpose::SignIn(request, account) = exchange.purpose.clone() {
            let answer =
                frame::decode(&exchange.body).map_err(|error| format!("the sign-in's answer: {error}"))?;
            let result = self.devices[device].core().signed_in(&request, answer);
            self.note(format!("device {device} is signed in as account {account}: {}", result.is_ok()));
            if result.is_ok() {
                self.devices[device].user = Some(account);
                (self.devices[device].is_expired, self.devices[device].is_leaving) = (false, false);
            }
            self.devices[device].exchange = None;
            return self.after(device, number, result.map(|()| None));
        }
        let result = self.devices[device].core().finish();
        self.after(device, number, result.map(Some))
    }

    /// The device learns that there is no answer, or an error.
    pub(super) fn fail(&mut self, number: u64, failure: Failure) -> Checked {
        let Some(device) = self.waiting(number) else { return Ok(()) };
        let is_sync = self.exchanges.get(&number).is_some_and(|one| matches!(one.purpose, Purpose::Sync));
        self.note(format!("exchange {number} of device {device} fails: {failure:?}"));
        if !is_sync {
            self.devices[device].exchange = None;
            return Ok(());
        }
        let result = self.devices[device].core().fail(failure);
        self.after(device, number, result.map(Some))
    }

    /// What follows a step of a device's synchronize.
    fn after(&mut self, device: usize, number: u64, result: Result<Option<Next>, FlowError>) -> Checked {
        match result {
            Err(error) if is_kill(&error) => {
                self.device_died(device);
                return Ok(());
            }
            Err(error) => {
                self.devices[device].exchange = None;
                let asks = self.devices[device].asks;
                self.not_answered(device, &error);
                self.call_ended(device, Err(&error), false)?;
                self.note(format!("device {device}: the synchronize ends: {error}"));
                self.coverage.count(&format!("device error: {}", error.code()));
                let is_expected = match error {
                    FlowError::Offline | FlowError::SessionExpired | FlowError::Refused { .. } => true,
                    FlowError::Unknown { .. } => self.shape.has_calls() || asks,
                    FlowError::Forked { .. } => self.is_retired(device),
                    FlowError::UpdateNeeded => self.devices[device].generation != self.generation,
                    _ => false,
                };
                if !is_expected {
                    return Err(format!("device {device} fails to synchronize: {error}"));
                }
                self.devices[device].is_expired |= matches!(error, FlowError::SessionExpired);
                if matches!(error, FlowError::UpdateNeeded) {
                    self.check_aside(device, false)?;
                    self.update_device(device);
                    return Ok(());
                }
            }
            Ok(None) => {}
            Ok(Some(Next::Send(request))) => {
                self.devices[device].exchange = None;
                self.check_aside(device, false)?;
                self.send(device, Purpose::Sync, request);
                return Ok(());
            }
            Ok(Some(Next::Done(report))) => {
                self.devices[device].exchange = None;
                if self.devices[device].asks {
                    let told = self.devices[device].core().take_online();
                    let answer = self.exchanges.get_mut(&number).and_then(|exchange| exchange.answer.take());
                    self.answered(device, answer, told)?;
                    return self.check_aside(device, false);
                }
                if self.devices[device].calls.is_some() {
                    let called = self.devices[device].core().take_called(MICROFLOW);
                    self.call_ended(device, called.as_ref(), true)?;
                    return self.check_aside(device, false);
                }
                self.note(format!("device {device} has synchronized: {report}"));
                self.coverage.count("synchronized");
                let snapshot = self.exchanges.get_mut(&number).and_then(|exchange| exchange.snapshot.take());
                return self.check_synchronized(device, snapshot);
            }
        }
        self.check_aside(device, false)
    }
}
