//! Values of Rust types, and values in flight.
//!
//! Which conversion a type has, a marker says, which rustc infers: so values, records, objects and lists of
//! them each have one implementation. Absent: microflows, whose types travel (see `Passed`).

use super::convert::Converter;
use super::{FlowError, FlowResult, Held, ObjectHandle, Record};
use crate::tuples::each_tuple;
use crate::typed::{Entity, Me, Obj, ReadFault, RowReader, RowWriter};
use crate::value::{AutoNumber, CallKey, Id, PlainAttribute};
use std::sync::Arc;
use tidewater_model::{FlowType, Value};

/// The marker of values that a member can have.
pub struct AsValue;
/// The marker of objects in hand.
pub struct AsObject;
/// The marker of entities without an object: transient answers.
pub struct AsRecord;
/// The marker of what has a form of its own.
pub struct AsItself;
/// The marker of lists and options of something.
pub struct Within<K>(K);

/// A type whose values go into a flow and come out of it.
#[diagnostic::on_unimplemented(
    message = "a flow cannot take or give a value of type `{Self}`",
    label = "not a type of flows",
    note = "a flow takes and gives objects, ids, values of attribute types, transient entities, and lists, options and tuples of them"
)]
pub trait FlowValue<K>: Sized {
    /// The value as a flow holds it; `kind` is what the flow says of it.
    ///
    /// # Errors
    /// If the app does not fit the program.
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held>;

    /// The value that a flow held.
    ///
    /// # Errors
    /// If the app does not fit the program.
    fn take(held: Held) -> FlowResult<Self>;
}

/// What is of another type than the flow said.
fn unfit(what: &str) -> FlowError {
    FlowError::Model { detail: format!("{what} is of another type than the flow says") }
}

fn unread<T: Entity>(fault: ReadFault) -> FlowError {
    FlowError::Model { detail: format!("{}: {fault}", T::FACTS.name) }
}

impl<T: PlainAttribute> FlowValue<AsValue> for T {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        converter.hold(kind, &self.to_value()).ok_or_else(|| unfit("an argument"))
    }

    fn take(held: Held) -> FlowResult<Self> {
        held.to_value().and_then(|value| Self::from_value(&value)).ok_or_else(|| unfit("a result"))
    }
}

impl<T: Entity> FlowValue<AsObject> for Obj<T> {
    fn hold(&self, converter: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        let state = self.state();
        let (id, stored) = (self.id().object(), state.stored.clone());
        let object = converter.object(T::FACTS.name, id, &self.values(), stored, state.unreadable)?;
        Ok(Held::Object(object))
    }

    fn take(held: Held) -> FlowResult<Self> {
        held.as_object().ok_or_else(|| unfit("a result")).and_then(taken)
    }
}

/// The object that a flow held.
pub(crate) fn taken<T: Entity>(object: &ObjectHandle) -> FlowResult<Obj<T>> {
    let (values, unreadable) = (object.values(), object.unreadable());
    let value = T::read(&mut RowReader::new(&values, unreadable)).map_err(unread::<T>)?;
    let Some(stored) = object.stored() else { return Ok(Obj::new(object.id().into(), value)) };
    let mut taken = Obj::from_row(object.id(), stored, unreadable).map_err(unread::<T>)?;
    *taken = value;
    Ok(taken)
}

/// Puts what native code made of an object into the one that the flow holds.
pub(crate) fn refill<T: Entity>(held: &ObjectHandle, object: &Obj<T>) -> FlowResult {
    if held.id() != object.id().object() || *held.layout().name != *T::FACTS.name {
        return Err(unfit("an object"));
    }
    let state = object.state();
    if let Some(stored) = state.stored.as_ref().filter(|stored| held.stored().as_ref() != Some(stored)) {
        held.restore(stored.clone(), state.unreadable)?;
    }
    let layout = Arc::clone(held.layout());
    let (before, after) = (held.values(), object.values());
    for (at, (member, value)) in layout.members.iter().zip(&after).enumerate() {
        if state.unreadable >> at & 1 == 0 && before.get(at) != Some(value) {
            held.assign(at, member.hold(value).ok_or_else(|| unfit("a member"))?)?;
        }
    }
    Ok(())
}

impl<T: Entity> FlowValue<AsRecord> for T {
    fn hold(&self, converter: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        let layout = converter.layout(T::FACTS.name)?;
        let values = RowWriter::row(self);
        let members = layout.members.iter().enumerate().map(|(at, member)| {
            // System members are not of the struct.
            let value = values.get(at).and_then(|value| member.hold(value));
            value.unwrap_or_else(|| member.default.clone())
        });
        Ok(Held::Record(Arc::new(Record { entity: layout.entity, members: members.collect() })))
    }

    fn take(held: Held) -> FlowResult<Self> {
        let Held::Record(record) = held else { return Err(unfit("a result")) };
        let values: Vec<Value> =
            record.members.iter().map(|member| member.to_value().unwrap_or_default()).collect();
        T::read(&mut RowReader::new(&values, 0)).map_err(unread::<T>)
    }
}

impl<T: Entity> FlowValue<AsItself> for Id<T> {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(Held::Identity(self.object()))
    }

    fn take(held: Held) -> FlowResult<Self> {
        held.object_id().map(Self::from).ok_or_else(|| unfit("a result"))
    }
}

impl FlowValue<AsItself> for AutoNumber {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(Held::AutoNumber(self.value()))
    }

    fn take(held: Held) -> FlowResult<Self> {
        let Held::AutoNumber(number) = held else { return Err(unfit("a result")) };
        Ok(Self::from_value(number))
    }
}

impl FlowValue<AsItself> for () {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(Held::Unit)
    }

    fn take(_: Held) -> FlowResult<Self> {
        Ok(())
    }
}

impl FlowValue<AsItself> for Me {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(Held::Me(*self))
    }

    fn take(held: Held) -> FlowResult<Self> {
        if let Held::Me(me) = held { Ok(me) } else { Err(unfit("a result")) }
    }
}

impl FlowValue<AsItself> for CallKey {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(Held::CallKey(*self))
    }

    fn take(held: Held) -> FlowResult<Self> {
        if let Held::CallKey(key) = held { Ok(key) } else { Err(unfit("a result")) }
    }
}

/// Lengths and counts.
macro_rules! sizes {
    ($($rust:ty)*) => {$(
        impl FlowValue<AsItself> for $rust {
            fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
                u64::try_from(*self).map(Held::Size).map_err(|_| unfit("an argument"))
            }

            fn take(held: Held) -> FlowResult<Self> {
                let Held::Size(size) = held else { return Err(unfit("a result")) };
                Self::try_from(size).map_err(|_| unfit("a result"))
            }
        }
    )*};
}
sizes!(usize u64);

impl<K, T: FlowValue<K>> FlowValue<Within<K>> for Vec<T> {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        hold_all(self, converter, kind)
    }

    fn take(held: Held) -> FlowResult<Self> {
        let items = held.as_list().ok_or_else(|| unfit("a result"))?;
        items.iter().cloned().map(T::take).collect()
    }
}

pub(super) fn hold_all<K, T: FlowValue<K>>(
    items: &[T],
    converter: Converter<'_>,
    kind: &FlowType,
) -> FlowResult<Held> {
    let FlowType::List(inner) = kind else { return Err(unfit("an argument")) };
    let items = items.iter().map(|item| item.hold(converter, inner));
    Ok(Held::list(items.collect::<FlowResult<_>>()?))
}

impl<K, T: FlowValue<K>> FlowValue<(Within<K>,)> for Option<T> {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        let FlowType::Option(inner) = kind else { return Err(unfit("an argument")) };
        let Some(some) = self else { return Ok(Held::none()) };
        Ok(Held::some(some.hold(converter, inner)?))
    }

    fn take(held: Held) -> FlowResult<Self> {
        held.into_option().map(T::take).transpose()
    }
}

macro_rules! tuples {
    ($($part:ident $marker:ident $_place:tt)*) => {
        #[allow(non_snake_case, reason = "one variable for each type")]
        impl<$($part: FlowValue<$marker>, $marker),*> FlowValue<($($marker,)*)> for ($($part,)*) {
            fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
                let FlowType::Tuple(kinds) = kind else { return Err(unfit("an argument")) };
                let (mut kinds, ($($part,)*)) = (kinds.iter(), self);
                let parts = [$({
                    let kind = kinds.next().ok_or_else(|| unfit("an argument"))?;
                    $part.hold(converter, kind)?
                }),*];
                Ok(Held::Tuple(Arc::new(parts)))
            }

            fn take(held: Held) -> FlowResult<Self> {
                let Held::Tuple(parts) = held else { return Err(unfit("a result")) };
                let mut parts = parts.iter().cloned();
                Ok(($($part::take(parts.next().ok_or_else(|| unfit("a result"))?)?,)*))
            }
        }
    };
}
each_tuple!(tuples);

/// The marker of arguments that are handed over.
pub struct Given<K>(K);
/// The marker of arguments that are only looked at.
pub struct Lent<K>(K);
/// The marker of objects that the flow may change.
pub struct Changed;

/// An argument of a flow that is started from Rust.
#[diagnostic::on_unimplemented(
    message = "a flow cannot be started with an argument of type `{Self}`",
    label = "not an argument of a flow",
    note = "a flow takes `&Obj<_>`, `&mut Obj<_>`, ids, values of attribute types, and lists, options and tuples of them"
)]
pub trait FlowArgument<K> {
    /// The argument as a flow holds it.
    ///
    /// # Errors
    /// If the app does not fit the program.
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held>;

    /// Takes what the flow made of it.
    ///
    /// # Errors
    /// If the app does not fit the program.
    fn take_back(self, _: &Held) -> FlowResult
    where
        Self: Sized,
    {
        Ok(())
    }
}

impl<K, T: FlowValue<K>> FlowArgument<Given<K>> for T {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        T::hold(self, converter, kind)
    }
}

impl<K, T: FlowValue<K>> FlowArgument<Lent<K>> for &T {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        T::hold(self, converter, kind)
    }
}

impl<K, T: FlowValue<K>> FlowArgument<Lent<Within<K>>> for &[T] {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        hold_all(self, converter, kind)
    }
}

impl FlowArgument<Lent<AsItself>> for &str {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(Held::text(self))
    }
}

impl<T: Entity> FlowArgument<Changed> for &mut Obj<T> {
    fn hold(&self, converter: Converter<'_>, kind: &FlowType) -> FlowResult<Held> {
        FlowValue::hold(&**self, converter, kind)
    }

    fn take_back(self, held: &Held) -> FlowResult {
        match held.as_object().filter(|object| !object.is_gone()) {
            Some(object) => taken(object).map(|changed| *self = changed),
            None => Ok(()),
        }
    }
}
