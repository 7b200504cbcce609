//! Numbers that are given out once: those of replicas, and the ids of what the server itself creates.
//!
//! The server is a replica like any device: it leases a number from the same row that devices get
//! theirs from, and counts objects under it.

use crate::store::schema::{read_fact, write_fact};
use crate::store::{StoreError, Transaction};
use crate::value::ObjectId;
use tidewater_model::Value;

/// The number of the next replica.
const NEXT_REPLICA: &str = "next_replica";
/// The number that the server's own objects have now.
const OWN_REPLICA: &str = "own_replica";
/// How many objects were created under that number.
const OWN_COUNT: &str = "own_count";

/// Gives out a replica number. The caller's transaction is a write transaction, so no number is given
/// out twice.
///
/// # Errors
/// If all are given out; what the database answers.
pub async fn lease_replica(transaction: &mut dyn Transaction) -> Result<u32, StoreError> {
    let number = read(transaction, NEXT_REPLICA).await?.unwrap_or(1);
    let replica = u32::try_from(number).ok().filter(|replica| *replica <= u32::MAX >> 1);
    let replica = replica.ok_or_else(|| StoreError::Refused {
        detail: "every replica number was given out; start with a new database".to_owned(),
    })?;
    write(transaction, NEXT_REPLICA, number + 1).await?;
    Ok(replica)
}

/// Ids for objects that the server itself creates, in a write transaction.
#[derive(Debug)]
pub struct IdLease {
    replica: u32,
    used: u32,
}

impl IdLease {
    /// Begins to take ids.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn open(transaction: &mut dyn Transaction) -> Result<Self, StoreError> {
        let own = read(transaction, OWN_REPLICA).await?.and_then(|own| u32::try_from(own).ok());
        let used = read(transaction, OWN_COUNT).await?.and_then(|used| u32::try_from(used).ok());
        // Half of the counts stay free, so that no transaction runs out of ids on its way.
        if let Some((replica, used)) = own.zip(used).filter(|(_, used)| *used <= u32::MAX / 2) {
            return Ok(Self { replica, used });
        }
        Ok(Self { replica: lease_replica(transaction).await?, used: 0 })
    }

    /// The next id; nothing once two billion were taken.
    pub fn take(&mut self) -> Option<ObjectId> {
        self.used = self.used.checked_add(1)?;
        ObjectId::new(self.replica, self.used)
    }

    /// Notes what was taken. Without it nothing was.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn close(self, transaction: &mut dyn Transaction) -> Result<(), StoreError> {
        write(transaction, OWN_REPLICA, self.replica.into()).await?;
        write(transaction, OWN_COUNT, self.used.into()).await
    }
}

async fn read(transaction: &mut dyn Transaction, name: &str) -> Result<Option<i64>, StoreError> {
    let rows = transaction.query(&read_fact(name)).await?;
    let bytes = rows.first().and_then(|row| row.first()).and_then(Value::binary);
    Ok(bytes.and_then(|bytes| bytes.try_into().ok()).map(i64::from_be_bytes))
}

async fn write(transaction: &mut dyn Transaction, name: &str, number: i64) -> Result<(), StoreError> {
    transaction.execute(&write_fact(name, &number.to_be_bytes())).await.map(drop)
}
