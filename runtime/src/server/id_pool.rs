//! Ids for what microflows create: a server process leases a replica number, like a device, and counts.

use super::accounts::count;
use crate::store::{ServerDatabase, ServerStore, StoreError};
use crate::sync::lease_replica;
use crate::value::ObjectId;
use futures_util::lock::Mutex;
use std::sync::Arc;

/// Gives ids without asking the database for each. A process that ends gives its number up: there are two
/// thousand million of them.
pub(super) struct IdPool {
    store: Arc<dyn ServerStore>,
    database: ServerDatabase,
    last: Mutex<Option<ObjectId>>,
}

impl IdPool {
    pub(super) fn new(store: Arc<dyn ServerStore>, database: ServerDatabase) -> Self {
        Self { store, database, last: Mutex::new(None) }
    }

    /// The next id.
    pub(super) async fn take(&self) -> Result<ObjectId, StoreError> {
        let mut last = self.last.lock().await;
        let next = last.and_then(|last| ObjectId::new(last.replica(), last.count().checked_add(1)?));
        let id = match next {
            Some(id) => id,
            None => ObjectId::new(self.lease().await?, 1).ok_or_else(no_ids)?,
        };
        *last = Some(id);
        Ok(id)
    }

    async fn lease(&self) -> Result<u32, StoreError> {
        let mut transaction = self.store.write().await?;
        count(&mut *transaction, &self.database).await?;
        let replica = lease_replica(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(replica)
    }
}

fn no_ids() -> StoreError {
    StoreError::Refused { detail: "the database has no ids left".to_owned() }
}
