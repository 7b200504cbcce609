//! Calls of a microflow that writes: who was told what, and whether it is true.
//!
//! Each call has a text of its own, which the microflow leaves behind twice or not at all. So the server's
//! data tell whether it was made, and the device's knowledge is held against that.

use super::Checked;
use super::device::is_kill;
use super::network::Purpose;
use super::server::Asked;
use super::world::{Seat, World};
use tidewater::flow::FlowError;
use tidewater::sync::device::Outgoing;
use tidewater::value::{CallKey, Parcel};
use tidewater::wire::call::Call;
use tidewater_model::Value;

/// The microflow.
pub(super) const MICROFLOW: &str = "report";
/// The entity of what it leaves behind.
const LEFT: &str = "Report";
/// Of which entity an object may be that goes before a call, in the models that have the microflow.
const NEEDED: [&str; 2] = ["Machine", "Ant"];
/// How much it leaves behind.
const PAGES: usize = 2;
/// A little more than the server keeps the results of calls.
const DAY: i64 = 25 * 60 * 60 * 1_000;

/// A call on a device that waits for how it ends.
#[derive(Clone, Copy, Debug)]
pub struct Calling {
    /// Its key, once it was sent.
    key: Option<CallKey>,
    /// Whether the device only asks again.
    again: bool,
}

/// A call that was sent.
#[derive(Clone, Debug)]
pub(super) struct CallRecord {
    seat: Seat,
    text: String,
    /// Whether the microflow is to fail after it wrote.
    fails: bool,
    /// Whether the server's data show it.
    made: bool,
    /// Whether the device was told how it ended.
    is_told: bool,
    /// Whether the server may have forgotten its result.
    is_forgotten: bool,
    /// Whether the device's file is older than the call.
    is_untracked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Made,
    Failed,
    /// The call surely did not reach the server, or the server says that it was not made.
    NotMade,
}

impl World {
    /// A user asks for an answer that was lost, perhaps; whether one is asked for.
    pub(super) fn asks_again(&mut self, device: usize) -> Checked<bool> {
        if !self.shape.has_calls() {
            return Ok(false);
        }
        let unanswered = self.unanswered(device)?;
        let Some(key) = self.random.pick(&unanswered).copied() else { return Ok(false) };
        if !self.random.chance(300) {
            return Ok(false);
        }
        self.ask_again(device, key).map(|()| true)
    }

    /// A user calls the microflow.
    pub(super) fn call(&mut self, device: usize) -> Checked {
        let shape = self.shape.clone();
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let needed: Vec<i64> =
            shown.keys().filter(|(entity, _)| NEEDED.contains(entity)).map(|(_, id)| *id).collect();
        let needed = if self.random.chance(600) { self.random.pick(&needed) } else { None };
        let needed =
            needed.map_or(Parcel::None, |id| Parcel::Some(Box::new(Parcel::Value(Value::Integer(*id)))));
        let (text, fails) = (Value::from(&*self.canaries.text()), Value::from(self.random.chance(150)));
        let arguments = vec![Parcel::Value(text), Parcel::Value(fails), needed];
        self.begin_call(device, Some(arguments), None)
    }

    fn ask_again(&mut self, device: usize, key: CallKey) -> Checked {
        self.coverage.count("call asked for again");
        self.begin_call(device, None, Some(key))
    }

    fn begin_call(
        &mut self,
        device: usize,
        arguments: Option<Vec<Parcel>>,
        again: Option<CallKey>,
    ) -> Checked {
        self.devices[device].calls = Some(Calling { key: again, again: again.is_some() });
        let begun = self.devices[device].core().begin_call(MICROFLOW, arguments, again);
        let error = match begun {
            Ok(request) => {
                self.send(device, Purpose::Sync, request);
                return Ok(());
            }
            Err(error) => error,
        };
        self.devices[device].calls = None;
        match error {
            error if is_kill(&error) => self.device_died(device),
            FlowError::SessionExpired | FlowError::SignedOut => {
                let Some(user) = self.devices[device].user else { return Ok(()) };
                return self.sign_in(device, user);
            }
            error => return Err(format!("device {device} cannot begin a call: {error}")),
        }
        Ok(())
    }

    fn unanswered(&mut self, device: usize) -> Checked<Vec<CallKey>> {
        let calls = self.devices[device].core().unanswered_calls().map_err(|error| error.to_string())?;
        Ok(calls.iter().map(|call| call.key).collect())
    }

    /// Notes a call that is sent for the first time.
    pub(super) fn note_call(&mut self, device: usize, request: &Outgoing) {
        let Some(call) = Asked::read(request).ok().and_then(|asked| asked.call) else { return };
        if let Some(calling) = &mut self.devices[device].calls {
            calling.key = Some(call.key);
        }
        let (Some(seat), Some([Parcel::Value(text), Parcel::Value(fails), _])) =
            (self.seat(device), call.arguments.as_deref())
        else {
            return;
        };
        self.calls.entry(call.key).or_insert_with(|| CallRecord {
            seat,
            text: text.text().unwrap_or_default().to_owned(),
            fails: fails == &Value::from(true),
            made: false,
            is_told: false,
            is_forgotten: false,
            is_untracked: false,
        });
    }

    /// Looks what a call that arrived at the server left behind.
    pub(super) fn observe_call(&mut self, call: &Call) -> Checked {
        let Some(record) = self.calls.get_mut(&call.key).filter(|record| !record.made) else {
            return Ok(());
        };
        let actual = self.server.dump(&self.shape).map_err(|error| error.to_string())?;
        let text = Value::from(&*record.text);
        let left = actual.rows().filter(|(entity, _, row)| *entity == LEFT && row["call"] == text);
        let left: Vec<_> = left.map(|(_, id, row)| (id, row.clone())).collect();
        if left.is_empty() {
            if record.is_told && !record.fails && call.arguments.is_some() {
                self.coverage.count("call: not made although it arrived later");
            }
            return Ok(());
        }
        if left.len() != PAGES || record.fails {
            return Err(format!("{} of the microflow's rows were written: {record:?}", left.len()));
        }
        if record.is_told {
            return Err(format!("a call was made after its device was told of its end: {record:?}"));
        }
        record.made = true;
        for (id, row) in left {
            self.state.put(LEFT, id, row);
        }
        self.version += 1;
        self.coverage.count("call: made");
        Ok(())
    }

    /// A device learns how its call ended, from the server or because there is no answer.
    pub(super) fn call_ended(
        &mut self,
        device: usize,
        ended: Result<&Parcel, &FlowError>,
        is_answer: bool,
    ) -> Checked {
        let Some(Calling { key, again }) = self.devices[device].calls.take() else { return Ok(()) };
        let Some(key) = key else {
            self.coverage.count("call: what goes before it failed");
            return Ok(());
        };
        self.note(format!("device {device} learns of call {key}: {ended:?}"));
        if let Err(FlowError::Unknown { .. }) = ended {
            self.coverage.count("call: outcome unknown");
            let is_known = self.unanswered(device)?.contains(&key);
            return if is_known { Ok(()) } else { Err(format!("device {device} forgot the call {key}")) };
        }
        if !is_answer && (again || self.is_retired(device)) {
            return Ok(());
        }
        let told = match ended {
            Ok(Parcel::Value(Value::Integer(2))) => Told::Made,
            Ok(other) => return Err(format!("the call {key} gave {other:?}")),
            Err(FlowError::NotCalled { .. }) => Told::NotMade,
            Err(_) if is_answer => Told::Failed,
            Err(_) => Told::NotMade,
        };
        self.coverage.count(match told {
            Told::Made => "call: answered",
            Told::Failed => "call: failed",
            Told::NotMade if is_answer => "call: not made, as the server says",
            Told::NotMade => "call: not made",
        });
        // A device that was killed before it sent the call asks for one that nobody made.
        let Some(record) = self.calls.get_mut(&key) else {
            return if told == Told::NotMade { Ok(()) } else { Err(format!("nobody made the call {key}")) };
        };
        let is_forgotten = record.is_forgotten && told == Told::NotMade && is_answer;
        if is_forgotten && record.made {
            self.coverage.count("call: result forgotten after a day");
        } else if record.made != (told == Told::Made) {
            return Err(format!("device {device} is told {told:?} of {record:?}"));
        }
        record.is_told = true;
        Ok(())
    }

    /// A device that starts knows every call that it sent and was not told of.
    pub(super) fn check_unanswered(&mut self, device: usize) -> Checked {
        let Some(seat) = self.seat(device).filter(|_| !self.is_retired(device)) else { return Ok(()) };
        let known = self.unanswered(device)?;
        let open = |record: &CallRecord| record.seat == seat && !record.is_told && !record.is_untracked;
        for (key, record) in self.calls.iter().filter(|(_, record)| open(record)) {
            if !known.contains(key) {
                return Err(format!("device {device} does not know of its call {key}: {record:?}"));
            }
            self.coverage.count("call: found by a device that was killed");
        }
        Ok(())
    }

    /// A device that was restored knows of other calls than it made.
    pub(super) fn lose_track_of_calls(&mut self, device: usize) {
        let own = self.calls.values_mut().filter(|record| record.seat.0 == device);
        own.for_each(|record| record.is_untracked = true);
    }

    /// Whether a day may pass: nobody waits for an answer so long.
    pub(super) fn may_pass_a_day(&self) -> bool {
        let is_waiting = self.devices.iter().any(|device| device.calls.is_some() || device.asks);
        self.shape.has_calls() && !is_waiting && !self.server.outside.will_be_killed()
    }

    /// The server's clock goes on by more than it keeps results for, and it forgets them.
    pub(super) fn pass_a_day(&mut self) -> Checked {
        self.server.outside.advance(DAY);
        self.server.keep_short().map_err(|error| format!("the server cannot tidy up: {error}"))?;
        self.yesterday = self.number();
        self.calls.values_mut().for_each(|record| record.is_forgotten = true);
        Ok(())
    }

    /// Without faults a device gets an answer to everything that it asks.
    pub(super) fn ask_for_everything(&mut self, seat: Seat) -> Checked {
        if !self.shape.has_calls() {
            return Ok(());
        }
        self.synchronize_quietly(seat)?;
        for key in self.unanswered(seat.0)? {
            self.ask_again(seat.0, key)?;
            self.play_out(seat.0)?;
        }
        let open = |record: &&CallRecord| record.seat == seat && !record.is_told && !record.is_untracked;
        match (self.unanswered(seat.0)?.first(), self.calls.values().find(open)) {
            (None, None) => Ok(()),
            (Some(key), _) => Err(format!("device {} gets no answer to {key}", seat.0)),
            (_, Some(record)) => Err(format!("device {} was never told of {record:?}", seat.0)),
        }
    }
}
