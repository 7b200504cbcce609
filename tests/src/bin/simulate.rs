//! Runs simulations: `simulate --seeds N` looks for a seed that fails, `simulate --seed S` shows one. From
//! seed 4294967296 on the models are drawn, too, and from 8589934592 on what runs at their servers.

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use tests::simulation::coverage::Coverage;
use tests::simulation::tally::tally;
use tests::simulation::{ACTING, DRAWN, RARE, Report, WANTED, WANTED_OF_ACTING, run};

const USAGE: &str = "simulate --seeds N [--from S] | --seed S";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1)?.parse::<u64>().ok()
    };
    match (value("--seed"), value("--seeds")) {
        (Some(seed), _) => show(&run(seed, true)),
        (None, Some(count)) => search(value("--from").unwrap_or(0), count),
        (None, None) => {
            eprintln!("{USAGE}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the history of a run.
fn show(report: &Report) -> ExitCode {
    report.history.iter().for_each(|line| println!("{line}"));
    println!("{}trace {}", report.coverage, report.hash);
    match &report.violation {
        None => ExitCode::SUCCESS,
        Some(violation) => {
            println!("seed {} fails: {violation}", report.seed);
            ExitCode::FAILURE
        }
    }
}

/// So many seeds hit everything that there is to hit.
const ENOUGH: u64 = 1_000;
/// After how many seeds a search says how far it is.
const TOLD: u64 = 500;

/// Runs many seeds on all cores; prints the failing ones as they come, and how far it is.
fn search(from: u64, count: u64) -> ExitCode {
    // Handlers of the simulated apps panic on purpose; a run reports the panics that matter.
    std::panic::set_hook(Box::new(|_| {}));
    // What is once in thousands is shown by seeds that are known to show it.
    let rare = if count >= ENOUGH && from < DRAWN { &RARE[..] } else { &[] };
    let seeds = Mutex::new(rare.iter().copied().chain(from..from + count));
    let (failed, done) = (AtomicBool::new(false), AtomicU64::new(0));
    let coverage = Mutex::new(Coverage::default());
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let Some(seed) = seeds.lock().expect("no thread panics").next() else { break };
                    let report = run(seed, false);
                    if let Some(violation) = report.violation {
                        failed.store(true, Ordering::Relaxed);
                        println!("seed {seed} fails: {violation}");
                    }
                    coverage.lock().expect("no thread panics").add(&report.coverage);
                    let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                    if done % TOLD == 0 {
                        eprintln!("{done} of {count} seeds from {from} on");
                    }
                }
            });
        }
    });
    let coverage = coverage.into_inner().expect("no thread panicked");
    print!("{coverage}");
    println!("By rule, fault and invariant:");
    let lines = tally(&coverage);
    lines.iter().for_each(|line| println!("{line}"));
    // What is written by hand in a model, the drawn ones need not have.
    let never = match from {
        ACTING.. => coverage.missing(&[WANTED, WANTED_OF_ACTING].concat()),
        DRAWN.. => coverage.missing(WANTED),
        _ => lines.iter().flat_map(|line| line.never.iter().copied()).collect(),
    };
    if count >= ENOUGH && !never.is_empty() {
        println!("something was never hit, so it was not tested: {}", never.join(", "));
        failed.store(true, Ordering::Relaxed);
    }
    if failed.into_inner() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
