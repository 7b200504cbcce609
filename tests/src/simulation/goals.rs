//! What the runs of a test must have seen, and the seeds that found a bug.

/// Every fault that is injected and every verdict that is given by now. One that never happens in a
/// test's runs fails it: it would have tested nothing.
pub const WANTED: &[&str] = &[
    "batch answered again",
    "commit refused: prevented",
    "device error: forked",
    "device killed: device: after apply",
    "device killed: device: after commit",
    "device killed: device: after cut",
    "device killed: device: after install",
    "device killed: device: before apply",
    "device killed: device: before commit",
    "device killed: device: before cut",
    "device killed: device: before install",
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
    "server killed: server: after the upload's commit",
    "server killed: server: before the upload's commit",
    "set aside: access",
    "set aside: dependent",
    "set aside: undeliverable",
    "synchronized",
    "unsent objects went along with a deleted one",
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

/// Seeds that found a bug once, and the bug. The generator's meaning may change and with it what a seed
/// does; they stay because they cost little.
pub const REGRESSIONS: &[u64] = &[
    // A row that was created and taken along by a deletion in one batch stayed on its device.
    0, 9, // Objects with a number that the server assigns could not be created.
    2, 5, // Members that no row of a page shows counted as readable, and kept what was in them before.
    4, 8,  // The names of accounts that only an own, unechoed row refers to were never sent.
    21, // Trying a refused change again lost, without a word, members that were hidden by then.
    58, // An absent value of the server's version counted as hidden while changes waited.
    70, 97,
];
