//! What a device gave up, because no server took it in any size: it may have arrived all the same.

use super::ledger::{Deed, Fate, GivenUp, Ledger};
use super::listed::key;
use crate::simulation::shape::Shape;
use std::collections::BTreeSet;
use tidewater::device::{RejectedChange, RejectedKind, RejectedObject};
use tidewater::wire::message::Reason;

impl Ledger {
    /// Learns from the device's list what it could not send in any size: nobody else refused that. Gives the
    /// commits.
    pub(super) fn learn_undeliverable(
        &mut self,
        shape: &Shape,
        entries: &[RejectedChange],
        may_arrive: bool,
    ) -> BTreeSet<usize> {
        let mut learned = BTreeSet::new();
        for entry in entries.iter().filter(|entry| entry.reason == Reason::Undeliverable) {
            for object in &entry.objects {
                let with = |fate: Fate| -> Vec<usize> {
                    let own = self.commits.iter().enumerate();
                    let own = own.filter(|(_, one)| one.key == key(shape, object) && one.fate == fate);
                    own.map(|(at, _)| at).collect()
                };
                let arrived = |fate| -> Vec<usize> {
                    let is_open = |at: &usize| self.commits[*at].given_up.is_none();
                    with(fate).into_iter().filter(|at| self.unheard.contains(at) && is_open(at)).collect()
                };
                let fits = |run: &[usize]| {
                    self.fold(shape, run).is_some_and(|fold| fold.is_listed_as(shape, object))
                };
                let aside = with(Fate::SetAside);
                let mut runs =
                    (0..aside.len()).flat_map(|from| (from + 1..=aside.len()).map(move |to| (from, to)));
                let is_known = runs.any(|(from, to)| fits(&aside[from..to]));
                if is_known && !self.is_deleted_again(shape, entries, object, &aside) {
                    continue;
                }
                let first_of = |own: Vec<usize>| -> Option<Vec<usize>> {
                    let length = (1..=own.len()).find(|length| fits(&own[..*length]))?;
                    Some(own[..length].to_vec())
                };
                let what_may_arrive = may_arrive.then_some(GivenUp::InQuestion);
                let found = [
                    (with(Fate::Pending), what_may_arrive),
                    (arrived(Fate::Written), Some(GivenUp::Written)),
                    (arrived(Fate::Refused), Some(GivenUp::Refused)),
                ];
                let found = found.into_iter().find_map(|(own, as_what)| Some((first_of(own)?, as_what)));
                if let Some((positions, given_up)) = found {
                    self.give_up(&positions, given_up);
                    learned.extend(positions);
                }
            }
        }
        learned
    }

    /// Whether more entries than are known of say that an object was deleted: it was shown again after the
    /// first of these deletions was refused, and its user deleted it again.
    fn is_deleted_again(
        &self,
        shape: &Shape,
        entries: &[RejectedChange],
        object: &RejectedObject,
        aside: &[usize],
    ) -> bool {
        let deletes = |at: &&usize| matches!(self.commits[**at].deed, Deed::Delete(_));
        let listed = entries.iter().flat_map(|entry| &entry.objects);
        let same =
            |one: &&RejectedObject| one.kind == RejectedKind::Delete && key(shape, one) == key(shape, object);
        object.kind == RejectedKind::Delete
            && listed.filter(same).count() > aside.iter().filter(deletes).count()
    }

    fn give_up(&mut self, positions: &[usize], given_up: Option<GivenUp>) {
        self.mark(positions, Fate::Refused);
        positions.iter().for_each(|at| self.commits[*at].given_up = given_up);
    }

    /// The device heard what became of commits that it could not deliver: of what was written nothing is left
    /// there, and what was refused stands there again for that reason. Gives the latter.
    pub(super) fn take_back(&mut self) -> Vec<usize> {
        let mut again = Vec::new();
        for (at, commit) in self.commits.iter_mut().enumerate().filter(|(_, one)| one.fate == Fate::SetAside)
        {
            match commit.given_up {
                Some(GivenUp::Written) => commit.fate = Fate::Written,
                Some(GivenUp::Refused) => again.push(at),
                Some(GivenUp::InQuestion) | None => continue,
            }
            commit.given_up = None;
            self.aside.retain(|aside| *aside != at);
        }
        again
    }
}
