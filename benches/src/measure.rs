//! Alternating measurement: ours and the other side take turns, so that noise hits both.

use std::time::{Duration, Instant};

/// One line of the table.
pub struct Line {
    /// What was measured, beside what.
    pub name: String,
    /// The figure of the design that it records, and the ratio that the design asks for.
    pub figure: Option<(&'static str, f64)>,
    /// Median of ours.
    pub ours: Duration,
    /// Median of the other side.
    pub other: Duration,
    /// Ours over the other side: the least, the median and the greatest of the pairs.
    pub ratios: [f64; 3],
}

/// How long something took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed(), result)
}

/// How long this thread has had a processor. Work of others does not count, nor does waiting.
#[must_use]
pub fn processor_time() -> Duration {
    rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime)
        .try_into()
        .expect("a clock that runs forwards")
}

/// Runs both sides in turn, once unmeasured and `repeats` times measured.
pub fn alternate(
    name: impl Into<String>,
    figure: Option<(&'static str, f64)>,
    repeats: usize,
    mut ours: impl FnMut() -> Duration,
    mut other: impl FnMut() -> Duration,
) -> Line {
    line(name.into(), figure, &(0..=repeats).map(|_| (ours(), other())).skip(1).collect::<Vec<_>>())
}

/// As [`alternate`], in time that passed and in time that this thread had a processor: under load only the
/// second tells.
pub fn alternate_costs(
    name: &str,
    figure: (&'static str, f64),
    repeats: usize,
    mut ours: impl FnMut() -> [Duration; 2],
    mut other: impl FnMut() -> [Duration; 2],
) -> [Line; 2] {
    let pairs = (0..=repeats).map(|_| (ours(), other())).skip(1).collect::<Vec<_>>();
    let costs = [(0, name.to_owned()), (1, format!("{name}, processor"))];
    costs.map(|(at, name)| {
        line(name, Some(figure), &pairs.iter().map(|(ours, other)| (ours[at], other[at])).collect::<Vec<_>>())
    })
}

/// What something took: the time that passed, and the time that this thread had a processor.
pub fn costs<T>(work: impl FnOnce() -> T) -> ([Duration; 2], T) {
    let before = processor_time();
    let (time, result) = timed(work);
    ([time, processor_time() - before], result)
}

fn line(name: String, figure: Option<(&'static str, f64)>, pairs: &[(Duration, Duration)]) -> Line {
    let ratios = pairs.iter().map(|(ours, other)| ours.as_secs_f64() / other.as_secs_f64());
    let ratios = sorted(ratios.collect(), f64::total_cmp);
    let line = Line {
        name,
        figure,
        ours: middle(&sorted(pairs.iter().map(|pair| pair.0).collect(), Duration::cmp)),
        other: middle(&sorted(pairs.iter().map(|pair| pair.1).collect(), Duration::cmp)),
        ratios: [ratios[0], middle(&ratios), ratios[ratios.len() - 1]],
    };
    eprintln!("{}: {:.2}", line.name, line.ratios[1]);
    line
}

/// The values in order.
#[must_use]
pub fn sorted<T>(mut values: Vec<T>, compare: impl FnMut(&T, &T) -> std::cmp::Ordering) -> Vec<T> {
    values.sort_by(compare);
    values
}

/// The median of values in order.
#[must_use]
pub fn middle<T: Copy>(sorted: &[T]) -> T {
    sorted[sorted.len() / 2]
}

/// The table, for people.
#[must_use]
pub fn table(lines: &[Line]) -> String {
    let mut text = format!(
        "{:<52} {:>10} {:>10} {:>7} {:>15} {:>9}\n",
        "ours / the other side", "ours", "other", "ratio", "least-greatest", "must"
    );
    for line in lines {
        let must = line.figure.map_or(String::new(), |(figure, must)| format!("{figure} {must:.1}"));
        let range = format!("{:.2}-{:.2}", line.ratios[0], line.ratios[2]);
        text += &format!(
            "{:<52} {:>10} {:>10} {:>7.2} {range:>15} {must:>9}\n",
            line.name,
            human(line.ours),
            human(line.other),
            line.ratios[1]
        );
    }
    text
}

fn human(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros < 1_000.0 { format!("{micros:.1} us") } else { format!("{:.2} ms", micros / 1_000.0) }
}
