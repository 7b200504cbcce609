//! The cases, one by one, as rustc sees them with the copy in the place of the library.

use super::copy::{Copy, MUTED, NOTES, TELLING};
use super::{Check, Kind, project};
use std::collections::BTreeSet;
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A case, with what it says while all checks are there.
pub struct Case {
    /// `no-access/calls`
    pub name: String,
    said: String,
    /// The numbers of the checks that said something in it.
    pub seen: BTreeSet<usize>,
}

/// What one thread works with: files that no other one writes.
pub struct Desk<'copy> {
    copy: &'copy Copy,
    folder: PathBuf,
    /// The number in the library that lies here.
    number: Option<usize>,
}

/// The names of all cases.
///
/// # Errors
/// If the folder cannot be read.
pub fn cases() -> Result<Vec<String>> {
    let faults = project().join("tests/ui/faults");
    let mut names = Vec::new();
    for slug in fs::read_dir(faults)? {
        let slug = slug?;
        for case in fs::read_dir(slug.path())? {
            let case = case?.path();
            if case.extension().is_some_and(|extension| extension == "rs") {
                let stem = case.file_stem().unwrap_or_default();
                names.push(format!("{}/{}", slug.file_name().display(), stem.display()));
            }
        }
    }
    names.sort();
    Ok(names)
}

impl<'copy> Desk<'copy> {
    /// A place to work at, in a folder of its own.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn new(copy: &'copy Copy, folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { copy, folder, number: None })
    }

    /// Compiles a case with all checks, and finds out which of them said something.
    ///
    /// # Errors
    /// If rustc cannot be run.
    pub fn case(&mut self, name: &str) -> Result<Case> {
        let said = self.said(name, 0, 0)?;
        // What stands at a path differs, and the numbers of lines stand nowhere else.
        let expected = fs::read_to_string(project().join(format!("tests/ui/faults/{name}.stderr")))?;
        let messages = expected.lines().filter(|line| line.starts_with("error") && !line.contains('$'));
        if let Some(message) = messages.into_iter().find(|message| !said.contains(message.trim_end())) {
            return Err(Error::other(format!("{name} does not say in the copy what it says: {message}")));
        }
        let notes = self.folder.join("notes");
        fs::write(&notes, "")?;
        let telling = self.said(name, TELLING, 0)?;
        let marks = telling.split("<#").skip(1).filter_map(|rest| rest.split('>').next()?.parse().ok());
        let mut seen: BTreeSet<usize> = marks.collect();
        let noted = fs::read_to_string(&notes)?;
        seen.extend(noted.lines().filter_map(|line| line.parse::<usize>().ok()));
        Ok(Case { name: name.to_owned(), said, seen })
    }

    /// Whether a case says something else without a check.
    ///
    /// # Errors
    /// If rustc cannot be run.
    pub fn notices(&mut self, case: &Case, number: usize, check: &Check) -> Result<bool> {
        let said = match check.kind {
            Kind::Said => self.said(&case.name, 0, number)?,
            _ => self.said(&case.name, number, 0)?,
        };
        Ok(said != case.said)
    }

    /// What rustc says of a case while a check in a constant, and one of the macros, say nothing.
    fn said(&mut self, name: &str, in_constants: usize, in_macros: usize) -> Result<String> {
        let library = self.folder.join("libtidewater.rmeta");
        if self.number != Some(in_constants) {
            self.copy.write(&library, in_constants)?;
            self.number = Some(in_constants);
        }
        let tests = project().join("tests");
        let extern_library = format!("tidewater={}", absolute(&library)?.display());
        let ran = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition", "2024", "--crate-type", "bin", "--emit", "metadata", "--color", "never"])
            .args(["--crate-name", "case", "--extern", &extern_library])
            .arg("-L")
            .arg(format!("dependency={}", self.copy.dependencies.display()))
            .arg("-o")
            .arg(absolute(&self.folder)?.join("case.rmeta"))
            .arg(format!("ui/faults/{name}.rs"))
            .current_dir(tests)
            .env(MUTED, in_macros.to_string())
            .env(NOTES, absolute(&self.folder.join("notes"))?)
            .output()?;
        if ran.status.success() && in_constants == 0 && in_macros == 0 {
            return Err(Error::other(format!("{name} compiles")));
        }
        Ok(String::from_utf8_lossy(&ran.stderr).into_owned())
    }
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path)
}
