//! Values without types, as members, microflows and callers from outside have them, and values in flight.
//!
//! What a value means is known from the [`FlowType`] beside it; a value of another type is no value.
//! Absent: the types of Rust.

use super::{FlowError, FlowResult, Held, Layout, Layouts, ObjectHandle, Record};
use crate::value::{AttributeType, Date, DateTime, Decimal, ObjectId, Parcel};
use std::sync::Arc;
use tidewater_model::{Catalog, Enumeration, FlowType, Name, Value};

/// Converts values of one app.
#[derive(Clone, Copy)]
pub struct Converter<'a> {
    /// The app.
    pub catalog: &'a Catalog,
    /// Its entities as flows hold them.
    pub layouts: &'a Layouts,
}

impl<'a> Converter<'a> {
    /// The layout of an entity.
    ///
    /// # Errors
    /// If it is not in the app.
    pub fn layout(self, entity: &str) -> FlowResult<&'a Arc<Layout>> {
        let detail = || format!("`{entity}` is not in this app; list it in `app!`");
        let index = self.catalog.find(entity).ok_or_else(|| FlowError::Model { detail: detail() })?;
        Ok(self.layouts.of(index))
    }

    /// A constant of a flow: a number without a sign stands there by its bits. Nothing if it is
    /// of another type.
    #[must_use]
    pub fn constant(self, kind: &FlowType, value: &Value) -> Option<Held> {
        Some(match (kind, value) {
            (FlowType::Option(inner), value) if !value.is_empty() => Held::some(self.constant(inner, value)?),
            (FlowType::Size, Value::Integer(bits)) => Held::Size(bits.cast_unsigned()),
            (kind, value) => self.hold(kind, value)?,
        })
    }

    /// A value of an attribute type, an id or a reference; nothing if it is of another type.
    #[must_use]
    pub fn hold(self, kind: &FlowType, value: &Value) -> Option<Held> {
        Some(match (kind, value) {
            (FlowType::Option(_), Value::Empty) => Held::none(),
            (FlowType::Option(inner), value) => Held::some(self.hold(inner, value)?),
            (FlowType::AutoNumber, Value::Empty) => Held::AutoNumber(None),
            (FlowType::AutoNumber, Value::Integer(number)) => Held::AutoNumber(Some(*number)),
            (FlowType::Reference(_), Value::Empty) => Held::Reference(None),
            (FlowType::Reference(_), Value::Integer(raw)) => Held::Reference(Some(ObjectId::from_raw(*raw)?)),
            (FlowType::Identity(_), Value::Integer(raw)) => Held::Identity(ObjectId::from_raw(*raw)?),
            (FlowType::Boolean, Value::Integer(number @ (0 | 1))) => Held::Boolean(*number == 1),
            (FlowType::Integer32, Value::Integer(number)) => {
                Held::Integer(i32::try_from(*number).ok()?.into())
            }
            (FlowType::Integer64, Value::Integer(number)) => Held::Integer(*number),
            (FlowType::Size, Value::Integer(number)) => Held::Size(u64::try_from(*number).ok()?),
            (FlowType::Decimal, value) => Held::Decimal(Decimal::from_value(value)?),
            (FlowType::Text, Value::Text(text)) => Held::Text(Arc::clone(text)),
            (FlowType::DateTime, value) => Held::DateTime(DateTime::from_value(value)?),
            (FlowType::Date, value) => Held::Date(Date::from_value(value)?),
            (FlowType::CallKey, Value::Text(text)) => Held::CallKey(text.parse().ok()?),
            (FlowType::Binary, Value::Binary(bytes)) => Held::Binary(Arc::clone(bytes)),
            (FlowType::Enumeration(name), Value::Text(variant)) => {
                variant_of(self.catalog.enumeration(name)?, variant)?
            }
            _ => return None,
        })
    }

    /// What travelled, as a flow holds it; nothing if it is of another type.
    #[must_use]
    pub fn unpack(self, kind: &FlowType, parcel: &Parcel) -> Option<Held> {
        Some(match (kind, parcel) {
            (FlowType::Option(_), Parcel::None) => Held::none(),
            (FlowType::Option(inner), Parcel::Some(some)) => Held::some(self.unpack(inner, some)?),
            (FlowType::Unit, Parcel::Tuple(parts)) if parts.is_empty() => Held::Unit,
            (FlowType::List(inner), Parcel::List(items)) => {
                Held::list(items.iter().map(|item| self.unpack(inner, item)).collect::<Option<_>>()?)
            }
            (FlowType::Tuple(kinds), Parcel::Tuple(parts)) if kinds.len() == parts.len() => {
                let parts = kinds.iter().zip(parts).map(|(kind, part)| self.unpack(kind, part));
                Held::Tuple(parts.collect::<Option<_>>()?)
            }
            (FlowType::Record(name), Parcel::Record(found, members)) if name == found => {
                Held::Record(Arc::new(self.record(name, members)?))
            }
            (kind, Parcel::Value(value)) => self.hold(kind, value)?,
            _ => return None,
        })
    }

    fn record(self, name: &Name, members: &[(Name, Value)]) -> Option<Record> {
        let layout = self.layout(name).ok()?;
        let mut held: Vec<Held> = layout.members.iter().map(|member| member.default.clone()).collect();
        for (name, value) in members {
            let at = layout.members.iter().position(|member| member.name == *name)?;
            held[at] = layout.members[at].hold(value)?;
        }
        Some(Record { entity: layout.entity, members: held })
    }

    /// A value of a flow as it travels; nothing for what does not: objects in hand, errors and the like.
    #[must_use]
    pub fn pack(self, kind: &FlowType, held: &Held) -> Option<Parcel> {
        Some(match (kind, held) {
            (FlowType::Option(inner), held) => match held.clone().into_option() {
                None => Parcel::None,
                Some(some) => Parcel::Some(Box::new(self.pack(inner, &some)?)),
            },
            (FlowType::Unit, _) => Parcel::UNIT,
            (FlowType::List(inner), Held::List(items)) => {
                Parcel::List(items.iter().map(|item| self.pack(inner, item)).collect::<Option<_>>()?)
            }
            (FlowType::Tuple(kinds), Held::Tuple(parts)) => {
                let parts = kinds.iter().zip(parts.iter()).map(|(kind, part)| self.pack(kind, part));
                Parcel::Tuple(parts.collect::<Option<_>>()?)
            }
            (FlowType::Record(name), Held::Record(record)) => {
                let names = self.layouts.of(record.entity).members.iter().map(|member| member.name.clone());
                let values = record.members.iter().map(|member| member.to_value().unwrap_or_default());
                Parcel::Record(name.clone(), names.zip(values).collect())
            }
            (FlowType::Object(_), _) => return None,
            (FlowType::CallKey, held) => Parcel::Value(Value::from(held.to_string())),
            (_, held) => Parcel::Value(held.to_value()?),
        })
    }

    /// An object in hand, from the values that were read and those in hand now.
    ///
    /// # Errors
    /// If a value is of another type than the model says.
    pub fn object(
        self,
        entity: &str,
        id: ObjectId,
        values: &[Value],
        stored: Option<Arc<[Value]>>,
        unreadable: u64,
    ) -> FlowResult<ObjectHandle> {
        let layout = self.layout(entity)?;
        let held = |at: usize, value: &Value| {
            let member = layout.members.get(at);
            member.and_then(|member| member.hold(value)).ok_or_else(|| FlowError::Model {
                detail: format!("a value of a {entity} does not fit its type"),
            })
        };
        let Some(stored) = stored else {
            let members = values.iter().enumerate().map(|(at, value)| held(at, value));
            return Ok(ObjectHandle::new(layout, id, members.collect::<FlowResult<_>>()?));
        };
        let object = ObjectHandle::from_row(layout, id, Arc::clone(&stored), unreadable)?;
        for (at, value) in values.iter().enumerate() {
            if unreadable >> at & 1 == 0 && stored.get(at) != Some(value) {
                object.assign(at, held(at, value)?)?;
            }
        }
        Ok(object)
    }
}

/// A variant by its name.
fn variant_of(enumeration: &Enumeration, variant: &str) -> Option<Held> {
    let position = enumeration.position(variant)?;
    Some(Held::Variant(enumeration.variants[position].name.clone(), u32::try_from(position).ok()?))
}
