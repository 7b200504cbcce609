//! `cargo bench -p benches --bench flows`: the flow machine on the five programs, beside Rust itself, and
//! what the first call of a flow costs.
//!
//! Times are nanoseconds of one iteration; the other engines stand in `benches/peers`.

use benches::flows::{PROGRAMS, app, load, run};
use std::time::{Duration, Instant};
use tidewater::model::Catalog;

/// Iterations of one measurement. The program `field` changes a thousand objects in each of its own.
const COUNT: i64 = 1_000_000;
/// Measurements of each side.
const REPEATS: usize = 7;

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let catalog = Catalog::new(app()).expect("the programs are sound");
    let program = load(&catalog).expect("the programs can be loaded");
    println!("{:<10} {:>12} {:>12} {:>8}", "program", "flow ns", "Rust ns", "ratio");
    let mut logarithms = 0.0;
    for (flow, known) in PROGRAMS.iter().enumerate() {
        let count = if known.name == "field" { COUNT / 1000 } else { COUNT };
        let expected = (known.native)(count);
        let mut ours = Vec::new();
        let mut native = Vec::new();
        for _ in 0..REPEATS {
            let start = Instant::now();
            let found = run(&program, flow, count).expect("the program ends");
            ours.push(start.elapsed());
            assert_eq!(found, expected, "{}", known.name);
            let start = Instant::now();
            assert_eq!((known.native)(std::hint::black_box(count)), expected);
            native.push(start.elapsed());
        }
        let (ours, native) = (each(ours), each(native));
        logarithms += ours.ln();
        println!("{:<10} {ours:>12.2} {native:>12.2} {:>8.1}", known.name, ours / native);
    }
    println!("geometric mean: {:.1} ns", (logarithms / PROGRAMS.len() as f64).exp());
    let loads = (0..200).map(|_| time(|| drop(load(&catalog)))).collect();
    println!("load of the six flows: {:.1} us", middle(loads).as_secs_f64() * 1e6);
    let small = (0..200).map(|_| time(|| drop(run(&program, 0, 10)))).collect();
    println!("call of arith(10): {:.2} us", middle(small).as_secs_f64() * 1e6);
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Nanoseconds of one iteration.
fn each(times: Vec<Duration>) -> f64 {
    middle(times).as_secs_f64() * 1e9 / COUNT as f64
}
