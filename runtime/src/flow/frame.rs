//! What compiled expressions run on: the slots of one flow, and how they end early.
//!
//! Numbers and truth values have slots of their own, so that a typed expression reads and writes them
//! without looking at a tag. Absent: instructions and the order in which expressions run.

use super::iterate::Chain;
use super::load::Slot;
use super::{ComputationFault, FlowError, Held};
use crate::value::steps_to_compile;
use std::collections::BTreeSet;
use std::sync::Arc;
use tidewater_model::limits::COMPILED_PATTERNS;

/// The slots of the flow that runs.
pub(crate) struct Frame<'a> {
    /// `bool`, `i32`, `i64`; `usize` by its bits.
    pub(crate) numbers: &'a mut [i64],
    /// All else.
    pub(crate) values: &'a mut [Held],
    /// Iterators that are running.
    pub(crate) chains: &'a mut [Option<Chain>],
    /// What the whole run shares.
    pub(crate) run: &'a mut Run,
}

/// How many bytes are made for one step of fuel. With the fuel that runs have unless an app says otherwise
/// that is 640 MB.
const BYTES_A_STEP: usize = 64;
/// How many bytes are compared for one step of fuel.
const BYTES_COMPARED_A_STEP: usize = 256;
/// What an object that was retrieved counts as, whatever it holds.
const OBJECT_BYTES: usize = 512;
/// What is smaller is paid by the step that makes it.
const FREE_BYTES: usize = 256;

/// What the whole run shares, however deep flows call each other.
#[derive(Debug)]
pub(crate) struct Run {
    /// Steps that are left.
    pub(crate) fuel: u64,
    /// The error behind [`Trap::Fault`] and [`Trap::Error`].
    pub(crate) error: Option<Arc<FlowError>>,
    /// The statement that a trap comes from, if it stands within an expression: instructions know only
    /// theirs.
    pub(crate) inner: Option<u32>,
    /// The arguments of the call that is about to begin.
    pub(crate) passed: Passed,
    /// Where the next format writes before its text has a length.
    pub(crate) text: String,
    /// Patterns that fuel was taken for.
    patterns: BTreeSet<Arc<str>>,
}

/// Arguments on their way, in the order of the parameters.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    pub(crate) numbers: Vec<i64>,
    pub(crate) values: Vec<Held>,
}

impl Run {
    /// A run with so much fuel.
    pub(crate) fn new(fuel: u64) -> Self {
        Self {
            fuel,
            error: None,
            inner: None,
            passed: Passed::default(),
            text: String::new(),
            patterns: BTreeSet::new(),
        }
    }

    /// Takes fuel for work on large values, which is not one step.
    pub(crate) fn burn_for(&mut self, value: &Held) -> Outcome<()> {
        let size = if let Held::List(items) = value { items.len() } else { value.bytes() };
        if size < 256 {
            return Ok(());
        }
        self.burn(size as u64 / 256)
    }

    /// Takes fuel for a large value that was made, by its bytes: so what a run makes, and may hold at once,
    /// is bounded by its fuel.
    pub(crate) fn made(&mut self, value: Held) -> Outcome<Held> {
        self.burn_for_bytes(value.bytes())?;
        Ok(value)
    }

    /// Takes fuel for the copy of a text or a list that is about to be changed, if others hold it as well.
    pub(crate) fn copied(&mut self, value: &Held) -> Outcome<()> {
        if value.is_shared() { self.burn_for_bytes(value.bytes()) } else { Ok(()) }
    }

    /// Takes fuel for so many comparisons of two values: no more of either is looked at than the smaller has.
    pub(crate) fn compared(&mut self, left: &Held, right: &Held, times: usize) -> Outcome<()> {
        let most = usize::try_from(self.fuel).unwrap_or(usize::MAX).saturating_mul(BYTES_COMPARED_A_STEP);
        // The larger is weighed no further than the smaller, or weighing would be work that nobody pays for.
        let mut bound = FREE_BYTES;
        let weight = loop {
            let weight = left.weight(bound).min(right.weight(bound));
            if weight <= bound || bound >= most {
                break weight;
            }
            bound = bound.saturating_mul(8);
        };
        if weight < FREE_BYTES {
            return Ok(());
        }
        self.burn((weight / BYTES_COMPARED_A_STEP + 1).saturating_mul(times) as u64)
    }

    /// Takes fuel for a pattern that is compiled. Those that were used last are known, so a pattern is paid
    /// for once, however often it is used. Each may be kept in two forms, as it finds a part of a text and as
    /// it fits the whole, so half as many are known as are kept.
    pub(crate) fn compiled(&mut self, pattern: &Held) -> Outcome<()> {
        let Held::Text(pattern) = pattern else { return Ok(()) };
        if self.patterns.contains(pattern) {
            return Ok(());
        }
        if self.patterns.len() >= COMPILED_PATTERNS / 2 {
            self.patterns.clear();
        }
        self.patterns.insert(Arc::clone(pattern));
        self.burn(steps_to_compile(pattern))
    }

    /// Takes fuel for what an activity gave: the objects of a list are made of rows.
    pub(crate) fn given(&mut self, value: &Held) -> Outcome<()> {
        let objects = value.as_list().map_or(0, |items| items.len());
        self.burn_for_bytes(objects.saturating_mul(OBJECT_BYTES))
    }

    /// Takes fuel for so many bytes that are made, if they are many.
    pub(crate) fn burn_for_bytes(&mut self, bytes: usize) -> Outcome<()> {
        if bytes < FREE_BYTES { Ok(()) } else { self.burn((bytes / BYTES_A_STEP) as u64) }
    }

    fn burn(&mut self, fuel: u64) -> Outcome<()> {
        self.fuel = self.fuel.checked_sub(fuel).ok_or(ComputationFault::OutOfFuel)?;
        Ok(())
    }
}

impl Passed {
    /// Passes a value into a slot of that form; slots are counted from the first of each form.
    pub(crate) fn put(&mut self, slot: Slot, value: Held) {
        match slot {
            Slot::Number(_) => self.numbers.push(number_of(&value)),
            Slot::Value(_) => self.values.push(value),
        }
    }

    /// Forgets arguments of which a later one has no value.
    pub(crate) fn clear(&mut self) {
        self.numbers.clear();
        self.values.clear();
    }
}

/// Why an expression has no value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trap {
    /// A computation failed: the whole run ends.
    Computation(ComputationFault),
    /// [`Run::error`] ends the whole run.
    Fault,
    /// `?`: the flow returns [`Run::error`] to its caller.
    Error,
}

impl From<ComputationFault> for Trap {
    fn from(fault: ComputationFault) -> Self {
        Self::Computation(fault)
    }
}

/// The value of an expression.
pub(crate) type Outcome<T> = Result<T, Trap>;

/// A compiled expression.
pub(crate) type Compiled<T> = Box<dyn Fn(&mut Frame<'_>) -> Outcome<T> + Send + Sync>;

/// Makes a compiled expression of a closure.
pub(crate) fn compiled<T, F>(closure: F) -> Compiled<T>
where
    F: Fn(&mut Frame<'_>) -> Outcome<T> + Send + Sync + 'static,
{
    Box::new(closure)
}

/// Several expressions, one after the other.
pub(crate) fn in_turn(codes: Vec<Compiled<Held>>) -> Compiled<Vec<Held>> {
    compiled(move |frame| codes.iter().map(|code| code(frame)).collect())
}

/// A compiled expression in the form that its type has.
pub(crate) enum Code {
    /// `i32`, `i64`, `usize`
    Number(Compiled<i64>),
    /// `bool`
    Truth(Compiled<bool>),
    /// All other types.
    Held(Compiled<Held>),
    /// A chain of iterators.
    Chain(Compiled<Chain>),
}

impl Frame<'_> {
    /// Takes one unit of fuel.
    pub(crate) fn burn(&mut self) -> Outcome<()> {
        match self.run.fuel.checked_sub(1) {
            Some(left) => {
                self.run.fuel = left;
                Ok(())
            }
            None => Err(ComputationFault::OutOfFuel.into()),
        }
    }

    /// Ends the whole run with an error.
    #[cold]
    pub(crate) fn fault(&mut self, error: FlowError) -> Trap {
        self.run.error = Some(Arc::new(error));
        Trap::Fault
    }

    /// Ends the flow with an error that its caller may handle.
    #[cold]
    pub(crate) fn fail(&mut self, error: Arc<FlowError>) -> Trap {
        self.run.error = Some(error);
        Trap::Error
    }

    /// Notes that a trap comes from a statement within an expression, unless one further inside is known.
    #[cold]
    pub(crate) fn arose(&mut self, trap: Trap, step: u32) -> Trap {
        self.run.inner.get_or_insert(step);
        trap
    }

    /// Puts a value into a slot.
    pub(crate) fn put(&mut self, slot: Slot, value: Held) {
        match slot {
            Slot::Number(slot) => self.numbers[slot] = number_of(&value),
            Slot::Value(slot) => self.values[slot] = value,
        }
    }

    /// A number; a loader that is right names only slots that exist.
    #[inline]
    pub(crate) fn number(&self, slot: usize) -> i64 {
        self.numbers[slot]
    }
}

/// A number as its slot has it.
pub(crate) fn number_of(held: &Held) -> i64 {
    match held {
        Held::Integer(number) => *number,
        Held::Size(number) => number.cast_signed(),
        Held::Boolean(truth) => i64::from(*truth),
        _ => 0,
    }
}
