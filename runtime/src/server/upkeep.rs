//! What a server forgets, so that its database does not grow for ever.

use super::sessions;
use super::{ServerCore, ServerError};
use crate::store::{Statement, Transaction};
use crate::sync::prune;
use crate::value::DateTime;
use tidewater_model::{Value, limits};

const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;

impl ServerCore {
    /// Shortens the change log, and forgets outcomes that are too old to be asked for and sessions that
    /// are over, if that was not done within a day. A server asks when it starts and every hour.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn keep_short(&self) -> Result<(), ServerError> {
        let now = self.environment().now();
        let last = Statement::new("SELECT max(\"at\") FROM \"_log_mark\"", []);
        let marks = self.store().read().await?.query(&last).await?;
        let last = marks.first().and_then(|row| row.first()).and_then(Value::integer);
        if last.is_some_and(|last| (0..DAY_MILLISECONDS).contains(&now.milliseconds().saturating_sub(last))) {
            return Ok(());
        }
        let (mut transaction, seq) = self.begin_to_write().await?;
        prune(&mut *transaction, seq, now).await?;
        forget_outcomes(&mut *transaction, now).await?;
        sessions::forget_over(&mut *transaction, now).await?;
        Ok(transaction.commit().await?)
    }
}

/// A device that comes back later than this with a batch in flight is told of a fork, and keeps all.
async fn forget_outcomes(transaction: &mut dyn Transaction, now: DateTime) -> Result<(), ServerError> {
    let old = now.milliseconds().saturating_sub(limits::OUTCOME_DAYS * DAY_MILLISECONDS);
    for table in ["_outcome", "_group_key"] {
        let sql = format!("DELETE FROM \"{table}\" WHERE \"at\" < ?1");
        transaction.execute(&Statement::new(sql, [Value::Integer(old)])).await?;
    }
    Ok(())
}
