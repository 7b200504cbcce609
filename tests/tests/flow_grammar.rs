//! Flows over the whole language, made by a generator: as functions that rustc compiled, and as data that the
//! machine interprets. Results, errors, stores, and what the user saw are the same.

#![allow(missing_docs, unreachable_pub, reason = "modules of one test; their names say what they are")]

#[path = "flow_grammar/app.rs"]
mod app;
#[rustfmt::skip]
#[allow(warnings, arithmetic_overflow, unconditional_panic, clippy::all, clippy::pedantic, reason = "no person writes so")]
#[path = "flow_grammar/generated/functions.rs"]
mod functions;
#[rustfmt::skip]
#[path = "flow_grammar/generated/listed.rs"]
mod listed;
#[path = "flow_grammar/pair.rs"]
mod pair;
#[path = "flow_agreement/twins.rs"]
#[allow(dead_code, reason = "the other test of agreement uses the rest")]
mod twins;

use app::Case;
use pair::Pair;
use std::collections::BTreeSet;
use std::path::Path;
use tests::grammar::{self, Made};
use tests::simulation::random::Random;

/// Runs each flow over the edges of its parameters in both ways.
fn agree(flows: &[Made], cases: &[Case], runs: usize) -> Pair {
    let mut pair = Pair::new();
    assert_eq!(flows.len(), cases.len());
    let mut random = Random::new(1);
    let mut differences = Vec::new();
    for (made, case) in flows.iter().zip(cases) {
        assert_eq!(made.name, case.name);
        let arguments = grammar::arguments(&made.kinds(), &mut random, runs);
        let differs = arguments.iter().find_map(|arguments| pair.agree(made, case, arguments).err());
        differences.extend(differs);
    }
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.join("\n"));
    pair
}

#[test]
fn the_committed_flows_are_those_that_are_made() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/flow_grammar/generated");
    for (name, made) in grammar::modules() {
        let committed = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(committed == made, "{name} is not what `cargo run -p tests --bin grammar` writes");
    }
}

#[test]
fn each_function_of_the_table_agrees_with_rust() {
    let flows = grammar::functions().1;
    let pair = agree(&flows, functions::FUNCTIONS, 120);
    for code in ["a value", "overflow", "division-by-zero", "out-of-range"] {
        assert!(pair.ends.contains_key(code), "no run ended with {code}: {:?}", pair.ends);
    }
    pair.compare("the functions");
    pair.close();
}

#[test]
fn every_function_of_the_table_is_written() {
    let flows = grammar::functions().1;
    let written: BTreeSet<&str> = flows.iter().flat_map(|made| made.coverage.lines.iter().copied()).collect();
    // A clone of a value is the value, so the macro writes no call. Flows with statements have `iter_mut`.
    let others = |line: &&str| !line.starts_with("clone(") && !line.starts_with("iter_mut(");
    let all = tidewater::flow::signatures().filter(others);
    let missing: Vec<_> = all.filter(|line| !written.contains(line)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
