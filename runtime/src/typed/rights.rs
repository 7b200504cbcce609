//! Who may run the nanoflows of an app, with all that they call.
//!
//! Each flow gives the set of roles that may do what it does itself; the sets are intersected along the calls
//! until nothing changes, so that flows may call each other in circles. Ids are turned into positions here,
//! once, because a constant is evaluated slowly. Absent: what a flow with `roles(..)` does itself, which is
//! judged beside it.

use super::access::{Access, is_asked};
use super::check::{AppFacts, Text, same};
use super::facts::RoleFacts;
use super::flow::{CallFact, CalleeKind, FlowFacts};

/// The roles of the flows of an app: so many `FLOWS`, with so many `CALLS` together.
pub struct Rights<const FLOWS: usize, const CALLS: usize> {
    /// A number made of the name of each flow, whatever the case of its letters.
    names: [u64; FLOWS],
    /// The roles that may do what a flow does itself, a bit for each.
    own: [u64; FLOWS],
    /// The roles that may do that and what is done in its calls.
    all: [u64; FLOWS],
    /// The position of each called flow, the calls of each flow in order.
    callees: [Option<usize>; CALLS],
    /// Where the calls of a flow begin among them.
    begins: [usize; FLOWS],
}

/// What a role may not do, and in which flow it is done.
#[derive(Clone, Copy)]
struct Blame {
    flow: usize,
    deed: Deed,
}

#[derive(Clone, Copy)]
enum Deed {
    /// Something with an object.
    Access(&'static Access),
    /// A call of a microflow.
    Call(&'static CallFact),
}

impl<const FLOWS: usize, const CALLS: usize> Rights<FLOWS, CALLS> {
    /// Of the flows that an app lists.
    #[must_use]
    pub const fn of(app: &AppFacts) -> Self {
        let order = by_id::<FLOWS>(app);
        let mut names = [0; FLOWS];
        let (mut own, mut begins, mut callees) = ([u64::MAX; FLOWS], [0; FLOWS], [None; CALLS]);
        let (mut flow, mut next) = (0, 0);
        while flow < FLOWS {
            let facts = &app.nanoflows[flow].facts;
            own[flow] = granted(facts);
            names[flow] = folded(app.nanoflows[flow].name);
            begins[flow] = next;
            let mut call = 0;
            while call < facts.calls.len() {
                if matches!(facts.calls[call].kind, CalleeKind::Nanoflow) {
                    callees[next] = position(app, &order, facts.calls[call].id);
                }
                next += 1;
                call += 1;
            }
            flow += 1;
        }
        let mut rights = Self { names, own, all: own, callees, begins };
        // Once forwards and once backwards: what is listed in the order of its calls settles at once.
        while rights.pass(app, false) | rights.pass(app, true) {}
        rights
    }

    /// Intersects each flow's roles with those of what it calls. Whether anything changed.
    const fn pass(&mut self, app: &AppFacts, backwards: bool) -> bool {
        let (mut changed, mut step) = (false, 0);
        while step < FLOWS {
            let flow = if backwards { FLOWS - 1 - step } else { step };
            let (mut roles, mut call) = (self.all[flow], 0);
            while call < app.nanoflows[flow].facts.calls.len() {
                if let Some(callee) = self.callee(flow, call) {
                    roles &= self.all[callee];
                }
                call += 1;
            }
            changed |= roles != self.all[flow];
            self.all[flow] = roles;
            step += 1;
        }
        changed
    }

    /// An earlier flow of the same name.
    pub(super) const fn namesake(&self, app: &AppFacts, flow: usize) -> Option<usize> {
        let mut earlier = 0;
        while earlier < flow {
            if self.names[earlier] == self.names[flow]
                && same(app.nanoflows[earlier].name, app.nanoflows[flow].name)
            {
                return Some(earlier);
            }
            earlier += 1;
        }
        None
    }

    /// The position of the nanoflow that a call leads to, if the app lists it.
    pub(super) const fn callee(&self, flow: usize, call: usize) -> Option<usize> {
        self.callees[self.begins[flow] + call]
    }

    /// What the roles that may run a flow lack for it and for what it calls; empty if nothing.
    pub(super) const fn fault(&self, app: &AppFacts, flow: usize) -> Text {
        let roles = app.nanoflows[flow].facts.roles;
        if roles.is_empty() {
            return self.fault_for_all(app, flow);
        }
        let mut at = 0;
        while at < roles.len() {
            let role = &roles[at];
            if self.all[flow] & role.bit() == 0
                && let Some(blame) = self.blame(app, flow, role, true)
            {
                return told(app, flow, role, blame);
            }
            at += 1;
        }
        Text::new()
    }

    /// A flow that no single role may run to its end.
    const fn fault_for_all(&self, app: &AppFacts, flow: usize) -> Text {
        let text = Text::new();
        if self.all[flow] & app.everybody() != 0 || self.is_told_of_callee(app, flow) {
            return text;
        }
        let text = text.add("no role may do all that `").add(app.nanoflows[flow].name).add("` does:");
        let (mut text, mut at) = (text, 0);
        while at < app.roles.len() {
            let role = RoleFacts { of: app.role, position: at as u32, name: app.roles[at].0 };
            if let Some(blame) = self.blame(app, flow, &role, false) {
                let separator = if at == 0 { " " } else { ", " };
                text = place(app, blame, denied(&role, blame, text.add(separator)));
            }
            at += 1;
        }
        text.add(" [no-access]\nhelp: give one role all of it with `#[access(..)]`, or take something out")
    }

    /// Whether a callee is reported for the same reason. Of flows that call each other the first is.
    const fn is_told_of_callee(&self, app: &AppFacts, flow: usize) -> bool {
        let mut call = 0;
        while call < app.nanoflows[flow].facts.calls.len() {
            if let Some(callee) = self.callee(flow, call)
                && callee != flow
                && app.nanoflows[callee].facts.roles.is_empty()
                && self.all[callee] & app.everybody() == 0
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

    /// The first thing that a role may not do. With `written`, the role stands in the flow's own `roles(..)`:
    /// what the flow does itself with objects is told beside it, and so is what a callee with that role does.
    const fn blame(&self, app: &AppFacts, from: usize, role: &RoleFacts, written: bool) -> Option<Blame> {
        let mut search = Search::<FLOWS>::new(from);
        while let Some(flow) = search.next() {
            let facts = &app.nanoflows[flow].facts;
            if self.own[flow] & role.bit() == 0
                && let Some(deed) = lacking(facts, role, written && flow == from)
            {
                return Some(Blame { flow, deed });
            }
            let mut call = 0;
            while call < facts.calls.len() {
                if let Some(callee) = self.callee(flow, call)
                    && self.all[callee] & role.bit() == 0
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
struct Search<const FLOWS: usize> {
    seen: [bool; FLOWS],
    waiting: [usize; FLOWS],
    first: usize,
    last: usize,
}

impl<const FLOWS: usize> Search<FLOWS> {
    const fn new(from: usize) -> Self {
        let mut search = Self { seen: [false; FLOWS], waiting: [0; FLOWS], first: 0, last: 0 };
        search.add(from);
        search
    }

    const fn add(&mut self, flow: usize) {
        if !self.seen[flow] {
            self.seen[flow] = true;
            self.waiting[self.last] = flow;
            self.last += 1;
        }
    }

    const fn next(&mut self) -> Option<usize> {
        if self.first == self.last {
            return None;
        }
        self.first += 1;
        Some(self.waiting[self.first - 1])
    }
}

/// A number made of a name, the same whatever the case of its letters.
const fn folded(name: &str) -> u64 {
    let (bytes, mut number, mut at) = (name.as_bytes(), 0_u64, 0);
    while at < bytes.len() {
        // Letters differ from their capitals in one bit.
        number = number.wrapping_mul(0x0100_0000_01b3) ^ (bytes[at] | 0x20) as u64;
        at += 1;
    }
    number
}

/// The flows in the order of their ids.
const fn by_id<const FLOWS: usize>(app: &AppFacts) -> [usize; FLOWS] {
    let (mut order, mut flow) = ([0; FLOWS], 0);
    while flow < FLOWS {
        let mut at = flow;
        while at > 0 && app.nanoflows[order[at - 1]].id > app.nanoflows[flow].id {
            order[at] = order[at - 1];
            at -= 1;
        }
        order[at] = flow;
        flow += 1;
    }
    order
}

const fn position(app: &AppFacts, order: &[usize], id: u64) -> Option<usize> {
    let (mut low, mut high) = (0, order.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let known = app.nanoflows[order[middle]].id;
        if known == id {
            return Some(order[middle]);
        }
        if known < id {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

/// The roles that may do what a flow does itself.
const fn granted(facts: &FlowFacts) -> u64 {
    let (mut roles, mut at) = (u64::MAX, 0);
    while at < facts.accesses.len() {
        let granted = facts.accesses[at].granted();
        if roles & granted != roles && !is_asked(facts.accesses, &facts.accesses[at]) {
            roles &= granted;
        }
        at += 1;
    }
    at = 0;
    while at < facts.calls.len() {
        roles &= callers(&facts.calls[at]);
        at += 1;
    }
    roles
}

/// The roles that the server lets call a microflow.
const fn callers(call: &CallFact) -> u64 {
    if call.roles.is_empty() {
        return u64::MAX;
    }
    let (mut roles, mut at) = (0, 0);
    while at < call.roles.len() {
        roles |= call.roles[at].bit();
        at += 1;
    }
    roles
}

/// The first thing in a flow that a role may not do.
const fn lacking(facts: &FlowFacts, role: &RoleFacts, only_calls: bool) -> Option<Deed> {
    let mut at = 0;
    while at < facts.accesses.len() && !only_calls {
        let access = &facts.accesses[at];
        if access.granted() & role.bit() == 0 && !is_asked(facts.accesses, access) {
            return Some(Deed::Access(access));
        }
        at += 1;
    }
    at = 0;
    while at < facts.calls.len() {
        if callers(&facts.calls[at]) & role.bit() == 0 {
            return Some(Deed::Call(&facts.calls[at]));
        }
        at += 1;
    }
    None
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

/// The message about a role that a flow is written for.
const fn told(app: &AppFacts, flow: usize, role: &RoleFacts, blame: Blame) -> Text {
    let name = app.nanoflows[flow].name;
    let text = place(app, blame, denied(role, blame, Text::new()));
    let text = text.add(", and `").add(name).add("` is for `").add(role.name).add("` [no-access]\nhelp: ");
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
    text.add("`, or leave `").add(role.name).add("` out of `roles(..)` of `").add(name).add("`")
}

/// "`Rep` may not write `Order.status`"
const fn denied(role: &RoleFacts, blame: Blame, text: Text) -> Text {
    let text = text.add("`").add(role.name).add("` may not ");
    match blame.deed {
        Deed::Access(access) => access.tell(text),
        Deed::Call(call) => text.add("call `").add(call.name).add("`"),
    }
}

/// " (`helper`, line 12 of src/flows.rs)"
const fn place(app: &AppFacts, blame: Blame, text: Text) -> Text {
    let flow = &app.nanoflows[blame.flow];
    let line = match blame.deed {
        Deed::Access(access) => access.line,
        Deed::Call(call) => call.line,
    };
    let text = text.add(" (`").add(flow.name).add("`, line ").number(line);
    text.add(" of ").add(flow.facts.file).add(")")
}
