//! The flows of an app as its device runs them: compiled, with the functions they are known by and the
//! native actions they call.
//!
//! Absent: one run of a flow.

use super::app::{ActionFunction, DeviceApp};
use crate::flow::{Converter, FlowError, FlowResult, Program, every_node};
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use tidewater_model::{Catalog, Flow, Name, Node, Signature};

/// The flows of an app.
pub(super) struct Flows {
    pub(super) catalog: Arc<Catalog>,
    pub(super) program: Arc<Program>,
    functions: HashMap<TypeId, &'static str>,
    /// The native function of each action of the model, if this program has it.
    actions: Vec<Option<ActionFunction>>,
    /// For each flow that cannot run here: what it lacks.
    refused: BTreeMap<Name, Lacking>,
}

/// An action that this device does not offer.
#[derive(Clone, PartialEq, Eq)]
struct Lacking {
    action: Name,
    /// What the device would need for it; nothing if its program does not have the action at all.
    capability: Option<Name>,
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
        let program =
            Program::load(catalog).map_err(|fault| FlowError::Model { detail: fault.to_string() })?;
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
        let refused = refused(&app.nanoflows, &lacking.collect());
        for (flow, Lacking { action, capability }) in &refused {
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
        if let Some(lacking) = self.refused.get(name) {
            return Err(lacking.error(name));
        }
        Ok((position, &app.nanoflows[position]))
    }

    /// The flows that cannot run here, with why.
    pub(super) fn refused(&self) -> impl Iterator<Item = (&str, FlowError)> {
        self.refused.iter().map(|(flow, lacking)| (&**flow, lacking.error(flow)))
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

impl Lacking {
    /// Why a flow cannot run here.
    fn error(&self, flow: &str) -> FlowError {
        FlowError::NotOffered {
            flow: flow.to_owned(),
            action: self.action.to_string(),
            capability: self.capability.as_ref().map(ToString::to_string),
        }
    }
}

/// The flows that reach an action that is not offered, however many calls away.
fn refused(flows: &[Flow], lacking: &BTreeMap<&Name, Lacking>) -> BTreeMap<Name, Lacking> {
    let mut refused: BTreeMap<Name, Lacking> = BTreeMap::new();
    if lacking.is_empty() {
        return refused;
    }
    let callees: Vec<BTreeSet<String>> = flows.iter().map(callees).collect();
    loop {
        let before = refused.len();
        for (flow, callees) in flows.iter().zip(&callees) {
            let lacks = callees.iter().find_map(|callee| {
                let name = Name::from(callee.as_str());
                lacking.get(&name).or_else(|| refused.get(&name)).cloned()
            });
            if let Some(lacks) = lacks.filter(|_| !refused.contains_key(&flow.name)) {
                refused.insert(flow.name.clone(), lacks);
            }
        }
        if refused.len() == before {
            return refused;
        }
    }
}

/// The names that stand in the calls of a flow, wherever they are nested.
fn callees(flow: &Flow) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    every_node(&flow.body, &mut |node| {
        if let Node::Call { name, .. } = node {
            found.insert(name.to_string());
        }
    });
    found
}
