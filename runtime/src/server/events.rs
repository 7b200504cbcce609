//! Runs the app's handlers for the upload engine.

use super::{Handlers, Server};
use crate::flow::FlowError;
use crate::store::BoxFuture;
use crate::sync::accept::{EventContext, EventFailure, EventResult, Events};
use crate::typed::{ChangeValues, Verdict};
use crate::value::ObjectId;
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use tidewater_model::EventKind;

impl Events for Handlers {
    fn list(&self) -> Vec<(EventKind, &str)> {
        self.events().collect()
    }

    fn run<'a>(
        &'a self,
        kind: EventKind,
        entity: &'a str,
        context: EventContext,
        mut change: ChangeValues,
    ) -> BoxFuture<'a, EventResult> {
        Box::pin(async move {
            let id = change.id;
            let mut server = Server::of_handler(context);
            let over = self.after(server.time_left().unwrap_or_default());
            let judging = self.judge((kind, entity), &mut server, &mut change);
            let verdict = match select(pin!(judging), over).await {
                Either::Left((verdict, _)) => verdict,
                Either::Right(_) => {
                    tracing::error!(entity, %id, "a handler waits for something that does not come");
                    Err(EventFailure::Failed)
                }
            };
            if let Err(EventFailure::Failed) = &verdict {
                tracing::error!(entity, %id, "the change was rejected because its handler failed");
            }
            EventResult { change, verdict }
        })
    }
}

impl Handlers {
    /// The verdict of the handlers of a kind of an entity: that of the first that does not accept.
    async fn judge(
        &self,
        (kind, entity): (EventKind, &str),
        server: &mut Server,
        change: &mut ChangeValues,
    ) -> Result<Verdict, EventFailure> {
        let id = change.id;
        for handler in self.of(kind, entity) {
            // A handler that panics leaves values behind that nobody reads, and writes whose savepoint the
            // upload undoes; so going on after it is sound.
            let call = AssertUnwindSafe(async { handler(server, change).await });
            let verdict = match call.catch_unwind().await {
                Ok(Ok(verdict)) => Ok(verdict),
                Ok(Err(error)) => failed((entity, id), error),
                // Its text may quote what a row holds. Rust has told it, with the place, by its own means.
                Err(_) => {
                    tracing::error!(entity, %id, "a handler panicked");
                    Err(EventFailure::Failed)
                }
            };
            if !matches!(&verdict, Ok(verdict) if *verdict == Verdict::accept()) {
                return verdict;
            }
        }
        Ok(Verdict::accept())
    }
}

/// What the app reports by itself, and why what it wrote was rejected, is a rejection with its text;
/// everything else is a bug, of which the log holds the code: the text may quote what a row holds.
fn failed((entity, id): (&str, ObjectId), error: FlowError) -> Result<Verdict, EventFailure> {
    match error {
        FlowError::Failed { text, .. } => Ok(Verdict::reject(text)),
        error @ (FlowError::Invalid { .. } | FlowError::Prevented { .. }) => {
            Ok(Verdict::reject(error.to_string()))
        }
        FlowError::Rejected { text, code, .. } if code != "handler-failed" => Ok(Verdict::reject(text)),
        FlowError::Store(error) => Err(EventFailure::Store(error)),
        other => {
            tracing::error!(entity, %id, code = other.code(), "a handler returned an error");
            Err(EventFailure::Failed)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;
    use crate::server::ServerApp;
    use crate::sync::Environment;
    use crate::sync::accept::Asking;
    use crate::typed::App;
    use std::sync::Arc;
    use tidewater_model::{Catalog, Value};

    /// Who works here.
    #[derive(Role)]
    pub(crate) enum Role {
        /// Anybody.
        Clerk,
    }
    use Role::*;

    /// A box.
    #[derive(Entity, Default)]
    #[access(Clerk, create, delete, read, write)]
    pub(crate) struct Package {
        /// What the handler is told to do.
        pub(crate) label: String,
    }

    #[before_commit]
    async fn labels(cx: &mut Server, package: &mut Change<Package>) -> FlowResult<Verdict> {
        match package.label.as_str() {
            "panic" => panic!("a bug of the app"),
            "error" => Err(FlowError::Failed { code: "no".to_owned(), text: "the app says no".to_owned() }),
            "bug" => Err(FlowError::Model { detail: "a bug of the app".to_owned() }),
            "waits" => std::future::pending().await,
            "asks" => Ok(Verdict::reject(cx.count(query!(Package)).await?.to_string())),
            _ => {
                package.label = format!("{} {}", cx.today(), cx.me().id());
                Ok(Verdict::accept())
            }
        }
    }

    crate::app! {
        /// Boxes.
        Storage {
            roles: Role,
            entities: [Package],
            events: [labels],
        }
    }

    /// A clock that stands still.
    struct Still;

    impl Environment for Still {
        fn now(&self) -> DateTime {
            DateTime::default()
        }
        fn random(&self, _: &mut [u8]) {}
    }

    /// What the handlers say about a package, when nobody answers what they ask, and their time is over at
    /// once.
    fn judged(label: &str) -> (ChangeValues, Result<Verdict, EventFailure>) {
        let id = |count| ObjectId::new(1, count).unwrap();
        let context = EventContext {
            catalog: Arc::new(Catalog::new(Storage::model()).unwrap()),
            me: Me::new(id(9).into(), 1),
            now: DateTime::default(),
            environment: Arc::new(Still),
            until: DateTime::default(),
            asking: Asking::default(),
        };
        let change = ChangeValues { id: id(5), before: None, base: None, mine: vec![Value::from(label)] };
        let handlers = Storage::handlers().with_timer(|_| Box::pin(std::future::ready(())));
        let result = handlers.run(EventKind::BeforeCommit, "Package", context, change);
        let result = result.now_or_never().expect("the timer ends it");
        (result.change, result.verdict)
    }

    #[test]
    fn what_an_app_reports_is_a_rejection_and_everything_else_a_failure() {
        assert_eq!(judged("error").1.unwrap(), Verdict::reject("the app says no"));
        assert!(matches!(judged("panic").1, Err(EventFailure::Failed)));
        assert!(matches!(judged("bug").1, Err(EventFailure::Failed)));
    }

    #[test]
    fn a_handler_whose_time_is_over_failed() {
        assert!(matches!(judged("waits").1, Err(EventFailure::Failed)));
        assert!(matches!(judged("asks").1, Err(EventFailure::Failed)));
    }

    #[test]
    fn a_handler_corrects_its_change() {
        let (change, verdict) = judged("fine");
        assert_eq!(verdict.unwrap(), Verdict::accept());
        assert_eq!(change.mine[0], Value::from("1970-01-01 1.9"));
    }
}
