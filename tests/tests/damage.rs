//! Damaged flows: of flows that together have every construct, activity and pattern each byte is flipped in
//! turn. What still is a flow is refused, or runs to an end, asks only for what its activities take, and
//! gives what it says it gives.

#![allow(
    unreachable_pub,
    missing_docs,
    dead_code,
    clippy::all,
    clippy::pedantic,
    reason = "examples of the manual write each form of the language once, also where another is shorter"
)]

#[path = "manual/activities.rs"]
mod activities;
#[path = "manual/app.rs"]
mod app;
#[path = "damage/judge.rs"]
mod judge;
#[path = "manual/language.rs"]
mod language;

use activities::*;
use app::*;
use judge::Judge;
use language::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use tests::grammar::{Found, constructs};
use tidewater::flow::{Held, Machine, Program, Progress};
use tidewater::prelude::*;
use tidewater::traits::App as _;
use tidewater_model::{App, Block, Catalog, Flow, FlowType, Statement};

tidewater::app! {
    /// The app of the manual with the flows that are damaged here.
    pub Damaged {
        roles: Role,
        entities: [Site, Visit, Part, Drawing, Summary],
        nanoflows: [
            travel, label, days_late, codes, careful, checked, summary, language::report, add_line, busiest,
            open_visits, use_parts, plan, team_up, finish, greeting, hand_in, bill, lost_bills, send_first,
            drawings, draw, settle, postpone, make_room, stop, go_home, rest,
        ],
        microflows: [invoice],
        actions: [initials],
        pages: [visits_page, visit_page],
        offline: { home: visits_page, sync: { Drawing: online } },
    }
}

/// What the manual has no flow for.
#[nanoflow]
pub fn rest(cx: &mut Device, numbers: &[i64], given: Option<i64>) -> FlowResult<(i64, String)> {
    let pair = (numbers.len(), -given.unwrap_or(1));
    let total = {
        let first = given.map_or(0, |given| given + 1);
        first + pair.1
    };
    let known: FlowResult<Option<i64>> = if total >= 3 { Ok(Some(total)) } else { Ok(None) };
    let twice = vec![total, total * 2];
    let text = match known {
        Ok(Some(number)) if !(number <= 0) => format!("{number:>6}"),
        Ok(_) => "none".to_owned(),
        Err(error) => return Err(error),
    };
    // Beside what holds this text are values of other types.
    cx.message(&text);
    for number in 0..=2 {
        if number == pair.0 as i64 {
            return Ok((number, text));
        }
    }
    Ok((twice.iter().sum::<i64>() % 7, text))
}

/// How the activities are called in flows: one more of them in the runtime does not compile until it is
/// among them.
fn activities_of_flows() -> BTreeSet<String> {
    let names = judge::ACTIVITIES.iter().chain(judge::REQUESTS).map(|name| (*name).to_owned());
    let online = judge::ONLINE.iter().map(|name| format!("online().{name}"));
    // Calls of microflows and actions are constructs of their own.
    let own = names.filter(|name| name != "call" && name != "action" && name != "online");
    own.chain(online).chain(["sync_objects_and_deletions".to_owned()]).collect()
}

/// Takes away what says nothing of what a flow does.
fn bare(mut flow: Flow) -> Flow {
    fn block(within: &mut Block) {
        within.statements.iter_mut().chain(within.value.as_deref_mut()).for_each(statement);
    }
    fn statement(within: &mut Statement) {
        within.annotation.clear();
    }
    flow.documentation.clear();
    block(&mut flow.body);
    flow
}

/// Flows that together have everything: each is taken that has something which those before have not.
fn covering() -> Vec<Flow> {
    let mut flows: Vec<Flow> = Damaged::model().nanoflows.into_iter().map(bare).collect();
    flows.sort_by_key(|flow| serde_json::to_vec(flow).unwrap().len());
    let (mut all, mut taken) = (Found::default(), Vec::new());
    for flow in flows {
        let before = (all.constructs.len(), all.activities.len());
        all.add(&flow);
        if (all.constructs.len(), all.activities.len()) != before {
            taken.push(flow);
        }
    }
    assert_eq!(all.constructs, constructs().into_iter().collect::<BTreeSet<_>>());
    let expected = activities_of_flows();
    let differ: Vec<_> = all.activities.symmetric_difference(&expected).collect();
    assert_eq!(differ, [""; 0], "of the activities");
    taken
}

/// The app with one flow, and those that it calls, in this order.
fn app(flow: &Flow, all: &[Flow]) -> App {
    let mut nanoflows = vec![flow.clone()];
    let mut next = 0;
    while let Some(caller) = nanoflows.get(next) {
        let mut found = Found::default();
        found.add(caller);
        let is_new = |callee: &&Flow| {
            found.callees.contains(&*callee.name) && !nanoflows.iter().any(|known| known.name == callee.name)
        };
        let callees: Vec<Flow> = all.iter().filter(is_new).cloned().collect();
        nanoflows.extend(callees);
        next += 1;
    }
    App { nanoflows, sources: Vec::new(), ..Damaged::model() }
}

/// A loaded app whose first flow is run.
struct Loaded {
    catalog: Arc<Catalog>,
    program: Arc<Program>,
}

fn load(app: App) -> Option<Loaded> {
    let catalog = Catalog::new(app).ok()?;
    let program = Program::load(&catalog).ok()?;
    Some(Loaded { catalog: Arc::new(catalog), program: Arc::new(program) })
}

impl Loaded {
    /// Runs the first flow; whether it could be started.
    fn run(&self, fuel: u64) -> bool {
        let mut judge = Judge::new(&self.catalog, &self.program);
        let kinds = self.program.parameters(0).iter().map(|parameter| &parameter.kind);
        let arguments = kinds.map(|kind| judge.sample(kind)).collect::<Option<Vec<Held>>>();
        let Some(arguments) = arguments else { return false };
        let Ok(mut machine) = Machine::start(Arc::clone(&self.program), 0, arguments, fuel) else {
            return false;
        };
        loop {
            match machine.run(&mut judge) {
                Progress::Done(held) => {
                    let kind: &FlowType = self.program.result(0).unwrap();
                    assert!(self.program.conforms(kind, &held), "{held:?} is no {kind}");
                    return true;
                }
                Progress::Failed(_) => return true,
                Progress::Waiting(request) => {
                    let answer = judge.answer(request);
                    machine.resume(answer);
                }
                Progress::Paused => panic!("nobody asked for a pause"),
            }
        }
    }
}

#[test]
fn a_flipped_byte_never_ends_in_a_panic_a_hang_or_a_wrong_type() {
    let all: Vec<Flow> = Damaged::model().nanoflows.into_iter().map(bare).collect();
    let (mut refused, mut ran) = (0, 0);
    for flow in covering() {
        let base = app(&flow, &all);
        assert!(load(base.clone()).is_some_and(|loaded| loaded.run(10_000)), "`{}` runs", flow.name);
        let sound = serde_json::to_vec(&flow).unwrap();
        for at in 0..sound.len() {
            let mut damaged = sound.clone();
            // One bit of each byte, another one from byte to byte.
            damaged[at] ^= 1 << (at % 7);
            let Ok(damaged) = serde_json::from_slice::<Flow>(&damaged) else { continue };
            if damaged == flow {
                continue;
            }
            let mut app = base.clone();
            app.nanoflows[0] = damaged;
            match load(app) {
                None => refused += 1,
                Some(loaded) => ran += usize::from(loaded.run(2_000)),
            }
        }
    }
    assert!(refused > 500 && ran > 100, "{refused} refused, {ran} ran");
}
