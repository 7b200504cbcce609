//! Members of what is known before rows are looked at: `team.members.contains(account)`.
//!
//! A macro does not know whether `team.members` is a set of references or, as in `form.text.contains(..)`,
//! an ordinary value. So it writes `MemberOf(&team.members).of(&team, |it| &it.members)`, and the type of the
//! member decides: of a set it matters whose it is, and of anything else what it holds.
//! Absent: what is asked of either.

use super::{Capture, E, Entity, F, FieldSet, Member, Obj, Steps};
use crate::value::RefSet;
use tidewater_model::{Expression, KnownSet, Value};

/// A member of something that is known.
#[derive(Debug)]
pub struct MemberOf<T>(pub T);

impl<U: Entity> MemberOf<&RefSet<U>> {
    /// The set, which nothing is asked of yet.
    pub fn of<O: Owner>(
        self,
        owner: &O,
        set: impl FnOnce(&<O::Entity as Entity>::Fields) -> &F<O::Entity, RefSet<U>>,
    ) -> E<RefSet<U>> {
        let fields = <O::Entity as Entity>::Fields::at(Steps::none());
        let entity = <O::Entity as Entity>::FACTS.name.into();
        let set = KnownSet { entity, member: set(&fields).name().into(), owner: owner.capture() };
        E::new(Expression::Within(set, Box::new(Expression::Literal(Value::Empty))))
    }
}

/// Any other member: its value is captured. Rustc takes the methods of a type before those of a trait.
pub trait MemberValue {
    /// The type of the member.
    type Value: Capture;
    /// The value.
    fn of<O>(self, owner: &O, member: impl FnOnce(&O) -> &Self::Value) -> E<<Self::Value as Capture>::Type>;
}
impl<V: Capture> MemberValue for MemberOf<&V> {
    type Value = V;
    fn of<O>(self, _: &O, _: impl FnOnce(&O) -> &V) -> E<V::Type> {
        super::expression::capture(self.0)
    }
}

/// An object in hand, however it is held.
pub trait Owner: Capture {
    /// Its entity.
    type Entity: Entity;
}
impl<T: Entity> Owner for Obj<T> {
    type Entity = T;
}
impl<O: Owner> Owner for &O {
    type Entity = O::Entity;
}
impl<O: Owner> Owner for &mut O {
    type Entity = O::Entity;
}
