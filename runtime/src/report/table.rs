//! Headings, tables and lists, in the two forms that people read.

use std::fmt::{self, Write};

/// The longest line of a text, if words can be moved to the next.
const WIDTH: usize = 100;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// For a terminal.
    Text,
    /// For a page or a pull request.
    Markdown,
}

impl Style {
    /// A heading of a level from 1, and a paragraph below it.
    pub(super) fn title(self, to: &mut dyn Write, level: usize, title: &str, text: &str) -> fmt::Result {
        match self {
            Self::Markdown => writeln!(to, "{} {title}\n", "#".repeat(level))?,
            Self::Text if level < 3 => {
                let line = if level == 1 { "=" } else { "-" };
                writeln!(to, "{title}\n{}\n", line.repeat(title.chars().count()))?;
            }
            Self::Text => writeln!(to, "{title}")?,
        }
        match self {
            _ if text.is_empty() => Ok(()),
            Self::Text => {
                let indent = if level < 3 { "" } else { "  " };
                text.lines().try_for_each(|line| wrapped(to, indent, indent, line))?;
                if level < 3 { writeln!(to) } else { Ok(()) }
            }
            Self::Markdown => writeln!(to, "{text}\n"),
        }
    }

    /// Lines that belong together, and an empty one behind them; a table in Markdown brought its own.
    pub(super) fn list(self, to: &mut dyn Write, lines: impl Iterator<Item = String>) -> fmt::Result {
        let mut is_empty = true;
        for line in lines {
            match self {
                Self::Text => wrapped(to, "  ", "      ", &line)?,
                Self::Markdown => writeln!(to, "- {line}")?,
            }
            is_empty = false;
        }
        if is_empty && self == Self::Markdown { Ok(()) } else { writeln!(to) }
    }
}

impl Style {
    /// The empty line behind a table, which Markdown brought already.
    pub(super) fn end(self, to: &mut dyn Write) -> fmt::Result {
        self.list(to, std::iter::empty())
    }

    /// Something in the form of Rust.
    pub(super) fn code(self, text: &str) -> String {
        if self == Self::Markdown { format!("`{text}`") } else { text.to_owned() }
    }

    /// Where something stands: what is committed names no line, which moves whenever other code does.
    pub(super) fn source(self, file: &str, line: Option<u32>) -> String {
        match line {
            Some(line) if self == Self::Text => format!("{file}:{line}"),
            _ => file.to_owned(),
        }
    }
}

/// A table; every row has as many cells as the head.
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with its head.
    pub(super) fn new<'a>(head: impl IntoIterator<Item = &'a str>) -> Self {
        Self { rows: vec![head.into_iter().map(str::to_owned).collect()] }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes the table. In Markdown an empty line behind it ends it.
    pub(super) fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        match style {
            Style::Text => self.text(to),
            Style::Markdown => self.markdown(to),
        }
    }

    /// The last column may take several lines.
    fn text(&self, to: &mut dyn Write) -> fmt::Result {
        let columns = self.rows.first().map_or(0, Vec::len);
        let width =
            |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<_> = (0..columns.saturating_sub(1)).map(width).collect();
        let before = " ".repeat(2 + widths.iter().map(|width| width + 2).sum::<usize>());
        for row in &self.rows {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}  "));
            let begin = format!("  {}", cells.collect::<String>());
            match row.last() {
                Some(last) if !last.is_empty() => wrapped(to, &begin, &before, last)?,
                _ => writeln!(to, "{}", begin.trim_end())?,
            }
        }
        Ok(())
    }

    fn markdown(&self, to: &mut dyn Write) -> fmt::Result {
        for (position, row) in self.rows.iter().enumerate() {
            writeln!(
                to,
                "| {} |",
                row.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>().join(" | ")
            )?;
            if position == 0 {
                writeln!(to, "|{}", " --- |".repeat(row.len()))?;
            }
        }
        writeln!(to)
    }
}

/// Writes words behind a beginning, on as many lines as they need. A line has one word at least.
fn wrapped(to: &mut dyn Write, begin: &str, further: &str, text: &str) -> fmt::Result {
    let (mut line, mut is_begun) = (begin.to_owned(), false);
    for word in text.split(' ') {
        if is_begun && line.chars().count() + 1 + word.chars().count() > WIDTH {
            writeln!(to, "{line}")?;
            further.clone_into(&mut line);
            is_begun = false;
        }
        if is_begun {
            line.push(' ');
        }
        line.push_str(word);
        is_begun = true;
    }
    writeln!(to, "{line}")
}
