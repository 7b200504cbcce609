//! What of an object is told to a device: the values of some members, and which members it hides.

use super::names::leads_to_account;
use crate::rule::{RowView, mask};
use crate::wire::frame::TableWriter;
use tidewater_model::{Entity, Member, MemberIndex, Name, Type, ValueRef};

/// The members of an entity that rows on their way to a device tell of. A hashed text never leaves the server
/// in any form.
pub(super) struct SentMembers {
    /// The members whose values are sent, in order.
    pub(super) values: Vec<MemberIndex>,
    /// The members that a device calculates itself: a row says only whether it hides them.
    calculated: Vec<MemberIndex>,
    /// The members that lead to accounts, and at which place each stands among the values.
    accounts: Vec<(usize, MemberIndex)>,
}

impl SentMembers {
    /// The values of stored members.
    ///
    /// One that the account may never read is among them, empty and marked as such in every row: a device
    /// takes one that is left out for a member which the server does not know yet.
    pub(super) fn stored(entity: &Entity) -> Self {
        Self::of(entity, those(entity, Member::is_stored), those(entity, |member| !member.is_stored()))
    }

    /// The values of all members, for who does not have what calculated ones follow.
    pub(super) fn all(entity: &Entity) -> Self {
        Self::of(entity, those(entity, |_| true), Vec::new())
    }

    /// The value of one member alone.
    pub(super) fn only(entity: &Entity, member: MemberIndex) -> Self {
        Self::of(entity, vec![member], Vec::new())
    }

    fn of(entity: &Entity, values: Vec<MemberIndex>, calculated: Vec<MemberIndex>) -> Self {
        let leads = |member: &MemberIndex| leads_to_account(&entity.members[member.0].ty);
        let accounts = values.iter().copied().enumerate().filter(|(_, member)| leads(member)).collect();
        Self { values, calculated, accounts }
    }

    /// The accounts that a row leads to by the members in `readable`: who has the row is told their names.
    /// `values` are those that are sent.
    pub(super) fn accounts_of(&self, readable: u64, values: &[ValueRef<'_>]) -> impl Iterator<Item = i64> {
        let account =
            |at: usize| if let ValueRef::Integer(account) = values[at] { Some(account) } else { None };
        self.leading(readable).filter_map(move |(at, _)| account(*at))
    }

    /// The same of a row with all its members.
    pub(super) fn accounts_in(&self, row: RowView<'_>) -> impl Iterator<Item = i64> {
        self.leading(!row.unreadable).filter_map(move |(_, member)| row.values[member.0].integer())
    }

    fn leading(&self, readable: u64) -> impl Iterator<Item = &(usize, MemberIndex)> {
        self.accounts.iter().filter(move |(_, member)| readable >> member.0 & 1 == 1)
    }

    /// A bit for each of them by its position in the entity.
    pub(super) fn mask(&self) -> u64 {
        mask(self.each().map(|member| member.0))
    }

    /// What a row hides as it is written: a bit for each value, and behind these one for each calculated
    /// member. `unreadable` has a bit for each member by its position in the entity.
    pub(super) fn hidden(&self, unreadable: u64) -> u64 {
        if unreadable == 0 {
            return 0;
        }
        mask(self.each().enumerate().filter(|(_, member)| unreadable >> member.0 & 1 == 1).map(|(at, _)| at))
    }

    /// A table of such rows, still without any.
    pub(super) fn table(&self, entity: &Entity) -> TableWriter {
        let names = |of: &[MemberIndex]| -> Vec<Name> {
            of.iter().map(|member| entity.members[member.0].name.clone()).collect()
        };
        TableWriter::new(entity.name.clone(), names(&self.values)).with_calculated(names(&self.calculated))
    }

    /// Adds a row to such a table.
    pub(super) fn put(&self, table: &mut TableWriter, row: RowView<'_>) {
        let values: Vec<_> = self.values.iter().map(|member| row.values[member.0].borrow()).collect();
        table.row(row.id, self.hidden(row.unreadable), &values);
    }

    fn each(&self) -> impl Iterator<Item = &MemberIndex> {
        self.values.iter().chain(&self.calculated)
    }
}

fn those(entity: &Entity, is_one: impl Fn(&Member) -> bool) -> Vec<MemberIndex> {
    let members = entity.members.iter().enumerate();
    let those = members.filter(|(_, member)| is_one(member) && member.ty != Type::HashedText);
    those.map(|(at, _)| MemberIndex(at)).collect()
}
