//! `cargo run --release --bin flows`: the flow machine beside Lua 5.4, QuickJS and rhai, as one table.
//! With `--no-default-features --features luajit`: beside LuaJIT without its compiler instead of Lua.
//!
//! All run the same programs, one after the other, and must give the same results. Times are the
//! processor's, so that other work on the machine disturbs less; pin the run with `taskset -c 1`.

mod peers;

use benches::engines::{self, Engine, Row};
use benches::flows::{Flows, Native};
use benches::{measure, objects};

fn main() {
    let mut compared: Vec<Box<dyn Engine>> = vec![
        Box::new(Flows::new(false)),
        Box::new(Flows::new(true)),
        Box::new(Native),
        Box::new(peers::Lua::new()),
        Box::new(peers::QuickJs::new()),
        Box::new(peers::Rhai::new()),
    ];
    let rows = engines::compare(&mut compared);
    println!("{}", engines::table(&rows));
    figures(&rows);
    let folder = tempfile::tempdir().expect("a folder for the databases");
    println!("\n{}", measure::table(&objects::compare(folder.path())));
}

/// The figures of the design that the rows decide.
fn figures(rows: &[Row]) {
    let row = |name: &str| rows.iter().find(|row| row.name.starts_with(name));
    let Some(ours) = rows.first() else { return };
    let show = |figure: &str, what: &str, [least, middle, greatest]: [f64; 3], must: &str| {
        println!("{figure:<4}{what:<40}{middle:>8.2}   {least:.2}-{greatest:.2}   must {must}");
    };
    if let Some(peer) = row("QuickJS") {
        show("P6", "ours / QuickJS", engines::ratios(ours, peer), "<= 0.8");
        println!(
            "{:<4}{:<40}{:>8.2}   must >= 5",
            "P8",
            "first call: QuickJS / ours",
            peer.first_call / ours.first_call
        );
    }
    if let Some(peer) = row("LuaJIT") {
        show("P7", "ours / LuaJIT without its compiler", engines::ratios(ours, peer), "<= 1.8");
    }
    if let Some(peer) = row("rhai") {
        show("P7", "rhai / ours", engines::ratios(peer, ours), ">= 10");
    }
    if let Some(traced) = row("ours, traced") {
        show("", "ours, traced / ours", engines::ratios(traced, ours), "-");
    }
}
