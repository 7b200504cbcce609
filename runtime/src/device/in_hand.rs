//! Between objects with types and objects without.
//!
//! Absent: what is done with them.

use super::core::{ObjectInHand, StoredObject};
use crate::flow::{FlowError, FlowResult};
use crate::typed::{Entity, Obj, ReadFault};
use tidewater_model::{Catalog, EntityIndex};

/// An object of any entity, for [`Client::commit_all`](super::Client::commit_all).
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
    ($($each:ident)*) => {
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
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);

/// The object without its type. What the struct does not hold, the system members, is as it is stored.
pub(super) fn in_hand<T: Entity>(catalog: &Catalog, object: &Obj<T>) -> FlowResult<ObjectInHand> {
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

/// The entity in the device's app.
pub(super) fn index<T: Entity>(catalog: &Catalog) -> FlowResult<EntityIndex> {
    let name = T::FACTS.name;
    let detail = || format!("`{name}` is not in this app; list it in `app!`");
    catalog.find(name).ok_or_else(|| FlowError::Model { detail: detail() })
}

pub(super) fn unfit<T: Entity>(fault: &ReadFault) -> FlowError {
    FlowError::Model { detail: format!("{}: {fault}", T::FACTS.name) }
}

/// The object with its type.
pub(super) fn typed<T: Entity>(stored: StoredObject) -> FlowResult<Obj<T>> {
    Obj::from_row(stored.id, stored.values, stored.unreadable).map_err(|fault| unfit::<T>(&fault))
}
