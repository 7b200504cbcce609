//! What was tried again although it had arrived.
//!
//! A change that was set aside without the server's word, because it is undeliverable or needs what is, may
//! be on its way still, or decided about already, with the answer lost. Whoever tries it again commits it
//! anew; when the server then tells that the first had arrived and was written, only what the second adds
//! to it is left to be sent (SYNC R1), and of an entry of the list only what joined it later. Absent: how the
//! first is found, and what becomes of the rows.

use super::overlay::added;
use crate::store::device::SetAside;
use crate::wire::message::{Base, Group, MemberChange, OperationChange};
use tidewater_model::{Catalog, Entity, Value};

/// What is left of a change once another is written that does the same or a part of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// All of it: the two have nothing in common.
    All,
    /// This.
    Some(OperationChange),
    /// Nothing.
    Nothing,
}

/// What is left to be done of a change after one that was written.
pub(super) fn left(entity: &Entity, change: &OperationChange, written: &OperationChange) -> Left {
    let members: Vec<MemberChange> = match (change, written) {
        // The object is there, so what differs is an update of it.
        (OperationChange::Create(values), OperationChange::Create(written)) => {
            let update = |(name, mine): &(_, Value)| {
                let known = written.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
                let known = known.or_else(|| entity.member(name).map(|member| member.default.clone()));
                let base = known.map_or(Base::Unread, Base::Value);
                MemberChange { member: name.clone(), base, mine: mine.clone() }
            };
            values.iter().map(update).filter(|change| !change.base.is(&change.mine)).collect()
        }
        (OperationChange::Update(changes), OperationChange::Update(written)) => {
            let known = |change: &MemberChange| written.iter().find(|one| one.member == change.member);
            if changes.iter().all(|change| known(change).is_none()) {
                return Left::All;
            }
            changes.iter().filter_map(|change| rest(entity, change, known(change))).collect()
        }
        (OperationChange::Delete(_), OperationChange::Delete(_)) => return Left::Nothing,
        _ => return Left::All,
    };
    if members.is_empty() { Left::Nothing } else { Left::Some(OperationChange::Update(members)) }
}

/// Takes a group that the server decided about out of the entry that it stands in. Whether anything is left.
pub(super) fn leave_the_rest_of(catalog: &Catalog, entry: &mut SetAside, decided: &Group) -> bool {
    entry.group.keys.retain(|key| !decided.keys.contains(key));
    if entry.group.keys.is_empty() {
        return false;
    }
    // What joins an entry is never atomic itself.
    entry.group.atomic &= !decided.atomic;
    let blamed = entry.group.operations.get(entry.blamed()).map(|one| (one.entity.clone(), one.id));
    entry.group.operations.retain_mut(|one| {
        let Some(entity) = catalog.named(&one.entity) else { return true };
        let id = one.id;
        let mut same = decided.operations.iter().filter(|known| known.entity == one.entity && known.id == id);
        // The entry names each object once, and what was decided may hold several changes of it.
        same.all(|same| match left(entity, &one.change, &same.change) {
            Left::All => true,
            Left::Some(change) => {
                one.change = change;
                true
            }
            Left::Nothing => false,
        })
    });
    let at = entry.group.operations.iter().position(|one| Some((one.entity.clone(), one.id)) == blamed);
    entry.rejection.operation = at.and_then(|at| u32::try_from(at).ok()).unwrap_or_default();
    !entry.group.operations.is_empty()
}

/// The same for one member; nothing if nothing is left.
fn rest(entity: &Entity, change: &MemberChange, written: Option<&MemberChange>) -> Option<MemberChange> {
    let Some(written) = written else { return Some(change.clone()) };
    let had = entity.member(&change.member).and_then(|member| added(member, written));
    let base = match (&change.base, had) {
        (Base::Value(Value::Integer(seen)), Some(had)) => Value::Integer(seen.saturating_add(had)),
        _ => written.mine.clone(),
    };
    (base != change.mine).then(|| MemberChange { base: Base::Value(base), ..change.clone() })
}
