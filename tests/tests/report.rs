//! The report of an app in which everything occurs, in its three forms.

#![allow(
    missing_docs,
    unreachable_pub,
    reason = "the app is written as an app would be, in a crate of its own"
)]

#[path = "report/app.rs"]
mod app;
#[path = "../../runtime/tests/twins/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod twins;

use app::Lifts;
use std::path::Path;
use tidewater::prelude::*;
use tidewater::report::Report;
use twins::{Original, agreed, each_plain_flow_agrees};

fn report() -> Report {
    tidewater::report::<Lifts>().expect("the app is sound")
}

/// Fails unless the text is that of the file, and says where to find the text.
#[track_caller]
fn same(file: &str, committed: &str, now: &str) {
    if committed == now {
        return;
    }
    let found = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
    std::fs::write(&found, now).expect("the folder of tests can be written");
    let first = now.lines().zip(committed.lines()).find(|(now, then)| now != then);
    panic!("tests/tests/report/{file} is older than {}: {first:?}", found.display());
}

#[test]
fn the_text_is_the_committed_one() {
    same("expected.txt", include_str!("report/expected.txt"), &report().to_string());
}

#[test]
fn the_markdown_is_the_committed_one() {
    same("expected.md", include_str!("report/expected.md"), &report().markdown());
}

#[test]
fn the_json_is_the_committed_one() {
    same("expected.json", include_str!("report/expected.json"), &report().json());
}

#[test]
fn a_tool_reads_the_json_back() {
    let read: Report = serde_json::from_str(&report().json()).expect("the report is its own JSON");
    assert_eq!(read, report());
}

#[test]
fn lines_fit_into_a_hundred_columns() {
    let text = report().to_string();
    let long: Vec<_> = text.lines().filter(|line| line.chars().count() > 100).collect();
    assert!(long.is_empty(), "{long:#?}");
}

/// The committed form must not change because a function moved in its file.
#[test]
fn the_markdown_names_no_source_line() {
    let markdown = report().markdown();
    let names_a_line = |text: &str| {
        let after = text.split("line ").skip(1);
        after.into_iter().any(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    };
    assert!(!names_a_line(&markdown), "{markdown}");
    assert!(names_a_line(&report().to_string()));
}

/// The flows that are reported do as data what they do as Rust.
#[test]
fn every_plain_flow_of_the_report_agrees() {
    use app::{Job, Site};
    let original = Original::drawn::<Lifts>(app::Role::Planner);
    each_plain_flow_agrees! { original, Lifts, without [remark]:
        fn app::start(job: &mut Obj<Job>);
        fn app::finish(job: &mut Obj<Job>, parts: Vec<String>);
        fn app::plan(site: &Obj<Site>);
        fn app::plan_all();
        fn app::show_rent(site: &Obj<Site>);
        fn app::repair(job: &mut Obj<Job>);
    }
    let original = &Original::drawn::<Lifts>(app::Role::Fitter);
    agreed! { (original, Lifts, &[], app::remark) [] [] [] () }
}
