//! What travels with a call of a microflow, in const: no stored object may be reached from it.
//!
//! A transient entity that is passed brings what it is associated with, and that again. The types alone
//! show objects and lists of them, beside the microflow; the chains need every entity, so `app!` judges
//! them. Absent: what a microflow does.

use super::check::AppFacts;
use super::entity::{Account, Entity};
use super::known::KnownType;
use super::text::Text;

/// How many transient entities one chain is followed through.
const CHAIN: usize = 32;

/// A transient entity that travels: its place in the list, and by which member of which other it does.
#[derive(Clone, Copy)]
struct Step {
    entity: usize,
    from: usize,
    member: &'static str,
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
        let mut steps = [Step { entity: first, from: 0, member: "" }; CHAIN];
        let (mut now, mut known) = (0, 1);
        while now < known {
            let members = self.entities[steps[now].entity].facts.members;
            let mut at = 0;
            while at < members.len() {
                let target = match members[at].target() {
                    // Who an account is, the server knows.
                    Some(id) if id != Account::ID => self.place(id),
                    _ => None,
                };
                if let Some(entity) = target {
                    let step = Step { entity, from: now, member: members[at].name };
                    if self.entities[entity].facts.persistable {
                        return self.leads(microflow, &steps, step);
                    }
                    if known < CHAIN && !is_among(&steps, known, entity) {
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
    const fn leads(&self, microflow: &str, steps: &[Step; CHAIN], last: Step) -> Text {
        let mut members = [""; CHAIN];
        let (mut length, mut step) = (0, last);
        while !step.member.is_empty() && length < CHAIN {
            members[length] = step.member;
            length += 1;
            step = steps[step.from];
        }
        let carried = self.entities[step.entity].facts.name;
        let stored = self.entities[last.entity].facts.name;
        let mut text =
            Text::new().add("what `").add(microflow).add("` takes or gives leads to `").add(stored);
        text = text.add("`, whose objects are stored: `").add(carried);
        while length > 0 {
            length -= 1;
            text = text.add(".").add(members[length]);
        }
        text.add("` [microflow-takes-persistable]\nhelp: leave the association out, and pass `Id<")
            .add(stored)
            .add(">` beside `")
            .add(carried)
            .add("`")
    }
}

const fn is_among(steps: &[Step; CHAIN], length: usize, entity: usize) -> bool {
    let mut at = 0;
    while at < length {
        if steps[at].entity == entity {
            return true;
        }
        at += 1;
    }
    false
}
