//! A batch as the server works with it: limits kept, names resolved, values of the right type.
//!
//! What is wrong with one group is that group's rejection. What is wrong with the batch as a whole
//! refuses the request.

use super::AcceptError;
use super::ledger::KEY_BYTES;
use super::world::Key;
use crate::rule::conforms;
use crate::value::ObjectId;
use crate::wire::frame::decode;
use crate::wire::message::{Base, Batch, Group, MemberChange, Operation, OperationChange, Reason, Rejection};
use serde_bytes::ByteBuf;
use std::collections::BTreeSet;
use tidewater_model::{
    Catalog, ContentHash, Entity, EntityIndex, Member, MemberIndex, Name, Type, Value, limits,
};

/// A group with its names resolved, or why it cannot be.
pub(super) struct Unit<'a> {
    /// As it was sent.
    pub(super) group: &'a Group,
    /// What it does.
    pub(super) steps: Result<Vec<Step<'a>>, Rejection>,
}

/// One operation.
pub(super) struct Step<'a> {
    pub(super) key: Key,
    pub(super) change: StepChange<'a>,
    /// Whether code of the server does it with the rights of the system.
    pub(super) is_system: bool,
}

/// What an operation does.
pub(super) enum StepChange<'a> {
    Create(Vec<(MemberIndex, &'a Value)>),
    Update(Vec<MemberStep<'a>>),
    Delete(Option<ContentHash>),
}

impl<'a> StepChange<'a> {
    /// The members that are set, with their values.
    pub(super) fn named(&self) -> Vec<(MemberIndex, &'a Value)> {
        match self {
            Self::Create(values) => values.clone(),
            Self::Update(changes) => changes.iter().map(|change| (change.member, change.mine)).collect(),
            Self::Delete(_) => Vec::new(),
        }
    }
}

/// The change of one member.
pub(super) struct MemberStep<'a> {
    pub(super) member: MemberIndex,
    pub(super) base: &'a Base,
    pub(super) mine: &'a Value,
}

/// The groups of a batch.
///
/// # Errors
/// If the bytes are no groups, or the batch is over a limit.
pub(super) fn groups(batch: &Batch) -> Result<Vec<Group>, AcceptError> {
    let too_large = |size, limit, unit| AcceptError::TooLarge { size, limit, unit };
    if batch.groups.len() > limits::BATCH_BYTES {
        return Err(too_large(batch.groups.len(), limits::BATCH_BYTES, "bytes"));
    }
    let malformed = |error: crate::wire::frame::FrameError| AcceptError::Malformed {
        detail: format!("the groups of batch {} cannot be read: {error}", batch.seq),
    };
    let groups: Vec<Group> = decode(&batch.groups).map_err(malformed)?;
    let operations = groups.iter().map(|group| group.operations.len().max(1)).sum();
    if operations > limits::BATCH_OPERATIONS {
        return Err(too_large(operations, limits::BATCH_OPERATIONS, "operations"));
    }
    Ok(groups)
}

/// Resolves the names of every group. A key may stand in one group of a batch only.
pub(super) fn units<'a>(catalog: &Catalog, groups: &'a [Group]) -> Vec<Unit<'a>> {
    let mut keys = BTreeSet::new();
    let unit = |group: &'a Group| {
        let steps = check_keys(group, &mut keys).and_then(|()| steps(catalog, group));
        Unit { group, steps }
    };
    groups.iter().map(unit).collect()
}

fn check_keys<'a>(group: &'a Group, seen: &mut BTreeSet<&'a ByteBuf>) -> Result<(), Rejection> {
    let malformed = |text: &str| Rejection { operation: 0, reason: Reason::Malformed(text.to_owned()) };
    if group.keys.is_empty() || group.keys.iter().any(|key| key.len() != KEY_BYTES) {
        return Err(malformed("a group has one or more keys of 16 bytes"));
    }
    if group.operations.is_empty() {
        return Err(malformed("a group has one or more operations"));
    }
    if group.keys.iter().all(|key| seen.insert(key)) {
        Ok(())
    } else {
        Err(malformed("the group's key stands in the batch twice"))
    }
}

fn steps<'a>(catalog: &Catalog, group: &'a Group) -> Result<Vec<Step<'a>>, Rejection> {
    let numbered = (0..).zip(&group.operations);
    let step = |(position, operation): (u32, &'a Operation)| {
        resolve(catalog, operation).map_err(|reason| Rejection { operation: position, reason })
    };
    numbered.map(step).collect()
}

fn resolve<'a>(catalog: &Catalog, operation: &'a Operation) -> Result<Step<'a>, Reason> {
    let known = catalog.find(&operation.entity).filter(|index| catalog.entity(*index).persistable);
    let Some(index) = known else {
        return Err(Reason::Malformed(format!("`{}` is no entity of this app", operation.entity)));
    };
    let entity = catalog.entity(index);
    let change = match &operation.change {
        OperationChange::Create(values) => {
            check_size(entity, operation.id, values.iter().map(|(_, value)| value))?;
            check_once(entity, values.iter().map(|(name, _)| name))?;
            // A device may name what it cannot set, as long as it leaves it as it is.
            let is_left = |name: &Name, value: &Value| {
                let member = entity.member(name).filter(|member| !is_settable(member));
                member.is_some_and(|member| value.is_empty() || *value == member.default)
            };
            let named = values.iter().filter(|(name, value)| !is_left(name, value));
            let resolved = named.map(|(name, value)| Ok((member(catalog, index, name, value)?, value)));
            StepChange::Create(resolved.collect::<Result<_, Reason>>()?)
        }
        OperationChange::Update(changes) => {
            check_size(entity, operation.id, changes.iter().map(|change| &change.mine))?;
            check_once(entity, changes.iter().map(|change| &change.member))?;
            let resolved = changes.iter().map(|change| resolve_change(catalog, index, change));
            StepChange::Update(resolved.collect::<Result<_, Reason>>()?)
        }
        OperationChange::Delete(seen) => StepChange::Delete(*seen),
    };
    Ok(Step { key: (index, operation.id), change, is_system: false })
}

fn resolve_change<'a>(
    catalog: &Catalog,
    entity: EntityIndex,
    change: &'a MemberChange,
) -> Result<MemberStep<'a>, Reason> {
    let index = member(catalog, entity, &change.member, &change.mine)?;
    if let Base::Value(base) = &change.base {
        check_type(catalog, entity, index, base)?;
    }
    Ok(MemberStep { member: index, base: &change.base, mine: &change.mine })
}

/// The member that a device may name, with a value that fits it.
fn member(catalog: &Catalog, entity: EntityIndex, name: &Name, value: &Value) -> Result<MemberIndex, Reason> {
    let Some(index) = catalog.member(entity, name) else {
        let entity = &catalog.entity(entity).name;
        return Err(Reason::Malformed(format!("`{name}` is no member of `{entity}`")));
    };
    let member = &catalog.entity(entity).members[index.0];
    if !is_settable(member) {
        return Err(Reason::Access(Some(name.clone())));
    }
    check_type(catalog, entity, index, value)?;
    Ok(index)
}

/// Whether a device may give the member a value at all.
fn is_settable(member: &Member) -> bool {
    !member.is_assigned() && member.is_stored() && member.ty != Type::HashedText
}

fn check_type(
    catalog: &Catalog,
    entity: EntityIndex,
    index: MemberIndex,
    value: &Value,
) -> Result<(), Reason> {
    let member = &catalog.entity(entity).members[index.0];
    if conforms(catalog, member, value) {
        return Ok(());
    }
    let entity = &catalog.entity(entity).name;
    Err(Reason::Malformed(format!("the value of `{entity}.{}` does not fit its type", member.name)))
}

fn check_size<'a>(
    entity: &Entity,
    id: ObjectId,
    values: impl Iterator<Item = &'a Value>,
) -> Result<(), Reason> {
    let size = values.map(Value::size).sum::<usize>();
    if size <= limits::OBJECT_BYTES {
        return Ok(());
    }
    let limit = limits::OBJECT_BYTES;
    Err(Reason::Malformed(format!("{} {id} has {size} bytes; at most {limit} are taken", entity.name)))
}

fn check_once<'a>(entity: &Entity, names: impl Iterator<Item = &'a Name>) -> Result<(), Reason> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Reason::Malformed(format!("`{}.{name}` is named twice", entity.name)));
        }
    }
    Ok(())
}
