//! The invariants of ARCHITECTURE.md that imports can show, and the limits of the style.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tests::simulation::{WANTED, WANTED_OF_ACTING, WANTED_OF_WRITTEN};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file below a folder of the project, by its path from the top, with its text.
fn sources(folder: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no source");
    found
}

/// A file without its unit tests, comments and texts: what the layers are about.
fn code(text: &str) -> String {
    let product = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let lines = product.lines().map(|line| line.split("//").next().unwrap());
    let outside_of_texts = lines.map(|line| line.split('"').step_by(2).collect::<String>());
    outside_of_texts.collect::<Vec<_>>().join("\n")
}

/// Fails with every place in `files` that holds one of `words`, unless `allowed` says that it may.
fn absent(files: &BTreeMap<String, String>, words: &[&str], allowed: impl Fn(&str) -> bool, why: &str) {
    let mut found = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| !allowed(name)) {
        let code = code(text);
        found.extend(words.iter().filter(|word| code.contains(**word)).map(|word| format!("{name}: {word}")));
    }
    assert!(found.is_empty(), "{why}:\n{}", found.join("\n"));
}

const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::time::",
    "SystemTime",
    "Instant::",
    "getrandom",
    "std::env",
    "thread::spawn",
    "thread::sleep",
    "reqwest",
    "File::open",
    "Timestamp::now",
];

#[test]
fn model_rule_flow_and_sync_touch_nothing_outside() {
    let pure = |name: &str| {
        ["model/src/", "runtime/src/rule/", "runtime/src/flow/", "runtime/src/sync/", "runtime/src/typed/"]
            .iter()
            .any(|folder| name.starts_with(folder))
    };
    let mut files = sources("runtime/src");
    files.extend(sources("model/src"));
    absent(&files, OUTSIDE, |name| !pure(name), "these layers are handed time, randomness and files");
}

#[test]
fn each_library_is_named_in_one_place() {
    let files = sources("runtime/src");
    let within = |folders: &'static [&'static str]| {
        move |name: &str| folders.iter().any(|folder| name.starts_with(folder))
    };
    absent(&files, &["rusqlite"], within(&["runtime/src/store/"]), "rusqlite stays under store/");
    absent(&files, &["axum", "hyper"], within(&["runtime/src/server/"]), "axum stays under server/");
    let tokio = within(&["runtime/src/server/", "runtime/src/device/native", "runtime/src/private.rs"]);
    absent(&files, &["tokio"], tokio, "tokio stays under server/ and in the native transport");
    absent(&files, &["reqwest"], within(&["runtime/src/device/native"]), "reqwest is the native transport");
}

#[test]
fn macros_and_model_depend_on_nothing_heavier() {
    let macros = sources("macros/src");
    // The collector of faults asks whether its thread panics already.
    let collector = |name: &str| name == "macros/src/errors.rs";
    absent(&macros, OUTSIDE, collector, "macros read no environment, files or clock");
    absent(&sources("model/src"), &["syn::", "quote::"], |_| false, "the model knows no syntax");
}

/// Which folder of the runtime may import which, from the top to the bottom.
const LAYERS: &[(&str, &[&str])] = &[
    ("value", &[]),
    ("typed", &["value"]),
    ("rule", &["value", "typed"]),
    ("flow", &["value", "typed", "rule"]),
    ("wire", &["value", "rule"]),
    ("store", &["value", "typed", "rule", "flow", "wire"]),
    ("sync", &["value", "typed", "rule", "flow", "wire", "store"]),
    ("report", &["value", "typed", "rule", "flow"]),
    ("device", &["value", "typed", "rule", "flow", "wire", "store", "sync"]),
    ("server", &["value", "typed", "rule", "flow", "wire", "store", "sync"]),
];

#[test]
fn lower_layers_never_import_higher_ones() {
    let files = sources("runtime/src");
    let mut found = Vec::new();
    for (layer, below) in LAYERS {
        for (name, text) in
            files.iter().filter(|(name, _)| name.starts_with(&format!("runtime/src/{layer}/")))
        {
            let imports = imported(&code(text));
            let known =
                |import: &&String| LAYERS.iter().any(|(known, _)| import.split("::").next() == Some(known));
            let higher = imports.iter().filter(known).filter(|import| {
                let may = |lower: &&str| *import == lower || import.starts_with(&format!("{lower}::"));
                import.split("::").next() != Some(layer) && !below.iter().any(may)
            });
            found.extend(higher.map(|import| format!("{name}: crate::{import}")));
        }
    }
    assert!(found.is_empty(), "a layer imports one above it:\n{}", found.join("\n"));
}

/// The paths after `crate::` in a file.
fn imported(code: &str) -> BTreeSet<String> {
    let after = code.split("crate::").skip(1);
    let path = |text: &str| {
        let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != ':');
        text[..end.unwrap_or(text.len())].trim_end_matches(':').to_owned()
    };
    after.map(path).collect()
}

/// What a table of a page names to show its rows, and is not there: tests, slugs of diagnostics with a ui
/// case, and, in quotes, goals of the simulation. A row without a name says that nothing is there yet.
fn not_there(page: &str, heading: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let (_, table) = text.split_once(heading).unwrap_or_else(|| panic!("{page} has no table {heading}"));
    let files: Vec<String> = ["runtime", "tests", "example-app"]
        .into_iter()
        .flat_map(|folder| sources(folder).into_values())
        .collect();
    let mut missing = Vec::new();
    for row in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let shown = row.trim_end_matches('|').rsplit('|').next().unwrap_or_default();
        let between = |quote| shown.split(quote).skip(1).step_by(2);
        let (names, goals) = (between('`').collect::<Vec<_>>(), between('"').collect::<Vec<_>>());
        if names.is_empty() && goals.is_empty() && !row.contains("not there yet") {
            missing.push(row.to_owned());
        }
        let is_there = |name: &&str| {
            root().join("tests/ui/faults").join(name).is_dir()
                || files.iter().any(|text| text.contains(&format!("fn {name}(")))
        };
        missing.extend(names.into_iter().filter(|name| !is_there(name)).map(str::to_owned));
        let wanted = [WANTED, WANTED_OF_WRITTEN, WANTED_OF_ACTING].concat();
        let is_wanted = |goal: &&str| wanted.contains(goal);
        missing.extend(goals.into_iter().filter(|goal| !is_wanted(goal)).map(str::to_owned));
    }
    missing
}

#[test]
fn every_limit_is_shown_by_tests_that_exist() {
    let missing = not_there("docs/limits.md", "| limit elsewhere |");
    assert!(missing.is_empty(), "docs/limits.md names what is not there:\n{}", missing.join("\n"));
}

/// The numbered points at which something may fail, and the invariants, that have a row of their own.
const FAULTS: &str = "C1-C4 C5 C6-C7 N1 N2 N3 N4 N5 N6 S1-S3 S4-S8 S9 C8-C9 P1-P4 P5 F1-F4 M1-Mn T1-T3 U1-U3 D1-D3 \
                      R1-R2 K1-K4 X1-X4 X5 V1-V4 O1";
const INVARIANTS: &str = "I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 I14 I15";

/// SYNC R1 to R26, the parts of scope, the points of failure and the invariants.
#[test]
fn every_rule_of_synchronization_is_shown_by_tests_and_goals_that_exist() {
    let page = "tests/src/simulation/README.md";
    let headings =
        ["| rule |", "| part |", "| lie |", "| attack |", "| fault |", "| invariant |", "| sentence |"];
    let missing: Vec<_> = headings.into_iter().flat_map(|heading| not_there(page, heading)).collect();
    assert!(missing.is_empty(), "{page} names what is not there:\n{}", missing.join("\n"));
    let text = fs::read_to_string(root().join(page)).unwrap();
    let rules = text.lines().filter_map(|line| line.strip_prefix("| R")?.split(' ').next()?.parse().ok());
    assert_eq!(rules.collect::<Vec<usize>>(), (1..=26).collect::<Vec<_>>(), "each rule has its row");
    for (heading, numbers) in [("| fault |", FAULTS), ("| invariant |", INVARIANTS)] {
        let rows = text.split_once(heading).into_iter().flat_map(|(_, table)| table.lines().skip(2));
        let rows = rows.map_while(|row| row.strip_prefix("| ")?.split(' ').next());
        assert!(rows.eq(numbers.split_whitespace()), "each of {heading} has its row, in order: {numbers}");
    }
}

#[test]
fn comments_are_no_wider_than_the_code() {
    let mut wide = Vec::new();
    for folder in ["model/src", "macros/src", "runtime", "example-app/src", "tests", "benches"] {
        for (name, text) in sources(folder) {
            // The lines of ui cases stand in the snapshots.
            if ["/target/", "tests/ui/"].iter().any(|folder| name.contains(folder)) {
                continue;
            }
            let over = text
                .lines()
                .zip(1..)
                .filter(|(line, _)| line.trim_start().starts_with("//") && line.chars().count() > 110);
            wide.extend(over.map(|(_, number)| format!("{name}:{number}")));
        }
    }
    assert!(wide.is_empty(), "these comments are wider than 110 characters:\n{}", wide.join("\n"));
}

#[test]
fn files_stay_short_enough_to_read() {
    let mut long = Vec::new();
    for folder in ["model", "macros", "runtime", "example-app", "tests", "benches"] {
        let files = sources(folder);
        // What a program wrote is read by rustc alone.
        let is_written = |name: &str| !["/target/", "/generated/"].iter().any(|folder| name.contains(folder));
        let over = files.iter().filter(|(name, text)| is_written(name) && text.lines().count() > 500);
        long.extend(over.map(|(name, text)| format!("{name}: {} lines", text.lines().count())));
    }
    assert!(long.is_empty(), "split these by concept:\n{}", long.join("\n"));
}
