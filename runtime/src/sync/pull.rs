//! The download.

use super::{Engine, FrameSink};
use crate::store::{BoxFuture, ServerStore, StoreError, Transaction};
use crate::typed::Me;
use serde_bytes::ByteBuf;

/// Says who the account is, in the snapshot that each page is read from, so that a role that was taken
/// away in mid-stream counts at once.
pub trait Rights: Send + Sync {
    /// The account with its roles; nothing if its session is over.
    fn me<'a>(
        &'a self,
        transaction: &'a mut dyn Transaction,
    ) -> BoxFuture<'a, Result<Option<Me>, StoreError>>;
}

impl Rights for Me {
    /// The account as it was found before; for callers that keep it themselves.
    fn me<'a>(&'a self, _: &'a mut dyn Transaction) -> BoxFuture<'a, Result<Option<Me>, StoreError>> {
        Box::pin(async { Ok(Some(*self)) })
    }
}

/// Why a download stopped.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody receives the frames any more.
    #[error("the device closed the connection")]
    Closed,
    /// The session ended, or the account was closed, while the download ran.
    #[error("the session is over; sign in again")]
    SessionOver,
    /// This database is a replica that has not caught up with what the device saw.
    #[error("this server has not caught up yet (at {seq}, the device is at {at_least}); try again")]
    Behind {
        /// Where the database is.
        seq: u64,
        /// Where the device is.
        at_least: u64,
    },
}

/// One download: for whom, and where from.
pub struct Pull<'a> {
    /// The app.
    pub engine: &'a Engine,
    /// The database.
    pub store: &'a dyn ServerStore,
    /// The account.
    pub rights: &'a dyn Rights,
    /// The replica that asks; cursors are bound to it.
    pub replica: u32,
    /// The server's epoch.
    pub epoch: u64,
    /// The secret of this server that cursors are sealed with.
    pub key: &'a [u8],
    /// The commit that the download must include: the device's own upload.
    pub at_least: u64,
}

impl Pull<'_> {
    /// Sends pages until the device has what the account may read; gives the cursor for the `End`
    /// frame, which the caller sends.
    ///
    /// # Errors
    /// See [`PullError`]. What was sent stays good: its cursor resumes.
    pub async fn run(&self, _cursor: Option<&[u8]>, _sink: &mut dyn FrameSink) -> Result<ByteBuf, PullError> {
        todo!()
    }
}
