//! What the entities are called in which the links of sets stand: after the owner and the member, so another
//! entity may be called the same.
//!
//! Absent: the length of that name, which the macro of the owner knows.

use super::check::{AppFacts, same};
use super::facts::MemberFacts;
use super::text::Text;
use crate::value::MemberKind;

impl AppFacts {
    /// What is wrong with the sets of the entity at a position of the list; empty if nothing is.
    pub(super) const fn sets_fault(&self, position: usize) -> Text {
        let facts = &self.entities[position].facts;
        let (mut text, mut at) = (Text::new(), 0);
        while at < facts.members.len() {
            let member = &facts.members[at];
            if facts.persistable && is_set(member) {
                let name = Text::new().add(facts.name).add("_").add(member.name);
                if self.is_called(name.as_str(), position) {
                    let clash = Text::new().add("the links of `").add(facts.name).add(".").add(member.name);
                    let clash = clash.add("` stand in an entity `").add(name.as_str());
                    let clash = clash.add("`, and there is another of that name [name-clash]\nhelp: ");
                    text = text
                        .and(&clash.add("rename the other with `#[entity(name = \"..\")]`, or the member"));
                }
            }
            at += 1;
        }
        text
    }

    /// Whether an entity of the list, or the links of a set of an earlier one, are called so.
    const fn is_called(&self, name: &str, before: usize) -> bool {
        let mut at = 0;
        while at < self.entities.len() {
            let facts = &self.entities[at].facts;
            if same(facts.name, name) || (at < before && has_links(facts.name, facts.members, name)) {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// Whether the links of a set of an entity are called so.
const fn has_links(owner: &str, members: &[MemberFacts], name: &str) -> bool {
    let mut at = 0;
    while at < members.len() {
        let links = Text::new().add(owner).add("_").add(members[at].name);
        if is_set(&members[at]) && same(links.as_str(), name) {
            return true;
        }
        at += 1;
    }
    false
}

const fn is_set(member: &MemberFacts) -> bool {
    matches!(member.kind, MemberKind::Set(_))
}
