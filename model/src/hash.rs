//! Content hashes: the identity of a model, of a schema and of a batch.

use serde::{Deserialize, Serialize, de};
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 over a canonical serialized form; displayed as hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// The hash of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The hash of a value's canonical form: JSON with members in declaration order.
    ///
    /// The model has no maps and no floating-point numbers, so its JSON is canonical by construction.
    ///
    /// # Panics
    /// Never for the types of this crate: they hold nothing that JSON cannot say.
    #[must_use]
    pub fn canonical<T: Serialize>(value: &T) -> Self {
        Self::of(&serde_json::to_vec(value).expect("the model's types are always JSON"))
    }

    /// The bytes of the hash.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A hash from its bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The first 63 bits, as a non-negative number that a database column can hold.
    #[must_use]
    pub fn short(&self) -> i64 {
        let mut first = [0; 8];
        first.copy_from_slice(&self.0[..8]);
        i64::from_be_bytes(first) & i64::MAX
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Digits where a person may read them (JSON), bytes elsewhere (MessagePack).
impl Serialize for ContentHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for ContentHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_str(HashVisitor)
        } else {
            deserializer.deserialize_bytes(HashVisitor)
        }
    }
}

struct HashVisitor;

impl de::Visitor<'_> for HashVisitor {
    type Value = ContentHash;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a hash of 32 bytes, or 64 hexadecimal digits")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<ContentHash, E> {
        let bytes = unhex(text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(ContentHash).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<ContentHash, E> {
        let given = bytes.try_into().map(ContentHash);
        given.map_err(|_| E::invalid_value(de::Unexpected::Bytes(bytes), &self))
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// The bytes that [`hex`] wrote, or nothing if it did not write this.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let nibble = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|&[high, low]| Some(nibble(high)? << 4 | nibble(low)?)).collect()
}
