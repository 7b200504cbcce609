//! Rows as one account sees them, on their way into a table of an answer.

use crate::store::sql::SelectedRow;
use crate::wire::frame::TableWriter;
use tidewater_model::{Entity, Member, Type, ValueRef};

/// The members of an entity that are sent. A hashed text never leaves the server in any form.
pub(super) struct Columns<'a> {
    entity: &'a Entity,
    sent: Vec<(usize, &'a Member)>,
}

impl<'a> Columns<'a> {
    /// Those that are stored: a device calculates the others itself.
    pub(super) fn stored(entity: &'a Entity) -> Self {
        Self::of(entity, Member::is_stored)
    }

    /// All of them, for who does not have what calculated members follow.
    pub(super) fn all(entity: &'a Entity) -> Self {
        Self::of(entity, |_| true)
    }

    fn of(entity: &'a Entity, is_sent: impl Fn(&Member) -> bool) -> Self {
        let members = entity.members.iter().enumerate();
        let sent = members.filter(|(_, member)| is_sent(member) && member.ty != Type::HashedText);
        Self { entity, sent: sent.collect() }
    }

    /// A table without rows.
    pub(super) fn table(&self) -> TableWriter {
        let names = self.sent.iter().map(|(_, member)| member.name.clone());
        TableWriter::new(self.entity.name.clone(), names.collect())
    }

    /// Adds a row to a table.
    pub(super) fn put(&self, table: &mut TableWriter, row: &SelectedRow) {
        let (mut values, mut mask) = (Vec::with_capacity(self.sent.len()), 0);
        for (position, (at, _)) in self.sent.iter().enumerate() {
            let is_hidden = row.unreadable >> at & 1 == 1;
            mask |= u64::from(is_hidden) << position;
            values.push(if is_hidden { ValueRef::Empty } else { row.values[*at].borrow() });
        }
        table.row(row.id, mask, &values);
    }
}
