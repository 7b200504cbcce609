//! Runs the app's handlers for the upload engine.

use super::{Handlers, Server};
use crate::flow::FlowError;
use crate::store::BoxFuture;
use crate::sync::accept::{EventContext, EventFailure, EventResult, Events};
use crate::typed::{ChangeValues, Verdict};
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::pin::pin;

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
            let mut server = Server::of_handler(context);
            let over = self.after(server.time_left().unwrap_or_default());
            let judging = self.judge(entity, &mut server, &mut change);
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
            let transaction =
                server.into_transaction().expect("the context of a handler holds its transaction");
            EventResult { transaction, change, verdict }
        })
    }
}

impl Handlers {
    /// The verdict of the handlers of an entity: that of the first that does not accept.
    async fn judge(
        &self,
        entity: &str,
        server: &mut Server,
        change: &mut ChangeValues,
    ) -> Result<Verdict, EventFailure> {
        let id = change.id;
        for handler in self.of(entity) {
            // A handler that panics leaves values behind that nobody reads, and a transaction whose
            // savepoint the upload undoes; so going on after it is sound.
            let call = AssertUnwindSafe(async { handler(server, change).await });
            let verdict = match call.catch_unwind().await {
                Ok(Ok(verdict)) => Ok(verdict),
                Ok(Err(error)) => failed(error),
                Err(panic) => {
                    tracing::error!(entity, %id, panic = text(&*panic), "a handler panicked");
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

pub(super) fn text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("without a text")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;
    use crate::server::ServerApp;
    use crate::store::{Durability, ServerStore, SqliteServerStore, open_server_database};
    use crate::sync::Environment;
    use crate::typed::App;
    use crate::value::ObjectId;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    use tidewater_model::{Catalog, Value};

    /// What the handlers below work on.
    #[derive(Role)]
    pub(crate) enum Role {
        /// Anybody.
        Clerk,
    }
    use Role::*;

    /// A shelf.
    #[derive(Entity, Default)]
    #[access(Clerk, create, delete, read, write)]
    pub(crate) struct Shelf {
        /// How many boxes fit.
        pub(crate) room: i64,
    }

    /// A box on a shelf.
    #[derive(Entity, Default)]
    #[access(Clerk, create, delete, read, write)]
    pub(crate) struct Package {
        /// What the handler is told to do.
        pub(crate) label: String,
        /// Where it stands.
        pub(crate) shelf: Ref<Shelf>,
    }

    #[before_commit]
    async fn fits(cx: &mut Server, package: &mut Change<Package>) -> FlowResult<Verdict> {
        let shelf = cx.get(package.shelf).await?;
        let here = package.shelf;
        let packages = cx.count(query!(Package, |p| p.shelf == here)).await?;
        if packages >= shelf.room {
            return Ok(Verdict::reject("the shelf is full"));
        }
        Ok(Verdict::accept())
    }

    #[before_commit]
    async fn labels(cx: &mut Server, package: &mut Change<Package>) -> FlowResult<Verdict> {
        match package.label.as_str() {
            "panic" => panic!("a bug of the app"),
            "error" => Err(FlowError::Failed { code: "no".to_owned(), text: "the app says no".to_owned() }),
            "missing" => {
                cx.get(package.id()).await?;
                Ok(Verdict::accept())
            }
            "waits" => {
                std::future::pending::<()>().await;
                Ok(Verdict::accept())
            }
            "asks" => loop {
                cx.count(query!(Shelf)).await?;
            },
            "sort" => {
                let order = cx.retrieve(query!(Package, |p| p.label != "x", order_by = |p| p.label)).await?;
                let first = cx.first(query!(Package, order_by_descending = |p| p.label)).await?;
                let labels: Vec<_> = order.iter().map(|package| package.label.as_str()).collect();
                let last = first.map(|package| package.label.clone()).unwrap_or_default();
                package.label = format!("{} {last} {} {}", labels.join(""), cx.today(), cx.me().id());
                Ok(Verdict::accept())
            }
            _ => Ok(Verdict::accept()),
        }
    }

    crate::app! {
        /// Boxes on shelves.
        Storage {
            roles: Role,
            entities: [Shelf, Package],
            events: [fits, labels],
        }
    }

    /// A clock that goes on by a millisecond whenever somebody looks.
    #[derive(Default)]
    struct Ticking(AtomicI64);

    impl Environment for Ticking {
        fn now(&self) -> DateTime {
            DateTime::from_milliseconds(self.0.fetch_add(1, Ordering::Relaxed)).unwrap()
        }
        fn random(&self, _: &mut [u8]) {}
    }

    /// What the handlers say about a new package on a shelf that has `room` and holds `b`, `a` and `c`.
    fn judged(label: &str, room: i64) -> (ChangeValues, Result<Verdict, EventFailure>) {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteServerStore::open(&folder.path().join("server.db"), Durability::Off).unwrap();
        let catalog = Arc::new(Catalog::new(Storage::model()).unwrap());
        let id = |count| ObjectId::new(1, count).unwrap();
        let raw = |count| Value::Integer(id(count).raw());
        let judged = async {
            let mut transaction = store.write().await.unwrap();
            let dialect = store.dialect();
            open_server_database(&mut *transaction, dialect, &catalog, "test", [0; 32]).await.unwrap();
            let shelf = vec![raw(1), Value::Integer(room)];
            transaction.insert("Shelf", &["id", "room"], &[shelf]).await.unwrap();
            let package = |(count, label)| vec![raw(count), Value::from(label), raw(1)];
            let packages = [(2, "b"), (3, "a"), (4, "c")].map(package);
            transaction.insert("Package", &["id", "label", "shelf"], &packages).await.unwrap();
            let context = EventContext {
                transaction,
                dialect,
                catalog: catalog.clone(),
                me: Me::new(id(9).into(), 1),
                now: DateTime::from_milliseconds(0).unwrap(),
                environment: Arc::new(Ticking::default()),
                until: DateTime::from_milliseconds(100).unwrap(),
            };
            let mine = vec![Value::from(label), raw(1)];
            let change = ChangeValues { id: id(5), before: None, base: None, mine };
            let handlers = Storage::handlers().with_timer(|_| Box::pin(std::future::ready(())));
            let result = handlers.before_commit("Package", context, change).await;
            // The transaction comes back whole, whatever the handler did.
            result.transaction.commit().await.unwrap();
            (result.change, result.verdict)
        };
        judged.now_or_never().expect("SQLite answers at once")
    }

    #[test]
    fn handlers_judge_by_what_the_database_holds() {
        assert_eq!(judged("fine", 4).1.unwrap(), Verdict::accept());
        assert_eq!(judged("fine", 3).1.unwrap(), Verdict::reject("the shelf is full"));
    }

    #[test]
    fn what_an_app_reports_is_a_rejection_and_everything_else_a_failure() {
        assert_eq!(judged("error", 4).1.unwrap(), Verdict::reject("the app says no"));
        assert!(matches!(judged("panic", 4).1, Err(EventFailure::Failed)));
        assert!(matches!(judged("missing", 4).1, Err(EventFailure::Failed)), "the package is not stored yet");
    }

    #[test]
    fn a_handler_whose_time_is_over_failed() {
        assert!(matches!(judged("asks", 4).1, Err(EventFailure::Failed)));
        assert!(matches!(judged("waits", 4).1, Err(EventFailure::Failed)));
    }

    #[test]
    fn handlers_ask_and_correct() {
        let (change, verdict) = judged("sort", 4);
        assert_eq!(verdict.unwrap(), Verdict::accept());
        assert_eq!(change.mine[0], Value::from("abc c 1970-01-01 1.9"));
    }
}
