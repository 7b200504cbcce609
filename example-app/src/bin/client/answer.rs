//! What a command prints: text for people in the columns of their terminal, or JSON for programs.

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::Write as _;
use tidewater::prelude::*;

/// What a command found or did.
#[derive(Debug)]
pub(crate) struct Answer {
    text: String,
    data: Value,
}

impl Answer {
    /// An answer in both forms.
    pub(crate) fn new(text: impl Into<String>, data: Value) -> Self {
        Self { text: text.into(), data }
    }

    /// Prints the answer. A reader that went away, such as `head`, is no failure.
    pub(crate) fn print(&self, json: bool) {
        let text = if json { format!("{:#}", self.data) } else { self.text.trim_end().to_owned() };
        let _ = writeln!(std::io::stdout(), "{text}");
    }
}

/// Why a command did nothing, in one line.
#[derive(Debug)]
pub(crate) struct Failure {
    code: String,
    text: String,
    /// What was done before it.
    before: Option<Answer>,
}

impl Failure {
    /// A failure of the command's own.
    pub(crate) fn new(code: &str, text: impl Into<String>) -> Self {
        Self { code: code.to_owned(), text: text.into(), before: None }
    }

    /// The failure behind what was done until then.
    pub(crate) fn behind(self, before: Answer) -> Self {
        Self { before: Some(before), ..self }
    }

    /// Prints the failure where errors go.
    pub(crate) fn print(&self, json: bool) {
        if let Some(before) = &self.before {
            before.print(json);
        }
        if json {
            eprintln!("{:#}", json!({ "error": { "code": self.code, "message": self.text } }));
        } else {
            eprintln!("error: {}", self.text);
        }
    }
}

impl From<FlowError> for Failure {
    fn from(error: FlowError) -> Self {
        // In which step of a flow it arose is for `client run FLOW --trace`.
        let text = match error.cause() {
            FlowError::SignedOut => {
                "nobody is signed in on this device; run `client sign-in NAME`".to_owned()
            }
            FlowError::SessionExpired => {
                "the server does not know this device's sign-in: it ended, or was made without the server; \
                 run `client sign-in NAME` while the server is there: what was not sent is kept"
                    .to_owned()
            }
            FlowError::Refused { code, .. } if code == "unknown-replica" => {
                "this device belongs to other books than the server's (was the sample reset?); keep its file \
                 and begin a new device with --db FILE"
                    .to_owned()
            }
            // It is the command line that is wrong; no server was asked.
            FlowError::Refused { code, title, detail } if code == "server-address" => {
                format!("{title}: {detail}")
            }
            other => other.to_string(),
        };
        Self::new(error.code(), text)
    }
}

impl From<tidewater::Error> for Failure {
    fn from(error: tidewater::Error) -> Self {
        match error {
            tidewater::Error::Flow(error) => error.into(),
            other => Self::new("failed", other.to_string()),
        }
    }
}

/// The widest line that is printed, whatever the terminal.
const WIDEST: usize = 80;
/// A column is not cut below this.
const NARROWEST: usize = 8;
const GAP: &str = "  ";

/// How wide a line may be: as wide as the terminal, if there is one.
fn line_width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(terminal_size::Width(width), _)| width.into());
    terminal.unwrap_or(WIDEST).clamp(20, WIDEST)
}

/// Rows under headings. The widest columns give way until a line fits; where that is not enough, each row
/// becomes a paragraph.
pub(crate) struct Table {
    headings: Vec<Heading>,
    rows: Vec<Vec<String>>,
}

struct Heading {
    text: &'static str,
    to_the_right: bool,
}

impl Table {
    /// A table with these headings; columns whose heading begins with `>` stand to the right.
    pub(crate) fn new<const N: usize>(headings: [&'static str; N]) -> Self {
        let heading = |text: &'static str| match text.strip_prefix('>') {
            Some(text) => Heading { text, to_the_right: true },
            None => Heading { text, to_the_right: false },
        };
        Self { headings: headings.map(heading).into(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        // One line per row, whatever a note holds.
        self.rows.push(cells.map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ")).into());
    }

    /// The table as text.
    pub(crate) fn text(&self) -> String {
        self.text_within(line_width())
    }

    fn text_within(&self, limit: usize) -> String {
        let Some(widths) = self.widths(limit) else { return self.paragraphs(limit) };
        let mut text = String::new();
        let headings: Vec<&str> = self.headings.iter().map(|heading| heading.text).collect();
        self.line(&mut text, &widths, &headings);
        for row in &self.rows {
            self.line(&mut text, &widths, &row.iter().map(String::as_str).collect::<Vec<_>>());
        }
        text
    }

    /// How wide each column becomes; none if they do not fit beside each other.
    fn widths(&self, limit: usize) -> Option<Vec<usize>> {
        let widest = |at: usize, heading: &Heading| {
            let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| length(cell));
            cells.max().unwrap_or(0).max(length(heading.text))
        };
        let mut widths: Vec<usize> =
            self.headings.iter().enumerate().map(|(at, heading)| widest(at, heading)).collect();
        let gaps = GAP.len() * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > limit {
            let widest = widths.iter_mut().max().filter(|widest| **widest > NARROWEST)?;
            *widest -= 1;
        }
        Some(widths)
    }

    fn paragraphs(&self, limit: usize) -> String {
        let labels = self.headings.iter().map(|heading| heading.text);
        let paragraph = |row: &Vec<String>| {
            let pairs: Vec<_> = labels.clone().zip(row.iter().cloned()).collect();
            facts_within(&pairs, limit)
        };
        self.rows.iter().map(paragraph).collect::<Vec<_>>().join("\n")
    }

    fn line(&self, text: &mut String, widths: &[usize], cells: &[&str]) {
        let fitted = widths.iter().zip(cells).zip(&self.headings).map(|((&width, cell), heading)| {
            let cell = cut(cell, width);
            if heading.to_the_right { format!("{cell:>width$}") } else { format!("{cell:width$}") }
        });
        let line = fitted.collect::<Vec<_>>().join(GAP);
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The text, or its beginning with an ellipsis.
fn cut(text: &str, width: usize) -> String {
    if length(text) <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Labels and values, one pair a line; empty values are left out.
pub(crate) fn facts(pairs: &[(&str, String)]) -> String {
    facts_within(pairs, line_width())
}

fn facts_within(pairs: &[(&str, String)], limit: usize) -> String {
    let width = pairs.iter().map(|(label, _)| length(label)).max().unwrap_or(0);
    let mut text = String::new();
    for (label, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        let mut lines = wrapped(value, limit.saturating_sub(width + GAP.len())).into_iter();
        let _ = writeln!(text, "{label:width$}{GAP}{}", lines.next().unwrap_or_default());
        for line in lines {
            let _ = writeln!(text, "{:width$}{GAP}{line}", "");
        }
    }
    text
}

/// Lines of at most `width` characters, broken between words.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line =
            lines.last_mut().filter(|line| length(line) + 1 + length(word) <= width || line.is_empty());
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Pounds and pence: `16.50`.
pub(crate) fn money(amount: Decimal) -> String {
    format!("{:.2}", amount.round(2))
}

/// An instant as people read it, to the minute.
pub(crate) fn moment(at: DateTime) -> String {
    let text = at.to_string();
    format!("{} {} UTC", text.get(..10).unwrap_or(&text), text.get(11..16).unwrap_or_default())
}

/// `1 change`, `3 changes`.
pub(crate) fn counted(count: impl TryInto<u64>, one: &str) -> String {
    let count = count.try_into().unwrap_or(u64::MAX);
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_never_exceeds_its_width_and_keeps_short_cells_whole() {
        let mut table = Table::new(["Id", "Name", ">Price"]);
        table.row(["1.1".into(), "long ".repeat(40), "16.50".into()]);
        table.row(["1.2".into(), "short".into(), "9.80".into()]);
        let text = table.text_within(60);
        assert!(text.lines().all(|line| length(line) <= 60), "{text}");
        assert!(text.contains("16.50") && text.contains("…") && text.contains(" 9.80"));
    }

    #[test]
    fn long_facts_are_wrapped_under_their_value() {
        let text = facts_within(&[("Notes", "word ".repeat(40)), ("Phone", String::new())], 40);
        assert!(text.lines().count() > 1 && text.lines().all(|line| length(line) <= 40));
        assert!(!text.contains("Phone"));
    }

    #[test]
    fn where_columns_do_not_fit_each_row_is_a_paragraph() {
        let mut table = Table::new(["Id", "Customer", "Contact", ">Total"]);
        table.row(["1.1".into(), "The Copper Kettle".into(), "Ruth Adeyemi".into(), "16.50".into()]);
        table.row(["1.2".into(), "The Slow Loaf".into(), "Marek Nowak".into(), "9.80".into()]);
        let text = table.text_within(28);
        assert!(text.lines().all(|line| length(line) <= 28), "{text}");
        assert!(
            text.contains("Customer  The Copper Kettle\n") && text.contains("\n\nId        1.2\n"),
            "{text}"
        );
    }
}
