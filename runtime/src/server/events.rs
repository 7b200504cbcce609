//! Runs the app's handlers for the upload engine.

use super::{Handlers, Server};
use crate::flow::FlowError;
use crate::store::BoxFuture;
use crate::sync::accept::{EventContext, EventFailure, EventResult, Events};
use crate::typed::{ChangeValues, Verdict};
use futures_util::FutureExt;
use std::any::Any;
use std::panic::AssertUnwindSafe;

impl Events for Handlers {
    fn judges(&self, entity: &str) -> bool {
        self.of(entity).next().is_some()
    }

    fn before_commit<'a>(
        &'a self,
        entity: &'a str,
        context: EventContext,
        mut change: ChangeValues,
    ) -> BoxFuture<'a, EventResult> {
        Box::pin(async move {
            let id = change.id;
            let mut server = Server::new(context);
            let mut verdict = Ok(Verdict::accept());
            for handler in self.of(entity) {
                // A handler that panics leaves values behind that nobody reads, and a transaction
                // whose savepoint the upload undoes; so going on after it is sound.
                let call = AssertUnwindSafe(async { handler(&mut server, &mut change).await });
                verdict = match call.catch_unwind().await {
                    Ok(Ok(verdict)) => Ok(verdict),
                    Ok(Err(error)) => failed(error),
                    Err(panic) => {
                        tracing::error!(entity, %id, panic = text(&*panic), "a handler panicked");
                        Err(EventFailure::Failed)
                    }
                };
                if !matches!(&verdict, Ok(verdict) if *verdict == Verdict::accept()) {
                    break;
                }
            }
            if let Err(EventFailure::Failed) = &verdict {
                tracing::error!(entity, %id, "the change was rejected because its handler failed");
            }
            EventResult { transaction: server.into_transaction(), change, verdict }
        })
    }
}

/// What the app reports by itself is a rejection with its text; everything else is a bug.
fn failed(error: FlowError) -> Result<Verdict, EventFailure> {
    match error {
        FlowError::Failed { text, .. } => Ok(Verdict::reject(text)),
        FlowError::Store(error) => Err(EventFailure::Store(error)),
        other => {
            tracing::error!(code = other.code(), error = %other, "a handler returned an error");
            Err(EventFailure::Failed)
        }
    }
}

fn text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("without a text")
}
