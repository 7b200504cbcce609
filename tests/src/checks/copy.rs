//! A copy of the tree in which each check has a number, and the one whose number is set says nothing.
//!
//! The macros read the number from their environment. A constant cannot, so the number of theirs stands in
//! the compiled library, as digits that are written over. Nothing of the tree itself is touched.

use super::{Check, Kind, project, sources};
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the macros read: the number of the check that says nothing.
pub(super) const MUTED: &str = "TIDEWATER_MUTED";
/// What the macros read: the file in which they note which checks said something.
pub(super) const NOTES: &str = "TIDEWATER_NOTES";
/// The number at which each check in a constant says its own.
pub(super) const TELLING: usize = 9999;

/// The place of the number in the library.
const DIGITS: &[u8] = b"MUTED0000";

/// The copy, compiled.
pub struct Copy {
    /// The library with no number.
    library: Vec<u8>,
    /// Where what it depends on stands.
    pub(super) dependencies: PathBuf,
}

impl Copy {
    /// Writes the copy into a folder and compiles it. The compiled dependencies of the project are used.
    ///
    /// # Errors
    /// If a file cannot be read or written, if the sources do not have the form that is looked for, and if
    /// what is written does not compile.
    pub fn new(folder: &Path, checks: &[Check]) -> Result<Self> {
        for part in ["model", "macros", "runtime", "example-app", "tests", "benches"] {
            copy_sources(&project().join(part), &folder.join(part))?;
        }
        for file in ["Cargo.toml", "Cargo.lock"] {
            fs::copy(project().join(file), folder.join(file))?;
        }
        for file in
            ["macros/src", "runtime/src/typed"].into_iter().map(sources).collect::<Result<Vec<_>>>()?
        {
            for (name, text) in file {
                fs::write(folder.join(&name), numbered(&name, &text, checks)?)?;
            }
        }
        fs::write(folder.join("macros/src/muted.rs"), IN_MACROS)?;
        let names = fs::read_to_string(folder.join("runtime/src/private.rs"))?;
        fs::write(folder.join("runtime/src/private.rs"), names + IN_NAMES)?;
        // Of its own: cargo would take what is built of the copy for what is built of the tree.
        let target = fs::canonicalize(project())?.join("target/checks/build");
        let built = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--quiet", "--package", "tidewater", "--message-format", "json"])
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", &target)
            .stderr(Stdio::inherit())
            .output()?;
        let told = String::from_utf8_lossy(&built.stdout);
        let library = told.lines().filter_map(|line| serde_json::from_str(line).ok()).find_map(library);
        let Some(library) = library else {
            let faults = told.lines().filter(|line| line.contains("\"level\":\"error\""));
            return Err(Error::other(format!("the copy: {}", faults.collect::<Vec<_>>().join("\n"))));
        };
        let dependencies = library.parent().unwrap_or(&target).to_owned();
        Ok(Self { library: fs::read(library)?, dependencies })
    }

    /// Writes the library with a number.
    pub(super) fn write(&self, to: &Path, number: usize) -> Result<()> {
        let (mut library, digits) = (self.library.clone(), format!("MUTED{number:04}"));
        let places = library.windows(DIGITS.len()).enumerate().filter(|(_, bytes)| *bytes == DIGITS);
        let places: Vec<usize> = places.map(|(at, _)| at).collect();
        if places.is_empty() {
            return Err(Error::other("the library has no place for a number"));
        }
        for at in places {
            library[at..at + DIGITS.len()].copy_from_slice(digits.as_bytes());
        }
        fs::write(to, library)
    }
}

/// The library's file, if a message of cargo is about it.
fn library(message: serde_json::Value) -> Option<PathBuf> {
    if message["reason"] != "compiler-artifact" || message["target"]["name"] != "tidewater" {
        return None;
    }
    let files = message["filenames"].as_array()?.iter().filter_map(|file| file.as_str());
    files.filter(|file| file.ends_with(".rmeta")).map(PathBuf::from).next()
}

fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if !entry.file_type()?.is_dir() {
            fs::copy(path, to)?;
        } else if entry.file_name() != "target" && entry.file_name() != "peers" {
            copy_sources(&path, &to)?;
        }
    }
    Ok(())
}

/// A source in which each check has its number: its place in the list, from 1.
fn numbered(file: &str, text: &str, checks: &[Check]) -> Result<String> {
    let mut text = text.to_owned();
    for (at, check) in checks.iter().enumerate().rev().filter(|(_, check)| check.file == file) {
        let (number, tokens) = (at + 1, &text[check.begin..check.end]);
        let inside = match file.starts_with("macros/") {
            true => "sound_at(".to_owned(),
            false => "crate::typed::access::sound_at(".to_owned(),
        };
        let tokens = match check.kind {
            Kind::Said => format!("({{ crate::muted::now({number}); {tokens} }})"),
            Kind::Told => format!(".add_at({number}, "),
            Kind::Joined => format!(".and_at({number}, "),
            Kind::Asserted => format!("{inside}{number}, "),
            Kind::Asked => format!("is_empty_at({number}"),
        };
        text.replace_range(check.begin..check.end, &tokens);
    }
    let changes: &[(&str, &str)] = match file {
        "macros/src/lib.rs" => &[("mod lower;", "mod lower;\nmod muted;")],
        "macros/src/errors.rs" => {
            &[("found.push(error);", "if !crate::muted::is(&error) {\nfound.push(error);\n}")]
        }
        "macros/src/associated.rs" | "macros/src/twin.rs" => {
            &[(".to_compile_error()", ".shown_unless_muted()"), ("\nuse quote", SHOWN)]
        }
        "macros/src/say.rs" => &[(
            "syn::Error::new(span, format!(\"{text} [{slug}]\\nhelp: {help}\"))",
            "crate::muted::error(syn::Error::new(span, format!(\"{text} [{slug}]\\nhelp: {help}\")))",
        )],
        "runtime/src/typed/text.rs" => &[
            ("    left: u32,\n}\n", "    left: u32,\n    muted: bool,\n}\n"),
            ("below: 0, left: 0 }", "below: 0, left: 0, muted: false }"),
            ("        self.length == 0\n", "        self.length == 0 || self.muted\n"),
            ("/// The room for faults", IN_CONSTANTS),
        ],
        "runtime/src/typed/access.rs" => &[("/// Ends the evaluation of a check", ASSERTED)],
        "runtime/src/typed/mod.rs" => &[("access_fault, sound}", "access_fault, sound, sound_at}")],
        _ => &[],
    };
    for (from, to) in changes {
        if text.matches(from).count() != 1 {
            return Err(Error::other(format!("{file} has not one place like `{from}`")));
        }
        text = text.replacen(from, to, 1);
    }
    Ok(text)
}

const SHOWN: &str = "\nuse crate::muted::Shown as _;\nuse quote";

const IN_MACROS: &str = r#"
use proc_macro2::TokenStream;
use std::cell::Cell;
use std::io::Write as _;

thread_local! {
    static NOW: Cell<u32> = const { Cell::new(0) };
}

pub(crate) fn now(number: u32) {
    NOW.set(number);
}

pub(crate) fn error(error: syn::Error) -> syn::Error {
    let now = NOW.get().to_string();
    if let Some(path) = std::env::var_os("TIDEWATER_NOTES") {
        let notes = std::fs::OpenOptions::new().create(true).append(true).open(path);
        writeln!(notes.unwrap(), "{now}").unwrap();
    }
    let is_muted = std::env::var("TIDEWATER_MUTED").is_ok_and(|muted| muted == now);
    if is_muted { syn::Error::new(error.span(), "\u{1}") } else { error }
}

pub(crate) fn is(error: &syn::Error) -> bool {
    error.to_string() == "\u{1}"
}

pub(crate) trait Shown {
    fn shown_unless_muted(&self) -> TokenStream;
}

impl Shown for syn::Error {
    fn shown_unless_muted(&self) -> TokenStream {
        if is(self) { TokenStream::new() } else { self.to_compile_error() }
    }
}
"#;

const IN_NAMES: &str = "\npub use crate::typed::sound_at;\n";

const IN_CONSTANTS: &str = r#"
static MUTED: [u8; 9] = *b"MUTED0000";

pub(super) const fn muted() -> u32 {
    let (mut number, mut at) = (0, 5);
    while at < MUTED.len() {
        number = 10 * number + (MUTED[at] - b'0') as u32;
        at += 1;
    }
    number
}

impl Text {
    pub(super) const fn add_at(self, number: u32, part: &str) -> Self {
        let mut text = self.add(part);
        if muted() == number {
            text.muted = true;
        }
        if muted() == 9999 { text.add("<#").number(number).add(">") } else { text }
    }

    pub(super) const fn and_at(self, number: u32, next: &Self) -> Self {
        if next.is_empty() || muted() == number {
            return self;
        }
        let text = if self.muted { Self::new() } else { self };
        let text = text.and(next);
        if muted() == 9999 { text.add("<#").number(number).add(">") } else { text }
    }

    #[must_use]
    pub const fn is_empty_at(&self, number: u32) -> bool {
        self.is_empty() || muted() == number
    }
}

/// The room for faults"#;

const ASSERTED: &str = r#"#[track_caller]
pub const fn sound_at(number: u32, fault: Text) {
    let muted = super::text::muted();
    if muted == 9999 && !fault.is_empty() {
        sound(fault.add("<#").number(number).add(">"));
    } else if muted != number {
        sound(fault);
    }
}

/// Ends the evaluation of a check"#;
