//! The compiler's view of the macros: what must be accepted, and what every message looks like.
//!
//! The expected texts hold words of rustc, so they belong to one toolchain; another one fails here
//! instead of skipping. What must be accepted is compiled into this test, with warnings denied, so that
//! its data can be looked at as well.

#![deny(warnings)]
#![allow(unreachable_pub, reason = "the accepted cases are modules here and stand for crates of their own")]

#[path = "ui/checks.rs"]
mod checks;
#[path = "ui/compared.rs"]
mod compared;
#[path = "../ui/pass/design.rs"]
mod design;
#[path = "../ui/pass/diagnostics.rs"]
mod diagnostics;
#[path = "../ui/pass/entities.rs"]
mod entities;
#[path = "../ui/pass/expressions.rs"]
mod expressions;
#[path = "../ui/pass/flow_diagnostics.rs"]
mod flow_diagnostics;
#[path = "../ui/pass/flows.rs"]
mod flows;
#[path = "ui/forms.rs"]
mod forms;
#[path = "../ui/pass/main_function.rs"]
mod main_function;
#[path = "../ui/pass/names.rs"]
mod names;
#[path = "../ui/pass/numbers.rs"]
mod numbers;
#[path = "../ui/pass/offline.rs"]
mod offline;
#[path = "../ui/pass/offline_diagnostics.rs"]
mod offline_diagnostics;
#[path = "ui/opened.rs"]
mod opened;
#[path = "../ui/pass/page_diagnostics.rs"]
mod page_diagnostics;
#[path = "../ui/pass/pages.rs"]
mod pages;
#[path = "../ui/pass/rights.rs"]
mod rights;
#[path = "ui/table.rs"]
mod table;
#[path = "../ui/pass/twelve.rs"]
mod twelve;
#[path = "../../runtime/tests/twins/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod twins;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
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

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = project().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text without what formatting changes.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect()
}

/// Everything that the files of a folder with this extension say.
fn folder(path: &str, extension: &str) -> String {
    let entries = fs::read_dir(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let files = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    files.map(read).collect()
}

/// The sources of every message of the macros.
fn messages() -> String {
    read("macros/src/say.rs") + &sources(&project().join("macros/src/say"))
}

/// The slugs that the sources of the macros and of the checks in const name.
fn slugs() -> BTreeSet<String> {
    let say = messages();
    let quoted = say.split('"').filter(|text| {
        text.contains('-') || ["transient", "generic", "calculated", "correlated"].contains(text)
    });
    let is_slug = |text: &&str| text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let mut slugs: BTreeSet<String> = quoted.filter(is_slug).map(str::to_owned).collect();
    let judged = ["typed", "typed/page", "typed/offline", "value"];
    let judged = judged.map(|path| folder(&format!("runtime/src/{path}"), "rs"));
    for piece in judged.iter().flat_map(|text| text.split('[').filter(|piece| piece.contains(']'))) {
        let word = piece.split(']').next().unwrap_or_default();
        if word.contains('-') && is_slug(&word) {
            slugs.insert(word.to_owned());
        }
    }
    slugs
}

#[test]
fn every_slug_has_a_case_and_a_section() {
    let documentation = read("docs/diagnostics.md");
    let sections: BTreeSet<String> =
        documentation.lines().filter_map(|line| line.strip_prefix("## ")).map(str::to_owned).collect();
    assert_eq!(slugs(), sections, "the slugs of the sources and the sections of docs/diagnostics.md");
    for slug in &sections {
        let expected = folder(&format!("tests/ui/faults/{slug}"), "stderr");
        assert!(expected.contains(&format!("[{slug}]")), "no case in tests/ui/faults/{slug} shows [{slug}]");
    }
}

/// Those of `tests/src/apps` are loaded by a device as well, and told apart by what is odd about them.
#[test]
fn more_than_forty_apps_compile_without_a_word() {
    let apps = |path: &str| folder(path, "rs").matches("tidewater::app! {").count();
    let (odd, plain) = (apps("tests/src/apps"), apps("tests/ui/pass"));
    assert!(odd + plain > 40, "{odd} odd apps and {plain} others");
}

/// Every Rust file below a folder.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let texts = entries.map(|entry| match entry.expect("the folder can be read").path() {
        path if path.is_dir() => sources(&path),
        path => read(path),
    });
    texts.collect()
}

/// The texts in a source that people read: those with several words, outside of comments and tests.
fn texts(source: &str) -> Vec<String> {
    let lines = source.lines().map(|line| line.split("// ").next().unwrap_or_default());
    let code: String =
        lines.filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let code = code.replace("\\\"", "\u{1}").replace("'\"'", "");
    let texts = code.split('"').skip(1).step_by(2).filter(|text| text.contains(' '));
    texts.map(|text| text.replace('\u{1}', "\"")).collect()
}

/// All that the cases show.
fn shown() -> String {
    let faults = fs::read_dir(project().join("tests/ui/faults")).expect("the folder can be read");
    let folders = faults.map(|entry| entry.expect("the folder can be read").file_name());
    folders.map(|name| folder(&format!("tests/ui/faults/{}", name.display()), "stderr")).collect()
}

/// A text that no case shows would be a message that nobody has seen: the first lines, and every help.
#[test]
fn every_message_is_shown_by_a_case() {
    let shown = shown();
    // What the walk over a flow calls what it refuses, and the messages themselves.
    let walk = sources(&project().join("macros/src/flow/lower"));
    let messages = messages().replace("{text} [{slug}]\\nhelp: {help}", "");
    let texts = texts(&walk).into_iter().chain(texts(&messages));
    let mut missing = Vec::new();
    for text in texts {
        // The fixed pieces, between the holes of a format string; `{{` is a brace.
        let plain = text.replace("{{", "\u{1}").replace("}}", "\u{2}");
        let pieces = plain.split(['{', '}']).step_by(2);
        let mut pieces = pieces.map(|piece| piece.replace('\u{1}', "{").replace('\u{2}', "}"));
        if pieces.any(|piece| piece.trim().len() > 3 && !shown.contains(&piece)) {
            missing.push(text);
        }
    }
    assert!(missing.is_empty(), "no case shows\n{}", missing.join("\n"));
}

/// What the checks in const say, piece by piece, and what our traits let rustc say.
#[test]
fn every_message_of_a_const_and_of_a_trait_is_shown_by_a_case() {
    let runtime =
        sources(&project().join("runtime/src/typed")) + &sources(&project().join("runtime/src/value"));
    // A quotation mark inside a text does not end it.
    let escaped = runtime.replace("\\\"", "\u{1}");
    let added = escaped.split("add(\"").skip(1).filter_map(|rest| rest.split("\")").next());
    let added = added.map(|text| text.replace('\u{1}', "\""));
    let block = |rest: &str| rest.split("\n)]").next().unwrap_or_default().to_owned();
    let of_traits: Vec<String> = runtime.split("on_unimplemented(").skip(1).map(block).collect();
    let of_traits = of_traits.iter().flat_map(|block| texts(block));
    let shown = shown();
    let mut missing = Vec::new();
    for text in added.chain(of_traits) {
        let pieces = text.split("\\n").flat_map(|line| line.split(['{', '}']).step_by(2));
        for piece in pieces.filter(|piece| piece.trim().len() > 3 && !shown.contains(piece.trim())) {
            missing.push(piece.to_owned());
        }
    }
    assert!(missing.is_empty(), "no case shows\n{}", missing.join("\n"));
}

/// A message of ours stands at the developer's tokens, never at the whole macro.
#[test]
fn no_message_of_ours_points_at_a_macro() {
    for slug in slugs() {
        let expected = folder(&format!("tests/ui/faults/{slug}"), "stderr");
        let ours = expected.split("\n\n").filter(|message| message.contains("]\n"));
        for message in ours {
            assert!(!message.contains("originates in"), "{slug}: {message}");
        }
    }
}

/// What rustc says of its own in cases that are about a slug: of types, futures and methods, and of what is
/// no entity, which no slug is about.
const RUSTCS_OWN: &[&str] = &[
    "mismatched types",
    "is not a future",
    "this function takes 0 arguments",
    "the `?` operator can only be applied",
    "cannot perform non-const deref coercion",
    "no method named `",
    "`T` is no entity",
];

/// Who looks a message up finds it by its slug.
#[test]
fn every_message_in_the_folder_of_a_slug_names_one() {
    let slugs = slugs();
    let mut without = Vec::new();
    for slug in &slugs {
        let expected = folder(&format!("tests/ui/faults/{slug}"), "stderr").replace("\nerror", "\n\nerror");
        let messages = expected.split("\n\n").filter(|message| message.starts_with("error"));
        let heads = messages.filter_map(|message| message.split("-->").next());
        let is_named = |head: &&str| slugs.iter().any(|slug| head.contains(&format!("[{slug}]")));
        let is_rustcs = |head: &&str| RUSTCS_OWN.iter().any(|own| head.contains(own));
        without.extend(heads.filter(|head| !is_named(head) && !is_rustcs(head)).map(str::to_owned));
    }
    assert!(without.is_empty(), "without a slug:\n{}", without.join("\n"));
}

#[test]
fn the_code_of_the_documentation_is_compiled() {
    let documentation = read("docs/diagnostics.md");
    let accepted = ["diagnostics", "flow_diagnostics", "offline_diagnostics", "page_diagnostics"]
        .map(|name| read(format!("tests/ui/pass/{name}.rs")));
    let accepted = bare(&accepted.concat());
    for section in documentation.split("\n## ").skip(1) {
        let slug = section.lines().next().unwrap_or_default();
        let code: Vec<&str> = section.split("```").skip(1).step_by(2).collect();
        let [wrong, right] = code[..] else { panic!("{slug} has not two pieces of code") };
        let refused = bare(&folder(&format!("tests/ui/faults/{slug}"), "rs"));
        let wrong = bare(wrong.trim_start_matches("rust,ignore"));
        assert!(refused.contains(&wrong), "{slug}: no case in tests/ui/faults holds the refused code");
        let right = bare(right.trim_start_matches("rust"));
        assert!(accepted.contains(&right), "{slug}: tests/ui/pass holds another code");
    }
}

/// Every construct of stable Rust that the macros can be given, as `syn` names it. What only macros write
/// (`Group`), what it cannot read (`Verbatim`), and what is not stable (`TryBlock`, `Yield`, the never type
/// of a local, constants in patterns) is not there.
const LANGUAGE: &[(&str, &str)] = &[
    (
        "Expr",
        "Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop If Index \
         Infer Let Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try \
         Tuple Unary Unsafe While",
    ),
    (
        "Pat",
        "Guard Ident Lit Macro Or Paren Path Range Reference Rest Slice Struct Tuple TupleStruct Type Wild",
    ),
    ("Type", "Array FnPtr ImplTrait Infer Macro Paren Path Ptr Reference Slice TraitObject Tuple"),
    ("Stmt", "Local Item Expr Macro"),
    ("Lit", "Str ByteStr CStr Byte Char Int Float Bool"),
    (
        "BinOp",
        "Add Sub Mul Div Rem And Or BitXor BitAnd BitOr Shl Shr Eq Lt Le Ne Ge Gt AddAssign SubAssign MulAssign \
         DivAssign RemAssign BitXorAssign BitAndAssign BitOrAssign ShlAssign ShrAssign",
    ),
    ("UnOp", "Deref Not Neg"),
    ("RangeLimits", "HalfOpen Closed"),
];

/// Of these, what flows do not have: each is in a case that is refused.
const REFUSED: &str = "Expr::Async Expr::Const Expr::Index Expr::Infer Expr::RawAddr Expr::Repeat Expr::Unsafe \
    Pat::Macro Pat::Rest Pat::Slice Type::FnPtr Type::ImplTrait Type::Ptr Type::TraitObject Stmt::Item Stmt::Macro \
    Lit::ByteStr Lit::CStr Lit::Byte Lit::Float BinOp::BitXor BinOp::BitAnd BinOp::BitOr BinOp::Shl BinOp::Shr \
    BinOp::BitXorAssign BinOp::BitAndAssign BinOp::BitOrAssign BinOp::ShlAssign BinOp::ShrAssign";

/// The constructs that flows are written with.
#[derive(Default)]
struct Written(BTreeSet<String>);

impl Written {
    /// Of the flows in the files of some folders.
    fn within(folders: &[&str]) -> BTreeSet<String> {
        use syn::visit::Visit as _;
        let mut written = Self::default();
        for path in folders {
            let entries =
                fs::read_dir(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
            for path in entries.map(|entry| entry.expect("the folder can be read").path()) {
                if path.extension().is_some_and(|found| found == "rs") {
                    let file =
                        syn::parse_file(&read(&path)).unwrap_or_else(|error| panic!("{path:?}: {error}"));
                    written.visit_file(&file);
                }
            }
        }
        written.0
    }

    fn note(&mut self, construct: &impl std::fmt::Debug) {
        let text = format!("{construct:?}");
        let end = text.find([' ', '(', '{']).unwrap_or(text.len());
        self.0.insert(text[..end].to_owned());
    }
}

/// Notes a construct, and what it is made of.
macro_rules! noted {
    ($($visit:ident: $ty:ident),*) => {
        impl<'ast> syn::visit::Visit<'ast> for Written {
            fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
                if function.attrs.iter().any(|attribute| attribute.path().is_ident("nanoflow")) {
                    syn::visit::visit_signature(self, &function.sig);
                    syn::visit::visit_block(self, &function.block);
                }
            }
            fn visit_impl_item_fn(&mut self, _: &'ast syn::ImplItemFn) {}
            $(fn $visit(&mut self, construct: &'ast syn::$ty) {
                self.note(construct);
                syn::visit::$visit(self, construct);
            })*
        }
    };
}
noted!(
    visit_expr: Expr, visit_pat: Pat, visit_type: Type, visit_stmt: Stmt, visit_lit: Lit, visit_bin_op: BinOp,
    visit_un_op: UnOp, visit_range_limits: RangeLimits
);

#[test]
fn each_construct_of_rust_is_in_a_flow_that_is_compared_or_in_a_case_that_is_refused() {
    let compared = Written::within(&["tests/tests/manual", "tests/tests/flow_agreement"]);
    let cases = Written::within(&["tests/ui/faults/not-in-flow"]);
    let refused: BTreeSet<&str> = REFUSED.split_whitespace().collect();
    let all = LANGUAGE
        .iter()
        .flat_map(|(kind, names)| names.split_whitespace().map(move |name| format!("{kind}::{name}")));
    let known: BTreeSet<String> = all.collect();
    let is_missing = |construct: &&String| {
        if refused.contains(construct.as_str()) {
            !cases.contains(*construct)
        } else {
            !compared.contains(*construct)
        }
    };
    let missing: Vec<_> = known.iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "neither compared nor refused: {missing:?}");
    let unknown: Vec<_> = compared.union(&cases).filter(|name| !known.contains(*name)).collect();
    assert!(unknown.is_empty(), "not in the list: {unknown:?}");
}
