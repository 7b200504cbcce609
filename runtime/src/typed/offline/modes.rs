//! Whether the modes fit to the entities, their associations, rules and readers.

use super::{ModeFacts, ModeKind, path, read_word};
use crate::typed::access::{Access, Here, What, of_member};
use crate::typed::check::AppFacts;
use crate::typed::facts::{EntityFacts, EntityTag, RoleFacts, equal};
use crate::typed::text::Text;

impl AppFacts {
    /// What is wrong with the mode at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn mode_fault(&self, position: usize) -> Text {
        let ModeFacts { entity, kind, .. } = &self.offline.modes[position];
        let fault = self.synchronized_fault(entity);
        if !fault.is_empty() {
            return fault;
        }
        match kind {
            ModeKind::Never => self.never_fault(entity),
            ModeKind::Preserve => self.preserve_fault(entity),
            _ => Text::new(),
        }
    }

    /// Associations between an entity that never leaves the device and one that does.
    const fn never_fault(&self, never: &EntityTag) -> Text {
        let (mut text, mut at) = (Text::new(), 0);
        while at < self.entities.len() {
            let listed = &self.entities[at];
            let mode = self.mode(listed.id);
            if listed.facts.persistable && !matches!(mode, ModeKind::Never) {
                let name = listed.facts.name;
                let mut member = 0;
                while let Some(place) = association(&listed.facts, never.id, member) {
                    let by = listed.facts.members[place].name;
                    text = text.and(&never_reachable(name, by, never.name, (name, mode), never));
                    member = place + 1;
                }
                member = 0;
                // What stays here may lead to what the server has, which exists all the same.
                while mode.synchronizes()
                    && let Some(place) = association(never.facts, listed.id, member)
                {
                    let by = never.facts.members[place].name;
                    text = text.and(&never_reachable(never.name, by, name, (name, mode), never));
                    member = place + 1;
                }
            }
            at += 1;
        }
        text
    }

    /// Whether some microflow delivers an entity of which devices keep what they are given, or some flow
    /// fetches it.
    const fn preserve_fault(&self, entity: &EntityTag) -> Text {
        let mut at = 0;
        while at < self.microflows.len() {
            if self.microflows[at].sent.may_hold(entity.id) {
                return Text::new();
            }
            at += 1;
        }
        at = 0;
        while at < self.nanoflows.len() {
            if fetches(self.nanoflows[at].facts.accesses, entity.id) {
                return Text::new();
            }
            at += 1;
        }
        Text::new()
            .add("devices keep the objects of `")
            .add(entity.name)
            .add("` that microflows deliver and flows fetch, and none of this app does [nothing-fills]")
            .add("\nhelp: deliver them with `cx.send(..)` in a `#[microflow]`, fetch them with ")
            .add("`cx.sync_where(..)` in a `#[nanoflow]`, or set another mode")
    }

    /// What is wrong with a step of a path that the filter at a position of the list reads: every role must
    /// be able to read it that sees anything of the entity. Empty if nothing is.
    #[must_use]
    pub const fn filter_fault(&self, position: usize, path: usize, step: usize) -> Text {
        let ModeFacts { entity, reads, .. } = &self.offline.modes[position];
        let Some(mut place) = self.place(entity.id) else { return Text::new() };
        let mut at = 0;
        while at < step {
            let Some(next) = self.next(place, reads[path][at]) else { return Text::new() };
            place = next;
            at += 1;
        }
        let (facts, member) = (&self.entities[place].facts, reads[path][step]);
        let Some(read) = facts.place(member) else { return Text::new() };
        if !facts.persistable {
            return Text::new();
        }
        let without = !facts.readers(read) & entity.facts.holders(What::Retrieve);
        let Some(role) = role_among(entity.facts, without) else { return Text::new() };
        let unread = facts.unread(read, role);
        let text = Text::new().add("the filter of `").add(entity.name);
        let text = of_member(text.add("` reads `"), facts.name, member);
        let text = if equal(unread, member) {
            text
        } else {
            of_member(text.add(", which is calculated from `"), facts.name, unread)
        };
        let text = text.add(", which the role `").add(role.name);
        let text = text.add("` may not read [filter-reads-unreadable]\nhelp: add ");
        let text = read_word(text, facts, unread).add(" to a rule of the role on `").add(facts.name);
        text.add("`, or filter on a member that it may read")
    }

    /// What is wrong with the rules of an entity: their conditions are judged on devices too, so devices hold
    /// the rows that these reach. Empty if nothing is.
    pub(in crate::typed) const fn rules_fault(&self, position: usize) -> Text {
        let facts = &self.entities[position].facts;
        if matches!(self.mode(self.entities[position].id), ModeKind::Online) {
            return Text::new();
        }
        let (mut all, mut rule) = (Text::new(), 0);
        while rule < facts.rules.len() {
            let reads = facts.rules[rule].reads;
            all = all.and(&self.hidden_fault(position, &facts.rules[rule]));
            let mut at = 0;
            while at < reads.len() && !facts.rules[rule].server_only {
                if let Some(beyond) = self.beyond(position, reads[at]) {
                    let entity = &self.entities[beyond];
                    let (file, line) = facts.rules[rule].place;
                    let text = Text::new().add("a rule of `").add(facts.name).add("` reads `");
                    let text = path(text, reads[at]).add("` (line ").number(line).add(" of ").add(file);
                    let text = text.add("), and a device does not hold what the rule may ask for: `");
                    let text = text.add(entity.facts.name).add("` is `").add(self.mode(entity.id).word());
                    let text = text.add("` [rule-not-evaluable]\nhelp: set `all` or `filter(..)` for `");
                    all = all.and(&text.add(entity.facts.name).add("`, or add `server_only` to the rule"));
                }
                at += 1;
            }
            rule += 1;
        }
        all
    }

    /// The first entity behind an association of a path of which a device lacks rows.
    const fn beyond(&self, from: usize, path: &[&str]) -> Option<usize> {
        let (mut place, mut step) = (from, 0);
        while step + 1 < path.len() {
            let Some(next) = self.next(place, path[step]) else { break };
            place = next;
            if !self.mode(self.entities[place].id).is_at_hand() {
                return Some(place);
            }
            step += 1;
        }
        None
    }
}

const fn never_reachable(
    from: &str,
    member: &str,
    to: &str,
    (other, mode): (&str, ModeKind),
    never: &EntityTag,
) -> Text {
    let text = Text::new().add("`").add(from).add(".").add(member).add("` leads to `").add(to);
    let text = text.add("`: `").add(other);
    let text = if mode.synchronizes() {
        text.add("` is synchronized")
    } else {
        text.add("` is `online`, so the server has it")
    };
    let text = text.add(", and `").add(never.name).add("` never leaves the device [never-reachable]");
    let text = text.add("\nhelp: remove `").add(member).add("`, or set another mode for `");
    text.add(never.name).add("`")
}

/// Whether a flow asks the server for objects of an entity that the device may lack.
const fn fetches(accesses: &[Access], id: u64) -> bool {
    let mut at = 0;
    while at < accesses.len() {
        if let (Some(entity), What::Here(Here::Fetch)) = (accesses[at].entity, accesses[at].what)
            && entity.id == id
        {
            return true;
        }
        at += 1;
    }
    false
}

/// The place of the first member by which an entity leads to another, from a place on.
const fn association(facts: &EntityFacts, to: u64, from: usize) -> Option<usize> {
    let mut at = from;
    while at < facts.members.len() {
        if let Some(target) = facts.members[at].target()
            && target == to
        {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// A role that is among some, by the rules of an entity.
const fn role_among(facts: &EntityFacts, roles: u64) -> Option<&RoleFacts> {
    let mut rest = facts.rules;
    while let [rule, others @ ..] = rest {
        if let Some(role) = &rule.role
            && role.bit() & roles != 0
        {
            return Some(role);
        }
        rest = others;
    }
    None
}
