//! What the runs of a test must have seen, and the seeds that found a bug.

/// Every fault that is injected and every verdict that is given by now. One that never happens in a
/// test's runs fails it: it would have tested nothing.
pub const WANTED: &[&str] = &[
    "batch answered again",
    "device error: forked",
    "device restored from a backup",
    "commit refused: access",
    "commit refused: invalid",
    "fault: answer cut",
    "fault: answer lost",
    "fault: answer waits between pages",
    "fault: device clock jumps",
    "fault: device kill armed",
    "fault: device killed between two steps",
    "fault: proxy answers with an error",
    "fault: request delayed beyond the time-out",
    "fault: request lost",
    "fault: request repeated",
    "fault: roles changed",
    "fault: server is slow",
    "fault: server kill armed",
    "fault: sessions ended",
    "fault: signed in again",
    "fork answered",
    "rejection forgotten",
    "rejection tried again",
    "synchronized",
    "verdict: access",
    "verdict: applied",
    "verdict: conflict",
    "verdict: dangling",
    "verdict: gone",
    "verdict: handler",
    "verdict: handler-failed",
    "verdict: merged",
    "verdict: not-reached",
    "verdict: prevented",
    "verdict: unique",
    "what was killed had happened",
];

/// Seeds that found a bug once, with the bug. The generator's meaning may change and with it what a
/// seed does; they stay because they cost little.
pub const REGRESSIONS: &[u64] = &[];
