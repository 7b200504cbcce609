//! The results of calls, kept for a day under the keys of the calls (SYNC R4).
//!
//! What a call changed bounds itself; what was refused costs nothing to ask for again, so an account has a
//! bounded number of refused calls, and the oldest are forgotten first.

use crate::store::{Statement, StoreError, Transaction};
use crate::typed::Account;
use crate::value::{CallKey, Carried, DateTime, Id, ObjectId, Parcel};
use crate::wire::call::CallFault;
use crate::wire::frame::{decode, encode};
use serde::{Deserialize, Serialize};
use tidewater_model::{Name, Value, limits};

/// How long results are kept.
const KEPT_MILLISECONDS: i64 = limits::CALL_HOURS * 60 * 60 * 1_000;

/// A call that ended, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredCall {
    /// The microflow.
    pub microflow: Name,
    /// Its result, or why it had none.
    pub result: Result<Parcel, CallFault>,
    /// The objects that it sends to the caller's device.
    pub sent: Vec<(Name, ObjectId)>,
    /// The transient objects to which those in the result lead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<Carried>,
}

impl StoredCall {
    /// A call that sends nothing.
    #[must_use]
    pub fn plain(microflow: &Name, result: Result<Parcel, CallFault>) -> Self {
        Self { microflow: microflow.clone(), result, sent: Vec::new(), carried: Vec::new() }
    }
}

/// The call that an account made with a key.
///
/// # Errors
/// What the database answers.
pub(super) async fn find_call(
    transaction: &mut dyn Transaction,
    account: Id<Account>,
    key: CallKey,
) -> Result<Option<StoredCall>, StoreError> {
    let sql = "SELECT body FROM _call WHERE account = ?1 AND \"key\" = ?2 \
               UNION ALL SELECT body FROM _refused_call WHERE account = ?1 AND \"key\" = ?2";
    let rows = transaction.query(&Statement::new(sql, identity(account, key))).await?;
    let body = rows.first().and_then(|row| row.first()?.binary());
    let read = |body: &[u8]| {
        let refused = |error| format!("the result of the call {key} cannot be read: {error}");
        decode(body).map_err(|error| StoreError::Refused { detail: refused(error) })
    };
    body.map(read).transpose()
}

/// Keeps how a call ended.
///
/// # Errors
/// What the database answers.
pub(super) async fn store_call(
    transaction: &mut dyn Transaction,
    account: Id<Account>,
    key: CallKey,
    call: &StoredCall,
    now: DateTime,
) -> Result<(), StoreError> {
    let [by, key] = identity(account, key);
    let row = vec![by.clone(), key, Value::Integer(now.milliseconds()), Value::from(encode(call))];
    let columns = ["account", "key", "at", "body"];
    if call.result.is_ok() {
        return transaction.insert("_call", &columns, &[row]).await;
    }
    transaction.insert("_refused_call", &columns, &[row]).await?;
    forget_refused(transaction, by).await
}

/// Forgets the oldest refused calls of an account that has too many.
async fn forget_refused(transaction: &mut dyn Transaction, account: Value) -> Result<(), StoreError> {
    let sql = "DELETE FROM _refused_call WHERE account = ?1 AND (at, \"key\") <= \
               (SELECT at, \"key\" FROM _refused_call WHERE account = ?1 \
                ORDER BY at DESC, \"key\" DESC LIMIT 1 OFFSET ?2)";
    let most = i64::try_from(limits::REFUSED_CALLS).unwrap_or(i64::MAX);
    transaction.execute(&Statement::new(sql, [account, Value::Integer(most)])).await.map(drop)
}

/// Forgets the results of more than a day ago.
///
/// # Errors
/// What the database answers.
pub async fn forget_calls(transaction: &mut dyn Transaction, now: DateTime) -> Result<(), StoreError> {
    let oldest = now.milliseconds().saturating_sub(KEPT_MILLISECONDS);
    for sql in ["DELETE FROM _call WHERE at < ?1", "DELETE FROM _refused_call WHERE at < ?1"] {
        transaction.execute(&Statement::new(sql, [Value::Integer(oldest)])).await?;
    }
    Ok(())
}

fn identity(account: Id<Account>, key: CallKey) -> [Value; 2] {
    [Value::Integer(account.object().raw()), Value::from(&key.as_bytes()[..])]
}
