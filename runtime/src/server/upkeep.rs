//! What a server forgets, so that its database does not grow for ever.

use super::history::forget_served;
use super::sessions;
use super::{ServerCore, ServerError};
use crate::store::Statement;
use crate::sync::accept::{forget_calls, forget_outcomes};
use crate::sync::prune;
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
        self.write_history().await?;
        let last = Statement::new("SELECT max(\"at\") FROM \"_log_mark\"", []);
        let marks = self.store().read().await?.query(&last).await?;
        let last = marks.first().and_then(|row| row.first()).and_then(Value::integer);
        if last.is_some_and(|last| (0..DAY_MILLISECONDS).contains(&now.milliseconds().saturating_sub(last))) {
            return Ok(());
        }
        let (mut transaction, seq) = self.begin_to_write().await?;
        prune(&mut *transaction, seq, now).await?;
        forget_outcomes(&mut *transaction, now).await?;
        forget_calls(&mut *transaction, now).await?;
        let oldest = now.milliseconds().saturating_sub(limits::OUTCOME_DAYS * DAY_MILLISECONDS);
        forget_served(&mut *transaction, oldest).await?;
        sessions::forget_over(&mut *transaction, now).await?;
        Ok(transaction.commit().await?)
    }
}
