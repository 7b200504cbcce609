//! That features keep a device's program small: what it is compiled of, and an app of which only the server
//! has the body of a microflow.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tests::checks::project;
use tests::outside;

/// The crates of a program that depends on `tidewater` with these arguments, each with its features.
fn tree(arguments: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "tidewater", "--edges", "normal"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--prefix", "none", "--format", "{p}|{f}"])
        .args(arguments)
        .current_dir(project())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut crates: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let (package, features) = line.split_once('|').expect("the format has a bar");
        let name = package.split(' ').next().unwrap_or_default();
        // Behind what was shown before stands a star.
        let features = features.trim_end_matches("(*)").trim().split(',').map(str::to_owned);
        crates.entry(name.to_owned()).or_default().extend(features);
    }
    crates
}

#[test]
fn a_device_is_compiled_of_the_crates_that_are_listed_and_of_no_server() {
    let server = tree(&[]);
    let device = tree(&["--no-default-features", "--features", "device"]);
    for of_server in ["axum", "matchit", "tracing-subscriber"] {
        assert!(server.contains_key(of_server), "{of_server} is of the server");
        assert!(!device.contains_key(of_server), "{of_server} is in a device's program");
    }
    for shared in ["hyper", "hyper-util"] {
        assert!(server[shared].contains("server"), "the server serves with {shared}");
        assert!(!device[shared].contains("server"), "{shared} has its server in a device's program");
    }
    let listed = fs::read_to_string(project().join("tests/tests/features/device.txt")).unwrap();
    let listed: BTreeSet<&str> = listed.lines().collect();
    let found: BTreeSet<&str> = device.keys().map(String::as_str).collect();
    let (new, gone): (Vec<_>, Vec<_>) =
        (found.difference(&listed).collect(), listed.difference(&found).collect());
    assert!(
        new.is_empty() && gone.is_empty(),
        "a device's program has {new:?} and not {gone:?}: if that is meant, say so in tests/tests/features/device.txt"
    );
}

/// The app, whose manifest `docs/flows.md` shows, beside a crate that only its server needs.
fn app() -> PathBuf {
    let page = fs::read_to_string(project().join("docs/flows.md")).unwrap();
    let (_, block) = page.split_once("```toml\n").expect("the page has a manifest");
    let shown = block.split_once("```").expect("the block ends").0;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    let app = folder.join("payments");
    outside::place(&app, &format!("[package]\nname = \"payments\"\nedition = \"2024\"\n\n{shown}"));
    let copy = |name: &str, to: PathBuf| {
        let source = fs::read_to_string(project().join("tests/tests/features").join(name)).unwrap();
        outside::write(&to, &source);
    };
    copy("app.rs", app.join("src/lib.rs"));
    copy("server.rs", app.join("src/bin/payments-server.rs"));
    copy("device.rs", app.join("src/bin/payments-device.rs"));
    let ledger = folder.join("ledger");
    outside::write(&ledger.join("Cargo.toml"), "[package]\nname = \"ledger\"\nedition = \"2024\"\n");
    copy("ledger.rs", ledger.join("src/lib.rs"));
    app
}

/// Compiles a program of the app without a warning, and gives its path.
fn built(app: &Path, program: &str, features: &[&str]) -> PathBuf {
    // The library with all its features is compiled already; `.ci/run` compiles that of a device alone.
    let features = features.iter().chain(&["--features", "tidewater/default"]);
    let built = outside::cargo(app)
        .args(["build", "--quiet", "--offline", "--bin", program])
        .args(features)
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success() && !errors.contains("warning"), "{program}: {errors}");
    outside::target().join("debug").join(program)
}

/// A server that ends with the test, however that ends.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_device_without_the_body_of_a_microflow_calls_it_at_a_server_that_has_it() {
    let app = app();
    let server = built(&app, "payments-server", &[]);
    let device = built(&app, "payments-device", &["--no-default-features"]);
    let serving = Command::new(server)
        .arg(app.join("server.db"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let mut serving = Serving(serving);
    let mut said = BufReader::new(serving.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let address = said.next().expect("the server says where it listens");
    let of_server = said.next().expect("the server says what it knows of the app");
    let ran = Command::new(device).arg(app.join("device.db")).arg(address).output().expect("the device runs");
    let errors = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{errors}");
    let printed = String::from_utf8_lossy(&ran.stdout).into_owned();
    let (answer, of_device) = printed.split_once('\n').expect("the device prints two lines");
    assert_eq!(answer, "account of Ada has 7");
    assert_eq!(of_device.trim_end(), of_server, "both programs know the same of the app");
}
