//! Alternating measurement: ours and the floor take turns, so that noise hits both.

use std::time::{Duration, Instant};

/// One line of the table.
pub struct Line {
    /// What was measured.
    pub name: String,
    /// The figure of the design that it records, if any.
    pub figure: &'static str,
    /// The ratio that the design asks for, if any.
    pub must: Option<f64>,
    /// Median of ours.
    pub ours: Duration,
    /// Median of the floor.
    pub floor: Duration,
}

impl Line {
    /// Ours over the floor.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        self.ours.as_secs_f64() / self.floor.as_secs_f64()
    }
}

/// How long something took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed(), result)
}

/// Runs both sides in turn, once unmeasured and `repeats` times measured; the medians.
pub fn alternate(
    name: impl Into<String>,
    (figure, must): (&'static str, Option<f64>),
    repeats: usize,
    mut ours: impl FnMut() -> Duration,
    mut floor: impl FnMut() -> Duration,
) -> Line {
    let (mut our_times, mut floor_times) = (Vec::new(), Vec::new());
    for repeat in 0..=repeats {
        let (one, other) = (ours(), floor());
        if repeat > 0 {
            our_times.push(one);
            floor_times.push(other);
        }
    }
    let line = Line { name: name.into(), figure, must, ours: median(our_times), floor: median(floor_times) };
    eprintln!("  {}: {:.2}", line.name, line.ratio());
    line
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The table, for people.
#[must_use]
pub fn table(lines: &[Line]) -> String {
    let mut text =
        format!("{:<46} {:>4} {:>12} {:>12} {:>7} {:>6}\n", "", "", "ours", "floor", "ratio", "must");
    for line in lines {
        let must = line.must.map_or(String::new(), |must| format!("{must:.1}"));
        text += &format!(
            "{:<46} {:>4} {:>12} {:>12} {:>7.2} {must:>6}\n",
            line.name,
            line.figure,
            human(line.ours),
            human(line.floor),
            line.ratio()
        );
    }
    text
}

fn human(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros < 1_000.0 { format!("{micros:.1} us") } else { format!("{:.2} ms", micros / 1_000.0) }
}
