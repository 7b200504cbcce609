//! The checks of the macros and of the constants in the runtime: where each stands in the sources, and what
//! the cases say in a copy of the tree in which one of them says nothing.
//!
//! A check is a place from which a message comes: a call of a message of the macros, a slug in a text of a
//! constant, a text that is put below others, and an assertion that generated code makes of one. Absent:
//! bounds of traits, which rustc judges, and what keeps it from telling a fault twice; `tests/ui/README.md`
//! lists these.

mod copy;
mod run;

pub use copy::Copy;
pub use run::{Case, Desk, cases};

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The checks that no case can notice, and why.
pub const UNNOTICED: &[(&str, &str)] = &[
    (
        "macros/src/flow/read.rs parameter: malformed_parameter",
        "A `self` behind the context is refused by rustc before any macro sees it.",
    ),
    (
        "macros/src/lower/function.rs matches: not_in_expression",
        "A `matches!` without a pattern is refused where it is read, so one has a case at least.",
    ),
];

/// The table of the checks, from the top of the project.
pub const TABLE: &str = "tests/ui/checks.md";

/// The top of the project.
#[must_use]
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// How a check is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `say::unknown_word`, in the macros.
    Said,
    /// `.add("` is listed twice [listed-twice]")`, in a constant.
    Told,
    /// `.and(&self.rules_fault(position))`, in a constant.
    Joined,
    /// `sound(..)`, in generated code or behind it.
    Asserted,
    /// `fault().is_empty()`, in generated code that asserts by itself.
    Asked,
}

/// A place from which a message comes.
#[derive(Clone, Debug)]
pub struct Check {
    /// What stays the same when other lines of the file change.
    pub name: String,
    /// From the top of the project.
    pub file: String,
    /// How it is written.
    pub kind: Kind,
    /// Where its tokens begin and end.
    begin: usize,
    end: usize,
}

impl Check {
    /// Whether the copy cannot tell in which cases it says something: all have to be tried.
    #[must_use]
    pub fn is_untold(&self) -> bool {
        self.kind == Kind::Asked
    }
}

/// The table of the checks, each with a case that says something else without it.
#[must_use]
pub fn table(checks: &[Check], found: &BTreeMap<String, Option<String>>) -> String {
    let mut table = HEAD.to_owned();
    for check in checks {
        let reason =
            UNNOTICED.iter().find(|(name, _)| *name == check.name).map(|(_, reason)| (*reason).to_owned());
        let case = found.get(&check.name).cloned().flatten().map(|case| format!("`{case}`"));
        let case = case.or(reason).unwrap_or_else(|| "nothing".to_owned());
        table += &format!("| {} | {case} |\n", check.name);
    }
    table
}

/// The rows of the table as it is: the case of each check, if there is one.
///
/// # Errors
/// If there is a table that cannot be read.
pub fn rows() -> io::Result<BTreeMap<String, Option<String>>> {
    let path = project().join(TABLE);
    let written = if path.is_file() { fs::read_to_string(path)? } else { String::new() };
    let rows =
        written.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let rows = rows.filter(|(check, _)| check.contains(": ")).map(|(check, seen)| {
        let case = seen.strip_prefix('`').and_then(|case| case.strip_suffix('`'));
        (check.to_owned(), case.map(str::to_owned))
    });
    Ok(rows.collect())
}

const HEAD: &str = "\
# The checks, each taken out of the code

`cargo run -p tests --bin checks` wrote this: in a copy of the tree each place from which a message comes was \
silenced in turn, alone, and the cases in which it had said something were compiled again, until one of them \
said something else. `tests/tests/ui/checks.rs` holds that each place in the sources has its row.

| check | case that fails without it |
|---|---|
";

/// Every check, in the order of the files.
///
/// # Errors
/// If the sources cannot be read.
pub fn checks() -> io::Result<Vec<Check>> {
    let mut all = Vec::new();
    for folder in ["macros/src", "runtime/src/typed"] {
        for (file, text) in sources(folder)? {
            if !file.starts_with("macros/src/say") && !file.ends_with("/expansions.rs") {
                all.extend(checks_of(&file, &text));
            }
        }
    }
    Ok(all)
}

/// Every Rust file below a folder, by its path from the top of the project.
fn sources(folder: &str) -> io::Result<BTreeMap<String, String>> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(project().join(&folder))? {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().display());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if path.ends_with(".rs") {
                let text = fs::read_to_string(entry.path())?;
                found.insert(path, text);
            }
        }
    }
    Ok(found)
}

fn checks_of(file: &str, text: &str) -> Vec<Check> {
    let product = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut found = match file.starts_with("macros/") {
        true => said(product),
        false => told(product),
    };
    found.extend(product.match_indices("sound(").filter_map(|(at, word)| {
        let is_call = !product[..at].ends_with("fn ") && !product[..at].ends_with(is_of_name);
        is_call.then(|| (Kind::Asserted, at, at + word.len(), "sound".to_owned()))
    }));
    found.retain(|(_, at, ..)| !is_comment(product, *at));
    found.sort_by_key(|(_, begin, ..)| *begin);
    let mut seen = BTreeMap::<String, usize>::new();
    let named = found.into_iter().map(|(kind, begin, end, word)| {
        let name = format!("{}: {word}", within(product, begin));
        let number = seen.entry(name.clone()).or_default();
        *number += 1;
        let name = if *number == 1 { name } else { format!("{name} {number}") };
        Check { name: format!("{file} {name}"), file: file.to_owned(), kind, begin, end }
    });
    named.collect()
}

type Found = (Kind, usize, usize, String);

/// The calls of messages, with the path before `say`, and the assertions in generated code.
fn said(text: &str) -> Vec<Found> {
    let calls = text.match_indices("say::").filter_map(|(at, word)| {
        let begin = text[..at].rfind(|letter| !is_of_name(letter) && letter != ':').map_or(0, |it| it + 1);
        let name = name(&text[at + word.len()..]);
        let is_function =
            name.starts_with(char::is_lowercase) && text[..at].ends_with([':', ' ', '(', '|', '!']);
        let end = at + word.len() + name.len();
        is_function.then(|| (Kind::Said, begin, end, name.to_owned()))
    });
    let asked = text
        .match_indices(".is_empty(), \"{}\"")
        .map(|(at, _)| (Kind::Asked, at + 1, at + ".is_empty(".len(), "assert".to_owned()));
    calls.chain(asked).collect()
}

/// The texts with a slug, and those that are put below others.
fn told(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, word) in text.match_indices(".add(") {
        let behind = &text[at + word.len()..];
        let slug = match behind.trim_start().strip_prefix('"') {
            Some(rest) => slug(rest.split('"').next().unwrap_or_default()),
            // A text that stands in a constant.
            None => text
                .split_once(&format!("const {}: &str =", name(behind)))
                .and_then(|(_, rest)| slug(rest.split(';').next().unwrap_or_default())),
        };
        if let Some(slug) = slug {
            found.push((Kind::Told, at, at + word.len(), format!("[{slug}]")));
        }
    }
    let joined = text.match_indices(".and(").map(|(at, word)| {
        let behind = text[at + word.len()..].trim_start_matches(['&', ' ', '\n']);
        let end = behind.find(['(', ')']).unwrap_or(0);
        (Kind::Joined, at, at + word.len(), format!("and {}", &behind[..end]))
    });
    found.extend(joined);
    found
}

fn slug(text: &str) -> Option<&str> {
    // `#[action]` is an attribute, and no slug.
    let words = text.split('[').zip(text.split('[').skip(1)).filter(|(before, _)| !before.ends_with('#'));
    let words = words.filter_map(|(_, rest)| rest.split_once(']'));
    let is_slug = |word: &str| {
        !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
    };
    words.map(|(word, _)| word).find(|word| is_slug(word))
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The name at the beginning of a text.
fn name(text: &str) -> &str {
    &text[..text.find(|letter| !is_of_name(letter)).unwrap_or(text.len())]
}

fn is_comment(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[line..].trim_start().starts_with("//")
}

/// The function in which something stands.
fn within(text: &str, at: usize) -> &str {
    let begins = text[..at].match_indices("fn ").filter(|(at, _)| !is_comment(text, *at));
    let named = begins.filter(|(at, _)| !text[..*at].ends_with(is_of_name));
    named
        .map(|(at, word)| name(&text[at + word.len()..]))
        .filter(|name| !name.is_empty())
        .last()
        .unwrap_or("")
}
