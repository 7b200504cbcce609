//! Headings, tables and lists, in the two forms that people read.

use std::fmt::{self, Write};

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
            Self::Text if level < 3 => writeln!(to, "{}\n", title.to_uppercase())?,
            Self::Text => writeln!(to, "{title}")?,
        }
        match self {
            _ if text.is_empty() => Ok(()),
            Self::Text if level > 2 => writeln!(to, "  {}", text.replace('\n', "\n  ")),
            _ => writeln!(to, "{text}\n"),
        }
    }

    /// Lines that belong together, and an empty one behind them; a table in Markdown brought its own.
    pub(super) fn list(self, to: &mut dyn Write, lines: impl Iterator<Item = String>) -> fmt::Result {
        let mark = if self == Self::Markdown { "- " } else { "  " };
        let mut is_empty = true;
        for line in lines {
            writeln!(to, "{mark}{line}")?;
            is_empty = false;
        }
        if is_empty && self == Self::Markdown { Ok(()) } else { writeln!(to) }
    }
}

/// A table; every row has as many cells as the head.
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with its head.
    pub(super) fn new<'a>(head: impl Iterator<Item = &'a str>) -> Self {
        Self { rows: vec![head.map(str::to_owned).collect()] }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Writes the table, with an empty line behind it in Markdown, which would go on otherwise.
    pub(super) fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        match style {
            Style::Text => self.text(to),
            Style::Markdown => self.markdown(to),
        }
    }

    fn text(&self, to: &mut dyn Write) -> fmt::Result {
        let columns = self.rows.first().map_or(0, Vec::len);
        let width =
            |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<_> = (0..columns).map(width).collect();
        for row in &self.rows {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
            writeln!(to, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
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
