//! Which flows end with a lost connection that nobody deals with, in const.
//!
//! A flow that a page starts, or the device, has no caller: if it hands on that the server could not be
//! reached, nobody ever hears of it. A flow that Rust runs has one. What a flow does with the outcome of
//! each call its macro found out. Absent: every other error.

use super::calls::{Calls, Waiting};
use super::check::AppFacts;
use super::flow::CalleeKind;
use super::text::{NAMED, Text};

impl<const FLOWS: usize, const CALLS: usize> Calls<FLOWS, CALLS> {
    /// What is wrong with the nanoflow at a position of the list, if a lost connection ends it; empty if
    /// nothing is.
    pub(super) const fn network_fault(&self, app: &AppFacts, position: usize) -> Text {
        if !self.is_lost[position] {
            return Text::new();
        }
        let listed = &app.nanoflows[position];
        let text = match starter(app, listed.id) {
            Some(page) => Text::new().add("the page `").add(page).add("` starts `"),
            None if app.is_repair(listed.id) => Text::new().add("the device starts `"),
            None => return Text::new(),
        };
        let mut text = text.add(listed.name).add("`, and nobody deals with a lost connection in it: ");
        let (chain, length) = self.chain(app, position);
        let (mut flow, mut at) = (position, 0);
        while at < length {
            let facts = &app.nanoflows[flow].facts;
            let call = &facts.calls[chain[at]];
            // Of a long chain the first calls are told, and the last, which needs the network.
            let is_passed_over = at + 1 < length && at + 1 >= NAMED && length > NAMED;
            if is_passed_over && let Some(callee) = self.callee(flow, chain[at]) {
                flow = callee;
                at += 1;
                continue;
            }
            if at + 1 == length && length > NAMED {
                let between = length - NAMED;
                text = text.add("after ").number(between as u32);
                text = text.add(if between == 1 { " other call " } else { " other calls " });
            }
            let verb = match call.kind {
                CalleeKind::Microflow => "` calls the microflow `",
                CalleeKind::Activity => "` does `",
                _ => "` calls `",
            };
            text = text.add("`").add(app.nanoflows[flow].name).add(verb).add(call.name).add("` at line ");
            text = text.number(call.line).add(" of ").add(facts.file);
            if let Some(callee) = self.callee(flow, chain[at]) {
                text = text.add(", ");
                flow = callee;
            }
            at += 1;
        }
        text.add(" [unhandled-network-error]\nhelp: match on the result with an arm for ")
            .add("`Err(FlowError::Offline)`, or drop it with `let _ =`")
    }

    /// The shortest chain of calls by which a lost connection ends a flow, each by its place in its flow.
    const fn chain(&self, app: &AppFacts, from: usize) -> ([usize; FLOWS], usize) {
        // How each flow was come to: by which call of which flow.
        let mut steps: [Option<(usize, usize)>; FLOWS] = [None; FLOWS];
        let mut waiting = Waiting::<FLOWS>::new();
        waiting.add(from);
        while let Some(flow) = waiting.next() {
            let calls = app.nanoflows[flow].facts.calls;
            let mut call = 0;
            while call < calls.len() {
                if !calls[call].is_handled {
                    match self.callee(flow, call) {
                        None if matches!(calls[call].kind, CalleeKind::Microflow | CalleeKind::Activity) => {
                            return chained(&steps, from, flow, call);
                        }
                        Some(callee) if callee != from && self.is_lost[callee] && steps[callee].is_none() => {
                            steps[callee] = Some((flow, call));
                            waiting.add(callee);
                        }
                        _ => {}
                    }
                }
                call += 1;
            }
        }
        ([0; FLOWS], 0)
    }
}

/// The calls from a flow to the one that needs the network, in order.
const fn chained<const FLOWS: usize>(
    steps: &[Option<(usize, usize)>; FLOWS],
    from: usize,
    last: usize,
    call: usize,
) -> ([usize; FLOWS], usize) {
    let (mut chain, mut length, mut flow) = ([0; FLOWS], 1, last);
    while flow != from
        && let Some((caller, _)) = steps[flow]
    {
        flow = caller;
        length += 1;
    }
    let (mut at, mut flow) = (length - 1, last);
    chain[at] = call;
    while at > 0
        && let Some((caller, call)) = steps[flow]
    {
        at -= 1;
        chain[at] = call;
        flow = caller;
    }
    (chain, length)
}

/// The name of the first page that starts a flow.
const fn starter(app: &AppFacts, flow: u64) -> Option<&'static str> {
    let mut page = 0;
    while page < app.pages.len() {
        let calls = app.pages[page].facts.calls;
        let mut call = 0;
        while call < calls.len() {
            if calls[call].id == flow {
                return Some(app.pages[page].name);
            }
            call += 1;
        }
        page += 1;
    }
    None
}
