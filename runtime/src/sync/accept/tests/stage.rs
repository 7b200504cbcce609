//! A server's database with the app of these tests, and devices that send what a test tells them to.

#![allow(unreachable_pub, reason = "the tests beside it use it")]

use super::app::{Judge, Shop};
use crate::store::{
    Durability, ServerDatabase, ServerStore, SqliteServerStore, Statement, StoreError, open_server_database,
};
use crate::sync::accept::{AcceptError, Acceptance, Accepted, Caller, forget_outcomes, settle};
use crate::sync::{Engine, Environment, note_scope};
use crate::typed::App;
use crate::value::{DateTime, ObjectId};
use crate::wire::frame::encode;
use crate::wire::message::{
    Base, Batch, Cut, Group, GroupVerdict, MemberChange, Operation, OperationChange, PROTOCOL, Reason,
    SyncRequest,
};
use futures_util::FutureExt;
use serde_bytes::ByteBuf;
use std::cell::Cell;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tidewater_model::{Catalog, ContentHash, Name, Value};

/// The replica under whose number tests put rows into the database.
const OFFICE: u32 = 1_000;

/// Waits for what never waits: SQLite answers at once.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("SQLite answers at once")
}

/// The server side.
pub struct Stage {
    pub store: Arc<SqliteServerStore>,
    pub engine: Arc<Engine>,
    pub database: ServerDatabase,
    pub clock: Arc<Clock>,
    events: Judge,
    ids: Cell<u32>,
    _folder: tempfile::TempDir,
}

/// Time that a test moves, and a stop that it asks for.
#[derive(Default)]
pub struct Clock {
    pub milliseconds: Arc<AtomicI64>,
    pub stops: std::sync::Mutex<Option<&'static str>>,
}

impl Clock {
    pub fn set(&self, milliseconds: i64) {
        self.milliseconds.store(milliseconds, Ordering::Relaxed);
    }

    pub fn stop_at(&self, point: Option<&'static str>) {
        *self.stops.lock().unwrap() = point;
    }
}

impl Environment for Clock {
    fn now(&self) -> DateTime {
        DateTime::from_milliseconds(self.milliseconds.load(Ordering::Relaxed)).unwrap()
    }
    fn random(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
    fn stops_at(&self, point: &'static str) -> bool {
        *self.stops.lock().unwrap() == Some(point)
    }
}

impl Stage {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteServerStore::open(&folder.path().join("server.db"), Durability::Off).unwrap();
        let store = Arc::new(store);
        let catalog = Arc::new(Catalog::new(Shop::model()).unwrap());
        let engine = Arc::new(Engine::new(catalog.clone(), store.dialect()));
        let database = now(async {
            let mut transaction = store.write().await?;
            let opened =
                open_server_database(&mut *transaction, store.dialect(), &catalog, "test", [1; 32]).await?;
            note_scope(&mut *transaction, &engine, opened.seq).await?;
            transaction.commit().await?;
            Ok::<_, StoreError>(opened.database)
        });
        let clock = Arc::new(Clock::default());
        let events = Judge { clock: clock.milliseconds.clone() };
        let database = database.unwrap();
        Self { store, engine, database, clock, events, ids: Cell::new(0), _folder: folder }
    }

    /// The same with so many rows in a page, and so many that are looked at.
    pub fn in_pages(mut self, page_rows: usize, looked_rows: usize) -> Self {
        let mut engine = Engine::new(self.engine.catalog.clone(), self.engine.dialect);
        (engine.page_rows, engine.looked_rows) = (page_rows, looked_rows);
        self.engine = Arc::new(engine);
        self
    }

    /// Another account with one replica.
    pub fn device(&self, name: &str, roles: &[&str]) -> Device {
        let account = self.put("Account", &[("name", name.into())]);
        let number = 10 + self.ids.get();
        let row = vec![Value::Integer(number.into()), Value::Integer(account.raw()), Value::Integer(0)];
        self.insert("_replica", &["number", "account", "last_seq"], row);
        let device = Device {
            account,
            number,
            prev: 0,
            seq: 0,
            cuts: Vec::new(),
            count: 0,
            epoch: self.database.epoch,
            keys: Arc::new(AtomicU64::new(u64::from(number) << 32)),
        };
        self.set_roles(&device, roles);
        device
    }

    pub fn set_roles(&self, device: &Device, roles: &[&str]) {
        let account = Value::Integer(device.account.raw());
        self.run("DELETE FROM _account_role WHERE account = ?1", std::slice::from_ref(&account));
        for role in roles {
            self.insert("_account_role", &["account", "role"], vec![account.clone(), Value::from(*role)]);
        }
    }

    /// Puts a row into the database, as if it had always been there.
    pub fn put(&self, entity: &str, values: &[(&str, Value)]) -> ObjectId {
        self.ids.set(self.ids.get() + 1);
        let id = ObjectId::new(OFFICE, self.ids.get()).unwrap();
        let model = self.engine.catalog.named(entity).unwrap();
        let stored = model.members.iter().filter(|member| member.is_stored());
        let value = |name: &str, default: &Value| {
            let given = values.iter().find(|(given, _)| *given == name);
            given.map_or_else(|| default.clone(), |(_, value)| value.clone())
        };
        let (mut columns, mut row) = (vec!["id"], vec![Value::Integer(id.raw())]);
        for member in stored {
            columns.push(&member.name);
            row.push(value(&member.name, &member.default));
        }
        self.insert(entity, &columns, row);
        id
    }

    fn insert(&self, table: &str, columns: &[&str], row: Vec<Value>) {
        let mut transaction = now(self.store.write()).unwrap();
        now(transaction.insert(table, columns, &[row])).unwrap();
        now(transaction.commit()).unwrap();
    }

    /// Runs a statement behind the engine's back.
    pub fn run(&self, sql: &'static str, values: &[Value]) {
        let mut transaction = now(self.store.write()).unwrap();
        now(transaction.execute(&Statement::new(sql, values.iter().cloned()))).unwrap();
        now(transaction.commit()).unwrap();
    }

    pub fn forget_outcomes(&self) {
        let mut transaction = now(self.store.write()).unwrap();
        now(forget_outcomes(&mut *transaction, self.clock.now())).unwrap();
        now(transaction.commit()).unwrap();
    }

    /// The device says that it is done with rejected groups.
    pub fn settle(&self, device: &Device, keys: &[ByteBuf]) {
        let mut transaction = now(self.store.write()).unwrap();
        now(settle(&mut *transaction, device.number, keys)).unwrap();
        now(transaction.commit()).unwrap();
    }

    /// What a query of the database gives.
    pub fn ask(&self, sql: &'static str, values: &[Value]) -> Vec<Vec<Value>> {
        let mut transaction = now(self.store.read()).unwrap();
        now(transaction.query(&Statement::new(sql, values.iter().cloned()))).unwrap()
    }

    /// The values of one column, in the order of ids.
    pub fn column(&self, sql: &'static str) -> Vec<Value> {
        self.ask(sql, &[]).into_iter().map(|row| row[0].clone()).collect()
    }

    /// A member of a row; nothing if there is no such row.
    pub fn value(&self, entity: &str, id: ObjectId, member: &str) -> Option<Value> {
        let sql = format!("SELECT \"{member}\" FROM \"{entity}\" WHERE id = ?1");
        let mut transaction = now(self.store.read()).unwrap();
        let rows = now(transaction.query(&Statement::new(sql, [Value::Integer(id.raw())]))).unwrap();
        rows.first().map(|row| row[0].clone())
    }

    /// Sends a request as the device that names itself in it.
    pub fn send(&self, device: &Device, request: &SyncRequest) -> Result<Accepted, AcceptError> {
        let caller = Caller {
            me: crate::typed::Me::new(device.account.into(), 0),
            replica: device.number,
            name: "somebody".to_owned(),
            roles: Vec::new(),
        };
        self.accepting(|acceptance| now(acceptance.accept(&caller, request)))
    }

    /// Does something with what judges.
    pub fn accepting<T>(&self, work: impl FnOnce(Acceptance<'_>) -> T) -> T {
        let environment: Arc<dyn Environment> = self.clock.clone();
        work(Acceptance {
            engine: &self.engine,
            store: &*self.store,
            database: &self.database,
            events: &self.events,
            environment: &environment,
        })
    }
}

/// A device as the server meets it.
#[derive(Clone)]
pub struct Device {
    pub account: ObjectId,
    pub number: u32,
    pub epoch: u64,
    /// The last batch with an outcome, the last one cut, and those cut in between.
    pub prev: u64,
    pub seq: u64,
    pub cuts: Vec<Cut>,
    pub count: u32,
    pub keys: Arc<AtomicU64>,
}

impl Device {
    pub fn id(&mut self) -> ObjectId {
        self.count += 1;
        ObjectId::new(self.number, self.count).unwrap()
    }

    pub fn me(&self) -> Value {
        Value::Integer(self.account.raw())
    }

    /// A group with a key of its own.
    pub fn group(&self, operations: impl IntoIterator<Item = Operation>) -> Group {
        let key = self.keys.fetch_add(1, Ordering::Relaxed);
        let key = [key.to_be_bytes(), key.to_le_bytes()].concat();
        Group { keys: vec![ByteBuf::from(key)], atomic: false, operations: operations.into_iter().collect() }
    }

    /// Cuts a batch.
    pub fn request(&mut self, groups: &[Group]) -> SyncRequest {
        self.seq += 1;
        let batch = Batch { seq: self.seq, groups: ByteBuf::from(encode(&groups)) };
        self.cuts.push(batch.cut());
        self.ask(Some(batch))
    }

    /// A request with what was cut so far.
    pub fn ask(&self, batch: Option<Batch>) -> SyncRequest {
        SyncRequest {
            protocol: PROTOCOL,
            model: ContentHash::of(&[]),
            epoch: self.epoch,
            replica: self.number,
            prev: self.prev,
            cuts: self.cuts.clone(),
            cursor: None,
            batch,
            pull: false,
            settled: Vec::new(),
            want: None,
            complete: false,
            compared: Vec::new(),
        }
    }

    /// Takes note of an answer.
    pub fn acknowledge(&mut self, answer: &Accepted) {
        self.prev = answer.outcome.as_ref().map_or(self.prev, |outcome| outcome.seq);
        self.cuts.retain(|cut| cut.seq > self.prev);
    }

    /// Sends groups in one batch and takes note of the answer.
    pub fn send(&mut self, stage: &Stage, groups: &[Group]) -> Accepted {
        let request = self.request(groups);
        let answer = stage.send(self, &request).unwrap();
        self.acknowledge(&answer);
        answer
    }

    /// Sends each operation as a group of its own, in one batch.
    pub fn each(&mut self, stage: &Stage, operations: Vec<Operation>) -> Vec<GroupVerdict> {
        let groups: Vec<_> = operations.into_iter().map(|operation| self.group([operation])).collect();
        self.send(stage, &groups).outcome.unwrap().verdicts
    }

    /// Sends one operation.
    pub fn one(&mut self, stage: &Stage, operation: Operation) -> GroupVerdict {
        self.each(stage, vec![operation]).remove(0)
    }
}

pub fn create(entity: &str, id: ObjectId, values: &[(&str, Value)]) -> Operation {
    let values = values.iter().map(|(name, value)| (Name::from(*name), value.clone())).collect();
    Operation { entity: entity.into(), id, change: OperationChange::Create(values) }
}

/// Each change is the member, what the user saw, and what the user made of it.
pub fn update(entity: &str, id: ObjectId, changes: &[(&str, Value, Value)]) -> Operation {
    let change = |(member, base, mine): &(&str, Value, Value)| MemberChange {
        member: Name::from(*member),
        base: Base::of(base, false),
        mine: mine.clone(),
    };
    let changes = changes.iter().map(change).collect();
    Operation { entity: entity.into(), id, change: OperationChange::Update(changes) }
}

pub fn delete(entity: &str, id: ObjectId) -> Operation {
    Operation { entity: entity.into(), id, change: OperationChange::Delete(None) }
}

pub fn text(text: &str) -> Value {
    Value::from(text)
}

pub fn number(number: i64) -> Value {
    Value::Integer(number)
}

pub fn to(id: ObjectId) -> Value {
    Value::Integer(id.raw())
}

/// Why a group was rejected.
#[track_caller]
pub fn reason(verdict: GroupVerdict) -> Reason {
    match verdict {
        GroupVerdict::Rejected(rejection) => rejection.reason,
        other => panic!("the group was not rejected: {other:?}"),
    }
}
