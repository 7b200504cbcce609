//! The compiler's view of the macros: what must be accepted, and what every message looks like.
//!
//! The expected texts hold words of rustc, so they belong to one toolchain; another one fails here
//! instead of skipping. What must be accepted is compiled into this test, with warnings denied, so that
//! its data can be looked at as well.

#![allow(unreachable_pub, reason = "the accepted cases are modules here and stand for crates of their own")]

#[path = "../ui/pass/design.rs"]
mod design;
#[path = "../ui/pass/diagnostics.rs"]
mod diagnostics;
#[path = "../ui/pass/entities.rs"]
mod entities;
#[path = "../ui/pass/expressions.rs"]
mod expressions;
#[path = "../ui/pass/flow_diagnostics.rs"]
mod flow_diagnostics;
#[path = "../ui/pass/flows.rs"]
mod flows;
#[path = "../ui/pass/main_function.rs"]
mod main_function;
#[path = "../ui/pass/names.rs"]
mod names;
#[path = "../ui/pass/rights.rs"]
mod rights;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TOOLCHAIN: &str = "1.95.0";

#[test]
fn every_fault_has_its_message() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        version.starts_with(&format!("rustc {TOOLCHAIN} ")),
        "the expected messages in tests/ui are of rustc {TOOLCHAIN}, this is {version}"
    );
    trybuild::TestCases::new().compile_fail("ui/faults/*/*.rs");
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = project().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text without what formatting changes.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect()
}

/// Everything that the files of a folder with this extension say.
fn folder(path: &str, extension: &str) -> String {
    let entries = fs::read_dir(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let files = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    files.map(read).collect()
}

/// The sources of every message of the macros.
fn messages() -> String {
    read("macros/src/say.rs") + &read("macros/src/say/flow.rs")
}

/// The slugs that the sources of the macros and of the checks in const name.
fn slugs() -> BTreeSet<String> {
    let say = messages();
    let quoted = say.split('"').filter(|text| {
        text.contains('-') || ["transient", "generic", "calculated", "correlated"].contains(text)
    });
    let is_slug = |text: &&str| text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let mut slugs: BTreeSet<String> = quoted.filter(is_slug).map(str::to_owned).collect();
    let judged =
        ["typed/access.rs", "typed/check.rs", "typed/flow.rs", "typed/listed.rs", "value/special.rs"];
    let judged = judged.map(|file| read(format!("runtime/src/{file}")));
    for piece in judged.iter().flat_map(|text| text.split('[').filter(|piece| piece.contains(']'))) {
        let word = piece.split(']').next().unwrap_or_default();
        if word.contains('-') && is_slug(&word) {
            slugs.insert(word.to_owned());
        }
    }
    slugs
}

#[test]
fn every_slug_has_a_case_and_a_section() {
    let documentation = read("docs/diagnostics.md");
    let sections: BTreeSet<String> =
        documentation.lines().filter_map(|line| line.strip_prefix("## ")).map(str::to_owned).collect();
    assert_eq!(slugs(), sections, "the slugs of the sources and the sections of docs/diagnostics.md");
    for slug in &sections {
        let expected = folder(&format!("tests/ui/faults/{slug}"), "stderr");
        assert!(expected.contains(&format!("[{slug}]")), "no case in tests/ui/faults/{slug} shows [{slug}]");
    }
}

/// A function that no case calls would be a message that nobody has seen.
#[test]
fn every_message_is_shown_by_a_case() {
    let faults = fs::read_dir(project().join("tests/ui/faults")).expect("the folder can be read");
    let folders = faults.map(|entry| entry.expect("the folder can be read").file_name());
    let shown: String =
        folders.map(|name| folder(&format!("tests/ui/faults/{}", name.display()), "stderr")).collect();
    let say = messages();
    // The fixed pieces of every text, between the holes of its format string.
    let texts = say.lines().filter(|line| line.contains("message(") || line.contains("let text ="));
    for line in texts {
        let Some(text) = line.split('"').nth(1).filter(|text| text.contains(' ')) else { continue };
        let pieces = text.split(['{', '}']).step_by(2).map(|piece| piece.replace("\\", ""));
        for piece in pieces.filter(|piece| piece.trim().len() > 3) {
            assert!(shown.contains(&piece), "no case shows `{text}`");
        }
    }
}

/// A message of ours stands at the developer's tokens, never at the whole macro.
#[test]
fn no_message_of_ours_points_at_a_macro() {
    for slug in slugs() {
        let expected = folder(&format!("tests/ui/faults/{slug}"), "stderr");
        let ours = expected.split("\n\n").filter(|message| message.contains("]\n"));
        for message in ours {
            assert!(!message.contains("originates in"), "{slug}: {message}");
        }
    }
}

#[test]
fn the_code_of_the_documentation_is_compiled() {
    let documentation = read("docs/diagnostics.md");
    let accepted = ["diagnostics", "flow_diagnostics"].map(|name| read(format!("tests/ui/pass/{name}.rs")));
    let accepted = bare(&accepted.concat());
    for section in documentation.split("\n## ").skip(1) {
        let slug = section.lines().next().unwrap_or_default();
        let code: Vec<&str> = section.split("```").skip(1).step_by(2).collect();
        let [wrong, right] = code[..] else { panic!("{slug} has not two pieces of code") };
        let refused = bare(&folder(&format!("tests/ui/faults/{slug}"), "rs"));
        let wrong = bare(wrong.trim_start_matches("rust,ignore"));
        assert!(refused.contains(&wrong), "{slug}: no case in tests/ui/faults holds the refused code");
        let right = bare(right.trim_start_matches("rust"));
        assert!(accepted.contains(&right), "{slug}: tests/ui/pass holds another code");
    }
}
