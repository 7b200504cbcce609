//! The calls between the nanoflows of an app, and what spreads along them, in const.
//!
//! Two things do: what a role may not do in a flow it may not do in the callers either, and a connection that
//! is lost ends the callers that do not deal with it. Both only ever grow, so one list of flows whose callers
//! are still to be told serves both, and flows may call each other in circles. Absent: what is said of it;
//! that is `rights` and `network`.

use super::check::AppFacts;
use super::flow::{CallFact, CalleeKind, FlowFacts};

/// The calls of so many `FLOWS`, so many `CALLS` together, those of each flow in order.
pub struct Calls<const FLOWS: usize, const CALLS: usize> {
    /// Where the calls of a flow begin.
    begins: [usize; FLOWS],
    /// Which flow makes a call.
    callers: [usize; CALLS],
    /// The flow that is called, if the app lists it.
    callees: [Option<usize>; CALLS],
    /// The last call of each flow, and before each call another of the same callee.
    last: [Option<usize>; FLOWS],
    before: [Option<usize>; CALLS],
    /// The roles that may not do all that is done in a flow itself, a bit for each.
    pub(super) lacking: [u64; FLOWS],
    /// The same with what is done in its calls.
    pub(super) lacking_in_all: [u64; FLOWS],
    /// Whether a flow ends when the connection is lost.
    pub(super) is_lost: [bool; FLOWS],
}

impl<const FLOWS: usize, const CALLS: usize> Calls<FLOWS, CALLS> {
    /// Of the flows that an app lists.
    #[must_use]
    pub const fn of(app: &AppFacts) -> Self {
        let mut calls = Self {
            begins: [0; FLOWS],
            callers: [0; CALLS],
            callees: [None; CALLS],
            last: [None; FLOWS],
            before: [None; CALLS],
            lacking: [0; FLOWS],
            lacking_in_all: [0; FLOWS],
            is_lost: [false; FLOWS],
        };
        let (mut flow, mut next) = (0, 0);
        while flow < FLOWS {
            let facts = &app.nanoflows[flow].facts;
            calls.begins[flow] = next;
            calls.lacking[flow] = !granted(facts) & app.everybody();
            let mut call = 0;
            while call < facts.calls.len() {
                calls.note(app, flow, &facts.calls[call], next);
                next += 1;
                call += 1;
            }
            flow += 1;
        }
        calls.lacking_in_all = calls.lacking;
        calls.spread(app);
        calls
    }

    const fn note(&mut self, app: &AppFacts, flow: usize, fact: &CallFact, call: usize) {
        self.callers[call] = flow;
        match fact.kind {
            CalleeKind::Nanoflow => {
                let callee = app.nanoflow(fact.id);
                self.callees[call] = callee;
                if let Some(callee) = callee {
                    self.before[call] = self.last[callee];
                    self.last[callee] = Some(call);
                }
            }
            CalleeKind::Microflow | CalleeKind::Activity if !fact.is_handled => self.is_lost[flow] = true,
            _ => {}
        }
    }

    /// Tells the callers of each flow, until there is nothing to tell.
    const fn spread(&mut self, app: &AppFacts) {
        let mut waiting = Waiting::<FLOWS>::new();
        let mut flow = 0;
        while flow < FLOWS {
            if self.lacking_in_all[flow] != 0 || self.is_lost[flow] {
                waiting.add(flow);
            }
            flow += 1;
        }
        while let Some(flow) = waiting.next() {
            let mut incoming = self.last[flow];
            while let Some(call) = incoming {
                let caller = self.callers[call];
                let lacking = self.lacking_in_all[caller] | self.lacking_in_all[flow];
                let is_handled = app.nanoflows[caller].facts.calls[call - self.begins[caller]].is_handled;
                let is_lost = self.is_lost[caller] || self.is_lost[flow] && !is_handled;
                if lacking != self.lacking_in_all[caller] || is_lost != self.is_lost[caller] {
                    self.lacking_in_all[caller] = lacking;
                    self.is_lost[caller] = is_lost;
                    waiting.add(caller);
                }
                incoming = self.before[call];
            }
        }
    }

    /// The position of the nanoflow that a call leads to, if the app lists it.
    pub(super) const fn callee(&self, flow: usize, call: usize) -> Option<usize> {
        self.callees[self.begins[flow] + call]
    }
}

/// Flows that wait to be looked at, in the order in which they came.
pub(super) struct Waiting<const FLOWS: usize> {
    is_waiting: [bool; FLOWS],
    flows: [usize; FLOWS],
    first: usize,
    length: usize,
}

impl<const FLOWS: usize> Waiting<FLOWS> {
    pub(super) const fn new() -> Self {
        Self { is_waiting: [false; FLOWS], flows: [0; FLOWS], first: 0, length: 0 }
    }

    /// Adds a flow, unless it waits already.
    pub(super) const fn add(&mut self, flow: usize) {
        if !self.is_waiting[flow] {
            self.is_waiting[flow] = true;
            self.flows[(self.first + self.length) % FLOWS] = flow;
            self.length += 1;
        }
    }

    /// The next flow, which waits no longer.
    pub(super) const fn next(&mut self) -> Option<usize> {
        if self.length == 0 {
            return None;
        }
        let flow = self.flows[self.first];
        self.first = (self.first + 1) % FLOWS;
        self.length -= 1;
        self.is_waiting[flow] = false;
        Some(flow)
    }
}

/// The roles that may do what a flow does itself.
const fn granted(facts: &FlowFacts) -> u64 {
    let (mut roles, mut at) = (u64::MAX, 0);
    while at < facts.accesses.len() {
        roles &= facts.accesses[at].granted();
        at += 1;
    }
    at = 0;
    while at < facts.calls.len() {
        roles &= facts.calls[at].callers();
        at += 1;
    }
    roles
}
