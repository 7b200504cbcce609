//! Whether a device can judge the condition of a rule by which somebody changes rows.
//!
//! A device has nothing of a member that its account may not read, so the condition would fail there, though
//! the server would let the change pass. Absent: conditions of rules that only let see rows, which the server
//! judges before it sends them, and rows of which the device lacks those that a condition leads to.

use super::read_word;
use crate::typed::access::of_member;
use crate::typed::check::AppFacts;
use crate::typed::facts::{Granted, RoleFacts, RuleFacts};
use crate::typed::text::Text;

impl AppFacts {
    /// What is wrong with what a rule of the entity at a place reads; empty if nothing is.
    pub(super) const fn hidden_fault(&self, position: usize, rule: &RuleFacts) -> Text {
        let changes = rule.delete || !matches!(rule.write, Granted::Nothing);
        let Some(role) = rule.role else { return Text::new() };
        if rule.server_only || role.of != self.role || !(changes || rule.create) {
            return Text::new();
        }
        let mut at = 0;
        while at < rule.reads.len() {
            // Who creates an object has all of its members in hand.
            if let Some((place, member)) = self.hidden(position, rule.reads[at], &role, !changes) {
                let facts = &self.entities[place].facts;
                let (file, line) = rule.place;
                let text = Text::new().add("a rule of `").add(self.entities[position].facts.name);
                let text = of_member(text.add("` reads `"), facts.name, member).add(" (line ").number(line);
                let text = text.add(" of ").add(file).add("), which `").add(role.name);
                let text =
                    text.add("` may not read, so no device can judge what it allows [rule-not-evaluable]");
                let text = read_word(text.add("\nhelp: add "), facts, member);
                let text = text.add(" to a rule of `").add(role.name);
                let text = text.add("` on `").add(facts.name).add("`, or add `server_only` to the rule");
                return text;
            }
            at += 1;
        }
        Text::new()
    }

    /// The first member on a path that a role may not read, with the place of its entity.
    const fn hidden(
        &self,
        from: usize,
        path: &'static [&'static str],
        role: &RoleFacts,
        is_in_hand: bool,
    ) -> Option<(usize, &'static str)> {
        let (mut place, mut step) = (from, 0);
        while step < path.len() {
            let facts = &self.entities[place].facts;
            if let Some(read) = facts.place(path[step])
                && !facts.rules.is_empty()
                && !(is_in_hand && step == 0)
                && facts.readers(read) & role.bit() == 0
            {
                return Some((place, facts.unread(read, role)));
            }
            let Some(next) = self.next(place, path[step]) else { return None };
            place = next;
            step += 1;
        }
        None
    }
}
