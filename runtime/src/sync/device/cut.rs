//! CUT: a prefix of the outbox becomes a batch that never changes.

use crate::store::StoreError;
use crate::store::device::{CutBatch, DeviceDatabase, DeviceState, Writing};
use crate::wire::groups::list;
use crate::wire::message::Cut;
use tidewater_model::{ContentHash, limits};

/// Freezes the next groups of the outbox up to the number `horizon`, at most so many operations.
/// Nothing if there are none.
pub(super) fn cut(
    writing: &Writing<'_>,
    state: &mut DeviceState,
    operations: usize,
    horizon: i64,
) -> Result<Option<CutBatch>, StoreError> {
    let mut numbers = Vec::new();
    let mut bytes = Vec::new();
    for (number, encoded) in writing.encoded_groups_after(0, operations)? {
        // The groups and the head of their list together; a batch holds one group at least.
        let over = bytes.len() + encoded.len() + 5 > limits::BATCH_BYTES;
        if number > horizon || over && !numbers.is_empty() {
            break;
        }
        numbers.push(number);
        bytes.extend_from_slice(&encoded);
    }
    if numbers.is_empty() {
        return Ok(None);
    }
    let content = list(numbers.len(), &bytes);
    state.last_seq += 1;
    let seq = state.last_seq;
    let batch = CutBatch { cut: Cut { seq, hash: ContentHash::of(&content) }, numbers, content };
    writing.freeze(&batch)?;
    Ok(Some(batch))
}

/// Whether the outbox holds a group after those of a batch, up to `horizon`.
pub(super) fn has_more(
    database: &DeviceDatabase,
    batch: Option<&CutBatch>,
    horizon: i64,
) -> Result<bool, StoreError> {
    let last = batch.and_then(|batch| batch.numbers.last().copied()).unwrap_or_default();
    Ok(database.next_group(last)?.is_some_and(|number| number <= horizon))
}
