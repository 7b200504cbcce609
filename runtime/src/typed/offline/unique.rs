//! Whether somebody learns that the server took a value which must be unique for taken.
//!
//! Two devices without a connection can choose the same value, and only the server sees both: what comes
//! second is rejected, and a flow of the app has to receive it. Absent: what no device sends.

use super::ModeKind;
use crate::typed::access::What;
use crate::typed::check::AppFacts;
use crate::typed::facts::EntityFacts;
use crate::typed::text::Text;
use crate::value::MemberKind;

impl AppFacts {
    /// What is wrong with the unique members of the entity at a position of the list; empty if nothing is.
    pub(in crate::typed) const fn unique_fault(&self, position: usize) -> Text {
        let listed = &self.entities[position];
        if !listed.facts.persistable || !self.is_sent(listed.id) || self.has_repair(listed.id) {
            return Text::new();
        }
        let Some(member) = unique(&listed.facts) else { return Text::new() };
        let mut at = 0;
        while at < self.nanoflows.len() {
            let flow = &self.nanoflows[at];
            if let Some(line) = flow.facts.creates(listed.id) {
                let text = Text::new().add("`").add(flow.name).add("` creates `").add(listed.facts.name);
                let text = text.add("` (line ").number(line).add(" of ").add(flow.facts.file).add("), ");
                let text = match member {
                    Unique::Member(member) => text.add("whose `").add(member).add("` is unique"),
                    Unique::Together => text.add("which has members that are unique together"),
                };
                return text
                    .add("; the server rejects a value that another device took first, and no flow ")
                    .add("receives that [unique-offline]\nhelp: add `rejected: { ")
                    .add(listed.facts.name)
                    .add(": .. }` to `offline`, with a `#[nanoflow]` that takes `&mut Obj<")
                    .add(listed.facts.name)
                    .add(">`");
            }
            at += 1;
        }
        Text::new()
    }

    /// Whether devices send objects of an entity that they created without a connection: of one that stays
    /// here only those that a microflow's argument names.
    const fn is_sent(&self, entity: u64) -> bool {
        let mode = self.mode(entity);
        let mut at = 0;
        while at < self.microflows.len() && matches!(mode, ModeKind::Never) {
            let carried = self.microflows[at].carried();
            let mut part = 0;
            while part < carried.len() {
                if carried[part].names(entity) {
                    return true;
                }
                part += 1;
            }
            at += 1;
        }
        mode.synchronizes()
    }

    /// Whether a flow receives the rejected objects of an entity.
    const fn has_repair(&self, entity: u64) -> bool {
        let mut at = 0;
        while at < self.offline.rejected.len() {
            if self.offline.rejected[at].0.id == entity {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// What is unique in an entity.
enum Unique {
    /// The values of a member.
    Member(&'static str),
    /// Those of several members.
    Together,
}

const fn unique(facts: &EntityFacts) -> Option<Unique> {
    let mut at = 0;
    while at < facts.members.len() {
        let member = &facts.members[at];
        // What the server assigns is on no device before, so that nobody takes it first.
        if member.unique && !matches!(member.kind, MemberKind::AutoNumber) {
            return Some(Unique::Member(member.name));
        }
        at += 1;
    }
    if facts.unique_together { Some(Unique::Together) } else { None }
}

impl crate::typed::flow::FlowFacts {
    /// The line where the flow creates an object of an entity.
    const fn creates(&self, id: u64) -> Option<u32> {
        let mut at = 0;
        while at < self.accesses.len() {
            let access = &self.accesses[at];
            if let (What::Create, Some(entity)) = (access.what, access.entity)
                && entity.id == id
            {
                return Some(access.line);
            }
            at += 1;
        }
        None
    }
}
