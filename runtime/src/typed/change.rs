//! What a handler of `#[before_commit]` sees and says.

use super::{Entity, ReadFault, RowReader, RowWriter};
use crate::value::{Id, ObjectId};
use std::ops::{Deref, DerefMut};
use tidewater_model::Value;

/// A change that is about to be written on the server: the values derefs to are those that will be
/// stored, and may be corrected.
pub struct Change<T> {
    id: Id<T>,
    before: Option<T>,
    base: Option<T>,
    mine: T,
}

/// The values of a change without their types, as the engine holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeValues {
    /// The object.
    pub id: ObjectId,
    /// The server's state; nothing for a create.
    pub before: Option<Vec<Value>>,
    /// What the user saw; nothing for a create.
    pub base: Option<Vec<Value>>,
    /// What will be stored.
    pub mine: Vec<Value>,
}

impl<T: Entity> Change<T> {
    /// The typed form of a change.
    ///
    /// # Errors
    /// If a value is of another type than the struct says.
    pub fn from_values(change: &ChangeValues) -> Result<Self, ReadFault> {
        let read = |row: &Vec<Value>| T::read(&mut RowReader::new(row, 0));
        Ok(Self {
            id: change.id.into(),
            before: change.before.as_ref().map(read).transpose()?,
            base: change.base.as_ref().map(read).transpose()?,
            mine: read(&change.mine)?,
        })
    }

    /// The values to store, in declaration order.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        RowWriter::row(&self.mine)
    }
}

// Of any type, so that rustc tells once of one that is no entity: where the handler says what it is about.
impl<T> Change<T> {
    /// The object's id.
    #[must_use]
    pub fn id(&self) -> Id<T> {
        self.id
    }

    /// The server's state before the change: theirs. Nothing if the object is being created.
    #[must_use]
    pub fn before(&self) -> Option<&T> {
        self.before.as_ref()
    }

    /// What the user saw when the change was made. Nothing if the object is being created.
    #[must_use]
    pub fn base(&self) -> Option<&T> {
        self.base.as_ref()
    }
}

impl<T> Deref for Change<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.mine
    }
}
impl<T> DerefMut for Change<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.mine
    }
}

/// What a handler decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub(crate) rejection: Option<String>,
}

impl Verdict {
    /// The change is stored.
    #[must_use]
    pub const fn accept() -> Self {
        Self { rejection: None }
    }

    /// The change is not stored; the device keeps it with this text.
    #[must_use]
    pub fn reject(text: impl Into<String>) -> Self {
        Self { rejection: Some(text.into()) }
    }
}
