//! What is on its way: the frozen batch, those cut before it, what was accepted and may have to be
//! offered again, and the pages of a download that is not complete.

use super::database::{DeviceDatabase, Writing, pack, unpack};
use crate::store::{Statement, StoreError};
use crate::value::DateTime;
use crate::wire::message::Cut;
use tidewater_model::{ContentHash, Value};

/// A batch that was cut, with the groups that it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CutBatch {
    /// Its number and hash.
    pub cut: Cut,
    /// The numbers of its groups, in order.
    pub numbers: Vec<i64>,
    /// Its groups as they travel.
    pub content: Vec<u8>,
}

impl CutBatch {
    /// Whether it has no groups: it is sent so that none of those before it comes any more.
    #[must_use]
    pub fn is_fence(&self) -> bool {
        self.numbers.is_empty()
    }
}

fn number(seq: u64) -> Value {
    Value::Integer(i64::try_from(seq).unwrap_or(i64::MAX))
}

impl DeviceDatabase {
    /// Every batch cut since the last outcome, in order.
    ///
    /// # Errors
    /// What the database answers.
    pub fn cuts(&self) -> Result<Vec<Cut>, StoreError> {
        let rows = self.file()?.query(&Statement::new("SELECT seq, hash FROM _batch ORDER BY seq", []))?;
        rows.iter().map(|row| self.cut(row)).collect()
    }

    fn cut(&self, row: &[Value]) -> Result<Cut, StoreError> {
        let broken = || super::file::damaged(self.path(), "a batch cannot be read");
        let seq = row[0].integer().and_then(|seq| u64::try_from(seq).ok()).ok_or_else(broken)?;
        let hash = row[1].binary().and_then(|bytes| bytes.try_into().ok()).ok_or_else(broken)?;
        Ok(Cut { seq, hash: ContentHash::from_bytes(hash) })
    }

    /// A batch cut since the last outcome.
    ///
    /// # Errors
    /// What the database answers.
    pub fn batch(&self, seq: u64) -> Result<Option<CutBatch>, StoreError> {
        let sql = "SELECT seq, hash, numbers, content FROM _batch WHERE seq = ?1";
        let Some(mut row) = self.file()?.query(&Statement::new(sql, [number(seq)]))?.pop() else {
            return Ok(None);
        };
        let content = match row.pop() {
            Some(Value::Binary(content)) => content.to_vec(),
            _ => Vec::new(),
        };
        Ok(Some(CutBatch { cut: self.cut(&row)?, numbers: unpack(self.connection(), &row[2])?, content }))
    }

    /// The batch that is being sent: the same bytes until an outcome names it.
    ///
    /// # Errors
    /// What the database answers.
    pub fn frozen(&self) -> Result<Option<CutBatch>, StoreError> {
        let seq = self.column("SELECT seq FROM _batch WHERE frozen = 1", Vec::new())?.pop();
        let seq = seq.and_then(|seq| u64::try_from(seq.integer()?).ok());
        seq.map_or(Ok(None), |seq| self.batch(seq))
    }

    /// The greatest number in the outbox and in the batches whose outcome may still come.
    pub(super) fn last_number(&self) -> Result<i64, StoreError> {
        let waiting = self.number("SELECT coalesce(max(number), 0) FROM _outbox", Vec::new())?;
        let batches = self.column("SELECT numbers FROM _batch", Vec::new())?;
        batches.iter().try_fold(waiting, |last, numbers| {
            let numbers: Vec<i64> = unpack(self.connection(), numbers)?;
            Ok(numbers.into_iter().fold(last, i64::max))
        })
    }

    /// Calls `visit` with the bytes of each staged page, in order.
    ///
    /// # Errors
    /// What the database answers, or `visit`.
    pub fn staged<E: From<StoreError>>(
        &self,
        mut visit: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut after = 0;
        loop {
            let sql = "SELECT position, frame FROM _staged WHERE position > ?1 ORDER BY position LIMIT 1";
            let row = self.file()?.query(&Statement::new(sql, [Value::Integer(after)]))?.pop();
            let Some([Value::Integer(position), Value::Binary(frame)]) = row.as_deref() else {
                return Ok(());
            };
            after = *position;
            visit(frame)?;
        }
    }

    /// Whether pages are staged.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_staged(&self) -> Result<bool, StoreError> {
        Ok(self.number("SELECT count(*) FROM (SELECT 1 FROM _staged LIMIT 1)", Vec::new())? > 0)
    }
}

impl Writing<'_> {
    /// Freezes a batch of groups.
    ///
    /// # Errors
    /// What the database answers.
    pub fn freeze(&self, batch: &CutBatch) -> Result<(), StoreError> {
        self.mark_cut(&batch.numbers)?;
        let sql = "INSERT INTO _batch(seq, hash, numbers, content, frozen) VALUES (?1, ?2, ?3, ?4, 1)";
        let hash = Value::from(&batch.cut.hash.as_bytes()[..]);
        let content = Value::from(batch.content.as_slice());
        let values = [number(batch.cut.seq), hash, pack(&batch.numbers), content];
        self.execute(sql, values).map(drop)
    }

    /// Gives up sending the frozen batch; it stays in the list of cuts.
    ///
    /// # Errors
    /// What the database answers.
    pub fn thaw(&self) -> Result<(), StoreError> {
        self.execute("UPDATE _batch SET frozen = 0", []).map(drop)
    }

    /// Forgets all cuts, because one of them has its outcome.
    ///
    /// # Errors
    /// What the database answers.
    pub fn forget_cuts(&self) -> Result<(), StoreError> {
        self.execute("DELETE FROM _batch", [])?;
        self.execute("DELETE FROM _retried", []).map(drop)
    }

    /// Keeps what the server accepted until it is durable there for good.
    ///
    /// # Errors
    /// What the database answers.
    pub fn keep_accepted(&self, seq: u64, content: Vec<u8>, at: DateTime) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO _accepted(seq, content, at) VALUES (?1, ?2, ?3)";
        let values = [number(seq), Value::from(content), Value::Integer(at.milliseconds())];
        self.execute(sql, values).map(drop)
    }

    /// Forgets what is durable on the server for good.
    ///
    /// # Errors
    /// What the database answers.
    pub fn forget_accepted(&self, durable: u64) -> Result<(), StoreError> {
        self.execute("DELETE FROM _accepted WHERE seq <= ?1", [number(durable)]).map(drop)
    }

    /// Adds a page to those staged.
    ///
    /// # Errors
    /// What the database answers.
    pub fn stage(&self, frame: Vec<u8>) -> Result<(), StoreError> {
        self.execute("INSERT INTO _staged(frame) VALUES (?1)", [Value::from(frame)]).map(drop)
    }

    /// Forgets the staged pages.
    ///
    /// # Errors
    /// What the database answers.
    pub fn clear_staged(&self) -> Result<(), StoreError> {
        self.execute("DELETE FROM _staged", []).map(drop)
    }
}
