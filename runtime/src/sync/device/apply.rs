//! APPLY: rows that come and go, under the unsent changes of the device.

use super::overlay::recompute;
use super::report::{ChangeSet, SyncReport};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::frame::FrameError;
use crate::wire::message::{Base, OperationChange, Page, Table};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Member, Name, Value};

/// The rows of an answer, on their way into the database.
pub(super) struct Apply<'a> {
    writing: &'a Writing<'a>,
    /// The objects with unsent changes: their rows are recomputed, all others are written as they come.
    /// Read with the first page that says anything, because most answers to a long upload say nothing.
    pending: BTreeSet<PendingObject>,
    knows_pending: bool,
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
            pending: BTreeSet::new(),
            knows_pending: false,
            unconfirmed: BTreeSet::new(),
            changes: ChangeSet::default(),
            report: SyncReport::default(),
            erases: false,
        }
    }

    pub(super) fn page(&mut self, page: &Page) -> FlowResult {
        if page.restart.is_empty() && page.puts.is_empty() && page.drops.is_empty() {
            return Ok(());
        }
        if !self.knows_pending {
            self.pending = self.writing.pending_objects()?;
            self.knows_pending = true;
        }
        let find = |name: &Name| self.writing.catalog().find(name);
        let restarts: Vec<_> = page.restart.iter().filter_map(find).collect();
        for entity in restarts {
            self.restart(entity)?;
        }
        for table in &page.puts {
            self.table(table)?;
        }
        for (name, ids) in &page.drops {
            let Some(entity) = self.writing.catalog().find(name) else { continue };
            for id in ids {
                self.drop_row((entity, *id))?;
            }
        }
        Ok(())
    }

    /// Rows of the entity are sent anew. Those with unsent changes wait for it, the others go.
    fn restart(&mut self, entity: EntityIndex) -> FlowResult {
        let ours: BTreeSet<ObjectId> =
            self.pending.iter().filter(|(index, _)| *index == entity).map(|(_, id)| *id).collect();
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

    fn table(&mut self, table: &Table) -> FlowResult {
        // A member or an entity that only a newer server knows is left out.
        let Some(entity) = self.writing.catalog().find(&table.entity) else { return Ok(()) };
        let mut writer = self.writing.row_writer(entity, &table.members)?;
        let initial: Vec<Value> = self.writing.catalog().entity(entity).members.iter().map(initial).collect();
        let mut values = Vec::new();
        let mut rows = table.rows();
        let has_pending = self.pending.iter().any(|(at, _)| *at == entity);
        while let Some((id, mask)) = rows.next(&mut values).map_err(|error| protocol(&error))? {
            let object = (entity, id);
            if has_pending && self.pending.contains(&object) {
                self.put_under(object, &writer.row(id, mask, &values, &initial))?;
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
    fn put_under(&mut self, object: PendingObject, row: &SelectedRow) -> FlowResult {
        self.unconfirmed.remove(&object);
        self.note_hidden(object, row.unreadable)?;
        self.writing.set_theirs(object.0, row)?;
        Ok(recompute(self.writing, object)?)
    }

    /// A row that is not there any more, or not for this account. What the server said of it goes;
    /// what the user made of it stays in the outbox, and the upload tells.
    fn drop_row(&mut self, object: PendingObject) -> FlowResult {
        let (entity, id) = object;
        self.unconfirmed.remove(&object);
        let pending = self.pending.contains(&object);
        if pending && self.writing.theirs(object)?.is_none() {
            // Created here and not sent: the server means another state of the world than ours.
            return Ok(());
        }
        if pending {
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

    /// The end of the download: what was to be sent anew and was not is not there any more.
    pub(super) fn finish(&mut self) -> FlowResult {
        for object in std::mem::take(&mut self.unconfirmed) {
            self.drop_row(object)?;
        }
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
            members.iter_mut().for_each(|change| change.base = Base::Unread);
            writing.replace_operation(operation.number, &OperationChange::Update(members))?;
        }
    }
    Ok(())
}

/// The rows of some objects as the server has them, as a page.
pub(super) fn server_page(
    writing: &Writing<'_>,
    objects: &BTreeSet<PendingObject>,
) -> Result<Page, StoreError> {
    let pending = writing.pending_objects()?;
    let mut tables: BTreeMap<EntityIndex, crate::wire::frame::TableWriter> = BTreeMap::new();
    let mut drops: BTreeMap<EntityIndex, Vec<ObjectId>> = BTreeMap::new();
    for object in objects {
        let (entity, id) = *object;
        let row =
            if pending.contains(object) { writing.theirs(*object)? } else { writing.row(entity, id)? };
        let Some(row) = row else {
            drops.entry(entity).or_default().push(id);
            continue;
        };
        let definition = writing.catalog().entity(entity);
        let stored: Vec<usize> =
            (0..definition.members.len()).filter(|at| definition.members[*at].is_stored()).collect();
        let names = || stored.iter().map(|at| definition.members[*at].name.clone()).collect();
        let table = tables
            .entry(entity)
            .or_insert_with(|| crate::wire::frame::TableWriter::new(definition.name.clone(), names()));
        let bit = |(to, from): (usize, &usize)| (row.unreadable >> from & 1) << to;
        let mask = stored.iter().enumerate().map(bit).fold(0, |mask, bit| mask | bit);
        let values: Vec<_> = stored.iter().map(|at| row.values[*at].borrow()).collect();
        table.row(id, mask, &values);
    }
    let name = |entity: EntityIndex| writing.catalog().entity(entity).name.clone();
    Ok(Page {
        puts: tables.into_values().filter_map(crate::wire::frame::TableWriter::finish).collect(),
        drops: drops.into_iter().map(|(entity, ids)| (name(entity), ids)).collect(),
        ..Page::default()
    })
}
