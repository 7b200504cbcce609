//! What a device sets aside: refused commits and those that depend on them, and what its list must say.

use super::ledger::{Commit, Deed, Fate, GivenUp, Key, Ledger};
use super::listed::{key, listed, names};
use super::rights::View;
use super::state::Row;
use crate::simulation::shape::{Kind, Shape};
use std::collections::{BTreeMap, BTreeSet};
use tidewater::device::{RejectedChange, RejectedKind, RejectedObject};

/// How much of what was committed apart the device may have folded into one entry of an object before it
/// was sent. A dependent commit takes along what it was folded into, and a reference that was replaced by a
/// folded change does not count; which of it happened shows in the device's list.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Folding {
    /// Nothing.
    #[default]
    None,
    /// Changes into the creation of the object.
    IntoCreation,
    /// So many changes into a later change as well.
    IntoChanges(usize),
    /// The same, and changes that are not set aside into each other: a reference that one of them had
    /// replaced does not count.
    Replacing(usize),
}

/// How many changes of an object are taken to have been folded into one at most.
const FOLDED: usize = 12;

impl Folding {
    fn more(self) -> Option<Self> {
        match self {
            Self::None => Some(Self::IntoCreation),
            Self::IntoCreation => Some(Self::IntoChanges(1)),
            Self::IntoChanges(count) if count < FOLDED => Some(Self::IntoChanges(count + 1)),
            Self::IntoChanges(_) => Some(Self::Replacing(0)),
            Self::Replacing(count) => (count < FOLDED).then_some(Self::Replacing(count + 1)),
        }
    }

    /// How many changes were folded into a later one at most.
    const fn changes(self) -> usize {
        match self {
            Self::None | Self::IntoCreation => 0,
            Self::IntoChanges(count) | Self::Replacing(count) => count,
        }
    }
}

/// How much was folded of each object of which anything was: one object may have been sent between its
/// commits, and another not.
type Foldings = BTreeMap<Key, Folding>;

/// How many combinations of foldings are held against a list before none is said to explain it.
const ATTEMPTS: usize = 200;

/// Where a device's list is not what was set aside.
pub struct Mismatch {
    objects: BTreeSet<Key>,
    /// What is missing in the list or too much.
    pub problem: String,
}

impl Ledger {
    /// Whether a device's list is what was set aside, and nothing was refused of which it must know besides.
    pub fn is_known(&self, shape: &Shape, entries: &[RejectedChange], must: bool) -> bool {
        let knows_all = self.commits.iter().all(|one| one.fate != Fate::Refused);
        self.assign(shape, entries).is_ok() && (knows_all || !must)
    }

    /// Follows a device that learned of refusals: sets aside what was refused with what depends on it, and
    /// holds the result against the device's list, and against what it shows.
    ///
    /// # Errors
    /// What is missing in the list or too much.
    pub fn learn(
        &mut self,
        shape: &Shape,
        entries: &[RejectedChange],
        shown: &View,
        (must, may_arrive): (bool, bool),
    ) -> Result<(), String> {
        // What was given up says nothing of whether the device heard of the last batch.
        if !must && self.learn_heard(shape, entries, shown, (false, may_arrive)).is_ok() {
            return Ok(());
        }
        self.learn_heard(shape, entries, shown, (true, may_arrive))
    }

    /// The same, given whether it heard what became of the last batch. If nothing explains the list, nothing
    /// is changed.
    fn learn_heard(
        &mut self,
        shape: &Shape,
        entries: &[RejectedChange],
        shown: &View,
        (has_heard, may_arrive): (bool, bool),
    ) -> Result<(), String> {
        let (mut explained, mut problem) = (None, None);
        let (mut tried, mut open) = (BTreeSet::new(), vec![Foldings::new()]);
        while let Some(foldings) = open.pop().filter(|_| tried.len() < ATTEMPTS) {
            if !tried.insert(foldings.clone()) {
                continue;
            }
            let mut attempt = self.clone();
            let undeliverable = attempt.learn_undeliverable(shape, entries, may_arrive);
            let again = if has_heard { attempt.take_back() } else { Vec::new() };
            attempt.set_aside(shape, entries, &foldings, (&undeliverable, again), (has_heard, may_arrive));
            let objects = match attempt.assign(shape, entries) {
                Ok(_) => {
                    let objects = attempt.not_shown(shape, shown);
                    if objects.is_empty() {
                        *self = attempt;
                        return Ok(());
                    }
                    explained.get_or_insert(attempt);
                    objects
                }
                Err(mismatch) => {
                    problem.get_or_insert(mismatch.problem);
                    mismatch.objects
                }
            };
            // Folding one object can explain what does not fit of another, so each is tried alone as well.
            let each = objects.iter().map(|key| BTreeSet::from([*key]));
            for objects in each.chain([objects.clone()]) {
                let mut more = foldings.clone();
                for key in objects {
                    let folding = more.entry(key).or_default();
                    *folding = folding.more().unwrap_or(*folding);
                }
                open.push(more);
            }
        }
        match explained {
            Some(attempt) => *self = attempt,
            None => return Err(problem.unwrap_or_default()),
        }
        Ok(())
    }

    /// The objects of which something is set aside, while a change that is taken to wait still is not shown:
    /// it may have been folded into what is set aside, whose entry says the same with it and without.
    fn not_shown(&self, shape: &Shape, shown: &View) -> BTreeSet<Key> {
        let aside: BTreeSet<Key> = self.aside.iter().map(|at| self.commits[*at].key).collect();
        let is_hidden = |key: Key| {
            let Some(seen) = shown.get(&key) else { return false };
            let waiting = self.commits.iter().enumerate();
            let waiting = waiting.filter(|(_, one)| one.key == key && one.is_pending() && !one.atomic);
            let own: Vec<usize> = waiting.map(|(at, _)| at).collect();
            let is_changed = |name: &str| {
                let mut deeds = own.iter().map(|at| &self.commits[*at].deed);
                deeds.any(|deed| matches!(deed, Deed::Update(changes) if changes.contains_key(name)))
            };
            let made: Row = match self.fold(shape, &own) {
                Some(Deed::Update(changes)) => {
                    changes.into_iter().map(|(name, (_, mine))| (name, mine)).collect()
                }
                Some(Deed::Create(row)) => row.into_iter().filter(|(name, _)| is_changed(name)).collect(),
                Some(Deed::Delete(_)) | None => return false,
            };
            let kind = |name: &str| shape.entity(key.0).member(name).map(|member| member.kind);
            let is_set = |name: &str| {
                !matches!(kind(name), None | Some(Kind::Counter { .. } | Kind::Greatest | Kind::Least))
            };
            // A deletion that waits may have emptied a reference.
            let is_emptied = |name: &str| {
                matches!(kind(name), Some(Kind::Reference { .. })) && seen.values[name].is_empty()
            };
            made.iter().any(|(name, mine)| {
                is_set(name)
                    && !seen.unreadable.contains(name)
                    && seen.values[name] != *mine
                    && !is_emptied(name)
            })
        };
        aside.into_iter().filter(|key| is_hidden(*key)).collect()
    }

    /// Sets aside what was refused, with what depends on it: later commits of the same objects, what
    /// refers to an object whose creation was refused, and what shares a commit with such new objects.
    /// Nothing depends on what stands there again: what waits was committed without it.
    fn set_aside(
        &mut self,
        shape: &Shape,
        entries: &[RejectedChange],
        foldings: &Foldings,
        (undeliverable, again): (&BTreeSet<usize>, Vec<usize>),
        (has_heard, may_arrive): (bool, bool),
    ) {
        let listed: BTreeMap<Key, Vec<RejectedKind>> = listed(shape, entries);
        // From which commit on an object is set aside.
        let mut objects: BTreeMap<Key, usize> = BTreeMap::new();
        let mut created: BTreeSet<i64> = BTreeSet::new();
        let mut units: BTreeSet<usize> = BTreeSet::new();
        // How many changes of an object were folded into what is set aside of it.
        let mut folded: BTreeMap<Key, usize> = BTreeMap::new();
        let mut aside = again;
        let refused: BTreeSet<usize> = {
            let refused = self.commits.iter().enumerate().filter(|(_, one)| one.fate == Fate::Refused);
            let is_known =
                |at: &usize| has_heard || self.commits[*at].given_up.is_some() || !self.unheard.contains(at);
            refused.map(|(at, _)| at).filter(is_known).collect()
        };
        let mut next = refused.first().copied();
        while let Some(at) = next {
            let is_new = matches!(self.commits[at].deed, Deed::Create(_));
            let commit = &self.commits[at];
            let from = objects.entry(commit.key).or_insert(at);
            if at < *from {
                *folded.entry(commit.key).or_default() += 1;
            }
            *from = at.min(*from);
            if is_new {
                created.insert(commit.key.1);
            }
            if commit.atomic {
                let together = commit.together;
                units.extend(self.unit(together));
                let arrived = self.unheard.iter().copied().filter(|_| !has_heard);
                units.extend(
                    arrived.filter(|at| self.commits[*at].atomic && self.commits[*at].together == together),
                );
            } else if is_new {
                units.extend(self.unit_of(shape, at));
            }
            if !has_heard && self.commits[at].given_up.is_none() && !undeliverable.contains(&at) {
                // What needs what was given up may have arrived with it.
                self.commits[at].given_up = match self.commits[at].fate {
                    Fate::Written => Some(GivenUp::Written),
                    Fate::Refused => Some(GivenUp::Refused),
                    _ => may_arrive.then_some(GivenUp::InQuestion),
                };
            }
            self.commits[at].fate = Fate::SetAside;
            aside.push(at);
            let joins = |(at, commit): (usize, &Commit)| match commit.fate {
                Fate::Refused if refused.contains(&at) => true,
                Fate::Written if has_heard || !self.unheard.contains(&at) => false,
                Fate::Pending | Fate::Refused | Fate::Written => {
                    let from = objects.get(&commit.key);
                    let kinds = listed.get(&commit.key).map_or(&[][..], Vec::as_slice);
                    let folding = foldings.get(&commit.key).copied().unwrap_or_default();
                    let was_folded = match commit.deed {
                        _ if commit.atomic => false,
                        Deed::Create(_) => folding != Folding::None && kinds.contains(&RejectedKind::Create),
                        _ => {
                            let count = folded.get(&commit.key).copied().unwrap_or_default();
                            let is_next = from.is_none_or(|from| self.is_last_before(at, *from));
                            count < folding.changes() && !kinds.is_empty() && is_next
                        }
                    };
                    // A reference that a folded change replaced is in no entry.
                    let is_listed = match commit.deed {
                        _ if folding == Folding::None => true,
                        Deed::Create(_) => kinds.contains(&RejectedKind::Create),
                        _ if matches!(folding, Folding::Replacing(_))
                            && self.is_replaced(shape, at, &created) =>
                        {
                            false
                        }
                        _ => !kinds.is_empty(),
                    };
                    from.is_some_and(|from| *from < at || was_folded)
                        || units.contains(&at)
                        || is_listed && commit.deed.refers_to(shape, commit.key.0, &created)
                }
                _ => false,
            };
            next = self.commits.iter().enumerate().position(joins);
        }
        // A deletion cancels nothing of what no server took in any size, nor of what needs it: it may have
        // arrived.
        if undeliverable.is_empty() {
            self.cancel(&aside);
        }
        aside.sort_unstable();
        self.aside.extend(aside);
    }

    /// Whether changes that wait behind one of the same object lead elsewhere than it does, to none of these.
    fn is_replaced(&self, shape: &Shape, at: usize, created: &BTreeSet<i64>) -> bool {
        let key = self.commits[at].key;
        let waits = |at: &usize| {
            let one = &self.commits[*at];
            one.key == key && one.is_pending() && !one.atomic
        };
        let own: Vec<usize> = (at..self.commits.len()).filter(waits).collect();
        (2..=own.len())
            .filter_map(|length| self.fold(shape, &own[..length]))
            .any(|fold| !fold.refers_to(shape, key.0, created))
    }

    /// Whether no other change of the same object waits between a commit and a later one.
    fn is_last_before(&self, at: usize, later: usize) -> bool {
        let between = self.commits.get(at + 1..later).unwrap_or_default();
        !between.iter().any(|one| one.key == self.commits[at].key && one.is_pending())
    }

    /// The new objects of a commit that are judged with one of them: those that references join to it.
    fn unit_of(&self, shape: &Shape, at: usize) -> BTreeSet<usize> {
        let together = self.commits[at].together;
        let members = self.commits.iter().enumerate().filter(|(_, one)| one.together == together);
        let members: Vec<_> = members.collect();
        let leads =
            |from: &Commit, to: &Commit| from.deed.refers_to(shape, from.key.0, &BTreeSet::from([to.key.1]));
        let (mut unit, mut size) = (BTreeSet::from([at]), 0);
        while size < unit.len() {
            size = unit.len();
            let known: Vec<_> = unit.iter().map(|at| &self.commits[*at]).collect();
            let joins = |one: &&Commit| known.iter().any(|other| leads(one, other) || leads(other, one));
            unit.extend(members.iter().filter(|(_, one)| joins(one)).map(|(at, _)| *at));
        }
        unit
    }

    /// The commits that each entry of the device's list of rejections stands for.
    ///
    /// # Errors
    /// If an entry stands for none that was set aside, or one that was is in no entry.
    pub fn assign(&self, shape: &Shape, entries: &[RejectedChange]) -> Result<Vec<Vec<usize>>, Mismatch> {
        let mut assigned = vec![Vec::new(); entries.len()];
        let mut by_object: BTreeMap<Key, Vec<(usize, &RejectedObject)>> = BTreeMap::new();
        for (at, entry) in entries.iter().enumerate() {
            for object in &entry.objects {
                by_object.entry(key(shape, object)).or_default().push((at, object));
            }
        }
        let mut aside: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        // What the device learns of later stands in entries of its own, even if it was committed before.
        for at in self.aside.iter().filter(|at| self.commits[**at].fate == Fate::SetAside) {
            aside.entry(self.commits[*at].key).or_default().push(*at);
        }
        let mut mismatches = BTreeMap::new();
        for lost in aside.keys().filter(|key| !by_object.contains_key(*key)) {
            mismatches.insert(*lost, format!("a refused change of {lost:?} is not in the device's list"));
        }
        for (key, listed) in by_object {
            let own = aside.remove(&key).unwrap_or_default();
            let objects: Vec<_> = listed.iter().map(|(_, object)| *object).collect();
            let Some(runs) = self.partition(shape, &own, &objects) else {
                let own: Vec<_> = own.iter().map(|at| &self.commits[*at]).collect();
                let problem = format!("the device lists {objects:?}, but refused was {own:?}");
                mismatches.insert(key, problem);
                continue;
            };
            for ((at, _), run) in listed.into_iter().zip(runs) {
                assigned[at].extend(run);
            }
        }
        match mismatches.values().next() {
            Some(problem) => {
                Err(Mismatch { problem: problem.clone(), objects: mismatches.into_keys().collect() })
            }
            None => Ok(assigned),
        }
    }

    /// Divides the commits of an object, in the order in which they were set aside, into one run for each
    /// entry about it. The entries may stand in another order: a change that needs something refused is set
    /// aside before the creation.
    fn partition(
        &self,
        shape: &Shape,
        own: &[usize],
        objects: &[&RejectedObject],
    ) -> Option<Vec<Vec<usize>>> {
        if objects.is_empty() {
            return own.is_empty().then(Vec::new);
        }
        let lengths = 1..=own.len();
        lengths.flat_map(|length| (0..objects.len()).map(move |next| (length, next))).find_map(
            |(length, next)| {
                let (run, left) = own.split_at(length);
                self.fold(shape, run).filter(|fold| fold.is_listed_as(shape, objects[next]))?;
                let others: Vec<_> = [&objects[..next], &objects[next + 1..]].concat();
                let mut runs = self.partition(shape, left, &others)?;
                runs.insert(next, run.to_vec());
                Some(runs)
            },
        )
    }

    /// What these commits come to in the list of rejections, where a deletion swallows what was before it.
    pub(super) fn fold(&self, shape: &Shape, positions: &[usize]) -> Option<Deed> {
        let entity = self.commits[*positions.first()?].key.0;
        let mut deeds = positions.iter().map(|at| &self.commits[*at].deed);
        let first = deeds.next()?.clone();
        deeds.try_fold(first, |fold, next| match next {
            Deed::Delete(_) => Some(next.clone()),
            _ => fold.then(shape, entity, next),
        })
    }

    /// What is done when an entry of the list, which stands for these commits, is tried again on top of what
    /// is shown: in the order of the entry, and a deletion where it stands last.
    #[must_use]
    pub fn again(
        &self,
        shape: &Shape,
        entry: &RejectedChange,
        positions: &[usize],
        shown: &View,
    ) -> Vec<(Key, Deed)> {
        let objects: Vec<_> = entry.objects.iter().map(|object| (key(shape, object), object)).collect();
        let deeds = objects.iter().enumerate().filter_map(|(at, (key, _))| {
            let own = positions.iter().copied().filter(|at| self.commits[*at].key == *key);
            let mut fold = self.fold(shape, &own.collect::<Vec<_>>())?;
            let mut others =
                if matches!(fold, Deed::Delete(_)) { &objects[at + 1..] } else { &objects[..at] }.iter();
            if others.any(|(other, _)| other == key) {
                return None;
            }
            if let Deed::Update(changes) = &mut fold {
                // What is as the user first saw it is tried again only if it stands there.
                let listed = || objects.iter().filter(|(other, _)| other == key);
                let is_named = |name: &str| listed().any(|(_, one)| names(one, name));
                changes.retain(|name, (base, mine)| base != mine || is_named(name));
            }
            let now = shown.get(key).map(|seen| &seen.values);
            Some((*key, fold.on(shape, key.0, now)?))
        });
        deeds.collect()
    }
}
