//! The state of objects that a device must not trust its own values of (SYNC R11).

use super::world::{Key, World};
use crate::rule::{Access, RowView, State};
use crate::sync::sent_members::SentMembers;
use crate::value::ObjectId;
use crate::wire::message::{Fit, Page};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, limits};

/// Each object as the account sees it now: its masked row, or that it is not there. As many pages as the
/// rows take: an answer that no device accepts would be given again and again. `guests` are those that the
/// filter of their entity leaves out.
pub(super) fn state(
    access: Access<'_>,
    world: &World<'_>,
    keys: &BTreeSet<Key>,
    guests: &BTreeSet<Key>,
) -> Vec<Page> {
    let mut by_entity: BTreeMap<EntityIndex, Vec<ObjectId>> = BTreeMap::new();
    for (entity, id) in keys {
        by_entity.entry(*entity).or_default().push(*id);
    }
    let (mut pages, mut page, mut bytes) = (Vec::new(), Page::default(), 0);
    for (index, ids) in by_entity {
        let entity = access.catalog.entity(index);
        let members = SentMembers::stored(entity);
        let empty = || members.table(entity);
        let (mut drops, mut tables) = (Vec::new(), [(Fit::Wanted, empty()), (Fit::Guest, empty())]);
        for id in ids {
            let row = world.get((index, id)).map(|values| RowView { id, values, unreadable: 0 });
            let unreadable = |row| access.unreadable(index, State { row, rows: world });
            let seen = row.and_then(|row| Some(RowView { unreadable: unreadable(row)?, ..row }));
            let is_guest = guests.contains(&(index, id));
            match seen {
                Some(row) => members.put(&mut tables[usize::from(is_guest)].1, row),
                None => drops.push(id),
            }
            if bytes + tables.iter().map(|(_, table)| table.size()).sum::<usize>() >= limits::PAGE_BYTES {
                let full =
                    tables.iter_mut().map(|(fit, table)| std::mem::replace(table, empty()).finish(*fit));
                page.puts.extend(full.flatten());
                pages.push(std::mem::take(&mut page));
                bytes = 0;
            }
        }
        bytes += tables.iter().map(|(_, table)| table.size()).sum::<usize>();
        page.puts.extend(tables.into_iter().filter_map(|(fit, table)| table.finish(fit)));
        if !drops.is_empty() {
            page.drops.push((entity.name.clone(), drops));
        }
    }
    pages.extend((page != Page::default()).then_some(page));
    pages
}
