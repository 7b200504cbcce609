//! Which entities the profile holds: those that what a device begins with leads to, and those that are
//! listed. Built with the model, so that it is ordinary code.

use crate::typed::check::AppFacts;
use crate::typed::facts::EntityTag;
use crate::typed::flow::{CallFact, CalleeKind};
use crate::typed::{FlowTypes, KnownType};
use std::collections::BTreeSet;
use tidewater_model::{self as model, Because};

/// A nanoflow or a page.
struct Part {
    id: u64,
    name: &'static str,
    calls: &'static [CallFact],
    /// What it holds objects of or looks for.
    entities: Vec<EntityTag>,
}

impl AppFacts {
    /// The entities of the profile in the order of the list, each with what first leads to it.
    pub(in crate::typed) fn held(&self) -> Vec<model::Held> {
        let parts = self.reached();
        let held = self.entities.iter().filter(|listed| listed.facts.persistable).filter_map(|listed| {
            let uses = |part: &&Part| part.entities.iter().any(|entity| entity.id == listed.id);
            let because = match parts.iter().find(uses) {
                Some(part) => Because::Reached(part.name.into()),
                None if self.offline.modes.iter().any(|mode| mode.entity.id == listed.id) => Because::Listed,
                None => return None,
            };
            Some(model::Held { entity: listed.facts.name.into(), because })
        });
        held.collect()
    }

    /// The flows and pages that a device can come to, nearest first.
    fn reached(&self) -> Vec<Part> {
        let offline = &self.offline;
        let mut all = self.parts();
        let mut waiting: Vec<u64> = match &offline.home {
            None => all.iter().map(|part| part.id).collect(),
            Some(home) => {
                let repairs = offline.rejected.iter().map(|(_, flow)| flow.id);
                [home.id].into_iter().chain(offline.roots.iter().map(|flow| flow.id)).chain(repairs).collect()
            }
        };
        let (mut seen, mut found, mut next) = (BTreeSet::new(), Vec::new(), 0);
        while let Some(id) = waiting.get(next).copied() {
            next += 1;
            let Some(at) = all.iter().position(|part| part.id == id).filter(|_| seen.insert(id)) else {
                continue;
            };
            let part = all.swap_remove(at);
            waiting.extend(part.calls.iter().filter_map(|call| match call.kind {
                CalleeKind::Nanoflow | CalleeKind::Page => Some(call.id),
                CalleeKind::Home => offline.home.as_ref().map(|home| home.id),
                CalleeKind::Microflow | CalleeKind::Action | CalleeKind::Activity => None,
            }));
            found.push(part);
        }
        found
    }

    fn parts(&self) -> Vec<Part> {
        let flows =
            self.nanoflows.iter().map(|flow| (flow.id, flow.name, &flow.facts.types, flow.facts.calls));
        let pages = self.pages.iter().map(|page| (page.id, page.name, &page.facts.types, page.facts.calls));
        let part = |(id, name, types, calls): (u64, &'static str, &FlowTypes, _)| {
            let entities = types.locals.iter().filter_map(KnownType::entity).collect();
            Part { id, name, calls, entities }
        };
        flows.chain(pages).map(part).collect()
    }
}
