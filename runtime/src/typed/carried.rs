//! What travels with a call of a microflow, in const: no stored object may be reached from it.
//!
//! A transient entity that is passed brings what it is associated with, and that again. The types alone
//! show objects and lists of them, beside the microflow; the chains need every entity, so `app!` judges
//! them. Absent: what a microflow does.

use super::check::AppFacts;
use super::entity::{Account, Entity};
use super::known::KnownType;
use super::text::Text;

/// How many transient entities are followed from one: in const there are no lists that grow, and no app comes
/// near it.
const FOLLOWED: usize = 4096;

/// How many members of a chain are told; of a longer one the first and the last.
const TOLD: usize = 8;

/// A transient entity that travels: its place in the list, and by which member of which earlier one it does.
#[derive(Clone, Copy)]
struct Step {
    entity: u32,
    from: u32,
    member: u32,
}

impl AppFacts {
    /// What is wrong with a microflow that takes or gives these types; empty if nothing is.
    pub(super) const fn carried_fault(&self, microflow: &str, types: &[KnownType]) -> Text {
        let mut at = 0;
        while at < types.len() {
            let fault = self.type_fault(microflow, &types[at]);
            if !fault.is_empty() {
                return fault;
            }
            at += 1;
        }
        Text::new()
    }

    const fn type_fault(&self, microflow: &str, known: &KnownType) -> Text {
        match known {
            KnownType::Record(entity) if !entity.persistable => self.chain_fault(microflow, entity.id),
            KnownType::List(inner) | KnownType::Optional(inner) | KnownType::Outcome(inner) => {
                self.type_fault(microflow, inner)
            }
            KnownType::Tuple(parts) => self.carried_fault(microflow, parts),
            _ => Text::new(),
        }
    }

    /// Follows the associations of a transient entity, nearest first.
    const fn chain_fault(&self, microflow: &str, transient: u64) -> Text {
        let Some(first) = self.place(transient) else { return Text::new() };
        let mut steps = [Step { entity: first as u32, from: 0, member: 0 }; FOLLOWED];
        let (mut now, mut known) = (0, 1);
        while now < known {
            let members = self.entities[steps[now].entity as usize].facts.members;
            let mut at = 0;
            while at < members.len() {
                let target = match members[at].target() {
                    // Who an account is, the server knows.
                    Some(id) if id != Account::ID => self.place(id),
                    _ => None,
                };
                if let Some(entity) = target {
                    let step = Step { entity: entity as u32, from: now as u32, member: at as u32 };
                    if self.entities[entity].facts.persistable {
                        return self.leads(microflow, &steps, step);
                    }
                    if known < FOLLOWED && !is_among(&steps, known, step.entity) {
                        steps[known] = step;
                        known += 1;
                    }
                }
                at += 1;
            }
            now += 1;
        }
        Text::new()
    }

    /// The message: the chain of members, from the entity that the microflow names.
    const fn leads(&self, microflow: &str, steps: &[Step; FOLLOWED], last: Step) -> Text {
        let (mut length, mut step) = (1, last);
        while step.from > 0 {
            step = steps[step.from as usize];
            length += 1;
        }
        let carried = self.entities[steps[0].entity as usize].facts.name;
        let stored = self.entities[last.entity as usize].facts.name;
        let mut text =
            Text::new().add("what `").add(microflow).add("` takes or gives leads to `").add(stored);
        text = text.add("`, whose objects are stored: `").add(carried);
        let mut at = 0;
        while at < length {
            if length <= TOLD || at + 1 < TOLD || at + 1 == length {
                text = text.add(".").add(self.member(steps, nth(steps, last, length - 1 - at)));
            } else if at + 1 == TOLD {
                text = text.add("..");
            }
            at += 1;
        }
        text.add("` [microflow-takes-persistable]\nhelp: leave the association out, and pass `Id<")
            .add(stored)
            .add(">` beside `")
            .add(carried)
            .add("`")
    }

    /// The member by which a step leads on.
    const fn member(&self, steps: &[Step; FOLLOWED], step: Step) -> &'static str {
        let from = &self.entities[steps[step.from as usize].entity as usize].facts;
        from.members[step.member as usize].name
    }
}

/// The step so many before the last of a chain.
const fn nth(steps: &[Step; FOLLOWED], last: Step, before: usize) -> Step {
    let (mut step, mut at) = (last, 0);
    while at < before {
        step = steps[step.from as usize];
        at += 1;
    }
    step
}

const fn is_among(steps: &[Step; FOLLOWED], length: usize, entity: u32) -> bool {
    let mut at = 0;
    while at < length {
        if steps[at].entity == entity {
            return true;
        }
        at += 1;
    }
    false
}
