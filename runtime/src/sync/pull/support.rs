//! Rows that the rules of the account's own rows lead to although the filter of their entity leaves them out
//! (MACROS section 5): a device judges by them what may be changed.
//!
//! They follow from the rows that the device wants and the account may read, and from references that the
//! account may read there, each judged in the same snapshot. So they tell nothing that those do not tell.
//! That no rule leads to a row any more is not told: the account may read it, and hears when it changes.

use super::load::{CHUNK, Judged};
use super::step::Step;
use super::want::supports;
use crate::store::{StoreError, Which};
use crate::sync::engine::Supported;
use crate::sync::filing::ids_of;
use crate::sync::sent_members::SentMembers;
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, ValueRef};

impl Step<'_> {
    /// Those of these rows to which rules lead.
    pub(super) async fn support(
        &mut self,
        index: EntityIndex,
        ids: &[i64],
    ) -> Result<BTreeSet<i64>, StoreError> {
        let (engine, mut found) = (self.engine, BTreeSet::new());
        for supported in supports(engine, index, self.me) {
            let mut ends = ids.to_vec();
            if let Some([owners, _]) = &supported.links {
                ends = ids_of(self.transaction, &owners.of(ends)).await?;
            }
            let leading = ids_of(self.transaction, &supported.leading.of(ends)).await?;
            // Very many rows may lead to one; the first that the account may read is enough.
            for some in leading.chunks(CHUNK) {
                if ids.iter().all(|id| found.contains(id)) {
                    break;
                }
                found.extend(self.led_to(supported, some.iter().copied().collect()).await?);
            }
        }
        found.retain(|id| ids.binary_search(id).is_ok());
        Ok(found)
    }

    /// The rows to which rules lead from rows that changed for the account since a commit, or over such rows.
    pub(super) async fn newly_supporting(
        &mut self,
        index: EntityIndex,
        since: u64,
    ) -> Result<BTreeSet<i64>, StoreError> {
        if let Some(found) = self.memory.supporting.get(&(index, since, self.seq)) {
            return Ok(found.clone());
        }
        let (engine, mut found) = (self.engine, BTreeSet::new());
        for supported in supports(engine, index, self.me) {
            let mut from = self.refiltered(supported.support.from, since).await?;
            for (passed, leading) in &supported.passed {
                let changed = self.changed(*passed, since).await?;
                if !changed.is_empty() {
                    from.extend(ids_of(self.transaction, &leading.of(changed)).await?);
                }
            }
            found.extend(self.led_to(supported, from).await?);
        }
        self.memory.supporting.insert((index, since, self.seq), found.clone());
        Ok(found)
    }

    /// Where references lead from rows, as far as the account may read these.
    async fn led_to(
        &mut self,
        supported: &Supported,
        from: BTreeSet<i64>,
    ) -> Result<BTreeSet<i64>, StoreError> {
        let (catalog, mut ids) = (&self.engine.catalog, from);
        for (at, ((entity, _), step)) in supported.passed.iter().zip(&supported.support.steps).enumerate() {
            let held = self.engine.grants.of(*entity).held(catalog, self.me);
            let Some(member) = catalog.member(*entity, step) else { return Ok(BTreeSet::new()) };
            let mut plan = self.plan(*entity, &held, false, false);
            plan.members = SentMembers::only(catalog.entity(*entity), member);
            // Rows on the way need not be wanted: then they support as well.
            let only = plan.wanted().filter(|_| at == 0);
            let mut next = BTreeSet::new();
            let mut take = |row: Judged<'_, '_>| {
                let leads = row.readable >> member.0 & 1 == 1 && (row.is_wanted || at > 0);
                if let (true, [ValueRef::Integer(id)]) = (leads, row.values) {
                    next.insert(*id);
                }
            };
            let from: Vec<i64> = ids.into_iter().collect();
            for chunk in from.chunks(CHUNK) {
                self.look(*entity, &plan, Which::Ids(chunk), only, &mut take).await?;
            }
            ids = next;
        }
        let Some([_, links]) = &supported.links else { return Ok(ids) };
        let links = links.of(ids.into_iter().collect());
        Ok(ids_of(self.transaction, &links).await?.into_iter().collect())
    }
}
