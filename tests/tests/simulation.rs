//! Simulations: devices, a server and a network from a seed, with faults, held against an oracle.
//!
//! A failing seed is looked at with `cargo run -p tests --bin simulate -- --seed S`.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use tests::simulation::coverage::Coverage;
use tests::simulation::{
    ACTING, DRAWN, RARE, REGRESSIONS, Report, WANTED, WANTED_OF_ACTING, WANTED_OF_WRITTEN, run,
};

const SEEDS: u64 = 300;
/// Seeds whose models are drawn, too.
const DRAWN_SEEDS: u64 = 60;
/// Seeds whose drawn models have handlers and a microflow.
const ACTING_SEEDS: u64 = 40;

/// Handlers of the simulated apps panic on purpose; nobody wants to read that.
fn hush() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// Runs seeds on two threads; gives the counts of all, and what failed.
fn run_all(seeds: &[u64]) -> (Coverage, Vec<String>) {
    hush();
    let next = AtomicU64::new(0);
    let results = Mutex::new((Coverage::default(), Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let at = usize::try_from(next.fetch_add(1, Ordering::Relaxed)).expect("few seeds");
                    let Some(seed) = seeds.get(at) else { break };
                    let Report { coverage, violation, .. } = run(*seed, false);
                    let mut results = results.lock().expect("no thread panics");
                    results.0.add(&coverage);
                    results.1.extend(violation.map(|text| format!("seed {seed}: {text}")));
                }
            });
        }
    });
    // What a test itself says is wanted.
    drop(std::panic::take_hook());
    results.into_inner().expect("no thread panicked")
}

#[test]
fn nothing_is_lost_doubled_or_leaked_whatever_fails() {
    let seeds: Vec<u64> = (0..SEEDS).chain(RARE).collect();
    let (coverage, failures) = run_all(&seeds);
    println!("{coverage}");
    assert!(failures.is_empty(), "{} of {SEEDS} seeds fail:\n{}", failures.len(), failures.join("\n"));
    let missing = coverage.missing(&[WANTED, WANTED_OF_WRITTEN].concat());
    assert!(missing.is_empty(), "never happened in {SEEDS} seeds, so it was not tested: {missing:?}");
}

#[test]
fn nothing_is_lost_doubled_or_leaked_whatever_the_model() {
    let seeds: Vec<u64> = (DRAWN..DRAWN + DRAWN_SEEDS).collect();
    let (coverage, failures) = run_all(&seeds);
    println!("{coverage}");
    assert!(failures.is_empty(), "{} of {DRAWN_SEEDS} seeds fail:\n{}", failures.len(), failures.join("\n"));
    let missing = coverage.missing(WANTED);
    assert!(missing.is_empty(), "never happened in {DRAWN_SEEDS} seeds, so it was not tested: {missing:?}");
}

#[test]
fn nothing_is_lost_doubled_or_leaked_whatever_runs_at_the_server() {
    // Few seeds need a batch without groups.
    let seeds: Vec<u64> = (ACTING..ACTING + ACTING_SEEDS).chain([ACTING + 58]).collect();
    let (coverage, failures) = run_all(&seeds);
    println!("{coverage}");
    assert!(failures.is_empty(), "{} of {ACTING_SEEDS} seeds fail:\n{}", failures.len(), failures.join("\n"));
    let missing = coverage.missing(WANTED_OF_ACTING);
    assert!(missing.is_empty(), "never happened in {ACTING_SEEDS} seeds, so it was not tested: {missing:?}");
}

#[test]
fn what_once_failed_does_not_fail_again() {
    let seeds: Vec<u64> = REGRESSIONS.iter().map(|(seed, _)| *seed).collect();
    let (_, failures) = run_all(&seeds);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_seed_means_the_same_run_every_time() {
    hush();
    for seed in [1, 2, 3] {
        let (first, second) = (run(seed, false), run(seed, false));
        assert_eq!(first.hash, second.hash, "seed {seed} takes two courses");
        assert_eq!(first.coverage, second.coverage);
    }
}
