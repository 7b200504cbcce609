//! A server's database, written through the real filing, and the same rows in memory.

use super::app::{CUSTOMER, Key, LINE, LINK, NAMES, ORDER, State, members};
use super::random::Random;
use crate::store::{
    Durability, ServerStore, SqliteServerStore, Statement, Transaction, open_server_database,
};
use crate::sync::{Engine, Filing, Touched, Upload, note_scope, prune};
use crate::value::{DateTime, ObjectId};
use futures_util::FutureExt;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex, Value, limits};

pub(super) const ACCOUNTS: [i64; 4] = [1, 2, 3, 4];

/// The result of a future that never waits: the SQLite driver answers at once.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("nothing waits here")
}

pub(super) struct World {
    pub(super) store: SqliteServerStore,
    pub(super) engine: Arc<Engine>,
    pub(super) state: State,
    /// The rows after each commit.
    pub(super) history: BTreeMap<u64, State>,
    pub(super) seq: u64,
    next: i64,
    /// The days that passed for the log.
    days: i64,
    _folder: tempfile::TempDir,
}

impl World {
    pub(super) fn new(catalog: Catalog, page_rows: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteServerStore::open(&folder.path().join("server.db"), Durability::Off).unwrap();
        let mut engine = Engine::new(Arc::new(catalog), store.dialect());
        engine.page_rows = page_rows;
        let engine = Arc::new(engine);
        let history = BTreeMap::from([(0, State::new())]);
        let world =
            Self { store, engine, state: State::new(), history, seq: 0, next: 100, days: 0, _folder: folder };
        now(world.create());
        world
    }

    async fn create(&self) {
        let mut transaction = self.store.write().await.unwrap();
        let transaction_ref = &mut *transaction;
        let (dialect, catalog) = (self.store.dialect(), &self.engine.catalog);
        open_server_database(transaction_ref, dialect, catalog, "test", [0; 32]).await.unwrap();
        let accounts: Vec<_> = ACCOUNTS
            .iter()
            .map(|id| vec![Value::Integer(*id), Value::from(format!("a{id}").as_str())])
            .collect();
        transaction_ref.insert("Account", &["id", "name"], &accounts).await.unwrap();
        note_scope(transaction_ref, &self.engine, 0).await.unwrap();
        transaction.commit().await.unwrap();
    }

    /// Serves with other rules from now on, as after a deployment.
    pub(super) fn deploy(&mut self, catalog: Catalog) {
        let mut engine = Engine::new(Arc::new(catalog), self.store.dialect());
        engine.page_rows = self.engine.page_rows;
        self.engine = Arc::new(engine);
        let mut transaction = now(self.store.write()).unwrap();
        now(note_scope(&mut *transaction, &self.engine, self.seq)).unwrap();
        now(transaction.commit()).unwrap();
    }

    /// Whether devices hold only a part of what their accounts may read.
    pub(super) fn has_filters(&self) -> bool {
        !self.engine.catalog.app().offline.modes.is_empty()
    }

    /// Forgets everything that happened, as pruning does in the end.
    pub(super) fn forget_log(&mut self) {
        let seq = self.seq;
        let mut transaction = now(self.store.write()).unwrap();
        let day = |day: i64| DateTime::from_milliseconds(day * 24 * 60 * 60 * 1_000).unwrap();
        for at in [self.days, self.days + limits::OUTCOME_DAYS + 1] {
            now(prune(&mut *transaction, seq, day(at))).unwrap();
        }
        self.days += 2 * limits::OUTCOME_DAYS;
        now(transaction.commit()).unwrap();
    }

    pub(super) fn ids(&self, entity: usize) -> Vec<i64> {
        self.state.keys().filter(|key| key.0 == entity).map(|key| key.1).collect()
    }

    /// A commit of these changes, one set of writes after the other.
    pub(super) fn commit(&mut self, changes: impl FnOnce(&mut Commit<'_>)) {
        self.commit_of(0, |commit| {
            changes(commit);
            (Vec::new(), Vec::new())
        });
    }

    /// The same as an upload: `changes` gives the rows that the replica has as they are then, and those
    /// whose state it is answered.
    pub(super) fn commit_of(
        &mut self,
        replica: u32,
        changes: impl FnOnce(&mut Commit<'_>) -> (Vec<Key>, Vec<Key>),
    ) {
        let mut transaction = now(self.store.write()).unwrap();
        self.seq += 1;
        let mut commit = Commit { world: self, transaction: &mut *transaction, filing: Filing::new() };
        let (as_sent, answered) = changes(&mut commit);
        let mut filing = commit.filing;
        let key = |(entity, id): Key| (EntityIndex(entity), ObjectId::from_raw(id).unwrap());
        let (as_sent, answered) =
            (as_sent.into_iter().map(key).collect(), answered.into_iter().map(key).collect());
        filing.sent_by(Upload { replica, as_sent, answered });
        now(filing.finish(&mut *transaction, &self.engine, self.seq)).unwrap();
        let count = Statement::new("UPDATE \"_counter\" SET \"seq\" = ?1", [Value::Integer(self.seq as i64)]);
        now(transaction.execute(&count)).unwrap();
        now(transaction.commit()).unwrap();
        self.history.insert(self.seq, self.state.clone());
    }

    /// Some random changes in one commit.
    pub(super) fn random_commit(&mut self, random: &mut Random) {
        self.commit(|commit| {
            for _ in 0..random.below(4) + 1 {
                commit.random_change(random);
            }
        });
    }
}

/// What deleting a row does: the lines whose gift is emptied, and the rows that are gone, itself first.
pub(super) fn fallout(state: &State, (entity, id): Key) -> (Vec<i64>, Vec<Key>) {
    let mut gone: Vec<Key> = vec![(entity, id)];
    let mut emptied = Vec::new();
    let refers = |at: usize, place: usize, to: i64| -> Vec<i64> {
        let rows = state.iter().filter(|(key, row)| key.0 == at && row[place] == Value::Integer(to));
        rows.map(|(key, _)| key.1).collect()
    };
    if entity == CUSTOMER {
        emptied = refers(LINE, 2, id);
        gone.extend(refers(ORDER, 0, id).into_iter().map(|order| (ORDER, order)));
        gone.extend(refers(LINK, 0, id).into_iter().map(|link| (LINK, link)));
    }
    for order in gone.clone().into_iter().filter(|key| key.0 == ORDER) {
        gone.extend(refers(LINE, 0, order.1).into_iter().map(|line| (LINE, line)));
    }
    (emptied, gone)
}

pub(super) struct Commit<'a> {
    world: &'a mut World,
    transaction: &'a mut dyn Transaction,
    filing: Filing,
}

impl Commit<'_> {
    pub(super) fn state(&self) -> &State {
        &self.world.state
    }

    pub(super) fn create(&mut self, entity: usize, values: Vec<Value>) -> i64 {
        self.create_of(0, entity, values)
    }

    /// A new row with an id of that replica.
    pub(super) fn create_of(&mut self, replica: u32, entity: usize, values: Vec<Value>) -> i64 {
        self.world.next += 1;
        let id = i64::from(replica) << 32 | self.world.next;
        self.create_with(id, entity, values);
        id
    }

    /// A new row with an id that no row has.
    pub(super) fn create_with(&mut self, id: i64, entity: usize, values: Vec<Value>) {
        self.touch(&[Touched::created(EntityIndex(entity), ObjectId::from_raw(id).unwrap())]);
        self.touch_set((entity, id), &values);
        let columns: Vec<_> = std::iter::once("id").chain(members(entity).iter().copied()).collect();
        let row: Vec<_> = std::iter::once(Value::Integer(id)).chain(values.iter().cloned()).collect();
        now(self.transaction.insert(NAMES[entity], &columns, &[row])).unwrap();
        self.world.state.insert((entity, id), values);
    }

    pub(super) fn update(&mut self, entity: usize, id: i64, name: &str, value: Value) {
        let at = members(entity).iter().position(|known| *known == name).unwrap();
        let touched = Touched {
            entity: EntityIndex(entity),
            id: ObjectId::from_raw(id).unwrap(),
            members: 1 << at,
            is_new: false,
        };
        self.touch(&[touched]);
        let row = vec![Value::Integer(id), value.clone()];
        now(self.transaction.update(NAMES[entity], &["id", name], &[row])).unwrap();
        self.world.state.get_mut(&(entity, id)).unwrap()[at] = value;
    }

    /// Deletes a row with everything that refers to it; an optional reference is emptied.
    pub(super) fn delete(&mut self, entity: usize, id: i64) {
        let (emptied, gone) = fallout(&self.world.state, (entity, id));
        emptied.into_iter().for_each(|line| self.update(LINE, line, "gift", Value::Empty));
        let whole = |key: &Key| Touched::whole(EntityIndex(key.0), ObjectId::from_raw(key.1).unwrap());
        self.touch(&gone.iter().map(whole).collect::<Vec<_>>());
        for key in &gone {
            self.touch_set(*key, &self.world.state[key].clone());
        }
        for (entity, id) in gone {
            now(self.transaction.delete(NAMES[entity], &[id])).unwrap();
            self.world.state.remove(&(entity, id));
        }
    }

    fn touch(&mut self, touched: &[Touched]) {
        now(self.filing.touch(self.transaction, &self.world.engine, touched)).unwrap();
    }

    /// A link that comes or goes changes the set of its owner.
    fn touch_set(&mut self, key: Key, values: &[Value]) {
        let changed = self.world.engine.changed_set(EntityIndex(key.0), values);
        changed.into_iter().for_each(|changed| self.touch(&[changed]));
    }

    /// Lets an account help a customer, unless it does.
    pub(super) fn link(&mut self, customer: i64, account: i64) {
        let ends = vec![Value::Integer(customer), Value::Integer(account)];
        if !self.world.state.iter().any(|(key, row)| key.0 == LINK && *row == ends) {
            self.create(LINK, ends);
        }
    }

    fn random_change(&mut self, random: &mut Random) {
        let [customers, orders, lines] = [CUSTOMER, ORDER, LINE].map(|entity| self.world.ids(entity));
        let account = |random: &mut Random| match random.below(4) {
            0 => Value::Empty,
            at => Value::Integer(ACCOUNTS[at]),
        };
        let number = |random: &mut Random| Value::Integer(random.below(10) as i64);
        let text = |random: &mut Random| Value::from(format!("t{}", random.below(9)).as_str());
        let one_of = |random: &mut Random, ids: &[i64]| Value::Integer(random.pick(ids));
        let chance = random.below(100);
        if chance < 14 || customers.is_empty() {
            let (rep, backup) = (account(random), account(random));
            let open = Value::from(random.percent(50));
            self.create(CUSTOMER, vec![rep, backup, number(random), text(random), open, text(random)]);
        } else if chance < 27 || orders.is_empty() {
            let values = vec![one_of(random, &customers), account(random), text(random)];
            self.create(ORDER, values);
        } else if chance < 42 || lines.is_empty() {
            let gift = if random.percent(50) { one_of(random, &customers) } else { Value::Empty };
            self.create(LINE, vec![one_of(random, &orders), number(random), gift]);
        } else {
            let [customer, order, line] = [&customers, &orders, &lines].map(|ids| random.pick(ids));
            let links = self.world.ids(LINK);
            match random.below(18) {
                0 | 1 => self.update(CUSTOMER, customer, "rep", account(random)),
                2 => self.update(CUSTOMER, customer, "backup", account(random)),
                3 => self.update(CUSTOMER, customer, "hidden", number(random)),
                4 => self.update(CUSTOMER, customer, "open", Value::from(random.percent(50))),
                5 => self.update(ORDER, order, "customer", one_of(random, &customers)),
                6 => self.update(ORDER, order, "seller", account(random)),
                7 => self.update(ORDER, order, "note", text(random)),
                8 => self.update(LINE, line, "order", one_of(random, &orders)),
                9 => self.update(LINE, line, "number", number(random)),
                10 => self.update(LINE, line, "gift", one_of(random, &customers)),
                11 => self.delete(LINE, line),
                12 => self.delete(ORDER, order),
                14 | 15 => self.link(customer, random.pick(&ACCOUNTS)),
                16 | 17 if !links.is_empty() => self.delete(LINK, random.pick(&links)),
                _ if random.percent(40) => self.delete(CUSTOMER, customer),
                _ => self.update(CUSTOMER, customer, "name", text(random)),
            }
        }
    }
}
