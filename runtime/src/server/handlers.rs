//! The functions of an app that run on the server.

use super::{ListedMicroflow, Server};
use crate::flow::FlowResult;
use crate::store::BoxFuture;
use crate::typed::{App, Change, ChangeValues, Entity, ListedEvent, Verdict};
use std::future::pending;
use std::time::Duration;
use tidewater_model::EventKind;

/// An app with its functions; only a server binary names it.
pub trait ServerApp: App {
    /// The functions.
    fn handlers() -> Handlers;
}

/// A function with one of the attributes of handlers, `#[before_commit]` for one, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no event handler",
    label = "not a handler",
    note = "put `#[before_commit]`, `#[after_commit]` or another attribute of handlers on the function"
)]
pub trait Handles: 'static {
    /// Whose changes it handles.
    type Entity: Entity;
    /// The function's name.
    const NAME: &'static str;
    /// When it runs.
    const KIND: EventKind;
    /// Runs the function.
    fn run<'a>(
        cx: &'a mut Server,
        change: &'a mut Change<Self::Entity>,
    ) -> BoxFuture<'a, FlowResult<Verdict>>;
}

/// A handler without its types: it may correct the values of the change.
pub type ErasedHandler =
    for<'a> fn(&'a mut Server, &'a mut ChangeValues) -> BoxFuture<'a, FlowResult<Verdict>>;

/// A handler as `app!` lists it.
pub struct Handler {
    /// What the app's model says of it.
    pub event: ListedEvent,
    run: ErasedHandler,
}

impl Handler {
    /// The handler `H`.
    #[must_use]
    pub const fn new<H: Handles>() -> Self {
        Self { event: ListedEvent::new::<H::Entity>(H::NAME, H::KIND), run: run_erased::<H> }
    }
}

/// Completes after a time; a server that serves a network brings one.
pub(super) type Timer = fn(Duration) -> BoxFuture<'static, ()>;

/// The functions of an app, by entity.
#[derive(Default)]
pub struct Handlers {
    events: Vec<Handler>,
    microflows: Vec<ListedMicroflow>,
    timer: Option<Timer>,
}

impl Handlers {
    /// Adds a handler; those of one kind and entity run in the order in which they were added.
    #[must_use]
    pub fn with(mut self, handler: Handler) -> Self {
        self.events.push(handler);
        self
    }

    /// Adds a microflow.
    #[must_use]
    pub fn with_microflow(mut self, microflow: ListedMicroflow) -> Self {
        self.microflows.push(microflow);
        self
    }

    /// The microflow of that name.
    #[must_use]
    pub fn microflow(&self, name: &str) -> Option<ListedMicroflow> {
        self.microflows.iter().find(|known| known.name == name).copied()
    }

    /// With a timer, a handler that waits for something outside is given up when its time is over. It holds
    /// the only writer meanwhile.
    #[cfg(all(feature = "server", not(target_arch = "wasm32")))]
    #[must_use]
    pub(super) fn with_timer(self, timer: Timer) -> Self {
        Self { timer: Some(timer), ..self }
    }

    /// Completes after so long; never without a timer.
    pub(super) fn after(&self, wait: Duration) -> BoxFuture<'static, ()> {
        self.timer.map_or_else(|| -> BoxFuture<'static, ()> { Box::pin(pending()) }, |timer| timer(wait))
    }

    /// When there are handlers, and of which entities.
    pub fn events(&self) -> impl Iterator<Item = (EventKind, &'static str)> + '_ {
        self.events.iter().map(|handler| (handler.event.kind(), handler.event.entity()))
    }

    /// The handlers of a kind of an entity.
    pub fn of<'a>(&'a self, kind: EventKind, entity: &'a str) -> impl Iterator<Item = ErasedHandler> + 'a {
        let of = move |handler: &&Handler| handler.event.kind() == kind && handler.event.entity() == entity;
        self.events.iter().filter(of).map(|handler| handler.run)
    }
}

fn run_erased<'a, H: Handles>(
    cx: &'a mut Server,
    change: &'a mut ChangeValues,
) -> BoxFuture<'a, FlowResult<Verdict>> {
    Box::pin(async move {
        let model =
            |fault: crate::typed::ReadFault| crate::flow::FlowError::Model { detail: fault.to_string() };
        let mut typed = Change::from_values(change).map_err(model)?;
        let verdict = H::run(cx, &mut typed).await?;
        let own = typed.values();
        change.mine.splice(..own.len(), own);
        Ok(verdict)
    })
}
