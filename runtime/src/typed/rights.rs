//! Who may run the nanoflows of an app, with all that they call.
//!
//! What a role lacks anywhere, [`Calls`] knows; here the place is looked for, which takes longer and happens
//! on faults only. Absent: what a flow with `roles(..)` does itself, which is judged beside it, and what is
//! written for no role, which is `nobody`.

use super::access::Access;
use super::calls::{Calls, Waiting};
use super::check::AppFacts;
use super::facts::RoleFacts;
use super::flow::{CallFact, CalleeKind, FlowFacts};
use super::page::ListedPage;
use super::text::Text;

/// What a role may not do, and in which flow or on which page of which file it is done.
#[derive(Clone, Copy)]
pub(super) struct Blame {
    pub(super) part: &'static str,
    pub(super) file: &'static str,
    pub(super) deed: Deed,
}

#[derive(Clone, Copy)]
pub(super) enum Deed {
    /// Something with an object.
    Access(Access),
    /// A call of a microflow, or opening a page.
    Call(CallFact),
}

impl<const FLOWS: usize, const CALLS: usize> Calls<FLOWS, CALLS> {
    /// What the roles that may run a flow lack for it and for what it calls; empty if nothing.
    pub(super) const fn rights_fault(&self, app: &AppFacts, flow: usize) -> Text {
        let roles = app.nanoflows[flow].facts.roles;
        if roles.is_empty() {
            return self.fault_for_nobody(app, flow);
        }
        let (mut text, mut at) = (Text::new(), 0);
        while at < roles.len() {
            let role = &roles[at];
            let mut number = 0;
            while self.lacking_in_all[flow] & role.bit() != 0
                && let Some(blame) = self.blame(app, flow, role, true, number)
            {
                text = text.and(&told(app, flow, role, blame));
                number += 1;
            }
            at += 1;
        }
        text
    }

    /// What the roles that may open a page lack for the flows that it runs; empty if nothing. A flow that is
    /// itself for such a role is told of. Who does not see a button does not press it: where a condition over
    /// the account guards it, nobody knows who does.
    pub(super) const fn page_rights_fault(&self, app: &AppFacts, page: &ListedPage) -> Text {
        if page.facts.roles.is_empty() {
            return self.page_fault_for_nobody(app, page);
        }
        let (mut all, mut call) = (Text::new(), 0);
        while call < page.facts.calls.len() {
            let fact = &page.facts.calls[call];
            let is_shown_first = !fact.is_guarded && !is_shown_before(page.facts.calls, call);
            if is_shown_first && !fact.roles.is_empty() {
                all = all.and(&led_fault(page, fact));
            }
            if is_shown_first
                && matches!(fact.kind, CalleeKind::Nanoflow)
                && let Some(flow) = app.nanoflow(fact.id)
            {
                let mut at = 0;
                while at < page.facts.roles.len() {
                    let role = &page.facts.roles[at];
                    let mut number = 0;
                    while self.lacking_in_all[flow] & role.bit() != 0
                        && app.nanoflows[flow].facts.roles.is_empty()
                        && let Some(blame) = self.blame(app, flow, role, false, number)
                    {
                        let text = denied(role, blame, Text::new());
                        let text =
                            text.add(", and the page `").add(page.name).add("` is for `").add(role.name);
                        let text = text.add("` and runs `").add(app.nanoflows[flow].name);
                        all = all.and(&helped(text.add("` [no-access]\nhelp: "), role, blame, page.name));
                        number += 1;
                    }
                    at += 1;
                }
            }
            call += 1;
        }
        all
    }

    /// What a role may not do, by its number from the first. With `written`, the role stands in the flow's
    /// own `roles(..)`: what the flow does itself with objects is told beside it, and so is what a callee
    /// with that role does.
    pub(super) const fn blame(
        &self,
        app: &AppFacts,
        from: usize,
        role: &RoleFacts,
        written: bool,
        mut number: usize,
    ) -> Option<Blame> {
        let mut search = Search::<FLOWS>::new(from);
        while let Some(flow) = search.next() {
            let facts = &app.nanoflows[flow].facts;
            if self.lacking[flow] & role.bit() != 0 {
                match lacking(facts, role, written && flow == from, number) {
                    Ok(deed) => {
                        return Some(Blame { part: app.nanoflows[flow].name, file: facts.file, deed });
                    }
                    Err(left) => number = left,
                }
            }
            let mut call = 0;
            while call < facts.calls.len() {
                if let Some(callee) = self.callee(flow, call)
                    && self.lacking_in_all[callee] & role.bit() != 0
                    && !(written && names(app.nanoflows[callee].facts.roles, role))
                {
                    search.add(callee);
                }
                call += 1;
            }
        }
        None
    }
}

/// A walk over flows, each once.
pub(super) struct Search<const FLOWS: usize> {
    seen: [bool; FLOWS],
    waiting: Waiting<FLOWS>,
}

impl<const FLOWS: usize> Search<FLOWS> {
    pub(super) const fn new(from: usize) -> Self {
        let mut search = Self { seen: [false; FLOWS], waiting: Waiting::new() };
        search.add(from);
        search
    }

    pub(super) const fn add(&mut self, flow: usize) {
        if !self.seen[flow] {
            self.seen[flow] = true;
            self.waiting.add(flow);
        }
    }

    pub(super) const fn next(&mut self) -> Option<usize> {
        self.waiting.next()
    }
}

/// What a role may not do in a flow, by its number from the first; if there are fewer, how many are left to
/// count.
const fn lacking(
    facts: &FlowFacts,
    role: &RoleFacts,
    only_calls: bool,
    mut number: usize,
) -> Result<Deed, usize> {
    let mut at = 0;
    while at < facts.accesses.len() && !only_calls {
        let access = &facts.accesses[at];
        if access.granted() & role.bit() == 0 {
            if number == 0 {
                return Ok(Deed::Access(*access));
            }
            number -= 1;
        }
        at += 1;
    }
    at = 0;
    while at < facts.calls.len() {
        if facts.calls[at].callers() & role.bit() == 0 {
            if number == 0 {
                return Ok(Deed::Call(facts.calls[at]));
            }
            number -= 1;
        }
        at += 1;
    }
    Err(number)
}

/// Whether a role is among others.
const fn names(roles: &[RoleFacts], role: &RoleFacts) -> bool {
    let mut at = 0;
    while at < roles.len() {
        if roles[at].position == role.position {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether a page shows earlier, to all that may open it, what leads to the same.
pub(super) const fn is_shown_before(calls: &[CallFact], position: usize) -> bool {
    let mut at = 0;
    while at < position {
        if calls[at].leads_as(&calls[position]) && !calls[at].is_guarded {
            return true;
        }
        at += 1;
    }
    false
}

/// The roles of a page for which something is not that it leads to.
const fn led_fault(page: &ListedPage, fact: &CallFact) -> Text {
    let (mut text, mut at) = (Text::new(), 0);
    while at < page.facts.roles.len() {
        let role = &page.facts.roles[at];
        if fact.callers() & role.bit() == 0 {
            let verb = if matches!(fact.kind, CalleeKind::Page) { "opens" } else { "runs" };
            let led = Text::new().add("the page `").add(page.name).add("` is for `").add(role.name);
            let led = led.add("` and ").add(verb).add(" `").add(fact.name).add("`, which is not [no-access]");
            let led = led.add("\nhelp: add `").add(role.name).add("` to `roles(..)` of `").add(fact.name);
            let led = led.add("`, leave it out of `roles(..)` of `").add(page.name);
            text = text.and(&led.add("`, or show it with `.visible_if(|me| me.has(..))`"));
        }
        at += 1;
    }
    text
}

/// The message about a role that a flow is written for.
const fn told(app: &AppFacts, flow: usize, role: &RoleFacts, blame: Blame) -> Text {
    let name = app.nanoflows[flow].name;
    let text = denied(role, blame, Text::new());
    let text = text.add(", and `").add(name).add("` is for `").add(role.name).add("` [no-access]\nhelp: ");
    helped(text, role, blame, name)
}

/// "add `write(status)` to a rule of `Rep` on `Order`, or leave `Rep` out of `roles(..)` of `place_order`"
const fn helped(text: Text, role: &RoleFacts, blame: Blame, part: &str) -> Text {
    let text = match blame.deed {
        Deed::Access(access) => {
            let text = access.grant(role, text.add("add ")).add(" to a rule of `").add(role.name);
            match access.entity {
                Some(entity) => text.add("` on `").add(entity.name),
                None => text,
            }
        }
        Deed::Call(call) => text.add("add `").add(role.name).add("` to `roles(..)` of `").add(call.name),
    };
    text.add("`, or leave `").add(role.name).add("` out of `roles(..)` of `").add(part).add("`")
}

/// "`Rep` may not write `Order.status` (`helper`, line 12 of src/flows.rs)"
pub(super) const fn denied(role: &RoleFacts, blame: Blame, text: Text) -> Text {
    let text = text.add("`").add(role.name).add("` may not ");
    let (text, line) = match blame.deed {
        Deed::Access(access) => (access.tell(role, text), access.line),
        Deed::Call(call) => {
            let verb = if matches!(call.kind, CalleeKind::Page) { "open `" } else { "call `" };
            (text.add(verb).add(call.name).add("`"), call.line)
        }
    };
    let text = text.add(" (`").add(blame.part).add("`, line ").number(line);
    text.add(" of ").add(blame.file).add(")")
}
