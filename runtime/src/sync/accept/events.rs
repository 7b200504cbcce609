//! How an upload reaches the handlers of the app, without knowing how they are written.

use super::decide::Halt;
use super::upload::Upload;
use super::world::Key;
use crate::rule::conforms;
use crate::store::{BoxFuture, Dialect, StoreError, Transaction};
use crate::sync::Environment;
use crate::typed::{ChangeValues, Me, Verdict};
use crate::value::DateTime;
use crate::wire::message::Reason;
use std::collections::BTreeSet;
use std::sync::Arc;
use tidewater_model::{Catalog, MemberIndex, Name, Value};

/// What a handler runs with. The transaction is moved in and out, because code of an app must not
/// see its lifetime.
pub struct EventContext {
    /// The transaction of the upload; a handler sees what was accepted before it.
    pub transaction: Box<dyn Transaction>,
    /// The words of the database.
    pub dialect: &'static Dialect,
    /// The app.
    pub catalog: Arc<Catalog>,
    /// Who uploads.
    pub me: Me,
    /// The time of the upload.
    pub now: DateTime,
    /// What tells how late it is by now.
    pub environment: Arc<dyn Environment>,
    /// When the handlers must be done. A later verdict does not count.
    pub until: DateTime,
}

/// How long the handlers of one change may take. It begins within the budget of its batch, so that a write
/// transaction takes five seconds at most (SYNC R8, R13).
pub const HANDLER_MILLISECONDS: i64 = 2_000;

/// How a handler ended otherwise than with a verdict.
#[derive(Debug)]
pub enum EventFailure {
    /// It panicked or failed: a bug of the app, told to the log and not to the device.
    Failed,
    /// The database failed under it.
    Store(StoreError),
}

/// What comes back: the transaction, the values as the handlers left them, and how it ended.
pub struct EventResult {
    /// The transaction that was moved in.
    pub transaction: Box<dyn Transaction>,
    /// The change; `mine` may have been corrected.
    pub change: ChangeValues,
    /// The verdict of the handlers: the first that rejects decides.
    pub verdict: Result<Verdict, EventFailure>,
}

/// The handlers of an app.
pub trait Events: Send + Sync {
    /// Whether changes of the entity have a handler.
    fn judges(&self, entity: &str) -> bool;

    /// Runs the handlers of the entity on a change that is about to be written.
    fn before_commit<'a>(
        &'a self,
        entity: &'a str,
        context: EventContext,
        change: ChangeValues,
    ) -> BoxFuture<'a, EventResult>;
}

impl Upload<'_> {
    /// Lets the app's handlers judge and correct a row. They see what was accepted before.
    pub(super) async fn run_handlers(
        &mut self,
        key: Key,
        before: Option<Vec<Value>>,
        base: Option<Vec<Value>>,
        mine: Vec<Value>,
    ) -> Result<Vec<Value>, Halt> {
        let name = self.entity(key.0).name.clone();
        if !self.acceptance.events.judges(&name) {
            return Ok(mine);
        }
        self.flush().await?;
        let values = self.call_handlers(&name, key, before, base, mine.clone()).await?;
        let catalog = &self.acceptance.engine.catalog;
        let mut corrected = values;
        for ((value, mine), member) in corrected.iter_mut().zip(&mine).zip(&catalog.entity(key.0).members) {
            if member.is_assigned() || !member.is_stored() {
                value.clone_from(mine);
            } else if !conforms(catalog, member, value) {
                return Err(Reason::HandlerFailed.into());
            }
        }
        let mut about = BTreeSet::new();
        let values = corrected.iter().enumerate().map(|(at, value)| (MemberIndex(at), value));
        self.pending.add(catalog, key, values, &mut about);
        self.load_rows(about.iter().copied()).await?;
        // Handlers have the rights of the system: a reference has to lead somewhere, no more.
        if about.iter().any(|target| self.world.get(*target).is_none()) {
            return Err(Reason::HandlerFailed.into());
        }
        Ok(corrected)
    }

    /// Runs the handlers of an entity; the values as they left them.
    async fn call_handlers(
        &mut self,
        entity: &Name,
        key: Key,
        before: Option<Vec<Value>>,
        base: Option<Vec<Value>>,
        mine: Vec<Value>,
    ) -> Result<Vec<Value>, Halt> {
        let engine = self.acceptance.engine;
        let width = mine.len();
        let environment = self.acceptance.environment;
        let begun = environment.now();
        let until = begun.plus_milliseconds(HANDLER_MILLISECONDS).unwrap_or(begun);
        let context = EventContext {
            transaction: self.lend_transaction()?,
            dialect: engine.dialect,
            catalog: engine.catalog.clone(),
            me: self.me(),
            now: self.occasion.now,
            environment: environment.clone(),
            until,
        };
        let change = ChangeValues { id: key.1, before, base, mine };
        let result = self.acceptance.events.before_commit(entity, context, change).await;
        self.return_transaction(result.transaction);
        let is_late = environment.now() > until;
        match result.verdict {
            Ok(_) if is_late => {
                tracing::error!(%entity, id = %key.1, "the change was rejected because its handler took too long");
                Err(Reason::HandlerFailed.into())
            }
            Ok(Verdict { rejection: Some(text) }) => Err(Reason::Handler(text).into()),
            Ok(Verdict { rejection: None }) if result.change.mine.len() == width => Ok(result.change.mine),
            Ok(Verdict { rejection: None }) | Err(EventFailure::Failed) => Err(Reason::HandlerFailed.into()),
            Err(EventFailure::Store(error)) => Err(error.into()),
        }
    }
}
