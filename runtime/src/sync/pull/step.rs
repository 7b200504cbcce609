//! One step of a download: what one snapshot adds to what the device has.

use super::page::Pages;
use super::want::Want;
use crate::rule::{Grant, Key};
use crate::store::{IdRange, StoreError, Transaction};
use crate::sync::Engine;
use crate::sync::cursor::{Covered, Position, Range};
use crate::sync::log;
use crate::sync::names::{account_names, account_table};
use crate::typed::Me;
use crate::wire::compare::{Compared, Part};
use crate::wire::message::Page;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{ContentHash, EntityIndex, is_built_in};

/// What the steps of one download remember of each other.
#[derive(Default)]
pub(super) struct Memory {
    /// Accounts that were sent.
    accounts: BTreeSet<i64>,
    /// Bytes that a row takes, by the rows read last.
    pub(super) row_bytes: Option<usize>,
    /// The ids of an entity that are still to be sent for the first time.
    pub(super) to_load: Option<ToLoad>,
    /// The rows of an entity to which rules came to lead since a commit, up to another.
    pub(super) supporting: BTreeMap<(EntityIndex, u64, u64), BTreeSet<i64>>,
    /// Whether the device can be asked what it has: it was told everything, and nothing since.
    pub(super) may_doubt: bool,
    /// Whether nothing is known of what it has.
    pub(super) is_unknown: bool,
}

/// The rows of an entity that an account may read, as long as nothing changes.
pub(super) struct ToLoad {
    pub(super) entity: EntityIndex,
    pub(super) seq: u64,
    pub(super) held: Vec<u16>,
    pub(super) ids: Vec<i64>,
}

/// One snapshot at work.
pub(super) struct Step<'a> {
    pub(super) engine: &'a Engine,
    pub(super) transaction: &'a mut dyn Transaction,
    pub(super) me: Me,
    pub(super) replica: u32,
    pub(super) seq: u64,
    pub(super) memory: &'a mut Memory,
    pub(super) pages: Pages,
    /// Whether nothing concerned the account since its cursor.
    pub(super) quiet: bool,
    oldest: u64,
    /// What the account's device wants, by entity.
    wants: BTreeMap<EntityIndex, Want>,
}

impl<'a> Step<'a> {
    pub(super) fn new(
        engine: &'a Engine,
        transaction: &'a mut dyn Transaction,
        me: Me,
        replica: u32,
        seq: u64,
        memory: &'a mut Memory,
    ) -> Self {
        let pages = Pages::new(engine.page_rows);
        Self {
            engine,
            transaction,
            me,
            replica,
            seq,
            memory,
            pages,
            quiet: true,
            oldest: 0,
            wants: BTreeMap::new(),
        }
    }

    /// Brings a position up to this snapshot as far as a page allows; says whether all of it is there, but
    /// for what is doubted. When nothing else is left, that is compared with what the device said.
    pub(super) async fn run(
        &mut self,
        position: &mut Position,
        compared: &[Compared],
    ) -> Result<bool, StoreError> {
        self.oldest = position.oldest();
        self.own_account(position).await?;
        let since = log::complete_since(self.transaction).await?;
        let mut before: BTreeMap<_, _> =
            std::mem::take(&mut position.entities).into_iter().map(|one| (one.entity.clone(), one)).collect();
        let engine = self.engine;
        let (mut whole, mut doubted) = (Vec::new(), Vec::new());
        let mut done = true;
        let entities = || engine.catalog.tables().filter(|(_, entity)| !is_built_in(&entity.name));
        self.wants = entities().map(|(index, _)| (index, Want::new(engine, index, self.me))).collect();
        for (index, entity) in entities() {
            let read = engine.watched(index).map(|target| &engine.catalog.entity(target).name);
            let complete = read.chain([&entity.name]).filter_map(|name| since.get(&**name).copied());
            let since = complete.max().unwrap_or(0);
            let said = compared.iter().find(|said| said.entity == entity.name);
            let covered = before.remove(&entity.name);
            let asks_anew = said.is_some_and(Compared::is_anew);
            let held = engine.grants.of(index).held(&engine.catalog, self.me);
            let mut covered = match covered {
                Some(covered)
                    if (!asks_anew || covered.doubted.is_empty())
                        && self.is_usable(index, &covered, since) =>
                {
                    covered
                }
                other => self.begun(index, other, &held),
            };
            doubted.extend(said.map(|said| (index, position.entities.len(), held.clone(), said)));
            if self.is_unbucketed(index, &covered, &held) {
                whole.push((index, position.entities.len(), held));
            } else if done {
                done = self.bring_up(index, &mut covered, &held).await?;
            }
            position.entities.push(covered);
        }
        // These are read in one go, so they come last: the download is over with them.
        for (index, at, held) in whole.into_iter().filter(|_| done) {
            self.whole(index, position, at, held).await?;
        }
        for (index, at, held, said) in doubted.into_iter().filter(|_| done) {
            self.compare(index, position, at, &held, said).await?;
        }
        Ok(done)
    }

    /// What is known of an entity whose part of the cursor is of no use. If the device has something of it,
    /// all of that is doubted, and nothing was sent.
    fn begun(&self, index: EntityIndex, covered: Option<Covered>, held: &[u16]) -> Covered {
        let entity = self.engine.catalog.entity(index).name.clone();
        let may_be_there = covered.map_or(self.memory.is_unknown, |covered| !covered.ranges.is_empty());
        let (ranges, doubted) = if self.memory.may_doubt && may_be_there {
            (vec![Range { up_to: None, seq: self.seq, held: held.to_vec() }], vec![Part::WHOLE])
        } else {
            (Vec::new(), Vec::new())
        };
        let condition = self.want(index).tag;
        Covered { entity, tag: self.engine.profile(index), condition, ranges, doubted }
    }

    pub(super) fn grant(&self, index: EntityIndex, at: u16) -> &'a Grant {
        &self.engine.grants.of(index).grants[usize::from(at)]
    }

    /// What the account's device wants of an entity.
    pub(super) fn want(&self, index: EntityIndex) -> &Want {
        &self.wants[&index]
    }

    /// Whether what a cursor says of an entity can be continued: it is in terms of the present grants and
    /// the present filter, and the log has everything since.
    fn is_usable(&self, index: EntityIndex, covered: &Covered, since: u64) -> bool {
        let grants = self.engine.grants.of(index).grants.len();
        let continues = |range: &Range| {
            (since..=self.seq).contains(&range.seq) && range.held.iter().all(|at| usize::from(*at) < grants)
        };
        covered.tag == self.engine.profile(index)
            && covered.condition == self.want(index).tag
            && covered.ranges.iter().all(continues)
    }

    fn is_unbucketed(&self, index: EntityIndex, covered: &Covered, held: &[u16]) -> bool {
        let grants = &self.engine.grants.of(index).grants;
        let before = covered.ranges.iter().flat_map(|range| &range.held);
        before.chain(held).any(|at| grants[usize::from(*at)].key == Key::Unbucketed)
    }

    /// Brings the ranges of an entity up to the snapshot, then goes on after them.
    async fn bring_up(
        &mut self,
        index: EntityIndex,
        covered: &mut Covered,
        held: &[u16],
    ) -> Result<bool, StoreError> {
        let seq = self.seq;
        let now = |up_to| Range { up_to, seq, held: held.to_vec() };
        let (mut after, mut done) = (0, true);
        let mut ranges: Vec<Range> = Vec::new();
        for range in std::mem::take(&mut covered.ranges) {
            if !done || (range.seq == self.seq && range.held == held) {
                after = range.up_to.unwrap_or(i64::MAX);
                ranges.push(range);
                continue;
            }
            let span = IdRange { after, up_to: range.up_to };
            match self.delta(index, span, &range, held, &covered.doubted).await? {
                None => ranges.push(now(range.up_to)),
                Some(reached) => {
                    if reached > after {
                        ranges.push(now(Some(reached)));
                    }
                    ranges.push(range.clone());
                    done = false;
                }
            }
            after = range.up_to.unwrap_or(i64::MAX);
        }
        let is_complete = ranges.last().is_some_and(|range| range.up_to.is_none());
        if done && !is_complete {
            done = self.pages.room() > 0;
            if done {
                if ranges.is_empty() {
                    self.pages.restart(&covered.entity);
                }
                let reached = self.load(index, after, held, !ranges.is_empty()).await?;
                ranges.push(now(reached));
                done = reached.is_none();
            }
        }
        covered.ranges = merged(ranges);
        Ok(done)
    }

    /// Sends the own account when it was never sent, or has another name now.
    async fn own_account(&mut self, position: &mut Position) -> Result<(), StoreError> {
        let own = self.me.object().raw();
        let names = account_names(self.transaction, self.engine, &BTreeSet::from([own])).await?;
        let hash = names.first().map_or(0, |(_, name)| ContentHash::of(name.as_bytes()).short());
        if hash != position.own_name {
            position.own_name = hash;
            self.quiet = false;
            self.pages.accounts.insert(own);
        }
        Ok(())
    }

    /// Whether the cursor must move although nothing was sent.
    pub(super) async fn must_renew(&mut self) -> Result<bool, StoreError> {
        if !self.quiet || self.oldest >= self.seq {
            return Ok(!self.quiet);
        }
        Ok(self.oldest <= log::middle(self.transaction).await?)
    }

    /// The pages of the step, with the names of the accounts that their rows refer to.
    pub(super) async fn pages(&mut self, position: &Position) -> Result<Vec<(Page, Position)>, StoreError> {
        let empty = Pages::new(self.engine.page_rows);
        let pages = std::mem::replace(&mut self.pages, empty);
        let known = &self.memory.accounts;
        let accounts: BTreeSet<_> = pages.accounts.iter().copied().filter(|id| !known.contains(id)).collect();
        if accounts.is_empty() {
            return Ok(pages.finish(position.clone(), None));
        }
        let table = account_table(self.transaction, self.engine, &accounts).await?;
        self.memory.accounts.extend(accounts);
        Ok(pages.finish(position.clone(), table))
    }
}

/// Neighbouring ranges that say the same, as one.
fn merged(ranges: Vec<Range>) -> Vec<Range> {
    let mut merged: Vec<Range> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if last.seq == range.seq && last.held == range.held => last.up_to = range.up_to,
            _ => merged.push(range),
        }
    }
    merged
}
