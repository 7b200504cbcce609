//! Loading: every flow of an app is checked against its types and compiled, in one pass.
//!
//! The pass is bidirectional: locals and constants have types, an expression is told what is expected
//! of it where that is known, and says what it is. What the macros cannot have made is a
//! [`LoadFault`], never a panic. Absent: running.

mod activity;
mod block;
mod call;
mod choice;
mod closure;
mod format;
mod function;
mod loops;
mod meaning;
mod member;
mod node;
mod operator;
mod pattern;
mod query;
mod size;
mod typed;
mod ways;

use super::Converter;
use super::bound::Bound;
use super::frame::Code;
use super::functions::Table;
use super::held::Held;
use super::instruction::{Answer, Instruction};
use super::layout::Layouts;
use super::program::{CompiledFlow, LoadFault};
pub(crate) use call::PassedCode;
pub(crate) use loops::too_many;
pub(crate) use operator::{Problem, TEXT_BYTES, append, compute, decimal_of, has_equality, has_order, short};
pub(crate) use size::every_node;
use tidewater_model::{Catalog, Flow, FlowType, Local, Name, Signature};
use typed::Shape;
pub(crate) use typed::{Slot, Ty, Typed, hold_number, is_number, is_whole};

/// What all flows of an app share while they are loaded.
pub(crate) struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) layouts: &'a Layouts,
    pub(crate) table: &'a Table,
}

impl<'a> Context<'a> {
    fn flow(&self, name: &str) -> Option<(usize, &'a Flow)> {
        position(&self.catalog.app().nanoflows, name, |flow| &flow.name)
    }
    fn microflow(&self, name: &str) -> Option<(usize, &'a Signature)> {
        position(&self.catalog.app().microflows, name, |signature| &signature.name)
    }
    fn action(&self, name: &str) -> Option<(usize, &'a Signature)> {
        position(&self.catalog.app().actions, name, |signature| &signature.name)
    }
}

fn position<'a, T>(items: &'a [T], name: &str, named: impl Fn(&T) -> &Name) -> Option<(usize, &'a T)> {
    items.iter().enumerate().find(|(_, item)| &**named(item) == name)
}

/// Loads one flow.
pub(crate) struct Loader<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) flow: &'a Flow,
    /// Where each local stands.
    pub(crate) slots: Vec<Slot>,
    /// Which locals have a value at this point.
    pub(crate) assigned: Vec<bool>,
    /// The same where each statement begins, for traces.
    bound: Bound,
    /// Slots in use: locals first, then temporary ones, none of which is used twice.
    used: Sizes,
    code: Vec<Instruction>,
    /// The statement of each instruction.
    steps: Vec<u32>,
    /// Whether a statement begins there.
    starts: Vec<bool>,
    /// Instructions from here on may begin a statement that was entered but has none yet.
    pending_start: bool,
    step: u32,
    loops: Vec<loops::Loop>,
    /// How many closures lie around.
    closures: usize,
}

/// How many slots of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sizes {
    pub(crate) numbers: usize,
    pub(crate) values: usize,
    pub(crate) chains: usize,
}

/// Checks and compiles a flow.
pub(crate) fn load(context: &Context<'_>, flow: &Flow) -> Result<CompiledFlow, LoadFault> {
    let fault = |step, problem| LoadFault { flow: flow.name.clone(), step, problem };
    size::check(flow).map_err(|problem| fault(None, problem))?;
    for local in &flow.locals {
        check_type(context.catalog, &local.kind).map_err(|problem| fault(None, problem))?;
    }
    check_type(context.catalog, &flow.result).map_err(|problem| fault(None, problem))?;
    if flow.parameters as usize > flow.locals.len() {
        return Err(fault(None, "it has fewer locals than parameters".to_owned()));
    }
    if flow.is_atomic && flow.is_async {
        return Err(fault(None, "it is all or nothing, and waits for something outside".to_owned()));
    }
    let mut loader = Loader::new(context, flow);
    match loader.body() {
        Ok(()) => Ok(loader.finish()),
        Err(problem) => Err(fault(Some(loader.step), problem)),
    }
}

/// Stands in the place of a flow that cannot be loaded: it has its signature, and fails when it is run.
pub(crate) fn unsound(context: &Context<'_>, flow: &Flow) -> CompiledFlow {
    let mut loader = Loader::new(context, flow);
    loader.emit(Instruction::Fail("the flow cannot be loaded"));
    let parameters = loader.slots.len().min(flow.parameters as usize);
    CompiledFlow { parameters, ..loader.finish() }
}

/// Checks what a signature says.
pub(crate) fn check_signature(catalog: &Catalog, signature: &Signature) -> Result<(), LoadFault> {
    let mut kinds = signature.parameters.iter().map(|parameter| &parameter.kind).chain([&signature.result]);
    kinds.try_for_each(|kind| check_type(catalog, kind)).map_err(|problem| LoadFault {
        flow: signature.name.clone(),
        step: None,
        problem,
    })
}

/// A type may name only what the app has.
fn check_type(catalog: &Catalog, kind: &FlowType) -> Result<(), Problem> {
    match kind {
        FlowType::Enumeration(name) if catalog.enumeration(name).is_none() => {
            Err(format!("the enumeration `{name}` is not in this app"))
        }
        FlowType::Object(name)
        | FlowType::Record(name)
        | FlowType::Reference(name)
        | FlowType::Identity(name)
            if catalog.find(name).is_none() =>
        {
            Err(format!("the entity `{name}` is not in this app"))
        }
        FlowType::List(inner) | FlowType::Option(inner) | FlowType::Result(inner) => {
            check_type(catalog, inner)
        }
        FlowType::Tuple(parts) => parts.iter().try_for_each(|part| check_type(catalog, part)),
        _ => Ok(()),
    }
}

impl<'a> Loader<'a> {
    fn new(context: &'a Context<'a>, flow: &'a Flow) -> Self {
        let mut used = Sizes::default();
        let slot = |local: &Local| used.take(&local.kind);
        let slots = flow.locals.iter().map(slot).collect();
        let parameters = flow.parameters as usize;
        Self {
            context,
            flow,
            slots,
            assigned: (0..flow.locals.len()).map(|local| local < parameters).collect(),
            bound: Bound::default(),
            used,
            code: Vec::new(),
            steps: Vec::new(),
            starts: Vec::new(),
            pending_start: false,
            step: 0,
            loops: Vec::new(),
            closures: 0,
        }
    }

    /// Lets jumps to jumps lead where those lead, as at the end of an `if` in a loop. A jump that is a
    /// statement of its own stays, so that it is shown.
    fn shorten_jumps(&mut self) {
        let ends: Vec<usize> = (0..self.code.len()).map(|at| self.end_of_jumps(at)).collect();
        for target in self.code.iter_mut().filter_map(Instruction::target_mut) {
            *target = ends.get(*target).copied().unwrap_or(*target);
        }
    }

    /// The first instruction from here on that does something, or one on the way if jumps go in circles.
    fn end_of_jumps(&self, mut at: usize) -> usize {
        for _ in 0..8 {
            match self.code.get(at) {
                Some(Instruction::Jump(to)) if !self.starts[at] => at = *to,
                _ => break,
            }
        }
        at
    }

    fn finish(mut self) -> CompiledFlow {
        self.shorten_jumps();
        CompiledFlow {
            name: self.flow.name.clone(),
            code: self.code,
            steps: self.steps,
            starts: self.starts,
            sizes: self.used,
            slots: self.slots,
            bound: self.bound,
            locals: self.flow.locals.clone(),
            parameters: self.flow.parameters as usize,
            result: self.flow.result.clone(),
            is_atomic: self.flow.is_atomic,
            lines: Vec::new(),
        }
    }

    // --- Slots ------------------------------------------------------------------------------------

    /// A slot for a value of a type, for the inside of one expression or loop.
    pub(crate) fn temporary(&mut self, kind: &FlowType) -> Slot {
        self.used.take(kind)
    }

    /// A slot for a running iterator, for the inside of one expression or loop.
    pub(crate) fn chain_slot(&mut self) -> usize {
        self.used.chains += 1;
        self.used.chains - 1
    }

    pub(crate) fn local_kind(&self, local: u32) -> Result<FlowType, Problem> {
        let local = self.flow.locals.get(local as usize);
        local.map(|local| local.kind.clone()).ok_or_else(|| "a local that does not exist is used".to_owned())
    }

    /// A constant, as a value of the type that is wanted.
    pub(crate) fn constant_value(&self, constant: u32, kind: &FlowType) -> Result<Held, Problem> {
        let (declared, value) = self.constant(constant)?;
        if declared != *kind {
            return Err(format!("a constant is a {}, not a {}", declared, kind));
        }
        Ok(value)
    }

    /// A constant with its type.
    pub(crate) fn constant(&self, constant: u32) -> Result<(FlowType, Held), Problem> {
        let Some(constant) = self.flow.constants.get(constant as usize) else {
            return Err("a constant that does not exist is used".to_owned());
        };
        let converter = Converter { catalog: self.context.catalog, layouts: self.context.layouts };
        let held = converter.constant(&constant.kind, &constant.value);
        let held = held.ok_or_else(|| format!("a constant does not fit its type {}", constant.kind))?;
        Ok((constant.kind.clone(), held))
    }

    // --- Instructions -----------------------------------------------------------------------------

    /// Adds an instruction; its position.
    pub(crate) fn emit(&mut self, instruction: Instruction) -> usize {
        self.code.push(instruction);
        self.steps.push(self.step);
        self.starts.push(std::mem::take(&mut self.pending_start));
        self.code.len() - 1
    }

    /// Begins a statement: its first instruction is where a run can pause, and is shown what has a value.
    pub(crate) fn begin_statement(&mut self) {
        self.pending_start = true;
        self.bound.note(self.here(), &self.assigned);
    }

    /// Where the next instruction will stand.
    pub(crate) fn here(&self) -> usize {
        self.code.len()
    }

    /// Lets a jump lead to where the next instruction will stand.
    pub(crate) fn land(&mut self, jump: usize) {
        let here = self.here();
        if let Some(target) = self.code.get_mut(jump).and_then(Instruction::target_mut) {
            *target = here;
        }
    }

    /// Puts a value into a slot. What a call gave goes there without a detour.
    pub(crate) fn store(&mut self, slot: Slot, value: Typed) {
        if let Shape::Inside(from) = value.shape
            && let Some(answer) = self.code.last_mut().and_then(Instruction::answer_mut)
            && *answer == Answer::Inside(from)
        {
            *answer = Answer::Inside(slot);
            return;
        }
        match slot {
            Slot::Number(slot) => self.emit(Instruction::SetNumber(slot, value.into_number())),
            Slot::Value(slot) => self.emit(Instruction::SetValue(slot, value.into_held())),
        };
    }

    /// The end of the flow.
    pub(crate) fn emit_return(&mut self, result: Typed) {
        self.emit(match result.code {
            Code::Number(_) | Code::Truth(_) => Instruction::ReturnNumber(result.into_number()),
            _ => Instruction::Return(result.into_held()),
        });
    }
}

impl Sizes {
    fn take(&mut self, kind: &FlowType) -> Slot {
        if is_number(kind) {
            self.numbers += 1;
            Slot::Number(self.numbers - 1)
        } else {
            self.values += 1;
            Slot::Value(self.values - 1)
        }
    }
}
