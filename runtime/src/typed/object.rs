//! An object in hand.

use super::{Entity, Member, ReadFault, RowReader, RowWriter};
use crate::typed::entity::Account;
use crate::value::{AttributeType, DateTime, Id, ObjectId, Ref};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use tidewater_model::Value;

/// One object of entity `T`: its id, its values, and what changed since it was read or committed.
///
/// Fields are read and assigned directly (`order.status = ..`); nothing is stored before a commit.
/// An `Obj` is a snapshot: a later synchronize does not change it; `refresh` does.
pub struct Obj<T: Entity> {
    id: Id<T>,
    value: T,
    state: ObjectState,
}

/// What the store knows of an object, beside the values in hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectState {
    /// The values as they are stored, in the order of the model's members; nothing for a new object.
    pub stored: Option<Arc<[Value]>>,
    /// A bit for each member that the account may not read.
    pub unreadable: u64,
}

impl<T: Entity> Obj<T> {
    /// An object that is not stored yet.
    #[must_use]
    pub fn new(id: Id<T>, value: T) -> Self {
        Self { id, value, state: ObjectState::default() }
    }

    /// An object from its row, the values in the order of the model's members.
    ///
    /// # Errors
    /// If a value is of another type than the struct says.
    pub fn from_row(id: ObjectId, row: impl Into<Arc<[Value]>>, unreadable: u64) -> Result<Self, ReadFault> {
        let row = row.into();
        let value = T::read(&mut RowReader::new(&row, unreadable))?;
        Ok(Self { id: id.into(), value, state: ObjectState { stored: Some(row), unreadable } })
    }

    /// The object's id.
    #[must_use]
    pub fn id(&self) -> Id<T> {
        self.id
    }

    /// A reference to the object, for an association of another one.
    #[must_use]
    pub fn as_ref(&self) -> Ref<T> {
        self.id.into()
    }

    /// Whether the object was never committed.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.state.stored.is_none()
    }

    /// Whether a member differs from what is stored; a new object always does.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        match &self.state.stored {
            None => true,
            Some(stored) => {
                let now = self.values();
                (0..now.len()).any(|at| self.state.unreadable >> at & 1 == 0 && now[at] != stored[at])
            }
        }
    }

    /// Whether the account may read a member of this object.
    #[must_use]
    pub fn can_read<M: Member<Entity = T>>(&self, member: impl FnOnce(&T::Fields) -> M) -> bool {
        use super::FieldSet;
        let name = member(&T::Fields::at(super::Steps::none())).name();
        let mut enumerations = crate::value::Enumerations::default();
        let position = T::model(&mut enumerations).members.iter().position(|known| &*known.name == name);
        position.is_some_and(|at| self.state.unreadable >> at & 1 == 0)
    }

    /// When the server accepted the object, for audited entities.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.system(0)
    }

    /// When the server last accepted a change of the object, for audited entities.
    #[must_use]
    pub fn changed_at(&self) -> Option<DateTime> {
        self.system(1)
    }

    /// Who created the object, for audited entities.
    #[must_use]
    pub fn created_by(&self) -> Option<Ref<Account>> {
        self.system(2)
    }

    /// Who last changed the object, for audited entities.
    #[must_use]
    pub fn changed_by(&self) -> Option<Ref<Account>> {
        self.system(3)
    }

    /// The system members follow the struct's own in the stored row.
    fn system<V: crate::value::PlainAttribute>(&self, at: usize) -> Option<V> {
        let own = self.values().len();
        let value = self.state.stored.as_ref()?.get(own + at)?;
        if self.state.unreadable >> (own + at) & 1 == 1 { None } else { Option::from_value(value).flatten() }
    }

    /// The struct's own values as they are in hand.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        RowWriter::row(&self.value)
    }

    /// What the store knows of the object.
    #[must_use]
    pub fn state(&self) -> &ObjectState {
        &self.state
    }

    /// Puts what is stored into the object, after a commit or a refresh.
    ///
    /// # Errors
    /// If a value is of another type than the struct says.
    pub fn restore(&mut self, row: impl Into<Arc<[Value]>>, unreadable: u64) -> Result<(), ReadFault> {
        *self = Self::from_row(self.id.object(), row, unreadable)?;
        Ok(())
    }

    /// The same object once more.
    pub(crate) fn again(&self) -> Result<Self, ReadFault> {
        let value = T::read(&mut RowReader::new(&self.values(), self.state.unreadable))?;
        Ok(Self { id: self.id, value, state: self.state.clone() })
    }

    /// Puts the values of the last commit back; those of `T::default()` if there was none.
    ///
    /// # Errors
    /// If a value is of another type than the struct says.
    pub fn roll_back(&mut self) -> Result<(), ReadFault> {
        self.value = match &self.state.stored {
            None => T::initial(),
            Some(row) => T::read(&mut RowReader::new(row, self.state.unreadable))?,
        };
        Ok(())
    }

    /// The value, without its object.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T: Entity> Deref for Obj<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
impl<T: Entity> DerefMut for Obj<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: Entity> fmt::Debug for Obj<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} {:?}", self.id, self.values())
    }
}

impl<T: Entity> From<&Obj<T>> for Id<T> {
    fn from(object: &Obj<T>) -> Self {
        object.id
    }
}
impl<T: Entity> From<&Obj<T>> for Ref<T> {
    fn from(object: &Obj<T>) -> Self {
        object.id.into()
    }
}

/// `line.order == order`, however the object is held.
macro_rules! equal_to_reference {
    ($($held:ty)*) => {$(
        impl<T: Entity> PartialEq<$held> for Ref<T> {
            fn eq(&self, object: &$held) -> bool {
                Ref::id(*self) == Some(object.id)
            }
        }
        impl<T: Entity> PartialEq<$held> for Option<Ref<T>> {
            fn eq(&self, object: &$held) -> bool {
                self.and_then(Ref::id) == Some(object.id)
            }
        }
    )*};
}
equal_to_reference!(Obj<T> &Obj<T> &mut Obj<T>);

impl<T> PartialEq<Id<T>> for Ref<T> {
    fn eq(&self, id: &Id<T>) -> bool {
        Self::id(*self) == Some(*id)
    }
}
impl<T> PartialEq<Id<T>> for Option<Ref<T>> {
    fn eq(&self, id: &Id<T>) -> bool {
        self.and_then(Ref::id) == Some(*id)
    }
}
