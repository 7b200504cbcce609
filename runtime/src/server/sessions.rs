//! Sessions and replicas: what a device shows instead of a password, and which database file it is.
//!
//! Tokens and secrets are 256 random bits and are stored as hashes, so that a copy of the database
//! opens nothing. Everything is read in the transaction that acts on it: what is revoked counts at the
//! next request, and in the middle of a download at the next page.

use crate::store::{BoxFuture, Statement, StoreError, Transaction};
use crate::sync::accept::Caller;
use crate::sync::message::ReplicaProof;
use crate::sync::{Environment, Rights};
use crate::typed::Me;
use crate::value::{DateTime, ObjectId};
use serde_bytes::ByteBuf;
use subtle::ConstantTimeEq;
use tidewater_model::{Catalog, ContentHash, Name, Value};

const DAY: i64 = 24 * 60 * 60 * 1_000;
/// A session that was not used for so long is over.
pub(super) const IDLE_MILLISECONDS: i64 = 30 * DAY;
/// A session is over after so long, used or not.
pub(super) const ABSOLUTE_MILLISECONDS: i64 = 180 * DAY;
/// The use of a session is noted this often, so that not every request writes.
const NOTED_MILLISECONDS: i64 = DAY / 24;

/// A session's token as the database knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TokenHash(ContentHash);

impl TokenHash {
    pub(super) fn of(token: &str) -> Self {
        Self(ContentHash::of(token.as_bytes()))
    }

    fn value(self) -> Value {
        Value::from(&self.0.as_bytes()[..])
    }
}

/// A session as it was found.
pub(super) struct Session {
    pub(super) caller: Caller,
    /// Whether its use is to be noted.
    pub(super) is_stale: bool,
}

/// 256 random bits as hexadecimal digits.
fn fresh_secret(environment: &dyn Environment) -> [u8; 32] {
    let mut secret = [0; 32];
    environment.random(&mut secret);
    secret
}

/// The times before which a session was last used, or begun, if it is over now.
fn limits(now: DateTime) -> [Value; 2] {
    let before = |age| Value::Integer(now.milliseconds().saturating_sub(age));
    [before(IDLE_MILLISECONDS), before(ABSOLUTE_MILLISECONDS)]
}

/// Forgets the sessions that are over.
pub(super) async fn forget_over(transaction: &mut dyn Transaction, now: DateTime) -> Result<(), StoreError> {
    let sql = "DELETE FROM \"_session\" WHERE \"used\" < ?1 OR \"created\" < ?2";
    transaction.execute(&Statement::new(sql, limits(now))).await.map(drop)
}

/// Begins a session of a replica and gives its token. Earlier sessions of the replica end: a token
/// that was stolen from the file is worth nothing once its owner signed in again.
pub(super) async fn begin(
    transaction: &mut dyn Transaction,
    environment: &dyn Environment,
    account: ObjectId,
    replica: u32,
) -> Result<String, StoreError> {
    let now = Value::Integer(environment.now().milliseconds());
    let earlier = "DELETE FROM \"_session\" WHERE \"account\" = ?1 AND \"replica\" = ?2";
    let of = [account.raw(), replica.into()].map(Value::Integer);
    transaction.execute(&Statement::new(earlier, of.clone())).await?;
    let token = ContentHash::from_bytes(fresh_secret(environment)).to_string();
    let [account, replica] = of;
    let row = vec![TokenHash::of(&token).value(), account, replica, now.clone(), now];
    let columns = ["token_hash", "account", "replica", "created", "used"];
    transaction.insert("_session", &columns, &[row]).await?;
    Ok(token)
}

/// The session of a token, unless there is none or it is over.
pub(super) async fn find(
    transaction: &mut dyn Transaction,
    catalog: &Catalog,
    token: TokenHash,
    now: DateTime,
) -> Result<Option<Session>, StoreError> {
    let sql = "SELECT s.\"account\", s.\"replica\", s.\"created\", s.\"used\", a.\"name\", r.\"role\" \
               FROM \"_session\" s JOIN \"Account\" a ON a.\"id\" = s.\"account\" \
               LEFT JOIN \"_account_role\" r ON r.\"account\" = s.\"account\" \
               WHERE s.\"token_hash\" = ?1";
    let rows = transaction.query(&Statement::new(sql, [token.value()])).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let [account, replica, created, used, name, _] = &first[..] else { return Ok(None) };
    let (Some(account), Some(replica)) = (account.integer(), replica.integer()) else { return Ok(None) };
    let (Some(account), Ok(replica)) = (ObjectId::from_raw(account), u32::try_from(replica)) else {
        return Ok(None);
    };
    let since = |value: &Value| now.milliseconds().saturating_sub(value.integer().unwrap_or(i64::MIN));
    if since(used) > IDLE_MILLISECONDS || since(created) > ABSOLUTE_MILLISECONDS {
        return Ok(None);
    }
    let granted = rows.iter().filter_map(|row| row.get(5).and_then(Value::text));
    let (roles, bits) = roles(catalog, granted);
    let name = name.text().unwrap_or_default().to_owned();
    let caller = Caller { me: Me::new(account.into(), bits), replica, name, roles };
    Ok(Some(Session { caller, is_stale: since(used) > NOTED_MILLISECONDS }))
}

/// The roles that the app still has, in its order, and as bits.
pub(super) fn roles<'a>(catalog: &Catalog, granted: impl Iterator<Item = &'a str>) -> (Vec<Name>, u64) {
    let granted: Vec<_> = granted.collect();
    let known = catalog.app().roles.iter().enumerate();
    let held = known.filter(|(_, role)| granted.contains(&&*role.name));
    held.fold((Vec::new(), 0), |(mut names, bits), (position, role)| {
        names.push(role.name.clone());
        (names, bits | 1_u64.checked_shl(position as u32).unwrap_or(0))
    })
}

/// Notes that a session is in use.
pub(super) async fn note_use(
    transaction: &mut dyn Transaction,
    token: TokenHash,
    now: DateTime,
) -> Result<(), StoreError> {
    let sql = "UPDATE \"_session\" SET \"used\" = ?2 WHERE \"token_hash\" = ?1";
    let parameters = [token.value(), Value::Integer(now.milliseconds())];
    transaction.execute(&Statement::new(sql, parameters)).await.map(drop)
}

/// Ends a session.
pub(super) async fn end(transaction: &mut dyn Transaction, token: TokenHash) -> Result<(), StoreError> {
    let sql = "DELETE FROM \"_session\" WHERE \"token_hash\" = ?1";
    transaction.execute(&Statement::new(sql, [token.value()])).await.map(drop)
}

/// Ends every session of an account.
pub(super) async fn end_all(transaction: &mut dyn Transaction, account: ObjectId) -> Result<(), StoreError> {
    let sql = "DELETE FROM \"_session\" WHERE \"account\" = ?1";
    transaction.execute(&Statement::new(sql, [Value::Integer(account.raw())])).await.map(drop)
}

/// The replica that signs in: a new one, or the one that it proves to be. Nothing if it proves nothing.
pub(super) async fn replica(
    transaction: &mut dyn Transaction,
    environment: &dyn Environment,
    account: ObjectId,
    proof: Option<&ReplicaProof>,
) -> Result<Option<ReplicaProof>, StoreError> {
    let Some(proof) = proof else {
        return register(transaction, environment, account).await.map(Some);
    };
    let sql = "SELECT \"account\", \"secret_hash\" FROM \"_replica\" WHERE \"number\" = ?1";
    let rows = transaction.query(&Statement::new(sql, [Value::Integer(proof.number.into())])).await?;
    let known = rows.first().map(|row| &row[..]);
    let Some([owner, secret_hash]) = known else { return Ok(None) };
    let secret_fits =
        bool::from(secret_hash.binary().unwrap_or_default().ct_eq(ContentHash::of(&proof.secret).as_bytes()));
    let is_own = owner.integer() == Some(account.raw());
    Ok((is_own && secret_fits).then(|| proof.clone()))
}

async fn register(
    transaction: &mut dyn Transaction,
    environment: &dyn Environment,
    account: ObjectId,
) -> Result<ReplicaProof, StoreError> {
    let number = crate::sync::lease_replica(transaction).await?;
    let secret = fresh_secret(environment);
    let columns = ["number", "secret_hash", "account", "last_seq", "last_hash"];
    let row = vec![
        Value::Integer(number.into()),
        Value::from(&ContentHash::of(&secret).as_bytes()[..]),
        Value::Integer(account.raw()),
        Value::Integer(0),
        Value::Empty,
    ];
    transaction.insert("_replica", &columns, &[row]).await?;
    Ok(ReplicaProof { number, secret: ByteBuf::from(secret) })
}

/// Says who a session belongs to, anew in each page's snapshot (SYNC R26).
pub(super) struct SessionRights<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) environment: &'a dyn Environment,
    pub(super) token: TokenHash,
}

impl Rights for SessionRights<'_> {
    fn me<'a>(
        &'a self,
        transaction: &'a mut dyn Transaction,
    ) -> BoxFuture<'a, Result<Option<Me>, StoreError>> {
        Box::pin(async move {
            let session = find(transaction, self.catalog, self.token, self.environment.now()).await?;
            Ok(session.map(|session| session.caller.me))
        })
    }
}
