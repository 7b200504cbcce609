//! How an upload reaches the handlers of the app, without knowing how they are written.

use crate::store::{BoxFuture, Dialect, StoreError, Transaction};
use crate::typed::{ChangeValues, Me, Verdict};
use crate::value::DateTime;
use std::sync::Arc;
use tidewater_model::Catalog;

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
}

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
