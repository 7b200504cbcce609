//! Interpreters side by side: the same programs, in turn, in processor time, with equal results.

use crate::measure::{middle, processor_time, sorted};
use std::hint::black_box;

/// The names of the five programs.
pub const PROGRAMS: [&str; 5] = ["arith", "string", "field", "create", "call"];
/// Iterations of one measurement.
const COUNT: i64 = 300_000;
/// Measurements of each program in each engine.
const REPEATS: usize = 9;
/// Small calls, and first calls, in one measurement.
const CALLS: u32 = 50;

/// An interpreter with the programs loaded.
pub trait Engine {
    /// The name in the table.
    fn name(&self) -> String;

    /// Runs a program of [`PROGRAMS`] for so many iterations; its result.
    fn run(&mut self, program: usize, count: i64) -> i64;

    /// What the first call of an app costs: a new engine loads a flow of ten steps and calls it.
    fn first_call(&self, packs: i64) -> i64;
}

/// What one engine needed.
pub struct Row {
    /// Its name.
    pub name: String,
    /// Nanoseconds of one iteration of each program.
    pub programs: [f64; 5],
    /// Their geometric mean, for each repeat.
    pub means: Vec<f64>,
    /// Microseconds of a call of `arith` for ten iterations.
    pub small_call: f64,
    /// Microseconds of the first call.
    pub first_call: f64,
}

impl Row {
    /// The geometric mean of the programs, in nanoseconds of one iteration.
    #[must_use]
    pub fn mean(&self) -> f64 {
        mean(&self.programs)
    }
}

/// Measures engines in turn. All must give the same results.
///
/// # Panics
/// If two engines do not agree.
pub fn compare(engines: &mut [Box<dyn Engine>]) -> Vec<Row> {
    let first_calls: Vec<i64> = engines.iter().map(|engine| engine.first_call(60)).collect();
    assert!(first_calls.iter().all(|result| *result == first_calls[0]), "first calls: {first_calls:?}");
    let mut times = vec![[const { Vec::new() }; 5]; engines.len()];
    let mut calls = vec![(Vec::new(), Vec::new()); engines.len()];
    // The first round warms up and is forgotten.
    for round in 0..=REPEATS {
        for program in 0..PROGRAMS.len() {
            let mut results = Vec::new();
            for (engine, times) in engines.iter_mut().zip(&mut times) {
                let (time, result) = timed(|| engine.run(program, black_box(COUNT)));
                results.push(result);
                if round > 0 {
                    times[program].push(time * 1e9 / COUNT as f64);
                }
            }
            assert!(results.iter().all(|result| *result == results[0]), "{}: {results:?}", PROGRAMS[program]);
        }
        for (engine, (small, first)) in engines.iter_mut().zip(&mut calls) {
            // So few calls are over within a millisecond. Without a round that nobody times, an engine pays
            // for the caches and the memory that the one before it left.
            for is_timed in [false, true] {
                let (small_time, _) = timed(|| (0..CALLS).map(|_| engine.run(0, black_box(10))).sum());
                let (first_time, _) = timed(|| (0..CALLS).map(|_| engine.first_call(black_box(60))).sum());
                if is_timed {
                    small.push(small_time * 1e6 / f64::from(CALLS));
                    first.push(first_time * 1e6 / f64::from(CALLS));
                }
            }
        }
    }
    let rows = engines.iter().zip(times).zip(calls).map(|((engine, times), (small, first))| {
        let each = |round: usize| mean(&times.each_ref().map(|times| times[round]));
        Row {
            name: engine.name(),
            means: (0..REPEATS).map(each).collect(),
            programs: times.map(median),
            small_call: median(small),
            first_call: median(first),
        }
    });
    rows.collect()
}

/// The table, for people.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let mut text = format!("{:<28}", "ns of one iteration");
    for name in PROGRAMS {
        text += &format!("{name:>9}");
    }
    text += &format!("{:>9}{:>16}{:>16}\n", "mean", "small call, us", "first call, us");
    for row in rows {
        text += &format!("{:<28}", row.name);
        for time in row.programs {
            text += &format!("{time:>9.1}");
        }
        text += &format!("{:>9.1}{:>16.2}{:>16.2}\n", row.mean(), row.small_call, row.first_call);
    }
    text
}

/// The geometric means of one engine over those of another: the least, the median and the greatest of
/// the repeats.
#[must_use]
pub fn ratios(row: &Row, other: &Row) -> [f64; 3] {
    let ratios = row.means.iter().zip(&other.means).map(|(mean, other)| mean / other).collect();
    let ratios = sorted(ratios, f64::total_cmp);
    [ratios[0], middle(&ratios), ratios[ratios.len() - 1]]
}

fn timed(work: impl FnOnce() -> i64) -> (f64, i64) {
    let start = processor_time();
    let result = work();
    ((processor_time() - start).as_secs_f64(), result)
}

fn mean(times: &[f64; 5]) -> f64 {
    (times.iter().map(|time| time.ln()).sum::<f64>() / times.len() as f64).exp()
}

fn median(times: Vec<f64>) -> f64 {
    middle(&sorted(times, f64::total_cmp))
}
