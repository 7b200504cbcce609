//! Whether there is a role for what is written for none: some single role may do all that a flow without
//! `roles(..)` does, some single one may see all that such a page shows, and somebody who sees the page may
//! do what it leads to.
//!
//! Absent: what is written for roles; each of these is judged.

use super::access::{Access, What};
use super::calls::Calls;
use super::check::AppFacts;
use super::facts::RoleFacts;
use super::flow::{CallFact, CalleeKind};
use super::page::ListedPage;
use super::rights::{Blame, Deed, Search, denied, is_shown_before};
use super::text::{NAMED, Text};

/// How much of what a role may not do in a flow is looked at for the help.
const CONSIDERED: usize = 16;

impl<const FLOWS: usize, const CALLS: usize> Calls<FLOWS, CALLS> {
    /// A flow that no single role may run to its end.
    pub(super) const fn fault_for_nobody(&self, app: &AppFacts, flow: usize) -> Text {
        if !self.is_for_nobody(app, flow) || self.is_told_of_callee(app, flow) {
            return Text::new();
        }
        let text = Text::new().add("no role may do all that `").add(app.nanoflows[flow].name);
        let (mut text, mut ways, mut at) = (text.add("` does:"), Ways::NONE, 0);
        while at < app.roles.len() && at < NAMED {
            let role = app.role(at);
            let mut number = 0;
            while number < CONSIDERED
                && let Some(blame) = self.blame(app, flow, &role, false, number)
            {
                ways = ways.with(blame.deed);
                if number == 0 {
                    text = denied(&role, blame, text.add(if at == 0 { " " } else { ", " }));
                }
                number += 1;
            }
            at += 1;
        }
        ended(text, app.roles.len(), ways)
    }

    /// A page that no single role may see as a whole, or that leads to what nobody may do who sees it. What
    /// it leads to is judged one by one: who uses the page chooses among it.
    pub(super) const fn page_fault_for_nobody(&self, app: &AppFacts, page: &ListedPage) -> Text {
        let (accesses, calls) = (page.facts.accesses, page.facts.calls);
        let (mut seers, mut at) = (app.everybody(), 0);
        while at < accesses.len() {
            seers &= app.seers(accesses, at);
            at += 1;
        }
        if seers == 0 {
            return app.unseen(page);
        }
        let (mut text, mut call) = (Text::new(), 0);
        while call < calls.len() {
            if self.runners(app, &calls[call]) & seers == 0 && !is_shown_before(calls, call) {
                text = text.and(&self.unused(app, page, &calls[call], seers));
            }
            call += 1;
        }
        text
    }

    /// Whether no single role may run a flow to its end.
    const fn is_for_nobody(&self, app: &AppFacts, flow: usize) -> bool {
        !self.lacking_in_all[flow] & app.everybody() == 0
    }

    /// Whether a callee is reported for the same reason. Of flows that call each other the first is.
    const fn is_told_of_callee(&self, app: &AppFacts, flow: usize) -> bool {
        let mut call = 0;
        while call < app.nanoflows[flow].facts.calls.len() {
            if let Some(callee) = self.callee(flow, call)
                && callee != flow
                && app.nanoflows[callee].facts.roles.is_empty()
                && self.is_for_nobody(app, callee)
                && (callee < flow || !self.reaches(app, callee, flow))
            {
                return true;
            }
            call += 1;
        }
        false
    }

    const fn reaches(&self, app: &AppFacts, from: usize, to: usize) -> bool {
        let mut search = Search::<FLOWS>::new(from);
        while let Some(flow) = search.next() {
            if flow == to {
                return true;
            }
            let mut call = 0;
            while call < app.nanoflows[flow].facts.calls.len() {
                if let Some(callee) = self.callee(flow, call) {
                    search.add(callee);
                }
                call += 1;
            }
        }
        false
    }

    /// The roles that may do what a page leads to by a call; all, if only some see it. A flow that is for
    /// nobody is told of by itself.
    const fn runners(&self, app: &AppFacts, call: &CallFact) -> u64 {
        if call.is_guarded {
            return u64::MAX;
        }
        match run(app, call) {
            Some(flow) if self.is_for_nobody(app, flow) => u64::MAX,
            Some(flow) => !self.lacking_in_all[flow],
            None => call.callers(),
        }
    }

    /// The message about what a page leads to, and what each of those lacks for it that see the page.
    const fn unused(&self, app: &AppFacts, page: &ListedPage, call: &CallFact, seers: u64) -> Text {
        let verb = if matches!(call.kind, CalleeKind::Page) { "open" } else { "run" };
        let text = Text::new().add("nobody who may see the page `").add(page.name).add("` may ").add(verb);
        let (mut text, mut ways) = (text.add(" `").add(call.name).add("`:"), Ways::NONE);
        let (mut lacking, mut at) = (0, 0);
        while at < app.roles.len() {
            let role = app.role(at);
            let blame = match run(app, call) {
                Some(flow) => self.blame(app, flow, &role, false, 0),
                None => Some(Blame { part: page.name, file: page.facts.file, deed: Deed::Call(*call) }),
            };
            if seers & role.bit() != 0
                && let Some(blame) = blame
            {
                if lacking < NAMED {
                    ways = ways.with(blame.deed);
                    text = denied(&role, blame, text.add(if lacking == 0 { " " } else { ", " }));
                }
                lacking += 1;
            }
            at += 1;
        }
        ended(text, lacking, ways)
    }
}

/// The flow that a page runs by a call, if that is written for no role, so that what it does is judged.
const fn run(app: &AppFacts, call: &CallFact) -> Option<usize> {
    match app.nanoflow(call.id) {
        Some(flow) if matches!(call.kind, CalleeKind::Nanoflow) && call.roles.is_empty() => Some(flow),
        _ => None,
    }
}

impl AppFacts {
    /// A role of the app, by its position.
    const fn role(&self, position: usize) -> RoleFacts {
        RoleFacts { of: self.role, position: position as u32, name: self.roles[position].0 }
    }

    /// The roles that see what a page shows by the access at a position, a bit for each: of a reference they
    /// see something of what it leads to.
    const fn seers(&self, accesses: &[Access], position: usize) -> u64 {
        let access = &accesses[position];
        // What no device can do is told where it stands.
        if access.is_asked || access.impossible.is_some() {
            return u64::MAX;
        }
        let granted = access.granted();
        match access.shows {
            Some(target) => match self.place(target) {
                Some(at) if !self.entities[at].facts.rules.is_empty() => {
                    granted & self.entities[at].facts.holders(What::Retrieve)
                }
                _ => granted,
            },
            None => granted,
        }
    }

    /// The message about a page that no role may see as a whole, with the first that each lacks.
    const fn unseen(&self, page: &ListedPage) -> Text {
        let (accesses, file) = (page.facts.accesses, page.facts.file);
        let text = Text::new().add("no role may see all that the page `").add(page.name).add("` shows:");
        let (mut text, mut at) = (text, 0);
        while at < self.roles.len() && at < NAMED {
            let (role, mut number) = (self.role(at), 0);
            while number < accesses.len() && self.seers(accesses, number) & role.bit() != 0 {
                number += 1;
            }
            if number < accesses.len() {
                let deed = Deed::Access(self.unread(&accesses[number], &role));
                let blame = Blame { part: page.name, file, deed };
                text = denied(&role, blame, text.add(if at == 0 { " " } else { ", " }));
            }
            at += 1;
        }
        ended(text, self.roles.len(), Ways { by_rules: true, by_lists: false })
    }

    /// What a role may not read of what a page shows: the member, or anything of what it leads to.
    const fn unread(&self, access: &Access, role: &RoleFacts) -> Access {
        match access.shows {
            Some(target) if access.granted() & role.bit() != 0 => match self.place(target) {
                Some(at) => Access::search(self.entities[at].tag(), access.line),
                None => *access,
            },
            _ => *access,
        }
    }
}

/// The end of a message about so many roles.
const fn ended(text: Text, roles: usize, ways: Ways) -> Text {
    let text = match roles {
        0..=NAMED => text,
        _ => text.add("; likewise ").number((roles - NAMED) as u32).add(" more"),
    };
    text.add(" [no-access]\nhelp: ").add(ways.words())
}

/// How one role comes to have all that is needed.
#[derive(Clone, Copy)]
struct Ways {
    by_rules: bool,
    by_lists: bool,
}

impl Ways {
    const NONE: Self = Self { by_rules: false, by_lists: false };

    const fn with(self, deed: Deed) -> Self {
        match deed {
            Deed::Access(_) => Self { by_rules: true, ..self },
            Deed::Call(_) => Self { by_lists: true, ..self },
        }
    }

    const fn words(self) -> &'static str {
        match (self.by_rules, self.by_lists) {
            (_, false) => "give one role all of it with `#[access(..)]`, or take something out",
            (false, true) => {
                "add one role to `roles(..)` of all that is called and opened, or take something out"
            }
            (true, true) => {
                "give one role all of it, with `#[access(..)]` and in `roles(..)` of what is called and opened, \
                 or take something out"
            }
        }
    }
}
