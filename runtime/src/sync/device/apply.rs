//! APPLY: rows that come and go, under the unsent changes of the device.

use super::overlay::{forget_base, lay, rebase};
use super::report::{ChangeSet, SyncReport};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::frame::FrameError;
use crate::wire::message::{Operation, OperationChange, Page, Table};
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, Member, Name, Value};

/// The rows of an answer, on their way into the database.
pub(super) struct Apply<'a> {
    writing: &'a Writing<'a>,
    /// The objects with unsent changes: their rows are recomputed, all others are written as they come.
    /// Read with the first page that says anything, because most answers to a long upload say nothing.
    pending: Option<BTreeSet<PendingObject>>,
    /// Objects with unsent changes of entities that are sent anew, until they are.
    unconfirmed: BTreeSet<PendingObject>,
    pub(super) changes: ChangeSet,
    pub(super) report: SyncReport,
    /// Whether something was deleted that must not stay on the disk.
    pub(super) erases: bool,
}

pub(super) fn protocol(error: &FrameError) -> FlowError {
    FlowError::Protocol { detail: error.to_string() }
}

impl<'a> Apply<'a> {
    pub(super) fn new(writing: &'a Writing<'a>) -> Self {
        Self {
            writing,
            pending: None,
            unconfirmed: BTreeSet::new(),
            changes: ChangeSet::default(),
            report: SyncReport::default(),
            erases: false,
        }
    }

    fn take_pending(&mut self) -> Result<BTreeSet<PendingObject>, StoreError> {
        self.pending.take().map_or_else(|| self.writing.pending_objects(), Ok)
    }

    pub(super) fn page(&mut self, page: &Page) -> FlowResult {
        if page.restart.is_empty() && page.puts.is_empty() && page.drops.is_empty() {
            return Ok(());
        }
        let pending = self.take_pending()?;
        let find = |name: &Name| self.writing.catalog().find(name);
        let restarts: Vec<_> = page.restart.iter().filter_map(find).collect();
        for entity in restarts {
            self.restart(entity, &pending)?;
        }
        for table in &page.puts {
            self.table(table, &pending)?;
        }
        for (name, ids) in &page.drops {
            let Some(entity) = self.writing.catalog().find(name) else { continue };
            for id in ids {
                self.drop_row((entity, *id), &pending)?;
            }
        }
        self.pending = Some(pending);
        Ok(())
    }

    /// Rows of the entity are sent anew. Those with unsent changes wait for it, the others go.
    fn restart(&mut self, entity: EntityIndex, pending: &BTreeSet<PendingObject>) -> FlowResult {
        let ours: BTreeSet<ObjectId> =
            pending.iter().filter(|(index, _)| *index == entity).map(|(_, id)| *id).collect();
        self.writing.clear_rows(entity, &ours)?;
        for id in ours {
            if self.writing.theirs((entity, id))?.is_some() {
                self.unconfirmed.insert((entity, id));
            }
        }
        self.changes.rows(entity);
        self.erases = true;
        Ok(())
    }

    fn table(&mut self, table: &Table, pending: &BTreeSet<PendingObject>) -> FlowResult {
        // A member or an entity that only a newer server knows is left out.
        let Some(entity) = self.writing.catalog().find(&table.entity) else { return Ok(()) };
        let mut writer = self.writing.row_writer(entity, &table.members)?;
        let initial: Vec<Value> = self.writing.catalog().entity(entity).members.iter().map(initial).collect();
        let mut values = Vec::new();
        let mut rows = table.rows();
        let has_pending = pending.iter().any(|(at, _)| *at == entity);
        while let Some((id, mask)) = rows.next(&mut values).map_err(|error| protocol(&error))? {
            let object = (entity, id);
            if has_pending && pending.contains(&object) {
                self.put_under(object, writer.row(id, mask, &values, &initial))?;
            } else {
                self.note_hidden(object, writer.mask(mask))?;
                writer.put(id, mask, &values)?;
            }
            self.report.downloaded += 1;
        }
        self.changes.rows(entity);
        Ok(())
    }

    /// A member that could be read here and may not be any more must not stay on the disk.
    fn note_hidden(&mut self, (entity, id): PendingObject, unreadable: u64) -> FlowResult {
        if unreadable != 0 && !self.erases {
            let before = self.writing.row(entity, id)?;
            self.erases = before.is_some_and(|row| unreadable & !row.unreadable != 0);
        }
        Ok(())
    }

    /// A row under unsent changes: theirs follows, mine stays on top.
    fn put_under(&mut self, object: PendingObject, row: SelectedRow) -> FlowResult {
        self.unconfirmed.remove(&object);
        self.note_hidden(object, row.unreadable)?;
        Ok(rebase(self.writing, object, Some(row))?)
    }

    /// A row that is not there any more, or not for this account. What the server said of it goes;
    /// what the user made of it stays in the outbox, and the upload tells.
    fn drop_row(&mut self, object: PendingObject, pending: &BTreeSet<PendingObject>) -> FlowResult {
        let (entity, id) = object;
        self.unconfirmed.remove(&object);
        let is_pending = pending.contains(&object);
        if is_pending && self.writing.theirs(object)?.is_none() {
            // Created here and not sent: the server means another state of the world than ours.
            return Ok(());
        }
        if is_pending {
            self.writing.remove_theirs(object)?;
            forget_bases(self.writing, object)?;
        }
        if self.writing.delete_row(entity, id)? {
            self.report.removed += 1;
            self.changes.rows(entity);
        }
        self.erases = true;
        Ok(())
    }

    /// What the server wrote as it was sent. No echo of it comes, so it goes on top of what came before.
    pub(super) fn written(&mut self, operations: &[Operation]) -> FlowResult {
        let pending = self.take_pending()?;
        for operation in operations {
            let Some(index) = self.writing.catalog().find(&operation.entity) else { continue };
            let (entity, object) = (self.writing.catalog().entity(index), (index, operation.id));
            let is_pending = pending.contains(&object);
            let row = if is_pending {
                self.writing.theirs(object)?
            } else {
                self.writing.row(index, operation.id)?
            };
            match lay(entity, operation.id, row, &operation.change) {
                theirs if is_pending => rebase(self.writing, object, theirs)?,
                Some(row) => self.writing.put_row(index, &row)?,
                None => drop(self.writing.delete_row(index, operation.id)?),
            }
            self.changes.rows(index);
        }
        self.pending = Some(pending);
        Ok(())
    }

    /// The end of the download: what was to be sent anew and was not is not there any more.
    pub(super) fn finish(&mut self) -> FlowResult {
        let pending = self.take_pending()?;
        for object in std::mem::take(&mut self.unconfirmed) {
            self.drop_row(object, &pending)?;
        }
        self.pending = Some(pending);
        Ok(())
    }
}

fn initial(member: &Member) -> Value {
    member.default.clone()
}

/// Erases what the user saw of an object from its unsent changes.
fn forget_bases(writing: &Writing<'_>, object: PendingObject) -> Result<(), StoreError> {
    for operation in writing.operations_of(object)? {
        if let OperationChange::Update(mut members) = operation.change {
            let entity = writing.catalog().entity(object.0);
            members.iter_mut().for_each(|change| forget_base(entity, change));
            writing.replace_operation(operation.number, &OperationChange::Update(members))?;
        }
    }
    Ok(())
}
