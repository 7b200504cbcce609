//! What the server has of an object with unsent changes. It stands with the first of them in the outbox.
//!
//! A row on the device is the server's version with the unsent changes on top, so of the server's version
//! only what they touch has to be kept; and of that only what the operation does not say itself, by the bases
//! of the members that it changes. Absent: when it changes.

use super::database::{pack_bytes, unpack_bytes};
use crate::rule::members_that;
use crate::store::sql::SelectedRow;
use crate::store::{Sqlite, StoreError};
use crate::value::ObjectId;
use crate::wire::message::{Base, MemberChange, OperationChange};
use serde::ser::{Serialize, SerializeTuple, Serializer};
use tidewater_model::{Entity, Name, Value};

/// The server's version of an object with unsent changes, if it has one that the account may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theirs {
    /// Whether it is all of the row. Otherwise the members that are not named are as the row shows them.
    is_whole: bool,
    readable: Vec<(Name, Value)>,
    /// What is hidden is named apart: an absent value that may be read looks like none at all.
    hidden: Vec<Name>,
}

/// Members of a row as [`Theirs`], written without copying them.
struct Image<'a> {
    entity: &'a Entity,
    row: &'a SelectedRow,
    is_whole: bool,
    /// A bit for each readable member that is kept, and for each hidden one.
    readable: u64,
    hidden: u64,
}

/// The members of a mask, as their number is known before they are written.
struct Members<'a, F>(&'a Entity, u64, F);

impl Theirs {
    /// A row as the server has it.
    #[must_use]
    pub fn whole(entity: &Entity, row: &SelectedRow) -> Vec<u8> {
        let stored = members_that(entity, |member| member.is_stored());
        let every = members_that(entity, |_| true);
        let (readable, hidden) = (stored & !row.unreadable, every & row.unreadable);
        pack_bytes(&Image { entity, row, is_whole: true, readable, hidden })
    }

    /// What the members of the mask `touched` hold before they are changed for the first time. It stands with
    /// an operation whose bases tell the same of the members that it changes besides.
    #[must_use]
    pub fn touched(entity: &Entity, before: &SelectedRow, touched: u64) -> Vec<u8> {
        pack_bytes(&Image { entity, row: before, is_whole: false, readable: touched, hidden: 0 })
    }

    /// The same with what more members hold before they are changed for the first time; nothing if that
    /// is known already.
    #[must_use]
    pub fn with_touched(&self, entity: &Entity, before: &SelectedRow, touched: u64) -> Option<Vec<u8>> {
        let mut grown = self.clone();
        for (at, member) in entity.members.iter().enumerate().filter(|(at, _)| touched >> at & 1 == 1) {
            if !grown.readable.iter().any(|(name, _)| *name == member.name) {
                grown.readable.push((member.name.clone(), before.values[at].clone()));
            }
        }
        let is_new = !self.is_whole && grown.readable.len() > self.readable.len();
        is_new.then(|| pack_bytes(&(grown.is_whole, grown.readable, grown.hidden)))
    }

    /// The server's version of an object that is shown as `row`.
    #[must_use]
    pub fn row(&self, entity: &Entity, id: ObjectId, row: Option<SelectedRow>) -> Option<SelectedRow> {
        let initial = || SelectedRow {
            id,
            unreadable: 0,
            values: entity.members.iter().map(|member| member.default.clone()).collect(),
        };
        let mut row = if self.is_whole { initial() } else { row? };
        let position = |name: &Name| entity.members.iter().position(|member| member.name == *name);
        let values = row.values_mut();
        for (name, value) in &self.readable {
            if let Some(at) = position(name) {
                values[at].clone_from(value);
            }
        }
        for at in self.hidden.iter().filter_map(position) {
            row.unreadable |= 1 << at;
            row.values_mut()[at] = Value::Empty;
        }
        Some(row)
    }

    /// What the server has in a member, as far as that is known without the row.
    #[must_use]
    pub fn value(&self, member: &Name) -> Option<&Value> {
        self.readable.iter().find(|(name, _)| name == member).map(|(_, value)| value)
    }

    /// Whether the row has to be there to know it.
    #[must_use]
    pub fn needs_row(&self) -> bool {
        !self.is_whole
    }

    /// Reads what stands with an operation that a user made, or with one that was derived, whose base says
    /// nothing of it.
    pub(super) fn read(
        file: &Sqlite,
        bytes: &[u8],
        made: Option<&OperationChange>,
    ) -> Result<Self, StoreError> {
        let (is_whole, readable, hidden) = unpack_bytes(file, bytes)?;
        let mut theirs = Self { is_whole, readable, hidden };
        if let Some(OperationChange::Update(members)) = made.filter(|_| !is_whole) {
            members.iter().for_each(|change| theirs.add_base(change));
        }
        Ok(theirs)
    }

    fn add_base(&mut self, change: &MemberChange) {
        if let Base::Value(seen) = &change.base
            && !self.readable.iter().any(|(name, _)| *name == change.member)
        {
            self.readable.push((change.member.clone(), seen.clone()));
        }
    }
}

impl Serialize for Image<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut parts = serializer.serialize_tuple(3)?;
        parts.serialize_element(&self.is_whole)?;
        let value = |at: usize, name| (name, &self.row.values[at]);
        parts.serialize_element(&Members(self.entity, self.readable, value))?;
        parts.serialize_element(&Members(self.entity, self.hidden, |_, name| name))?;
        parts.end()
    }
}

impl<'a, T: Serialize, F: Fn(usize, &'a Name) -> T> Serialize for Members<'a, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let mut members = serializer.serialize_seq(Some(self.1.count_ones() as usize))?;
        for (at, member) in self.0.members.iter().enumerate().filter(|(at, _)| self.1 >> at & 1 == 1) {
            members.serialize_element(&(self.2)(at, &member.name))?;
        }
        members.end()
    }
}
