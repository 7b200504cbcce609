//! The download: pages of rows that entered, changed or left, from short snapshots (SYNC section 2).
//!
//! What a device has is a list of id ranges, each judged at one commit. Every step reads one snapshot:
//! it brings the ranges up to it by the change log, then goes on with what was never sent, until a page
//! is full. A page that ended within a range cuts it in two, so that a download resumes from any page.
//! When a step ends with nothing left, the device is at one commit. What a cursor cannot tell any more the
//! device is asked for, and only what differs is sent. Absent: the session, the head and the end of the
//! answer, and any memory of devices.

mod compare;
mod delta;
mod load;
mod page;
mod step;
mod support;
mod want;

use super::cursor::{Holder, Position};
use super::log;
use super::{Engine, FrameSink, SinkClosed, ToldRoles};
use crate::flow::{FlowError, FlowResult};
use crate::store::{BoxFuture, ServerStore, StoreError, Transaction};
use crate::typed::Me;
use crate::wire::compare::Compared;
use crate::wire::message::{Doubted, Frame, Page};
use serde_bytes::ByteBuf;
use step::{Memory, Step};

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

/// Looks for what a device wants besides, in the snapshot that the download ends with: so what is answered is
/// of the very moment of the cursor, and the next download tells of every change to it.
pub trait AtEnd: Send + Sync {
    /// The objects that are there for the account, and the ids of those that are not.
    fn pages(&self, snapshot: Box<dyn Transaction>, me: Me) -> BoxFuture<'_, FlowResult<Vec<Page>>>;
}

/// Why a download stopped.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody receives the frames any more.
    #[error("the device closed the connection")]
    Closed(#[from] SinkClosed),
    /// The session ended, or the account was closed, while the download ran.
    #[error("the session is over; sign in again")]
    SessionOver,
    /// What the device wants besides could not be found.
    #[error(transparent)]
    Wanted(FlowError),
    /// This database is a copy that has not caught up with what the device saw.
    #[error("this server has not caught up yet (at {seq}, the device is at {at_least}); try again")]
    Behind {
        /// Where the database is.
        seq: u64,
        /// Where the device is.
        at_least: u64,
    },
}

/// One download: for whom, and from where.
#[derive(Clone, Copy)]
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
    /// The roles that the answer named so far.
    pub told: ToldRoles,
    /// What the device wants besides, if it does.
    pub wanted: Option<&'a dyn AtEnd>,
    /// Whether the cursor is of a download that came to its end, so that the device can be asked what it has.
    pub complete: bool,
    /// What the device said that it has of what was doubted.
    pub compared: &'a [Compared],
}

/// How a download ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pulled {
    /// The device has what the account may read; the cursor says so.
    Complete(ByteBuf),
    /// The device is to say first what it has.
    Doubted(Doubted),
}

impl Pull<'_> {
    /// Sends pages until the device has what the account may read, or has to say what it has; the caller
    /// sends the frame that says so. A cursor that is unknown, too old or of other rules is no error: what
    /// it does not cover is compared with what the device has if it can be asked, and sent from the start
    /// otherwise.
    ///
    /// # Errors
    /// See [`PullError`]. What was sent stays good: its cursor resumes.
    pub async fn run(&self, cursor: Option<&[u8]>, sink: &mut dyn FrameSink) -> Result<Pulled, PullError> {
        let mut known: Option<(Holder, Position)> = None;
        let mut unchanged = cursor;
        let mut memory = Memory::default();
        let mut told = self.told;
        loop {
            let mut transaction = self.store.read().await?;
            let seq = log::last_commit(&mut *transaction).await?;
            if seq < self.at_least {
                return Err(PullError::Behind { seq, at_least: self.at_least });
            }
            let me = self.rights.me(&mut *transaction).await?.ok_or(PullError::SessionOver)?;
            let holder = Holder { epoch: self.epoch, replica: self.replica, account: me.object() };
            let mut position = match known.take() {
                Some((before, position)) if before == holder => position,
                _ => {
                    let opened = cursor.and_then(|cursor| Position::open(cursor, holder, self.key));
                    memory.may_doubt = self.complete && cursor.is_some();
                    memory.is_unknown = opened.is_none();
                    opened.unwrap_or_default()
                }
            };
            let mut step = Step::new(self.engine, &mut *transaction, me, self.replica, seq, &mut memory);
            let done = step.run(&mut position, self.compared).await?;
            let (pages, renew) = (step.pages(&position).await?, step.must_renew().await?);
            // What is sent from here on the device keeps apart from what it has.
            memory.may_doubt = false;
            let doubted = position.doubted();
            // The snapshot ends before the first byte is sent: a slow device holds nothing open.
            let wanted = match self.wanted {
                Some(wanted) if done && doubted.is_empty() => {
                    wanted.pages(transaction, me).await.map_err(PullError::Wanted)?
                }
                _ => {
                    drop(transaction);
                    Vec::new()
                }
            };
            let mut roles = || told.news(&self.engine.catalog, me);
            for (mut page, reached) in pages {
                unchanged = None;
                (page.cursor, page.roles) = (Some(reached.seal(holder, self.key)), roles());
                sink.send(Frame::Page(page)).await?;
            }
            for mut page in wanted {
                page.roles = roles();
                sink.send(Frame::Wanted(page)).await?;
            }
            let sealed = || position.seal(holder, self.key);
            if done && !doubted.is_empty() {
                return Ok(Pulled::Doubted(Doubted { parts: doubted, cursor: sealed() }));
            }
            if done {
                let cursor = unchanged.filter(|_| !renew).map_or_else(sealed, ByteBuf::from);
                return Ok(Pulled::Complete(cursor));
            }
            known = Some((holder, position));
        }
    }
}
