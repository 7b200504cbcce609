//! The Rust types that travel to a microflow and back.
//!
//! Values of the attribute types, ids, references, enumerations (by their derive), transient entities,
//! and lists, options and tuples of these. Objects in hand do not: a microflow takes ids.

use super::{Entity, Enumeration, Obj, RowReader, RowWriter};
use crate::tuples::each_tuple;
use crate::value::{
    AttributeType, AutoNumber, Date, DateTime, Decimal, Enumerations, Id, ObjectId, Parcel, Ref,
};
use tidewater_model::{FlowType, Name, Value};

/// A type that a microflow can take or give.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not travel to a microflow",
    label = "not an argument or a result of a microflow",
    note = "pass the object's id; results are values, ids, enumerations, transient entities and lists of them"
)]
pub trait Passed: Sized + Send + 'static {
    /// The type as flows call it. Enumerations are added to those that the app knows.
    fn kind(enumerations: &mut Enumerations) -> FlowType;
    /// The value, without its type.
    fn pack(self) -> Parcel;
    /// The value, unless the parcel holds something else.
    fn unpack(parcel: Parcel) -> Option<Self>;
}

/// Implements [`Passed`] for types that are one value.
macro_rules! values {
    ($($rust:ty, $kind:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Passed for $rust {
            fn kind(_: &mut Enumerations) -> FlowType {
                FlowType::$kind
            }
            fn pack(self) -> Parcel {
                Parcel::Value(self.to_value())
            }
            fn unpack(parcel: Parcel) -> Option<Self> {
                AttributeType::from_value(parcel.value()?)
            }
        }
    )*};
}
values! {
    bool, Boolean;
    i32, Integer32;
    i64, Integer64;
    Decimal, Decimal;
    String, Text;
    DateTime, DateTime;
    Date, Date;
    Vec<u8>, Binary;
    AutoNumber, AutoNumber;
}

#[diagnostic::do_not_recommend]
impl Passed for () {
    fn kind(_: &mut Enumerations) -> FlowType {
        FlowType::Unit
    }
    fn pack(self) -> Parcel {
        Parcel::UNIT
    }
    fn unpack(parcel: Parcel) -> Option<Self> {
        (parcel == Parcel::UNIT).then_some(())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Entity> Passed for Id<T> {
    fn kind(_: &mut Enumerations) -> FlowType {
        FlowType::Identity(T::FACTS.name.into())
    }
    fn pack(self) -> Parcel {
        Parcel::Value(Value::Integer(self.object().raw()))
    }
    fn unpack(parcel: Parcel) -> Option<Self> {
        parcel.value()?.integer().and_then(ObjectId::from_raw).map(Self::from)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Entity> Passed for Ref<T> {
    fn kind(_: &mut Enumerations) -> FlowType {
        FlowType::Reference(T::FACTS.name.into())
    }
    fn pack(self) -> Parcel {
        Parcel::Value(self.to_value())
    }
    fn unpack(parcel: Parcel) -> Option<Self> {
        AttributeType::from_value(parcel.value()?)
    }
}

/// An object does not travel: `travels`, beside each microflow, refuses what holds one. This only keeps rustc
/// from telling of it as well, and no program that compiles packs one.
#[diagnostic::do_not_recommend]
impl<T: Entity> Passed for Obj<T> {
    fn kind(_: &mut Enumerations) -> FlowType {
        FlowType::Object(T::FACTS.name.into())
    }
    fn pack(self) -> Parcel {
        Parcel::UNIT
    }
    fn unpack(_: Parcel) -> Option<Self> {
        None
    }
}

/// A transient entity travels with its members; that it is transient is checked beside the microflow.
#[diagnostic::do_not_recommend]
impl<T: Entity> Passed for T {
    fn kind(_: &mut Enumerations) -> FlowType {
        FlowType::Record(T::FACTS.name.into())
    }
    fn pack(self) -> Parcel {
        let names = T::MEMBERS.columns.iter().map(|column| Name::from(column.name()));
        Parcel::Record(T::FACTS.name.into(), names.zip(RowWriter::row(&self)).collect())
    }
    fn unpack(parcel: Parcel) -> Option<Self> {
        let Parcel::Record(name, members) = parcel else { return None };
        let names = T::MEMBERS.columns.iter().map(|column| column.name());
        let is_named = &*name == T::FACTS.name && members.iter().map(|(name, _)| &**name).eq(names);
        let values: Vec<Value> = members.into_iter().map(|(_, value)| value).collect();
        T::read(&mut RowReader::new(&values, 0)).ok().filter(|_| is_named)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Passed> Passed for Vec<T> {
    fn kind(enumerations: &mut Enumerations) -> FlowType {
        FlowType::List(Box::new(T::kind(enumerations)))
    }
    fn pack(self) -> Parcel {
        Parcel::List(self.into_iter().map(T::pack).collect())
    }
    fn unpack(parcel: Parcel) -> Option<Self> {
        let Parcel::List(elements) = parcel else { return None };
        elements.into_iter().map(T::unpack).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Passed> Passed for Option<T> {
    fn kind(enumerations: &mut Enumerations) -> FlowType {
        FlowType::Option(Box::new(T::kind(enumerations)))
    }
    fn pack(self) -> Parcel {
        self.map_or(Parcel::None, |inner| Parcel::Some(Box::new(inner.pack())))
    }
    fn unpack(parcel: Parcel) -> Option<Self> {
        match parcel {
            Parcel::None => Some(None),
            Parcel::Some(inner) => T::unpack(*inner).map(Some),
            _ => None,
        }
    }
}

/// Implements [`Passed`] for tuples.
macro_rules! tuples {
    ($($element:ident $_marker:ident $_place:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($element: Passed),*> Passed for ($($element,)*) {
            fn kind(enumerations: &mut Enumerations) -> FlowType {
                FlowType::Tuple(vec![$($element::kind(enumerations)),*])
            }
            #[allow(non_snake_case, reason = "the elements are called like their types")]
            fn pack(self) -> Parcel {
                let ($($element,)*) = self;
                Parcel::Tuple(vec![$($element.pack()),*])
            }
            fn unpack(parcel: Parcel) -> Option<Self> {
                let Parcel::Tuple(elements) = parcel else { return None };
                let mut elements = elements.into_iter();
                let tuple = ($($element::unpack(elements.next()?)?,)*);
                elements.next().is_none().then_some(tuple)
            }
        }
    };
}
each_tuple!(tuples);

/// The type of an enumeration; its derive implements [`Passed`] with these three.
#[must_use]
pub fn kind_of<T: Enumeration>(enumerations: &mut Enumerations) -> FlowType {
    T::describe(enumerations);
    FlowType::Enumeration(T::NAME.into())
}

/// See [`kind_of`].
#[must_use]
pub fn pack_variant<T: Enumeration>(variant: T) -> Parcel {
    Parcel::Value(variant.to_value())
}

/// See [`kind_of`].
#[must_use]
pub fn unpack_variant<T: Enumeration>(parcel: &Parcel) -> Option<T> {
    T::from_value(parcel.value()?)
}
