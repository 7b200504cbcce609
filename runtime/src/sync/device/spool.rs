//! Where the pages of a long download wait: nothing of it is shown before its end.
//!
//! The first download goes into a new file, which takes the place of the old one. A later one is
//! staged and applied in one transaction.

use super::apply::{Apply, Settled, end_followed, forget_bases, is_created, protocol};
use super::overlay::rebase_noted;
use super::received::Received;
use super::report::SyncReport;
use crate::flow::FlowResult;
use crate::store::StoreError;
use crate::store::device::{DeviceDatabase, DeviceState, Facts, Loading, PendingObject, Writing, points};
use crate::wire::frame::{decode, encode};
use crate::wire::message::{Operation, Page};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeSet;
use tidewater_model::Mode;

/// The place where pages wait.
pub(super) enum Spool {
    /// A table of the account's database.
    Staged,
    /// A new file.
    Loading(Box<NewFile>),
}

/// What waits until a download is complete. The changes of a batch wait as changes: the row that they
/// belong on may itself still wait here.
#[derive(Serialize, Deserialize)]
pub(super) enum Waiting<'a> {
    /// Rows that come and go.
    Page(Cow<'a, Page>),
    /// What the server wrote as it was sent.
    Written(Cow<'a, [Operation]>),
}

impl Waiting<'_> {
    fn apply(&self, apply: &mut Apply<'_>) -> FlowResult {
        match self {
            Self::Page(page) => apply.page(page),
            Self::Written(operations) => apply.written(operations),
        }
    }
}

/// A new file and its facts.
pub(super) struct NewFile {
    loading: Loading,
    facts: Facts,
}

impl Spool {
    /// The spool of a download that was interrupted.
    pub(super) fn resume(database: &DeviceDatabase, state: &DeviceState) -> Result<Option<Self>, StoreError> {
        if state.cursor.is_none() && Loading::is_begun(database)? {
            return Self::begin(database, state).map(Some);
        }
        Ok(database.has_staged()?.then_some(Self::Staged))
    }

    /// A spool for a download that turns out to be long.
    pub(super) fn begin(database: &DeviceDatabase, state: &DeviceState) -> Result<Self, StoreError> {
        if state.cursor.is_some() {
            return Ok(Self::Staged);
        }
        let loading = Loading::open(database.path(), database.catalog(), database.disk(), state)?;
        let facts = Facts::load(loading.database())?;
        Ok(Self::Loading(Box::new(NewFile { loading, facts })))
    }

    /// Where the download goes on.
    pub(super) fn cursor(&self, state: &DeviceState) -> Option<Vec<u8>> {
        match self {
            Self::Staged => state.staged_cursor.clone().or_else(|| state.cursor.clone()),
            Self::Loading(file) => file.facts.now.cursor.clone(),
        }
    }

    /// Puts a page behind those that wait, if it is one that an account may get.
    pub(super) fn page(
        &mut self,
        database: &DeviceDatabase,
        facts: &mut Facts,
        report: &mut SyncReport,
        received: Received<'_>,
        page: Page,
    ) -> FlowResult {
        match self {
            Self::Staged => received.page(&page).and_then(|()| {
                facts.write(database, &points::STAGE, |writing, state| {
                    if let Some(cursor) = &page.cursor {
                        state.staged_cursor = Some(cursor.to_vec());
                    }
                    Ok(writing.stage(encode(&Waiting::Page(Cow::Owned(page))))?)
                })
            }),
            Self::Loading(file) => {
                let NewFile { loading, facts } = &mut **file;
                facts.write(loading.database(), &points::LOAD, |writing, state| {
                    let mut apply = Apply::received(writing, received.roles);
                    apply.page(&page)?;
                    report.downloaded += apply.report.downloaded;
                    if let Some(cursor) = page.cursor {
                        state.cursor = Some(cursor.into_vec());
                    }
                    Ok(())
                })
            }
        }
    }

    /// Puts what an outcome brought behind the pages that wait, inside the transaction that applies it.
    /// It is newer than those pages, and a resumed download need not repeat it.
    pub(super) fn outcome(&mut self, writing: &Writing<'_>, waiting: Waiting<'_>) -> FlowResult {
        match self {
            Self::Staged => Ok(writing.stage(encode(&waiting))?),
            Self::Loading(file) => file
                .loading
                .database()
                .write(&points::LOAD, |writing| waiting.apply(&mut Apply::new(writing))),
        }
    }

    /// Makes the download visible; `end` sets the facts that come with it. After a full synchronize the rows
    /// that the device does not want leave.
    pub(super) fn finish(
        self,
        database: &mut DeviceDatabase,
        facts: &mut Facts,
        is_full: bool,
        end: impl Fn(&Writing<'_>, &mut DeviceState) -> Result<(), StoreError>,
    ) -> FlowResult<Settled> {
        match self {
            Self::Staged => facts.write(database, &points::APPLY, |writing, state| {
                let mut apply = Apply::new(writing);
                writing.staged(|bytes| {
                    let waiting: Waiting<'static> = decode(bytes).map_err(|error| protocol(&error))?;
                    waiting.apply(&mut apply)
                })?;
                apply.finish()?;
                if is_full {
                    apply.leave()?;
                }
                writing.clear_staged()?;
                state.staged_cursor = None;
                end(writing, state)?;
                Ok(Settled { erases: true, ..apply.settled() })
            }),
            Self::Loading(file) => {
                let mut state = facts.now.clone();
                let mut spooled = Settled::default();
                file.loading.publish(database, |writing| {
                    spooled.doubted = lay_pending(writing)?;
                    if is_full {
                        Apply::new(writing).leave()?;
                    }
                    end(writing, &mut state)?;
                    writing.set_state(&writing.state()?, &state)
                })?;
                *facts = Facts::load(database)?;
                for (entity, _) in database.catalog().tables() {
                    spooled.changes.rows(entity);
                }
                Ok(spooled)
            }
        }
    }
}

/// Lays what is not sent on the rows of a new file. What the server has of each object is noted first,
/// because putting one in order may show another. What was changed here and did not come is not there for the
/// account, and what the user saw of it is erased. Of an entity that does not come as a whole it may only be
/// that the device does not want it: those are returned, and the server is asked.
fn lay_pending(writing: &Writing<'_>) -> Result<BTreeSet<PendingObject>, StoreError> {
    let pending = writing.pending_objects()?;
    let mut doubted = BTreeSet::new();
    for object in &pending {
        let theirs = writing.row(object.0, object.1)?;
        if theirs.is_none() && !is_created(writing, *object)? {
            if *writing.catalog().mode(object.0) == Mode::All {
                forget_bases(writing, *object)?;
            } else {
                writing.note_cleared(*object)?;
                doubted.insert(*object);
            }
        }
        writing.note_theirs(*object, theirs.as_ref())?;
    }
    rebase_noted(writing, &pending)?;
    end_followed(writing)?;
    Ok(doubted)
}
