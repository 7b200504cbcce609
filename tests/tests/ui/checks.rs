//! The table of `tests/ui/checks.md`: each check was taken out, and a case said something else.

use super::project;
use std::collections::BTreeSet;
use tests::checks::{UNNOTICED, checks, rows};

/// A check that is not in the table was never taken out.
#[test]
fn every_check_was_taken_out_and_a_case_failed() {
    let (checks, rows) = (checks().expect("the sources can be read"), rows().expect("there is a table"));
    let names: BTreeSet<&str> = checks.iter().map(|check| check.name.as_str()).collect();
    let known: BTreeSet<&str> = rows.keys().map(String::as_str).collect();
    let missing: Vec<_> = names.difference(&known).collect();
    let gone: Vec<_> = known.difference(&names).collect();
    let again = "run `cargo run -p tests --bin checks`";
    assert!(missing.is_empty() && gone.is_empty(), "{again}: new {missing:#?}, gone {gone:#?}");
    for (check, case) in &rows {
        let is_there = match case {
            Some(case) => project().join(format!("tests/ui/faults/{case}.rs")).is_file(),
            None => UNNOTICED.iter().any(|(excused, _)| excused == check),
        };
        assert!(is_there, "{check}: no case fails without it");
    }
    for (excused, reason) in UNNOTICED {
        assert!(matches!(rows.get(*excused), Some(None)), "{excused} is a check that no case notices");
        assert!(reason.ends_with('.') && reason.len() > 40, "{excused}: {reason}");
    }
}
