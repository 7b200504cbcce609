//! The rows that both sides store: prose-like, the same in every run.

use serde::{Deserialize, Serialize};

/// A task as the floor holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Ascending from 1.
    pub id: i64,
    /// 20 to 40 characters.
    pub title: String,
    /// 40 to 65 characters.
    pub description: String,
    /// 22 characters.
    pub assignee: String,
    /// Every third is done.
    pub done: bool,
    /// 1 to 5.
    pub priority: i32,
    /// Hours with two digits, as text.
    pub estimate: String,
    /// Milliseconds.
    pub due: i64,
}

const WORDS: [&str; 30] = [
    "check", "order", "pump", "valve", "before", "winter", "replace", "filter", "north", "station", "report",
    "to", "owner", "clean", "tank", "with", "care", "measure", "flow", "again", "after", "repair", "note",
    "every", "leak", "call", "supplier", "about", "late", "delivery",
];

/// So many rows.
#[must_use]
pub fn rows(count: usize) -> Vec<Row> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut draw = move |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let mut text = move |length: usize| {
        let mut text = String::new();
        while text.len() < length {
            text.push_str(WORDS[usize::try_from(draw(30)).unwrap_or(0)]);
            text.push(' ');
        }
        text.truncate(length);
        text
    };
    let row = |at: usize| {
        let id = i64::try_from(at).unwrap_or(0) + 1;
        Row {
            id,
            title: text(20 + at % 20),
            description: text(40 + at % 25),
            assignee: text(22),
            done: at % 3 == 0,
            priority: i32::try_from(at % 5).unwrap_or(0) + 1,
            estimate: format!("{}.{:02}", at % 40, at % 100),
            due: 1_700_000_000_000 + id * 60_000,
        }
    };
    (0..count).map(row).collect()
}

/// A number that differs when rows differ; both sides compute it after every repeat.
pub fn checksum(rows: impl Iterator<Item = (usize, i32)>) -> u64 {
    rows.fold(0, |sum, (title, priority)| {
        sum + u64::try_from(title).unwrap_or(0) * 7 + u64::try_from(priority).unwrap_or(0)
    })
}
