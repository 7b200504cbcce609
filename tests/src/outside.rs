//! Apps that are compiled outside of the workspace, as those of app developers are, and share what is
//! compiled in it.

use crate::checks::project;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Writes a file with the folders that lead to it.
///
/// # Panics
/// If that fails.
pub fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

/// An empty folder for an app with a manifest that a page shows, always the same one, so that a second run
/// finds what the first compiled. The folder stands below ours, but is a workspace of its own.
///
/// # Panics
/// If the manifest does not name the library by its path, or nothing can be written.
pub fn place(folder: &Path, manifest: &str) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("an older run can be removed");
    }
    let root = project().canonicalize().expect("the project is somewhere");
    let library = root.join("runtime");
    let placed = manifest.replace("../tidewater/runtime", library.to_str().expect("the path is a text"));
    assert_ne!(placed, manifest, "the manifest names the library by its path");
    write(&folder.join("Cargo.toml"), &format!("{placed}\n[workspace]\n"));
    write(&folder.join(".cargo/config.toml"), &profile(&root));
    // The same versions as here: what is compiled is used again, and nothing is fetched.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace has a lock file");
}

/// The development profile of the workspace, so that an app shares the compiled dependencies.
fn profile(root: &Path) -> String {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the workspace has a manifest");
    let from = manifest.find("[profile.dev]").expect("the workspace has a development profile");
    let until = manifest.find("[profile.release]").unwrap_or(manifest.len());
    manifest[from..until].to_owned()
}

/// The folder into which the running test itself was compiled: `target/debug/deps/readme-..`.
///
/// # Panics
/// If the test is not in such a folder.
#[must_use]
pub fn target() -> PathBuf {
    let own = env::current_exe().expect("a test is a program");
    own.ancestors().nth(3).expect("a test is compiled into a folder").to_owned()
}

/// Cargo, in the folder of an app.
#[must_use]
pub fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", target());
    cargo
}
