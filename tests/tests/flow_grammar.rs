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
#[rustfmt::skip]
#[allow(
    warnings,
    arithmetic_overflow,
    unconditional_panic,
    clippy::all,
    clippy::pedantic,
    reason = "no person writes so"
)]
#[path = "flow_grammar/generated/statements.rs"]
mod statements;
#[path = "flow_grammar/made.rs"]
mod made;
#[path = "flow_grammar/pair.rs"]
mod pair;
#[path = "flow_grammar/ran.rs"]
mod ran;
#[path = "../../runtime/tests/twins/mod.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the other test of agreement uses the rest")]
mod twins;
#[path = "flow_grammar/walked.rs"]
mod walked;

use app::Case;
use pair::Pair;
use std::collections::BTreeSet;
use std::path::Path;
use tests::grammar::{self, Found, Made};
use tests::simulation::random::Random;
use tidewater::traits::App as _;
use tidewater_model::FlowType;

/// Runs each flow over the edges of its parameters in both ways. Each finds the tasks that the first found.
fn agree(flows: &[Made], cases: &[Case], runs: usize) -> Pair {
    let mut pair = Pair::new();
    assert_eq!(flows.len(), cases.len());
    let mut differences = Vec::new();
    for (made, case) in flows.iter().zip(cases) {
        assert_eq!(made.name, case.name);
        let is_of_tasks = made.kinds().iter().any(|kind| matches!(kind, FlowType::Object(_)));
        if is_of_tasks {
            pair.renew();
        }
        // Dice of its own, so that what runs of a flow does not depend on those before it.
        let arguments = grammar::arguments(&made.kinds(), &mut Random::new(1), runs);
        let differs = arguments.iter().find_map(|arguments| {
            let differs = pair.agree(made, case, arguments).err();
            if is_of_tasks {
                pair.renew_if_gone();
            }
            differs
        });
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
    let pair = agree(&flows, functions::FUNCTIONS, 160);
    for code in ["a value", "overflow", "division-by-zero", "out-of-range"] {
        assert!(pair.ends.contains_key(code), "no run ended with {code}: {:?}", pair.ends);
    }
    pair.assert_share(100, &flows);
    pair.compare("the functions");
    pair.close();
}

/// All flows that are committed.
fn committed() -> Vec<Made> {
    grammar::functions().1.into_iter().chain(grammar::statements().1).collect()
}

#[test]
fn every_function_of_the_table_is_written() {
    let flows = committed();
    let written: BTreeSet<&str> = flows.iter().flat_map(|made| made.coverage.lines.iter().copied()).collect();
    // A clone of a value is the value, so the macro writes no call. A report comes of a synchronize only; the
    // tests of its kinds ask it.
    let is_made = |line: &&str| !line.starts_with("clone(") && !line.contains("SyncReport");
    let all = tidewater::flow::signatures().filter(is_made);
    let missing: Vec<_> = all.filter(|line| !written.contains(line)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_construct_of_a_plain_flow_is_written_in_every_form() {
    let mut found = Found::default();
    let flows = committed();
    flows.iter().for_each(|made| found.add(&made.flow));
    // These wait for the server, or open a page; and of which type a value is, rustc says to the macro.
    let others = ["Node::Microflow", "Argument::Microflow", "Argument::Page", "Node::Inferred"];
    let missing: Vec<_> = grammar::constructs()
        .into_iter()
        .filter(|construct| !found.constructs.contains(construct) && !others.contains(construct))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let missing: Vec<_> = grammar::FORMS.iter().filter(|form| !found.forms.contains(**form)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unknown: Vec<_> =
        found.forms.iter().filter(|form| !grammar::FORMS.contains(&form.as_str())).collect();
    assert!(unknown.is_empty(), "not in the list of forms: {unknown:?}");
    let errors = tidewater::flow::matched_errors().map(|(name, _)| name);
    let missing: Vec<_> = errors.filter(|name| !found.errors.contains(*name)).collect();
    assert!(missing.is_empty(), "no pattern names {missing:?}");
    let casts: BTreeSet<&String> = flows.iter().flat_map(|made| &made.coverage.casts).collect();
    for to in ["i32", "i64", "usize"] {
        for from in ["i32", "i64", "usize", "bool"] {
            assert!(casts.contains(&format!("{from} as {to}")), "no `{from} as {to}`");
        }
    }
}

/// The generator says what each function is as data; the macro reads the function and says the same.
#[test]
fn the_macro_makes_of_each_function_what_was_meant() {
    let app = listed::Grammar::model();
    let flows = committed();
    assert_eq!(app.nanoflows.len(), flows.len());
    for (made, flow) in flows.iter().zip(&app.nanoflows) {
        let (meant, found) = (grammar::canonical(&made.flow), grammar::canonical(flow));
        assert!(meant == found, "{}\n{}\nmeant {meant:#}\nfound {found:#}", made.name, made.text);
    }
}

#[test]
fn flows_of_statements_agree_with_rust() {
    let flows = grammar::statements().1;
    let pair = agree(&flows, statements::STATEMENTS, 60);
    for code in ["a value", "overflow", "division-by-zero", "out-of-range", "offline", "given-up"] {
        assert!(pair.ends.contains_key(code), "no run ended with {code}: {:?}", pair.ends);
    }
    pair.assert_share(92, &flows);
    pair.compare("the flows");
    pair.close();
}
