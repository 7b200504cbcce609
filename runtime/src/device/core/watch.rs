//! Who is told that something changed.

use super::DeviceCore;
use crate::sync::device::ChangeSet;
use futures_channel::mpsc::{Receiver, Sender, channel};
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{Catalog, EntityIndex, Expression, Path, Query};

/// The live queries of a device.
#[derive(Default)]
pub(super) struct Watchers {
    all: Vec<(ChangeSet, Sender<()>)>,
}

/// The end of a live query: something arrives when what it reads may have changed.
pub(crate) struct Watcher {
    pub(crate) told: Receiver<()>,
}

impl Watchers {
    pub(super) fn tell(&mut self, changes: &ChangeSet) {
        self.all.retain_mut(|(reads, sender)| {
            if reads.meets(changes) {
                // A full channel holds a message that was not read yet, which says the same.
                let _ = sender.try_send(());
            }
            !sender.is_closed()
        });
    }
}

impl DeviceCore {
    /// A live query.
    pub(crate) fn watch(&mut self, query: &Query) -> Watcher {
        let (sender, told) = channel(0);
        self.watchers.all.push((reads(&self.catalog, query), sender));
        Watcher { told }
    }
}

/// What a query reads: the members of the objects that it gives, and those on the paths of its
/// condition, its order and calculated members.
fn reads(catalog: &Catalog, query: &Query) -> ChangeSet {
    let mut reads = ChangeSet::default();
    let Some(entity) = catalog.find(&query.entity) else { return reads };
    reads.rows(entity);
    if let Some(condition) = &query.condition {
        read_expression(catalog, entity, condition, CALCULATED_DEPTH, &mut reads);
    }
    for order in &query.order {
        read_path(catalog, entity, &order.path, CALCULATED_DEPTH, &mut reads);
    }
    for calculated in catalog.entity(entity).members.iter().filter_map(|member| member.calculated.as_ref()) {
        read_expression(catalog, entity, calculated, CALCULATED_DEPTH, &mut reads);
    }
    reads
}

fn read_expression(
    catalog: &Catalog,
    entity: EntityIndex,
    expression: &Expression,
    depth: usize,
    reads: &mut ChangeSet,
) {
    expression.visit_paths(&mut |path| read_path(catalog, entity, path, depth, reads));
    expression.visit_known_sets(&mut |set| {
        if let Some(set) = catalog.known_set(set) {
            reads.rows(set.links);
        }
    });
}

fn read_path(catalog: &Catalog, entity: EntityIndex, path: &Path, depth: usize, reads: &mut ChangeSet) {
    let mut at = entity;
    for step in path.steps.iter().chain([&path.member]) {
        let Some(member) = catalog.member(at, step) else { return };
        // Besides the member itself it matters whether the row is there, which the last bit says.
        reads.changed(at, 1 << member.0 | 1 << 63);
        if let Some(set) = catalog.set_of_member(at, step) {
            reads.rows(set.links);
        }
        let calculated = catalog.entity(at).members[member.0].calculated.as_ref();
        if let Some(calculated) = calculated.filter(|_| depth > 0) {
            read_expression(catalog, at, calculated, depth - 1, reads);
        }
        match catalog.target(at, step) {
            Some(target) => at = target,
            None => return,
        }
    }
}
