//! CUT: a prefix of the outbox becomes a batch that never changes.

use crate::store::StoreError;
use crate::store::device::{CutBatch, DeviceDatabase, DeviceState, Writing};
use crate::wire::frame::encode;
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
    for group in writing.groups_after(0, operations)? {
        let encoded = encode(&group.group);
        // The groups and the head of their list together; a batch holds one group at least.
        let over = bytes.len() + encoded.len() + 5 > limits::BATCH_BYTES;
        if group.number > horizon || over && !numbers.is_empty() {
            break;
        }
        numbers.push(group.number);
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

/// A MessagePack list of elements that are encoded already: an `array 32` and the elements.
fn list(count: usize, elements: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(elements.len() + 5);
    bytes.push(0xdd);
    bytes.extend_from_slice(&u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes());
    bytes.extend_from_slice(elements);
    bytes
}

/// Whether the outbox holds a group after those of a batch, up to `horizon`.
pub(super) fn has_more(
    database: &DeviceDatabase,
    batch: Option<&CutBatch>,
    horizon: i64,
) -> Result<bool, StoreError> {
    let last = batch.and_then(|batch| batch.numbers.last().copied()).unwrap_or_default();
    Ok(database.groups_after(last, 1)?.first().is_some_and(|group| group.number <= horizon))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::frame::decode;
    use crate::wire::message::Group;

    #[test]
    fn a_list_of_encoded_groups_reads_as_a_list_of_groups() {
        let group = |atomic| Group { keys: Vec::new(), atomic, operations: Vec::new() };
        let groups = vec![group(false), group(true)];
        let elements: Vec<u8> = groups.iter().flat_map(encode).collect();
        assert_eq!(decode::<Vec<Group>>(&list(2, &elements)), Ok(groups));
    }
}
