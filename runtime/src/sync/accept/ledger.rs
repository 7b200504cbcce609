//! What makes an upload happen once: the counter, the record of each replica, the stored outcomes and
//! the keys of groups (SYNC R1, R2, R3, R7, R9).

use super::{AcceptError, Caller};
use crate::store::{Dialect, Parameter, ServerDatabase, Statement, StoreError, Transaction};
use crate::value::{DateTime, ObjectId};
use crate::wire::frame::{decode, encode};
use crate::wire::message::{Cut, Group, GroupVerdict, Outcome, SyncRequest};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use tidewater_model::{ContentHash, Name, SYNCHRONIZATION_ERROR, Value, limits};

/// What a replica did last, as the server knows it.
pub(super) struct Record {
    /// The last batch with an outcome; 0 before the first.
    pub(super) last: u64,
    hash: Option<ContentHash>,
}

/// Forgets what is kept beside the data for [`limits::OUTCOME_DAYS`] days: outcomes, the keys of groups,
/// copies of rejected groups, and what was lost. Call it about once a day.
///
/// # Errors
/// What the database answers.
pub async fn forget_outcomes(transaction: &mut dyn Transaction, now: DateTime) -> Result<(), StoreError> {
    const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;
    let oldest = now.milliseconds().saturating_sub(limits::OUTCOME_DAYS * DAY_MILLISECONDS);
    // The last outcome of a replica stays however old it is: the device may still ask for it. Of a row that
    // was deleted its id stays, so that it is never created again.
    let forget = [
        "DELETE FROM _outcome WHERE at < ?1 AND NOT EXISTS \
         (SELECT 1 FROM _replica WHERE number = replica AND last_seq = seq)",
        "DELETE FROM _group_key WHERE at < ?1",
        "DELETE FROM _rejection WHERE \"at\" < ?1",
        "DELETE FROM \"SynchronizationError\" WHERE \"at\" < ?1",
        "DELETE FROM _history WHERE \"at\" < ?1 AND member <> ''",
        "UPDATE _history SET \"value\" = NULL WHERE \"at\" < ?1 AND \"value\" IS NOT NULL",
    ];
    for sql in forget {
        transaction.execute(&Statement::new(sql, [Value::Integer(oldest)])).await?;
    }
    Ok(())
}

/// Forgets the copies of rejected groups that a device is done with: their users tried again, or gave them
/// up.
///
/// # Errors
/// What the database answers.
pub async fn settle(
    transaction: &mut dyn Transaction,
    replica: u32,
    keys: &[ByteBuf],
) -> Result<(), StoreError> {
    for key in keys {
        let sql = "SELECT error FROM _rejection WHERE \"key\" = ?1 AND replica = ?2";
        let values = [Value::from(&key[..]), Value::Integer(replica.into())];
        for row in transaction.query(&Statement::new(sql, values)).await? {
            let Some(error) = row.first().and_then(Value::integer) else { continue };
            transaction.delete(SYNCHRONIZATION_ERROR, &[error]).await?;
            let sql = "DELETE FROM _rejection WHERE error = ?1";
            transaction.execute(&Statement::new(sql, [Value::Integer(error)])).await?;
        }
    }
    Ok(())
}

/// The length of a group's key.
pub(super) const KEY_BYTES: usize = 16;

/// How a request continues what the server knows (SYNC R3).
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Continuity {
    /// The device knows the last outcome: its batch is new.
    Next,
    /// The device does not know the outcome of the last batch yet: it gets it again.
    Repeat,
    /// One of the two was restored from a backup.
    Fork(String),
}

/// Takes the counter's row, which makes this the only writer, and gives the number of this commit.
///
/// # Errors
/// [`AcceptError::Superseded`] if the database serves another model by now.
pub async fn take_counter(
    transaction: &mut dyn Transaction,
    database: &ServerDatabase,
) -> Result<u64, AcceptError> {
    let sql = "UPDATE _counter SET seq = seq + 1 WHERE tenant = 0 AND model = ?1 RETURNING seq";
    counter(transaction, database, sql).await
}

/// The number of the last commit, in the snapshot of a reading transaction.
pub(super) async fn read_counter(
    transaction: &mut dyn Transaction,
    database: &ServerDatabase,
) -> Result<u64, AcceptError> {
    counter(transaction, database, "SELECT seq FROM _counter WHERE tenant = 0 AND model = ?1").await
}

async fn counter(
    transaction: &mut dyn Transaction,
    database: &ServerDatabase,
    sql: &'static str,
) -> Result<u64, AcceptError> {
    let rows = transaction.query(&Statement::new(sql, [Value::Integer(database.generation)])).await?;
    let seq = rows.first().and_then(|row| row.first()?.integer());
    seq.and_then(|seq| u64::try_from(seq).ok()).ok_or(AcceptError::Superseded)
}

/// The record of the caller's replica.
///
/// # Errors
/// If there is none, or it is another account's.
pub(super) async fn record(
    transaction: &mut dyn Transaction,
    caller: &Caller,
    request: &SyncRequest,
) -> Result<Record, AcceptError> {
    let unknown = AcceptError::UnknownReplica { number: request.replica };
    if request.replica != caller.replica {
        return Err(unknown);
    }
    let sql = "SELECT last_seq, last_hash FROM _replica WHERE number = ?1 AND account = ?2";
    let values = [caller.replica.into(), caller.me.id().object().raw()].map(Value::Integer);
    let rows = transaction.query(&Statement::new(sql, values)).await?;
    let Some([last, hash]) = rows.first().map(Vec::as_slice) else { return Err(unknown) };
    let hash = hash.binary().and_then(|bytes| bytes.try_into().ok()).map(ContentHash::from_bytes);
    Ok(Record { last: natural(last), hash })
}

impl Record {
    /// Whether a request continues this record.
    pub(super) fn continuity(&self, request: &SyncRequest, epoch: u64) -> Continuity {
        if request.epoch != epoch {
            let text = format!("the device knows epoch {}, the server is in epoch {epoch}", request.epoch);
            return Continuity::Fork(text);
        }
        if self.last == request.prev {
            return Continuity::Next;
        }
        let Some(cut) = request.cuts.iter().find(|cut| cut.seq == self.last) else {
            let (last, prev) = (self.last, request.prev);
            let text = format!("the server's last batch is {last}, the device's is {prev}");
            return Continuity::Fork(text);
        };
        if Some(cut.hash) == self.hash {
            return Continuity::Repeat;
        }
        Continuity::Fork(format!("the server has another batch {} than the device", self.last))
    }
}

/// Checks that a request names its cuts as the protocol says.
pub(super) fn check_cuts(request: &SyncRequest) -> Result<(), AcceptError> {
    let malformed = |detail: &str| Err(AcceptError::Malformed { detail: detail.to_owned() });
    if request.cuts.len() > limits::CUTS {
        return malformed("the request names more cuts than are kept");
    }
    if request.cuts.iter().any(|cut| cut.seq <= request.prev || i64::try_from(cut.seq).is_err()) {
        return malformed("a cut's number must be greater than that of the last outcome");
    }
    match &request.batch {
        Some(batch) if !request.cuts.contains(&batch.cut()) => {
            malformed("the batch is not among the cuts of the request, or its hash is another one")
        }
        _ => Ok(()),
    }
}

/// An outcome as it is kept, with what a repeated answer needs to say more than the verdicts.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredOutcome {
    /// The verdicts.
    pub(super) outcome: Outcome,
    /// Every object that the batch was about.
    pub(super) objects: Vec<(Name, ObjectId)>,
}

/// The stored outcome of a batch.
pub(super) async fn outcome(
    transaction: &mut dyn Transaction,
    replica: u32,
    seq: u64,
) -> Result<Option<StoredOutcome>, StoreError> {
    let sql = "SELECT body FROM _outcome WHERE replica = ?1 AND seq = ?2";
    let values = [Value::Integer(replica.into()), integer(seq)];
    let rows = transaction.query(&Statement::new(sql, values)).await?;
    let body = rows.first().and_then(|row| row.first()?.binary());
    let read = |body: &[u8]| {
        decode(body).map_err(|error| StoreError::Refused {
            detail: format!("the outcome of batch {seq} of replica {replica} cannot be read: {error}"),
        })
    };
    body.map(read).transpose()
}

/// Stores what was decided about a batch, and the keys of the groups that were decided about.
pub(super) async fn store_outcome(
    transaction: &mut dyn Transaction,
    caller: &Caller,
    cut: Cut,
    stored: &StoredOutcome,
    groups: &[Group],
    known: &Known,
    now: DateTime,
) -> Result<(), StoreError> {
    let hash = Value::from(&cut.hash.as_bytes()[..]);
    let replica = Value::Integer(caller.replica.into());
    let at = Value::Integer(now.milliseconds());
    let body = Value::from(encode(stored));
    let row = vec![replica.clone(), integer(cut.seq), hash.clone(), body, at.clone()];
    transaction.insert("_outcome", &["replica", "seq", "hash", "body", "at"], &[row]).await?;
    let sql = "UPDATE _replica SET last_seq = ?2, last_hash = ?3 WHERE number = ?1";
    transaction.execute(&Statement::new(sql, [replica.clone(), integer(cut.seq), hash])).await?;

    let mut rows = Vec::new();
    let decided = (0_i64..).zip(groups.iter().zip(&stored.outcome.verdicts));
    let mut written = BTreeSet::new();
    for (position, (group, verdict)) in decided {
        if *verdict == GroupVerdict::NotReached {
            continue;
        }
        let is_new = |key: &&ByteBuf| key.len() == KEY_BYTES && !known.keys.contains_key(key.as_slice());
        for key in group.keys.iter().filter(is_new).filter(|key| written.insert(&***key)) {
            rows.push(vec![
                Value::Integer(short(key)),
                Value::from(&key[..]),
                Value::Integer(caller.me.id().object().raw()),
                replica.clone(),
                integer(cut.seq),
                Value::Integer(position),
                at.clone(),
            ]);
        }
    }
    let columns = ["short", "key", "account", "replica", "seq", "position", "at"];
    transaction.insert("_group_key", &columns, &rows).await
}

/// What is known of a group whose keys were seen before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KnownGroup {
    /// Every key has this verdict.
    Decided(GroupVerdict),
    /// Some keys have a verdict and some have none, or theirs differ: a part of the group was applied.
    Mixed,
}

/// What is known of a batch whose groups were seen before, because a device that was restored from a
/// backup sends them again (SYNC R1).
#[derive(Default)]
pub(super) struct Known {
    /// The groups that are not decided about again, by position.
    pub(super) groups: BTreeMap<usize, KnownGroup>,
    /// The keys that have a verdict, and where.
    keys: HashMap<Arc<[u8]>, Place>,
}

/// Looks up the keys of a batch.
pub(super) async fn known_groups(
    transaction: &mut dyn Transaction,
    dialect: &Dialect,
    caller: &Caller,
    groups: &[Group],
) -> Result<Known, StoreError> {
    let keys = known_keys(transaction, dialect, caller, groups).await?;
    let mut outcomes: BTreeMap<(u32, u64), Option<StoredOutcome>> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for (position, group) in groups.iter().enumerate() {
        let mut places: Vec<Option<&Place>> = group.keys.iter().map(|key| keys.get(&***key)).collect();
        places.dedup();
        match places[..] {
            [] | [None] => {}
            [Some(&(replica, seq, at))] => {
                let stored = match outcomes.entry((replica, seq)) {
                    Entry::Occupied(stored) => stored.into_mut(),
                    Entry::Vacant(entry) => entry.insert(outcome(transaction, replica, seq).await?),
                };
                let verdict = stored.as_ref().and_then(|stored| stored.outcome.verdicts.get(at).cloned());
                found.insert(position, verdict.map_or(KnownGroup::Mixed, KnownGroup::Decided));
            }
            _ => {
                found.insert(position, KnownGroup::Mixed);
            }
        }
    }
    Ok(Known { groups: found, keys })
}

/// Where a group was decided about: replica, batch, position in the batch.
type Place = (u32, u64, usize);

async fn known_keys(
    transaction: &mut dyn Transaction,
    dialect: &Dialect,
    caller: &Caller,
    groups: &[Group],
) -> Result<HashMap<Arc<[u8]>, Place>, StoreError> {
    let shorts: BTreeSet<i64> = groups.iter().flat_map(|group| &group.keys).map(|key| short(key)).collect();
    let condition = (dialect.in_ids)("short", 2);
    let sql =
        format!("SELECT \"key\", replica, seq, position FROM _group_key WHERE account = ?1 AND {condition}");
    let statement = Statement::new(sql, [Value::Integer(caller.me.id().object().raw())])
        .with(Parameter::Ids(shorts.into_iter().collect()));
    let mut known = HashMap::new();
    for row in transaction.query(&statement).await? {
        if let [Value::Binary(key), replica, seq, position] = &row[..] {
            let replica = u32::try_from(natural(replica)).unwrap_or_default();
            let position = usize::try_from(natural(position)).unwrap_or(usize::MAX);
            known.insert(Arc::clone(key), (replica, natural(seq), position));
        }
    }
    Ok(known)
}

/// The beginning of a key as a number.
fn short(key: &[u8]) -> i64 {
    let first = key.first_chunk::<8>().copied().unwrap_or_default();
    i64::from_be_bytes(first) & i64::MAX
}

fn integer(number: u64) -> Value {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

fn natural(value: &Value) -> u64 {
    value.integer().and_then(|number| u64::try_from(number).ok()).unwrap_or_default()
}
