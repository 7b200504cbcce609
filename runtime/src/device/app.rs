//! What an app's program offers its device beside data: the native actions. `app!` writes it.
//!
//! Absent: the flows themselves, which are data of the model.

use super::context::Device;
use crate::flow::{Converter, FlowError, FlowResult, FlowValue, Held, Program, refill};
use crate::store::BoxFuture;
use crate::typed::flow::NamedAction;
use crate::typed::{App, Entity, ListedFunction, Obj};
use std::sync::Arc;
use tidewater_model::{Catalog, FlowType};

/// An app as devices run it.
pub trait DeviceApp: App {
    /// Its native actions.
    #[must_use]
    fn actions() -> Vec<NativeAction> {
        Vec::new()
    }
}

/// An action: native code that flows may call.
#[derive(Clone, Copy)]
pub struct NativeAction {
    pub(super) name: &'static str,
    pub(super) run: ActionFunction,
}

/// The twin of a function with `#[action]`, with what runs it.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[action]` [not-callable]",
    label = "not an action",
    note = "put `#[action]` on a plain function; a nanoflow, a microflow or a page stands under `nanoflows`, `microflows` or `pages` of `app!`"
)]
pub trait OfferedAction: NamedAction {
    /// The function, without types.
    fn native() -> NativeAction;
}

/// An action as `app!` lists it.
#[derive(Clone, Copy)]
pub struct ListedAction {
    /// What runs it.
    pub native: fn() -> NativeAction,
    /// What the app knows of it.
    pub listed: ListedFunction,
}

impl ListedAction {
    /// The action `A`.
    #[must_use]
    pub const fn new<A: OfferedAction>() -> Self {
        Self { native: A::native, listed: ListedFunction::action::<A>() }
    }
}

/// The function of an action, without types.
#[derive(Clone, Copy)]
pub(super) enum ActionFunction {
    Plain(fn(&mut Device, ActionCall) -> FlowResult<Held>),
    Waits(for<'a> fn(&'a mut Device, ActionCall) -> BoxFuture<'a, FlowResult<Held>>),
}

impl NativeAction {
    /// An action that does not wait.
    #[must_use]
    pub const fn plain(name: &'static str, run: fn(&mut Device, ActionCall) -> FlowResult<Held>) -> Self {
        Self { name, run: ActionFunction::Plain(run) }
    }

    /// An action that waits for a person or a sensor.
    #[must_use]
    pub const fn waits(
        name: &'static str,
        run: for<'a> fn(&'a mut Device, ActionCall) -> BoxFuture<'a, FlowResult<Held>>,
    ) -> Self {
        Self { name, run: ActionFunction::Waits(run) }
    }
}

/// A call of an action on its way to the function with types.
pub struct ActionCall {
    pub(super) catalog: Arc<Catalog>,
    pub(super) program: Arc<Program>,
    /// Which of the app's actions it is.
    pub(super) action: usize,
    pub(super) arguments: Vec<Held>,
}

impl ActionCall {
    /// The argument at a position, from 0.
    ///
    /// # Errors
    /// If the flow was not made for this action.
    pub fn take<K, T: FlowValue<K>>(&self, at: usize) -> FlowResult<T> {
        self.arguments.get(at).cloned().ok_or_else(|| self.unfit()).and_then(T::take)
    }

    /// Puts what the function made of an object back into the flow's.
    ///
    /// # Errors
    /// If the flow was not made for this action.
    pub fn put_back<T: Entity>(&self, at: usize, object: &Obj<T>) -> FlowResult {
        let held = self.arguments.get(at).and_then(Held::as_object).ok_or_else(|| self.unfit())?;
        refill(held, object)
    }

    /// The result for the flow.
    ///
    /// # Errors
    /// If the flow was not made for this action.
    pub fn done<K, T: FlowValue<K>>(&self, result: &T) -> FlowResult<Held> {
        let signature = self.catalog.app().actions.get(self.action).ok_or_else(|| self.unfit())?;
        let kind: &FlowType = &signature.result;
        result.hold(Converter { catalog: &self.catalog, layouts: self.program.layouts() }, kind)
    }

    fn unfit(&self) -> FlowError {
        let name = self.catalog.app().actions.get(self.action).map_or("?", |action| &*action.name);
        FlowError::Model { detail: format!("the arguments are not those of the action `{name}`") }
    }
}
