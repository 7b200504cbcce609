//! Which locals of a flow have a value where a statement begins.
//!
//! A number has a slot from the start, and 0 in it; only the loader knows whether that is its value. What
//! it found is kept as changes from one statement to the next, for whoever watches a run.
//! Absent: the values.

/// Which locals have a value at the beginning of each statement.
#[derive(Default)]
pub(crate) struct Bound {
    /// An instruction, and the local that has a value from there on, or has none any more.
    changes: Vec<(usize, usize, bool)>,
    /// The locals as of the last change.
    now: Vec<bool>,
}

impl Bound {
    /// Notes which locals have a value where the next statement begins. Statements come in their order.
    pub(crate) fn note(&mut self, instruction: usize, assigned: &[bool]) {
        if self.now == assigned {
            return;
        }
        self.now.resize(assigned.len(), false);
        for (local, (now, assigned)) in self.now.iter_mut().zip(assigned).enumerate() {
            if now != assigned {
                self.changes.push((instruction, local, *assigned));
                *now = *assigned;
            }
        }
    }

    /// Whether each local has a value at an instruction that begins a statement.
    pub(crate) fn at(&self, instruction: usize) -> Vec<bool> {
        let mut bound = vec![false; self.now.len()];
        for (_, local, has_value) in self.changes.iter().take_while(|(at, ..)| *at <= instruction) {
            bound[*local] = *has_value;
        }
        bound
    }
}
