//! That features keep a device's program small: what it is compiled of, and an app of which only the server
//! has the body of a microflow.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The crates of a program that depends on `tidewater` with these arguments, each with its features.
fn tree(arguments: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "tidewater", "--edges", "normal"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--prefix", "none", "--format", "{p}|{f}"])
        .args(arguments)
        .current_dir(root())
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
    let listed = fs::read_to_string(root().join("tests/tests/features/device.txt")).unwrap();
    let listed: BTreeSet<&str> = listed.lines().collect();
    let found: BTreeSet<&str> = device.keys().map(String::as_str).collect();
    let (new, gone): (Vec<_>, Vec<_>) =
        (found.difference(&listed).collect(), listed.difference(&found).collect());
    assert!(
        new.is_empty() && gone.is_empty(),
        "a device's program has {new:?} and not {gone:?}: if that is meant, say so in tests/tests/features/device.txt"
    );
}

/// The manifest of an app whose server has more than its devices, as `docs/flows.md` shows it.
fn manifest() -> String {
    let page = fs::read_to_string(root().join("docs/flows.md")).unwrap();
    let (_, block) = page.split_once("```toml\n").expect("the page has a manifest");
    let shown = block.split_once("```").expect("the block ends").0;
    let placed = shown.replace("../tidewater/runtime", root().join("runtime").to_str().unwrap());
    assert_ne!(placed, shown, "the manifest names the library by its path");
    // The folder stands below ours, but is a workspace of its own: nothing is inherited.
    format!("[package]\nname = \"payments\"\nedition = \"2024\"\n\n{placed}\n[workspace]\n")
}

/// The development profile of the workspace, so that the app shares the compiled dependencies.
fn profile() -> String {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let from = manifest.find("[profile.dev]").expect("the workspace has a development profile");
    let until = manifest.find("[profile.release]").unwrap_or(manifest.len());
    manifest[from..until].to_owned()
}

/// The app, in a folder that is always the same one, so that a second run finds what the first compiled.
fn app() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let source = |name: &str| fs::read_to_string(root().join("tests/tests/features").join(name)).unwrap();
    write("payments/Cargo.toml", &manifest());
    write("payments/.cargo/config.toml", &profile());
    write("payments/src/lib.rs", &source("app.rs"));
    write("payments/src/bin/payments-server.rs", &source("server.rs"));
    write("payments/src/bin/payments-device.rs", &source("device.rs"));
    write("ledger/Cargo.toml", "[package]\nname = \"ledger\"\nedition = \"2024\"\n");
    write("ledger/src/lib.rs", &source("ledger.rs"));
    // The same versions as here: what is compiled is used again, and nothing is fetched.
    fs::copy(root().join("Cargo.lock"), folder.join("payments/Cargo.lock")).unwrap();
    folder
}

/// Compiles a program of the app without a warning, and gives its path.
fn built(app: &Path, program: &str, features: &[&str]) -> PathBuf {
    // The library with all its features is compiled already; `.ci/run` compiles that of a device alone.
    let features = features.iter().chain(&["--features", "tidewater/default"]);
    // The folder into which this test itself was compiled: `target/debug/deps/features-..`.
    let target = env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline", "--bin", program])
        .args(features)
        .current_dir(app.join("payments"))
        .env("CARGO_TARGET_DIR", &target)
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success() && !errors.contains("warning"), "{program}: {errors}");
    target.join("debug").join(program)
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
