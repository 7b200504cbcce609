//! APPLY: rows that come and go, under the unsent changes of the device.

use super::call::RejectedObject;
use super::overlay::{forget_base, lay, rebase, rebase_noted};
use super::received::Received;
use super::report::{ChangeSet, SyncReport};
use crate::flow::{FlowError, FlowResult};
use crate::store::StoreError;
use crate::store::device::{FOLLOWED, PendingObject, Writing};
use crate::store::sql::SelectedRow;
use crate::value::ObjectId;
use crate::wire::frame::FrameError;
use crate::wire::message::{Fit, Operation, OperationChange, Page, Table};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Member, Mode, Name, Value};

/// The rows of an answer, on their way into the database.
pub(super) struct Apply<'a> {
    writing: &'a Writing<'a>,
    /// Judges the rows; nothing for what was judged before.
    received: Option<Received<'a>>,
    /// The objects with unsent changes: their rows are recomputed, all others are written as they come.
    /// Read with the first page that says anything, because most answers to a long upload say nothing.
    pending: Option<BTreeSet<PendingObject>>,
    /// The rows that are here although their filter leaves them out. Read with `pending`.
    guests: BTreeSet<PendingObject>,
    /// The entities of which rows are here for rules alone. Read with `pending`.
    supported: BTreeSet<EntityIndex>,
    /// Objects with unsent changes that other versions came for. Their rows are put in order at the end.
    moved: BTreeSet<PendingObject>,
    /// Objects with unsent changes of entities that are sent anew, until they are.
    unconfirmed: BTreeSet<PendingObject>,
    /// Objects with unsent changes of which the server is asked whether they are still there.
    doubted: BTreeSet<PendingObject>,
    pub(super) changes: ChangeSet,
    pub(super) report: SyncReport,
    /// Whether something was deleted that must not stay on the disk.
    pub(super) erases: bool,
}

pub(super) fn protocol(error: &FrameError) -> FlowError {
    FlowError::Protocol { detail: error.to_string() }
}

/// What a transaction with an answer came to.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) decided: bool,
    pub(super) rejected: Vec<RejectedObject>,
    pub(super) report: SyncReport,
    pub(super) changes: ChangeSet,
    /// Whether something was deleted that must not stay on the disk.
    pub(super) erases: bool,
    /// Objects that the server is to be asked for.
    pub(super) doubted: BTreeSet<PendingObject>,
    /// Objects with unsent changes whose rows are not in order yet: see [`Apply::after`].
    pub(super) moved: BTreeSet<PendingObject>,
}

impl Settled {
    /// The same with what more rows of the answer came to.
    pub(super) fn add(&mut self, rows: Self) {
        self.report.add(&rows.report);
        self.changes.add(&rows.changes);
        self.erases |= rows.erases;
        self.doubted.extend(rows.doubted);
        self.moved.extend(rows.moved);
    }
}

impl<'a> Apply<'a> {
    /// What the rows came to.
    pub(super) fn settled(self) -> Settled {
        let Self { report, changes, erases, doubted, moved, .. } = self;
        Settled { report, changes, erases, doubted, moved, ..Settled::default() }
    }

    /// For rows that were judged when they came.
    pub(super) fn new(writing: &'a Writing<'a>) -> Self {
        Self {
            writing,
            received: None,
            pending: None,
            guests: BTreeSet::new(),
            supported: BTreeSet::new(),
            moved: BTreeSet::new(),
            unconfirmed: BTreeSet::new(),
            doubted: BTreeSet::new(),
            changes: ChangeSet::default(),
            report: SyncReport::default(),
            erases: false,
        }
    }

    /// For rows as they come, for an account with these roles.
    pub(super) fn received(writing: &'a Writing<'a>, roles: &'a [Name]) -> Self {
        let received = Received { catalog: writing.catalog(), roles };
        Self { received: Some(received), ..Self::new(writing) }
    }

    /// The same behind an earlier part of the transaction: what that left is put in order with the rest.
    pub(super) fn after(mut self, done: &mut Settled) -> Self {
        self.moved.append(&mut done.moved);
        self
    }

    fn take_pending(&mut self) -> Result<BTreeSet<PendingObject>, StoreError> {
        match self.pending.take() {
            Some(pending) => Ok(pending),
            None => {
                self.guests = self.writing.guests()?;
                self.supported = self.writing.supported()?;
                self.writing.pending_objects()
            }
        }
    }

    pub(super) fn page(&mut self, page: &Page) -> FlowResult {
        let lists = [&page.drops, &page.away];
        if page.restart.is_empty() && page.puts.is_empty() && lists.iter().all(|list| list.is_empty()) {
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
        let objects = |list: &[(Name, Vec<ObjectId>)]| {
            let named = list.iter().filter_map(|(name, ids)| Some((find(name)?, ids.clone())));
            named.flat_map(|(entity, ids)| ids.into_iter().map(move |id| (entity, id))).collect::<Vec<_>>()
        };
        let (drops, away) = (objects(&page.drops), objects(&page.away));
        drops.into_iter().try_for_each(|object| self.drop_row(object, &pending))?;
        away.into_iter().try_for_each(|object| self.send_away(object, &pending))?;
        self.pending = Some(pending);
        Ok(())
    }

    /// Another version of an object with unsent changes.
    fn put_under(&mut self, object: PendingObject, theirs: Option<&SelectedRow>) -> Result<(), StoreError> {
        self.moved.insert(object);
        self.writing.note_theirs(object, theirs)
    }

    /// Puts the rows under unsent changes in order, when all that came is known. What a deletion takes along
    /// is judged by that: on the way there a row may refer to something else for a while.
    pub(super) fn lay(&mut self) -> Result<(), StoreError> {
        let moved = std::mem::take(&mut self.moved);
        if !moved.is_empty() {
            // Objects that no deletion takes along any more have no unsent changes.
            self.pending = None;
        }
        rebase_noted(self.writing, &moved)?.into_iter().for_each(|entity| self.changes.rows(entity));
        Ok(())
    }

    /// The device does not want a row any more. It leaves, unless it is a guest or has unsent changes and
    /// becomes one: then the end of a full synchronize takes it.
    fn send_away(&mut self, object: PendingObject, pending: &BTreeSet<PendingObject>) -> FlowResult {
        self.unconfirmed.remove(&object);
        self.remove_support(object)?;
        if pending.contains(&object) {
            self.mark(object)?;
        } else if !self.guests.contains(&object) {
            self.remove(object)?;
        }
        Ok(())
    }

    /// No rule leads to a row any more, or it is wanted, or is not there.
    fn remove_support(&mut self, object: PendingObject) -> Result<(), StoreError> {
        self.erases |= self.supported.contains(&object.0) && self.writing.remove_support(object)?;
        Ok(())
    }

    /// A row that is not wanted, and that rules lead to.
    fn put_support(&mut self, entity: EntityIndex, row: &SelectedRow) -> Result<(), StoreError> {
        self.erases |= self.writing.put_support(entity, row)?;
        self.supported.insert(entity);
        Ok(())
    }

    /// Takes a row off the device. The account may read it perhaps, but nobody says when that ends.
    fn remove(&mut self, object: PendingObject) -> Result<(), StoreError> {
        if self.writing.delete_row(object.0, object.1)? {
            self.report.removed += 1;
            self.changes.rows(object.0);
            self.erases = true;
        }
        Ok(())
    }

    fn mark(&mut self, object: PendingObject) -> FlowResult {
        if self.guests.insert(object) { Ok(self.writing.mark_guest(object)?) } else { Ok(()) }
    }

    /// A row is what the device wants, or is not there any more.
    fn welcome(&mut self, object: PendingObject) -> Result<(), StoreError> {
        if self.guests.remove(&object) { self.writing.unmark_guest(object) } else { Ok(()) }
    }

    /// Rows of the entity are sent anew. Those with unsent changes wait for it, the others go.
    fn restart(&mut self, entity: EntityIndex, pending: &BTreeSet<PendingObject>) -> FlowResult {
        let ours: BTreeSet<ObjectId> =
            pending.iter().filter(|(index, _)| *index == entity).map(|(_, id)| *id).collect();
        self.writing.clear_rows(entity, &ours)?;
        self.writing.clear_support(entity)?;
        let gone: Vec<_> =
            self.guests.iter().filter(|(at, id)| *at == entity && !ours.contains(id)).copied().collect();
        gone.into_iter().try_for_each(|object| self.welcome(object))?;
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
        let columns = self.received.map(|received| received.columns(entity, table)).transpose()?;
        let mut writer = self.writing.row_writer(entity, table)?;
        let initial: Vec<Value> = self.writing.catalog().entity(entity).members.iter().map(initial).collect();
        let mut values = Vec::new();
        let mut rows = table.rows();
        let has_pending = pending.iter().any(|(at, _)| *at == entity);
        let is_kept = *self.writing.catalog().mode(entity) != Mode::Online;
        while let Some((id, mask)) = rows.next(&mut values).map_err(|error| protocol(&error))? {
            if let Some(columns) = &columns {
                columns.check(id, mask, &values)?;
            }
            let object = (entity, id);
            let is_pending = has_pending && pending.contains(&object);
            match table.fit {
                Fit::Support => {
                    self.send_away(object, pending)?;
                    self.put_support(entity, &writer.row(id, mask, &values, &initial))?;
                    continue;
                }
                Fit::Wanted => {
                    self.welcome(object)?;
                    self.remove_support(object)?;
                }
                Fit::Guest => self.mark(object)?,
                Fit::Known if self.knows(object, is_pending)? => {}
                Fit::Known => continue,
            }
            if is_pending {
                self.unconfirmed.remove(&object);
                let row = writer.row(id, mask, &values, &initial);
                self.note_hidden(object, is_pending, row.unreadable)?;
                self.put_under(object, Some(&row))?;
            } else if is_kept {
                self.note_hidden(object, is_pending, writer.mask(mask))?;
                writer.put(id, mask, &values)?;
            }
            self.report.downloaded += 1;
        }
        self.changes.rows(entity);
        Ok(())
    }

    /// A member that could be read here and may not be any more must not stay on the disk.
    fn note_hidden(&mut self, object: PendingObject, is_pending: bool, unreadable: u64) -> FlowResult {
        if unreadable != 0 && !self.erases {
            let before = self.theirs(object, is_pending)?;
            self.erases = before.is_some_and(|row| unreadable & !row.unreadable != 0);
        }
        Ok(())
    }

    /// What the server has of an object, as far as the device heard.
    fn theirs(&self, object: PendingObject, is_pending: bool) -> Result<Option<SelectedRow>, StoreError> {
        if is_pending { self.writing.theirs(object) } else { self.writing.row(object.0, object.1) }
    }

    /// Whether the device has what the server says of a row.
    fn knows(&self, object: PendingObject, is_pending: bool) -> Result<bool, StoreError> {
        Ok(self.theirs(object, is_pending)?.is_some())
    }

    /// A row that is not there any more, or not for this account. What the server said of it goes;
    /// what the user made of it stays in the outbox, and the upload tells.
    fn drop_row(&mut self, object: PendingObject, pending: &BTreeSet<PendingObject>) -> FlowResult {
        self.unconfirmed.remove(&object);
        let is_pending = pending.contains(&object);
        self.welcome(object)?;
        self.remove_support(object)?;
        if is_pending && is_created(self.writing, object)? {
            // Not sent yet: the server means another state of the world than ours.
            return Ok(());
        }
        if is_pending {
            self.writing.remove_theirs(object)?;
            forget_bases(self.writing, object)?;
        }
        self.remove(object)?;
        self.erases = true;
        Ok(())
    }

    /// What the server wrote as it was sent. No echo of it comes, so it goes on top of what came before; but
    /// it does not bring back what the user took off the device meanwhile: the server compares without that.
    pub(super) fn written(&mut self, operations: &[Operation]) -> FlowResult {
        let pending = self.take_pending()?;
        for operation in operations {
            let Some(index) = self.writing.catalog().find(&operation.entity) else { continue };
            let (entity, object) = (self.writing.catalog().entity(index), (index, operation.id));
            let is_pending = pending.contains(&object);
            let row = self.theirs(object, is_pending)?;
            if row.is_none() && !is_pending && self.writing.is_cleared(object)? {
                continue;
            }
            match lay(entity, operation.id, row, &operation.change) {
                theirs if is_pending => self.put_under(object, theirs.as_ref())?,
                Some(row) => self.writing.put_row(index, &row)?,
                None => {
                    self.welcome(object)?;
                    self.remove_support(object)?;
                    self.writing.delete_row(index, operation.id)?;
                }
            }
            self.changes.rows(index);
        }
        self.pending = Some(pending);
        Ok(())
    }

    /// The end of a full synchronize: guests leave, and all rows of entities that the device only sends,
    /// unless they have unsent changes.
    pub(super) fn leave(&mut self) -> Result<(), StoreError> {
        let pending = self.take_pending()?;
        for entity in self.writing.cleared().collect::<Vec<_>>() {
            let ours = pending.iter().filter(|(index, _)| *index == entity).map(|(_, id)| *id).collect();
            let removed = self.writing.clear_rows(entity, &ours)?;
            if removed > 0 {
                self.report.removed += removed;
                self.changes.rows(entity);
                self.erases = true;
            }
        }
        for object in &self.guests - &pending {
            self.remove(object)?;
            self.welcome(object)?;
        }
        self.pending = Some(pending);
        Ok(())
    }

    /// The end of the download: what was to be sent anew and was not is not there any more. Of an entity
    /// that does not come as a whole it may only be that the device does not want it, so the server is
    /// asked, now or with the next full synchronize; until then what the user saw stays, as a guest.
    pub(super) fn finish(&mut self) -> FlowResult {
        let pending = self.take_pending()?;
        for object in std::mem::take(&mut self.unconfirmed) {
            if *self.writing.catalog().mode(object.0) == Mode::All {
                self.drop_row(object, &pending)?;
            } else {
                self.mark(object)?;
                self.writing.note_cleared(object)?;
                self.doubted.insert(object);
            }
        }
        self.pending = Some(pending);
        self.lay()?;
        for object in end_followed(self.writing)? {
            self.changes.rows(object.0);
            self.pending = None;
        }
        Ok(())
    }
}

/// The server has said what came of deletions that it wrote: that counts from here on, not what the device
/// did to other objects. The objects are returned.
pub(super) fn end_followed(writing: &Writing<'_>) -> Result<BTreeSet<PendingObject>, StoreError> {
    let followed = writing.derived_of(FOLLOWED)?;
    if followed.is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut theirs = BTreeMap::new();
    for one in &followed {
        theirs.insert(one.object, writing.theirs(one.object)?);
    }
    let places: Vec<_> = followed.iter().map(|one| (one.object, one.number)).collect();
    writing.remove_derived(&places)?;
    let objects = theirs.keys().copied().collect();
    theirs.into_iter().try_for_each(|(object, theirs)| rebase(writing, object, theirs).map(drop))?;
    Ok(objects)
}

fn initial(member: &Member) -> Value {
    member.default.clone()
}

/// Whether an object is new and was not sent.
pub(super) fn is_created(writing: &Writing<'_>, object: PendingObject) -> Result<bool, StoreError> {
    let operations = writing.operations_of(object)?;
    Ok(operations.first().is_some_and(|first| matches!(first.change, OperationChange::Create(_))))
}

/// Erases what the user saw of an object from its unsent changes.
pub(super) fn forget_bases(writing: &Writing<'_>, object: PendingObject) -> Result<(), StoreError> {
    for operation in writing.operations_of(object)? {
        if operation.derived.is_some() {
            continue;
        }
        if let OperationChange::Update(mut members) = operation.change {
            let entity = writing.catalog().entity(object.0);
            members.iter_mut().for_each(|change| forget_base(entity, change));
            writing.replace_operation(operation.number, &OperationChange::Update(members))?;
        }
    }
    Ok(())
}
