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

/// A flow that cannot run here: what it lacks, and where it is called, perhaps by a flow that it calls.
#[derive(Clone)]
struct Refused {
    lacks: Lacking,
    flow: Name,
    step: u32,
    line: u32,
}

impl Flows {
    /// Loads the flows of an app, on a device that has some capabilities.
    ///
    /// # Errors
    /// If one of them cannot have been made by the macros.
    pub(super) fn load<A: DeviceApp>(
        catalog: &Arc<Catalog>,
        capabilities: &BTreeSet<String>,
    ) -> FlowResult<Self> {
        let program = Program::load(catalog).map_err(|fault| cannot_load(catalog.app(), fault))?;
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
        let refused = refused(app, &lacking.collect());
        for (flow, Refused { lacks: Lacking { action, capability }, .. }) in &refused {
            let capability = capability.as_deref();
            tracing::warn!(%flow, %action, capability, "a flow needs what this device does not offer");
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
    /// Why a flow cannot run here.
    fn error(&self, asked: &str) -> FlowError {
        let error = FlowError::NotOffered {
            flow: asked.to_owned(),
            action: self.lacks.action.to_string(),
            capability: self.lacks.capability.as_ref().map(ToString::to_string),
        };
        FlowError::At { flow: self.flow.clone(), step: self.step, line: self.line, source: Arc::new(error) }
    }
}

/// A flow that cannot be loaded, with the line of the statement that is to blame.
fn cannot_load(app: &App, fault: LoadFault) -> FlowError {
    let model = FlowError::Model { detail: fault.to_string() };
    let position = app.nanoflows.iter().position(|flow| flow.name == fault.flow);
    let Some((source, step)) = position.and_then(|at| app.sources.get(at)).zip(fault.step) else {
        return model;
    };
    FlowError::At { flow: fault.flow, step, line: source.line(step), source: Arc::new(model) }
}

/// The flows that reach an action that is not offered, however many calls away.
fn refused(app: &App, lacking: &BTreeMap<&Name, Lacking>) -> BTreeMap<Name, Refused> {
    let mut refused: BTreeMap<Name, Refused> = BTreeMap::new();
    if lacking.is_empty() {
        return refused;
    }
    let callees: Vec<_> = app.nanoflows.iter().map(callees).collect();
    loop {
        let before = refused.len();
        for (position, (flow, callees)) in app.nanoflows.iter().zip(&callees).enumerate() {
            let here = |step: u32| app.sources.get(position).map_or(0, |source| source.line(step));
            let found = callees.iter().find_map(|(callee, step)| {
                let itself = |lacks: &Lacking| Refused {
                    lacks: lacks.clone(),
                    flow: flow.name.clone(),
                    step: *step,
                    line: here(*step),
                };
                lacking.get(callee).map(itself).or_else(|| refused.get(callee).cloned())
            });
            if let Some(found) = found.filter(|_| !refused.contains_key(&flow.name)) {
                refused.insert(flow.name.clone(), found);
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
