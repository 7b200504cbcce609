//! The flows of an app as its device runs them: compiled, with the functions they are known by and the
//! native actions they call.
//!
//! Absent: one run of a flow.

use super::app::{ActionFunction, DeviceApp};
use crate::flow::{Converter, FlowError, FlowResult, LoadFault, Program, every_node};
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use tidewater_model::{App, Catalog, Flow, Name, Node, Signature};

/// The flows of an app.
pub(super) struct Flows {
    pub(super) catalog: Arc<Catalog>,
    pub(super) program: Arc<Program>,
    functions: HashMap<TypeId, &'static str>,
    /// The native function of each action of the model, if this program has it.
    actions: Vec<Option<ActionFunction>>,
    /// Each flow that cannot run here.
    refused: BTreeMap<Name, Refused>,
}

/// An action that this device does not offer.
#[derive(Clone)]
struct Lacking {
    action: Name,
    /// What the device would need for it; nothing if its program does not have the action at all.
    capability: Option<Name>,
}

/// Why a flow cannot run here.
#[derive(Clone)]
enum Why {
    /// It calls an action.
    Lacks(Lacking),
    /// It cannot be loaded.
    Unsound(LoadFault),
}

/// A flow that cannot run here: why, and where, perhaps in a flow that it calls.
#[derive(Clone)]
struct Refused {
    why: Why,
    flow: Name,
    step: u32,
    line: u32,
}

impl Flows {
    /// Loads the flows of an app, on a device that has some capabilities.
    ///
    /// # Errors
    /// If what they have in common cannot have been made by the macros.
    pub(super) fn load<A: DeviceApp>(
        catalog: &Arc<Catalog>,
        capabilities: &BTreeSet<String>,
    ) -> FlowResult<Self> {
        let loaded = Program::load_each(catalog);
        let (program, faults) = loaded.map_err(|fault| FlowError::Model { detail: fault.to_string() })?;
        let offered = A::actions();
        let app = catalog.app();
        let actions = app.actions.iter().map(|action| {
            let found = offered.iter().find(|offered| *offered.name == *action.name);
            found.map(|offered| offered.run)
        });
        let actions: Vec<_> = actions.collect();
        let lacking = app.actions.iter().zip(&actions).filter_map(|(action, found)| {
            let needed = action.capability.as_ref().filter(|needed| !capabilities.contains(&***needed));
            let lacks = found.is_none() || needed.is_some();
            let capability = needed.filter(|_| found.is_some()).cloned();
            lacks.then(|| (&action.name, Lacking { action: action.name.clone(), capability }))
        });
        let refused = refused(app, &lacking.collect(), faults);
        for (flow, refused) in &refused {
            let why = refused.error(flow);
            tracing::warn!(%flow, %why, "a flow cannot run on this device");
        }
        let functions = A::flows().into_iter().collect();
        Ok(Self { catalog: Arc::clone(catalog), program: Arc::new(program), functions, refused, actions })
    }

    pub(super) fn converter(&self) -> Converter<'_> {
        Converter { catalog: &self.catalog, layouts: self.program.layouts() }
    }

    /// The flow that was made of a function.
    pub(super) fn of_function<F: 'static>(&self) -> FlowResult<(usize, &Flow)> {
        let name = self.functions.get(&TypeId::of::<F>());
        let name = name.ok_or_else(|| FlowError::UnknownFlow {
            flow: std::any::type_name::<F>().to_owned(),
            app: self.catalog.app().name.to_string(),
        })?;
        self.named(name)
    }

    /// The flow with a name.
    pub(super) fn named(&self, name: &str) -> FlowResult<(usize, &Flow)> {
        let app = self.catalog.app();
        let position = app.nanoflows.iter().position(|flow| &*flow.name == name);
        let position = position
            .ok_or_else(|| FlowError::UnknownFlow { flow: name.to_owned(), app: app.name.to_string() })?;
        if let Some(refused) = self.refused.get(name) {
            return Err(refused.error(name));
        }
        Ok((position, &app.nanoflows[position]))
    }

    /// The flows that cannot run here, with why.
    pub(super) fn refused(&self) -> impl Iterator<Item = (&str, FlowError)> {
        self.refused.iter().map(|(flow, refused)| (&**flow, refused.error(flow)))
    }

    /// What is known of a microflow.
    pub(super) fn microflow(&self, microflow: usize) -> FlowResult<&Signature> {
        let unknown = || FlowError::Model { detail: "a flow called a microflow that is not here".to_owned() };
        self.catalog.app().microflows.get(microflow).ok_or_else(unknown)
    }

    /// The function of an action.
    pub(super) fn action(&self, action: usize) -> FlowResult<ActionFunction> {
        let found = self.actions.get(action).copied().flatten();
        found
            .ok_or_else(|| FlowError::Model { detail: "a flow called an action that is not here".to_owned() })
    }

    /// The file in which a flow stands; empty if the app carries none.
    pub(super) fn file(&self, flow: &str) -> &str {
        let app = self.catalog.app();
        let position = app.nanoflows.iter().position(|known| &*known.name == flow);
        position.and_then(|at| app.sources.get(at)).map_or("", |source| &source.file)
    }
}

impl Refused {
    fn new(app: &App, flow: &Name, step: u32, why: Why) -> Self {
        let position = app.nanoflows.iter().position(|known| known.name == *flow);
        let source = position.and_then(|at| app.sources.get(at));
        Self { why, flow: flow.clone(), step, line: source.map_or(0, |source| source.line(step)) }
    }

    /// Why a flow cannot run here.
    fn error(&self, asked: &str) -> FlowError {
        let error = match &self.why {
            Why::Lacks(Lacking { action, capability }) => FlowError::NotOffered {
                flow: asked.to_owned(),
                action: action.to_string(),
                capability: capability.as_ref().map(ToString::to_string),
            },
            Why::Unsound(fault) => FlowError::Model { detail: fault.to_string() },
        };
        if matches!(&self.why, Why::Unsound(LoadFault { step: None, .. })) {
            return error;
        }
        FlowError::At { flow: self.flow.clone(), step: self.step, line: self.line, source: Arc::new(error) }
    }
}

/// The flows that cannot be loaded, and those that reach one of them or an action that is not offered,
/// however many calls away.
fn refused(app: &App, lacking: &BTreeMap<&Name, Lacking>, faults: Vec<LoadFault>) -> BTreeMap<Name, Refused> {
    let unsound = |fault: LoadFault| {
        let name = fault.flow.clone();
        (name.clone(), Refused::new(app, &name, fault.step.unwrap_or(0), Why::Unsound(fault)))
    };
    let mut refused: BTreeMap<Name, Refused> = faults.into_iter().map(unsound).collect();
    if lacking.is_empty() && refused.is_empty() {
        return refused;
    }
    // What an unsound flow calls is not asked: it may be nested as deeply as nothing that was loaded is.
    let sound = app.nanoflows.iter().filter(|flow| !refused.contains_key(&flow.name));
    let sound: Vec<_> = sound.map(|flow| (&flow.name, callees(flow))).collect();
    loop {
        let before = refused.len();
        for (flow, callees) in &sound {
            let found = callees.iter().find_map(|(callee, step)| {
                let itself = |lacks: &Lacking| Refused::new(app, flow, *step, Why::Lacks(lacks.clone()));
                lacking.get(callee).map(itself).or_else(|| refused.get(callee).cloned())
            });
            if let Some(found) = found.filter(|_| !refused.contains_key(*flow)) {
                refused.insert((*flow).clone(), found);
            }
        }
        if refused.len() == before {
            return refused;
        }
    }
}

/// What a flow calls, wherever it is nested, with the statement of each call.
fn callees(flow: &Flow) -> Vec<(Name, u32)> {
    let mut found = Vec::new();
    every_node(&flow.body, &mut |step, node| {
        if let Node::Call { name, .. } = node {
            found.push((name.clone(), step));
        }
    });
    found
}
