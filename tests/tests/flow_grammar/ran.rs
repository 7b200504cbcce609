//! Which statements of the flows ran: that a flow agrees with Rust says nothing of what it never came to.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use tidewater::device::TraceStep;
use tidewater_model::Name;

/// Statements, by flow and number.
pub type Statements = BTreeSet<(Name, u32)>;

/// The statements that ran so far.
#[derive(Clone, Default)]
pub struct Ran(Arc<Mutex<Statements>>);

impl Ran {
    /// What notes the steps of one run.
    pub fn tracer(&self) -> impl FnMut(TraceStep) + Send + use<> {
        let Self(ran) = self.clone();
        move |step| {
            ran.lock().unwrap().insert((step.flow, step.step));
        }
    }

    /// All of them.
    pub fn statements(&self) -> Statements {
        self.0.lock().unwrap().clone()
    }
}

/// Fails if of what is written less than so many of a hundred ran, and says which flows hold the rest.
pub fn assert_share(percent: usize, written: &Statements, ran: &Statements) {
    let never: Vec<&(Name, u32)> = written.difference(ran).collect();
    let count = written.len() - never.len();
    let mut idle: Vec<(usize, &Name)> = never
        .chunk_by(|(one, _), (other, _)| one == other)
        .map(|statements| (statements.len(), &statements[0].0))
        .collect();
    idle.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let idle: Vec<_> = idle.iter().map(|(count, name)| format!("{name}: {count}")).collect();
    assert!(
        count * 100 >= percent * written.len(),
        "only {count} of {} statements ran, which is less than {percent} of a hundred. What never ran, by flow (the \
         conditions, or the cast of the flow in `tests/src/grammar/casts.rs`, keep it idle): {}",
        written.len(),
        idle.join(", ")
    );
}
