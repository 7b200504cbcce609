//! What a run of a flow can be watched with: one record for each step, before it runs, and what it notes.
//!
//! Absent: breakpoints, and any form for people.

use super::ui::Level;
use crate::flow::{Held, Moment};
use tidewater_model::Name;

/// Where a flow stands, and what it holds there.
#[derive(Clone, Debug)]
pub struct TraceStep {
    /// The flow.
    pub flow: Name,
    /// The number of the statement that runs next.
    pub step: u32,
    /// The source file; empty if the app carries none.
    pub file: String,
    /// Its line there; 0 if the app carries none.
    pub line: u32,
    /// How many callers wait for the flow.
    pub depth: usize,
    /// What the flow holds, in the order of its bindings. Two bindings may share a name.
    pub variables: Vec<(Name, Held)>,
}

impl TraceStep {
    pub(super) fn new(at: &Moment<'_>, file: &str) -> Self {
        Self {
            flow: at.flow.clone(),
            step: at.step,
            file: file.to_owned(),
            line: at.line,
            depth: at.depth,
            variables: at.locals(),
        }
    }
}

/// Who watches a run. A run without one pays nothing for it. A closure is told the steps only.
pub trait Tracer: Send {
    /// Called before each step.
    fn step(&mut self, step: TraceStep);

    /// Called for each line that the flow, or an action that it calls, writes to the log: behind the step
    /// that writes it.
    fn log(&mut self, _level: Level, _text: &str) {}
}

impl<F: FnMut(TraceStep) + Send> Tracer for F {
    fn step(&mut self, step: TraceStep) {
        self(step);
    }
}
