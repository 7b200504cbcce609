//! What a device says that it has, compared with what the account may read and the device wants.
//!
//! All of it is judged in one snapshot, so what is equal counts as sent then, and nothing is remembered of
//! the device but the parts that are still in doubt, in its cursor. Of a part whose rows are said the device
//! is told what differs, at once and as a whole; of the others which of their children differ. Every answer
//! follows from the rows that the account may read now and from what the device said: an object that is not
//! there and one that it may not read are dropped alike.

use super::delta::Candidate;
use super::load::{CHUNK, Judged, Told};
use super::step::Step;
use super::want::Puts;
use crate::store::{IdRange, StoreError, Which};
use crate::sync::cursor::{Covered, Position};
use crate::sync::fingerprint::Fingerprints;
use crate::value::ObjectId;
use crate::wire::compare::{Compared, Part, Sums};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::EntityIndex;

impl Step<'_> {
    /// Compares what the device said of an entity, as far as it is doubted there.
    pub(super) async fn compare(
        &mut self,
        index: EntityIndex,
        position: &mut Position,
        at: usize,
        held: &[u16],
        said: &Compared,
    ) -> Result<(), StoreError> {
        let mut doubted: BTreeSet<Part> = position.entities[at].doubted.iter().copied().collect();
        if !said.parts().any(|part| doubted.contains(&part)) {
            return Ok(());
        }
        self.quiet = false;
        let everything = IdRange { after: 0, up_to: None };
        let ids = match self.want(index).puts {
            Puts::Wanted => self.all_rows(index, held, everything).await?,
            // Which rows the device was given only the device knows.
            Puts::Given | Puts::Nothing => Vec::new(),
        };
        let sums: BTreeMap<Part, Sums> = said.sums().filter(|(part, _)| doubted.contains(part)).collect();
        if !sums.is_empty() {
            let mine = self.sums(index, held, &ids, sums.keys().copied().collect()).await?;
            for (part, theirs) in &sums {
                doubted.remove(part);
                doubted.extend(mine[part].differing(theirs).map(|child| part.child(child)));
            }
            position.entities[at].doubted = doubted.iter().copied().collect();
        }
        for (part, rows) in said.rows() {
            if doubted.contains(&part) {
                let said = rows.into_iter().map(|(id, print)| (id.raw(), print));
                let said = said.map(|(id, print)| (id, Candidate::said(print)));
                let ids =
                    ids.iter().copied().filter(|id| ObjectId::from_raw(*id).is_some_and(|id| part.holds(id)));
                self.settle(index, position, at, held, (ids.collect(), said.collect())).await?;
                doubted.remove(&part);
                position.entities[at].doubted = doubted.iter().copied().collect();
                if self.pages.room() == 0 {
                    self.pages.turn(position.clone());
                }
            }
        }
        Ok(())
    }

    /// The sums over parts of the rows that are put for the account, and of those that rules lead to. `ids`
    /// are the rows that it may read.
    ///
    /// The names of the accounts that the rows lead to are told, whatever the device has of these: nothing
    /// was sent back of what it uploaded itself, so it may not know to whom that leads, and what it
    /// uploaded is known only as far back as the log goes.
    async fn sums(
        &mut self,
        index: EntityIndex,
        held: &[u16],
        ids: &[i64],
        parts: Vec<Part>,
    ) -> Result<BTreeMap<Part, Sums>, StoreError> {
        let is_asked = |id: &i64| ObjectId::from_raw(*id).is_some_and(|id| Part::any_holds(&parts, id));
        let ids: Vec<i64> = ids.iter().copied().filter(is_asked).collect();
        let plan = self.plan(index, held, true, true);
        let mut prints = Fingerprints::new(self.engine.catalog.entity(index));
        let mut sums: BTreeMap<Part, Sums> = parts.into_iter().map(|part| (part, Sums::default())).collect();
        let mut accounts = BTreeSet::new();
        let asked = self.want(index).support.unwrap_or_default();
        let mut take = |row: Judged<'_, '_>, support: &BTreeSet<i64>| {
            let Judged { id, readable, is_wanted, values } = row;
            let (print, readable) = match is_wanted {
                _ if readable == 0 => return,
                true => (prints.of(id, !readable, values), readable),
                false if support.contains(&id.raw()) => {
                    (prints.of_support(id, !(readable & asked), values), readable & asked)
                }
                false => return,
            };
            for part in Part::around(id) {
                if let (Some(sums), Some(child)) = (sums.get_mut(&part), part.child_of(id)) {
                    sums.add(child, print);
                }
            }
            accounts.extend(plan.members.accounts_of(readable, values));
        };
        for chunk in ids.chunks(CHUNK) {
            let support = self.support(index, chunk).await?;
            let only = plan.wanted().filter(|_| support.is_empty());
            let mut take = |row: Judged<'_, '_>| take(row, &support);
            self.look(index, &plan, Which::Ids(chunk), only, &mut take).await?;
        }
        self.pages.accounts.extend(accounts);
        Ok(sums)
    }

    /// Tells the device what differs of a part: of the rows that the account may read there, and of those
    /// that the device said. If that is more than a page, the pages in between bring it to a position at
    /// which it has nothing of the entity: what it has would not be what it says the next time.
    async fn settle(
        &mut self,
        index: EntityIndex,
        position: &Position,
        at: usize,
        held: &[u16],
        (mut all, candidates): (Vec<i64>, BTreeMap<i64, Candidate>),
    ) -> Result<(), StoreError> {
        all.extend(candidates.keys());
        all.sort_unstable();
        all.dedup();
        let mut after = 0;
        loop {
            let rest = &all[all.partition_point(|id| *id <= after)..];
            let told = Told::Anew(Some(&candidates));
            let Some(reached) = self.send(index, held, after, rest, told).await? else { return Ok(()) };
            after = reached;
            let mut begun = position.clone();
            let covered = &begun.entities[at];
            begun.entities[at] = Covered { ranges: Vec::new(), doubted: Vec::new(), ..covered.clone() };
            self.pages.turn(begun);
        }
    }
}
