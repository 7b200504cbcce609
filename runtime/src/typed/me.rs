//! Who code runs for.

use super::Role;
use super::entity::Account;
use crate::value::{Id, ObjectId, Ref};

/// The account that is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Me {
    account: Id<Account>,
    /// A bit for each role of the app, by its position.
    roles: u64,
}

impl Me {
    /// An account with roles: a bit for each role of the app, by its position.
    #[must_use]
    pub const fn new(account: Id<Account>, roles: u64) -> Self {
        Self { account, roles }
    }

    /// The account's id.
    #[must_use]
    pub const fn id(self) -> Id<Account> {
        self.account
    }

    /// Whether the account has the role.
    #[must_use]
    pub fn has(self, role: impl Role) -> bool {
        self.has_position(role.position())
    }

    pub(crate) const fn has_position(self, position: usize) -> bool {
        position < 64 && self.roles >> position & 1 == 1
    }

    pub(crate) const fn object(self) -> ObjectId {
        self.account.object()
    }
}

impl From<Me> for Ref<Account> {
    fn from(me: Me) -> Self {
        me.account.into()
    }
}
impl From<Me> for Option<Ref<Account>> {
    fn from(me: Me) -> Self {
        Some(me.account.into())
    }
}
impl PartialEq<Me> for Ref<Account> {
    fn eq(&self, me: &Me) -> bool {
        self.id() == Some(me.account)
    }
}
impl PartialEq<Me> for Option<Ref<Account>> {
    fn eq(&self, me: &Me) -> bool {
        self.is_some_and(|account| account == *me)
    }
}
impl PartialEq<Me> for Id<Account> {
    fn eq(&self, me: &Me) -> bool {
        *self == me.account
    }
}
