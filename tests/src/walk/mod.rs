//! What a flow means, said a second time: its tree is walked, node by node, with values that are Rust's own.
//!
//! Nothing is compiled, typed or made fast, and nothing of the machine is used but its errors as data. So
//! flows that were made while a test runs, which no rustc saw, can be compared with something. Absent:
//! objects and whoever has them, and flows that wait; [`can_walk`] says which flows are left.

mod chain;
mod day;
mod expression;
mod function;
mod kind;
mod list;
mod number;
mod option;
mod pattern;
mod plain;
mod text;

pub use plain::Plain;

use crate::grammar::Line;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tidewater::flow::{ComputationFault, FlowError};
use tidewater::value::{Date, DateTime, Parcel};
use tidewater_model::{Catalog, Flow, FlowType, Name};

/// What the outside says to every flow that asks.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// `cx.now()`
    pub now: DateTime,
    /// `cx.today()`
    pub today: Date,
    /// `cx.is_online()`
    pub is_online: bool,
}

/// How a flow ended.
#[derive(Clone, Debug)]
pub enum End {
    /// With a value.
    Value(Parcel),
    /// With an error, and the flow and the step where it arose.
    Error(Arc<FlowError>, Name, u32),
    /// It took more steps than it may, which the machine counts in another way.
    Spent,
}

/// Why an expression has no value.
enum Stop<'f> {
    /// A computation failed: the whole run ends.
    Fault(ComputationFault),
    /// `?` and `return`: the flow is over.
    Leave(Result<Plain<'f>, Arc<FlowError>>),
    /// `break`, with the number of loops further out.
    Break(u32, Plain<'f>),
    /// `continue`, with the number of loops further out.
    Continue(u32),
    /// There is nothing left to go on with.
    Spent,
}

impl From<ComputationFault> for Stop<'_> {
    fn from(fault: ComputationFault) -> Self {
        Self::Fault(fault)
    }
}

/// A value, or why there is none.
type Step<'f, T = Plain<'f>> = Result<T, Stop<'f>>;

/// What a flow resulted in, and what its locals hold then.
type Ended<'f> = (Result<Plain<'f>, Arc<FlowError>>, Vec<Option<Plain<'f>>>);

/// What a whole run shares, and what several runs came to.
pub struct Walk<'f> {
    catalog: &'f Catalog,
    flows: BTreeMap<&'f str, &'f Flow>,
    lines: &'f [Line],
    facts: Facts,
    /// What the last run showed and logged, in order.
    pub said: Vec<String>,
    /// The statements that ran in any run, those within expressions as well, by flow and number.
    pub ran: BTreeSet<(Name, u32)>,
    left: u64,
    depth: usize,
    /// Where each error of the run arose.
    origins: Vec<(Arc<FlowError>, Name, u32)>,
}

/// A flow that runs.
struct Frame<'w, 'f> {
    walk: &'w mut Walk<'f>,
    flow: &'f Flow,
    locals: Vec<Option<Plain<'f>>>,
    step: u32,
}

/// Whether a flow is about values only.
pub fn can_walk(flow: &Flow) -> bool {
    fn is_plain(kind: &FlowType) -> bool {
        match kind {
            FlowType::Object(_)
            | FlowType::Reference(_)
            | FlowType::Identity(_)
            | FlowType::Me
            | FlowType::Report
            | FlowType::AutoNumber
            | FlowType::CallKey => false,
            FlowType::List(inner) | FlowType::Option(inner) | FlowType::Result(inner) => is_plain(inner),
            FlowType::Tuple(parts) => parts.iter().all(is_plain),
            _ => true,
        }
    }
    !flow.is_async && !flow.is_atomic && flow.locals.iter().all(|local| is_plain(&local.kind))
}

impl<'f> Walk<'f> {
    /// Nothing ran yet of these flows.
    #[must_use]
    pub fn new(catalog: &'f Catalog, lines: &'f [Line], facts: Facts) -> Self {
        let flows = catalog.app().nanoflows.iter().map(|flow| (&*flow.name, flow)).collect();
        Self {
            catalog,
            flows,
            lines,
            facts,
            said: Vec::new(),
            ran: BTreeSet::new(),
            left: 0,
            depth: 0,
            origins: Vec::new(),
        }
    }

    /// Runs a flow for so many expressions at most; nothing if an argument is not what it takes.
    pub fn run(&mut self, flow: &'f Flow, arguments: &[Parcel], most: u64) -> Option<End> {
        self.said.clear();
        (self.left, self.depth) = (most, 0);
        self.origins.clear();
        let kinds = flow.locals.iter().take(flow.parameters as usize);
        let arguments = kinds.zip(arguments).map(|(local, parcel)| self.unpack(&local.kind, parcel));
        let arguments: Vec<_> = arguments.collect::<Option<_>>()?;
        let located = |walk: &mut Self, error: Arc<FlowError>| {
            let place = walk.origins.iter().find(|(known, ..)| Arc::ptr_eq(known, &error));
            let (name, step) = place.map_or(("".into(), 0), |(_, name, step)| (name.clone(), *step));
            End::Error(error, name, step)
        };
        Some(match self.enter(flow, arguments).map(|(result, _)| result) {
            Ok(Ok(value)) => End::Value(value.to_parcel()),
            Ok(Err(error)) => located(self, error),
            Err(Stop::Spent) => End::Spent,
            Err(Stop::Fault(fault)) => {
                let (error, name, step) = self.origins.pop().expect("a fault has a place");
                assert!(matches!(&*error, FlowError::Computation(known) if *known == fault));
                End::Error(error, name, step)
            }
            Err(Stop::Leave(_) | Stop::Break(..) | Stop::Continue(_)) => panic!("a flow leaves itself"),
        })
    }

    /// Runs a flow to its end: its result, and what its parameters hold then.
    fn enter(&mut self, flow: &'f Flow, arguments: Vec<Plain<'f>>) -> Step<'f, Ended<'f>> {
        self.depth += 1;
        let mut locals: Vec<_> = arguments.into_iter().map(Some).collect();
        locals.resize(flow.locals.len(), None);
        let mut frame = Frame { walk: self, flow, locals, step: 0 };
        let result = FlowType::Result(Box::new(flow.result.clone()));
        let end = frame.block(&flow.body, Some(&result));
        let (locals, step) = (std::mem::take(&mut frame.locals), frame.step);
        self.depth -= 1;
        let result = match end {
            Ok(Plain::Ok(value)) => Ok(*value),
            Ok(Plain::Err(error)) => Err(error),
            Ok(other) => panic!("{} ends with {other:?}, which is no result", flow.name),
            Err(Stop::Leave(result)) => result,
            Err(Stop::Fault(fault)) => {
                // An error that arose before was dealt with; a fault is not, so the innermost flow notes it.
                let is_noted =
                    |(known, ..): &(Arc<FlowError>, Name, u32)| matches!(**known, FlowError::Computation(_));
                if !self.origins.last().is_some_and(is_noted) {
                    let error = Arc::new(FlowError::Computation(fault));
                    self.origins.push((error, flow.name.clone(), step));
                }
                return Err(Stop::Fault(fault));
            }
            Err(stop) => return Err(stop),
        };
        if let Err(error) = &result {
            self.note(error, flow, step);
        }
        Ok((result, locals))
    }

    /// Notes where an error arose, unless it came from further inside.
    fn note(&mut self, error: &Arc<FlowError>, flow: &Flow, step: u32) {
        if !self.origins.iter().any(|(known, ..)| Arc::ptr_eq(known, error)) {
            self.origins.push((Arc::clone(error), flow.name.clone(), step));
        }
    }
}
