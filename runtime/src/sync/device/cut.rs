//! CUT: a prefix of the outbox, or the groups that a call needs, become a batch that never changes.

use super::selection::Selection;
use crate::store::StoreError;
use crate::store::device::{CutBatch, DeviceDatabase, DeviceState, PendingObject, Waiting, Writing};
use crate::value::ObjectId;
use crate::wire::frame::encode;
use crate::wire::groups::list;
use crate::wire::message::{Cut, Operation, OperationChange};
use tidewater_model::{Catalog, ContentHash, Name, Value, limits};

/// Freezes the next groups of the outbox up to the number `horizon`, or the next ones of a selection, at most
/// so many operations. Nothing if there are none.
pub(super) fn cut(
    writing: &Writing<'_>,
    state: &mut DeviceState,
    operations: usize,
    horizon: i64,
    selection: Option<&mut Selection>,
) -> Result<Option<CutBatch>, StoreError> {
    let groups = match selection {
        Some(selection) => {
            selection.renew(writing, horizon)?;
            selected(writing, operations, selection)?
        }
        None => {
            let mut groups = writing.encoded_groups_after(Waiting::ToSend, 0, operations)?;
            groups.retain(|(number, _)| *number <= horizon);
            groups
        }
    };
    freeze(writing, state, groups)
}

/// Freezes a batch without groups. The server notes its number as the last, so that no batch that was cut
/// before it, and may still be on its way, can be decided about behind it.
pub(super) fn fence(writing: &Writing<'_>, state: &mut DeviceState) -> Result<CutBatch, StoreError> {
    frozen(writing, state, Vec::new(), &[])
}

/// The first groups of a selection, as many as make a batch.
fn selected(
    writing: &Writing<'_>,
    operations: usize,
    selection: &Selection,
) -> Result<Vec<(i64, Vec<u8>)>, StoreError> {
    let (mut groups, mut count) = (Vec::new(), 0);
    for number in selection.groups() {
        let Some(group) = writing.group(*number)? else { continue };
        count += group.operations.len();
        if count > operations && !groups.is_empty() {
            break;
        }
        groups.push((*number, encode(&group)));
    }
    Ok(groups)
}

fn freeze(
    writing: &Writing<'_>,
    state: &mut DeviceState,
    groups: Vec<(i64, Vec<u8>)>,
) -> Result<Option<CutBatch>, StoreError> {
    let mut numbers = Vec::new();
    let mut bytes = Vec::new();
    for (number, encoded) in groups {
        // The groups and the head of their list together; a batch holds one group at least.
        let over = bytes.len() + encoded.len() + 5 > limits::BATCH_BYTES;
        if over && !numbers.is_empty() {
            break;
        }
        numbers.push(number);
        bytes.extend_from_slice(&encoded);
    }
    if numbers.is_empty() { Ok(None) } else { frozen(writing, state, numbers, &bytes).map(Some) }
}

/// A batch of these groups, which from now on is what is sent.
fn frozen(
    writing: &Writing<'_>,
    state: &mut DeviceState,
    numbers: Vec<i64>,
    groups: &[u8],
) -> Result<CutBatch, StoreError> {
    let content = list(numbers.len(), groups);
    state.last_seq += 1;
    let seq = state.last_seq;
    let batch = CutBatch { cut: Cut { seq, hash: ContentHash::of(&content) }, numbers, content };
    writing.freeze(&batch)?;
    Ok(batch)
}

/// The objects that an operation makes its object refer to.
pub(crate) fn references_of<'a>(
    catalog: &'a Catalog,
    operation: &'a Operation,
) -> impl Iterator<Item = PendingObject> + 'a {
    let values: Vec<(&Name, &Value)> = match &operation.change {
        OperationChange::Create(values) => values.iter().map(|(name, value)| (name, value)).collect(),
        OperationChange::Update(members) => members.iter().map(|one| (&one.member, &one.mine)).collect(),
        OperationChange::Delete(_) => Vec::new(),
    };
    let entity = catalog.find(&operation.entity);
    values.into_iter().filter_map(move |(name, value)| {
        Some((catalog.target(entity?, name)?, ObjectId::from_raw(value.integer()?)?))
    })
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
