//! Which flows and pages a device can come to, and which entities the profile therefore holds: those that
//! these use, and those that are listed. Built with the model, so that it is ordinary code.

use crate::typed::access::Access;
use crate::typed::check::AppFacts;
use crate::typed::facts::RoleFacts;
use crate::typed::flow::{CallFact, CalleeKind};
use crate::typed::slots::Types;
use std::collections::{BTreeMap, VecDeque};
use tidewater_model::{self as model, Because};

/// A nanoflow or a page of an app.
pub(crate) struct Part {
    pub(crate) id: u64,
    pub(crate) is_page: bool,
    pub(crate) name: &'static str,
    pub(crate) file: &'static str,
    pub(crate) roles: &'static [RoleFacts],
    pub(crate) calls: &'static [CallFact],
    pub(crate) accesses: &'static [Access],
    /// The types of its locals.
    locals: Types,
    /// The ids of what it looks for, reads at the end of a path, or shows by a reference.
    entities: Vec<u64>,
}

impl Part {
    /// Whether it holds, looks for or reads objects of the entity with this id.
    pub(crate) fn uses(&self, entity: u64) -> bool {
        self.entities.contains(&entity) || self.locals.iter().any(|known| known.speaks_of(entity))
    }
}

/// A part that a device can come to.
#[derive(Clone, Copy)]
pub(crate) struct Reached {
    /// Its position among the parts.
    pub(crate) part: usize,
    /// The position of the part that leads to it; nothing if a device begins with it.
    pub(crate) from: Option<usize>,
}

impl AppFacts {
    /// The entities of the profile in the order of the list, each with what first leads to it.
    pub(in crate::typed) fn held(&self) -> Vec<model::Held> {
        let parts = self.parts();
        let reached = self.reached(&parts);
        let held = self.entities.iter().filter(|listed| listed.facts.persistable).filter_map(|listed| {
            let first = reached.iter().map(|reached| &parts[reached.part]).find(|part| part.uses(listed.id));
            let because = match first {
                Some(part) => Because::Reached(part.name.into()),
                None if self.offline.modes.iter().any(|mode| mode.entity.id == listed.id) => Because::Listed,
                None => return None,
            };
            Some(model::Held { entity: listed.facts.name.into(), because })
        });
        held.collect()
    }

    /// The parts that a device can come to, nearest first.
    pub(crate) fn reached(&self, parts: &[Part]) -> Vec<Reached> {
        let offline = &self.offline;
        let mut unseen: BTreeMap<u64, usize> =
            parts.iter().enumerate().map(|(at, part)| (part.id, at)).collect();
        let mut waiting: VecDeque<(u64, Option<usize>)> = match &offline.home {
            None => parts.iter().map(|part| (part.id, None)).collect(),
            Some(home) => {
                let repairs = offline.rejected.iter().map(|(_, flow)| flow.id);
                let flows = offline.roots.iter().map(|flow| flow.id).chain(repairs);
                std::iter::once(home.id).chain(flows).map(|id| (id, None)).collect()
            }
        };
        let mut found = Vec::new();
        while let Some((id, from)) = waiting.pop_front() {
            let Some(part) = unseen.remove(&id) else { continue };
            waiting.extend(parts[part].calls.iter().filter_map(|call| match call.kind {
                CalleeKind::Nanoflow | CalleeKind::Page => Some((call.id, Some(part))),
                CalleeKind::Home => offline.home.as_ref().map(|home| (home.id, Some(part))),
                CalleeKind::Microflow | CalleeKind::Action | CalleeKind::Activity | CalleeKind::Plain => None,
            }));
            found.push(Reached { part, from });
        }
        found
    }

    /// Its nanoflows and pages, in the order of their lists.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let used = |accesses: &[Access]| {
            let done = accesses.iter().filter_map(|access| Some(access.entity?.id));
            done.chain(accesses.iter().filter_map(|access| access.shows)).collect()
        };
        let flows = self.nanoflows.iter().map(|flow| {
            let facts = &flow.facts;
            Part {
                id: flow.id,
                is_page: false,
                name: flow.name,
                file: facts.file,
                roles: facts.roles,
                calls: facts.calls,
                accesses: facts.accesses,
                locals: facts.types.locals,
                entities: used(facts.accesses),
            }
        });
        let pages = self.pages.iter().map(|page| {
            let facts = &page.facts;
            Part {
                id: page.id,
                is_page: true,
                name: page.name,
                file: facts.file,
                roles: facts.roles,
                calls: facts.calls,
                accesses: facts.accesses,
                locals: facts.types.locals,
                entities: used(facts.accesses),
            }
        });
        flows.chain(pages).collect()
    }
}
