//! The pages of a download while they fill.

use crate::sync::cursor::Position;
use crate::sync::sent_members::SentMembers;
use crate::value::ObjectId;
use crate::wire::frame::TableWriter;
use crate::wire::message::{Fit, Page, Table};
use std::collections::BTreeSet;
use tidewater_model::{Entity, Name, ValueRef, limits};

/// Bytes that an id takes in a page.
const ID_BYTES: usize = 9;

/// What is said of rows that are named by their ids alone.
#[derive(Clone, Copy)]
pub(super) enum Listed {
    /// See [`Page::drops`].
    Drop,
    /// See [`Page::away`].
    Away,
}

/// The pages of one step.
pub(super) struct Pages {
    /// Rows in one page.
    limit: usize,
    full: Vec<(Page, Position)>,
    page: Page,
    rows: usize,
    bytes: usize,
    /// Accounts that rows in these pages refer to.
    pub(super) accounts: BTreeSet<i64>,
}

impl Pages {
    pub(super) fn new(limit: usize) -> Self {
        let page = Page::default();
        Self { limit, full: Vec::new(), page, rows: 0, bytes: 0, accounts: BTreeSet::new() }
    }

    /// How many rows still fit into the page.
    pub(super) fn room(&self) -> usize {
        if self.bytes >= limits::PAGE_BYTES { 0 } else { self.limit.saturating_sub(self.rows) }
    }

    /// How many bytes still fit into the page.
    pub(super) fn room_in_bytes(&self) -> usize {
        limits::PAGE_BYTES.saturating_sub(self.bytes)
    }

    pub(super) fn restart(&mut self, entity: &Name) {
        self.page.restart.push(entity.clone());
    }

    pub(super) fn put(&mut self, table: Columns<'_>, fit: Fit) {
        self.accounts.extend(table.accounts);
        if let Some(table) = table.writer.finish(fit) {
            self.rows += usize::try_from(table.count).unwrap_or(usize::MAX);
            self.bytes += table.rows.len();
            self.page.puts.push(table);
        }
    }

    pub(super) fn list(&mut self, entity: &Name, listed: Listed, ids: Vec<ObjectId>) {
        if !ids.is_empty() {
            self.rows += ids.len();
            self.bytes += ids.len() * ID_BYTES;
            let list = match listed {
                Listed::Drop => &mut self.page.drops,
                Listed::Away => &mut self.page.away,
            };
            list.push((entity.clone(), ids));
        }
    }

    /// Closes the page, which brings a device to this position, and begins another.
    pub(super) fn turn(&mut self, position: Position) {
        self.full.push((std::mem::take(&mut self.page), position));
        (self.rows, self.bytes) = (0, 0);
    }

    /// The pages that say something, each with the position that it brings a device to. The accounts
    /// come with the first: a device that gets no further has all that it is told of by then.
    pub(super) fn finish(mut self, position: Position, accounts: Option<Table>) -> Vec<(Page, Position)> {
        self.turn(position);
        if let Some((first, _)) = self.full.first_mut() {
            first.puts.extend(accounts);
        }
        self.full.retain(|(page, _)| *page != Page::default());
        self.full
    }
}

/// The rows of one entity on their way into a page: which members are sent, and what each row hides.
pub(super) struct Columns<'a> {
    members: &'a SentMembers,
    writer: TableWriter,
    accounts: BTreeSet<i64>,
}

impl<'a> Columns<'a> {
    pub(super) fn new(entity: &Entity, members: &'a SentMembers) -> Self {
        Self { members, writer: members.table(entity), accounts: BTreeSet::new() }
    }

    /// Bytes of the rows so far.
    pub(super) fn size(&self) -> usize {
        self.writer.size()
    }

    /// Adds a row of which the members in `readable` may be read. `values` are those of the sent
    /// members; the ones that are hidden go out empty.
    pub(super) fn row(&mut self, id: ObjectId, readable: u64, values: &[ValueRef<'_>]) {
        self.note_accounts(readable, values);
        self.writer.row(id, self.members.hidden(!readable), values);
    }

    /// Notes the accounts that a row refers to, also of one that is not sent because the device has it:
    /// it may not have their names.
    pub(super) fn note_accounts(&mut self, readable: u64, values: &[ValueRef<'_>]) {
        self.accounts.extend(self.members.accounts_of(readable, values));
    }
}
