//! What deleting an object that the server may know comes to: the deletion itself, and what it does to
//! objects that refer to what goes, which is never sent.
//!
//! Absent: which objects these are, and whether the deletion is allowed.

use super::{Outlet, Plan};
use crate::flow::{FlowResult, StoreError};
use crate::store::device::{
    Derived, DeviceDatabase, LoggedOperation, NewDerived, NewOperation, PendingObject, Theirs, Writing,
};
use crate::store::sql::SelectedRow;
use crate::sync::removal::Link;
use crate::wire::frame::encode;
use crate::wire::message::OperationChange;
use smallvec::smallvec;
use tidewater_model::{Entity, Value};

/// An object that goes, or that loses references to what goes.
pub(in crate::device::core) struct Follower {
    pub(in crate::device::core) object: PendingObject,
    pub(in crate::device::core) row: SelectedRow,
    pub(in crate::device::core) pending: Vec<LoggedOperation>,
    pub(in crate::device::core) derived: Derived,
    /// Its references to what goes; of one that goes itself the one that takes it along.
    pub(in crate::device::core) links: Vec<Link>,
}

impl Plan<'_> {
    /// What deleting an object comes to; its row goes as well, and [`Follower::write`] changes those of
    /// others.
    ///
    /// # Errors
    /// If the group of an atomic flow is full; what the database answers.
    pub(in crate::device::core) fn delete(
        database: &DeviceDatabase,
        (object, row): (PendingObject, &SelectedRow),
        change: &OperationChange,
        pending: &[LoggedOperation],
        followers: &[Follower],
        outlet: Outlet,
    ) -> FlowResult<Self> {
        let (catalog, mut plan) = (database.catalog(), Self::empty(&[], outlet));
        let theirs = plan.keep_whole(catalog.entity(object.0), row, pending);
        let (entity, id) = object;
        plan.add(database, smallvec![NewOperation { entity, id, change: encode(change), theirs }])?;
        for follower in followers {
            let definition = catalog.entity(follower.object.0);
            let mut theirs = match follower.derived {
                Derived::Deleted => plan.keep_whole(definition, &follower.row, &follower.pending),
                Derived::Emptied => {
                    let touched = follower.links.iter().fold(0, |mask, link| mask | 1 << link.member.0);
                    plan.keep_touched(definition, &follower.row, touched, &follower.pending)
                }
            };
            plan.derived.extend(follower.links.iter().map(|link| NewDerived {
                object: follower.object,
                derived: follower.derived,
                member: definition.members[link.member.0].name.clone(),
                target: link.target,
                theirs: theirs.take(),
            }));
        }
        Ok(plan)
    }

    /// Keeps the server's version of a row that goes: with the first operation of the object, which may be
    /// the one that is about to be added. Without the row the rest of it would be lost.
    fn keep_whole(
        &mut self,
        entity: &Entity,
        row: &SelectedRow,
        pending: &[LoggedOperation],
    ) -> Option<Vec<u8>> {
        let Some(first) = pending.first() else { return Some(Theirs::whole(entity, row)) };
        let known = first.theirs.as_ref().filter(|known| known.needs_row());
        let whole = known.and_then(|known| known.row(entity, row.id, Some(row.clone())));
        self.theirs.extend(whole.map(|whole| (first.number, Theirs::whole(entity, &whole))));
        None
    }
}

impl Follower {
    /// Changes the row as the deletion does.
    ///
    /// # Errors
    /// What the database answers.
    pub(in crate::device::core) fn write(&self, writing: &Writing<'_>) -> Result<(), StoreError> {
        let (entity, id) = self.object;
        match self.derived {
            Derived::Deleted => writing.delete_row(entity, id).map(drop),
            Derived::Emptied => {
                let mut row = self.row.clone();
                self.links.iter().for_each(|link| row.values_mut()[link.member.0] = Value::Empty);
                writing.put_row(entity, &row)
            }
        }
    }
}
