//! The server without a network: what an app does with a database, over any driver.
//!
//! Absent: HTTP, threads and the clock. A test or a simulation drives it as well as the endpoints do.

use super::accounts::count;
use super::calls::Turns;
use super::history::{Counting, ServedKind, Waiting};
use super::id_pool::IdPool;
use super::{Accounts, Authenticated, Handlers, PasswordCost, ServerError};
use crate::flow::FlowError;
use crate::store::{ServerDatabase, ServerStore, StoreError, Transaction, open_server_database};
use crate::sync::accept::{AcceptError, Acceptance, Accepted, TOO_WIDE, Wanted, settle, want_fault};
use crate::sync::message::{End, Frame, GroupVerdict, PROTOCOL, SyncRequest};
use crate::sync::{
    AtEnd, Engine, Environment, FrameSink, Pull, PullError, Pulled, SinkClosed, ToldRoles, note_scope,
};
use crate::wire::compare::compare_fault;
use std::sync::Arc;
use tidewater_model::{Catalog, limits};

/// An app's server over a database.
pub struct ServerCore {
    engine: Arc<Engine>,
    store: Arc<dyn ServerStore>,
    database: ServerDatabase,
    handlers: Arc<Handlers>,
    environment: Arc<dyn Environment>,
    accounts: Accounts,
    ids: Arc<IdPool>,
    turns: Turns,
    served: Waiting,
}

/// What an answer has sent so far.
pub(super) struct Sent {
    /// The commit that a download must include.
    pub(super) seq: u64,
    /// Whether all that was uploaded was written.
    pub(super) is_written: bool,
    durable: u64,
    /// The roles that the answer named so far.
    pub(super) told: ToldRoles,
}

impl ServerCore {
    /// Opens the database: creates its tables, or applies what the model gained since.
    ///
    /// # Errors
    /// If the database is another app's, is newer, or the model changed in a way that needs a decision.
    pub async fn open(
        catalog: Arc<Catalog>,
        handlers: Handlers,
        store: Arc<dyn ServerStore>,
        environment: Arc<dyn Environment>,
        cost: PasswordCost,
    ) -> Result<Self, StoreError> {
        Self::open_with_pages(catalog, handlers, store, environment, cost, limits::PAGE_ROWS).await
    }

    /// As [`ServerCore::open`], with so many rows in a page of a download: simulations take few, so that
    /// little data has many pages.
    ///
    /// # Errors
    /// As [`ServerCore::open`].
    pub async fn open_with_pages(
        catalog: Arc<Catalog>,
        handlers: Handlers,
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
            tracing::info!(%entity, "a read rule compares rows with the account in a way that no key can express: all of the entity is compared with what devices have whenever it changes");
        }
        let mut transaction = store.write().await?;
        let (dialect, place) = (store.dialect(), store.place());
        let opened = open_server_database(&mut *transaction, dialect, &catalog, &place, key).await?;
        let database = opened.database;
        note_scope(&mut *transaction, &engine, opened.seq).await?;
        transaction.commit().await?;
        let shared = (engine.clone(), store.clone(), database.clone(), environment.clone());
        let accounts = Accounts::new(shared.0, shared.1, shared.2, shared.3, cost);
        let ids = Arc::new(IdPool::new(store.clone(), database.clone()));
        let (handlers, turns) = (Arc::new(handlers), Turns::default());
        let served = Waiting::default();
        Ok(Self { engine, store, database, handlers, environment, accounts, ids, turns, served })
    }

    /// The app.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.engine.catalog
    }

    pub(super) fn acceptance(&self) -> Acceptance<'_> {
        Acceptance {
            engine: &self.engine,
            store: &*self.store,
            database: &self.database,
            events: &*self.handlers,
            environment: &self.environment,
        }
    }

    /// What a microflow works with.
    pub(super) fn parts(&self) -> (Arc<Engine>, Arc<dyn ServerStore>, Arc<dyn Environment>) {
        (self.engine.clone(), self.store.clone(), self.environment.clone())
    }

    pub(super) fn handlers(&self) -> &Arc<Handlers> {
        &self.handlers
    }

    pub(super) fn ids(&self) -> &Arc<IdPool> {
        &self.ids
    }

    pub(super) fn turns(&self) -> &Turns {
        &self.turns
    }

    pub(super) fn served(&self) -> &Waiting {
        &self.served
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
        let began = self.environment.now();
        let mut counting = Counting::new(sink, ServedKind::Sync, session, began);
        let result = self.answer(session, request, &mut counting).await;
        self.note_served(counting.end(&result, self.environment.now())).await;
        result
    }

    async fn answer(
        &self,
        session: &Authenticated,
        request: &SyncRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        self.check_version(request)?;
        self.settle(session, request).await?;
        let accepted = self.acceptance().accept(&session.caller, request).await?;
        match self.send_accepted(accepted, request, sink).await? {
            Some(sent) => self.send_changes(session, request, sent, sink).await,
            None => Ok(()),
        }
    }

    /// Forgets the copies of rejected groups that the device is done with.
    pub(super) async fn settle(
        &self,
        session: &Authenticated,
        request: &SyncRequest,
    ) -> Result<(), ServerError> {
        if request.settled.is_empty() {
            return Ok(());
        }
        let (mut transaction, _) = self.begin_to_write().await?;
        settle(&mut *transaction, session.caller.replica, &request.settled).await?;
        Ok(transaction.commit().await?)
    }

    /// Sends what became of an upload. Nothing if the histories forked: no more follows then.
    pub(super) async fn send_accepted(
        &self,
        accepted: Accepted,
        request: &SyncRequest,
        sink: &mut dyn FrameSink,
    ) -> Result<Option<Sent>, ServerError> {
        let forked = accepted.head.fork.is_some();
        send(sink, Frame::Head(accepted.head)).await?;
        if forked {
            return Ok(None);
        }
        let durable = accepted.outcome.as_ref().map_or(request.prev, |outcome| outcome.seq);
        let mut verdicts = accepted.outcome.iter().flat_map(|outcome| &outcome.verdicts);
        let is_one =
            |verdict: &GroupVerdict| matches!(verdict, GroupVerdict::Applied | GroupVerdict::Merged(_));
        let is_written = verdicts.all(is_one);
        if let Some(outcome) = accepted.outcome {
            send(sink, Frame::Outcome(outcome)).await?;
        }
        for state in accepted.state {
            send(sink, Frame::State(state)).await?;
        }
        Ok(Some(Sent { seq: accepted.seq, is_written, durable, told: ToldRoles::in_head(accepted.me) }))
    }

    /// Sends what the device does not have, if it wants that.
    pub(super) async fn send_changes(
        &self,
        session: &Authenticated,
        request: &SyncRequest,
        sent: Sent,
        sink: &mut dyn FrameSink,
    ) -> Result<(), ServerError> {
        if !request.pull {
            return Ok(());
        }
        let rights = self.accounts.rights(session);
        let wanted = request.want.clone().map(|want| {
            let (engine, store, environment) = self.parts();
            Wanted { engine, store, environment, want }
        });
        let pull = Pull {
            engine: &self.engine,
            store: &*self.store,
            rights: &rights,
            replica: session.caller.replica,
            epoch: self.database.epoch,
            key: &self.database.key,
            at_least: sent.seq,
            told: sent.told,
            wanted: wanted.as_ref().map(|wanted| wanted as &dyn AtEnd),
            complete: request.complete,
            compared: &request.compared,
        };
        let pulled = pull.run(request.cursor.as_ref().map(|cursor| &cursor[..]), sink).await?;
        let last = match pulled {
            Pulled::Complete(cursor) => Frame::End(End { cursor, durable: sent.durable }),
            Pulled::Doubted(doubted) => Frame::Doubted(doubted),
        };
        send(sink, last).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn check(&self) -> Result<(), ServerError> {
        self.store.read().await.map(drop).map_err(ServerError::from)
    }

    pub(super) fn check_protocol(request: &SyncRequest) -> Result<(), ServerError> {
        if request.protocol == PROTOCOL { Ok(()) } else { Err(ServerError::protocol(request.protocol)) }
    }

    pub(super) fn check_version(&self, request: &SyncRequest) -> Result<(), ServerError> {
        Self::check_protocol(request)?;
        if request.model != self.catalog().hash() {
            let detail = "device and server run different versions of the app; update the older one: what \
                          was not sent is kept";
            return Err(ServerError::UpdateNeeded { detail: detail.to_owned() });
        }
        if request.cuts.len() > limits::CUTS {
            let detail = format!("more than {} batches are named", limits::CUTS);
            return Err(ServerError::Malformed { detail });
        }
        if request.settled.len() > limits::SETTLED {
            let detail = format!("more than {} rejected groups are named as done with", limits::SETTLED);
            return Err(ServerError::Malformed { detail });
        }
        let fault = request.want.as_ref().and_then(|want| want_fault(self.catalog(), want));
        let fault = fault.or_else(|| compare_fault(&request.compared));
        if let Some(detail) = fault {
            return Err(ServerError::Malformed { detail });
        }
        Ok(())
    }
}

pub(super) async fn send(sink: &mut dyn FrameSink, frame: Frame) -> Result<(), ServerError> {
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

/// Why what a device wants could not be found.
impl From<FlowError> for ServerError {
    fn from(error: FlowError) -> Self {
        match error {
            FlowError::Store(error) => Self::Store(error),
            FlowError::Model { detail } => Self::Malformed { detail },
            FlowError::TimedOut { .. } => Self::Unavailable,
            FlowError::Refused { code, detail, .. } if code == TOO_WIDE => Self::QuestionTooWide { detail },
            other => Self::Internal { detail: other.to_string() },
        }
    }
}

impl From<PullError> for ServerError {
    fn from(error: PullError) -> Self {
        match error {
            PullError::Store(error) => Self::Store(error),
            PullError::Wanted(error) => error.into(),
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
