//! A simulated device: the real core on real files, which dies and starts again.

use super::calls::Calling;
use super::environment::Outside;
use super::oracle::ledger::{Deed, Follower, Key};
use super::oracle::rights::{SeenRow, View};
use super::oracle::state::Row;
use super::shape::{Shape, Sum};
use super::workload::as_state;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tidewater::device::{DeviceCore, ObjectInHand, RejectedChange, StoredObject};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::store::device::VerifierCost;
use tidewater::store::{Durability, StoreError};
use tidewater::value::ObjectId;
use tidewater_model::{ACCOUNT, Catalog, Query, Value};

/// The member that users edit in what was rejected.
pub(super) const EDITED: &str = "text";

/// One device.
pub struct Device {
    /// Its outside.
    pub outside: Arc<Outside>,
    /// The process; nothing while it is dead.
    pub core: Option<DeviceCore>,
    /// The number of the account that is signed in.
    pub user: Option<usize>,
    /// The number of the account that this device usually belongs to.
    pub owner: usize,
    /// The exchange that it waits for.
    pub exchange: Option<u64>,
    /// Whether its last synchronize is, or was, about everything.
    pub is_full: bool,
    /// Whether only a sign-in with the server helps.
    pub is_expired: bool,
    /// Whether its user signs out as soon as what waits is sent.
    pub is_leaving: bool,
    /// Whether what stands between finds its next request too large.
    pub is_too_large: bool,
    /// Until when what stands between takes only requests of so many bytes.
    pub narrow: Option<(u64, usize)>,
    /// Which version of the app it runs.
    pub generation: u32,
    /// Whether it waits for an answer about what it does not hold.
    pub asks: bool,
    /// The call whose end it waits for.
    pub calls: Option<Calling>,
    /// What it last showed of calculated members; nothing of those that are hidden.
    pub calculated: BTreeMap<Key, Vec<Option<i64>>>,
    /// The sets of references that were hidden in what it last showed: the links' entity, and their owner.
    pub hidden_sets: BTreeSet<Key>,
    /// How many objects had unsent changes before its last deletion.
    unsent: u64,
    folder: PathBuf,
}

/// What a device has for rules alone.
#[derive(Default)]
pub struct Support {
    /// The rows.
    pub rows: View,
    /// The sets of references that are hidden in them: the links' entity, and their owner.
    pub hidden_sets: BTreeSet<Key>,
}

/// Whether an error is a kill that the simulation asked for.
#[must_use]
pub fn is_kill(error: &FlowError) -> bool {
    matches!(error, FlowError::Store(StoreError::Stopped { .. }))
}

impl Device {
    /// A device that was never started.
    ///
    /// # Panics
    /// If the folder cannot be made.
    #[must_use]
    pub fn new(folder: PathBuf, outside: Arc<Outside>, owner: usize) -> Self {
        std::fs::create_dir_all(&folder).expect("a folder in the temporary folder can be made");
        Self {
            outside,
            core: None,
            user: None,
            owner,
            exchange: None,
            is_full: false,
            is_expired: false,
            is_leaving: false,
            is_too_large: false,
            narrow: None,
            generation: 0,
            asks: false,
            calls: None,
            calculated: BTreeMap::new(),
            hidden_sets: BTreeSet::new(),
            unsent: 0,
            folder,
        }
    }

    /// Starts the process.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn start(&mut self, shape: &Shape) -> FlowResult {
        let path = self.folder.join("device.db");
        let app = shape.app_of(self.generation);
        let catalog =
            Catalog::new(app).map_err(|faults| FlowError::Model { detail: format!("{faults:?}") })?;
        // Half of a simulation would be password hashing.
        let cheap = VerifierCost { memory: 8, passes: 1 };
        let (catalog, outside) = (Arc::new(catalog), self.outside.clone());
        let mut core = DeviceCore::open_with(catalog, &path, Durability::Off, outside, cheap)?;
        if shape.is_automatic {
            // The world asks when the next is due, so nobody needs to be told.
            drop(core.synchronize_by_itself());
        }
        self.is_expired = false;
        self.core = Some(core);
        Ok(())
    }

    /// Ends the process as a kill does: nothing is closed in order.
    pub fn stop(&mut self) {
        self.core = None;
        self.exchange = None;
        self.asks = false;
        self.calls = None;
    }

    /// The process.
    ///
    /// # Panics
    /// If it is dead.
    pub fn core(&mut self) -> &mut DeviceCore {
        self.core.as_mut().expect("only living devices are asked")
    }

    /// The folder with its files.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Everything that the device shows, accounts apart.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn shown(&mut self, shape: &Shape) -> FlowResult<View> {
        let (mut view, mut calculated) = (View::new(), BTreeMap::new());
        self.hidden_sets.clear();
        for entity in &shape.entities {
            let query = Query::all(entity.name);
            for object in self.core().retrieve(&query)? {
                let key = (entity.name, object.id.raw());
                view.insert(key, seen_row(shape, entity.name, &object));
                let is_hidden = |set: &&&str| object.unreadable >> entity.at(set) & 1 == 1;
                let hidden = entity.sets.iter().filter(is_hidden);
                self.hidden_sets.extend(hidden.map(|set| (shape.links_of(entity, set), key.1)));
                let told = |sum: &Sum| {
                    let at = entity.at(sum.name);
                    object.values[at].integer().filter(|_| object.unreadable >> at & 1 == 0)
                };
                if !entity.calculated.is_empty() {
                    calculated.insert(key, entity.calculated.iter().map(told).collect());
                }
            }
        }
        self.calculated = calculated;
        self.check_calculated(shape, &view)?;
        Ok(view)
    }

    /// What the device has for rules alone.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn support(&mut self, shape: &Shape) -> FlowResult<Support> {
        let mut support = Support::default();
        for entity in &shape.entities {
            let index = self.core().catalog().find(entity.name).expect("the shape lists the app's entities");
            for object in self.core().support(index)? {
                let id = object.id.raw();
                support.rows.insert((entity.name, id), seen_row(shape, entity.name, &object));
                let sets = entity.sets.iter().filter(|set| object.unreadable >> entity.at(set) & 1 == 1);
                support.hidden_sets.extend(sets.map(|set| (shape.links_of(entity, set), id)));
            }
        }
        Ok(support)
    }

    /// What is shown of calculated members is what the rows that are shown come to; it may be hidden.
    fn check_calculated(&self, shape: &Shape, view: &View) -> FlowResult {
        if self.calculated.is_empty() {
            return Ok(());
        }
        let state = as_state(view);
        for ((name, id), told) in &self.calculated {
            let Some(row) = state.row(name, *id) else { continue };
            for (sum, told) in shape.entity(name).calculated.iter().zip(told) {
                let value = sum.of(&state, row);
                if told.is_some() && *told != value {
                    let detail = format!("{name} {id}.{} is {told:?}, but calculated {value:?}", sum.name);
                    return Err(FlowError::Model { detail });
                }
            }
        }
        Ok(())
    }

    /// The names of the accounts that the device knows, by id.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn shown_accounts(&mut self) -> FlowResult<BTreeMap<i64, String>> {
        let query = Query::all(ACCOUNT);
        let accounts = self.core().retrieve(&query)?.into_iter();
        let name = |object: &StoredObject| object.values[0].text().unwrap_or_default().to_owned();
        Ok(accounts.map(|object| (object.id.raw(), name(&object))).collect())
    }

    /// Commits deeds on objects together. Deletions are done one by one.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn commit(&mut self, shape: &Shape, deeds: &[(Key, Deed)]) -> FlowResult {
        let mut objects = Vec::new();
        for ((entity, id), deed) in deeds {
            let index = self.core().catalog().find(entity).expect("the shape lists the app's entities");
            let id = ObjectId::from_raw(*id).expect("ids come from the engine");
            let entity = shape.entity(entity);
            match deed {
                Deed::Delete(_) => {
                    self.unsent = self.count_unsent()?;
                    self.core().delete(index, id)?;
                }
                Deed::Create(row) => {
                    let value = |name| row.get(name).cloned().unwrap_or(Value::Empty);
                    let mut values: Vec<_> = entity.declared().into_iter().map(value).collect();
                    for sum in entity.calculated {
                        // What is calculated nobody sets.
                        values[entity.at(sum.name)] = Value::Integer(0);
                    }
                    objects.push(ObjectInHand { entity: index, id, values, stored: None, unreadable: 0 });
                }
                Deed::Update(changes) => {
                    let StoredObject { values: stored, unreadable, .. } = self.core().get(index, id)?;
                    let mut values = stored.to_vec();
                    for (name, (_, mine)) in changes {
                        values[entity.at(name)] = mine.clone();
                    }
                    objects.push(ObjectInHand {
                        entity: index,
                        id,
                        values,
                        stored: Some(stored),
                        unreadable,
                    });
                }
            }
        }
        if !objects.is_empty() {
            self.core().commit(&objects)?;
        }
        Ok(())
    }

    /// Tries a rejected change again, which may be a deletion.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn retry(&mut self, number: i64) -> FlowResult {
        self.unsent = self.count_unsent()?;
        self.core().retry(number)
    }

    /// The same, with another text in one of its objects.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn retry_edited(&mut self, shape: &Shape, number: i64, key: Key, text: &Value) -> FlowResult {
        self.unsent = self.count_unsent()?;
        let mut objects = self.core().rejected_in_hand(number)?;
        let at = shape.entity(key.0).at(EDITED);
        for object in objects.iter_mut().filter(|object| object.id.raw() == key.1) {
            object.values[at].clone_from(text);
        }
        self.core().retry_with(number, &objects)
    }

    /// Whether nothing of what the last deletion took was ever sent, so that nothing of it is left to be
    /// sent.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn forgot(&mut self) -> FlowResult<bool> {
        Ok(self.count_unsent()? < self.unsent)
    }

    fn count_unsent(&mut self) -> FlowResult<u64> {
        Ok(self.core().sync_status()?.pending.values().sum())
    }

    /// What was set aside.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn rejected(&mut self) -> FlowResult<Vec<RejectedChange>> {
        self.core().rejected()
    }
}

/// An object as the oracle writes it.
pub(super) fn seen_row(shape: &Shape, entity: &str, object: &StoredObject) -> SeenRow {
    let entity = shape.entity(entity);
    let each = entity.declared().into_iter().zip(object.values.iter()).enumerate();
    let (mut values, mut unreadable) = (Row::new(), BTreeSet::new());
    for (at, (name, value)) in each.filter(|(_, (name, _))| entity.member(name).is_some()) {
        values.insert(name, value.clone());
        unreadable.extend((object.unreadable >> at & 1 == 1).then_some(name));
    }
    SeenRow { values, unreadable }
}

/// A view with deeds done on top of it, each with what it does to others: what the device must show.
pub fn overlay<'a>(
    shape: &Shape,
    view: &mut View,
    deeds: impl Iterator<Item = (Key, &'a Deed, &'a [Follower])>,
) {
    for (key, deed, along) in deeds {
        match deed {
            Deed::Create(row) => {
                view.insert(key, SeenRow { values: row.clone(), unreadable: BTreeSet::new() });
            }
            Deed::Delete(_) => {
                view.remove(&key);
                follow(view, along);
            }
            Deed::Update(changes) => {
                // The row may have left the account's sight; what was done to it waits in the outbox.
                let Some(seen) = view.get_mut(&key) else { continue };
                for (member, (base, mine)) in changes {
                    if !seen.unreadable.contains(member) {
                        let now = &seen.values[member];
                        let value = shape.onto(key.0, member, now, (base, mine));
                        seen.values.insert(member, value);
                    }
                }
            }
        }
    }
}

/// What a deletion does to others. One that refers elsewhere by now is spared, with all that would go because
/// of it.
fn follow(view: &mut View, along: &[Follower]) {
    for Follower { key, member, target, goes } in along {
        let target_stays = view.contains_key(target);
        let Some(seen) = view.get_mut(key).filter(|_| !target_stays) else { continue };
        match (seen.values[member] == Value::Integer(target.1), goes) {
            (true, true) => drop(view.remove(key)),
            (true, false) => drop(seen.values.insert(member, Value::Empty)),
            (false, _) => {}
        }
    }
}

/// The first differences between what must be shown and what is, for people.
#[must_use]
pub fn difference(expected: &View, actual: &View) -> Option<String> {
    let mut lines = Vec::new();
    let keys: BTreeSet<_> = expected.keys().chain(actual.keys()).collect();
    for key in keys {
        let (wanted, found) = (expected.get(key), actual.get(key));
        if wanted == found {
            continue;
        }
        let name =
            format!("{} {}", key.0, ObjectId::from_raw(key.1).map_or_else(String::new, |id| id.to_string()));
        lines.push(match (wanted, found) {
            (None, Some(found)) => format!("{name} must not be there: {found:?}"),
            (Some(wanted), None) => format!("{name} is missing: {wanted:?}"),
            _ => {
                let (wanted, found) =
                    (wanted.cloned().unwrap_or_default(), found.cloned().unwrap_or_default());
                let members =
                    wanted.values.iter().filter(|(member, value)| found.values.get(*member) != Some(value));
                let members = members.map(|(member, value)| {
                    format!(
                        "{member}: expected {value:?}, is {:?}",
                        found.values.get(member).unwrap_or(&Value::Empty)
                    )
                });
                let members = members.collect::<Vec<_>>().join("; ");
                format!("{name}: {members}; unreadable {:?}, is {:?}", wanted.unreadable, found.unreadable)
            }
        });
    }
    (!lines.is_empty()).then(|| lines[..lines.len().min(6)].join("\n    "))
}
