//! What every operation is checked for: that it is there for the account, that its references are, that
//! its values are valid and its unique values free.

use super::decide::{Created, Halt};
use super::merge::reference;
use super::upload::Upload;
use super::world::{Key, Patched, UniqueSet, Values};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{Denied, Evaluation, Fault, RowView, State, conforms, validate};
use crate::sync::in_hand::ObjectInHand;
use crate::wire::message::Reason;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{Catalog, EntityIndex, Member, MemberIndex, Name, SYSTEM_MEMBERS, Value, limits};

/// Holds values of code to what values of devices are held to.
pub(super) fn check_stored(catalog: &Catalog, entity: EntityIndex, row: &[Value]) -> FlowResult {
    let entity = catalog.entity(entity);
    let stored = entity.members.iter().zip(row).filter(|(member, _)| member.is_stored());
    let unfit = stored.filter(|(member, value)| !conforms(catalog, member, *value));
    let faults: Vec<_> = unfit.map(|(member, _)| Fault::of_type(member)).collect();
    if !faults.is_empty() {
        return Err(FlowError::Invalid { entity: entity.name.to_string(), faults });
    }
    let size = row.iter().map(Value::size).sum::<usize>();
    if size > limits::OBJECT_BYTES {
        return Err(FlowError::GroupTooLarge { size, limit: limits::OBJECT_BYTES, unit: "bytes" });
    }
    Ok(())
}

/// Whether code may give a member its value.
pub(super) fn is_settable(member: &Member) -> bool {
    member.is_stored() && !member.is_assigned()
}

/// The row of a new object.
pub(super) fn filled(members: &[Member], object: &ObjectInHand) -> Vec<Value> {
    let mut row: Vec<Value> = members.iter().map(|member| member.default.clone()).collect();
    row.iter_mut().zip(&object.values).for_each(|(slot, value)| slot.clone_from(value));
    row
}

impl Upload<'_> {
    /// The row and its unreadable members, if the account may see it or the group created it.
    pub(super) fn visible(&self, key: Key, created: &Created) -> Option<(Values, u64)> {
        let values = self.world.get(key)?;
        let row = RowView { id: key.1, values, unreadable: 0 };
        let unreadable = self.access().unreadable(key.0, State { row, rows: &self.world });
        let unreadable = unreadable.or(created.contains(&key).then_some(0))?;
        Some((values.clone(), unreadable))
    }

    /// A new reference must lead to a row that the account may read, or that the group creates.
    pub(super) fn check_references(
        &self,
        entity: EntityIndex,
        values: &[Value],
        members: u64,
        created: &Created,
    ) -> Result<(), Reason> {
        let catalog = &self.acceptance.engine.catalog;
        for (at, member) in catalog.entity(entity).members.iter().enumerate() {
            let name = member.target().filter(|_| members >> at & 1 == 1);
            let Some((name, id)) = name.zip(reference(member, &values[at])) else { continue };
            let target = catalog.find(name).map(|target| (target, id));
            if target.is_none_or(|target| self.visible(target, created).is_none()) {
                return Err(Reason::Dangling { member: member.name.clone(), target: name.clone(), id });
            }
        }
        Ok(())
    }

    /// The broken validations of these members.
    pub(super) fn faults(&self, key: Key, values: &[Value], members: u64) -> Vec<Fault> {
        let rows = Patched { world: &self.world, key, values };
        let catalog = &self.acceptance.engine.catalog;
        let evaluation = Evaluation { catalog, me: Some(self.me()), rows: &rows };
        validate(&evaluation, key.0, RowView { id: key.1, values, unreadable: 0 }, members)
    }

    /// Validations, and that unique values are free.
    pub(super) async fn check_values(
        &mut self,
        key: Key,
        values: &[Value],
        members: u64,
    ) -> Result<(), Halt> {
        let faults = self.faults(key, values, members);
        if !faults.is_empty() {
            return Err(Reason::Invalid(faults).into());
        }
        let mut wanted: BTreeMap<UniqueSet, BTreeSet<Vec<Value>>> = BTreeMap::new();
        for position in 0..self.world.unique_sets(key.0).len() {
            let set = (key.0, position);
            let is_written =
                self.world.unique_sets(key.0)[position].iter().any(|at| members >> at.0 & 1 == 1);
            if let Some(values) = self.world.unique_values(set, values).filter(|_| is_written) {
                wanted.entry(set).or_default().insert(values);
            }
        }
        if wanted.is_empty() {
            return Ok(());
        }
        self.load_holders(wanted.clone()).await?;
        for (set, values) in wanted {
            if values.into_iter().any(|values| self.world.is_held_by_another(set, values, key.1)) {
                let members = self.world.unique_sets(key.0)[set.1].clone();
                return Err(Reason::Unique(self.names(key.0, &members)).into());
            }
        }
        Ok(())
    }

    /// Sets the system members of an audited entity.
    pub(super) fn stamp(&self, entity: EntityIndex, values: &mut [Value], is_new: bool) {
        let entity = self.entity(entity);
        if !entity.audited {
            return;
        }
        for system in SYSTEM_MEMBERS.iter().filter(|system| is_new || system.name.starts_with("changed")) {
            let at = entity.members.iter().position(|member| &*member.name == system.name);
            if let Some(value) = at.and_then(|at| values.get_mut(at)) {
                *value = Value::Integer(if system.is_instant {
                    self.occasion.now.milliseconds()
                } else {
                    self.me().object().raw()
                });
            }
        }
    }

    pub(super) fn denied(&self, entity: EntityIndex, denied: Denied) -> Reason {
        match denied {
            Denied::Object => Reason::Access(None),
            Denied::Member(member) => {
                Reason::Access(Some(self.entity(entity).members[member.0].name.clone()))
            }
        }
    }

    pub(super) fn names(&self, entity: EntityIndex, members: &[MemberIndex]) -> Vec<Name> {
        members.iter().map(|member| self.entity(entity).members[member.0].name.clone()).collect()
    }
}
