//! The members of an entity as a table of accessors: the codec of its rows is a loop over it, so that
//! nothing is generated per entity but one line per member.

use super::MemberFacts;
use crate::value::{AttributeType, Described, Enumerations};
use tidewater_model::Value;

/// What the derive says of the members of an entity.
pub struct Members<T: 'static> {
    /// What a new object begins with: `T::default()`.
    pub initial: fn() -> T,
    /// One for each member, in declaration order.
    pub columns: &'static [&'static dyn Column<T>],
    /// What is known of each at compile time, in the same order.
    pub facts: &'static [MemberFacts],
}

/// Access to one member of `T`, without the member's type.
pub trait Column<T> {
    /// The member's name.
    fn name(&self) -> &'static str;
    /// What the model says of the member's type.
    fn describe(&self, enumerations: &mut Enumerations) -> Described;
    /// The member's value.
    fn value(&self, object: &T) -> Value;
    /// Sets the member, unless the value is of another type.
    fn set(&self, object: &mut T, value: &Value) -> bool;
    /// Shows what an object shows for a member that may not be read.
    fn hide(&self, object: &mut T);
}

/// See [`column`].
pub struct Accessors<T, M> {
    name: &'static str,
    get: fn(&T) -> &M,
    get_mut: fn(&mut T) -> &mut M,
}

/// One line of the table. The bound on `M` is the only place that demands an attribute type, so that a
/// member of another type is one error.
#[must_use]
pub const fn column<T, M: AttributeType>(
    name: &'static str,
    get: fn(&T) -> &M,
    get_mut: fn(&mut T) -> &mut M,
) -> Accessors<T, M> {
    Accessors { name, get, get_mut }
}

impl<T, M: AttributeType> Column<T> for Accessors<T, M> {
    fn name(&self) -> &'static str {
        self.name
    }
    fn describe(&self, enumerations: &mut Enumerations) -> Described {
        M::describe(enumerations)
    }
    fn value(&self, object: &T) -> Value {
        (self.get)(object).to_value()
    }
    fn set(&self, object: &mut T, value: &Value) -> bool {
        let Some(value) = M::from_value(value) else { return false };
        *(self.get_mut)(object) = value;
        true
    }
    fn hide(&self, object: &mut T) {
        *(self.get_mut)(object) = M::unreadable();
    }
}
