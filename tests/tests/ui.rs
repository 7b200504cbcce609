//! The compiler's view of the macros: what must be accepted, and what every message looks like.
//!
//! The expected texts hold words of rustc, so they belong to one toolchain; another one fails here
//! instead of skipping.

use std::process::Command;

const TOOLCHAIN: &str = "1.95.0";

#[test]
fn the_toolchain_is_the_pinned_one() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        version.starts_with(&format!("rustc {TOOLCHAIN} ")),
        "the expected messages in tests/ui are of rustc {TOOLCHAIN}, this is {version}"
    );
}

#[test]
fn valid_apps_compile_without_a_warning_and_every_fault_has_its_message() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/*/*.rs");
}
