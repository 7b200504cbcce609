//! What users do at the server with entities that their devices do not hold: each question and each change is
//! a request of its own, whose answer may be lost.

use super::Checked;
use super::device::{is_kill, seen_row};
use super::exchange::Arrival;
use super::network::Purpose;
use super::oracle::accept::{self, Expected, Uploader};
use super::oracle::ledger::{Deed, Key};
use super::oracle::rights::{self, View};
use super::oracle::state::State;
use super::shape::Mode;
use super::world::{Seat, World};
use std::collections::BTreeMap;
use tidewater::device::{ObjectInHand, OnlineDeed, StoredObject};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::sync::device::OnlineAnswer;
use tidewater::value::{CallKey, ObjectId, Parcel};
use tidewater::wire::call::CallFault;
use tidewater::wire::message::{Frame, Group, Operation};
use tidewater::wire::online::Ask;
use tidewater_model::{Query, Value, Window};

/// How often a change of what was read is drawn before the user gives up.
const DRAWS: usize = 8;

/// What is known of a change that was sent.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// The server was killed when it would have refused it; nobody knows whether it noted that.
    MayBeRefused,
    /// The server decided, and keeps to it.
    Decided(Expected),
}

/// What the answer on its way must hold.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// So many rows.
    Count(usize),
    /// These rows of an entity.
    Rows(&'static str, View),
    /// The change is refused, or the object is not there.
    Refused,
}

impl World {
    /// A user asks the server for something, or changes something there; whether there is anything to ask.
    pub(super) fn ask(&mut self, device: usize) -> Checked<bool> {
        let Some(seat) = self.seat(device) else { return Ok(false) };
        let status = self.devices[device].core().sync_status().map_err(|error| error.to_string())?;
        let waits = self.ledger(seat).pending().next().is_some();
        let shape = self.shape.clone();
        let entities: Vec<_> = shape.entities.iter().filter(|entity| entity.mode == Mode::Online).collect();
        // What waits would go along, and be judged before.
        let waits = waits || status.pending.values().any(|count| *count > 0);
        let (Some(entity), false) = (self.random.pick(&entities), waits) else { return Ok(false) };
        let index = self.devices[device].core().catalog().find(entity.name).ok_or("an unknown entity")?;
        let window = if self.random.chance(400) { self.draw_window() } else { Window::default() };
        let query = Query { window, ..Query::all(entity.name) };
        let deed = match self.random.below(6) {
            0 => Some(OnlineDeed::Count(query)),
            1 | 2 => Some(OnlineDeed::Retrieve(query)),
            3 => {
                let ids: Vec<i64> = self.state.tables[entity.name].keys().copied().collect();
                let id = self.random.pick(&ids).copied().unwrap_or(seat.0 as i64 + 1);
                ObjectId::from_raw(id).map(|id| OnlineDeed::Get(index, id))
            }
            _ => self.draw_online_change(seat)?,
        };
        let Some(deed) = deed else { return Ok(false) };
        match self.devices[device].core().begin_online(&deed) {
            Ok(request) => {
                self.note(format!("device {device} asks at the server: {deed:?}"));
                if window.offset > 0 {
                    self.coverage.count("online: some passed over");
                }
                self.devices[device].asks = true;
                self.send(device, Purpose::Sync, request);
            }
            Err(error) if is_kill(&error) => self.device_died(device),
            Err(FlowError::SessionExpired | FlowError::SignedOut) => self.sign_in(device, seat.1)?,
            Err(error) => return Err(format!("device {device} cannot ask: {error}")),
        }
        Ok(true)
    }

    /// A change of something that was read, or a new object.
    fn draw_online_change(&mut self, seat: Seat) -> Checked<Option<OnlineDeed>> {
        let (device, shape) = (seat.0, self.shape.clone());
        let mut shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let read = self.read_online.get(&seat).cloned().unwrap_or_default();
        shown.extend(read.iter().map(|(key, object)| (*key, seen_row(&shape, key.0, object))));
        for _ in 0..DRAWS {
            let Some(deeds) = self.draw_deeds_on(device, &shown, true)? else { continue };
            let [(key, deed)] = &deeds[..] else { continue };
            if shape.entity(key.0).mode != Mode::Online {
                continue;
            }
            let catalog = self.devices[device].core().catalog();
            let entity = catalog.find(key.0).ok_or("an unknown entity")?;
            let id = ObjectId::from_raw(key.1).expect("ids come from the engine");
            let shown_as = shape.entity(key.0);
            if let Deed::Create(row) = deed {
                let value = |name| row.get(name).cloned().unwrap_or(Value::Empty);
                let mut values: Vec<_> = shown_as.declared().into_iter().map(value).collect();
                for sum in shown_as.calculated {
                    values[shown_as.at(sum.name)] = Value::Integer(0);
                }
                let object = ObjectInHand { entity, id, values, stored: None, unreadable: 0 };
                return Ok(Some(OnlineDeed::Commit(object)));
            }
            let Some(StoredObject { values: stored, unreadable, .. }) = read.get(key).cloned() else {
                continue;
            };
            let mut values = stored.to_vec();
            if let Deed::Update(changes) = deed {
                for (name, (_, mine)) in changes {
                    values[shown_as.at(name)] = mine.clone();
                }
            }
            let object = ObjectInHand { entity, id, values, stored: Some(stored), unreadable };
            let deletes = matches!(deed, Deed::Delete(_));
            return Ok(Some(if deletes { OnlineDeed::Delete(object) } else { OnlineDeed::Commit(object) }));
        }
        Ok(None)
    }

    /// Looks what a request that arrived did, and what its answer must hold.
    pub(super) fn observe_ask(&mut self, arrival: &Arrival, killed: bool) -> Checked {
        let Some((key, ask)) = &arrival.ask else { return Ok(()) };
        let Some(seat) = self.replicas.get(&arrival.request.replica).copied() else { return Ok(()) };
        let called = arrival.frames.iter().find_map(|frame| match frame {
            Frame::Called(called) => Some(called),
            _ => None,
        });
        if let Ask::Write(operation) = ask {
            let answer = called.map(|called| &called.result);
            self.observe_change(seat, *key, operation, answer, killed)?;
        }
        let who = self.accounts[seat.1].who.clone();
        let view = rights::view(&self.shape, &self.state, &who).into_iter();
        let view: View = view.filter(|((entity, _), _)| *entity == &**ask.entity()).collect();
        let one = |id: ObjectId| view.iter().filter(move |(key, _)| key.1 == id.raw());
        let entity = self.shape.entity(ask.entity()).name;
        let answer = match ask {
            Ask::Count(query) => Answer::Count(within(query.window, view).len()),
            Ask::Get(_, id) if one(*id).next().is_none() => Answer::Refused,
            Ask::Write(_) if called.is_some_and(|called| called.result.is_err()) => Answer::Refused,
            Ask::Get(_, id) => {
                Answer::Rows(entity, one(*id).map(|(key, seen)| (*key, seen.clone())).collect())
            }
            Ask::Write(operation) => {
                Answer::Rows(entity, one(operation.id).map(|(key, seen)| (*key, seen.clone())).collect())
            }
            Ask::Retrieve(query) => Answer::Rows(entity, within(query.window, view)),
        };
        if let Some(exchange) = self.exchanges.get_mut(&arrival.exchange).filter(|_| arrival.reaches) {
            exchange.answer = Some(answer);
        }
        Ok(())
    }

    /// A change is made once, with the rights of that moment, whatever happens to its answers.
    fn observe_change(
        &mut self,
        seat: Seat,
        key: CallKey,
        operation: &Operation,
        answer: Option<&Result<Parcel, CallFault>>,
        killed: bool,
    ) -> Checked {
        // A slow server may have no time left for handlers; when, only its clock knows.
        let may_be_late = self.server.outside.is_slow() && self.is_handled(operation);
        let is_late = may_be_late
            && matches!(answer, Some(Err(CallFault::Rejected { code, .. })) if code == "handler-failed");
        let answer = answer.map(Result::is_ok);
        if let Some(Asked::Decided(expected)) = self.asked.get(&key) {
            self.coverage.count("online: change asked for again");
            let is_written = matches!(expected, Expected::Written(_));
            return match answer {
                Some(answer) if answer != is_written => {
                    Err(format!("a change was {expected:?}, and a repeat is told otherwise: {operation:?}"))
                }
                _ => Ok(()),
            };
        }
        let was_refused = matches!(self.asked.get(&key), Some(Asked::MayBeRefused)) && answer == Some(false);
        let (after, mut expected) = self.decide_change(seat, operation);
        if is_late {
            self.coverage.count("handlers out of time");
            expected = Expected::Refused(["handler-failed"].into());
        }
        let actual = self.server.dump(&self.shape).map_err(|error| error.to_string())?;
        let is_written = matches!(expected, Expected::Written(_));
        let happened = self.agrees(&self.state, &actual).is_err();
        match answer {
            Some(true) if !is_written => {
                return Err(format!("a change is made, but expected was {expected:?}: {operation:?}"));
            }
            Some(false) if is_written && !was_refused => {
                return Err(format!("a change is refused, but expected was {expected:?}: {operation:?}"));
            }
            None if !killed => return Ok(()),
            None if !happened => {
                if !is_written || may_be_late {
                    self.asked.insert(key, Asked::MayBeRefused);
                }
                return Ok(());
            }
            _ => {}
        }
        let decided = if was_refused { Expected::Refused(["refused before"].into()) } else { expected };
        let is_written = matches!(decided, Expected::Written(_));
        self.coverage.count(if is_written { "online: changed" } else { "online: refused" });
        self.asked.insert(key, Asked::Decided(decided));
        if is_written {
            self.state = after;
            self.version += 1;
            self.adopt(&actual)?;
        }
        self.check_state("a change at the server")
    }

    fn decide_change(&self, (device, account): Seat, operation: &Operation) -> (State, Expected) {
        let mut after = self.state.clone();
        let entity = self.shape.entity(&operation.entity).name;
        let key: Key = (entity, operation.id.raw());
        let read = self.read_online.get(&(device, account)).and_then(|read| read.get(&key));
        let seen = read.map(|object| (key, seen_row(&self.shape, entity, object).values));
        let seen_at_delete: BTreeMap<_, _> = seen.into_iter().collect();
        let who = &self.accounts[account].who;
        let (replica, given) = (operation.id.replica(), &self.given);
        let uploader = Uploader { who, replica, given, seen_at_delete: &seen_at_delete };
        let group = Group { keys: Vec::new(), atomic: false, operations: vec![operation.clone()] };
        let expected = accept::apply(&self.shape, &mut after, &uploader, &group);
        (after, expected)
    }

    /// A device gets the answer to what it asked.
    pub(super) fn answered(
        &mut self,
        device: usize,
        answer: Option<Answer>,
        told: FlowResult<OnlineAnswer>,
    ) -> Checked {
        self.devices[device].asks = false;
        let (Some(seat), Some(answer)) = (self.seat(device), answer) else { return Ok(()) };
        self.note(format!("device {device} is told {told:?}"));
        match (answer, told) {
            (Answer::Count(count), Ok(OnlineAnswer::Count(told))) if told == count as i64 => {
                self.coverage.count("online: counted");
            }
            (Answer::Rows(entity, view), Ok(OnlineAnswer::Rows(rows))) => {
                let shape = self.shape.clone();
                let rows: BTreeMap<Key, StoredObject> =
                    rows.into_iter().map(|row| ((entity, row.id.raw()), row)).collect();
                let told: View =
                    rows.iter().map(|(key, row)| (*key, seen_row(&shape, entity, row))).collect();
                if told != view {
                    return Err(format!("device {device} is told {told:?}, but {view:?} is there"));
                }
                self.coverage.count("online: read");
                self.read_online.entry(seat).or_default().extend(rows);
            }
            (Answer::Refused, Err(_)) => self.coverage.count("online: told of a refusal"),
            (answer, told) => {
                return Err(format!("device {device} is told {told:?}, but must be told {answer:?}"));
            }
        }
        Ok(())
    }

    /// A device gets no answer to what it asked.
    pub(super) fn not_answered(&mut self, device: usize, error: &FlowError) {
        if std::mem::take(&mut self.devices[device].asks) {
            let text =
                if matches!(error, FlowError::Unknown { .. }) { "outcome unknown" } else { "no answer" };
            self.coverage.count(&format!("online: {text}"));
        }
    }
}

/// The rows of one entity that are in a window; without another order they stand in that of their ids.
fn within(window: Window, view: View) -> View {
    let rows = view.into_iter().skip(window.offset as usize);
    rows.take(window.limit.map_or(usize::MAX, |limit| limit as usize)).collect()
}

/// The texts in what is asked: whoever asks has typed them.
pub(super) fn texts(ask: &Ask) -> Vec<String> {
    let Ask::Write(operation) = ask else { return Vec::new() };
    let values: Vec<&Value> = match &operation.change {
        tidewater::wire::message::OperationChange::Create(values) => {
            values.iter().map(|(_, value)| value).collect()
        }
        tidewater::wire::message::OperationChange::Update(members) => {
            members.iter().map(|one| &one.mine).collect()
        }
        tidewater::wire::message::OperationChange::Delete(_) => Vec::new(),
    };
    values.into_iter().filter_map(Value::text).map(str::to_owned).collect()
}
