//! The state of objects that a device must not trust its own values of (SYNC R11).

use super::world::{Key, World};
use crate::rule::{Access, RowView, State};
use crate::value::ObjectId;
use crate::wire::frame::TableWriter;
use crate::wire::message::Page;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Entity, EntityIndex, ValueRef, limits};

/// Each object as the account sees it now: its masked row, or that it is not there. As many pages as the
/// rows take: an answer that no device accepts would be given again and again.
pub(super) fn state(access: Access<'_>, world: &World<'_>, keys: &BTreeSet<Key>) -> Vec<Page> {
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
        let (mut table, mut drops) = (empty(), Vec::new());
        for id in ids {
            let row = world.get((index, id)).map(|values| RowView { id, values, unreadable: 0 });
            let seen = row.and_then(|row| Some((row, access.unreadable(index, State { row, rows: world })?)));
            match seen {
                Some((row, unreadable)) => put(&mut table, entity, row, unreadable),
                None => drops.push(id),
            }
            if bytes + table.size() >= limits::PAGE_BYTES {
                page.puts.extend(std::mem::replace(&mut table, empty()).finish());
                pages.push(std::mem::take(&mut page));
                bytes = 0;
            }
        }
        bytes += table.size();
        page.puts.extend(table.finish());
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
