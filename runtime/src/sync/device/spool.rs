//! Where the pages of a long download wait: nothing of it is shown before its end.
//!
//! The first download goes into a new file, which takes the place of the old one. A later one is
//! staged and applied in one transaction.

use super::apply::{Apply, protocol};
use super::overlay::recompute;
use super::report::{ChangeSet, SyncReport};
use crate::flow::FlowResult;
use crate::store::StoreError;
use crate::store::device::{DeviceDatabase, DeviceState, Facts, Loading, Writing, points};
use crate::wire::frame::{decode, encode};
use crate::wire::message::{Frame, Page};

/// The place where pages wait.
pub(super) enum Spool {
    /// A table of the account's database.
    Staged,
    /// A new file.
    Loading(Box<NewFile>),
}

/// A new file and its facts.
pub(super) struct NewFile {
    loading: Loading,
    facts: Facts,
}

/// What the end of a download came to.
#[derive(Default)]
pub(super) struct Spooled {
    pub(super) changes: ChangeSet,
    pub(super) report: SyncReport,
    pub(super) erases: bool,
}

impl Spool {
    /// The spool of a download that was interrupted.
    pub(super) fn resume(database: &DeviceDatabase, state: &DeviceState) -> Result<Option<Self>, StoreError> {
        if state.cursor.is_none() && Loading::is_begun(database.file().path()) {
            return Self::begin(database, state).map(Some);
        }
        Ok(database.has_staged()?.then_some(Self::Staged))
    }

    /// A spool for a download that turns out to be long.
    pub(super) fn begin(database: &DeviceDatabase, state: &DeviceState) -> Result<Self, StoreError> {
        if state.cursor.is_some() {
            return Ok(Self::Staged);
        }
        let loading = Loading::open(database.file().path(), database.catalog(), database.stops(), state)?;
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

    /// Puts a page behind those that wait.
    pub(super) fn page(
        &mut self,
        database: &DeviceDatabase,
        facts: &mut Facts,
        report: &mut SyncReport,
        page: Page,
    ) -> FlowResult {
        match self {
            Self::Staged => facts.write(database, &points::STAGE, |writing, state| {
                if let Some(cursor) = &page.cursor {
                    state.staged_cursor = Some(cursor.to_vec());
                }
                Ok(writing.stage(encode(&Frame::Page(page)))?)
            }),
            Self::Loading(file) => {
                let NewFile { loading, facts } = &mut **file;
                facts.write(loading.database(), &points::LOAD, |writing, state| {
                    let mut apply = Apply::new(writing);
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

    /// Puts the server's state of some objects behind the pages that wait, inside the transaction that
    /// brought them. They are newer than those pages, and a resumed download need not repeat them.
    pub(super) fn state(&mut self, writing: &Writing<'_>, page: &Page) -> FlowResult {
        match self {
            Self::Staged => Ok(writing.stage(encode(&Frame::Page(page.clone())))?),
            Self::Loading(file) => {
                file.loading.database().write(&points::LOAD, |writing| Apply::new(writing).page(page))
            }
        }
    }

    /// Makes the download visible; `end` sets the facts that come with it.
    pub(super) fn finish(
        self,
        database: &mut DeviceDatabase,
        facts: &mut Facts,
        end: impl Fn(&Writing<'_>, &mut DeviceState) -> Result<(), StoreError>,
    ) -> FlowResult<Spooled> {
        match self {
            Self::Staged => facts.write(database, &points::APPLY, |writing, state| {
                let mut apply = Apply::new(writing);
                writing.staged(|bytes| match decode(&bytes).map_err(|error| protocol(&error))? {
                    Frame::Page(page) => apply.page(&page),
                    _ => Ok(()),
                })?;
                apply.finish()?;
                writing.clear_staged()?;
                state.staged_cursor = None;
                end(writing, state)?;
                Ok(Spooled { changes: apply.changes, report: apply.report, erases: true })
            }),
            Self::Loading(file) => {
                let mut state = facts.now.clone();
                file.loading.publish(database, |writing| {
                    for (entity, id) in writing.pending_objects()? {
                        if let Some(row) = writing.row(entity, id)? {
                            writing.set_theirs(entity, &row)?;
                        }
                        recompute(writing, (entity, id))?;
                    }
                    end(writing, &mut state)?;
                    writing.set_state(&writing.state()?, &state)
                })?;
                *facts = Facts::load(database)?;
                let mut spooled = Spooled::default();
                for (entity, _) in database.catalog().tables() {
                    spooled.changes.rows(entity);
                }
                Ok(spooled)
            }
        }
    }
}
