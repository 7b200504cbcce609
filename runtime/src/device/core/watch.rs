//! Who is told that something changed.

use super::DeviceCore;
use crate::sync::device::ChangeSet;
use futures_channel::mpsc::{Receiver, Sender, channel};
use std::collections::BTreeSet;
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{Catalog, EntityIndex, Expression, MemberIndex, Path, Query};

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
    let Some(entity) = catalog.find(&query.entity) else { return ChangeSet::default() };
    let mut walk = Walk { catalog, reads: ChangeSet::default(), calculated: BTreeSet::new() };
    walk.reads.rows(entity);
    if let Some(condition) = &query.condition {
        walk.expression(entity, condition, CALCULATED_DEPTH);
    }
    for order in &query.order {
        walk.path(entity, &order.path, CALCULATED_DEPTH);
    }
    for calculated in catalog.entity(entity).members.iter().filter_map(|member| member.calculated.as_ref()) {
        walk.expression(entity, calculated, CALCULATED_DEPTH);
    }
    walk.reads
}

struct Walk<'c> {
    catalog: &'c Catalog,
    reads: ChangeSet,
    /// The calculated members that were followed, with how many more were to be followed from there.
    calculated: BTreeSet<(EntityIndex, MemberIndex, usize)>,
}

impl Walk<'_> {
    fn expression(&mut self, entity: EntityIndex, expression: &Expression, depth: usize) {
        expression.visit_paths(&mut |path| self.path(entity, path, depth));
        expression.visit_known_sets(&mut |set| {
            if let Some(set) = self.catalog.known_set(set) {
                self.reads.rows(set.links);
            }
        });
    }

    fn path(&mut self, entity: EntityIndex, path: &Path, depth: usize) {
        let (catalog, mut at) = (self.catalog, entity);
        for step in path.steps.iter().chain([&path.member]) {
            let Some(member) = catalog.member(at, step) else { return };
            // Besides the member itself it matters whether the row is there, which the last bit says.
            self.reads.changed(at, 1 << member.0 | 1 << 63);
            if let Some(set) = catalog.set_of_member(at, step) {
                self.reads.rows(set.links);
            }
            let calculated = catalog.entity(at).members[member.0].calculated.as_ref();
            if let Some(calculated) = calculated.filter(|_| depth > 0)
                && self.calculated.insert((at, member, depth))
            {
                self.expression(at, calculated, depth - 1);
            }
            match catalog.target(at, step) {
                Some(target) => at = target,
                None => return,
            }
        }
    }
}
