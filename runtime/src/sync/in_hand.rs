//! Between objects with types and objects without, on the device and on the server.
//!
//! Absent: what is done with them.

use crate::flow::{FlowError, FlowResult};
use crate::store::sql::SelectedRow;
use crate::sync::device::changed as on_top;
use crate::tuples::each_tuple;
use crate::typed::{Entity, Obj, ReadFault, RowReader};
use crate::value::ObjectId;
use crate::wire::message::{Base, MemberChange};
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex, Value};

/// An object as it is stored; calculated members have their values.
pub type StoredObject = SelectedRow;

/// An object that is to be committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectInHand {
    /// The entity.
    pub entity: EntityIndex,
    /// The object.
    pub id: ObjectId,
    /// The values in hand: the entity's own members in order; system members may be missing.
    pub values: Vec<Value>,
    /// The values as they were read; nothing for a new object.
    pub stored: Option<Arc<[Value]>>,
    /// A bit for each member that the account may not read.
    pub unreadable: u64,
}

/// An object of any entity, for lists of objects of several entities.
pub trait CommitObject {
    /// The object without its type.
    ///
    /// # Errors
    /// If the entity is not in the app.
    fn in_hand(&self, catalog: &Catalog) -> FlowResult<ObjectInHand>;

    /// Takes what was stored.
    ///
    /// # Errors
    /// If the stored values do not fit the struct.
    fn take(&mut self, stored: StoredObject) -> FlowResult;
}

impl<T: Entity> CommitObject for Obj<T> {
    fn in_hand(&self, catalog: &Catalog) -> FlowResult<ObjectInHand> {
        in_hand(catalog, self)
    }

    fn take(&mut self, stored: StoredObject) -> FlowResult {
        self.restore(stored.values, stored.unreadable).map_err(|fault| unfit::<T>(&fault))
    }
}

/// Objects that are committed together: an object, a list, or a tuple of these.
#[diagnostic::on_unimplemented(
    message = "this cannot be committed",
    label = "not an object, nor a list or tuple of objects",
    note = "give `&mut` of an `Obj<_>`, of a `Vec<Obj<_>>`, or of a tuple of these"
)]
pub trait CommitObjects {
    /// Adds the objects without their types.
    ///
    /// # Errors
    /// If an entity is not in the app.
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult;

    /// Takes what was stored, in the same order.
    ///
    /// # Errors
    /// If the stored values do not fit the struct.
    fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult;
}

impl<T: Entity> CommitObjects for Obj<T> {
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
        objects.push(in_hand(catalog, self)?);
        Ok(())
    }

    fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult {
        stored.next().map_or(Ok(()), |stored| CommitObject::take(self, stored))
    }
}

impl<O: CommitObjects> CommitObjects for [O] {
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
        self.iter().try_for_each(|each| each.in_hand(catalog, objects))
    }

    fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult {
        self.iter_mut().try_for_each(|each| each.take(stored))
    }
}

impl<O: CommitObjects, const COUNT: usize> CommitObjects for [O; COUNT] {
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
        self.as_slice().in_hand(catalog, objects)
    }

    fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult {
        self.as_mut_slice().take(stored)
    }
}

impl<O: CommitObjects> CommitObjects for Vec<O> {
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
        self.as_slice().in_hand(catalog, objects)
    }

    fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult {
        self.as_mut_slice().take(stored)
    }
}

impl<O: CommitObjects + ?Sized> CommitObjects for &mut O {
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
        O::in_hand(self, catalog, objects)
    }

    fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult {
        O::take(self, stored)
    }
}

macro_rules! tuples {
    ($($each:ident $_marker:ident $_place:tt)*) => {
        #[allow(non_snake_case, reason = "one variable for each type")]
        impl<$($each: CommitObjects),*> CommitObjects for ($($each,)*) {
            fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
                let ($($each,)*) = self;
                $($each.in_hand(catalog, objects)?;)*
                Ok(())
            }

            fn take(&mut self, stored: &mut dyn Iterator<Item = StoredObject>) -> FlowResult {
                let ($($each,)*) = self;
                $($each.take(stored)?;)*
                Ok(())
            }
        }
    };
}
each_tuple!(tuples);

/// The object without its type. What the struct does not hold, the system members, is as it is stored.
pub(crate) fn in_hand<T: Entity>(catalog: &Catalog, object: &Obj<T>) -> FlowResult<ObjectInHand> {
    let (entity, state) = (index::<T>(catalog)?, object.state());
    let mut values = object.values();
    for (at, member) in catalog.entity(entity).members.iter().enumerate().skip(values.len()) {
        let stored = state.stored.as_ref().and_then(|stored| stored.get(at));
        values.push(stored.unwrap_or(&member.default).clone());
    }
    Ok(ObjectInHand {
        entity,
        id: object.id().object(),
        values,
        stored: state.stored.clone(),
        unreadable: state.unreadable,
    })
}

/// The entity in the app.
pub(crate) fn index<T: Entity>(catalog: &Catalog) -> FlowResult<EntityIndex> {
    let name = T::FACTS.name;
    let detail = || format!("`{name}` is not in this app; list it in `app!`");
    catalog.find(name).ok_or_else(|| FlowError::Model { detail: detail() })
}

pub(crate) fn unfit<T: Entity>(fault: &ReadFault) -> FlowError {
    FlowError::Model { detail: format!("{}: {fault}", T::FACTS.name) }
}

/// The object with its type.
pub(crate) fn typed<T: Entity>(stored: StoredObject) -> FlowResult<Obj<T>> {
    Obj::from_row(stored.id, stored.values, stored.unreadable).map_err(|fault| unfit::<T>(&fault))
}

/// An object in hand with its type: what is stored, with the values of its user on top.
pub(crate) fn made<T: Entity>(object: ObjectInHand) -> FlowResult<Obj<T>> {
    let ObjectInHand { id, values, stored, unreadable, .. } = object;
    let fault = |fault| unfit::<T>(&fault);
    let mine = T::read(&mut RowReader::new(&values, unreadable)).map_err(fault)?;
    let Some(stored) = stored else { return Ok(Obj::new(id.into(), mine)) };
    let mut object = Obj::from_row(id, stored, unreadable).map_err(fault)?;
    *object = mine;
    Ok(object)
}

/// An object with what is stored now; its uncommitted members are kept, and what was added to a counter is
/// added to what the counter is now.
pub(crate) struct Refreshed {
    pub(crate) stored: StoredObject,
    /// The values in hand.
    pub(crate) values: Vec<Value>,
}

impl Refreshed {
    /// Puts what is stored now under the uncommitted members of an object.
    pub(crate) fn new(catalog: &Catalog, object: &ObjectInHand, stored: StoredObject) -> Self {
        let hidden = object.unreadable | stored.unreadable;
        let before = object.stored.as_deref().unwrap_or_default();
        let mut values = stored.values.to_vec();
        for (at, member) in catalog.entity(object.entity).members.iter().enumerate() {
            let (Some(value), Some(mine)) = (values.get_mut(at), object.values.get(at)) else { break };
            if hidden >> at & 1 == 0 && before.get(at) != Some(mine) {
                let base = before.get(at).cloned().map_or(Base::Unread, Base::Value);
                let change = MemberChange { member: member.name.clone(), base, mine: mine.clone() };
                *value = on_top(member, value, &change);
            }
        }
        Self { stored, values }
    }

    pub(crate) fn put_into<T: Entity>(self, object: &mut Obj<T>) -> FlowResult {
        let unreadable = self.stored.unreadable;
        let fault = |fault| unfit::<T>(&fault);
        object.restore(self.stored.values, unreadable).map_err(fault)?;
        **object = T::read(&mut RowReader::new(&self.values, unreadable)).map_err(fault)?;
        Ok(())
    }
}

/// An object that was here and is not here any more is gone.
pub(crate) fn gone(error: FlowError) -> FlowError {
    match error {
        FlowError::NotHere { entity, id } => FlowError::Gone { entity, id },
        other => other,
    }
}
