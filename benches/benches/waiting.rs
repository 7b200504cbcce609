//! `cargo bench -p benches --bench waiting`: whether devices notice that microflows wait for the outside.
//!
//! Twenty devices synchronize a change every 100 ms, for five seconds without and five seconds with
//! microflows that wait so long outside, in turn.

use benches::waiting::{WAIT, World};
use std::time::Duration;

const DEVICES: usize = 20;
const CALLERS: usize = 4;
const ROUNDS: usize = 5;

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let runtime = tokio::runtime::Runtime::new().expect("there is a runtime");
    runtime.block_on(measure(folder.path()));
}

async fn measure(folder: &std::path::Path) {
    let world = World::start(folder, DEVICES, CALLERS).await;
    world.phase(true).await;
    println!("{CALLERS} microflows wait {} s outside; {DEVICES} devices synchronize", WAIT.as_secs());
    println!(
        "{:<8} {:>8} {:>12} {:>12} {:>12} {:>12} {:>9}",
        "round", "syncs", "p50", "p50 waiting", "p99", "p99 waiting", "p99 ratio"
    );
    let mut ratios = Vec::new();
    for round in 1..=ROUNDS {
        let (without, with) = (world.phase(false).await, world.phase(true).await);
        let (p99, p99_waiting) = (percentile(&without, 99), percentile(&with, 99));
        let ratio = p99_waiting.as_secs_f64() / p99.as_secs_f64();
        let (p50, p50_waiting) = (percentile(&without, 50), percentile(&with, 50));
        println!(
            "{round:<8} {:>8} {p50:>12.2?} {p50_waiting:>12.2?} {p99:>12.2?} {p99_waiting:>12.2?} {ratio:>9.2}",
            without.len() + with.len()
        );
        ratios.push(ratio);
    }
    ratios.sort_by(f64::total_cmp);
    println!("p99 with / without: {:.2} ({:.2} to {:.2})", ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
}

fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}
