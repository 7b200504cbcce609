//! Which flows end with a lost connection that nobody deals with, in const.
//!
//! A flow that a page starts, or the device, has no caller: if it hands on that the server could not be
//! reached, nobody ever hears of it. A flow that Rust runs has one. What a flow does with the outcome of
//! each call its macro found out. Absent: every other error.

use super::check::{AppFacts, Text};
use super::flow::CalleeKind;
use super::rights::Rights;

/// How a lost connection ends each of so many flows.
pub struct Network<const FLOWS: usize> {
    /// The call of each flow by which it ends so. Chains of them lead to one that needs the network itself,
    /// never in a circle.
    causes: [Option<usize>; FLOWS],
    /// The page that starts each flow.
    starters: [Option<usize>; FLOWS],
}

impl<const FLOWS: usize> Network<FLOWS> {
    /// Of the flows that an app lists; `rights` knows which of them each call leads to.
    #[must_use]
    pub const fn of<const CALLS: usize>(app: &AppFacts, rights: &Rights<FLOWS, CALLS>) -> Self {
        let mut causes = [None; FLOWS];
        let mut changed = true;
        while changed {
            changed = false;
            // Callees are often listed behind their callers, so most of it settles in one round.
            let mut flow = FLOWS;
            while flow > 0 {
                flow -= 1;
                if causes[flow].is_none() {
                    causes[flow] = cause(app, rights, &causes, flow);
                    changed |= causes[flow].is_some();
                }
            }
        }
        Self { causes, starters: starters(app) }
    }

    /// What is wrong with the nanoflow at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn fault<const CALLS: usize>(
        &self,
        app: &AppFacts,
        rights: &Rights<FLOWS, CALLS>,
        position: usize,
    ) -> Text {
        let listed = &app.nanoflows[position];
        let text = match self.starters[position] {
            Some(page) => Text::new().add("the page `").add(app.pages[page].name).add("` starts `"),
            None if app.is_repair(listed.id) => Text::new().add("the device starts `"),
            None => return Text::new(),
        };
        let (mut flow, mut cause) = (position, self.causes[position]);
        if cause.is_none() {
            return Text::new();
        }
        let mut text = text.add(listed.name).add("`, and nobody deals with a lost connection in it: ");
        while let Some(number) = cause {
            let facts = &app.nanoflows[flow].facts;
            let call = &facts.calls[number];
            let verb = match call.kind {
                CalleeKind::Microflow => "` calls the microflow `",
                CalleeKind::Activity => "` does `",
                _ => "` calls `",
            };
            text = text.add("`").add(app.nanoflows[flow].name).add(verb).add(call.name).add("` at line ");
            text = text.number(call.line).add(" of ").add(facts.file);
            cause = match rights.callee(flow, number) {
                Some(callee) => {
                    text = text.add(", ");
                    flow = callee;
                    self.causes[callee]
                }
                None => None,
            };
        }
        text.add(" [unhandled-network-error]\nhelp: match on the result with an arm for ")
            .add("`Err(FlowError::Offline)`, or drop it with `let _ =`")
    }
}

/// The first call of a flow with whose failure nobody deals, and which can fail so by what is known yet.
const fn cause<const FLOWS: usize, const CALLS: usize>(
    app: &AppFacts,
    rights: &Rights<FLOWS, CALLS>,
    causes: &[Option<usize>; FLOWS],
    flow: usize,
) -> Option<usize> {
    let calls = app.nanoflows[flow].facts.calls;
    let mut number = 0;
    while number < calls.len() {
        let fails = match (calls[number].kind, rights.callee(flow, number)) {
            (CalleeKind::Microflow | CalleeKind::Activity, _) => true,
            (_, Some(callee)) => causes[callee].is_some(),
            (_, None) => false,
        };
        if fails && !calls[number].is_handled {
            return Some(number);
        }
        number += 1;
    }
    None
}

/// The first page that starts each flow.
const fn starters<const FLOWS: usize>(app: &AppFacts) -> [Option<usize>; FLOWS] {
    let mut starters = [None; FLOWS];
    let mut page = app.pages.len();
    while page > 0 {
        page -= 1;
        let calls = app.pages[page].facts.calls;
        let mut call = 0;
        while call < calls.len() {
            if let Some(flow) = app.nanoflow(calls[call].id) {
                starters[flow] = Some(page);
            }
            call += 1;
        }
    }
    starters
}
