//! What changed for an account within a range of ids since the range was judged.

use super::load::Told;
use super::step::Step;
use super::want::Puts;
use crate::rule::{Grant, Key};
use crate::store::{IdRange, StoreError};
use crate::sync::cursor::{Position, Range};
use crate::sync::filing::ids_of;
use crate::sync::log::{self, Entries};
use crate::sync::log::{Kind, NOBODY};
use crate::value::ObjectId;
use crate::wire::compare::Part;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::EntityIndex;

/// A row of which there may be something to say.
#[derive(Default)]
pub(super) struct Candidate {
    /// Whether the device may have the row from before.
    pub(super) was: bool,
    /// Whether something happened to it that the device does not know, because it did not send it.
    is_news: bool,
    /// Whether a row that the device's filter reads changed.
    is_refiltered: bool,
    /// The fingerprint of the row that the device says it has.
    said: Option<i64>,
}

impl Candidate {
    /// A row that the device may have, and that it is told of in any case.
    pub(super) fn to_tell() -> Self {
        Self { was: true, is_news: true, ..Self::default() }
    }

    /// A row that the device says it has, and that it is told of unless it has just that.
    pub(super) fn said(fingerprint: i64) -> Self {
        Self { said: Some(fingerprint), ..Self::to_tell() }
    }

    /// Whether the device says that it has just this.
    pub(super) fn is_said(&self, fingerprint: impl FnOnce() -> i64) -> bool {
        self.said.is_some_and(|said| said == fingerprint())
    }

    fn add(&mut self, was: bool, is_echo: bool) {
        self.was |= was;
        self.is_news |= !is_echo;
    }

    fn add_refiltered(&mut self) {
        (self.is_news, self.is_refiltered) = (true, true);
    }

    /// Whether the device may have the row, and so must hear that it does not want it any more.
    pub(super) fn may_be_there(&self) -> bool {
        self.was || self.is_refiltered
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
    /// has as well, whatever buckets they went through, and so it may have those that it uploaded. Of what
    /// is doubted the device says itself what it has.
    pub(super) async fn delta(
        &mut self,
        index: EntityIndex,
        span: IdRange,
        range: &Range,
        held: &[u16],
        doubted: &[Part],
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
        for id in self.beside(index, range.seq, span).await? {
            candidates.entry(id).or_default().add_refiltered();
        }
        let is_doubted = |id: &i64| ObjectId::from_raw(*id).is_some_and(|id| Part::any_holds(doubted, id));
        candidates.retain(|id, _| !is_doubted(id));
        self.quiet &= candidates.is_empty() && same_grants;
        let ids: Vec<_> = candidates.keys().copied().collect();
        self.send(index, held, span.after, &ids, Told::Changed(&candidates)).await
    }

    /// Doubts all of an entity if anything in it changed for an account that holds a grant which no key can
    /// express. It is read again as a whole if the device cannot be asked; a download that breaks off within
    /// it begins it anew.
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
        let is_doubted = position.entities[at].doubted == [Part::WHOLE];
        let mut same =
            is_doubted || matches!(ranges.as_slice(), [one] if one.up_to.is_none() && one.held == held);
        if !is_doubted {
            same &= self.by_upload(index, since, everything).await?.is_empty();
            same &= self.beside(index, since, everything).await?.is_empty();
            for at in &held {
                let entries = self.entries(self.grant(index, *at), since, everything).await?;
                same &= entries.is_empty();
            }
        }
        if !same {
            self.quiet = false;
            let may_doubt = self.memory.may_doubt && !ranges.is_empty();
            position.entities[at].doubted = if may_doubt { vec![Part::WHOLE] } else { Vec::new() };
            if !may_doubt {
                self.all_anew(index, position, at, &held).await?;
            }
        }
        position.entities[at].ranges = vec![Range { up_to: None, seq: self.seq, held }];
        Ok(())
    }

    /// Sends all of an entity in one go. The pages bring a device to a position at which nothing of the
    /// entity is there.
    async fn all_anew(
        &mut self,
        index: EntityIndex,
        position: &Position,
        at: usize,
        held: &[u16],
    ) -> Result<(), StoreError> {
        let everything = IdRange { after: 0, up_to: None };
        self.pages.restart(&position.entities[at].entity);
        let given: BTreeMap<_, _> = match self.want(index).puts {
            Puts::Wanted => BTreeMap::new(),
            _ => self.by_upload(index, 0, everything).await?,
        };
        let given = given.into_keys().map(|id| (id, Candidate::to_tell())).collect::<BTreeMap<_, _>>();
        let (ids, told) = match self.want(index).puts {
            Puts::Wanted => (self.all_rows(index, held, everything).await?, Told::Anew(None)),
            _ => (given.keys().copied().collect(), Told::Anew(Some(&given))),
        };
        let mut after = 0;
        loop {
            let rest = &ids[ids.partition_point(|id| *id <= after)..];
            let Some(reached) = self.send(index, held, after, rest, told).await? else { return Ok(()) };
            after = reached;
            self.pages.turn(position.clone());
        }
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

    /// The rows of which there may be something to say since a commit although they did not change: the
    /// filter may judge them otherwise now, or a rule may lead to them.
    async fn beside(
        &mut self,
        index: EntityIndex,
        since: u64,
        span: IdRange,
    ) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = self.refiltered(index, since).await?;
        found.extend(self.newly_supporting(index, since).await?);
        found.retain(|id| *id > span.after && span.up_to.is_none_or(|up_to| *id <= up_to));
        Ok(found)
    }

    /// The rows from which the entity's filter comes to a row that changed for the account since a commit.
    /// What the account cannot see of that row decides nothing, so its own buckets say everything.
    pub(super) async fn refiltered(
        &mut self,
        index: EntityIndex,
        since: u64,
    ) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = BTreeSet::new();
        let engine = self.engine;
        for (target, reaching) in engine.followed(index) {
            let changed = self.changed(target, since).await?;
            if !changed.is_empty() {
                found.extend(ids_of(self.transaction, &reaching.of(changed)).await?);
            }
        }
        Ok(found)
    }

    /// The rows of an entity that changed for the account since a commit.
    pub(super) async fn changed(&mut self, index: EntityIndex, since: u64) -> Result<Vec<i64>, StoreError> {
        let everything = IdRange { after: 0, up_to: None };
        let held = self.engine.grants.of(index).held(&self.engine.catalog, self.me);
        let mut changed = BTreeSet::new();
        for at in held {
            let grant = self.grant(index, at);
            let entries = self.entries(grant, since, everything).await?;
            if grant.key == Key::Unbucketed && !entries.is_empty() {
                // It is not told which rows changed, so it may be any.
                changed.extend(self.rows_in(index, grant, everything).await?);
            } else {
                changed.extend(entries.into_keys());
            }
        }
        Ok(changed.into_iter().collect())
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
