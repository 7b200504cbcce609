//! The roles of an account, read where they are used: a right that was taken away counts at once.

use crate::store::{Statement, StoreError, Transaction};
use crate::typed::{Account, Me};
use crate::value::Id;
use tidewater_model::{Catalog, Name, Value};

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
