//! What each device reported as committed, kept outside of the device, and what became of it.
//!
//! Every operation that arrives at the server must be the fold of commits that are still pending here, in
//! their order; so a commit that is lost, sent twice, or sent in another form shows at once.

use super::state::Row;
use crate::simulation::shape::{Conflict, Kind, Shape};
use std::collections::{BTreeMap, BTreeSet};
use tidewater::wire::message::{Base, MemberChange, Operation, OperationChange};
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
    /// Whether all commits of that number, by an atomic flow, are sent and judged as one.
    pub atomic: bool,
    /// Of a deletion, what it does to other objects on the device at once.
    pub along: Vec<Follower>,
    /// What became of it at the server, if the device gave it up while it may have arrived.
    pub given_up: Option<GivenUp>,
}

/// What the server made of a commit that its device could not deliver, as far as that knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenUp {
    /// Nothing yet: it may be on its way still.
    InQuestion,
    /// It was written.
    Written,
    /// It was refused.
    Refused,
}

/// What a commit did to one object, with what a deletion does to others at once.
pub type Done = (Key, Deed, Vec<Follower>);

/// Something that a user did, as the ledger takes it up.
#[derive(Clone, Debug)]
pub enum Entry {
    /// Objects were committed together, perhaps as a part of an atomic flow.
    Committed(Vec<Done>, Option<u64>),
    /// Objects were deleted that were never sent, with what that did to others.
    Forgotten(Vec<Key>, Vec<Follower>),
}

/// How many commits a device gave up, by what became of them.
#[derive(Clone, Copy, Debug)]
pub struct GivenUpCount {
    /// Of so many nobody knows.
    pub in_question: usize,
    /// So many were written.
    pub written: usize,
    /// So many were refused.
    pub refused: usize,
}

/// An object that a deletion takes along, or whose reference it empties, as long as the object refers to what
/// goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Follower {
    /// The object.
    pub key: Key,
    /// The member that refers to what goes.
    pub member: &'static str,
    /// What goes.
    pub target: Key,
    /// Whether the object goes as well.
    pub goes: bool,
}

/// The commits of one account on one device, in order.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The commits.
    pub commits: Vec<Commit>,
    /// The positions of commits that were set aside, those first of which the device learned first.
    pub(super) aside: Vec<usize>,
    /// The positions of the commits in the last batch that the server decided, of which the device may not
    /// have heard.
    pub(super) unheard: Vec<usize>,
    next_together: u64,
}

impl Ledger {
    /// Takes up what a user did. `stays` tells of which objects nothing is sent by itself.
    pub fn follow(&mut self, entry: &Entry, stays: impl Fn(&Key) -> bool) {
        match entry {
            Entry::Committed(done, unit) => self.record(done, *unit, stays),
            Entry::Forgotten(keys, along) => self.forget(keys, along),
        }
    }

    /// The number of an atomic flow that begins.
    pub fn next_unit(&self) -> u64 {
        self.next_together + 1
    }

    fn record(&mut self, done: &[Done], unit: Option<u64>, stays: impl Fn(&Key) -> bool) {
        let together = unit.unwrap_or(self.next_together + 1);
        self.next_together = self.next_together.max(together);
        self.commits.extend(done.iter().map(|(key, deed, along)| Commit {
            key: *key,
            deed: deed.clone(),
            fate: Fate::Pending,
            together,
            // What stays on the device is no part of what its flow sends.
            atomic: unit.is_some() && !stays(key),
            along: along.clone(),
            given_up: None,
        }));
    }

    /// The commits of an atomic flow that wait.
    pub fn unit(&self, together: u64) -> BTreeSet<usize> {
        let own = self.commits.iter().enumerate();
        let own = own.filter(|(_, one)| one.atomic && one.together == together);
        let own = own.filter(|(_, one)| one.is_pending() || one.is_in_question());
        own.map(|(at, _)| at).collect()
    }

    /// What waits of these objects and was committed before an atomic flow. No deletion in that flow may take
    /// it out of what is sent: if the server refuses the flow it must be there again. `stays` tells of which
    /// objects nothing is sent by itself.
    pub fn older_than(&self, unit: u64, keys: &[Key], stays: impl Fn(&Key) -> bool) -> Option<&Commit> {
        let is_own = |one: &Commit| one.atomic && one.together == unit || stays(&one.key);
        self.pending().find(|one| keys.contains(&one.key) && !is_own(one))
    }

    /// Follows the deletion of an object that was never sent: nothing of it and of what goes with it stays,
    /// and unsent references to it are emptied.
    fn forget(&mut self, deleted: &[Key], along: &[Follower]) {
        let gone = along.iter().filter(|one| one.goes).map(|one| one.key);
        let forgotten: Vec<Key> = deleted.iter().copied().chain(gone).collect();
        let emptied = || along.iter().filter(|one| !one.goes);
        for commit in self.commits.iter_mut().filter(|one| one.fate == Fate::Pending) {
            if forgotten.contains(&commit.key) {
                commit.fate = Fate::Settled;
            }
            for Follower { member, .. } in emptied().filter(|one| one.key == commit.key) {
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

    /// The members that changes which wait made what their user first saw, by object. Folded into one, the
    /// changes are none.
    pub fn set_back(&self, shape: &Shape) -> BTreeMap<Key, Vec<&'static str>> {
        let mut folds: BTreeMap<Key, Option<Deed>> = BTreeMap::new();
        for commit in self.pending().filter(|one| !one.atomic) {
            folds
                .entry(commit.key)
                .and_modify(|fold| {
                    *fold = fold.take().and_then(|fold| fold.then(shape, commit.key.0, &commit.deed));
                })
                .or_insert_with(|| Some(commit.deed.clone()));
        }
        let names = |fold| {
            let Some(Deed::Update(changes)) = fold else { return Vec::new() };
            changes.into_iter().filter(|(_, (base, mine))| base == mine).map(|(name, _)| name).collect()
        };
        folds.into_iter().map(|(key, fold)| (key, names(fold))).collect()
    }

    /// Finds the pending commits that an operation stands for: the first ones of its object whose fold it is.
    /// It was sent when there were so many commits.
    ///
    /// # Errors
    /// If it is the fold of none.
    pub fn covered(&self, shape: &Shape, operation: &Operation, of: usize) -> Result<Vec<usize>, String> {
        self.covered_by(shape, operation, of, Commit::is_pending)
            .or_else(|_| self.covered_by(shape, operation, of, Commit::is_in_question))
    }

    fn covered_by(
        &self,
        shape: &Shape,
        operation: &Operation,
        of: usize,
        may_arrive: impl Fn(&Commit) -> bool,
    ) -> Result<Vec<usize>, String> {
        let entity = shape.entity(&operation.entity);
        let key = (entity.name, operation.id.raw());
        let mut positions = Vec::new();
        let mut chosen = Vec::new();
        let mut fold: Option<Deed> = None;
        let sent = self.commits.iter().take(of).enumerate();
        for (at, commit) in sent.filter(|(_, one)| may_arrive(one) && one.key == key) {
            let first = positions.first().map_or(commit, |at: &usize| &self.commits[*at]);
            if (commit.atomic || first.atomic) && !positions.is_empty() {
                // What is to be judged as one is never folded.
                return Err(not_committed(operation));
            }
            fold = Some(match fold {
                None => commit.deed.clone(),
                Some(fold) => {
                    let both =
                        fold.then(shape, key.0, &commit.deed).ok_or_else(|| not_committed(operation))?;
                    chosen.extend(fold.set_back_by(&both));
                    both
                }
            });
            positions.push(at);
            if fold.as_ref().is_some_and(|fold| fold.is_sent_as(shape, operation, &chosen)) {
                return Ok(positions);
            }
        }
        Err(not_committed(operation))
    }

    /// Marks commits of which the server decided. Those that the device gave up stay in its list until it
    /// hears of that.
    pub fn decided(&mut self, positions: &[usize], is_written: bool) {
        for at in positions {
            let commit = &mut self.commits[*at];
            let (given_up, fate) = if is_written {
                (GivenUp::Written, Fate::Written)
            } else {
                (GivenUp::Refused, Fate::Refused)
            };
            match &mut commit.given_up {
                Some(known) if commit.fate == Fate::SetAside => *known = given_up,
                _ => commit.fate = fate,
            }
        }
    }

    /// The server decided about a batch with these commits.
    pub fn heard_at_the_server(&mut self, positions: Vec<usize>) {
        let is_over = |one: &&mut Commit| one.given_up == Some(GivenUp::InQuestion);
        // An earlier batch would be a fork by now.
        self.commits.iter_mut().filter(is_over).for_each(|one| one.given_up = None);
        self.unheard = positions;
    }

    /// How many commits the device gave up, by what became of them.
    #[must_use]
    pub fn given_up(&self) -> GivenUpCount {
        let own = |what| self.commits.iter().filter(|one| one.given_up == Some(what)).count();
        GivenUpCount {
            in_question: own(GivenUp::InQuestion),
            written: own(GivenUp::Written),
            refused: own(GivenUp::Refused),
        }
    }

    /// Whether a user had better wait before looking after these commits: they may have arrived.
    pub fn may_have_arrived(&self, positions: &[usize]) -> bool {
        positions.iter().any(|at| self.commits[*at].given_up.is_some())
    }

    /// Marks commits.
    pub fn mark(&mut self, positions: &[usize], fate: Fate) {
        for at in positions {
            self.commits[*at].fate = fate;
        }
    }

    /// Takes out, of these commits, those of objects that were created and deleted again: there is
    /// nothing to decide about them, and nobody heard of them. What atomic flows did stands for itself, and
    /// what was given up may have been heard of.
    pub fn cancel(&mut self, positions: &[usize]) {
        let deleted = positions.iter().filter(|at| matches!(self.commits[**at].deed, Deed::Delete(_)));
        let keys: BTreeSet<Key> = deleted.map(|at| self.commits[*at].key).collect();
        for key in keys {
            let mut own: Vec<_> =
                positions.iter().copied().filter(|at| self.commits[*at].key == key).collect();
            own.sort_unstable();
            let joins = |before: &usize, at: &usize| {
                let (before, one) = (&self.commits[*before], &self.commits[*at]);
                !one.atomic || before.atomic && before.together == one.together
            };
            let is_creation = |at: &usize| {
                let one = &self.commits[*at];
                matches!(one.deed, Deed::Create(_)) && one.given_up.is_none()
            };
            let is_nothing = |run: &&[usize]| {
                run.iter().any(is_creation)
                    && run.last().is_some_and(|at| matches!(self.commits[*at].deed, Deed::Delete(_)))
            };
            let nothing: Vec<_> = own.chunk_by(joins).filter(is_nothing).flatten().copied().collect();
            self.mark(&nothing, Fate::Settled);
        }
    }
}

impl Commit {
    /// Whether it waits to be sent, or for its verdict.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.fate == Fate::Pending
    }

    /// Whether the device gave it up while it may arrive yet.
    #[must_use]
    pub fn is_in_question(&self) -> bool {
        self.fate == Fate::SetAside && self.given_up == Some(GivenUp::InQuestion)
    }

    /// Whether the server wrote it, whatever its device knows of that.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.fate == Fate::Written || self.given_up == Some(GivenUp::Written)
    }
}

impl Deed {
    /// Both deeds as one; nothing if the engine never sends them as one.
    #[must_use]
    pub fn then(&self, shape: &Shape, entity: &str, next: &Self) -> Option<Self> {
        match (self, next) {
            (Self::Create(row), Self::Update(changes)) => {
                let mut row = row.clone();
                // What is set to what it shows already is no change, unless the object counts as a whole.
                let is_whole = shape.entity(entity).conflict == Conflict::LastWinsObject;
                for (member, (base, mine)) in
                    changes.iter().filter(|(_, (base, mine))| is_whole || base != mine)
                {
                    let value = shape.onto(entity, member, &row[member], (base, mine));
                    row.insert(member, value);
                }
                Some(Self::Create(row))
            }
            (Self::Update(first), Self::Update(second)) => {
                let mut changes = first.clone();
                for (member, (base, mine)) in second {
                    let folded = changes.entry(*member).or_insert_with(|| (base.clone(), base.clone()));
                    folded.1 = shape.onto(entity, member, &folded.1, (base, mine));
                }
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

    /// The members that more changes made what the user first saw, each with what it was until then.
    fn set_back_by(&self, both: &Self) -> Vec<(&'static str, Value)> {
        let (Self::Update(first), Self::Update(both)) = (self, both) else { return Vec::new() };
        let until_then = |name: &&'static str| first.get(name).map(|(_, mine)| mine.clone());
        let set_back = both.iter().filter(|(_, (base, mine))| base == mine);
        set_back.filter_map(|(name, _)| Some((*name, until_then(name)?))).collect()
    }

    /// Whether the operation says exactly this. Of a member that was set back the user saw last what stands
    /// in `chosen`, which counts where the server has something else by then.
    fn is_sent_as(&self, shape: &Shape, operation: &Operation, chosen: &[(&str, Value)]) -> bool {
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
                let is_right = |one: &MemberChange| {
                    let known = changes.get(&*one.member);
                    known.is_some_and(|known| match &one.base {
                        Base::Value(base) if shape.is_counter(entity.name, &one.member) => {
                            // What was seen may have been forgotten; what was added counts.
                            let nothing = &Value::Integer(0);
                            let sent = shape.onto(entity.name, &one.member, nothing, (base, &one.mine));
                            sent == shape.onto(entity.name, &one.member, nothing, (&known.0, &known.1))
                        }
                        base => {
                            let set_back = chosen.iter().filter(|(name, _)| *name == &*one.member);
                            let mut seen = set_back.map(|(_, seen)| seen).chain([&known.0]);
                            one.mine == known.1 && seen.any(|seen| is_seen(base, seen))
                        }
                    })
                };
                let is_sent = |name: &str| sent.iter().any(|one| &*one.member == name);
                sent.iter().all(is_right) && has_all(changes, is_sent)
            }
            (Self::Delete(_), OperationChange::Delete(_)) => true,
            _ => false,
        }
    }

    /// The same deed on top of other values; nothing if it changes nothing there.
    pub(super) fn on(self, shape: &Shape, entity: &str, now: Option<&Row>) -> Option<Self> {
        Some(match (self, now) {
            (Self::Update(changes), Some(now)) => {
                let onto = |name: &str, change: (Value, Value)| {
                    shape.onto(entity, name, &now[name], (&change.0, &change.1))
                };
                let changes =
                    changes.into_iter().map(|(name, change)| (name, (now[name].clone(), onto(name, change))));
                let changes: BTreeMap<_, _> = changes.filter(|(_, (base, mine))| base != mine).collect();
                return (!changes.is_empty()).then_some(Self::Update(changes));
            }
            (Self::Delete(_), Some(now)) => Self::Delete(now.clone()),
            (same, _) => same,
        })
    }

    /// Whether a reference in it leads to one of these ids.
    pub(super) fn refers_to(&self, shape: &Shape, entity: &str, ids: &BTreeSet<i64>) -> bool {
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

/// Whether every member that was changed is named; one that is again as the user first saw it need not be.
pub(super) fn has_all(
    changes: &BTreeMap<&'static str, (Value, Value)>,
    is_named: impl Fn(&str) -> bool,
) -> bool {
    changes.iter().all(|(name, (base, mine))| base == mine || is_named(name))
}
