//! How long rustc checks a generated app, beside the same structs with the derives of serde and clap and the
//! same functions without an attribute.
//!
//! `cargo bench -p benches --bench compile [entities] [flows] [pages]`, 50, 100 and 20 without arguments.
//! Both crates are written below the target folder and checked in turn: as a whole, and after one edit of one
//! function. Pages have no like in the other crate: a page there is a function that builds lists of texts.
//! Absent: code generation; `cargo check` expands, infers and evaluates all that an app's proofs need.

use benches::measure::{alternate, timed};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, fs};

fn main() {
    let mut numbers = env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let entities = numbers.next().unwrap_or(50);
    let (flows, pages) = (numbers.next().unwrap_or(100), numbers.next().unwrap_or(20));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
    let ours =
        Package::new(&folder, "ours", "tidewater = { path = \"RUNTIME\" }", app(entities, flows, pages));
    let peer_needs = "serde = { version = \"1\", features = [\"derive\"] }\n\
                      clap = { version = \"4.6\", features = [\"derive\"] }";
    let peers = Package::new(&folder, "peers", peer_needs, plain(entities, flows, pages));
    println!(
        "{entities} entities, {flows} flows, {pages} pages, {} and {} lines",
        ours.lines(),
        peers.lines()
    );
    let whole = alternate("whole", None, 3, || ours.check(false), || peers.check(false));
    let edit = alternate("one edit", None, 3, || ours.check(true), || peers.check(true));
    for line in [whole, edit] {
        println!("{:10} {:>8.2?} beside {:>8.2?}: {:.2}", line.name, line.ours, line.other, line.ratios[1]);
    }
}

/// A generated crate.
struct Package {
    folder: PathBuf,
    source: String,
}

impl Package {
    /// Writes the crate, and has what it needs compiled.
    fn new(folder: &Path, name: &str, needs: &str, source: String) -> Self {
        let folder = folder.join(name);
        fs::create_dir_all(folder.join("src")).expect("the target folder can be written");
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let needs = needs.replace("RUNTIME", &runtime.display().to_string());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{needs}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("the target folder can be written");
        // The same versions as everywhere else, without asking a registry.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).expect("the target folder can be written");
        let package = Self { folder, source };
        package.check(false);
        package.check(true);
        package
    }

    fn lines(&self) -> usize {
        self.source.lines().count()
    }

    /// Checks the crate once: the whole of it, or what depends on one edit.
    fn check(&self, edited: bool) -> Duration {
        let file = self.folder.join("src/lib.rs");
        let run = |source: &str| {
            fs::write(&file, source).expect("the target folder can be written");
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args(["check", "--quiet", "--offline"]).current_dir(&self.folder);
            cargo.env("CARGO_INCREMENTAL", if edited { "1" } else { "0" });
            cargo.env("CARGO_TARGET_DIR", self.folder.join("target")).stdout(Stdio::null());
            let (time, status) = timed(|| cargo.status().expect("cargo runs"));
            assert!(status.success(), "the generated crate in {} compiles", self.folder.display());
            time
        };
        if edited {
            run(&self.source);
            run(&self.source.replacen("EDITED: i64 = 1", "EDITED: i64 = 2", 1).replacen("> 900", "> 901", 1))
        } else {
            run(&self.source)
        }
    }
}

/// The members that every entity has, with the types that both sides know.
const MEMBERS: [(&str, &str); 9] = [
    ("name", "String"),
    ("note", "String"),
    ("phone", "String"),
    ("count", "i32"),
    ("amount", "i64"),
    ("total", "i64"),
    ("done", "bool"),
    ("due", "Option<i64>"),
    ("rank", "Option<i32>"),
];

/// The app.
fn app(entities: usize, flows: usize, pages: usize) -> String {
    let mut text = String::from(
        "#![allow(dead_code, clippy::all)]\nuse tidewater::prelude::*;\n\
         pub const EDITED: i64 = 1;\n\
         #[derive(Role)]\npub enum Role { Manager, Rep, Clerk }\nuse Role::*;\n",
    );
    for entity in 0..entities {
        let members: String = MEMBERS.iter().map(|(name, ty)| format!("    pub {name}: {ty},\n")).collect();
        let before = entity.saturating_sub(1);
        write!(
            text,
            "#[derive(Entity, Default)]\n\
             #[access(Manager, create, delete, read, write)]\n\
             #[access(Rep, create, read, write(note, count, done, total), where = |e, me| e.owner == me)]\n\
             #[access(Clerk, read(name, note, count, amount, done))]\n\
             pub struct E{entity} {{\n{members}    pub owner: Option<Ref<Account>>,\n    pub before: Ref<E{before}>,\n}}\n"
        )
        .expect("a text grows");
    }
    for flow in 0..flows {
        let (entity, roles) = (flow % entities, if flow % 2 == 0 { "(roles(Manager, Rep))" } else { "" });
        write!(
            text,
            "#[nanoflow{roles}]\npub fn flow{flow}(cx: &mut Device, limit: i64) -> FlowResult<i64> {{\n{}}}\n",
            body(
                flow,
                &format!("cx.retrieve(E{entity}::filter(|e| e.amount > limit && e.before.count > 3).order_by(|e| e.name))?"),
                &format!("cx.create(E{entity} {{ name: \"new\".to_owned(), count: 1, ..E{entity}::default() }})?"),
                "cx.commit(item)?;",
                "cx.commit(&mut new)?;",
                "cx, "
            )
        )
        .expect("a text grows");
    }
    for page in 0..pages {
        text.push_str(&self::page(page, pages, entities, flows));
    }
    let list = |prefix: &str, number: usize| {
        (0..number).map(|at| format!("{prefix}{at}")).collect::<Vec<_>>().join(", ")
    };
    let (entities, flows, pages) = (list("E", entities), list("flow", flows), list("page", pages));
    writeln!(
        text,
        "tidewater::app! {{ pub App {{\n    roles: Role,\n    entities: [{entities}],\n    \
         nanoflows: [{flows}],\n    pages: [{pages}],\n}} }}"
    )
    .expect("a text grows");
    text
}

/// Lists and forms in turn: from each row of a list a form opens.
fn page(page: usize, pages: usize, entities: usize, flows: usize) -> String {
    let entity = page / 2 % entities;
    if page % 2 == 1 {
        let flow =
            if flows == 0 { String::new() } else { format!(".action(\"Sum\", flow{}, 3)", page % flows) };
        return format!(
            "#[page(roles(Manager, Rep))]\npub fn page{page}(item: &Obj<E{entity}>) -> Page {{\n    \
             page(\"Item\").form(item, |e| form().field(e.name).field(e.note).field_if(e.due, |e| e.done))\n        \
             .view(item, |e| view().field(e.phone).field(e.amount).computed(\"Rest\", |e| e.amount - e.total)){flow}\n}}\n"
        );
    }
    format!(
        "#[page(roles(Manager, Rep))]\npub fn page{page}() -> Page {{\n    \
         page(\"Items\").list(E{entity}::filter(|e| e.amount > 5 && !e.done).order_by(|e| e.name), |e| {{\n        \
         row().title(e.name).text(e.note).badge(e.count).computed(|e| e.amount - e.total){}\n    }})\n}}\n",
        if page + 1 < pages { format!(".on_tap(page{}, e)", page + 1) } else { String::new() }
    )
}

/// The same in plain Rust.
fn plain(entities: usize, flows: usize, pages: usize) -> String {
    let mut text = String::from(
        "#![allow(dead_code, clippy::all)]\nuse serde::{Deserialize, Serialize};\n\
         pub const EDITED: i64 = 1;\n\
         pub type Outcome<T> = Result<T, String>;\n",
    );
    for entity in 0..entities {
        let members: String = MEMBERS
            .iter()
            .map(|(name, ty)| format!("    #[arg(long, id = \"{name}\")]\n    pub {name}: {ty},\n"))
            .collect();
        write!(
            text,
            "#[derive(Clone, Debug, Default, Serialize, Deserialize, clap::Args)]\n\
             pub struct E{entity} {{\n{members}    #[arg(long)]\n    pub owner: Option<i64>,\n    #[arg(long)]\n    pub before: i64,\n}}\n\
             pub fn commit{entity}(_: &mut E{entity}) -> Outcome<()> {{ Ok(()) }}\n"
        )
        .expect("a text grows");
    }
    for flow in 0..flows {
        let entity = flow % entities;
        write!(
            text,
            "pub fn flow{flow}(all: &mut [E{entity}], limit: i64) -> Outcome<i64> {{\n{}}}\n",
            body(
                flow,
                "all.iter_mut().filter(|e| e.amount > limit && e.before > 3).collect::<Vec<_>>()",
                &format!("E{entity} {{ name: \"new\".to_owned(), count: 1, ..E{entity}::default() }}"),
                &format!("commit{entity}(item)?;"),
                &format!("commit{entity}(&mut new)?;"),
                ""
            )
            .replace("for item in &mut items", "for item in items.iter_mut()")
        )
        .expect("a text grows");
    }
    for page in 0..pages {
        let entity = page / 2 % entities;
        write!(
            text,
            "pub fn page{page}(all: &[E{entity}]) -> Vec<(String, String, i64)> {{\n    \
             let found = all.iter().filter(|e| e.amount > 5 && !e.done);\n    \
             found.map(|e| (e.name.clone(), format!(\"{{}} {{}}\", e.note, e.count), e.amount - e.total)).collect()\n}}\n"
        )
        .expect("a text grows");
    }
    text
}

/// Fifteen statements over some objects.
fn body(flow: usize, items: &str, new: &str, commit: &str, commit_new: &str, context: &str) -> String {
    let call = match (flow % 4, context) {
        (0, _) | (_, "") => "    let earlier = limit + 1;\n".to_owned(),
        _ => format!("    let earlier = flow{}(cx, limit + 1)?;\n", flow - 1),
    };
    format!(
        "    let mut items = {items};\n\
         {call}\
         \x20   let mut sum = EDITED + earlier;\n\
         \x20   for item in &mut items {{\n\
         \x20       if item.done && item.count > 900 {{\n\
         \x20           item.note = format!(\"{{}} {{}}\", item.name, item.count);\n\
         \x20           item.total += item.amount;\n\
         \x20       }} else {{\n\
         \x20           item.count = item.count + 1;\n\
         \x20           sum += item.amount;\n\
         \x20       }}\n\
         \x20       {commit}\n\
         \x20   }}\n\
         \x20   let counted = items.iter().filter(|item| item.done).map(|item| item.count).sum::<i32>();\n\
         \x20   let mut new = {new};\n\
         \x20   new.note = \"made here\".to_owned();\n\
         \x20   new.total = sum;\n\
         \x20   {commit_new}\n\
         \x20   Ok(sum + counted as i64)\n"
    )
}
