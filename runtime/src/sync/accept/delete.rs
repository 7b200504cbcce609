//! Decides about the deletion of an object, with everything that goes along or is emptied (SYNC R16).
//!
//! What is derived has the rights of the system, whoever may see it. Handlers of each object that goes may
//! refuse, and may do before what would otherwise prevent the deletion; emptied references run no handler.

use super::decide::{Created, Halt};
use super::upload::Upload;
use super::world::{Key, Values};
use crate::rule::{RowView, State};
use crate::sync::removal::{Link, Removal};
use crate::sync::seen_hash;
use crate::typed::ChangeValues;
use crate::wire::message::Reason;
use std::collections::BTreeMap;
use tidewater_model::{Conflict, ContentHash, EventKind, Value};

impl Upload<'_> {
    pub(super) async fn delete(
        &mut self,
        key: Key,
        seen: Option<ContentHash>,
        created: &Created,
    ) -> Result<(), Halt> {
        let (before, unreadable) = self.visible(key, created).ok_or(Reason::Gone)?;
        let row = RowView { id: key.1, values: &before, unreadable: 0 };
        let allowed = self.access().delete(key.0, State { row, rows: &self.world });
        allowed.map_err(|denied| self.denied(key.0, denied))?;
        if self.entity(key.0).conflict == Conflict::Reject
            && !self.is_own()
            && seen != Some(seen_hash(self.entity(key.0), &before, unreadable))
        {
            return Err(Reason::Conflict(Vec::new()).into());
        }
        let removal = self.announce(key).await?;
        let gone: Vec<(Key, Values)> =
            removal.deleted.keys().filter_map(|gone| Some((*gone, self.world.get(*gone)?.clone()))).collect();
        self.empty(removal.emptied);
        let catalog = &self.acceptance.engine.catalog;
        for (gone, row) in &gone {
            self.journal.lost_row(catalog, *gone, row);
            self.note_deleted(gone.1);
            self.world.put(*gone, None);
        }
        for (gone, row) in &gone {
            self.tell(&[EventKind::AfterDelete], *gone, &going(*gone, row)).await?;
        }
        Ok(())
    }

    /// Lets the handlers of everything that would go look at it first, and says what goes then. What they do
    /// may change that, so it is found out again until nothing new would go.
    async fn announce(&mut self, key: Key) -> Result<Removal, Halt> {
        let held = self.depth.in_hand.len();
        let announced = self.announce_each(key, held).await;
        self.depth.in_hand.truncate(held);
        announced
    }

    async fn announce_each(&mut self, key: Key, held: usize) -> Result<Removal, Halt> {
        let mut next = Some(key);
        loop {
            if let Some(next) = next
                && let Some(row) = self.world.get(next).cloned()
            {
                self.depth.in_hand.push(next);
                self.tell(&[EventKind::BeforeDelete], next, &going(next, &row)).await?;
            }
            // Usually loaded already, with those of the batch's other deletions.
            self.load_referrers(vec![key]).await?;
            let removal = self.world.removal(key).ok_or(Reason::Prevented)?;
            let told = &self.depth.in_hand[held..];
            let is_told =
                |gone: &&Key| told.contains(gone) || !self.handled.has(gone.0, EventKind::BeforeDelete);
            next = removal.deleted.keys().find(|gone| !is_told(gone)).copied();
            if next.is_none() {
                return Ok(removal);
            }
        }
    }

    /// Empties the references of objects that stay.
    fn empty(&mut self, emptied: BTreeMap<Key, Vec<Link>>) {
        let catalog = &self.acceptance.engine.catalog;
        for (holder, links) in emptied {
            let Some(row) = self.world.get(holder) else { continue };
            let mut values = row.to_vec();
            for Link { member, .. } in links {
                let name = &catalog.entity(holder.0).members[member.0].name;
                let lost = std::mem::take(&mut values[member.0]);
                self.journal.lost_value(catalog, holder, name, &lost, &Value::Empty);
            }
            self.stamp(holder.0, &mut values, false);
            self.corrected.insert(holder);
            self.world.put(holder, Some(values.into()));
        }
    }
}

/// An object that goes, as its handlers see it.
fn going(key: Key, row: &Values) -> ChangeValues {
    ChangeValues { id: key.1, before: Some(row.to_vec()), base: None, mine: row.to_vec() }
}
