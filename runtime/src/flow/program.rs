//! A loaded app: every flow compiled, ready to run on any number of machines at once.

use super::bound::Bound;
use super::frame::Trap;
use super::functions::Table;
use super::instruction::Instruction;
use super::load::{self, Context, Sizes, Slot, check_signature};
use super::{Held, Layouts};
use crate::value::{Date, DateTime, Decimal};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use tidewater_model::{Catalog, FlowType, Local, Name};

/// Why flows cannot be loaded. The macros make no such flow; one that was damaged or forged can be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the flow `{flow}` cannot be loaded{}: {problem}", step_of(*.step))]
pub struct LoadFault {
    /// The flow, or the microflow or action whose signature is meant.
    pub flow: Name,
    /// The number of the statement; nothing if the fault is the flow's as a whole.
    pub step: Option<u32>,
    /// What is wrong.
    pub problem: String,
}

fn step_of(step: Option<u32>) -> String {
    step.map_or(String::new(), |step| format!(" at step {step}"))
}

/// The flows of an app, checked and compiled.
pub struct Program {
    pub(crate) flows: Vec<CompiledFlow>,
    layouts: Layouts,
    names: HashMap<Name, usize>,
    /// The names of the variants of each enumeration.
    enumerations: HashMap<Name, Vec<Name>>,
}

/// A flow, checked and compiled.
pub(crate) struct CompiledFlow {
    pub(crate) name: Name,
    pub(crate) code: Vec<Instruction>,
    /// The statement of each instruction.
    pub(crate) steps: Vec<u32>,
    /// Whether a statement begins at each instruction.
    pub(crate) starts: Vec<bool>,
    pub(crate) sizes: Sizes,
    pub(crate) slots: Vec<Slot>,
    /// Which locals have a value where.
    pub(crate) bound: Bound,
    pub(crate) locals: Vec<Local>,
    pub(crate) parameters: usize,
    pub(crate) result: FlowType,
    /// Whether it is all or nothing.
    pub(crate) is_atomic: bool,
    /// The line of each statement.
    pub(crate) lines: Vec<u32>,
}

impl Program {
    /// Checks and compiles the nanoflows of an app.
    ///
    /// # Errors
    /// The first flow that cannot be what a macro made, and why.
    pub fn load(catalog: &Catalog) -> Result<Self, LoadFault> {
        let (program, faults) = Self::load_each(catalog)?;
        faults.into_iter().next().map_or(Ok(program), Err)
    }

    /// The same, with the faults of single flows: those of them that can be loaded run, and each of the
    /// others fails when it is run.
    ///
    /// # Errors
    /// If what the flows have in common is at fault: the signature of a microflow or an action, or a name
    /// that two flows have.
    pub fn load_each(catalog: &Catalog) -> Result<(Self, Vec<LoadFault>), LoadFault> {
        let app = catalog.app();
        let layouts = Layouts::new(catalog);
        let context = Context { catalog, layouts: &layouts, table: Table::shared() };
        app.microflows.iter().chain(&app.actions).try_for_each(|known| check_signature(catalog, known))?;
        let mut flows = Vec::with_capacity(app.nanoflows.len());
        let (mut names, mut faults) = (HashMap::new(), Vec::new());
        for (position, flow) in app.nanoflows.iter().enumerate() {
            let mut compiled = load::load(&context, flow).unwrap_or_else(|fault| {
                faults.push(fault);
                load::unsound(&context, flow)
            });
            if let Some(source) = app.sources.get(position) {
                compiled.lines.clone_from(&source.lines);
            }
            if names.insert(flow.name.clone(), position).is_some() {
                let problem = "two flows have this name".to_owned();
                return Err(LoadFault { flow: flow.name.clone(), step: None, problem });
            }
            flows.push(compiled);
        }
        let variants = |known: &tidewater_model::Enumeration| {
            known.variants.iter().map(|variant| variant.name.clone()).collect()
        };
        let enumerations = app.enumerations.iter().map(|known| (known.name.clone(), variants(known)));
        Ok((Self { flows, layouts, names, enumerations: enumerations.collect() }, faults))
    }

    /// The position of a flow.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    /// What objects of each entity look like.
    #[must_use]
    pub fn layouts(&self) -> &Layouts {
        &self.layouts
    }

    /// The parameters of the flow at a position, without the context.
    #[must_use]
    pub fn parameters(&self, flow: usize) -> &[Local] {
        self.flows.get(flow).map_or(&[], |flow| &flow.locals[..flow.parameters])
    }

    /// Whether a value has a type: what comes through the untyped interface is checked before a flow sees it.
    #[must_use]
    pub fn conforms(&self, kind: &FlowType, held: &Held) -> bool {
        match (kind, held) {
            (FlowType::Unit, Held::Unit)
            | (FlowType::Boolean, Held::Boolean(_))
            | (FlowType::Integer64, Held::Integer(_))
            | (FlowType::Size, Held::Size(_))
            | (FlowType::Decimal, Held::Decimal(_))
            | (FlowType::Text, Held::Text(_) | Held::Growing(_))
            | (FlowType::DateTime, Held::DateTime(_))
            | (FlowType::Date, Held::Date(_))
            | (FlowType::Binary, Held::Binary(_))
            | (FlowType::AutoNumber, Held::AutoNumber(_))
            | (FlowType::Reference(_), Held::Reference(_))
            | (FlowType::Identity(_), Held::Identity(_))
            | (FlowType::Me, Held::Me(_))
            | (FlowType::Report, Held::Report(_))
            | (FlowType::Error, Held::Error(_))
            | (FlowType::CallKey, Held::CallKey(_))
            | (FlowType::Option(_), Held::None(0))
            | (FlowType::Result(_), Held::Failed(0, _)) => true,
            (FlowType::Integer32, Held::Integer(number)) => i32::try_from(*number).is_ok(),
            (FlowType::Enumeration(name), Held::Variant(variant, position)) => {
                let known = self.enumerations.get(name).and_then(|known| known.get(*position as usize));
                known == Some(variant)
            }
            (FlowType::Object(name), Held::Object(object)) => object.layout().name == *name,
            (FlowType::Record(name), Held::Record(record)) => {
                let layout = self.layouts.of(record.entity);
                layout.name == *name && layout.members.len() == record.members.len()
            }
            (FlowType::List(item), Held::List(items)) => items.iter().all(|held| self.conforms(item, held)),
            (FlowType::Tuple(kinds), Held::Tuple(parts)) => {
                kinds.len() == parts.len()
                    && kinds.iter().zip(parts.iter()).all(|(kind, held)| self.conforms(kind, held))
            }
            (FlowType::Option(inner), held) => match held.clone().into_option() {
                Some(held) => self.conforms(inner, &held),
                None => true,
            },
            (FlowType::Result(inner), held) => match held.clone().into_result() {
                Ok(held) => self.conforms(inner, &held),
                Err(_) => true,
            },
            _ => false,
        }
    }

    /// The numbers of the statements of the flow at a position that are steps: those that a trace shows when
    /// they run. What stands within an expression is part of its statement.
    #[must_use]
    pub fn steps(&self, flow: usize) -> BTreeSet<u32> {
        let Some(flow) = self.flows.get(flow) else { return BTreeSet::new() };
        let starts = flow.steps.iter().zip(&flow.starts).filter(|(_, starts)| **starts);
        starts.map(|(step, _)| *step).collect()
    }

    /// What the flow at a position results in.
    #[must_use]
    pub fn result(&self, flow: usize) -> Option<&FlowType> {
        self.flows.get(flow).map(|flow| &flow.result)
    }
}

impl CompiledFlow {
    /// The line of a statement; 0 if it is not known.
    pub(crate) fn line(&self, step: u32) -> u32 {
        self.lines.get(step as usize).copied().unwrap_or(0)
    }
}

/// `Default::default()` of a type; nothing for types without one, and for enumerations, whose default
/// the model does not know.
pub(crate) fn default_of(kind: &FlowType) -> Option<Held> {
    Some(match kind {
        FlowType::Unit => Held::Unit,
        FlowType::Boolean => Held::Boolean(false),
        FlowType::Integer32 | FlowType::Integer64 => Held::Integer(0),
        FlowType::Size => Held::Size(0),
        FlowType::Decimal => Held::Decimal(Decimal::ZERO),
        FlowType::Text => Held::text(""),
        FlowType::DateTime => Held::DateTime(DateTime::default()),
        FlowType::Date => Held::Date(Date::default()),
        FlowType::Binary => Held::Binary(Arc::default()),
        FlowType::AutoNumber => Held::AutoNumber(None),
        FlowType::Reference(_) => Held::Reference(None),
        FlowType::List(_) => Held::list(Vec::new()),
        FlowType::Option(_) => Held::none(),
        FlowType::Tuple(parts) => Held::Tuple(parts.iter().map(default_of).collect::<Option<_>>()?),
        _ => return None,
    })
}

/// A trap is small, because every expression may give one.
const _: () = assert!(size_of::<Trap>() <= 2);
const _: () = assert!(size_of::<Held>() <= 24);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typed::{Account, Known, KnownType, Me, Obj, has_default};
    use crate::value::{AutoNumber, CallKey, Enumerations, HashedString, Id, Ref};
    use crate::{flow::FlowError, sync::device::SyncReport};

    #[test]
    fn what_has_a_default_at_compile_time_has_one_in_the_loader() {
        let known: [KnownType; 24] = [
            <()>::TYPE,
            bool::TYPE,
            i32::TYPE,
            i64::TYPE,
            usize::TYPE,
            Decimal::TYPE,
            String::TYPE,
            DateTime::TYPE,
            Date::TYPE,
            Vec::<u8>::TYPE,
            AutoNumber::TYPE,
            Obj::<Account>::TYPE,
            Account::TYPE,
            Ref::<Account>::TYPE,
            Id::<Account>::TYPE,
            Me::TYPE,
            SyncReport::TYPE,
            FlowError::TYPE,
            CallKey::TYPE,
            Vec::<i32>::TYPE,
            Option::<Me>::TYPE,
            <(i32, Option<Me>)>::TYPE,
            <(i32, Me)>::TYPE,
            KnownType::Outcome(&KnownType::Unit),
        ];
        for known in known {
            let kind = known.to_model(&mut Enumerations::default());
            assert_eq!(has_default(&known), default_of(&kind).is_some(), "{kind}");
        }
        // A flow takes both for other types, of which it would have another default than Rust.
        assert!(!has_default(&char::TYPE) && !has_default(&HashedString::TYPE));
    }
}
