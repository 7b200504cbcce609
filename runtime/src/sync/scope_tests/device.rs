//! A device that does what pages say and nothing more, and checks that it is told no secret.

use super::app::{CUSTOMER, Key, NAMES, ORDER, State, View, members, view};
use super::random::Random;
use super::world::{World, now};
use crate::rule::mask;
use crate::store::{BoxFuture, StoreError, Transaction};
use crate::sync::cursor::{Holder, Position};
use crate::sync::fingerprint::Fingerprints;
use crate::sync::{FrameSink, Pull, PullError, Pulled, Rights, SinkClosed, ToldRoles, log};
use crate::typed::Me;
use crate::value::{Id, ObjectId};
use crate::wire::compare::{Compared, Part, Sums};
use crate::wire::frame::encode;
use crate::wire::message::{Fit, Frame, Page};
use serde_bytes::ByteBuf;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use tidewater_model::{EntityIndex, MemberIndex, Name, Value, ValueRef};

pub(super) const KEY: &[u8] = b"the server's key";

/// The roles of the accounts, by id, while pulls run.
pub(super) type Roles = Arc<Mutex<BTreeMap<i64, u64>>>;

#[derive(Default)]
pub(super) struct Device {
    pub(super) account: i64,
    pub(super) replica: u32,
    pub(super) cursor: Option<ByteBuf>,
    pub(super) rows: BTreeMap<Key, View>,
    /// Rows that it has for rules alone.
    pub(super) support: BTreeMap<Key, View>,
    /// Rows that are to be sent again, or not to be there at the end.
    stale: BTreeSet<Key>,
    pub(super) accounts: BTreeMap<i64, String>,
    /// The roles that the account had when the server looked, by the commit that it looked at.
    judged: Arc<Mutex<BTreeMap<u64, BTreeSet<u64>>>>,
    /// Whether the last download came to its end.
    complete: bool,
    /// What it was asked for, and what it said.
    doubted: Vec<(Name, Vec<Part>)>,
    said: Vec<Compared>,
    /// Up to how many rows of a part it says one by one.
    pub(super) listed: usize,
    pub(super) drops: usize,
    pub(super) supported: usize,
    pub(super) pages: usize,
    pub(super) compared: usize,
    /// What it heard, as text. Of a cursor, which only the server can read, it is how long it is.
    pub(super) heard: Vec<String>,
    /// Bytes of what it said, and of the pages that it got.
    pub(super) bytes: (usize, usize),
}

/// What happens between two pages.
pub(super) struct Weather<'a> {
    pub(super) random: &'a mut Random,
    /// How likely somebody commits before the next page, in percent.
    pub(super) writes: usize,
    /// How likely the connection breaks.
    pub(super) breaks: usize,
}

struct Receiver<'a, 'b> {
    device: &'a mut Device,
    world: &'a mut World,
    weather: Option<&'a mut Weather<'b>>,
}

impl FrameSink for Receiver<'_, '_> {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        let Frame::Page(page) = frame else { panic!("a download has pages only") };
        let mut sent = Ok(());
        let breaks = self.weather.as_mut().is_some_and(|weather| weather.random.percent(weather.breaks));
        if breaks {
            sent = Err(SinkClosed);
        } else {
            self.device.bytes.1 += encode(&page).len();
            let cursor = page.cursor.as_ref().map(|cursor| cursor.len());
            self.device.heard.push(format!("{cursor:?} {:?}", Page { cursor: None, ..page.clone() }));
            self.device.apply(&page, &self.world.history);
        }
        if let Some(weather) = &mut self.weather
            && weather.random.percent(weather.writes)
        {
            self.world.random_commit(weather.random);
        }
        Box::pin(std::future::ready(sent))
    }
}

struct Watched {
    account: i64,
    roles: Roles,
    judged: Arc<Mutex<BTreeMap<u64, BTreeSet<u64>>>>,
}

impl Rights for Watched {
    fn me<'a>(
        &'a self,
        transaction: &'a mut dyn Transaction,
    ) -> BoxFuture<'a, Result<Option<Me>, StoreError>> {
        let roles = self.roles.lock().unwrap()[&self.account];
        let seq = now(log::last_commit(transaction)).unwrap();
        self.judged.lock().unwrap().entry(seq).or_default().insert(roles);
        Box::pin(std::future::ready(Ok(Some(me(self.account, roles)))))
    }
}

pub(super) fn me(account: i64, roles: u64) -> Me {
    Me::new(Id::from(ObjectId::from_raw(account).unwrap()), roles)
}

impl Device {
    pub(super) fn new(account: i64, replica: u32) -> Self {
        Self { account, replica, listed: 3, ..Self::default() }
    }

    fn holder(&self) -> Holder {
        Holder { epoch: 1, replica: self.replica, account: ObjectId::from_raw(self.account).unwrap() }
    }

    /// Pulls, and says what it has as often as it is asked; says whether the download came to its end.
    pub(super) fn pull(
        &mut self,
        world: &mut World,
        roles: &Roles,
        mut weather: Option<&mut Weather<'_>>,
    ) -> bool {
        // A device that starts again has to be asked again.
        self.doubted.clear();
        for _ in 0..100 {
            self.said = self.say(world);
            self.bytes.0 += if self.said.is_empty() { 0 } else { encode(&self.said).len() };
            match self.pull_once(world, roles, weather.as_deref_mut()) {
                Ok(Pulled::Complete(cursor)) => {
                    self.heard.push(format!("the end, {} bytes", cursor.len()));
                    (self.cursor, self.complete) = (Some(cursor), true);
                    for key in std::mem::take(&mut self.stale) {
                        self.rows.remove(&key);
                        self.support.remove(&key);
                    }
                    return true;
                }
                Ok(Pulled::Doubted(doubted)) => {
                    assert!(!doubted.parts.is_empty());
                    self.heard.push(format!("{:?}, {} bytes", doubted.parts, doubted.cursor.len()));
                    (self.cursor, self.complete) = (Some(doubted.cursor), false);
                    self.doubted = doubted.parts;
                }
                Err(PullError::Closed(_)) => return false,
                Err(other) => panic!("{other}"),
            }
        }
        panic!("it is asked without end");
    }

    fn pull_once(
        &mut self,
        world: &mut World,
        roles: &Roles,
        weather: Option<&mut Weather<'_>>,
    ) -> Result<Pulled, PullError> {
        let (store, engine) = (world.store.clone(), world.engine.clone());
        let rights = Watched { account: self.account, roles: roles.clone(), judged: self.judged.clone() };
        let compared = self.said.clone();
        let told = ToldRoles::in_head(me(self.account, roles.lock().unwrap()[&self.account]));
        let pull = Pull {
            engine: &engine,
            store: &store,
            rights: &rights,
            replica: self.replica,
            epoch: 1,
            key: KEY,
            at_least: 0,
            told,
            wanted: None,
            complete: self.complete,
            compared: &compared,
        };
        let cursor = self.cursor.clone();
        let mut receiver = Receiver { device: self, world, weather };
        now(pull.run(cursor.as_ref().map(|cursor| &cursor[..]), &mut receiver))
    }

    /// What it has of what it is asked for: large parts by sums, small ones row by row.
    fn say(&mut self, world: &World) -> Vec<Compared> {
        let mut said = Vec::new();
        for (name, parts) in &self.doubted {
            let entity = NAMES.iter().position(|known| *known == &**name).unwrap();
            let model = world.engine.catalog.entity(EntityIndex(entity));
            let mut prints = Fingerprints::new(model);
            let mut compared = Compared::anew(name.clone());
            for part in parts {
                let wanted = self.rows.iter().map(|(key, row)| (key, row, true));
                let support = self.support.iter().map(|(key, row)| (key, row, false));
                let rows = wanted.chain(support).filter(|(key, ..)| key.0 == entity);
                let rows = rows.filter_map(|(key, row, is)| Some((ObjectId::from_raw(key.1)?, row, is)));
                let rows: Vec<_> = rows.filter(|(id, ..)| part.holds(*id)).collect();
                let mut print = |(id, row, is_wanted): &(ObjectId, &View, bool)| {
                    let name = |at: &MemberIndex| &*model.members[at.0].name;
                    let hidden = prints.sent.values.iter().filter(|at| !row.contains_key(name(at)));
                    let unreadable = mask(hidden.map(|at| at.0));
                    let values =
                        prints.sent.values.iter().map(|at| row.get(name(at)).unwrap_or(&Value::Empty));
                    let values: Vec<_> = values.map(Value::borrow).collect();
                    if *is_wanted {
                        return (*id, prints.of(*id, unreadable, &values));
                    }
                    (*id, prints.of_support(*id, unreadable, &values))
                };
                self.compared += 1;
                if part.is_smallest() || rows.len() <= self.listed {
                    compared.say_rows(*part, &rows.iter().map(&mut print).collect::<Vec<_>>());
                } else {
                    let mut sums = Sums::default();
                    for row in &rows {
                        sums.add(part.child_of(row.0).unwrap(), print(row).1);
                    }
                    compared.say_sums(*part, &sums);
                }
            }
            said.push(compared);
        }
        said
    }

    /// Changes or creates a row here and uploads it, as a device does whose change is applied as sent.
    pub(super) fn write(&mut self, world: &mut World, roles: u64, random: &mut Random) {
        let text = Value::from(format!("d{}", random.below(99)).as_str());
        let mine = Value::Integer(self.account);
        if random.percent(50) {
            let entity = random.pick(&[CUSTOMER, ORDER]);
            let customers = world.ids(CUSTOMER);
            let values = match entity {
                CUSTOMER => vec![mine, Value::Empty, Value::Integer(1), text, Value::TRUE, Value::Empty],
                _ if customers.is_empty() => return,
                _ => vec![Value::Integer(random.pick(&customers)), mine, text],
            };
            let mut key = (entity, 0);
            let mut is_hidden = false;
            world.commit_of(self.replica, |commit| {
                key.1 = commit.create_of(self.replica, entity, values.clone());
                is_hidden = view(commit.state(), self.account, roles, key).is_none();
                (vec![key], if is_hidden { vec![key] } else { Vec::new() })
            });
            let named = members(entity).iter().map(|name| (*name).to_owned()).zip(values);
            // The answer to the upload says so if the creator may not read the row.
            if !is_hidden {
                self.rows.insert(key, named.filter(|(name, _)| name != "secret").collect());
            }
            return;
        }
        let known = self.rows.iter().filter_map(|(key, row)| {
            let name = ["name", "note"].into_iter().find(|name| row.contains_key(*name))?;
            let visible = view(&world.state, self.account, roles, *key)?.contains_key(name);
            visible.then_some((*key, name))
        });
        let known: Vec<_> = known.collect();
        if known.is_empty() {
            return;
        }
        let (key, name) = random.pick(&known);
        if key.0 == CUSTOMER && random.percent(30) {
            // Written without being read: the row may show more of itself from now on.
            world.commit_of(self.replica, |commit| {
                commit.update(CUSTOMER, key.1, "rep", mine.clone());
                (vec![key], Vec::new())
            });
            let row = self.rows.get_mut(&key).filter(|row| row.contains_key("rep"));
            row.into_iter().for_each(|row| drop(row.insert("rep".to_owned(), mine.clone())));
            return;
        }
        world.commit_of(self.replica, |commit| {
            commit.update(key.0, key.1, name, text.clone());
            (vec![key], Vec::new())
        });
        self.rows.get_mut(&key).into_iter().for_each(|row| drop(row.insert(name.to_owned(), text.clone())));
    }

    fn apply(&mut self, page: &Page, history: &BTreeMap<u64, State>) {
        self.pages += 1;
        let position = |name: &str| NAMES.iter().position(|known| *known == name).unwrap();
        for entity in page.restart.iter().map(|name| position(name)) {
            let rows = self.rows.keys().chain(self.support.keys()).filter(|key| key.0 == entity).copied();
            self.stale.extend(rows.collect::<Vec<_>>());
        }
        for table in &page.puts {
            let entity = position(&table.entity);
            let (mut rows, mut values) = (table.rows(), Vec::new());
            while let Some((id, unreadable)) = rows.next(&mut values).unwrap() {
                let key = (entity, id.raw());
                if entity == 0 {
                    let [ValueRef::Text(name)] = values[..] else { panic!("an account without a name") };
                    self.accounts.insert(id.raw(), name.to_owned());
                    continue;
                }
                let mut seen = View::new();
                for (at, (name, value)) in table.members.iter().zip(&values).enumerate() {
                    if unreadable >> at & 1 == 0 {
                        seen.insert(name.to_string(), ValueRef::to_owned(*value));
                    } else {
                        assert_eq!(*value, ValueRef::Empty, "{name} of {key:?} is hidden but was sent");
                    }
                }
                self.take(key, seen, table.fit);
            }
        }
        for (name, ids) in &page.away {
            for key in ids.iter().map(|id| (position(name), id.raw())) {
                self.forget(key);
            }
        }
        for (name, ids) in &page.drops {
            for id in ids {
                let key = (position(name), id.raw());
                self.check_secrecy(key, history);
                self.drops += 1;
                self.forget(key);
            }
        }
        if let Some(cursor) = &page.cursor {
            (self.cursor, self.complete) = (Some(cursor.clone()), false);
        }
    }

    fn take(&mut self, key: Key, seen: View, fit: Fit) {
        match fit {
            Fit::Wanted => {
                self.forget(key);
                self.rows.insert(key, seen);
            }
            Fit::Support => {
                self.forget(key);
                self.support.insert(key, seen);
                self.supported += 1;
            }
            // It has no rows that it does not want.
            Fit::Known => {}
            Fit::Guest => panic!("nobody sent {key:?}"),
        }
    }

    fn forget(&mut self, key: Key) {
        self.rows.remove(&key);
        self.support.remove(&key);
        self.stale.remove(&key);
    }

    /// A row may only be dropped if the device created it, has just said that it has it, or the account could
    /// see it where its range stood before.
    fn check_secrecy(&self, key: Key, history: &BTreeMap<u64, State>) {
        let id = ObjectId::from_raw(key.1).unwrap();
        let said = self.said.iter().filter(|said| &*said.entity == NAMES[key.0]).flat_map(Compared::rows);
        let has_said = said.flat_map(|(_, rows)| rows).any(|(said, _)| said == id);
        if id.replica() == self.replica || has_said {
            return;
        }
        let cursor = self.cursor.as_ref().expect("a drop without a cursor");
        let position = Position::open(cursor, self.holder(), KEY).unwrap();
        let covered = position.entities.iter().find(|one| &*one.entity == NAMES[key.0]).unwrap();
        let range = covered.ranges.iter().find(|range| range.up_to.is_none_or(|up_to| key.1 <= up_to));
        let seq = range.expect("a drop outside the cursor").seq;
        let judged = self.judged.lock().unwrap();
        let saw = |roles: &u64| view(&history[&seq], self.account, *roles, key).is_some();
        assert!(judged[&seq].iter().any(saw), "the drop of {key:?} says that there was a row");
    }
}
