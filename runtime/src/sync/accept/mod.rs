//! The server's upload side: a batch of commit groups in, a verdict for each of them out.
//!
//! Rules: SYNC R1 to R8, R11, R13 to R17. Everything is decided in memory on rows that were read in
//! sets, and written in sets. Absent: HTTP, sessions, the clock and randomness; handlers of the app
//! are reached through [`Events`].

mod answer;
mod asking;
mod calls;
mod checks;
mod conclude;
mod copy;
mod decide;
mod delete;
mod draft;
mod events;
mod journal;
mod ledger;
mod merge;
mod numbers;
mod online;
pub(in crate::sync) mod prefetch;
mod reach;
mod serve;
#[cfg(test)]
mod tests;
mod unpack;
mod upload;
mod wanted;
pub(in crate::sync) mod world;
mod write;

pub use asking::{Answer, Asking, Question};
pub use calls::{StoredCall, forget_calls};
pub use conclude::{CallOf, Concluded, Refusal};
pub use draft::{Draft, MICROFLOW_MILLISECONDS, TOO_WIDE};
pub use events::{EventContext, EventFailure, EventResult, Events, HANDLER_MILLISECONDS};
pub use journal::{Loss, Lost};
pub use ledger::{forget_outcomes, settle, take_counter};
pub use numbers::Numbers;
pub use online::look;
pub use reach::reach;
pub use upload::WRITE_MILLISECONDS;
pub use wanted::{Wanted, want_fault};

use super::{Engine, Environment, account_rights};
use crate::store::sql::Compiler;
use crate::store::{ServerDatabase, ServerStore, StoreError, Transaction};
use crate::typed::Me;
use crate::wire::message::{Head, Outcome, Page, SyncRequest};
use journal::Occasion;
use ledger::{Continuity, StoredOutcome};
use std::sync::Arc;
use tidewater_model::{ContentHash, Name};
use upload::Upload;

/// Who sends a request: what the session says, never what the request says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The account and its roles.
    pub me: Me,
    /// The replica that the session is bound to.
    pub replica: u32,
    /// The account's name, for the log.
    pub name: String,
    /// The names of the roles.
    pub roles: Vec<Name>,
}

/// What upload answers; the frames in the order in which they are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The first frame. If it says `fork`, nothing was applied and nothing more follows.
    pub head: Head,
    /// The verdicts, if a batch was sent or an earlier one is still to be answered.
    pub outcome: Option<Outcome>,
    /// The state of the objects that the device must not trust its own values of, page by page.
    pub state: Vec<Page>,
    /// The account for which all this was decided. The head names its roles.
    pub me: Me,
    /// The change number of this upload; a download in the same answer shows at least this.
    pub seq: u64,
}

/// Why a whole request is refused. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AcceptError {
    /// The request does not fit the protocol.
    #[error("{detail}")]
    Malformed {
        /// What is wrong with it.
        detail: String,
    },
    /// The batch is over a limit; the device sends less at once.
    #[error("the batch is too large: {size} of at most {limit} {unit}; send less at once")]
    TooLarge {
        /// How large it is.
        size: usize,
        /// The limit.
        limit: usize,
        /// `operations` or `bytes`.
        unit: &'static str,
    },
    /// The replica is not the session's, or is not known.
    #[error("replica {number} is not one of this account's; sign in again with a new database file")]
    UnknownReplica {
        /// The number that the request names.
        number: u32,
    },
    /// The database serves a newer model than this process (SYNC R9); the process ends.
    #[error("the database was moved to another model; this process must be restarted")]
    Superseded,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What an upload works with.
#[derive(Clone, Copy)]
pub struct Acceptance<'a> {
    /// The catalog and the grants.
    pub engine: &'a Engine,
    /// The database.
    pub store: &'a dyn ServerStore,
    /// What is known of the database.
    pub database: &'a ServerDatabase,
    /// The app's handlers.
    pub events: &'a dyn Events,
    /// Time and stops.
    pub environment: &'a Arc<dyn Environment>,
}

impl Acceptance<'_> {
    /// Decides about the batch of a request, writes what is accepted, and says what to answer. A
    /// request without a batch is only checked (SYNC R3).
    ///
    /// # Errors
    /// If the request as a whole is refused; nothing of it was written then.
    pub async fn accept(self, caller: &Caller, request: &SyncRequest) -> Result<Accepted, AcceptError> {
        ledger::check_cuts(request)?;
        let Some(batch) = &request.batch else {
            let mut transaction = self.store.read().await?;
            let seq = ledger::read_counter(&mut *transaction, self.database).await?;
            let entry = self.enter(&mut *transaction, caller, request, seq).await?;
            return match entry.continuity {
                Continuity::Next => Ok(entry.answer(None, Vec::new())),
                Continuity::Repeat => {
                    drop(transaction);
                    self.tell_again(caller, request).await
                }
                Continuity::Fork(_) => Ok(entry.fork()),
            };
        };
        let groups = unpack::groups(batch)?;
        let mut transaction = self.store.write().await?;
        let seq = ledger::take_counter(&mut *transaction, self.database).await?;
        let mut entry = self.enter(&mut *transaction, caller, request, seq).await?;
        match entry.continuity {
            Continuity::Fork(_) => return Ok(entry.fork()),
            Continuity::Repeat => return self.repeat(transaction, entry).await,
            Continuity::Next => {}
        }
        let units = unpack::units(&self.engine.catalog, &groups);
        let upload = Upload::new(self, transaction, entry.occasion);
        let (outcome, state) = upload.run(caller, batch.cut(), &groups, &units).await?;
        entry.last = outcome.seq;
        Ok(entry.answer(Some(outcome), state))
    }

    /// The outcome of the last batch for a device that asks for it without sending the batch again. What it
    /// is told is noted, which takes a transaction that writes.
    async fn tell_again(self, caller: &Caller, request: &SyncRequest) -> Result<Accepted, AcceptError> {
        let mut transaction = self.store.write().await?;
        let seq = ledger::take_counter(&mut *transaction, self.database).await?;
        let mut entry = self.enter(&mut *transaction, caller, request, seq).await?;
        match entry.continuity {
            Continuity::Repeat => self.repeat(transaction, entry).await,
            Continuity::Fork(_) => Ok(entry.fork()),
            Continuity::Next => {
                // Nothing is written, so there is no commit of this number.
                entry.seq -= 1;
                Ok(entry.answer(None, Vec::new()))
            }
        }
    }

    /// Looks at who asks, in the transaction that serves them.
    async fn enter(
        &self,
        transaction: &mut dyn Transaction,
        caller: &Caller,
        request: &SyncRequest,
        seq: u64,
    ) -> Result<Entry, AcceptError> {
        let record = ledger::record(transaction, caller, request).await?;
        let (me, roles) = account_rights(transaction, &self.engine.catalog, caller.me.id()).await?;
        let now = self.environment.now();
        Ok(Entry {
            answers: request.mark(),
            occasion: Occasion { me, replica: caller.replica, seq, now },
            epoch: self.database.epoch,
            last: record.last,
            continuity: record.continuity(request, self.database.epoch),
            roles,
            seq,
        })
    }

    /// Answers a batch whose outcome got lost on its way: the same verdicts, and what became of every
    /// object of it since.
    ///
    /// What the device is told may be less than what it sent, if the account lost rights since. Then it is
    /// noted that it was told: a download must not take the device's own upload for what it has (SYNC R11).
    async fn repeat(
        self,
        mut transaction: Box<dyn Transaction>,
        mut entry: Entry,
    ) -> Result<Accepted, AcceptError> {
        let stored = ledger::outcome(&mut *transaction, entry.occasion.replica, entry.last).await?;
        let Some(StoredOutcome { outcome, objects }) = stored else {
            let text = format!("the outcome of batch {} is not kept any more", entry.last);
            return Ok(Entry { continuity: Continuity::Fork(text), ..entry }.fork());
        };
        let catalog = &self.engine.catalog;
        let told = objects.iter().filter_map(|(name, id)| Some((catalog.find(name)?, *id)));
        let mut told: Vec<_> = told.collect();
        let mut upload = Upload::new(self, transaction, entry.occasion);
        let state = upload.state_of(objects.into_iter()).await?;
        told.retain(|key| upload.is_seen_in_part(*key));
        if told.is_empty() {
            // Nothing is written, so there is no commit of this number.
            entry.seq -= 1;
        } else {
            self.commit(upload.store(told).await?).await?;
        }
        Ok(entry.answer(Some(outcome), state))
    }

    fn compiler(&self) -> Compiler<'_> {
        Compiler { catalog: &self.engine.catalog, dialect: self.engine.dialect, masked: false }
    }

    async fn commit(&self, transaction: Box<dyn Transaction>) -> Result<(), StoreError> {
        let stop = |point| {
            if self.environment.stops_at(point) { Err(StoreError::Stopped { point }) } else { Ok(()) }
        };
        stop("server: before the upload's commit")?;
        transaction.commit().await?;
        stop("server: after the upload's commit")
    }
}

/// What is known of a request once its replica was looked up.
struct Entry {
    answers: ContentHash,
    occasion: Occasion,
    epoch: u64,
    last: u64,
    continuity: Continuity,
    roles: Vec<Name>,
    seq: u64,
}

impl Entry {
    fn answer(self, outcome: Option<Outcome>, state: Vec<Page>) -> Accepted {
        let fork = if let Continuity::Fork(text) = self.continuity { Some(text) } else { None };
        let now = self.occasion.now.milliseconds();
        let Self { answers, epoch, last, roles, .. } = self;
        let head = Head { answers, epoch, last, fork, roles, now };
        Accepted { head, outcome, state, me: self.occasion.me, seq: self.seq }
    }

    fn fork(self) -> Accepted {
        self.answer(None, Vec::new())
    }
}
