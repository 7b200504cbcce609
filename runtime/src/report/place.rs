//! Where something stands in a flow.

use super::table::Style;
use serde::{Deserialize, Serialize};
use tidewater_model::FlowSource;

/// A place in the source of a flow or a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The source line.
    pub line: u32,
    /// The number of the statement, from 0, by which errors and traces of a flow name it too; nothing on a
    /// page.
    pub step: Option<u32>,
}

impl Place {
    /// The place of a statement.
    pub(super) fn of_step(step: u32, source: &FlowSource) -> Self {
        Self { line: source.line(step), step: Some(step) }
    }

    /// The place of a line: its statement is the last that begins there or before.
    pub(super) fn of_line(line: u32, source: Option<&FlowSource>) -> Self {
        let steps = source.into_iter().flat_map(|source| source.lines.iter().zip(0..));
        let begun = steps.filter(|(first, _)| **first <= line);
        Self { line, step: begun.max_by_key(|(first, step)| (**first, *step)).map(|(_, step)| step) }
    }

    /// The number by which a style names the place. What is committed names the step, which stays when other
    /// code in the file moves.
    pub(super) fn number(self, style: Style) -> u32 {
        match (style, self.step) {
            (Style::Markdown, Some(step)) => step,
            _ => self.line,
        }
    }

    /// "line 12", or "step 3"; what is committed says nothing of a page.
    pub(super) fn words(self, style: Style) -> String {
        match (style, self.step) {
            (Style::Markdown, Some(step)) => format!("step {step}"),
            (Style::Markdown, None) => String::new(),
            (Style::Text, _) => format!("line {}", self.line),
        }
    }
}
