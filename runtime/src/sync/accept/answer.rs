//! The state of objects that a device must not trust its own values of (SYNC R11).

use super::world::{Key, World};
use crate::rule::{Access, RowView, State};
use crate::value::ObjectId;
use crate::wire::frame::TableWriter;
use crate::wire::message::{Fit, Page};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Entity, EntityIndex, ValueRef, limits};

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
        let empty = || {
            let stored = entity.members.iter().filter(|member| member.is_stored());
            TableWriter::new(entity.name.clone(), stored.map(|member| member.name.clone()).collect())
        };
        let (mut drops, mut tables) = (Vec::new(), [(Fit::Wanted, empty()), (Fit::Guest, empty())]);
        for id in ids {
            let row = world.get((index, id)).map(|values| RowView { id, values, unreadable: 0 });
            let seen = row.and_then(|row| Some((row, access.unreadable(index, State { row, rows: world })?)));
            let is_guest = guests.contains(&(index, id));
            match seen {
                Some((row, unreadable)) => put(&mut tables[usize::from(is_guest)].1, entity, row, unreadable),
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

fn put(table: &mut TableWriter, entity: &Entity, row: RowView<'_>, unreadable: u64) {
    let (mut values, mut mask) = (Vec::with_capacity(entity.members.len()), 0);
    let members = entity.members.iter().zip(row.values).enumerate();
    for (at, (_, value)) in members.filter(|(_, (member, _))| member.is_stored()) {
        let hidden = unreadable >> at & 1 == 1;
        mask |= u64::from(hidden) << values.len();
        values.push(if hidden { ValueRef::Empty } else { value.borrow() });
    }
    table.row(row.id, mask, &values);
}
