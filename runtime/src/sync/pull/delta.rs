//! What changed for an account within a range of ids since the range was judged.

use super::step::Step;
use crate::rule::Grant;
use crate::store::{IdRange, StoreError};
use crate::sync::cursor::{Position, Range};
use crate::sync::log::{self, Entries};
use crate::sync::log::{Kind, NOBODY};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::EntityIndex;

/// A row of which there may be something to say.
#[derive(Default)]
pub(super) struct Candidate {
    /// Whether the device may have the row from before.
    pub(super) was: bool,
    /// Whether something happened to it that the device does not know, because it did not send it.
    is_news: bool,
}

impl Candidate {
    /// A row that the device may have, and that it is told of in any case.
    pub(super) fn to_tell() -> Self {
        Self { was: true, is_news: true }
    }

    fn add(&mut self, was: bool, is_echo: bool) {
        self.was |= was;
        self.is_news |= !is_echo;
    }

    /// Whether the device has the row as it is now, if it may read all of it: it sent the row itself.
    pub(super) fn is_echo(&self) -> bool {
        !self.is_news
    }
}

impl Step<'_> {
    /// Brings a range up to the snapshot. If the page was full before, gives the last id that was
    /// reached.
    ///
    /// A row may only be dropped if it was in a bucket that the account held then. Of a bucket that it
    /// still holds, the first entry since then says so: anything but `enter`. Of one that it lost, the
    /// rows without an entry are those that are in it now. Rows that the device created since then it
    /// has as well, whatever buckets they went through, and so it may have those that it uploaded.
    pub(super) async fn delta(
        &mut self,
        index: EntityIndex,
        span: IdRange,
        range: &Range,
        held: &[u16],
    ) -> Result<Option<i64>, StoreError> {
        let mut candidates: BTreeMap<i64, Candidate> = BTreeMap::new();
        let grants: BTreeSet<u16> = range.held.iter().chain(held).copied().collect();
        let same_grants = range.held == held;
        for at in grants {
            let grant = self.grant(index, at);
            let (held_then, holds_now) = (range.held.contains(&at), held.contains(&at));
            let entries =
                if held_then { self.entries(grant, range.seq, span).await? } else { BTreeMap::new() };
            if !(held_then && holds_now) {
                for id in self.rows_in(index, grant, span).await? {
                    let was = held_then && !entries.contains_key(&id);
                    candidates.entry(id).or_default().add(was, false);
                }
            }
            for (id, entries) in entries {
                let is_echo = same_grants && self.is_own(&entries);
                candidates.entry(id).or_default().add(entries.first != Kind::Enter, is_echo);
            }
        }
        for (id, entries) in self.by_upload(index, range.seq, span).await? {
            candidates.entry(id).or_default().add(true, self.is_own(&entries));
        }
        self.quiet &= candidates.is_empty() && same_grants;
        let ids: Vec<_> = candidates.keys().copied().collect();
        self.send(index, held, span.after, &ids, Some(&candidates)).await
    }

    /// Reads an entity again as a whole if anything in it changed for an account that holds a grant
    /// which no key can express. A download that breaks off within it begins it anew.
    pub(super) async fn whole(
        &mut self,
        index: EntityIndex,
        position: &mut Position,
        at: usize,
        held: Vec<u16>,
    ) -> Result<(), StoreError> {
        let everything = IdRange { after: 0, up_to: None };
        let ranges = std::mem::take(&mut position.entities[at].ranges);
        let since = ranges.first().map_or(0, |range| range.seq);
        let mut same = matches!(ranges.as_slice(), [one] if one.up_to.is_none() && one.held == held);
        same &= self.by_upload(index, since, everything).await?.is_empty();
        for at in &held {
            let entries = self.entries(self.grant(index, *at), since, everything).await?;
            same &= entries.is_empty();
        }
        if !same {
            self.quiet = false;
            self.pages.restart(&position.entities[at].entity);
            let ids = self.all_rows(index, &held, everything).await?;
            let mut after = 0;
            loop {
                let rest = &ids[ids.partition_point(|id| *id <= after)..];
                let Some(reached) = self.send(index, &held, after, rest, None).await? else { break };
                after = reached;
                self.pages.turn(position.clone());
            }
        }
        position.entities[at].ranges = vec![Range { up_to: None, seq: self.seq, held }];
        Ok(())
    }

    /// What the device knows of rows since a commit by its own uploads: those that it created, and those
    /// whose state the answers told. It has them although no download sent them.
    pub(super) async fn by_upload(
        &mut self,
        index: EntityIndex,
        since: u64,
        span: IdRange,
    ) -> Result<BTreeMap<i64, Entries>, StoreError> {
        let bucket = (self.engine.by_upload(index), i64::from(self.replica));
        log::entries(self.transaction, bucket, since, span).await
    }

    fn is_own(&self, entries: &Entries) -> bool {
        entries.sender != NOBODY && entries.sender == i64::from(self.replica)
    }

    async fn entries(
        &mut self,
        grant: &Grant,
        since: u64,
        span: IdRange,
    ) -> Result<BTreeMap<i64, Entries>, StoreError> {
        let bucket = (grant.id, grant.key_for(self.me.object()));
        log::entries(self.transaction, bucket, since, span).await
    }
}
