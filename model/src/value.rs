//! The one representation of values: in memory, in the database and on the wire.
//!
//! A value carries no type; the member that it belongs to does. That makes four variants enough,
//! lets a row travel from a socket into a database column without a conversion, and gives every
//! engine the same order: values of one type compare here as their Rust type compares.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::sync::Arc;

/// A value of a member, literal or parameter.
///
/// | type | stored as |
/// |---|---|
/// | absent (`None`, an empty `Ref`, an unassigned `AutoNumber`) | `Empty` |
/// | `bool` | `Integer` 0 or 1 |
/// | `i32`, `i64`, `AutoNumber`, a reference's id | `Integer` |
/// | `DateTime` | `Integer`, milliseconds since 1970-01-01T00:00:00Z |
/// | `Date` | `Integer`, days since 1970-01-01 |
/// | `String`, an enumeration's variant name | `Text` |
/// | `Decimal` | `Binary`, an encoding whose byte order is the numeric order |
/// | `Vec<u8>` | `Binary` |
///
/// `Empty` sorts before everything, as `None < Some(_)` does.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Nothing: `None`.
    #[default]
    Empty,
    /// A whole number, a truth value, an instant, a day or an id.
    Integer(i64),
    /// Text, compared by its bytes.
    Text(Arc<str>),
    /// Bytes, compared one by one.
    Binary(Arc<[u8]>),
}

/// A [`Value`] borrowed from a database row or a received frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueRef<'a> {
    /// See [`Value::Empty`].
    Empty,
    /// See [`Value::Integer`].
    Integer(i64),
    /// See [`Value::Text`].
    Text(&'a str),
    /// See [`Value::Binary`].
    Binary(&'a [u8]),
}

impl Value {
    /// The two truth values.
    pub const TRUE: Self = Self::Integer(1);
    /// See [`Value::TRUE`].
    pub const FALSE: Self = Self::Integer(0);

    /// Whether nothing is there.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// Whether this is the truth value `true`.
    #[must_use]
    pub const fn is_true(&self) -> bool {
        matches!(self, Self::Integer(1))
    }

    /// The whole number, if this is one.
    #[must_use]
    pub const fn integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The bytes, if these are some.
    #[must_use]
    pub fn binary(&self) -> Option<&[u8]> {
        if let Self::Binary(bytes) = self { Some(bytes) } else { None }
    }

    /// The same value, borrowed.
    #[must_use]
    pub fn borrow(&self) -> ValueRef<'_> {
        match self {
            Self::Empty => ValueRef::Empty,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text),
            Self::Binary(bytes) => ValueRef::Binary(bytes),
        }
    }

    /// How many bytes the value takes in a message, for the limits on batches.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Empty => 1,
            Self::Integer(_) => 9,
            Self::Text(text) => text.len() + 5,
            Self::Binary(bytes) => bytes.len() + 5,
        }
    }
}

impl<'a> From<&'a Value> for ValueRef<'a> {
    fn from(value: &'a Value) -> Self {
        value.borrow()
    }
}

impl ValueRef<'_> {
    /// The same value, owned.
    #[must_use]
    pub fn to_owned(self) -> Value {
        match self {
            Self::Empty => Value::Empty,
            Self::Integer(number) => Value::Integer(number),
            Self::Text(text) => Value::Text(text.into()),
            Self::Binary(bytes) => Value::Binary(bytes.into()),
        }
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Integer(i64::from(truth))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Self::Binary(bytes.into())
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Binary(bytes.into())
    }
}

impl Serialize for ValueRef<'_> {
    /// Values are written untagged; binary values are bytes where the format has them (MessagePack),
    /// and an object `{"binary": "hex"}` where it does not (JSON).
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Binary(bytes) if serializer.is_human_readable() => {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("binary", &crate::hash::hex(bytes))?;
                map.end()
            }
            Self::Binary(bytes) => serializer.serialize_bytes(bytes),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.borrow().serialize(serializer)
    }
}

/// Reads what [`ValueRef`]'s serializer writes. The owned and the borrowed value share it.
struct ValueVisitor;

impl<'de> de::Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("nothing, a whole number, text or bytes")
    }
    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Empty)
    }
    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Empty)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        i64::try_from(number).map(Value::Integer).map_err(E::custom)
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }
    fn visit_string<E: de::Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::from(text))
    }
    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Value, E> {
        Ok(Value::from(bytes))
    }
    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<Value, E> {
        Ok(Value::from(bytes))
    }
    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let Some((key, text)) = map.next_entry::<String, String>()? else {
            return Err(de::Error::custom("an empty object is no value"));
        };
        if key != "binary" || map.next_key::<String>()?.is_some() {
            return Err(de::Error::custom("expected the one key `binary`"));
        }
        let bytes = crate::hash::unhex(&text);
        bytes.map(Value::from).ok_or_else(|| de::Error::custom("not hexadecimal"))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueRefVisitor;

impl<'de> de::Visitor<'de> for ValueRefVisitor {
    type Value = ValueRef<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("nothing, a whole number, text or bytes")
    }
    fn visit_unit<E: de::Error>(self) -> Result<ValueRef<'de>, E> {
        Ok(ValueRef::Empty)
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<ValueRef<'de>, E> {
        Ok(ValueRef::Integer(number))
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<ValueRef<'de>, E> {
        i64::try_from(number).map(ValueRef::Integer).map_err(E::custom)
    }
    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<ValueRef<'de>, E> {
        Ok(ValueRef::Text(text))
    }
    fn visit_borrowed_bytes<E: de::Error>(self, bytes: &'de [u8]) -> Result<ValueRef<'de>, E> {
        Ok(ValueRef::Binary(bytes))
    }
}

impl<'de> Deserialize<'de> for ValueRef<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueRefVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_sorts_before_present() {
        assert!(Value::Empty < Value::Integer(i64::MIN));
        assert!(Value::Empty < Value::from(""));
        assert!(Value::Empty < Value::from(Vec::new()));
    }

    #[test]
    fn every_value_survives_json() {
        for value in [Value::Empty, Value::Integer(-7), Value::from("a"), Value::from(vec![0, 255])] {
            let text = serde_json::to_string(&value).unwrap();
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value, "{text}");
        }
    }
}
