//! The facts of an account's database file: who it belongs to, and where it stands.

use super::database::{CommitPoint, DeviceDatabase, Writing, pack, unpack};
use crate::store::{Sqlite, Statement, StoreError};
use crate::value::{CallKey, DateTime, ObjectId};
use std::collections::BTreeMap;
use std::sync::Arc;
use tidewater_model::{Name, Value, limits};

/// What stands in `_device`, one row for each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceState {
    /// The number that the server gave to this file; 0 before the first sign-in.
    pub replica: u32,
    /// The account that the file belongs to.
    pub account: Option<ObjectId>,
    /// The server's epoch when the device last heard of it.
    pub epoch: u64,
    /// The count in the id of the last object that was created here.
    pub last_count: u32,
    /// The number of the last batch that was cut.
    pub last_seq: u64,
    /// The last batch whose outcome was applied.
    pub prev: u64,
    /// Where the last complete download ended.
    pub cursor: Option<Vec<u8>>,
    /// Where a download goes on whose pages are staged.
    pub staged_cursor: Option<Vec<u8>>,
    /// When a synchronize last succeeded.
    pub last_success: Option<DateTime>,
    /// When the server last answered anything.
    pub last_answer: Option<DateTime>,
    /// The hash of the model with which a synchronize last succeeded.
    pub model: Option<Vec<u8>>,
    /// The code, text and time of the failure of the last synchronize.
    pub last_error: Option<(String, String, DateTime)>,
    /// How many synchronizes failed since one succeeded.
    pub failures: u64,
    /// When the next attempt is due.
    pub next_retry: Option<DateTime>,
    /// The calls that were sent and whose outcome nobody was told yet, oldest first.
    pub calls: Vec<UnansweredCall>,
}

/// A call of a microflow that was sent, and whose outcome is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnansweredCall {
    /// Its key, to ask the server with.
    pub key: CallKey,
    /// The microflow.
    pub microflow: Name,
    /// When it was first sent, by the device's clock.
    pub sent: DateTime,
}

/// Key, microflow and time of an [`UnansweredCall`].
type PackedCall = (CallKey, Name, i64);

impl DeviceState {
    /// Notes a call that is about to be sent. Of very many the oldest is forgotten.
    pub fn note_call(&mut self, call: UnansweredCall) {
        let surplus = (self.calls.len() + 1).saturating_sub(limits::UNANSWERED_CALLS);
        self.calls.drain(..surplus);
        self.calls.push(call);
    }

    /// Forgets a call whose outcome is known.
    pub fn forget_call(&mut self, key: CallKey) {
        self.calls.retain(|call| call.key != key);
    }

    fn to_rows(&self) -> Vec<(&'static str, Value)> {
        let number = |value: u64| Value::Integer(i64::try_from(value).unwrap_or(i64::MAX));
        let time =
            |value: Option<DateTime>| value.map_or(Value::Empty, |at| Value::Integer(at.milliseconds()));
        let error = self.last_error.as_ref();
        let text = |text: Option<&String>| text.map_or(Value::Empty, |text| Value::from(text.as_str()));
        vec![
            ("replica", number(self.replica.into())),
            ("account", self.account.map_or(Value::Empty, |id| Value::Integer(id.raw()))),
            ("epoch", number(self.epoch)),
            ("last_count", number(self.last_count.into())),
            ("last_seq", number(self.last_seq)),
            ("prev", number(self.prev)),
            ("cursor", self.cursor.as_deref().map_or(Value::Empty, Value::from)),
            ("staged_cursor", self.staged_cursor.as_deref().map_or(Value::Empty, Value::from)),
            ("last_success", time(self.last_success)),
            ("last_answer", time(self.last_answer)),
            ("model", self.model.as_deref().map_or(Value::Empty, Value::from)),
            ("error_code", text(error.map(|(code, ..)| code))),
            ("error_text", text(error.map(|(_, text, _)| text))),
            ("error_at", time(error.map(|(.., at)| *at))),
            ("failures", number(self.failures)),
            ("next_retry", time(self.next_retry)),
            ("calls", self.packed_calls()),
        ]
    }

    fn packed_calls(&self) -> Value {
        let plain = |call: &UnansweredCall| (call.key, call.microflow.clone(), call.sent.milliseconds());
        if self.calls.is_empty() {
            return Value::Empty;
        }
        pack(&self.calls.iter().map(plain).collect::<Vec<PackedCall>>())
    }

    fn from_rows(file: &Sqlite, rows: &BTreeMap<Arc<str>, Value>) -> Result<Self, StoreError> {
        let integer = |name: &str| rows.get(name).and_then(Value::integer);
        let number =
            |name: &str| integer(name).and_then(|value| u64::try_from(value).ok()).unwrap_or_default();
        let small = |name: &str| u32::try_from(number(name)).unwrap_or_default();
        let time = |name: &str| integer(name).and_then(DateTime::from_milliseconds);
        let text = |name: &str| rows.get(name).and_then(Value::text).map(str::to_owned);
        let bytes = |name: &str| rows.get(name).and_then(Value::binary).map(<[u8]>::to_vec);
        let error = text("error_code").zip(text("error_text")).zip(time("error_at"));
        let calls = rows.get("calls").filter(|value| !value.is_empty());
        let calls: Vec<PackedCall> = calls.map_or(Ok(Vec::new()), |calls| unpack(file, calls))?;
        let calls = calls.into_iter().map(|(key, microflow, sent)| {
            let sent = DateTime::from_milliseconds(sent).unwrap_or_default();
            UnansweredCall { key, microflow, sent }
        });
        Ok(Self {
            replica: small("replica"),
            account: integer("account").and_then(ObjectId::from_raw),
            epoch: number("epoch"),
            last_count: small("last_count"),
            last_seq: number("last_seq"),
            prev: number("prev"),
            cursor: bytes("cursor"),
            staged_cursor: bytes("staged_cursor"),
            last_success: time("last_success"),
            last_answer: time("last_answer"),
            model: bytes("model"),
            last_error: error.map(|((code, text), at)| (code, text, at)),
            failures: number("failures"),
            next_retry: time("next_retry"),
            calls: calls.collect(),
        })
    }
}

/// The facts in memory, with what of them is stored: what only says that nothing happened, as the time
/// of a synchronize that brought nothing, waits for the next transaction.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// As they are.
    pub now: DeviceState,
    stored: DeviceState,
}

impl Facts {
    /// The facts of a file.
    ///
    /// # Errors
    /// What the database answers.
    pub fn load(database: &DeviceDatabase) -> Result<Self, StoreError> {
        let stored = database.state()?;
        Ok(Self { now: stored.clone(), stored })
    }

    /// Whether something changed that is not stored.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.stored != self.now
    }

    /// Runs `work` in a transaction together with what it changes of the facts.
    ///
    /// # Errors
    /// What `work` answers; what the database answers. The facts are as before then.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        database: &DeviceDatabase,
        point: &CommitPoint,
        work: impl FnOnce(&Writing<'_>, &mut DeviceState) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut next = self.now.clone();
        let done = database.write(point, |writing| {
            let done = work(writing, &mut next)?;
            writing.set_state(&self.stored, &next)?;
            Ok::<T, E>(done)
        })?;
        if self.stored != next {
            self.stored.clone_from(&next);
        }
        self.now = next;
        Ok(done)
    }

    /// As [`Facts::write`], for work that changes none of them. What changed before is stored with it.
    ///
    /// # Errors
    /// What `work` answers; what the database answers.
    pub fn write_along<T, E: From<StoreError>>(
        &mut self,
        database: &DeviceDatabase,
        point: &CommitPoint,
        work: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let done = database.write(point, |writing| {
            let done = work(writing)?;
            writing.set_state(&self.stored, &self.now)?;
            Ok::<T, E>(done)
        })?;
        if self.stored != self.now {
            self.stored.clone_from(&self.now);
        }
        Ok(done)
    }
}

impl DeviceDatabase {
    /// The facts as they are stored.
    ///
    /// # Errors
    /// What the database answers.
    pub fn state(&self) -> Result<DeviceState, StoreError> {
        let mut rows = BTreeMap::new();
        for row in self.file()?.query(&Statement::new("SELECT name, value FROM _device", []))? {
            if let [Value::Text(name), value] = row.as_slice() {
                rows.insert(Arc::clone(name), value.clone());
            }
        }
        DeviceState::from_rows(self.connection(), &rows)
    }
}

impl Writing<'_> {
    /// Stores the facts that differ from `before`.
    ///
    /// # Errors
    /// What the database answers.
    pub fn set_state(&self, before: &DeviceState, after: &DeviceState) -> Result<(), StoreError> {
        if before == after {
            return Ok(());
        }
        let old = before.to_rows();
        for (at, (name, value)) in after.to_rows().into_iter().enumerate() {
            if old[at].1 != value {
                let sql = "INSERT INTO _device(name, value) VALUES (?1, ?2) \
                           ON CONFLICT(name) DO UPDATE SET value = excluded.value";
                self.execute(sql, [Value::from(name), value])?;
            }
        }
        Ok(())
    }

    /// Notes that something happened to this file, by name.
    pub(super) fn mark(&self, name: &str) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO _device(name, value) VALUES (?1, 1)";
        self.execute(sql, [Value::from(name)]).map(drop)
    }
}
