//! The rows that both sides store: prose-like, the same in every run.

use serde::{Deserialize, Serialize};

/// A task as the floor holds it: about 140 bytes in a SQLite file.
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
    /// Milliseconds since 1970.
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
    let mut word = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        WORDS[(state % 30) as usize]
    };
    let mut text = move |length: usize| {
        let mut text = String::new();
        while text.len() < length {
            text.push_str(word());
            text.push(' ');
        }
        text.truncate(length);
        text
    };
    let row = |at: usize| Row {
        id: at as i64 + 1,
        title: text(20 + at % 20),
        description: text(40 + at % 25),
        assignee: text(22),
        done: at.is_multiple_of(3),
        priority: (at % 5) as i32 + 1,
        estimate: format!("{}.{:02}", at % 40, at % 100),
        due: 1_700_000_000_000 + at as i64 * 60_000,
    };
    (0..count).map(row).collect()
}

/// How many rows a side holds, and a number that differs when they differ. It is compared after every
/// repeat, so that nobody is fast by doing less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    count: usize,
    checksum: u64,
}

impl Sum {
    /// The sum of rows, of each the texts, the priority and the time.
    pub fn of<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str, i32, i64)>) -> Self {
        rows.into_iter().fold(Self::default(), |sum, (title, description, priority, due)| {
            let bytes = title.bytes().chain(description.bytes());
            let text = bytes.fold(7_u64, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
            let row = text ^ (due as u64).rotate_left(7) ^ (priority as u64).rotate_left(40);
            Self { count: sum.count + 1, checksum: sum.checksum.wrapping_add(row) }
        })
    }

    /// The sum of rows as the floor holds them.
    #[must_use]
    pub fn of_rows(rows: &[Row]) -> Self {
        Self::of(rows.iter().map(|row| (&*row.title, &*row.description, row.priority, row.due)))
    }
}
