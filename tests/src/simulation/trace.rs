//! The history of a run: what happened, in order, and a hash of it.
//!
//! Two runs of one seed must give the same hash; the text is printed for a seed that failed.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What happened so far.
#[derive(Default)]
pub struct Trace {
    hash: Sha256,
    lines: Vec<String>,
    keeps_lines: bool,
}

impl Trace {
    /// An empty history; `keeps_lines` for runs whose text will be read.
    #[must_use]
    pub fn new(keeps_lines: bool) -> Self {
        Self { keeps_lines, ..Self::default() }
    }

    /// Adds a line, with the virtual time in milliseconds.
    pub fn note(&mut self, time: u64, text: &str) {
        let mut line = String::new();
        // Writing into a string does not fail.
        let _ = write!(line, "{time:>8} ms  {text}");
        self.hash.update(line.as_bytes());
        self.hash.update(b"\n");
        if self.keeps_lines {
            self.lines.push(line);
        }
    }

    /// Adds bytes that must be the same in every run, without showing them.
    pub fn mix(&mut self, bytes: &[u8]) {
        self.hash.update((bytes.len() as u64).to_le_bytes());
        self.hash.update(bytes);
    }

    /// The hash of everything so far, in hexadecimal.
    #[must_use]
    pub fn hash(&self) -> String {
        self.hash.clone().finalize().iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
    }

    /// The lines, if they were kept.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}
