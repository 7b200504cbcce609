//! What travels to a microflow and back: values, ids and transient records without their Rust types.
//!
//! A parcel describes itself as far as reading it takes; that it is what a signature says is checked by
//! whoever receives it. Absent: objects in hand, which never travel.

use super::ObjectId;
use serde::{Deserialize, Serialize};
use tidewater_model::{Name, Value};

/// An argument or a result of a microflow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parcel {
    /// A value of an attribute type, an id, or a reference.
    Value(Value),
    /// `None`
    None,
    /// `Some(..)`
    Some(#[serde(with = "one")] Box<Parcel>),
    /// A list.
    List(Vec<Parcel>),
    /// A tuple; `()` is empty.
    Tuple(Vec<Parcel>),
    /// A transient object: the entity, and its members in the order of the model.
    Record(Name, Vec<(Name, Value)>),
}

/// A transient object that travels because what is passed leads to it, however indirectly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The entity.
    pub entity: Name,
    /// The object.
    pub id: ObjectId,
    /// Its members in the order of the model.
    pub members: Vec<(Name, Value)>,
}

impl Parcel {
    /// `()`
    pub const UNIT: Self = Self::Tuple(Vec::new());

    /// The value, if the parcel is one.
    #[must_use]
    pub const fn value(&self) -> Option<&Value> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// One parcel of the arguments of a call: nothing is `()`, one stands for itself, several are a tuple.
    #[must_use]
    pub fn gathered(mut arguments: Vec<Self>) -> Self {
        match arguments.pop() {
            Some(only) if arguments.is_empty() => only,
            Some(last) => {
                arguments.push(last);
                Self::Tuple(arguments)
            }
            None => Self::UNIT,
        }
    }

    /// The arguments of a call with so many parameters, as [`Parcel::gathered`] put them together.
    #[must_use]
    pub fn spread(self, parameters: usize) -> Vec<Self> {
        match self {
            Self::Tuple(elements) if parameters != 1 => elements,
            only => vec![only],
        }
    }

    /// Every value within, in order.
    pub fn visit_values(&self, visit: &mut dyn FnMut(&Value)) {
        match self {
            Self::Value(value) => visit(value),
            Self::None => {}
            Self::Some(inner) => inner.visit_values(visit),
            Self::List(elements) | Self::Tuple(elements) => {
                elements.iter().for_each(|element| element.visit_values(visit));
            }
            Self::Record(_, members) => members.iter().for_each(|(_, value)| visit(value)),
        }
    }

    /// Every transient object within, in order.
    pub fn visit_records(&self, visit: &mut impl FnMut(&Name, &[(Name, Value)])) {
        match self {
            Self::Value(_) | Self::None => {}
            Self::Some(inner) => inner.visit_records(visit),
            Self::List(elements) | Self::Tuple(elements) => {
                elements.iter().for_each(|element| element.visit_records(visit));
            }
            Self::Record(entity, members) => visit(entity, members),
        }
    }
}

/// A list of one. Decoders count how deep lists are nested, but not variants.
mod one {
    use super::Parcel;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(parcel: &Parcel, serializer: S) -> Result<S::Ok, S::Error> {
        [parcel].serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Parcel>, D::Error> {
        let mut list = Vec::<Parcel>::deserialize(deserializer)?;
        let only = list.pop().filter(|_| list.is_empty());
        only.map(Box::new).ok_or_else(|| D::Error::custom("`Some` holds one value"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_come_apart_as_they_were_put_together() {
        let one = |number| Parcel::Value(Value::Integer(number));
        for arguments in
            [vec![], vec![one(1)], vec![one(1), one(2)], vec![Parcel::Tuple(vec![one(1), one(2)])]]
        {
            assert_eq!(Parcel::gathered(arguments.clone()).spread(arguments.len()), arguments);
        }
    }
}
