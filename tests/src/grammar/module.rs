//! The committed modules: flows as source, and the list of them.

use super::casts::CASTS;
use super::flow::{Made, Passing, flow_of_seed, flows_of_lines};
use super::kind::rust;
use tidewater_model::FlowType;

/// How many flows are called by others.
pub const CALLEES: u64 = 30;
/// How many flows there are with statements of every kind.
const FLOWS: u64 = 150;
/// How many both are.
pub const COUNT: u64 = CALLEES + FLOWS;
/// How far the seed of the flows around functions lies from that of the others: with these nearly all that is
/// written runs.
const FUNCTIONS: u64 = 4;
/// The seed of the flows.
const SEED: u64 = 20_261_121;
/// How far the seeds of two casts lie apart.
const CAST: u64 = 1_000_000;

/// What stands at the top of a module.
const HEAD: &str =
    "// Made by `cargo run -p tests --bin grammar`; a test compares. Do not edit.\n\nuse super::app::*;\n\n";

/// A module with flows around each function of the table.
pub fn functions() -> (String, Vec<Made>) {
    module("FUNCTIONS", flows_of_lines(SEED + FUNCTIONS))
}

/// Modules with flows of statements: those that are called first.
pub fn statements() -> (String, Vec<Made>) {
    module("STATEMENTS", flows_of(CALLEES, FLOWS, |at| seed_of(at, CASTS[at as usize]), true))
}

/// One of them as another cast of its dice makes it. The flows that it may call are made already.
pub fn statement_flow(at: u64, cast: u64, known: &[Made]) -> Made {
    let callees: Vec<_> = known.iter().map(Made::callee).collect();
    flow_of_seed(&name_of(at), seed_of(at, cast), &callees, at < CALLEES, true)
}

fn seed_of(at: u64, cast: u64) -> u64 {
    SEED + at + CAST * cast
}

fn name_of(at: u64) -> String {
    format!("flow_{at:03}")
}

/// Flows with statements of every kind. The first are those that others call.
pub fn flows_of_seeds(callees: u64, flows: u64, seed: u64) -> Vec<Made> {
    flows_of(callees, flows, |at| seed + at, true)
}

/// The same without those about objects.
pub fn flows_about_values(callees: u64, flows: u64, seed: u64) -> Vec<Made> {
    flows_of(callees, flows, |at| seed + at, false)
}

fn flows_of(callees: u64, flows: u64, seed: impl Fn(u64) -> u64, may_store: bool) -> Vec<Made> {
    let mut known = Vec::new();
    let mut made = Vec::new();
    for at in 0..callees + flows {
        let is_callee = at < callees;
        let flow = flow_of_seed(&name_of(at), seed(at), &known, is_callee, may_store);
        if is_callee {
            known.push(flow.callee());
        }
        made.push(flow);
    }
    made
}

fn module(list: &str, flows: Vec<Made>) -> (String, Vec<Made>) {
    let mut text = HEAD.to_owned();
    for flow in &flows {
        text.push_str(&flow.text);
        text.push('\n');
    }
    text.push_str(&format!(
        "/// How each flow is called as the function that it is.\npub const {list}: &[Case] = &[\n"
    ));
    for flow in &flows {
        text.push_str(&case(flow));
    }
    text.push_str("];\n");
    (text, flows)
}

/// How a flow is called with values that a test holds.
fn case(made: &Made) -> String {
    let (mut taken, mut given) = (String::new(), String::new());
    for (at, (kind, passing)) in made.kinds().iter().zip(&made.passing).enumerate() {
        match kind {
            FlowType::Object(name) => taken.push_str(&format!("let mut x{at} = g.object::<{name}>(cx)?; ")),
            kind => taken.push_str(&format!("let mut x{at}: {} = g.take()?; ", rust(kind))),
        }
        let lend = match passing {
            Passing::Own => "",
            Passing::Lent => "&",
            Passing::Exchanged => "&mut ",
        };
        given.push_str(&format!(", {lend}x{at}"));
    }
    format!(
        "    Case {{ name: \"{name}\", run: |cx, g| {{ {taken}let made = {name}(cx{given})?; g.give(&made) }} }},\n",
        name = made.name
    )
}

/// The app of all flows.
fn listed(flows: &[&[Made]]) -> String {
    let names: Vec<_> = flows.iter().flat_map(|flows| flows.iter()).map(|flow| flow.name.as_str()).collect();
    let lines: String =
        names.chunks(16).map(|names| format!("            {},\n", names.join(", "))).collect();
    format!(
        "{HEAD}use super::functions::*;\nuse super::statements::*;\n\ntidewater::app! {{\n    /// Flows over the whole \
         language.\n    pub Grammar {{\n        roles: Role,\n        entities: [Task, Sums],\n        nanoflows: \
         [\n{lines}        ],\n        pages: [tasks],\n        offline: {{ home: tasks }},\n    }}\n}}\n"
    )
}

/// The committed files, by their names.
pub fn modules() -> Vec<(&'static str, String)> {
    let ((functions, of_lines), (statements, of_seeds)) = (functions(), statements());
    let app = listed(&[&of_lines, &of_seeds]);
    vec![("functions.rs", functions), ("statements.rs", statements), ("listed.rs", app)]
}
