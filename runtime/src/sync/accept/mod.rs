//! The server's upload side: a batch of commit groups in, a verdict for each of them out.
//!
//! Rules: SYNC R1 to R8, R11, R13 to R17. Everything is decided in memory on rows that were read in
//! sets, and written in sets. Absent: HTTP, sessions, the clock and randomness; handlers of the app
//! are reached through [`Events`].

mod events;

pub use events::{EventContext, EventFailure, EventResult, Events};

use super::Environment;
use super::message::{Head, Outcome, Page, SyncRequest};
use crate::store::{ServerDatabase, ServerStore, StoreError};
use crate::typed::Me;
use tidewater_model::Name;

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
    /// The state of the objects that the device must not trust its own values of.
    pub state: Option<Page>,
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
    /// The app.
    pub catalog: &'a tidewater_model::Catalog,
    /// The database.
    pub store: &'a dyn ServerStore,
    /// What is known of the database.
    pub database: &'a ServerDatabase,
    /// The app's handlers.
    pub events: &'a dyn Events,
    /// Time and stops.
    pub environment: &'a dyn Environment,
}

impl Acceptance<'_> {
    /// Decides about the batch of a request, writes what is accepted, and says what to answer. A
    /// request without a batch is only checked (SYNC R3).
    ///
    /// # Errors
    /// If the request as a whole is refused; nothing of it was written then.
    pub async fn accept(self, caller: &Caller, request: &SyncRequest) -> Result<Accepted, AcceptError> {
        let _ = (caller, request, self.catalog, self.store);
        todo!()
    }
}
