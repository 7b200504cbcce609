//! What the server rejected: it waits here until the user decides.

mod decided;

pub(in crate::device) use decided::Decided;

use super::DeviceCore;
use crate::device::facts::{RejectedChange, RejectedKind, RejectedObject};
use crate::flow::{FlowError, FlowResult};
use crate::store::device::{PendingObject, SetAside, Writing, points};
use crate::store::sql::SelectedRow;
use crate::sync::device::{ChangeSet, changed, describe};
use crate::sync::in_hand::ObjectInHand;
use crate::value::ObjectId;
use crate::wire::message::{MemberChange, Operation, OperationChange, Reason};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use tidewater_model::{EntityIndex, Name, Query, Value};

/// A part of what is done again.
enum Step {
    /// Objects that are committed together.
    Commit(Vec<ObjectInHand>),
    /// An object that is deleted.
    Delete(PendingObject),
}

impl DeviceCore {
    /// The changes that were set aside, oldest first.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn rejected(&self) -> FlowResult<Vec<RejectedChange>> {
        let set_aside = self.signed()?.database.set_aside()?;
        set_aside.into_iter().map(|entry| self.rejected_change(entry)).collect()
    }

    fn rejected_change(&self, entry: SetAside) -> FlowResult<RejectedChange> {
        let signed = self.signed()?;
        let blamed = entry.blamed();
        let text = entry.group.operations.get(blamed).map(|it| describe(it, &entry.rejection.reason));
        let mut objects = Vec::new();
        for operation in entry.group.operations {
            let entity = self.catalog.find(&operation.entity);
            let theirs = match entity {
                Some(index) => signed.database.row(index, operation.id)?,
                None => None,
            };
            let kind = kind(&operation.change);
            let mine = match operation.change {
                OperationChange::Create(values) => values,
                OperationChange::Update(members) => {
                    let onto = |change: MemberChange| {
                        let at = entity.and_then(|entity| self.catalog.member(entity, &change.member));
                        let mine = match (entity, at) {
                            (Some(entity), Some(at)) => {
                                let value = theirs.as_ref().map_or(&Value::Empty, |row| &row.values[at.0]);
                                changed(&self.catalog.entity(entity).members[at.0], value, &change)
                            }
                            _ => change.mine,
                        };
                        (change.member, mine)
                    };
                    members.into_iter().map(onto).collect()
                }
                OperationChange::Delete(_) => Vec::new(),
            };
            let theirs = theirs.map(|row| row.values.to_vec());
            objects.push(RejectedObject { entity: operation.entity, id: operation.id, kind, mine, theirs });
        }
        Ok(RejectedChange {
            number: entry.number,
            objects,
            blamed,
            reason: entry.rejection.reason,
            text: text.unwrap_or_default(),
            at: entry.at,
        })
    }

    /// The objects of a rejected change as they would be committed again: mine on top of what is stored
    /// now. Deleted ones are not among them.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if an object that was changed is not here any more.
    pub fn rejected_in_hand(&self, number: i64) -> FlowResult<Vec<ObjectInHand>> {
        let entry = self.entry(number)?;
        let kept =
            entry.group.operations.iter().filter(|it| !matches!(it.change, OperationChange::Delete(_)));
        kept.map(|operation| self.in_hand(operation)).collect()
    }

    /// The objects of which a change was rejected, as the user made them: what a query finds among them. One
    /// that is not here any more counts as new.
    ///
    /// # Errors
    /// If nobody is signed in, the query does not fit the model, or the database fails.
    pub fn rejected_objects(&self, query: &Query) -> FlowResult<Vec<ObjectInHand>> {
        let mut in_hand: BTreeMap<ObjectId, ObjectInHand> = BTreeMap::new();
        for entry in self.signed()?.database.set_aside()? {
            for operation in entry.group.operations.iter().filter(|one| one.entity == query.entity) {
                if let Entry::Vacant(place) = in_hand.entry(operation.id) {
                    place.insert(self.as_made(operation)?);
                }
            }
        }
        let row = |object: &ObjectInHand| SelectedRow {
            id: object.id,
            unreadable: object.unreadable,
            values: object.values.as_slice().into(),
        };
        let found = self.among(query, in_hand.values().map(row).collect())?;
        Ok(found.into_iter().filter_map(|row| in_hand.remove(&row.id)).collect())
    }

    /// Why a change of an object was rejected, in words; nothing if none was.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn rejection(&self, object: PendingObject) -> FlowResult<Option<String>> {
        let set_aside = self.signed()?.database.set_aside()?;
        let entry = set_aside.into_iter().find(|entry| self.concerns(entry, object));
        Ok(entry.map(|entry| self.rejected_change(entry)).transpose()?.map(|change| change.text))
    }

    /// An object as its user made it, also one that is not here any more.
    fn as_made(&self, operation: &Operation) -> FlowResult<ObjectInHand> {
        match self.in_hand(operation) {
            Err(FlowError::Gone { .. }) => {
                let values = match &operation.change {
                    OperationChange::Update(members) => {
                        members.iter().map(|change| (change.member.clone(), change.mine.clone())).collect()
                    }
                    OperationChange::Create(_) | OperationChange::Delete(_) => Vec::new(),
                };
                self.in_hand(&Operation { change: OperationChange::Create(values), ..operation.clone() })
            }
            other => other,
        }
    }

    /// The numbers of the rejected changes for which the app names a flow and that were not given to it since
    /// the device was opened. What only depends on another rejected change is not among them.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn to_repair(&self) -> FlowResult<Vec<i64>> {
        if self.catalog.app().offline.rejected.is_empty() {
            return Ok(Vec::new());
        }
        let entries = self.signed()?.database.set_aside()?;
        Ok(entries.iter().filter(|entry| self.repair_of(entry).is_some()).map(|entry| entry.number).collect())
    }

    /// The flow for a rejected change, and the object that is to blame as its user made it. It counts as
    /// given to the flow from here on. Nothing if there is nothing to repair by now.
    ///
    /// # Errors
    /// If nobody is signed in, or the database fails.
    pub fn begin_repair(&mut self, number: i64) -> FlowResult<Option<(Name, ObjectInHand)>> {
        let Some(entry) = self.signed()?.database.one_set_aside(number)? else { return Ok(None) };
        let Some((flow, blamed)) = self.repair_of(&entry) else { return Ok(None) };
        let begun = (flow.clone(), self.as_made(blamed)?);
        self.repaired.insert(key_of(&entry));
        Ok(Some(begun))
    }

    /// The flow that is to repair a rejected change, and the operation that is to blame.
    fn repair_of<'a>(&'a self, entry: &'a SetAside) -> Option<(&'a Name, &'a Operation)> {
        let blamed = entry.group.operations.get(entry.blamed())?;
        let mut repairs = self.catalog.app().offline.rejected.iter();
        let (_, flow) = repairs.find(|(entity, _)| *entity == blamed.entity)?;
        let is_open = entry.rejection.reason != Reason::Dependent && !self.repaired.contains(&key_of(entry));
        is_open.then_some((flow, blamed))
    }

    fn entry(&self, number: i64) -> FlowResult<SetAside> {
        let found = self.signed()?.database.one_set_aside(number)?;
        found.ok_or_else(|| FlowError::Model {
            detail: format!("there is no rejected change number {number}"),
        })
    }

    fn in_hand(&self, operation: &Operation) -> FlowResult<ObjectInHand> {
        let entity = self.entity_of(operation)?;
        let definition = self.catalog.entity(entity);
        let row = self.signed()?.database.row(entity, operation.id)?;
        let creates = matches!(operation.change, OperationChange::Create(_));
        if row.is_none() && !creates {
            return Err(FlowError::Gone { entity: definition.name.to_string(), id: operation.id });
        }
        let row = row.map(|row| self.complete(entity, row)).transpose()?;
        let initial = || definition.members.iter().map(|member| member.default.clone()).collect::<Vec<_>>();
        let mut values = row.as_ref().map_or_else(initial, |row| row.values.to_vec());
        match &operation.change {
            OperationChange::Create(given) => given.iter().for_each(|(name, value)| {
                if let Some(at) = self.catalog.member(entity, name) {
                    values[at.0].clone_from(value);
                }
            }),
            OperationChange::Update(members) => members.iter().for_each(|change| {
                if let Some(at) = self.catalog.member(entity, &change.member) {
                    values[at.0] = changed(&definition.members[at.0], &values[at.0], change);
                }
            }),
            OperationChange::Delete(_) => {}
        }
        let unreadable = row.as_ref().map_or(0, |row| row.unreadable);
        Ok(ObjectInHand { entity, id: operation.id, values, stored: row.map(|row| row.values), unreadable })
    }

    fn entity_of(&self, operation: &Operation) -> FlowResult<EntityIndex> {
        let found = self.catalog.find(&operation.entity);
        found.ok_or_else(|| FlowError::Model {
            detail: format!("`{}` is no entity of this app", operation.entity),
        })
    }

    /// Commits a rejected change again, on top of what the device shows now, under the same ids.
    ///
    /// # Errors
    /// As [`DeviceCore::commit`]; the entry stays then.
    pub fn retry(&mut self, number: i64) -> FlowResult {
        let objects = self.rejected_in_hand(number)?;
        self.retry_with(number, &objects)
    }

    /// A member that may not be read cannot be written, be it now or when the object was taken in hand:
    /// trying again would lose its change.
    fn check_nothing_is_hidden(&self, entry: &SetAside, objects: &[ObjectInHand]) -> FlowResult {
        for operation in &entry.group.operations {
            let OperationChange::Update(members) = &operation.change else { continue };
            let entity = self.entity_of(operation)?;
            let Some(row) = self.signed()?.database.row(entity, operation.id)? else { continue };
            let in_hand = objects.iter().find(|it| (it.entity, it.id) == (entity, operation.id));
            let hidden = row.unreadable | in_hand.map_or(0, |object| object.unreadable);
            let position = |name| self.catalog.member(entity, name).map(|at| at.0);
            let is_hidden = |at: usize| hidden >> at & 1 == 1;
            if let Some(lost) = members.iter().find(|it| position(&it.member).is_some_and(is_hidden)) {
                return Err(FlowError::Access {
                    what: format!("write {}.{}", operation.entity, lost.member),
                });
            }
        }
        Ok(())
    }

    /// Commits objects in place of a rejected change; they may be edited, see
    /// [`DeviceCore::rejected_in_hand`].
    ///
    /// # Errors
    /// As [`DeviceCore::commit`]; [`FlowError::NotRejected`] if one is no part of the change, and
    /// [`FlowError::Access`] if a member that was changed may not be read any more. The entry stays then.
    pub fn retry_with(&mut self, number: i64, objects: &[ObjectInHand]) -> FlowResult {
        let entry = self.entry(number)?;
        let keys = objects.iter().map(|object| (object.entity, object.id));
        if let Some(foreign) = keys.into_iter().find(|key| !self.concerns(&entry, *key)) {
            return Err(self.not_rejected(foreign));
        }
        self.check_nothing_is_hidden(&entry, objects)?;
        let changes = if entry.group.atomic {
            self.as_one(|core| core.again(&entry, objects))
        } else {
            self.again(&entry, objects)
        }?;
        self.changed(&changes);
        Ok(())
    }

    /// Does what a rejected change did, in its order, with these objects as they are in hand. The entry goes
    /// with the last of it.
    fn again(&mut self, entry: &SetAside, objects: &[ObjectInHand]) -> FlowResult<ChangeSet> {
        let mut steps: Vec<Step> = Vec::new();
        for operation in &entry.group.operations {
            let key = (self.entity_of(operation)?, operation.id);
            let object = objects.iter().find(|object| (object.entity, object.id) == key);
            match (&operation.change, object, steps.last_mut()) {
                (OperationChange::Delete(_), ..) => steps.push(Step::Delete(key)),
                (_, Some(object), Some(Step::Commit(objects))) => objects.push(object.clone()),
                (_, Some(object), _) => steps.push(Step::Commit(vec![object.clone()])),
                (_, None, _) => {}
            }
        }
        if steps.is_empty() {
            steps.push(Step::Commit(Vec::new()));
        }
        let last = steps.len() - 1;
        let mut changes = ChangeSet::default();
        for (at, step) in steps.iter().enumerate() {
            let done = |writing: &Writing<'_>| {
                if at == last {
                    writing.remove_set_aside(entry.number)?;
                    if !entry.rejection.reason.is_answer() {
                        writing.note_retried(&entry.group.keys)?;
                    }
                }
                Ok(())
            };
            changes.add(&match step {
                Step::Commit(objects) => self.commit_with(objects, done)?.changes,
                Step::Delete((entity, id)) => self.delete_with(*entity, *id, None, done)?,
            });
        }
        Ok(changes)
    }

    /// Forgets a rejected change for good.
    ///
    /// # Errors
    /// If there is no such entry, or the database fails.
    pub fn discard(&mut self, number: i64) -> FlowResult {
        self.entry(number)?;
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        signed.facts.write(&signed.database, &points::COMMIT, |writing, _| {
            Ok::<_, FlowError>(writing.remove_set_aside(number).map(drop)?)
        })?;
        self.changed(&ChangeSet::default());
        Ok(())
    }
}

fn kind(change: &OperationChange) -> RejectedKind {
    match change {
        OperationChange::Create(_) => RejectedKind::Create,
        OperationChange::Update(_) => RejectedKind::Update,
        OperationChange::Delete(_) => RejectedKind::Delete,
    }
}

/// What tells a rejected change from every other, also from one that was tried again and rejected again.
fn key_of(entry: &SetAside) -> Vec<u8> {
    entry.group.keys.first().map(|key| key.to_vec()).unwrap_or_default()
}
