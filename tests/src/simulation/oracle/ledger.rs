//! What each device reported as committed, kept outside of the device, and what became of it.
//!
//! Every operation that arrives at the server must be the fold of commits that are still pending here, in
//! their order; so a commit that is lost, sent twice, or sent in another form shows at once.

use super::rights::View;
use super::state::Row;
use crate::simulation::shape::{Kind, Shape};
use std::collections::{BTreeMap, BTreeSet};
use tidewater::device::{RejectedChange, RejectedKind, RejectedObject};
use tidewater::wire::message::{Base, Operation, OperationChange, Reason};
use tidewater_model::Value;

/// An object's entity and id.
pub type Key = (&'static str, i64);

/// What a commit did to one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It created it with these values.
    Create(Row),
    /// It changed these members: what the user saw, and what the user made of it.
    Update(BTreeMap<&'static str, (Value, Value)>),
    /// It deleted it; the values are those that the user saw.
    Delete(Row),
}

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It waits to be sent, or for its verdict.
    Pending,
    /// The server wrote it.
    Written,
    /// The server refused it; the device does not know yet.
    Refused,
    /// It is in the device's list of what was set aside.
    SetAside,
    /// The user committed it again, or forgot it.
    Settled,
}

/// One object of one commit.
#[derive(Clone, Debug)]
pub struct Commit {
    /// The object.
    pub key: Key,
    /// What was done.
    pub deed: Deed,
    /// What became of it.
    pub fate: Fate,
    /// Objects that were committed together carry the same number.
    pub together: u64,
}

/// The commits of one account on one device, in order.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The commits.
    pub commits: Vec<Commit>,
    next_together: u64,
}

impl Ledger {
    /// Records what one commit did to one or more objects.
    pub fn record(&mut self, deeds: Vec<(Key, Deed)>) {
        self.next_together += 1;
        let together = self.next_together;
        self.commits.extend(deeds.into_iter().map(|(key, deed)| Commit {
            key,
            deed,
            fate: Fate::Pending,
            together,
        }));
    }

    /// Follows the deletion of an object that was never sent: nothing of it and of what goes with it stays,
    /// and unsent references to it are emptied.
    pub fn forget(&mut self, forgotten: &[Key], emptied: &[(Key, &'static str)]) {
        for commit in self.commits.iter_mut().filter(|one| one.fate == Fate::Pending) {
            if forgotten.contains(&commit.key) {
                commit.fate = Fate::Settled;
            }
            for (_, member) in emptied.iter().filter(|(key, _)| *key == commit.key) {
                let value = match &mut commit.deed {
                    Deed::Create(row) => row.get_mut(member),
                    Deed::Update(changes) => changes.get_mut(member).map(|(_, mine)| mine),
                    Deed::Delete(_) => None,
                };
                let leads_to_it =
                    |value: &&mut Value| forgotten.iter().any(|(_, id)| value.integer() == Some(*id));
                if let Some(value) = value.filter(leads_to_it) {
                    *value = Value::Empty;
                }
            }
        }
    }

    /// The commits that wait, in order.
    pub fn pending(&self) -> impl Iterator<Item = &Commit> {
        self.commits.iter().filter(|commit| commit.fate == Fate::Pending)
    }

    /// Finds the pending commits that an operation stands for: the first ones of its object whose fold it is.
    ///
    /// # Errors
    /// If it is the fold of none.
    pub fn covered(&self, shape: &Shape, operation: &Operation) -> Result<Vec<usize>, String> {
        let entity = shape.entity(&operation.entity);
        let key = (entity.name, operation.id.raw());
        let mut positions = Vec::new();
        let mut fold: Option<Deed> = None;
        let waiting =
            self.commits.iter().enumerate().filter(|(_, one)| one.fate == Fate::Pending && one.key == key);
        for (at, commit) in waiting {
            fold = Some(match fold {
                None => commit.deed.clone(),
                Some(fold) => fold.then(&commit.deed).ok_or_else(|| not_committed(operation))?,
            });
            positions.push(at);
            if fold.as_ref().is_some_and(|fold| fold.is_sent_as(shape, operation)) {
                return Ok(positions);
            }
        }
        Err(not_committed(operation))
    }

    /// Marks commits.
    pub fn mark(&mut self, positions: &[usize], fate: Fate) {
        for at in positions {
            self.commits[*at].fate = fate;
        }
    }

    /// Sets aside what the device learns was refused, with what depends on it: later commits of the same
    /// objects, what refers to an object whose creation was refused, and what shares a commit with those
    /// new objects. Returns whether anything was.
    pub fn set_aside(&mut self, shape: &Shape) -> bool {
        let refused = |commit: &Commit| commit.fate == Fate::Refused;
        let mut objects: BTreeSet<Key> =
            self.commits.iter().filter(|one| refused(one)).map(|one| one.key).collect();
        if objects.is_empty() {
            return false;
        }
        let mut created: BTreeSet<i64> = BTreeSet::new();
        for commit in self.commits.iter_mut().filter(|one| one.fate == Fate::Refused) {
            commit.fate = Fate::SetAside;
            if matches!(commit.deed, Deed::Create(_)) {
                created.insert(commit.key.1);
            }
        }
        let mut units: BTreeSet<u64> = BTreeSet::new();
        loop {
            let joins = |commit: &Commit| {
                commit.fate == Fate::Pending
                    && (objects.contains(&commit.key)
                        || units.contains(&commit.together)
                        || commit.deed.refers_to(shape, commit.key.0, &created))
            };
            let Some(at) = self.commits.iter().position(joins) else { break };
            let is_unit = self.is_one_unit(shape, self.commits[at].together);
            let commit = &mut self.commits[at];
            commit.fate = Fate::SetAside;
            objects.insert(commit.key);
            if matches!(commit.deed, Deed::Create(_)) {
                created.insert(commit.key.1);
            }
            if is_unit {
                units.insert(commit.together);
            }
        }
        self.cancel(Fate::SetAside);
        true
    }

    /// Whether the objects of a commit were new and referred to each other.
    fn is_one_unit(&self, shape: &Shape, together: u64) -> bool {
        let members: Vec<_> = self.commits.iter().filter(|one| one.together == together).collect();
        let ids: BTreeSet<i64> = members.iter().map(|one| one.key.1).collect();
        members.len() > 1 && members.iter().any(|one| one.deed.refers_to(shape, one.key.0, &ids))
    }

    /// The commits that an entry of the device's list of rejections stands for.
    ///
    /// # Errors
    /// If it is the fold of none that was set aside.
    pub fn aside_of(&self, shape: &Shape, entry: &RejectedChange) -> Result<Vec<usize>, String> {
        let mut positions = Vec::new();
        for object in &entry.objects {
            let key = (shape.entity(&object.entity).name, object.id.raw());
            let own = self.commits.iter().enumerate();
            let own = own.filter(|(_, one)| one.fate == Fate::SetAside && one.key == key);
            let own: Vec<usize> = own.map(|(at, _)| at).filter(|at| !positions.contains(at)).collect();
            let runs = (0..own.len()).flat_map(|from| (from + 1..=own.len()).map(move |to| (from, to)));
            let is_run = |(from, to): &(usize, usize)| {
                self.fold(&own[*from..*to]).is_some_and(|fold| fold.is_listed_as(shape, object))
            };
            let Some((from, to)) = runs.into_iter().find(is_run) else {
                return Err(format!("the device lists what was not refused: {object:?}"));
            };
            positions.extend_from_slice(&own[from..to]);
        }
        Ok(positions)
    }

    /// What these commits come to in the list of rejections, where a deletion swallows what was before it.
    fn fold(&self, positions: &[usize]) -> Option<Deed> {
        let mut deeds = positions.iter().map(|at| &self.commits[*at].deed);
        let first = deeds.next()?.clone();
        deeds.try_fold(first, |fold, next| match next {
            Deed::Delete(_) => Some(next.clone()),
            _ => fold.then(next),
        })
    }

    /// Learns from the device's list what it could not send in any size: nobody else refused that.
    pub fn learn_undeliverable(&mut self, shape: &Shape, entries: &[RejectedChange]) {
        for entry in entries.iter().filter(|entry| entry.reason == Reason::Undeliverable) {
            if self.aside_of(shape, entry).is_ok() {
                continue;
            }
            let mut found = self.clone();
            found.commits.iter_mut().for_each(|commit| {
                commit.fate = if commit.fate == Fate::Pending { Fate::SetAside } else { Fate::Settled };
            });
            if let Ok(positions) = found.aside_of(shape, entry) {
                self.mark(&positions, Fate::Refused);
            }
        }
    }

    /// What is done when these commits are tried again, on top of what is shown.
    #[must_use]
    pub fn again(&self, positions: &[usize], shown: &View) -> Vec<(Key, Deed)> {
        let mut keys: Vec<Key> = positions.iter().map(|at| self.commits[*at].key).collect();
        keys.dedup();
        let deeds = keys.into_iter().filter_map(|key| {
            let own = positions.iter().copied().filter(|at| self.commits[*at].key == key);
            let fold = self.fold(&own.collect::<Vec<_>>())?;
            let now = shown.get(&key).map(|seen| &seen.values);
            Some((key, fold.on(now)?))
        });
        deeds.collect()
    }

    /// The device's list of rejections is exactly what was set aside.
    ///
    /// # Errors
    /// What is missing or too much.
    pub fn check_aside(&self, shape: &Shape, entries: &[RejectedChange]) -> Result<(), String> {
        let mut left = self.clone();
        for entry in entries {
            let positions = left.aside_of(shape, entry)?;
            left.mark(&positions, Fate::Settled);
        }
        match left.commits.iter().find(|one| one.fate == Fate::SetAside) {
            Some(lost) => Err(format!("a refused change is not in the device's list: {lost:?}")),
            None => Ok(()),
        }
    }

    /// Takes out objects that were created and deleted again with nobody having heard of them: all
    /// their commits have the same fate.
    pub fn cancel(&mut self, fate: Fate) {
        let deleted = |commit: &&Commit| matches!(commit.deed, Deed::Delete(_)) && commit.fate == fate;
        let keys: Vec<Key> = self.commits.iter().filter(deleted).map(|one| one.key).collect();
        for key in keys {
            let open = |one: &&mut Commit| one.key == key && one.fate != Fate::Settled;
            let mut own: Vec<_> = self.commits.iter_mut().filter(open).collect();
            let is_created = own.first().is_some_and(|one| matches!(one.deed, Deed::Create(_)));
            if is_created && own.iter().all(|one| one.fate == fate) {
                own.iter_mut().for_each(|one| one.fate = Fate::Settled);
            }
        }
    }
}

impl Deed {
    /// Both deeds as one; nothing if the engine never sends them as one.
    #[must_use]
    pub fn then(&self, next: &Self) -> Option<Self> {
        match (self, next) {
            (Self::Create(row), Self::Update(changes)) => {
                let mut row = row.clone();
                row.extend(changes.iter().map(|(member, (_, mine))| (*member, mine.clone())));
                Some(Self::Create(row))
            }
            (Self::Update(first), Self::Update(second)) => {
                let mut changes = first.clone();
                for (member, (base, mine)) in second {
                    let folded = changes.entry(*member).or_insert_with(|| (base.clone(), Value::Empty));
                    folded.1 = mine.clone();
                }
                // What is as the user first saw it is no change any more.
                changes.retain(|_, (base, mine)| base != mine);
                Some(Self::Update(changes))
            }
            _ => None,
        }
    }

    /// The texts in it: those that the user saw and those that the user typed.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let values: Vec<&Value> = match self {
            Self::Create(row) | Self::Delete(row) => row.values().collect(),
            Self::Update(changes) => changes.values().flat_map(|(base, mine)| [base, mine]).collect(),
        };
        values.into_iter().filter_map(Value::text).collect()
    }

    /// Whether the operation says exactly this.
    fn is_sent_as(&self, shape: &Shape, operation: &Operation) -> bool {
        let entity = shape.entity(&operation.entity);
        match (self, &operation.change) {
            (Self::Create(row), OperationChange::Create(values)) => {
                let mut sent: Row = entity.members.iter().map(|one| (one.name, one.kind.default())).collect();
                for (name, value) in values {
                    let Some(member) = entity.member(name) else { return false };
                    sent.insert(member.name, value.clone());
                }
                sent == *row
            }
            (Self::Update(changes), OperationChange::Update(sent)) => {
                sent.len() == changes.len()
                    && sent.iter().all(|one| {
                        changes
                            .get(&*one.member)
                            .is_some_and(|(base, mine)| one.mine == *mine && is_seen(&one.base, base))
                    })
            }
            (Self::Delete(_), OperationChange::Delete(_)) => true,
            _ => false,
        }
    }

    /// Whether an entry of the list of rejections says exactly this.
    fn is_listed_as(&self, shape: &Shape, object: &RejectedObject) -> bool {
        let entity = shape.entity(&object.entity);
        match (self, object.kind) {
            (Self::Create(row), RejectedKind::Create) => {
                let mut listed: Row =
                    entity.members.iter().map(|one| (one.name, one.kind.default())).collect();
                for (name, value) in &object.mine {
                    let Some(member) = entity.member(name) else { return false };
                    listed.insert(member.name, value.clone());
                }
                listed == *row
            }
            (Self::Update(changes), RejectedKind::Update) => {
                object.mine.len() == changes.len()
                    && object
                        .mine
                        .iter()
                        .all(|(name, mine)| changes.get(&**name).is_some_and(|(_, own)| own == mine))
            }
            (Self::Delete(_), RejectedKind::Delete) => true,
            _ => false,
        }
    }

    /// The same deed on top of other values; nothing if it changes nothing there.
    fn on(self, now: Option<&Row>) -> Option<Self> {
        Some(match (self, now) {
            (Self::Update(changes), Some(now)) => {
                let changes = changes.into_iter().map(|(name, (_, mine))| (name, (now[name].clone(), mine)));
                let changes: BTreeMap<_, _> = changes.filter(|(_, (base, mine))| base != mine).collect();
                return (!changes.is_empty()).then_some(Self::Update(changes));
            }
            (Self::Delete(_), Some(now)) => Self::Delete(now.clone()),
            (same, _) => same,
        })
    }

    /// Whether a reference in it leads to one of these ids.
    fn refers_to(&self, shape: &Shape, entity: &str, ids: &BTreeSet<i64>) -> bool {
        let leads = |member: &str, value: &Value| {
            let kind = shape.entity(entity).member(member).map(|one| one.kind);
            matches!(kind, Some(Kind::Reference { .. }))
                && value.integer().is_some_and(|id| ids.contains(&id))
        };
        match self {
            Self::Create(row) => row.iter().any(|(member, value)| leads(member, value)),
            Self::Update(changes) => changes.iter().any(|(member, (_, mine))| leads(member, mine)),
            Self::Delete(_) => false,
        }
    }
}

fn not_committed(operation: &Operation) -> String {
    format!("the device sent what it never committed, or sent before: {operation:?}")
}

/// Whether a base says what the user saw. That of a row that left the account's sight was forgotten with it.
fn is_seen(base: &Base, seen: &Value) -> bool {
    *base == Base::Unread || base.is(seen)
}
