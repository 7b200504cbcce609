//! The compiler's view of the macros: what must be accepted, and what every message looks like.
//!
//! The expected texts hold words of rustc, so they belong to one toolchain; another one fails here
//! instead of skipping. What must be accepted is compiled into this test, with warnings denied, so that
//! its data can be looked at as well.

#![allow(unreachable_pub, reason = "the accepted cases are modules here and stand for crates of their own")]

#[path = "../ui/pass/design.rs"]
mod design;
#[path = "../ui/pass/entities.rs"]
mod entities;
#[path = "../ui/pass/expressions.rs"]
mod expressions;
#[path = "../ui/pass/main_function.rs"]
mod main_function;
#[path = "../ui/pass/names.rs"]
mod names;

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
