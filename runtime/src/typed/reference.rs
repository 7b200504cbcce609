//! References as attributes: their model type names the entity that they lead to.

use super::Entity;
use crate::value::{
    AttributeType, Described, Enumerations, Id, MemberKind, ObjectId, PlainAttribute, Ref, RefSet, Sorted,
};
use std::fmt;
use tidewater_model::{Name, Type, Value};

impl<T: Entity> PlainAttribute for Ref<T> {}
#[diagnostic::do_not_recommend]
impl<T: Entity> Sorted for Ref<T> {}
impl<T: Entity> AttributeType for Ref<T> {
    const KIND: MemberKind = MemberKind::Reference(T::ID);
    fn describe(_: &mut Enumerations) -> Described {
        Described { ty: Type::Reference(Name::from(T::FACTS.name)), optional: false }
    }
    fn to_value(&self) -> Value {
        self.id().map_or(Value::Empty, |id| Value::Integer(id.object().raw()))
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(Self::empty()),
            Value::Integer(raw) => ObjectId::from_raw(*raw).map(|id| Self::from(Id::from(id))),
            _ => None,
        }
    }
    fn unreadable() -> Self {
        Self::empty()
    }
}

impl<T: Entity> AttributeType for RefSet<T> {
    const KIND: MemberKind = MemberKind::Set(T::ID);
    const OPTIONAL: bool = true;
    fn describe(_: &mut Enumerations) -> Described {
        Described { ty: Type::ReferenceSet(Name::from(T::FACTS.name)), optional: false }
    }
    /// Links are rows of their own; the object's row holds nothing of them.
    fn to_value(&self) -> Value {
        Value::Empty
    }
    fn from_value(_: &Value) -> Option<Self> {
        Some(Self::default())
    }
    fn unreadable() -> Self {
        Self::default()
    }
}

impl<T: Entity> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", T::FACTS.name, self.object())
    }
}
impl<T: Entity> fmt::Debug for Ref<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id() {
            Some(id) => fmt::Debug::fmt(&id, formatter),
            None => write!(formatter, "{} (empty)", T::FACTS.name),
        }
    }
}
