//! The app in README.md compiles outside the workspace and prints what the page says.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The first block of that language below the heading of the own app.
fn block<'a>(page: &'a str, language: &str) -> &'a str {
    let (_, section) = page.split_once("## Your own app").expect("README.md shows an own app");
    let (_, block) = section.split_once(&format!("```{language}\n")).expect("it has the block");
    block.split_once("```").expect("the block ends").0
}

/// The development profile of the workspace, so that the app shares the compiled dependencies.
fn profile() -> String {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let from = manifest.find("[profile.dev]").expect("the workspace has a development profile");
    let until = manifest.find("[profile.release]").unwrap_or(manifest.len());
    manifest[from..until].to_owned()
}

/// The folder into which this test itself was compiled: `target/debug/deps/readme-..`.
fn target() -> PathBuf {
    env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned()
}

/// An empty folder that is always the same one, so that a second run finds what the first compiled.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join(".cargo")).unwrap();
    folder
}

#[test]
fn the_readme_s_own_app_compiles_and_prints_what_the_page_says() {
    let page = fs::read_to_string(root().join("README.md")).unwrap();
    let app = folder();
    let manifest = block(&page, "toml");
    let placed = manifest.replace("../tidewater/runtime", root().join("runtime").to_str().unwrap());
    assert_ne!(placed, manifest, "the manifest names the library by its path");
    // The folder stands below ours, but is a workspace of its own: nothing is inherited.
    fs::write(app.join("Cargo.toml"), format!("{placed}\n[workspace]\n")).unwrap();
    fs::write(app.join("src/main.rs"), block(&page, "rust")).unwrap();
    // The same versions as here: what is compiled is used again, and nothing is fetched.
    fs::copy(root().join("Cargo.lock"), app.join("Cargo.lock")).unwrap();
    fs::write(app.join(".cargo/config.toml"), profile()).unwrap();

    let run = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(app)
        .env("CARGO_TARGET_DIR", target())
        .env("RUST_LOG", "off")
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{errors}");
    assert!(!errors.contains("warning"), "{errors}");
    assert_eq!(String::from_utf8_lossy(&run.stdout), block(&page, "text"));
}
