//! The names of the accounts that rows refer to, which go with the rows: no device asks for accounts.

use super::Engine;
use crate::store::{Parameter, Statement, StoreError, Transaction};
use crate::value::ObjectId;
use crate::wire::frame::TableWriter;
use crate::wire::message::{Fit, Table};
use std::collections::BTreeSet;
use tidewater_model::{ACCOUNT, ACCOUNT_NAME, Type, ValueRef};

/// Whether values of a type are references to accounts.
pub(super) fn leads_to_account(ty: &Type) -> bool {
    matches!(ty, Type::Reference(target) if &**target == ACCOUNT)
}

/// The names of those of these accounts that are there, in the order of their ids.
pub(super) async fn account_names(
    transaction: &mut dyn Transaction,
    engine: &Engine,
    ids: &BTreeSet<i64>,
) -> Result<Vec<(ObjectId, String)>, StoreError> {
    let sql = format!(
        "SELECT \"id\", \"{ACCOUNT_NAME}\" FROM \"{ACCOUNT}\" WHERE {} ORDER BY \"id\"",
        (engine.dialect.in_ids)("\"id\"", 1)
    );
    let ids = Parameter::Ids(ids.iter().copied().collect());
    let mut names = Vec::new();
    let mut collect = |row: &[ValueRef<'_>]| {
        if let [ValueRef::Integer(id), ValueRef::Text(name)] = row
            && let Some(id) = ObjectId::from_raw(*id)
        {
            names.push((id, (*name).to_owned()));
        }
    };
    transaction.scan(&Statement::new(sql, []).with(ids), &mut collect).await?;
    Ok(names)
}

/// The same as a table of a page; nothing if none of them is there.
pub(super) async fn account_table(
    transaction: &mut dyn Transaction,
    engine: &Engine,
    ids: &BTreeSet<i64>,
) -> Result<Option<Table>, StoreError> {
    let mut table = TableWriter::new(ACCOUNT.into(), vec![ACCOUNT_NAME.into()]);
    for (id, name) in account_names(transaction, engine, ids).await? {
        table.row(id, 0, &[ValueRef::Text(&name)]);
    }
    Ok(table.finish(Fit::Wanted))
}
