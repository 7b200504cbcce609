//! The server without a network: what an app does with a database, over any driver.
//!
//! Absent: HTTP, threads and the clock. A test or a simulation drives it as well as the endpoints do.

use super::accounts::count;
use super::{Accounts, Authenticated, PasswordCost, ServerError};
use crate::store::{ServerDatabase, ServerStore, StoreError, Transaction, open_server_database};
use crate::sync::accept::{AcceptError, Acceptance, Events};
use crate::sync::message::{End, Frame, PROTOCOL, SyncRequest};
use crate::sync::{Engine, Environment, FrameSink, Pull, PullError, SinkClosed, note_scope};
use std::sync::Arc;
use tidewater_model::{Catalog, limits};

/// An app's server over a database.
pub struct ServerCore {
    engine: Arc<Engine>,
    store: Arc<dyn ServerStore>,
    database: ServerDatabase,
    events: Box<dyn Events>,
    environment: Arc<dyn Environment>,
    accounts: Accounts,
}

impl ServerCore {
    /// Opens the database: creates its tables, or applies what the model gained since.
    ///
    /// # Errors
    /// If the database is another app's, is newer, or the model changed in a way that needs a decision.
    pub async fn open(
        catalog: Arc<Catalog>,
        events: Box<dyn Events>,
        store: Arc<dyn ServerStore>,
        environment: Arc<dyn Environment>,
        cost: PasswordCost,
    ) -> Result<Self, StoreError> {
        Self::open_with_pages(catalog, events, store, environment, cost, limits::PAGE_ROWS).await
    }

    /// As [`ServerCore::open`], with so many rows in a page of a download: simulations take few, so that
    /// little data has many pages.
    ///
    /// # Errors
    /// As [`ServerCore::open`].
    pub async fn open_with_pages(
        catalog: Arc<Catalog>,
        events: Box<dyn Events>,
        store: Arc<dyn ServerStore>,
        environment: Arc<dyn Environment>,
        cost: PasswordCost,
        page_rows: usize,
    ) -> Result<Self, StoreError> {
        let mut key = [0; 32];
        environment.random(&mut key);
        let mut engine = Engine::new(catalog.clone(), store.dialect());
        engine.page_rows = page_rows;
        let engine = Arc::new(engine);
        for entity in engine.grants.unbucketed() {
            let entity = &catalog.entity(entity).name;
            tracing::info!(%entity, "a read rule compares rows with the account in a way that no key can express: devices read the entity again whenever it changes");
        }
        let mut transaction = store.write().await?;
        let (dialect, place) = (store.dialect(), store.place());
        let opened = open_server_database(&mut *transaction, dialect, &catalog, &place, key).await?;
        let database = opened.database;
        note_scope(&mut *transaction, &engine, opened.seq).await?;
        transaction.commit().await?;
        let shared = (engine.clone(), store.clone(), database.clone(), environment.clone());
        let accounts = Accounts::new(shared.0, shared.1, shared.2, shared.3, cost);
        Ok(Self { engine, store, database, events, environment, accounts })
    }

    /// The app.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.engine.catalog
    }

    pub(super) fn engine(&self) -> &Engine {
        &self.engine
    }

    pub(super) fn store(&self) -> &dyn ServerStore {
        &*self.store
    }

    pub(super) fn environment(&self) -> &dyn Environment {
        &*self.environment
    }

    /// Begins to write with the number of the commit. The counter comes first (SYNC R7).
    pub(super) async fn begin_to_write(&self) -> Result<(Box<dyn Transaction>, u64), StoreError> {
        let mut transaction = self.store.write().await?;
        let seq = count(&mut *transaction, &self.database).await?;
        Ok((transaction, seq))
    }

    /// The accounts.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    /// Answers a synchronize: judges what is uploaded, then sends what the device does not have.
    ///
    /// # Errors
    /// If the request as a whole is refused, which is before the first frame, or if the download breaks
    /// off, which is after it; what was sent stays good then.
    pub async fn sync(
        &self,
        session: &Authenticated,
        request: &SyncRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        self.check_version(request)?;
        let acceptance = Acceptance {
            engine: &self.engine,
            store: &*self.store,
            database: &self.database,
            events: &*self.events,
            environment: &self.environment,
        };
        let accepted = acceptance.accept(&session.caller, request).await?;
        let forked = accepted.head.fork.is_some();
        send(sink, Frame::Head(accepted.head)).await?;
        if forked {
            return Ok(());
        }
        let durable = accepted.outcome.as_ref().map_or(request.prev, |outcome| outcome.seq);
        if let Some(outcome) = accepted.outcome {
            send(sink, Frame::Outcome(outcome)).await?;
        }
        for state in accepted.state {
            send(sink, Frame::State(state)).await?;
        }
        if !request.pull {
            return Ok(());
        }
        let rights = self.accounts.rights(session);
        let pull = Pull {
            engine: &self.engine,
            store: &*self.store,
            rights: &rights,
            replica: session.caller.replica,
            epoch: self.database.epoch,
            key: &self.database.key,
            at_least: accepted.seq,
        };
        let cursor = pull.run(request.cursor.as_ref().map(|cursor| &cursor[..]), sink).await?;
        send(sink, Frame::End(End { cursor, durable })).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn check(&self) -> Result<(), ServerError> {
        self.store.read().await.map(drop).map_err(ServerError::from)
    }

    fn check_version(&self, request: &SyncRequest) -> Result<(), ServerError> {
        if request.protocol != PROTOCOL {
            return Err(ServerError::protocol(request.protocol));
        }
        if request.model != self.catalog().hash() {
            let detail = "device and server run different versions of the app; update the older one: what \
                          was not sent is kept";
            return Err(ServerError::UpdateNeeded { detail: detail.to_owned() });
        }
        if request.cuts.len() > limits::CUTS {
            let detail = format!("more than {} batches are named", limits::CUTS);
            return Err(ServerError::Malformed { detail });
        }
        Ok(())
    }
}

async fn send(sink: &mut dyn FrameSink, frame: Frame) -> Result<(), ServerError> {
    Ok(sink.send(frame).await?)
}

impl From<AcceptError> for ServerError {
    fn from(error: AcceptError) -> Self {
        match error {
            AcceptError::Malformed { detail } => Self::Malformed { detail },
            AcceptError::TooLarge { .. } => Self::BatchTooLarge { detail: error.to_string() },
            AcceptError::UnknownReplica { .. } => Self::UnknownReplica,
            AcceptError::Superseded => Self::Superseded,
            AcceptError::Store(error) => Self::Store(error),
        }
    }
}

impl From<PullError> for ServerError {
    fn from(error: PullError) -> Self {
        match error {
            PullError::Store(error) => Self::Store(error),
            PullError::Closed(_) => Self::Closed,
            PullError::SessionOver => Self::SessionExpired,
            PullError::Behind { .. } => Self::Unavailable,
        }
    }
}

impl From<SinkClosed> for ServerError {
    fn from(_: SinkClosed) -> Self {
        Self::Closed
    }
}
