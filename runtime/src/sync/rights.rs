//! The roles of an account, read where they are used: a right that was taken away counts at once.

use crate::store::{Statement, StoreError, Transaction};
use crate::typed::{Account, Me};
use crate::value::Id;
use tidewater_model::{Catalog, Name, Value};

/// What an answer said of the account's roles so far. A device takes no rows that its account's roles may not
/// read, so before rows that are for others it hears of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldRoles(Me);

impl ToldRoles {
    /// The head of the answer names those of this account.
    #[must_use]
    pub const fn in_head(me: Me) -> Self {
        Self(me)
    }

    /// What the next frame has to say so that its rows may be for this account: its roles, if they are others
    /// than those that were told.
    pub fn news(&mut self, catalog: &Catalog, me: Me) -> Option<Vec<Name>> {
        let roles = catalog.app().roles.iter().enumerate();
        let held =
            || roles.filter(|(at, _)| me.has_position(*at)).map(|(_, role)| role.name.clone()).collect();
        (std::mem::replace(&mut self.0, me) != me).then(held)
    }
}

/// An account with its roles, and the names of these in the order of the app.
///
/// # Errors
/// What the database answers.
pub async fn account_rights(
    transaction: &mut dyn Transaction,
    catalog: &Catalog,
    account: Id<Account>,
) -> Result<(Me, Vec<Name>), StoreError> {
    let sql = "SELECT role FROM _account_role WHERE account = ?1";
    let number = Value::Integer(account.object().raw());
    let rows = transaction.query(&Statement::new(sql, [number])).await?;
    let held = |name: &Name| rows.iter().any(|row| row.first().and_then(Value::text) == Some(&**name));
    let roles = catalog.app().roles.iter().enumerate().filter(|(_, role)| held(&role.name));
    let (mut bits, mut names) = (0, Vec::new());
    for (position, role) in roles.filter(|(position, _)| *position < 64) {
        bits |= 1 << position;
        names.push(role.name.clone());
    }
    Ok((Me::new(account, bits), names))
}
